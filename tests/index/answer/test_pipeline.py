from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest

from index import Answer, Decline, Question, Story, open_story
from index.answer.calibrate import Thresholds
from index.answer.pipeline import AnswerContext, extract_features
from index.answer.query import parse_query
from index.answer.retrieve import search
from index.cli.print_answer import decline_line
from index.errors import QuestionError
from tests.index.conftest import ARTICLES, StoryFactory


@pytest.fixture
def bridge(built: StoryFactory) -> Iterator[Story]:
    """The story of the bridge, open for questions, with only the word encoder as model."""
    with closing(open_story(built(reader=False, caution="eager"))) as story:
        yield story


def answered(story: Story, text: str, **filters: object) -> Answer:
    result = story.ask(Question(text, **filters))  # type: ignore[arg-type]
    assert isinstance(result, Answer), result
    return result


def declined(story: Story, text: str, **filters: object) -> Decline:
    result = story.ask(Question(text, **filters))  # type: ignore[arg-type]
    assert isinstance(result, Decline), result
    return result


def test_the_answering_sentence_is_inside_its_passage_verbatim(bridge: Story) -> None:
    result = answered(bridge, "what will the repair of the bridge cost?")
    first = result.excerpts[0]
    assert "£4.3 million" in first.answer.text
    text = ARTICLES[first.passage.source.article]
    assert text[first.passage.start : first.passage.end] == first.passage.text
    assert text[first.answer.start : first.answer.end] == first.answer.text
    assert first.passage.start <= first.answer.start
    assert first.answer.end <= first.passage.end


def test_an_answer_has_at_most_three_excerpts_and_twelve_hundred_characters(bridge: Story) -> None:
    result = answered(bridge, "what did the mayor say about the bridge and the council?")
    assert 1 <= len(result.excerpts) <= 3
    assert sum(len(excerpt.passage.text) for excerpt in result.excerpts) <= 1200


def test_a_question_about_another_thing_of_the_kind_is_declined(bridge: Story) -> None:
    assert "northern pier" in answered(bridge, "could the northern pier give way?").excerpts[0].answer.text
    declined(bridge, "could the southern pier give way?")


def test_no_two_excerpts_show_the_same_passage(bridge: Story) -> None:
    result = answered(bridge, "what did the mayor say about the bridge?")
    shown = [(one.passage.source.article, one.passage.start) for one in (*result.excerpts, *result.more)]
    assert len(shown) == len(set(shown))


@pytest.mark.parametrize(
    ("told", "found"),
    [("A ship", False), ("The ship Merrow", True)],
    ids=["unnamed", "named"],
)
def test_a_name_asked_for_and_left_out_by_the_nearest_sentence_is_declined(
    built: StoryFactory, told: str, found: bool
) -> None:
    text = f"{told} struck the lamp tower of Kell on Monday.\n\nThe council met in the evening."
    with closing(open_story(built({"kell.txt": text}, "", reader=False, caution="eager"))) as story:
        result = story.ask(Question("what is the name of the ship that struck the lamp tower of Kell?"))
    assert isinstance(result, Answer) is found


def test_a_question_for_an_outlet_is_answered_from_that_outlet_alone(bridge: Story) -> None:
    result = answered(bridge, "what did the gazette say about the mayor?")
    assert {one.passage.source.outlet for one in (*result.excerpts, *result.more)} == {"The Gazette"}


def test_a_question_for_an_unknown_outlet_is_declined_with_the_known_ones(bridge: Story) -> None:
    result = declined(bridge, "what did the Evening Herald report about the bridge?")
    assert result.reason == "unknown_outlet"
    assert result.asked_outlet == "Evening Herald"
    assert result.known_outlets == ("The Gazette", "Morning Post")


def test_where_no_outlets_differ_the_decline_names_them(bridge: Story) -> None:
    result = bridge.ask(Question("where do the outlets differ?", after=date(2100, 1, 1)))
    assert isinstance(result, Decline)
    assert result.known_outlets == ("The Gazette", "Morning Post")
    assert decline_line(result).startswith("No difference between The Gazette and Morning Post is known.")


@pytest.mark.parametrize("text", ["", "   ", "?!", "…", "🙂🙂"])
def test_a_question_without_words_is_declined_as_empty(bridge: Story, text: str) -> None:
    assert declined(bridge, text).reason == "empty_question"


def test_filters_by_outlet_and_date_leave_only_allowed_articles(bridge: Story) -> None:
    for name in ("Morning Post", "the Post"):
        only = answered(bridge, "what will it cost?", outlet=name)
        assert {one.passage.source.outlet for one in only.excerpts} == {"Morning Post"}
    late = answered(bridge, "what will it cost?", after=date(2024, 3, 6))
    assert {one.passage.source.article for one in late.excerpts} == {"002_post.txt"}


def test_filters_that_leave_no_article_say_so(bridge: Story) -> None:
    assert declined(bridge, "what will it cost?", until=date(1999, 1, 1)).reason == "nothing_matches"


def test_who_wrote_an_article_is_answered_from_its_metadata(bridge: Story) -> None:
    result = answered(bridge, "who wrote the gazette article?")
    assert result.kind == "articles"
    assert result.sources[0].author == "Ada Perl"
    assert result.excerpts[0].passage.source.author == "Ada Perl"


