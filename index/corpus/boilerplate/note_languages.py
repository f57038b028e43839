"""Notes without a label in German, French and Spanish: “Dieser Artikel wurde am 5. März korrigiert”."""

from __future__ import annotations

import re

from index.corpus.types import NoteKind
from index.lazy_regex import lazy

_GERMAN = r"diese[rs]? (?:\w+ )?(?:artikel|text|beitrag|bericht|meldung|nachricht|version) (?:wurde|ist)\b.{0,60}\b"
_FRENCH = r"(?:cet article|ce texte|cette dépêche|cette version) (?:a été|est)\b.{0,40}?\b"
_SPANISH = r"est[ea] (?:artículo|noticia|información|texto|nota) (?:ha sido|fue)\b.{0,40}?\b"
_WORDINGS: dict[NoteKind, re.Pattern[str]] = {
    "retraction": lazy(rf"{_GERMAN}zurückgezogen|{_FRENCH}retirée?\b|{_SPANISH}retirad[oa]\b", re.I),
    "update": lazy(
        rf"{_GERMAN}(?:aktualisiert|ergänzt)|{_FRENCH}(?:mis à jour|actualisée?|complétée?)\b|"
        rf"{_SPANISH}(?:actualiza|amplia)d[oa]\b",
        re.I,
    ),
    "correction": lazy(
        rf"{_GERMAN}(?:korrigiert|berichtigt|geändert)|{_FRENCH}(?:corrigée?|rectifiée?|modifiée?)\b|"
        rf"{_SPANISH}(?:corregi|rectifica|modifica)d[oa]\b|"
        r"in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung) (?:(?:dieses|des|unseres) "
        r"(?:artikels|textes|beitrags|berichts)|hieß es|stand|war|haben wir|hatten wir)\b|"
        r"anders als (?:zunächst|zuerst|ursprünglich) (?:von uns )?(?:berichtet|gemeldet|geschrieben)\b|"
        r"contrairement à ce que nous (?:écriv|indiqu|av)\w+|nous avi?ons (?:indiqué|écrit) par erreur\b|"
        r"(?:dans )?une (?:(?:première|précédente) version|version (?:précédente|antérieure)) de cet article\b|"
        r"(?:en )?una (?:primera )?versión (?:anterior |previa )?de est[ea] (?:artículo|noticia|información|texto)\b|"
        r"en una (?:primera )?versión (?:anterior |previa )?(?:se decía|decíamos|se afirmaba)\b|"
        r"(?:en [^.,]{1,40} )?(?:publicamos|informamos|dijimos|escribimos) por error\b",
        re.I,
    ),
    "editors_note": lazy(r"(?:die|alle|einige) namen [^.]{0,60}\bvon der redaktion geändert", re.I),
}


_RETOLD = lazy(
    r"\bin einer (?:früheren|ersten|vorherigen|älteren|ursprünglichen) (?:version|fassung)\b|"
    r"\b(?:première|précédente) version\b|\bversion (?:précédente|antérieure|initiale)\b|"
    r"\b(?:primera )?versión (?:anterior|previa|inicial)\b|\bprimera versión\b",
    re.I,
)
_TURNS_RIGHT = lazy(r"[;—–]|\b(?:nicht|sondern|statt|et non|au lieu|en realidad|sino|y no)\b", re.I)


def repeats_abroad(sentence: str) -> bool:
    """Whether a sentence of a note in another language than English only repeats what an earlier version said."""
    return _RETOLD.search(sentence) is not None and _TURNS_RIGHT.search(sentence) is None


def kind_abroad(text: str) -> NoteKind | None:
    """Returns the kind of note that a line in another language than English is, or None."""
    return next((kind for kind, wording in _WORDINGS.items() if wording.match(text)), None)
