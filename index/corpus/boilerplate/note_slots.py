"""Notes by what a sentence contains, in whatever order: who speaks, of what, and what was wrong.

`note_grammar.py` reads notes in the usual order of words ("this article was amended"). Here a sentence outside
quotation marks that nobody else says needs two things at once: the outlet or its own work, and an error, an apology or
a change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.corpus.boilerplate.note_grammar import (
    ANOTHER,
    AUTHOR,
    BARE_STAMP,
    CLEAR,
    EARLIER_VERSION,
    ERRED,
    ERRORS,
    FALSELY,
    FALSELY_SAID,
    FORMER,
    MENDED,
    MIS,
    OWN,
    PART,
    PIECE,
    REPORTED,
    SAYS,
    SHOULD,
    SOMEBODY_SAID,
    WAS,
    WE,
    first_sentences,
)
from index.corpus.calendar_names import WEEKDAYS, one_of
from index.corpus.types import NoteKind
from index.lazy_regex import lazy

_LONGEST_PAIR = 60  # words of a statement and its correction
_ROOT = 4  # letters by which two forms of a word are recognised: “open”, “opens”
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|„[^“”]*(?:[“”]|$)")

# ---- the outlet and its work
_OUR_SIDE = rf"(?:{WE}|I|our (?:\w+ )?{AUTHOR})"
_ONLINE = r"\bthe (?:online|web|digital|print|printed) (?:version|edition|article|story)"
_HERE = (
    rf"(?:{OWN}|{EARLIER_VERSION}|{_ONLINE}(?! of (?!this|our))\b|the (?:headline|caption|text|{PART})(?= now\b)|"
    rf"our (?:\w+ ){{0,2}}?{PIECE}|(?:since|before|after|on|following) (?:first )?publication\b"
    r"(?! (?:of|in|by))|(?:first|originally) (?:published|posted|printed)|(?:printed|stated|reported|published|listed|"
    r"given) here|on this (?:page|site|programme|program|channel|show|station)|"
    r"our (?:[\w’']+ ){0,3}(?:bulletin|broadcast|coverage|listings?)|this (?:news)?paper)"
)
_OWN_WORK = lazy(rf"(?<!\w){_HERE}", re.I)
_IN_OWN = lazy(rf"\b(?:in|from|on) {_HERE}", re.I)
_OUR_VOICE = lazy(rf"(?<!\w)(?:{WE}|us|our|I|my)(?!\w)", re.I)
_IN_OURS = lazy(
    rf"(?<!\w)(?:{WE}|(?:asked|required|ordered|told) us to)(?!\w)",
    re.I,
)
_PAST_ISSUE = lazy(
    rf"\b(?:yesterday|(?:last|on) (?:night|week|month|{one_of(WEEKDAYS['en'])})|this morning|earlier|at first|"
    rf"{FORMER}ly|told (?:you|our readers|readers|listeners|viewers)|quoted [^.]*? as)\b|(?<!\w){_HERE}",
    re.I,
)
# Words before the outlet's “we” that leave it the speaker: “Last night on this programme we …”
_BEFORE = rf"^(?:(?!\b(?:that|who|which|if|because|what|{SAYS})\b)[^.!?:]){{0,90}}?(?<!\w)"
# ---- what was wrong
_ERROR = lazy(
    rf"\b(?:wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|inaccura\w+|untrue|false(?:ly)?|{MIS}|"
    rf"{ERRORS}|"
    r"confus(?:ed|ing)|mixed up|left (?:out|off)|omitted)\b",
    re.I,
)
_CONTRAST = lazy(r"\bnot\b|\b(?:instead of|rather than|in fact)\b|;", re.I)
# Patterns of a correction that have both, the outlet's work and the error
_CORRECTED = lazy(
    "|".join(
        (
            # “We have removed from this article …”, “A line has been cut from this story”
            rf"(?:^{WE}|\b{WAS})(?: (?!not\b)\w+){{0,2}}? (?:(?:remov|delet|redact)(?:ed|ing)|t(?:aken|ook) out|cut|"
            rf"struck|"
            rf"dropped|withdrawn|withdrew)\b.*?\b(?:from|out of|of) (?:{OWN}|{EARLIER_VERSION})",
            # “… has been put right since publication”
            rf"\bha(?:s|ve) been (?:\w+ )?{MENDED}\b[^.;]*\b(?:since|after) (?:(?:first )?publication\b(?! of)|"
            rf"(?:{OWN}) (?:was|went) (?:first )?(?:published|posted|online|live))",
            # “The photograph with this article showed another choir”
            rf"^[^.;]*\b{PART}s?\b[^.;]*(?<!\w)(?:{_HERE})[^.;]*\b(?:(?:did|does|do) not (?:show|depict|portray)|"
            r"(?:was|were|showed|shows|depicted)\b[^.;]*\b(?:not|rather than|different|another))\b",
            # “We have corrected a statement in this article”
            rf"^{WE} (?:ha(?:s|ve) )?(?:since )?(?:corrected|amended|clarified|changed|altered)\b[^.;]* (?:in|of|to|"
            rf"from) (?:{OWN})",
            # “A wrong figure appeared in this article”, “An error in last week's crossword …”
            rf"\b(?:wrong|incorrect|erroneous|inaccurate|mistaken|outdated|{ERRORS})\b[^.;]*\b(?:in|on|with|from|to) "
            rf"(?:{OWN}|{EARLIER_VERSION})",
            # “The story above originally ran under a headline with the wrong name”
            rf"(?:{OWN})[^.;]* (?:originally|initially|at first|first|previously|earlier)\b[^.;]*\b(?:wrong|incorrect|"
            r"inaccurate|mistaken)\b",
            # “Her name was given incorrectly in our report”, “This column got Burns wrong”
            rf"\b(?:was|were|been) (?:{FALSELY_SAID}|\w+ {FALSELY})\b[^.;]* (?:in|by) (?:{_HERE})|"
            rf"\bin (?:{_HERE})[^.;]*\b(?:was|were|is|are) (?:in fact|actually)\b|"
            rf"(?:{OWN}) (?:\w+ly )?got [^.]{{1,40}} wrong\b|"
            # “The story as first published misidentified the ship”
            rf"\bas (?:first|originally) (?:published|posted|printed),? (?:{ERRED})|"
            # “Friday's headline was premature”
            rf"(?:{OWN})(?: “”)? (?:was|were) (?:\w+ )?(?:premature|misleading|untrue|false|unclear|ambiguous)\b",
            # “We have made a correction to this article”, “The online version has been changed”
            rf"\bmade (?:an? |several |the following )?(?:\w+ )?(?:corrections?|amendments?|changes?) (?:to|in) {OWN}|"
            rf"{_ONLINE} has (?:\w+ )?been (?:corrected|changed|amended)\b",
            # “Until noon this article said …”, “This article now says …”, “The caption now gives the right name”
            rf"^until [^.]{{1,30}} (?:{OWN}) {REPORTED}\b|^the (?:headline|caption|text|"
            rf"{PART}) now \w+ [^.]*\b(?:right|"
            rf"correct)\b|"
            rf"(?:{OWN}) (?:has been \w+ (?:and|so that it) )?now (?:says?|states?|reads?|reflects?|includes?|gives?|"
            r"names?)\b",
        )
    ),
    re.I,
)
_TO_READERS = lazy(r"\byour?\b", re.I)  # “If you see a mistake in this article”
_WE_ERRED = lazy(
    rf"{_BEFORE}(?P<who>{_OUR_SIDE}) (?:ha(?:s|ve|d) )?(?:\w+ly |also |twice )?"
    rf"(?:(?P<told>{FALSELY} {REPORTED}\b|{MIS}\b|(?:said|reported|stated) (?:[^.]{{0,60}} )?{FALSELY}\b|"
    r"(?:named|identified|quoted|credited|described|listed|printed|published) (?:[^.,]{1,50} )?(?:wrong|incorrect)\b)|"
    rf"{ERRED}|got [^.]{{1,40}}? (?:wrong|mixed up)\b|made (?:an? |some )?(?:\w+ )?{ERRORS}\b|"
    r"(?!were|are|have|had)\w+ [^.]{0,60}\b(?:wrong|incorrect|inaccurate)\b)",
    re.I,
)
_WE_SAID = lazy(
    rf"{_BEFORE}{_OUR_SIDE} (?:ha(?:s|ve|d) )?(?:\w+ly |first )?(?:said|stated|reported|wrote|gave|named|identified|"
    rf"quoted|"
    r"described|referred|claimed|told|put|called)\b",
    re.I,
)
# “…, not 40”, “…; it was grey”
_RATHER = lazy(r"; (?:it|he|she|they|there|the|in fact)\b|, not\b|\band not\b|: it (?:is|was)\b", re.I)
_ONLY_OUTLETS = lazy(r"\breported$", re.I)
_WE_NOW_KNOW = lazy(r"^we (?:now|have since) (?:understand|know|accept|learn\w*|been told)\b", re.I)
_PIECE_SAID = lazy(
    rf"^(?:(?:an?|the) (?:\w+ ){{1,3}}(?:in|of|on|with) )?(?:{_HERE}|{ANOTHER})(?: (?:[^.,;:()]|\([^)]*\)){{0,60}}?)? "
    rf"{REPORTED}\b|^in (?:{_HERE})[^.]* (?:was|were) (?:\w+ )?(?:called|named|given|described|said|shown|listed)\b",
    re.I,
)
_SAYS_OTHERWISE = lazy(r"^(?:it|he|she|they|there|that|this|in fact|actually|the \w+)\b", re.I)
_IS_OTHERWISE = lazy(
    r"^(?:it|he|she|they|there|the (?:correct |right |actual |true )?(?:figure|number|name|date|day|year|amount|sum|"
    r"total|"
    r"age)) (?:is|was|are|were|ha[sd]|have|did|does)\b",
    re.I,
)
# “When this story first went online its headline read …”
_FIRST_SAID = lazy(
    rf"^(?:when|as) (?:{OWN} )?(?:\w+ ){{0,2}}?(?:published|posted|went (?:online|live|up)|appeared)\b[^.]*\b(?:read|"
    rf"{REPORTED})\b",
    re.I,
)
_WE_ACCEPT = lazy(
    rf"{_BEFORE}{_OUR_SIDE} (?:now |fully )?(?:accepts?|acknowledges?|recogni[sz]es?) (?:now )?that [^.]*\b(?:untrue|"
    r"no truth|false|wrong|incorrect|inaccurate|mistaken|unfounded|misleading|no basis)\b",
    re.I,
)
_SLIP = lazy(
    r"^(?P<lead>(?:due|owing|because of|through|thanks|as a result of)(?: to)? )?(?:an? |"
    r"our )?(?:[\w-]+ ){0,3}(?:slips?|mix-ups?|"
    rf"oversights?|misunderstandings?|glitch(?:es)?|mishap|(?:incorrect|wrong|inaccurate) information|{ERRORS})\b",
    re.I,
)
# “Due to an editing error, the figure …”: only newsrooms make these.
_NEWSROOM_SLIP = lazy(
    r"^(?:(?:due|owing|because of|through|thanks|as a result of)(?: to)? )(?:an? )?(?:editing|editorial|production|"
    rf"transcription|typographical|printing|sub-?editing) {ERRORS}\b|^(?:an? )?(?:editing|editorial|"
    rf"sub-?editing) {ERRORS}\b|"
    r"^(?:due|owing|because of)(?: to)? an? [\w-]+ (?:in the newsroom|by (?:a|our) sub-?editors?)\b",
    re.I,
)
# “Apologies to …”, “Oops: …”, “Mea culpa.”
_SORRY = lazy(
    rf"^(?:(?:our|my|many|with|sincere|so) )*(?:apolog(?:y|ies)|sorry|w?oops|mea culpa|our mistake|my mistake|"
    rf"(?:i|we) stand corrected|{WE} (?:\w+ly )?(?:apologi[sz]es?|(?:are|is) sorry)(?= to ))(?:\s*[:;,.!–—-]|\s(?:to|"
    rf"for|that|if)\b)",
    re.I,
)
_THAT_OURS = lazy(rf"\bthat (?:our|this) (?:\w+ )?(?:{PIECE}|{PART})\b", re.I)
_WHOM_WE = lazy(rf"\b(?:which|whom?|whose \w+|that) {_OUR_SIDE} ", re.I)
_READERS = lazy(
    r"\b(?:readers?|viewers?|listeners?|subscribers?|(?:many|some|several|a (?:number|few)) of you)\b(?! of\b)[^.;]*?\b"
    r"(?:point(?:ed|s)? out|written|wrote|spotted|notic\w+|corrected|told|alert\w+|contact\w+|asked|queried|tell us)\b|"
    r"^it has been (?:brought to our attention|pointed out(?: to us)?)\b",
    re.I,
)
_AS_WE_SAID = lazy(
    rf"\bas (?:{_OUR_SIDE}|{OWN}|the (?:{PIECE}|{PART}|text)) (?:\w+ )?(?:had (?:it|put it|said|reported)|"
    rf"{REPORTED})\b|"
    rf"\bthan {_OUR_SIDE} (?:\w+ )?{REPORTED}\b|"
    rf"\bas (?:it was )?(?:\w+ly |first )?(?:printed|reported|stated|published) (?:here|by us|until|at first|yesterday|"
    rf"in {OWN})|\bas (?:\w+ly )?printed(?=\W*$)|\bas it (?:appeared|stood|was given) in {OWN}",
    re.I,
)
_CONTRARY = lazy(rf"^contrary to (?:what )?(?:(?:{_OUR_SIDE}|{_HERE})(?!\w)|[^,.]* here\b)", re.I)
_WHAT_WE_CALLED = lazy(rf"^what (?:we|{_HERE}) (?:called|described as|gave as)\b", re.I)

# ---- what else became of it
_IMPRESSION = lazy(
    rf"^nothing in (?:{_HERE})[^.]* (?:suggest|imply)|[^.]*\bask(?:s|ed)? us to (?:say|point out|make (?:it )?clear|"
    rf"state) that\b|"
    rf"^(?:{_HERE})(?: [^.;,]{{1,60}})? (?:did|does) not make (?:it )?(?:clear|plain)\b|"
    rf"^it was (?:not|never) our intention to (?:suggest|imply)\b|"
    rf"^(?:{_HERE}|{WE})(?: [^.;,]{{1,60}})? (?:(?:may|might|could) have (?:\w+ )?(?:given|suggest|impl|led|been read|"
    r"created)|(?:did|do|was|were|does) not (?:mean|meant|intend\w*) to (?:suggest|imply|say|give|accuse))",
    re.I,
)
_FOR_CLARITY = lazy(
    r"^it should be (?:made clear|noted|pointed out) that\b|^(?:for clarity|to be clear|for the avoidance of doubt|"
    r"to (?:avoid|prevent|remove|clear up) (?:any |"
    r"all )?(?:confusion|"
    r"misunderstandings?|doubt))\s*[:,–—-]",
    re.I,
)
_SHOULD_HAVE = lazy(rf"{_BEFORE}{_OUR_SIDE} (?:{SHOULD}|did not make (?:it )?clear)\b", re.I)
# What happened after the outlet had published: “Shortly after this story went online, …”
_AFTERWARDS = lazy(
    rf"\b(?:after|since) (?:{OWN}|{WE}|this episode|publication)(?: \w+)?(?: (?:was|were))?(?: \w+)? (?:published|"
    rf"posted|"
    r"recorded|aired|broadcast|printed|appeared|filmed|went (?:online|live|up|to press|on air|out))\b|"
    r"\b(?:after|since) our deadline\b|\bus (?:\w+ )?after publication\b",
    re.I,
)
_ADDED = lazy(
    rf"\b(?:added|appended|attached|inserted) (?:\w+ )?to (?:the (?:\w+ ){{1,2}}of )?(?:{OWN}|{EARLIER_VERSION})|"
    rf"^{WE} (?:have )?(?:since )?added\b[^.]*\b(?:above|below|to {OWN})",
    re.I,
)
_UPDATE = lazy(
    r"^(?:(?:(?:and|but|an?|one|two|more|final|quick|brief|further|late|last|short|small) )+updates?\b|"
    r"update(?= (?:on|to) (?:this|that|it|the above)\b))"
    r"(?: (?:on|to) (?:this|that|it|the above))?\s*:\s",
    re.I,
)
_PRESS_BODY = lazy(
    r"\b(?:(?:ombuds\w+ (?:for|of) the press|press (?:council|complaints commission|standards|ombudsman|regulator))|"
    r"standards organi[sz]ation|ipso|impress|"
    r"readers['’] editor|public editor|complaints panel|standards editor)\b",
    re.I,
)
_RULED = lazy(r"\b(?:uph[eo]ld|found|ruled|considered|adjudicat\w+|breach\w*|conclud\w+)\b", re.I)
_COMPLAINED = lazy(r"\b(?:complain\w*|accura\w+|inaccura\w+|breach\w*|mislead\w+)\b", re.I)
_PRINTED_AT_REQUEST = lazy(
    r"\b(?:print|publish) this (?:adjudication|statement|ruling|decision|notice|correction|summary)\b", re.I
)
_IN_FULL = lazy(
    r""
    r"\bfollows in full\b|\bprinted below\b|\bfull (?:ruling|decision|adjudication)\b",
    re.I,
)
_ON_OTHERS = lazy(
    r"\b(?:against|in|published by) (?:the )?(?!(?:Clause|Code|Press|Independent)\b)[A-ZÀ-Þ]\w+|"
    r"\b(?i:the (?:paper|newspaper|magazine|broadcaster|station|site|tabloid))\b"
)
_TAKEN_BACK = lazy(r"no longer|cannot|should n|retract|withdr|remov|t(?:ook|aken) ", re.I)
_NO_LONGER = lazy(
    rf"^(?:[^.,]* )?(?:{WE}|{OWN}|the editors)(?!\w)[^.]*\b(?:no longer|cannot) (?:vouch|stands? (?:by|behind)|"
    rf"ha(?:s|ve) (?:\w+ )?confidence|support)\b|"
    rf"(?:{OWN}|this) should (?:never|not) have been (?:published|printed|posted|run|aired|broadcast)",
    re.I,
)
_THE_PIECE = lazy(
    rf"(?<!\w)(?:{OWN}|{WE} (?:published|printed|ran|posted) (?:the|an?) {PIECE}|"
    rf"the {PIECE} (?:that |which |\w+ly )*(?:at this (?:address|link)|stood here)|"
    rf"the {PIECE} (?:that|which) (?:stood|appeared|was published) here)",
    re.I,
)
_WITHDRAWN = lazy(
    rf"(?<!\w){WE}(?!\w)[^.]*\b(?:retract(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|removed|t(?:ook|aken)) (?:it|this|"
    rf"that|the {PIECE})\b"
    rf"(?! to\b)|(?:{OWN})[^.]* (?:is|are) hereby (?:retracted|withdrawn)\b|"
    rf"^(?:{_HERE})[^.!?]*[.!?] It (?:has been|is|was) (?:now )?(?:retracted|withdrawn|taken down)\b|this (?:address|"
    rf"link) (?:has been|"
    r"was) (?:retracted|withdrawn|taken down|removed)\b",
    re.I,
)
_INTEREST = lazy(
    rf"^(?:the|our) {AUTHOR} (?:of|on|for) {OWN} (?:is|was|has|ha[ds]|owns?|works?|worked|"
    rf"used to)\b(?!.*\b(?:professor|lecturer|"
    r"fellow|author of|editor of|based in|book)\b)",
    re.I,
)
_NAMED_SO = lazy(
    r"\b(?:are|is) not (?:his|her|their) real names?\b|"
    r"\b(?:people|persons|men|women|children|victims|sources|interviewees|someone|woman|man)\b[^.;]*(?:in|for) "
    rf"{OWN}\b[^.]*\b(?:identified|named|referred to|given|changed|known|pseudonyms?)\b|"
    rf"\b(?:in|for) {OWN}\b[^.]*\b(?:real|full) names? (?:is|are|ha\w+) (?:known|been)\b",
    re.I,
)


def slots_say(bare: str) -> Iterator[NoteKind]:
    """Yields the kinds of note that a line's first sentences say it is; THE_OUTLET stands for the outlet's name."""
    plain = first_sentences(_QUOTED.sub("“”", bare))
    whole = " ".join(plain)
    if SOMEBODY_SAID.search(plain[0]):
        return
    if _TAKEN_BACK.search(whole) and (
        _NO_LONGER.search(whole) or (_THE_PIECE.search(whole) and _WITHDRAWN.search(whole))
    ):
        yield "retraction"
    if _is_ruling(whole):
        yield "correction"
    for place, sentence in enumerate(plain):
        if SOMEBODY_SAID.search(sentence):
            continue
        own = _OWN_WORK.search(sentence) is not None
        if own and _FOR_CLARITY.match(sentence):
            yield "clarification"
        following = plain[place + 1] if place + 1 < len(plain) else ""
        if _is_corrected(sentence, following, whole, own=own) or _is_contradicted(sentence, following):
            yield "correction" if _ERROR.search(whole) or not CLEAR.search(sentence) else "clarification"
        if _IMPRESSION.match(sentence) or (own and _SHOULD_HAVE.match(sentence)):
            yield "clarification"
        if own and place == 0 and (_INTEREST.match(sentence) or _NAMED_SO.search(sentence)):
            yield "editors_note"
        if _ADDED.search(sentence) or (place == 0 and (_updates(sentence) or _AFTERWARDS.search(sentence))):
            yield "update"


def _updates(sentence: str) -> bool:
    label = _UPDATE.match(sentence)
    return label is not None and BARE_STAMP.match(sentence, label.end()) is None


def _is_ruling(whole: str) -> bool:
    """Whether this is a ruling of a press council or a readers' editor on the outlet."""
    if _PRINTED_AT_REQUEST.search(whole) and _COMPLAINED.search(whole):
        return True
    if not (_PRESS_BODY.search(whole) and _RULED.search(whole) and _COMPLAINED.search(whole)):
        return False
    return bool(
        _IN_OURS.search(whole) or _OWN_WORK.search(whole) or (_IN_FULL.search(whole) and not _ON_OTHERS.search(whole))
    )


