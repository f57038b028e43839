"""Finds every quoted passage of an article, as spans, with its speaker if the text names one.

A quotation interrupted by its attribution, or continued in the next sentence or paragraph, is one speech of several
runs. A word or two in quotation marks without a speaker is a title or a scare quote; it is kept as a `fragment` only
until other outlets show that it is cut from a longer quotation.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from index.corpus.boilerplate.embedded_posts import SIGNATURE
from index.corpus.boilerplate.interviewees import SAYS_I
from index.corpus.boilerplate.interviews import label_of
from index.corpus.boilerplate.lines import word_count
from index.corpus.sentences import QUESTION
from index.corpus.tokens import guess_language, words
from index.corpus.unspaced_names import UNSPACED, unspaced_names
from index.facts.antecedents import never_speaks
from index.facts.introductions import introduced, reported
from index.facts.name_mentions import BODIES
from index.facts.name_resolution import Names
from index.facts.quote_marks import Quoted
from index.facts.quoted_titles import is_capitalised, is_quoted_title, names_work
from index.facts.reporting_verbs import INVERTING, PARTICIPLES, SAYING, SUBJECT_PRONOUNS
from index.facts.scene import GROUP, Attribution, Scene
from index.facts.sentence_edges import SENTENCE_STOP, first_sentence_end, last_sentence_start
from index.facts.speakers import carried_by_thing, denies_saying, said_after, said_before, said_within, signed_after
from index.facts.subjects import pronoun_subject, sentence_subject
from index.facts.unspaced_speakers import said_unspaced
from index.lazy_regex import lazy

_MAX_RUNS = 500  # most runs per speech; a longer one gets its speaker only in the later runs
_SIGNED = lazy(r"[”\"»],?\s*[—–-]{1,2}\s?[A-ZÀ-Þ][^“”\"„«»]{2,80}$")
_SAID_AT_END = lazy(
    r",\s(?!(?:he|she)\s)(?:[^,.;:]{1,60}|[^,.;:]{1,60},\s[^,.;:]{1,40},)\s(?:said|says|added|claimed|warned|confirmed|admitted|insisted)"
    r"(?:\.?$|,(?=\s(?:but|and|not)\b[^,]*$))"
)
# “Le « roi du pont » sera Ann Lee”: not said by her
# Nor “A chamada « ponte nova » fechou”, “gegenüber der Zeitung „Bote“ wollte”
_ARTICLE = lazy(
    r"\b(?:le |la |l[’']|une? |der |die |das |den |dem |eine? |el |il |lo |het |(?:^|(?<=[.!?”\"] ))[ao] )"
    r"(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
# “dem Magazin „Blick“”, “ao jornal “O Farol””: the name of a thing, not words
_NAMED_THING = lazy(
    r"\b(?:dem|der|den|zum|zur|im|beim|vom|au|du|à la|al|del|alla|della|dal|dalla|ao|à|do|da|no|na) [\w-]+ $",
    re.IGNORECASE,
)
_NAMED_WORDS = lazy(
    r"\b(?:words?|names?|terms?|phrases?|labels?|slogans?) $"
)  # “The words “closed” were on it, Lee said.”
_ADDING = lazy(rf"[\s,]*(?:and |while |before )?(?:{'|'.join(sorted(PARTICIPLES))})(?: that)?[,:]?\s*")
# “… a “culture of trust” that will help Acme”: the sentence is still about somebody else.
_GOES_ON = lazy(r"[,;]?\s*[a-z]")
_SUBORDINATE = lazy(r"\s*(?:While|Although|Though|Whereas)\b")
_MARKED = lazy(r"[“„«\"][^“”„«»\"]*[”“»\"]")
_MIN_WORDS = 5  # words from which a quotation counts even without a speaker


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A citable line of an article, `[start, end)`; `speaker` as in `corpus.sentences.Sentence`."""

    start: int
    end: int
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted run at `[start, end)` of an article, inside its marks; runs of one utterance share their `speech`.

    `[speaker_start, speaker_end)` are the words that name the speaker, -1 if the text has none; `said_by` is the
    speaker, "" if unknown. `embedded` is a post without marks. A `fragment` is short and has no speaker.
    """

    article: int
    start: int
    end: int
    speech: int
    speaker_start: int = -1
    speaker_end: int = -1
    said_by: str = ""
    depth: int = 0
    embedded: bool = False
    fragment: bool = False


@dataclass(slots=True)
class _Reading:
    """The state while one article is read."""

    scene: Scene
    blocks: Sequence[Paragraph]
    runs: Sequence[Quoted]
    found: list[Quotation]
    speech: int
    unspaced: frozenset[str]  # names in Japanese or Chinese
    fragments: set[str] = field(default_factory=set)  # quoted words so far that nobody said: “the “flower man””


def language_of(text: str, paragraphs: Sequence[Paragraph]) -> str:
    """Returns the language of an article's paragraphs; its headline and the rest of the page may be in another."""
    return guess_language("\n".join(text[one.start : one.end] for one in paragraphs))


