"""Whether two sentences print the same facts: numbers, dates, names, negation, modality, and mutually exclusive words.

`bears_out` tells whether one statement prints all that another does; `conflicts` lists contradictions between two
sentences about the same thing. Whatever cannot be read with certainty counts as disagreement: this may lose an
“also in”, but never prints a wrong one.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from rapidfuzz.distance import Indel, LCSseq

from index.corpus.person_words import TITLES
from index.corpus.tokens import Word, is_content, word_set
from index.facts.date_expressions import CALENDAR_WORDS, ReadDate
from index.facts.lexicon import RELATIONS, verbs_of
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING
from index.facts.shared_words import (
    PARTICLES,
    PLAINLY_SAYING,
    REPORTED_TO,
    attribution,
    exclusive_words,
    root_of,
    uncovered,
    words_beside,
)
from index.facts.statement import Marked, Name, Statement, is_inside, word_stem
from index.lazy_regex import lazy

_SIDE = lazy(r"\b(until|till|by|before|after|since|from)\s+(?:the\s+)?$", re.I)
_SIDE_WITHIN = lazy(r"(until|till|by|before|after|since|from)\b", re.I)
# Negations are compared separately; what is planned, intended or due may have happened since.
# Modifiers that change what a word means: the deputy mayor is not the mayor, attempted murder not murder.
_MEANING_CHANGERS = word_set(
    """
    deputy former ex acting vice assistant fake mock so-called self-styled would-be attempted partial partially partly
    half honorary interim late ex-wife ex-husband junior senior jr sr asked ordered urged begged
    """
)
_MAX_REPLACED = 3  # content words on either side of a place where the sentences differ
_PRONOUNS = {
    word + ending: row[0]
    for row in (
        ("he", "him", "his", "himself"), ("she", "her", "hers", "herself"), ("they", "them", "their", "themselves"),
        ("we", "us", "our", "ours", "ourselves"), ("i", "me", "my", "mine", "myself"), ("you", "your", "yours"),
    )
    for word in row
    for ending in ("", "s", "d", "ll", "ve", "re", "m")
    if not ending or word == row[0]
}  # fmt: skip
_ONLY_WITH_APOSTROPHE = word_set("is were well wed ill id im hell shed")  # “we’re” is a pronoun, “were” is not
_SAID_PLAINLY = word_set("said says told tells added adds stated states wrote writes")
_NOT_MANNER = word_set(
    """
    family early daily weekly monthly yearly nearly recently finally previously reportedly allegedly supposedly
    apparently possibly probably likely hardly barely scarcely merely
    """
)
_NEARLY_THE_SAME = 0.8  # of the words of two sentences, in order
_SAYING_NOTHING = (
    AUXILIARIES
    | PLAINLY_SAYING
    | CALENDAR_WORDS
    | REPORTED_TO
    | TITLES
    | word_set("a an the that which who has have had s also as and on at")
)
_BETWEEN_CLAUSES = word_set("before after until because while when than")
_OF_PARTIES = word_set("by to from against")
_OF_SOMEBODY = (("of", "the"), ("of", "a"), ("of", "an"), ("of", "one"))
_PLACE_WORDS = word_set("in at near on off outside around")
_MEASURES = word_set("year month week day hour minut second mile metr meter foot feet inch pound penc cent degre")
_BEFORE_NOUNS = (PREPOSITIONS - word_set("to who that which as when while because since")) | word_set(
    "the a an this these those his her its their our my your no every each some any"
)
_RANGE = 2  # words between two numbers of one expression: “two years and six months”, “10 to 12”
_POLARITY = word_set("not no never if unless only just")
_ROUNDING = word_set("over more than about around some nearly almost roughly approximately at least up to as many")
# Interchangeable function words.
_EQUAL = {
    word: row[0]
    for row in (
        ("until", "till"),
        ("among", "amongst"),
        ("while", "whilst", "as"),
        ("because", "since"),
        ("in", "during"),
    )
    for word in row
}


def bears_out(shown: Statement, other: Statement) -> bool:
    """Whether `other` prints every fact of `shown` without denying or qualifying any.

    `other` may add dates and names, as attributions do; numbers, negations and modality must be equal.
    """
    return (
        _same_numbers(shown, other)
        and Counter(root_of(n.head) for n in shown.negations) == Counter(root_of(n.head) for n in other.negations)
        and {m.key for m in shown.modals} == {m.key for m in other.modals}
        and _same_days(shown, other)
        and not Counter(shown.days) - Counter(other.days)
        and _names_match(shown, other)
        and not exclusive_words(shown, other)
        and _things_of(shown) == _things_of(other)
        and _covers(shown, other)
        and not _substituted(shown, other)
        and not _roles_swapped(shown, other)
        and not _parties_swapped(shown, other)
        and not _clauses_swapped(shown, other)
        and not _objects_swapped(shown, other)
        and not _owner_differs(shown, other)
        and not _owner_differs(other, shown)
        and not _parts_of_others(shown, other)
        and not _particle_differs(shown, other)
        and not _pronouns_differ(shown, other)
        and not _speakers_differ(shown, other)
        and _manners(shown) <= other.stems
    )


def may_agree(one: Statement, other: Statement) -> bool:
    """Whether two sentences share so many words that they are worth comparing."""
    mine, theirs = ({word_stem(t.key) for t in each.tokens if is_content(t.key)} for each in (one, other))
    shared, short = len(mine & theirs), min(len(mine), len(theirs))
    return shared >= min(3, short) > 1 and shared >= 0.6 * short and shared >= 0.35 * max(len(mine), len(theirs))


def _same_numbers(shown: Statement, other: Statement) -> bool:
    """Whether `other` has every number of `shown`, and they count the same.

    “Two died, five were hurt” is not “five died, two were hurt”. What `other` counts beside is something else.
    """
    mine, theirs = (Counter(n.key for n in each.numbers) for each in (shown, other))
    if mine - theirs or not all(_counts_beside(n, shown, other) for n in other.numbers if n.key not in mine):
        return False
    if any(theirs[key] > count for key, count in mine.items()):
        return False
    kinds = {kind_of(key) for key in mine}
    return all(_count_alike(shown, other, kind) for kind in kinds)


def kind_of(number: str) -> str:
    """Returns what a number can be mistaken for: another ordinal, share, sum, word of quantity, or plain number."""
    unit = number[-2:] if number.endswith("th") else number[-1:] if number[-1:] in "%ap" else ""
    return "word" if number.isalpha() else unit or number.lstrip("<>-")[:1].strip("0123456789")


def _counts_beside(number: Marked, shown: Statement, other: Statement) -> bool:
    """Whether a number that only `other` has counts something else: “eleven were hurt, two of them badly”."""
    keys = {n.key for n in shown.numbers}
    following = next((n for n in other.numbers if n.start > number.start), None)
    if following is not None and following.key in keys and _is_part(other, number, following):
        return True
    if number.key.endswith("th") or number.head in shown.stems or number.head in _MEASURES:
        return False
    return all(_words_between(other, number, n) > _RANGE for n in other.numbers if n.key in keys)


def _is_part(statement: Statement, number: Marked, whole: Marked) -> bool:
    """Whether one number is a part of the next: “two of the eleven”."""
    between = [t.key for t in statement.tokens if number.end <= t.start and t.end <= whole.start]
    return between[:1] == ["of"] and set(between) <= {"of", "the", "these", "those", "them"}


def _words_between(statement: Statement, one: Marked, other: Marked) -> int:
    first, last = sorted((one, other), key=lambda number: number.start)
    return sum(first.end <= token.start and token.end <= last.start for token in statement.tokens)


def _count_alike(shown: Statement, other: Statement, kind: str) -> bool:
    """Whether the numbers of a kind count the same things in both sentences."""
    mine = [n for n in shown.numbers if kind_of(n.key) == kind]
    keys = {n.key for n in mine}
    theirs = [n for n in other.numbers if n.key in keys]
    if len(keys) < 2 or Counter((n.key, n.head) for n in mine) == Counter((n.key, n.head) for n in theirs):
        return True
    heads = {n.head: n.key for n in theirs}
    crossed = any(heads.get(n.head, n.key) != n.key for n in mine)
    if not crossed and [n.key for n in mine] == [n.key for n in theirs]:
        return True
    # In another order, each but one has to be followed by what it counts, and by nothing that another one counts.
    followed = {n.key: _stems_behind(other, n) for n in theirs}
    matched = sum(n.head in followed[n.key] for n in mine)
    astray = any(n.head in stems and n.head not in followed[n.key] for n in mine for stems in followed.values())
    return matched >= len(mine) - 1 and not astray


def _stems_behind(statement: Statement, number: Marked) -> set[str]:
    """Returns the stems of the words between a number and the next one that it is no part of."""
    later = [n for n in statement.numbers if n.start > number.start]
    whole = number
    while later and _is_part(statement, whole, later[0]):
        whole = later.pop(0)
    stop = later[0].start if later else statement.tokens[-1].end
    return {word_stem(t.key) for t in statement.tokens if number.end <= t.start and t.end <= stop}


def _same_days(shown: Statement, other: Statement) -> bool:
    """Whether `other` has every date of `shown`, those of a precision in the same order.

    The day on which something was only said may lack.
    """
    skipped = attribution(shown)
    last: dict[str, int] = {}
    for day in shown.dates:
        if is_inside(day.start, skipped):
            continue
        same = (n for n, d in enumerate(other.dates) if _within(day, d) and _side(shown, day) == _side(other, d))
        place = next((n for n in same if n >= last.get(day.precision, 0)), None)
        if place is None:
            return False
        last[day.precision] = place
    return True


def _within(day: ReadDate, theirs: ReadDate) -> bool:
    """Whether `theirs` lies in `day` and is at least as precise."""
    return day.day <= theirs.day and theirs.last <= day.last


def _side(statement: Statement, day: ReadDate) -> str:
    """Returns which side of a date is meant: “until Friday” is not “on Friday”."""
    first, last = day.start - statement.start, day.end - statement.start
    found = _SIDE.search(statement.text, max(0, first - 16), first) or _SIDE_WITHIN.match(statement.text, first, last)
    word = found[1].casefold() if found else ""
    return {"till": "until", "from": "since"}.get(word, word)


def _names_match(shown: Statement, other: Statement) -> bool:
    """Whether `other` has every name of `shown`, in the same roles as far as their order shows."""
    pairs: list[tuple[Name, Name]] = []
    for name in shown.names:
        twin = next((theirs for theirs in other.names if name.same_as(theirs)), None)
        if twin is not None:
            if name.titles and twin.titles and not name.titles & twin.titles:
                return False  # “Mr Brown” and “Mrs Brown”
            pairs.append((name, twin))
        elif not name.opens:
            return False  # `_covers` looks for a word that opens a sentence, whether it is a name or not
    ours = {token.key for token in shown.tokens}
    for theirs in other.names:
        # A new person who acts in `other`, where `shown` has no such role, is somebody else.
        if theirs.opens and not {*theirs.parts} <= ours and shown.names and shown.names[0].opens:
            return False
    return not any(
        (a.start < b.start) != (x.start < y.start)
        and not _only_one_speaks((a, x), (b, y))
        and _standing_alike(shown, other, (a, x)) == _standing_alike(shown, other, (b, y))
        for number, (a, x) in enumerate(pairs)
        for b, y in pairs[number + 1 :]
        if a.parts != b.parts
    )


def _only_one_speaks(one: tuple[Name, Name], other: tuple[Name, Name]) -> bool:
    """Whether one name is the speaker in both sentences and the other in neither: attributions stand anywhere."""
    speak = [[name.speaks for name in pair] for pair in (one, other)]
    return any(all(speak[n]) and not any(speak[1 - n]) for n in (0, 1))


def _standing_alike(shown: Statement, other: Statement, pair: tuple[Name, Name]) -> bool:
    """Whether a name has the same place word before it or the same noun after it in both: “in Kell”, “a Kell firm”."""
    (before, after), (earlier, later) = (words_beside(*one) for one in zip((shown, other), pair, strict=True))
    same_noun = after == later and is_content(after) and after not in SAYING
    return (before == earlier and before in _PLACE_WORDS) or same_noun


def _things_of(statement: Statement) -> Counter[str]:
    """Returns the modifiers that change a meaning, each with the word it modifies."""
    following = [*(token.key for token in statement.tokens[1:]), ""]
    both = zip(statement.tokens, following, strict=True)
    return Counter(f"{token.key} {word_stem(behind)}" for token, behind in both if token.key in _MEANING_CHANGERS)


def _covers(shown: Statement, other: Statement) -> bool:
    return not any(uncovered(shown, other))


def _substituted(shown: Statement, other: Statement) -> bool:
    """Whether two nearly equal sentences differ in a word or two, even function words: “under it”, “over it”.

    In sentences that are worded differently, function words are no evidence; see `_replaced` for content words.
    """
    mine, theirs = [t.key for t in shown.tokens], [t.key for t in other.tokens]
    if Indel.normalized_similarity(mine, theirs, score_cutoff=_NEARLY_THE_SAME) < _NEARLY_THE_SAME:
        return False
    if Counter(word for word in mine if word in _POLARITY) != Counter(word for word in theirs if word in _POLARITY):
        return True  # “it is not just a game”
    ours, others = _weightless(shown), _weightless(other)
    before = (0, 0)
    for block in LCSseq.editops(mine, theirs).as_matching_blocks():
        left = {_equal(mine[n]) for n in range(before[0], block.a) if n not in ours}
        right = {_equal(theirs[n]) for n in range(before[1], block.b) if n not in others}
        if left and right and max(len(left), len(right)) <= _MAX_REPLACED and not left & right:
            return True
        before = (block.a + block.size, block.b + block.size)
    return False


def _equal(word: str) -> str:
    return _EQUAL.get(word) or word_stem(word)


def _weightless(statement: Statement) -> set[int]:
    """Returns the indices of words that other rules compare or that mean nothing: names, dates, numbers, articles."""
    taken = [(one.start, one.end) for one in (*statement.numbers, *statement.negations, *statement.modals)]
    taken += [(day.start, day.end) for day in statement.dates] + [(name.start, name.end) for name in statement.names]
    numbers = {one.start for one in statement.numbers}
    places = set()
    for place, token in enumerate(statement.tokens):
        near = any(behind.start in numbers for behind in statement.tokens[place + 1 : place + 3])
        inside = any(token.start < end and start < token.end for start, end in taken)
        if inside or token.key in _SAYING_NOTHING or (near and token.key in _ROUNDING):
            places.add(place)
    return places


def _owner_differs(one: Statement, other: Statement) -> bool:
    """Whether one sentence is about a thing of somebody's and the other about that person: “Kern’s aide”, “Kern”."""
    owners = {key for key in one.owners if key not in {token.key for token in one.tokens}}
    owners |= _whose_relatives(one) - _whose_relatives(other) - other.owners
    return any(token.key in owners and not _of(other, number) for number, token in enumerate(other.tokens))


