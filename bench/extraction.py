"""How well boilerplate is told from reporting: `python bench/extraction.py STORY LINES.json [--verbose]`.

LINES.json maps each file of the story to its non-blank lines by class: {"a.txt": {"body": [1, 3], "promo": [5]}}.
Printed are the lines of a never-cited class that are kept out, and the lines that may be cited that are kept in.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.corpus.articles import read_story
from index.corpus.boilerplate import CITED, Line, classify_lines, repeated_lines
from index.corpus.types import Article, Outlet


@dataclass(frozen=True, slots=True)
class Wrong:
    """A line on the wrong side, as file, number, the class it has, the class it was given, and its text."""

    file: str
    number: int
    expected: str
    given: str
    text: str


@dataclass(frozen=True, slots=True)
class Measure:
    """Counts of lines; `wrong` are those on the wrong side, `same_class` those whose very class was found."""

    never_cited: int
    kept_out: int
    cited: int
    kept_in: int
    same_class: int
    wrong: tuple[Wrong, ...]


def measure(story: Path, lines_file: Path) -> Measure:
    """Classifies every line that `lines_file` classes and compares the two."""
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
    """For HTML the classed lines are those of the source; what they say is looked for in the page as it is cited."""
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


def main(arguments: list[str] | None = None) -> int:
    """Prints the measure; exit code 1 where a line is on the wrong side."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", type=Path)
    parser.add_argument("lines", type=Path)
    parser.add_argument("--verbose", action="store_true", help="print each line on the wrong side")
    options = parser.parse_args(arguments)
    found = measure(options.story, options.lines)
    print(f"never-cited lines kept out: {found.kept_out} of {found.never_cited}")
    print(f"cited lines kept in:        {found.kept_in} of {found.cited}")
    print(f"very class found:           {found.same_class} of {found.never_cited + found.cited}")
    if options.verbose:
        for one in found.wrong:
            print(f"  {one.file}:{one.number} is {one.expected}, was taken for {one.given}: {one.text[:160]}")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
