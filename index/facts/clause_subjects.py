"""Resolves the subject or object of a verb of saying: a name, a pronoun, a description, or nobody."""

from __future__ import annotations

from index.corpus.calendar_names import ENGLISH_NAMES
from index.corpus.person_words import TITLES, is_first_name
from index.corpus.tokens import COMMON_WORDS, word_set
from index.facts.antecedents import issuer_of_words, resolve_it, resolve_pronoun
from index.facts.descriptions import resolve_description
from index.facts.name_mentions import AFTER_NAME
from index.facts.name_resolution import Mention
from index.facts.reporting_verbs import (
    AUXILIARIES,
    BARE,
    CARRIERS,
    CLITICS,
    GOING_ON,
    HELPERS,
    INVERTING,
    NOUNS_IN_LY,
    PLURAL_PRONOUNS,
    PREPOSITIONS,
    ROMANCE,
    ROMANCE_HELPERS,
    ROMANCE_JUDGING,
    SAYING,
    SMALL_WORDS,
    TO_SOMEBODY,
)
from index.facts.scene import (
    DEMONYM,
    GROUP,
    SPEAKING_NOUN,
    Attribution,
    Scene,
    Token,
    is_person_noun,
    mention_at,
    modifies,
    sex_of_pronoun,
    tokens_of,
)
from index.facts.subjects import by_pronoun, main_subject
from index.lazy_regex import lazy

PERSON_DETERMINERS = word_set("the a an his her their its my our this that one another some many several two three")
_BELONGING = word_set("for of from at with de du des del von vom")
_HOLDING = frozenset({"by", "to", "with"})
# “Lee’s tip: …”
_NOUNS_OF_WORDS = CARRIERS | word_set(
    "answer advice reaction explanation conclusion plea motto assessment appeal theory summary prediction tip view"
)
# “A letter seen by the Courier says”: the holder of a text is not its author.
_RECEIVED = lazy(
    r"(?:seen|obtained|received|shared|reviewed|viewed|leaked|sent|given|shown|published|heard|made|attributed|addressed)$"
)
_GERMAN_PREPOSITIONS = word_set("an am um unter neben hinter zwischen")  # “schrieb der Wirt an Ann Lee”
_DATIVE = word_set("dem den")
_RELATIVES = word_set("who whose whom which")
_CONJUNCTIONS = word_set("and but then y e pero aunque et mais und aber")
_PLURAL = BARE | word_set("say tell write speak")
_SEVERAL = word_set("one another others some many several both most")
_BEGIN_NOUNS = PERSON_DETERMINERS | word_set("le la les un une el los las una su sus")
_OBLIQUE = {"him": "m", "her": "f", "lui": "m", "ihm": "m", "ihr": "f"}
_POSSESSIVES = {"his": "m", "her": "f"}
# “The Conservative said”, “the Norwegian said”: a description by a group, not a name.
_GROUP_MEMBER = lazy(r"(?:an|ese|ish|ist|ive|crat|iton|cot)$")
# “Sources close to Lee said”: the name after these words is not the speaker.
_BESIDE_SPEAKER = word_set("to near beside behind around next alongside under")
CLAUSE_ENDINGS = frozenset({",", ";", ":", "—", "–", "and", "but", "that", "then", "so", "yet"})


def is_adverb(scene: Scene, token: Token) -> bool:
    return token.word.endswith("ly") and token.word not in NOUNS_IN_LY and scene.text[token.start].islower()


def is_helper(scene: Scene, token: Token) -> bool:
    """Whether a word may stand between a verb of saying and its subject: “has said”, but not “May said”."""
    return token.word in HELPERS | AUXILIARIES and mention_at(scene, token) is None


def is_passive_verb(tokens: list[Token], verb: int) -> bool:
    """Whether a verb of saying is passive, so that its subject is the hearer: “had been warned”."""
    word = tokens[verb].word
    before = next((token.word for token in reversed(tokens[:verb]) if token.word not in HELPERS), "")
    return before in AUXILIARIES and not word.endswith("ing") and word not in {"said", "quoted"}


def governs_words(tokens: list[Token], verb: int) -> bool:
    """Whether the noun at the end is the verb's object: “repeated the words “…””."""
    return len(tokens) - verb <= 3 and tokens[verb].word not in GOING_ON


