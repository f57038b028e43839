"""The words by which furniture is known, whoever printed it.

Each pattern is matched at the beginning of a line unless it says otherwise, ignoring case. `furniture` reads them in
this order and takes the first that fits. Lines that begin with a quotation mark are somebody's words and exempt.
"""

from __future__ import annotations

from index.corpus.boilerplate_patterns import OFFERS
from index.corpus.fragments import Either, Kind
from index.corpus.wording_credits import CREDITS

# Never reporting, wherever the line stands and however it ends.
STRONG: tuple[tuple[Kind, Either], ...] = (*CREDITS, *OFFERS)
