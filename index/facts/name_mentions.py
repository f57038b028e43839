"""Reads names in one article, before they are resolved across the story.

Whether a capitalised word is part of a name depends on how the whole story prints it. Each article counts its words
(`read_vocabulary`), the counts are summed, each word gets a verdict from the sums (`verdicts`), and with these the
names of an article are read (`raw_names`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index.corpus.calendar_names import ENGLISH_NAMES
from index.corpus.person_words import (
    FEMALE,
    GERMAN_JOB,
    MALE,
    NAMES_LIKE_JOBS,
    TITLES,
    is_first_name,
    sex_of_first_name,
)
from index.corpus.tokens import COMMON_WORDS, STOPWORDS, WORD_PATTERN, guess_language, key, word_set
from index.facts.date_names import names_somebody
from index.facts.name_evidence import (
    DETERMINERS,
    GERMAN_FEMALE,
    GERMAN_OFFICE,
    OCCUPATION,
    ROLES_AND_RELATIVES,
    RawName,
    is_title,
    says_something,
    shows_person,
    with_description,
    word_before,
)
from index.facts.reporting_verbs import ARTICLELESS, PREPOSITIONS, SMALL_WORDS
from index.lazy_regex import lazy

_NEVER_NAMES = word_set(
    """
    i im ive ill id the a an in on at of and but or if it he she they we you his her their our my your its
    this that these those there here what when where who why how not no yes oh ok okay
    nobody noone none nothing everybody everyone everything somebody someone something anybody anyone anything
    some many most several few both each either neither others another all any
    """
)
AFTER_NAME = word_set("kc qc sc mp mep td jp md jr sr ii iii obe mbe cbe")
"""Case-folded words that may follow a person's name and are not part of it."""
SAINTS = word_set("saint sainte san santa santo são st")  # begin names of places, and surnames: “Ann St John”
_QUALIFYING = word_set("chief deputy head vice assistant general acting")  # begin titles of two words
_SURNAMES = frozenset({"Sen", "King", "Pope", "Baron"})  # titles that are surnames after a first name
_JOINERS = word_set("de da di du del della la le van von der den bin al el ibn y dos ter ten zu zur")
_CAPITAL_JOINERS = frozenset({"Le", "La", "De", "Du", "Des", "Della", "Dalla", "Van", "Von"})  # “Ann Le Gall”
# Head nouns of organisations; what follows “of” or “for” belongs to the name.
BODIES = word_set(
    """
    academy agency association authority bank board bureau centre center chamber church college commission committee
    company confederation congress convention council court department directorate embassy faculty federation foundation
    fund institute institution league ministry museum office organisation organization parliament party school
    secretariat senate society trust union university
    """
)
_OWNED_BODIES = BODIES | word_set("guild alliance hospital club league")
_BODY_NEXT = lazy(rf" (?:{'|'.join(sorted(map(str.title, _OWNED_BODIES)))})\b")  # “Women’s Institute”
_NEAR = 5000  # characters around a name, in which the place that it may contain stands alone
_LONGEST, _LONGEST_BODY, _LONGEST_RUN = 5, 8, 20  # words; in a longer run only what follows a title is a name
# Words capitalised at the start of a sentence that are nobody's name.
_OPENERS = word_set(
    """
    afterwards again also although besides earlier elsewhere eventually finally however instead later meanwhile
    moreover nevertheless now perhaps recently still then though thus today tomorrow tonight yesterday
    secondo selon d'après mais pour dans avec chez après il elle ils elles nous vous
    según pero para por cuando también tras él ella
    laut nach aber auch wenn wie doch für mit er sie wir ihr ihre sein seine jeder jede jedes kein keine dieser diese
    als ob da dass weil obwohl bevor nachdem seit bis dessen deren mein meine dein deine unser unsere euer eure man alle
    beide beim zum zur vom im am bei von aus um durch ohne gegen vor hinter neben über unter zwischen während
    """
)
_TOKEN = lazy(rf"(?:[A-Z]\.){{2,}}|(?=[^\W\d_]){WORD_PATTERN}\.?(?=\W|$)")
_AND_NAME = lazy(r" and [A-Z][a-z]")  # “Brothers Tom and Ned Lee”
_CAPITAL_AFTER = lazy(
    rf"[ \u00a0](?:(?:{'|'.join(sorted(_JOINERS))})[ \u00a0]){{0,2}}"
    r"(?!I[’'])(?:[a-z]{2,3}-|[dl][’'])?[A-ZÀ-ÖØ-Þ][\w.’'-]"
)
# “al-Rashid”, “d’Estrée”
_PREFIXED = lazy(r"(?:(?:al|el|ad|an|ar|as|ash|at|az|ben|bin)-|[dl][’'])[A-ZÀ-ÖØ-Þ]")
_ROMANCE_ARTICLE = lazy(r"\b(?:[Ll](?:e|a|es|o)|[Ee]l|[Ii]l|[Uu]na|[Uu]ne)\s+$")
_GERMAN_ARTICLE = lazy(r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?)\s+$")
# “der Wirt Lee”, “Lees Tochter Ann”
_GERMAN_OWNER = lazy(r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|[A-ZÄÖÜ][\w-]+s)\s+$")
_ELIDED_NAME = lazy(r"d[’'](?=[A-ZÀ-ÖØ-Þ])")
_ELIDED = lazy(r"[LDld][’'][a-zß-ÿ]")
_POSSESSIVE = lazy(r"(?:[’']s|(?<=s)[’'])$", re.IGNORECASE)
_WHERE_FROM = lazy(r"(?:v[ao][nm](?: de[nrm]?| het)?|d[aei]|do) ([A-ZÀ-Þ][\w-]{3,})")
_PLACED = {
    "it": "[Ii]n|[Aa]",
    "fr": "À|à",
    "es": "[Ee]n",
    "pt": "[Ee]m",
    "nl": "[Ii]n|[Bb]ij|[Uu]it",
    "de": "[Ii]n|[Nn]ach",
}
_VON = lazy(r"(?:von|van|zu|aus)$")
_GENITIVE = lazy(r"[’']?s$")
_INITIAL_BEFORE = lazy(r"(?:^|[.!?…:;\n]|[.!?…][\"”’')\]»«“]+)\s*[\"“„«‘'(\[]*\s*$|[\"“„«‘]\s*$|…$")
_ABBREVIATED_BEFORE = lazy(
    r"(?:^|\W)(?:[A-Z]|Mr|Mrs|Ms|Mx|Dr|St|Prof|Sir|Sen|Gov|Rep|Rev|Gen|Col|Lt|Sgt|Capt|Cllr)\.\s*$"
)


