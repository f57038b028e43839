"""Phrases around a question: greetings, thanks, farewells and how people address the bot, in seven languages.

`index/answer/intent.py` takes them off a message before it reads the rest.
"""

from __future__ import annotations

import re
from typing import Literal

from index.lazy_regex import lazy

Kind = Literal["", "greeting", "thanks", "farewell", "chat", "passing", "empty", "no_context", "continue"]

# “And how are you?” (chat) is small talk only as a whole message: “wie geht es dem Kapitän?” is a question.
_PHRASES_IN: dict[str, dict[Kind, str]] = {
    "de": {
        "greeting": r"hallo(?:chen)?|moin(?:\s+moin)?|servus|gr(?:ü|ue)(?:ß|ss)\s+(?:gott|dich|euch)|gr(?:ü|ue)ezi|"
        r"gut(?:en)?\s+(?:tag|morgen|mittag|abend)|mahlzeit",
        "thanks": r"(?:vielen|herzlichen|besten|tausend)\s+dank|danke(?:\s*(?:sch(?:ö|oe)n|sehr|dir|euch|ihnen))*",
        "farewell": r"tsch(?:ü|ue)(?:ss?i?|ß)|(?:auf\s+)?wieder(?:sehen|schauen)|"
        r"bis\s+(?:bald|dann|sp(?:ä|ae)ter|morgen)(?=\W*$)|gute?\s+nacht|mach'?s\s+gut|sch(?:ö|oe)nen\s+(?:tag|abend)(?:\s+noch)?",
        "chat": r"(?:na,?\s+)?(?:und\s+)?(?:wie\s+geht(?:'?s|\s+es)(?:\s+(?:dir|euch|ihnen))?|"
        r"alles\s+(?:klar|gut|okay?)|was\s+geht(?:\s+ab)?)(?:\s+(?:so|heute|denn))?",
    },
    "fr": {
        "greeting": r"(?:re)?bonjour|bonsoir|salut|coucou|all[oô](?!\w)",
        "thanks": r"merci(?:\s+(?:beaucoup|bien|infiniment|à\s+(?:toi|vous)))*",
        "farewell": r"au\s+revoir|à\s+(?:bient[oô]t|plus(?:\s+tard)?|demain|la\s+prochaine)(?=\W*$)|"
        r"bonne\s+(?:nuit|soirée|journée|continuation)",
        "chat": r"(?:et\s+toi,?\s+)?(?:comment\s+)?(?:ç|c)a\s+va(?:\s+bien)?|"
        r"comment\s+(?:vas[\s-]tu|tu\s+vas|allez[\s-]vous)|quoi\s+de\s+neuf",
    },
    "es": {
        "greeting": r"hola|buen(?:os|as)\s+(?:d[ií]as|tardes|noches)|buenas|saludos",
        "thanks": r"(?:(?:muchas|much[ií]simas|mil)\s+)?gracias",
        "farewell": r"adi[oó]s|hasta\s+(?:luego|pronto|mañana|la\s+vista)(?=\W*$)|nos\s+vemos",
        "chat": r"(?:y\s+)?qu[eé]\s+tal(?:\s+est[aá]s)?|c[oó]mo\s+(?:est[aá]s?|te\s+va)",
    },
    "it": {
        "greeting": r"ciao|buon\s*giorno|buona\s*sera|buon\s+pomeriggio",
        "thanks": r"(?:grazie|mille\s+grazie)(?:\s+(?:mille|tante))?",
        "farewell": r"arrivederci|buona\s*notte|a\s+(?:presto|domani)(?=\W*$)",
        "chat": r"come\s+(?:stai|va|sta)|tutto\s+bene",
    },
    "pt": {
        "greeting": r"olá|bom\s+dia|boa\s+(?:tarde|noite)",
        "thanks": r"(?:muito\s+)?obrigad[oa]",
        "farewell": r"tchau|até\s+(?:logo|amanhã|mais)(?=\W*$)",
        "chat": r"tudo\s+bem|como\s+(?:vai|está)",
    },
    "nl": {
        "greeting": r"hoi(?=\W*$|[,!])|goede(?:n|r)?\s*(?:morgen|middag|avond|dag)",
        "thanks": r"dank\s*(?:je|u)(?:\s*wel)?|bedankt",
        "farewell": r"tot\s+(?:ziens|straks|morgen)(?=\W*$)|doei",
        "chat": r"hoe\s+gaat\s+het(?:\s+met\s+(?:je|jou|u))?",
    },
}


def in_any_language(kind: Kind) -> str:
    """Returns a pattern for the phrases of a kind in the other languages."""
    return "|".join(phrases[kind] for phrases in _PHRASES_IN.values())


