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
    OFFICES,
    PEOPLE_NOUNS,
    TITLES,
    is_first_name,
    sex_of_first_name,
)
from index.corpus.sentences import COMMON_WORDS, guess_language
from index.corpus.tokens import STOPWORDS, WORD_PATTERN, key, word_set
from index.facts.reporting_verbs import PREPOSITIONS, SAYING
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
_NO_ROLES = word_set(
    "river winter summer number letter paper tower centre center border theatre theater shelter water corner quarter"
)
SAINTS = word_set("saint sainte san santa santo são st")  # begin names of places, and surnames: “Ann St John”
_SURNAMES = frozenset({"Sen", "King", "Pope", "Baron"})  # titles that are surnames after a first name
_JOINERS = word_set("de da di du del della la le van von der den bin al el ibn y dos ter ten")
_CAPITAL_JOINERS = frozenset({"Le", "La", "De", "Du", "Des", "Van", "Von"})  # “Ann Le Gall”
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
_RELATIONS = word_set(
    """
    mother father sister brother son daughter wife husband widow widower cousin twin uncle aunt niece nephew friend
    counterpart predecessor successor opponent rival colleague deputy boss partner neighbour neighbor teammate agent
    lawyer coach
    """
)
_PEOPLE = PEOPLE_NOUNS | _RELATIONS
_TITLES = TITLES | PEOPLE_NOUNS
_PLACING = frozenset({"in", "at", "near", "from", "to", "of", "around", "across"})
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
# No surname stands right behind one: “sein Vater”.
_DETERMINERS = word_set(
    """
    a an his her its their our my sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere
    der die das den dem des ein eine einen einem einer kein keine
    """
)
_TOKEN = lazy(rf"(?:[A-Z]\.){{2,}}|(?=[^\W\d_]){WORD_PATTERN}\.?(?=\W|$)")
_CAPITAL_AFTER = lazy(
    rf"[ \u00a0](?:(?:{'|'.join(sorted(_JOINERS))})[ \u00a0]){{0,2}}"
    r"(?!I[’'])(?:[a-z]{2,3}-|[dl][’'])?[A-ZÀ-ÖØ-Þ][\w.’'-]"
)
# “al-Rashid”, “d’Estrée”
_PREFIXED = lazy(r"(?:(?:al|el|ad|an|ar|as|ash|at|az|ben|bin)-|[dl][’'])[A-ZÀ-ÖØ-Þ]")
_JOB = lazy(r"(?:er|or|ist|yst|ian|girl|boy|man|woman|swain|smith|wright|hand|mate)s?$")
GERMAN_FEMALE = lazy(r"(?:er|or|ist|ent|ant|wält)in$")
_ROMANCE_ARTICLE = lazy(r"\b(?:[Ll](?:e|a|es|o)|[Ee]l|[Ii]l|[Uu]na|[Uu]ne)\s+$")
_GERMAN_ARTICLE = lazy(r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?)\s+$")
# “der Wirt Lee”, “Lees Tochter Ann”
_GERMAN_OWNER = lazy(r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|[A-ZÄÖÜ][\w-]+s)\s+$")
_ELIDED = lazy(r"[LDld][’'][a-zß-ÿ]")
_POSSESSIVE = lazy(r"(?:[’']s|(?<=s)[’'])$", re.IGNORECASE)
_VON = lazy(r"(?:von|van|zu|aus)$")
_GENITIVE = lazy(r"[’']?s$")
_INITIAL_BEFORE = lazy(r"(?:^|[.!?…:;\n]|[.!?…][\"”’')\]]+)\s*[\"“„«‘'(\[]*\s*$|[\"“„«‘]\s*$|…$")
GERMAN_OFFICE = lazy(
    r"^\w{4,}(?:mann|frau|meister|direktor|kommissar|minister|leiter|sprecher|präsident|kanzler|vorsitzende)(?:in|r)?$"
)
_ABBREVIATED_BEFORE = lazy(
    r"(?:^|\W)(?:[A-Z]|Mr|Mrs|Ms|Mx|Dr|St|Prof|Sir|Sen|Gov|Rep|Rev|Gen|Col|Lt|Sgt|Capt|Cllr)\.\s*$"
)


