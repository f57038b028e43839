"""Patterns that count only together with a line's position: authors, offers, where comments begin and end."""

from __future__ import annotations

import re

from index.corpus.boilerplate.pattern_parts import (
    AGO,
    COUNT,
    DATE,
    DAY,
    JOB,
    MONTH,
    OTHER_STORIES,
    READ,
    STAMP,
    ZONE,
    ByScript,
    either,
)
from index.corpus.boilerplate.script_wording import ABOUT_AUTHOR_ELSEWHERE, SAID_ELSEWHERE
from index.corpus.calendar_names import ENGLISH_NAMES, WEEKDAYS, one_of
from index.lazy_regex import lazy

# A job description: boilerplate after the reporting, but news before it ("X is a reporter who was arrested …").
AUTHOR_BIO = either(
    (
        rf"^(?:(?:(?-i:[A-ZÀ-Þ])[\w.’'-]+|de|van|von|der|den|da|di|del|la|le|bin|al)\s+){{1,5}}(?:is|was|"
        rf"has been|works as|ist|est|es)\s+(?:a|an|the|our|eine?|une?|el|la)?\s*{JOB}\b"
    ),
    (
        r"^(?:(?-i:[A-ZÀ-Þ])[\w.’'-]+\s+){1,4}(?:covers|writes (?:about|for|on)|report(?:s|ed) (?:on|for|from)|"
        r"joined|has (?:written|covered|worked|been writing))\b"
    ),
    (
        r"^(?:he|she|they) (?:covers|writes|is (?:also )?the author of|previously (?:worked|wrote|covered)|"
        r"lives in|holds a|graduated)\b"
    ),
)
# A signature: below the reporting, the text after it is about the author.
SIGNED_BY = lazy(
    r"(?i:By|Von|Par|Por|Di|Door) (?:[A-ZÀ-Þ][\w.’'-]+,? (?:(?:de|van|von|der|la|al|bin) )?){1,3}[A-ZÀ-Þ@]"
)
SIGNED = lazy(
    r"(?:written|words|story|text) by\b|about\W*$|about (?:me$|us$|(?-i:[A-ZÀ-Þ])|"
    r"(?:the|this|our) (?!(?:study|research|survey|report|paper|data|poll)\b)\w+$)|"
    rf"(?:{ABOUT_AUTHOR_ELSEWHERE})\W*$",
    re.I,
)
# Topics of an outlet's own repeated lines: the site, its readers, its writers, its terms.
SITE_WORDS = lazy(
    r"\b(?:newsletters?|subscri\w+|sign up|e-?mails?|inbox|websites?|sites?|apps?|podcasts?|newsrooms?|journalism|"
    r"readers?|"
    r"coverage|editions?|our|ours|your|you|we|us|advert\w*|sponsor\w*|cookies?|terms|privacy|copyright|permission|"
    r"reproduced?|licen[cs]e[ds]?|views|opinions?|necessarily|authors?|column(?:ist)?s?|freelancers?|correspondents?|"
    r"reporters?|editors?|contributors?|(?:a|an|earns?|small|affiliate) commissions?|affiliates?|informational|"
    r"financial advice|delayed|market data|"
    r"donat\w+|non-?profit|funded|membership|series|papers?|magazine|this (?:article|story|report|piece|column|post)|"
    r"published (?:by|in|every|daily|weekly)|all times|trademarks of|registered trademarks?|helplines?|"
    r"hotlines?)\b|@\w|https?:|www\.",
    re.I,
)
OFFER_WORDS = lazy(r"\b(?:subscri(?:be|bers?|ptions?)|newsletters?|sign up|podcast|donat(?:e|ions?))\b", re.I)
FIRST_PERSON_PLURAL = lazy(r"\b(?:our|us|we)\b", re.I)
SECOND_PERSON = lazy(r"\b(?:you|your)\b", re.I)
QUOTATION = lazy(r"[“\"„«][^”“\"»]*(?:[”“\"»]|$)")
QUOTED = lazy('["“”„«»]')
# How a site addresses its readers, and its topics.
SPEAKS_TO_READERS = lazy(
    r"\b(?:you|your|yours|we|(?-i:us)|our|ours|vous|votre|vos|nous|notre|nos|usted|tu|tus|nuestr[oa]s?|nostr[aeio]|"
    r"tuoi?|tue|je|jouw|onze|ons|uns|unser(?:e[nmrs]?)?|wir|mir|mich|meiner?|"
    r"deg|oss|vår[et]?|våre|dig|vores|dine|twoj\w+|twój|nasz\w*|te (?=\w+[aei]s\b))\b|"
    r"(?<=[\wäöüß,;] )(?-i:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b|"
    r"\b(?:tickets|more|up|it|details|story) (?:are (?:available |on sale )?)?here\b",
    re.I,
)
PITCH = lazy(
    r"\b(?:newsletters?|inbox|e-?mails?(?: address)?|subscri\w+(?! to (?:the|a) (?:idea|theory|view|notion|belief))|"
    r"sign(?:ed|ing)? up|log(?:ged|ging)? in|register|"
    r"our (?:apps?|journalism|reporters|reporting|coverage|website|site|team|community|terms|stories|experts)|"
    r"podcasts?|livestream(?:ed)?|live (?:coverage|blog|updates|page)|the full story|cookies?|privacy|preferences|"
    r"whatsapp|bookmarks?|book (?:your )?tickets|donat\w+|memberships?|ad-free|personal data|updates about|"
    r"free trial|special offers?|"
    r"abo(?:nn\w+)?|anmeldung|externe[nrs]? inhalte?n?|datenschutz\w*|werbung|abonn\w+|courriel|"
    r"(?:your|the) (?:\S+ ){0,3}apps?|instant access|notifications|sent straight to your|terms of use|"
    r"republish|creative commons|e-post|nyhetsbrev(?:et)?|nyhedsbrev|"
    r"données personnelles|boletín|suscri\w+|nieuwsbrief|inloggen|abbon\w+|premium|"
    r"(?:this|diese[nrs]?|cet|questo|este|dit|tego|ten) (?:article|artikels?|articolo|artículo|artykuł\w*)|"
    r"powiadomie\w+|newslettera|subskryb\w+|prenumerat\w+|skrzynk\w+|postfach)\b",
    re.I,
)
# What outlets ask their readers to pay for.
PAID_PRESS = lazy(r"\b(?:journalism|newsrooms?|reporting|newsletters?|supporters|subscri\w+|paywall)\b", re.I)
FIRST_PERSON = lazy(
    r"\b(?:I|I['’]m|Im|my|me|mine|we|our|us|you|your|you['’]re|ich|mein|mich|wir|je|j['’]|mon|ma|nous|yo|"
    r"mi|nosotros)\b"
)
_COMMENTS = r"(?:comments?|commentaires?|coment[aá]rios?|comment[io]|reacties?|kommentar(?:e[nr]?)?|komentarz[ey]?)"
# “35 Comments”, “(3) comments”, “Comments (35)”, “Alle Kommentare”, “Tous les 12 commentaires”.
WEAK_COMMENTS_HEADER = lazy(
    rf"^(?:(?:(?:{COUNT}|\({COUNT}\)|no|all|keine|alle|tous|les|vos|aucun|todos|los|tutti|i)\s+){{0,3}}{_COMMENTS}|"
    rf"discussion|responses|replies|{COUNT}\s+(?:responses?|replies)|comments? section)"
    rf"\s*(?:\(?\s*{COUNT}\s*\)?)?\s*:?$",
    re.I,
)
COMMENT_MARK = either(
    r"^(?:reply|antworten|répondre)\s+\S.{0,20}$",
    (
        r"^(?:reply|like|dislike|report|flag|upvote|downvote|share|log in to reply|antworten|répondre|"
        r"responder|like\s*[·•|]\s*reply.*|reply\s*[·•|].*|\d+\s+(?:replies|reply|likes?)|show \d+ repl.*|"
        r"view \d+ repl.*|see more repl.*|permalink)$"
    ),
    rf"^{AGO}$",
    r"^.{1,40}\s+says:?(?:\s.*)?$",
    rf"^.{{1,40}}\s+says:?\s+{DATE}.*$",
    rf"^{DATE}\s+(?:at|@|um|à)\s+{STAMP}$",
    (
        rf"^.{{1,60}}\b{DATE}[\s,]+(?:at|@|um|à|a las|alle)?\s*{STAMP}(?:\s*uhr)?"
        r"(?:\W+(?:reply|antworten|répondre|responder))?\W*$"
    ),
    rf"^{_COMMENTS}\s+(?:by|von|par|de|di)\s+\S.{{0,60}}$",
)
# An agency's credit, with any number of names.
CREDIT = lazy(
    r"^\(?(?i:(?:additional |further )?(?:reporting|writing|editing|compiled|research)"
    r"(?: and (?:writing|reporting|editing))? by) [A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+)*(?:,| and| in [A-Z]|;|\)|\.$)"
    r"|^(?i:produced|hosted|edited|mixed|engineered|presented) by [A-ZÀ-Þ][^.!?,]{2,60}\. (?i:[\w -]{3,30} by) [A-ZÀ-Þ]"
)
# A company's self-description below a press release.
COMPANY = tuple(
    lazy(pattern, re.I)
    for pattern in (
        (
            r"^[^.!?]{2,60}\bis (?:an?|the|one of the|"
            r"[\w’' ]{2,30}['’]s?)\b[^.!?]{0,60}\b(?:provider|supplier|manufacturer|"
            r"developer|operator|producer|maker|builder|distributor|"
            r"retailer|platform|consultancy|leader)s? (?:of|for|in)\b|"
            r"\bist (?:ein|eine|der|die|das)\b[^.!?]{0,60}\b(?:anbieter|"
            r"hersteller|dienstleister|unternehmen)(?:in)? (?:von|für)\b|"
            r"\best (?:une?|le|la|l['’]un des)\b[^.!?]{0,60}\b(?:leader|"
            r"fournisseur|fabricant|spécialiste)s? (?:mondia\w+ )?"
            r"(?:de|du|des|en)\b|\bes (?:una?|el|la)\b[^.!?]{0,60}\b(?:líder|proveedor|fabricante|empresa)\b"
        ),
        r"\b(?:is )?headquartered in\b|\bsubsidiaries in \d+|\b(?:hauptsitz|siège|sede) (?:in|à|en)\b|"
        r"\b(?:with|has) (?:offices|plants|sites|yards|factories|operations) in\b",
        r"\b(?:is|are) (?:publicly )?(?:listed|traded) on\b|"
        r"\bunder the (?:ticker )?symbol\b|\bnotiert an\b|\bcotée? (?:à|sur)\b",
        r"\b(?:employs|has|beschäftigt|emploie|emplea) (?:around |"
        r"about |approximately |more than |over |some |nearly |rund |"
        r"plus de |más de )?[\d.,]+ (?:people|employees|staff|"
        r"mitarbeite\w+|menschen|salariés|personnes|empleados|personas)\b",
        r"\b(?:founded|established|gegründet|fondée?|fundada) (?:in|en|im jahr) \d{4}\b|\b\d{4} gegründet\b",
        r"\b(?:customers|clients|offices|operat\w+|exports|active|employees|"
        r"sold|serves?|sells)\b[^.!?]{0,40}\b(?:in|to) (?:more than "
        r"|over )?\d+ (?:countries|states|markets)\b",
        r"^(?:the|our) (?:vision|mission) of\b|\b(?:its|our) (?:vision|mission) is to\b",
    )
)
# The same, with its first sentence on the line.
ABOUT_INLINE = lazy(r"^about (?:the )?[A-ZÀ-Þ][\w&’'. -]{1,50}:\s+[A-ZÀ-Þ]", re.I)
ABOUT_COMPANY = lazy(r"^about (?:the )?[A-ZÀ-Þ][\w&’',. -]{1,50}:?$", re.I)
# Captions that are whole sentences: a picture's description, or an agency's present tense with a full date.
_PICTURE = r"(?:photo(?:graph)?|image|picture|illustration|graphic|screengrab|view|screenshot)s?"
PICTURE = either(
    (
        rf"^(?:this|these|an?|file|in this) (?:(?:undated|handout|aerial|satellite|file|archive) )*{_PICTURE} "
        r"(?:shows?\b|depicts?\b|(?:provided|released|supplied) by|taken (?:on|in|by|from))\b"
    ),
    r"^file\s*[-–—:]",
)
# A link to another story inside the article: "Why the ferries are late", "'I walk two miles'", "Storm – follow live".
LINK_PHRASES = lazy(
    r"^[-*+•·‣▪●◦–—]\s+(?:(?:why|how|what|who|where|when|follow|watch|read|listen|live|in pictures)\b|['‘\"“„«])|"
    r"\b(?:follow|updates?) live\b|\blive updates\b|\bshare (?:full|this)\b|\bsharing options\b",
    re.I,
)
# A heading of key points.
KEY_POINTS = lazy(
    r"(?:(?:(?:story|key|news) )?highlights|ce qu['’]il faut (?:savoir|retenir)|l['’]essentiel|auf einen blick|"
    r"das wichtigste in kürze|las claves|lo que (?:se sabe|sabemos|debes saber)|in sintesi|i punti chiave|"
    r"w skrócie|(?:the )?(?:key|main) (?:points|takeaways|facts|developments|findings)|in (?:brief|short)|summary|"
    r"at a glance|"
    r"(?:the )?(?:essentials|"
    r"gist)|(?:what |all )?(?:you )?need to know|"
    r"(?:here['’]s )?what (?:(?:you need )?to|we|you should) know(?: so far)?|was wir wissen|"
    r"ce que l['’]on sait|lo que se sabe|cosa sappiamo|co wiemy)\W*$",
    re.I,
)
# The head of a live blog's entry: “14:20 Army sends a bridge”.
STARTING_CLOCK = rf"^\d{{1,2}}[:.h]\d\d(?:\s*(?:[ap]\.?m\.?)?{ZONE}\s*[-–—:|]?\s+|[ap]m(?=[^\w\s.,]?(?-i:[A-ZÀ-Þ])))"
LISTED_ENTRY = lazy(rf"{STARTING_CLOCK}['‘\"“]?[A-ZÀ-Þ]", re.I)
# The time before an entry's words: “17h05 : Merci d'avoir suivi …”, “11.20pm – The mayor has called a vote.”
ENTRY_TIME = lazy(rf"^(?:\d{{1,2}}[:.h]\d\d\s*(?:[ap]\.?m\.?)?|\d{{1,2}}\s*[ap]\.?m\.?){ZONE}\s*[:–—|-]\s+(?=\S)", re.I)
# A line that credits a picture: "Lena Orr/CNL", "Ivo Stamm, Staff Photographer", "Ola Brandt for The Mercury".
_PERSON = r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3}"
PICTURE_CREDIT = lazy(
    rf"^(?:[A-ZÀ-Þ]\w{{1,20}}\s*/\s*{_PERSON}|(?i:via|courtesy(?: of)?) (?:[Tt]he )?[A-ZÀ-Þ][\w .’'&-]{{1,40}}|"
    rf"{_PERSON}\s*[/|]\s*[A-ZÀ-Þ][\w .’'&-]{{1,40}}|{_PERSON},? for (?:[Tt]he )?[A-ZÀ-Þ][\w .’'&-]{{1,40}}|"
    rf"{_PERSON},? (?:[\w ]{{1,20}} )?(?i:photo(?:graph(?:er|y)|journalist)?|fotograf\w*))$"
)
PICTURE_POSITION = lazy(
    r",\s(?:(?:(?:far |second from |third from )left|(?:far |second from |third from )?right|cent(?:er|re)|top|bottom|"
    r"foreground|background),?|left,)\s"
)
# A description of a picture for those who cannot see it: "A man in a red coat holding a map."
SCENE = lazy(
    r"(?:An?|Two|Three|Four|Five|Several|People|Men|Women|Children|Protesters|Firefighters|Police) "
    r"(?=.*\b(?:[a-z]+ing|in|of|on|with|at|near)\b)"
)
PLACED = lazy(
    r"^[A-ZÀ-Þ][\w’'-]+ (?:[a-z]+ ){0,3}"
    r"(?:in|on|at|near|outside|inside|beside|along) (?:the|an?|[A-ZÀ-Þ])"
)

