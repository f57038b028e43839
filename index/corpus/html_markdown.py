"""Text and metadata out of saved HTML and Markdown.

What a page states about itself (JSON-LD, Open Graph, its meta tags) is told apart from what is guessed from its looks,
because a guess is shown as a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from index.corpus.html_text import page_text
from index.corpus.manifest import as_date, is_web_address, one_line
from index.corpus.page_metadata import read_metadata
from index.corpus.types import Metadata
from index.lazy_regex import late

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
# A start tag as far as it goes; it never fails, so that no text costs more than its length.
_TAG = re.compile(r"""<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*'|["'])*+""")
_ATTRIBUTE = re.compile(r"""[^\s=>/"']+(?:\s*+=\s*+(?:"[^"]*"|'[^']*'|[^\s>]+))?""")
_MOST_ATTRIBUTES = 500  # of one element; libxml2 and trafilatura take the square of their number
_LARGEST_FRONT_MATTER = 16384  # characters; YAML is slow and nobody writes more
_DEEPEST_YAML = 20
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
        ValueError: an element has more attributes than any page gives one.
    """
    if any(len(_ATTRIBUTE.findall(tag)) > _MOST_ATTRIBUTES for tag in _TAG.findall(source) if _is_long(tag)):
        raise ValueError(f"an element has more than {_MOST_ATTRIBUTES} attributes")
    from lxml import html as lxml_html

    # lxml refuses text that declares an encoding; the declaration has done its work by now.
    source = re.sub(r"\A\s*<\?xml[^>]*\?>", "", without_data_addresses(source)).replace("\0", "")
    # Comments between pieces of a text (React writes them) would cut it in two.
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(source, parser=parser)
    except (ValueError, lxml_html.etree.LxmlError):  # an empty document
        return HtmlPage("", Metadata(), Metadata())
    stated = read_metadata(tree)
    text = page_text(tree, stated.metadata.headline, stated.body)
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


def _is_long(tag: str) -> bool:
    return len(tag) > 2 * _MOST_ATTRIBUTES  # an attribute and what is before it take two characters at least


def read_front_matter(text: str) -> tuple[Metadata, int]:
    """What the YAML front matter of a Markdown file states, and where the text behind it begins (0 without any).

    Raises:
        ValueError: there is front matter and it is no YAML mapping.
    """
    found = _FRONT_MATTER.match(text)
    if not found or found.end() > _LARGEST_FRONT_MATTER:
        return Metadata(), 0
    try:
        fields = _parse_yaml(found[1])
    except Exception as error:  # PyYAML raises many kinds, RecursionError and OverflowError among them
        problem = " ".join(str(error).split())[:160]
        raise ValueError(problem) from None
    if fields is None:
        return Metadata(), found.end()
    if not isinstance(fields, dict):
        raise ValueError("it is no list of fields")
    by_name = {str(key).lower(): value for key, value in fields.items()}

    def first(*names: str) -> str | None:
        return next((value for name in names if (value := _as_text(by_name.get(name)))), None)

    url = first("url", "link", "canonical", "canonical_url", "source_url", "source")
    return (
        Metadata(
            outlet=first("outlet", "publication", "publisher", "site", "site_name", "sitename", "website"),
            headline=first("headline", "title"),
            author=first("author", "authors", "byline", "by"),
            published=next(
                (day for name in ("published", "date", "date_published") if (day := as_date(by_name.get(name)))), None
            ),
            url=url if url and is_web_address(url) else None,
        ),
        found.end(),
    )


def _parse_yaml(text: str) -> object:
    """What a YAML document says. Nothing in it costs more than its own length: it may have no alias, which makes little
    text refer to itself or to a lot of data, and only a few levels of nesting.

    Raises:
        yaml.YAMLError and others: it is no YAML, or goes beyond that.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    for token in yaml.scan(text, Loader=loader):
        if isinstance(token, yaml.AliasToken):
            raise yaml.YAMLError("it has an alias, which is not read")
        kind = type(token).__name__
        depth += kind.endswith("StartToken") - kind.endswith("EndToken")
        if depth > _DEEPEST_YAML:
            raise yaml.YAMLError(f"it is nested more than {_DEEPEST_YAML} deep")
    return yaml.load(text, Loader=loader)  # noqa: S506  # nosec B506  (both loaders are safe ones)


def front_matter_end(text: str) -> int:
    """Where the text behind YAML front matter begins; 0 without any."""
    found = _FRONT_MATTER.match(text)
    return found.end() if found and found.end() <= _LARGEST_FRONT_MATTER else 0


def clean_text(text: str) -> str:
    """Text that can be written as UTF-8: numeric entities can smuggle lone surrogates and NULs in."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")


def _as_text(value: object, depth: int = 3) -> str | None:
    if isinstance(value, str):
        return one_line(value[:1000]) or None
    if not depth:
        return None
    if isinstance(value, Mapping):
        return _as_text(value.get("name"), depth - 1)
    if isinstance(value, list):
        names = [name for one in value[:20] if isinstance(one, str | Mapping) and (name := _as_text(one, depth - 1))]
        return ", ".join(dict.fromkeys(names)) or None
    return None
