"""Reads a story's folder: the text and metadata of its articles, and findings about the files."""

from __future__ import annotations

import hashlib
import stat
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from index.command_hints import copyable_command
from index.corpus.bounded import bounded
from index.corpus.decoding import LARGEST_PAGE, NoRegularFile, Undecodable, decode, read_bytes
from index.corpus.html.page import read_html
from index.corpus.manifest import FIELDS, MANIFEST, Entry, Manifest, read_manifest
from index.corpus.metadata import metadata_guess
from index.corpus.metadata.bylines import clean_author
from index.corpus.metadata.front_matter import read_front_matter
from index.corpus.metadata_values import without_tracking
from index.corpus.types import Article, Finding, Metadata, Outlet, StoryFiles, finding_of
from index.errors import ArticleError, StoryNotFound
from index.lazy_regex import lazy

__all__ = [
    "LARGEST_PAGE",
    "SUFFIXES",
    "Article",
    "Finding",
    "Outlet",
    "StoryFiles",
    "article_path",
    "read_article",
    "read_story",
]

SUFFIXES = frozenset({".txt", ".md", ".markdown", ".html", ".htm"})
# Reading takes time linear in the text: up to some 20 s for the worst million characters. This bounds one article.
LONGEST_TEXT = 2_000_000
_SAVE_AGAIN = "Save its text again."
_NOT_ARTICLES = frozenset({"readme", "license", "licence", "notice", "changelog"})
# Invisible characters and those that change the reading direction: they can make one excerpt look like another.
_HIDDEN = lazy("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


def read_story(folder: Path) -> StoryFiles:
    """Reads every article of the story in `folder`, in the order of their names, with the manifest's metadata.

    Files that the manifest does not list are read too; their metadata is guessed. A file that cannot be read becomes a
    finding and does not stop the others.

    Raises:
        StoryNotFound: `folder` is not a folder.
    """
    if not folder.is_dir():
        raise StoryNotFound.at(folder)
    manifest = read_manifest(folder / MANIFEST)
    findings = list(manifest.findings)
    articles: dict[str, Article] = {}
    entries = _entries(folder, manifest, findings)
    for name, entry in sorted(entries.items()):
        try:
            article, found = bounded(name, "read", partial(read_article, folder, name, entry))
        except ArticleError as error:  # an unforeseen kind of page loses only itself
            remedy = f"{error.remedy} {copyable_command('remove', name)} takes it out of the story.".lstrip()
            findings.append(replace(finding_of(error), remedy=remedy))
            continue
        findings += found
        articles[name] = _named_outlet(article, manifest.outlets)
    if not articles:
        findings.append(
            Finding("error", str(folder), "The story has no article.", "Add one with `storybot add FILE-or-URL`.")
        )
    findings += _same_text(articles)
    articles = {one.name: one for one in _headed_by_outlet(articles.values(), manifest.outlets)}
    findings += _outlet_findings(articles.values(), entries)
    known = {outlet.name for outlet in manifest.outlets}
    unlisted = dict.fromkeys(article.outlet for article in articles.values() if article.outlet not in known)
    outlets = (*manifest.outlets, *(Outlet(name) for name in unlisted))
    return StoryFiles(manifest.title or folder.resolve().name, outlets, tuple(articles.values()), tuple(findings))


def _headed_by_outlet(articles: Collection[Article], outlets: Iterable[Outlet]) -> Iterator[Article]:
    """Yields the articles, with a guessed outlet replaced by one of the story that is the first line of the text."""
    known = {name.casefold(): outlet.name for outlet in outlets for name in (outlet.name, *outlet.aliases)}
    known |= {one.outlet.casefold(): one.outlet for one in articles if "outlet" not in one.inferred}
    for article in articles:
        first = article.text.lstrip().partition("\n")[0].strip().casefold()
        is_headed = "outlet" in article.inferred and first in known
        yield replace(article, outlet=known[first]) if is_headed else article


def _outlet_findings(articles: Iterable[Article], entries: Mapping[str, Entry | None]) -> Iterator[Finding]:
    """Yields a warning for each guessed outlet, and one note on the articles without an entry that name theirs."""
    unlisted: list[str] = []
    for article in articles:
        name, entry = article.name, entries[article.name]
        is_guess = "outlet" in article.inferred
        if entry is None and is_guess:
            message = f"{name} is not listed in {MANIFEST}; its outlet is guessed: {article.outlet}."
            yield Finding("warning", name, message, f"Give it an [[article]] entry in {MANIFEST}.")
        elif entry is None:
            unlisted.append(name)
        elif is_guess and entry.outlet is None:
            message = f"{MANIFEST} names no outlet for {name}; {article.outlet} is guessed."
            yield Finding("warning", name, message, f'Add outlet = "…" to its entry in {MANIFEST}.')
    if unlisted:
        shown = ", ".join(unlisted[:3]) + (f" and {len(unlisted) - 3} more" if len(unlisted) > 3 else "")
        message = f"Pages without an entry in {MANIFEST}, shown under the outlets that they state: {shown}."
        yield Finding("note", MANIFEST, message, "An [[article]] entry can correct an article's metadata.")


def read_article(folder: Path, name: str, entry: Entry | None) -> tuple[Article, tuple[Finding, ...]]:
    """Reads one article of the story, with findings about it. `entry` is its manifest entry, or None.

    Raises:
        ArticleError: the file is missing, outside the folder, empty, too large, binary or unreadable.
    """
    data = _read_bytes(folder, article_path(folder, name), name)
    text, stated, guessed, findings = _read(data, name, entry)
    if not text.strip():
        raise ArticleError(f"{name} is empty.", article=name, remedy=_SAVE_AGAIN)
    if len(text) > LONGEST_TEXT:
        message = f"{name} has more than {LONGEST_TEXT:,} characters of text and is not read."
        raise ArticleError(message, article=name, remedy="Save the article's text alone.")
    fields: dict[str, Any] = {}
    inferred: set[str] = set()
    for field in FIELDS:
        value = getattr(entry, field) if entry else None
        if value is not None:
            fields[field] = value
            inferred |= {field} & entry.inferred if entry else set()
            continue
        fields[field] = getattr(stated, field)
        if fields[field] is None and (guess := getattr(guessed, field)) is not None:
            fields[field] = guess
            inferred.add(field)
    if fields["url"] and not (entry and entry.url):
        fields["url"] = without_tracking(fields["url"])
    article = Article(
        name=name,
        **fields,
        inferred=frozenset(inferred),
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        file_sha256=hashlib.sha256(data).hexdigest(),
    )
    article = _complete(article)
    if hidden := _HIDDEN.findall(text):
        kinds = ", ".join(dict.fromkeys(unicodedata.name(one, f"U+{ord(one):04X}") for one in hidden[:50]))
        message = f"{name} has {len(hidden)} characters that cannot be seen or turn the text around ({kinds})."
        findings.append(Finding("warning", name, message, "They are kept and cited as they are; look at the file."))
    return article, tuple(findings)


def article_path(folder: Path, name: str) -> Path:
    """Returns the file of the article `name`, checked to lie in the story's folder once links are followed.

    Raises:
        ArticleError: it lies outside, does not exist, or is not a regular file.
    """
    outside = ArticleError(
        f"{name} lies outside the story's folder and is not read.",
        article=name,
        remedy=f"Copy it in with `storybot add`, and correct {MANIFEST}.",
    )
    if (
        PurePosixPath(name).is_absolute()
        or PureWindowsPath(name).drive
        or ".." in PureWindowsPath(name).parts
        or "\0" in name
    ):
        raise outside
    path = folder / name
    try:
        resolved = path.resolve(strict=True)
        if not resolved.is_relative_to(folder.resolve()):
            raise outside
        if not stat.S_ISREG(resolved.stat().st_mode):
            raise ArticleError(
                f"{name} is not a regular file.", article=name, remedy=f"Remove it from {MANIFEST} or the folder."
            )
    except FileNotFoundError:
        raise ArticleError(
            f"{MANIFEST} lists {name}, which is not in the folder.",
            article=name,
            remedy="Put the file back.",
        ) from None
    except (OSError, RuntimeError, ValueError) as error:
        raise ArticleError(f"{name} cannot be reached: {error}.", article=name, remedy="Check the file.") from None
    return path


def _entries(folder: Path, manifest: Manifest, findings: list[Finding]) -> dict[str, Entry | None]:
    """Maps the name of every file to be read to its manifest entry, or None."""
    entries: dict[str, Entry | None] = {}
    for entry in manifest.entries:
        name = str(PurePosixPath(entry.file))
        if PurePosixPath(name).suffix.lower() not in SUFFIXES:
            message = f"{name} is not of a supported type ({', '.join(sorted(SUFFIXES))})."
            findings.append(Finding("error", name, message, "Save it as .txt, .md or .html."))
            continue
        entries[name] = replace(entry, file=name)
    for path in _files(folder):
        try:
            path.name.encode()
        except UnicodeEncodeError:
            shown = path.name.encode("utf-8", "replace").decode()
            findings.append(
                Finding(
                    "error", shown, f"The file name {shown} is not UTF-8; the file is not read.", "Rename the file."
                )
            )
            continue
        if path.suffix.lower() in SUFFIXES:
            entries.setdefault(path.name, None)
        elif _is_document(path):
            remedy = f"{copyable_command('add', str(path))} adds its text as an article; then delete it here."
            message = f"{path.name} is not read: its text has to be extracted first."
            findings.append(Finding("warning", path.name, message, remedy))
    return entries


def _is_document(path: Path) -> bool:
    """Whether articles can be extracted from a file of this type."""
    from index.corpus.intake.sources import READERS, suffix_of

    return suffix_of(path.name) in READERS


def has_file(folder: Path, name: str) -> bool:
    """Whether the story's folder has an article file of this name, listed in the manifest or not."""
    return any(path.name == name and path.suffix.lower() in SUFFIXES for path in _files(folder))


def _files(folder: Path) -> Iterator[Path]:
    # Not recursive: browsers save a page's scripts and frames in a folder next to it.
    for path in sorted(folder.iterdir()):
        if not path.name.startswith(".") and path.stem.lower() not in _NOT_ARTICLES and not path.is_dir():
            yield path


def _read_bytes(folder: Path, path: Path, name: str) -> bytes:
    try:
        data = read_bytes(path, within=folder)  # bounded: the file may be 50 GB
    except NoRegularFile as error:
        raise ArticleError(f"{name} {error.strerror}.", article=name, remedy="Check the file.") from None
    except OSError as error:
        raise ArticleError(
            f"{name} cannot be read: {error.strerror}.", article=name, remedy="Fix its permissions."
        ) from None
    if len(data) > LARGEST_PAGE:
        message = f"{name} is larger than {LARGEST_PAGE // 2**20} MB and is not read."
        raise ArticleError(message, article=name, remedy="Save the article's text alone.")
    return data


def _lacking(fields: Collection[str], known: Entry | Metadata | None) -> Collection[str]:
    """Returns those of the fields that are not known."""
    return [field for field in fields if getattr(known, field, None) is None]


def _read(data: bytes, name: str, entry: Entry | None) -> tuple[str, Metadata, Metadata, list[Finding]]:
    """Returns the text, the metadata the file states, guesses at fields that both it and `entry` lack, and findings."""
    wanted = _lacking(FIELDS, entry)
    suffix = PurePosixPath(name).suffix.lower()
    is_html = suffix in (".html", ".htm")
    try:
        decoded = decode(data, html=is_html)
    except Undecodable as error:
        raise ArticleError(f"{name} {error}.", article=name, remedy=_SAVE_AGAIN) from None
    findings = [Finding("warning", name, f"{name} {decoded.warning}.", "Save it as UTF-8.")] if decoded.warning else []
    if is_html:
        try:
            page = read_html(decoded.text)
        except ValueError as error:
            raise ArticleError(f"{name} cannot be read: {error}.", article=name, remedy=_SAVE_AGAIN) from None
        if not page.text.strip() and decoded.text.strip():
            raise ArticleError(
                f"No text was found in the page {name}.", article=name, remedy="Save its text as .txt instead."
            )
        guessed = _with_defaults(page.guessed, _from_text(page.text, _lacking(wanted, page.stated)))
        return page.text, page.stated, guessed, findings
    stated, start = Metadata(), 0
    try:
        stated, start = read_front_matter(decoded.text)
    except ValueError as error:
        if suffix in (".md", ".markdown"):  # in other text, dashes may be a rule
            message = f"The front matter of {name} cannot be read: {error}."
            findings.append(Finding("warning", name, message, "Correct its YAML."))
    known = (entry and entry.headline) or stated.headline
    return decoded.text, stated, _from_text(decoded.text[start:], _lacking(wanted, stated), known), findings


def _from_text(text: str, wanted: Collection[str], known: str | None = None) -> Metadata:
    """Guesses the fields `wanted`; `known` is the headline, if it is known.

    Guessing a headline takes two thirds of the time of reading a text.
    """
    lines = metadata_guess.first_lines(text)
    headline = metadata_guess.headline_from_text(text) if "headline" in wanted else None
    if above := headline or known:
        lines += metadata_guess.lines_below_headline(text, above)
    return Metadata(
        headline=headline,
        author=clean_author(metadata_guess.author_from_text(lines)),
        published=metadata_guess.date_from_text(lines),
        url=metadata_guess.url_from_text(lines),
    )


def _with_defaults(first: Metadata, second: Metadata) -> Metadata:
    return Metadata(**{name: getattr(first, name) or getattr(second, name) for name in FIELDS})


def _complete(article: Article) -> Article:
    """Gives every article an outlet, and a date if its address contains one."""
    if article.published is None and article.url and (day := metadata_guess.date_from_url(article.url)):
        article = replace(article, published=day, inferred=article.inferred | {"published"})
    if not article.outlet:
        outlet = (
            (metadata_guess.outlet_from_url(article.url) if article.url else None)
            or metadata_guess.outlet_from_text(article.text, article.name, article.headline)
            or metadata_guess.outlet_from_name(article.name)
        )
        article = replace(article, outlet=outlet, inferred=article.inferred | {"outlet"})
    return article


def _named_outlet(article: Article, outlets: tuple[Outlet, ...]) -> Article:
    """Replaces an alias or domain that a page uses for its outlet by the manifest's name."""
    called = article.outlet.casefold()
    for outlet in outlets:
        if called in (name.casefold() for name in (outlet.name, *outlet.aliases)):
            return replace(article, outlet=outlet.name)
    return article


def _same_text(articles: dict[str, Article]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for name in sorted(articles, key=lambda name: (len(name), name)):  # “page (1).txt” is the copy of “page.txt”
        if (other := first.setdefault(articles[name].sha256, name)) != name:
            yield Finding(
                "warning",
                name,
                f"{name} has the same text as {other}.",
                f"{copyable_command('remove', name)} if it came in twice.",
            )
