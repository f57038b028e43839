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
# Of further languages, in which only the dates of pages are read: after the number of the day.
_PRINTED = (
    word_list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    # A slash separates names for one month.
    word_list(
        "كانون_الثاني شباط آذار نيسان أيار/ماي حزيران/جوان تموز/جويلية آب/أوت "
        "أيلول تشرين_الأول تشرين_الثاني كانون_الأول"
    ),
    word_list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    word_list("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    word_list("януари февруари март април май юни юли август септември октомври ноември декември"),
    word_list(
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου/μαίου ιουνίου ιουλίου αυγούστου "
        "σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου"
    ),
    word_list(
        "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט "
        "בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר"
    ),
    word_list("जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर"),
    word_list("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    word_list("ledna února března dubna května června července srpna září října listopadu prosince"),
    word_list("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
    word_list(
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
        "syyskuuta lokakuuta "
        "marraskuuta joulukuuta"
    ),
    word_list("januar februar marts april maj juni juli august september oktober november desember/december"),
    word_list("januari februari maret april mei juni juli agustus september oktober november desember"),
)
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

PRINTED_MONTH_NUMBER = MONTH_NUMBER | {
    name: number for row in _PRINTED for number, cell in enumerate(row, 1) for name in cell.replace("_", " ").split("/")
}
"""The number of a month as pages print it after a day, in these and further languages."""


def one_of(*rows: Iterable[str]) -> str:
    """Returns a pattern for any word in the rows, longest first, so that “sep” does not hide “september”."""
    return "|".join(sorted({word for row in rows for word in row}, key=lambda word: (-len(word), word)))
