"""The words by which furniture is known, whoever printed it.

Each pattern is matched at the beginning of a line unless it says otherwise, ignoring case. Patterns in STRONG speak for
themselves wherever the line stands; those in SHORT count only for lines without a sentence's end or of few words;
those in TAIL only behind the reporting. Lines that begin with a quotation mark are somebody's words and exempt.
"""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal[
    "byline", "comments_header", "promo", "teaser", "tweet_url", "caption", "copyright",
    "affiliate_notice", "author_bio", "embed_label", "furniture",
]  # fmt: skip


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.I)


_US = r"(?:us|our|(?:the|this) (?:site|newsletter|paper|app|magazine|podcast|show|channel))"
_AGENCY = r"(?:AP|AFP|EPA|PA|ANSA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|Rex|WireImage|FilmMagic|Bloomberg|Xinhua|dpa|Keystone|Instagram|Twitter|X|Facebook|YouTube|Handout|TNS|USA TODAY(?: Sports)?|The Canadian Press|AAP|BBC|CNN|NBC|CBS|ABC|Backgrid|Splash(?: News)?|MEGA|Press Association|Imago|iStock|Unsplash|Pexels|Wikimedia(?: Commons)?)"
_JOB = (
    r"(?:[\w’'.-]+[ -]){0,5}?(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|producer|blogger|author|"
    r"freelancer|intern|critic|fellow|professor|lecturer|researcher|news anchor|host)"
)
_STAMP = r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)"
_ZONE = r"(?:\s*\(?(?:GMT|BST|UTC|E[SD]?T|C[SD]?T|P[SD]?T|M[SD]T|CEST?|AEST|AEDT|IST|Uhr|local time)\)?)?"
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mai|juin|juil|août|déc|mär|märz|okt|dez|januar|februar|"
    r"juni|juli|janvier|février|mars|avril|enero|febrero|marzo|abril|mayo|junio|julio|agosto)[a-z]*\.?"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:day)?\.?,?"
_DATE = rf"(?:(?:{_DAY}\s*)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+{_MONTH},?(?:\s+\d{{4}})?|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}))"
_AGO = r"(?:(?:about |over |almost )?(?:\d+|an?|one|two)\s*(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\.?\s+ago|just now|yesterday|(?:vor|il y a|hace) \d+ \w+)"
_COUNT = r"\d[\d.,\u202f\u00a0]*\s*[kKmM]?\+?"