def find_quotations(
    text: str, article: int, paragraphs: Sequence[Paragraph], names: Names, *, runs: Sequence[Quoted]
) -> tuple[list[Quotation], Scene]:
    """Returns the quotations of one article in reading order, with speeches numbered from 0, and its scene.

    `runs` are its `quoted_runs`.
    """
    language = language_of(text, paragraphs)
    names = names.with_particles(text)
    if language in INVERTING:
        names = names.full_or_titled()  # German capitalises all nouns
    known = -1
    while known < len(names.gender):  # somebody called “he” is not the “she” of an earlier paragraph
        known = len(names.gender)
        found, scene = _read(text, article, paragraphs, names, runs, language)
    return sorted(found, key=lambda q: (q.start, -q.end)), scene


def _read(
    text: str, article: int, paragraphs: Sequence[Paragraph], names: Names, runs: Sequence[Quoted], language: str
) -> tuple[list[Quotation], Scene]:
    scene = Scene(text, article, names, [], language)
    _read_subjects(scene, paragraphs, runs)
    unspaced = frozenset(unspaced_names("\n".join(text[one.start : one.end] for one in paragraphs)))
    reading = _Reading(scene, paragraphs, runs, [], -1, unspaced)
    by_block = _by_block(runs)
    answers = _unnamed_answers(text, paragraphs)
    for number, paragraph in enumerate(paragraphs):
        inside = by_block.get(number, [])
        if paragraph.speaker or number in answers:
            _read_spoken(reading, number, inside, names.canonical(paragraph.speaker or ""))
        else:
            _read_paragraph(reading, number, inside)
    return reading.found, scene


def _unnamed_answers(text: str, paragraphs: Sequence[Paragraph]) -> set[int]:
    """Returns the answers to an interviewer by somebody whom the page does not surely name.

    At least half of them say “I”: an outlet that explains the news asks and answers as well.
    """
    answers = {
        number for number, (asked, one) in enumerate(itertools.pairwise(paragraphs), 1)
        if asked.speaker == QUESTION and one.speaker is None
    }  # fmt: skip
    said = [_MARKED.sub("", text[paragraphs[number].start : paragraphs[number].end]) for number in answers]
    return answers if 2 * sum(SAYS_I.search(one) is not None for one in said) >= len(said) else set()


def _read_spoken(reading: _Reading, number: int, inside: Sequence[Quoted], said_by: str) -> None:
    """Reads a paragraph that is somebody's words without marks, an answer or a post; what it quotes is others'."""
    scene = reading.scene
    start, end = _spoken_span(scene.text, reading.blocks[number])
    whole = next((run for run in inside if run.depth == 0 and run.outer_start <= start and end <= run.outer_end), None)
    outer = whole or Quoted(start, end, start, end, 0, number)
    reading.speech += 1
    spoken = Quotation(scene.article, outer.start, outer.end, reading.speech, said_by=said_by, embedded=True)
    reading.found.append(spoken)
    if said_by:
        insort(scene.subjects, (reading.blocks[number].start, said_by))
    for run in inside:
        if run is not whole:
            _read_nested(reading, outer, run if whole else replace(run, depth=run.depth + 1))