_HIS = lazy(r"(?:,[^,.;:“”\"A-ZÀ-Þ]{1,40},)?[^,.;:“”\"A-ZÀ-Þ]{0,40}?\b(?:his|himself)\b")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How often an article prints each word in lower case, and capitalised inside a sentence; all case-folded.

    `capitals` are the sorted words that it capitalises anywhere.
    """

    lower: Mapping[str, int]
    middle: Mapping[str, int]
    capitals: tuple[str, ...]


def read_vocabulary(text: str, spans: Sequence[tuple[int, int]]) -> Vocabulary:
    """Counts the words of the paragraphs `spans`."""
    lower: Counter[str] = Counter()
    middle: Counter[str] = Counter()
    capitals: set[str] = set()
    for start, end in spans:
        for token in _TOKEN.finditer(text, start, end):
            word = _POSSESSIVE.sub("", token.group().rstrip("."))
            folded = word.casefold()
            if word[:1].islower():
                lower[folded] += 1
                continue
            if word[:1].isupper():
                capitals.add(folded)
            if not _starts_sentence(text, start, token.start()):
                middle[folded] += 1
    return Vocabulary(dict(lower), dict(middle), tuple(sorted(capitals)))


def verdicts(words: Sequence[str], lower: Mapping[str, int], middle: Mapping[str, int]) -> str:
    """Returns a verdict letter for each word from a story's counts; names are read by these letters alone.

    “a”: never in lower case, nor capitalised inside a sentence; “b”: never in lower case; “c”: more often capitalised;
    “d”: equally often; “e”: less often.
    """
    return "".join(map(_verdict, (lower.get(word, 0) for word in words), (middle.get(word, 0) for word in words)))


def _verdict(lower: int, middle: int) -> str:
    if not lower:
        return "b" if middle else "a"
    return "c" if middle > lower else "d" if middle == lower else "e"


def raw_names(text: str, spans: Sequence[tuple[int, int]], verdict: Mapping[str, str]) -> tuple[RawName, ...]:
    """Returns the names in the paragraphs `spans`; `verdict` maps each capitalised word to its letter."""
    language = guess_language("\n".join(text[start:end] for start, end in spans))
    return tuple(name for start, end in spans for name in _raw_names(text, start, end, verdict, language))


def _starts_sentence(text: str, block: int, position: int) -> bool:
    before = text[max(block, position - 8) : position]
    return position == block or (
        _INITIAL_BEFORE.search(before) is not None and _ABBREVIATED_BEFORE.search(before) is None
    )


def _raw_names(text: str, start: int, end: int, verdict: Mapping[str, str], language: str) -> Iterable[RawName]:
    german = language == "de" or (language == "en" and guess_language(text[start:end]) == "de")
    openers = frozenset() if language == "en" else COMMON_WORDS[language] - _JOINERS
    openers |= SMALL_WORDS.get(language, frozenset())

    def owns(token: re.Match[str]) -> bool:
        word = token.group().casefold()
        if not german or sex_of_first_name(word):
            return _POSSESSIVE.search(token.group()) is not None
        return word.endswith("s") and verdict.get(word.removesuffix("s"), "e") in "ab"  # “Lees Anwalt”

    def names(run: list[re.Match[str]]) -> Iterable[RawName]:
        bare = language in ARTICLELESS
        kept = _without_german_job(text, start, run) if german else _without_job(text, start, run, verdict, bare=bare)
        found = _names_in_run(text, start, end, kept, _GENITIVE if german and owns(run[-1]) else _POSSESSIVE)
        return found if language == "en" else [with_description(text, start, name, language) for name in found]

    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text, start, end):
        if run and not _adjoins(text, run[-1], token):
            yield from names(run)
            run = []
        joins = bool(run) and (
            _is_joiner(text, run, token, "de" if german else language) or _names_body(text, run, token, end)
        )
        opens = token.group().casefold() in openers and _starts_sentence(text, start, token.start())
        first = bool(run) and is_first_name(run[0].group())
        initial = first and len(run) == 2 and re.fullmatch(r"[A-Z]\.", run[1].group()) is not None  # “Ann M. Good”
        surname = first and (initial or len(run) == 1) and _ends_name(text, token)
        if run and run[0].group()[:2] in ("l’", "l'") and not joins:
            run = run[1:] if len(run) > 1 else run
        elif len(run) == 1 and (elided := _ELIDED_NAME.match(text, run[0].start())) and token.group()[0].isupper():
            run = [*_TOKEN.finditer(text, elided.end(), run[0].end())]  # “la boulangerie d’Ann Lee”
        if joins or surname or (not opens and _is_name_word(text, start, token, verdict)):
            run.append(token)
            if owns(token) and not _BODY_NEXT.match(text, token.end(), end):
                yield from names(run)
                run = []
        elif run:
            alone = len(run) == 1 and is_first_name(run[0].group())
            if not (alone and _tells_where_from(text, run, token, language)):  # no other Ann is “Ann de Torr”
                yield from names(run)
            run = []
    if run:
        yield from names(run)


def _without_job(
    text: str, block: int, run: list[re.Match[str]], verdict: Mapping[str, str], *, bare: bool
) -> list[re.Match[str]]:
    """Drops occupations: “Archivist Ann Lee”, “le Breton Ann Lee”, but not “Manchester City Council”.

    `bare` in languages without articles, where any noun may open a sentence: “Jägaren Ann Lee”.
    """
    first, behind = run[0].group().casefold(), run[1:]
    if behind and first.removesuffix("s") in ROLES_AND_RELATIVES and _AND_NAME.match(text, behind[0].end()):
        return behind if first.endswith("s") and _starts_sentence(text, block, run[0].start()) else run
    if len(run) < 3 or first in NAMES_LIKE_JOBS | SAINTS or is_first_name(first):
        return run
    starts = _starts_sentence(text, block, run[0].start())
    apposed = starts or text[: run[0].start()].endswith(", ")
    named = sex_of_first_name(f"{run[1].group()} {run[2].group()}") if apposed else is_first_name(run[1].group())
    job = starts and (OCCUPATION.search(first) or (bare and len(run) == 3))
    if not (job or named or _ROMANCE_ARTICLE.search(text, block, run[0].start())):
        return run
    if behind[0].group() in _JOINERS:
        return run
    words = [_POSSESSIVE.sub("", token.group().rstrip(".")).casefold() for token in behind]
    person = all(word in _JOINERS or (verdict.get(word, "e") in "ab" and word not in BODIES) for word in words)
    return behind if person else run


def _without_german_job(text: str, block: int, run: list[re.Match[str]]) -> list[re.Match[str]]:
    """Drops the nouns before a German name: “der Wirt Ann Lee”, “Zeugin Ann Lee”, “Ansicht von Bauherr Ann Lee”."""
    genitive = next(
        (i for i, token in enumerate(run) if token.group() in {"der", "den"} and not _VON.match(run[i - 1].group())), 0
    )
    if 0 < genitive < len(run) - 1:
        run = run[genitive + 1 :]  # “Vorsitzende der Grünen”
    joined = next((i for i, token in enumerate(run) if token.group() in _JOINERS), len(run))
    if (
        joined == 1
        and GERMAN_JOB.search(run[0].group().casefold())
        and _GERMAN_ARTICLE.search(text, block, run[0].start())
    ):
        return []  # “ein Zuhörer von der Empore”
    joiner = run[joined + 1].group() if joined < len(run) - 2 else ""
    if joined > 1 and joiner in {"den", "der"} and not is_first_name(run[joined - 1].group()):
        run = run[:joined]  # “Ann Lee von den Grünen”
    elif len([token for token in run[joined:] if token.group() not in _JOINERS]) > 1:
        run = run[joined:]
        while run[0].group() in _JOINERS:
            run = run[1:]
    while len(run) > 2 and run[1].group() not in _JOINERS:
        first = run[0].group().casefold()
        if first in NAMES_LIKE_JOBS or is_first_name(first) or is_title(first):
            break
        run = run[1:]
    if len(run) == 2 and not is_first_name(run[0].group()) and not is_title(run[0].group()):
        # “Der Wirt Lee”
        job = GERMAN_JOB.search(run[0].group().casefold()) and _GERMAN_OWNER.search(text, block, run[0].start())
        return run[1:] if job else run
    return run


def _ends_name(text: str, token: re.Match[str]) -> bool:
    """Whether a capitalised word is the last of several, as a surname is, though others print it in lower case."""
    return (
        token.group()[0].isupper()
        and token.group().casefold() not in STOPWORDS | ENGLISH_NAMES
        and not _capital_follows(text, token.end())
    )


def _is_joiner(text: str, run: list[re.Match[str]], token: re.Match[str], language: str) -> bool:
    """Whether a particle belongs to a name: “Ann Le Gall”, “van den Berg”, but not in German “Ann Lee der Post”.

    Nor “zu” without a title or a job before the first name: “der Wirt Tom zu Lee”, but “Tom zu Hause”.
    """
    word, before = token.group(), run[-1].group()
    if word in {"den", "der"} and before.casefold() in _JOINERS:
        return True
    if _tells_where_from(text, run, token, language):
        return False
    if word in {"zu", "zur"}:
        jobs = (one.group().casefold() for one in run[:-1])
        named = language == "de" and is_first_name(before)
        return named and any(GERMAN_JOB.search(job) or is_title(job) for job in jobs)
    return (word in _JOINERS and not (language == "de" and word in {"den", "der"})) or word in _CAPITAL_JOINERS


def _tells_where_from(text: str, run: list[re.Match[str]], token: re.Match[str], language: str) -> bool:
    """Whether “van” or “de” tells where somebody is from: after a surname, “Ann de Lee van Acme”, “Ann Lee van Acme”.

    After a first name, only before a word that the article also prints after an article or a preposition of place: “Ann
    von der Feuerwehr”, “die Feuerwehr”; “Ann de Torr”, “en Torr”.
    """
    if len(run) > 1:
        dutch = language == "nl" and not is_first_name(run[-1].group()) and not is_title(run[-2].group())
        particles = any(one.group().casefold() in _JOINERS for one in run)
        return token.group() in {"van", "von"} and (dutch or particles)
    found = _WHERE_FROM.match(text, token.start()) if language in _PLACED else None
    if found is None:
        return False
    article = "|[Dd](?:ie|er|as|em|e)|[Hh]et" if token.group()[0] == "v" else ""
    alone = re.compile(rf"(?<!\b[Vv][ao][nm] )\b(?:{_PLACED[language]}{article}) {re.escape(found[1])}\b")
    return alone.search(text, max(0, token.start() - _NEAR), token.end() + _NEAR) is not None


def _names_body(text: str, run: list[re.Match[str]], token: re.Match[str], end: int) -> bool:
    """Whether a word continues an organisation's name: “Department of Agriculture”, “Trust for the Protection …”."""
    word, before = token.group(), run[-1].group()
    if word in {"of", "for"}:
        body = any(one.group().casefold() in BODIES for one in run)
        return body and re.match(r" (?:the )?[A-ZÀ-ÖØ-Þ]\w", text[token.end() : min(end, token.end() + 8)]) is not None
    return word == "the" and before in {"of", "for"} and _capital_follows(text, token.end())


