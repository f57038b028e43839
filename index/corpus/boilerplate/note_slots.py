"""The slots of a note: who speaks, about which text, what was done to it, what was wrong in it.

Each slot has one table, with a row per language. `fill_slots` replaces every character of a phrase by the sign of its
slot, so that the rules of `note_grammar.py` are short, hold in every language, and positions stay the same.
"""

from __future__ import annotations

import re
from functools import partial

from index.corpus.boilerplate.pattern_parts import DATE, MONTH, ORDINAL, STAMP, ZONE
from index.corpus.calendar_names import WEEKDAYS, one_of
from index.corpus.tokens import word_set
from index.lazy_regex import lazy

# ---- the signs, as the rules write them
THE_OUTLET = "\ue000"  # the outlet's name, which the caller puts in
WE = "\ue000+"
OWN = "[\ue001\ue002]+"  # “this article”, “our report”, “Monday's paper”
FORMER_VERSION = "\ue002+"  # “an earlier version of this article”
SINCE_PUBLISHED = "\ue003+"  # “after publication”
HERE = "[\ue001-\ue004]+"  # its own work in a wider sense: “as printed here”, “our coverage”
ANOTHER = "\ue005+"  # “an article on 5 March”: the outlet's own if it names no other publisher
DATED = "\ue006+"
MENDED, ADDED, CLARIFIED, WITHDRAWN = "\ue007+", "\ue008+", "\ue009+", "\ue00a+"
DONE = "[\ue007-\ue00a]+"
MISTOLD = "\ue00b+"  # “misstated”, “wrongly named”
WRONG = "[\ue00b\ue00c]+"  # also “incorrect”, “the error”
SLOTTED = re.compile(r"[\ue000-\ue005\ue007-\ue00c]|\b(?:[Uu]s|[Oo]ur|[Uu]pdates?|adjudication|disclosed|I)\b")