# Never reporting, wherever the line stands and however it ends.
STRONG: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("tweet_url", _any(
        r"^(?:(?:source|via|link|url|video|tweet|photo|see)\s*:?\s*)?\(?(?:https?://|www\.)\S+\)?\.?$",
        r"^(?:pic\.twitter\.com|t\.co|youtu\.be|bit\.ly|instagram\.com|twitter\.com|x\.com|facebook\.com|youtube\.com|tiktok\.com)/\S+$",
        r"^[a-z0-9.-]+\.(?:com|org|net|co\.uk|de|fr|ca|io)/\S{6,}$",
    )),
    ("copyright", _any(
        r"^(?:©|\(c\)\s|&copy;|copyright\b(?=[\s:]*(?:©|\(c\)|\d{4}|by\b|the\b)))",
        r"^all rights reserved\b|\ball rights reserved\W*$|(?:©|\bcopyright\b).*\ball rights reserved\b", r"\btous droits réservés\b", r"\balle rechte vorbehalten\b",
        r"\btodos los derechos reservados\b", r"\bmay not be (?:published|reproduced|copied|used), (?:broadcast|rewritten|distributed)",
        r"\b(?:do not|may not be) (?:reproduce|republish)(?:d)?\b.*\bpermission\b",
    )),
    ("affiliate_notice", _any(
        r"\b(?:we|us|site|website|page|publisher) (?:may|might|could|can|will|sometimes) (?:also )?(?:earn|receive|get|make|be paid|collect)\b.{0,60}\b(?:commissions?|compensation|affiliate|share of (?:the )?sales|(?:portion|percentage) of (?:the )?(?:sales|revenue))\b",
        r"\baffiliate (?:links?|partners?|commissions?|programme?|advertising)\b.{0,160}\b(?:we|us|our|you)\b",
        r"\b(?:we|our|this (?:article|post|page|site|story))\b.{0,80}\b(?:contains?|includes?|uses?|participates? in)\b.{0,40}\baffiliate\b",
        r"\bgambl(?:e|ing) (?:responsibly|aware)\b|\bgambleaware\b", r"\b(?:our|some|these|the) links?\b.{0,60}\bcommissions?\b|\bcommissions?\b.{0,60}\b(?:our|these|the|affiliate) links?\b",
        r"^(?:all )?products? (?:featured|recommended|on this page)\b.{0,80}\b(?:we|our|us|independently)\b", r"\bif you (?:buy|purchase|click)\b.{0,80}\bwe (?:may|might|could|earn|get|receive)\b",
    )),
    ("embed_label", _any(
        r"^[^.!?:;“”\"]{1,50}\bon (?:twitter|x|instagram|facebook|tiktok|youtube|threads|bluesky|mastodon|truth social)$",
        # A network that nobody has heard of: a name, "on", a name.
        r"^(?-i:(?:[A-ZÀ-Þ][\w.’'-]*\s+){1,3}[A-ZÀ-Þ][\w.’'-]*,? on [A-ZÀ-Þ]\w+)(?:[,:·|-] .{0,30})?$",
        r"^(?:view|see) (?:this|more|the) (?:post|posts|photo|video|tweet) on (?:instagram|twitter|x|facebook|threads|tiktok)\b",
        r"^(?:a|un|ein)\s+(?:post|photo|video|reel|publication|beitrag) (?:shared|posted|partagée?|geteilt) (?:by|par|von)\b(?=.*@|[^.]{0,80}$)",
        r"^[—–-]{1,2}\s*[^“”\"]{1,60}\(@\w{1,30}\)", r"^[^.!?“”\"]{1,50}\(@\w{1,30}\)(?:\s*[·•|-]?\s*(?:\w+ \d{1,2}(?:, \d{4})?|\d+[hmd]))?$",
        r"^(?:embedded (?:tweet|post|video|content)|tweet embed|load (?:tweet|post)|this (?:tweet|post|content|video) (?:is (?:currently |no longer )?(?:un|not )?available|(?:cannot|can['’]t|could not) be (?:displayed|loaded)))\b",
        r"^(?:twitter|x|instagram|facebook|youtube|tiktok) (?:embed|post|content)\b", r"^allow .{1,30} content\?$",
        r"^(?:watch|view) (?:this video |it )?on youtube$", r"^play video$", r"^image \d+ of \d+$",
    )),
    ("caption", _any(
        r"\((?:photo|image|picture|photograph|video|credit|foto|bild|ap photo|screenshot|screengrab|courtesy)\b[^()]{0,160}\)\.?$",
        rf"(?:/|\bvia |\bcredit:? ?|\bcourtesy of |©\s?|\|\s?|\()\s?{_AGENCY}\)?$",
        r"\b(?:AP Photo|REUTERS|AFP|EPA|Getty Images|WireImage|FilmMagic|NurPhoto|SOPA Images|LightRocket)/\S", r"\bGetty Images\)?$",
        r"^(?:photo|image|picture|pic|photograph|photography|video|illustration|graphic|screengrab|screenshot|file (?:photo|picture)|foto|bild|crédits?(?: photo)?|caption|image caption|media caption|image source|image credit|photo credit|video caption|photograph by|bildquelle|bildunterschrift)s?\s*(?:by\b|credits?\b|caption\b|source\b|courtesy\b)?\s*[:©|/]",
        r"^(?:photo|image|picture|photograph|illustration|video|graphic|screenshot)s? (?:by|credit|courtesy|via) (?:of )?(?-i:[A-Z@])", r"^(?:photo|image|video) (?:caption|source),? ",
        r"^(?:hide|toggle|enlarge this) (?:caption|image)\b", r"^file\s*[-–—:]\s", r"^\(?(?:L-R|left to right|from left|clockwise from [\w ]{3,20})[,:)]", r"^(?:pictured|above|below|inset|main image|left|right|top)\s*(?:\([^)]*\))?\s*:",
        r"^!\[[^\]]*\]\([^)]*\)$", r"^(?:close|open|view) (?:gallery|image in fullscreen|image)\b", r"^image copyright\b",
    )),
    ("byline", _any(
        r"^\(?(?:additional )?(?:reporting|writing|editing|compiled|research|translation)(?: and (?:writing|reporting|editing))? by (?-i:[A-Z])",
        r"\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|(?:to )?reporting)\b.{0,60}$", r"^with (?:files|reporting) (?:from|by) (?-i:[A-Z])", r"^(?:agence france-presse|associated press|reuters)\s*(?:contributed.*)?$",
        rf"^(?:first |originally |last )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b[\s:|,–-]*(?:(?:on|at|le|am|um|el)\b[\s:]*)?(?:(?:{_DAY}\s*)?(?:{_DATE}|{_STAMP}|{_AGO})(?:(?!\b(?:the|a|an|he|she|it|they|his|her|its)\b).){{0,60}})?$",
        rf"^(?:{_STAMP}{_ZONE}[\s,|•·–-]*)?(?:on |le |am )?{_DATE}(?:[\s,@–/-]|(?:at|um|à|last)\b|{_STAMP}{_ZONE}|\d{{4}}\b|updated?\b|{_DATE})*+(?:\s*[|•·].{{0,60}})?$",
        rf"^{_STAMP}{_ZONE}(?:\s*[|•·–-]\s*.{{0,40}})?$", rf"^{_AGO}(?:\s*[|•·].{{0,60}})?$", r"^\d{1,2}[ -]min(?:ute)?s?(?: read)?\b.{0,30}$", r"^(?:estimated )?reading time\b",
    )),
    ("comments_header", _any(
        rf"^(?:{_COUNT}|no|one|zero|keine?|aucun)\s+(?:thoughts?|responses?|replies|kommentare?|commentaires?|comentarios?|reactions?|réactions?)\s+(?:on|to|zu|sur)\b",
        r"^leave (?:a|your) (?:reply|comment|response)\b", r"^(?:post|add|write|submit|make) (?:a|your) (?:comment|reply)\b(?!.*\bsaid\b)", r"^join the (?:conversation|discussion|debate)\b.{0,60}$",
        r"^(?:reader|user|readers['’]?|facebook|top|all|latest|recent|best|most liked) (?:comments?|responses?)\b.{0,20}$", r"^what (?:our )?readers (?:are saying|said|say|think)\b.{0,20}$", r"^(?:view|show|see|read|hide|load|open) (?:all |more |the |\d+ )*comments?\b.{0,20}$",
        r"^(?:sort(?:ed)? by|newest first|oldest first|most voted|order by)\b.{0,30}$", r"^be the first to (?:comment|reply|respond|like)\b", r"^(?:have|share) your (?:say|thoughts|opinion|view)\b.{0,80}$", r"^comments?\s*[:–-]?\s+(?:our |the )?(?:rules|policy|guidelines)\b", r"^we want our comments\b", r"^(?:please )?report (?:any|abusive|offensive) (?:comments|posts)\b", r"^discussion about this post$", r"^(?:you must be|please|log ?in|sign in)\b.{0,40}\bto (?:post a |leave a |submit a )?comment\b",
        r"^(?:schreiben sie|verfassen sie|neuen|kommentar) .{0,20}kommentar\b.{0,30}$", r"^(?:kommentar(?:e)? (?:schreiben|verfassen|abgeben)|laisser un commentaire|réagir|ajouter un commentaire|deja (?:un|tu) comentario|diskutieren sie mit)\b.{0,40}$",
    )),
    ("teaser", _any(
        r"^(?:read|see|watch|listen|look|view|hear) (?:more|also|next|now|here|below|the full (?:story|article|report|interview))\b\s*(?:[:|>»–—-]|about\b|on\b|from\b|$)",
        r"^(?:more (?:to read|from|on this|stories|news|coverage|like this)|also (?:read|see|watch|on)|don['’]?t miss|must[ -]read|must[ -]watch|up next|next (?:up|story|article)|prev(?:ious)? (?:story|article|post)|continue reading|keep reading|also in (?:this issue|\w+(?: \w+)?)|related(?: (?:stories|articles|posts|content|links?|news|topics|coverage|reading|video)| to this)?)\s*(?:[:|>»–—-]|\.{3}|…|$)",
        r"^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended(?: (?:for you|stories|reading|articles|videos))?|trending(?: now| stories)?|most (?:read|popular|viewed|shared|commented|watched)|top (?:stories|news|videos|picks)|popular (?:now|stories|posts|articles)|editor['’]?s['’]? (?:picks?|choice)|latest (?:news|stories|headlines|videos|posts|articles)|in other news|in case you missed it|from around the web|around the web|promoted (?:stories|content|links)|what to read next|more (?:videos?|headlines|top stories)|featured (?:stories|videos?)|sponsored (?:stories|links|content))\s*[:|>»–—-]?(?:\s+[^\s.!]+){0,4}$",
        r"^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie auch interessieren|lire aussi|à lire aussi|à lire|voir aussi|sur le même (?:sujet|thème)|lea también|lee también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|weiterlesen|meistgelesen|les plus lus)\b",
        r"^watch\s*(?:below|above|live|now|again|the video|video)?\s*[:|>»–—-]", r"^(?:analysis|explainer|opinion|fact check|gallery|in pictures|photos|pictures|quiz|poll|video|videos|podcast|interactive|timeline|profile|review|recap|listen|live updates?|live blog|related|more|plus|go deeper|deep dive|also)\s*[:|>»]\s*(?=.{10,}[^.]$)",
    )),
    ("promo", _any(
        r"^(?:please )?(?:sign up|subscribe|register|log ?in|sign in)(?=\s+(?:for|to(?! the (?:idea|theory|view|notion|belief))|now|today|here|on|via|with|your|an?|below|free|and|or|at)\b|[.!:]?$)(?!.{0,90}\b(?:said|says)\b)", rf"^(?:please )?(?:(?:follow|like|join|find|visit|contact|e-?mail|message|text|tip|connect with) us\b|(?:follow|visit|join|read|hear from) {_US}\b)",
        r"^(?:click|tap|swipe) (?:here|on|the|this|below|through|to)\b", r"^(?:download|get|try|install|open) (?:the|our|your|a) (?:\S+ ){0,3}(?:app|newsletter|free trial|print edition|digital edition|e-?edition|briefing|magazine|best)\b", r"^get (?:breaking|the latest|all (?:the|our)|more (?:news|stories|from)|exclusive|unlimited|your daily|our|daily|weekly|full access)\b",
        r"^(?:be sure to|make sure (?:to|you)|don['’]?t forget to|remember to|feel free to|want to) (?:keep up|follow|subscribe|sign up|check out|like|tune in|visit|stay tuned|download|share|leave|let us|read more|get more)\b", r"^(?:keep|stay) (?:up with (?:us|our|all|everything|the latest|(?-i:[A-Z]))|up[ -]to[ -]date\b|tuned\b(?! in)|informed\b|connected\b|in the (?:know|loop)\b)",
        r"^(?:for (?:more(?! than)|the latest|all the latest|breaking)|to (?:read|see|get|receive|stay|keep up|subscribe)) .{0,90}\b(?:click|subscribe|sign up|check out|newsletter|app|(?:visit|go to|head to) (?:our|www|https?|the \w+ website)|follow (?:us|our|@)|visit \S+\.\w{2,3})\b", r"(?:^|[.!?…]\s+)(?:subscribe|sign up|join|register|donate|download|order|buy|shop) (?:now|today|here|below|for free)\b(?!,)", r"\bour (?:[\w-]+ ){0,3}newsletters?\b",
        r"^never miss\b", r"\bsign(?:ing)? up (?:for|to) (?:our|the|[\w’']+['’]s?|my)\b.{0,40}\b(?:newsletters?|e-?mails?|alerts|updates)\b", r"\bsubscribe (?:here|now|today)\W*$", r"\b(?:reader|listener|viewer|member)-(?:supported|funded)\b", r"\b(?:consider|by) (?:becoming|joining|donating|subscribing|supporting|buying me)\b", r"\b(?:support|fund) (?:my|our) (?:work|journalism|reporting)\b",
        r"\bstraight to your (?:inbox|phone)\b", r"\b(?:delivered|sent|direct(?:ly)?) to your inbox\b", r"^(?:thank(?:s| you) for (?:reading|subscribing|signing up|visiting|watching))\b", r"^(?:already|not yet|become) (?:a|an)? ?(?:subscriber|member|supporter|patron)\b", r"^(?:support|fund|back|donate to) (?:our|independent|quality|local|the \S+) (?:journalism|work|reporting|newsroom|news)\b",
        r"^(?:do you have|got|have you got|have) (?:a|any) (?:news |story |confidential )*(?:tip|story|stories|question|questions|comment|comments|photos?)\b.{0,80}(?:\?|email|contact|send|call|us)", r"^(?:if you|do you) (?:have been affected|enjoyed? (?:this|our|reading)|liked? (?:this|what)|have a (?:story|tip))\b", r"^(?:this (?:article|story|post|content) is (?:for|exclusive to|only available to) (?:subscribers|members|paid))\b",
        r"^(?:let us know|tell us|share this|send us|drop us|tweet us|watch (?:the|our|this) (?:full |complete )?(?:video|interview|clip|trailer|livestream|stream)|listen to (?:the|our) (?:full |latest )?(?:podcast|episode|interview)|check out (?:our|the|more|these|this)|head over to|tune in(?:to)?|catch up on|buy (?:tickets|it|now)|shop (?:now|our|these))\b(?!.{0,120}\b(?:said|says|told)\b)",
        r"^newsletters?\s*[:|–-]", r"\bkostenlos (?:anmelden|abonnieren|testen|registrieren)\b", r"^(?:abonnieren sie|jetzt (?:abonnieren|anmelden|testen|lesen)|melden sie sich|folgen sie (?:uns|der)|abonnez-vous|inscrivez-vous|suivez[- ](?:nous|l)|téléchargez|suscríbete|síguenos|regístrate|iscriviti|seguici|abonneer|schrijf je in)\b", r"^enter your e-?mail\b", r"^(?:your|e-?mail) (?:e-?mail )?address\b", r"^by (?:signing up|subscribing|clicking|submitting|providing|entering|registering|continuing)\b.{0,120}\b(?:agree|accept|acknowledge|consent|confirm)\b",
    )),
    ("author_bio", _any(
        r"^(?:you can )?(?:reach|contact|follow|e-?mail|find|message|tweet|write to)\s(?:out to )?(?-i:[A-Z@])[^.!?]{0,60}(?:\b(?:on|at|via|by|or)\b\s.{0,20}(?:twitter|facebook|instagram|x\b|linkedin|e-?mail|bluesky|mastodon|threads|@)|@\w|\S+@\S+)", r"^you can (?:reach|contact|follow|find|e-?mail) (?:out to )?(?-i:[A-Z])\w+ (?:(?-i:[A-Z])\w+ )?(?:on|at|via)\b",
        r"\b(?:can be (?:reached|contacted|found|followed)) (?:at|on|via|by)\b.{0,60}(?:@|twitter|e-?mail|instagram|facebook)", r"\b(?:follow|contact|e-?mail|find) (?:him|her|them|me) (?:on|at|via)\b.{0,80}(?:@|twitter|instagram|facebook|e-?mail|linkedin|x\b)", r"^about the (?:author|writer)s?\b(?:\s*:|[^.!?]{0,40}$)", r"^(?:e-?mail|contact|twitter|x|instagram)\s*:\s*\S*@\S+", r"^\S+@\S+\.\w{2,}$", r"^@\w{2,30}$",
    )),
    ("furniture", _any(
        r"^\[?\s*(?:advertisements?|advertising|advertorial|ad(?: feature)?|anzeige|werbung|publicité|publicidad|pubblicità|sponsored(?: by .{1,40})?|paid (?:post|content|partnership)|promotion|promoted)\s*(?:[:\]]|$)", r"^(?:(?:article|story|content) continues (?:below|after)|scroll (?:down )?(?:to|for)|skip (?:ad|advert|past|this|to (?:content|main|article|navigation|next|primary|footer))|continue (?:with|to|after)|remove ads|ad feedback|report (?:this )?ad|close ad)\b",
        r"^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|accept (?:all|cookies)|manage (?:cookies|preferences|consent)|do not sell (?:or share )?my)\b", r"^(?:cookie (?:policy|settings|notice)|privacy(?: (?:policy|notice))?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?)\b(?:\s*:|[^.!?]{0,60}$)", r"^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|hashtags?|themen|schlagworte|schlagwörter|mots[- ]clés|etiquetas|in this (?:article|story)|read more on|explore more on|more on these topics|posted in|labels)\s*(?::|$)",
        r"^(?:#\w+[\s,]*)+$", r"^(?:please )?(?:share|tweet|pin|e-?mail|print|save|bookmark|like|copy) (?:this|on|via|to|with|link|article|story|it)\b[^.!?]{0,60}$", r"^(?:[•·*–|\s,()-]|(?>\d[\d.,\u202f\u00a0]*[kKmM]?\b\+?)|\b(?:shares?|likes?|views?|comments?|retweets?|reposts?|quotes?|bookmarks?|reactions?|claps?|replies|followers|reads|upvotes?|points?|votes?|mal geteilt|partages|kommentare|commentaires|comentarios)\b)++$",
        r"^this (?:article|story|post) is (?:more|over) than \w+ (?:months?|years?) old", r"^this (?:article|story|piece) appears? (?:in|on)\b", r"^our standards\s*:", r"^(?:temps de lecture|lesezeit|lecture|artikel zum hören|tiempo de lectura)\b", r"^like loading\b", r"^(?:audio|listen)\s*:|^listen to this (?:article|story|episode)\b",
        r"^(?:this (?:article|story|post|piece) (?:was|is|has been|originally|first)\b.{0,40}\b(?:published|appeared|amended|updated|corrected|edited|republished|produced|translated|written|adapted|syndicated))\b", r"^(?:editor['’]s note|editors['’] note|note to (?:readers|editors)|correction|clarification|disclaimer|disclosure|trigger warning|content warning)s?\s*(?:\([^)]*\))?\s*[:—–-]", r"^source\s*[:|](?:[^.!?]{0,80}$|\s*\S+\.?$)", r"^\W+$", r"^(?:loading|please wait)\W*$", r"\benable javascript\b", r"^your browser (?:does not|doesn['’]t|is)\b", r"^real[ -]time analytics$",
        r"^comments? (?:are|have been|is) (?:now )?(?:closed|disabled|turned off|moderated)\b", r"^(?:page|slide) \d+ (?:of|/) \d+$", r"^(?:<\w|&\w+;|\{\{|\[\w+[^\]]*\]$)", r"^(?:opens|opens in) (?:a )?new (?:window|tab)\b",
    )),
)  # fmt: skip