# “The transport minister, Ann Lee,” and “Ann Lee, the transport minister,”: a qualifier, a role and a name.
_ROLE_COMMA = lazy(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\w+[’']s)\s(?:([a-z-]+)\s)?([a-z]{4,}),\s$")
_ROLE_AFTER = lazy(
    r",\s(?:\d\d,\s)?(?:(?:the|an?|its|their|our|his|her|[\w-]+[’']s)\s)?(?:([a-z-]+)\s)?([a-z]{4,})"
    r"(?=[,.;:]|\s(?:of|for|at|in|from|on|who|which|and)\b)"
)
_VERB_BEHIND_WORDS = lazy(r"[”»“\"],?\s(?:(?:a|ha|s[’']est|se|lui|le|leur)\s){0,2}(?!and\b|or\b)([a-zà-ÿß-]{3,})\s$")
_INTRODUCED = lazy(r"(?:^|[.!?”]\s)(?:The|An?|His|Her|Its|Their|[A-Z][\w-]+[’']s?)\s([^,.;:“”]{3,80}),\s$")
_RELATIVE = lazy(rf"(?:[’']s?|\b(?:[Hh]is|[Hh]er|[Tt]heir))\s(?:\w+\s)?(?:{'|'.join(sorted(_RELATIONS))}),\s$")
_APPOSED_SUBJECT = lazy(rf", (?:a |ha )?(?:{'|'.join(sorted(SAYING))})\b")  # “the union's head, Ann Lee, said”
_HIS = lazy(r"(?:,[^,.;:“”\"A-ZÀ-Þ]{1,40},)?[^,.;:“”\"A-ZÀ-Þ]{0,40}?\b(?:his|himself)\b")
_OF_PEOPLE = lazy(r"(?:ist|ian|man|woman|yst)$")
# Endings of nouns for people, as they stand right before a name: “the singer Ann Lee”.
ROLE = lazy(
    r"(?:er|or|ist|ian|man|woman|ess|ent|ant|yst|eur|ier|ect|"
    r"iste|euse|ière|trice|ienne?|logue|ero|era|ista|ora|ólog[oa]|ític[oa]|ógraf[oa])$"
)


_WORD = r"[a-zß-ÿœ-]+"
# “La ministre des transports, Ann Lee”, “el técnico rival, Ann Lee”, “der Pianist Ann Lee”: an article and a role.
_DESCRIBED = {
    "de": lazy(
        rf"\b([Dd]er|[Dd]ie|[Ee]ine?|[Ii]hre?|[Ss]eine?)\s(?:{_WORD}\s)?([A-ZÄÖÜ][\w-]+)"
        rf"(?:\s(?:der|des|von|vom|im|beim|aus)\s(?:{_WORD}\s)?[\w-]+){{0,2}}(?:,\s|\s)$"
    ),
    "fr": lazy(
        rf"\b([Ll]e\s|[Ll]a\s|[Ll][’']|[Uu]ne?\s|[Ss]on\s|[Ss]a\s)({_WORD})(?:\s(?!l[ae]\b){_WORD}){{0,2}}?"
        rf"(?:\s(?:d[eu]s?\s|d[’']|en\s|à\s)(?:la\s|l[’'])?[\w-]+(?:\s{_WORD})?){{0,2}}(?:,\s|\s)$"
    ),
    "es": lazy(
        rf"\b([Ee]l\s|[Ll]a\s|[Uu]na?\s|[Ss]u\s)({_WORD})(?:\s(?!el\b|la\b){_WORD}){{0,2}}?"
        rf"(?:\s(?:del?|en)\s(?:la\s|l[ao]s\s|el\s)?[\w-]+(?:\s{_WORD})?){{0,2}}(?:,\s|\s)$"
    ),
    "it": lazy(
        rf"\b([Ii]l\s|[Ll][ao]\s|[Ll][’']|[Uu]n[ao]?\s)({_WORD})(?:\s{_WORD}){{0,2}}?"
        rf"(?:\s(?:di|de(?:l|lla|i|lle|gli))\s[\w-]+(?:\s{_WORD})?){{0,2}}(?:,\s|\s)$"
    ),
}
_MASCULINE = word_set("der ein ihr sein le un el il lo")
_FEMININE = word_set("die eine ihre seine la une una sa")
_DEMONYM_BEFORE = lazy(r"\b([Ll][’']|[Ll]e\s|[Ll]a\s)[A-ZÀ-Þ][a-zß-ÿ]+\s$")
_BELONGING = lazy(r"(?:\b(?:d[eu]s?|del|von|vom|der|des|en|à|im|aus|a|con|avec|por|par|pour|para)\s|\bd[’'])$")


@dataclass(frozen=True, slots=True)
class RawName:
    """A run of capitalised words at `[start, end)`, split into `tokens`, without a possessive ending.

    `title` precedes it, "" if there is none. `evidence` if something shows it to be a person's, `definite` after “the”,
    `his` if “his” follows soon.
    """

    start: int
    end: int
    tokens: tuple[str, ...]
    possessive: bool
    title: str
    evidence: bool
    definite: bool
    his: bool
    sex: str = ""


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

    def owns(token: re.Match[str]) -> bool:
        word = token.group().casefold()
        if not german or sex_of_first_name(word):
            return _POSSESSIVE.search(token.group()) is not None
        return word.endswith("s") and verdict.get(word.removesuffix("s"), "e") in "ab"  # “Lees Anwalt”

    def names(run: list[re.Match[str]]) -> Iterable[RawName]:
        kept = _without_german_job(text, start, run) if german else _without_job(text, start, run, verdict)
        found = _names_in_run(text, start, end, kept, _GENITIVE if german and owns(run[-1]) else _POSSESSIVE)
        return found if language == "en" else [_described(text, start, name, language) for name in found]

    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text, start, end):
        if run and not _adjoins(text, run[-1], token):
            yield from names(run)
            run = []
        joins = bool(run) and (_is_joiner(run[-1], token) or _names_body(text, run, token, end))
        opens = token.group().casefold() in openers and _starts_sentence(text, start, token.start())
        surname = len(run) == 1 and is_first_name(run[0].group()) and _ends_name(text, token)
        if run and run[0].group()[:2] in ("l’", "l'") and not joins:
            run = run[1:] if len(run) > 1 else run
        if joins or surname or (not opens and _is_name_word(text, start, token, verdict)):
            run.append(token)
            if owns(token) and not _BODY_NEXT.match(text, token.end(), end):
                yield from names(run)
                run = []
        elif run:
            yield from names(run)
            run = []
    if run:
        yield from names(run)


def _without_job(text: str, block: int, run: list[re.Match[str]], verdict: Mapping[str, str]) -> list[re.Match[str]]:
    """Drops occupations: “Archivist Ann Lee”, “le Breton Ann Lee”, but not “Manchester City Council”."""
    first, behind = run[0].group().casefold(), run[1:]
    if len(run) < 3 or first in NAMES_LIKE_JOBS | SAINTS or is_first_name(first):
        return run
    starts = _starts_sentence(text, block, run[0].start())
    apposed = starts or text[: run[0].start()].endswith(", ")
    named = sex_of_first_name(f"{run[1].group()} {run[2].group()}") if apposed else is_first_name(run[1].group())
    job = starts and _JOB.search(first)
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
        if first in NAMES_LIKE_JOBS or is_first_name(first) or _is_title(first):
            break
        run = run[1:]
    if len(run) == 2 and not is_first_name(run[0].group()) and not _is_title(run[0].group()):
        # “Der Wirt Lee”
        job = GERMAN_JOB.search(run[0].group().casefold()) and _GERMAN_OWNER.search(text, block, run[0].start())
        return run[1:] if job else run
    return run


def _ends_name(text: str, token: re.Match[str]) -> bool:
    """Whether a capitalised word is the last of several, as a surname is, though others print it in lower case."""
    return (
        token.group()[0].isupper()
        and token.group().casefold() not in STOPWORDS
        and not _capital_follows(text, token.end())
    )


def _is_joiner(before: re.Match[str], token: re.Match[str]) -> bool:
    """Whether a particle belongs to a name: “Ann Le Gall”, “van den Berg”, but not “Ann Lee den Hut”."""
    word = token.group()
    if word in {"den", "der"} and before.group().casefold() in _JOINERS:
        return True
    return (word in _JOINERS and word != "den") or word in _CAPITAL_JOINERS


def _names_body(text: str, run: list[re.Match[str]], token: re.Match[str], end: int) -> bool:
    """Whether a word continues an organisation's name: “Department of Agriculture”, “Trust for the Protection …”."""
    word, before = token.group(), run[-1].group()
    if word in {"of", "for"}:
        body = any(one.group().casefold() in BODIES for one in run)
        return body and re.match(r" (?:the )?[A-ZÀ-ÖØ-Þ]\w", text[token.end() : min(end, token.end() + 8)]) is not None
    return word == "the" and before in {"of", "for"} and _capital_follows(text, token.end())


def _adjoins(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    between = text[left.end() : right.start()]
    if between in ("' ", "’ ") and left.group().endswith("s") and right.group().casefold() in _OWNED_BODIES:
        return True  # “Cheese Makers’ Guild”
    if between not in (" ", "\u00a0"):
        return False
    # A full stop belongs to the name only after an initial or a title.
    word = left.group()
    return not word.endswith(".") or len(word) == 2 or word.casefold() == "st." or _is_title(word)


def _is_name_word(text: str, block: int, token: re.Match[str], verdict: Mapping[str, str]) -> bool:
    word = _POSSESSIVE.sub("", token.group().rstrip("."))
    folded = word.casefold()
    if _PREFIXED.match(word):
        return True
    if _ELIDED.match(word):
        return False  # “L’entraîneur Ann Lee”
    if re.search(r"-[a-z]", word) and _starts_sentence(text, block, token.start()) and not is_first_name(word):
        return False  # “Fifteen-year-old Ann Lee”
    if not word[:1].isupper() or key(word) in _NEVER_NAMES or folded in ENGLISH_NAMES or "." in word:
        return False
    if len(word) > 2 and word.isupper():
        return False
    if len(word) == 1 and token.group().endswith("."):
        return re.match(r"[ \u00a0][A-ZÀ-ÖØ-Þ]", text[token.end() : token.end() + 2]) is not None
    if _starts_sentence(text, block, token.start()):
        if folded in STOPWORDS or folded in PREPOSITIONS or folded in _PEOPLE or folded in _OPENERS:
            return False
        named = is_first_name(word) or _capital_follows(text, token.end())
        return verdict[folded] in "bc" or (verdict[folded] == "a" and named)
    return verdict[folded] != "e"


def _is_job(word: str) -> bool:
    """Whether a capitalised word right before a name is an occupation."""
    job = _JOB.search(word.casefold()) or GERMAN_JOB.search(word.casefold())
    person = job is not None and word.casefold() not in _DETERMINERS  # “Der”
    return word[0].isupper() and person


def _is_title(word: str) -> bool:
    return word.rstrip(".").casefold() in TITLES or GERMAN_OFFICE.search(word) is not None


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
    if body and name.evidence:
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
            run[i].group() == "M." and len(behind) > 0 and (len(behind) == 1 or behind[0].group() in ("Le", "La", "De"))
        )
        if (
            (monsieur or _is_title(run[i].group()))
            and not surname
            and not (body and all(_is_title(one.group()) for one in behind))
        ):
            return run[i].group().rstrip(".").casefold(), behind
    return "", run


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
    before = re.search(r"([\w-]+)[,.]?\s+$", text[max(block, run[0].start() - 24) : run[0].start()])
    word_before = before.group(1).casefold() if before else ""
    last = run[-1].group()
    possessive = ending.search(last)
    tokens = tuple(
        ending.sub("", token.group()).rstrip(".") if i == len(run) - 1 else token.group() for i, token in enumerate(run)
    )
    stop = run[-1].start() + (
        possessive.start() if possessive else len(last.rstrip(".")) if len(last) > 2 else len(last)
    )
    after = text[stop : min(end, stop + 24)]
    owns = possessive is not None or (last[-1] in "sx" and re.match(r"[’'] [A-ZÀ-Þa-zà-ÿ]", after) is not None)
    verb = re.match(r" (?:also |then |later |has |had )?([a-z]+)", after)
    enclosed = text[max(block, run[0].start() - 2) : run[0].start()]
    evidence = (
        bool(title)
        or word_before in MALE | FEMALE
        or (verb is not None and not possessive and word_before not in _PLACING and verb.group(1) in SAYING)
        or (len(run) > 1 and not possessive and _APPOSED_SUBJECT.match(after) is not None)
        or (len(run) > 1 and word_before in SAYING and re.match(r", [a-zà-ÿ\d]", after) is not None)
        or (len(run) > 1 and before is not None and _is_job(before.group(1)))
        or (len(run) > 1 and after[:1] in ",.;:" and _says_words_before(text, block, run[0].start()))
        or (len(run) > 1 and after[:1] == "," and _is_introduced(text, block, run[0].start()))
        or (before is not None and before.group(1).endswith("-year-old"))
        or re.match(r",? (?:who\b|\(?(?:now |then |aged )?\d\d\)?[,)])", after) is not None
        or (len(run) > 1 and after[:1] in {",", "."} and before is not None and _apposed(before.group()))
        or (len(run) == 1 and after[:1] == "," and before is not None and before.group(0).rstrip() == "whom,")
        or (len(run) > 1 and f"{enclosed}{after[:1]}" == ", ," and sex_of_first_name(" ".join(tokens)) != "")
        or (after[:1] == "," and _RELATIVE.search(text[max(block, run[0].start() - 60) : run[0].start()]) is not None)
    )
    titled_before = word_before in TITLES | MALE | FEMALE or GERMAN_OFFICE.search(word_before)
    title = title or (word_before if titled_before or GERMAN_FEMALE.search(word_before) else "")
    evidence = evidence or _has_role(text, block, run[0].start(), stop, end)
    titled = len(run) > 1 and word_before in TITLES and re.search(r"\w $", before.group() if before else "") is not None
    evidence = evidence or titled or word_before in PEOPLE_NOUNS
    return RawName(
        run[0].start(),
        stop,
        tokens,
        owns,
        title,
        evidence,
        word_before == "the" or (len(run) == 1 and word_before in _DETERMINERS),
        _HIS.match(text, stop, end) is not None,
    )


def _described(text: str, block: int, name: RawName, language: str) -> RawName:
    """Adds what the words before a name in another language show: a role, a sex, and that it is a person's."""
    if name.possessive or len(name.tokens) < 2 or language not in _DESCRIBED:
        return name
    before = text[max(block, name.start - 90) : name.start]
    found = _DESCRIBED[language].search(before)
    job = re.search(r"(?:^|\s)([A-ZÄÖÜ][\w-]{3,})\s$", before) if language == "de" else None
    if from_where := _DEMONYM_BEFORE.search(before):  # “la Belge Ann Lee”
        sex = "m" if from_where[1].casefold() in _MASCULINE else "f" if from_where[1].casefold() in _FEMININE else ""
        return replace(name, sex=sex, evidence=True)
    noun = found[2] if found and not _BELONGING.search(before) else job[1] if job else ""
    if not noun or key(noun) in STOPWORDS:
        return name
    article = found[1].strip().casefold() if found else ""
    if language == "de":
        female = noun.endswith(("in", "frau")) or noun.casefold() in FEMALE or article in _FEMININE
        male = article in _MASCULINE or (not article and GERMAN_JOB.search(noun.casefold()) and not noun.endswith("e"))
        sex = "f" if female else "m" if male else ""
    else:
        sex = "m" if article in _MASCULINE else "f" if article in _FEMININE else ""
    said = re.search(r"([\w’'-]+)\s$", before[: found.start()]) if found else None
    person = (
        language == "de"
        or (said is not None and said[1].casefold() in SAYING)
        or noun in _TITLES
        or ROLE.search(noun)
        or before.endswith(", ")
        or article in {"su", "son", "sa"}
    )
    if not person:
        return name
    if is_first_name(name.tokens[0]):
        sex = sex_of_first_name(name.tokens[0]) or sex  # “le médecin, Ann Lee”
    return replace(name, sex=sex, evidence=True)


def _says_words_before(text: str, block: int, start: int) -> bool:
    """Whether only a verb stands between closing marks and a name: “…”, a rétorqué Ann Lee."""
    found = _VERB_BEHIND_WORDS.search(text, max(block, start - 40), start)
    return found is not None and found[1] not in STOPWORDS and found[1] not in PREPOSITIONS


def _is_introduced(text: str, block: int, start: int) -> bool:
    """Whether a name follows a description: “The luthier who maintains it, Ann Lee,”."""
    found = _INTRODUCED.search(text[max(block, start - 100) : start])
    words = found[1].split()[:4] if found else []
    return any(word in _TITLES or (ROLE.search(word) and word not in _NO_ROLES) for word in words)


def _apposed(before: str) -> bool:
    """Whether a name follows a description and a comma: “the opposition leader, Ann Lee,”."""
    word = before.rstrip().rstrip(",").casefold()
    person = word in TITLES or (ROLE.search(word) is not None and word not in _NO_ROLES)
    return before.rstrip().endswith(",") and person


def _has_role(text: str, block: int, start: int, stop: int, end: int) -> bool:
    """Whether a name has a role beside it: “the singer Ann Lee”, “Ann Lee, the transport minister,”."""
    right_before = re.search(r"\b([a-z]{4,})\s$", text[max(0, start - 24) : start])
    if right_before and ROLE.search(right_before[1]) and _is_noun(right_before[1]):
        return True
    before = _ROLE_COMMA.search(text[max(block, start - 60) : start]) if text[stop : stop + 1] in (",", ".") else None
    for found in filter(None, (before, _ROLE_AFTER.match(text, stop, min(end, stop + 100)))):
        qualifier, role = found[1] or "", found[2]
        person = role in OFFICES or role in PEOPLE_NOUNS or _OF_PEOPLE.search(role)
        if person and _is_noun(role) and (not qualifier or _is_noun(qualifier)):
            return True
    return False


def _is_noun(word: str) -> bool:
    return word not in STOPWORDS and word not in PREPOSITIONS and word not in SAYING