def _adjoins(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    between = text[left.end() : right.start()]
    if between in ("' ", "’ ") and left.group().endswith("s") and right.group().rstrip(".").casefold() in _OWNED_BODIES:
        return True  # “Cheese Makers’ Guild”
    if between not in (" ", "\u00a0"):
        return False
    # A full stop belongs to the name only after an initial or a title.
    word = left.group()
    return not word.endswith(".") or len(word) == 2 or word.casefold() == "st." or is_title(word)


def _is_name_word(text: str, block: int, token: re.Match[str], verdict: Mapping[str, str]) -> bool:
    word = _POSSESSIVE.sub("", token.group().rstrip("."))
    folded = word.casefold()
    if _PREFIXED.match(word):
        return True
    if _ELIDED.match(word):
        return False  # “L’entraîneur Ann Lee”
    if re.search(r"-[a-z]", word) and _starts_sentence(text, block, token.start()) and not is_first_name(word):
        return False  # “Fifteen-year-old Ann Lee”
    if folded in ENGLISH_NAMES:
        return word[:1].isupper() and names_somebody(text, token.start(), token.start() + len(word))
    if not word[:1].isupper() or key(word) in _NEVER_NAMES or "." in word:
        return False
    if len(word) > 2 and word.removesuffix("s").isupper():
        return False  # “NASA”, “NGOs”
    if len(word) == 1 and token.group().endswith("."):
        return re.match(r"[ \u00a0][A-ZÀ-ÖØ-Þ]", text[token.end() : token.end() + 2]) is not None
    if _starts_sentence(text, block, token.start()):
        if folded in STOPWORDS or folded in PREPOSITIONS or folded in ROLES_AND_RELATIVES or folded in _OPENERS:
            return False
        named = is_first_name(word) or _capital_follows(text, token.end())
        return verdict[folded] in "bc" or (verdict[folded] == "a" and named)
    return verdict[folded] != "e"


def _capital_follows(text: str, position: int) -> bool:
    return _CAPITAL_AFTER.match(text, position) is not None


def _names_in_run(
    text: str, block: int, end: int, run: list[re.Match[str]], ending: re.Pattern[str]
) -> Iterable[RawName]:
    while run and (
        run[-1].group() in _JOINERS | _CAPITAL_JOINERS
        or (len(run) > 2 and run[-1].group().rstrip(".").casefold() in AFTER_NAME)
    ):
        run.pop()
    title, run = _without_title(run[-_LONGEST_RUN:])
    if not run or len(run) > (_LONGEST_BODY if _is_body(run) else _LONGEST):
        return
    name = _read_name(text, block, end, run, title, ending)
    body, person = _body_and_person(run)
    if body and (name.evidence or name.says):
        yield _read_name(text, block, end, body, title, ending)
        name = _read_name(text, block, end, person, "", ending)
    yield name


def _without_title(run: list[re.Match[str]]) -> tuple[str, list[re.Match[str]]]:
    """Returns the last title of a run and the words after it; not the “Justice” of “Ministry of Justice”."""
    body = _is_body(run)
    for i in range(len(run) - 1, -1, -1):
        behind = run[i + 1 :]
        surname = not behind and (
            (i > 0 and run[i].group() in _SURNAMES)
            or GERMAN_OFFICE.search(run[i].group()) is not None  # “Ann Hartmann”
        )
        monsieur = (
            run[i].group() == "M." and (i == 0 or is_title(run[i - 1].group())) and len(behind) > 0 and
            (len(behind) == 1 or behind[0].group() in ("Le", "La", "De"))
        )  # fmt: skip
        # “Senate Majority Leader Ann Lee”, “Chief Executive Ann Lee”
        role = (
            i > 0 and len(behind) in (2, 3) and _is_role(run[i].group()) and not is_first_name(run[0].group()) and
            (is_first_name(behind[0].group()) or run[i].group() in ("Leader", "Executive"))
        )  # fmt: skip
        if (
            (monsieur or role or is_title(run[i].group()))
            and not surname
            and not (body and all(is_title(one.group()) for one in behind))
        ):
            title = run[i].group().rstrip(".").casefold()
            second = (
                title in _QUALIFYING and len(behind) > 2 and _is_role(behind[0].group())
            )  # “Chief Constable Ann Lee”
            return title, behind[second:]
    return "", run


def _is_role(word: str) -> bool:
    folded = word.casefold()
    return folded in ROLES_AND_RELATIVES or folded == "executive" or OCCUPATION.search(folded) is not None


def _is_body(run: list[re.Match[str]]) -> bool:
    return any(one.group() in {"of", "for"} for one in run)


def _body_and_person(run: list[re.Match[str]]) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Splits “Refugee Council Omar Haddad” into organisation and person; two empty lists if it may be one name."""
    heads = [i for i, one in enumerate(run) if one.group().casefold() in BODIES]
    split = heads[-1] + 1 if heads else 0
    person = run[split:]
    return (run[:split], person) if heads and len(person) in (2, 3) and not _is_body(run) else ([], [])


def _read_name(
    text: str, block: int, end: int, run: list[re.Match[str]], title: str, ending: re.Pattern[str]
) -> RawName:
    before = word_before(text, block, run[0].start())
    word = before[1].casefold() if before else ""
    last = run[-1].group()
    possessive = ending.search(last)
    # “Cheese Makers’ Guild” is spelled as printed.
    inner = (text[token.start() : token.end() + text.startswith(("’ ", "' "), token.end())] for token in run[:-1])
    tokens = (*inner, ending.sub("", last).rstrip("."))
    stop = run[-1].start() + (
        possessive.start() if possessive else len(last.rstrip(".")) if len(last) > 2 else len(last)
    )
    after = text[stop : min(end, stop + 24)]
    owns = possessive is not None or (last[-1] in "sx" and re.match(r"[’'] [A-ZÀ-Þa-zà-ÿ]", after) is not None)
    name = RawName(
        run[0].start(),
        stop,
        tokens,
        owns,
        title,
        False,
        False,
        word == "the" or (len(run) == 1 and word in DETERMINERS),
        _HIS.match(text, stop, end) is not None,
    )
    titled = word in TITLES | MALE | FEMALE or GERMAN_OFFICE.search(word) or GERMAN_FEMALE.search(word)
    return replace(
        name,
        title=title or (word if titled else ""),
        evidence=shows_person(text, block, end, name),
        says=says_something(text, block, end, name),
    )
