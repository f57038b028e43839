"""Extracts text and metadata from saved HTML.

Metadata that a page states (JSON-LD, Open Graph, meta tags) is kept apart from metadata guessed from its layout,
because a guess is shown as a guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from index.corpus.html.text import page_text
from index.corpus.metadata.page_metadata import read_metadata
from index.corpus.metadata_values import is_web_address
from index.corpus.types import Metadata
from index.lazy_regex import lazy

# The prefix of a start tag; matching never backtracks, so that no text costs more than its length.
_TAG = re.compile(r"""<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*'|["'])*+""")
_ATTRIBUTE = re.compile(r"""[^\s=>/"']+(?:\s*+=\s*+(?:"[^"]*"|'[^']*'|[^\s>]+))?""")
_MOST_ATTRIBUTES = 500  # attributes of one element; libxml2 and trafilatura are quadratic in their number
_MOST_ELEMENTS = 300_000  # elements and attributes; they take 0.5 GB, and a page of a long live blog has 50,000
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
    _check_tags(source)
    from lxml import html as lxml_html

    # lxml refuses text that declares an encoding; it is already decoded.
    source = re.sub(r"\A\s*<\?xml[^>]*\?>", "", without_data_addresses(source)).replace("\0", "")
    # Comments inside a text (React writes them) would split it.
    # `huge_tree` allows elements deeper than 256, for pages that leave hundreds of tags open.
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = lxml_html.document_fromstring(source, parser=parser)
    except (ValueError, lxml_html.etree.LxmlError):  # an empty document
        return HtmlPage("", Metadata(), Metadata())
    if parser.error_log.filter_types(lxml_html.etree.ErrorTypes.ERR_RESOURCE_LIMIT):  # libxml2 dropped the rest
        raise ValueError(_TOO_DEEP)
    stated = read_metadata(tree)
    try:
        text = page_text(tree, stated.metadata.headline, stated.body, stated.metadata.author or stated.guessed.author)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if not text:
        import trafilatura

        text = trafilatura.html2txt(source)
    metadata = stated.metadata
    if metadata.url is None and (saved := _SAVED_FROM.search(source[:5000])) and is_web_address(saved[1]):
        metadata = replace(metadata, url=saved[1])
    return HtmlPage(clean_text(text), metadata, stated.guessed)


def without_data_addresses(source: str) -> str:
    """Removes inlined images and fonts (SingleFile adds them), which lxml refuses above some size."""
    return _DATA_ADDRESS.sub("data:,", source)


def _check_tags(source: str) -> None:
    """Raises ValueError if the tree of this page would take far too much time or memory."""
    attributes = 0
    for elements, tag in enumerate(_TAG.finditer(source), 1):
        own = len(_ATTRIBUTE.findall(tag.group())) - 1  # without its name
        if own > _MOST_ATTRIBUTES:
            raise ValueError(f"an element has more than {_MOST_ATTRIBUTES} attributes")
        attributes += own
        if elements > _MOST_ELEMENTS or attributes > _MOST_ELEMENTS:
            raise ValueError(f"it has more than {_MOST_ELEMENTS:,} elements or attributes")


def clean_text(text: str) -> str:
    """Returns text that can be encoded as UTF-8: numeric entities can smuggle in lone surrogates and NULs."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")