def subject_of_verb(scene: Scene, tokens: list[Token], verb: int) -> Attribution | None:
    """Returns the subject of the finite verb `tokens[verb]`; without a name if the verb is plural: “the Lees say”."""
    found = _subject(scene, tokens, verb)
    plural = (
        scene.language == "en"
        and tokens[verb].word in _PLURAL
        and verb
        and tokens[verb - 1].word not in HELPERS | {"to"}
    )
    if found is None or not plural or sex_of_pronoun(scene, tokens[verb - 1].word):
        return found
    return Attribution(found.start, found.end, "")


def _subject(scene: Scene, tokens: list[Token], verb: int) -> Attribution | None:
    if scene.language in INVERTING and verb + 1 < len(tokens) and (
        (verb > 1 and tokens[verb - 1].word == ",") or _is_fronted(scene, tokens, verb)
    ):  # fmt: skip
        behind = object_of_verb(scene, tokens[verb].end, tokens[-1].end)
        if behind is not None:
            return behind  # “Er trage weit, meint sie: …”
    i = verb - 1
    passive = False
    if i >= 0 and tokens[verb].word in ROMANCE | ROMANCE_JUDGING and tokens[i].word in ROMANCE_HELPERS:
        i -= 1  # “Ann Lee a déclaré”
    while i >= 0 and (is_helper(scene, tokens[i]) or is_adverb(scene, tokens[i]) or _is_between(tokens, i)):
        passive = passive or tokens[i].word in AUXILIARIES
        i -= 1
    if passive and not tokens[verb].word.endswith("ing"):
        by = next((t for t in tokens[verb:] if t.word == "by"), None)
        return object_of_verb(scene, by.end, tokens[-1].end) if by else None
    while scene.language in INVERTING and i > 0 and tokens[i].word in CLITICS:
        i -= 1  # “… lamentó el cierre, aunque lo calificó de”
    i = _before_brackets(scene, tokens, i)
    while i > 0 and tokens[i].word in AFTER_NAME:
        i -= 1  # “Ann Lee KC said”
    if i < 0:
        return None
    last = tokens[i]
    if sex_of_pronoun(scene, last.word):
        return by_pronoun(scene, last, tokens[0].start)
    if last.word == "to" and i:
        who = next((k for k in range(i - 1, 0, -1) if tokens[k].word in {"who", ","}), 0)
        if tokens[who].word == "who":
            return _antecedent_of_who(scene, tokens[:who])  # “he pointed to a driver who had written in to say”
        return main_subject(scene, tokens[:i])  # “he liked to say”
    if last.word == "it":
        return Attribution(last.start, last.end, issuer_of_words(scene, last.start) or resolve_it(scene, last.start))
    if last.word in PLURAL_PRONOUNS - {"who"}:
        return Attribution(last.start, last.end, "") if last.word == "i" else None
    mention = mention_at(scene, last)
    if mention is not None:
        return _named_subject(scene, tokens, i, mention)
    if last.word == ",":
        return _before_comma(scene, tokens, i)
    if last.word in {"who", "qui"} or (scene.language == "es" and last.word == "que"):
        return _antecedent_of_who(scene, tokens[:i])
    if last.word in _CONJUNCTIONS:
        return main_subject(scene, tokens[:i])
    return _dated_words(scene, tokens, i) or _described(scene, tokens, i, tokens[verb].word)


def small_words(scene: Scene) -> frozenset[str]:
    """Returns the common words of a language without articles, none of another."""
    more = SMALL_WORDS.get(scene.language)
    return COMMON_WORDS[scene.language] | more if more is not None else frozenset()


def _is_fronted(scene: Scene, tokens: list[Token], verb: int) -> bool:
    """Whether a phrase is before the verb and the subject behind it: “Tegen de krant zei hij: …”."""
    clause = verb
    while clause and tokens[clause - 1].word not in CLAUSE_ENDINGS:
        clause -= 1
    begins = tokens[verb + 1]
    return (
        clause < verb
        and tokens[clause].word in PREPOSITIONS | _DATIVE | small_words(scene)
        and (
            sex_of_pronoun(scene, begins.word) != ""
            or any(m.start == begins.start for m in scene.names.within(scene.article, begins.start, tokens[-1].end))
        )
    )