def _whose_relatives(statement: Statement) -> set[str]:
    """Returns the people whose relatives a sentence is about: the girl in “the father of the girl”."""
    keys = [token.key for token in statement.tokens]
    rows = zip(keys, keys[1:], keys[2:], keys[3:], strict=False)
    return {whose for relative, of, article, whose in rows if relative in RELATIONS and (of, article) in _OF_SOMEBODY}


def _parts_of_others(one: Statement, other: Statement) -> bool:
    """Whether both have somebody's thing, and not the same one's: “the mother of the boy”, “the mother of the dog”."""
    mine, theirs = _belongings(one), _belongings(other)
    return any(not mine[thing] & theirs[thing] for thing in mine.keys() & theirs.keys())


def _belongings(statement: Statement) -> dict[str, set[str]]:
    """Returns the stems of what things are of, by the things' stems: “the roof of the mill”, “the mill’s roof”."""
    found: dict[str, set[str]] = {}
    numbers = {number.start for number in statement.numbers}
    for place, token in enumerate(statement.tokens[:-1]):
        following = next((t for t in statement.tokens[place + 2 : place + 5] if is_content(t.key)), None)
        belongs = statement.tokens[place + 1].key == "of" and following is not None and following.start not in numbers
        if belongs and following is not None and is_content(token.key):
            found.setdefault(word_stem(token.key), set()).add(word_stem(_bare_key(following)))
    return found


