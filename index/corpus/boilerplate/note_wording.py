"""What kind of note a line is, by its label ("CORRECTION:", "Update 4.30pm —") or by its words (`note_grammar.py`)."""

from __future__ import annotations

import re
from functools import lru_cache

from index.corpus.boilerplate import hints, patterns
from index.corpus.boilerplate.lines import word_count
from index.corpus.boilerplate.note_grammar import (
    BARE_STAMP,
    MOST_READ,
    kinds_said,
    names_error,
    retold,
)
from index.corpus.boilerplate.note_slots import (
    DATED,
    ERRORS,
    PART,
    PIECE,
    THE_OUTLET,
    fill_dates,
    may_be_note,
    names_version,
    speaks,
)
from index.corpus.boilerplate.pattern_parts import WORK_TITLE
from index.corpus.types import NoteKind, Outlet
from index.corpus.unspaced_names import UNSPACED
from index.lazy_regex import lazy

_WE = rf"(?:we|{THE_OUTLET}+)"
_LONGEST_LABEL = 200
_MAX_CHARACTERS = 600  # characters of a line that are examined
_MANY = 20  # sentences of a labelled note that are read
_LABELS: dict[NoteKind, str] = {
    "retraction": (
        r"retractions?(?: notice)?|retracted|(?:notice|statement) of retraction|corrections? (?:and|&) retractions?|"
        r"rétractation|retractación|ritrattazione"
    ),
    "correction": (
        r"(?:editorial |ap |factual )?corrections?(?: (?:and|&) (?:clar|ampl)ifications?| notice)?|corrected|"
        r"corrigend(?:um|a)|errat(?:um|a)|fe de (?:errores|erratas)|for the record|berichtigung|korrektur|"
        r"richtigstellung|correcting and replacing|rectificatif|corrección|rectificación|correzione|"
        r"errata corrige|rettifica|rectificatie|clarifications? (?:and|&) corrections?|editor['’]s correction|"
        r"putting (?:it|things) right|we got it wrong|our mistake|correctie|"
        r"herstelling|rettelse|rättelse|retting|korreksjon|oikaisu|korjaus|sprostowanie|oprava|correção|retificação|"
        r"исправление|поправка|опровержение|düzeltme|(?:お詫びと)?訂正(?:とお詫び)?|更正(?:启事|啟事|声明|聲明)?|정정|korrekturhinweis"
    ),
    "clarification": (
        r"(?:editorial )?clarifications?|to clarify(?=:)|klarstellung|précision|aclaración|precisazione|chiarimento|"
        r"for (?:clarity|the avoidance of doubt)(?=:)|verduidelijking|presisering|förtydligande|esclarecimento|"
        r"уточнение"
    ),
    "editors_note": (
        r"(?:editor['’]?s?['’]?|editors['’]|eds?\.?|publisher['’]s|editorial|newsroom) note|"
        r"(?:a note |note )?from (?:the|our) editors?|(?:a )?note (?:from editors?|to (?:our )?readers|"
        r"from the newsroom)|(?:anmerkung|hinweis) der redaktion|anm\. d\. red\.?|note de la rédaction|ndlr|"
        r"nota del editor|nota de la redacción|nota della redazione|n\.?d\.?r\.?|nota d[ao] (?:redação|editor)|"
        r"noot van de redactie|transparenzhinweis|編集部注|[編编]者?[按注註]"
    ),
    "update": (
        rf"(?:(?:latest|breaking|{DATED}) )?update[ds]?(?: #?\d{{1,2}}(?![\d.]|:\d))?|aktualisi(?:erung|ert)|nachtrag|"
        r"mise? à jour|actualisée?|actualización|actualizad[oa]|aggiornamento|aggiornato|"
        rf"edit(?=\s+(?:{DATED}|\d))|"
        r"opdatering|oppdatering|uppdatering|päivitys|aktualizacja|aktualizace|atualização|"
        r"actualização|обновлено|güncelleme|更新|追記"
    ),
}
# What may separate a label from its colon: a date, a time, a remark in brackets; or what is corrected.
_BEFORE_COLON = (
    rf"(?:\s*[(\[][^)\]]{{1,60}}[)\]]|"
    rf",?\s*(?:\b(?:at|on|vom|am|um|du|le|à|del?|el|a las|dell[ae]|alle) )?{DATED}(?:\s?(?:uur|h)\b)?|"
    rf"\s(?:delle|alle)(?: ore)? \d{{1,2}}\b|,?\s+\d{{4}}\b|"
    rf",?\s+\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?\b|"
    rf",?\s+(?:ore|kl\.?|klo|godz\.?|om) (?:{DATED}|\d{{1,2}}\b)|"
    r",?\s+(?:appended|added|posted|issued)\b)*+"
)
_OF_OURS = (
    rf"(?:\s+(?:to|on)\s+(?:our|this|an?\s+(?:earlier|previous))\s+(?:[\w’'-]+\s){{0,2}}?"
    rf"(?:{PIECE}|edition|issue|{PART})\b"
    r"[^:.!?]{0,60}(?:\.\d\d[^:.!?]{0,20})?(?=:))?"
)
_LABEL = {
    kind: lazy(
        rf"^(?:{label})(?:\s?/\s?(?:{label}))?{_BEFORE_COLON}{_OF_OURS}[*_]{{0,2}}(?:\.?\s*(?:[:：|—–]|-{{1,2}}(?=\s))|\.(?=\s+[A-ZÀ-Þ])|"
        rf"[)\]](?=\s*$)|[】〉》]|"
        rf"(?=\s*$))[*_]{{0,2}}\s*",
        re.I,
    )
    for kind, label in _LABELS.items()
}
_MAY_BE_LABEL = lazy(rf"{'|'.join(_LABELS.values())}|.{{1,24}} update", re.I)
# “CORRECTION The dam has six gates”
_SHOUTED = lazy(r"^(?P<label>CORRECTION|CLARIFICATION|RETRACTION|UPDATE|EDITOR['’]S NOTE)\s+(?=[A-ZÀ-Þ][a-z]+\s+\w)")
# Others use these labels too, so what follows must be in the outlet's voice.
_SHARED = lazy(r"^(?:(?P<note>note(?: to editors)?|anmerkung|hinweis)\s*:|(?:an )?apology\s*[:–—-])\s*", re.I)
_DECORATION = lazy(r"^[\s\[(*_>#•·▪●■►▶|†‡§–—【〈《（※-]+(?=\w)")
_HEADLINE = lazy(
    r"^(?P<label>corrections?(?: and clarifications?)?|clarifications?|retractions?|retracted|corrected|erratum|"
    r"corrigendum)(?:\s*[:|–—-]|\s+(?:to|on|of)\s|\s*$)",
    re.I,
)
# “Update: the word appears on every screen”: the label is a word of the sentence.
_IS_MEANT = lazy(
    r"^(?:the|that|this|a) (?:word|term|label|button)\b|^(?:(?:that|this|it) (?:is|was) )?"
    r"(?:what|how|why|the (?:word|term))\b",
    re.I,
)
_IS_A_TITLE = lazy(rf"\s*{WORK_TITLE}")
# “(Corrects spelling of name in third paragraph)”: an agency's direction to its clients
_DIRECTION = lazy(
    r"^(?:[(\[]\s*(?:Eds?\.?: )?"
    r"(?P<verb>Corrects|CORRECTS|Clarifies|Refiles|Recasts|Adds|ADDS|Updates|UPDATES|Rewrites)\b|"
    r"(?P<wire>CORRECTS|(?:ADDS|UPDATES)(?=.*\bCORRECTS)):?|"
    r"(?P<bare>Corrects|Clarifies|Refiles|Recasts|Adds|Updates)\b"
    r"(?=.*\b(?:paragraphs?|para|graf|byline|headline|lede|dateline|throughout|spelling)\b))"
)
# In Japanese and Chinese, only of the article itself: “記事の一部を修正しました”, “本文已更正”
_OF_UNSPACED_ARTICLE = lazy(
    r"初出時|(?:この|本)?(?:記事|見出し|写真説明)[^。]{0,16}を?[^。]{0,6}(?:訂正|修正)(?:し(?:ました|ます)|いたしま)|"
    r"(?:本文|本[报報]道|此文)(?:(?:早前|先前|[较較]早)版本|[^。，]{0,8}已[^。，]{0,10}(?:更正|修正|[订訂]正)|"
    r"(?P<added>已[^。，]{0,10}更新，))"
)
_REGRETS = lazy(rf"^(?:{_WE}|(?:the )?(?:[\w’'&.-]+ ){{1,4}}?) ?(?:apologi[sz]es?|regrets?|(?:is|are) sorry)\b", re.I)
_ONLY_APOLOGISES = lazy(
    rf"\W*(?:{_WE}|it)\s+(?:\w+\s+)?(?:apologi[sz]es?|regrets?|(?:is|"
    rf"are)\s+(?:\w+\s+)?sorry)(?:\s+to\s+(?:our\s+)?readers)?"
    rf"(?:\s+for)?\s+(?:the|this|these|any|our|its)\s+(?:\w+\s+)?(?:{ERRORS}|confusion)"
    rf"(?:,?\s+and\s+ha(?:s|ve)\s+(?:\w+\s+)?\w+ed\s+(?:it|them|(?:the|this|our)\s+{PIECE}))?\W*",
    re.I,
)
_CONTINUES = lazy(
    r"^(?:it|they|he|she|the (?:correct|right|article|story|report|headline|figure|sentence|paragraph)\b[^.]{0,40}?) "
    r"should have (?:said|read|stated|been)\b|^(?:that|this) (?:is|was) (?:incorrect|wrong|not the case|"
    rf"an? {ERRORS})\b|^the (?:{PIECE}|text|copy|headline) (?:has|have) (?:now |since )?been "
    r"(?:amended|corrected|edited|changed|updated|clarified|removed|replaced)\b|"
    r"^the correct \w+ (?:is|are|was|were)\b|"
    r"^[^.,;]{1,60} also (?:mis(?!sed\b)\w{2,}(?:ed|t)|"
    r"(?:wrong|incorrect|erroneous|mistaken|inaccurate)ly \w+)\b",
    re.I,
)
# An "Editor's note" that is not about the article: offers, author bios, warnings, help lines.
_NOT_OF_THE_ARTICLE = lazy(
    r"\b(?:views|opinions)\b.{0,40}\bexpressed\b|\b(?:sign up|subscribe|newsletter|e-?mail us|(?:earns?|receives?|"
    r"gets?|paid) (?:an? )?(?:small |affiliate )?commissions?)\b|"
    r"\b(?:contains?|describes?|includes?|features?|discusses) (?:\w+ ){0,4}(?:violence|abuse|suicide|spoilers?|"
    r"sexual|graphic|disturbing|distressing|upsetting|explicit|strong language)\b|\b(?:helpline|lifeline|hotline)\b|"
    r"\bif you (?:or (?:someone|anyone)|are|have|need|know)\b|\breaders? discretion\b",
    re.I,
)
_OFFERING = frozenset({"promo", "teaser", "comments_header", "affiliate_notice", "copyright", "author_bio"})
_ASKS_FOR_ERRORS = lazy(
    r"\b(?:report|spot(?:ted)?|notice[d]?|seen|found|flag|send (?:us )?|submit) (?:an? |any |all )?(?:errors?|"
    r"mistakes?|inaccurac\w+|corrections?)\b|\bcorrections@|\b(?:reportar?|informar?|notificar?|signale[rz]|segnala|"
    r"meldet?) (?:de )?(?:un|une|einen|algún) (?:error|erreur|errore|fehler)\b|\bfehler (?:gefunden|entdeckt|melden)\b",
    re.I,
)