def _by_block(runs: Sequence[Quoted]) -> dict[int, list[Quoted]]:
    """Groups the runs by paragraph number, in order."""
    found: defaultdict[int, list[Quoted]] = defaultdict(list)
    for run in runs:
        found[run.block].append(run)
    return dict(found)


def _spoken_span(text: str, paragraph: Paragraph) -> tuple[int, int]:
    """Returns the span a paragraph's speaker says, without a turn's label and a post's signature."""
    inside = text[paragraph.start : paragraph.end]
    labelled, signature = label_of(inside[:200]), SIGNATURE.search(inside, max(0, len(inside) - 200))
    start = labelled[1] if labelled else 0
    end = signature.start() if signature and signature.start() > start else len(inside)
    return paragraph.start + start, paragraph.start + end


def _read_paragraph(reading: _Reading, number: int, inside: list[Quoted]) -> None:
    text, outer = reading.scene.text, [run for run in inside if run.depth == 0]
    before: Quotation | None = None
    previous: Quoted | None = None
    opening = reading.blocks[number].start  # where the words that may name the speaker begin
    for i, run in enumerate(outer):
        following = outer[i + 1] if i + 1 < len(outer) else None
        if previous is not None and not (
            before is not None and before.fragment and _is_title_inside(text, previous, run)
        ):
            opening = previous.outer_end
        quotation = _read_run(reading, number, run, previous, following, before, opening)
        reading.found.append(quotation)
        if quotation.said_by or (quotation.speaker_end >= 0 and not _is_pronoun(text, quotation)):
            insort(reading.scene.subjects, (run.start, quotation.said_by))  # “…”, said a father
        before, previous = quotation, run
        for nested in inside:
            if nested.depth > 0 and run.start <= nested.start and nested.end <= run.end:
                _read_nested(reading, run, nested)


def _is_pronoun(text: str, quotation: Quotation) -> bool:
    return text[quotation.speaker_start : quotation.speaker_end].casefold() in SUBJECT_PRONOUNS


