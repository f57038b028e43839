"""Copies of one text among a thousand generated articles, and texts that only look like copies."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

import pytest

from index.cli.print_answer import console
from index.cli.print_comparison import copies_line, print_card
from index.compare.comparison_json import card_json
from index.compare.copies import Copies, find_copies
from index.compare.difference import Difference, DifferenceKind, Place
from index.compare.view import CopyGroup, StoryCard
from index.corpus.passages import Corpus
from index.corpus.sentences import Sentence
from index.corpus.types import Article, Source

OUTLETS = [f"Outlet {number}" for number in range(40)]
NAMES = ["Quill", "Tanner", "Holm", "Marlow", "Linn", "Ferris", "Okafor", "Brandt", "Ito", "Reyes", "Novak", "Silva"]
NOUNS = ["council", "bridge", "mayor", "company", "river", "court", "minister", "school", "harbour", "union", "police"]
VERBS = ["said", "voted", "closed", "opened", "rejected", "announced", "found", "promised", "sold", "repaired", "asked"]
WORDS = [
    f"{a}{b}" for a in ("re", "un", "over", "mis", "out") for b in ("tal", "mor", "gan", "pel", "sid", "vor", "lim")
]


def sentence(chance: random.Random) -> str:
    """Generates a news sentence: a few nouns and verbs shared by many, and names and numbers of its own."""
    words = [
        chance.choice(NAMES),
        chance.choice(VERBS),
        "that",
        "the",
        chance.choice(NOUNS),
        "of",
        chance.choice(NAMES),
    ]
    words += [chance.choice((*NOUNS, *VERBS, *WORDS, "the", "in", "of", "and")) for _ in range(chance.randint(6, 16))]
    return f"The {' '.join(words)} on {chance.randint(1, 28)} May {chance.randint(1, 900)}."


def made(texts: Sequence[Sequence[str]], outlets: Sequence[str], days: Sequence[date | None] = ()) -> Corpus:
    """Builds a corpus of articles given by their sentences."""
    articles: list[Article] = []
    sentences: list[Sentence] = []
    for number, text in enumerate(texts):
        whole = ""
        for one in text:
            sentences.append(Sentence(number, len(whole), len(whole) + len(one), 0, 0))
            whole += one + "\n"
        day = days[number] if days else None
        articles.append(
            Article(f"{number}.txt", outlets[number], "H", None, day, None, frozenset(), whole, str(number))
        )
    return Corpus("made", (), tuple(articles), tuple(sentences), ())


@dataclass(frozen=True, slots=True)
class Story:
    """Articles, and the groups of them that are copies of one text."""

    corpus: Corpus
    pairs: frozenset[tuple[int, int]]


def edited(chance: random.Random, text: Sequence[str]) -> list[str]:
    """Edits an agency's text like an outlet: its own first sentence, a shortened end, words in house style."""
    kept = list(text[: max(4, round(len(text) * chance.uniform(0.5, 1.0)))])
    if chance.random() < 0.5:
        kept[0] = sentence(chance)
    if chance.random() < 0.5:
        kept.append(sentence(chance))
    for _ in range(chance.randint(0, 3)):
        place = chance.randrange(len(kept))
        words = kept[place].split()
        words[chance.randrange(len(words))] = chance.choice(WORDS)
        kept[place] = " ".join(words)
    if chance.random() < 0.2:
        kept.insert(chance.randrange(len(kept)), sentence(chance))
    return kept