def note_kind(text: str, outlet: Outlet | None = None) -> NoteKind | None:
    """Returns the kind of note that a line or sentence is, or None. `text` has its brackets and asterisks."""
    text = in_own_voice(text[:_MAX_CHARACTERS], outlet)
    bare = undecorated(text)
    if bare[:1] in "\"“”„«‘'‹":
        return None  # a quotation
    label, rest = split_label(bare)
    kind: NoteKind | None
    if label is not None:
        kind = None if _says_nothing(label, rest) else _by_content(label, rest)
    elif shared := _SHARED.match(bare):
        rest = bare[shared.end() :]
        if speaks(rest, we=not shared["note"]):
            label = "editors_note" if shared["note"] else "correction"
        kind = _by_wording(rest, rest) or label
    else:
        kind = _by_wording(text, bare)
    return kind if kind in (None, "retraction") or not _is_about_something_else(rest, label) else None


def in_own_voice(text: str, outlet: Outlet | None) -> str:
    """Returns the text with THE_OUTLET for the outlet's name, wherever it occurs."""
    names = _names(outlet) if outlet else None
    return names.sub(THE_OUTLET, text) if names else text


def undecorated(text: str) -> str:
    """Returns a line without the brackets, asterisks and bullets before its first word."""
    return _DECORATION.sub("", text)


