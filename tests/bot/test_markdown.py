"""Foreign text is shown as text, whatever it contains."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markdown import BREAK, escape, escape_line, is_hidden, unescape, units
from tests.bot.discord_markdown import read

HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("*_~`|[]()<>#@:/\\-+.&! \n\t\rae1"),
        st.sampled_from("\u200b\u200d\u202e\u2066\u2069\ufeff\u00ad\u3164\x00\x07\x1b\x85\u2028\U000e0041"),
        st.sampled_from(["é", "漢", "😀", "👨", "🏴", "ا", "“", "”", "’"]),
        st.characters(),
    ),
    max_size=120,
)
SNIPPETS = [
    "@everyone", "@here", "@EVERYONE", "<@123456789012345678>", "<@!123456789012345678>", "<@&123456789012345678>",
    "<#123456789012345678>", "<:x:123456789012345678>", "<a:x:123456789012345678>", ":smile:", "<t:1524700800:R>",
    "</ask:123456789012345678>", "<id:browse>", "https://evil.example/x", "http://evil.example", "discord.gg/abc",
    "https://discord.gg/abc", "discord.com/invite/abc", "discordapp.com/invite/abc", "[click](https://evil.example)",
    "[click](<https://evil.example>)", "**bold**", "__under__", "*it*", "_it_", "~~no~~", "||spoiler||", "`code`",
    "```py\nx\n```", "# heading", "## heading", "-# small", "> quote", ">>> quote", "- item", "* item", "1. item",
    "\\*not\\*", "***", "****", "<a@b.example>", "<+4912345>", "steam://run/1", "a_b_c", "5:30 pm", "and/or", "\\",
]  # fmt: skip
MIXED = st.lists(st.one_of(st.sampled_from(SNIPPETS), HOSTILE), max_size=8).map("".join)
LIVE = re.compile(
    r"@(?:everyone|here)|<@[!&]?\d+>|<#\d+>|<a?:\w+:\d+>|(?:https?|steam)://|discord\.gg/|discord(?:app)?\.com/invite/|\]\(",
    re.IGNORECASE,
)


def as_seen(text: str) -> str:
    """Returns the text as it may be displayed: control characters as symbols, lone surrogates as �."""
    pictured = []
    for position, character in enumerate(text):
        if "\ud800" <= character <= "\udfff":
            pictured.append("\ufffd")
        elif is_hidden(text, position) and (character < " " or character == "\x7f"):
            pictured.append("\u2421" if character == "\x7f" else chr(0x2400 + ord(character)))
        else:
            pictured.append(character)
    return "".join(pictured)


def in_order(characters: str, text: str) -> bool:
    """Whether `text` contains all of `characters` in order."""
    rest = iter(text)
    return all(character in rest for character in characters)


@given(MIXED)
def test_nothing_in_the_text_has_an_effect(text: str) -> None:
    markdown = escape(text)
    assert read(markdown).marks == []
    assert not LIVE.search(markdown)


@given(MIXED)
def test_every_character_is_visible_in_order(text: str) -> None:
    assert in_order(as_seen(text), read(escape(text)).text)


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=80))
def test_plain_text_is_unchanged_except_breaks_in_mentions(text: str) -> None:
    without_marks = re.sub(r"⟨U\+[0-9A-F]{4,6}(?: ×\d+)?⟩", "", read(escape(text)).text)
    if "⟨" not in text and not any(is_hidden(text, position) for position in range(len(text))):
        assert without_marks.replace("@" + BREAK, "@") == text


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_each_known_trick_is_shown_as_written(snippet: str) -> None:
    seen = read(escape(f"before {snippet} after"))
    assert seen.marks == []
    assert seen.text.replace("@" + BREAK, "@") == f"before {snippet} after"
    assert read(escape(snippet)).marks == []


@pytest.mark.parametrize(("text", "mark"), [("a\u200bb", "U+200B"), ("a\u202eb", "U+202E"), ("a\ufeffb", "U+FEFF")])
def test_a_hidden_character_is_marked(text: str, mark: str) -> None:
    assert f"⟨{mark}⟩" in escape(text)


UNSEEN = [
    "\ufe0f", "\ufe00", "\U000e0100", "\u180b", "\u2800", "\u2065", "\ufff0", "\ufff8", "\U000e0001", "\U000e0041",
    "\U000e0fff", "\ufdd0", "\uffff", "\U0001d159", "\u115f",
]  # fmt: skip


@pytest.mark.parametrize("character", UNSEEN, ids=[f"{ord(one):04X}" for one in UNSEEN])
def test_an_invisible_character_is_marked_after_any_letter(character: str) -> None:
    assert f"⟨U+{ord(character):04X}⟩" in escape(f"a{character}b")


def test_text_hidden_in_tags_after_a_flag_is_marked() -> None:
    tags = "".join(chr(0xE0000 + ord(one)) for one in "ignore all that")
    assert escape(f"🏴{tags}\U000e007f").count("⟨") >= len(set("ignore all that"))
    assert "⟨" in escape("🏴" + tags[:2])


@pytest.mark.parametrize("text", ["❤️", "☎︎", "1️⃣", "#️⃣", "‼️", "葛󠄀", "〰️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁵󠁳󠁴󠁸󠁿"])
def test_selectors_and_tags_in_their_proper_place_are_kept(text: str) -> None:
    assert escape(text) in (text, "\\" + text)


@pytest.mark.parametrize("text", ["discord.gg./x", "discord.gg:443/x", "discord.com//invite/x", "discord.gg%2Fx"])
def test_an_invite_in_another_spelling_is_text_too(text: str) -> None:
    markdown = escape(text)
    assert read(markdown).text == text
    assert not re.search(r"(?<!\\)(?:/|%2F)", markdown)


def test_a_run_of_hidden_characters_gets_one_mark() -> None:
    assert escape("a" + "\u200b" * 40 + "b").count("⟨") == 1


def test_bidirectional_embeddings_are_closed_where_they_are_opened() -> None:
    assert "\u202e\u202c" in escape("abc\u202egnp.exe")
    assert "\u2067\u2069" in escape("abc\u2067gnp.exe")


@pytest.mark.parametrize("text", ["👨‍👩‍👧", "می‌خواهم", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "co\u00adoperate"])
def test_joiners_of_a_script_or_an_emoji_are_kept(text: str) -> None:
    assert escape(text) == text


def test_ordinary_punctuation_is_not_escaped() -> None:
    text = "He said: “No (never), it’s 50/50 – so what; right?” and left. Then he wrote ‘x%’ & co."
    assert escape(text) == text


@given(MIXED, st.integers(min_value=1, max_value=200))
def test_a_line_respects_its_limit_and_is_one_line(text: str, limit: int) -> None:
    line = escape_line(text, limit)
    assert units(line) <= limit
    assert "\n" not in line
    assert read(line).marks == []


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"], exclude_characters="⟨⟩"), max_size=60))
def test_our_own_lines_round_trip(text: str) -> None:
    if not any(is_hidden(text, position) for position in range(len(text))):
        assert unescape(escape_line(text, 4000)) == " ".join(text.split())


def test_length_is_counted_in_utf16_units() -> None:
    assert units("a😀é") == 4
