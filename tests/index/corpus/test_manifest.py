"""The manifest: its values, and findings about its faults."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.corpus.manifest import MANIFEST, parse_manifest, read_manifest

GOOD = """
[story]
title = "The bridge"

[[outlet]]
name = "The Valley Post"
aliases = ["Valley", "valleypost.example"]
boilerplate = ["^Serving the valley"]

[[article]]
file = "a.txt"
outlet = "The Valley Post"
headline = "Bridge to stay"
author = "Jane Doe"
published = 2024-05-02
url = "https://valleypost.example/bridge"
inferred = ["author"]
"""


def messages(text: str) -> str:
    return " | ".join(f"{finding.message} {finding.remedy}" for finding in parse_manifest(text).findings)


def test_a_manifest_is_read() -> None:
    manifest = parse_manifest(GOOD)
    assert manifest.findings == ()
    assert manifest.title == "The bridge"
    (outlet,) = manifest.outlets
    assert outlet.aliases == ("Valley", "valleypost.example")
    (entry,) = manifest.entries
    assert (entry.published, entry.inferred) == (date(2024, 5, 2), frozenset({"author"}))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("outlett =", "outlet"),
        ("headlin =", "headline"),
        ("Published =", "published"),
        ("infered =", "inferred"),
        ("titel =", "title"),
        ("alias =", "aliases"),
    ],
)
def test_a_misspelt_field_is_reported_with_the_likely_one(wrong: str, right: str) -> None:
    field = right + " ="
    found = messages(GOOD.replace(field, wrong, 1))
    assert f"unknown field `{wrong[:-2]}`" in found
    assert f"Did you mean `{right}`?" in found


def test_a_syntax_error_affects_only_its_own_entry() -> None:
    text = (
        GOOD
        + '\n[[article]]\nfile = "b.txt\noutlet = "Valley"\n\n[[article]]\nfile = "c.txt"\noutlet = "The Valley Post"\n'
    )
    manifest = parse_manifest(text)
    assert [entry.file for entry in manifest.entries] == ["a.txt", "c.txt"]
    assert manifest.title == "The bridge"
    (finding,) = manifest.findings
    assert finding.severity == "error"
    assert "line 20" in finding.message  # of the quotation mark that is missing; its block begins at 19


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('published = "soon"', "is not a date"),
        ("headline = 7", "has to be text"),
        ('url = "javascript:alert(1)"', "not an http or https address"),
        ('inferred = "author"', "has to be a list"),
        ('inferred = ["autor"]', "Did you mean `author`?"),
    ],
)
def test_a_value_of_the_wrong_type_is_reported_and_ignored(entry: str, said: str) -> None:
    text = f'[[article]]\nfile = "a.txt"\n{entry}\n'
    assert said in messages(text)
    assert len(parse_manifest(text).entries) == 1
    assert all(one.remedy for one in parse_manifest(text).findings)


def test_a_date_may_be_text_in_iso_8601() -> None:
    assert parse_manifest('[[article]]\nfile = "a"\npublished = "2024-05-02T10:00:00Z"').entries[0].published == date(
        2024, 5, 2
    )


def test_an_article_listed_twice_counts_once() -> None:
    manifest = parse_manifest('[[article]]\nfile = "a.txt"\noutlet = "X"\n[[article]]\nfile = "a.txt"\noutlet = "Y"\n')
    assert [entry.outlet for entry in manifest.entries] == ["X"]
    assert "has two entries" in manifest.findings[0].message


def test_an_alias_of_two_outlets_is_reported() -> None:
    assert "names both" in messages(
        '[[outlet]]\nname = "A"\naliases = ["the post"]\n[[outlet]]\nname = "B"\naliases = ["The Post"]\n'
    )


@pytest.mark.parametrize("pattern", ["(", ".*", "a|"])
def test_an_invalid_pattern_or_one_that_matches_every_line_is_ignored(pattern: str) -> None:
    manifest = parse_manifest(f'[[outlet]]\nname = "A"\nboilerplate = ["{pattern}", "^Ad$"]\n')
    assert manifest.outlets[0].boilerplate == ("^Ad$",)
    assert manifest.findings[0].severity == "error"


def test_a_missing_manifest_is_a_warning(tmp_path: Path) -> None:
    manifest = read_manifest(tmp_path / MANIFEST)
    assert [finding.severity for finding in manifest.findings] == ["warning"]


def test_a_binary_manifest_is_an_error(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(b"\xff\xfe\x00broken")
    assert [finding.severity for finding in read_manifest(tmp_path / MANIFEST).findings] == ["error"]


@given(st.text(max_size=300))
def test_any_text_is_read_or_reported_never_raised(text: str) -> None:
    parse_manifest(text)


@given(
    st.dictionaries(
        st.sampled_from(["story", "outlet", "article", "x"]),
        st.sampled_from(
            ["1", '"a"', "[]", "[1]", "{}", "[{file = 1}]", '[{file = "a", inferred = [1]}]', "{name = []}"]
        ),
        max_size=4,
    )
)
def test_tables_of_the_wrong_form_are_reported_never_raised(tables: dict[str, str]) -> None:
    parse_manifest("\n".join(f"{key} = {value}" for key, value in tables.items()))


def test_the_former_boilerplate_key_is_read_with_a_hint() -> None:
    manifest = parse_manifest('[[outlet]]\nname = "A"\nfurniture = ["^Ad$"]\nboilerplate = ["^Promo", "^Ad$"]\n')
    assert manifest.outlets[0].boilerplate == ("^Promo", "^Ad$")
    assert [(one.severity, one.subject) for one in manifest.findings] == [("note", "A")]
    assert "boilerplate" in manifest.findings[0].remedy


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        ("outlet = Gazette", 7),
        ('outlet = "Gazette', 7),
        ('outlet = ["Gazette"', 10),  # not closed: noticed at the next statement
        ("published = 2024-13-45", 7),
        ("= 3", 7),
    ],
)
@pytest.mark.parametrize("is_last", [True, False])
def test_a_block_that_cannot_be_read_is_named_by_one_line_of_the_file(broken: str, line: int, is_last: bool) -> None:
    text = f'[story]\ntitle = "A"\n\n[[article]]\nfile = "a.txt"\n\n{broken}\n\n# more\nheadline = "B"\n'
    found = parse_manifest(text if is_last else f'{text}\n[[article]]\nfile = "b.txt"\noutlet = "C"\n').findings
    (message,) = [one.message for one in found if one.severity == "error"]
    assert re.findall(r"line (\d+)", message) == [str(line)]
    assert message.count("column") == 0
