"""The outlets that a question names: by name or alias, by the last words of a name, or by a name that the story lacks.

`parse_query` asks here only about a question with such a name: most questions have none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from index.answer.intent import PIECE_OF_NEWS
from index.corpus.tokens import APOSTROPHE, SEARCH_WORD, key, stems_in, straight, word_set
from index.corpus.types import Outlet
from index.lazy_regex import lazy

OUTLET_SAYS = (
    r"(?:say|says|said|report|reports|reported|write|writes|wrote|print|prints|printed|claim|claims|claimed|describe|"
    r"describes|described|call|calls|called|put|puts|mention|mentions|mentioned|tell|tells|told|cover|covers|covered|"
    r"quote|quotes|quoted|explain|explains|explained|publish|publishes|published|run|ran|note|notes|noted|add|adds|"
    r"think|thinks|have|has|make|makes|made|leave|leaves|left|give|gives|gave|state|states|stated|spell|spells|frame|frames)"
)
_PRINTS = r"(?:report|reported|reports|print|printed|prints|publish|published|publishes|run|ran|cover|covered|covers)"
# A name in the position of an outlet's: unlike `\w+`, it matches "Ok!" and "e-paper" whole.
_NAME = r"(?P<name>(?:the\s+)?[\w.!&’'-]+(?:\s+[\w.!&’'-]+){0,3}?)"
_PRESS = lazy(
    r"\b(?:times|post|herald|tribune|gazette|news|mail|telegraph|guardian|journal|chronicle|courier|observer|press|"
    r"weekly|daily|magazine|tv|radio|newspaper|paper|wire|tabloid|broadcaster)\b",
    re.IGNORECASE,
)
# Where a question uses a name like an outlet's.
USED_AS_OUTLET = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"\baccording to {_NAME}(?=[,?.!]|$|\s+(?:what|who|when|where|why|how|did|does|was|were|is|are|the)\b)",
        rf"\b(?:did|does|do|has|have)\s+{_NAME}\s+{_PRINTS}\b",
        rf"\b(?:did|does|do|has|have)\s+(?P<press>{_NAME})\s+{OUTLET_SAYS}\b",
        rf"\bin\s+(?:the\s+)?{_NAME}(?:[’']s?)?\s+(?:article|piece|coverage|write-?up)\b",
    )
)
ACCORDING_TO_ARTICLE = lazy(r"^according to the article\s*[,:]?\s*|\s*,?\s*\baccording to the article\b", re.IGNORECASE)
_CONTRASTED = lazy(r"\b(?:dis)?agree|\bdiffer|\bcompar|\bcontra(?:st|dict)", re.IGNORECASE)
_THE = lazy(r"^the\s+", re.IGNORECASE)


@lru_cache(maxsize=1024)
def outlet_names(outlet: Outlet) -> tuple[str, ...]:
    """Returns the outlet's name and aliases, with and without a leading "the", longest first."""
    names = {outlet.name, *outlet.aliases}
    names |= {_THE.sub("", name) for name in names}
    return tuple(sorted((name for name in names if len(name) > 1), key=lambda name: (-len(name), name)))


class OutletMention(NamedTuple):
    """A name of an outlet at `[start, end)` of a text; `name` is as the manifest has it."""

    start: int
    end: int
    name: str
    outlet: str


def outlet_mentions(text: str, outlets: Sequence[Outlet]) -> list[OutletMention]:
    """Returns where a text has a name of these outlets, in any case and with any kind of apostrophe.

    Where one name contains another ("Northern Echo"), only the longer one is mentioned.
    """
    pattern, names = _names_pattern(tuple(outlets))
    return [OutletMention(*found.span(), *names[(found.lastindex or 1) - 1]) for found in pattern.finditer(text)]


@lru_cache(maxsize=256)
def _names_pattern(outlets: tuple[Outlet, ...]) -> tuple[re.Pattern[str], list[tuple[str, str]]]:
    """Returns a pattern with a group for each name, and the name and outlet of each group."""
    names = [(name, outlet.name) for outlet in outlets for name in outlet_names(outlet)]
    names.sort(key=lambda named: -len(named[0]))
    groups = "|".join(f"({_name_pattern(name)})" for name, _ in names) or "(?!)"
    return re.compile(rf"(?<![\w@])(?:{groups})(?!\w)", re.IGNORECASE), names


def _name_pattern(name: str) -> str:
    """Returns a regular expression for a name that accepts any kind of apostrophe: phones type curly ones."""
    return APOSTROPHE.sub(APOSTROPHE.pattern, re.escape(name))


@lru_cache(maxsize=256)
def any_name(outlets: tuple[Outlet, ...]) -> re.Pattern[str]:
    """Returns a pattern that finds an outlet's name or alias, or the last words of its name."""
    names = {name for outlet in outlets for name in outlet_names(outlet)} | _short_names(outlets).keys()
    return re.compile(rf"(?<![\w@])(?:{'|'.join(map(_name_pattern, names)) or '(?!)'})(?!\w)", re.IGNORECASE)


