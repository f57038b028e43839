"""Passages: runs of whole sentences of one section, sized for reading in chat.

A passage is one stretch of an article's text in which every line is citable. Paragraphs stay whole if they fit; a
short one joins its neighbour, a long one is split evenly. How an article is split depends on no other article, except
through the lines that its outlet repeats on several pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from index.command_hints import copyable_command
from index.corpus.boilerplate.lines import PatternTooSlow
from index.corpus.bounded import bounded
from index.corpus.sentences import QUESTION, Sentence, split_sentences
from index.corpus.tokens import guess_language
from index.corpus.types import NOTE_KINDS, Article, Finding, Note, Outlet, StoryFiles, finding_of
from index.errors import ArticleError
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from index.corpus.boilerplate.classify_lines import Line

_SEPARATE_KINDS = frozenset({"embedded_tweet", *NOTE_KINDS})  # kinds of lines that share no passage with another kind
SHORT = 80  # characters; a shorter passage joins its neighbour, if it has one
LONG_LIST = 1100  # characters of a list with its heading; one reply can quote as much
_ITEM = lazy(r"^\s*(?:[-*+•·‣▪●◦–—]\s+|\d{1,2}[.)]\s+)|\s\|\s")
_MOST_ITEMS = 100  # items searched backwards for the line that introduces their list
_SHORT_PAGE = 200  # citable characters of a saved page; an article has more
LONG = 350  # characters; only a single long sentence may exceed this
MOST_SENTENCES = 20_000  # of one article; a book has 10,000, and each gets its own embedding


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences `[first, last)` of the corpus, all of one article: `[start, end)` in its text."""

    article: int
    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """A whole story, read and split: the input of the encoder and the store.

    `sentences` and `passages` are in the order of the articles; the indices in them point into these tuples.
    """

    title: str
    outlets: tuple[Outlet, ...]
    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...] = ()
    notes: tuple[Note, ...] = ()

    def text(self, span: Sentence | Passage) -> str:
        """Returns the characters of a span, unchanged."""
        return self.articles[span.article].text[span.start : span.end]


@dataclass(frozen=True, slots=True)
class Page:
    """An article with everything its split depends on: its outlet, and the lines that outlet repeats."""

    article: Article
    outlet: Outlet
    repeated: frozenset[str]


@dataclass(frozen=True, slots=True)
class ArticleCut:
    """An article's sentences, passages and notes, numbered from 0, and its findings for `doctor`."""

    sentences: tuple[Sentence, ...]
    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...] = ()


def cut_each(pages: Sequence[Page], classified: dict[str, tuple[Line, ...]] | None = None) -> list[ArticleCut]:
    """Splits every article; one that fails becomes empty, with a finding.

    `classified` receives the lines of each article, by its name.
    """

    def cut_or_left_out(page: Page) -> ArticleCut:
        try:
            return cut_page(page, classified)
        except ArticleError as error:
            return left_out(error)

    return [cut_or_left_out(page) for page in pages]


def cut_page(page: Page, classified: dict[str, tuple[Line, ...]] | None = None) -> ArticleCut:
    """Splits one article; `classified` receives its lines.

    Raises:
        ArticleError: it cannot be split, takes too long, or has too many sentences.
    """
    return bounded(page.article.name, "cut into passages", lambda: _cut(page, classified))


def left_out(error: ArticleError) -> ArticleCut:
    """Returns an empty cut with the reason, for an article that cannot be split."""
    return ArticleCut((), (), (finding_of(error),))


def cut(story_files: StoryFiles, cutter: Callable[[Sequence[Page]], Sequence[ArticleCut]] = cut_each) -> Corpus:
    """Splits all articles of a story into sentences and passages, in time and memory linear in the text.

    `cutter` must return what `cut_each` does, perhaps faster.
    """
    from index.corpus.boilerplate.repetition import repeated_lines

    repeated = repeated_lines(story_files.articles)
    outlets = {outlet.name: outlet for outlet in story_files.outlets}
    pages = [
        Page(
            article,
            outlets.get(article.outlet) or Outlet(article.outlet),
            repeated.get(article.outlet, frozenset()),
        )
        for article in story_files.articles
    ]
    sentences: list[Sentence] = []
    passages: list[Passage] = []
    notes: list[Note] = []
    findings = list(story_files.findings)
    for number, part in enumerate(cutter(pages)):
        before = len(sentences)
        sentences += [
            Sentence(number, one.start, one.end, one.paragraph, one.section, one.speaker, one.answerless)
            for one in part.sentences
        ]
        passages += [
            Passage(number, one.start, one.end, before + one.first, before + one.last) for one in part.passages
        ]
        notes += [replace(note, article=number) for note in part.notes]
        findings += part.findings
    return Corpus(
        story_files.title,
        story_files.outlets,
        story_files.articles,
        tuple(sentences),
        tuple(passages),
        tuple(findings),
        tuple(notes),
    )