def _read_run(
    reading: _Reading,
    number: int,
    run: Quoted,
    previous: Quoted | None,
    following: Quoted | None,
    before: Quotation | None,
    opening: int,
) -> Quotation:
    scene, block = reading.scene, reading.blocks[number]
    text = scene.text
    if UNSPACED.match(text, run.start, run.end):
        return _read_unspaced(reading, block, run)
    gap_start = previous.outer_end if previous is not None else block.start
    lead = last_sentence_start(text, gap_start, run.outer_start)
    tail_end = first_sentence_end(text, run.outer_end, following.outer_start if following else block.end)
    led = said_before(
        scene, lead if opening == gap_start else last_sentence_start(text, opening, run.outer_start), run.outer_start
    )
    ends_sentence = text[run.end - 1] == "." and text[run.outer_end : run.outer_end + 1] != ","
    is_noun = scene.language in INVERTING and _ARTICLE.search(text, lead, run.outer_start) is not None
    is_noun = is_noun or (led is None and _NAMED_WORDS.search(text, lead, run.outer_start) is not None)
    is_noun = is_noun and text[run.outer_end : run.outer_end + 1] == " " and text[run.end - 1] not in ",!?"
    behind = None if ends_sentence or is_noun else said_after(scene, run.outer_end, tail_end)
    carried = carried_by_thing(scene, lead, run.outer_start)
    led = None if carried else led
    if led is None and behind is not None and (carried or denies_saying(scene, lead, run.outer_start)):
        behind = replace(behind, name="", again=False)  # “He never said “please”,” Lee added
    signed = signed_after(scene, run.outer_end, block.end) or _signed_below(reading, number, run)
    behind = signed or behind
    introduced = re.search(r"[,:—–]\s*$", text[lead : run.outer_start]) is not None
    attribution = signed or ((led or behind) if introduced else (behind or led))
    if signed is None and not introduced and led is not None and behind is not None and led.name != behind.name:
        # “While Lee says that it “will not work”, Orr disagrees”; otherwise either may be meant.
        attribution = led if _SUBORDINATE.match(text, lead, run.outer_start) else None
    whole_paragraph = (
        not text[gap_start : run.outer_start].strip(" \t\u00a0,.")
        if previous is None
        else _is_blank_gap(text, gap_start, run) and _same_speaker_continues(scene, previous, run, before)
    )
    base = Quotation(scene.article, run.start, run.end, -1, depth=0)
    if run.reopened and reading.found:
        # A mark at the start of a paragraph continues the quotation left open before.
        last = next((q for q in reversed(reading.found) if q.depth == 0), None)
        if last is not None:
            return _joined(reading, base, last, behind)
    if before is not None and previous is not None and _is_interrupted(scene, before, previous, run, lead, gap_start):
        return _joined(reading, base, before, behind if not before.said_by else None)
    if (
        attribution is None
        and before is not None
        and whole_paragraph
        and not _unknown_speaker_follows(scene, run, tail_end)
    ):
        return _joined(reading, base, before, None)
    goes_on = text[run.outer_end : tail_end].strip(" \t\u00a0.,")[:1].islower()  # “…” is how a passenger put it
    if attribution is None and previous is None and whole_paragraph and number and not goes_on:
        attribution, inherited = _from_paragraph_before(reading, number, run)
        if inherited is not None:
            return inherited
    if (
        attribution is None
        and before is not None
        and before.said_by
        and _ADDING.fullmatch(text, gap_start, run.outer_start)
    ):
        return _joined(reading, base, before, None)
    if attribution is None and not introduced:
        attribution = said_within(scene, run.start, run.end)
    if attribution is None:
        attribution = _introduced(scene, block, run, lead, tail_end)
    reading.speech += 1
    quotation = replace(base, speech=reading.speech)
    if attribution is None and before is not None and before.speaker_end >= 0 and _is_pair(text, gap_start, run):
        return _spoken_with(quotation, before)
    if attribution is None and following is None and not ends_sentence and not is_noun:
        attribution = _said_at_end(scene, run.outer_end, tail_end)
    work = names_work(text, lead, run) and is_capitalised(text, run)
    work = work and (behind is None or text[run.end - 1].isalnum())
    thing = scene.language in INVERTING and is_capitalised(text, run)
    thing = thing and _NAMED_THING.search(text, lead, run.outer_start) is not None
    title = work or (behind is None and not introduced and (thing or is_quoted_title(text, lead, run)))
    scare = (
        led is None and text[run.end - 1] not in ",.!?" and text[run.start : run.end].casefold() in reading.fragments
    )
    title = title or scare
    if attribution is None or title:
        attributed = text[run.end - 1] in ",!?" and _unknown_speaker_follows(scene, run, tail_end)
        short = len(words(text, run.start, run.end)) < _MIN_WORDS and not attributed
        if title or short:
            reading.fragments.add(text[run.start : run.end].casefold())
        return replace(quotation, fragment=title or short)
    return _with_speaker(reading, quotation, attribution)


def _read_unspaced(reading: _Reading, block: Paragraph, run: Quoted) -> Quotation:
    """Reads a quotation in Japanese or Chinese."""
    text = reading.scene.text
    reading.speech += 1
    short = word_count(text[run.start : run.end]) < _MIN_WORDS
    quotation = Quotation(reading.scene.article, run.start, run.end, reading.speech, fragment=short)
    marks = run.outer_start, run.outer_end
    found = said_unspaced(text, (block.start, block.end), marks, reading.unspaced)
    return quotation if found is None else _with_speaker(reading, quotation, found)


