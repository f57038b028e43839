"""Make the list of ordinary English words that `index.answer.question_words` tells names from.

    python -m bench.words /usr/share/hunspell/en_US.dic

Takes a Hunspell dictionary (Debian: hunspell-en-us; word list: SCOWL), keeps the entries in lower case, stems them as
the word index does and writes the stems, sorted, one a line, gzipped, to `index/answer/data/english.txt.gz`.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import Stemmer

TARGET = Path(__file__).resolve().parent.parent / "index" / "answer" / "data" / "english.txt.gz"


def ordinary_stems(dictionary: Path) -> list[str]:
    """Stems of the dictionary's lower-case entries of letters alone, sorted, each once."""
    lines = dictionary.read_text(encoding="utf-8").splitlines()[1:]
    words = (line.split("/")[0].strip() for line in lines)
    stem = Stemmer.Stemmer("english").stemWord
    return sorted({stem(word) for word in words if word.isalpha() and word.islower()})


def main() -> None:
    """Write the list from the dictionary named on the command line."""
    if len(sys.argv) != 2:
        sys.exit("Name a Hunspell dictionary: python -m bench.words /usr/share/hunspell/en_US.dic")
    stems = ordinary_stems(Path(sys.argv[1]))
    # mtime 0 makes the file the same each time.
    TARGET.write_bytes(gzip.compress("\n".join(stems).encode(), mtime=0))
    print(f"{len(stems)} stems in {TARGET}")


if __name__ == "__main__":
    main()