def _cut(page: Page, classified: dict[str, tuple[Line, ...]] | None) -> ArticleCut:
    """Splits one article into sentences, passages and notes, with findings about its lines."""
    # Lazy: their patterns compile only where an article is split.
    from index.corpus.boilerplate.lines import CITED
    from index.corpus.boilerplate.notes import answerless, notes_of

    article = page.article
    lines, slow = _classified(article, page.outlet, page.repeated)
    if classified is not None:
        classified[article.name] = lines
    own = "\n".join(article.text[line.start : line.end] for line in lines if line.kind in CITED)
    language = guess_language(own or article.text)
    sentences: list[Sentence] = []
    passages: list[Passage] = []
    for run in _runs(lines):
        paragraphs: list[list[Sentence]] = []
        for paragraph, section, line_group in run:
            spans = split_sentences(article.text, line_group[0].start, line_group[-1].end, language=language)
            speaker = line_group[0].speaker
            paragraphs.append([Sentence(0, start, end, paragraph, section, speaker) for start, end in spans])
        lists = _lists(article.text, [group for _, _, group in run])
        for group in _pack(paragraphs, lists):
            first = len(sentences)
            sentences += group
            passages.append(Passage(0, group[0].start, group[-1].end, first, first + len(group)))
    if len(sentences) > MOST_SENTENCES:
        message = f"{article.name} has more than {MOST_SENTENCES:,} sentences and is left out."
        raise ArticleError(message, article=article.name, remedy="Save the article's text alone, or in parts.")
    spans = [(sentence.start, sentence.end) for sentence in sentences]
    notes = notes_of(article.text, page.outlet, [(line.kind, line.start, line.end) for line in lines], spans)
    silent = answerless(article.text, page.outlet, notes, spans)
    sentences = [replace(one, answerless=True) if one.start in silent else one for one in sentences]
    findings = (*slow, *_findings(article, lines, sum(one.end - one.start for one in sentences)))
    return ArticleCut(tuple(sentences), tuple(passages), findings, tuple(notes))


def _classified(
    article: Article, outlet: Outlet, repeated: frozenset[str]
) -> tuple[tuple[Line, ...], tuple[Finding, ...]]:
    """Classifies the article's lines, without the outlet's patterns that take too long on one of them."""
    from index.corpus.boilerplate.classify_lines import classify_lines

    findings: list[Finding] = []
    while True:
        try:
            return classify_lines(article, outlet, repeated), tuple(findings)
        except PatternTooSlow as error:
            kept = tuple(pattern for pattern in outlet.boilerplate if pattern != error.pattern)
            outlet = replace(outlet, boilerplate=kept)
            message = (
                f"The boilerplate pattern {error.pattern!r} of {outlet.name} takes too long on a line of "
                f"{article.name}; it is not used there."
            )
            findings.append(Finding("error", article.name, message, "Write the pattern without nested repetition."))


def context_to_embed(corpus: Corpus, passage: int) -> str:
    """Returns the text to embed for a passage: the headline, the sentence before it in its section, and its text.

    Short passages ("He replied at once.") mean little alone; the headline and previous sentence give their topic.
    """
    found = corpus.passages[passage]
    return _context(corpus, found.first, corpus.text(found), before=_heading(corpus, found.first))


def sentence_context_to_embed(corpus: Corpus, sentence: int) -> str:
    """Returns the text to embed for a sentence, as for a passage."""
    return _context(corpus, sentence, corpus.text(corpus.sentences[sentence]), before=sentence - 1)


def _context(corpus: Corpus, first: int, text: str, *, before: int) -> str:
    here = corpus.sentences[first]
    parts = [corpus.articles[here.article].headline or ""]
    if before >= 0:
        forerunner = corpus.sentences[before]
        if (forerunner.article, forerunner.section) == (here.article, here.section):
            parts.append(corpus.text(forerunner))
    return "\n".join(part for part in (*parts, text) if part)


def _heading(corpus: Corpus, first: int) -> int:
    """Returns the sentence before `first`; inside a list, the line that introduces the list."""
    items = range(first - 1, max(first - _MOST_ITEMS, -1), -1)
    if _ITEM.search(corpus.text(corpus.sentences[first])):
        place = next((n for n in items if not _ITEM.search(corpus.text(corpus.sentences[n]))), -1)
        if place >= 0 and corpus.text(corpus.sentences[place]).rstrip("*_ ").endswith((":", "：")):
            return place
    return first - 1


def _runs(lines: Sequence[Line]) -> Iterator[list[tuple[int, int, list[Line]]]]:
    """Yields stretches of paragraphs (number, section, lines), interrupted by lines that are never cited.

    Each embedded post, whose words are not the outlet's, and each note is a stretch of its own.
    """
    from index.corpus.boilerplate.lines import CITED

    run: list[tuple[int, int, list[Line]]] = []
    paragraph = section = 0
    voice: tuple[str, str | None] | None = None
    for line in lines:
        if line.kind not in CITED:
            section += line.kind == "subhead"
            if run:
                yield run
            run = []
            continue
        # A question stays with its answer.
        here = (line.kind, line.speaker) if line.kind in _SEPARATE_KINDS else ("reporting", None)
        if run and here != voice:
            yield run
            run = []
        if run and run[-1][2][-1].block == line.block:
            run[-1][2].append(line)
        else:
            run.append((paragraph, section, [line]))
            paragraph += 1
        voice = here
    if run:
        yield run


