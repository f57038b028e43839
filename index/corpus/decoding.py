"""Reads a saved file with bounds and decodes it without changing a character.

A byte-order mark is an encoding's signature and not part of the text. Line ends stay as they are: `\\r\\n` is two
characters in every span. If the bytes do not show their encoding, charset-normalizer guesses it and the guess is
reported.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
import stat
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from index.lazy_regex import lazy

LARGEST_PAGE = 10 * 2**20  # bytes; a long article has 0.1 MB, a page saved with inlined images a few

# Longest first: the UTF-32 mark starts with the UTF-16 one.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Western letters and typographic marks, without š, ž, ý, ð and þ: Czech and Turkish bytes produce those.
_WESTERN = frozenset(
    "àâäáãåæçèéêëìíîïñòóôöõøœßùúûüÿÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜ“”‘’„‚–—…«»‹›€£§°©®™·•¡¿\u00a0\u00ad½¼¾²"
)
# The encodings that browsers know (https://encoding.spec.whatwg.org/#names-and-labels), by Python's names. Some of
# Python's codecs are not charsets: they raise on any text, run for minutes on a page, or turn text into other text.
_CHARSETS = frozenset(
    ["ascii", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic",
     "cp866", "cp874", "cp949", "cp932", "gbk", "gb2312", "gb18030", "big5", "big5hkscs", "euc_jp", "iso2022_jp",
     "shift_jis", "euc_kr", *(f"iso8859-{number}" for number in range(1, 17)), *(f"cp{1250 + n}" for n in range(9))]
)  # fmt: skip
_META_CHARSET = re.compile(rb"""<(?:meta[^>]*?charset|\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.I)
_CONTROL = lazy(r"[\x00-\x08\x0e-\x1a\x7f]")


class Undecodable(ValueError):
    """The bytes are not text; the message gives the reason, as the predicate of a sentence about the file."""


class NoRegularFile(OSError):
    """The path is not a regular file: a folder, a pipe, a device, or a link that leads outside."""


def read_bytes(path: Path, *, within: Path | None = None, largest: int = LARGEST_PAGE) -> bytes:
    """Returns the first `largest` + 1 bytes of a regular file; never waits for a pipe or device.

    `within` is a folder that must contain the file once all links are followed. The file checked is the file read,
    even if a link is swapped in the meantime.

    Raises:
        NoRegularFile: there is no regular file at `path`, or it lies outside `within`.
        OSError: it cannot be read.
    """
    with os.fdopen(_open_regular(path, within), "rb") as file:
        return file.read(largest + 1)


def _open_regular(path: Path, within: Path | None) -> int:
    flags = os.O_RDONLY | os.O_NONBLOCK
    if within is None:
        handle = os.open(path, flags)
    else:
        folder, place = within.resolve(strict=True), path.resolve(strict=True)
        if not place.is_relative_to(folder):
            raise NoRegularFile(errno.EPERM, "lies outside its folder")
        handle = _open_below(folder, place.relative_to(folder), flags)
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        number = errno.EISDIR if stat.S_ISDIR(mode) else errno.ESPIPE
        raise NoRegularFile(number, "is not a regular file", str(path))
    return handle


def _open_below(folder: Path, place: PurePath, flags: int) -> int:
    """Opens a file component by component, following no link: `place` is resolved, so any link was put there since."""
    here = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for step in place.parts[:-1]:
            below = os.open(step, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=here)
            os.close(here)
            here = below
        return os.open(place.name, flags | os.O_NOFOLLOW, dir_fd=here)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENOTDIR):
            raise NoRegularFile(error.errno, "became a link while it was read") from None
        raise
    finally:
        os.close(here)