def _dated_words(scene: Scene, tokens: list[Token], i: int) -> Attribution | None:
    """Returns the owner of dated words: “Lee’s post of Tuesday reads”, “Lee’s letter of 5 May says”."""
    of = next((k for k in range(i - 1, max(0, i - 4), -1) if tokens[k].word in {"of", "from"}), 0)
    dated = of and all(token.word in ENGLISH_NAMES or token.word.isdigit() for token in tokens[of + 1 : i + 1])
    if not dated or tokens[of - 1].word not in CARRIERS or of < 2:
        return None
    owner = mention_at(scene, tokens[of - 2])
    return Attribution(owner.start, owner.end, owner.name) if owner is not None and owner.possessive else None


def _is_between(tokens: list[Token], i: int) -> bool:
    """Whether a word between subject and verb is the “since” of “has since said”, or “himself”."""
    since = tokens[i].word == "since" and tokens[i - 1].word in {"has", "have", "had"}
    return i > 0 and (since or tokens[i].word in {"himself", "herself", "itself", "themselves"})


def _before_brackets(scene: Scene, tokens: list[Token], i: int) -> int:
    """Returns the last word before brackets that end at `i`: “Ann Lee (24) said”, “Ann Lee (@annlee) wrote”."""
    if i < 0 or scene.text[tokens[i].end : tokens[i].end + 1] != ")":
        return i
    opening = scene.text.rfind("(", tokens[0].start, tokens[i].start)
    return i if opening < 0 else next((k for k in range(i, -1, -1) if tokens[k].end <= opening), -1)


def _before_comma(scene: Scene, tokens: list[Token], i: int) -> Attribution | None:
    """Returns the subject of a verb after a comma: “Ann Lee, a teacher, said”, “the union head, Ann Lee, said”."""
    that = max((k for k in range(1, i) if tokens[k].word == "that" and tokens[k - 1].word in SAYING), default=-1)
    tokens, i = tokens[that + 1 :], i - that - 1  # “Ann Lee said that the skipper, Tom Roy, had whispered”
    comma = next((k for k in range(1, i) if tokens[k].word == ","), 0)
    owner = next(
        (m for m in scene.names.within(scene.article, tokens[0].start, tokens[comma].start) if m.possessive), None
    )
    if comma and owner is not None and tokens[comma - 1].word in CARRIERS:
        return Attribution(owner.start, owner.end, owner.name)  # “Ann Lee’s reply, seen by the Courier, says”
    relative = next((k for k in range(1, i) if tokens[k].word in _RELATIVES and tokens[k - 1].word == ","), 0)
    if relative > 1:
        return _head_of_relative(scene, tokens[: relative - 1])
    named = main_subject(scene, tokens[:i])
    mention = mention_at(scene, tokens[i - 1]) if i else None
    first = next((k for k, token in enumerate(tokens) if mention and token.start >= mention.start), 0)
    apposed = mention is not None and not mention.possessive and first > 0 and tokens[first - 1].word == ","
    if apposed and mention is not None and (named is None or named.start >= mention.start or " " in mention.name):
        holder = named is None or not named.name or named.start >= mention.start
        if holder:
            return Attribution(mention.start, mention.end, mention.name)
    if any(token.word in CARRIERS for token in tokens[:i]) and (named is None or tokens[0].start < named.start):
        carrier = next(k for k, token in enumerate(tokens) if token.word in CARRIERS)
        if named is not None and tokens[carrier].start < named.start:
            return None  # “The letter, which Ann Lee received, says”
    return _unnamed_if_joint(scene, tokens[:i], named)


