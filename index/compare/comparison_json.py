"""Comparisons as JSON; every excerpt has the citation shape of `index/answer/as_json.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.answer.as_json import Json, citation_json, excerpt_json, note_json
from index.answer.find_text import prints
from index.answer.results import Excerpt
from index.corpus.types import Citation

if TYPE_CHECKING:
    from index.compare.quotation_search import FoundQuotation, QuoteSearch
    from index.compare.view import CitedDate, CitedDifference, CopyGroup, OutletView, Side, StoryCard


def quotation_json(found: FoundQuotation) -> Json:
    """Returns a quotation with every place that prints it; `parts` compare each with the most common wording."""
    return {
        "said_by": found.said_by or None,
        "exact": found.exact,
        "similarity": round(found.similarity, 4),
        "outlets": list(found.outlets),
        "printings": [
            {
                **citation_json(printing.words),
                "said_by": printing.said_by or None,
                "speaker": _span(printing.speaker) if printing.speaker else None,
                "exact": printing.exact,
                "parts": [{"kind": part.kind, "text": part.text} for part in printing.parts],
                "notes": [note_json(note, printing.words.source) for note in printing.words.notes],
            }
            for printing in found.printings
        ],
    }


def quote_search_json(search: QuoteSearch, unquoted: Sequence[Citation] = ()) -> Json:
    """Returns the words asked for, how far they are quoted, and each printing; spans count characters of `words`.

    `unquoted` are sentences that print them, or nearly, outside quotation marks; `exact` tells which.
    """
    return {
        "words": search.asked,
        "printed": search.printed,
        "printed_spans": [{"start": start, "end": end, "text": search.asked[start:end]} for start, end in search.spans],
        "claimed_speaker": search.claimed_speaker,
        "cut_off": search.cut_off,
        "found": [quotation_json(one) for one in search.found],
        "unquoted": [
            {
                **citation_json(one),
                "exact": prints(one.text, search.asked),
                "notes": [note_json(note, one.source) for note in one.notes],
            }
            for one in unquoted
        ],
    }


def difference_json(difference: CitedDifference) -> Json:
    """Returns both sides of a difference, each sentence with its differing words."""
    return {
        "number": difference.number,
        "kind": difference.kind,
        "one": _sides(difference.one),
        "other": _sides(difference.other),
    }


def date_json(dated: CitedDate) -> Json:
    """Returns a dated sentence with the words that date it."""
    return {
        "date": dated.iso,
        "precision": dated.precision,
        "first": dated.first.isoformat(),
        "last": dated.last.isoformat(),
        **citation_json(dated.sentence),
        "focus": _span(dated.focus),
    }


def view_json(view: OutletView[Excerpt]) -> Json:
    """Returns what one outlet says on a topic; a null excerpt if it says nothing."""
    return {"outlet": view.outlet, "excerpt": excerpt_json(view.best) if view.best else None}


def card_json(card: StoryCard) -> Json:
    return {
        "title": card.title,
        "articles": len(card.sources),
        "reports": card.reports,
        "copies": [copies_json(group) for group in card.copies],
        "outlets": list(card.outlets),
        "first": card.first.isoformat() if card.first else None,
        "last": card.last.isoformat() if card.last else None,
        "shared": [quotation_json(found) for found in card.shared],
        "difference_count": card.difference_count,
        "differences": [difference_json(difference) for difference in card.differences],
        "people": [
            {"mentions": person.mentions, "articles": person.articles, "name": citation_json(person.name)}
            for person in card.people
        ],
        "alone": [citation_json(citation) for citation in card.alone],
    }


def copies_json(group: CopyGroup) -> Json:
    """Returns the articles that print one text; `first` is the earliest of them, null if their dates do not tell."""
    articles = [{"article": source.article, "outlet": source.outlet} for source in group.sources]
    return {"articles": articles, "first": group.first.article if group.first else None}


def _sides(sides: Sequence[Side]) -> list[Json]:
    return [{**citation_json(side.sentence), "focus": _span(side.focus)} for side in sides]


def _span(citation: Citation) -> Json:
    return {"start": citation.start, "end": citation.end, "text": citation.text}
