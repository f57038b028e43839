"""Wording of credits: addresses, copyright, affiliate notices, labels of embeds, captions and bylines.

Patterns with `^` match at the beginning of a line, others anywhere, ignoring case.
"""

from __future__ import annotations

from index.corpus.boilerplate.pattern_parts import AGENCY, AGO, DATE, DAY, STAMP, ZONE, BoilerplateKind, Either, either

CREDITS: tuple[tuple[BoilerplateKind, Either], ...] = (
    (
        "tweet_url",
        either(
            r"^(?:(?:source|via|link|url|video|tweet|photo|see)\s*:?\s*)?\(?(?:https?://|www\.)\S+\)?\.?$",
        ),
    ),
    (
        "copyright",
        either(
            r"^(?:©|\(c\)\s|&copy;|copyright\b(?=[\s:]*(?:©|\(c\)|\d{4}|by\b|the\b)))",
            r"^all rights reserved\b",
            r"\ball rights reserved\W*$",
            r"\bno part (?:of it )?may be reproduced\b",
            r"\btous droits réservés\b",
            r"\balle rechte vorbehalten\b",
            r"\btodos los derechos reservados\b",
            r"\bmay not be (?:published|reproduced|copied|used), (?:broadcast|rewritten|distributed)",
        ),
    ),
    (
        "affiliate_notice",
        either(
            (
                r"\b(?:we|us|site|website|page|publisher) (?:may|might|could|can|will|sometimes) (?:also )?(?:earn|"
                r"receive|get|make|be paid|collect)\b.{0,60}\b(?:commissions?|compensation|affiliate|"
                r"share of (?:the )?sales|(?:portion|percentage) of (?:the )?(?:sales|revenue))\b"
            ),
            (
                r"\b(?:we|our|this (?:article|post|page|site|story))\b.{0,80}\b(?:contains?|includes?|uses?|"
                r"participates? in)\b.{0,40}\baffiliate\b"
            ),
            r"\bgambl(?:e|ing) (?:responsibly|aware|problem\?)",
            r"\b(?:our|some|these|the) links?\b.{0,60}\bcommissions?\b",
            r"\b(?:may|might|could|can|will) (?:earn|get|receive|make|take) (?:an? )?(?:small )?(?:share|cut|portion|"
            r"percentage)\b.{0,60}\b(?:sales?|proceeds|revenue|spend|purchases?|links?)\b",
            r"^if you (?:buy|purchase|click)\b.{0,80}\b(?:may|might|could|can|will) (?:earn|get|receive)\b",
            (
                r"^(?:this|the) (?:content|article|post|story|page) (?:was|is|has been) (?:produced|created|made|"
                r"written|sponsored|paid for)\b.{0,40}\b(?:partnership|sponsor\w*|by our|advertis\w+)\b"
            ),
        ),
    ),
    (
        "embed_label",
        either(
            (
                r"^[^.!?:;“”\"]{1,50}\bon (?:twitter|x|instagram|facebook|tiktok|youtube|threads|bluesky|mastodon|"
                r"truth social)$"
            ),
            # An unknown network: a name, "on", a name.
            r"^(?-i:(?:[A-ZÀ-Þ][\w.’'-]*\s+){1,3}[A-ZÀ-Þ][\w.’'-]*,? on [A-ZÀ-Þ]\w+)(?:[,:·|-] .{0,30}|:)?$",
            (
                r"^(?:an?|une?|uma?|ein|una|een|ett|et)\s+(?:post|photo|video|reel|publi\w+|beitrag|bericht|inlägg|"
                r"innlegg) (?:shared|posted|partag\w+|geteilt|compartid[ao]|compartilhad[ao]|condiviso|gedeeld|"
                r"delat|delt) "
                r"(?:by|par|von|por|de|da|door|av)\b(?=.*@|[^.]{0,80}$)"
            ),
            r"^(?:voir|ver|veja|guarda|visualizza|vedi|sieh|zeig|bekijk|visa|se|wyświetl|zobacz|dit bericht)\b.{1,40} "
            r"(?:sur|en|no|su|auf|op|på|na) (?:instagram(?:ie)?|facebook|tiktok|threads|x|twitter)(?: an)?$",
            r"^[—–-]{1,2}\s*[^“”\"]{1,60}\(@\w{1,30}\)",
            r"^[^.!?“”\"]{1,50}\(@\w{1,30}\)(?:\s*[·•|-]?\s*(?:\w+ \d{1,2}(?:, \d{4})?|\d+[hmd]))?$",
            (
                r"^(?:embedded (?:tweet|post|video|content)|tweet embed|load (?:tweet|post)|this (?:tweet|post|"
                r"content|video) (?:is (?:currently |no longer )?(?:un|not )?available|(?:cannot|can['’]t|"
                r"could not) be (?:displayed|loaded)))\b"
            ),
            r"\bexterne[rnms]? inhalte?\b.{0,200}\b(?:anzeigen|laden|klick|zustimm)",
            r"^(?:twitter|x|instagram|facebook|youtube|tiktok) (?:embed|post|content)\b",
            r"^(?:this|the) (?:content|video|map|post) is (?:provided|hosted) by\b.{0,200}\b(?:cookies|consent|data)\b",
            r"^(?:watch|view) (?:this video |it )?on youtube$",
            r"^play video$",
            r"^(?:\S+ ){5,}\(\d{1,2}:\d\d\)$",  # a video with its length: “Lind stops the engine by hand (0:41)”
        ),
    ),
    (
        "caption",
        either(
            (
                r"\((?:photo|image|picture|photograph|video|credit|foto|bild|ap photo|screenshot|screengrab|"
                r"courtesy)\b[^()]{0,160}\)\.?$"
            ),
            r"^[▲▼△▽↑↓◀▶].{0,120}[（(](?:圖|图|写真|照片|翻攝)",
            # (Express photo by R. Sen) · The old square. © Magda Ruiz · On Thursday. Photo: Hanne Holt
            r"\((?:[^()]{0,60}\b(?:photo|picture|image|foto|illustration|photograph|bild)s?"
            r"(?:\s+(?:by|via|from|courtesy|credit)\b[^()]{0,60}|\s*[:/][^()]{1,60})|"
            r"(?-i:[A-ZÀ-Þ])[^()]{1,40}\b(?:photo|picture|image|video|foto|illustration|bild)s?)\)\.?$",
            r"[^©]{3,}[\s.]©\s*(?:\d{4}\s+)?(?-i:[A-ZÀ-Þ])[\w.’'-]*(?:[\s/,&|-]+[\w.’'&-]+){0,6}$",
            r"(?:^|[.!?,”\"|]\s+)\(?(?:photo(?:graph)?|picture|image|foto|illustration|graphic|bild|imagen|crédito|"
            r"credit|fotografía)s?"
            r"(?:\s+(?:by|credit|courtesy(?: of)?))?\s*[:/]\s*(?:(?-i:[A-ZÀ-Þ])[\w.’'-]+[\s/,|&)]*){1,7}$",
            r"^(?-i:[A-Z]{3,6}['’]s [A-Z][\w’'-]+ [A-Z][\w’'-]+) (?:has|reports?|explains?|shows|takes|is (?:at|in|"
            r"live|here|there)|"
            r"joins|brings)\b.{0,160}$",
            r"(?:\s|(?<=[a-z\d.’”]))(?-i:Credits?|Photos?|Pictures?|Images?|"
            r"Photographs?):\s*(?-i:[A-ZÀ-Þ@])[^!?]{1,50}$",
            rf"(?:/|\bvia |\bcredit:? ?|\bcourtesy of |©\s?|\|\s?|\()\s?{AGENCY}\)?$",
            r"\b(?:AP Photo|REUTERS|AFP|EPA|Getty Images|WireImage|FilmMagic|NurPhoto|SOPA Images|LightRocket)/\S",
            r"\bGetty Images\)?$|(?:\b|[a-z.])Credit(?:\.{3}|…)",
            (
                r"^(?:photo|image|picture|pic|photograph|photography|video|illustration|graphic|infographic|grafik|infografik|"
                r"infographie|infografía|map|karte|mapa|chart|screengrab|screenshot|"
                r"file (?:photo|picture)|foto|bild|crédits?(?: photo)?|caption|image caption|media caption|"
                r"image source|image credit|photo credit|video caption|photograph by|bildquelle|"
                r"bildunterschrift)s?\s*(?:by\b|credits?\b|caption\b|source\b|courtesy\b)?\s*[:©|/]"
            ),
            (
                r"^(?:photo|image|picture|photograph|illustration|video|graphic|screenshot)s? (?:by|credit|courtesy|"
                r"via) (?:of )?(?-i:[A-Z@])"
            ),
            r"^file (?:photo|picture|image)s? of\b(?!.*\b(?:said|says|was|were|had)\b)|"
            r"^(?:photo|image|video) (?:caption|source),? |^(?:staff|courtesy|contributed|"
            r"submitted) photo(?:graph)?s?\b",
            r"^(?:hide|toggle|enlarge this) (?:caption|image)\b",
            r"^(?-i:(?:[A-ZÀ-Þ][\w’'.&-]*\s){1,4})(?:photo(?:graph)?|picture|image|illustration)s? by"
            r"(?-i:(?: [A-ZÀ-Þ][\w’'.-]+){1,4})$",
            # Behind a dash, or with an address: … el muelle - crédito Inés Sol / APV · (Jane Doe/jdoe@herald.example)
            r"\s[–—-]\s?(?:cr[eé]dit[os]?|photos?|fotos?|image|imagen|bild|cortes[ií]a|courtesy)(?: (?:by|of|de))? "
            r"(?-i:[A-ZÀ-Þ@])[\w.’'-]*(?:[\s/|&]+[\w.’'-]+){0,5}$",
            r"^[(\[][^()@]{0,40}@[\w-]+\.[\w.-]+[)\]]$",
            r"[.!?…]\s+courtesy (?:of )?(?:the )?(?-i:[A-ZÀ-Þ])[^.!?]{2,40}$",
            r"[.!?]\s+photos? by (?:the )?author\.?$",
            r"[.!?]\s+(?:photo|image|picture|credit)s?:$",
            # Behind the sentences: … three times. (Submitted by Jane Doe) · … in May. (Jane Doe, The Herald)
            r"[.!?][\"”’)]*\s+\((?-i:[A-ZÀ-Þ])(?=[^()]*(?:,|\s(?-i:[a-z])))[^()!?]{4,80}(?<!\.)\)\.?$",
            # Two names and a slash: … on Friday. (Jane Doe/The Herald)
            r"[(\[](?-i:[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,2}\s?/\s?(?:[Tt]he )?[A-ZÀ-Þ])"
            r"[\w .’'&-]{1,30}[)\]]\.?$",
            r"\b(?:stock|file|library|archive) (?:picture|photo|image)\.?$|"
            r"\((?:file|pictured|representat\w+)(?: (?:photo|image|picture))?\)\.?$",
            # A video's: Officials gave an update on Friday. Jane Doe reports.
            r"[.!?…]\s(?-i:[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+) (?:reports|explains|has (?:more|"
            r"the (?:story|details|latest)))(?: (?:from|on|for) [^.!?]{2,40})?\.$",
            r"^【(?:写真|動画|画像|図表?|表)】",
            r"^\(?(?:L-R|left to right|from left|clockwise from [\w ]{3,20})[,:)]",
            r"^(?:pictured|above|below|inset|main image|left|right|top)\s*(?:\([^)]*\))?\s*:",
            r"^!\[[^\]]*\]\([^)]*\)$",
            r"^\|\s*(?:(?-i:[A-ZÀ-Þ])[\w’'.-]*\s*){1,7}$",
            rf"^(?:{AGENCY}|pa media|supplied|handout|submitted(?: photo)?|contributed(?: photo)?|file photo|"
            rf"(?:family|police) (?:handout|photo)|"
            rf"archive)(?:/[^.!?]{{1,40}})?$",
            r"^(?:image|photo|picture|video|gallery|slideshow)$",
            # The licence of a picture, and its address.
            r"\bCC[- ](?:BY|0)\b[^.!?]*(?:\d\.\d[^.!?]*)?$|^(?:public domain|gemeinfrei|domaine public)$|"
            r"^cc (?:[^\s.!?]+ ){1,4}https?://\S+$",
            r"^(?:provided|supplied|submitted) by (?:the )?(?-i:[A-ZÀ-Þ])[^.!?,]{2,60}$",
        ),
    ),
    (
        "byline",
        either(
            (
                r"^\(?(?:additional )?(?:reporting|writing|editing|compiled|research|translation)(?: and (?:writing|"
                r"reporting|editing))? by (?-i:[A-Z])"
            ),
            r"^(?:produced|hosted|edited|mixed|engineered|presented) by [^.!?,]{3,60}\. [\w -]{3,30} by (?-i:[A-ZÀ-Þ])",
            (
                r"\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|(?:to )?(?:reporting|"
                r"research))\b.{0,60}$"
            ),
            r"^(?:記者|记者).{2,12}[／/].{1,8}(?:報導|報道|报道)$",
            r"^[(–—-]*with (?:files|reporting|assistance|help|contributions?|"
            r"(?:agency )?inputs?) (?:from|by) (?:(?-i:[A-Z])|agencies\b)",
            (
                rf"^(?:first |originally |last )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|"
                rf"publié|mis à jour|publicado|actualizado|publisert|(?:sist )?oppdatert|publicerad|uppdaterad|"
                rf"udgivet|opdateret|"
                rf"gepubliceerd|bijgewerkt|(?:laatste )?update|pubblicato|aggiornato)\b[\s:|,–-]*(?:(?:on|at|le|"
                rf"am|um|kl\.?|om|il|op|den|a las|alle|às|"
                rf"el)\b[\s:]*)?(?:(?:{DAY}\s*)?(?:{DATE}|{STAMP}|{AGO})(?:(?!\b(?:the|a|an|he|she|it|they|his|her|"
                rf"its)\b).){{0,60}})?$"
            ),
            (
                rf"^(?:{STAMP}{ZONE}[\s,|•·–-]*)?(?:on |le |am )?{DATE}(?:[\s,@–/-]|(?:at|um|à|om|kl|last)\b\.?|"
                rf"{STAMP}{ZONE}|"
                rf"\d{{4}}\b|updated?\b|{DATE})*+(?:\s*[|•·].{{0,60}}|\W*\d+ min(?:ute)?s? read)?$"
            ),
            rf"^{STAMP}{ZONE}(?:\s*[|•·–-]\s*.{{0,40}})?$",
            rf"^{AGO}(?:\s*[|•·].{{0,60}})?$",
            r"^\d{1,2}[ -]min(?:ute)?s?(?: read)?\b.{0,30}$",
            rf"^(?:written|reported|posted|published|story|words|by|von|par|"
            rf"por):? (?:by )?(?-i:[A-ZÀ-Þ])[^.!?]{{0,80}}\b(?:updated|published|"
            rf"posted|modified)\b[\s:]*{DATE}.{{0,40}}$",
            r"^(?:by|von|par|por|di|door)\s*:?$",
            r"^(?-i:[A-ZÀ-Þ])[^.!?]{2,80}\s\S+@\S+\.\w{2,}$",
            r"^(?:estimated )?reading time\b|^temps de lecture\b|^lesezeit\b",
            rf"^(?:publiziert|erstellt|stand|posted|veröffentlicht)\s*:?\s+(?:am )?{DATE}.{{0,40}}$",
            r"^(?:(?:diesen )?(?:artikel|beitrag) )?(?:an|vor)hören\b.{0,30}$|^écouter (?:l['’]|cet )article\b.{0,30}$",
            r"^interview\s*:\s+(?-i:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3})\b.{0,3}(?:$|this\b)",
            r"^(?:this |the )?(?:interview|conversation|transcript|q ?& ?a) (?:has been|was|is) (?:\w+ ){0,2}"
            r"(?:edited|condensed|shortened|translated)\b|"
            r"^(?:[\w’'&.]+ ){0,4}transcripts? (?:is|are|was|were|has been|have been) (?:\w+ ){0,2}"
            r"(?:created|generated|produced|prepared|provided|transcribed)\b",
        ),
    ),
)
