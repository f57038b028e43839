"""Which article an outlet's note concerns, and which of its sentences.

A note concerns the sentences that share two content words, a number or a name with it, else a rare word, else those
that state a fact of the kind it names ("the wrong date"), else none. Retractions, editors' notes without such sentences
and notes on the article or its headline as such concern the whole article. A note on what the outlet published another
day ("on 5 March we reported …") and an article that only corrects others are attached to the articles they mean.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from index.corpus.boilerplate.lines import normal
from index.corpus.boilerplate.note_grammar import names_error
from index.corpus.boilerplate.note_wording import repeated_part
from index.corpus.boilerplate.notes import corrects_another
from index.corpus.boilerplate.pattern_parts import DATE, MONTH
from index.corpus.calendar_names import ENGLISH_NAMES, MONTH_NUMBER, WEEKDAYS, one_of
from index.corpus.passages import Corpus
from index.corpus.sentences import Sentence, split_sentences
from index.corpus.tokens import is_content, word_set, words
from index.corpus.types import NOWHERE, Article, Note, Outlet
from index.facts.date_expressions import ReadDate
from index.facts.dates import read_dates
from index.facts.lexicon import word_stem
from index.facts.numbers import value_of
from index.lazy_regex import lazy

# Words of the correction's own wording, which say nothing about what is corrected.
_OF_NOTES = word_set(
    """
    article articles story stories report reports reported piece post page column version versions edition earlier
    previous previously original originally initial initially correction corrections corrected corrects correct
    clarification clarify clarified amended amend edited updated update updates editor editors note retraction retracted
    withdrawn published publication misstated misspelled misspelt misidentified incorrectly wrongly erroneously
    mistakenly incorrect wrong error errors mistake inaccurate instead rather apologise apologize regret paragraph
    headline caption said stated show shows reflect read reads reader readers now since name named number year
    """
) | (ENGLISH_NAMES - {"may"})
_DATED = lazy(rf"\b{DATE}(?:,? \d{{4}})?|\b(?:paragraphs?|page) \d+", re.I)
_REPORTED = r"(?:reported|said|wrote|stated|published|printed)"
_DAY = rf"(?:{DATE}|(?:{one_of(WEEKDAYS['en'])})\b(?![’']s))"
_ANOTHER_DAY = lazy(
    rf"\bon ({_DAY}),? we (?:\w+ )?{_REPORTED}\b|"
    rf"\bwe (?:\w+ )?{_REPORTED} (?:on|in our edition of) ({_DAY})|"
    rf"\b(?:article|story|report|piece|column|edition)s?(?: \(|(?:,? (?:published|printed|from|dated))? (?:on |of )?)"
    rf"({DATE})|"
    rf"\b(?:our (?:\w+ )?report|article|story|piece|column|edition)s? (?:(?:published|from|dated) )?(?:on |of )?"
    rf"({one_of(WEEKDAYS['en'])})\b(?![’']s)|"
    rf"\b({one_of(WEEKDAYS['en'])})[’']s (?:\w+ )?(?:article|story|report|piece|column|edition)\b|"
    # “in unserem Bericht vom 13. März”, “notre article du 13 mars”
    r"\b(?:unser|notre|nuestr)\w*\s(?:artikel|bericht|beitrag|text|meldung|ausgabe|article|reportage|édition|artículo|"
    rf"reportaje|edición)\w{{0,2}}\s(?:vom|du|del)\s({DATE})",
    re.I,
)
_DAY_AND_MONTH = lazy(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:de )?(?P<month>{MONTH})|"
    rf"\b(?P<first>{MONTH}) (?P<then>\d{{1,2}})\b",
    re.I,
)
_OF_ITSELF = lazy(
    r"\b(?:this|earlier versions? of (?:this|the)) (?:article|story|report|piece|column|page|post)\b", re.I
)
# “The headline has been changed”, “The writer's sister works there”
_OF_WHOLE = lazy(r"\bheadlines?\b|\b(?:writer|author|reporter|journalist)['’]?s?\b(?! of\b)", re.I)
_OF_OTHER_PARTS = lazy(
    r"\b(?:photo(?:graph)?|picture|image|caption|graphic|chart|graph|map|video|quotation|reference)s?\b", re.I
)
_MOST_UNSPECIFIC = 3  # content words of a note on an article as such: “contained several errors”
# The kind of fact that a note names, and how a sentence states one.
_KINDS_OF_FACT = (
    (lazy(r"\b(?:cost|price|sum|amount|fee|fine|budget|salary)s?\b", re.I), lazy(r"[£$€]|\b(?:dollar|euro|pound)s\b")),
    (
        lazy(r"\b(?:day|date|weekday|month|year)s?\b", re.I),
        lazy(rf"\b(?:{one_of(WEEKDAYS['en'])})\b|\b(?:{DATE})|\b(?:1[5-9]|20)\d\d\b", re.I),
    ),
    (lazy(r"\b(?:number|figure|total|toll|count|percentage|proportion|how many)s?\b", re.I), lazy(r"\d")),
    (lazy(r"\bages?\b", re.I), lazy(r", \d{1,3},|-year-old\b|\baged \d")),
)
# “amended on 5 March” is not a day of the story; “not (on) Tuesday 5 March” withdraws one.
_STAMPED = lazy(
    r"\b(?:amended|corrected|updated|edited|changed|revised|published|appended|added|removed|article|story|report|"
    r"correction|clarification)\b[^.;:]{0,12}$",
    re.I,
)
_DENIED = lazy(r"\b(?:not|instead of|rather than|nicht|statt|et non|y no)\s+(?:\w+\s+){0,2}$", re.I)
_QUOTED = re.compile(r"\s?(?:“[^“”]*”|\"[^\"]*\")")
_TAKE_BACK = frozenset({"retraction", "correction", "clarification"})
_MIN_TITLE = 4  # words of a headline by which a note can mean its article
_MIN_SHARED = 2  # content words that a note and a sentence must share
_TARGET_WORDS, _TARGET_SHARE = 3, 0.4  # words, and share of its words, that a correcting article shares with its target
_NEAR_BEST = 0.9  # of the best share: articles that match almost as well


@dataclass(frozen=True, slots=True)
class _ContentWords:
    """The compared words of a text: stems, with numbers by value, and those that are names."""

    stems: frozenset[str]
    specific: frozenset[str]  # numbers and names; one shared is enough


def notes_by_article(corpus: Corpus) -> tuple[tuple[Note, ...], ...]:
    """Returns for each article the notes on it, wherever they stand, each with the spans it concerns."""
    if not corpus.notes:
        return tuple(() for _ in corpus.articles)
    sentences: defaultdict[int, list[Sentence]] = defaultdict(list)
    for sentence in corpus.sentences:
        sentences[sentence.article].append(sentence)
    standing: defaultdict[int, list[Note]] = defaultdict(list)
    for note in corpus.notes:
        standing[note.article].append(note)
    found: defaultdict[int, list[Note]] = defaultdict(list)
    for number, notes in standing.items():
        article = corpus.articles[number]
        for note in notes:
            on_others = _opens_correction(article, note, sentences[number])
            titled = _titled(corpus, note)
            targets = titled or (_targets(corpus, note) if on_others else [number])
            if not on_others and not titled and (named := _day_named(article, note)):
                targets = [
                    other
                    for other in _of_day(corpus, number, named)
                    if _concerned(corpus, note, other, _outside(standing.get(other, ()), sentences[other]))
                ]
            if not targets:  # it corrects an article that this story lacks
                found[number].append(replace(note, about=((note.start, note.end),)))
            for target in targets:
                body = _outside(standing.get(target, ()), sentences[target])
                found[target].append(replace(note, about=_about(corpus, note, target, body)))
    return tuple(tuple(found[number]) for number in range(len(corpus.articles)))


def withdrawn_spans(corpus: Corpus) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Returns each article's spans excluded from comparison: its notes except updates; if retracted, all of it."""
    spans = [list(row) for row in note_spans(corpus)]
    for number, notes in enumerate(notes_by_article(corpus)):
        if any(note.kind == "retraction" and note.on_article for note in notes):
            spans[number].append((0, len(corpus.articles[number].text)))
    return tuple(map(tuple, spans))


