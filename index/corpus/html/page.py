"""Text and metadata out of saved HTML.

What a page states about itself (JSON-LD, Open Graph, its meta tags) is told apart from what is guessed from its looks,
because a guess is shown as a guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from index.corpus.html.text import page_text
from index.corpus.manifest import is_web_address
from index.corpus.metadata.page_metadata import read_metadata
from index.corpus.types import Metadata
from index.lazy_regex import late

# A start tag as far as it goes; it never fails, so that no text costs more than its length.
_TAG = re.compile(r"""<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*'|["'])*+""")
_ATTRIBUTE = re.compile(r"""[^\s=>/"']+(?:\s*+=\s*+(?:"[^"]*"|'[^']*'|[^\s>]+))?""")
_MOST_OF_ONE = 500  # attributes of one element; libxml2 and trafilatura take the square of their number
_MOST_ELEMENTS = 300_000  # and attributes; as many take half a gigabyte, and a page of a long live blog has 50,000
_TOO_DEEP = "its elements are nested too deeply"
# What SingleFile and browsers write above a page that they save.
_SAVED_FROM = late(r"<!--\s*(?:Page saved with SingleFile\s+url:\s*|saved from url=\(\d{4}\))(\S+)")
_DATA_ADDRESS = late(r"data:[\w/+.;=-]{0,100},[^\"'()<>\s]{100,}")


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """The text a reader of an HTML page sees, what the page states, and what its looks suggest."""

    text: str
    stated: Metadata
    guessed: Metadata


def read_html(source: str) -> HtmlPage:
    """The main text of an HTML page and its metadata. `text` is "" where no text is found.

    The text is without readers' comments; the same source always gives the same text.

    Raises:
        ValueError: it has more elements or attributes than any page has, or too many elements in each other.
    """
    _check_tags(source)
    from lxml import html as lxml_html

    # lxml refuses text that declares an encoding; the declaration has done its work by now.
    source = re.sub(r"\A\s*<\?xml[^>]*\?>", "", without_data_addresses(source)).replace("\0", "")
    # Comments between pieces of a text (React writes them) would cut it in two.
    # Pages that leave hundreds of tags open are read too: with `huge_tree` elements may lie deeper than 256.
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = lxml_html.document_fromstring(source, parser=parser)
    except (ValueError, lxml_html.etree.LxmlError):  # an empty document
        return HtmlPage("", Metadata(), Metadata())
    if parser.error_log.filter_types(lxml_html.etree.ErrorTypes.ERR_RESOURCE_LIMIT):  # libxml2 leaves out the rest
        raise ValueError(_TOO_DEEP)
    stated = read_metadata(tree)
    try:
        text = page_text(tree, stated.metadata.headline, stated.body)
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
    """HTML without the images and fonts put into it (SingleFile does), which lxml refuses from some size on."""
    return _DATA_ADDRESS.sub("data:,", source)


def _check_tags(source: str) -> None:
    """Raises ValueError: the tree of this page would take time without end, or gigabytes."""
    attributes = 0
    for elements, tag in enumerate(_TAG.finditer(source), 1):
        own = len(_ATTRIBUTE.findall(tag.group())) - 1  # without its name
        if own > _MOST_OF_ONE:
            raise ValueError(f"an element has more than {_MOST_OF_ONE} attributes")
        attributes += own
        if elements > _MOST_ELEMENTS or attributes > _MOST_ELEMENTS:
            raise ValueError(f"it has more than {_MOST_ELEMENTS:,} elements or attributes")


def clean_text(text: str) -> str:
    """Text that can be written as UTF-8: numeric entities can smuggle lone surrogates and NULs in."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")
