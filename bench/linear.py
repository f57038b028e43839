"""Whether reading an article costs CPU time linear in its length, for text that repeats one piece.

    python -m bench.linear

Texts of each kind of piece are read, cut into passages and analysed as a rebuild does. Each line of the output has the
seconds of CPU at each size, and how they grow from the second largest size to the largest, as an exponent: 1 is linear,
2 quadratic. A reading that takes longer than `--limit` shows as inf and ends its piece.

    python -m bench.linear                                # every piece at 10, 100 and 1,000 kB
    python -m bench.linear --sizes 10 40 --only quote     # some pieces
    python -m bench.linear --made 20                      # pieces that Hypothesis makes up
"""

from __future__ import annotations

import argparse
import math
import signal
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from index.compare.analyse import across_outlets
from index.corpus import bounded
from index.corpus.articles import read_story
from index.corpus.passages import cut

# What hostile and broken files repeat, by a name.
TEXT: Mapping[str, str] = {
    "word": "a ", "letter": "a", "capital": "A ", "mixed": "aa? ", "sentence": "A b. ", "question": "What is it? ",
    "stop": ".", "stop-space": ". ", "ellipsis": "… ", "ellipsis-dots": "... ", "bang": "! ", "bang-quote": "!” ",
    "comma": "a, ", "colon": "a: ", "semicolon": "a; ", "dash": "a — ", "hyphen": "a-", "apostrophe": "a'",
    "quote": '"a" ', "quote-open": '"a ', "quote-mark": '"', "curly": "“a” ", "curly-open": "“a ", "curly-mark": "“",
    "single": "‘a’ ", "single-open": "‘a ", "straight-single": "'a' ", "straight-open": "'a ", "angled": "«a» ",
    "said-after": "“a,” he said. ", "said-before": "He said “a b”. ", "said": "said ", "he-said": "he said ",
    "she": "She said so. ", "said-and": "“a” and ", "quote-line": '"a b c d e\n\n',
    "curly-line": "“a b c d e f.”\n\n", "name": "Ann Lee ", "name-said": "Ann Lee said. ", "name-and": "Ann Lee and ",
    "initial": "J. ", "title": "Mr ", "mister": "Mr. Lee ", "singer": "the singer Ann Lee ",
    "according": "according to ", "of": "of Lee ", "weekday": "Monday ", "month": "April ", "day": "April 5 ",
    "body-of": "Bank of ",
    "year": "2018 ", "in-year": "in 2018 ", "last": "last ", "ago": "two days ago ", "number-word": "twenty ",
    "number-hyphen": "twenty-", "and-number": "hundred and ", "digit": "1", "digits": "1 ", "thousands": "1,000,",
    "money": "$1 ", "million": "5 million ", "percent": "5% ", "range": "1 to ", "ordinal": "1st ", "clock": "10:30 ",
    "clock-pm": "at 9 p.m. ", "age": "Lee, 58, ", "votes": "5 votes ", "of-the": "of the ", "not": "did not ",
    "bracket": "(a) ", "bracket-open": "(", "square": "[1] ", "at": "@a ", "link": "http://a.b/c ", "hash": "#a ",
    "space": " ", "tab": "\t", "nbsp": "\xa0", "zero-width": "\u200b", "combining": "é", "cjk": "中",
    "cjk-sentence": "中国。", "hebrew": "א ", "emoji": "🙂 ", "newline": "\n", "cr": "\r", "short-lines": "a\n",
    "line": "The council met on Monday.\n", "paragraph": "The council met on Monday in the old hall of the town.\n\n",
    "wrapped": "the council met on a day in the old hall of\n", "list": "- The council met\n",
    "heading": "# The council\n", "byline": "By Ann Lee\n", "comments": "3 comments\n", "says": "Ann says:\n",
    "reply": "Reply\n", "related": "Related stories\n", "teaser": "Council Meets In Old Hall\n",
    "signed": "— Ann Lee (@ann) April 25, 2018\n", "on-twitter": "Ann Lee on Twitter\n",
    "picture": "So it is pic.twitter.com/a\n", "says-inline": "x says y ", "bar": "a | ", "bullet-dot": "a · ",
    "by": "by ", "caps": "A", "shout": "AND NOW! ", "credit": "a. Ann Lee/", "slash": "A/", "underscore": "_",
    "stars": "*", "gt": ">", "dot-letter": "a.", "abbreviation": "U.S. ", "no-dot": "No. ", "vs": "vs. ",
    "french": "M. Dupont ", "verb": "was put the ", "url": "www.a", "three": "aaa? b. ", "and-hundred": "hundred ",
    "hundred": "hundred ", "caps-line": ". AAAA",
}  # fmt: skip
PAGE: Mapping[str, str] = {
    "b": "<b>y</b>",
    "i-open": "<i>",
    "p": "<p>x",
    "p-closed": "<p>The council met on Monday.</p>",
    "div": "<div>x",
    "div-closed": "<div>x</div>",
    "br": "x<br>",
    "span": "<span>x</span> ",
    "a": "<a href=/x>y</a> ",
    "li": "<li>x",
    "ul": "<ul><li>x</ul>",
    "td": "<td>x",
    "table": "<table><tr><td>x</table>",
    "blockquote": "<blockquote><p>x",
    "quote-tweet": "<blockquote><p>x</p>— A (@a)</blockquote>",
    "script": '<script type="application/ld+json">{}</script>',
    "meta": "<meta name=a content=b>",
    "link": "<link rel=canonical href=x>",
    "comment": "<!-- x -->",
    "entity": "&amp;",
    "entity-open": "&",
    "lt": "<",
    "gt": ">",
    "cdata": "<![CDATA[",
    "attribute": "<p a=b c>",
    "img": "<img src=x alt=y>",
    "h2": "<h2>x</h2>",
    "time": "<time datetime=2018-04-27>x</time>",
    "article": "<article><p>x</article>",
    "section": "<section>x",
    "pre": "<pre>x",
    "option": "<option>x",
    "style": "<style>x</style>",
    "word": "word ",
    "quote": '"a" ',
    "nested": "<div><span>",
    "pull-quote": "<blockquote class=pullquote>The council met</blockquote>",
    "adoption": "<b><p></b>x",
    "accordion": "<button>What is it all about</button><p>a b c d e f</p>",
    "aside": "<aside><p>Correction: x</p></aside>",
    "form": "<form><input type=email>",
    "figure": "<figure><p>x</figure>",
    "json-space": '<script type="application/ld+json">                                        ',
}
PIECES: Mapping[str, tuple[str, str]] = {
    **{f"txt {name}": (piece, ".txt") for name, piece in TEXT.items()},
    **{f"html {name}": (piece, ".html") for name, piece in PAGE.items()},
}