FULL_DAY = lazy(rf"\b(?:{one_of(map(str.title, WEEKDAYS['en']))}),? (?i:{MONTH}) \d{{1,2}},? (?:19|20)\d\d\b")
CAPTION_VERB = lazy(
    r"\b(?:speaks?|looks?|walks?|stands?|sits?|poses?|arrives?|"
    r"leaves?|holds?|waits?|watch(?:es)?|gathers?|listens?|works?|"
    r"reacts?|attends?|celebrates?|march(?:es)?|waves?|pass(?:es)?|talks?|(?:is|are) (?:seen|pictured)|"
    r"takes? part|rides?|lies?|lays?|plays?|runs?|shakes?|smiles?|carr(?:y|ies)|drives?|wears?|inspects?)\b"
)
# After these, such a word is not a caption's verb: "each ride", "the walks", "to ride", "they ride".
_BEFORE_NOUN = lazy(
    r"\b(?:an?|the|this|that|these|those|each|every|no|any|some|one|two|three|four|five|his|her|its|their|our|your|my|"
    r"of|for|per|by|in|on|at|with|from|without|to|they|we|you|I) $",
    re.I,
)
_BEFORE_SINGULAR = lazy(r"\b(?:an?|each|every|one|this|another) [a-z-]+ $", re.I)


