"""Extracts text and metadata from saved HTML.

Metadata that a page states (JSON-LD, Open Graph, meta tags) is kept apart from metadata guessed from its layout,
because a guess is shown as a guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from index.corpus.html.script_data import paragraphs, script_sources, unprinted_text
from index.corpus.html.text import page_text
from index.corpus.metadata.bylines import closing_author
from index.corpus.metadata.page_metadata import read_metadata
from index.corpus.metadata_values import is_web_address
from index.corpus.types import Metadata
from index.lazy_regex import lazy

# Attributes, comments and start tags (without ">") as HTML's tokeniser finds them: a quotation mark opens only a value.
# Matching never backtracks, so that no text costs more than its length.
_ATTRIBUTE = r"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_COMMENT_OR_TAG = re.compile(
    rf"<!--(?:-?>|.*?(?:--!?>|\Z))|<([a-zA-Z][^\s/>]*+)((?:[\s/]++|{_ATTRIBUTE})*+)", re.DOTALL
)
_ATTRIBUTES = re.compile(_ATTRIBUTE)
_TAG_START = re.compile(r"<(?=[a-zA-Z])")
_RAW_TEXT = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
_MOST_ATTRIBUTES = 500  # attributes of one element; libxml2 and trafilatura are quadratic in their number
_MOST_ELEMENTS = 300_000  # elements and attributes; they take 0.5 GB, and a page of a long live blog has 50,000
_HARDLY_TEXT = 40  # words: a notice
_TOO_DEEP = "its elements are nested too deeply"
# The comment that SingleFile and browsers write at the top of a saved page.
_SAVED_FROM = lazy(r"<!--\s*(?:Page saved with SingleFile\s+url:\s*|saved from url=\(\d{4}\))(\S+)")
_DATA_ADDRESS = lazy(r"data:[\w/+.;=-]{0,100},[^\"'()<>\s]{100,}")


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """The text a reader of an HTML page sees, its stated metadata, and its guessed metadata."""

    text: str
    stated: Metadata
    guessed: Metadata


def read_html(source: str) -> HtmlPage:
    """Extracts the main text and the metadata of an HTML page. `text` is "" if none is found.

    The text contains no reader comments; the result depends only on `source`.

    Raises:
        ValueError: it has too many elements or attributes, or they are nested too deeply.
    """
    from lxml import html as lxml_html

    saved = _SAVED_FROM.search(source[:5000])
    # lxml refuses text that declares an encoding; it is already decoded.
    source = re.sub(r"\A\s*<\?xml[^>]*\?>", "", without_data_addresses(source)).replace("\0", "")
    source = without_hidden_tags(source)
    # `huge_tree` allows elements deeper than 256, for pages that leave hundreds of tags open.
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = lxml_html.document_fromstring(source, parser=parser)
    except (ValueError, lxml_html.etree.LxmlError):  # an empty document
        return HtmlPage("", Metadata(), Metadata())
    if parser.error_log.filter_types(lxml_html.etree.ErrorTypes.ERR_RESOURCE_LIMIT):  # libxml2 dropped the rest
        raise ValueError(_TOO_DEEP)
    stated = read_metadata(tree)
    scripts = script_sources(tree)
    try:
        text = page_text(tree, stated.metadata.headline, stated.body, stated.metadata.author or stated.guessed.author)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if stated.body and len(text.split()) < min(_HARDLY_TEXT, len(stated.body.split()) / 2):
        text = "\n\n".join(paragraphs(stated.body))  # a script prints it
    elif len(text.split()) < _HARDLY_TEXT:
        unprinted = unprinted_text(scripts, stated.metadata.headline or stated.guessed.headline)
        text = unprinted if len(text) < len(unprinted) / 2 else text
    metadata, guessed = stated.metadata, stated.guessed
    if not (metadata.author or guessed.author):
        guessed = replace(guessed, author=closing_author(text, [metadata.outlet or guessed.outlet or ""]))
    if metadata.url is None and saved and is_web_address(saved[1]):
        metadata = replace(metadata, url=saved[1])
    return HtmlPage(clean_text(text), metadata, guessed)


def without_data_addresses(source: str) -> str:
    """Removes inlined images and fonts (SingleFile adds them), which lxml refuses above some size."""
    return _DATA_ADDRESS.sub("data:,", source)


def without_hidden_tags(source: str) -> str:
    """Returns the page without comments, which split a text (React writes them), and without tags in its scripts.

    The parser may disagree about where a malformed comment or script ends; so what it might take for tags is not only
    left uncounted, but removed.

    Raises:
        ValueError: its tree would take far too much time or memory.
    """
    kept: list[str] = []
    elements = attributes = position = 0
    while match := _COMMENT_OR_TAG.search(source, position):
        kept.append(source[position : match.start()])
        position = match.end()
        if match[1] is None:  # a comment
            continue
        kept.append(match.group())
        own = len(_ATTRIBUTES.findall(match[2]))
        if own > _MOST_ATTRIBUTES:
            raise ValueError(f"an element has more than {_MOST_ATTRIBUTES} attributes")
        elements += 1
        attributes += own
        if elements > _MOST_ELEMENTS or attributes > _MOST_ELEMENTS:
            raise ValueError(f"it has more than {_MOST_ELEMENTS:,} elements or attributes")
        if (end := _RAW_TEXT.get(match[1].lower())) and not match[2].endswith("/"):
            closed = end.search(source, position)
            raw = source[position : closed.start() if closed else len(source)]
            kept.append(_TAG_START.sub(r"\\u003c", raw))  # which is "<" in JSON and JavaScript
            position += len(raw)
    kept.append(source[position:])
    return "".join(kept)


def clean_text(text: str) -> str:
    """Returns text that can be encoded as UTF-8: numeric entities can smuggle in lone surrogates and NULs."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")
