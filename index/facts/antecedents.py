"""Resolves pronouns and verbs without a subject; to nobody if two antecedents are possible."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from index.corpus.person_words import FEMALE, MALE, is_first_name, sex_of_first_name
from index.corpus.tokens import STOPWORDS, word_set
from index.facts.name_mentions import BODIES
from index.facts.name_resolution import BEFORE_PLACES, CLUBS, PRESS, Mention, is_firm, sounds_like_outlet
from index.facts.reporting_verbs import CARRIERS, HELPERS, INVERTING, PREPOSITIONS, ROMANCE, SAYING
from index.facts.scene import DEMONYM, GROUP, Scene, is_capable, is_person_noun, is_surely_person, modifies, tokens_of
from index.lazy_regex import lazy

_SENTENCE_END = lazy(r"(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)[.!?…](?:[\"”»]+(?=\s+[A-ZÀ-Þ])|(?=\s))")
# Before a place, an organisation or a thing: “head of Ferry Home”, “her first Rover”.
_NO_PERSON_BEFORE = lazy(r"\b(?:of|in|at|from|for|the|an|his|her|its|their|first|last|new) $")
_BESIDE_SUBJECT = lazy(
    r"\b(?:with|by|about|on|against|like|after|before|above|behind|below|beneath|near|beside|past|under) $"
)
_JOINED_BY = lazy(r"\s(?:and|et|und|y|e)\s(?:[a-zà-ÿ]+\s){0,2}$")
_ADDRESSING = word_set(
    "told tells asked asks warned warns reminded reminds informed informs urged urges thanked thanks"
)
_ASKED_CLAUSE = word_set("whether if why what how when where who about for to that")
_ADDRESSED_PRONOUN = {
    gender: lazy(
        rf"\b(?:told|asked|warned|reminded|informed|rang|phoned|texted|challenged|pressed|questioned|"
        rf"(?:put|suggested|said|wrote|suggests|puts)(?: \w+)? to) {pronoun}\b"
    )
    for gender, pronoun in (("m", "him"), ("f", "her"))
}
_HIS_OR_HER = {
    "m": lazy(r"\s*(?:His|Sein|Seine)\b(?! [Nn]ame)"),
    "f": lazy(r"\s*(?:Her|Ihr|Ihre)\b(?! [Nn]ame)"),
}
_PRONOUN_OF = {
    "m": lazy(r"\b(?:he|him|his|er|ihn|ihm|seine?[mnrs]?|il|lui)\b", re.IGNORECASE),
    "f": lazy(r"\b(?:she|her|hers|ihre?[mnrs]?|elle|ella|lei)\b", re.IGNORECASE),
}
_ARTICLE_OF = {
    "m": lazy(r"\s*(?:Le|L[’']|Un|Il|Lo|Ce|Der|Ein|Dieser|El|Este)\b"),
    "f": lazy(r"\s*(?:La|L[’']|Une|Cette|Die|Eine|Diese|Una|Esta)\b"),
}
_QUOTED = lazy(r"«[^»\n]*»|»[^«\n]*«|“[^”\n]*”|„[^“”\n]*[“”]|\"[^\"\n]*\"")
_INTRODUCING = lazy(
    r"(?:\b(?:an?|another|one|his|her|their|its|une?|son|sa|ein|eine[nmr]?|sein|seine[nmr]?|ihre?|ihre[nmr]|una|su)|\w[’']s?)\s",
    re.IGNORECASE,
)
# “Lee is a teacher”, “Lee, a teacher,”, “as a teacher”: not somebody else.
_PREDICATED = lazy(r"(?:\b(?:is|was|are|were|be|been|as|became|become|like|est|était|ist|war|es|era|als|like|for))\s$")
_APPOSED = lazy(
    r"\s|[^.;:,]{0,50}, (?:[\w-]+ ){0,2}|"
    r"[^.;:,]{0,20}\s(?:is|was|ist|war|est|était|es|era|is called|was called|heißt|hieß|s[’']appelle|se llama)\s"
)
_OPENS_CLAUSE = lazy(r"(?:^|[.!?]|\b(?:after|when|until|while|before|because|and|but|that|where))\s*$")
_NOT_YET = lazy(r"\s(?:is|are|can|will|could|would)\b")  # “until a successor is found”
_ISSUED = lazy(
    rf"\b(?:issued|wrote|written|posted|published|sent|released|put out|left|penned|signed)\b[^.“”\"]*"
    rf"\b(?:{'|'.join(sorted(CARRIERS))})\b|\b(?:wrote|written) to\b|"
    r"^(?:(?!\b(?:was|were|been|is|are)\b)[^.“”\"])*"
    r"\bin an? (?:email|e-mail|letter|memo|message|note|post|statement|text|tweet)\b"
)
# “asked the woman”, “demande-t-il à la gardienne”, “dijo a una vecina”
_TO_SOMEBODY = {
    True: lazy(r"\b(?P<verb>\w+) (?P<feminine>(?!))?(?:the|an?|his|her|one|another) (?P<noun>[a-z-]+)"),
    False: lazy(
        r"\b(?P<verb>\w+(?:-(?:t-)?(?:il|elle))?) (?:[A-ZÀ-Þ]\w+ ){0,2}(?:à|aux?|al?) (?:(?P<feminine>la|une|una|sa) |"
        r"(?:le|un|el|son|su|ce) |l[’'])?(?P<noun>[a-zà-ÿ-]+)"
    ),
}
_BEFORE_NOUN = lazy(rf" (?!(?:{'|'.join(sorted(SAYING | HELPERS | PREPOSITIONS | STOPWORDS))})\b)[a-z]{{3,}}")
_AFTER_ARTICLE = lazy(r"\b(?:the|an?|by|of|from|with|against|two|three|some)\s$", re.IGNORECASE)
_PLACED = lazy(r"\b(?:in|near|nach|aus)\s$", re.IGNORECASE)
_ASKED = lazy(r"\bask(?:s|ed)(?: \w+){0,2}[.,]?\s*$")
_ASKS = lazy(r"ask(?:s|ed)$|demand(?:e|é)\b|pregunt(?:a|ó)$|fragt(?:e)?$")
_OBJECT = {"m": lazy(r"\bhim\b"), "f": lazy(r"\bher(?=[.,;:]| (?:to|as|in|at|on|for|with|and|from|by|that|[“\"])\b)")}
# “Lo atendió Ana”: he or she may speak next.
_CLITIC_FIRST = lazy(r"\s*(?:(?:L[oe]s?|Se l[oe]s?) \w+|L[ao]s? \w+ó) [A-ZÀ-Þ]")
_SUBORDINATE = lazy(r"\b(?:that|which|who|whom|whose|when|while|after|before|because|since|where)\b")
# “Ann Lee, whom she does not name, …”, “c’est Ann Lee, dont elle dénonce …”: the pronoun means somebody else.
_OF_ANOTHER = lazy(
    r",? (?:whom|whose \w+|with whom|dont|que|qu[’']|à qui|den|dem|die|dessen \w+|deren \w+|a quien|che|cui) ?"
    r"(?:he|she|il|elle|er|sie)\b"
)
_OPENING = 1500  # characters, in which an article may be about one person
_PARAGRAPHS_ABOVE = 3
_LAWS = word_set("act bill law code treaty constitution directive")


def resolve_it(scene: Scene, position: int) -> str:
    """Returns the organisation that “it” at `position` means: the last named subject, unless that is a person."""
    last = bisect_left(scene.subjects, (position, ""))
    for place, name in reversed(scene.subjects[max(0, last - 3) : last]):
        if position - place > 600:
            break
        if name:
            above = max(place, scene.text.rfind("\n", 0, position) + 1)
            if above > place and re.search(r"\w", _narrated(scene.text, above, position)):
                return ""  # “The bridge has a plaque. “Built in May,” it says”
            words = name.split()
            body = len(words) == 1 or words[-1].endswith("s") or any(word.casefold() in BODIES for word in words)
            return name if body and name not in scene.names.gender and not is_first_name(words[0]) else ""
    return ""


def issuer_of_words(scene: Scene, position: int) -> str:
    """Returns who issued the words that “it” at `position` means: “Lee issued a statement. “…,” it read.”"""
    last = bisect_left(scene.subjects, (scene.text.rfind("\n", 0, position), ""))
    place, name = max((one for one in scene.subjects[last:] if one[0] < position), default=(0, ""))
    return name if name and _ISSUED.search(scene.text[place:position]) else ""


def resolve_pronoun(scene: Scene, position: int, gender: str, sentence: int) -> str:
    """Returns whom “he” or “she” at `position` means, "" if unknown; `sentence` is where its sentence begins."""
    named = scene.names.within(scene.article, sentence, position)
    apart = {m.name for m in named if _OF_ANOTHER.match(scene.text, m.end, position + 4)}
    inside = [m for m in named if _fits(scene, m.name, gender) and m.name not in apart]
    capable = [mention.name for mention in inside if is_capable(scene, sentence, mention)]
    if capable:
        return capable[-1]
    if scene.language in INVERTING and _is_about_thing(scene, position, gender):
        return ""
    last = bisect_left(scene.subjects, (position, ""))
    for place, name in reversed(scene.subjects[max(0, last - 8) : last]):
        if position - place > 1200:
            break
        if name in apart and not scene.text[place:sentence].strip():
            continue
        if not name and _sex_of_described(scene, place) not in ("", gender):
            continue  # “Her spokesman said no. “No,” she said”
        if not name or _fits(scene, name, gender):
            if name and _ADDRESSED_PRONOUN[gender].search(_narrated(scene.text, place, min(position, place + 300))):
                return resolve_pronoun(scene, place, gender, place)  # “Lee put it to him … “No,” he said”
            if not name or _another_fits(scene, name, gender, place, position):
                return ""
            if _addresses_stranger(scene, place, position, gender, asks=True):
                return ""
            if _stranger(scene, place, position, gender) or _another_between(scene, name, gender, place, position):
                return ""
            if "\n" not in scene.text[place:position]:
                return "" if _spoken_of(scene, name, gender, place, position) else name
            if near := _nearer(scene, name, gender, sentence):
                return near.pop() if len(near) == 1 else ""
            if _ASKED.search(_narrated(scene.text, place, sentence)):  # “…?” Lee asked Roy. “…,” he said
                rivals = {one for _, one in scene.subjects[max(0, last - 6) : last] if one and one != name}
                if rivals := {one for one in rivals if _fits(scene, one, gender)}:
                    sure = len(rivals) == 1 and not _sex(scene, name) and _sex(scene, min(rivals)) == gender
                    return rivals.pop() if sure else ""
            return "" if _is_beside_other(scene, name, gender, place) else name
        if _may_be_person(scene, name, gender):
            alone = _is_alone(scene, name, gender, position) or _is_alone_here(scene, name, gender, place, position)
            return name if alone else ""  # nearer than any known person
        if asked := _addressed(scene, name, gender, place, position):
            return asked
        if _addresses_stranger(scene, place, position, gender, asks=False):
            return ""
        if others := _others_who_fit(scene, name, gender, place, position):
            return _only_other(scene, others, gender)
    return only_one_above(scene, position, gender)


def _nearer(scene: Scene, name: str, gender: str, sentence: int) -> set[str]:
    """Returns the people besides `name` whom the paragraph mentions before a pronoun's sentence.

    “Dann wurde Roy gefragt. „Ja“, sagt er.”
    """
    start = scene.text.rfind("\n", 0, sentence) + 1
    narrated = _narrated(scene.text, start, sentence)
    return {
        m.name
        for m in scene.names.within(scene.article, start, sentence)
        if m.name != name
        and not m.possessive
        and not narrated[m.start - start].isspace()
        and _fits(scene, m.name, gender)
    }


def _is_alone(scene: Scene, name: str, gender: str, position: int) -> bool:
    """Whether nobody else is named before `position`, or described as the subject of a sentence."""
    if position > _OPENING:
        return False
    named = {
        m.name for m in scene.names.within(scene.article, 0, position) if " " in m.name or m.name in scene.names.people
    }
    unnamed = any(not subject for place, subject in scene.subjects if place < position)
    return (
        scene.language != "de" and named == {name} and name.count(" ") == 1 and not unnamed
        and not _stranger(scene, 0, position, gender)
    )  # fmt: skip


def _is_alone_here(scene: Scene, name: str, gender: str, place: int, position: int) -> bool:
    """Whether a paragraph mentions only `name`, an uncommon one: “Sava Ilic rose. “No,” he said.”"""
    start = scene.text.rfind("\n", 0, position) + 1
    others = [
        m
        for m in scene.names.within(scene.article, start, position)
        if m.name != name and _may_be_person(scene, m.name, gender)
    ]
    return (
        start <= place
        and scene.language != "de"  # capitalises all nouns
        and not _ARTICLE_OF[gender or "m"].match(name)
        and not is_first_name(name.split()[0])
        and not others
        and not _stranger(scene, start, position, gender)
        and not _PRONOUN_OF["f" if gender == "m" else "m"].search(scene.text, start, position)
    )


def _stranger(scene: Scene, start: int, end: int, gender: str) -> bool:
    """Whether the words outside quotation marks introduce an unnamed person who may be meant: “her son”, “a man”.

    If the noun shows no sex, only as the subject of a clause: “… until a member of the public left”.
    """
    narrated = _narrated(scene.text, start, end)
    first = narrated.partition("\n")[0]
    stop = _SENTENCE_END.search(first)
    ends = stop.start() if stop else len(first)
    opening = tokens_of(narrated, 0, ends)
    said = next((token.start for token in opening if token.word in SAYING), None)
    for found in _INTRODUCING.finditer(narrated):
        words = narrated[found.end() : found.end() + 60].split()
        noun = next((i for i, word in enumerate(words[:3]) if is_surely_person(word)), None)
        if noun is None:
            continue
        word = words[noun].strip(",.;:")
        folded = word.casefold()
        sex = "m" if folded in MALE else "f" if folded in FEMALE else ""
        apposed = any(
            _APPOSED.fullmatch(narrated, found.end() + narrated[found.end() :].index(word) + len(word), m.start - start)
            for m in scene.names.within(scene.article, start + found.end(), min(end, start + found.end() + 100))
        )
        comma = narrated[: found.start()].rstrip()
        beside = comma.endswith(",") and any(
            m.end == start + len(comma) - 1 for m in scene.names.within(scene.article, start, start + found.start())
        )
        named = apposed or beside or _PREDICATED.search(narrated, 0, found.start())
        behind = narrated[found.end() :].partition(word)[2]
        clause = _OPENS_CLAUSE.search(narrated, 0, found.start()) and not _NOT_YET.match(behind)
        if said is not None and said < found.start() < ends:
            continue  # “Lee said that her mother did”
        if not named and (sex == gender if sex else clause):
            return True
    return False


def _another_between(scene: Scene, name: str, gender: str, start: int, end: int) -> bool:
    """Whether a sentence opens with somebody else's thing: “Lee wept. Roy’s job was a joy. “Yes,” he said.”

    Or somebody else is mentioned by a first name that the article does not complete: “Miss Lee, Ann, sang.”
    """
    narrated = _narrated(scene.text, start, end)
    starts = {0, *(stop.end() for stop in _SENTENCE_END.finditer(narrated))}

    def opens_with(other: Mention) -> bool:
        place = other.start - start
        before_last = place < max(starts) and len(narrated[:place].rstrip()) in starts
        return other.possessive and before_last and _fits(scene, other.name, gender)

    others = (one for one in scene.names.within(scene.article, start, end) if one.name not in name)
    told = (one for one in others if not narrated[one.start - start].isspace())
    return any(is_first_name(one.name) or opens_with(one) for one in told)


def _narrated(text: str, start: int, end: int) -> str:
    """Returns `text[start:end]` with quotations blanked out."""
    return _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text[start:end])


def _is_about_thing(scene: Scene, position: int, gender: str) -> bool:
    """Whether a sentence of a paragraph in which nobody is named begins with a noun that its “elle” or “er” may mean.

    “La Poste a réagi. Elle rappelle …”; “Der Lehrling, ein stiller Mann, schweigt. „Ja“, sagt er.”
    """
    start = scene.text.rfind("\n", 0, position) + 1
    narrated = _narrated(scene.text, start, position)
    begins = [0, *(stop.end() for stop in _SENTENCE_END.finditer(narrated))]
    opens = any(_ARTICLE_OF[gender].match(narrated, begin) for begin in begins)
    return opens and not any(start <= place < position for place, _ in scene.subjects)


def _sex_of_described(scene: Scene, place: int) -> str:
    """Returns "m" or "f" if a sentence at `place` opens with an unnamed person whose sex is known."""
    opening = scene.text[place : place + 60].split(",")[0].casefold().split()[:5]
    return next(("m" if word in MALE else "f" for word in opening if word in MALE | FEMALE), "")


def _is_beside_other(scene: Scene, name: str, gender: str, place: int) -> bool:
    """Whether the paragraph at `place` has two possible people: “Her sister, Ann Lee, …”, “Lee called her “brave””."""
    start, stop = scene.text.rfind("\n", 0, place) + 1, scene.text.find("\n", place)
    narrated = _narrated(scene.text, start, stop if stop >= 0 else len(scene.text))
    return (
        _spoken_of(scene, name, gender, start, start + len(narrated))
        or _HIS_OR_HER[gender].match(scene.text, place) is not None
    )


def _spoken_of(scene: Scene, name: str, gender: str, start: int, end: int) -> bool:
    """Whether a sentence about `name` has another person of the same sex as its object: “Lee looked at her.”"""
    narrated = _narrated(scene.text, start, end)
    for mention in scene.names.within(scene.article, start, end):
        ends = _SENTENCE_END.search(narrated, mention.end - start)
        sentence = narrated[mention.end - start : ends.start() + 1 if ends else None]
        spoken_of = _OBJECT[gender].search(sentence) if mention.name == name else None
        if spoken_of and not _SUBORDINATE.search(sentence, 0, spoken_of.start()):
            return True  # but “Lee regrets the tackle that got him sent off”
    return False


def only_one_above(
    scene: Scene, position: int, gender: str, depth: int = _PARAGRAPHS_ABOVE, *, without: Collection[str] = ()
) -> str:
    """Returns the only possible person in the nearest paragraph that mentions one, "" if there are several.

    Looks at `depth` paragraphs, from that of `position` upwards; leaves out those in `without`.
    """
    end = position
    for _ in range(depth):
        start = scene.text.rfind("\n", 0, end) + 1
        narrated = _narrated(scene.text, start, end)
        near = [
            m
            for m in scene.names.within(scene.article, start, end)
            if m.name not in without
            and not narrated[m.start - start].isspace()
            and (_fits(scene, m.name, gender) or _may_be_person(scene, m.name, gender))
        ]
        if near:
            names = {mention.name for mention in near}
            alone = len(names) == 1 and not all(mention.possessive for mention in near)
            first = min(mention.start for mention in near)
            others = (
                _stranger(scene, start, position, gender)
                or any(_PRONOUN_OF[one].search(scene.text, start, first) for one in gender or "mf")
                or any(
                    not name and start <= place < position and _sex_of_described(scene, place) in ("", gender)
                    for place, name in scene.subjects
                )
            )
            name = names.pop()
            return name if alone and not others and name in scene.names.people else ""
        end = len(scene.text[:start].rstrip())
    return ""


def _only_other(scene: Scene, mentions: Sequence[Mention], gender: str) -> str:
    """Returns whom a pronoun means that does not fit the subject: “The boss met Ann Lee. “No,” she said.”"""
    names = {mention.name for mention in mentions}
    verb = re.search(r"(\w+)\s(?:Mrs?\s|Ms\s|Dr\s)?$", scene.text[: mentions[0].start][-40:])
    sure = _sex(scene, mentions[0].name) == gender or (verb is not None and verb[1] in _ADDRESSING)
    return names.pop() if len(names) == 1 and sure else ""


def resolve_dropped(scene: Scene, position: int) -> str:
    """Returns the subject of a verb that needs none (“…”, lamentó): the last one, if nobody else is near."""
    last = bisect_left(scene.subjects, (position, ""))
    place, name = scene.subjects[last - 1] if last else (0, "")
    own = scene.text.rfind("\n", 0, position) + 1
    between = _narrated(scene.text, place, own).split("\n")[1:]
    if place < own and re.search(r"\w", _narrated(scene.text, own, position).rpartition(". ")[0]):
        return ""  # the paragraph is about somebody else
    if any(line[:1] not in "—–" and re.search(r"\w", line) for line in between):
        return ""  # or one between
    near = {m.name for m in scene.names.within(scene.article, place, position) if not m.possessive}
    alone = near & set(scene.names.people) <= {name} and not _CLITIC_FIRST.match(scene.text, place)
    return name if position - place <= 600 and name in scene.names.people and alone else ""


def _another_fits(scene: Scene, name: str, gender: str, start: int, end: int) -> bool:
    """Whether the sentence about `name` at `start` mentions somebody else who may be meant: “Lee met Roy at noon.”"""
    others = _others_who_fit(scene, name, gender, start, end)
    if scene.text[end : end + 1].isupper():  # “Lee met with Roy. He wrote: …” goes on about Lee
        others = [other for other in others if not _BESIDE_SUBJECT.search(scene.text, start, other.start)]
    # “Lee says that Roy left”: Lee, who speaks, goes on; but not “Police say that Lee hit Roy”.
    own = next((m.end for m in scene.names.within(scene.article, start, end) if m.name == name), start)
    words = [",", *(token.word for token in tokens_of(scene.text, start, own))]
    if any(one == "," and other in SAYING for one, other in itertools.pairwise(words)):
        own = start  # “…, says Lee, who acts for Roy”
    unsure = not _sex(scene, name) or _is_guessed(scene, name)
    surer = unsure and any(_sex(scene, other.name) == gender for other in others)
    said = not surer and any(
        token.word in SAYING and token.word not in _ADDRESSING
        for other in others[:1]
        for token in tokens_of(scene.text, own, other.start)
    )
    return bool(others) and not said


def _others_who_fit(scene: Scene, name: str, gender: str, start: int, end: int) -> list[Mention]:
    """Returns the people besides `name` in the sentence at `start` whom a pronoun may mean."""
    stop = _SENTENCE_END.search(scene.text, start, end)
    mentions = scene.names.within(scene.article, start, stop.start() if stop else end)
    own, end_of_own = next(((m.start, m.end) for m in mentions if m.name == name), (start, start))
    narrated = _narrated(scene.text, start, stop.start() if stop else end)
    unsure = not _sex(scene, name)
    return [
        other
        for other in mentions
        if other.name != name
        and other.start > own
        and not narrated[other.start - start].isspace()
        and not modifies(scene, other)
        and not other.possessive
        and (
            other.name in scene.names.people
            or _JOINED_BY.match(scene.text, end_of_own, other.start)
            or (unsure and sex_of_first_name(other.name) == gender)
        )
        and _may_be_person(scene, other.name, gender)
        and not _NO_PERSON_BEFORE.search(scene.text, start, other.start)
        and not (
            scene.language not in INVERTING and scene.text[other.start - 3 : other.start] == " a "
        )  # “abrazó a Ann Lee”
    ]


def _addressed(scene: Scene, name: str, gender: str, start: int, end: int) -> str:
    """Returns whom `name` asks or tells something in the sentence at `start`: “She asked the mate, Ann Lee, why …”."""
    stop = _SENTENCE_END.search(scene.text, start, end)
    tokens = tokens_of(scene.text, start, stop.start() if stop else end)
    verb = next((i for i, token in enumerate(tokens) if token.word in _ADDRESSING), len(tokens))
    clause = next((token for token in tokens[verb + 1 :] if token.word in _ASKED_CLAUSE), None)
    if clause is None:
        return ""
    people = scene.names.within(scene.article, tokens[verb].end, clause.start)
    fitting = [m.name for m in people if m.name != name and _may_be_person(scene, m.name, gender)]
    return fitting[0] if len(fitting) == len(people) == 1 and not people[0].possessive else ""


def _addresses_stranger(scene: Scene, start: int, end: int, gender: str, *, asks: bool) -> bool:
    """Whether an unnamed person is addressed: “he asked the woman”, “« … » demande-t-il à la gardienne”.

    If `asks`, only whether they are asked something, and so answer next.
    """
    narrated = _narrated(scene.text, start, end)
    for found in _TO_SOMEBODY[scene.language == "en"].finditer(narrated):
        noun, verb = found["noun"], found["verb"].casefold()
        known = scene.names.within(scene.article, start + found.start("noun"), min(end, start + found.end() + 40))
        sex = "f" if found["feminine"] else "m" if noun in MALE else "f" if noun in FEMALE else ""
        person = scene.language in INVERTING or (is_person_noun(noun) and not GROUP.match(noun))
        behind = scene.text[: start + found.start()].rstrip(" \u00a0,")[-1:] in '»”"'
        speaks = _ASKS.match(verb) if asks else behind or "-" in verb or verb in _ADDRESSING or verb in ROMANCE
        if not known and person and speaks and sex in ("", gender):
            return True
    return False


def _may_be_person(scene: Scene, name: str, gender: str) -> bool:
    """Whether only the pronoun itself shows that a name of two or three words is a person's."""
    words, sex = name.split(), _sex(scene, name)
    named = len(words) in (2, 3) and words[0].casefold() not in BEFORE_PLACES and not _is_place(scene, name)
    return (
        (name in scene.names.people or named)
        and not _is_adjective(scene, name)
        and (not gender or (sex or gender) == gender or _is_guessed(scene, name))
        and not is_firm(name)
        and not (name in scene.names.heard and (" " not in name or _is_definite(scene, name)))
        and not any(word.casefold() in BODIES | CLUBS | PRESS or word.isupper() for word in words)
    )