# ---- words of several slots
PIECE = (
    r"(?:article|story|report|post|piece|column|item|dispatch|review|obituary|live ?blog|headline|caption|page|essay|"
    r"feature|profile|quiz|crossword|recipe|bulletin|explainer|newsletter|interview|editorial|episode|broadcast|"
    r"podcast|investigation)"
)
PIECE_ABROAD = (
    r"(?:(?:artikel|text|beitrag|bericht|meldung|nachricht|version|kommentar|ausgabe|überschrift|"
    r"bildunterschrift)\w{0,2}|article|texte|dépêche|version|reportage|enquête|édition|titre|légende|papier|"
    r"art[ií]culo|noticia|informaci[óo]n|texto|nota|reportaje|edici[óo]n|titular|pie de foto|articolo|notizia|"
    r"pezzo|testo|servizio|edizione|titolo|didascalia|artigo|reportagem|matéria|stuk)"
)
PART = r"(?:photo(?:graph)?|picture|image|graph(?:ic)?|map|chart|table|diagram|video|illustration)"
FORMER = r"(?:earlier|previous|original|initial|prior|former|first)"
AUTHOR = (
    r"(?:author|writer|reporter|columnist|reviewer|critic|correspondent|contributor|producer|presenter|photographer|"
    r"sub-?editor|translator)"
)
SAYS = (
    r"(?:says?|said|tells?|told|writes?|wrote|adds?|added|admit(?:s|ted)|explain(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|"
    r"argue[sd])"
)
# “…, he said”, “…, she recalls”: somebody else speaks.
SOMEBODY_SAID = lazy(
    r",[”\"’]? (?:(?:he|she|they) (?!(?:is|are|was|were|ha[sd]|have|did|does|do|will|would|should|could|can|may|"
    rf"might)\b)\w+|(?!(?:as|who|which|this|(?:the|our) {PIECE}|"
    rf"I)\b)(?:[\w.’'-]+ ){{1,6}}?(?<!I )(?<!been ){SAYS}\b(?! that\b))|\baccording to\b|\b(?:sagte|sagt|erklärte|"
    r"teilte|laut|zufolge|schrieb|a (?:déclaré|dit|expliqué|indiqué)|selon|affirme|dijo|declaró|explicó|según|"
    r"afirmó)\b|, (?:so|berichtete?|erzählte?|meldete?|betonte?|schreibt|klagte?|erinnerte?|räumte?|gibt|gab|meinte?|"
    r"reconn\w+|admet|explique|raconte|assure|reconoc\w+|admit\w+)\b",
    re.I,
)
ERRORS = r"(?:errors?|mistakes?|inaccurac\w+)"
_ISSUE = r"(?:(?:news)?paper|edition|issue|supplement|magazine|print edition)"
_FALSELY = r"(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|imprecisely|in error)"
_DAY = rf"(?:{one_of(WEEKDAYS['en'])})"
_DAYS = rf"(?:yesterday|{_DAY}|last {_DAY}|(?:last|this) (?:week(?:end)?|month))['’]s?"
_WORDS = r"(?:[\w’'.,\ue006-]+ )"
_ADJECTIVES = r"(?:(?!\S+['’]s |(?:the|an?|for|of|in|on|to|with|and|or|is|was)\b)[\w’'.,\ue006-]+ ){0,3}?"
_OUR = rf"(?:our|{WE}['’]s?)"
_OUR_ABROAD = r"(?:unser\w*|notre|nuestr[oa]|nostr[oa])"
_VERSION_ABROAD = (
    r"(?:(?:früher|erst|vorherig|älter|ursprünglich|vorig)\w* (?:version|fassung)|(?:première|précédente|"
    r"ancienne) version|version (?:précédente|antérieure|initiale)|(?:primera )?versión (?:anterior|previa|inicial)|"
    r"primera versión|(?:eerdere|vorige|oorspronkelijke|eerste) versie|versão (?:anterior|inicial|original)|"
    r"primeira versão|(?:prima|precedente) versione|versione (?:precedente|iniziale|originale))"
)
_OF_OTHERS = rf"(?! of\b(?! {DATED}))"  # “this article of the treaty”, but “our report of 3 June”
# “eine frühere Version des Gesetzes”
_OF_OTHERS_ABROAD = (
    r"(?! (?:(?:des|der|seines|ihres|eine[sr]|du|del|dell[ao]|dei|delle|degli|d[ao]s?|"
    r"van(?: de| het| een)?+|von(?= (?-i:[A-ZÄÖÜ]))|d[ei](?: "
    r"\w{2,3})?+) |"
    rf"(?:de l|d|dell)[’'](?:une? )?)(?!\d|{DATED}|(?!te[xs]t){PIECE_ABROAD}\b)|,? (?:die|dont|qui|que|che)\b)"
)
ELSEWHERE = rf"(?! (?:in|by|from) (?:the )?(?!{MONTH})(?-i:[A-ZÀ-Þ]))"  # “… in the Courier”: another's

