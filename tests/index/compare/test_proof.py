"""Proof cards: what is true of the index, what is not, and what cannot be checked."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from index import Answer, AnswerChange, Excerpt, GenerationError, Question, SeenAnswer, answer_change, open_story
from index.answer.as_json import as_contract, citation_json
from index.build import rebuild
from index.compare.proof_card import draw_proof
from index.compare.proof_claims import CHUNK, claim_json, proof_claim, read_proof
from index.corpus.changes.add_remove import add_article
from index.corpus.changes.new_article import read_incoming
from index.corpus.fetch import FetchedPage
from index.corpus.types import Citation, Metadata, Source
from index.errors import QuestionError
from index.story import Story
from tests.support.bare_settings import bare_settings

NOON = datetime(2024, 5, 7, 12, tzinfo=UTC)
CHEAP = "The repairs of the bridge in Marlow will cost 4.2 million pounds, the mayor said."
DEAR = CHEAP.replace("4.2", "5.1")
TEXTS = {
    "zoo": ("The zoo of Linn opens at noon on Sunday, its keeper Nils Holm said. Tickets cost nine crowns.", ""),
    "pier": (
        "The pier was shut on Monday after a storm. Nobody was hurt.",
        "Correction: An earlier version of this article said that the pier was shut on Sunday.",
    ),
    "ferry": (
        "The ferry sank in the harbour on Friday. Forty people were saved.",
        "Retraction: This article has been retracted because its source was not reliable.",
    ),
}


def add(story: Path, name: str, *paragraphs: str, at: datetime = NOON) -> None:
    body = "".join(f"<p>{text}</p>" for text in paragraphs if text)
    head = f'<meta property="og:title" content="What of the {name}"><meta name="date" content="2024-05-06">'
    page = f"<html><head>{head}</head><body><article>{body}</article></body></html>"
    url = f"https://v.example/{name}"
    incoming = read_incoming(FetchedPage(url, url, "text/html", page, ".html"), Metadata(outlet="Valley Post"))
    add_article(story, replace(incoming, fetched=at))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, word_encoder: Path) -> Iterator[Story]:
    """A story with a correction, a retraction and an article of two versions."""
    folder = tmp_path_factory.mktemp("proof")
    home = folder / "story"
    home.mkdir()
    for name, paragraphs in TEXTS.items():
        add(home, name, *paragraphs)
    add(home, "bridge", CHEAP, "The council will meet again on 14 June.")
    chosen: dict[str, object] = {"story": home, "index_dir": folder / "index", "threads": 1, "reader": False}
    made = bare_settings(**chosen)
    rebuild(made, encoder=word_encoder, analysers=())
    with closing(open_story(made)) as opened:
        yield opened


def place(story: Story, name: str, words: str) -> tuple[str, int, int]:
    """Returns the position of a sentence."""
    with story.generation() as generation:
        number = next(n for n, source in enumerate(generation.sources) if name in source.article)
        start = generation.text(number).index(words)
        return generation.sources[number].article, start, start + len(words)


def cited(story: Story, name: str, words: str) -> Citation:
    article, start, end = place(story, name, words)
    with story.generation() as generation:
        number = next(n for n, source in enumerate(generation.sources) if source.article == article)
        return generation.cite(number, start, end)


def screenshot(png: bytes, *, quality: int = 60, scale: float = 0.8) -> bytes:
    """Alters a picture like a messenger: another size, another format, pixels only."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    picture = picture.resize((round(picture.width * scale), round(picture.height * scale)))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


KEEPER = "The zoo of Linn opens at noon on Sunday, its keeper Nils Holm said."


def test_a_card_is_true_of_the_index_it_was_made_from_and_so_is_a_screenshot_of_it(story: Story) -> None:
    card = story.proof(*place(story, "zoo", KEEPER))
    for data in (card.png, screenshot(card.png), screenshot(card.png, quality=30, scale=0.6)):
        result = story.check_proof(data)
        assert (result.verdict, result.reasons, result.text) == ("true", (), KEEPER)
    assert KEEPER in card.alt
    chunk = json.loads(Image.open(io.BytesIO(card.png)).text[CHUNK])  # type: ignore[attr-defined]
    assert chunk["outlet"] == "Valley Post"
    assert chunk["published"] == "2024-05-06"
    assert chunk["url"] == "https://v.example/zoo"
    assert len(chunk["file_sha256"]) == 64


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"text": KEEPER.replace("noon", "nine")}, "Another text"),
        ({"start": 1}, "Another text"),
        ({"end": 100_000}, "no characters"),
        ({"outlet": "The Gazette"}, "It says outlet 'The Gazette'"),
        ({"published": "2023-05-06"}, "It says published"),
        ({"url": "https://w.example/zoo"}, "It says url"),
        ({"headline": "Zoo shut for ever"}, "It says headline"),
    ],
)
def test_an_altered_claim_is_not_true(story: Story, changed: dict[str, str | int], why: str) -> None:
    claim = json.loads(claim_json(proof_claim(cited(story, "zoo", KEEPER)))) | changed
    picture = Image.new("RGB", (20, 20))
    info = PngImagePlugin.PngInfo()
    info.add_itxt(CHUNK, json.dumps(claim))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", pnginfo=info)
    for data in (buffer.getvalue(), json.dumps(claim).encode()):
        result = story.check_proof(data)
        assert result.verdict == "false"
        assert why in str(result.reasons[0])