def test_filters_restrict_the_articles_whose_metadata_answers(bridge: Story) -> None:
    late = answered(bridge, "which articles do you have?", after=date(2024, 3, 6))
    assert [source.article for source in late.sources] == ["002_post.txt"]
    only = answered(bridge, "which articles are there?", outlet="gazette")
    assert [source.article for source in only.sources] == ["001_gazette.txt"]
    assert only.searched == 1
    assert answered(bridge, "who wrote the article?", outlet="gazette").sources[0].author == "Ada Perl"
    assert declined(bridge, "who wrote the article?", after=date(2024, 3, 6)).reason == "not_covered"


def test_an_unknown_author_is_not_invented(bridge: Story) -> None:
    assert declined(bridge, "who wrote the morning post article?").reason == "not_covered"


def test_a_decline_carries_the_nearest_and_no_excerpt(bridge: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AnswerContext, "thresholds", lambda *_: Thresholds(1.01, 1.01))
    result = declined(bridge, "how do I bake sourdough bread in Toronto")
    assert result.reason == "not_covered"
    assert result.searched == 3
    assert not hasattr(result, "excerpts")


@pytest.mark.parametrize(("threshold", "sure"), [(0.0, True), (1.01, False)])
def test_an_answer_is_sure_from_the_upper_threshold_on(
    bridge: Story, monkeypatch: pytest.MonkeyPatch, threshold: float, sure: bool
) -> None:
    monkeypatch.setattr(AnswerContext, "thresholds", lambda *_: Thresholds(0.0, threshold))
    assert answered(bridge, "what will the repair of the bridge cost?").sure is sure


def test_a_follow_up_is_not_answered_with_what_was_just_shown(bridge: Story) -> None:
    shown = answered(bridge, "what will the repair of the bridge cost?").excerpts[0].sentence
    with bridge.generation() as generation:
        asked = Question("and who pays?", follows=Question("what will the repair of the bridge cost?"))
        features = extract_features(generation, parse_query(asked, generation), bridge.context(generation.vocabulary()))
    repeats = {
        one.sentence for one, again in zip(features.candidates, features.columns["repeats"], strict=True) if again
    }
    assert shown in repeats


def test_a_follow_up_is_understood_with_its_previous_question(bridge: Story) -> None:
    before = Question("who asked for more pay?")
    alone = bridge.ask(Question("and the captain?"))
    together = bridge.ask(Question("what did he tell the paper?", follows=before))
    assert isinstance(together, Answer)
    assert "Ole Brandt" in together.excerpts[0].passage.text
    assert alone.confidence <= 1.0


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("and the trams?", "carried trams"),
        ("what about the tickets?", "A ticket"),
        ("and the crews?", "the crews"),
        ("but what about the baker?", "the baker"),
        ("and the shopkeepers?", "Shopkeepers"),
    ],
)
def test_a_follow_up_of_a_thing_is_possibly_answered_by_what_is_printed_of_it(
    bridge: Story, question: str, thing: str
) -> None:
    result = answered(bridge, question, follows=Question("when did the council vote to close the bridge?"))
    assert thing in result.excerpts[0].answer.text


def test_a_typing_error_in_the_previous_question_is_corrected_for_its_follow_up(bridge: Story) -> None:
    with bridge.generation() as generation:
        asked = Question("and the captain?", follows=Question("who asked for more pay on the ferryes?"))
        found = search(generation, parse_query(asked, generation), vocabulary=generation.vocabulary())
    assert "on the ferry?" in found.queries[1]  # the printed word, not its stem
    assert found.words.unknown == ()


def test_an_article_whose_text_was_changed_in_the_index_is_never_quoted(built: StoryFactory) -> None:
    settings = built(reader=False, caution="eager")
    with closing(open_story(settings)) as story:
        with story.generation() as generation:
            texts = generation.folder / "texts"
        damaged = texts.read_bytes().replace(b"4.3 million", b"9.9 million")
        with texts.open("r+b") as file:
            file.write(damaged)
        result = story.ask(Question("what will the repair of the bridge cost?"))
        assert "9.9 million" not in str(result)


def test_a_long_question_is_truncated_and_an_absurdly_long_one_refused(bridge: Story) -> None:
    assert bridge.ask(Question("what will the repair cost? " * 290)).confidence >= 0.0
    with pytest.raises(QuestionError, match="Shorten it"):
        bridge.ask(Question("what will the repair cost? " * 300))


def test_printed_words_are_found_despite_quotation_marks_and_case(bridge: Story) -> None:
    found = bridge.find_words('"WE HAVE NO CHOICE"')
    assert found[0].source.article == "001_gazette.txt"
    assert "We have no choice" in found[0].text


def test_words_that_nobody_printed_are_not_found(bridge: Story) -> None:
    assert bridge.find_words("the dragon ate the treasurer") == ()


def test_more_context_returns_neighbouring_sentences_of_the_same_article(bridge: Story) -> None:
    result = answered(bridge, "what will the repair of the bridge cost?")
    first = result.excerpts[0]
    around = bridge.around(first.answer.source.article, first.answer.start, first.answer.end, 2)
    assert first.answer.text in around.text
    assert len(around.text) > len(first.answer.text)
    assert ARTICLES[around.source.article][around.start : around.end] == around.text


def test_two_named_outlets_are_compared_on_the_topic(bridge: Story) -> None:
    result = answered(bridge, "how do The Gazette and Morning Post differ on the cost of the repair?")
    assert result.kind == "compare"
    assert [one.passage.source.outlet for one in result.excerpts[:2]] != ["The Gazette", "The Gazette"]
    assert {one.passage.source.outlet for one in result.excerpts} == {"The Gazette", "Morning Post"}