def describes(text: str) -> bool:
    """Whether a sentence has a verb with which captions tell what their picture shows."""
    for found in CAPTION_VERB.finditer(text):
        above = text[: found.start()]
        inflected = found[0].endswith("s") and not found[0].endswith("ss")
        if not _BEFORE_NOUN.search(above) and (inflected or not _BEFORE_SINGULAR.search(above)):
            return True
    return False


BYLINE = either(
    (
        r"^(?:by|von|par|por|di|door|words by|story by|written by|text by|report by|posted by|"
        r"author(?: of (?:the|this) article)?|autor|auteur)\s*:?\s+(?-i:[A-ZÀ-Þ@])[\w.’'@-]*(?:\s+\S+){0,9}\s*[|,]?$"
    ),
    (
        r"^(?-i:[A-ZÀ-Þ])[\w.’'-]+(?:\s+(?-i:[A-ZÀ-Þ])[\w.’'-]+){1,3},?\s+(?:in|"
        r"and)\s+(?-i:[A-ZÀ-Þ])[\w.’'-]+(?:\s+(?-i:[A-ZÀ-Þ]?)[\w.’'-]+){0,6}$"
    ),
    (
        rf"^(?-i:[A-ZÀ-Þ])[\w.’'-]+(?:\s+(?-i:[A-ZÀ-Þ])[\w.’'-]+){{1,3}}\s*[,|•·–-]\s*(?:{JOB}|"
        rf"the associated press|associated press|reuters|bbc news|(?:\w+ )?staff|afp|cnn)\b.{{0,60}}$"
    ),
    # "Eine Analyse von Ida Holm", "Article rédigé par Le Fil - Nadia Perrin"
    (
        r"^(?-i:[A-ZÀ-Þ])[\w’']+ (?:[\w’']+ ){0,2}(?:by|von|par|por|di|door|av)(?: (?-i:[A-ZÀ-Þ])[\w.’'-]+){1,3}"
        r"(?: [–—-](?: (?-i:[A-ZÀ-Þ])[\w.’'-]+){1,3})?$"
    ),
    # The same without a mark: "Jane Doe North of England correspondent"
    (
        r"^(?-i:[A-ZÀ-Þ])[\w.’'-]+ (?-i:[A-ZÀ-Þ])[\w.’'-]+ "
        r"(?:(?!(?:is|was|are|has|had|who|said|says)\b)[\w.’'&-]+ ){0,5}"
        r"(?:correspondent|reporter|editor)$"
    ),
)
# Headers of lists of other stories: headlines follow until prose resumes.
LIST_HEADER = either(
    (
        r"^(?:related|more|also|read (?:more|next|also)|you (?:may|might)|recommended|trending|most (?:read|"
        r"popular|viewed|shared)|top stories|popular|editor|latest|from around|around the web|what to read|"
        r"in other news|up next|featured|mehr zum thema|auch interessant|à lire|lire aussi|sur le même|"
        r"te puede|lea también|leia|leggi|lees ook|meistgelesen|les plus lus|lesen sie|people are (?:also )?reading)\b"
    ),
    rf"^(?:{OTHER_STORIES})\s*[:：|>»】\]–—-]?$",
)

