"""Pages made from the templates of this folder and the articles of `tests/stories`, with their reporting."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lxml import html as lxml_html

from index.corpus.decoding import decode

FOLDER = Path(__file__).parent
STORIES = FOLDER.parent / "stories"
_SLOT = re.compile(r"@(?:(title)|(body)|(t1)|(\d+)(d|brp|brn|br)?)")
_GOLD = re.compile(r"<!-- gold (\{.*?\}) -->\s*")
_MARK = re.compile(r"(<[a-zA-Z][^<>]*?)\sg(?=[\s>])")
_SKIPPED = frozenset({"script", "style", "head", "noscript", "template", "svg", "form"})
_INLINE = frozenset(
    {
        "a",
        "b",
        "i",
        "em",
        "strong",
        "span",
        "font",
        "cite",
        "time",
        "u",
        "small",
        "sup",
        "label",
        "x-g",
        "code",
        "abbr",
        "button",
        "img",
    }
)


GROUPS = ("seen", "unseen", "fresh", "last", "late", "held", "real", "sites", "classed", "copies/seen", "copies/unseen")
_REPORTING_MARK = "+ "
_COPY_SKIPPED = _SKIPPED - {"form"} | {"select", "textarea", "iframe", "audio", "video", "object", "input"}
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "figure", "pre", "hr"})


@dataclass(frozen=True, slots=True)
class TemplatePage:
    """A page: its HTML, a text browser's output, the clipboard after "select all, copy", its reporting and metadata."""

    name: str
    group: str
    html: str
    text: str
    copied: str
    reporting: tuple[str, ...]
    metadata: Mapping[str, str | None]  # what a template states about its page; empty if it states nothing