# Each sign with what it stands for; an earlier sign takes a phrase before a later one.
_SLOTS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        DATED,
        {
            "days": rf"(?:{one_of(*WEEKDAYS.values())})\b(?!['’]s)(?: (?:morning|afternoon|evening|night)\b)?",
            "dates": rf"(?=\D{{0,22}}\d){DATE}(?:,? \d{{4}})?\b",
            "times": rf"\d{{1,2}}(?:[.:]\d\d)? ?(?:h|uhr|heures|horas)\b(?: \d\d\b)?|{STAMP}{ZONE}(?<!\s)\b\.?",
        },
    ),
    (
        WE,
        {
            "en": r"we\b",
            "de": r"(?:wir|uns)\b",
            "fr": r"nous\b",
            "es": r"(?:hemos|habíamos|publicamos|dijimos|informamos|escribimos|indicamos|atribuimos)\b",
            "it": r"(?:abbiamo|avevamo)\b",
        },
    ),
    (
        FORMER_VERSION,
        {
            "en": rf"(?:(?:(?:an?|the) )?(?:{FORMER} {_WORDS}?|some |early |older )(?:version|edition)s? of (?:this|"
            rf"our) {_WORDS}{{0,2}}?{PIECE}|{FORMER} {_WORDS}?{PIECE} (?:on|of|to|for|"
            rf"above) this {_WORDS}?{PIECE}|"
            rf"(?:an?|the) {FORMER} version of the (?:\w+ )?(?:caption|headline))\b"
            r"(?! (?:(?:was|were) (?:first |originally )?(?:published|posted|written|presented)|is|are|appear(?:s|ed)|"
            r"ran)\b)",
            "abroad": rf"{_VERSION_ABROAD} (?:diese[rs]|de cet(?:te)?|de ce|(?:de |d)est[ea]|di quest[oa]|"
            rf"van dit) {PIECE_ABROAD}\b|"
            rf"(?:zunächst|"
            rf"zuerst|anfangs|ursprünglich|bis {DATED}) (?:stand|hieß es) (?:hier|an dieser stelle)(?=[,:])",
        },
    ),
    (
        OWN,
        {
            "en": rf"(?:(?:this {_ADJECTIVES}{PIECE}|{_OUR} {_ADJECTIVES}(?:{PIECE}|{_ISSUE})|"
            # Others publish reports as well.
            rf"{_DAYS} {_ADJECTIVES}(?:(?!report){PIECE}|{_ISSUE}|front page)|the above {PIECE}|(?:an?|"
            rf"the) {_WORDS}{{0,2}}?{PIECE} (?:\w+ ){{0,4}}?(?:on|in) (?:this|our) (?:web)?(?:site|page|paper)|"
            rf"the {_WORDS}{{0,2}}?(?:{PIECE}|{PART}) (?:above|below|(?:that|which) (?:stood|appeared|"
            rf"was published) here)|the {PIECE} (?:\w+ )?at this (?:address|link)|the (?:opening|{ORDINAL}|last|"
            rf"final) paragraph)\b{_OF_OTHERS}|{_OUR} {_WORDS}{{0,2}}?(?!table\b(?! (?:of|showing|gave|showed|"
            rf"listed)\b))"
            rf"{PART}\b|this version(?: of (?:the|"
            rf"this) {_ADJECTIVES}{PIECE}\b|(?= corrects)))",
            "abroad": rf"(?:{_VERSION_ABROAD}\b{_OF_OTHERS_ABROAD}|{_OUR_ABROAD} (?:\w+ ){{0,2}}?{PIECE_ABROAD}\b|"
            rf"(?:diese[rsmn]?|ce|cet|cette|est[ea]|quest[oa]|dit) (?:\w+ ){{0,2}}?{PIECE_ABROAD}\b{_OF_OTHERS_ABROAD}|"
            rf"(?:im|in der|dans l['’]|en la|nell['’]|l['’]) ?(?:gestrigen )?{PIECE_ABROAD} (?:von gestern|d['’]hier|"
            rf"de "
            rf"ayer|di ieri)\b|im gestrigen {PIECE_ABROAD}\b|(?:der|die|"
            r"l['’]|le|la|el) ?(?:artikel|text|beitrag|meldung|article|texte|enquête|artículo|texto|"
            r"noticia)\b(?=[^.]*\b(?:nach (?:der )?\w*veröffentlichung|nachträglich|après (?:sa )?(?:publication|"
            r"parution)|(?:tras|después de) su publicación|hier|ici|aquí|en esta página)\b)|(?:an dieser stelle|"
            rf"hier) stand {_WORDS}{{0,2}}?{PIECE_ABROAD}\b)",
        },
    ),
    (
        SINCE_PUBLISHED,
        {
            "en": r"(?:since|before|after|on|following) (?:(?:its )?(?:first|initial|original) )?publication\b"
            r"(?! (?:of|in|by))"
        },
    ),
    (
        "\ue004",
        {
            "en": r"the (?:online|web|digital|print|printed) (?:version|edition|article|story)(?! of (?!this|our))\b|"
            rf"our (?:\w+ ){{0,2}}?{PIECE}\b|the (?:headline|caption|text|{PART})(?= now\b)|"
            r"(?:first|originally) (?:published|posted|printed|used)\b|"
            r"(?:printed|stated|reported|published|listed|given) here\b|"
            r"on this (?:page|site|programme|program|channel|show|station)\b|"
            r"our (?:[\w’']+ ){0,3}(?:bulletin|broadcast|coverage|listings?)\b|this (?:news)?paper\b",
            "abroad": rf"{_OUR_ABROAD} (?:\w+ ){{0,2}}?(?:zeitung|berichterstattung|journal|diario|periódico)\b|"
            r"(?:diese[rs]? zeitung|ce journal|este (?:diario|periódico))\b|(?:zunächst|zuerst|"
            r"ursprünglich) (?:berichtet|gemeldet|geschrieben|angegeben)\b",
        },
    ),
    (
        MISTOLD,
        {
            "en": r"mis(?:stat|spel|identif|attribut|report|quot|nam|describ|translat|dat|label|plac|count|calculat|"
            r"hear|read|took|represent|characteri|interpret|judg|transcrib|print)\w*|(?:overstat|understat|exaggerat|"
            r"conflat)\w*|"
            # Of what is in a report, not of what was done to people in it: “wrongly named”, not “wrongly convicted”
            rf"{_FALSELY} (?:(?:stat|nam|identif|attribut|describ|spel|quot|label|report|list|credit|translat|caption|"
            r"dat|present|refer|calculat|add|print|transcrib|convert|round|includ|omit|plac|publish|suggest|claim|"
            r"impl|g[ai]v)\w*|said|say|shown|put|had|wrote)\b|(?:transposed|swapped|mixed up|(?!not|but|that|it|"
            r"and)\w+[dnt] "
            rf"{_FALSELY})\b",
            "de": r"(?:fälschlich\w*|irrtümlich\w*|verwechselt|vertauscht|falsch (?:ge|ange|be|über|zuge|wiederge|"
            r"darge)\w+)\b",
            "fr": r"(?:par erreur|à tort|confondu|interverti|mal (?:orthographi|écrit|traduit|attribu|nomm|"
            r"identifi)\w*)\b",
            "es": r"(?:por (?:error|equivocación)|confundi\w+|mal (?:escrit|traducid|atribuid|identificad)\w+)\b",
            "it": r"(?:erroneamente|per (?:un )?errore|confuso|invertito)\b",
        },
    ),
    (
        "\ue00c",
        {
            "en": rf"(?:(?<!went )wrong|incorrect|erroneous|mistaken|inaccurate|untrue|false|{ERRORS}|"
            r"left (?:out|off)|omitted|"
            r"confus(?:ed|ing)|misleading|premature|no (?:truth|basis)|unfounded)\b",
            "de": r"(?:falsch\w*|fehler\w*|versehentlich|unzutreffend\w*)\b",
            "fr": r"(?:erreurs?|erroné\w*|inexact\w*)\b",
            "es": r"(?:error(?:es)?|erróne\w+|equivocad\w+|incorrect\w+)\b",
            "it": r"(?:error[ei]|sbagliat\w+|errat[oaie]|inesatt\w+)\b",
        },
    ),
    (
        ANOTHER,
        {
            "en": rf"(?:{_DAYS} {_WORDS}{{0,5}}?{PIECE}\b|(?<!\bis )(?:an?|the) (?:(?!\S+['’]s ){_WORDS}){{0,5}}?"
            rf"(?:article|story|column|obituary|review|editorial|caption|headline)\b"
            rf"(?=[^.]*?(?:{DATED}|\bpages? \w?\d)(?!\w))|"
            rf"(?:an?|the) (?:(?:picture|photo) )?caption (?:with|on|in|to|for|accompanying)\b){ELSEWHERE}",
        },
    ),
    (
        ADDED,
        {
            "en": r"updated\b",
            "de": r"(?:aktualisiert|ergänzt|erweitert)\b",
            "fr": r"(?:mise? à jour|actualisée?|complétée?)\b",
            "es": r"(?:actualizad[oa]|ampliad[oa]|atualizad[oa])\b",
            "nl": r"(?:bijgewerkt|aangevuld|geactualiseerd)\b",
            "it": r"(?:aggiornat|integrat)[oa]\b",
        },
    ),
    (CLARIFIED, {"en": r"clarified\b"}),
    (
        WITHDRAWN,
        {
            "en": r"(?:retract(?:ed|s|ing)?|withdr(?:awn|ew|aws?|awing)|unpublished|removed|deleted|pulled|"
            r"t(?:aken|ook) (?:down|off(?:line)?))\b",
            "de": r"(?:zurückgezogen|gelöscht|(?:offline|(?:von|aus) de\w+ \w+) genommen)\b",
            "fr": r"(?:retir(?:ée?s?|ons)|supprimée?|dépubliée?)\b",
            "es": r"(?:retir(?:ad[oa]|amos)|elimin(?:ad[oa]|amos)|borrad[oa])\b",
            "it": r"(?:rimoss|ritirat|cancellat|eliminat)[oa]\b",
        },
    ),
    (
        MENDED,
        {
            "en": r"(?:amended|corrected|edited|changed|altered|revised|reworded|reattributed|rewritten|modified|"
            r"rectified|fixed|put right|refiled|struck out)\b",
            "de": r"(?:korrigier\w*|berichtig\w*|richtiggestellt|geändert)\b",
            "fr": r"(?:corrig[ée]\w*|rectifi[ée]\w*|modifi[ée]\w*)\b",
            "es": r"(?:correg\w+|rectific\w+|modificad[oa]|corrigid[oa]|alterad[oa])\b",
            "nl": r"(?:aangepast|gecorrigeerd|gewijzigd|verbeterd|rechtgezet)\b",
            "it": r"(?:corrett[oaie]|corregg\w+|rettificat\w|modificat[oaie])\b",
        },
    ),
)
_FILL = tuple((sign.strip("[]+")[:1], lazy(rf"(?<!\w)(?:{'|'.join(rows.values())})", re.I)) for sign, rows in _SLOTS)
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)")
# Points that end no sentence
_POINT = re.compile(r"(?<=\d)\.(?=\d)|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bSt)\.")