def note_spans(corpus: Corpus) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Returns for each article the spans of its notes, except updates, which are news."""
    spans: list[list[tuple[int, int]]] = [[] for _ in corpus.articles]
    for note in corpus.notes:
        if note.kind != "update":
            spans[note.article].append((note.start, note.end))
    return tuple(map(tuple, spans))


@dataclass(frozen=True, slots=True)
class _NotedDays:
    """The days that a correction gives as right and as wrong, and the spans it is about.

    `unnamed`: it says that a day was wrong without naming any.
    """

    about: tuple[tuple[int, int], ...]
    right: tuple[ReadDate, ...]
    wrong: tuple[ReadDate, ...]
    unnamed: bool

    def contradict(self, sentence: Sentence, day: ReadDate, *, only: bool) -> bool:
        """Whether the correction contradicts a date of a sentence; `only`: the sentence has no other."""
        if not any(first < sentence.end and sentence.start < last for first, last in self.about):
            return False
        if any(_meet(day, other) for other in self.right):
            return False
        return any(_meet(day, other) for other in self.wrong) or (only and bool(self.right or self.unnamed))


class CorrectedDays:
    """Which dates of a story's sentences their own outlet has corrected."""

    def __init__(self, corpus: Corpus) -> None:
        self._noted: dict[int, list[_NotedDays]] = {}
        outlets = {outlet.name: outlet for outlet in corpus.outlets}
        for number, notes in enumerate(notes_by_article(corpus)):
            read = [
                _noted_days(corpus.articles[note.article], outlets[corpus.articles[note.article].outlet], note)
                for note in notes
                if note.kind in ("correction", "clarification") and note.on_article
            ]
            if read:
                self._noted[number] = read

    def kept(self, sentence: Sentence, dates: tuple[ReadDate, ...]) -> tuple[ReadDate, ...]:
        """Returns the dates of a sentence without those that a correction of it contradicts."""
        noted = self._noted.get(sentence.article, ())
        only = len({day.iso for day in dates}) == 1
        return tuple(day for day in dates if not any(one.contradict(sentence, day, only=only) for one in noted))