def _particle_differs(shown: Statement, other: Statement) -> bool:
    """Whether a particle changes a shared word in only one sentence: “called off” and “called”."""
    mine, theirs = _particles(shown), _particles(other)
    return any(stem in shown.stems and stem in other.stems for stem, _ in mine ^ theirs)


def _pronouns_differ(shown: Statement, other: Statement) -> bool:
    """Whether each sentence has a pronoun for someone the other does not mention: “he” and “she”, “we” and “they”."""
    mine, theirs = ({_pronoun(each, token) for token in each.tokens} - {""} for each in (shown, other))
    return bool(mine - theirs) and bool(theirs - mine)


def _pronoun(statement: Statement, token: Word) -> str:
    """Returns the first form of a pronoun (“his” is “he”), "" for any other word."""
    printed = statement.text[token.start - statement.start : token.end - statement.start]
    return "" if token.key in _ONLY_WITH_APOSTROPHE and printed.isalpha() else _PRONOUNS.get(token.key, "")


def _speakers_differ(shown: Statement, other: Statement) -> bool:
    """Whether both sentences name a speaker, and not the same one: “the king said” and “the queen said”."""
    mine, theirs = _speakers(shown), _speakers(other)
    return bool(mine) and bool(theirs) and not mine & theirs


def _speakers(statement: Statement) -> set[str]:
    """Returns the stems of the words before the first verb of saying, or of those after it: “…,” said Ann Lee."""
    verb = next((n for n, token in enumerate(statement.tokens) if token.key in _SAID_PLAINLY), None)
    if verb is None:
        return set()
    tokens = statement.tokens
    before, behind = tokens[max(0, verb - 4) : verb], tokens[verb + 1 : verb + 6]
    first = tokens[0].start - next(n for n, char in enumerate(statement.text) if char.isalnum())
    gap = statement.text[tokens[verb - 1].end - first : tokens[verb].start - first] if verb else ""
    # After a comma either may be the speaker: “closed, said the mayor”, “the mayor, Ann Lee, said”.
    near = before if gap.isspace() else behind if gap.strip(" ,.") else (*before, *behind)
    named = [token for token in near if is_content(token.key) and token.key not in SAYING]
    return {word_stem(_bare_key(token)) for token in named}


