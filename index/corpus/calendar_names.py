"""Names of months and weekdays in the languages that pages print their dates in."""

from __future__ import annotations

from collections.abc import Iterable

from index.corpus.tokens import word_list

MONTHS = {
    "en": word_list("january february march april may june july august september october november december"),
    "de": word_list("januar februar märz april mai juni juli august september oktober november dezember"),
    "fr": word_list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": word_list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "it": word_list("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    "pt": word_list("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    "nl": word_list("januari februari maart april mei juni juli augustus september oktober november december"),
    "sv": word_list("januari februari mars april maj juni juli augusti september oktober november december"),
    # As dates have them: “5 marca”.
    "pl": word_list(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
}
# Short forms of each month; a slash separates alternatives for one month.
_SHORT = {
    "en": word_list("jan feb mar apr may jun jul aug sep/sept oct nov dec"),
    "de": word_list("jan feb mär apr mai jun jul aug sep/sept okt nov dez"),
    "fr": word_list("janv fév/févr mars avr mai juin juil août sept oct nov déc"),
}
SHORT_MONTHS = {language: tuple(name for cell in row for name in cell.split("/")) for language, row in _SHORT.items()}
WEEKDAYS = {
    "en": word_list("monday tuesday wednesday thursday friday saturday sunday"),
    "de": word_list("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    "fr": word_list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": word_list("lunes martes miércoles jueves viernes sábado domingo"),
    "it": word_list("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    "pt": word_list("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    "nl": word_list("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    "pl": word_list("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
}
SHORT_WEEKDAYS = {"en": word_list("mon tue tues wed thu thur thurs fri sat sun")}
ENGLISH_NAMES = frozenset({*MONTHS["en"], *WEEKDAYS["en"]})
MONTH_NUMBER = {
    name: number
    for rows in (MONTHS, _SHORT)
    for row in rows.values()
    for number, cell in enumerate(row, 1)
    for name in cell.split("/")
}
"""The number of a month, 1..12, by its name or short form in any language; no name is ambiguous."""


def one_of(*rows: Iterable[str]) -> str:
    """Returns a pattern for any word in the rows, longest first, so that “sep” does not hide “september”."""
    return "|".join(sorted({word for row in rows for word in row}, key=lambda word: (-len(word), word)))