def _noted_days(article: Article, outlet: Outlet, note: Note) -> _NotedDays:
    text = article.text
    right: list[ReadDate] = []
    wrong: list[ReadDate] = []
    for start, end in split_sentences(text, note.start, note.end):
        repeated = repeated_part(text[start:end], outlet) or (0, 0)
        for day in read_dates(text, start, end, article.published):
            before = text[start : day.start]
            if _STAMPED.search(before):
                continue
            taken_back = repeated[0] <= day.start - start < repeated[1] or _DENIED.search(before)
            (wrong if taken_back else right).append(day)
    said = text[note.start : note.end]
    unnamed = not right and not wrong and names_error(said) and _KINDS_OF_FACT[1][0].search(said) is not None
    return _NotedDays(note.about, tuple(right), tuple(wrong), unnamed)


def _meet(one: ReadDate, other: ReadDate) -> bool:
    """Whether two dates may be the same; a note often leaves out the year, which is then guessed."""
    same = one.precision == other.precision == "day" and f"{one.day:%m%d}" == f"{other.day:%m%d}"
    return same or (one.day <= other.last and other.day <= one.last)


def _opens_correction(article: Article, note: Note, sentences: Sequence[Sentence]) -> bool:
    """Whether the article's whole text up to this note only corrects other articles."""
    first = article.text.lstrip().partition("\n")[0]
    if corrects_another(article.headline or first, article.text[note.start : note.end]) is None:
        return False
    opening = min((sentence.start for sentence in sentences), default=note.start)
    return corrects_another(article.headline or first, article.text[opening : opening + 400]) is not None


