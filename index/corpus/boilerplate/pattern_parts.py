"""Parts of the patterns for boilerplate: dates, ages, agencies, jobs; several patterns searched as one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from index.corpus.boilerplate.script_wording import OTHER_SCRIPT, OTHER_STORIES_ELSEWHERE
from index.corpus.calendar_names import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, one_of
from index.lazy_regex import lazy

BoilerplateKind = Literal[
    "byline", "comments_header", "promo", "teaser", "tweet_url", "caption", "copyright",
    "affiliate_notice", "author_bio", "embed_label", "boilerplate",
]  # fmt: skip

_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.S)  # an escape, a set of characters, or one character


@dataclass(frozen=True, slots=True)
class Either:
    """Several patterns as one: those that begin with `^` are tried only at the beginning, which is 20 times faster."""

    beginning: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None

    def search(self, text: str) -> re.Match[str] | None:
        """Returns the first match of any of them."""
        found = self.beginning.match(text) if self.beginning else None
        return found or (self.anywhere.search(text) if self.anywhere else None)


@dataclass(frozen=True, slots=True)
class ByScript:
    """A pattern for the Latin script, and one for all others, which is tried only on lines that have their letters."""

    latin: re.Pattern[str]
    others: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        """Returns the first match of either."""
        found = self.latin.search(text)
        if found or text.isascii() or not OTHER_SCRIPT.search(text):
            return found
        return self.others.search(text)


def either(*patterns: str) -> Either:
    """Combines patterns, ignoring case (except inside `(?-i:…)`)."""
    options = [option for pattern in patterns for option in _options(pattern)]
    anywhere = [option for option in options if not option.startswith("^")]
    # A word's beginning is looked for once for all of them, which halves the time of a search.
    words = "|".join(f"(?:{option[2:]})" for option in anywhere if option.startswith(r"\b"))
    others = [option for option in anywhere if not option.startswith(r"\b")]
    return Either(
        _joined([option for option in options if option.startswith("^")]),
        _joined([*([rf"\b(?:{words})"] if words else []), *others]),
    )


def _options(pattern: str) -> list[str]:
    """Returns the alternatives at the top level of a pattern."""
    found, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        if piece == "|" and not depth:
            found.append("")
            continue
        depth += (piece == "(") - (piece == ")")
        found[-1] += piece
    return found


def _joined(patterns: list[str]) -> re.Pattern[str] | None:
    return lazy("|".join(f"(?:{pattern})" for pattern in patterns), re.I) if patterns else None


US = r"(?:us|our|(?:the|this) (?:site|newsletter|paper|app|magazine|podcast|show|channel))"
AGENCY = (
    r"(?:AP|Adobe ?Stock|AFP|EPA|PA|ANSA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|Rex|WireImage|FilmMagic|"
    r"Bloomberg|Xinhua|dpa|Keystone|Instagram|Twitter|X|Facebook|YouTube|Handout|TNS|"
    r"USA TODAY(?: Sports)?|The Canadian Press|AAP|BBC|CNN|NBC|CBS|ABC|Backgrid|Splash(?: News)?|MEGA|"
    r"Press Association|Imago|iStock|Unsplash|Pexels|Wikimedia(?: Commons)?)"
)
JOB = (
    r"(?:[\w’'.-]+[ -]){0,5}?(?:reporter|reviewer|writer|journalist|editor|correspondent|columnist|contributor|"
    r"producer|blogger|author|"
    r"freelancer|intern|critic|curator|fellow|professor|lecturer|researcher|news anchor|host)"
)
STAMP = r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)"
ZONE = r"(?:\s*\(?(?:GMT|BST|UTC|E[SD]?T|C[SD]?T|P[SD]?T|M[SD]T|CEST?|AEST|AEDT|IST|Uhr|local time)\)?)?"
ORDINAL = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth)"
# “(Update:) The Second Series will have ten parts”: a title that names the kind of work, but not “A Film Board report”
WORK_TITLE = (
    rf"(?-i:An? (?:[A-Z][\w’'-]+ )?|The (?:{ORDINAL.title()} )?)(?-i:Novel|Memoir|Book|Story|Comedy|Tragedy|Farce|Play|"
    r"Drama|Musical|Opera|Ballet|Movie|Film|Documentary|Thriller|Romance|Mystery|Sequel|Series|Season|Album|Poems?|"
    r"Exhibition|Game)\b(?-i:(?! [A-Z]))"
)
MONTH = rf"(?:{one_of(*MONTHS.values(), *SHORT_MONTHS.values())})\b\.?"
DAY = rf"(?:{one_of(*WEEKDAYS.values(), *SHORT_WEEKDAYS.values())})\b\.?,?"
DATE = (
    rf"(?:(?:{DAY}\s*)?(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th|"
    rf"\.)?\s+(?:de )?{MONTH},?(?:\s+(?:de )?\d{{4}})?|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}))"
)
AGO = (
    r"(?:(?:about |over |almost )?(?:\d{1,4}|an?|one|two)\s*(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|"
    r"d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\.?\s+ago|just now|yesterday|(?:vor|il y a|"
    r"hace) \d{1,4} \w+)"
)
# Headers of lists of other stories, in several languages.
OTHER_STORIES = (
    r"related (?:coverage|questions|reading|items|products|pages|documents)|(?:suggested|similar) (?:topics|posts|"
    r"articles|questions)|"
    r"(?:linked|connected|associated|similar) (?:stories|news)|"
    r"must[ -]reads?|(?:now )?read this|(?:popular|top|trending) reads|more (?:news|local news|stories|headlines|"
    r"coverage)|more (?:from|in|on) (?:this|"
    r"the) \S+(?: \S+)?|hot (?:network )?questions|linked|"
    r"(?:you may|you might) also like|more for you|go deeper|don['’]?t miss|recent (?:posts|articles|news|"
    r"stories)(?: (?:from|"
    r"on|in|"
    r"at) [^.!?]\S*(?: \S+)?)?|explore more|"
    r"mest (?:lest|lästa?|læste?)|nyheter fra (?:\S+ )?\S+|people are (?:also )?reading|"
    r"further (?:news|reading|stories)|"
    r"noticias? relacionadas?|(?:meer|mer|flere saker|fler nyheter) (?:uit|från|fra|i) \S+|"
    r"les (?:også|mer)|læs også|läs också|"
    r"más información|archivado en|lo más (?:visto|leído)|(?:noticias|temas|artículos) relacionad[oa]s|"
    r"le puede interesar|"
    r"te puede interesar|también te puede interesar|die redaktion empfiehlt|auch interessant|mehr von \S+(?: \S+)?|"
    r"das könnte (?:sie|dich) (?:auch )?interessieren|ähnliche (?:artikel|beiträge)|meistgelesen(?:e artikel)?|"
    r"la rédaction (?:vous )?(?:conseille|recommande)|sur le même (?:sujet|thème)|à (?:lire|voir|découvrir)(?: aussi)?|"
    r"articles? liés?|les plus (?:partagés|commentés)|les plus (?:lus|consultés|récents)|leia (?:também|mais)|"
    r"saiba mais|veja também|mais lidas|"
    r"notícias relacionadas|leggi anche|potrebbe interessarti(?: anche)?|i più letti|articoli correlati|lees ook|"
    r"(?:meest|best) gelezen|gerelateerde? \S+|läs (?:också|mer)|les også|"
    r"(?:przeczytaj|czytaj|zobacz|sprawdź) (?:także|też|również|więcej|dalej)|najczęściej (?:czytane|komentowane)|"
    r"(?:najnowsze|najpopularniejsze|popularne|powiązane|podobne|inne)(?: (?:artykuły|wiadomości|newsy|tematy))?|"
    r"polecamy|warto przeczytać|"
    r"mira también|lee además|ver además|más (?:noticias|información|sobre \S+(?: \S+)?)|también te puede interesar|"
    r"video recomendado|contenido (?:sugerido|relacionado)|(?:últimas|otras) noticias|"
    r"vedi anche|guarda anche|correlati|i più (?:visti|commentati)|le più lette|ultim['’]ora|"
    r"(?:altre|ultime) notizie(?: d[ai]l? \S+(?: \S+)?)?|in evidenza|"
    r"et aussi(?: (?:à|en|sur) \S+(?: \S+)?)?|ailleurs sur le web|à ne pas manquer|dans la même rubrique|"
    r"les \+ (?:lus|consultés|commentés|vus)|"
    r"mehr (?:zu|aus|nachrichten|meldungen|artikel)(?: (?:aus |zu[mr]? |in )?\S+(?: \S+)?)?|beliebteste(?: artikel)?|"
    r"weitere (?:artikel|themen|meldungen|nachrichten|informationen)|passend dazu|neueste(?: artikel| meldungen)?|"
    r"【?関連(?:記事|ニュース|リンク)】?|あわせて読みたい|(?:あなたに)?おすすめ(?:の?記事)?|(?:アクセス)?ランキング|"
    rf"{OTHER_STORIES_ELSEWHERE}"
)
# Before a colon and another story's headline.
READ = (
    r"(?:read|see|(?:re)?lire|(?:re)?voir|écouter|(?:lesen|sehen|hören) sie|mehr lesen|vea|ver|veja|leggi|guarda|lees|"
    r"bekijk|läs|læs|czytaj|zobacz)"
)
COUNT = r"\d[\d.,\u202f\u00a0]*\s*[kKmM]?\+?"