_GREETING = (
    rf"(?:h+e+y+a*|h+i+(?:ya)?|h[ea]+l+o+|hullo|howdy|yo+|oi|ahoy|hej|namaste|greetings|{in_any_language('greeting')}|"
    r"(?:good\s+)?(?:morning|afternoon|evening|day)(?!\s+(?:\w+\s+)?(?:boat|post|news|edition|"
    r"paper|session|show|meeting))|"
    r"sup|wass?up|what'?s\s*up|whats\s+up)"
)
_THANKS = (
    r"(?:(?:many\s+)?than(?:k|x)+s*(?:\s+(?:you|u|ya))?(?:\s+(?:so|very)\s+much|\s+a\s+(?:lot|"
    r"ton|bunch|million))?|thx|thnx|tysm|ty|"
    rf"cheers|ta|{in_any_language('thanks')}|"
    r"(?:much\s+)?appreciated?(?:\s+it)?|i\s+appreciate\s+(?:it|that))"
)
_FAREWELL = (
    r"(?:good\s*bye|bye+(?:\s*bye)?|cya|see\s+(?:you|ya|u)(?:\s+(?:later|soon|around|tomorrow))?|"
    r"good\s*night|night(?:y\s+night)?|gn|"
    rf"{in_any_language('farewell')}|"
    r"ttyl|brb|afk|later|laters|take\s+care|farewell|gotta\s+go|gtg|have\s+a\s+(?:nice|good|great|lovely)\s+\w+)"
)
_LAUGH = (
    r"(?:l+o+l+|lmf?ao+|rofl|(?:ha+)+h*|(?:he){2,}h*|hihi|xd+|omg|wtf|damn|geez|ugh+|hm+|"
    r"uh+m*|um+|er+m*|huh|oh|ah+|aw+|oops)"
)
_ACKNOWLEDGED = (
    r"(?:ok(?:ay|ie|i)?|k+|alright|all\s+right|right|cool|nice(?:\s+one)?|great|good|fine|wow|"
    r"awesome|amazing|perfect|excellent|brilliant|"
    r"interesting|sure|yes|yep|yeah|yup|ya|no|nope|nah|true|exactly|same|whatever|indeed|well|"
    r"so|anyway|of\s+course|got\s+it|"
    r"i\s+see|understood|makes\s+sense|fair\s+enough|sorry|oh\s+(?:wow|no|well)|really)"
)
_ADDRESSEE = (
    r"(?:@?(?:story)?bot|there|again|all|everyone|everybody|guys|folks|friend|mate|man|dude|"
    r"bro|buddy|sir|please|pls|plz|"
    r"excuse\s+me|btw|by\s+the\s+way|quick\s+question|(?:just\s+)?one\s+(?:more\s+)?question|u|you)"
)
LANGUAGE_OF_PHRASE = tuple(
    (code, lazy(rf"\W*(?:{'|'.join(phrases.values())})(?!\w)", re.IGNORECASE)) for code, phrases in _PHRASES_IN.items()
)
_AFTER = r"(?=$|[\s,.!?;:…~-])[\s,.!?;:…~-]*"
_LEADING_WORDS: tuple[tuple[Kind, str], ...] = (
    ("thanks", _THANKS),
    ("greeting", _GREETING),
    ("farewell", _FAREWELL),
    ("chat", _LAUGH),
)
LEADING = tuple((kind, lazy(rf"^[\s,.!¡¿;:…~-]*{words}{_AFTER}", re.IGNORECASE)) for kind, words in _LEADING_WORDS)
LEADING_ALONE = lazy(
    rf"^{_ACKNOWLEDGED}(?:\s*[,.!;:…~-]+\s*|\s*\?*\s*$|"
    rf"\s+(?=(?:thanks?|thx|ty|and|but|so|then|now|who|what|why|when|where|how)\b|(?:{_ACKNOWLEDGED}\s+)*{_ACKNOWLEDGED}\W*$))",
    re.IGNORECASE,
)
LEADING_NAME = lazy(
    rf"^(?:{_ADDRESSEE})(?:\s*[,.!;:…~-]+\s*|\s*\?*\s*$)|^(?:@?(?:story)?bot|please|pls|plz|btw){_AFTER}", re.I
)
FOLLOWING_NAME = lazy(
    rf"^(?!(?:you|u)\s+\w)(?:{_ADDRESSEE}|zusammen|allerseits|leute|à\s+tou(?:s|tes)|tout\s+le\s+monde|"
    rf"a\s+tod[oa]s|a\s+tutti|allemaal){_AFTER}",
    re.IGNORECASE,
)
TRAILING = lazy(
    rf"(?:^|[\s,.!?;:…~-]+)(?:(?P<chat>{_LAUGH})|(?P<thanks>{_THANKS})|(?P<farewell>{_FAREWELL})|"
    r"please|pls|plz|bitte|s'il\s+(?:te|vous)\s+pla[iî]t|svp|stp|por\s+favor|per\s+favore|@?(?:story)?bot|:\w|x+)[\s.!…~)]*(?P<mark>\?*)[\s!.]*$",
    re.IGNORECASE,
)