def _bare_key(token: Word) -> str:
    return re.sub(r"[’']s?$", "", token.key)


def _manners(statement: Statement) -> set[str]:
    """Returns the stems of the manner adverbs: who landed safely has landed, but not the other way round."""
    adverbs = (t.key for t in statement.tokens if t.key.endswith("ly") and len(t.key) > 5 and t.key not in _NOT_MANNER)
    return set(map(word_stem, adverbs))


def _particles(statement: Statement) -> set[tuple[str, str]]:
    pairs = pairwise(statement.tokens)
    return {(word_stem(one.key), after.key) for one, after in pairs if after.key in PARTICLES and is_content(one.key)}


def _of(statement: Statement, number: int) -> bool:
    return any(token.key == "of" for token in statement.tokens[max(0, number - 2) : number])


def _roles_swapped(shown: Statement, other: Statement) -> bool:
    """Whether agent and patient are swapped: “dog bites man”, “man bites dog”."""
    for number, token in enumerate(shown.tokens):
        twin = next((n for n, t in enumerate(other.tokens) if _same_word(t.key, token.key)), None)
        if twin is None or not is_content(token.key) or _is_noun(shown, other, number, twin):
            continue
        if token.key in SAYING and (_reports(shown, number) or _reports(other, twin)):
            continue  # “…,” said the mayor
        (agents, patients), (theirs, suffer) = _beside(shown, number), _beside(other, twin)
        in_place = agents & theirs - patients and patients & suffer - agents
        if in_place and _has_agent(shown, number) != _has_agent(other, twin):
            return True  # “Kell beat Tarn”, “Kell were beaten by Tarn”
        if agents & suffer - patients and patients & theirs - agents:
            return _is_passive(shown, number) == _is_passive(other, twin)
    return False


