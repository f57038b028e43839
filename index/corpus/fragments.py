"""Kinds of furniture, and the pieces that its patterns are made of: dates, times, counts, jobs, picture agencies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from index.lazy_regex import late

Kind = Literal[
    "byline", "comments_header", "promo", "teaser", "tweet_url", "caption", "copyright",
    "affiliate_notice", "author_bio", "embed_label", "furniture",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Either:
    """Several patterns as one: those that begin with `^` are tried at the beginning alone, which is 20 times faster."""

    beginning: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None

    def search(self, text: str) -> re.Match[str] | None:
        """The first match of any of them."""
        found = self.beginning.match(text) if self.beginning else None
        return found or (self.anywhere.search(text) if self.anywhere else None)


def either(*patterns: str) -> Either:
    """Matches where one of `patterns` does, ignoring case (but for what stands in `(?-i:…)`)."""
    return Either(
        _joined([pattern for pattern in patterns if pattern.startswith("^")]),
        _joined([pattern for pattern in patterns if not pattern.startswith("^")]),
    )


def _joined(patterns: list[str]) -> re.Pattern[str] | None:
    return late("|".join(f"(?:{pattern})" for pattern in patterns), re.I) if patterns else None


US = r"(?:us|our|(?:the|this) (?:site|newsletter|paper|app|magazine|podcast|show|channel))"
AGENCY = (
    r"(?:AP|AFP|EPA|PA|ANSA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|Rex|WireImage|FilmMagic|"
    r"Bloomberg|Xinhua|dpa|Keystone|Instagram|Twitter|X|Facebook|YouTube|Handout|TNS|"
    r"USA TODAY(?: Sports)?|The Canadian Press|AAP|BBC|CNN|NBC|CBS|ABC|Backgrid|Splash(?: News)?|MEGA|"
    r"Press Association|Imago|iStock|Unsplash|Pexels|Wikimedia(?: Commons)?)"
)
JOB = (
    r"(?:[\w’'.-]+[ -]){0,5}?(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|"
    r"producer|blogger|author|"
    r"freelancer|intern|critic|fellow|professor|lecturer|researcher|news anchor|host)"
)
STAMP = r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)"
ZONE = r"(?:\s*\(?(?:GMT|BST|UTC|E[SD]?T|C[SD]?T|P[SD]?T|M[SD]T|CEST?|AEST|AEDT|IST|Uhr|local time)\)?)?"
MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mai|juin|juil|août|déc|mär|märz|okt|dez|januar|februar|"
    r"juni|juli|janvier|février|mars|avril|enero|febrero|marzo|abril|mayo|junio|julio|agosto)[a-z]*\.?"
)
DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"samstag|sonntag)(?:day)?\.?,?"
)
DATE = (
    rf"(?:(?:{DAY}\s*)?(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th|"
    rf"\.)?\s+{MONTH},?(?:\s+\d{{4}})?|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}))"
)
AGO = (
    r"(?:(?:about |over |almost )?(?:\d+|an?|one|two)\s*(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|"
    r"d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\.?\s+ago|just now|yesterday|(?:vor|il y a|"
    r"hace) \d+ \w+)"
)
COUNT = r"\d[\d.,\u202f\u00a0]*\s*[kKmM]?\+?"