_WORDS_OF_OURS = word_set(
    """
    article articles story stories report reports post piece column item dispatch review obituary blog liveblog headline
    caption captions page essay feature profile explainer newsletter interview editorial episode broadcast podcast quiz
    crossword recipe bulletin we us our i my edition editions version versions issue supplement magazine programme
    program show paper newspaper paragraph publication published reader readers viewers listeners listener subscribers
    you here coverage deadline photograph photographs photo picture image chart graph graphic map table video
    illustration press editors editing production transcription typographical printing mistake update updates updated
    corrected amended clarified kill withdrawn complaint complaints complained apologies apology sorry oops whoops mea
    names identities identity investigation series adjudication regulator ruling
    artikel text beitrag texte wir uns unser unsere unserem unserer unseren dieser dieses diesem diesen diese stelle
    fassung name namen nous notre cet cette ce prénom prénoms une este esta nuestra nuestro hemos una por nombre nombres
    anders contrairement contrariamente corregimos rectificamos donde früheren ersten redaktion aktualisiert actualisé
    actualizado actualizada mis mise bericht zunächst ursprünglich bis anfangs questo questa articolo nostro nostra
    abbiamo avevamo lettori redazione aggiornato versione versie dit deste desta artigo matéria reportagem
    """
)


def fill_dates(text: str) -> str:
    """Returns a text with signs for its dates and times; all positions stay."""
    return _FILL[0][1].sub(partial(_signs, sign=DATED[0]), text)