# Headers that only comments ever follow.
DEFINITE_COMMENTS_HEADER = either(
    r"^comments?\s*[:–-]?\s+(?:our |the )?(?:rules|policy|guidelines)\b",
    r"^we want our comments\b",
    r"^(?:the |our |house )?rules (?:of|for|on) (?:replying|commenting|posting|comments)\b",
    r"^discussion about\b",
    r"\b(?:thoughts?|responses?|replies|kommentare?|commentaires?) (?:on|to|zu|sur)\b",
    r"^(?:sort(?:ed)? by|newest first|oldest first|most voted)\b",
    r"^(?:reader|user|readers['’]?|top) comments?\b",
)
REPLY_MARK = either(
    (
        r"^(?:reply|log in to reply|antworten|répondre|responder|like\s*[·•|]\s*reply.*|reply\s*[·•|].*|"
        r"show \d+ repl.*|view \d+ repl.*)$"
    ),
    r"^[^.!?:“”\"]{1,40}?\s+says:(?:\s|$)",
    r"^(?:reply|antworten|répondre)\s+(?:report|share|like|flag|permalink|melden)\b.{0,20}$",
    rf"^[^.!?“”\"]{{1,40}}\s+says:?\s+{DATE}.*$",
    rf"^{DATE}\s+(?:at|@|um|à)\s+{STAMP}$",
)
# The buttons and counts below a comment, in lower case: "like · reply · 5h", "↑ 14 ↓ · reply", "12 likes".
BUTTONS = lazy(
    r"(?=.{1,60}$)(?:[\W\d_]|\b(?:likes?|dislikes?|repl(?:y|ies)|report|flag|share|upvotes?|downvotes?|votes?|edited|"
    r"permalink|antworten|melden|teilen|répondre|signaler|responder|see more|show|view|hide|ago|just now|[smhdwy]|"
    r"mins?|hrs?|wks?)\b|\d+(?:[smhdwy]|min|mo)\b)+$"
)
WHEN = lazy(rf"(?:{AGO}|\d+\s?(?:s|m|min|h|d|w|mo|y)|{DATE}(?:[\s,]+(?:at|um|à)?\s*{STAMP})?|\d+|edited)$", re.I)