def test_a_chunk_that_contradicts_the_code_is_not_true(story: Story) -> None:
    card = story.proof(*place(story, "zoo", KEEPER))
    other = claim_json(proof_claim(cited(story, "zoo", "Tickets cost nine crowns.")))
    info = PngImagePlugin.PngInfo()
    info.add_itxt(CHUNK, other)
    buffer = io.BytesIO()
    Image.open(io.BytesIO(card.png)).save(buffer, "PNG", pnginfo=info)
    result = story.check_proof(buffer.getvalue())
    assert result.verdict == "false"
    assert "different places" in str(result.reasons[0])


def test_an_excerpts_facts_are_stated_and_one_of_a_removed_article_is_refused(story: Story) -> None:
    sentence = cited(story, "zoo", KEEPER)
    answer = Answer(Question("?"), 0.9, "g", (Excerpt(sentence, sentence, 0.9),), 1)
    (seen,) = story.seen(answer).excerpts
    assert seen.facts.names == frozenset({"linn", "nils holm"})
    assert seen.sentence == sentence
    assert answer_change(SeenAnswer(), story.seen(answer)) == AnswerChange(("new",), None, sentence)
    gone = replace(sentence, source=replace(sentence.source, article="other.txt"))
    with pytest.raises(GenerationError, match="rebuilt"):
        story.seen(replace(answer, excerpts=(Excerpt(gone, gone, 0.9),)))


def test_a_file_without_claim_cannot_be_checked(story: Story) -> None:
    plain = io.BytesIO()
    Image.new("RGB", (300, 300), "white").save(plain, "PNG")
    for data in (plain.getvalue(), b"", b"{}", b"[]", b"\x89PNG\r\n\x1a\n", b"GIF89a", b'{"article": 3}', b"[" * 9999):
        assert story.check_proof(data).verdict == "unknown"
    elsewhere = Citation(Source("other.txt", "V", None, None, None, None, file_sha256="0" * 64), 0, 4, "Text")
    result = story.check_proof(draw_proof(elsewhere).png)
    assert (result.verdict, [*map(str, result.reasons)]) == ("unknown", ["This index has no article other.txt."])


def test_a_picture_with_too_many_pixels_is_not_decoded(story: Story) -> None:
    buffer = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(buffer, "PNG")
    assert read_proof(buffer.getvalue()) is None


@pytest.mark.parametrize(("name", "mark"), [("pier", "Correction:"), ("ferry", "Retraction:")])
def test_a_proof_of_a_corrected_or_retracted_article_shows_the_note(story: Story, name: str, mark: str) -> None:
    first = TEXTS[name][0].split(". ")[0] + "."
    card = story.proof(*place(story, name, first))
    assert mark in card.alt
    result = story.check_proof(card.png)
    assert result.verdict == "true"
    assert result.citation is not None
    assert [note.citation.text for note in result.citation.notes] == [TEXTS[name][1]]


def test_an_excerpt_of_an_answer_as_json_is_checked_with_its_answer(story: Story) -> None:
    citation = cited(story, "zoo", KEEPER)
    excerpt = {**citation_json(citation), "answer": {"start": citation.start, "end": citation.end, "text": KEEPER}}
    assert story.check_proof(json.dumps(excerpt).encode()).verdict == "true"
    excerpt["answer"]["text"] = KEEPER.replace("noon", "nine")
    assert story.check_proof(json.dumps(excerpt).encode()).verdict == "false"
    whole = as_contract(story.ask(Question("when does the zoo of Linn open on Sunday?")))
    if whole["excerpts"]:
        assert story.check_proof(json.dumps(whole).encode()).verdict == "true"


def test_a_card_of_an_earlier_version_is_true_of_that_version(story: Story, word_encoder: Path, tmp_path: Path) -> None:
    card = story.proof(*place(story, "bridge", CHEAP))
    excerpt = json.dumps(citation_json(cited(story, "bridge", CHEAP)))  # which does not say of which version it is
    home = story._settings.story
    add(home, "bridge", DEAR, "The council will meet again on 14 June.", at=NOON.replace(hour=18))
    rebuild(story._settings, encoder=word_encoder, analysers=())
    story.refresh()
    result = story.check_proof(card.png)
    assert (result.verdict, result.text, result.fetched) == ("older", CHEAP, NOON)
    assert story.check_proof(screenshot(card.png)).verdict == "older"
    assert story.check_proof(excerpt.encode()).verdict == "older"
    assert story.check_proof(excerpt.replace("4.2", "9.9").encode()).verdict == "false"
    assert story.check_proof(story.proof(*place(story, "bridge", DEAR)).png).verdict == "true"
    version = next((home / "versions").iterdir())
    version.write_bytes(version.read_bytes().replace(b"4.2", b"9.9"))
    assert story.check_proof(card.png).verdict == "unknown"


def test_a_span_that_the_index_lacks_has_no_card(story: Story) -> None:
    with pytest.raises(QuestionError):
        story.proof("nothing.txt", 0, 3)
    with pytest.raises(QuestionError):
        story.proof(place(story, "zoo", KEEPER)[0], 5, 100_000)


@settings(deadline=None, max_examples=5)
@given(
    text=st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=300),
    name=st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=60),
)
def test_every_card_carries_its_claim_twice(text: str, name: str) -> None:
    source = Source(
        name, "Outlet", "Headline " * 40, None, None, "https://v.example/" + "a" * 300, file_sha256="ab" * 32
    )
    citation = Citation(source, 7, 7 + len(text), text)
    whole, short = read_proof(draw_proof(citation).png) or ()
    assert whole == proof_claim(citation)
    assert (short.article, short.start, short.end, short.file_sha256) == (name, 7, 7 + len(text), "ab" * 32)
