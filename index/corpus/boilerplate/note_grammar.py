"""The grammar of a note without a label: who speaks, of what, and what became of it.

The outlet speaks ("we", its name). It speaks of its own work ("this article", "an earlier version", "Monday's paper").
It says that this was wrong, was mended, made clear or withdrawn, or that it is sorry. Reporting about somebody else's
correction lacks one of the three, or is what somebody said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from index.corpus.boilerplate.pattern_parts import DATE, MONTH, ORDINAL, STAMP, ZONE
from index.corpus.calendar_names import WEEKDAYS, one_of
from index.corpus.tokens import word_set
from index.corpus.types import NoteKind
from index.lazy_regex import lazy

_MOST_ABOVE = 3  # most sentences of a note above the one in which the outlet speaks
_SENTENCE_BREAK = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[A-ZÀ-Þ(\[\ue000])")
_WORDS = r"(?:[\w’'.,-]+ )"
_ADJECTIVES = r"(?:(?!(?:the|an?|for|of|in|on|to|with|and|or|is|was)\b)[\w’'.,-]+ ){0,3}?"

# ---- who speaks
THE_OUTLET = "\ue000"  # stands for the outlet's name
WE = rf"(?:we|{THE_OUTLET}+)"
_AGENCY = (
    r"(?:(?:the )?associated press|(?:the )?ap|reuters|afp|agence france-presse|(?:the )?press association|pa media)"
)

# ---- of what
PIECE = (
    r"(?:article|story|report|post|piece|column|item|dispatch|review|obituary|live ?blog|headline|caption|page|"
    r"essay|feature|profile|quiz|crossword|recipe|bulletin|explainer|newsletter|interview|editorial|episode|"
    r"broadcast|podcast)"
)
_ISSUE = r"(?:(?:news)?paper|edition|issue|supplement|magazine|print edition)"
PART = r"(?:photo(?:graph)?|picture|image|graph(?:ic)?|map|chart|table|video|illustration)"
FORMER = r"(?:earlier|previous|original|initial|prior|former|first)"
_DAY = rf"(?:{one_of(WEEKDAYS['en'])})"
_DAYS = rf"(?:yesterday|{_DAY}|last {_DAY}|(?:last|this) (?:week(?:end)?|month))['’]s?"
EARLIER_VERSION = (
    rf"(?:(?:{FORMER} {_WORDS}?|some |early |older )(?:version|edition)s? of (?:this|our) {_WORDS}{{0,2}}?{PIECE}|"
    rf"{FORMER} {_WORDS}?{PIECE} (?:on|of|to|for|above) this {_WORDS}?{PIECE})\b"
    r"(?! (?:(?:was|were) (?:first |originally )?(?:published|posted|written|presented)|is|are|appear(?:s|ed)|ran)\b)"
)
_OUR = rf"(?:our|{THE_OUTLET}['’]s?)"
_OF_OTHERS = rf"(?! of\b(?! (?:{DATE}|{_DAY})))"  # “this article of the treaty”, but “our report of 3 June”
OWN = (
    rf"(?:(?:this {_ADJECTIVES}{PIECE}|{_OUR} {_ADJECTIVES}(?:{PIECE}|{_ISSUE})|"
    # Others publish reports as well.
    rf"{_DAYS} {_ADJECTIVES}(?:(?!report){PIECE}|{_ISSUE}|front page)|"
    rf"the above {PIECE}|"
    rf"(?:an?|the) {_WORDS}{{0,2}}?{PIECE} (?:\w+ ){{0,4}}?(?:on|in) (?:this|our) (?:web)?(?:site|page|paper)|"
    rf"the {_WORDS}{{0,2}}?(?:{PIECE}|{PART}) (?:above|below|(?:that|which) (?:appeared|was published) here)|"
    rf"the (?:opening|{ORDINAL}|last|final) paragraph)\b{_OF_OTHERS}|"
    rf"{_OUR} {_WORDS}{{0,2}}?{PART}\b|this version(?: of (?:the|this) {_ADJECTIVES}{PIECE}\b|(?! of\b)))"
)
_ELSEWHERE = rf"(?! (?:in|by|from) (?:the )?(?!(?:{MONTH}|{_DAY}))(?-i:[A-ZÀ-Þ]))"  # “… in the Courier”: another's
# An article of another day is the outlet's own if it names no other publisher.
ANOTHER = (
    rf"(?:{_DAYS} {_WORDS}{{0,5}}?{PIECE}\b|"
    rf"(?:an?|the) (?:(?!\S+['’]s ){_WORDS}){{0,5}}?(?:article|story|column|obituary|review|editorial|caption|"
    rf"headline)\b"
    rf"(?=[^.]*?\b(?:{DATE}|{_DAY}|pages? \w?\d)\b)|"
    rf"(?:an?|the) (?:(?:picture|photo) )?caption (?:with|on|in|to|for|accompanying)\b)"
    rf"{_ELSEWHERE}"
)
# What the page shows, if nobody else owns it: “the caption of the second photograph”, “a map”
_UNOWNED = rf"(?:an?|the|{_OUR}) (?:(?!\S+['’]s\b)[\w-]+ ){{0,3}}?"
_CAPTION = (
    rf"{_UNOWNED}(?:headline|caption)(?: (?:of|on|under|below|to|for|with|above|accompanying) {_UNOWNED}"
    rf"(?:{PART}|{PIECE}))?\b{_ELSEWHERE}"
)
_SHOWN = rf"{_UNOWNED}{PART}s?\b{_ELSEWHERE}(?: (?:of|showing|on)\b[^.,:;“”\"]{{1,60}}?)?"
AUTHOR = (
    r"(?:author|writer|reporter|columnist|reviewer|critic|correspondent|contributor|producer|presenter|photographer|"
    r"sub-?editor|translator)"
)
# “the photograph that accompanied this article”, “some names in this story”
_WITH = (
    r"(?:of|on|in|to|for|from|with|above|below|accompanying|illustrating|alongside|described in|"
    r"(?:that|which) (?:accompanied|illustrated|appeared (?:with|in|on))|"
    r"(?:\w+ly )?(?:published|used|printed|shown) (?:with|in|on|alongside|to illustrate))"
)
_SUBJECT = rf"(?:(?!comments )(?:[\w’'-]+ ){{1,8}}?{_WITH} )?{OWN}"
_ABOUT = (
    r"(?:,? (?:about|on|of|from|published|headlined|headed|in)\b(?:(?!\b(?:how|that|who|which|why)\b)[^.]){1,80}?)?"
)
_LEAD = (
    r"(?:(?:due to|because of|owing to|through|as|when|on|in|at|after|following|to be clear)\b"
    r"(?:[^.,]{1,80}, | (?:[\w’'-]+ ){1,4}(?=we\b)))?"
)

# ---- what became of it
ERRORS = r"(?:errors?|mistakes?|inaccurac\w+)"
MIS = (
    r"(?:mis(?:stat|spel|identif|attribut|report|quot|nam|describ|translat|dat|label|plac|count|calculat|hear|read|"
    r"took|"
    r"represent|characteri|interpret|judg|transcrib|print)|overstat|understat|exaggerat|conflat)\w*"
)
FALSELY = r"(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|imprecisely|in error)"
# Of what is in a report, not of what was done to people in it: “wrongly named”, not “wrongly convicted”
FALSELY_SAID = (
    rf"{FALSELY} (?:(?:stat|nam|identif|attribut|describ|spel|quot|label|report|list|credit|translat|caption|dat|"
    rf"present|"
    r"refer|calculat|add|print|transcrib|convert|round|includ|omit|plac|publish)\w*|said|given|shown|put)"
)
ERRED = (
    rf"(?:{FALSELY} \w+|{MIS}|(?:omitted|transposed|left out|mixed up|confused)\b|"
    rf"(?:gave|had|contained|included|used|showed|carried|named|put|placed|depicted) "
    rf"(?:[^.,]{{1,50}} )?(?:wrong|incorrect|inaccurate|{ERRORS})\b|"
    rf"(?:said|reported|stated|gave) (?:[^.]{{0,60}} )?{FALSELY})"
)
REPORTED = (
    r"(?:said|stated|reported|wrote|gave|named|identified|quoted|suggested|described|listed|attributed|referred|"
    r"contained|included|claimed|published|printed|had|mis\w+)"
)
SHOULD = (
    r"should (?:not )?have (?:said|read|stated|named|been|made (?:it )?clear|given|included|mentioned|explained|noted|"
    r"shown)"
)
_TAKEN_BACK = r"(?:retract(?:ed|s|ing)?|withdr(?:awn|ew|aws?|awing)|unpublished|taken down|removed?|deleted?)"
_WITHDRAWN = lazy(r"retracted|withdrawn|removed|taken (?:down|offline)|deleted|unpublished|pulled", re.I)
MENDED = (
    r"(?:amended|corrected|edited|changed|altered|revised|reworded|reattributed|rewritten|modified|rectified|fixed|"
    r"put right|"
    r"clarified|updated|refiled|retracted|withdrawn|"
    r"removed|taken (?:down|offline)|deleted|unpublished|pulled)"
)
WAS = r"(?:was|were|is|ha(?:s|ve) been)"
_CORRECTED_IN = rf"(?:made|added|appended|attached|replaced|{MENDED}|{FALSELY_SAID}|{MIS})"
_SPAN = r"(?:(?!\b(?:of|not)\b)[^.!?]){0,40}?"
_WRONG = lazy(
    rf"\b(?:to correct|corrects?|corrected|{MIS}|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|"
    rf"{ERRORS}|inaccura\w+|fix(?:es|ed)?|in fact)\b",
    re.I,
)
CLEAR = lazy(r"\b(?:clarif\w+|clarity|ma[dk]e (?:it |this |that )?(?:clear|plain)(?:er)?|to be clear)\b", re.I)
_ADDED = lazy(
    r"\bto (?:add|include|reflect (?:the )?(?:new|latest))\b|\bwith (?!an? (?:error|mistake))|\badds?\b", re.I
)
_SHORTENED = lazy(
    r"\b(?:condensed|shortened|abridged|for (?:length|clarity|style|brevity|space|grammar|publication))\b", re.I
)
# After "this story was updated": when, why or with what, but not "every year by the ministry".
_REST = lazy(
    r"\s*(?:$|[.,;:()\[–—-]|(?:to|with|on|at|in|after|because|following|throughout|when|while|pending|"
    r"since (?:it|first|initial|original|publication)|"
    rf"and|by (?:the|our) editors?)\b|{DATE}|{STAMP}|from (?:the|our) (?:web)?site)",
    re.I,
)
BARE_STAMP = lazy(
    rf"(?:{DATE}|{STAMP}{ZONE}|\d{{4}}|\b(?:at|on|last|updated|modified|published|first|gmt|bst|e[sd]?t|am|pm)\b|"
    rf"[\s,.:|)(–—-])++$",
    re.I,
)
_DENIED = lazy(
    r"\b(?:not|never|in fact|instead|wrong|incorrect|errors?|mistakes?|apolog\w+|sorry|should have|the (?:correct )?"
    r"(?:figure|number|name|date|year) is)\b|[.!?] (?:it|he|she|they) (?:is|was|are|were|has|had)\b",
    re.I,
)
# “An earlier version said …”, “we first reported …”: the outlet repeats what it takes back …
_RETOLD = lazy(
    rf"(?<!\w)(?:{EARLIER_VERSION}|{OWN}|{ANOTHER}|the {FORMER} {PIECE}|the {PIECE})"
    rf"(?:(?!\b(?:to|that|which|who)\b)[^.,;:]){{0,60}}? (?:{REPORTED}|{ERRED})\b|"
    rf"(?<!\w){WE} (?:ha(?:s|ve|d) )?(?:\w+ )?(?:{REPORTED}|{ERRED}|told you)\b",
    re.I,
)
# … and here turns to what is right.
_TURNS_RIGHT = lazy(
    r"[;—–]|(?:,|\band|\bbut) not\b|\b(?:instead of|rather than|in fact|actually|should have|whereas|"
    r"the (?:correct|right) \w+|who is|which is)\b",
    re.I,
)
# A sentence that sets right what the outlet wrote in the one before it
_REPAIR = lazy(
    rf"[.!?;][)”\"]* +(?:in fact\b|the (?:correct|right) \w+|it should have|"
    rf"it (?:was|has been) (?:\w+ )?{MENDED}"
    r"(?: [^.]*?(?:because|after|following|to (?:correct|clarify|include|add))\b|:)|"
    rf"(?:the (?:headline|caption) {WAS}|they have been) (?:\w+ )?{MENDED}"
    r"(?:[.,:;]| (?:at|on|to|because|after|when)\b)|"
    rf"{WE} (?:ha(?:s|ve) )?(?:\w+ )?(?:replaced|corrected|amended|removed|changed) (?:it|them|this)\b|"
    rf"(?:[^.]* and )?{WE} (?:\w+ )?(?:apologi[sz]es?|regrets?|(?:are|is) (?:\w+ )?(?:sorry|happy to))\b(?! for any))",
    re.I,
)
# “…, he said”, “…, she recalls”: somebody else speaks.
SAYS = (
    r"(?:says?|said|tells?|told|writes?|wrote|adds?|added|admit(?:s|ted)|explain(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|"
    r"argue[sd])"
)
SOMEBODY_SAID = lazy(
    r",[”\"’]? (?:(?:he|she|they) (?!(?:is|are|was|were|ha[sd]|have|did|does|do|will|would|should|could|can|may|"
    r"might)\b)"
    rf"\w+|(?!(?:as|who|which|we|{THE_OUTLET}|this|(?:the|our) {PIECE}|"
    rf"I)\b)(?:[\w.’'-]+ ){{1,6}}?(?<!we )(?<!I )(?<!been ){SAYS}\b(?! that\b))|\baccording to\b",
    re.I,
)
_QUOTED = re.compile(r"“[^“”]{2,}”|\"[^\"]{2,}\"")  # a headline has its own: “Owner knew, memo says”
_OF_MISTAKES = lazy(r"\b(?:corrections?|clarifications?|mistakes?|errors?)\b|\b(?:Mr|Mrs|Ms|Dr|St)\.$", re.I)
_READ = lazy(r"(?:read|see|find|watch|listen)\b", re.I)
_VERSION_OF_OWN = lazy(rf"\b{EARLIER_VERSION}", re.I)
_VERSION_OF_THE = lazy(
    rf"^(?:in )?(?:an |the )?{FORMER} (?:versions?|editions?) "
    rf"(?:of the (?:article|story)\b|{ERRED}|(?:was|were) {MENDED})",
    re.I,
)
_SAYS_WE = lazy(r"\bwe\b", re.I)
_EARLIER_WORK = lazy(
    rf"(?<!\w)(?:{OWN}|{ANOTHER})|^{_LEAD}we {_WORDS}?(?:said|reported|stated|wrote|published)\b|"
    rf"^(?:the|an?) (?:{FORMER} headline|headline (?:(?:on|of|above|for) an? {FORMER} version|{FORMER}ly|first))\b|"
    rf"^[^.“”\"]{{0,60}}\b{PART}\b{_ELSEWHERE}[^.“”\"]* first (?:published|posted)\b",
    re.I,
)
_FIRST_SHOWN = lazy(rf"\b(?:first|{FORMER}ly) (?:published|posted|shown|used)\b", re.I)
_THIS_PIECE = lazy(rf"\bthis {PIECE}\b", re.I)


_WORDS_OF_OURS = word_set(
    """
    article articles story stories report reports post piece column item dispatch review obituary blog liveblog headline
    caption captions page essay feature profile explainer newsletter interview editorial episode broadcast podcast quiz
    crossword recipe bulletin we us our i my edition editions version versions issue supplement magazine programme
    program show paper newspaper paragraph publication published reader readers viewers listeners listener subscribers
    you here coverage deadline photograph photographs photo picture image chart graph graphic map table video
    illustration press editors editing production transcription typographical printing mistake update updates updated
    corrected amended clarified kill withdrawn complaint complaints complained apologies apology sorry oops whoops mea
    names identities identity
    """
)


def _amended(found: re.Match[str]) -> NoteKind | None:
    """Returns the kind of “This article was VERB REST”."""
    verb, rest = found["verb"], found["rest"]
    if not _REST.match(rest):
        return None
    if _WITHDRAWN.fullmatch(verb):
        return "retraction"
    if _SHORTENED.search(found[0]) and not _WRONG.search(rest):
        return None  # "has been edited for length and clarity"
    if CLEAR.search(verb) or CLEAR.search(rest):
        return "clarification"
    if verb.casefold() == "updated":
        if _WRONG.search(rest):
            return "correction"
        return "update" if len(rest.split()) > 2 and not BARE_STAMP.match(rest) else None
    return "update" if _ADDED.search(rest) and not _WRONG.search(f"{verb} {rest}") else "correction"


def _replaced(found: re.Match[str]) -> NoteKind | None:
    """Returns the kind of “The caption has been VERB REST”; other things than those of a page are replaced too."""
    wrong = _WRONG.search(found["rest"]) or _FIRST_SHOWN.search(found["rest"])
    return _amended(found) if found["verb"].casefold() != "replaced" or wrong else None


def _by_verb(found: re.Match[str]) -> NoteKind:
    """Returns the kind that the verb says: "Adds …", "This version clarifies …"."""
    verb = found["verb"].casefold()
    added = verb.startswith(("add", "update", "recast", "rewrite"))
    return "update" if added else "clarification" if verb.startswith("clarif") else "correction"


def _corrected(found: re.Match[str]) -> NoteKind:
    return "clarification" if CLEAR.search(found.string) and not _WRONG.search(found.string) else "correction"


def _corrected_or_added(found: re.Match[str]) -> NoteKind:
    added = re.search(r"\b(?:added|appended|attached)\b", found[0]) and not re.search(
        r"\bcorrections?\b", found[0], re.I
    )
    return _added(found) if added else _corrected(found)


def _wished(found: re.Match[str]) -> NoteKind:
    """Returns the kind of “we would like to VERB …”."""
    corrects = found["verb"].casefold().startswith(("correct", "set")) or _WRONG.search(found.string)
    return "correction" if corrects else "clarification"


def _added(found: re.Match[str]) -> NoteKind:
    wrong, clear = _WRONG.search(found.string), CLEAR.search(found.string)
    return "correction" if wrong else "clarification" if clear else "update"


def _always(kind: NoteKind) -> Callable[[re.Match[str]], NoteKind]:
    return lambda _: kind


_Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], NoteKind | None]]


def _rule(kind: Callable[[re.Match[str]], NoteKind | None], *patterns: str) -> _Rule:
    return lazy("|".join(f"(?:{pattern})" for pattern in patterns), re.I | re.S), kind


# What a sentence of a note says, wherever in the note it stands.
_RULES: tuple[_Rule, ...] = (
    _rule(  # “Some names in this article have been changed”, “We have withheld his address”
        _always("editors_note"),
        rf"(?:[\w’'-]+ ){{0,5}}?names\b[^.]{{0,60}}? (?:ha(?:s|ve) been|were) changed"
        rf"(?:\.|$| (?:in {OWN}|to protect|at (?:\w+ )?request|for (?:\w+ )?reasons))",
        rf"(?:[\w’'-]+ ){{0,5}}?(?:names?|identit(?:y|ies)) [^.]{{0,60}}?in {OWN} (?:ha(?:s|ve) been|were|was|are) "
        r"(?:changed|withheld|concealed|omitted)",
        rf"{_LEAD}{WE} (?:(?:do|does|is|are|will|ha[sv]e?) (?:\w+ )?not|(?:ha(?:s|ve) )?(?:chose|chosen|decided|"
        rf"agreed) not to)(?: \w+)? "
        r"(?:(?:nam(?:e|ing)|identify(?:ing)?)\b(?! you)|(?:us(?:e|ing)|"
        r"publish(?:ing|ed)?) (?!your )(?:\S+ ){1,3}(?:sur)?names?\b)",
        rf"{WE} (?:is|are|ha(?:s|ve)) (?:\w+ )?(?:withh(?:eld|olding)|chang(?:ed|ing)) "
        rf"(?:(?:the|his|her|their|some|\S+['’]s) )*(?:full |real )?(?:(?:sur)?names?|identit\w+|address\w*)\b",
        rf"[^.]*\bwe should have (?:disclosed|declared)\b|readers should (?:note|know|be aware) that [^.]*{OWN}",
        # The outlet discloses an interest of the author late.
        r"(?=.*\b(?:should|ought to) have(?:\.|$| (?:(?:been )?(?:disclosed|declared|mentioned|noted)|"
        r"told (?:our |the )?readers|been told|(?:been )?made (?:it |this |that )?(?:clear|known))))"
        rf"[^.]*(?:{AUTHOR} of {OWN}|{OWN}[^.]*\bits {AUTHOR}|\bour {AUTHOR})\b",
    ),
    _rule(  # “This article was amended on …”
        _amended,
        rf"{_LEAD}{_SUBJECT}{_SPAN}\b{WAS}\b{_SPAN}\b(?P<verb>{MENDED})\b(?P<rest>.*)",
    ),
    _rule(  # “A paragraph was removed from this article”, “In Monday's paper, her name was misspelt”
        _corrected_or_added,
        rf"[^.“”\"]{{1,100}}? {WAS} (?:\w+ )?{_CORRECTED_IN} (?:[^.,]{{0,30}} )?(?:from|in|to|on) {OWN}",
        rf"{_SUBJECT}[^.]{{0,120}} {WAS} (?:\w+ )?(?:{FALSELY_SAID}|{MIS}|wrong|incorrect|inaccurate)\b",
        rf"in {OWN}[^.]{{0,120}} {WAS} (?:{MIS}|(?:{FALSELY} )?given\b)",
    ),
    _rule(  # “The Gazette has withdrawn an article headed …”, “We took this story down”
        _always("retraction"),
        rf"(?:the )?(?:{WE}|editors|(?-i:(?:[A-ZÀ-Þ][\w.’'&-]*\s+){{0,3}}[A-ZÀ-Þ][\w.’'&-]*))(?: \w+){{0,3}}? "
        rf"{_TAKEN_BACK} this {_WORDS}?{PIECE}\b",
        rf"{_LEAD}{WE}(?: \w+){{0,3}}? {_TAKEN_BACK} (?:the|our|its|an?) {_WORDS}{{0,2}}?{PIECE}\b{_OF_OTHERS}",
        rf"(?:withdrawn|(?:\w+ )?kill)\s*[:—–-]+\s*[^.]{{1,80}}?\b{_TAKEN_BACK} (?:this|its|the) {_WORDS}?{PIECE}\b",
    ),
    _rule(  # “We have corrected the figure in the headline”
        _by_verb,
        rf"{WE} (?:ha(?:s|ve) )?(?:\w+ )?(?P<verb>corrected|amended|updated|clarified) (?:{OWN}|"
        rf"the [^.]{{1,60}} in (?:the (?:\w+ paragraph|headline|caption|text|article|story)|paragraph \w+))\b",
    ),
    _rule(  # “We have been asked to point out …”
        _wished,
        rf"{WE} (?:(?:are|is) (?:happy|glad) to|would like to|wish(?:es)? to|wants? to|ha(?:s|"
        rf"ve) been asked (?:by [^.]{{1,40}} )?to) "
        r"(?P<verb>clarify|make (?:it )?(?:clear|plain)|correct|point out|set the record straight)\b",
    ),
    _rule(  # “The Gazette regrets the error”, “We accept that this was untrue”
        _always("correction"),
        rf"(?:[^.]{{0,60}}\b(?:and|,) )?{WE} (?:wish(?:es)? to |would like to |\w+ )?"
        rf"(?:apologi[sz]es?|regrets?|(?:is|are) sorry)(?: to [^.]{{1,60}})? ?(?:for )?"
        rf"(?:(?:the|this|these|our) (?:\w+ )?(?:{ERRORS}|confusion)|"
        r"(?:stating|saying|suggesting|reporting|claiming|implying|printing|publishing))\b",
    ),
)
# What only the first sentence of a note says.
_OPENINGS: tuple[_Rule, ...] = (
    _rule(  # “This story originally said …”, “The photograph with this report showed the wrong choir”
        _corrected,
        rf"{_LEAD}{_SUBJECT}{_ABOUT} (?:{ERRED}|{SHOULD}|{FORMER}ly(?: \w+)? {REPORTED}|"
        rf"(?:previously|earlier|at first|first)(?: \w+)? {REPORTED})\b",
        rf"{_LEAD}{ANOTHER}.{{0,160}}?\b(?:{ERRED}|{SHOULD})",
        # “In an earlier version, we said …”, “In a story June 4, The Associated Press erroneously …”
        rf"we {_WORDS}?{REPORTED} in (?:(?:an?|the|our) {FORMER} (?:version|edition)s?\b|{OWN})",
        rf"in (?:an?|our|the) (?:{_WORDS}?{PIECE}|{FORMER} (?:version|"
        rf"edition)s?)\b[^.]{{0,80}},? we {_WORDS}?{REPORTED}",
        rf"(?:[A-ZÀ-Þ .,’'-]{{2,40}}\s*(?:\([A-Z]+\)\s*)?[—–-]+\s*)?{_LEAD}in (?:an?|the|our|{_DAYS}|some|several) "
        rf"{_WORDS}{{0,6}}?(?:{PIECE}|stories)s?\b.{{0,160}}?\b(?:{WE}|{_AGENCY})(?: \w+){{0,2}}? {ERRED}",
    ),
    _rule(
        _always("correction"),
        # A regulator's ruling on the outlet, which has to print it
        rf"(?=.*\bcomplain)(?:.*\bcomplain\w* [^.]*{THE_OUTLET}[^.]*\b(?:breach|clause|inaccura|mislead)\w*|"
        r".*\bcomplain\w* .*\bpublish this (?:adjudication|decision|ruling)\b|"
        rf".*\bupheld\b[^.]*\bcomplaints?\b[^.]*\b(?:about|over|against) (?:{OWN}|{THE_OUTLET}|us\b)|"
        rf"(?!.*\bthat (?:the )?(?-i:[A-ZÀ-Þ])[\w’' ]+ breach)following (?:(?:the )?publication of )?{ANOTHER}.*"
        r"\bcomplained to\b.*\b(?:upheld|breach\w*)\b)",
    ),
    _rule(  # “This is a corrected version of …”, “This version corrects …”
        _by_verb,
        rf"this is an? (?P<verb>updated|corrected|amended|revised) version of (?:an?|the|our|this) {_WORDS}{{0,2}}"
        rf"{PIECE}\b",
    ),
    _rule(_by_verb, rf"{OWN}(?: \w+)? (?P<verb>corrects|clarifies|updates)\b"),
    _rule(  # “Corrected on 3 March to …”, “The article has been updated to include …”
        _amended,
        rf"(?:(?:this )?{PIECE} |the (?:article|story|post) has been )?(?P<verb>updated|corrected|amended|clarified)\b"
        rf"(?:,? (?:at |on )?(?:{DATE}|{STAMP}))*(?P<rest>\s+(?:to|with)\b.+|\.?$)",
    ),
    _rule(_replaced, rf"{_CAPTION} ha(?:s|ve) (?:\w+ )?been (?:\w+ )?(?P<verb>{MENDED}|replaced)\b(?P<rest>.*)"),
    _rule(
        _replaced,
        rf"{_SHOWN} ha(?:s|ve) (?:\w+ )?been (?:\w+ )?(?P<verb>corrected|amended|clarified|replaced)\b(?P<rest>.*)",
    ),
    _rule(  # “This is a developing story, last updated at 5pm with …”
        _amended,
        rf"this is an? (?:\w+ )?(?:developing|breaking|evolving) (?:\w+ )?{PIECE}[,.;]?"
        rf"(?: (?:and|that|which|it|{WAS}|last))* (?P<verb>updated)\b(?P<rest>.*)",
    ),
    _rule(  # “After this article was published, the firm said …”
        _added,
        rf"(?:\w+ )?(?:after|since|following) (?:publication\b(?! (?:of|in|on|by))|"
        rf"{OWN}[^.,]{{0,30}}? was (?:first )?(?:published|posted))\b"
        r"(?![^.]*, (?:\w+ ){1,3}(?:will|can|cannot|may|must)\b)",
    ),
)


def bare_words(text: str) -> list[str]:
    """Returns the words of a text, which tell quickly that most lines are no note."""
    return re.findall(r"[^\W\d_]+", text.casefold())


def may_be_note(text: str) -> bool:
    """Whether a line names the outlet, or has a word for it or its work; most lines have none."""
    return not _WORDS_OF_OURS.isdisjoint(bare_words(text)) or THE_OUTLET in text


def first_sentences(text: str) -> list[str]:
    """Returns the sentences of a short line, or the first of a long one; notes are short."""
    sentences = _SENTENCE_BREAK.split(text)
    return sentences if len(sentences) <= _MOST_ABOVE + 1 else sentences[:1]


def kinds_said(bare: str, *, dressed: bool = False) -> Iterator[NoteKind]:
    """Yields the kinds of note that the first sentence says this is, or that one of the next says that it was.

    `bare` is a line with THE_OUTLET for the outlet's name; `dressed`, whether brackets or asterisks preceded it.
    """
    told = _QUOTED.sub(lambda found: f"{found[0][0]}{'_' * (len(found[0]) - 3)}{found[0][-2:]}", bare)
    starts = [0, *(found.end() for found in _SENTENCE_BREAK.finditer(bare))]
    read = starts if len(starts) <= _MOST_ABOVE + 1 else starts[:1]
    for place, (start, end) in enumerate(zip(read, [*starts[1:], len(bare)], strict=False)):
        if _is_quoted(bare, start):
            continue
        text = bare[start:]
        for pattern, kind_of in _RULES if place else (*_RULES, *_OPENINGS):
            found = pattern.match(text)
            kind = kind_of(found) if found else None
            if kind is None or (place and kind == "update"):
                continue
            if kind_of is _added or not SOMEBODY_SAID.search(told, start, end):  # what is added is often a statement
                yield kind
    first = bare[: starts[1]] if len(starts) > 1 else bare
    if _OF_MISTAKES.search(first.rstrip()):
        first = bare[: starts[2]] if len(starts) > 2 else bare
    if SOMEBODY_SAID.search(told, 0, len(first)):
        return
    found = None if _READ.match(first) else _VERSION_OF_OWN.search(first)
    if found is None and (dressed or _WRONG.search(bare)):
        found = _VERSION_OF_THE.match(bare)
    if found:
        yield _corrected(found)
    elif (
        (repair := _REPAIR.search(bare))
        and not _is_quoted(bare, repair.end())
        and _EARLIER_WORK.search(bare, 0, repair.start())
    ):
        yield "retraction" if _WITHDRAWN.search(repair[0]) else _corrected(repair)


def _is_quoted(text: str, place: int) -> bool:
    """Whether a place in a text is inside a quotation."""
    return text.count("“", 0, place) > text.count("”", 0, place) or text.count('"', 0, place) % 2 == 1


def names_version(text: str) -> bool:
    """Whether a sentence speaks of an earlier version of the article."""
    return _VERSION_OF_OWN.search(text) is not None


def names_error(text: str) -> bool:
    """Whether a text speaks of an error, or of an earlier version of the article."""
    return _WRONG.search(text) is not None or names_version(text)


def speaks(text: str, *, we: bool) -> bool:
    """Whether a text names the outlet or "this article", or (with `we`) speaks in its voice."""
    return THE_OUTLET in text or (_SAYS_WE if we else _THIS_PIECE).search(text) is not None


def retold(sentence: str) -> tuple[int, int] | None:
    """Returns which part of a note's sentence repeats what the outlet takes back, or None.

    If that is all the sentence says, the part ends where the sentence does.
    """
    if (found := _RETOLD.search(sentence)) is None:
        return None
    turn = _TURNS_RIGHT.search(sentence, found.end())
    before = _TURNS_RIGHT.search(sentence, 0, found.start())  # “The fine is £90, and not, as we said, £900”
    return None if before else (found.start(), turn.start() if turn else len(sentence))