# A job description: furniture behind the reporting, news before it ("X is a reporter who was arrested …").
AUTHOR_BIO = _any(
    rf"^(?:(?:(?-i:[A-ZÀ-Þ])[\w.’'-]+|de|van|von|der|den|da|di|del|la|le|bin|al)\s+){{1,5}}(?:is|was|has been|works as|ist|est|es)\s+(?:a|an|the|our|eine?|une?|el|la)?\s*{_JOB}\b",
    r"^(?:(?-i:[A-ZÀ-Þ])[\w.’'-]+\s+){1,4}(?:covers|writes (?:about|for|on)|reports (?:on|for|from)|joined|has (?:written|covered|worked|been writing))\b",
    r"^(?:he|she|they) (?:covers|writes|is (?:also )?the author of|previously (?:worked|wrote|covered)|lives in|holds a|graduated)\b",
)
# What a page sells behind its reporting: it speaks of "our" things to "you".
SOLD = re.compile(r"\b(?:subscri(?:be|bers?|ptions?)|newsletters?|sign up|podcast|donat(?:e|ions?))\b", re.I)
PITCH = re.compile(r"\b(?:our|us|we)\b", re.I)
PITCHED_TO = re.compile(r"\b(?:you|your)\b", re.I)
FIRST_PERSON = re.compile(
    r"\b(?:I|I['’]m|Im|my|me|mine|we|our|us|you|your|you['’]re|ich|mein|mich|wir|je|j['’]|mon|ma|nous|yo|mi|nosotros)\b"
)
WEAK_COMMENTS_HEADER = re.compile(
    rf"^(?:(?:{_COUNT}\s*)?comments?|comments?\s*(?:\(\s*{_COUNT}\s*\)|{_COUNT}|section)|kommentare?|commentaires?|comentarios?|discussion|responses|replies|"
    rf"(?:{_COUNT}\s+)(?:kommentare?|commentaires?|comentarios?|responses?|replies)|(?:kommentare|commentaires|comentarios)\s*\(?\s*{_COUNT}\s*\)?)\s*:?$",
    re.I,
)
COMMENT_MARK = _any(
    r"^(?:reply|antworten|répondre)\s+\S.{0,20}$", r"^(?:reply|like|dislike|report|flag|upvote|downvote|share|log in to reply|antworten|répondre|responder|like\s*[·•|]\s*reply.*|reply\s*[·•|].*|\d+\s+(?:replies|reply|likes?)|show \d+ repl.*|view \d+ repl.*|see more repl.*|permalink)$",
    rf"^{_AGO}$", r"^.{1,40}\s+says:?(?:\s.*)?$", rf"^.{{1,40}}\s+says:?\s+{_DATE}.*$", rf"^{_DATE}\s+(?:at|@|um|à)\s+{_STAMP}$",
)  # fmt: skip
BYLINE = _any(
    r"^(?:by|von|par|por|di|door|words by|story by|written by|text by|report by|posted by|author|autor|auteur)\s*:?\s+(?-i:[A-ZÀ-Þ@])[\w.’'@-]*(?:\s+\S+){0,9}\s*[|,]?$",
    r"^(?-i:[A-ZÀ-Þ])[\w.’'-]+(?:\s+(?-i:[A-ZÀ-Þ])[\w.’'-]+){1,3},?\s+(?:in|and)\s+(?-i:[A-ZÀ-Þ])[\w.’'-]+(?:\s+(?-i:[A-ZÀ-Þ]?)[\w.’'-]+){0,6}$",
    rf"^(?-i:[A-ZÀ-Þ])[\w.’'-]+(?:\s+(?-i:[A-ZÀ-Þ])[\w.’'-]+){{1,3}}\s*[,|•·–-]\s*(?:{_JOB}|the associated press|associated press|reuters|bbc news|staff|afp|cnn)\b.{{0,60}}$",
)  # fmt: skip
# Headers of lists of other stories: what follows is headlines until prose comes back.
LIST_HEADER = _any(
    r"^(?:related|more|also|read (?:more|next|also)|you (?:may|might)|recommended|trending|most (?:read|popular|viewed|shared)|top stories|popular|editor|latest|from around|around the web|what to read|in other news|up next|featured|mehr zum thema|auch interessant|à lire|lire aussi|sur le même|te puede|lea también|leia|leggi|lees ook|meistgelesen|les plus lus)\b",
)  # fmt: skip

# Headers that nothing but comments ever follows.
DEFINITE_COMMENTS_HEADER = _any(
    r"^comments?\s*[:–-]?\s+(?:our |the )?(?:rules|policy|guidelines)\b", r"^we want our comments\b", r"^discussion about\b",
    r"\b(?:thoughts?|responses?|replies|kommentare?|commentaires?) (?:on|to|zu|sur)\b",
    r"^(?:sort(?:ed)? by|newest first|oldest first|most voted)\b", r"^(?:reader|user|readers['’]?|top) comments?\b",
)  # fmt: skip
REPLY_MARK = _any(
    r"^(?:reply|log in to reply|antworten|répondre|responder|like\s*[·•|]\s*reply.*|reply\s*[·•|].*|show \d+ repl.*|view \d+ repl.*)$",
    r"^[^.!?:“”\"]{1,40}?\s+says:(?:\s|$)", r"^(?:reply|antworten|répondre)\s+(?:report|share|like|flag|permalink|melden)\b.{0,20}$", rf"^[^.!?“”\"]{{1,40}}\s+says:?\s+{_DATE}.*$", rf"^{_DATE}\s+(?:at|@|um|à)\s+{_STAMP}$",
)  # fmt: skip
