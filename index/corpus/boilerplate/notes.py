"""Finds notes of an outlet on its own article: corrections, clarifications, updates, editors' notes, retractions.

A note has a label ("CORRECTION:", "Update 4.30pm —") or mentions the article it is in ("This article was amended on …",
"An earlier version of this story said …"). Reporting about somebody else's correction does neither.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.corpus.boilerplate import hints, patterns
from index.corpus.boilerplate.lines import Block
from index.corpus.boilerplate.pattern_parts import DATE, STAMP, ZONE
from index.corpus.types import NOTE_KINDS, Note, NoteKind, Outlet
from index.lazy_regex import lazy

_MAX_CHARACTERS = 600  # characters of a line that are examined
_MOST_ABOVE = 2  # most sentences of a note above the one that says that the article was corrected
_MAX_HEADED = 6  # most paragraphs that a heading "Corrections" makes notes

_LABELS: dict[NoteKind, str] = {
    "retraction": (
        r"retractions?(?: notice)?|retracted|notice of retraction|corrections? (?:and|&) retractions?|rétractation|"
        r"retractación"
    ),
    "correction": (
        r"(?:editorial |ap |factual )?corrections?(?: (?:and|&) clarifications?| notice)?|corrected|corrigend(?:um|a)|"
        r"errat(?:um|a)|fe de (?:errores|erratas)|for the record|berichtigung|korrektur|richtigstellung|"
        r"rectificatif|corrección|rectificación|"
        r"correzione|errata corrige|rectificatie"
    ),
    "clarification": r"(?:editorial )?clarifications?(?: (?:and|&) corrections?)?|to clarify(?=:)|klarstellung|"
    "précision|aclaración",
    "editors_note": (
        r"(?:editor['’]?s?['’]?|editors['’]?|eds?\.?|publisher['’]s|editorial|newsroom) note|"
        r"(?:a note |note )?from (?:the|our) editors?|(?:a )?note (?:from editors?|"
        r"to (?:our )?readers|from the newsroom)|"
        r"(?:anmerkung|hinweis) der redaktion|anm\. d\. red\.?|note de la rédaction|ndlr|nota del editor|"
        r"nota de la redacción"
    ),
    "update": (
        rf"(?:latest |breaking |{STAMP} )?update[ds]?(?: #?\d{{1,2}}(?![\d.]|:\d))?|aktualisierung|mise à jour|"
        rf"actualización"
    ),
}
# What may separate a label from its colon: a date, a time, a remark in brackets.
_DATED = (
    rf"(?:\s*[(\[][^)\]]{{1,60}}[)\]]|(?:,|\s+at|\s+on)?\s*(?:{DATE}|{STAMP}{ZONE}|\d{{1,2}} uhr|à \d{{1,2}} h)|"
    r",?\s+\d{4}\b|\s+appended)*+"
)
_LABEL = {
    kind: lazy(
        rf"^(?:{label}){_DATED}[*_]{{0,2}}(?:\s*(?:[:|—–]|-{{1,2}}(?=\s))|\.(?=\s+[A-ZÀ-Þ])|[)\]](?=\s*$)|"
        rf"(?=\s*$))[*_]{{0,2}}\s*",
        re.I,
    )
    for kind, label in _LABELS.items()
}
_SHOUTED = lazy(r"^(?P<label>CORRECTION|CLARIFICATION|RETRACTION|UPDATE|EDITOR['’]S NOTE)\s+(?=[A-ZÀ-Þ][a-z]+\s+\w)")
_SHOUTED_KINDS: dict[str, NoteKind] = {
    "CORREC": "correction",
    "CLARIF": "clarification",
    "RETRAC": "retraction",
    "UPDATE": "update",
    "EDITOR": "editors_note",
}
_SENTENCE_BREAK = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[A-ZÀ-Þ(\[])")
_DECORATION = lazy(r"^[\s\[(*_>#•·▪●■►▶|†‡§–—-]+(?=\w)")
_BARE_STAMP = lazy(
    rf"(?:{DATE}|{STAMP}{ZONE}|\d{{4}}|\b(?:at|on|last|updated|modified|published|first|gmt|bst|e[sd]?t|am|pm)\b|"
    rf"[\s,.:|)(–—-])++$",
    re.I,
)

_PIECE = (
    r"(?:article|story|report|post|piece|column|item|dispatch|review|obituary|live ?blog|headline|caption|page|"
    r"essay|feature|profile|explainer|newsletter)"
)
_SPAN = r"(?:(?!\bof\b)[^.!?]){0,40}?"  # "this article of the treaty was amended" is not a note
_VERB = (
    r"amended|corrected|edited|changed|revised|modified|clarified|updated|retracted|withdrawn|removed|taken down|"
    r"deleted|unpublished|pulled"
)
_THIS_WAS = lazy(
    rf"^(?:the (?:\w+ ){{1,3}}(?:of|on|in|to|for|with|above|accompanying) )?this {_SPAN}\b{_PIECE}\b(?! of\b){_SPAN}"
    rf"\b(?:was|were|has been|have been|is)\b{_SPAN}\b(?P<verb>{_VERB})\b(?P<rest>.*)",
    re.I | re.S,
)
# After "this story was updated": when, why or with what, but not "every year by the ministry".
_REST = lazy(
    rf"\s*(?:$|[.,;:()\[–—-]|(?:to|with|on|at|in|after|because|following|throughout|since it|when|while|pending|"
    rf"and|by (?:the|"
    rf"our) editors?)\b|"
    rf"{DATE}|{STAMP}|from (?:the|our) (?:web)?site)",
    re.I,
)
_ERRED = (
    r"(?:(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately) \w+|mis(?:stat|spel|identif|attribut|"
    r"report|quot|nam)\w+)"
)
_FORMER = "(?:earlier|previous|original|initial|prior|first)"
_SAID_FIRST = lazy(
    rf"^(?:(?:due to|because of|owing to|through) [^.,]{{1,80}}, )?"
    rf"this (?:\w+ )?{_PIECE} (?:{_ERRED}|"
    r"(?:originally|initially|previously|earlier|at first|first)(?: \w+)? (?:said|stated|reported|gave|named|"
    r"identified|"
    r"quoted|suggested|described|listed|attributed|referred|contained|included|claimed|had|mis\w+))\b",
    re.I,
)
_UPDATED_VERSION = lazy(
    rf"^this is an? (?P<verb>updated|corrected|amended|revised) version of (?:an?|the|our|"
    rf"this) (?:\w+ ){{0,2}}{_PIECE}\b",
    re.I,
)
_EARLIER = lazy(
    rf"\b(?:earlier|previous|original|initial|prior) (?:\w+ )?{_PIECE} (?:on|of|to|for|above) this (?:\w+ )?{_PIECE}\b|"
    r"\b(?:earlier|previous|original|initial|prior|former|first)\s+(?:\w+\s+)?(?:versions?|editions?)\s+of\s+"
    rf"(?:this|our)\s+(?:[\w’'-]+\s+){{0,2}}?{_PIECE}\b",
    re.I,
)
# "Corrected on 3 March to give …", "Story updated at 5 p.m. with …"
_STAMPED = lazy(
    rf"^(?:(?:this )?(?:{_PIECE}) )?(?P<verb>updated|corrected|amended|clarified)\b{_DATED}\s+"
    r"(?P<rest>(?:to|with)\b.+)",
    re.I | re.S,
)
_EARLIER_OF_THE = lazy(
    r"^(?:in )?(?:an |the )?(?:earlier|previous|original|initial) (?:versions?|editions?) of the (?:article|story)\b",
    re.I,
)
_CORRECTS = lazy(
    rf"^this (?:version(?: of the \w+)?|{_PIECE})(?: \w+)? (?P<verb>corrects|clarifies|updates|(?:has|"
    rf"was) corrected)\b",
    re.I,
)
_BRACKETED = lazy(
    r"^(?:[(\[]\s*(?P<verb>Corrects|Clarifies|Refiles|Recasts|Adds|Updates|Rewrites)\b|(?P<bare>Corrects|"
    r"Clarifies|Refiles|"
    r"Recasts|Adds|Updates)\b(?=.*\b(?:paragraphs?|para|graf|byline|headline|lede|dateline|throughout|spelling)\b))"
)
_WE_REPORTED = lazy(
    r"^we (?:got|had|have) (?:this|it|that) wrong\b|^we (?:made|have made) (?:an? )?(?:\w+ )?(?:error|mistake)s? "
    r"(?:in|with)\b|"
    r"^we (?:have |had )?(?:previously|earlier|originally|initially|first|wrongly|incorrectly|mistakenly|erroneously) "
    r"(?:reported|said|stated|wrote|published|named|identified|gave|quoted|suggested|attributed)\b|"
    rf"^we (?:have )?(?P<verb>corrected|amended|updated|clarified) (?:(?:this|our) (?:\w+ )?{_PIECE}\b|"
    r"the [^.]{1,60} in (?:the (?:\w+ paragraph|headline|caption|text|article|story)|paragraph \w+)\b)|"
    rf"^we (?:\w+ )?(?:said|stated|reported|wrote|gave|named) in (?:an?|the|our) {_FORMER} (?:version|edition)s?\b|"
    rf"^in (?:an?|the|our) {_FORMER} (?:version|edition)s?\b[^.]{{0,60}}?,? we (?:\w+ )?(?:said|stated|reported|wrote|"
    r"gave|named|had)\b|"
    r"^we (?:are happy to|would like to|wish to|want to) (?P<clear>clarify|make (?:it )?clear|correct|point out)\b",
    re.I,
)
# “Apology: On 5 March we published …”, “In a report on 5 March, we said …”
_APOLOGY = lazy(
    rf"^(?:an )?apology\s*[:–—-](?=.*\b(?:we|this newspaper|this website)\b)|"
    rf"^in (?:an?|our|the) (?:\w+ )?{_PIECE}\b[^.]{{0,60}}, we (?:\w+ )?(?:said|reported|wrote|stated|named|gave|"
    rf"published)\b",
    re.I,
)
# “An article on 5 March misstated …”, “A caption with an article gave the wrong name …”
_PIECE_ERRED = lazy(
    rf"^an? (?:(?:article|column|obituary)\b[^.]{{0,40}}?\b{DATE}|(?:picture |photo )?caption (?:with|on|in|to|"
    rf"for|accompanying)\b)",
    re.I,
)
_ALONE = lazy(
    r"^the (?:article|story|post) has been (?P<verb>updated|corrected|amended|clarified)"
    r"(?P<rest>\s*\.?$|\s+(?:to (?:include|add|correct|reflect|clarify|say|show)|with)\b.*)",
    re.I | re.S,
)
# “Dieser Artikel wurde am 5. März aktualisiert”, “Une version précédente de cet article …”
_FOREIGN: dict[NoteKind, re.Pattern[str]] = {
    "update": lazy(
        r"^(?:dieser (?:artikel|text|beitrag) wurde\b.{0,60}\b(?:aktualisiert|ergänzt)|"
        r"cet article a été (?:mis à jour|actualisé)|est[ea] (?:artículo|noticia|texto) ha sido actualizad[oa])\b",
        re.I,
    ),
    "correction": lazy(
        r"^(?:dieser (?:artikel|text|beitrag) wurde\b.{0,60}\b(?:korrigiert|berichtigt)|"
        r"in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung) (?:(?:dieses|des|unseres) "
        r"(?:artikels|textes|beitrags|berichts)|hieß es|stand|war|haben wir|hatten wir)|"
        r"anders als (?:zunächst|zuerst|ursprünglich) (?:von uns )?(?:berichtet|gemeldet|geschrieben)|"
        r"contrairement à ce que nous (?:écriv|indiqu|av)\w+|nous avi?ons (?:indiqué|écrit) par erreur|"
        r"(?:dans )?une (?:première|précédente) version de cet article|(?:dans )?une version (?:précédente|"
        r"antérieure) de cet article|"
        r"cet article a été (?:corrigé|rectifié)|(?:en )?una (?:primera )?versión (?:anterior |previa )?de est[ea] "
        r"(?:artículo|noticia|información|texto)|en una (?:primera )?versión (?:anterior |previa )?"
        r"(?:se decía|decíamos|se afirmaba)|"
        r"est[ea] (?:artículo|noticia|información|texto) ha sido (?:corregid|rectificad)[oa])\b",
        re.I,
    ),
}
_STATED_WRONG = lazy(
    r"\b(?:misstat\w+|misspell?\w*|misspelt|misidentif\w+|misattribut\w+|misreported|misquoted|"
    r"(?:incorrectly|erroneously|mistakenly|wrongly|inaccurately|imprecisely)|"
    r"(?:gave|had|contained|included) (?:the|an?) (?:wrong|incorrect|inaccurate))\b",
    re.I,
)
_WRONG = lazy(
    r"\b(?:to correct|corrects?|corrected|mis(?:stat|spel|identif|attribut|report|quot)\w*|wrong(?:ly)?|"
    r"incorrect(?:ly)?|"
    r"erroneous(?:ly)?|mistaken(?:ly)?|errors?|inaccura\w+|fix(?:es|ed)?)\b",
    re.I,
)
_CLEAR = lazy(r"\b(?:clarif\w+|make (?:it )?clear(?:er)?)\b", re.I)
_ADDED = lazy(
    r"\bto (?:add|include|reflect (?:the )?(?:new|latest))\b|\bwith (?!an? (?:error|mistake))|\badds?\b", re.I
)
_WITHDRAWN = lazy(r"retracted|withdrawn|removed|taken down|deleted|unpublished|pulled", re.I)
_GONE = lazy(
    rf"\b(?:this|our|the) (?:\w+ )?{_PIECE}\b[^.!?]{{0,30}}\b(?:has been|was|is) (?:now |being |hereby )?"
    rf"(?:retracted|withdrawn)\b|\bno longer stands? by (?:this|our|the) {_PIECE}\b|\b(?:retract(?:s|ed|ing)?|"
    rf"withdraw(?:s|n|ing)?|withdrew) (?:this|our) (?:\w+ )?{_PIECE}\b",
    re.I,
)
# “Our report misquoted Ann Lee”, “A correction was made to this article”.
_OURS_ERRED = lazy(
    rf"^our (?:[\w’'-]+ ){{0,3}}{_PIECE}\b[^.,]{{0,60}}?\b(?:{_ERRED}|should have (?:said|read|stated|named))\b|"
    rf"^(?:an?|one|two|three|several) (?:\w+ )?(?:corrections?|clarifications?) (?:has|have|was|were) (?:been )?"
    rf"(?:made|added|appended|attached) (?:to|in) this (?:\w+ )?{_PIECE}\b|"
    rf"^(?:as|when) (?:\w+ )?published,? this (?:\w+ )?{_PIECE}\b|"
    r"^contrary to (?:what (?:we|this (?:article|story|report))|our (?:earlier|previous|"
    r"original|initial|first|report))\b",
    re.I,
)
_TAKES_BACK = r"(?:retract(?:ed|s|ing)?|withdr(?:awn|ew|aws?|awing)|unpublished|taken down|removed)"
_THIS_WITHDRAWN = lazy(
    rf"^(?:the )?(?:we|editors|(?-i:(?:[A-ZÀ-Þ][\w.’'&-]*\s+){{0,3}}[A-ZÀ-Þ][\w.’'&-]*))(?: \w+){{0,3}}? {_TAKES_BACK} "
    rf"this (?:\w+ )?{_PIECE}\b|^we (?:have )?(?:took|taken) this (?:\w+ )?{_PIECE} down\b|"
    rf"^(?:withdrawn|(?:\w+ )?kill)\s*[:—–-]+\s*[^.]{{1,80}}?\b{_TAKES_BACK} (?:this|its|the) (?:\w+ )?{_PIECE}\b",
    re.I,
)
_SHORTENED = lazy(r"\bfor (?:length|clarity|style|brevity|space|grammar|publication)\b", re.I)
# Only a newsroom says: “Due to an editing error, the caption named the wrong ship.”
_OWN_ERROR = lazy(
    r"^(?:due to|because of|owing to|as a result of|through) an? (?:editing|editorial|production|transcription|"
    r"typographical) (?:error|mistake)\b",
    re.I,
)
_OF_MISTAKES = lazy(r"\b(?:corrections?|clarifications?|mistakes?|errors?)\b|\b(?:Mr|Mrs|Ms|Dr|St)\.$", re.I)
_REGRETS = lazy(r"^(?:the )?(?:[\w’'&.-]+ ){1,4}?(?:apologi[sz]es?|regrets?|(?:is|are) sorry)\b", re.I)
_CONTINUES = lazy(
    r"^(?:it|they|he|she|the (?:correct|right|article|story|report|headline|figure|sentence|paragraph)\b[^.]{0,40}?) "
    r"should have (?:said|read|stated|been)\b|^(?:that|this) (?:is|was) (?:incorrect|wrong|not the case|"
    r"an? (?:error|mistake))\b|"
    rf"^the (?:{_PIECE}|text|copy|headline) (?:has|have) (?:now |since )?been (?:{_VERB})\b|^the correct \w+ (?:is|"
    rf"are|was|were)\b|"
    rf"^the (?:{_PIECE}) should have said\b",
    re.I,
)
_HEADLINE = lazy(
    r"^(?P<label>corrections?(?: and clarifications?)?|clarifications?|retractions?|retracted|corrected|erratum|"
    r"corrigendum)"
    r"(?:\s*[:|–—-]|\s+(?:to|on|of)\s|\s*$)",
    re.I,
)
# The first paragraph of an article about another one: "In a story on 5 March we misspelled …".
_OF_A_STORY = lazy(
    r"\b(?:our|its|an?|the|this|some|several|in) (?:[\w’',.-]+ ){0,8}?(?:story|stories|article|articles|report|"
    r"reports|column|"
    r"dispatch|editions?|versions?|caption|headline|review|obituary)\b|"
    r"\b(?:story|article|report|column) (?:published|about|on|of|in|that)\b|\bwe (?:\w+ )?(?:reported|said|"
    r"published|wrote)\b",
    re.I,
)
_REPRINTED = lazy(
    r"\bcorrected (?:version|story|article|text)\b.{0,60}\b(?:below|follows)\b|^a corrected version\b", re.I
)
# An "Editor's note" that is not about the article: offers, author bios, warnings, help lines.
_NOT_OF_THE_ARTICLE = lazy(
    r"\b(?:views|opinions)\b.{0,40}\bexpressed\b|\b(?:sign up|subscribe|newsletter|e-?mail us|commissions?)\b|"
    r"\b(?:contains?|describes?|includes?|features?|discusses) (?:\w+ ){0,4}(?:violence|abuse|suicide|spoilers?|"
    r"sexual|graphic|disturbing|distressing|upsetting|explicit|strong language)\b|\b(?:helpline|lifeline|hotline)\b|"
    r"\bif you (?:or (?:someone|anyone)|are|have|need|know)\b|\breaders? discretion\b",
    re.I,
)
_OFFERING = frozenset({"promo", "teaser", "comments_header", "affiliate_notice", "copyright", "author_bio"})
_ASKS_FOR_ERRORS = lazy(
    r"\b(?:report|spot(?:ted)?|notice[d]?|seen|found|flag|send (?:us )?|submit) (?:an? |any |all )?(?:errors?|"
    r"mistakes?|"
    r"inaccurac\w+|corrections?)\b|\bcorrections@",
    re.I,
)
_PLAIN_NOTE = lazy(r"^note\s*:\s*", re.I)
# How an article, or a paragraph under a heading "Corrections", mentions errors in an earlier one.
_STATED_IN = (
    r"\b(?:in )?(?:an?|its|our|the|some|several|this|(?:yester|mon|tues|wednes|thurs|fri|satur|sun)day['’]s)"
    r"(?: \S+){0,6}? (?:story|stories|article|articles|report|"
    r"reports|column|"
    r"editions|versions|dispatch)\b.{0,160}?"
)

_STATED_AT_ALL = lazy(rf"^{_STATED_IN}{_STATED_WRONG.pattern}", re.I | re.S)


def mark_notes(blocks: Sequence[Block], outlet: Outlet) -> None:
    """Marks every note with its kind; in an article that corrects another, all paragraphs."""
    names = _names(outlet)
    correcting = _correcting(blocks)
    headed: NoteKind | None = None
    left = 0
    prose = 0  # prose paragraphs before this one
    for index, block in enumerate(blocks):
        prose += index > 0 and blocks[index - 1].prose
        if not block.open or (index == 0 and not block.shape.closed and headline_kind(block.shape.text)):
            headed = None
            continue
        text = block.shape.text
        if correcting is not None and _REPRINTED.search(text):
            correcting = None
        if (header := _header(blocks, index)) is not None:
            headed, left = header, 1 if prose < 2 else _MAX_HEADED
            block.kind = "subhead"
            continue
        if index and blocks[index - 1].kind in NOTE_KINDS and goes_on(blocks[index - 1].shape.text, text, names):
            block.kind = blocks[index - 1].kind
            continue
        kind = note_kind(text, names)
        if kind is None and block.shape.closed:
            kind = correcting or (headed if left > 0 else None)
        if kind is None:
            headed = None
            continue
        left -= 1
        block.kind = kind


def headline_kind(headline: str) -> NoteKind | None:
    """Returns the kind of note announced by a headline: "Correction: Old dam story", "RETRACTED: Owner fled"."""
    found = _HEADLINE.match(headline.strip())
    if not found:
        return None
    word = found["label"].casefold()
    return "clarification" if word.startswith("clari") else "retraction" if word.startswith("retr") else "correction"


def corrects_another(headline: str, opening: str) -> NoteKind | None:
    """Returns the kind if a whole article is a note on another one, judging by headline and first paragraph."""
    kind = headline_kind(headline)
    # "RETRACTED: Owner fled" and "This article was …" refer to the article itself.
    of_itself = re.match(r"(?:retracted|corrected)\b", headline.strip(), re.I) or re.search(
        rf"\bthis {_PIECE}\b", opening, re.I
    )
    return kind if kind is not None and not of_itself and _OF_A_STORY.search(opening) else None


def _correcting(blocks: Sequence[Block]) -> NoteKind | None:
    lines = [block.shape for block in blocks[:6] if block.open]
    opening = next((shape.text for shape in lines[1:] if shape.closed and shape.words >= 5), "")
    return corrects_another(lines[0].text, opening) if lines else None


def note_kind(text: str, names: re.Pattern[str] | None = None) -> NoteKind | None:
    """Returns the kind of note that a line or sentence is, or None.

    Args:
        text: the line as printed, with its brackets and asterisks.
        names: a pattern for the outlet's names, from `_names`.
    """
    text = text[:_MAX_CHARACTERS]
    bare = _DECORATION.sub("", text)
    if bare[:1] in "\"“”„«‘'‹":
        return None  # a quotation
    label, rest = _label(bare, names)
    kind = _by_wording(text, bare, names) if label is None else _of_label(label, rest, names)
    if kind is None or kind == "retraction":
        return kind
    return None if _is_not_about_article(rest, label) else kind


def notes_of(
    text: str, outlet: Outlet, lines: Sequence[tuple[str, int, int]], sentences: Sequence[tuple[int, int]]
) -> list[Note]:
    """Returns the notes in an article.

    Args:
        text: the article's.
        outlet: its outlet.
        lines: kind, start and end of each non-blank line, from `classify_lines`.
        sentences: the spans of its citable sentences.
    """
    names = _names(outlet)
    notes: list[Note] = []
    last = None
    for place, (kind, start, end) in enumerate(lines):
        if kind in NOTE_KINDS:
            line = text[start:end]
            begins = note_kind(line, names) is not None or _STATED_AT_ALL.match(line)
            follows = last == place - 1 and notes and notes[-1].kind == kind
            if follows and (not begins or goes_on(text[notes[-1].start : notes[-1].end], line, names)):
                notes[-1] = Note(0, notes[-1].kind, notes[-1].start, end)
            else:
                notes.append(Note(0, kind, start, end))
            last = place
        elif kind == "headline" and (announced := headline_kind(text[start:end])) in ("retraction", "correction"):
            notes.append(Note(0, announced, start, end))
    notes += _inside_paragraphs(text, names, [(start, end) for kind, start, end in lines if kind == "body"], sentences)
    return sorted(_without_announced(notes, lines), key=lambda note: note.start)


def _inside_paragraphs(
    text: str, names: re.Pattern[str] | None, bodies: Sequence[tuple[int, int]], sentences: Sequence[tuple[int, int]]
) -> Iterator[Note]:
    """Yields notes inside paragraphs of reporting, from their first sentence to the end of the paragraph."""
    starts = [start for start, _ in bodies]
    found: set[int] = set()
    for start, end in sentences:
        place = bisect_right(starts, start) - 1
        if place < 0 or not bodies[place][0] < start < bodies[place][1] or place in found:
            continue
        sentence = text[start:end]
        kind = note_kind(sentence, names)
        if kind is not None and (
            sentence[0] in "([*_" or _label(_DECORATION.sub("", sentence), names)[0] or _EARLIER.search(sentence)
        ):
            found.add(place)
            yield Note(0, kind, start, bodies[place][1])


def _without_announced(notes: list[Note], lines: Sequence[tuple[str, int, int]]) -> list[Note]:
    """Drops a headline that only announces a note below it."""
    headlines = {start for kind, start, _ in lines if kind == "headline"}
    labelled = {note.kind for note in notes if note.start not in headlines}
    return [note for note in notes if note.start not in headlines or note.kind not in labelled]


def _label(text: str, names: re.Pattern[str] | None) -> tuple[NoteKind | None, str]:
    """Returns a line's leading label and the rest of the line. A bare "Note:" counts only if the rest mentions the
    outlet or the article."""
    if found := _PLAIN_NOTE.match(text):
        rest = text[found.end() :]
        of_itself = re.search(rf"\bthis {_PIECE}\b", rest, re.I) or (names is not None and names.search(rest))
        return (_by_wording(rest, rest, names) or "editors_note", rest) if of_itself else (None, text)
    if shouted := _SHOUTED.match(text):
        return _SHOUTED_KINDS[shouted["label"][:6]], text[shouted.end() :]
    for kind, pattern in _LABEL.items():
        found = pattern.match(text)
        if found and found.end() < len(text):
            return kind, text[found.end() :]
    return None, text


def _of_label(label: NoteKind, rest: str, names: re.Pattern[str] | None) -> NoteKind | None:
    if len(rest.split()) < 3 or _BARE_STAMP.match(rest):
        return None  # "Updated: June 5, 2024", "Update | 2 min read"
    if _GONE.search(rest) or _withdraws(rest, names):
        return "retraction"
    return label


def _by_wording(text: str, bare: str, names: re.Pattern[str] | None) -> NoteKind | None:
    """Returns the kind of a note without a label, or None."""
    found = _THIS_WAS.match(bare)
    if found and _REST.match(found["rest"]):
        return _amended(found["verb"], found["rest"])
    if _SAID_FIRST.match(bare) or _OWN_ERROR.match(bare):
        return "correction"
    if _OURS_ERRED.match(bare):
        return _corrected(bare)
    if _withdraws(bare, names):
        return "retraction"
    if found := _BRACKETED.match(text):
        verb = found["verb"] or found["bare"]
        return "update" if verb in ("Adds", "Updates", "Recasts", "Rewrites") else _corrected(verb)
    if found := _UPDATED_VERSION.match(bare):
        return "update" if found["verb"].casefold() == "updated" else "correction"
    if found := _CORRECTS.match(bare):
        return "update" if found["verb"].casefold() == "updates" else _corrected(found["verb"])
    if found := _WE_REPORTED.match(bare):
        verb = found["verb"] or found["clear"] or ""
        return "update" if verb.casefold() == "updated" else _corrected(verb)
    if _EARLIER.search(_opening(bare)) and not re.match(r"(?:read|see|find|watch|listen)\b", bare, re.I):
        return _corrected(bare)
    dressed = bare != text
    if _EARLIER_OF_THE.match(bare) and (dressed or _WRONG.search(bare)):
        return _corrected(bare)
    if _error_pattern(names).search(bare):
        return "correction"
    if found := _STAMPED.match(bare) or _ALONE.match(bare):
        return _amended(found["verb"], found["rest"])
    if _APOLOGY.match(bare) or (_PIECE_ERRED.match(bare) and _STATED_WRONG.search(bare)):
        return "correction"
    if (kind := _at_end(bare)) is not None:
        return kind
    foreign = next((kind for kind, wording in _FOREIGN.items() if wording.match(bare)), None)
    return foreign or ("correction" if _own_error_pattern(names).match(bare) else None)


def _at_end(text: str) -> NoteKind | None:
    """Returns the kind of a short note that ends by naming the article: “Lee is 51. This story was corrected.”"""
    *above, last = _SENTENCE_BREAK.split(text)
    found = _THIS_WAS.match(last) if 1 <= len(above) <= _MOST_ABOVE else None
    kind = _amended(found["verb"], found["rest"]) if found and _REST.match(found["rest"]) else None
    return None if kind == "update" else kind


def _opening(text: str) -> str:
    """Returns the first sentence, and the second if the first only announces a correction."""
    first, *rest = _SENTENCE_BREAK.split(text, maxsplit=2)
    return f"{first} {rest[0]}" if rest and _OF_MISTAKES.search(first) else first


def _amended(verb: str, rest: str) -> NoteKind | None:
    """Returns the kind of “This article was VERB REST”."""
    if _WITHDRAWN.fullmatch(verb):
        return "retraction"
    if _SHORTENED.search(rest) and not _WRONG.search(rest):
        return None  # "has been edited for length and clarity"
    if _CLEAR.search(verb) or _CLEAR.search(rest):
        return "clarification"
    added = _ADDED.search(rest) is not None
    if verb.casefold() == "updated":
        if _WRONG.search(rest):
            return "correction"
        return "update" if len(rest.split()) > 2 and not _BARE_STAMP.match(rest) else None
    return "update" if added and not _WRONG.search(f"{verb} {rest}") else "correction"


def _corrected(text: str) -> NoteKind:
    return "clarification" if _CLEAR.search(text) and not _WRONG.search(text) else "correction"


def _withdraws(text: str, names: re.Pattern[str] | None) -> bool:
    """Whether the outlet retracts its article: "this article" by anybody, "its" or "our" article only by the outlet."""
    if _THIS_WITHDRAWN.match(text):
        return True
    who = f"we|{names.pattern}" if names else "we"
    return bool(
        re.match(rf"(?:the )?(?:{who})(?: \w+){{0,3}}? {_TAKES_BACK} (?:the|our|its) (?:\w+ )?{_PIECE}\b", text, re.I)
    )


@lru_cache(maxsize=256)
def _names(outlet: Outlet) -> re.Pattern[str] | None:
    names = {re.sub(r"^the\s+", "", name, flags=re.I) for name in (outlet.name, *outlet.aliases) if len(name) > 2}
    return re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True))) if names else None


@lru_cache(maxsize=256)
def _error_pattern(names: re.Pattern[str] | None) -> re.Pattern[str]:
    """Matches an agency or the outlet on its own story: “In a story June 4 about …, The AP erroneously …”."""
    who = r"we|the associated press|ap|reuters|afp|agence france-presse|press association|pa media"
    who += f"|{names.pattern}" if names else ""
    return re.compile(
        rf"^(?:[A-ZÀ-Þ .,’'-]{{2,40}}\s*(?:\([A-Z]+\)\s*)?[—–-]+\s*)?{_STATED_IN}\b(?:the )?(?:{who})\b(?: "
        rf"\w+){{0,2}}? "
        rf"(?:{_STATED_WRONG.pattern}|reported (?:incorrectly|erroneously|wrongly|in error))",
        re.I | re.S,
    )


@lru_cache(maxsize=256)
def _own_error_pattern(names: re.Pattern[str] | None) -> re.Pattern[str]:
    """Matches the outlet on its own error: “The Gazette incorrectly reported …”."""
    who = f"we|{names.pattern}" if names else "we"
    return re.compile(
        rf"(?:the )?(?:{who}) (?:ha(?:s|ve|d) )?(?:{_ERRED}|(?:previously |earlier )?(?:reported|said) "
        r"(?:incorrectly|wrongly|in error|erroneously)|(?:apologi[sz]es?|(?:is|are) sorry) for (?:the|this|these) "
        r"(?:errors?|mistakes?|confusion|inaccurac\w+)|regrets? (?:the|this|these) (?:errors?|mistakes?|"
        r"inaccurac\w+))\b",
        re.I,
    )


def _is_not_about_article(text: str, label: NoteKind | None) -> bool:
    """Whether text headed as a note is an offer, an author bio or a warning."""
    if _ASKS_FOR_ERRORS.search(text):
        return True
    if label == "update" and len(re.findall(r"\b[a-z]{3,}", text)) < 2:
        return True  # only a date and time
    if _WRONG.search(text) or _EARLIER.search(text):
        return False
    if label in ("editors_note", "correction", "clarification", "update") and (
        _NOT_OF_THE_ARTICLE.search(text) or hints.AUTHOR_BIO.search(text)
    ):
        return True
    return any(kind in _OFFERING and pattern.search(text) for kind, pattern in patterns.STRONG)


def _header(blocks: Sequence[Block], index: int) -> NoteKind | None:
    """Returns the kind of a label alone on its line with a closed paragraph below it, or None."""
    shape = blocks[index].shape
    if shape.words > 8 or index + 1 >= len(blocks):
        return None
    following = blocks[index + 1]
    if not (following.open and following.shape.closed and following.shape.words >= 5):
        return None
    bare = _DECORATION.sub("", shape.text).rstrip("*_ ")
    for kind, pattern in _LABEL.items():
        found = pattern.match(bare)
        if found and not bare[found.end() :].strip("*_ ") and not re.match(r"updated\b", bare, re.I):
            return kind
    return None


def goes_on(above: str, text: str, names: re.Pattern[str] | None) -> bool:
    """Whether a line continues the note above it: regrets, the corrected wording, or the same bracket."""
    if above.count("(") > above.count(")") or above.count("[") > above.count("]"):
        return True
    bare = _DECORATION.sub("", text)
    ours = re.match(r"we\b", bare, re.I) or (names is not None and names.search(bare[:60]))
    return bool(_CONTINUES.match(bare)) or bool(ours and _REGRETS.match(bare) and len(bare) < 300)
