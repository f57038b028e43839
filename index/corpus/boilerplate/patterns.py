"""Patterns for the wording of boilerplate in any outlet.

The first that matches decides. Lines that begin with a quotation mark are exempt.
"""

from __future__ import annotations

from index.corpus.boilerplate.credit_patterns import CREDITS
from index.corpus.boilerplate.offer_patterns import OFFERS
from index.corpus.boilerplate.page_patterns import PAGE_PARTS
from index.corpus.boilerplate.pattern_parts import BoilerplateKind, Either

# Never reporting, whatever the line's position and ending.
STRONG: tuple[tuple[BoilerplateKind, Either], ...] = (*CREDITS, *OFFERS, *PAGE_PARTS)