# Names inside a sentence, except days and months.
CAPITALISED_WORD = re.compile(
    rf"\b(?!(?:{one_of(map(str.title, ENGLISH_NAMES))})\b|"
    r"The|This|That|They|There|These|What|When|Where|With|After|From|Your|More)[A-ZÀ-Þ][\w’-]{3,}"
)
NAME_INSIDE = re.compile(rf"(?<=[a-z,] ){CAPITALISED_WORD.pattern}")
REFERS_BACK = re.compile(r"(?:It|He|She|They|His|Her|Their|Its|That|But|And|Mr|Mrs|Ms)\b")  # refers to the text above
NUMBERED_HEADING = re.compile(r"(\d{1,2})[.)]\s")
SAID = ByScript(
    lazy(
        r"\b(?:said|says|told|wrote|writes|tweeted|added|replied|responded|asked|claims?|claimed|begged|urged|"
        r"according to|sagte|dit|dijo|a déclaré)\b",
        re.I,
    ),
    lazy(SAID_ELSEWHERE, re.I),
)
# Who gives an advice: "Leave the windows closed, the council advised", "…, conseille le syndicat".
ADVISES = lazy(
    r"[,”»\"’] (?:[^,.;:“”\"]{2,60} )?(?:(?:advis|warn|urg|ask|explain|announc|repeat|suggest|recommend)(?:e?s|e?d)|"
    r"rät|riet|empfiehlt|empfahl|warnt|bittet|mahnt|erklärt|conseillent?|recommandent?|demandent?|préviennent|explique|"
    r"prévient|rappellent?|recomiendan?|aconsejan?|advierten?|piden?|explican?|consiglia(?:no)?|avverte|avvertono|"
    r"spiega(?:no)?|raccomanda(?:no)?|chiede|chiedono|radzi|"
    r"apeluje|prosi|ostrzega|informuje|przypomina|poinformował[ai]?|"
    r"powiedział[ai]?)\b"
)
# A finite verb, in several languages.
FINITE = lazy(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|isn['’]t|aren['’]t|"
    r"won['’]t|"
    r"can['’]t|don['’]t|doesn['’]t|didn['’]t|says?|said|gets?|got|makes?|made|takes?|took|comes?|came|goes|went|wants?|"
    r"ist|sind|war|hat|haben|hatte|wird|werden|wurde|kann|soll|gibt|geht|kommt|steht|est|sont|était|ont|sera|va|"
    r"vont|peut|"
    r"doit|avait|ha|han|fue|será|está|están|son|sono|è|hanno|foi|são|tem)\b|\b\w{3,}(?:arán|erán|irán|ará|erá|irá|aron|"
    r"ieron|ó)\b|\b[A-ZÀ-Þ][\w’'-]+ (?:[a-z]{3,}(?:s|ed))\b|"
    # An uninflected verb after a plural: "Analysts put the bill", "Smith and Jones write their names".
    r"\b(?:[A-ZÀ-Þ][\w’'-]*|[a-z]+s) (?!(?:at|in|on|of|with|by|for|from|to|and|or|near|outside|inside|after|before|"
    r"during|over|under|behind|as|who|that|which|the|a|an)\b|\w+ing\b)[a-z]{2,} "
    r"(?:the|an?|their|his|her|its|it|them|him|to|[£$€\d]\S*)(?!\w)"
)
# What announces another story, however its own words end: “Lire aussi Ida Lomer, « La digue », Le Fil, mars 2019.”
ANNOUNCES_STORY = lazy(
    r"(?:à )?(?:lire|voir|écouter) (?:aussi|également|encore)\b|lesen sie (?:auch|hier)\b|"
    r"l(?:ea|ee) (?:también|además)\b|(?:leia|veja) (?:também|mais)\b|(?:leggi|vedi|guarda) anche\b|lees ook\b|"
    r"l(?:es|æs|äs) (?:også|också)\b|"
    rf"(?:{READ}|watch|related|read (?:more|also|next)|see also|mehr (?:zum thema|dazu)) ?:",
    re.I,
)
# An author behind a summary's sentences: “… that he cannot afford. By Ida Lomer and Jens Part, Dunmere”.
SIGNED_END = lazy(
    r"[.!?…][\"”»]* (?:By|Von|Par|Por|Di|Da|Door|Av|Af|Text:)"
    r"(?: (?:(?:and|und|et|y|e|en|och|og) )?[A-ZÀ-Þ][\w.’'-]+,?){1,8}$"
)
LONGEST_TEASER = 35  # words
MOST_OF_PROSE = 0.6  # of the words of the prose
NAME_ALONE = re.compile(  # optionally followed by a date or an age
    r"(?:By |Von |Par )?[A-ZÀ-Þ][\w.’'-]+(?: [(“\"]?[A-ZÀ-Þ][\w.’'-]+[)”\"]?){1,3}"
    rf"(?:\s*[|•·,–-]\s*.{{0,40}}|\s+{AGO})?$"
)
HAS_DAY = lazy(rf"{DATE}|{AGO}", re.I)