def _parties_swapped(shown: Statement, other: Statement) -> bool:
    """Whether something has another part in both: “sold to the bank by the museum”, “to the museum by the bank”."""
    mine, theirs = _parties(shown), _parties(other)
    return any(mine[stem].isdisjoint(theirs[stem]) for stem in mine.keys() & theirs.keys())


def _clauses_swapped(shown: Statement, other: Statement) -> bool:
    """Whether two things have changed sides of a conjunction: “loaded before the inspection”, “inspected before …”."""
    for number, token in enumerate(shown.tokens):
        twin = next((n for n, t in enumerate(other.tokens) if t.key == token.key), None)
        if token.key not in _BETWEEN_CLAUSES or twin is None:
            continue
        (before, after), (earlier, later) = _sides(shown, number), _sides(other, twin)
        if (before & later) - after - earlier and (after & earlier) - before - later:
            return True
    return False


def _sides(statement: Statement, number: int) -> tuple[set[str], set[str]]:
    """Returns the stems of the content words before and behind a word."""
    rows = (statement.tokens[:number], statement.tokens[number + 1 :])
    before, behind = ({root_of(word_stem(token.key)) for token in row if is_content(token.key)} for row in rows)
    return before, behind


def _objects_swapped(shown: Statement, other: Statement) -> bool:
    """Whether two verbs have exchanged the words behind them: “praised A and blamed B”, “praised B and blamed A”."""
    mine, theirs = _followers(shown), _followers(other)
    return any(
        theirs.get(word) not in (None, behind) and mine.get(twin) == theirs[word] and theirs.get(twin) == behind
        for word, behind in mine.items()
        for twin in mine.keys() - {word}
    )