def split_label(text: str) -> tuple[NoteKind | None, str]:
    """Returns the kind of an undecorated line's leading label, and the rest of the line."""
    if shouted := _SHOUTED.match(text):
        return _kind_named(shouted["label"]), text[shouted.end() :]
    if not _MAY_BE_LABEL.match(text):
        return None, text
    dated = fill_dates(text[:_LONGEST_LABEL])
    for kind, pattern in _LABEL.items():
        found = pattern.match(dated)
        if found and found.end() < len(text) and not _IS_A_TITLE.match(text, found.end()):
            return kind, text[found.end() :]
    return None, text


def names_own(text: str, outlet: Outlet) -> bool:
    """Whether a text mentions "this article", an earlier version of it, or the outlet."""
    return names_version(text) or speaks(in_own_voice(text, outlet), we=False)


def lone_label(text: str) -> NoteKind | None:
    """Returns the kind if a line is only a label: "Correction", "**UPDATE 5pm**"."""
    bare = undecorated(text).rstrip("*_ ")
    dated = fill_dates(bare)
    for kind, pattern in _LABEL.items():
        found = pattern.match(dated)
        if found and not bare[found.end() :].strip("*_ ") and not re.match(r"updated\b", bare, re.I):
            return kind
    return None


def headline_kind(headline: str) -> NoteKind | None:
    """Returns the kind of note announced by a headline: "Correction: Old dam story", "RETRACTED: Owner fled"."""
    headline = headline.strip()
    found = _HEADLINE.match(headline)
    return _kind_named(found["label"]) if found and not _IS_A_TITLE.match(headline, found.end()) else None


