"""The bot with the index of the shipped story: questions, buttons, and rebuilds under it."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bench.soak_story import take_models
from bot.answering import _differences_note
from bot.cards import custom_ids
from index import Answer, Question, Settings, Story, open_story
from tests.bot.conftest import World, custom_id, labels, make_settings, text_of, world
from tests.bot.discord_markdown import read
from tests.bot.test_markdown import in_order
from tests.support.processes import ROOT, rebuild_apart


def build(settings: Settings) -> None:
    """Rebuilds in a new process, because a rebuild may load torch."""
    rebuild_apart(settings.story, story=settings.story, index_dir=settings.index_dir)


@pytest.fixture(scope="module")
def real_settings(shipped_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A copy of the story with its own index, because a test changes it."""
    folder = tmp_path_factory.mktemp("real")
    shutil.copytree(ROOT / "seeds", folder / "story")
    take_models(shipped_index / ".models", folder / "index", folder / "story")
    settings = make_settings(folder, story=folder / "story", index_dir=folder / "index", threads=1, caution="eager")
    build(settings)
    return settings


@pytest.fixture(scope="module")
def real_story(real_settings: Settings) -> Iterator[Story]:
    story = open_story(real_settings)
    yield story
    story.close()


@pytest.fixture
async def real(real_settings: Settings, real_story: Story) -> AsyncIterator[World]:
    async with world(real_story, real_settings, {}, synced=True) as made:  # type: ignore[arg-type]
        yield made


def quotations(text: str) -> list[str]:
    """Returns the lines of block quotations as a reader sees them."""
    return [line for line in read(text).quoted if line.strip()]


async def test_two_outlets_compared_without_topic_are_shown_side_by_side(real: World) -> None:
    answer = await real.ask("how do heat and Global News differ?")
    shown = text_of(answer)
    assert "What each outlet prints on it" in shown
    assert "**new album**" in shown
    assert "**new single**" in shown
    assert "reports it differently" in shown
    pressed = await real.bob.click(answer, label="Show")
    assert "What it was" in text_of(pressed.response)


async def test_only_a_confident_answer_says_who_contradicts_it(real: World, real_story: Story) -> None:
    answer = real_story.ask(Question("how do heat and Global News differ?"))
    assert isinstance(answer, Answer)
    assert await _differences_note(real.bot, replace(answer, sure=True)) is not None
    assert await _differences_note(real.bot, replace(answer, sure=False)) is None


async def test_a_comparison_says_which_outlets_have_nothing(real: World) -> None:
    shown = text_of(await real.ask("single or album?"))
    assert "new album" in shown
    assert re.search(r"Nothing found in .*Dangerous", shown)


async def test_every_line_of_every_excerpt_is_in_an_article(real: World) -> None:
    answer = await real.ask("who asked him to think again about his support?")
    lines = quotations(text_of(answer))
    articles = [path.read_text(encoding="utf-8") for path in real.settings.story.glob("*.txt")]
    assert lines
    for line in lines:
        assert any(line in article for article in articles), line


async def test_more_context_contains_the_answering_sentence_and_its_neighbours(real: World) -> None:
    answer = await real.ask("who did kanye share a private text conversation with?")
    bold = next(
        one for line in text_of(answer).split("\n") if line.startswith(">") for one in read(line).covered("bold")
    )
    pressed = await real.bob.click(answer, custom_id=custom_id(answer, "story:c:"))
    around = " ".join(quotations(text_of(pressed.response)))
    assert in_order(bold, around)
    assert len(around) > len(bold)


async def test_an_unanswerable_question_is_declined_with_the_nearest_on_request(real: World) -> None:
    answer = await real.ask("when does the ferry sail?")
    assert text_of(answer).startswith("The articles do not say. 5 articles searched.")
    assert "Show nearest" in labels(answer)
    pressed = await real.ann.click(answer, label="Show nearest")
    assert text_of(pressed.response).startswith("**No answer.**")
    assert quotations(text_of(pressed.response))


async def test_find_the_source_finds_words_with_other_quotation_marks(real: World) -> None:
    message = await real.bob.send(real.channel, "You're the greatest artist of our generation")
    result = await real.ann.context_menu(real.channel, "Find the source", message)
    text = text_of(result.response)
    assert all(outlet in text for outlet in ("The Tango", "Dangerous", "heat", "Global News"))
    assert "generation" in " ".join(quotations(text))


async def test_outlets_and_dates_are_completed_from_the_manifest(real: World) -> None:
    outlets = await real.ann.autocomplete(real.channel, "ask", "outlet", "")
    days = await real.ann.autocomplete(real.channel, "ask", "after", "")
    assert {"heat", "Global News"} <= {choice["value"] for choice in outlets}
    assert [choice["value"] for choice in days] == ["2018-04-26", "2018-04-27"]


def lengthen(real: World, article: str) -> None:
    """Changes an article and rebuilds the index."""
    file = real.settings.story / article
    file.write_text(file.read_text(encoding="utf-8") + "\nA late sentence was added here.\n", encoding="utf-8")
    build(real.settings)


async def test_buttons_survive_a_rebuild_until_their_own_article_changes(real: World) -> None:
    asked = "who asked him to think again about his support?"
    answer = await real.ask(asked, person=real.bob)
    button = custom_id(answer, "story:c:")
    before = text_of((await real.ann.click(answer, custom_id=button)).response)
    match = re.fullmatch(custom_ids.CONTEXT, button)
    assert match is not None
    (place,) = custom_ids.places(match["places"])
    cited = real.bot.catalogue.by_key[place.article].article
    other = next(source.article for source in real.bot.catalogue.sources if source.article != cited)
    generation = real.bot.catalogue.status.generation

    lengthen(real, other)
    assert await real.bot.reload()
    assert real.bot.catalogue.status.generation != generation
    assert text_of((await real.ann.click(answer, custom_id=button)).response) == before

    lengthen(real, cited)
    assert await real.bot.reload()
    pressed = await real.ann.click(answer, custom_id=button)
    assert "has changed since" in text_of(pressed.response)
    assert quotations(text_of(pressed.response)) == []
    again = await real.ann.click(pressed.response, label="Ask again")
    assert quotations(text_of(again.response))
    assert await real.ask(asked) is not None
