"""Builds the list of ordinary English words by which `index.answer.query` recognises names.

    python -m bench.words /usr/share/hunspell/en_US.dic

Takes a Hunspell dictionary (Debian: hunspell-en-us; word list: SCOWL), keeps the lower-case entries, stems them like
the BM25 index does and writes the stems, sorted, one per line, gzipped, to `index/answer/data/english.txt.gz`.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

from index.corpus.tokens import snowball

TARGET = Path(__file__).resolve().parent.parent / "index" / "answer" / "data" / "english.txt.gz"


def ordinary_stems(dictionary: Path) -> list[str]:
    """Returns the sorted distinct stems of the dictionary's purely alphabetic lower-case entries."""
    lines = dictionary.read_text(encoding="utf-8").splitlines()[1:]
    words = (line.split("/")[0].strip() for line in lines)
    return sorted({snowball(word) for word in words if word.isalpha() and word.islower()})


def main() -> None:
    """Writes the list from the dictionary named on the command line."""
    if len(sys.argv) != 2:
        sys.exit("Name a Hunspell dictionary: python -m bench.words /usr/share/hunspell/en_US.dic")
    stems = ordinary_stems(Path(sys.argv[1]))
    # mtime 0 makes the file reproducible.
    TARGET.write_bytes(gzip.compress("\n".join(stems).encode(), mtime=0))
    print(f"{len(stems)} stems in {TARGET}")


if __name__ == "__main__":
    main()
