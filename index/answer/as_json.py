"""Answers as JSON, the output of `storybot ask --json`; docs/operation.md describes the format.

It is a contract with other programs: only add to it. Keys of unknown values are present, with null.
"""

from __future__ import annotations

import json
from typing import Any

from index.answer.results import Answer, Decline, Excerpt
from index.corpus.changes.versions import ArticleEdit, VersionExcerpt
from index.corpus.types import Citation, CitedNote, Source

Json = dict[str, Any]


def as_contract(result: Answer | Decline, identity: str | int | None = None) -> Json:
    """Converts an answer or a decline; `identity` is the caller's id of the question."""
    line: Json = {
        "id": identity,
        "question": result.question.text,
        "decision": "decline" if isinstance(result, Decline) else "answer",
        "confidence": round(float(result.confidence), 6),
        "generation": result.generation,
        "reason": result.reason if isinstance(result, Decline) else None,
        "excerpts": [] if isinstance(result, Decline) else [excerpt_json(excerpt) for excerpt in result.excerpts],
    }
    line["chosen_by"] = result.chosen_by
    if isinstance(result, Decline):
        if result.reason == "premise_denied":
            line["contradicts"] = [excerpt_json(excerpt) for excerpt in result.contradicts]
        line["nearest"] = [excerpt_json(excerpt) for excerpt in result.nearest]
        line["sure"] = False
        return line
    line["sure"] = result.sure
    if result.kind == "articles":
        line["sources"] = [source_json(source) for source in result.sources]
    elif result.kind == "compare":
        line["nothing_in"] = list(result.nothing_in)
    return line


def excerpt_json(excerpt: Excerpt) -> Json:
    """Converts an excerpt: its passage, the answering sentence within it, and where else the same is printed."""
    passage, answer = excerpt.passage, excerpt.answer
    return {
        **citation_json(passage),
        "answer": {"start": answer.start, "end": answer.end, "text": answer.text},
        "also_in": [
            {
                "article": also.source.article,
                "outlet": also.source.outlet,
                "start": also.start,
                "end": also.end,
                "text": also.text,
            }
            for also in excerpt.also_in
        ],
        "said_by": excerpt.said_by,
        "notes": [note_json(note, passage.source) for note in excerpt.passage.notes],
    }


def note_json(note: CitedNote, noted: Source) -> Json:
    """Converts a note on the article `noted`; names the note's article if that is a different one."""
    cited = note.citation
    elsewhere = {"article": cited.source.article} if cited.source.article != noted.article else {}
    return {"kind": note.kind, "start": cited.start, "end": cited.end, "text": cited.text, **elsewhere}


def citation_json(citation: Citation) -> Json:
    """Converts a citation, with all metadata of its article."""
    source = citation.source
    return {
        **_metadata_json(source),
        "start": citation.start,
        "end": citation.end,
        "text": citation.text,
    }


def source_json(source: Source) -> Json:
    """Converts an article's metadata as for `storybot sources --json`; `inferred` names the guessed fields."""
    return {
        **_metadata_json(source),
        "words": source.words,
        "passages": source.passages,
        "inferred": sorted(source.inferred),
        "notes": list(dict.fromkeys(note.kind for note in source.notes if note.on_article)),
    }


def _metadata_json(source: Source) -> Json:
    """Converts an article's metadata, null where unknown."""
    return {
        "article": source.article,
        "outlet": source.outlet,
        "headline": source.headline,
        "author": source.author,
        "published": source.published.isoformat() if source.published else None,
        "url": source.url,
    }


def dumps(value: object, *, indent: int | None = None) -> str:
    """Serialises JSON as storybot prints it: non-ASCII letters unescaped, NaN refused."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)


def edit_json(edit: ArticleEdit) -> Json:
    """Converts an outlet's edit from one version of an article to the next."""
    return {
        "article": edit.article,
        "outlet": edit.outlet,
        "before": edit.before.isoformat() if edit.before else None,
        "after": edit.after.isoformat() if edit.after else None,
        "silent": edit.is_silent,
        "headlines": list(edit.headlines) if edit.headlines else None,
        "notes": [{"kind": kind, **_version_json(note)} for kind, note in edit.notes],
        "changes": [
            {
                side: _version_json(one) if one else None
                for side, one in (("before", change.before), ("after", change.after))
            }
            for change in edit.changes
        ],
    }


def _version_json(excerpt: VersionExcerpt) -> Json:
    return {
        "file": excerpt.file,
        "newest": excerpt.is_newest,
        "start": excerpt.start,
        "end": excerpt.end,
        "text": excerpt.text,
    }