def _is_corrected(sentence: str, following: str, whole: str, *, own: bool) -> bool:
    """Whether a sentence, which names the outlet's `own` work or not, says that something of the outlet's was wrong."""
    if own and ((_CORRECTED.search(sentence) and not _TO_READERS.search(sentence)) or _FIRST_SAID.match(sentence)):
        return True
    if (
        _we_erred(sentence, following, own=own)
        or _WE_ACCEPT.match(sentence)
        or _NEWSROOM_SLIP.match(sentence)
        or _CONTRARY.match(sentence)
    ):
        return True
    as_said = _AS_WE_SAID.search(sentence)
    if as_said and (as_said[0].startswith("than") or _CONTRAST.search(sentence)):
        return True
    if own and _WHAT_WE_CALLED.match(sentence):
        return True
    if slip := _SLIP.match(sentence):
        return bool(own or _OUR_VOICE.search(sentence)) if slip["lead"] else _IN_OWN.search(sentence) is not None
    readers = _READERS.search(whole)
    denied = _ERROR.search(whole) or _CONTRAST.search(whole)
    if _SORRY.match(sentence):
        return bool((readers or denied or _WHOM_WE.search(sentence)) and (own or _OUR_VOICE.search(whole)))
    if not readers or readers.start() > len(sentence):
        return False
    denied = denied or _WE_SAID.match(following) or _THAT_OURS.search(sentence, readers.end())
    return bool(denied and (own or _OUR_VOICE.search(sentence) or "hey are right" in whole))