def _titled(corpus: Corpus, note: Note) -> list[int]:
    """Returns the outlet's other articles, not newer than the note, whose headline it gives as what it takes back."""
    here = corpus.articles[note.article]
    if note.kind not in _TAKE_BACK or _OF_ITSELF.search(here.text, note.start, note.end):
        return []
    said = f" {normal(here.text[note.start : note.end])} "
    return [
        number
        for number, article in enumerate(corpus.articles)
        if number != note.article
        and article.outlet == here.outlet
        and not _is_newer(article, here)
        and len(wanted := normal(article.headline or "").split()) >= _MIN_TITLE
        and f" {' '.join(wanted)} " in said
    ]


def _is_newer(article: Article, other: Article) -> bool:
    return article.published is not None and other.published is not None and article.published > other.published


def _targets(corpus: Corpus, note: Note) -> list[int]:
    """Returns the outlet's articles, not newer than the note, that share most words with it."""
    here = corpus.articles[note.article]
    wanted = _read(f"{here.headline or ''}\n{here.text[note.start : note.end]}").stems
    shares: dict[int, float] = {}
    for number, article in enumerate(corpus.articles):
        if number == note.article or article.outlet != here.outlet or _is_newer(article, here) or not wanted:
            continue
        shared = wanted & _read(f"{article.headline or ''}\n{article.text}").stems
        if len(shared) >= _TARGET_WORDS and len(shared) >= _TARGET_SHARE * len(wanted):
            shares[number] = len(shared) / len(wanted)
    dated = {n: share for n, share in shares.items() if _dates(here.text[note.start : note.end], corpus.articles[n])}
    shares = dated or shares
    best = max(shares.values(), default=0.0)
    return [number for number, share in shares.items() if share >= _NEAR_BEST * best]


def _day_named(article: Article, note: Note) -> str | None:
    """Returns the day on which the outlet published what the note corrects, if it names one and it is another day."""
    said = _QUOTED.sub("", article.text[note.start : note.end])  # the article “Owner knew” of 6 May
    found = _ANOTHER_DAY.search(said)
    if found is None or _OF_ITSELF.search(article.text, note.start, note.end):
        return None
    day = found[found.lastindex or 0]
    if _is_weekday(day):
        return None if article.published is None or f"{article.published:%A}" == day.capitalize() else day
    return None if _dates(day, article) else day


def _of_day(corpus: Corpus, number: int, day: str) -> list[int]:
    """Returns the other articles that the outlet of article `number` published on a day."""
    here = corpus.articles[number].published
    outlet, year = corpus.articles[number].outlet, re.search(r"\b\d{4}\b", day)
    return [
        other
        for other, article in enumerate(corpus.articles)
        if other != number
        and article.outlet == outlet
        and (_is_weekday_before(day, article, here) if _is_weekday(day) else _dates(day, article))
        and (year is None or article.published is None or int(year[0]) == article.published.year)
    ]


def _is_weekday(day: str) -> bool:
    return day.casefold() in WEEKDAYS["en"]


def _is_weekday_before(day: str, article: Article, later: date | None) -> bool:
    """Whether an article was published on a day of the week before `later`."""
    published = article.published
    near = published is not None and later is not None and timedelta() < later - published < timedelta(weeks=1)
    return near and f"{published:%A}" == day.capitalize()


def _dates(text: str, article: Article) -> bool:
    """Whether the text names the day the article was published: "5 March", "March 5", "5. März"."""
    day, named = article.published, _DAY_AND_MONTH.search(text)
    if day is None or named is None:
        return False
    month = (named["month"] or named["first"]).casefold().rstrip(".")
    return (int(named["day"] or named["then"]), MONTH_NUMBER.get(month)) == (day.day, day.month)


def _outside(notes: Sequence[Note], sentences: Sequence[Sentence]) -> list[Sentence]:
    return [one for one in sentences if not any(note.start < one.end and one.start < note.end for note in notes)]