def _lists(text: str, paragraphs: Sequence[Sequence[Line]]) -> list[tuple[int, int]]:
    """Returns the lists and tables among paragraphs as [first, last), each with its introducing line."""
    shown = [text[lines[0].start : lines[-1].end] for lines in paragraphs]
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(shown):
        first = index
        index += shown[index].rstrip("*_ ").endswith((":", "："))
        items = index
        while index < len(shown) and _ITEM.search(shown[index]):
            index += 1
        if index - items > 1:
            found.append((first, index))
        index = max(index, first + 1)
    return found


def _pack(paragraphs: list[list[Sentence]], lists: Sequence[tuple[int, int]]) -> list[list[Sentence]]:
    """Groups the sentences of one stretch by about SHORT to LONG characters, split between paragraphs if possible.

    Lists form groups of up to LONG_LIST, so that items stay with their heading.
    """
    groups: list[list[Sentence]] = []
    done = 0
    for first, last in lists:
        groups += _packed(paragraphs[done:first], LONG)
        groups += _packed(paragraphs[first:last], LONG_LIST, always=True)
        done = last
    return groups + _packed(paragraphs[done:], LONG)


def _packed(paragraphs: list[list[Sentence]], most: int, *, always: bool = False) -> list[list[Sentence]]:
    parts = [part for paragraph in paragraphs if paragraph for part in _even_parts(paragraph)]
    groups: list[list[Sentence]] = []
    for part in parts:
        fits = bool(groups) and part[0].speaker != QUESTION and _length(groups[-1] + part) <= most
        if fits and (always or groups[-1][-1].speaker == QUESTION or min(_length(groups[-1]), _length(part)) < SHORT):
            groups[-1] = groups[-1] + part  # a question stays with its answer, whatever their length
        else:
            groups.append(part)
    return groups


def _even_parts(sentences: list[Sentence]) -> list[list[Sentence]]:
    """Splits a paragraph into parts of similar length, at most LONG characters each."""
    total = _length(sentences)
    if total <= LONG:
        return [sentences]
    count = -(-total // LONG)
    parts: list[list[Sentence]] = []
    last = -1
    for sentence in sentences:
        middle = (sentence.start + sentence.end) / 2 - sentences[0].start
        bucket = int(middle * count / total)
        if bucket == last and sentence.end - parts[-1][0].start <= LONG:
            parts[-1].append(sentence)
        else:
            parts.append([sentence])
        last = bucket
    return parts


def _length(sentences: Sequence[Sentence]) -> int:
    return sentences[-1].end - sentences[0].start


def _findings(article: Article, lines: Sequence[Line], citable: int) -> tuple[Finding, ...]:
    if not citable:
        message = f"{article.name} has no line that can be cited; all of it looks like boilerplate around an article."
        return (Finding("warning", article.name, message, "Check the file; save the article's text alone."),)
    findings: list[Finding] = []
    if citable < _SHORT_PAGE and PurePosixPath(article.name).suffix.lower() in (".html", ".htm"):
        message = f"{article.name} has only {citable} characters that can be cited."
        remedy = "Open it: it may be a check for robots, a paywall or an error page. Save the article instead."
        findings.append(Finding("warning", article.name, message, remedy))
    if doubtful := [line for line in lines if line.doubtful]:
        message = f"{article.name} has doubtful lines, which can be cited for now ({_listed(article, doubtful)})."
        remedy = f"For boilerplate, add a pattern to `boilerplate` of the outlet {article.outlet} in articles.toml."
        findings.append(Finding("note", article.name, message, remedy))
    if left_out := [line for line in lines if _looks_like_reporting(article.text[line.start : line.end], line)]:
        message = f"{article.name} has left-out lines that look like reporting ({_listed(article, left_out)})."
        remedy = (
            f"{copyable_command('inspect', article.name)} shows each line; save the text alone if they belong to it."
        )
        findings.append(Finding("note", article.name, message, remedy))
    return tuple(findings)


def _listed(article: Article, lines: Sequence[Line]) -> str:
    shown = "; ".join(
        f"{line.number}: {' '.join(article.text[line.start : line.end].split())[:60]}" for line in lines[:5]
    )
    return shown + (f" and {len(lines) - 5} more" if len(lines) > 5 else "")


def _looks_like_reporting(text: str, line: Line) -> bool:
    """Whether a line has a sentence's length and end, although classified as teaser, caption or boilerplate."""
    return (
        line.kind in ("teaser", "caption", "boilerplate")
        and len(text.split()) >= 10
        and text.rstrip('"”’»)').endswith((".", "!", "?", "。"))
    )