def _we_erred(sentence: str, following: str, *, own: bool) -> bool:
    """Whether the outlet says that it was wrong in what it told, or in an issue it names, or says what is right.

    Others recall mistakes as well: “We had the wrong map, and by noon we were in another valley.”
    """
    found = _WE_ERRED.match(sentence)
    if found is None:
        return False
    if own or (found["told"] and found.start("who") == 0 and found["who"].casefold() != "i"):
        return True
    set_right = _RATHER.search(sentence, found.end()) or _IS_OTHERWISE.match(following)
    return set_right is not None or _PAST_ISSUE.search(sentence, 0, found.start("who")) is not None


def _is_contradicted(sentence: str, following: str) -> bool:
    """Whether the outlet repeats what it said, and then says otherwise: “Yesterday we said … on Friday. It opens …”"""
    said, piece = _WE_SAID.match(sentence), _PIECE_SAID.match(sentence)
    if said and not (_ONLY_OUTLETS.search(said[0]) or _PAST_ISSUE.search(sentence)):
        said = None
    if not piece and not said:
        return False
    if said and _RATHER.search(sentence, said.end()):
        return True
    if len(sentence.split()) + len(following.split()) > _LONGEST_PAIR:
        return False
    if (piece and _IS_OTHERWISE.match(following)) or _WE_NOW_KNOW.match(following):
        return True
    alike = bool(_roots(sentence) & _roots(following)) or " quoted " in sentence
    return alike and _SAYS_OTHERWISE.match(following) is not None


def _roots(text: str) -> set[str]:
    return {word[:_ROOT].casefold() for word in re.findall(r"[^\W_]{3,}", text)} - {"the", "was", "that", "and", "this"}