@cache
def pages() -> tuple[TemplatePage, ...]:
    """Returns two pages per template, one for those with their own text."""
    bodies = _bodies()
    made: list[TemplatePage] = []
    for group in GROUPS:
        for number, path in enumerate(sorted((FOLDER / group).glob("*.html"))):
            template = path.read_text(encoding="utf-8").strip()
            fillings = (bodies[number % len(bodies)], bodies[(number + len(bodies) // 2) % len(bodies)])
            for letter, (title, body) in zip("ab", fillings, strict=True):
                if letter == "a" or "@" in template:
                    made.append(_filled(f"{path.stem}-{letter}", group, template, title, body))
        made += [_marked(path, group) for path in sorted((FOLDER / group).glob("*.txt"))]
    return tuple(made)


def _marked(path: Path, group: str) -> TemplatePage:
    """Returns a page that was written as text, whose lines of reporting are marked; it has no HTML."""
    lines = path.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line.removeprefix(_REPORTING_MARK) for line in lines) + "\n"
    reporting = tuple(" ".join(line[2:].split()) for line in lines if line.startswith(_REPORTING_MARK))
    return TemplatePage(path.stem, group, "", text, text, reporting, {})


def _bodies() -> list[tuple[str, list[str]]]:
    """Returns headline and paragraphs of each article of the stories."""
    found: list[tuple[str, list[str]]] = []
    for story in sorted(path.parent for path in STORIES.glob("*/lines.json")):
        for name, kinds in json.loads((story / "lines.json").read_text(encoding="utf-8")).items():
            if not name.endswith(".txt"):
                continue
            lines = decode((story / name).read_bytes()).text.splitlines()
            title = next((lines[number - 1].strip() for number in kinds.get("headline", [])), "A headline")
            found.append((title, [lines[number - 1].strip() for number in sorted(kinds["body"])]))
    return found


def _filled(name: str, group: str, template: str, title: str, body: list[str]) -> TemplatePage:
    waiting = list(body)
    gold = _GOLD.match(template)
    template = template[gold.end() :] if gold else template

    def fill(slot: re.Match[str]) -> str:
        if slot[1]:
            return html.escape(title)
        if slot[2]:
            return json.dumps("\n\n".join(body), ensure_ascii=False)[1:-1]
        if slot[3]:
            return html.escape(waiting.pop(0), quote=False)
        taken, waiting[:] = waiting[: int(slot[4])], waiting[int(slot[4]) :]
        if slot[4] == "9":
            taken, waiting[:] = taken + waiting, []
        texts = [html.escape(text, quote=False) for text in taken]
        if not slot[5]:
            return "".join(f"<p g>{text}</p>" for text in texts)
        if slot[5] == "d":
            return "".join(f'<div class="article-body__paragraph" g>{text}</div>' for text in texts)
        return "<br><br>".join(f"<x-g>{text}</x-g>" for text in texts)

    source = _SLOT.sub(fill, template)
    marked = lxml_html.document_fromstring(_MARK.sub(r"\1 data-g=''", source))
    reporting = [
        " ".join(one.text_content().split())
        for one in marked.iter()
        if isinstance(one, lxml_html.HtmlElement) and (one.get("data-g") is not None or one.tag == "x-g")
    ]
    plain = re.sub(r"</?x-g>", "", _MARK.sub(r"\1", source))
    return TemplatePage(
        name, group, plain, saved_as_text(plain), copied_as_text(plain), tuple(reporting), _metadata(gold, title)
    )


def _metadata(gold: re.Match[str] | None, title: str) -> dict[str, str | None]:
    stated: dict[str, str | None] = json.loads(gold[1]) if gold else {}
    return {
        field: " ".join(value.replace("@title", title).split()) if value else None for field, value in stated.items()
    }


def saved_as_text(source: str) -> str:
    """Renders a page like a text browser: a blank line after each block, list items with a star."""
    body = lxml_html.document_fromstring(source).find("body")
    lines: list[str] = []
    line: list[str] = []

    def end(prefix: str = "") -> None:
        if text := " ".join("".join(line).split()):
            lines.append(prefix + text)
        line.clear()

    def walk(element: lxml_html.HtmlElement, prefix: str) -> None:
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            return
        block = element.tag not in _INLINE and element.tag not in ("td", "th")
        if block:
            end(prefix)
        prefix = "* " if element.tag == "li" else prefix
        line.append(element.text or "")
        for child in element:
            walk(child, prefix)
            line.append(child.tail or "")
        if element.tag in ("td", "th"):
            line.append("  ")
        if block:
            end(prefix)

    if body is not None:
        walk(body, "")
        end()
    text = "\n\n".join(lines)
    return re.sub(r"(?m)^(\* .*)\n\n(?=\* )", r"\1\n", text) + "\n"


def copied_as_text(source: str) -> str:
    """Renders a page like a browser's clipboard after "select all, copy".

    A block starts a line, one with a margin is surrounded by blank lines, cells of a row are separated by tabs. Items
    have no bullet. Buttons are text; hidden elements, and values in forms, are not.
    """
    parts: list[str | int] = []  # text, or the number of line breaks required here

    def walk(element: lxml_html.HtmlElement) -> None:
        if not isinstance(element.tag, str) or element.tag in _COPY_SKIPPED or _is_hidden(element):
            return
        block = element.tag not in _INLINE and element.tag not in ("td", "th", "br")
        breaks = 2 if element.tag in _SPACED else 1
        if block:
            parts.append(breaks)
        if element.tag == "br":
            parts.append("\n")
        parts.append(re.sub(r"\s+", " ", element.text or ""))
        for child in element:
            walk(child)
            parts.append(re.sub(r"\s+", " ", child.tail or ""))
        if element.tag in ("td", "th") and element.getnext() is not None:
            parts.append("\t")
        if block:
            parts.append(breaks)

    body = lxml_html.document_fromstring(source).find("body")
    if body is not None:
        walk(body)
    text, wanted = "", 0
    for part in parts:
        if isinstance(part, int):
            wanted = max(wanted, part)
        elif part.strip(" "):
            text = text.rstrip(" ") + "\n" * wanted + part.lstrip(" ") if wanted and text else text + part
            wanted = 0
        elif part and not wanted:
            text += part
    return text.strip() + "\n"


def _is_hidden(element: lxml_html.HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "")
    return element.get("hidden") is not None or "display:none" in style or element.get("layout") == "nodisplay"