def _introduced(scene: Scene, block: Paragraph, run: Quoted, lead: int, tail: int) -> Attribution | None:
    """Returns the speaker named by the sentence before a separate quotation, or by the words up to its colon."""
    if scene.text[run.end - 1] not in ".!?" and scene.text[run.outer_end : tail].strip(" \t\u00a0.,"):
        return None  # the quotation is part of a sentence
    colon = scene.text[lead : run.outer_start].rstrip().endswith(":")
    if lead != run.outer_start and not colon:
        return None
    start = lead if colon else last_sentence_start(scene.text, block.start, len(scene.text[:lead].rstrip()) - 1)
    if not colon and len(words(scene.text, run.start, run.end)) < _MIN_WORDS:
        return reported(scene, start, lead) if scene.text[run.end - 1] in ".!" else None
    return introduced(scene, start, lead if not colon else run.outer_start, (run.start, run.end))


def _signed_below(reading: _Reading, number: int, run: Quoted) -> Attribution | None:
    """Returns the speaker on the line below a paragraph that is one quotation: “— Name, office”, or only the name."""
    scene, block = reading.scene, reading.blocks[number]
    text = scene.text
    following = reading.blocks[number + 1] if number + 1 < len(reading.blocks) else None
    if following is None or text[block.start : run.outer_start].strip() or text[run.outer_end : block.end].strip():
        return None
    gap = text[block.end : following.start]
    if gap.strip() or following.speaker is not None:
        return None
    return signed_after(scene, following.start, following.end, dashed=gap.count("\n") != 1)


def _is_title_inside(text: str, previous: Quoted, run: Quoted) -> bool:
    """Whether a sentence goes on after a title in it: “Lee, whose film “The Pier” was shut out, said: “…””."""
    gap = text[previous.outer_end : run.outer_start]
    return text[previous.end - 1] not in ",.!?" and gap[:1] in " ," and SENTENCE_STOP.search(gap) is None


def _is_blank_gap(text: str, start: int, run: Quoted) -> bool:
    """Whether only the end of a sentence separates two runs, so that the second continues the first."""
    gap = text[last_sentence_start(text, start, run.outer_start) : run.outer_start]
    return not gap.strip(" \t\u00a0,.;–—")


def _said_at_end(scene: Scene, start: int, end: int) -> Attribution | None:
    """Returns the speaker at the end of a sentence that quotes a part: “It was “a wreck” that sank, said Ann Lee.”"""
    for comma in re.finditer(r",\s(?=[a-z])", scene.text[start:end]):
        verb = next(iter(words(scene.text, start + comma.end(), min(end, start + comma.end() + 20))), None)
        if verb is not None and verb.key in SAYING and not verb.key.endswith("ing"):
            return said_after(scene, start + comma.start(), end)
    return None


def _speaker_at_end(scene: Scene, start: int, end: int) -> str | None:
    """Returns the speaker reported by a sentence without marks: “It ran out, Lee said.” "" if only described."""
    found = _SAID_AT_END.search(scene.text, start, end)
    attribution = said_after(scene, found.start(), end) if found else None
    if attribution is None or GROUP.match(scene.text[attribution.start : attribution.end].rpartition(" ")[2]):
        return None  # “…, her union said. “I was asleep,” she said.”
    return attribution.name


def _unknown_speaker_follows(scene: Scene, run: Quoted, end: int) -> bool:
    """Whether the words after a quotation name an unknown speaker: “…,” 12,000 voices answered."""
    tail = words(scene.text, run.outer_end, end)[:8]
    verb = next((i for i, word in enumerate(tail) if word.key in SAYING and not word.key.endswith("ing")), 0)
    return verb > 0 and re.search(r",\s", scene.text[run.outer_end : tail[verb].start]) is None


