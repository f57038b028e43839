"""Words to the stems under which sentences are compared."""

from __future__ import annotations

import Stemmer

from index.facts.lexicon import IRREGULAR, SAME


class Stems:
    """Words to stems, near-synonyms to one."""

    def __init__(self) -> None:
        self._stemmer = Stemmer.Stemmer("english")
        self._known: dict[str, str] = {}

    def stem(self, word: str) -> str:
        """The stem under which a word is compared."""
        known = self._known.get(word)
        if known is None:
            bare = word.replace("’", "'").removesuffix("'s").replace("'", "")
            known = self._known[word] = str(self._stemmer.stemWord(SAME.get(bare) or _plain(bare)))
        return known


def _plain(word: str) -> str:
    """The plain form of a verb of no rule (“saw” as “see”), and what says the same as that."""
    base = IRREGULAR.get(word, word)
    return SAME.get(base, base)
