"""What people say to the bot around a question and instead of one, in the languages that storybot speaks.

`index/answer/intent.py` takes greetings, thanks and forms of address off both ends of a message, then compares the rest
with the phrases for a whole message: for an overview, about the bot, small talk, and what follows up an answer.
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
    r"(?:good\s+)?(?:morning|afternoon|evening|day)(?!\s+(?:\w+\s+)?(?:boat|post|news|edition|paper|session|show|"
    r"meeting))|sup|wass?up|what'?s\s*up|whats\s+up)"
)
_THANKS = (
    r"(?:(?:many\s+)?than(?:k|x)+s*(?:\s+(?:you|u|ya))?(?:\s+(?:so|very)\s+much|\s+a\s+(?:lot|ton|bunch|million))?|thx|"
    rf"thnx|tysm|ty|cheers|ta|{in_any_language('thanks')}|(?:much\s+)?appreciated?(?:\s+it)?|"
    r"i\s+appreciate\s+(?:it|that))"
)
_FAREWELL = (
    r"(?:good\s*bye|bye+(?:\s*bye)?|cya|see\s+(?:you|ya|u)(?:\s+(?:later|soon|around|tomorrow))?|good\s*night|"
    rf"night(?:y\s+night)?|gn|{in_any_language('farewell')}|ttyl|brb|afk|later|laters|take\s+care|farewell|gotta\s+go|"
    r"gtg|have\s+a\s+(?:nice|good|great|lovely)\s+\w+)"
)
_LAUGH = (
    r"(?:l+o+l+|lmf?ao+|rofl|(?:ha+)+h*|(?:he){2,}h*|hihi|xd+|omg|wtf|damn|geez|ugh+|hm+|uh+m*|um+|er+m*|huh|oh|ah+|"
    r"aw+|oops)"
)
_ACKNOWLEDGED = (
    r"(?:ok(?:ay|ie|i)?|k+|alright|all\s+right|right|cool|nice(?:\s+one)?|great|good|fine|wow|awesome|amazing|perfect|"
    r"excellent|brilliant|interesting|sure|yes|yep|yeah|yup|ya|no|nope|nah|true|exactly|same|whatever|indeed|well|so|"
    r"anyway|of\s+course|got\s+it|i\s+see|understood|makes\s+sense|fair\s+enough|sorry|oh\s+(?:wow|no|well)|really)"
)
_ADDRESSEE = (
    r"(?:@?(?:story)?bot|there|again|all|everyone|everybody|guys|folks|friend|mate|man|dude|bro|buddy|sir|please|pls|"
    r"plz|excuse\s+me|btw|by\s+the\s+way|quick\s+question|(?:just\s+)?one\s+(?:more\s+)?question|u|you)"
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


# Instead of a question: a request for an overview, a question about the bot, small talk

REQUEST = lazy(
    r"^(?:(?:please|pls|kindly|just|then|now|and|but|so)\s+)*(?:(?:can|could|would|will)\s+(?:you|u|someone|somebody|"
    r"anyone|anybody)\s+(?:please\s+|just\s+|maybe\s+)*|"
    r"i(?:'d|\s+would)?\s+(?:like|want|need)\s+(?:you\s+to\s+|to\s+(?:know|get|have|see|read)\s+)?)?(?:(?:tell|give|"
    r"get|show|send|explain|write)\s+(?:me|us)\s+|(?:explain|describe)\s+)?"
)
_SHORT = (
    r"(?:(?:an?|the|some|your)\s+)?(?:(?:quick|short|brief|one[\s-]line|rough|general|little|full|whole|main|key|"
    r"important|big|basic)\s+)*"
)
_STORY = (
    r"(?:it|this|that|these|all(?:\s+of)?(?:\s+(?:this|it|that))?|everything|things|"
    r"(?:the|this|your|that)\s+(?:whole\s+|entire\s+|full\s+)?(?:story|stories|news|articles?|event|events|case|"
    r"situation|thing|affair|topic|saga|drama|coverage|matter))"
)
_FOR = (
    r"(?:\s+(?:please|for\s+(?:me|us)|up|so\s+far|here|then|exactly|again|quickly|briefly|"
    r"in\s+(?:short|brief|a\s+nutshell|a\s+few\s+words|one\s+sentence|simple\s+terms)|today|right\s+now|to\s+me|"
    r"to\s+us|overall|actually|lately|recently))*"
)
OVERVIEW = lazy(
    rf"(?:{_SHORT}(?:summar(?:y|ies|ise|ize|isation|ization)|sum\s+up|recap|gist|overview|run-?down|highlights|context|"
    r"background|lore|cliff\'?s?\s*notes|points|(?<=\s)facts|takeaways?|version|briefing|outline|synopsis|digest|"
    rf"details\s+of\s+the\s+story|basics|low-?down|tl;?\s?dr)(?:\s+(?:of|on|about|for|me\s+on))?(?:\s+{_STORY})?|"
    rf"tl;?\s?dr|(?:the\s+)?story|brief\s+(?:me|us)|(?:sum|summar\w+|reca\w+)\s+{_STORY}|catch\s+(?:me|us)|"
    r"fill\s+(?:me|us)\s+in|(?:get|bring)\s+(?:me|us)\s+up\s+to\s+(?:speed|date)|"
    r"(?:(?:i|we)\s+(?:have\s+)?(?:missed|slept\s+through)\s+\w+,?\s+)?what(?:\s+(?:has|had|have|just|all|"
    r"exactly))*\s+happened(?:\s+in\s+(?:the|this)\s+story)?|"
    rf"what(?:'s|s|\s+is|\s+was)?\s+(?:been\s+)?(?:happening|going\s+on|up\s+with\s+{_STORY}|"
    rf"{_STORY}(?:\s+(?:all|really))?\s+about|all\s+{_STORY}\s+about|"
    rf"{_SHORT}(?:story|news|latest|new|deal|matter|background|context|topic|headlines))|"
    r"what\s+(?:did|have)\s+(?:i|we)\s+miss(?:ed)?|what\s+(?:do\s+(?:we|you)\s+know|"
    rf"is\s+known)(?:\s+about\s+{_STORY})?|(?:any|the\s+latest|latest|more)\s+(?:news|updates?)(?:\s+on\s+{_STORY})?|"
    rf"(?!(?:it|this|that|these|things)\b[^a-z]*$)(?:(?:more\s+)?about\s+)?{_STORY}\s*(?:happened|story)?|"
    rf"all\s+about\s+{_STORY}|(?:are\s+there\s+)?(?:any\s+)?(?:key|main)\s+(?:points|facts)){_FOR}|"
    r"in\s+(?:short|brief|a\s+nutshell)|nutshell|(?:the\s+)?(?:whole|full|entire)\s+story|up\s+to\s+(?:speed|date)|"
    rf"what\s+{_STORY}\s+is\s+(?:all\s+)?about|(?:eine?n?\s+)?(?:kurze[nr]?\s+)?(?:zusammenfassung|überblick|"
    r"übersicht)|was\s+ist\s+(?:denn\s+|hier\s+)?(?:passiert|geschehen|los)|"
    r"worum\s+geht(?:'?s|\s+es)(?:\s+(?:hier|da))?|fass\s+(?:das\s+|es\s+|alles\s+|mal\s+)*zusammen|"
    r"(?:un\s+|le\s+)?(?:petit\s+)?résumé|que\s+s'est-il\s+passé|qu'est-ce\s+qui\s+(?:se\s+passe|s'est\s+passé)|"
    r"de\s+quoi\s+(?:s'agit-il|ça\s+parle)|(?:un\s+)?(?:breve\s+)?resumen|qué\s+(?:pasó|ha\s+pasado|sucedió|ocurrió)|"
    r"de\s+qué\s+(?:va|trata|se\s+trata)(?:\s+esto)?"
)
_IT = r"(?:this|it|that|(?:this|the|your)\s+(?:bot|app|tool|thing|program|ai|assistant|service)|you|u)"
ABOUT_BOT = lazy(
    r"(?:/?(?:help|commands?|usage|manual|instructions|faq|about|info|start|"
    r"menu)(?:\s+(?:me|please|page|list|menu|out))*|i\s+need\s+(?:some\s+)?help|"
    rf"how\s+(?:does|do|did)\s+{_IT}\s+(?:works?|function|operate|do\s+(?:it|this|that)|answer\w*|"
    r"know\w*)(?:\s+.{0,30})?|how\s+(?:do|can|should|would|could|to)\s*(?:i|we|one|people)?\s*(?:use|talk\s+to|ask|"
    rf"operate|query|interact\s+with)(?:\s+{_IT})?(?:\s+(?:bot|an?\s+question|questions|here))?|"
    r"how\s+(?:do|can)\s+i\s+(?:delete|remove|erase|see|get)\s+(?:all\s+)?my\s+(?:data|information|messages|history|"
    r"ratings?)|what\s+(?:can|could|should|may|do)\s+(?:i|we)\s+(?:ask|do|say|type|"
    r"use)(?:\s+(?:you|u|here|with\s+(?:you|this|it)|about))*|"
    r"what\s+(?:kind|kinds|sort|sorts|type|types)\s+of\s+(?:questions?|things)\s+(?:can|could|may|should|do)\s+(?:i|"
    r"you|we)\s+.{2,20}|what\s+questions?\s+can\s+(?:i|you|we)\s+.{2,20}|"
    r"(?:who|what|which\s+company|which\s+person)\s+(?:is|are|was|made|built|created?|wrote|runs|owns|developed|"
    r"programmed|powers|designed|operates|maintains|'s)?\s*(?:behind\s+)?(?:(?:this|the|your)\s+(?:bot|app|tool|"
    r"assistant|ai)|you|u|yourself)(?:\s+(?:exactly|for|really|again|called|made\s+(?:of|by)|made|bot))*|"
    r"what(?:'s|s|\s+is)\s+(?:this|the|your)\s+(?:bot|app|"
    r"tool)(?:'s)?(?:\s+(?:for|about|name|purpose|called|doing(?:\s+here)?|supposed\s+to\s+do))*|"
    r"(?:who|what)\s+r\s+(?:u|you)|(?:is|are|was)\s+(?:this|it|"
    r"that)\s+(?:an?\s+)?(?:(?:real\s+)?(?:bot|ai|robot|human|person|chatgpt|gpt|llm|language\s+model))|"
    r"is\s+(?:this|the)\s+(?:bot|app|tool)\s+.{2,30}|(?:what\s+)?(?:commands|functions|"
    r"features)(?:\s+(?:are\s+there|exist|can\s+i\s+use|do\s+(?:i|you)\s+have))?|"
    r"(?:list|show)(?:\s+(?:me|all|the|your|of))*\s+(?:commands|functions|features)|introduce\s+yourself|"
    r"(?:something\s+)?(?:about\s+)?yourself|about\s+(?:you|yourself|this\s+bot)|"
    r"who\s+(?:you\s+are|am\s+i\s+talking\s+to)|what\s+you\s+(?:can\s+do|are|do)|hilfe|(?:wer|was)\s+bist\s+du|"
    r"was\s+kannst\s+du(?:\s+alles)?|wie\s+funktionierst\s+du|(?:à\s+l')?aide|qui\s+(?:es[\s-]tu|êtes[\s-]vous)|"
    r"(?:que|qu'est-ce\s+que)\s+(?:peux[\s-]tu|tu\s+peux)\s+faire|ayuda|qui[eé]n\s+eres|"
    r"qu[eé]\s+(?:eres|puedes\s+hacer))"
)
CHAT = lazy(
    rf"(?:{in_any_language('chat')}|i\s+(?:do\s*n'?t|do\s+not|dont)\s+(?:care|know|understand|get\s+it|think\s+so|mind|"
    r"like\s+(?:it|that|this|you))|(?:\w+\s+){0,2}bot(?:\s+(?:ever|alert|lol|energy))?|"
    r"(?:never\s*mind|nvm|forget\s+(?:it|that|about\s+it)|ignore\s+(?:that|this|me|it)|my\s+bad|no\s+problem|"
    r"no\s+worries|np|my\s+mistake|sorry(?:\s+(?:about|for)\s+(?:that|this|it))?|(?:i\s+)?apologi[sz]e)|"
    r"(?:just\s+|only\s+)?(?:a\s+)?test(?:ing|s)?(?:\s+(?:test|testing|\d+|one|two|three|please|this|it))*|ping|pong|"
    r"check|mic\s+check|(?:is\s+)?(?:anyone|anybody|someone|somebody|any1)\s+(?:here|there|home|alive|awake|online|"
    r"around|else\s+here)|(?:you|u|still)\s+(?:there|here|awake|alive|online|up)|"
    r"(?:can|could|will|would)?\s*(?:you|u)?\s*(?:please\s+)?(?:tell\s+(?:me|"
    r"us)\s+(?:(?:a|another|some|one\s+more|your)\s+(?:\w+\s+)?(?:jokes?|riddles?|poems?|secrets?|lies?|fun\s+facts?|"
    r"fairy\s+tales?|bedtime\s+story|story\s+about\s+.*|puns?)|something(?:\s+.*)?)|sing(?:\s+.*)?|rap(?:\s+for\s+.*)?|"
    r"dance(?:\s+.*)?|(?:write|compose|draw|paint|bake|cook|order|buy|generate|make|create|code|"
    r"program)\s+(?:(?:me|us)\s+)?(?:an?|some|another|something)\s+.*|"
    r"play(?:\s+(?:some|a|an|me|music|with|something)(?:\s+.*)?)?|translate\b.*|"
    r"(?:roll|flip|toss|throw)\s+(?:a|an|the|some|two)\s+(?:die|dice|coins?|d\d+)|guess\s+(?:a|an|my|what|again).*|"
    r"pick\s+(?:a|an|one|any|some)\b.*|do\s+my\s+.*|say\s+(?:something|hi|hello|hey|cheese|my\s+name|please|sorry|"
    r"a\s+word|it|that\s+again)(?:\s+.*)?|(?:solve|calculate|compute)\s+.*|count\s+to\s+\w+|"
    r"remind\s+me\s+(?:to|in|at|tomorrow|later|tonight)\b.*|set\s+an?\s+(?:timer|alarm|reminder).*|wish\s+me\s+.*|"
    r"marry\s+me|hug\s+me|kiss\s+me|entertain\s+me)|(?:what(?:'s|s|\s+is)|how\s+much\s+is|"
    r"calculate)\s+\d+\s*(?:[-+*/x×^]|plus|minus|times|divided\s+by|over)\s*\d+|"
    r"\d+\s*(?:[-+*/x×^]|plus|minus|times)\s*\d+\s*=?)"
)
# After an answer: a message that says nothing alone, points to the article of the answer, or refers back

_MORE = (
    r"then(?:\s+what)?|what\s+(?:then|else|next|more)|(?:(?:tell\s+me\s+|any\s+|some\s+)?more|go\s+on|continue|"
    r"elaborate|(?:more\s+)?details|expand|keep\s+going|"
    r"next)(?:\s+(?:please|(?:on|about|of)\s+(?:that|this|it|him|her|them)))*|"
    r"what\s+happened\s+(?:then|next|after(?:wards|\s+that)?)|anything\s+else"
)
CONTINUES = lazy(rf"(?:(?:and|but|so|ok|then)\s+)*(?:{_MORE})")
ELLIPSIS = lazy(
    rf"(?:(?:and|but|so|ok|then|or)\s+)*(?:{_MORE}|why(?:\s+(?:not|so|that|now|(?:is|was)\s+that|though|then))?|"
    r"who(?:\s+(?:else|exactly|(?:is|was)\s+(?:that|it)))?|whom|whose|"
    r"when(?:\s+(?:(?:was|is)\s+(?:that|it)|exactly|then))?|where(?:\s+(?:(?:was|is)\s+(?:that|it)|exactly))?|"
    r"how(?:\s+(?:so|come|exactly|(?:is|was)\s+that))?|what(?:\s+(?:now|about\s+(?:it|that)|exactly|"
    r"is\s+(?:that|it)))?|which(?:\s+ones?)?|how\s+(?:long|much|many|often|old|far)|(?:since|until)\s+when|says\s+who|"
    r"(?:for|with|by|to|from)\s+(?:what|whom)|anyone\s+else)"
)
PRONOUN_ALONE = lazy(
    r"(?:(?:and|but|so|ok|then|or)\s+)*(?:(?:what|how)\s+about\s+)?(?:he|she|they|him|her|them)(?:\s+(?:too|then))?"
)
"""It would ask the same of somebody whom neither the question nor the answer singles out: “and him?”."""
_THAT = r"(?:this|that|it|these|those|them)"
_PRINTER = r"(?:paper|newspaper|outlet|site|website|source|article|magazine|channel|report)"
POINTS_TO_ARTICLE = lazy(
    r"(?:(?:and|but|so|ok)\s+)*(?:"
    r"(?:(?:can|could|do|got|have|has|send|give|show|drop|post|get|link|is|there|i|you|u|me|us|we|the|an?|your|any|please|what's|whats|what\s+is)\s+)*"
    rf"(?:links?|urls?|sources?|sauce|receipts|citation|reference)(?:\s+(?:please|pls|plz|tho(?:ugh)?|(?:for|of|to|on)\s+{_THAT}))*|"
    rf"who\s+(?:wrote|writes|reported|printed|published|penned)\s+{_THAT}|"
    rf"who(?:'s|s|\s+is|\s+was)?\s+the\s+(?:author|writer|reporter)(?:\s+of\s+{_THAT})?|"
    rf"(?:when|where)\s+(?:was|were|is)\s+{_THAT}\s+(?:published|written|printed|posted|reported)|"
    rf"(?:when|what\s+(?:day|date|time))\s+(?:did|was|is)\s+{_THAT}\s+(?:come\s+out|out|published|written|printed)|"
    rf"who\s+(?:is|was)\s+{_THAT}\s+by|"
    rf"where(?:'s|s|\s+is|\s+was|\s+does|\s+did)?\s+(?:you\s+(?:get|find|read|take)\s+)?{_THAT}(?:\s+come)?(?:\s+from)|"
    rf"where\s+did\s+you\s+(?:get|find|read|take)\s+{_THAT}|"
    rf"(?:which|what)\s+{_PRINTER}\s+(?:is|was|are)\s+{_THAT}(?:\s+(?:from|in))?|"
    rf"(?:which|what)\s+{_PRINTER}\s+(?:said|says|printed|reported|published|wrote|has)\s+{_THAT})"
)
"""Asks for the source, author, date or address of the previous answer."""
ASKS_WHO_SAYS = lazy(
    rf"(?:(?:and|but|so|ok|wait|really)[\s,]+)*(?:who\s+(?:told\s+you|tells\s+you|says)\s+(?:so|{_THAT})|"
    r"(?:says|according\s+to)\s+whom?)"
)
"""After an answer: who prints it. Not “who said that”, which may ask for a speaker named in another sentence."""
ASKS_SPEAKER = lazy(rf"(?:(?:and|but|so|ok)[\s,]+)*who\s+(?:said|claims|claimed|reported|reports)\s+(?:so|{_THAT})")
# “is it true that”, “are there photos”, “she said that the bridge …”: these refer to nothing.
EXPLETIVE = lazy(
    r"\b(?:is|was|isn't|wasn't)\s+it\s+(?:really\s+|actually\s+)?(?:true|right|correct|so|the\s+case)(?:\s+that)?\s+(?=\w)|"
    r"\b(?:is|are|was|were|isn't|aren't|will)\s+there\s+(?=\w)|\bthere\s+(?:is|are|was|were|will|has|have)\b|"
    r"\b(?:said|says?|saying|told\s+\w+|claim(?:s|ed)?|thinks?|thought|knows?|knew|believes?|believed|sure|hear|heard|read|"
    r"reports?|reported|hopes?|fears?|feared|means?|meant|clear|fact|show(?:s|ed)?)\s+that\s+(?=\w)|"
    r"\bthis\s+(?:week|month|year|summer|winter|spring|autumn|morning|evening)\b"
)
REFERS = lazy(
    r"^(?:and|but|so|or|then|what\s+about|how\s+about|also)\b|"
    r"\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|that|those|these|this|there|then|the\s+same|one|ones|else|before|after)\b"
)
# What refers back in the other languages that storybot speaks. “Das” is a pronoun unless a noun follows it; “a-t-il” is
# one if no subject precedes it, and “il y a”, “es gibt” refer to nothing.
REFERS_IN = {
    "de": lazy(
        r"^(?:und|aber|oder|also|auch|dann)\b|\b(?:er|sie|ihn|ihm|ihnen|ihre?[mnrs]?|seine[mnrs]?|sein(?=\s+\w)|"
        r"dessen|deren|diese[mnrs]?|jene[mnrs]?|dort|damals|danach|davor|dabei|dazu|dafür|dagegen|darüber|darauf|daran|"
        r"davon|damit|darum|daher|deshalb)\b|\bdas(?=\W*$|\s+(?-i:[a-zäöü]\w+)\W*$)|"
        r"(?<!gibt )(?<!gab )(?<!kam )(?<!kommt )\bes\b(?!\s+(?:gibt|gab|zu)\b)",
        re.IGNORECASE,
    ),
    "fr": lazy(
        r"^(?:et|mais|ou|puis|alors|donc|aussi)\b|(?<![-’'])\b(?:ils?|elles?)\b(?!\s+y\s+a)|"
        r"\b(?:lui|leurs?|eux|ça|cela|ceci|celui|celles?|ceux|là|ensuite|son|sa|ses)\b|\bc['’](?:était|est\s+(?:quand|qui|où|quoi)\b)|"
        r"\b(?:l['’]|(?:le|la|les)\s+)(?:a|ont|avait|avaient|aurait)\b|"
        r"^(?:qu['’]|combien\s+de\s+\w+\W+|quel(?:le)?s?\s+\w+\W+|\w+\s+)?(?:s['’]|l['’])?(?<!^y\s)(?!est-il\s+vrai)\w+-(?:t-)?(?:ils?|elles?)\b",
        re.IGNORECASE,
    ),
    "es": lazy(
        r"^(?:y|e|o|pero|entonces|también|luego)\b|\b(?:él|ellos|ellas?|ello|eso|esto|aquello|es[eao]s?(?<!es)|aquell?[oa]s?|"
        r"allí|ahí|entonces|sus?|suy[oa]s?)\b|\bles?\s+\w+(?!.*\bal?\b)|\bl[oa]s?\s+(?:\w+(?:aron|ieron|ó)|ha|han|había)\b",
        re.IGNORECASE,
    ),
}


# Addressed to the bot: “do you know …?”, “are you a robot?”

TO_BOT_FRAME = lazy(
    r"(?:(?:can|could|would|will)\s+(?:you|u)\s+(?:please\s+|maybe\s+|perhaps\s+|also\s+|just\s+|"
    r"at\s+least\s+)*(?:tell|show|explain|find|give|say|look|check|confirm|list|quote|describe|compare|contrast|name|"
    r"provide|get|clarify|help\s+me\s+(?:find|understand|with))\b|"
    r"(?:do|did|would|have|are)\s+(?:you|u)\s+(?:happen\s+to\s+|even\s+|also\s+)?(?:know|have|got|see|think|believe|"
    r"remember|say|mean|find|found|heard?|read|seen|sure|aware|recall|mention)\b|"
    r"(?:what|how\s+much|anything\s+that)\s+(?:do|did|can|could|have|else\s+do)\s+(?:you|u)\s+(?:know|have|got|think|"
    r"say|find|found|tell\s+(?:me|us)|mean|read|make)\b|(?:what|anything)\s+(?:you|u)\s+(?:have|know|found))"
)
TO_BOT = lazy(
    r"(?:(?:what|who|why|when|where|how(?:\s+(?:old|tall|smart|good|accurate|reliable|fast|big|long|many\s+\w+|much|"
    r"well))?|which\s+\w+)(?:'s|s|'re|\s+the\s+\w+)?\s+(?:\w+\s+)?)?(?:(?:am|are|r|is|was|were|do|does|did|can|could|"
    r"will|would|have|has|had|should|must|may|wo|ca|do)(?:n't|nt)?\s+)?(?:i\s+\w+\s+)?(?P<you>you|u|your|ur|you're|"
    r"youre|yourself|you've|you'll)\b(?P<rest>.*)"
)
BOT_WORDS = lazy(
    r"\b(?:work|works|use|made|make\s+(?:things|stuff|it)\s+up|things\s+up|built|build|created?|creator|maker|"
    r"developer|owner|human|robot|bot|ai|artificial|real|chatgpt|gpt|model|llm|commands?|data|privacy|store|save|"
    r"record\w*|track|log|about\s+me|name|sources?|answers?\s+(?:come|from)|answer|information|help|languages?|speak|"
    r"understand|reliable|accurate|trust|hallucinat\w*|lie|free|cost|purpose|function\w*|features?|version|invite|"
    r"delete|questions?|do|able|yourself|get\s+your|call\s+you|called|program\w*|limits?|search|read)\b"
)
OF_THE_ANSWER = lazy(
    r"(?:you|u)\s+(?:call|did\s?n[o']?t|do\s?n[o']?t|never|ca\s?n[o']?t|keep|just|got|gave|were|missed|forgot)\b"
)
PERSONAL = lazy(
    r"\b(?:like|likes|love|loves|live|sleep|dream|eat|drink|feel|marry|old|happy|sad|single|alive|favou?rites?|doing|"
    r"friends?|hobb\w+|girlfriend|boyfriend|dance|sing|joke|mood|birthday|lonely|bored|tired|cry|laugh|hate|parents|"
    r"mother|father|born|hair|eyes|zodiac)\b|\bhow\s+(?:are|r)\s+(?:you|u)\b|\b(?:you|u)\s+up\s+to\b|"
    r"\bare\s+(?:you|u)\s+(?:ok|okay|there|good|well|fine|busy|sure|serious|kidding|mad|stupid|dumb|drunk)\b"
)
QUOTED_YOU = lazy(r"[\"“][^\"”]*\b(?:you|your)\b[^\"”]*[\"”]|\b(?:said|say|says|quote|quoted|mean|means)\b")
CHITCHAT = lazy(
    r"(?:what\s+do\s+(?:you|u)\s+(?:know|have)(?:\s+about\s+me)?|"
    r"(?:do|are)\s+(?:you|u)\s+(?:know|sure|have|think|aware)(?:\s+(?:me|that|this|it|so|of\s+it|feelings|friends|"
    r"a\s+(?:name|soul|girlfriend|boyfriend|brain|family|face|body|job)))?|"
    r"do\s+(?:you|u)\s+read(?:\s+(?:me|my\s+\w+|this|minds?))?|(?:can|could)\s+(?:you|u)\s+help(?:\s+(?:me|us))?|"
    r"do\s+you\s+remember\s+me)"
)