def _same_speaker_continues(scene: Scene, previous: Quoted, run: Quoted, before: Quotation | None) -> bool:
    """Whether nobody else is mentioned between two runs: each sentence after the attribution is about the speaker."""
    text = scene.text
    ended = text[previous.end - 1] in ".!?…" and not text[previous.outer_end : run.outer_start].lstrip()[:1].islower()
    position = previous.outer_end if ended else first_sentence_end(text, previous.outer_end, run.outer_start)
    while text[position : run.outer_start].strip(" \t\u00a0,.;–—"):
        end = first_sentence_end(text, position, run.outer_start)
        named = scene.names.within(scene.article, position, end)
        about = re.match(r"\s*(?:He|She|They)\b", text[position:end]) or (
            before is not None and named and text[position : named[0].start].strip() == "" and
            named[0].name == before.said_by
        )  # fmt: skip
        if not about:
            return ended and before is not None and not before.said_by
        position = end
    return True


def _is_interrupted(scene: Scene, before: Quotation, previous: Quoted, run: Quoted, lead: int, gap_start: int) -> bool:
    """Whether one attribution interrupts a sentence (“…,” X said, “…”), so that the second run continues it."""
    text, language = scene.text, scene.language
    gap = text[gap_start : run.outer_start]
    if lead != gap_start or not gap.strip() or text[previous.end - 1] in ".!?":
        return False
    tokens = [word.key for word in words(gap)]
    verbs = [word for word in tokens if word in SAYING]
    said = len(verbs) == 1 and not verbs[0].endswith("ing")
    inverted = language in INVERTING and before.speaker_start >= previous.outer_end
    return len(tokens) <= 10 and (said or inverted) and gap.rstrip().endswith((",", "—", "–"))


def _is_pair(text: str, gap_start: int, run: Quoted) -> bool:
    """Whether two quoted words belong together: “mad” and “bad”."""
    gap = text[gap_start : run.outer_start]
    return re.fullmatch(r"\s*(?:,|and|or|, and|as well as)\s*(?:as |a |an |the )?", gap) is not None


def _spoken_with(quotation: Quotation, other: Quotation) -> Quotation:
    return replace(quotation, speaker_start=other.speaker_start, speaker_end=other.speaker_end, said_by=other.said_by)


def _joined(reading: _Reading, base: Quotation, to: Quotation, behind: Attribution | None) -> Quotation:
    joined = replace(_spoken_with(base, to), speech=to.speech, fragment=to.fragment)
    if not to.said_by and to.speaker_end < 0 and behind is not None:
        joined = _with_speaker(reading, joined, behind)
        for i in range(max(0, len(reading.found) - _MAX_RUNS), len(reading.found)):
            earlier = reading.found[i]
            if earlier.speech == to.speech:
                reading.found[i] = replace(_spoken_with(earlier, joined), fragment=False)
    return joined


def _with_speaker(reading: _Reading, quotation: Quotation, found: Attribution) -> Quotation:
    name = found.name
    if found.again:
        name = next((q.said_by for q in reversed(reading.found) if q.depth == 0), "")
    if name.casefold() in BODIES or (" " not in name and _is_shared(reading.scene, name)):
        name = ""  # the surname of two people
    if never_speaks(reading.scene, name):
        name = ""
    return replace(quotation, speaker_start=found.start, speaker_end=found.end, said_by=name, fragment=False)


def _is_shared(scene: Scene, word: str) -> bool:
    """Whether a single word is part of a longer name in the article, so that its bearer is unknown."""
    names = {mention.name for mention in scene.names.mentions[scene.article]}
    return any(word in name.split() for name in names if name != word)


