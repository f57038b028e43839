"""How well reporting is separated from boilerplate.

    python -m bench.extraction                               the pages of `tests/pages`, as HTML and as text
    python -m bench.extraction STORY LINES.json [--verbose]  a story with labelled lines

For the pages: precision and recall of the four-word shingles of the text that may be cited (including subheads) against
the reporting, averaged over pages, their F1, and the CPU time to read and cut a page; for templates that state their
metadata, how many pages' headline, author, outlet and date are read right. LINES.json maps each file of a
story to its non-blank lines by class: {"a.txt": {"body": [1, 3], "promo": [5]}}.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.corpus.articles import read_article, read_story
from index.corpus.boilerplate.classify_lines import Line, classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.boilerplate.repetition import repeated_lines
from index.corpus.manifest import Entry
from index.corpus.types import Article, Outlet
from tests.pages.templates import GROUPS, TemplatePage, pages

FORMS = ("html", "text", "copied")
_WORD = re.compile(r"[぀-ヿ㐀-鿿฀-๿]|[^\W぀-ヿ㐀-鿿฀-๿]+")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A misclassified line: file, number, expected class, given class and text."""

    file: str
    number: int
    expected: str
    given: str
    text: str


@dataclass(frozen=True, slots=True)
class Measure:
    """Counts of lines; `wrong` are misclassified (cited or not), `same_class` have exactly the expected class."""

    never_cited: int
    excluded: int
    cited: int
    included: int
    same_class: int
    wrong: tuple[Wrong, ...]


@dataclass(frozen=True, slots=True)
class PageScore:
    """Precision and recall of a page, and its CPU seconds."""

    page: TemplatePage
    precision: float
    recall: float
    seconds: float
    article: Article
    lines: tuple[Line, ...]


def score_page(page: TemplatePage, form: str) -> PageScore:
    """Reads a page like a story would, in one of `FORMS`, without a headline from a manifest."""
    suffix, content = {
        "html": (".html", page.html),
        "text": (".txt", page.text),
        "copied": (".txt", page.copied),
    }[form]
    name = page.name + suffix
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(content, encoding="utf-8")
        begin = time.process_time()
        article, _ = read_article(Path(folder), name, Entry(file=name, outlet="An Outlet"))
        lines = classify_lines(article, Outlet(article.outlet))
        seconds = time.process_time() - begin
    shown = (article.text[line.start : line.end] for line in lines if line.kind in CITED or line.kind == "subhead")
    given, wanted = _shingles(shown), _shingles(page.reporting)
    both = (given & wanted).total()
    return PageScore(page, both / max(given.total(), 1), both / max(wanted.total(), 1), seconds, article, tuple(lines))


def _shingles(texts: Iterable[str]) -> Counter[tuple[str, ...]]:
    words = [word for text in texts for word in _WORD.findall(text.casefold())]
    return Counter(tuple(words[place : place + 4]) for place in range(max(1, len(words) - 3)))


def figures(scores: Sequence[PageScore]) -> tuple[float, float, float, float]:
    """Returns F1, precision, recall and milliseconds per page."""
    precision = sum(score.precision for score in scores) / len(scores)
    recall = sum(score.recall for score in scores) / len(scores)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f1, precision, recall, 1000 * sum(score.seconds for score in scores) / len(scores)


def measure(story: Path, lines_file: Path) -> Measure:
    """Classifies every line labelled in `lines_file` and compares the classes."""
    story_files = read_story(story)
    expected: dict[str, dict[str, list[int]]] = json.loads(lines_file.read_text(encoding="utf-8"))
    repeated = repeated_lines(story_files.articles)
    outlets = {outlet.name: outlet for outlet in story_files.outlets}
    counts: Counter[str] = Counter()
    wrong: list[Wrong] = []
    for article in story_files.articles:
        classes = {number: kind for kind, numbers in expected.get(article.name, {}).items() for number in numbers}
        outlet = outlets.get(article.outlet) or Outlet(article.outlet)
        lines = classify_lines(article, outlet, repeated.get(article.outlet, frozenset()))
        if article.name.endswith((".html", ".htm")):
            source = (story / article.name).read_text(encoding="utf-8").splitlines()
            marked = {number: (kind, source[number - 1]) for number, kind in classes.items()}
            wrong += _measure_page(article, lines, marked, counts)
            continue
        for line in lines:
            kind = classes.get(line.number)
            if kind is None:
                continue
            side = "cited" if kind in CITED else "never_cited"
            counts[side] += 1
            counts["same_class"] += kind == line.kind
            if (kind in CITED) == (line.kind in CITED):
                counts[f"right_{side}"] += 1
            else:
                text = article.text[line.start : line.end]
                wrong.append(Wrong(article.name, line.number, kind, line.kind, text))
    return Measure(
        counts["never_cited"],
        counts["right_never_cited"],
        counts["cited"],
        counts["right_cited"],
        counts["same_class"],
        tuple(wrong),
    )


