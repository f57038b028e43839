"""Generated stories: many articles of three outlets, reproducible from a seed, and questions about them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

OUTLETS = ("Harbour Post", "Valley Courier", "The Lantern")
_WHO = ("mayor", "harbour master", "teacher", "surgeon", "ferry captain", "baker", "engineer", "choir leader")
_DID = ("opened", "closed", "sold", "repaired", "painted", "flooded", "defended", "moved", "inspected", "renamed")
_WHAT = ("bridge", "library", "lighthouse", "market", "orchard", "tram depot", "museum", "reservoir", "bakery", "pier")
_WHEN = ("on Monday", "in the spring", "after the storm", "before dawn", "last week", "during the fair")
_WHY = (
    "because the roof leaked",
    "to save money",
    "although few had asked for it",
    "and nobody was told",
    "while the council debated the budget",
    "so that the children could walk home safely",
    "despite a petition with 1,204 names",
    "as the law of 1911 demands",
)
QUESTIONS = (
    "who repaired the lighthouse after the storm?",
    "did anyone sell the orchard to save money?",
    "what did The Lantern write of the tram depot?",
    "which articles are there?",
    "who won the chess championship?",
)


def make_texts(articles: int, seed: int = 1, *, sentences: int = 16) -> dict[str, str]:
    """Generates `articles` texts by file name, each of about this many sentences."""
    chosen = random.Random(seed)
    return {f"{number:03}_made.txt": make_text(chosen, sentences) for number in range(articles)}


def make_text(chosen: random.Random, sentences: int = 16) -> str:
    """Generates an article: a headline, a byline, and paragraphs of two to four sentences."""
    lines = [f"The {chosen.choice(_WHAT)} and the {chosen.choice(_WHO)}", "By Ada Example", ""]
    left = sentences
    while left > 0:
        run = min(left, chosen.randint(2, 4))
        lines += [" ".join(_sentence(chosen) for _ in range(run)), ""]
        left -= run
    return "\n".join(lines)


def _sentence(chosen: random.Random) -> str:
    number = chosen.randrange(10_000)
    who, what = chosen.choice(_WHO), chosen.choice(_WHAT)
    start = f"The {who} {chosen.choice(_DID)} the {what} {chosen.choice(_WHEN)}, {chosen.choice(_WHY)}"
    if chosen.random() < 0.3:
        return f"“{start},” said the {chosen.choice(_WHO)} of house {number}."
    return f"{start}, according to paper number {number}."


def changed(texts: Mapping[str, str], seed: int, *, share: float = 0.1, sentences: int = 16) -> dict[str, str]:
    """Returns the story a day later: a `share` of the articles removed, rewritten or new."""
    chosen = random.Random(seed)
    now = dict(texts)
    for name in chosen.sample(sorted(now), max(2, int(len(now) * share))):
        if chosen.random() < 0.3:
            del now[name]
        else:
            now[name] = now[name] + "\n" + make_text(chosen, 4)
    for number in range(max(1, int(len(texts) * share / 2))):
        now[f"{900 + number}_new_{seed}.txt"] = make_text(chosen, sentences)
    return now


def write_story(folder: Path, texts: Mapping[str, str | bytes], title: str = "A made-up story") -> None:
    """Makes `folder` contain exactly these articles and a manifest with outlet, headline and date of each."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name not in texts:
            path.unlink()
    lines = ["[story]", f'title = "{title}"', ""]
    for outlet in OUTLETS:
        lines += ["[[outlet]]", f'name = "{outlet}"', ""]
    for number, name in enumerate(sorted(texts)):
        content = texts[name]
        data = content if isinstance(content, bytes) else content.encode()
        path = folder / name
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
        lines += ["[[article]]", f'file = "{name}"', f'outlet = "{OUTLETS[number % 3]}"', f'headline = "Report {name}"']
        lines += [f"published = 2021-03-{number % 28 + 1:02}", f'url = "https://example.org/{name}"', ""]
    (folder / "articles.toml").write_text("\n".join(lines), encoding="utf-8")


def spread(count: int, total: int) -> Sequence[int]:
    """Returns `count` numbers from 1 to `total`, evenly spread, including both ends."""
    if count >= total:
        return range(1, total + 1)
    return [1 + round(place * (total - 1) / max(count - 1, 1)) for place in range(count)]