def _about(corpus: Corpus, note: Note, target: int, body: Sequence[Sentence]) -> tuple[tuple[int, int], ...]:
    """Returns the spans of article `target` that the note concerns; () for the whole article, or NOWHERE.

    `body`: the article's sentences outside of notes.
    """
    text = corpus.articles[note.article].text[note.start : note.end]
    if note.kind == "retraction" or _OF_WHOLE.search(text):
        return ()
    if concerned := _concerned(corpus, note, target, body):
        return concerned
    read, outlet = _read(text), _read(corpus.articles[note.article].outlet).stems
    unspecific = not read.specific - outlet and len(read.stems - outlet) <= _MOST_UNSPECIFIC
    as_such = unspecific and _OF_ITSELF.search(text) and not _OF_OTHER_PARTS.search(text)
    return () if as_such or note.kind == "editors_note" else NOWHERE


def _concerned(corpus: Corpus, note: Note, target: int, body: Sequence[Sentence]) -> tuple[tuple[int, int], ...]:
    """Returns the spans of the sentences of article `target` that the note concerns; () if none match."""
    text = corpus.articles[target].text
    read = [_read(text[one.start : one.end]) for one in body]
    # A name or word in most of the article's sentences distinguishes none of them.
    counts = Counter(stem for one in read for stem in one.stems)
    common = {stem for stem, count in counts.items() if count > max(2, len(body) / 2)}
    said = corpus.articles[note.article].text[note.start : note.end]
    noted = _read(said)
    common |= _read(corpus.articles[target].outlet).stems  # the outlet's own name identifies nothing
    shared = [(noted.stems & one.stems) - common for one in read]
    names = {stem for stem in noted.specific if not stem[0].isdigit()}
    # The first and last name of a person are two words, but only say whom it is about.
    chosen = [place for place, stems in enumerate(shared) if len(stems) >= _MIN_SHARED and not stems <= names]
    if not chosen:
        named = [
            any(not _is_small(stem) for stem in stems & noted.specific & read[place].specific)
            for place, stems in enumerate(shared)
        ]
        # A word of one sentence alone ties the note to it as well: “She will wear it”.
        alone = [any(counts[stem] == 1 and not _is_small(stem) for stem in stems) for stems in shared]
        chosen = [place for place in range(len(body)) if named[place] or alone[place]]
    if not chosen:
        kinds = [stated for named_by, stated in _KINDS_OF_FACT if named_by.search(said)]
        counted = _counts(noted)
        chosen = [
            place
            for place, one in enumerate(body)
            if any(stated.search(text, one.start, one.end) for stated in kinds) or (counted and _counts(read[place]))
        ]
    return tuple((body[place].start, body[place].end) for place in chosen)


def _counts(read: _ContentWords) -> bool:
    """Whether a text has a number that is not a date."""
    return any(stem[0].isdigit() for stem in read.specific)


def _is_small(stem: str) -> bool:
    """Whether a word is a number of one digit, which occurs in many unrelated sentences."""
    return len(stem) == 1 and stem.isdigit()


@lru_cache(maxsize=2048)
def _read(text: str) -> _ContentWords:
    stems: set[str] = set()
    specific: set[str] = set()
    text = _DATED.sub(lambda found: " " * len(found[0]), text)  # notes and many articles contain dates
    for word in words(text):
        value = value_of(word.key) if word.key not in ("a", "an", "one", "first", "second", "third") else None
        if value is not None:
            stems.add(f"{value:g}")
            specific.add(f"{value:g}")
            continue
        if not is_content(word.key) or word.key in _OF_NOTES or len(word.key) < 3:
            continue
        stem = word_stem(word.key)
        stems.add(stem)
        before = text[: word.start].rstrip()
        if text[word.start].isupper() and before and before[-1] not in '.!?:;\n—–-“"(':
            specific.add(stem)
    return _ContentWords(frozenset(stems), frozenset(specific))
