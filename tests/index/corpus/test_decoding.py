"""Decoding bytes: every encoding of saved articles, and binary data."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.corpus.decoding import Undecodable, decode

TEXT = "“Déjà vu,” she said.\r\nThe café – closed.\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_a_byte_order_mark_is_not_part_of_the_text_and_line_ends_are_kept(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.warning) == (TEXT, encoding, "")


def test_windows_text_is_read_and_the_guess_is_reported() -> None:
    decoded = decode((TEXT * 3).encode("cp1252"))
    assert decoded.text == TEXT * 3
    assert "cp1252" in decoded.warning


def test_utf_16_without_a_mark_is_read_with_a_warning() -> None:
    decoded = decode(("A plain sentence about a bridge. " * 5).encode("utf-16-le"))
    assert decoded.text.startswith("A plain sentence")
    assert "byte-order mark" in decoded.warning


def test_a_page_is_read_in_its_declared_charset() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><p>Zażółć gęślą jaźń</p></html>'
    assert "Zażółć gęślą jaźń" in decode(page.encode("iso-8859-2"), html=True).text


def test_latin_1_means_windows_1252_as_in_browsers() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>“Yes”</p>'
    assert "“Yes”" in decode(page.encode("cp1252"), html=True).text


@pytest.mark.parametrize(
    ("charset", "mark"), [("utf-8", b""), ("cp1252", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", b"\xff\xfe")]
)
def test_nuls_are_left_out_of_a_page_as_browsers_do(charset: str, mark: bytes) -> None:
    page = (
        "<meta charset='windows-1252'><p>The caf\0é\0 closed.</p>\0\0"
        if charset == "cp1252"
        else "<p>The caf\0é closed.</p>\0"
    )
    assert "The café closed." in decode(mark + page.encode(charset), html=True).text
    with pytest.raises(Undecodable):
        decode(mark + page.encode(charset))


def test_one_broken_byte_does_not_turn_the_rest_into_mojibake() -> None:
    decoded = decode((TEXT * 3).encode() + b"\xff" + TEXT.encode())
    assert decoded.text.count("Déjà") == 4
    assert decoded.text.count("\N{REPLACEMENT CHARACTER}") == 1
    assert "not UTF-8" in decoded.warning


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", bytes(range(256)) * 20, b"text\0text", b"\x01\x02\x03" * 99]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(data)
    if data != b"text\0text":
        with pytest.raises(Undecodable):
            decode(data, html=True)


@given(st.binary(max_size=400), st.booleans())
def test_any_bytes_give_writable_text_or_are_refused(data: bytes, html: bool) -> None:
    try:
        decoded = decode(data, html=html)
    except Undecodable:
        return
    decoded.text.encode("utf-8")  # raises for a lone surrogate


@given(st.text(max_size=200).filter(lambda text: "\0" not in text))
def test_text_saved_as_utf_8_round_trips(text: str) -> None:
    try:
        assert decode(codecs.BOM_UTF8 + text.encode()).text == text
    except Undecodable:
        assert sum(ord(character) < 32 or character == "\x7f" for character in text) * 20 > len(text)


def test_polish_windows_text_is_not_mistaken_for_western() -> None:
    text = "Zażółć gęślą jaźń. Rada miasta zdecydowała, że most zostanie. Burmistrz powiedziała, że się cieszy. " * 3
    assert decode(text.encode("cp1250")).text == text