def fill_slots(text: str, *, in_place: bool = False) -> str:
    """Returns a text with a sign for each phrase that fills a slot, and without what is quoted.

    `in_place`: with as many signs as the phrase has characters, so that all positions stay.
    """
    text = _QUOTED.sub(lambda found: f"“{'_' * (len(found[0]) - 2)}”", text)
    for sign, pattern in _FILL:
        text = pattern.sub(partial(_signs, sign=sign) if in_place else sign, text)
        if sign == DATED[0]:
            text = _POINT.sub("_", text)
    return text


def _signs(found: re.Match[str], sign: str) -> str:
    return sign * len(found[0])


def may_be_note(text: str) -> bool:
    """Whether a line names the outlet, or has a word for it or its work; most lines have none."""
    return not _WORDS_OF_OURS.isdisjoint(re.findall(r"[^\W\d_]+", text.casefold())) or THE_OUTLET in text


def names_version(text: str) -> bool:
    """Whether a sentence mentions an earlier version of the article."""
    return re.search(FORMER_VERSION, fill_slots(text)) is not None


def speaks(text: str, *, we: bool) -> bool:
    """Whether a text names the outlet or "this article", or (with `we`) speaks in its voice."""
    return THE_OUTLET in text or re.search(r"\bwe\b" if we else rf"\bthis {PIECE}\b", text, re.I) is not None
