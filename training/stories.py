"""Invented news stories with questions, written as training data: `python -m training.stories FILE …` checks them.

A file contains three articles, a numbered sentence per line, and questions with the numbers of all sentences that
answer:

    story: Ferry crew walk out over new rota
    --- Harbour Gazette | Ferry crew walk out | Maya Lind | 2023-03-14
    1.1 Ferry crew walked off the 6.40am sailing on Tuesday.
    === questions
    Q when did they walk off
    A 1.1

`Q` is a question as typed in chat, `C` a careful one, `F` a follow-up. `A - KIND` marks an unanswerable one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

WRITTEN = Path(__file__).resolve().parent / "written"
LONG = WRITTEN.with_name("long")  # three or four articles of 25 to 40 sentences
WIKINEWS = WRITTEN.with_name("wikinews")  # one real report or interview each
KINDS = frozenset(
    ["name", "stranger", "number", "time", "reason", "place", "who", "roles", "premise", "detail", "event", "far"]
)
_NUMBERED = re.compile(r"(\d+)\.(\d+)\s+(\S.*)")
_GOLD = re.compile(r"\d+\.\d+")
Place = tuple[int, int]  # article and sentence, both from 1


@dataclass(frozen=True, slots=True)
class Asked:
    """`style` is Q, C or F; `gold` are the places that answer; `missing` is the kind of near miss if none does."""

    style: str
    question: str
    gold: tuple[Place, ...]
    missing: str | None
    follows: str | None


@dataclass(frozen=True, slots=True)
class WrittenArticle:
    """`paragraphs` has its sentences; `starts` the place of each paragraph's first sentence, from 1."""

    outlet: str
    headline: str
    author: str
    published: str
    paragraphs: tuple[tuple[str, ...], ...]

    def sentences(self) -> list[str]:
        return [sentence for paragraph in self.paragraphs for sentence in paragraph]


@dataclass(frozen=True, slots=True)
class WrittenStory:
    name: str
    title: str
    articles: tuple[WrittenArticle, ...]
    asked: tuple[Asked, ...]


def read_story(path: Path) -> tuple[WrittenStory, list[str]]:
    """Reads the story in `path` and a list of its faults; faulty questions are left out."""
    faults: list[str] = []
    head, _, tail = path.read_text(encoding="utf-8").partition("=== questions")
    title = ""
    articles: list[WrittenArticle] = []
    paragraphs: list[list[str]] = []
    meta: list[str] = []

    def close() -> None:
        if meta:
            outlet, headline, author, published = meta
            inside = tuple(tuple(one) for one in paragraphs if one)
            articles.append(WrittenArticle(outlet, headline, author, published, inside))
        paragraphs[:] = [[]]

    close()
    for line in head.splitlines():
        line = line.strip()
        if line.startswith("story:"):
            title = line[6:].strip()
        elif line.startswith("---"):
            close()
            meta = [part.strip() for part in line.lstrip("- ").split("|")]
            if len(meta) != 4:
                faults.append(f"{path.name}: not four fields: {line}")
                meta = [*meta, "", "", ""][:4]
        elif not line:
            if paragraphs[-1]:
                paragraphs.append([])
        elif hit := _NUMBERED.match(line):
            wanted = (len(articles) + 1, sum(map(len, paragraphs)) + 1)
            if (int(hit[1]), int(hit[2])) != wanted:
                faults.append(f"{path.name}: {hit[1]}.{hit[2]} should be {wanted[0]}.{wanted[1]}")
            paragraphs[-1].append(hit[3])
        else:
            faults.append(f"{path.name}: a line without a number: {line[:60]}")
    close()
    story = WrittenStory(path.stem, title, tuple(articles), tuple(_questions(path.name, tail, articles, faults)))
    return story, faults


def _questions(name: str, tail: str, articles: Sequence[WrittenArticle], faults: list[str]) -> Iterator[Asked]:
    lines = [line.strip() for line in tail.splitlines() if line.strip()]
    if len(lines) % 2:
        faults.append(f"{name}: questions and answers do not alternate")
    before: str | None = None
    sizes = [len(article.sentences()) for article in articles]
    for asked, answer in zip(lines[::2], lines[1::2], strict=False):
        style, _, question = asked.partition(" ")
        if style not in ("Q", "C", "F") or not answer.startswith("A "):
            faults.append(f"{name}: not a question and its answer: {asked} / {answer[:30]}")
            continue
        if style == "F" and before is None:
            faults.append(f"{name}: a follow-up without a previous question: {asked}")
            continue
        follows, before = (before if style == "F" else None), question
        if answer[2:].strip().startswith("-"):
            kind = answer[2:].strip(" -").strip()
            if kind not in KINDS:
                faults.append(f"{name}: unknown kind of near-miss: {answer}")
            yield Asked(style, question, (), kind, follows)
            continue
        gold = [tuple(map(int, place.split("."))) for place in answer[2:].split() if _GOLD.fullmatch(place)]
        wrong = [p for p in gold if not (1 <= p[0] <= len(sizes) and 1 <= p[1] <= sizes[p[0] - 1])]
        if wrong or not gold or len(gold) != len(answer[2:].split()):
            faults.append(f"{name}: no such sentence: {asked} / {answer}")
            continue
        yield Asked(style, question, tuple((p[0], p[1]) for p in gold), None, follows)


def check(story: WrittenStory) -> list[str]:
    """Returns what a story lacks as training data."""
    faults = []
    if len(story.articles) < 2 or any(len(article.sentences()) < 8 for article in story.articles):
        faults.append(f"{story.name}: fewer than two articles of eight sentences")
    missing = sum(not one.gold for one in story.asked)
    if len(story.asked) < 36 or not 0.2 <= missing / max(1, len(story.asked)) <= 0.45:
        faults.append(f"{story.name}: {len(story.asked)} questions, {missing} unanswerable")
    return faults


def read_stories(folder: Path = WRITTEN) -> list[WrittenStory]:
    """Reads every story of a folder, by name."""
    return [read_story(path)[0] for path in sorted(folder.glob("*.story"))]


def main(paths: Sequence[str]) -> int:
    """Prints the faults and a line of counts; returns 1 if there is a fault."""
    faults: list[str] = []
    stories = []
    for path in paths:
        story, found = read_story(Path(path))
        stories.append(story)
        faults += found + check(story)
    print("\n".join(faults) or "no faults")
    asked = [one for story in stories for one in story.asked]
    print(f"{len(stories)} stories, {len(asked)} questions, {sum(not one.gold for one in asked)} unanswerable")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))


def kind_of_story(story: WrittenStory) -> str:
    """Returns "written" or "long" (short and long invented stories), or "news" (real reports)."""
    return {"x": "long", "y": "long", "z": "long", "w": "news"}.get(story.name[0], "written")
