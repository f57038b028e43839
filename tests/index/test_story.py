from __future__ import annotations

import shutil
import threading
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from index import Answer, Decline, GenerationError, Question, StorybotError, open_story
from index.build import rebuild
from index.corpus.decoding import read_bytes
from index.errors import EngineUnavailable, QuestionError
from index.settings import Settings
from index.store.generation import Generation
from index.store.generation_manifest import IN_USE
from index.store.location import open_story_index
from index.store.shared_lock import try_exclusive
from index.story import _is_in
from tests.index.conftest import ARTICLES, MANIFEST, StoryFactory


def change(settings_story: Path) -> None:
    article = settings_story / "002_post.txt"
    article.write_text(article.read_text(encoding="utf-8").replace("two crowns", "nine crowns"), encoding="utf-8")


def test_a_rebuild_is_taken_up_and_the_old_generation_closed(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(reader=False, caution="eager")
    with closing(open_story(settings)) as story:
        before = story.status().generation
        assert not story.refresh()
        change(settings.story)
        rebuild(settings, encoder=word_encoder, analysers=())
        assert story.refresh()
        assert story.status().generation != before
        result = story.ask(Question("what will a ticket cost?"))
        assert "nine crowns" in str(result)


def test_running_questions_finish_on_the_generation_they_began_with(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(reader=False)
    with closing(open_story(settings)) as story, story.generation() as held:
        change(settings.story)
        rebuild(settings, encoder=word_encoder, analysers=())
        assert story.refresh()
        assert held.text(1) == ARTICLES["002_post.txt"]
        with story.generation() as served:
            assert "nine crowns" in served.text(1)


def test_a_damaged_newer_generation_is_refused_and_the_old_one_stays(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(reader=False, caution="eager")
    with closing(open_story(settings)) as story:
        before = story.status().generation
        change(settings.story)
        report = rebuild(settings, encoder=word_encoder, analysers=())
        with story.generation() as old:
            fresh = old.folder.parent / report.generation
        (fresh / "manifest.json").write_text("{}", encoding="utf-8")
        assert not story.refresh()
        assert story.status().generation == before
        assert story.status().refused
        assert "two crowns" in str(story.ask(Question("what will a ticket cost?")))


def test_a_generation_is_taken_up_once_the_search_server_answers(
    built: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings = built(reader=False)
    with closing(open_story(settings)) as story:
        before = story.status().generation
        change(settings.story)
        rebuild(settings, encoder=word_encoder, analysers=())
        with monkeypatch.context() as down:
            down.setattr("index.serving.open_story_index", Mock(side_effect=EngineUnavailable("It does not answer.")))
            assert not story.refresh()
            assert not story.refresh()
            assert story.status().refused == "It does not answer."
        assert caplog.text.count("is refused") == 1
        assert story.refresh()
        assert story.status().generation != before
        assert story.status().refused is None


@pytest.mark.parametrize("during", [False, True])
def test_a_closed_story_takes_up_no_generation(
    built: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch, during: bool
) -> None:
    settings = built(reader=False)
    story = open_story(settings)
    change(settings.story)
    rebuild(settings, encoder=word_encoder, analysers=())
    opened: list[Generation] = []

    def opening(*given: Any) -> Generation:  # noqa: ANN401
        opened.append(open_story_index(*given))
        story.close()
        return opened[-1]

    monkeypatch.setattr("index.serving.open_story_index", opening)
    if not during:
        story.close()
    assert not story.refresh()
    assert len(opened) == during
    assert all(try_exclusive(one.folder / IN_USE) for one in opened)


def test_a_closed_story_closes_its_generation_once(built: StoryFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = built(reader=False)
    story = open_story(settings)
    closed_by, closings = Generation.close, list[Generation]()

    def close(generation: Generation) -> None:
        closings.append(generation)
        closed_by(generation)

    monkeypatch.setattr(Generation, "close", close)
    story.close()
    story.close()
    (closed,) = closings
    assert try_exclusive(closed.folder / IN_USE)


def test_more_is_told_within_the_filters_of_the_message(built: StoryFactory) -> None:
    first = Question("what will it cost?")
    with closing(open_story(built(reader=False, caution="eager"))) as story:
        result = story.respond(Question("tell me more", follows=first, outlet="Morning Post")).result
    assert isinstance(result, Answer)
    assert {one.passage.source.outlet for one in (*result.excerpts, *result.more)} == {"Morning Post"}


@pytest.mark.parametrize(("german", "said"), [(True, False), (False, True)])
def test_an_answer_in_the_questions_language_is_not_called_one_in_english(
    built: StoryFactory, german: bool, said: bool
) -> None:
    english = "The bridge over the Orr was closed on Monday, and the mayor said that it is to stay closed for a year."
    articles = {f"{name}.txt": english for name in "abcd"} | {"e.txt": "The mayor of Kell has a dog."}
    if german:
        articles["d.txt"] = "Die Brücke über die Orr ist seit Montag zu, weil der Bürgermeister sie sperren ließ."
    with closing(open_story(built(articles, reader=False, caution="eager"))) as story:
        response = story.respond(Question("warum ist die Brücke über die Orr seit Montag zu?"))
    assert response.reading.intent == "other_language"
    assert ("English" in (response.reply or "")) == said
    # In a language that is not known, as by its script alone, the script of the excerpt decides.
    assert _is_in("", "Чому міст закрито?", response.result) is False
    assert _is_in("", "Cén fáth?", response.result) == isinstance(response.result, Answer)


def test_a_span_is_found_by_article_and_position_even_after_a_rebuild(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(reader=False)
    with closing(open_story(settings)) as story:
        with story.generation() as generation:
            spans = [generation.sentence(number) for number in range(generation.sentence_count)]
            names = [source.article for source in generation.sources]
        kept = [(names[one.article], one.start, one.end) for one in spans if names[one.article] != "002_post.txt"]
        before = [story.around(*place) for place in kept]
        change(settings.story)
        rebuild(settings, encoder=word_encoder, analysers=())
        story.refresh()
        assert [story.around(*place) for place in kept] == before
        assert [story.around(*place, 0).text for place in kept] == [ARTICLES[name][a:b] for name, a, b in kept]
        with pytest.raises(GenerationError, match="rebuilt"):
            story.around("900_gone.txt", 0, 5)
        with pytest.raises(GenerationError, match="rebuilt"):
            story.around(kept[0][0], 0, 10**6)


def test_a_story_without_an_index_names_the_command_to_build_one(story: StoryFactory) -> None:
    with pytest.raises(StorybotError, match="storybot rebuild"):
        open_story(story(reader=False))


def test_outlets_and_sources_come_from_the_articles(built: StoryFactory) -> None:
    with closing(open_story(built(reader=False))) as story:
        assert [one.name for one in story.outlets()] == ["The Gazette", "Morning Post"]
        assert [source.article for source in story.sources("gazette")] == ["001_gazette.txt"]
        assert story.sources("the Post") == story.sources("Morning Post")
        with pytest.raises(StorybotError, match="No article"):
            story.sources("Evening Herald")


def test_a_short_name_of_two_outlets_is_answered_with_both(built: StoryFactory) -> None:
    manifest = MANIFEST.replace('name = "Morning Post"', 'name = "Morning Post"\n\n[[outlet]]\nname = "Evening Post"')
    with closing(open_story(built(ARTICLES, manifest, reader=False))) as story:
        with pytest.raises(QuestionError, match="Post may be Morning Post or Evening Post"):
            story.sources("Post")
        for question in (Question("what will it cost?", outlet="the Post"), Question("what did the Post say?")):
            result = story.respond(question).result
            assert isinstance(result, Decline)
            assert (result.reason, result.known_outlets) == ("ambiguous_outlet", ("Morning Post", "Evening Post"))


def test_an_edited_article_is_cited_as_indexed_and_logged_once(
    built: StoryFactory, caplog: pytest.LogCaptureFixture
) -> None:
    settings = built(reader=False, caution="eager")
    with closing(open_story(settings)) as story:
        story.ask(Question("what will a ticket cost?"))
        assert not caplog.records
        change(settings.story)
        for _ in range(3):
            assert "two crowns" in str(story.ask(Question("what will a ticket cost?")))

    assert [record.getMessage().split(";")[0] for record in caplog.records] == [
        f"002_post.txt has changed since generation {story_id(settings)} was built"
    ]


def test_a_removed_article_is_logged(built: StoryFactory, caplog: pytest.LogCaptureFixture) -> None:
    settings = built(reader=False, caution="eager")
    (settings.story / "002_post.txt").unlink()
    with closing(open_story(settings)) as story:
        story.ask(Question("what will a ticket cost?"))

    assert "002_post.txt has been removed" in caplog.text


def test_a_rewritten_file_with_the_same_text_is_read_once_and_is_not_a_change(
    built: StoryFactory, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = built(reader=False, caution="eager")
    path = settings.story / "002_post.txt"
    path.write_bytes(path.read_bytes())
    read: list[str] = []

    def counted(path: Path, *, within: Path) -> bytes:
        read.append(path.name)
        return read_bytes(path, within=within)

    monkeypatch.setattr("index.serving.read_bytes", counted)
    with closing(open_story(settings)) as story:
        for _ in range(3):
            story.ask(Question("what will a ticket cost?"))

    assert read.count("002_post.txt") == 1
    assert not caplog.records


def test_an_edited_page_is_not_parsed_while_answering(
    built: StoryFactory, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = built(reader=False, caution="eager")
    (settings.story / "002_post.txt").write_text("---\na: &a [*a]\n---\n" + "[" * 10_000)
    monkeypatch.setattr("index.corpus.articles.read_article", None)  # calling it would fail
    monkeypatch.setattr("index.corpus.decoding.decode", None)
    with closing(open_story(settings)) as story:
        story.ask(Question("what will a ticket cost?"))

    assert "002_post.txt has changed" in caplog.text


def test_without_the_storys_folder_nothing_is_reported_missing(
    built: StoryFactory, caplog: pytest.LogCaptureFixture
) -> None:
    settings = built(reader=False, caution="eager")
    shutil.rmtree(settings.story)
    with closing(open_story(settings)) as story:
        assert "two crowns" in str(story.ask(Question("what will a ticket cost?")))

    assert not caplog.records


def test_large_files_are_fully_verified_in_the_background_and_damage_is_reported(
    built: StoryFactory, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.serving.FULL_CHECK_LIMIT", 0)
    settings = built(reader=False)
    with closing(open_story(settings)) as story:
        assert not story.refresh()
        end_of_verification()
        assert story.status().refused is None
    with closing(open_story(settings)) as story:
        with story.generation() as generation:
            vectors = generation.folder / "sentences.vectors"
        vectors.write_bytes(bytes(vectors.stat().st_size))
        assert not story.refresh()
        end_of_verification()
        assert "sentences.vectors" in str(story.status().refused)

    assert "sentences.vectors" in caplog.text


def test_a_damaged_text_is_not_shown_and_the_log_says_why(
    built: StoryFactory, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.store.checked_files.IN_MEMORY_LIMIT", -1)
    settings = built(reader=False, caution="eager")
    with closing(open_story(settings)) as story:
        with story.generation() as generation:
            texts = generation.folder / "texts"
        texts.write_bytes(texts.read_bytes().replace(b"two crowns", b"ten crowns"))
        result = story.ask(Question("what will a ticket cost?"))

    assert isinstance(result, Decline)
    assert result.reason == "article_drifted"
    assert "crowns" not in str(result)
    assert "The text of 002_post.txt is not the one" in caplog.text


def story_id(settings: Settings) -> str:
    with closing(open_story(settings)) as story:
        return story.status().generation


def end_of_verification() -> None:
    for thread in threading.enumerate():
        if thread.name == "verify":
            thread.join(60)


def test_lone_surrogates_in_a_question_are_not_an_error(built: StoryFactory) -> None:
    odd = "what will a \ud83d ticket cost, \udcff?"
    with closing(open_story(built(reader=False))) as story:
        for question in (Question(odd), Question(odd, outlet="\udcff"), Question(odd, follows=Question("\ud83d"))):
            assert "\ud83d" not in f"{story.ask(question)}{story.respond(question)}"
        story.find_words(odd)
        story.compare(odd)
        assert story.quote(f"“{odd}”").asked.isprintable()