def begins_inside(sentence: str) -> bool:
    """Whether a sentence can begin a note inside a paragraph: in brackets, with a label, or on an earlier version."""
    return sentence[0] in "([*_" or split_label(undecorated(sentence))[0] is not None or names_version(sentence)


def answers_nothing(sentence: str, outlet: Outlet) -> bool:
    """Whether a sentence of a note only apologises for an error, or only repeats it.

    "We sincerely regret the mistake." "An earlier version said that 34 people had died."
    """
    said = in_own_voice(sentence, outlet)
    if _ONLY_APOLOGISES.fullmatch(said):
        return True
    repeated = retold(said)
    return repeated is not None and repeated[1] == len(said)


def repeated_part(sentence: str, outlet: Outlet) -> tuple[int, int] | None:
    """Returns which part of a sentence of a note repeats what the outlet takes back, or None."""
    names = _names(outlet)
    # As many characters as the name has, so that positions stay.
    return retold(names.sub(lambda name: THE_OUTLET.ljust(len(name[0]), THE_OUTLET), sentence) if names else sentence)


def goes_on(above: str, text: str, outlet: Outlet) -> bool:
    """Whether a line continues the note above it: regrets, the corrected wording, or the same bracket."""
    if above.count("(") > above.count(")") or above.count("[") > above.count("]"):
        return True
    bare = undecorated(in_own_voice(text, outlet))
    ours = re.match(_WE, bare, re.I) or THE_OUTLET in bare[:60]
    return bool(_CONTINUES.match(bare)) or bool(ours and _REGRETS.match(bare) and len(bare) < 300)


def _kind_named(label: str) -> NoteKind:
    kinds: dict[str, NoteKind] = {"CL": "clarification", "RE": "retraction", "UP": "update", "ED": "editors_note"}
    return kinds.get(label[:2].upper(), "correction")


@lru_cache(maxsize=256)
def _names(outlet: Outlet) -> re.Pattern[str] | None:
    names = {re.sub(r"^the\s+", "", name, flags=re.I) for name in (outlet.name, *outlet.aliases) if len(name) > 2}
    longest = sorted(map(re.escape, names), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:[Tt]he )?(?:{'|'.join(longest)})(?!\w)") if names else None


def _by_wording(text: str, bare: str) -> NoteKind | None:
    """Returns the kind of a note without a label, or None; `bare` is the line without its brackets and asterisks."""
    if found := _DIRECTION.match(text):
        verb = (found["verb"] or found["wire"] or found["bare"]).casefold()
        correction = verb in ("corrects", "refiles") or "CORRECTS" in text
        return "clarification" if verb == "clarifies" else "correction" if correction else "update"
    if found := _OF_UNSPACED_ARTICLE.match(bare):
        return "update" if found["added"] else "correction"
    kinds = _kinds_worded(bare)
    return "retraction" if "retraction" in kinds else next(iter(kinds), None)


def _by_content(label: NoteKind, rest: str) -> NoteKind:
    """Returns the kind of a labelled note: an editors' note that corrects the article is a correction."""
    worded = _kinds_worded(rest, most=_MANY)
    if "retraction" in worded:
        return "retraction"
    return "correction" if label == "editors_note" and "correction" in worded else label


def _kinds_worded(bare: str, most: int = MOST_READ) -> list[NoteKind]:
    return list(kinds_said(bare, most)) if may_be_note(bare) else []


def _says_nothing(label: NoteKind, rest: str) -> bool:
    """Whether no note follows a label: "Updated: June 5, 2024", "Update | 2 min read"."""
    if word_count(rest) < 3 or BARE_STAMP.match(rest) or _IS_MEANT.match(rest):
        return True
    return label == "update" and len(re.findall(rf"\b[a-zß-ÿœ]{{3,}}|{UNSPACED.pattern}{{4,}}", rest)) < 2 - (
        UNSPACED.search(rest) is not None
    )


def _is_about_something_else(text: str, label: NoteKind | None) -> bool:
    """Whether text headed as a note is an offer, an author bio or a warning."""
    if _ASKS_FOR_ERRORS.search(text):
        return True
    if names_error(text):
        return False
    if _NOT_OF_THE_ARTICLE.search(text) or (label and hints.AUTHOR_BIO.search(text)):
        return True
    return any(kind in _OFFERING and pattern.search(text) for kind, pattern in patterns.STRONG)
