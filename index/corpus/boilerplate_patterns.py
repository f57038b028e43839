"""The words by which furniture is known: comments, teasers, offers, what a page says of itself; see `wording`."""

from __future__ import annotations

from index.corpus.fragments import COUNT, US, Either, Kind, either

OFFERS: tuple[tuple[Kind, Either], ...] = (
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
            r"^what (?:our )?readers (?:are saying|said|say|think)\b.{0,20}$",
            r"^(?:view|show|see|read|hide|load|open) (?:all |more |the |\d+ )*comments?\b.{0,20}$",
            r"^(?:sort(?:ed)? by|newest first|oldest first|most voted|order by)\b.{0,30}$",
            r"^be the first to (?:comment|reply|respond|like)\b",
            r"^(?:have|share) your (?:say|thoughts|opinion|view)\b.{0,80}$",
            r"^comments?\s*[:–-]?\s+(?:our |the )?(?:rules|policy|guidelines)\b",
            r"^we want our comments\b",
            r"^(?:please )?report (?:any|abusive|offensive) (?:comments|posts)\b",
            r"^discussion about this post$",
            r"^(?:you must be|please|log ?in|sign in)\b.{0,40}\bto (?:post a |leave a |submit a )?comment\b",
            r"^(?:schreiben sie|verfassen sie|neuen|kommentar) .{0,20}kommentar\b.{0,30}$",
            (
                r"^(?:kommentar(?:e)? (?:schreiben|verfassen|abgeben)|laisser un commentaire|réagir|"
                r"ajouter un commentaire|deja (?:un|tu) comentario|diskutieren sie mit)\b.{0,40}$"
            ),
        ),
    ),
    (
        "teaser",
        either(
            r"^more (?:from|by|on|about|in) (?:[^\s.!?]+ ?){1,6}$",
            (
                r"^(?:read|see|watch|listen|look|view|hear) (?:more|also|next|now|here|below|the full (?:story|"
                r"article|report|interview))\b\s*(?:[:|>»–—-]|about\b|on\b|from\b|$)"
            ),
            (
                r"^(?:more (?:to read|from|on this|stories|news|coverage|like this)|also (?:read|see|watch|on)|"
                r"don['’]?t miss|must[ -]read|must[ -]watch|up next|next (?:up|story|article)|prev(?:ious)? (?:story|"
                r"article|post)|continue reading|keep reading|also in (?:this issue|\w+(?: \w+)?)|"
                r"related(?: (?:stories|articles|posts|content|links?|news|topics|coverage|reading|video)|"
                r" to this)?)\s*(?:[:|>»–—-]|\.{3}|…|$)"
            ),
            (
                r"^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended(?: (?:for you|stories|"
                r"reading|articles|videos))?|trending(?: now| stories)?|most (?:read|popular|viewed|shared|commented|"
                r"watched)|top (?:stories|news|videos|picks)|popular (?:now|stories|posts|articles)|"
                r"editor['’]?s['’]? (?:picks?|choice)|latest (?:news|stories|headlines|videos|posts|articles)|"
                r"in other news|in case you missed it|from around the web|around the web|promoted (?:stories|content|"
                r"links)|what to read next|more (?:videos?|headlines|top stories)|featured (?:stories|videos?)|"
                r"sponsored (?:stories|links|content))\s*[:|>»–—-]?(?:\s+[^\s.!]+){0,4}$"
            ),
            (
                r"^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|auch interessant|"
                r"das könnte sie auch interessieren|lire aussi|à lire aussi|à lire|voir aussi|sur le même (?:sujet|"
                r"thème)|lea también|lee también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|"
                r"weiterlesen|meistgelesen|les plus lus)\b"
            ),
            r"^watch\s*(?:below|above|live|now|again|the video|video)?\s*[:|>»–—-]",
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
            r"^never miss\b",
            (
                r"\bsign(?:ing)? up (?:for|to) (?:our|the|[\w’']+['’]s?|my)\b.{0,40}\b(?:newsletters?|e-?mails?|"
                r"alerts|updates)\b"
            ),
            r"\bsubscribe (?:here|now|today)\W*$",
            r"\b(?:reader|listener|viewer|member)-(?:supported|funded)\b",
            r"\b(?:consider|by) (?:becoming|joining|donating|subscribing|supporting|buying me)\b",
            r"\b(?:support|fund) (?:my|our) (?:work|journalism|reporting)\b",
            r"\bstraight to your (?:inbox|phone)\b",
            r"\b(?:delivered|sent|direct(?:ly)?) to your inbox\b",
            r"^(?:thank(?:s| you) for (?:reading|subscribing|signing up|visiting|watching))\b",
            r"^(?:already|not yet|become) (?:a|an)? ?(?:subscriber|member|supporter|patron)\b",
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
                r"tune in(?:to)?|catch up on|buy (?:tickets|it|now)|shop (?:now|our|these))\b(?!.{0,120}\b(?:said|"
                r"says|told)\b)"
            ),
            # A sentence further on in the line may be the one that asks for something.
            (
                r"[.!?…]\s+(?:please |then |dann |just )?(?:sign up (?:for|to|here|now)|subscribe (?:to|now|"
                r"here|today)|"
                r"abonnieren sie|melden sie sich|abonnez-vous|inscrivez-vous|suscríbete|let us know|follow us)\b"
            ),
            r"\blet us know (?:what you think|in the comments)\b|\bshare (?:it |this )?with your (?:friends|family)\b",
            (
                r"\b(?:unser(?:e|en|em|er)?|notre|nos|nuestr[oa]s?|nostr[oa]|onze) (?:[\w.-]+ ){0,3}"
                r"(?:[\w.-]+-)?(?:newsletters?|app|podcasts?|whatsapp|kanal|boletín|infolettres?)\b"
            ),
            r"\b(?:your|our|we)\b.{0,80}\bprivacy (?:policy|statement|notice|collection)\b",
            r"^newsletters?\s*[:|–-]",
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
                r"^you can (?:reach|contact|follow|find|e-?mail) (?:out to )?(?-i:[A-Z])\w+ (?:(?-i:[A-Z])\w+ )?(?:on|"
                r"at|via)\b"
            ),
            (
                r"\b(?:can be (?:reached|contacted|found|followed)) (?:at|on|via|by)\b.{0,60}(?:@|twitter|e-?mail|"
                r"instagram|facebook)"
            ),
            (
                r"\b(?:follow|contact|e-?mail|find) (?:him|her|them|me) (?:on|at|via)\b.{0,80}(?:@|twitter|instagram|"
                r"facebook|e-?mail|linkedin|x\b)"
            ),
            r"^about the (?:author|writer)s?\b(?:\s*:|[^.!?]{0,40}$)",
            r"^(?:e-?mail|contact|twitter|x|instagram)\s*:\s*\S*@\S+",
            r"^\S+@\S+\.\w{2,}$",
            r"^@\w{2,30}$",
        ),
    ),
    (
        "furniture",
        either(
            (
                r"^\[?\s*(?:advertisements?|advertising|advertorial|ad(?: feature)?|anzeige|werbung|publicité|"
                r"publicidad|pubblicità|sponsored(?: by .{1,40})?|paid (?:post|content|partnership)|promotion|"
                r"promoted)\s*(?:[:\]]|$)"
            ),
            (
                r"^(?:(?:article|story|content) continues (?:below|after)|scroll (?:down )?(?:to|for)|skip (?:ad|"
                r"advert|past|this|to (?:content|main|article|navigation|next|primary|footer))|continue (?:with|to|"
                r"after)|remove ads|ad feedback|report (?:this )?ad|close ad)\b"
            ),
            (
                r"^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|accept (?:all|cookies)|"
                r"manage (?:cookies|preferences|consent)|do not sell (?:or share )?my)\b"
            ),
            (
                r"^(?:cookie (?:policy|settings|notice)|privacy(?: (?:policy|notice))?|terms(?: (?:of (?:use|service)|"
                r"and conditions|& conditions))?)\b(?:\s*:|[^.!?]{0,60}$)"
            ),
            (
                r"^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|hashtags?|themen|schlagworte|schlagwörter|"
                r"mots[- ]clés|etiquetas|in this (?:article|story)|read more on|explore more on|more on these topics|"
                r"posted in|labels)\s*(?::|$)"
            ),
            r"^(?:#\w+[\s,]*)+$",
            (
                r"^(?:please )?(?:share|tweet|pin|e-?mail|print|save|bookmark|like|copy) (?:this|on|via|to|with|link|"
                r"article|story|it)\b[^.!?]{0,60}$"
            ),
            (
                r"^(?:[•·*–|\s,()-]|(?>\d[\d.,\u202f\u00a0]*[kKmM]?\b\+?)|\b(?:shares?|likes?|views?|comments?|"
                r"retweets?|reposts?|quotes?|bookmarks?|reactions?|claps?|replies|followers|reads|upvotes?|points?|"
                r"votes?|mal geteilt|partages|kommentare|commentaires|comentarios)\b)++$"
            ),
            r"^this (?:article|story|post) is (?:more|over) than \w+ (?:months?|years?) old",
            r"^this (?:article|story|piece) appears? (?:in|on)\b",
            r"^our standards\s*:",
            r"^(?:temps de lecture|lesezeit|lecture|artikel zum hören|tiempo de lectura)\b",
            r"^like loading\b",
            r"^(?:audio|listen)\s*:|^listen to this (?:article|story|episode)\b",
            (
                r"^(?:this (?:article|story|post|piece) (?:was|is|has been|originally|first)\b.{0,40}\b(?:published|"
                r"appeared|amended|updated|corrected|edited|republished|produced|translated|written|adapted|"
                r"syndicated))\b"
            ),
            (
                r"^(?:editor['’]s note|editors['’] note|note to (?:readers|editors)|correction|clarification|"
                r"disclaimer|disclosure|trigger warning|content warning)s?\s*(?:\([^)]*\))?\s*[:—–-]"
            ),
            r"^source\s*[:|](?:[^.!?]{0,80}$|\s*\S+\.?$)",
            r"^\W+$",
            r"^(?:loading|please wait)\W*$",
            r"\benable javascript\b",
            r"^your browser (?:does not|doesn['’]t|is)\b",
            r"\bcomment(?:s|ing) policy\b|\byour comments?\b.{0,80}\b(?:on topic|respectful|constructive|moderat\w+)\b",
            r"^real[ -]time analytics$",
            r"^comments? (?:are|have been|is) (?:now )?(?:closed|disabled|turned off|moderated)\b",
            r"^(?:page|slide) \d+ (?:of|/) \d+$",
            r"^(?:<\w|&\w+;|\{\{|\[\w+[^\]]*\]$)",
            r"^(?:opens|opens in) (?:a )?new (?:window|tab)\b",
        ),
    ),
)
