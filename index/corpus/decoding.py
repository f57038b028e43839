"""Bytes of a saved file to text, without changing a character of it.

A byte-order mark is an encoding's signature and not part of the text. Line ends stay as they are: `\\r\\n` is two
characters in every span. Where the bytes say nothing about their encoding, charset-normalizer guesses and the guess
is reported.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from index.lazy_regex import late

# Longest first: the UTF-32 mark begins with the UTF-16 one.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Western letters and the marks of typesetting; š, ž, ý, ð and þ are missing because Czech and Turkish bytes give them.
_WESTERN = frozenset(
    "àâäáãåæçèéêëìíîïñòóôöõøœßùúûüÿÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜ“”‘’„‚–—…«»‹›€£§°©®™·•¡¿\u00a0\u00ad½¼¾²"
)
_META_CHARSET = re.compile(rb"""<(?:meta[^>]*?charset|\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.I)
_CONTROL = late(r"[\x00-\x08\x0e-\x1a\x7f]")


class Undecodable(ValueError):
    """The bytes are not text; the message says why, as the end of "The file …"."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` without lone surrogates; `encoding` as Python names it; `warning` where something had to be guessed."""

    text: str
    encoding: str
    warning: str = ""


def decode(data: bytes, *, html: bool = False) -> Decoded:
    """Text of a saved file.

    Tried in this order: a byte-order mark, UTF-8, for HTML the charset it declares, UTF-16 without a mark,
    charset-normalizer.

    Raises:
        Undecodable: the bytes hold NULs or mostly control characters, so they are no text.
    """
    for signature, encoding in _SIGNATURES:
        if data.startswith(signature):
            return _checked(_strict_or_patched(data[len(signature) :], encoding))
    try:
        return _checked(Decoded(data.decode("utf-8"), "utf-8"))
    except UnicodeDecodeError:
        pass
    declared = _META_CHARSET.search(data[:4096]) if html else None
    if declared:
        try:
            encoding = codecs.lookup(declared[1].decode("ascii")).name
            if encoding in ("iso8859-1", "ascii"):
                encoding = "cp1252"  # as browsers do: https://encoding.spec.whatwg.org/#names-and-labels
            return _checked(Decoded(data.decode(encoding), encoding))
        except (LookupError, UnicodeDecodeError):
            pass
    return _checked(_guess(data))


def _strict_or_patched(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(
            text, encoding, f"has bytes that are not {encoding.upper()}; they are read as \N{REPLACEMENT CHARACTER}"
        )


def _guess(data: bytes) -> Decoded:
    if b"\0" in data:
        for encoding in ("utf-16-le", "utf-16-be"):
            blanks = data[1::2].count(0) if encoding == "utf-16-le" else data[0::2].count(0)
            if len(data) % 2 == 0 and blanks * 4 > len(data):
                return Decoded(
                    data.decode(encoding, "replace"), encoding, f"has no byte-order mark; read as {encoding.upper()}"
                )
        raise Undecodable("holds NUL bytes, so it is no text")
    patched = data.decode("utf-8", "replace")
    broken = patched.count("\N{REPLACEMENT CHARACTER}")
    whole = sum(1 for character in patched if character > "\x7f") - broken
    if whole > 3 * broken:  # UTF-8 with a wound is likelier than mojibake throughout
        return Decoded(
            patched, "utf-8", f"has {broken} bytes that are not UTF-8; they are read as \N{REPLACEMENT CHARACTER}"
        )
    if _reads_as_western(data):
        return Decoded(data.decode("cp1252"), "cp1252", "does not say its encoding; read as cp1252")
    import charset_normalizer  # takes 40 ms, and only odd files need it

    # Bounded: its cost grows with the number of encodings tried, and the first 64 KiB say enough.
    matches = charset_normalizer.from_bytes(data[:65536])
    best = matches.best()
    if best is None:
        raise Undecodable("is in no encoding that can be recognised")
    encoding = best.encoding
    return Decoded(data.decode(encoding, "replace"), encoding, f"does not say its encoding; read as {encoding}")


def _reads_as_western(data: bytes) -> bool:
    """Whether the bytes are Windows-1252, the likeliest page of all, which charset-normalizer misses on short texts.

    Other single-byte pages give it away: by letters that Western languages lack, or by far too many accents.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    odd = [character for character in text if character > "\x7f"]
    letters = sum(character.isalpha() for character in text)
    return set(odd) <= _WESTERN and sum(character.isalpha() for character in odd) * 5 <= letters


def _checked(decoded: Decoded) -> Decoded:
    text = decoded.text
    if "\0" in text:
        if text.count("\0") * 4 > len(text):
            return _checked(_guess(text.encode("utf-8", "replace")))
        raise Undecodable("holds NUL bytes, so it is no text")
    if len(_CONTROL.findall(text)) * 20 > len(text):
        raise Undecodable("is mostly control characters, so it is no text")
    return decoded