def thousand(seed: int) -> Story:
    """900 original articles, a third of them with widely printed quotations, and 100 copies of some."""
    chance = random.Random(seed)
    quotations = [[sentence(chance) for _ in range(3)] for _ in range(40)]
    texts = [[sentence(chance) for _ in range(chance.randint(8, 25))] for _ in range(900)]
    for text in chance.sample(texts, 300):  # up to a third of an independent report may be common material
        place = chance.randrange(len(text))
        text[place:place] = chance.choice(quotations)[: max(1, len(text) // 4)]
    origins = {number: number for number in range(900)}
    for number in range(900, 1000):
        origin = chance.randrange(60)  # some texts are copied several times
        origins[number] = origin
        texts.append(edited(chance, texts[origin]))
    outlets = [chance.choice(OUTLETS[:20]) for _ in range(900)] + [chance.choice(OUTLETS[20:]) for _ in range(100)]
    order = list(range(1000))
    chance.shuffle(order)
    copied = frozenset(
        (one, other)
        for one, other in combinations(range(1000), 2)
        if origins[order[one]] == origins[order[other]] and outlets[order[one]] != outlets[order[other]]
    )
    return Story(made([texts[n] for n in order], [outlets[n] for n in order]), copied)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_hundred_copies_among_a_thousand_articles_are_found_and_hardly_anything_else(seed: int) -> None:
    story = thousand(seed)
    outlets = [article.outlet for article in story.corpus.articles]
    found = {
        pair
        for group in find_copies(story.corpus)
        for pair in combinations(sorted(group.articles), 2)
        if outlets[pair[0]] != outlets[pair[1]]
    }
    right = len(found & story.pairs)
    assert right / len(story.pairs) >= 0.95
    assert right / len(found) >= 0.99


def text(seed: int, count: int = 10) -> list[str]:
    chance = random.Random(seed)
    return [sentence(chance) for _ in range(count)]


def test_the_first_publisher_is_named_only_if_the_dates_tell() -> None:
    day, next_day = date(2024, 5, 7), date(2024, 5, 8)
    outlets = ["A", "B", "C"]
    (told,) = find_copies(made([text(1)] * 3, outlets, [next_day, day, next_day]))
    assert (told.articles, told.first) == ((1, 0, 2), 1)
    (tied,) = find_copies(made([text(1)] * 3, outlets, [day, day, next_day]))
    assert tied.first == -1
    (unknown,) = find_copies(made([text(1)] * 3, outlets, [day, None, next_day]))
    assert (unknown.articles, unknown.first) == ((0, 2, 1), -1)


def test_an_outlets_reprint_is_not_a_copy_and_neither_is_a_text_of_its_own() -> None:
    assert find_copies(made([text(1), text(1), text(2)], ["A", "A", "B"])) == ()


def test_a_short_copy_within_a_long_report_is_found() -> None:
    short, long = text(1, 6), [*text(2, 20), *text(1, 6), *text(3, 20)]
    assert find_copies(made([short, long, text(4)], ["A", "B", "C"])) == (Copies((0, 1), -1),)


def test_reports_that_quote_the_same_statement_are_independent() -> None:
    statement = text(9, 4)
    reports = [[*text(seed, 5), *statement, *text(seed + 50, 4)] for seed in range(5)]
    assert find_copies(made(reports, OUTLETS[:5])) == ()


def test_a_statement_that_fills_most_of_two_reports_does_not_make_them_copies() -> None:
    statement = [f"“{one}" for one in text(9, 8)]
    statement[-1] += "”"
    reports = [[*text(seed, 4), *statement, *text(seed + 50, 3)] for seed in range(5)]
    assert find_copies(made(reports, OUTLETS[:5])) == ()


def differing(one: int, other: int, kind: DifferenceKind = "number") -> Difference:
    """Makes a difference between two articles."""
    return Difference(kind, (Place(one, 0, 9, 0, 9),), (Place(other, 0, 9, 0, 9),), 1.0)


@pytest.mark.parametrize(
    ("own", "difference", "copies"),
    [
        (5, None, True),
        (5, differing(0, 1), False),
        (5, differing(1, 0, "denial"), False),
        (5, differing(1, 0, "day"), False),
        (5, differing(0, 1, "spelling"), True),  # house style
        (5, differing(0, 1, "wording"), True),
        (5, differing(0, 2), True),  # another article contradicts it
        (0, differing(0, 1), True),  # an agency's text with one fact updated
    ],
)
def test_reports_that_contradict_each_other_are_copies_only_if_they_share_nearly_all_their_text(
    own: int, difference: Difference | None, copies: bool
) -> None:
    corpus = made([[*text(1), *text(2, own)], [*text(1), *text(3, own)], text(4)], ["A", "B", "C"])
    assert find_copies(corpus, [difference] if difference else []) == ((Copies((0, 1), -1),) if copies else ())


def test_a_text_in_many_outlets_is_one_group() -> None:
    corpus = made([text(1)] * 40 + [text(2)], [*OUTLETS, "Other"])
    (group,) = find_copies(corpus)
    assert len(group.articles) == 40


@pytest.mark.parametrize("texts", [[], [[]], [["Short."], ["Short."]], [[""], [""]]])
def test_nothing_or_next_to_nothing_is_not_a_copy(texts: list[list[str]]) -> None:
    assert find_copies(made(texts, OUTLETS[: len(texts)])) == ()


def test_the_story_counts_a_text_in_several_outlets_as_one_report(capsys: pytest.CaptureFixture[str]) -> None:
    one, other, alone = (Source(f"{name}.txt", name, None, None, None, None) for name in ("Post", "Sheet", "Gazette"))
    group = CopyGroup((one, other), one)
    card = StoryCard("Bridge", (one, other, alone), None, None, (), (), 0, (), (), (group,))
    assert (card.reports, len(card.sources)) == (2, 3)
    assert card_json(card)["copies"] == [
        {
            "articles": [{"article": "Post.txt", "outlet": "Post"}, {"article": "Sheet.txt", "outlet": "Sheet"}],
            "first": "Post.txt",
        }
    ]
    print_card(console(), card)
    printed = capsys.readouterr().out
    assert "2 independent reports; the others are copies:\n  one text in Post and Sheet, first in Post" in printed
    print_card(console(), StoryCard("Bridge", (one, other), None, None, (), (), 0, (), (), (group,)))
    assert "1 independent report; the others are copies:\n" in capsys.readouterr().out
    assert copies_line(CopyGroup((one, other), None)) == "one text in Post and Sheet"