_LABELS_OF_DAY, _LONGEST_DAY = 3, 14  # words
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_OR_CLOCK = lazy(rf"{DATE}|{STAMP}(?:h\b\.?)?|{DAY}|\b(?:19|20)\d\d\b(?:\s*r\.)?|\d+", re.I)


def reports_speech(text: str) -> bool:
    """Whether a text has a quotation mark or a verb of saying."""
    return bool(QUOTED.search(text) or SAID.search(text))


def is_day(text: str) -> bool:
    """Whether a line is a day with the time or a few labels: "3. Dezember 2024, 6:02 Uhr 87 Kommentare"."""
    if len(text.split()) > _LONGEST_DAY:
        return False
    if not (_YEAR.search(text) and HAS_DAY.search(text) and re.search(STAMP, text, re.I)):
        return False
    return len(re.findall(r"[^\W\d_]{2,}", _DAY_OR_CLOCK.sub(" ", text))) <= _LABELS_OF_DAY


def is_dateline(text: str) -> bool:
    """Whether outlet, date and author are separated by marks: "The Courier | 12.12.2018 • 13.12.2018 | By A. Lee"."""
    barred = re.search(r"[|•·]", text) is not None
    pieces = [piece.strip() for piece in re.split(r"[|•·]" if barred else r" / ", text)]
    # “Kell v Dunmere / Saturday 3 March”, “Born 3 March 1960 / died 4 May 2020”: a slash needs one day with a year.
    dated = sum(HAS_DAY.search(piece) is not None and (barred or _YEAR.search(piece) is not None) for piece in pieces)
    dated = dated > 0 if barred else dated == 1
    return len(pieces) > 1 and len(text) <= 200 and dated and max(len(piece.split()) for piece in pieces) <= 8