def outlets_named(text: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that a question names, in order of mention.

    A name that may be an ordinary word ("heat") counts in lower case only in the position of an outlet ("what did …
    say", "according to …", "the … article").
    """
    found: dict[str, None] = {}
    for start, end, name, outlet in outlet_mentions(text, outlets):
        written = text[start:end]
        certain = re.search(r"[.\d]|\w\s+\w", name) is not None
        # Capitalised as printed, not as the first word.
        as_printed = straight(written) == straight(name) and written != written.lower() and start > 0
        if certain or as_printed or _is_outlet_position(text, start, end):
            found[outlet] = None
    return tuple(found)


def _is_outlet_position(text: str, start: int, end: int) -> bool:
    before, after = text[:start], text[end:]
    return bool(
        re.search(r"\b(?:according to|outlet|magazine|site|paper)\s+(?:the\s+)?$", before, re.IGNORECASE)
        or (
            re.search(r"\b(?:did|does|do|has|is|was|how|what|that|why)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(rf"\s+(?:\w+ly\s+)?{OUTLET_SAYS}\b", after, re.IGNORECASE)
        )
        or re.match(rf"(?:[’']s?)?\s+(?:\w+\s+)?{PIECE_OF_NEWS}\b", after, re.IGNORECASE)
        or (
            re.search(r"\b(?:in|by|from|for|on|at|read)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(r"\s*[?.!,]*$", after)
        )
        or (not before.strip() and re.match(rf"\s+{OUTLET_SAYS}\b", after, re.IGNORECASE))
        or re.match(r"\s*:\s", after)
        or (re.search(r"^\s*(?:in|from|on)\s+(?:the\s+)?$", before, re.IGNORECASE) and re.match(r"\s*,", after))
    )


def with_full_names(text: str, outlets: Sequence[Outlet]) -> tuple[str, tuple[str, tuple[str, ...]] | None]:
    """Replaces an outlet's name that is shortened to its last words ("the Gazette") by the full name.

    Only words that end the name of a single outlet, written as a name or known as a newspaper's, and where an outlet
    is meant: "the post office" and "an echo" are none. Also returns a short name that several outlets share, with their
    names; None if the text has none.
    """
    said = straight(text).casefold()
    short_names = [one for one in _short_names(tuple(outlets)).items() if straight(one[0]).casefold() in said]
    for short, names in short_names:
        if len(names) == 1:
            for start, end in reversed(_short_mentions(text, short)):
                text = f"{text[:start]}{_THE.sub('', names[0])}{text[end:]}"
    shared = (one for one in short_names if len(one[1]) > 1 and _short_mentions(text, one[0]))
    return text, next(shared, None)


def outlets_meant(name: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that a name may mean: by name or alias, else by its last words ("the Gazette")."""
    wanted = key(_THE.sub("", " ".join(name.split())))
    exact = tuple(one.name for one in outlets if wanted in map(key, outlet_names(one)))
    short = (names for short, names in _short_names(tuple(outlets)).items() if key(short) == wanted)
    return exact or next(short, ())


def _short_mentions(text: str, short: str) -> list[tuple[int, int]]:
    """Returns the spans of the text where a short name is an outlet's."""
    is_press = _PRESS.fullmatch(short.split()[-1]) is not None
    found: list[tuple[int, int]] = []
    for hit in re.finditer(rf"(?<![\w@]){_name_pattern(short)}(?!\w)", text, re.IGNORECASE):
        before, after = text[: hit.start()], text[hit.end() :]
        is_capitalised = straight(hit.group()) == straight(short)
        if not (is_capitalised or is_press) or re.match(r"\s+[A-Z]", after):
            continue
        is_name = is_capitalised and is_press and re.search(r"\bthe\s+$", before, re.IGNORECASE)
        if is_name or _only_outlets_stand_between(before, after):
            found.append(hit.span())
    return found


@lru_cache(maxsize=256)
def _short_names(outlets: tuple[Outlet, ...]) -> Mapping[str, tuple[str, ...]]:
    """Returns the last words of the outlets' names, longest first, each with the outlets whose names they end."""
    known = {straight(name).casefold() for outlet in outlets for name in outlet_names(outlet)}
    found: dict[str, dict[str, None]] = {}
    for outlet in outlets:
        words = _THE.sub("", outlet.name).split()
        if all(word[:1].isupper() for word in words):  # no "Voice of the North"
            for start in range(1, len(words)):
                found.setdefault(" ".join(words[start:]), {})[outlet.name] = None
    return {
        short: tuple(found[short])
        for short in sorted(found, key=lambda short: -len(short))
        if straight(short).casefold() not in known and len(short) > 1
    }


def _only_outlets_stand_between(before: str, after: str) -> bool:
    """Whether a name here is an outlet's even if it is an ordinary word: "the Echo's article"."""
    if re.search(r"\baccording to\s+(?:the\s+)?$", before, re.IGNORECASE):
        return True
    if re.search(r"\b(?:did|does|do|has|have)\s+(?:the\s+)?$", before, re.IGNORECASE):
        acts = rf"\s+(?:\w+ly\s+)?(?:{OUTLET_SAYS}|get\b.*\bwrong|(?:correct|clarif|retract|amend|withdr)\w*)\b"
        if re.match(acts, after, re.IGNORECASE):
            return True
    if re.search(r"\bthe\s+$", before, re.IGNORECASE) is None:
        return False
    if re.match(r"(?:[’']s?)?\s+(?:articles?|pieces?|coverage|write-?ups?)\b", after, re.IGNORECASE):
        return True
    if re.match(r"\s*[?.!]*$", after):  # “and the Echo?”, “in the Echo?”
        asked = r"(?:^\W*(?:and|(?:and\s+)?(?:what|how)\s+about)|\bin)\s+the\s+$"
        if re.search(asked, before, re.IGNORECASE):
            return True
    beside = re.match(r"(?:[’']s?)?\s+(?:and|or|with|vs|versus|from|than)\b", after, re.IGNORECASE) or re.search(
        r"\b(?:and|or|with|vs|versus|from|than)\s+the\s+$", before, re.IGNORECASE
    )
    return beside is not None and _CONTRASTED.search(f"{before} {after}") is not None


def absent_outlet(text: str, outlets: Sequence[Outlet], frequency: Callable[[str], int]) -> str | None:
    """Returns a name that the question uses like an outlet's but that the story lacks; None if there is none.

    `frequency` maps a stem to the number of the story's sentences that contain it.
    """
    ours = {key(word) for outlet in outlets for name in outlet_names(outlet) for word in name.split()}
    for pattern in USED_AS_OUTLET:
        for hit in pattern.finditer(text):
            name = re.sub(
                r"^(?:the|this|that|these|any|all|an?)\s+", "", hit.group("name"), flags=re.IGNORECASE
            ).strip()
            words = re.findall(r"[\w’'&!-]+", name)
            if not words or key(words[0]) in _NOT_A_NAME:
                continue
            found = [bool(frequency(stem)) for stem in stems_in(name)]
            if any(key(word) in ours for word in words):
                # “the Northern Echo” beside the County Echo; but “Thornbury council” beside the Thornbury Gazette
                differs = not any(key(word) in ours and not _PRESS.fullmatch(word) for word in words[:-1])
                written = len(words) > 1 and all(word[0].isupper() for word in words)
                after_the = name != hit.group("name")
                if differs and written and (after_the or _PRESS.fullmatch(words[-1])) and not all(found):
                    return name
            # People report things, too: a word of the story, or any name after "did", only counts if it sounds like a
            # newspaper's.
            elif _PRESS.search(name) or ("press" not in hit.groupdict() and not any(found)):
                return name
    return None


_NOT_A_NAME = word_set(
    """
    he she they it you we i him her them who what which that this these those anyone anybody someone somebody
    people everyone articles article outlets outlet papers sources source press media any all each other others
    """
)


def without_outlets(text: str, outlets: Sequence[Outlet]) -> str:
    """Replaces the names of these outlets by "the article", and leaves out "according to …".

    So a question with it is the same as one with the outlet as a filter.
    """
    if outlets:
        names = sorted({name for outlet in outlets for name in outlet_names(outlet)}, key=len, reverse=True)
        # Keeps the sentence complete for the reader, whose training has no outlet names.
        text = re.sub(
            rf"(?:\bthe\s+)?(?<![\w@])(?:{'|'.join(map(_name_pattern, names))})(?!\w)"
            rf"(?P<of>[’']s?(?!\w))?(?P<piece>\s+{PIECE_OF_NEWS}\b)?",
            _the_article,
            text,
            flags=re.IGNORECASE,
        )
    alone = ACCORDING_TO_ARTICLE.sub("", text).strip()
    return alone if len(SEARCH_WORD.findall(alone)) > 1 else text


def _the_article(hit: re.Match[str]) -> str:
    """Returns what replaces an outlet's name; a verb after it ("what did the Gazette report?") stays."""
    if not hit["piece"]:
        return "the article" + (hit["of"] or "")
    is_verb = (
        re.search(r"\b(?:did|does|do)\s+$", hit.string[: hit.start()], re.IGNORECASE)
        and not hit["of"]
        and re.fullmatch(r"\s+(?:report|post|take|copy)", hit["piece"], re.IGNORECASE)
        and not re.match(rf"\s+{OUTLET_SAYS}\b", hit.string[hit.end() :], re.IGNORECASE)
    )
    return "the article" + (hit["piece"] if is_verb else "")
