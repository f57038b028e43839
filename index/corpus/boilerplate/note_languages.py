"""Notes without a label in German, French and Spanish: “Dieser Artikel wurde am 5. März korrigiert”.

A sentence outside quotation marks needs the outlet or its own work, and a change, an error or a withdrawal of it, in
whatever order: `note_slots.py` reads English notes in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.corpus.boilerplate.note_grammar import bare_words
from index.corpus.tokens import word_set
from index.corpus.types import NoteKind
from index.lazy_regex import lazy

_PIECE = (
    r"(?:(?:artikel|text|beitrag|bericht|meldung|nachricht|version|kommentar|ausgabe|überschrift|"
    r"bildunterschrift)\w{0,2}|"
    r"article|texte|dépêche|version|reportage|édition|titre|légende|papier|art[ií]culo|noticia|informaci[óo]n|texto|"
    r"nota|"
    r"reportaje|edici[óo]n|titular|pie de foto)"
)
_EARLIER = (
    r"(?:(?:früher|erst|vorherig|älter|ursprünglich|vorig)\w* (?:version|fassung)|"
    r"(?:première|précédente|ancienne) version|version (?:précédente|antérieure|initiale)|"
    r"(?:primera )?versión (?:anterior|previa|inicial)|primera versión)"
)
# “eine frühere Version des Gesetzes” is not the outlet's.
_OF_OTHERS = (
    rf"(?! (?:des|der|seines|ihres|eines|einer|du|de la|de l[’']|d[’']une?|de son|del|de su|de prensa|de una?|"
    rf"von(?= [A-ZÄÖÜ])) ?(?!\d|{_PIECE}\b))"
)
_OWN = (
    rf"(?:(?:unser\w*|notre|nuestr[oa]) (?:\w+ ){{0,2}}?{_PIECE}\b|"
    rf"(?:diese[rsmn]?|ce|cet|cette|est[ea]) (?:\w+ ){{0,2}}?{_PIECE}\b{_OF_OTHERS}|{_EARLIER}\b{_OF_OTHERS}|"
    r"(?:der|die) (?:artikel|text|beitrag|meldung)\b(?=[^.]*\b(?:nach (?:der )?\w*veröffentlichung|nachträglich)\b)|"
    r"(?:l['’]article|le texte)\b(?=[^.]*\baprès (?:sa )?(?:publication|parution))|"
    r"(?:el|la) (?:artículo|texto|noticia)\b(?=[^.]*\b(?:tras|después de) su publicación))"
)
_WE = r"(?:wir|uns|nous|hemos|habíamos|publicamos|dijimos|informamos|escribimos|indicamos|atribuimos)"
_WE_SPEAK = lazy(rf"(?<!\w){_WE}(?!\w)", re.I)
# What only outlets do: others say that they were wrong as well.
_PRINTED = lazy(
    r"\b(?:namen|schreibweise|überschrift|angaben?|geschrieben|berichtet|gemeldet|genannt|angegeben|veröffentlicht|"
    r"absatz|irrtümlich|fälschlich\w*|verwechselt|"
    r"ausgabe|indiqu\w+|écri\w+|annonc\w+|attribu\w+|publi\w+|paragraphe|par erreur|dijimos|informamos|"
    r"escribimos|decíamos|párrafo|por error)\b",
    re.I,
)
_OF_OWN_WORK = lazy(rf"(?<!\w){_OWN}(?!\w)", re.I)
_WRONG = lazy(
    r"\b(?:korrigier\w*|berichtig\w*|richtiggestellt|geändert|falsch\w*|fehler\w*|irrtümlich\w*|fälschlich\w*|"
    r"versehentlich|verwechselt|vertauscht|"
    r"unzutreffend\w*|corrig[ée]\w*|rectifi[ée]\w*|modifi[ée]\w*|erreurs?|erroné\w*|inexact\w*|à tort|confondu|"
    r"interverti|"
    r"correg\w+|rectific\w+|modificad[oa]|error(?:es)?|erróne\w+|equivocad\w+|incorrect\w+|por equivocación|"
    r"confundi\w+)\b|"
    r"\banders als\b|\bcontrairement à ce\b|\ba diferencia de lo\b",
    re.I,
)
_TOLD = lazy(
    rf"{_OWN}[^.]{{0,40}}?\b(?:hieß es|stand|war (?:von|davon)|hatten wir|\w+ai(?:t|ent)|\w+(?:aba|ía)n?|decíamos)\b|"
    r"\bdonde (?:dec[íi]amos|dice)\b[^.]*\b(?:debimos|debe|debía) decir\b|\banders als (?:zunächst|zuerst|"
    r"ursprünglich)\b|\b(?:wir )?hatten (?:wir )?(?:zunächst|zuerst|ursprünglich)\b|"
    r"\bnous (?:écrivions|indiquions|annoncions)\b|"
    rf"\bin {_EARLIER}\b[^.]{{0,20}}\b(?:hieß es|stand)\b|\ben una {_EARLIER} (?:se decía|decíamos|se afirmaba)\b",
    re.I,
)
_UPDATED = lazy(r"\b(?:aktualisiert|ergänzt|mis à jour|actualisée?|complétée?|actualizad[oa]|ampliad[oa])\b", re.I)
_WITHDRAWN = lazy(r"\b(?:zurückgezogen|retirée?s?|supprimée?|retirad[oa])\b", re.I)
# “Wir haben den Artikel ergänzt”; “Gestern haben wir berichtet … Es ist …”
_THE_PIECE = lazy(rf"\b(?:den|das|die|l['’]|le|la|el) ?{_PIECE}\b", re.I)
_WAS_UPDATED = lazy(
    r"(?:der (?:artikel|beitrag) wurde\b[^.]*\baktualisiert|l['’]article a été (?:mis à jour|actualisé)|"
    r"(?:el artículo|la noticia) ha sido actualizad[oa])\b",
    re.I,
)
_WE_CORRECT = lazy(
    r"(?:corregimos|rectificamos|nous (?:rectifions|corrigeons)|wir (?:korrigieren|berichtigen))\b", re.I
)
_REPORTED = lazy(r"\b(?:berichtet|gemeldet|indiqué|annoncé|informamos|publicamos)\b", re.I)
_IT_IS = lazy(
    r"(?:es|er|sie|das|il|elle|ce|c['’]|en realidad|era|es) ?(?:ist|sind|war|waren|hat|est|sont|était)?\b", re.I
)
_RENAMED = lazy(
    r"\bnamen?\b[^.]{0,60}\b(?:von (?:der redaktion|uns) geändert|geändert)\b|\b(?:prénoms?|"
    r"noms?)\b[^.]{0,40}\b(?:ont|a) été "
    r"(?:modifi|chang)|\bnombres?\b[^.]{0,40}\b(?:han|ha) sido (?:modific|cambi)",
    re.I,
)
_SOMEBODY_SAID = lazy(
    r"\b(?:sagte|sagt|erklärte|teilte|laut|zufolge|schrieb|a (?:déclaré|dit|expliqué|indiqué)|selon|affirme|dijo|"
    r"declaró|explicó|"
    r"según|afirmó)\b|, (?:so|berichtete?|erzählte?|meldete?|betonte?|schreibt|klagte?|erinnerte?|räumte?|gibt|gab|"
    r"meinte?|reconn\w+|admet|explique|raconte|assure|reconoc\w+|admit\w+)\b",
    re.I,
)
_QUOTED = re.compile(r"[„“«\"][^”“»\"]*(?:[”“»\"]|$)")
_FOREIGN = word_set(
    """
    artikel text beitrag article texte wir uns unser unsere unserem unserer unseren dieser dieses diesem diesen diese
    fassung name namen nous notre cet cette ce prénom prénoms une este esta nuestra nuestro hemos una por nombre nombres
    anders contrairement corregimos rectificamos donde version früheren ersten
    """
)
_TURNS_RIGHT = lazy(r"[;—–]|\b(?:nicht|sondern|statt|et non|au lieu|en realidad|sino|y no)\b", re.I)


def repeats_abroad(sentence: str) -> bool:
    """Whether a sentence of a note in another language than English only repeats what an earlier version said."""
    return _TOLD.search(sentence) is not None and _TURNS_RIGHT.search(sentence) is None


def kind_abroad(text: str) -> NoteKind | None:
    """Returns the kind of note that a line in another language than English is, or None."""
    if _FOREIGN.isdisjoint(bare_words(text)):
        return None
    return next(_kinds(_QUOTED.sub("“”", text)), None)


# “corregida por el ministerio”: not by the outlet
_BY_OTHERS = lazy(
    r"\b(?:por (?:el|la|los|las|su)|par (?:le|la|les|son)|vom|von der (?!redaktion)|durch d\w+)\b(?! error)", re.I
)


def _kinds(plain: str) -> Iterator[NoteKind]:
    sentences = re.split(r"(?<=[^\d\s][.!?])\s+(?=[A-ZÀ-Þ])", plain)[:2]
    if any(map(_SOMEBODY_SAID.search, sentences)):
        return
    if len(sentences) > 1 and _WE_SPEAK.search(plain) and _REPORTED.search(sentences[0]) and _IT_IS.match(sentences[1]):
        yield "correction"
    if _WE_CORRECT.match(plain):
        yield "correction"
    if _WAS_UPDATED.match(plain):
        yield "update"
    if _OF_OWN_WORK.search(sentences[0]) or (_WE_SPEAK.match(plain) and _THE_PIECE.search(sentences[0])):
        if _WITHDRAWN.search(sentences[0]):
            yield "retraction"
        if _UPDATED.search(sentences[0]) and not _WRONG.search(sentences[0]):
            yield "update"
    if _RENAMED.search(sentences[0]):
        yield "editors_note"
    for sentence in sentences:
        ours = _OF_OWN_WORK.search(sentence) or (_WE_SPEAK.search(sentence) and _PRINTED.search(sentence))
        if (
            ours and (wrong := _WRONG.search(sentence)) and not _BY_OTHERS.match(sentence, wrong.end() + 1)
        ) or _TOLD.search(sentence):
            yield "correction"
