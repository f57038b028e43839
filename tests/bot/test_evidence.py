"""*Proof* and /check, /edits, and copies of one text beside an answer and in /story."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.cards.answer import answer_card
from bot.cards.card import Text
from bot.cards.comparison import story_card
from bot.cards.evidence import check_card, edits_card
from index import (
    ArticleEdit,
    CopyGroup,
    OneStory,
    ProofReason,
    ProofResult,
    Question,
    SentenceChange,
    VersionExcerpt,
    name_first,
)
from index.compare.proof_claims import CHUNK, PROOF_REASONS
from tests.bot.cards.test_limits import LONG, SOURCES, check_dead
from tests.bot.conftest import Start, World, labels, text_of
from tests.bot.shown_cards import check_limits, texts
from tests.bot.story_double import StoryDouble
from tests.bot.test_markdown import MIXED

ASKED = "what did he do then?"
NOON, NIGHT = datetime(2018, 4, 27, 12, tzinfo=UTC), datetime(2018, 4, 27, 22, tzinfo=UTC)


async def proofs(world: World) -> list[bytes]:
    """Returns the pictures that *Proof* below an answer gives."""
    answer = await world.ask(ASKED)
    pressed = await world.bob.click(answer, label="Proof")
    assert pressed.ephemeral
    assert "attach one to `/check`" in text_of(pressed.response)
    return [await one.read() for one in pressed.response.attachments]


async def test_proof_gives_a_private_picture_of_each_excerpt_and_check_confirms_it(
    start: Start,
) -> None:
    world = await start()
    pictures = await proofs(world)
    claims = [json.loads(Image.open(io.BytesIO(one)).text[CHUNK]) for one in pictures]  # type: ignore[attr-defined]
    assert [claim["text"] for claim in claims] == [
        world.story.excerpt(words).answer.text for words in ("stood his ground", "pleaded with West")
    ]
    for picture in pictures:
        shown = await world.ann.slash(world.channel, "check", card=("card.png", picture))
        assert text_of(shown.response).startswith("✅ **True.**")
    message = await world.ann.send(world.channel, "look", attachments=[("card.png", pictures[0])])
    shown = await world.bob.context_menu(world.channel, "Check proof", message)
    assert text_of(shown.response).startswith("✅ **True.**")
    assert "stood his ground" in text_of(shown.response)


async def test_a_screenshot_without_its_code_cannot_be_checked_and_a_forged_card_is_not_true(start: Start) -> None:
    world = await start()
    picture = Image.open(io.BytesIO((await proofs(world))[0])).convert("RGB")
    cropped = io.BytesIO()
    picture.crop((0, 0, picture.width, picture.height // 3)).save(cropped, "PNG")
    shown = await world.ann.slash(world.channel, "check", card=("card.png", cropped.getvalue()))
    assert text_of(shown.response).startswith("❔ **This cannot be checked.**")
    cited = world.story.excerpt("stood his ground").answer
    forged = {"article": cited.source.article, "start": cited.start, "end": cited.end, "text": "He *gave* way."}
    shown = await world.ann.slash(world.channel, "check", card=("card.json", json.dumps(forged).encode()))
    text = text_of(shown.response)
    assert text.startswith("❌ **Not true**")
    assert "Another text stands at that place." in text
    assert "stood his ground" in text
    plain = await world.ann.send(world.channel, "nothing here")
    shown = await world.bob.context_menu(world.channel, "Check proof", plain)
    assert "no picture or JSON file" in text_of(shown.response)


async def test_a_proof_survives_a_restart_and_says_what_changed_after_a_rebuild(start: Start) -> None:
    world = await start()
    answer = await world.ask(ASKED)
    fresh = type(world.bot)(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    pressed = await world.ann.click(answer, label="Proof")
    assert len(pressed.response.attachments) == 2
    world.story.rebuild(*world.story.outlet_names())
    assert await fresh.reload()
    pressed = await world.ann.click(answer, label="Proof")
    assert "An article is no longer part of the story." in text_of(pressed.response)


def version(text: str, fetched: datetime | None, *, newest: bool = False) -> VersionExcerpt:
    return VersionExcerpt("a.html", 0, len(text), text, fetched, newest)


def edit(*changes: tuple[str | None, str | None], silent: bool = True, **others: Any) -> ArticleEdit:
    made = tuple(
        SentenceChange(
            version(before, NOON) if before is not None else None,
            version(after, NIGHT, newest=True) if after is not None else None,
        )
        for before, after in changes
    )
    values = {"headlines": None, "notes": (), **others}
    return ArticleEdit("a.html", "heat", NOON, NIGHT, made, is_silent=silent, **values)


async def test_edits_shows_both_sentences_with_their_times_and_marks_silent_ones(start: Start) -> None:
    world = await start()
    article = world.story.sources("heat")[0].article
    note = version("Correction: the sum was wrong.", NIGHT, newest=True)
    world.story.edits_made[article] = (
        edit(("It will cost 4.2 million.", "It will cost 5.1 million."), (None, "The mayor *declined*.")),
        edit(("Gone.", None), silent=False, notes=(("correction", note),), headlines=("Old head", "New head")),
    )
    world.story.newer = "with edits"
    await world.bot.reload()
    choices = await world.ann.autocomplete(world.channel, "edits", "article", "")
    assert choices[0]["name"].startswith("heat · ")
    shown = await world.ann.slash(world.channel, "edits", article=choices[0]["value"])
    text = text_of(shown.response)
    assert "4 changes after publication" in text
    assert text.index("Silent edit") < text.index("Corrected by the outlet")
    assert f"Earlier version, fetched <t:{int(NOON.timestamp())}:f>\n> It will cost **4.2** million." in text
    assert (
        f"later version, not the newest, fetched <t:{int(NIGHT.timestamp())}:f>\n> It will cost **5.1** million."
        in text
    )
    assert "Inserted; fetched" in text
    assert "> The mayor \\*declined\\*." in text
    assert "> **Old** head" in text
    assert "Newest version, fetched" in text
    assert "Deleted; earlier version" in text
    other = await world.ann.slash(world.channel, "edits", article=world.story.sources()[1].article)
    assert "no earlier version of this article" in text_of(other.response)
    unknown = await world.ann.slash(world.channel, "edits", article="nothing")
    assert "I have no such article" in text_of(unknown.response)


VERSIONS = st.one_of(st.none(), st.builds(version, LONG.filter(str.strip), st.sampled_from([None, NOON])))
EDITS = st.lists(
    st.builds(
        ArticleEdit,
        MIXED,
        MIXED,
        st.just(NOON),
        st.just(None),
        st.lists(st.builds(SentenceChange, VERSIONS, VERSIONS), max_size=5).map(tuple),
        st.one_of(st.none(), st.tuples(LONG.filter(str.strip), LONG.filter(str.strip))),
        st.lists(st.tuples(st.just("correction"), VERSIONS.filter(bool)), max_size=4).map(tuple),
        st.booleans(),
    ),
    max_size=3,
)


@settings(max_examples=20)
@given(SOURCES, EDITS, st.integers(0, 4))
def test_any_edits_respect_the_limits_without_foreign_markup(source: Any, edits: list[ArticleEdit], page: int) -> None:
    whole = [
        replace(one, changes=tuple(change for change in one.changes if change.before or change.after)) for one in edits
    ]
    card = edits_card(source, whole, page)
    check_limits(card)
    check_dead(replace(card, blocks=tuple(_without_times(block) for block in card.blocks)))


def _without_times(block: Any) -> Any:
    stamp = f"<t:{int(NOON.timestamp())}:f>"
    return replace(block, content=block.content.replace(stamp, "noon")) if hasattr(block, "content") else block


@settings(max_examples=15)
@given(st.sampled_from(sorted(PROOF_REASONS)), MIXED, LONG, st.sampled_from(["true", "older", "false", "unknown"]))
def test_any_check_respects_the_limits_without_foreign_markup(kind: str, said: str, text: str, verdict: Any) -> None:
    values = dict.fromkeys(("article", "start", "end", "said", "known"), said) | {"field": "outlet"}
    card = check_card(ProofResult(verdict, (ProofReason(kind, values),), text, None, None))
    check_limits(card)
    named = Text(card.blocks[0].content.replace("`/edits`", "edits"))  # type: ignore[union-attr]
    check_dead(replace(card, blocks=(named, *card.blocks[1:])))


@pytest.mark.parametrize(("silent", "heading"), [(True, "Silent edit"), (False, "in a later version")])
def test_an_edit_without_a_note_of_its_own_is_silent_unless_a_later_version_has_one(silent: bool, heading: str) -> None:
    card = edits_card(StoryDouble().sources()[0], [edit(("On Monday.", "On Friday."), silent=silent)], 0)
    assert heading in "\n".join(texts(card))


@pytest.mark.parametrize(("text", "blocks"), [("Words that the index does not hold.", 2), (" ", 1)])
def test_a_check_without_a_sentence_in_the_index_shows_what_the_picture_says(text: str, blocks: int) -> None:
    assert len(check_card(ProofResult("unknown", (), text, None, None)).blocks) == blocks


def copied(story: StoryDouble, *, first: bool) -> tuple[CopyGroup, ...]:
    one, other = story.sources()[:2]
    return (CopyGroup((one, other), one if first else None),)


@pytest.mark.parametrize("first", [True, False])
def test_copies_are_shown_once_with_the_first_publisher_if_the_dates_tell(first: bool) -> None:
    story = StoryDouble()
    one, other = story.sources()[:2]
    places = [next(n for n, span in enumerate(story.spans) if span[0] == number) for number in (0, 1)]
    mine, theirs = (story.cite(place) for place in places)
    answer = replace(story.answer(Question(ASKED), "stood his ground"))
    shown = replace(answer.excerpts[0], passage=mine, answer=mine, also_in=(theirs,))
    named = name_first(replace(answer, excerpts=(shown,)), copied(story, first=first))
    text = "\n".join(block.content for block in answer_card(named).blocks if hasattr(block, "content"))
    assert ("Also in" in text, f"first published by {one.outlet}" in text) == (True, first)
    elsewhere = name_first(replace(answer, excerpts=(replace(shown, also_in=()),)), copied(story, first=True))
    assert elsewhere.excerpts[0].first is None  # no other outlet prints the sentence
    assert other.outlet in text


def test_the_story_counts_independent_reports_separately_from_copies() -> None:
    story = StoryDouble()
    card = replace(story.card(), copies=copied(story, first=True), first=date(2018, 4, 26))
    assert "4 independent reports; the others are copies of one text" in story_card(card, "g").blocks[0].content  # type: ignore[union-attr]
    assert "independent" not in story_card(story.card(), "g").blocks[0].content  # type: ignore[union-attr]


async def test_a_decline_offers_no_proof(start: Start) -> None:
    world = await start()
    assert "Proof" not in labels(await world.ask("why is the sky blue?"))