def _is_definite(scene: Scene, name: str) -> bool:
    """Whether a name has an article: “the Red Cross”."""
    mentions = (m for m in scene.names.mentions[scene.article] if m.name == name)
    return any(scene.text[max(0, m.start - 4) : m.start].casefold() == "the " for m in mentions)


def never_speaks(scene: Scene, name: str) -> bool:
    """Whether a name is a place's, an outlet's or a law's: neither is a person or a body that speaks."""
    words = name.casefold().split()
    if not words or is_first_name(words[0]) or name in scene.names.gender:
        return False
    return sounds_like_outlet(name) or (len(words) > 1 and words[-1] in _LAWS) or _is_place(scene, name)


def _is_place(scene: Scene, name: str) -> bool:
    """Whether somebody or something is in it: “in Bad Sulza”."""
    mentions = scene.names.mentions[scene.article]
    return any(_PLACED.search(scene.text, max(0, m.start - 6), m.start) for m in mentions if m.name == name)


def _fits(scene: Scene, name: str, gender: str) -> bool:
    fits = name in scene.names.people and (not gender or (_sex(scene, name) or gender) == gender)
    return fits and not _is_adjective(scene, name) and not _is_body(scene, name)


def _is_body(scene: Scene, name: str) -> bool:
    """Whether a name is rather an organisation's: “Torr Bank”, “Kestrel Airways said” without anything of a person."""
    folded = name.casefold().split()
    return name in scene.names.heard or (
        folded[-1] in BODIES | CLUBS and not is_first_name(folded[0]) and name not in scene.names.gender
    )


def _is_adjective(scene: Scene, name: str) -> bool:
    """Whether a story mostly uses a single word before nouns: “Norse forces”, “the Norse government”."""
    if " " in name or name in scene.names.gender:
        return False
    mentions = [m for m in scene.names.mentions[scene.article] if m.name == name]
    if any(m.title or m.end - m.start != len(name) for m in mentions):
        return False
    if DEMONYM.match(name):
        return True
    before = sum(
        _BEFORE_NOUN.match(scene.text, m.end) is not None
        and _AFTER_ARTICLE.search(scene.text, max(0, m.start - 10), m.start) is not None
        for m in mentions
    )
    return 2 * before > len(mentions)


def _is_guessed(scene: Scene, name: str) -> bool:
    """Whether only the “-a” of an uncommon first name shows a person's sex: “Dragana” is a woman, “Sava” a man."""
    return name not in scene.names.gender and not is_first_name(name.split()[0])


def _sex(scene: Scene, name: str) -> str:
    """Returns "m" or "f" if the story's words or the first name show it, "" otherwise."""
    return scene.names.gender.get(name) or sex_of_first_name(name)
