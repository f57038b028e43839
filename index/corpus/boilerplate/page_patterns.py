"""Wording of the page itself: buttons, forms, consent, topics, imprint, counts, running heads, references.

Patterns with `^` match at the beginning of a line, others anywhere, ignoring case.
"""

from __future__ import annotations

from index.corpus.boilerplate.pattern_parts import AGO, DATE, WORK_TITLE, BoilerplateKind, Either, either

PAGE_PARTS: tuple[tuple[BoilerplateKind, Either], ...] = (
    (
        "boilerplate",
        either(
            (
                r"^(?:(?:artikel |diesen artikel )?teilen|share|partager|compartir)\W*(?:(?:on |auf |sur )?(?:facebook|"
                r"twitter|x|whats ?app|e-?mail|linkedin|pinterest|reddit|copy link|print|drucken|link kopieren)\W*)+$"
            ),
            r"^(?:please )?(?:turn on|enable|activate) javascript\b",
            (
                r"\b(?:advertisement|advert|ad|video|player|image|map|content) (?:has |could |did )?(?:not|failed to) "
                r"(?:be )?load(?:ed)?\b"
            ),
            r"^(?:please )?try (?:refreshing|reloading) (?:your|the) (?:browser|page)\b|^advertisement \d+$",
            r"\bjavascript (?:is|must be) (?:disabled|enabled)\b",
            r"^(?:this )?content (?:can ?not|could not|can['’]t) be (?:displayed|shown|loaded)\b",
            # The card of a recipe.
            r"^(?:(?:prep(?:aration)?|cook(?:ing)?|total|active|bak(?:e|"
            r"ing)|chill(?:ing)?|rest(?:ing)?)(?: time)?|servings|"
            r"yields?|course|cuisine|(?:saturated |trans |total )?fat|"
            r"calories|carbohydrates|cholesterol|sodium|fib(?:er|re)|"
            r"protein|sugars?|(?:zubereitungs|arbeits|koch|back|"
            r"gesamt)zeit|portionen|temps (?:de (?:préparation|cuisson|"
            r"repos)|total)|tiempo (?:de (?:preparación|cocción)|total)|"
            r"raciones|porciones|tempo di (?:preparazione|cottura)|"
            r"porzioni|difficoltà|dificultad|schwierigkeit(?:sgrad)?)\s*:\s*[^.!?:]{1,40}$",
            r"^serving\s*:\s*\d.{0,20}$|^nutrition(?:al)? (?:facts|information)\W*(?:\([^()]*\)\W*)?$|"
            r"^nutrition(?:al)? (?:facts|information|values?) (?:is|are) (?:automatically |only )?(?:calculated|an? |"
            r"estimate)",
            r"^prevent your screen from\b|^cook mode\b",
            r"^(?:the |this )?audio version of (?:this|the) (?:article|story)\b",
            r"^estimated \d{1,3} (?:min|sec|hour)\w*$",
            r"^(?:show (?:key events|all) only|filters?|key events?(?: \(\d+\))?|newest first|newest|oldest)\b(?:\W*"
            r"(?:key events?|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)?\W*\(\d+\))*$",
            r"^(?:fehler gefunden|haben sie einen fehler|vous avez trouvé une erreur)\b",
            r"\bregistered (?:office|address|charity|company|in england)\b",
            r"\b(?:complaints procedure|code of practice)\b.{0,60}$",
            # A gallery: “Slideshow (4 images)”
            r"^[^\s.!?()]+(?: [^\s.!?()]+){0,2} ?\(\s?\d+ (?:photo|image|picture|slide|bild|foto|im[aá]gen|immagin|"
            r"afbeelding|zdjęć|obráz|kuva)\w*\s?\)$",
            r"^(?:send flowers|plant a tree|sign the guest ?book|gift (?:this )?article|"
            r"you have \d+ gifts? left)\b.{0,60}$",
            (
                r"^\[?\s*(?:advertisements?|advertising|advertorial|ad(?: feature)?|anzeige|advertentie|annonse?|"
                r"werbung|publicité|"
                r"publicidad|pubblicità|sponsored(?: by .{1,40})?|paid (?:post|content|partnership)|promotion|"
                r"promoted)\s*(?:[:\]]|\W*$)"
            ),
            (
                r"^(?:after newsletter promotion|(?:article|story|content) continues (?:below|after|$)|"
                r"scroll (?:down )?(?:to|for)|skip (?:ad|advert(?:isement)?|past|this|to (?:content|main|article|"
                r"navigation|next|primary|footer))|continue (?:with|to|after)|remove ads|ad feedback|"
                r"report (?:this )?ad|close ad)\b"
            ),
            (
                r"^(?:we (?:and our (?:\d+ )?partners )?(?:use cookies|store and)|"
                r"we value your privacy|this (?:web)?site uses cookies|"
                r"accept (?:all|(?:additional |essential )?cookies)|we(?:['’]d| would)? (?:like to )?(?:use|set) "
                r"(?:some |additional |essential |optional |analytics )*cookies|cookies on this (?:web)?site|"
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
            r"^(?:topics|themen|thèmes|sujets|temas|argomenti|onderwerpen|ämnen|emner) (?:in|of|zu|de|di|i) "
            r"(?:this|diesem?|cet|este|questo|dit|den här|denne) \w+\W*$",
            r"^(?:#\w+[\s,]*)+$",
            (
                r"^(?:please )?(?:share|tweet|pin|e-?mail|print|save|bookmark|like|copy) (?:this|on|via|to|with|link|"
                r"article|story|it)\b[^.!?]{0,60}$"
            ),
            (
                r"^(?!\d[\d.,]{0,20} \| \d)(?=.*\d|\W*(?:shares?|likes?|retweets?|reposts?|comments?|upvotes?|"
                r"replies|claps?)\W*$)"
                r"(?:[•·*–|\s,()-]|(?>\d[\d.,\u202f\u00a0]*[kKmM]?\b\+?)|\b(?:shares?|likes?|views?|comments?|"
                r"retweets?|reposts?|quotes?|bookmarks?|reactions?|claps?|replies|followers|reads|upvotes?|points?|"
                r"votes?|related|(?:viewing|watching|reading)(?: now)?|"
                r"mal geteilt|partages|kommentare|commentaires|comentarios)\b)++$"
            ),
            r"^this (?:article|story|post) is (?:more|over) than \w+ (?:months?|years?) old",
            r"\bdo(?:es)? not (?:\w+ for, )?(?:consult|own shares)\b.{0,80}\bfunding\b",
            r"\bis solely responsible for (?:all|its|the|this) (?:\w+ )?content\b",
            r"\b(?:receives?|with) (?:financial |philanthropic )?support from\b.{0,120}\b(?:coverage|journalism|"
            r"reporting)\b",
            r"\b(?:views|opinions) (?:expressed|in this)\b.{0,80}\b(?:own|not necessarily|do not|alone)\b",
            r"\b(?:auto-generated|published) from a syndicated feed\b",
            r"^(?:published|appear(?:s|ed)) in the print(?:ed)? (?:edition|issue)\b",
            r"^this (?:article|story|piece|essay|review|interview|profile|column|feature|excerpt) appear(?:s|"
            r"ed)? (?:in|on)\b",
            # Legal notice below a company's press releases.
            r"\bforward-looking statements?\b.{0,200}\b(?:meaning|contain|actual results|differ|risks?|undertakes?|"
            r"update|securities)|^(?:forward[- ]looking statements?|safe harbou?r(?: statement)?|"
            r"cautionary (?:note|statement)\b.{0,80})\W*$",
            r"^source [A-ZÀ-Þ][\w&. -]{2,60}$",
            # A reference to a paper: authors with initials, and its title, pages or DOI.
            r"^(?-i:(?:[A-ZÀ-Þ]\.[ -]?){1,3}[A-ZÀ-Þ][\w’'-]+|[A-ZÀ-Þ][\w’'-]+,? (?:[A-ZÀ-Þ]\.[ -]?){1,3})[,:; (&]"
            r"(?=.*\b(?:19|20)\d\d\b).*(?:\bet al\b|\bdoi\b|\bpp?\.|\d\s?\(\d+\)|\d[-–]\d|[“\"][^”\"]{15,}[”\"])",
            r"(?:\bet al\b|\bvol\.|\bpp\.).{0,120}\b(?:19|20)\d\d\b(?!.*\b(?:said|says|told|found)\b)|"
            r"^(?:found|spotted|see|noticed) (?:a |an )?(?:mistakes?|typos?|errors?)\b[^.!?]{0,60}\?",
            r"^citation\s*:|^this is an archived (?:article|page|story)\b",
            # But "The study was published in Nature (doi:…)" is reporting.
            r"^(?!.*\b(?:is|was|were|are|has|have|had|appear(?:s|ed)?|reports?|reported|describes?d?)\b.*\bdoi\b).*"
            r"\bdoi(?:\.org|:)",
            rf"[.,;] (?-i:Accessed|Retrieved) (?:on )?{DATE}\.?$|"
            # A work with its title, publisher and day: “Shark on the Street, Again.” The Lamp, 29 Aug. 2017.
            rf"^[\w’'., -]{{2,60}}\. [“\"][^”\"]{{3,}}[.?!][”\"] "
            rf"(?-i:[A-ZÀ-Þ][\w’'&]*(?: (?:of|the|and|for|[A-ZÀ-Þ][\w’'&]*)){{0,6}}), {DATE}[.,]",
            r"\b(?:reviewed|edited|fact-checked) (?:according to|under|in line with) (?:[\w’']+ ){0,4}(?:editorial|"
            r"standards|policies|guidelines)\b",
            r"\byou can help\b.{0,60}\bby (?:expanding|editing|adding to) it\b",
            # Running heads and the imprint of a printed page.
            r"^(?:page|seite) \d{1,3}(?:\s*(?:[|/·•–-]|of\b|von\b).{0,40})?$|"
            r"^\(?(?:(?:continued|continues|cont['’]?d\.?|turn) )?(?:on|from|to) (?:page|p\.?) ?\w{1,4}\)?$|"
            r"^(?-i:[A-ZÀ-Þ])[^.!?]{2,60} is published (?:daily|weekly|monthly|quarterly|every|by|\w+ times a)\b",
            r"^(?:posts?|messages?|joined|registered|member since|reputation|likes received|"
            r"last seen)\s*:\s*\S.{0,40}$",
            r"^(?:re|aw|sv)\s?:\s\S.{0,120}$|^\d+ posts? [•·|-] page \d.{0,20}$",
            rf"^(?:asked|answered|modified|viewed|edited|posted by)\b[^.!?]{{0,60}}(?:{DATE}|{AGO}|"
            rf"\d+k? times)[^.!?]{{0,60}}$",
            r"^(?:is|was|did you find) this (?:page|article|information|answer|topic) (?:useful|helpful)\b|"
            r"^help us improve\b|^report (?:a problem|an error|an issue) (?:with|on|in) this\b|"
            r"^suggest (?:a correction|an edit)\b|"
            r"^view page source\b",
            r"^(?:(?:print|pin|save|rate|share|e-?mail|tweet|copy(?: link)?|reply|quote|bookmark|follow|"
            r"jump to \w+|subscribe|log ?in|"
            r"sign (?:in|up)|register|previous|next|menu|search|home|cart)(?:\W+|$)){2,8}$",
            r"^(?:jump to|on this page|in this (?:article|guide|section)|contents|table of contents|inhalt|"
            r"sommaire)\s*:?$",
            r"^\d(?:[.,]\d)? (?:from|out of|\() ?\d[\d.,]* (?:votes|stars|ratings|reviews)\b.{0,30}$",
            r"^our standards\s*:",
            r"^haberin devamı$|^(?:(?:la suite|continua|continúa|lees|weiter|der artikel|artikeln|dalsz\w+|ciąg "
            r"dalszy).{0,40}\b(?:publicité|"
            r"pubblicità|publicidade?|werbung|anzeige|advertentie|annonsen?|reklam\w+|wideo)|nach der werbung.{0,30}|"
            r"広告|广告|廣告|إعلان|реклама)[\s:…]*$",
            r"^save for later$",
            r"^(?:listen|play|watch|anhören|écouter|escuchar|ascolta|luister)\W{1,5}\d{1,2}(?::\d\d)?\s*(?:min\w*|sec\w*)?$",
            r"\b(?:version of )?this (?:article|story|column) (?:appeared|appears) in (?:print|the print)\b",
            r"^(?:this |the )?summary (?:was |is )?(?:generated|created|written) (?:by|with) (?:an? )?(?:ai|"
            r"artificial)\b",
            r"^(?:temps de lecture|lesezeit|lecture|artikel zum hören|tiempo de lectura)\b",
            r"^this (?:report|article|story) by [^.!?]{3,40} was (?:first |originally )?published\b[^!?]{0,40}$",
            r"^like loading\b",
            r"^(?:this|our) (?:live )?(?:blog|feed|page|coverage) (?:is|has) (?:now )?(?:closed|ended|finished)\b",
            r"^repl(?:y|ies)\s*\(\d+\)$",
            r"\(\d{1,2}[ -]min(?:ute)?s?\.?(?: read)?\)$",
            r"^advert(?:isement|ising|s)?\b\W+(?:scroll|(?:(?:story|article) )?continues?|skip|report this)\b"
            r".{0,40}$",
            r"^(?:suggested|related|more) (?:topics|tags)\s*:\s.{0,120}$",
            r"^(?:welcome\W+)?log ?in ?to your account\b|^(?:recover|forgot) your password\b",
            r"^(?:skip|jump|zum|aller au) (?:to )?(?:the |main |site )*(?:content|navigation|footer|inhalt|"
            r"contenu|search)\b.{0,20}$",
            r"^(?:view|see|show) (?:full |author |my |more )?(?:profile|bio|biography|share options)\b.{0,20}$",
            r"^(?:processing|sending|submitting|success|whoops|oops|hooray)\b\W{1,3}(?:$|there was an error\b|"
            r"you['’](?:re|ve)\b|you have\b|thank(?:s| you) for\b|please (?:try|check|reload)\b)",
            r"^(?:audio|listen)\s*:|^listen to this (?:article|story|episode)\b",
            r"^(?:jetzt anhören|anhören|ascolta|escuch[ae]r?|écouter|luister|(?:po)?słuchaj|lytt|lyssna)\b"
            r"[^.!?,]{0,25}$|"
            r"^(?:zusammenfassen|résumer|riassumi|resumir|summari[sz]e)$|^\d{1,2}:\d\d\s*/\s*\d{1,2}:\d\d$|"
            r"^\d(?:[.,]\d{1,2})?[x×]$",
            (
                r"^(?:this (?:article|story|post|piece) (?:was|is|has been|originally|first)\b.{0,40}\b(?:published|"
                r"appeared|amended|updated|corrected|edited|republished|produced|translated|written|adapted|"
                r"syndicated))\b"
            ),
            (
                r"^(?:editor['’]s note|editors['’] note|note to (?:readers|editors)|correction|clarification|"
                r"disclaimer|disclosure|trigger warning|content warning)s?\s*(?:\([^)]*\))?\s*[:—–-]"
                rf"(?!\s*{WORK_TITLE})"
            ),
            r"^source\s*[:|](?:[^.!?]{0,80}$|\s*\S+\.?$)",
            # A bar of buttons: only actions and social networks.
            r"^(?=.{1,120}$)(?=.*\b(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|messenger|flipboard|"
            r"instagram|youtube|link|sharing|sms)\b)(?:\b(?:share|sharing|shares?|button|on|with|via|this|to|by|"
            r"facebook|"
            r"twitter|x|whats ?app|linkedin|pinterest|reddit|telegram|messenger|flipboard|instagram|youtube|sms|print|"
            r"e-?mail|copy|link|save|tweet|post|comments?|follow|us|app|close|open|panel|more|icon)\b|[\W\d])++$",
            # A stock with its change: "NGC, -4.12%".
            r"^(?-i:[A-Z]{1,5})[,:]?\s+[-+−]\d+(?:\.\d+)?\s?%$",
            r"^(?:article|story|content) continues\W*$",
            r"^[\W_]+$",
            r"^(?:facebook|twitter|x(?:\.com)?|whats ?app|linkedin|pinterest|reddit|telegram|e-?mail|messenger|"
            r"threads|bluesky|"
            r"donate|subscribe|sign (?:up|in)|log ?in|register|search|menu|close|submit|(?:learn|see|load|view|"
            r"show) (?:more|all(?: [a-z]+){0,2})|create (?:an |your )?account|"
            r"buy (?:photos?|prints?)|show|save|gift|new|"
            r"follow(?-i:(?: [A-ZÀ-Þ][\w.’'-]+){1,3})|"
            r"(?:link kopieren|copy link|copier le lien|copiar enlace)|drucken|print|merken|teilen|share|partager|"
            r"compartir|"
            r"imprimer|zur merkliste.{0,20})$",
            r"^(?-i:[A-ZÀ-Þ])[^.!?]{2,60} is an? (?:[\w-]+,? ){0,2}(?:independent|non-?profit|nonpartisan)[^.!?]{0,40} "
            r"(?:news(?:room|paper| organi[sz]ation| agency| outlet| site)?|publication|publisher|magazine)\b",
            r"\b(?:providing|your) (?:this )?feedback\b.{0,60}\bappreciated\b",
            r"^(?:loading|please wait|ok)\W*$",
            r"\benable javascript\b",
            r"^(?:replay|more videos|must watch|just watched|now playing|paid content)\b\W*(?:more videos)?\W*$",
            r"\bproduced (?:and edited )?for (?:radio|broadcast|air)\b.{0,80}\b(?:adapted|edited)\b",
            r"^\W*you (?:may|might) also (?:like|love|enjoy)\b(?!.*[“\"])",
            (
                r"^(?:sorry[,!.]? )?(?:there was an error|an error (?:has )?occurred|something went wrong|"
                r"please try again|(?:please )?check your inbox|keep an eye on your inbox|"
                r"thank you for (?:signing|subscribing)|vote in our poll|loading comments)\b"
            ),
            r"^your browser (?:does not|doesn['’]t|is)\b|^please use (?:an? )?(?:[\w-]+ ){1,3}browser\b",
            r"^(?:gérer|paramétrer|modifier) (?:mes|vos) (?:choix|cookies|préférences)$|^(?:reageer|reageren|"
            r"bewaar|delen)$",
            r"^(?:del|dela) (?:artikkelen|artikeln|artiklen|saken|på \S+)$|^(?:saken|"
            r"artikkelen) fortsetter (?:under|etter)\b.{0,30}$|"
            r"^tips oss\b.{0,20}$|^(?:ansvarlig redaktør|ansvarig utgivare|v\.?i\.?s\.?d\.?p\.?)\b\s*:",
            r"^tekst (?:loopt|gaat) (?:door|verder) onder\b.{0,30}$|^artikkelen er over \S+ \S+ gammel$",
            r"\bcomment(?:s|ing) policy\b|\byour comments?\b.{0,80}\b(?:on topic|respectful|constructive|moderat\w+)\b",
            r"^real[ -]time analytics$",
            r"^comments? (?:are|have been|is) (?:now )?(?:closed|disabled|turned off|moderated)\b",
            r"^(?:(?:page|slide) )?\d{1,3}\s?(?:of|/)\s?\d{1,3}$",
            r"^(?:<\w|&\w+;|\{\{|\[\w+[^\]]*\]$)",
        ),
    ),
)