def _followers(statement: Statement) -> dict[str, str]:
    """Returns the stem of the content word behind each verb, by the verb's stem."""
    verbs = set(verbs_of(statement.tokens))
    words = [token.key for token in statement.tokens if is_content(token.key)]
    return {word_stem(word): word_stem(behind) for word, behind in pairwise(words) if word in verbs}


def _parties(statement: Statement) -> dict[str, set[str]]:
    """Returns the prepositions that say what part something has in an act, by the stem of the noun behind them."""
    found: dict[str, set[str]] = {}
    for place, token in enumerate(statement.tokens):
        if token.key in _OF_PARTIES:
            noun = next((t for t in statement.tokens[place + 1 : place + 4] if is_content(t.key)), None)
            if noun is not None:
                found.setdefault(word_stem(_bare_key(noun)), set()).add(token.key)
    return found


def _reports(statement: Statement, number: int) -> bool:
    """Whether a verb belongs to an attribution, in which speaker and verb stand in any order."""
    token = statement.tokens[number]
    return token.key in PLAINLY_SAYING or is_inside(token.start, attribution(statement))


def _is_noun(one: Statement, other: Statement, number: int, twin: int) -> bool:
    """Whether what stands before a word shows that it is no verb: an article, a preposition, or the same noun."""
    before, earlier = (each.tokens[n - 1].key if n else "" for each, n in ((one, number), (other, twin)))
    if (before == earlier and is_content(before)) or one.tokens[number].key in TITLES:
        return True
    return any(word in _BEFORE_NOUNS or word[:1].isdigit() for word in (before, earlier))


def _beside(statement: Statement, number: int) -> tuple[set[str], set[str]]:
    """Returns the stems of the two nearest content words (or pronouns) on either side of a word."""

    def stems(rows: Iterable[Word]) -> set[str]:
        both = ((t.key, _pronoun(statement, t)) for t in rows)
        near = itertools.islice(((key, pronoun) for key, pronoun in both if pronoun or is_content(key)), 2)
        return {pronoun or word_stem(key) for key, pronoun in near}

    return stems(reversed(statement.tokens[:number])), stems(statement.tokens[number + 1 :])


def _is_passive(statement: Statement, number: int) -> bool:
    before = statement.tokens[max(0, number - 2) : number]
    helped = any(token.key in AUXILIARIES for token in before) and not statement.tokens[number].key.endswith("ing")
    return helped or _has_agent(statement, number)


def _same_word(one: str, other: str) -> bool:
    """Whether both are forms of one word; what kills and what dies are synonyms, but not of the same subject."""
    return one == other or (one[:4] == other[:4] and word_stem(one) == word_stem(other))


def _has_agent(statement: Statement, number: int) -> bool:
    """Whether “by” and an agent follow a verb."""
    return any(token.key == "by" for token in statement.tokens[number + 1 : number + 3])
