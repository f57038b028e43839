"""The words by which furniture is known: links, rights, embedded posts, captions and bylines; see `wording`."""

from __future__ import annotations

from index.corpus.fragments import AGENCY, AGO, DATE, DAY, STAMP, ZONE, Either, Kind, either

CREDITS: tuple[tuple[Kind, Either], ...] = (
    (
        "tweet_url",
        either(
            r"^(?:(?:source|via|link|url|video|tweet|photo|see)\s*:?\s*)?\(?(?:https?://|www\.)\S+\)?\.?$",
            (
                r"^(?:pic\.twitter\.com|t\.co|youtu\.be|bit\.ly|instagram\.com|twitter\.com|x\.com|facebook\.com|"
                r"youtube\.com|tiktok\.com)/\S+$"
            ),
            r"^[a-z0-9.-]+\.(?:com|org|net|co\.uk|de|fr|ca|io)/\S{6,}$",
        ),
    ),
    (
        "copyright",
        either(
            r"^(?:©|\(c\)\s|&copy;|copyright\b(?=[\s:]*(?:©|\(c\)|\d{4}|by\b|the\b)))",
            r"^all rights reserved\b",
            r"\ball rights reserved\W*$|(?:©|\bcopyright\b).*\ball rights reserved\b",
            r"\btous droits réservés\b",
            r"\balle rechte vorbehalten\b",
            r"\btodos los derechos reservados\b",
            r"\bmay not be (?:published|reproduced|copied|used), (?:broadcast|rewritten|distributed)",
            r"\b(?:do not|may not be) (?:reproduce|republish)(?:d)?\b.*\bpermission\b",
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
            r"\baffiliate (?:links?|partners?|commissions?|programme?|advertising)\b.{0,160}\b(?:we|us|our|you)\b",
            (
                r"\b(?:we|our|this (?:article|post|page|site|story))\b.{0,80}\b(?:contains?|includes?|uses?|"
                r"participates? in)\b.{0,40}\baffiliate\b"
            ),
            r"\bgambl(?:e|ing) (?:responsibly|aware)\b|\bgambleaware\b",
            (
                r"\b(?:our|some|these|the) links?\b.{0,60}\bcommissions?\b|\bcommissions?\b.{0,60}\b(?:our|these|the|"
                r"affiliate) links?\b"
            ),
            r"^(?:all )?products? (?:featured|recommended|on this page)\b.{0,80}\b(?:we|our|us|independently)\b",
            (
                r"\bparticipates? in\b.{0,40}\baffiliate\b|"
                r"\bearn (?:an? )?(?:\w+ )?commissions?\b.{0,40}\b(?:purchases?|links?)\b"
            ),
            r"\bif you (?:buy|purchase|click)\b.{0,80}\bwe (?:may|might|could|earn|get|receive)\b",
        ),
    ),
    (
        "embed_label",
        either(
            (
                r"^[^.!?:;“”\"]{1,50}\bon (?:twitter|x|instagram|facebook|tiktok|youtube|threads|bluesky|mastodon|"
                r"truth social)$"
            ),
            # A network that nobody has heard of: a name, "on", a name.
            r"^(?-i:(?:[A-ZÀ-Þ][\w.’'-]*\s+){1,3}[A-ZÀ-Þ][\w.’'-]*,? on [A-ZÀ-Þ]\w+)(?:[,:·|-] .{0,30})?$",
            (
                r"^(?:view|see) (?:this|more|the) (?:post|posts|photo|video|tweet) on (?:instagram|twitter|x|facebook|"
                r"threads|tiktok)\b"
            ),
            (
                r"^(?:a|un|ein)\s+(?:post|photo|video|reel|publication|beitrag) (?:shared|posted|partagée?|"
                r"geteilt) (?:by|par|von)\b(?=.*@|[^.]{0,80}$)"
            ),
            r"^[—–-]{1,2}\s*[^“”\"]{1,60}\(@\w{1,30}\)",
            r"^[^.!?“”\"]{1,50}\(@\w{1,30}\)(?:\s*[·•|-]?\s*(?:\w+ \d{1,2}(?:, \d{4})?|\d+[hmd]))?$",
            (
                r"^(?:embedded (?:tweet|post|video|content)|tweet embed|load (?:tweet|post)|this (?:tweet|post|"
                r"content|video) (?:is (?:currently |no longer )?(?:un|not )?available|(?:cannot|can['’]t|"
                r"could not) be (?:displayed|loaded)))\b"
            ),
            r"^(?:twitter|x|instagram|facebook|youtube|tiktok) (?:embed|post|content)\b",
            r"^allow .{1,30} content\?$",
            r"^(?:watch|view) (?:this video |it )?on youtube$",
            r"^play video$",
            r"^image \d+ of \d+$",
        ),
    ),
    (
        "caption",
        either(
            (
                r"\((?:photo|image|picture|photograph|video|credit|foto|bild|ap photo|screenshot|screengrab|"
                r"courtesy)\b[^()]{0,160}\)\.?$"
            ),
            rf"(?:/|\bvia |\bcredit:? ?|\bcourtesy of |©\s?|\|\s?|\()\s?{AGENCY}\)?$",
            r"\b(?:AP Photo|REUTERS|AFP|EPA|Getty Images|WireImage|FilmMagic|NurPhoto|SOPA Images|LightRocket)/\S",
            r"\bGetty Images\)?$",
            (
                r"^(?:photo|image|picture|pic|photograph|photography|video|illustration|graphic|screengrab|screenshot|"
                r"file (?:photo|picture)|foto|bild|crédits?(?: photo)?|caption|image caption|media caption|"
                r"image source|image credit|photo credit|video caption|photograph by|bildquelle|"
                r"bildunterschrift)s?\s*(?:by\b|credits?\b|caption\b|source\b|courtesy\b)?\s*[:©|/]"
            ),
            (
                r"^(?:photo|image|picture|photograph|illustration|video|graphic|screenshot)s? (?:by|credit|courtesy|"
                r"via) (?:of )?(?-i:[A-Z@])"
            ),
            r"^(?:photo|image|video) (?:caption|source),? ",
            r"^(?:hide|toggle|enlarge this) (?:caption|image)\b",
            r"^file\s*[-–—:]\s",
            r"^\(?(?:L-R|left to right|from left|clockwise from [\w ]{3,20})[,:)]",
            r"^(?:pictured|above|below|inset|main image|left|right|top)\s*(?:\([^)]*\))?\s*:",
            r"^!\[[^\]]*\]\([^)]*\)$",
            r"^(?:close|open|view) (?:gallery|image in fullscreen|image)\b",
            r"^image copyright\b",
        ),
    ),
    (
        "byline",
        either(
            (
                r"^\(?(?:additional )?(?:reporting|writing|editing|compiled|research|translation)(?: and (?:writing|"
                r"reporting|editing))? by (?-i:[A-Z])"
            ),
            (
                r"\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|(?:to )?(?:reporting|"
                r"research))\b.{0,60}$"
            ),
            r"^with (?:files|reporting) (?:from|by) (?-i:[A-Z])",
            r"^(?:agence france-presse|associated press|reuters)\s*(?:contributed.*)?$",
            (
                rf"^(?:first |originally |last )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|"
                rf"publié|mis à jour|publicado|actualizado)\b[\s:|,–-]*(?:(?:on|at|le|am|um|"
                rf"el)\b[\s:]*)?(?:(?:{DAY}\s*)?(?:{DATE}|{STAMP}|{AGO})(?:(?!\b(?:the|a|an|he|she|it|they|his|her|"
                rf"its)\b).){{0,60}})?$"
            ),
            (
                rf"^(?:{STAMP}{ZONE}[\s,|•·–-]*)?(?:on |le |am )?{DATE}(?:[\s,@–/-]|(?:at|um|à|last)\b|{STAMP}{ZONE}|"
                rf"\d{{4}}\b|updated?\b|{DATE})*+(?:\s*[|•·].{{0,60}})?$"
            ),
            rf"^{STAMP}{ZONE}(?:\s*[|•·–-]\s*.{{0,40}})?$",
            rf"^{AGO}(?:\s*[|•·].{{0,60}})?$",
            r"^\d{1,2}[ -]min(?:ute)?s?(?: read)?\b.{0,30}$",
            r"^(?:estimated )?reading time\b",
        ),
    ),
)
