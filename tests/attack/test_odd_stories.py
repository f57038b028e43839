"""Odd files in a story: each affects only itself, nothing outside the folder is read, and nothing of it is cited."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.linear import limited
from index.corpus.articles import read_story
from index.corpus.changes.add_remove import remove_article
from index.corpus.manifest import MANIFEST
from index.corpus.passages import Corpus, cut
from index.facts.analyse_article import read as read_facts

SOUND = "The council met on Monday.\n\nIt voted for the new bridge by 14 votes to 12.\n"
SECONDS = 30.0  # of CPU, for work that takes well under one on an idle machine


def read_beside_a_sound_one(folder: Path, name: str, data: bytes) -> Corpus:
    """Reads a story of a sound article and this one; the former is cut as usual, and every span is within its text."""
    (folder / "sound.txt").write_text(SOUND)
    (folder / name).write_bytes(data)
    with limited(SECONDS):
        corpus = cut(read_story(folder))
        read_facts(corpus)
    sound = next(number for number, article in enumerate(corpus.articles) if article.name == "sound.txt")
    assert sum(sentence.article == sound for sentence in corpus.sentences) == 2
    for sentence in corpus.sentences:
        assert 0 <= sentence.start < sentence.end <= len(corpus.articles[sentence.article].text)
    return corpus


def is_handled(corpus: Corpus, name: str) -> bool:
    """Whether the article is read, or there is a finding about it."""
    return name in {one.name for one in corpus.articles} or any(name in one.subject for one in corpus.findings)


WORDS = "The mayor said so.\nIt rained “all day” in Łódź.\n"
ENCODED: dict[str, bytes] = {
    "two marks": codecs.BOM_UTF8 * 2 + WORDS.encode(),
    "a mark amid": WORDS.encode() + codecs.BOM_UTF8 + WORDS.encode(),
    "the mark of UTF-16 before UTF-8": codecs.BOM_UTF16_LE + WORDS.encode(),
    "the mark of UTF-32 alone": codecs.BOM_UTF32_LE,
    "the mark of UTF-8 alone": codecs.BOM_UTF8,
    "UTF-16 without a mark": WORDS.encode("utf-16-le"),
    "UTF-16, big, without a mark": WORDS.encode("utf-16-be"),
    "half a character of UTF-16": codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le")[:-1],
    "UTF-7": WORDS.encode("utf-7"),
    "mixed line ends": WORDS.replace("\n", "\r").encode() + WORDS.replace("\n", "\r\n").encode() + WORDS.encode(),
    "odd line ends": "\u2028".join(WORDS.split("\n")).encode() + "\x85\x0b\x0c\x1c".join(WORDS.split()).encode(),
    "bidi": f"\u202e{WORDS[::-1]}\u202c\u2066{WORDS}".encode(),
    "combining": ("Z" + "\u0301" * 20_000 + "algo said so. " + WORDS).encode(),
    "joined emoji": ("🙂\u200d" * 20_000 + WORDS).encode(),
    "overlong UTF-8": b"\xc0\xaf\xe0\x80\xaf" * 50 + WORDS.encode(),
    "a sentence of 50,000 characters": b"the mayor and " * 3_600 + b"went.",
    "a word of a million characters": b"a" * 1_000_000,
    "a line for each letter": "\n".join("mayor" * 1500).encode(),
}


# Markdown is read as text is, so the largest are not read as both.
@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        (name, suffix)
        for name in ENCODED
        for suffix in (".txt", ".md", ".html")
        if suffix != ".md" or len(ENCODED[name]) < 5_000
    ],
)
def test_odd_bytes_affect_only_their_own_article(tmp_path: Path, name: str, suffix: str) -> None:
    corpus = read_beside_a_sound_one(tmp_path, f"bad{suffix}", ENCODED[name])
    assert is_handled(corpus, f"bad{suffix}")


@pytest.mark.parametrize(
    "name",
    ["a\nb.txt", "a\rb.txt", "a\tb.txt", "\u202etxt.a.txt", "a\x1b[31mb.txt", "'\"`$(x).txt", " .txt", "a .txt",
     "-rf.txt", "=1+1.txt", "%2e%2e%2fa.txt", "a\u200bb.txt", "CON.txt", "é.txt", "e\u0301.txt", "a" * 250 + ".txt",
     "\u2028.txt", "a\x7f.txt"],
)  # fmt: skip
def test_an_odd_file_name_can_be_read_and_removed(tmp_path: Path, name: str) -> None:
    corpus = read_beside_a_sound_one(tmp_path, name, f"{SOUND}\nThe mayor was there.\n".encode())
    assert is_handled(corpus, name)
    place = remove_article(tmp_path, name)
    assert place is not None
    assert place.parent == tmp_path / ".removed"
    assert [article.name for article in read_story(tmp_path).articles] == ["sound.txt"]


def links(folder: Path) -> None:
    (folder / "a.txt").symlink_to("b.txt")
    (folder / "b.txt").symlink_to("a.txt")
    (folder / "self.txt").symlink_to("self.txt")
    (folder / "up").symlink_to("..")
    (folder / "here").symlink_to(".")
    (folder / "gone.txt").symlink_to("nowhere.txt")
    (folder / "out.txt").symlink_to("/etc/hostname")


def folders(folder: Path) -> None:
    (folder / MANIFEST).mkdir()
    (folder / "x.txt").mkdir()


def manifest(text: str) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        (folder / MANIFEST).write_bytes(text.encode("utf-8", "surrogateescape"))

    return write


STORIES: dict[str, Callable[[Path], None]] = {
    "links in a circle, out and to nowhere": links,
    "folders for files": folders,
    "a key twice": manifest('[story]\ntitle = "a"\ntitle = "b"\n[[article]]\nfile = "sound.txt"\n'),
    "a table twice": manifest('[story]\ntitle = "a"\n[story]\ntitle = "b"\n[[article]]\nfile = "sound.txt"\n'),
    "a table that is an array too": manifest('[article]\nfile = "sound.txt"\n[[article]]\nfile = "sound.txt"\n'),
    "files that lead out": manifest(
        "".join(f'[[article]]\nfile = "{name}"\n' for name in ("../x.txt", "/etc/passwd", "a/../../x.txt", "//h/s.txt"))
    ),
    "one file by many names": manifest(
        "".join(
            f'[[article]]\nfile = "{name}"\noutlet = "O"\n' for name in ("sound.txt", "./sound.txt", "x/../sound.txt")
        )
    ),
    "ten thousand aliases": manifest(
        f'[[outlet]]\nname = "O"\naliases = [{", ".join(f"{chr(34)}a{n}{chr(34)}" for n in range(10_000))}]\n'
    ),
    "bytes that are not UTF-8": manifest('[story]\ntitle = "\udcff"\n'),
    "a NUL": manifest('[story]\ntitle = "\0"\n'),
    "a date that is none": manifest('[[article]]\nfile = "sound.txt"\npublished = 9999-99-99\n'),
    "the end of time": manifest('[[article]]\nfile = "sound.txt"\npublished = 9999-12-31\n'),
    "the beginning of time": manifest('[[article]]\nfile = "sound.txt"\npublished = 0001-01-01\n'),
}


@pytest.mark.parametrize("name", STORIES)
def test_an_odd_folder_or_manifest_leaves_the_sound_article(tmp_path: Path, name: str) -> None:
    (tmp_path / "sound.txt").write_text(SOUND)
    STORIES[name](tmp_path)
    with limited(SECONDS):
        story = read_story(tmp_path)
        corpus = cut(story)
        read_facts(corpus)
    assert [article.name for article in story.articles] == ["sound.txt"]
    assert len(corpus.sentences) == 2
    assert story.findings