def known_charset(label: str) -> str | None:
    """Returns Python's codec name for a charset named by a page or a server; None if it is not a charset.

    Latin-1 and ASCII mean Windows-1252, as in browsers.
    """
    if not re.fullmatch(r"[\w:.+-]{2,40}", label, re.ASCII):
        return None
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return name if name in _CHARSETS else None


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` has no lone surrogates; `encoding` is Python's name; `warning` is set if something was guessed."""

    text: str
    encoding: str
    warning: str = ""


def decode(data: bytes, *, html: bool = False) -> Decoded:
    """Decodes a saved file.

    Tries, in this order: a byte-order mark, UTF-8, for HTML the charset it declares, UTF-16 without a mark,
    charset-normalizer. A few NULs are left out of HTML, as in browsers.

    Raises:
        Undecodable: the bytes are not text: they hold NULs or mostly control characters, or no encoding fits.
    """
    for signature, encoding in _SIGNATURES:
        if data.startswith(signature):
            return _checked(_strict_or_patched(data[len(signature) :], encoding), html)
    try:
        return _checked(Decoded(data.decode("utf-8"), "utf-8"), html)
    except UnicodeDecodeError:
        pass
    declared = _META_CHARSET.search(data[:4096]) if html else None
    charset = known_charset(declared[1].decode("ascii", "replace")) if declared else None
    if charset:
        try:
            return _checked(Decoded(data.decode(charset), charset), html)
        except UnicodeDecodeError:
            pass
    return _checked(_guess(data, html), html)


def _strict_or_patched(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(
            text, encoding, f"has bytes that are not {encoding.upper()}; they are read as \N{REPLACEMENT CHARACTER}"
        )


def _guess(data: bytes, html: bool) -> Decoded:
    if b"\0" in data:
        for encoding in ("utf-16-le", "utf-16-be"):
            blanks = data[1::2].count(0) if encoding == "utf-16-le" else data[0::2].count(0)
            if len(data) % 2 == 0 and blanks * 4 > len(data):
                return Decoded(
                    data.decode(encoding, "replace"), encoding, f"has no byte-order mark; read as {encoding.upper()}"
                )
        if not html:
            raise Undecodable("contains NUL bytes, so it is not text")
    patched = data.decode("utf-8", "replace")
    broken = patched.count("\N{REPLACEMENT CHARACTER}")
    whole = sum(1 for character in patched if character > "\x7f") - broken
    if whole > 3 * broken:  # damaged UTF-8 is likelier than mojibake throughout
        return Decoded(
            patched, "utf-8", f"has {broken} bytes that are not UTF-8; they are read as \N{REPLACEMENT CHARACTER}"
        )
    if _reads_as_western(data):
        return Decoded(data.decode("cp1252"), "cp1252", "does not declare its encoding; read as cp1252")
    import charset_normalizer  # 40 ms, needed only for rare files

    # Its cost grows with the number of encodings tried; the first 64 KiB are enough.
    matches = charset_normalizer.from_bytes(data[:65536])
    best = matches.best()
    if best is None:
        raise Undecodable("is in no encoding that can be recognised")
    encoding = best.encoding
    return Decoded(data.decode(encoding, "replace"), encoding, f"does not declare its encoding; read as {encoding}")


def _reads_as_western(data: bytes) -> bool:
    """Whether the bytes are Windows-1252, the likeliest encoding, which charset-normalizer misses in short texts.

    Other single-byte encodings show letters that Western languages lack, or far too many accents.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    odd = [character for character in text if character > "\x7f"]
    letters = sum(character.isalpha() for character in text)
    return set(odd) <= _WESTERN and sum(character.isalpha() for character in odd) * 5 <= letters


def _checked(decoded: Decoded, html: bool) -> Decoded:
    text = decoded.text
    if "\0" in text:
        if text.count("\0") * 4 > len(text):
            return _checked(_guess(text.encode("utf-8", "replace"), False), False)
        if not html:
            raise Undecodable("contains NUL bytes, so it is not text")
        text = text.replace("\0", "")
        decoded = replace(decoded, text=text)
    if len(_CONTROL.findall(text)) * 20 > len(text):
        raise Undecodable("is mostly control characters, so it is not text")
    return decoded
