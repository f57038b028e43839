"""Wording of what a site offers around its articles: comments, teasers, promotions, author bios.

Patterns with `^` match at the beginning of a line, others anywhere, ignoring case.
"""

from __future__ import annotations

from index.corpus.boilerplate.pattern_parts import COUNT, OTHER_STORIES, READ, US, BoilerplateKind, Either, either

OFFERS: tuple[tuple[BoilerplateKind, Either], ...] = (
    (
        "comments_header",
        either(
            (
                rf"^(?:{COUNT}|no|one|zero|keine?|aucun)\s+(?:thoughts?|responses?|replies|kommentare?|commentaires?|"
                rf"comentarios?|reactions?|réactions?)\s+(?:on|to|zu|sur)\b"
            ),
            r"^leave (?:a|your) (?:reply|comment|response)\b",
            r"^(?:post|add|write|submit|make) (?:a|your) (?:comment|reply)\b(?!.*\bsaid\b)",
            r"^join the (?:conversation|discussion|debate)\b.{0,60}$",
            (
                r"^(?:reader|user|readers['’]?|facebook|top|all|latest|recent|best|most liked) (?:comments?|"
                r"responses?)\b.{0,20}$"
            ),
            r"^(?:view|show|see|read|hide|load|open) (?:all |more |the |\d+ )*comments?\b.{0,20}$",
            r"^(?:sort(?:ed)? by|newest first|oldest first|most voted|order by)\b.{0,30}$",
            r"^be the first to (?:comment|reply|respond|like)\b",
            r"^(?:have|share) your (?:say|thoughts|opinion|view)\b.{0,80}$",
            r"^comments?\s*[:–-]?\s+(?:our |the )?(?:rules|policy|guidelines)\b",
            r"^we want our comments\b",
            r"^(?:the |our |house )?rules (?:of|for|on) (?:replying|commenting|posting|comments)\b.{0,20}$|"
            r"^(?:community|commenting|posting) (?:rules|guidelines|standards)\W*$",
            r"^(?:please )?report (?:any|abusive|offensive) (?:comments|posts)\b",
            r"^discussion about this post$",
            r"^(?:you must be|please|log ?in|sign in)\b.{0,40}\bto (?:post a |leave a |submit a )?comment\b",
            (
                r"^(?:kommentare?\W+)?(?:schreiben?|schreib|verfassen?|hinterlassen?|hinterlass|neuen)\b.{0,20}\bkommentar\b.{0,30}$|"
                r"^(?:écrire|laisse[rz]|ajoute[rz]|poste[rz]|publie[rz])\b.{0,10}\bcommentaire\b.{0,30}$|"
                r"^(?:deja|dejar|escrib[ea]|escribir|añad[ea])\b.{0,10}\bcomentario\b.{0,30}$|^(?:scrivi|lascia)\b.{0,10}\bcommento\b.{0,30}$"
            ),
            r"^(?:kommentare? (?:schreiben|verfassen|abgeben)|réagir|diskutieren sie mit)\b.{0,40}$",
        ),
    ),
    (
        "teaser",
        either(
            r"^more (?:from|by|on|about|in) (?:[^\s.!?]+ ?){1,6}$",
            r"[.!?…”\"’)]\s+(?:continue reading|read (?:more|on|full (?:story|article))|more|weiterlesen|lire la suite|"
            r"seguir leyendo)\s*[›»→…>]*$",
            (
                r"^(?:read|see|watch|listen|look|view|hear) (?:more|also|next|now|here|below|the full (?:story|"
                r"article|report|interview))\b\s*(?:[:|>»–—-]|about\b|on\b|from\b|$)"
            ),
            (
                r"^(?:more (?:to read|from|on this|stories|news|coverage|like this)|also (?:read|see|watch|on)|"
                r"don['’]?t miss|must[ -]read|must[ -]watch|up next|next (?:up|story|article)|prev(?:ious)? (?:story|"
                r"article|post)|continue reading|keep reading|also (?:in|on|from) (?:this issue|[\w’']+(?: [\w’']+)?)|"
                r"related(?: (?:stories|articles?|posts|content|links?|news|topics|coverage|reading|video)|"
                r" to this)?)\s*(?:[:|>»–—-]|\.{3}|…|$)"
            ),
            (
                r"^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended(?: (?:for you|stories|"
                r"reading|articles|videos))?|trending(?: now| stories)?|most (?:read|popular|viewed|shared|commented|"
                r"watched)|top (?:stories|news|videos|picks)|popular (?:now|stories|posts|articles)|"
                r"editor['’]?s['’]? (?:picks?|choice)|latest (?:news|stories|headlines|videos|posts|articles)|"
                r"in other news|in case you missed it|from around the web|around the web|promoted (?:stories|content|"
                r"links)|what to read next|more (?:videos?|headlines|top stories)|featured (?:stories|videos?)|"
                r"sponsored (?:stories|links))\s*[:|>»–—-]?(?:\s+[^\s.!]+){0,4}$"
            ),
            rf"^(?:{OTHER_STORIES})\s*(?:[:：|>»】\]–—…-]|\.\.\.)?$",
            # The same, with the headline right behind it: "Leggi ancheCome arrivare"
            r"^(?:leggi anche|à lire aussi|lire aussi|lesen sie auch|lee también|lees ook|les også|read more|also read|"
            r"see also|read also)(?-i:(?=[A-ZÀ-Þ«“\"'‘]))",
            r"^(?:list (?:of \d+ items|\d+ of \d+)\b|end of list$)",
            # The same with the name of the site or a section: "Read more Valley business news", "Valley Top Stories"
            r"^(?:read |see )?more (?:\S+ ){1,3}(?:news|stories|coverage|headlines)\s*:?$",
            r"^don['’]?t miss (?:these|our|the|more)\b[^.!?]{0,40}$",
            r"^(?:(?-i:[A-ZÀ-Þ])\S* ){1,3}(?:top|related|latest|trending|popular) (?:stories|news|headlines|videos)$",
            r"^more\s*:\s*(?:trending|stories|news|videos|headlines)$",
            r"^(?:more|other|similar|related) (?:\S+ ){1,4}(?:you(?:['’]ll| will| may| might)? (?:also )?(?:like|"
            r"love|enjoy|want)|"
            r"to (?:try|read|watch|explore))\b.{0,20}$",
            r"^\[\s*(?!\w+\])[^\[\]]{5,200}[^\[\].!?]\s*\]$",  # [ Map: every street where work is planned ]
            r"^\[[A-ZÀ-Þ][^\[\]]{2,40}:\s",
            (
                r"^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|auch interessant|"
                r"das könnte sie auch interessieren|lire (?:aussi|également|encore)|à lire aussi|à lire|voir aussi|"
                r"sur le même (?:sujet|"
                r"thème)|lea también|lee también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|"
                r"weiterlesen|meistgelesen|les plus lus)\b"
            ),
            r"^(?:im video|en vidéo|in video|in beeld|surftipp|lesetipp|videotipp)\s*:\s",
            r"^watch\s*(?:below|above|live|now|again|the video|video)?\s*[:|>»–—-]",
            r"^(?:watch|see|listen|hear|check out)\b[^.!?]{0,80}\b(?:above|below)\W*$",
            rf"^(?:{READ}|trending|must see|must watch|free to watch|now playing|catch up|flashback|from the archives?)"
            r"\s*[:|>»]\s*\S",
            # The site's own pages: “Relisez nos réponses”, “Lesen Sie hier das Protokoll”, “Repase aquí la sesión”
            r"^(?:relisez|revivez)\b|^(?:lisez|voyez|regardez|écoutez|(?:re)?trouvez|consultez|découvrez|suivez|"
            r"(?:lesen|sehen|hören|finden|verfolgen) sie|lea|vea|repase|consulte|escuche|siga|leggi|guarda|ascolta|"
            r"rivivi|lees|bekijk|luister|leia|veja|ouça) (?:ici|nos|notre|hier|unsere?n?|aquí|nuestr[oa]s?|qui|"
            r"(?:il |la |i |le )?nostr[oaie]|aqui|noss[oa]s?|onze?)\b",
            r"^(?:read|watch|listen to|see|view) (?:the|how|why|what|when|where|our|all|this|these)\b[^.!?:,;“”\"]*$",
            r"^elsewhere on\b[^.!?]{0,30}$|^around (?:the )?\S{2,15}$",
            (
                r"^(?:analysis|explainer|opinion|fact check|gallery|in pictures|photos|pictures|quiz|poll|video|"
                r"videos|podcast|interactive|timeline|profile|review|recap|listen|live updates?|live blog|related|"
                r"more|plus|go deeper|deep dive|also)\s*[:|>»]\s*(?=.{10,}[^.]$)"
            ),
        ),
    ),
    (
        "promo",
        either(
            (
                r"^(?:please )?(?:sign up|subscribe|register|log ?in|sign in)(?=\s+(?:for|to(?! the (?:idea|theory|"
                r"view|notion|belief))|now|today|here|on|via|with|your|an?|below|free|and|or|at)\b|"
                r"[.!:]?$)(?!.{0,90}\b(?:said|says)\b)"
            ),
            (
                rf"^(?:please )?(?:(?:follow|like|join|find|visit|contact|e-?mail|message|text|tip|connect with) us\b|"
                rf"(?:follow|visit|join|read|hear from) {US}\b)"
            ),
            r"^(?:click|tap|swipe) (?:here|on|the|this|below|through|to)\b",
            (
                r"^(?:download|get|try|install|open) (?:the|our|your|a) (?:\S+ ){0,3}(?:app|newsletter|free trial|"
                r"print edition|digital edition|e-?edition|briefing|magazine|best)\b"
            ),
            (
                r"^get (?:breaking|the latest|all (?:the|our)|more (?:news|stories|from)|exclusive|unlimited|"
                r"your daily|our|daily|weekly|full access)\b"
            ),
            (
                r"^(?:be sure to|make sure (?:to|you)|don['’]?t forget to|remember to|feel free to|"
                r"want to) (?:keep up|follow|subscribe|sign up|check out|like|tune in|visit|stay tuned|download|share|"
                r"leave|let us|read more|get more)\b"
            ),
            (
                r"^(?:keep|stay) (?:up with (?:us|our|all|everything|the latest|(?-i:[A-Z]))|up[ -]to[ -]date\b|"
                r"tuned\b(?! in)|informed\b|connected\b|in the (?:know|loop)\b)"
            ),
            (
                r"^(?:for (?:more(?! than)|the latest|all the latest|breaking)|to (?:read|see|get|receive|stay|"
                r"keep up|subscribe)) .{0,90}\b(?:click|subscribe|sign up|check out|newsletter|app|(?:visit|go to|"
                r"head to) (?:our|www|https?|the \w+ website)|follow (?:us|our|@)|visit \S+\.\w{2,3})\b"
            ),
            (
                r"(?:^|[.!?…]\s+)(?:subscribe|sign up|join|register|donate|download|order|buy|shop) (?:now|today|here|"
                r"below|for free)\b(?!,)"
            ),
            r"\bour (?:[\w-]+ ){0,3}newsletters?\b",
            r"^(?:our|the) (?:[\w-]+ ){0,3}(?:e-?mail|newsletter|briefing)s? (?!(?:said|says)\b)\w+s\b.{0,100}\byou\b",
            r"\bals newsletter\W*$|\bunsubscribe (?:at )?any ?time\b",
            r"\b(?:has|have|with|without|put up) (?:no|a) paywall\b.{0,120}\b(?:readers?|you|us|we)\b",
            r"\b(?:please )?consider (?:giving|donating|supporting|subscribing|becoming|making an?)\b",
            r"^become an? (?:\S+ ){0,3}(?:member|supporter|subscriber|patron|insider)\b",
            r"\b(?:you|we|us|our|your)\b.{0,80}\bbecome an? (?:\S+ ){0,2}(?:member|supporter|subscriber|patron|"
            r"insider)\b",
            r"\byour (?:gift|donation|contribution|support) (?:makes?|helps?|keeps?|funds?|holds?|will|allows?)\b",
            r"^(?:make|give) (?:a|your) (?:[\w-]+ ){0,2}(?:gift|donation|contribution)\b",
            r"^(?:hear|read|get|find|see|watch|discover) more\b.{0,80}\b(?:app|newsletter|podcast|channel|website)\b",
            r"(?:^|[.!?]\s+)(?:stay|stick) with (?-i:[A-Z])",
            r"^for (?:more|the full)\b.{0,90}\bpick up (?:the|our|this week['’]s) (?:\S+ ){0,2}(?:issue|magazine)\b",
            r"\bapp is (?:now |also )?available (?:in|on|from|at) (?:the )?(?:app ?store|google play)\b",
            r"\bin (?:the|your) app ?store\b.{0,60}\b(?:to download|for free)\b",
            r"\bour\b.{0,80}\bmatch (?:every|each|all|your) (?:gift|donation|dollar|contribution)s?\b",
            r"^(?:good (?:morning|afternoon|evening)|(?:hello|hi|hey|dear) (?:there|all|everyone|readers?|friends?))"
            r"[,.!](?=\s|$)",
            r"^(?:join|to (?:see|get|read) [^“”\"]{1,50}\bjoin) (?:the |our |us )?.{0,50}\b(?:facebook|whatsapp|"
            r"telegram|reddit) (?:group|page|channel|community)\b",
            r"\b(?:the (?:news|stories|headlines)|everything|all) you need\b.{0,20}\b(?:to (?:start|know)|for) "
            r"(?:your|the) (?:morning|day|week)\b",
            r"^if (?:this|today['’]s) (?:story|article|report) (?:has )?(?:raised|raises|brings?|brought)\b.{0,60}"
            r"\b(?:call|contact|help)\b",
            r"\bstart (?:a|your) free trial\b",
            r"^get in touch\b.{0,40}\b(?:us|our)\b|^for more (?:stories|news|articles)\b.{0,30}\b(?:check|visit|see|"
            r"go to|head)\b",
            r"^what do you think\b[^.!?]{0,80}\?.{0,10}\b(?:e-?mail|write|tell|let|send|scroll|join|leave|share|vote|"
            r"have your)\b",
            r"^to (?:see|find|read|view)\b.{0,200}\b(?:visit|click|go to)\b.{0,60}\bhere\.?$",
            r"^sharing is caring\b",
            r"^(?:tried|made|making|did you make|have you made) (?:this|it|these)(?: \w+)?\?",
            r"^(?:subscribe|join(?: us)?|support us|membership)\W+(?:from|for)?\s*(?:just |only )?[£$€]\s?\d",
            r"^(?:apúntate|puedes seguir a|síguenos|sigue toda|inscrivez|folgen? sie|jetzt folgen|iscriviti|assine|"
            r"inscreva-se|"
            r"siga o|aboneer)\b",
            r"^(?:buy|shop|order|view|check|see)\b[^.!?]{0,40}\b(?:now|offers?|deals?|prices?|"
            r"at (?-i:[A-Z]))[^.!?]{0,30}$",
            r"^(?:from |was |now |rrp:? )?(?:[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?€)(?!\s*(?:m|bn|million|billion|"
            r"k)\b)(?:\W+[^\s.]+){0,6}$",
            r"^prices? (?:correct|accurate) (?:at|as)\b",
            r"^free (?:shipping|delivery|returns)\b[^.!?]{0,60}$|^(?:in|"
            r"out of) stock\b[^.!?]{0,60}\.?(?: ships\b.{0,40})?$",
            r"\b(?:in|into|to) (?:your|their) (?:inbox|mailbox)\b|\b(?:in ihr(?:em|er)?|ihr) (?:postfach|mailbox)\b|"
            r"\bdans votre bo[iî]te (?:mail|e-?mail|aux lettres)\b",
            r"^(?:sign (?:me )?up|count me in|subscribe me|i (?:understand|agree)|je m['’]inscris|jetzt abonnieren|"
            r"einloggen(?: und abonnieren)?|buy now|save now|shop now|order now|book now|"
            r"start (?:your )?(?:free )?trial)\b\W{0,3}(?:[£$€]?\d[\d.,]*)?$",
            r"\bjust (?:hit|press) reply\b|"
            r"^(?:view|read) (?:this (?:e-?mail )?)?(?:online|in (?:your )?browser)\b.{0,40}$",
            r"^(?:presented|sponsored|brought to you|powered|supported) by\s+(?:\S+\s*){1,6}$",
            r"^(?:an? )?(?:message|word) from (?:(?:our|the) )?(?:sponsors?|partners?|advertisers?|(?-i:[A-ZÀ-Þ])\S*"
            r"(?: \S+){0,5}(?<![.!?]))$",
            r"^why am i seeing this\b",
            r"(?:^|[.?!] )(?:get )?unlimited access\b",
            r"\bréservée? aux abonnés\b",
            r"^never miss\b",
            r"^if you(?: or (?:someone|anyone)(?: (?:you (?:know|love)|else))?)?,? (?:needs? help|(?:is|"
            r"are) (?:struggling|in crisis))\b",
            r"^sign up\s*[:|]\s|^get e-?mail alerts\b|^(?:find|manage) your (?:bookmarks|alerts)\b|"
            r"^article (?:bookmarked|saved)$",
            r"^(?:wyrażam zgodę|akceptuję|ich (?:bin (?:damit )?einverstanden|stimme zu|willige ein)|j['’]accepte|"
            r"(?:he leído y )?acepto|accetto|ho letto|ik ga akkoord|jeg samtykker|jag godkänner)\b",
            r"^i (?:understand and )?agree (?:that|to)\b.{0,160}\b(?:user agreement|terms|privacy|policy)\b",
            # A live page opens and closes; its writers and its readers change.
            r"^(?:ce|this|questo|este|dieser?|dit|ta|ten) (?:direct|live\w*(?: ?\w+)?|diretta|directo|liveticker|"
            r"relacja)\b.{0,12}\b(?:est|is|has|è|está|ist|ha)\b[^.!?]{0,40}\.?$",
            r"^that['’]s (?:it|all) (?:from|for) (?:me|us|now|today|tonight)\b|"
            r"^(?:merci (?:de nous avoir|d['’]avoir) suivi|grazie per averci seguito|"
            r"gracias por (?:seguir|acompañar)\w*|vielen dank fürs mitlesen|dziękujemy za)\b",
            r"^(?:bonjour|bonsoir|hello|hi|hallo|hola|ciao) @\w",
            r"^we(?:['’]re| are) (?:now )?(?:closing|wrapping up|pausing|ending) (?:our|this|the) "
            r"(?:live )?(?:coverage|blog|page)\b|"
            r"^(?:(?:hello|good (?:morning|afternoon|evening)),? (?:and )?)?(?:welcome to|"
            r"thank(?:s| you) for (?:joining|following|staying with|reading along)) "
            r"(?:us\b|our\b|the [A-ZÀ-Þ]\S* live|today['’]s)(?!.*\bsaid\b)",
            r"^find out what['’]s happening (?:in|near|around)\b",
            r"^(?:please )?take (?:our|this) (?:[\w-]+ )?survey\b",
            r"^why (?:you (?:can|should) |to )?trust\b.{0,30}$",
            r"^letters (?:should|must|may) (?:be|not|include)\b",
            r"\bforwarded (?:this|you this) (?:to you|e-?mail|newsletter)\b",
            r"^already (?:have an account|subscribed|a (?:member|subscriber))\b",
            r"\bget instant access\b",
            r"^(?:s['’]inscrire|je m['’]abonne|m['’]inscrire)(?: gratuitement)?$|^en vous (?:inscrivant|"
            r"abonnant),? vous acceptez\b|"
            r"^(?:la |notre )?newsletter (?!(?:est|a|de|du|of|is|was)\b)[^.!?]{2,30}$|^cet article vous a plu\b",
            r"[.!?…]\s+(?:keep|stay) up[ -]to[ -]date (?:with|on)\b|"
            r"^(?:har du|hast du|haben sie|avez-vous|heb je) (?:\S+ ){0,3}(?:tips?|hinweise?|foto)\b.{0,60}\?$",
            r"^(?:close\W+)?thank(?:s| you) for signing up\b|^our (?:mailing|postal) address\b",
            r"^join (?:more than |over |the )?\d[\d,.]*\s?[kKmM]?\+? (?:\w+ )?"
            r"(?:subscribers|readers|members|others|people)\b(?!.*\bsaid\b)",
            r"^(?:offrir (?:cet|l['’]) ?article|ajouter à (?:vos|mes) favoris|article réservé)\b.{0,40}$",
            r"^(?:follow|like|join|find|segui|suivez|sigue|siga|folge|volg|följ|følg) (?:the )?"
            r"(?-i:[A-ZÀ-Þ])[^.!?]{0,50}"
            r"\b(?:on|su|sur|en|no|auf|op|på) (?:google news|facebook|twitter|"
            r"x\b|instagram|"
            r"telegram|whatsapp|youtube|tiktok|threads|bluesky)",
            r"^get (?:today['’]s|the day['’]s|your|this)\b[^.!?]{0,80}\b(?:podcast|newsletter|headlines|stories|"
            r"briefing|app)\b",
            r"^want (?:more|to (?:read|know|see|hear) more)\b[^.!?]{0,60}\?",
            r"^(?:recevez|ricevi|receba) (?:chaque|tous les|cada|tod[ao]s|ogni)\b",
            r"^(?:recib[ea]|recevez|reçois|ricevi|erhalten? sie|erhalte|receba|ontvang)\b.{0,120}\b(?:correo|e-?mail|"
            r"buzón|boîte|postfach|casella|posta|inbox|mailbox)\b",
            r"^(?:sponsored|promoted|advertorial|paid (?:content|post)|partner content|sponsored (?:content|post)|"
            r"anzeige|werbung|publicité|publicidad|contenido patrocinado|pubblicità|advertentie|annons|reklama?)\W*$",
            r"\bsupport us (?:on|with|from|by|today|now|here)\b",
            r"^do you (?:know (?:more|something|anything)|work (?:at|for|in))\b[^.!?]{0,80}\?\s+(?:write|e-?mail|"
            r"call|contact|"
            r"tell|get in touch)\b",
            r"^do you have an? (?:opinion|view|story|tip|question|comment)\b",
            r"\b(?:terms|t&cs?|t and cs)(?: (?:and conditions|& conditions))? apply\b|^18\+",
            r"^republish (?:this|our)\b",
            r"^you(?:['’]ve| have)? (?:reached|read|used|hit) (?:your|all|the|\d+)\b.{0,60}\b(?:limit|free \w+)\b",
            r"\bcancel (?:any ?time|at any time)\b|^(?:keep|continue) reading (?:for|with|from)\b",
            (
                r"\bsign(?:ing)? up (?:for|to) (?:our|the|[\w’']+['’]s?|my)\b.{0,40}\b(?:newsletters?|e-?mails?|"
                r"alerts|updates)\b"
            ),
            r"\bsubscribe (?:here|now|today)\W*$",
            r"\b(?:reader|listener|viewer|member)[- ](?:supported|funded)\b",
            r"\b(?:consider|by) (?:becoming|joining|donating|subscribing|supporting|buying me)\b",
            r"\b(?:support|fund) (?:my|our) (?:work|journalism|reporting)\b",
            r"\bstraight to your (?:inbox|phone)\b",
            r"^(?:thank(?:s| you) for (?:reading|subscribing|signing up|visiting|watching))\b",
            (
                r"^(?:support|fund|back|donate to) (?:our|independent|quality|local|the \S+) (?:journalism|work|"
                r"reporting|newsroom|news)\b"
            ),
            (
                r"^(?:do you have|got|have you got|have) (?:a|any) (?:news |story |confidential )*(?:tip|story|"
                r"stories|question|questions|comment|comments|photos?)\b.{0,80}(?:\?|email|contact|send|call|us)"
            ),
            (
                r"^(?:if you|do you) (?:have been affected|enjoyed? (?:this|our|reading)|liked? (?:this|what)|"
                r"have a (?:story|tip))\b"
            ),
            (
                r"^(?:this (?:article|story|post|content) is (?:for|exclusive to|only available to) (?:subscribers|"
                r"members|paid))\b"
            ),
            (
                r"^(?:let us know|tell us|share this|send us|drop us|tweet us|watch (?:the|our|this) (?:full |"
                r"complete )?(?:video|interview|clip|trailer|livestream|stream)|listen to (?:the|our) (?:full |"
                r"latest )?(?:podcast|episode|interview)|check out (?:our|the|more|these|this)|head over to|"
                r"tune in(?:to)?|catch up on|buy (?:tickets|it|now(?!, pay))|shop (?:now|our|these))\b"
                r"(?!.{0,120}\b(?:said|says|told)\b)"
            ),
            # A later sentence of the line may be the one that asks for something.
            (
                r"[.!?…]\s+(?:please |then |dann |just )?(?:sign up (?:for|to|here|now)|subscribe (?:to|now|"
                r"here|today)|"
                r"abonnieren sie|melden sie sich|abonnez-vous|inscrivez-vous|suscríbete|let us know|follow us)\b"
            ),
            (
                r"\b(?:unser(?:e|en|em|er)?|notre|nos|nuestr[oa]s?|nostr[oa]|onze) (?:[\w.-]+ ){0,3}"
                r"(?:[\w.-]+-)?(?:newsletters?|app|podcasts?|whatsapp|kanal|boletín|infolettres?)\b"
            ),
            r"\b(?:your|our|we)\b.{0,80}\bprivacy (?:policy|statement|notice|collection)\b",
            r"\b(?:in|with|of|to) this (?:[\w-]+ ){0,2}newsletter\b",
            r"^(?:scarica|attiva|iscriviti|entra|unisciti|seguici|descarga|descárg\w+|activa|únete|sigue|télécharge[rz]?|"
            r"activez|rejoignez|retrouvez|lad(?:e|en sie)|aktiviere\w*|pobierz|zainstaluj|włącz|dołącz|obserwuj|śledź|"
            r"zapisz się|polub)\b(?=.{0,90}\b(?:app\w*|aplica\w+|aplikacj\w+|canale|canal|kanał\w*|kanal|live|direct|"
            r"newsletter\w*|telegram\w*|whatsapp\w*|facebook\w*|google|notifi\w+|powiadomie\w+|benachrichtigung\w*)\b)",
            r"^newsletters?\s*(?:[:|–-]|$)|^newsletters? (?-i:[A-ZÀ-Þ])[^\s.!?]*(?: [^\s.!?]+){0,2}$",
            r"^(?:from )?(?:our|the) (?:online )?(?:shop|store|sponsors?|partners?)\W*$",
            r"\bmit (?:der|meiner|ihrer) (?:anmeldung|registrierung)\b.{0,60}\b(?:stimm|akzeptier|einverstanden)",
            r"\bkostenlos (?:anmelden|abonnieren|testen|registrieren)\b",
            (
                r"^(?:abonnieren sie|jetzt (?:abonnieren|anmelden|testen|lesen)|melden sie sich|folgen sie (?:uns|"
                r"der)|abonnez-vous|inscrivez-vous|suivez[- ](?:nous|l)|téléchargez|suscríbete|síguenos|regístrate|"
                r"iscriviti|seguici|abonneer|schrijf je in)\b"
            ),
            r"^enter your e-?mail\b",
            r"^(?:your|e-?mail) (?:e-?mail )?address\b",
            (
                r"^by (?:signing up|subscribing|clicking|submitting|providing|entering|registering|"
                r"continuing)\b.{0,120}\b(?:agree|accept|acknowledge|consent|confirm)\b"
            ),
        ),
    ),
    (
        "author_bio",
        either(
            (
                r"^(?:you can )?(?:reach|contact|follow|e-?mail|find|message|tweet|"
                r"write to)\s(?:out to )?(?-i:[A-Z@])[^.!?]{0,60}(?:\b(?:on|at|via|by|or)\b\s.{0,20}(?:twitter|"
                r"facebook|instagram|x\b|linkedin|e-?mail|bluesky|mastodon|threads|@)|@\w|\S+@\S+)"
            ),
            (
                r"\b(?:can be (?:reached|contacted|found|followed)) (?:at|on|via|by)\b.{0,60}(?:@|twitter|e-?mail|"
                r"instagram|facebook)"
            ),
            (
                r"\b(?:(?:follow|contact|e-?mail|find) (?:him|her|them|me)|reach (?:him|her|them)) (?:on|at|"
                r"via)\b.{0,80}(?:@|twitter|"
                r"instagram|"
                r"facebook|e-?mail|linkedin|x\b)"
            ),
            r"^(?:about the (?:author|writer|reporter)|sobre (?:la firma|(?:el|la) autora?|o autor)|"
            r"über (?:den autor|die autorin|die autoren)|à propos de l['’]auteure?|sull['’]autore|over de auteur)s?\b"
            r"(?:\s*:|[^.!?]{0,40}$)",
            r"^(?:e-?mail|contact|twitter|x|instagram)\s*:\s*\S*@\S+",
            r"^\S+@\S+\.\w{2,}$",
            r"^@\w{2,30}$",
        ),
    ),
)