def _head_of_relative(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the subject before a relative clause: “Ann Lee, who has known Tom Roy for years, said”."""
    begin = tokens[0].start
    mentions = [m for m in scene.names.within(scene.article, begin, tokens[-1].end) if not m.possessive]
    if not mentions:
        return Attribution(begin, tokens[-1].end, "") if is_person_noun(tokens[-1].word) else None
    last = mentions[-1]
    return (
        main_subject(scene, tokens)
        if len(mentions) > 1 or last.end < tokens[-1].end
        else _named_subject(scene, tokens, len(tokens) - 1, last)
    )


def _unnamed_if_joint(scene: Scene, tokens: list[Token], named: Attribution | None) -> Attribution | None:
    """Drops the name if two people are the subject: “Ann Lee, a nurse, and Tom Roy, a teacher, said”."""
    if named is None or not named.name:
        return named
    for k in range(1, len(tokens)):
        if tokens[k - 1].word != "and" or tokens[k].start < named.end:
            continue
        near = scene.names.within(scene.article, tokens[k].start, tokens[min(k + 6, len(tokens) - 1)].end)
        title = (
            0 if not near else sum(token.start >= tokens[k].start and token.end <= near[0].start for token in tokens)
        )
        if near and near[0].name != named.name and title <= 2 and not near[0].possessive:
            return Attribution(named.start, near[0].end, "")
    return named


def _antecedent_of_who(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the name right before “who”: “echoing Ann Lee, who promised”."""
    while tokens and tokens[-1].word == ",":
        tokens = tokens[:-1]
    mention = mention_at(scene, tokens[-1]) if tokens else None
    if mention is None:
        return _apposed_or_nobody(scene, tokens)
    if mention.possessive:
        return None
    return Attribution(mention.start, mention.end, mention.name)


def _apposed_or_nobody(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the name that a noun at the end describes: “Ann Lee, a nurse who”; nobody for “asked the mate, who”."""
    first = next(
        (k for k in range(len(tokens) - 1, max(-1, len(tokens) - 6), -1) if tokens[k].word in _BEGIN_NOUNS), -1
    )
    if first < 0:
        return main_subject(scene, tokens)
    named = mention_at(scene, tokens[first - 2]) if first > 1 and tokens[first - 1].word == "," else None
    if named is not None and not named.possessive:
        return Attribution(named.start, named.end, named.name)
    return Attribution(tokens[first].start, tokens[-1].end, "")


def _named_subject(scene: Scene, tokens: list[Token], i: int, mention: Mention) -> Attribution | None:
    if mention.possessive:
        return None
    j = i
    while j >= 0 and tokens[j].start >= mention.start:
        j -= 1
    k = j
    while (
        k >= 0
        and (tokens[k].word.isalpha() or "-" in tokens[k].word)
        and j - k < 5
        and not _ends_phrase(tokens[k].word)
    ):
        k -= 1
    before = tokens[k].word if k >= 0 else ""
    if _is_group_member(scene, mention) and k + 1 <= j and tokens[j].word == "the":
        meant = resolve_description(scene, tokens[j].start, mention.end, tokens[0].start)
        return Attribution(tokens[j].start, mention.end, meant)
    if before == "and" and k >= 1 and (mention_at(scene, tokens[k - 1]) or sex_of_pronoun(scene, tokens[k - 1].word)):
        return Attribution(tokens[k - 1].start, mention.end, "")
    if k >= 1 and before in _HOLDING and _RECEIVED.match(tokens[k - 1].word):
        return None
    made = k >= 1 and before == "by" and not tokens[k - 1].word.endswith(("ed", "en", "wn", "de"))
    if made and tokens[k - 1].word not in CARRIERS | AUXILIARIES:
        return Attribution(tokens[k - 1].start, mention.end, "")  # “An inquiry by the Courier shows”
    if k >= 1 and k == j and before in _BESIDE_SPEAKER:
        return Attribution(tokens[0].start, mention.end, "")  # “Sources close to Ann Lee said”
    if before in _BELONGING and k >= 1 and tokens[k - 1].word not in PREPOSITIONS:
        place = tokens[k - 1].word in TITLES and all(
            scene.text[token.start].isupper() and token.word not in TITLES for token in tokens[k + 1 : j + 1]
        )
        # “A spokesman for club boss Ann Lee said”
        described = all(is_person_noun(tokens[n].word) and not GROUP.match(tokens[n].word) for n in (k - 1, j))
        if k < j and not described and (place or scene.names.within(scene.article, tokens[k].end, mention.start)):
            # “Head of the Ferry Company Ann Lee said”, “mayor of Torr Ann Lee said”
            return Attribution(mention.start, mention.end, mention.name)
        owner = mention_at(scene, tokens[k - 1])  # “Ann Lee of the Ferry Company said”
        if owner is not None:
            return Attribution(owner.start, owner.end, owner.name)
        if any(token.word in CARRIERS for token in tokens[max(0, k - 5) : k]):
            return None  # “A notice on the platform at Torr read”
        if is_person_noun(tokens[k - 1].word) or (before == "of" and k == j):
            first = k - 1
            while (
                first > 0
                and (tokens[first - 1].word in PERSON_DETERMINERS or tokens[first - 1].word.isalpha())
                and (not _ends_phrase(tokens[first - 1].word) and tokens[first - 1].word not in HELPERS)
            ):
                first -= 1
            return Attribution(tokens[first].start, mention.end, "")
    return Attribution(mention.start, mention.end, mention.name)


def _is_group_member(scene: Scene, mention: Mention) -> bool:
    """Whether a single name is a description: “the Swede”, “the Conservative”."""
    printed = scene.text[mention.start : mention.end]
    kind = DEMONYM.match(printed) is not None or _GROUP_MEMBER.search(printed) is not None
    return kind and not is_first_name(printed.split()[0])


def _ends_phrase(word: str) -> bool:
    return word in PREPOSITIONS or word in CLAUSE_ENDINGS or word in SAYING


def _described(scene: Scene, tokens: list[Token], i: int, verb: str) -> Attribution | None:
    """Returns the common noun before the verb: a text, a known role, or a noun for people."""
    for j in range(i - 1, max(0, i - 7), -1):  # “Ann Lee of the water board said”
        if tokens[j].word in CLAUSE_ENDINGS or tokens[j].word in SAYING:
            break
        owner = mention_at(scene, tokens[j - 1]) if tokens[j].word in _BELONGING else None
        if owner is not None and not owner.possessive:
            return Attribution(owner.start, owner.end, owner.name)
    first = i
    while first > 0 and i - first < 6:
        word = tokens[first - 1].word
        if word in CLAUSE_ENDINGS or word in PREPOSITIONS or word in SAYING:
            break
        first -= 1
        if word in PERSON_DETERMINERS:
            break
    head = tokens[i].word
    inside = scene.names.within(scene.article, tokens[first].start, tokens[i].end)
    owner = next((mention for mention in inside if mention.possessive), None)
    if head in CARRIERS:
        if owner is not None:
            return Attribution(owner.start, owner.end, owner.name)
        owned = any(token.word.endswith(("’s", "'s", "s’")) for token in tokens[first:i])  # “his firm's report”
        if not owned and (gender := _POSSESSIVES.get(tokens[first].word)) is not None:  # “her letter said”
            named = resolve_pronoun(scene, tokens[first].start, gender, tokens[0].start)
            return Attribution(tokens[first].start, tokens[i].end, named)
        if verb in GOING_ON:
            return Attribution(tokens[first].start, tokens[i].end, "", again=True)
        issuer = issuer_of_words(scene, tokens[first].start) if tokens[first].word in {"the", "it"} else ""
        return Attribution(tokens[first].start, tokens[i].end, issuer) if issuer else None
    start, end = tokens[first].start, tokens[i].end
    name = resolve_description(scene, start, end, tokens[0].start)
    if not name and first > 1 and tokens[first - 1].word in _BELONGING:  # “the head of access said”
        the = next((k for k in range(first - 2, max(-1, first - 6), -1) if tokens[k].word == "the"), first)
        start = tokens[the].start
        name = resolve_description(scene, start, end, tokens[0].start)
    if name:
        return Attribution(start, end, name)
    if not SPEAKING_NOUN.match(head):
        return None
    return Attribution(start, end, "", again=verb in GOING_ON)


def object_of_verb(scene: Scene, start: int, end: int) -> Attribution | None:
    """Returns the subject after the verb: “said Ann Lee”, “said the mayor, Ann Lee”, “said a spokesman for Lee”."""
    tokens = tokens_of(scene.text, start, end)
    if not tokens:
        return None
    if sex_of_pronoun(scene, tokens[0].word):
        return by_pronoun(scene, tokens[0], start)
    if tokens[0].word in _OBLIQUE and (len(tokens) == 1 or not tokens[1].word[0].isalnum()):
        named = resolve_pronoun(scene, tokens[0].start, _OBLIQUE[tokens[0].word], start)  # “selon lui”
        return Attribution(tokens[0].start, tokens[0].end, named)
    if tokens[0].word in _SEVERAL:
        comma = next((i for i, token in enumerate(tokens[:6]) if token.word == ","), len(tokens))
        apposed = scene.names.within(scene.article, tokens[comma].end, end)[:1] if comma + 1 < len(tokens) else []
        if apposed and apposed[0].start == tokens[comma + 1].start and not apposed[0].possessive:
            return Attribution(apposed[0].start, apposed[0].end, apposed[0].name)  # “said one of them, Ann Lee”
        return Attribution(tokens[0].start, tokens[0].end, "")  # “wrote one”, “said another”
    for i, token in enumerate(tokens[:10]):
        mention = mention_at(scene, token)
        if i == 1 and tokens[0].word == "the" and mention is not None and _is_group_member(scene, mention):
            meant = resolve_description(scene, tokens[0].start, end, start)
            return Attribution(tokens[0].start, mention.end, meant)
        if mention is not None and (mention.possessive or modifies(scene, mention)):
            continue
        if mention is not None:
            if _is_dependent(scene, [before for before in tokens[:i] if before.end <= mention.start]):
                comma = scene.text[mention.end : mention.end + 2] == ", "
                apposed = scene.names.within(scene.article, mention.end, end)[:1] if comma else []
                if apposed and apposed[0].start == mention.end + 2 and not apposed[0].possessive:
                    return _object_named(scene, tokens, apposed[0])  # “the head of X, Ann Lee”
                return Attribution(tokens[0].start, mention.end, "")
            return _object_named(scene, tokens, mention)
        if i and token.word in TO_SOMEBODY and scene.language in INVERTING:
            break  # “contestó el alcalde a Ann Lee”
        if token.word in PREPOSITIONS and i:
            continue
        if token.word in CLAUSE_ENDINGS and token.word != ",":
            break
    stop = next(
        (i for i, token in enumerate(tokens) if token.word in CLAUSE_ENDINGS or token.word in PREPOSITIONS), len(tokens)
    )
    person = scene.language not in INVERTING and 0 < stop <= 6 and is_person_noun(tokens[stop - 1].word)
    several = scene.language == "de" and tokens[0].word == "die" and scene.text[:start].rstrip().endswith("en")
    name = "" if several else resolve_description(scene, tokens[0].start, end, start)  # “riefen die Kinder”
    return Attribution(tokens[0].start, tokens[max(stop, 1) - 1].end, name) if person or name else None


def _object_named(scene: Scene, tokens: list[Token], mention: Mention) -> Attribution:
    """Returns a name behind a verb as the speaker; nobody for two names: “said Ann and Tom Lee”."""
    found = Attribution(mention.start, mention.end, mention.name)
    behind = next((i for i, token in enumerate(tokens) if token.start >= mention.end), len(tokens) - 1)
    joined = _unnamed_if_joint(scene, tokens[: behind + 6], found) if tokens[behind].word == "and" else None
    return joined or found


def _is_dependent(scene: Scene, before: list[Token]) -> bool:
    """Whether a name after these words is not the speaker: “said a woman who knows”, “said the man next to”."""
    comma = max((i for i, token in enumerate(before) if token.word == ","), default=-1)
    if before and comma < 0 and before[0].word not in PERSON_DETERMINERS and not before[0].word.endswith("s"):
        of = max((i for i, token in enumerate(before) if token.word == "of"), default=len(before))
        if 0 < of < len(before) - 1 and not any(token.word in PERSON_DETERMINERS for token in before):
            return False  # “said head of music Ann Lee”
    genitive = scene.language == "de" and any(token.word in {"der", "eines", "einer"} for token in before[comma + 2 :])
    more = _GERMAN_PREPOSITIONS if scene.language == "de" else frozenset()
    return genitive or any(token.word in PREPOSITIONS | more for token in before[comma + 1 :])


def carrier_of_words(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns a text and its author: “… with the caption:”, “… one last tweet about it,”."""
    if len(tokens) > 1 and tokens[-2].word in {"including", "like", "as"}:
        return None  # examples of what others say
    titled = _NOUNS_OF_WORDS if tokens[-1].word == ":" else CARRIERS
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].word not in CARRIERS and not (tokens[i].word in titled and i == len(tokens) - 2):
            continue
        if i and tokens[i - 1].word.endswith(("’s", "'s", "s’")):
            owner = mention_at(scene, tokens[i - 1])
            if owner is not None:
                return Attribution(owner.start, owner.end, owner.name)
        return main_subject(scene, tokens[:i])
    return None