def _from_paragraph_before(reading: _Reading, number: int, run: Quoted) -> tuple[Attribution | None, Quotation | None]:
    """Returns who says a paragraph that is only a quotation: introduced by the one before, or its only speaker."""
    scene, block = reading.scene, reading.blocks[number - 1]
    text = scene.text
    if text[block.start : block.end].rstrip().endswith(":"):
        return said_before(scene, last_sentence_start(text, block.start, block.end), block.end), None
    if text[block.end : reading.blocks[number].start].strip() or _SIGNED.search(text, block.start, block.end):
        return None, None  # other text stands between, or each quotation of a list has its own speaker
    near = itertools.takewhile(lambda q: q.start >= block.start, reversed(reading.found))
    spoken = [q for q in near if q.start < block.end and q.depth == 0 and not q.fragment][::-1]
    speakers = {q.said_by for q in spoken}
    if run.closed and len(words(text, run.start, run.end)) < _MIN_WORDS:
        return None, None
    last_start = last_sentence_start(text, block.start, len(text[: block.end].rstrip()) - 1)
    if not spoken or spoken[-1].end < last_start:
        return reported(scene, last_start, block.end), None
    starts = not text[block.start : spoken[0].start].strip(" \t“”\"'‘«»„")
    ends = not text[spoken[-1].end : block.end].strip(" \t“”\"'’«»„")
    if (starts or ends) and len(speakers) == 1 and speakers != {""}:
        last = spoken[-1]
        reading.speech += 1
        return None, Quotation(
            scene.article, run.start, run.end, reading.speech, last.speaker_start, last.speaker_end, last.said_by
        )
    return None, None


def _read_nested(reading: _Reading, outer: Quoted, run: Quoted) -> None:
    scene = reading.scene
    text = scene.text
    lead = last_sentence_start(text, outer.start, run.outer_start)
    tail = first_sentence_end(text, run.outer_end, outer.end)
    found = said_before(scene, lead, run.outer_start)
    if found is None and text[run.end - 1] != ".":
        found = said_after(scene, run.outer_end, tail)
    if found is not None and text[found.start : found.end] == "I":
        found = Attribution(
            found.start, found.end, next((q.said_by for q in reading.found if q.start == outer.start), "")
        )
    elif found is not None and re.match(r"s?he\b", text[found.start : found.end], re.IGNORECASE):
        # “he” in a speech can only be resolved from the same speaker's earlier words.
        named = {
            m.name for m in scene.names.within(scene.article, outer.start, found.start) if m.name in scene.names.people
        }
        found = Attribution(found.start, found.end, named.pop() if len(named) == 1 else "")
    long = len(words(text, run.start, run.end)) >= _MIN_WORDS
    answered = outer.start == outer.outer_start  # without marks of its own: what it quotes is somebody else's
    if found is None and not long and not answered:
        return
    reading.speech += 1
    quotation = Quotation(scene.article, run.start, run.end, reading.speech, depth=run.depth, fragment=not long)
    reading.found.append(_with_speaker(reading, quotation, found) if found is not None else quotation)


def _read_subjects(scene: Scene, paragraphs: Sequence[Paragraph], runs: Sequence[Quoted]) -> None:
    """Adds the named subjects of the sentences outside quotation marks, with their positions, to the scene.

    “He” is resolved from those of the sentences before.
    """
    text = scene.text
    by_block = _by_block(runs)
    for number, paragraph in enumerate(paragraphs):
        inside = [run for run in by_block.get(number, []) if run.depth == 0]
        starts = [run.outer_start for run in inside]
        position = paragraph.start
        known = False  # whether the sentence has a subject before the quotation that interrupts it
        while position < paragraph.end:
            following = bisect_right(starts, position)
            if following and position < inside[following - 1].outer_end:
                position = inside[following - 1].outer_end
                known = known and _GOES_ON.match(text, position, paragraph.end) is not None
                continue
            stop = starts[following] if following < len(starts) else paragraph.end
            end = first_sentence_end(text, position, stop)
            name = pronoun_subject(scene, position, end)
            name = _speaker_at_end(scene, position, end) if name is None else name
            name = sentence_subject(scene, position, end) if name is None and not known else name
            if name is not None:
                scene.subjects.append((position, name))
            known = end == stop and (known or name is not None)
            position = max(end, position + 1)