def _measure_page(
    article: Article, lines: Sequence[Line], classes: Mapping[int, tuple[str, str]], counts: Counter[str]
) -> Iterator[Wrong]:
    """Yields misclassified lines. In HTML, labels refer to source lines, whose text is searched in the cited page."""
    shown = " ".join(" ".join(article.text[line.start : line.end].split()) for line in lines if line.kind in CITED)
    for number, (kind, markup) in classes.items():
        if kind == "embedded_tweet" and (post := re.search(r"<p>.*</p>", markup)):
            markup = post[0]
        text = " ".join(html.unescape(re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", "", markup)).split())
        if len(text.split()) < 3:
            continue
        side = "cited" if kind in CITED else "never_cited"
        counts[side] += 1
        if (text in shown) == (kind in CITED):
            counts[f"right_{side}"] += 1
            counts["same_class"] += 1
        else:
            yield Wrong(article.name, number, kind, "cited" if text in shown else "not cited", text)


def metadata_right(page: TemplatePage) -> dict[str, bool]:
    """Returns for each field of metadata that the template states whether it is read from the HTML."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "page.html").write_text(page.html, encoding="utf-8")
        article, _ = read_article(Path(folder), "page.html", None)
    read = {field: getattr(article, field) for field in page.metadata}
    return {field: " ".join(str(read[field] or "").split()) == (value or "") for field, value in page.metadata.items()}


def _print_metadata(scores: Sequence[PageScore]) -> None:
    stated = [metadata_right(score.page) for score in scores if score.page.metadata]
    if stated:
        print(
            "       metadata",
            ", ".join(f"{field} {sum(one[field] for one in stated)}/{len(stated)}" for field in stated[0]),
        )


def _print_pages(verbose: bool) -> None:
    for form in FORMS:
        scores = [score_page(page, form) for page in pages() if page.html or form == "text"]
        groups = {"all": scores} | {group: [score for score in scores if score.page.group == group] for group in GROUPS}
        for group, part in groups.items():
            if not part:
                continue
            f1, precision, recall, milliseconds = figures(part)
            print(
                f"{form:<6} {group:<13} {len(part):>3} pages  F1 {f1:.3f}  precision {precision:.3f}  "
                f"recall {recall:.3f}  {milliseconds:.0f} ms a page"
            )
            if form == "html" and group != "all":
                _print_metadata(part)
        if verbose:  # only seen pages, to keep the other groups held out
            for score in groups["seen"]:
                print(f"  {score.page.name} {form}  precision {score.precision:.3f}  recall {score.recall:.3f}")


def main(arguments: list[str] | None = None) -> int:
    """Prints the result; exit code 1 if a line of a story is misclassified."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", type=Path, nargs="?")
    parser.add_argument("lines", type=Path, nargs="?")
    parser.add_argument("--verbose", action="store_true", help="print each misclassified line, or each seen page")
    options = parser.parse_args(arguments)
    if options.story is None or options.lines is None:
        _print_pages(options.verbose)
        return 0
    found = measure(options.story, options.lines)
    print(f"never-cited lines excluded: {found.excluded} of {found.never_cited}")
    print(f"cited lines included:       {found.included} of {found.cited}")
    print(f"exact class found:          {found.same_class} of {found.never_cited + found.cited}")
    if options.verbose:
        for one in found.wrong:
            print(f"  {one.file}:{one.number} is {one.expected}, classified as {one.given}: {one.text[:160]}")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