class TooLong(Exception):
    """The time limit of one reading has passed."""


def list_page(piece: str, size: int, suffix: str) -> bytes:
    """A file of about `size` bytes that repeats `piece`."""
    body = (piece * (size // max(1, len(piece.encode())) + 1)).encode()
    return b"<html><head><title>t</title></head><body>" + body if suffix == ".html" else body


def seconds_to_read(piece: str, suffix: str, size: int) -> float:
    """Seconds of CPU that an article of `size` bytes costs a rebuild before anything is embedded."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / f"a{suffix}").write_bytes(list_page(piece, size, suffix))
        began = time.process_time()
        across_outlets(cut(read_story(Path(folder))))
        return time.process_time() - began


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises TooLong in the main thread after `seconds` of CPU."""

    def end(_: int, __: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def measure(piece: str, suffix: str, sizes: Sequence[int], limit: float) -> list[float]:
    """Seconds at each size in kB; infinity where one took longer than `limit`, and nothing after it."""
    found: list[float] = []
    for size in sizes:
        try:
            with limited(limit):
                found.append(seconds_to_read(piece, suffix, size * 1000))
        except TooLong:
            return [*found, math.inf]
    return found


def growth(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The exponent of growth between the last two sizes; 0 where the last is too short to tell."""
    if len(seconds) < 2 or seconds[-1] < 0.1:
        return 0.0
    ratio = seconds[-1] / max(seconds[-2], 1e-3)
    return math.log(ratio) / math.log(sizes[len(seconds) - 1] / sizes[len(seconds) - 2])


def made_pieces(count: int) -> Mapping[str, tuple[str, str]]:
    """Short pieces that Hypothesis makes of what articles are made of, the same ones each time."""
    from hypothesis import HealthCheck, Phase, given, seed, settings
    from hypothesis import strategies as st

    made: dict[str, tuple[str, str]] = {}
    words = st.sampled_from([*TEXT.values(), *PAGE.values()])
    pieces = st.lists(st.one_of(words, st.text(max_size=6)), min_size=1, max_size=4).map("".join)

    @seed(15)
    @settings(max_examples=count, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(pieces, st.sampled_from([".txt", ".md", ".html"]))
    def make(piece: str, suffix: str) -> None:
        clean = piece.encode("utf-8", "replace").decode()
        made[f"made {len(made)} {clean!r}"[:40]] = (clean, suffix)

    make()
    return made


def main() -> None:
    """Prints a line for each piece."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", type=int, default=[10, 100, 1000], help="kB, ascending")
    parser.add_argument("--only", default="", help="pieces whose name contains this")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds of CPU for one reading")
    parser.add_argument("--made", type=int, default=0, help="this many pieces made by Hypothesis instead")
    given = parser.parse_args()
    bounded.BOUND_SECONDS = 10 * given.limit  # what ends a reading here is `--limit`
    for name in ("txt day", "html p"):  # what is imported and compiled once is no cost of a text
        seconds_to_read(*PIECES[name], 2000)
    for name, (piece, suffix) in (made_pieces(given.made) if given.made else PIECES).items():
        if given.only in name:
            seconds = measure(piece, suffix, given.sizes, given.limit)
            times = " ".join(f"{one:8.3f}" for one in seconds)
            print(f"{name:40} {times}  growth {growth(given.sizes, seconds):5.2f}", flush=True)


if __name__ == "__main__":
    main()
