"""The rules for a sentence that is a note, over the slots of `note_slots.py`.

The outlet speaks ("we", its name) or its own work is named ("this article", "Monday's paper"), and the sentence says
that it was changed, withdrawn or wrong, or gives what is right. Reporting about somebody else's correction lacks one of
the two, or is a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from index.corpus.boilerplate.note_slots import (
    ADDED,
    ANOTHER,
    AUTHOR,
    CLARIFIED,
    DATED,
    DONE,
    ELSEWHERE,
    FORMER,
    FORMER_VERSION,
    HERE,
    MENDED,
    MISTOLD,
    OWN,
    PART,
    PIECE,
    PIECE_ABROAD,
    SAYS,
    SINCE_PUBLISHED,
    SLOTTED,
    SOMEBODY_SAID,
    WE,
    WITHDRAWN,
    WRONG,
    fill_slots,
    names_version,
)
from index.corpus.boilerplate.pattern_parts import DATE, ORDINAL, STAMP, ZONE
from index.corpus.tokens import word_set
from index.corpus.types import NoteKind
from index.lazy_regex import lazy

MOST_READ = 4  # sentences read of a note without a label
_COMMON = word_set("the was that and this")
_ROOT = 4  # letters by which two forms of a word are recognised: “open”, “opens”
_SENTENCE_BREAK = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[A-ZÀ-Þ(\[\ue000-\ue00c“])")

_STAMP = re.compile(rf"{DATED}\s*[:|–—-]\s+")  # “16.20 Uhr: …”

# ---- words between the slots
_GAP = r"(?:(?!not\b)[^\s.!?]+ ){0,9}?"
_WAS = (
    r"(?:was|were|is|ha(?:s|ve) been|wurden?|ist|sind|(?:a|ont) été|est|(?:se )?han?(?: sido)?|fue(?:ron)?|"
    r"foi|foram|werd(?:en)?|(?:è|sono) stat[oaie]|sono)"
)
# Words before a slot that leave it the subject: “Last night on this programme we …”
_BEFORE = (
    r"(?!comments )(?:(?!\b(?:that(?! (?:accompanied|illustrated|appeared))|who|which|if|because(?! of)|what|"
    rf"{SAYS})\b)[^.!?:]){{0,90}}?(?<!\w)"
)
_CLAUSE = r"[^.!?:“]{0,120}?"
_OUR_SIDE = rf"(?:{WE}|I\b|our (?:\w+ )?{AUTHOR}\b) ?(?:ha(?:s|ve|d) )?(?:\w+ly |also |twice |first )?"
_TOLD = (
    r"(?:said|stated|reported|wrote|gave|named|identified|quoted|described|referred|claimed|told|called|alleged|"
    r"attributed|mis\w+|(?:had|put) (?=[^.]* (?:as|at) ))"
)
_REPORTED = rf"(?:{_TOLD}|suggested|listed|contained|included|published|printed|had)"
_UNOWNED = r"(?:an?|the|our) (?:(?!\S+['’]s\b)[\w-]+ ){0,3}?"
_SHOWN = (
    rf"(?:(?:{_UNOWNED}(?:headline|caption)(?: (?:of|on|under|below|to|for|with|above|"
    rf"accompanying) {_UNOWNED}(?:{PART}|{PIECE}))?|{_UNOWNED}{PART}s?(?: (?:of|showing|"
    rf"on)\b[^.,:;]{{1,60}}?)?)\b{ELSEWHERE}|{ANOTHER}[^.]{{0,40}}?) ha(?:s|ve) (?:\w+ )?been (?:\w+ )?"
)
_THE_PIECE = (
    rf"(?:{HERE}|{ANOTHER}|(?:the|its|an?) (?:[\w’'-]+ ){{0,2}}?(?:{PIECE}|series)\b|(?:den|das|die|l['’]|le|la|"
    rf"el) ?{PIECE_ABROAD}\b)"
)
# After “this story was updated”: when, why or with what, but not “every year by the ministry”
_REST = (
    rf"(?P<rest>\s*(?:$|[.,;:()\[–—-]|{DATED}|(?:since )?{HERE}|(?:on|at|in) (?:{DATED}|{HERE}|.{{0,30}}? (?:request|"
    r"advice)|paragraph|the (?:headline|caption|\w+ paragraph))|(?:to|with|after|because|following|throughout|when|"
    r"while|pending|since (?:it|first)|and|by (?:the|our) editors?|(?:from )?(?:the|our) (?:web)?site|weil|und|avec|"
    r"pour|à|le|car|con|para|em|op|na|a|el|y|tras|porque|per|il|alle|dopo|perché|in quanto)\b).*)"
)
_STOOD_ABROAD = (
    r"\b(?:hieß es|stand|stond(?:en)?|(?:diz|hav|traz)iam?|war (?:von|davon)|\w+ai(?:t|ent)|\w+(?:aba|ía)n?|decíamos|"
    r"(?!prima)\w+(?:ava|eva|iva)(?:no)?)\b"
)
_IS_RIGHT = (
    r"(?:it|he|she|they|there|the (?:correct |right |actual |true )?(?:figure|number|name|date|day|year|amount|sum|"
    r"total|age)) (?:is|was|are|were|ha[sd]|have|did|does)\b"
)
_RATHER = r"(?:; (?:it|he|she|they|there|the|in fact)\b|, (?:and )?not\b|\band not\b|: it (?:is|was)\b)"

# ---- which kind
_CLEAR = lazy(rf"{CLARIFIED}|\b(?:clarif\w+|clarity|ma[dk]e (?:\w+ )?(?:clear|plain)(?:er)?|to be clear)\b", re.I)
_ERROR = lazy(rf"{WRONG}|{MENDED}|\b(?:to correct|corrects?|fix(?:es)?|in fact)\b", re.I)
_ADDS = lazy(r"\bto (?:add|include|take in|reflect (?:the )?(?:new|latest))\b|\bwith (?!an? \ue00c)", re.I)
_SHORTENED = lazy(
    r"\b(?:condensed|shortened|abridged|for (?:length|clarity|style|brevity|space|grammar|publication))\b", re.I
)
BARE_STAMP = lazy(
    rf"(?:{DATE}|{STAMP}{ZONE}|\d{{4}}|\b(?:at|on|last|updated|modified|published|first|gmt|bst|e[sd]?t|am|pm)\b|"
    r"[\s,.:|)(–—-])++$",
    re.I,
)


def _done(found: re.Match[str]) -> NoteKind | None:
    """Returns the kind of “This article was DONE REST”."""
    rest = found["rest"]
    did = _did(found)
    if did == "retraction":
        return did
    if _SHORTENED.search(found[0]) and not _ERROR.search(rest):
        return None  # “has been edited for length and clarity”
    if did == "clarification" or _CLEAR.search(rest):
        return "clarification"
    if did == "update":
        named = " um " in found[0] or (len(rest.split()) > 2 and not BARE_STAMP.match(rest))
        return "correction" if _ERROR.search(rest) else "update" if named else None
    return "update" if _ADDS.search(rest) and not _ERROR.search(rest) else "correction"


def _did(found: re.Match[str]) -> NoteKind:
    """Returns the kind of “We have DONE this article”."""
    kinds: dict[str, NoteKind] = {ADDED[0]: "update", CLARIFIED[0]: "clarification", WITHDRAWN[0]: "retraction"}
    return kinds.get(found["done"][:1], "correction")


def _corrected(found: re.Match[str]) -> NoteKind:
    return _kind_of(found.string)


def _cleared(found: re.Match[str]) -> NoteKind:
    return "correction" if _ERROR.search(found.string) else "clarification"


def _added(found: re.Match[str]) -> NoteKind:
    return _corrected(found) if _ERROR.search(found.string) or _CLEAR.search(found.string) else "update"


# ---- the rules: what a text says from the beginning of one of its sentences, and the kind of note it then is
_Kind = Callable[[re.Match[str]], NoteKind | None]
_Rule = tuple[re.Pattern[str], _Kind]


def _rules(kind: _Kind | NoteKind, *patterns: str) -> tuple[_Rule, ...]:
    kind_of: _Kind = (lambda _: kind) if isinstance(kind, str) else kind
    return tuple((lazy(pattern, re.I | re.S), kind_of) for pattern in patterns)


_NAMES = r"(?:(?:sur|first |last |real |full )?names?|identit(?:y|ies)|address(?:es)?)\b"
_NAMED_ABROAD = (
    r"(?:namen?\b[^.]{0,60} (?:wurden?|ist|sind|redaktion|uns)|(?:prénoms?|noms?)\b[^.]{0,40}\bété|"
    r"nombres?\b[^.]{0,40}\bsido)"
)
_LATE = (
    r"(?:should|ought to) have(?:\.|$| (?:(?:been )?(?:disclosed|declared|mentioned|noted|stated)|told (?:our |the "
    r")?readers|"
    r"been told|(?:been )?made (?:it |this |that )?(?:clear|known)))"
)
_APPEARED = r"(?:erschien|erstmals|parue?|parut|publicó|apareció|apparso)"
_DUE_TO = r"(?:due|owing|because of|through|thanks|as a result of)(?: to)?"
_SORRY = r"(?:apologi[sz]es?|regrets?|(?:is|are) sorry)"
_OURS = rf"(?:{WE}|{HERE}|\b(?:us|our|I|my)\b)"
_DENIED = rf"(?:{WRONG}|{MENDED}|\b(?:not|never|instead of|rather than|in fact)\b|;)"
_READERS_SAID = (
    r"\b(?:readers?|viewers?|listeners?|subscribers?|(?:many|some|several|a (?:number|"
    r"few)) of you)\b(?! of\b)[^.;]*?(?:\b(?:point(?:ed|s)? out|written|wrote|spotted|notic\w+|told|alert\w+|"
    rf"contact\w+|asked|queried|tell us)\b|{MENDED})"
)
_PRESS_BODY = (
    r"\b(?:ombuds\w+ (?:for|of) the press|press (?:council|complaints|standards|ombudsman|regulator)|the regulator|"
    r"standards organi[sz]ation|ipso|impress|readers['’] editor|public editor|complaints panel|standards editor|"
    r"presserat|conseil de (?:presse|déontologie)|comisión de quejas)\b"
)
_RULED = (
    r"\b(?:uph[eo]ld|found|ruled|considered|decided|adjudicat\w+|breach\w*|conclud\w+|censur\w+|reprimand\w+|gerügt|"
    r"rüge|begründet|jugé|donné raison|retenu|resuelto|vulneró)\b"
)
_RULING = r"(?:adjudication|statement|ruling|decision|notice|correction|summary|finding)"

_RULES: tuple[_Rule, ...] = (
    # -- withheld names, undisclosed interests
    *_rules(
        "editors_note",
        # “Some names in this article have been changed”
        rf"{_BEFORE}names\b[^.,]{{0,60}}? (?:ha(?:s|ve) been|were) {MENDED}(?:\.|$| (?:in {OWN}|to protect|"
        r"at (?:\w+ )?request|for (?:\w+ )?reasons))",
        rf"{_BEFORE}{_NAMES} [^.]{{0,60}}?in {OWN} {_WAS} (?:{MENDED}|withheld|concealed|omitted)",
        rf"[^.]*\b{_NAMED_ABROAD}\b[^.]{{0,40}} {MENDED}",
        # “We have agreed not to use his real name”
        rf"{_BEFORE}{WE} (?:(?:do|does|is|are|will|ha[sv]e?) (?:\w+ )?not|(?:ha(?:s|ve) )?(?:chose|chosen|decided|"
        r"agreed) not to)(?: \w+)? (?:(?:nam(?:e|ing|ed)|identify(?:ing)?)\b(?! you)|(?:us(?:e|ing)|publish(?:ing|"
        rf"ed)?) (?!your )(?:\S+ ){{1,3}}{_NAMES})",
        rf"{WE} (?:is|are|ha(?:s|ve)) (?:\w+ )?(?:withh(?:eld|olding)|changing|{MENDED}) (?:[\w’'-]+ ){{0,3}}?{_NAMES}",
        rf"[^.!?:]{{1,80}} (?:of|in|from) {OWN} {_WAS} {WRONG}[^.]*\b(?:requests?|protect|legal|privacy|safety)\b",
        rf"our {AUTHOR}s? [^.]*\b(?:at [^.]{{1,40}} expense|guests? of)\b",
        rf"{_CLAUSE}{WE} should have (?:disclosed|declared)\b",
        rf"readers should (?:note|know|be aware) that [^.]*{OWN}",
        # “This article first appeared in 1986 and is reprinted here unchanged”
        rf"{OWN}(?!.*\b(?:licen[cs]e|permission|courtesy)\b)(?=[^.]*(?:\ue004|\b(?:first|originally|{_APPEARED})\b))"
        rf".*\b(?:re-?print|re-?publi|reprodu|unchanged\b|unverändert|nachgedruckt|sans modification|sin cambios)",
        rf"(?=.*\b{_LATE})[^.]*(?:{AUTHOR} of (?:{OWN}|the {PIECE}\b(?=.*\bpublish))|"
        rf"{OWN}[^.]*\bits {AUTHOR}\b|\bour {AUTHOR}\b)",
    ),
    # -- the whole text is withdrawn
    *_rules(
        "retraction",
        # “The article that stood here was false. We have removed it”
        rf"(?:[^.]{{0,40}}?{WE} (?:published|printed|ran|posted) )?{_THE_PIECE}.*(?:{WE} (?:\w+ "
        rf"){{0,4}}?(?:{WITHDRAWN} (?:it|this|that|the {PIECE})\b(?! to\b)|(?:it|this|ihn|es|sie) {WITHDRAWN})|"
        rf"\bit (?:has been|is|was) (?:\w+ )?{WITHDRAWN})",
        rf"(?:withdrawn|(?:\w+ )?kill)\s*[:—–-]+\s*[^.]{{1,80}}? {WITHDRAWN} {_THE_PIECE}",
        rf"{_CLAUSE}{WE} (?:\w+ )?t(?:ook|aken) {OWN}(?: of {DATED})? (?:down|off)\b",
        rf"{WE} ziehen {_THE_PIECE}[^.]* zurück\b",
        # “We no longer stand by this story”
        rf"[^.]*?(?:{WE}|{OWN}|the editors) {_GAP}(?:no longer|cannot) (?:vouch|stands? (?:by|behind)|trust|be upheld|"
        r"ha(?:s|ve) (?:\w+ )?confidence|support)\b",
        rf"{OWN}[^.;]{{1,90}} (?:and|so|therefore) (?:has|have|is|was|were) (?:\w+ ){{0,3}}?{WITHDRAWN}",
        rf"{OWN}[^.]* no longer (?:appears?|stands?|exists?) (?:here\b|on (?:our|this|the) (?:web)?(?:site|page))",
    ),
    # -- something was done to it
    *_rules(
        _done,
        # “This article was amended on …”
        rf"(?:{_BEFORE}{OWN},?|{HERE}) {_GAP}{_WAS} {_GAP}(?P<done>{DONE}){_REST}",
    ),
    *_rules(
        _did,
        # “We have corrected this article”
        rf"{_BEFORE}(?:{WE}|the editors|(?-i:(?:[A-ZÀ-Þ][\w.’'&-]*\s+){{1,4}})(?=.*{OWN})) ?(?!to )(?:\w+ "
        rf"){{0,3}}?(?P<done>{DONE}) {_THE_PIECE}",
        rf"(?P<done>{DONE}) {OWN}",
        rf"(?:(?:{WE}|die redaktion) (?:haben|hat) {_THE_PIECE}|{OWN} (?:haben|hat) (?:{WE}|die redaktion)) {_GAP}"
        rf"(?P<done>{DONE})",
    ),
    *_rules(
        _corrected,
        # “A paragraph was removed from this article”, “We have corrected the figure in the headline”
        rf"(?:[^.!?:]{{1,100}}? {_WAS}|{WE}(?: have| has)?) (?:\w+ )?(?:{DONE}|{MISTOLD}|made|replaced|cut|struck|"
        rf"dropped|taken) {_GAP}(?:from|in|to|on|of|out of) (?:{OWN}|the (?:headline|caption|text)|paragraph \w+)",
        rf"{WE} (?:(?:haben|hatten|avi?ons)\b)?[^.]*\b(?:in einer|dans une|in una|en una) {OWN}|{WE} hatten [^.]*{OWN}",
        rf"{WE} (?:haben|avons)(?=[^.]*{OWN})[^.]*{DONE}|{WE} {DONE}(?=[^.]*{OWN})|"
        rf"{WE} (?:haben|avons)[^.]*\b(?:namen|schreibweise|überschrift|angaben?|nom|titre)\b[^.]*{DONE}",
    ),
    # -- it was wrong
    *_rules(
        _corrected,
        # “This article misstated …”
        rf"{_BEFORE}{OWN}(?!:)(?:(?!\byour?\b|(?:with|of|about|by) an? \ue00c)[^.;]){{0,120}}?{WRONG}",
        rf"{_BEFORE}{OWN}[^.;]*? should (?:not )?have\b",
        # “A story on Friday should have said …”
        rf"{_BEFORE}{ANOTHER}.{{0,160}}?(?:{MISTOLD}|\b{_REPORTED} [^.]*?{WRONG}|\bshould (?:not )?have\b)",
        # “The photograph with this article showed another choir”
        rf"{_CLAUSE}\b{PART}s?\b[^.;]*{HERE}[^.;]*\b(?:(?:did|does|do) not (?:show|depict|portray)|(?:was|were|showed|"
        r"shows|depicted)\b[^.;]*\b(?:not|rather than|different|another))\b",
        # “A wrong figure appeared in this article”
        rf"(?![^.]*\byou\b)[^.]*?{WRONG}[^.;]*\b(?:in|on|with|from|to|by|dans|en|de) {OWN}",
        rf"[^.]*?{MISTOLD}[^.;]*{HERE}",
    ),
    # Others recall mistakes as well: “We had the wrong map, and by noon we were in another valley.”
    *_rules(
        _corrected,
        rf"(?!I){_OUR_SIDE}{MISTOLD}",
        # “On Monday we gave the wrong name”
        rf"[^.!?:]{{0,90}}?(?:\b(?:yesterday|(?:last|on) (?:night|week|month)|this morning|earlier|at first|"
        rf"{FORMER}ly)\b|{DATED})[^.!?:]{{0,60}}? {_OUR_SIDE}(?:{MISTOLD}|(?:{_REPORTED}|ran|used|"
        rf"carried|showed|sp\w+|got(?! the wrong)) [^.]{{0,60}}{WRONG})",
        rf"{_BEFORE}{_OUR_SIDE}(?:{MISTOLD}|\w+ [^.]{{0,60}}{WRONG})[^.]*(?:{_RATHER}|\. {_IS_RIGHT})",
        rf"(?:im|in (?:der|eine[mr]|unsere[mr])|dans|en|por|nell\w*) ?[^.]*{WE}[^.]*{MISTOLD}|{WE} (?:avi?ons|haben|"
        rf"hatten|\w+[tsr]o) (?:\w+ ){{0,4}}{MISTOLD}|"
        rf"{MISTOLD},? [^.]*{WE}",
        # “Due to an editing error …”: only newsrooms make these.
        rf"(?:{_DUE_TO} )?(?:an? )?(?:(?:editing|editorial|production|transcription|typographical|printing|"
        rf"sub-?editing) {WRONG}|{WRONG} (?:made )?in (?:editing|production))",
        rf"(?=.*(?:{HERE}|\bthe (?:photo |picture )?(?:caption|headline)\b|"
        rf"\b(?:to|by|at) (?:us\b|{WE})|{_OUR_SIDE}(?:{_REPORTED}|ran|used|{MISTOLD}))){_DUE_TO} "
        rf"(?:an? |our )?(?:[\w-]+ "
        rf"){{0,3}}(?:slips?|mix-ups?|oversights?|misunderstandings?|"
        rf"glitch(?:es)?|mishap|{WRONG})",
        rf"(?:durch|wegen|aufgrund|par suite|à la suite|en raison|debido|por|per|a causa)\b[^.]{{0,16}}\b(?:versehen|"
        rf"{WRONG}|"
        r"coquille|errata|refuso) (?:(?:in )?der redaktion|de (?:la )?rédaction|d['’]édition|de (?:edición|redacción)|"
        r"di "
        rf"redazione)\b|(?:durch )?(?:une coquille|una errata|un refuso|(?:ein|einen) druckfehler)\b[^.]*(?:{WE}|"
        rf"{HERE})",
        # “The Gazette regrets the error”
        rf"(?:[^.]{{0,60}}(?:\band|,) )?{WE} (?:wish(?:es)? to |would like to |"
        rf"\w+ )?{_SORRY}(?: to [^.]{{1,60}})? ?(?:for )?(?:(?:the|this|these|our) (?:\w+ )?(?:{WRONG}|confusion)|"
        rf"(?:stating|saying|suggesting|reporting|claiming|implying|printing|publishing)\b|{MISTOLD})",
        # “Ci scusiamo con i lettori”
        rf"(?=.*(?:{HERE}|{WRONG}))(?:ci scusiamo|{WE} (?:bitten|entschuldigen|présentons|prions)|pedimos (?:perdón|"
        r"disculpas))\b[^.]*\b(?:lettori|leser\w*|lecteurs|lectores)\b",
        # “Apologies to …”, “Oops: …”
        rf"(?=.*(?:{_DENIED}|\b(?:which|whom?|that) {_OUR_SIDE}|{_OUR_SIDE}{_TOLD}))(?=.*{_OURS})(?:(?:our|my|many|"
        rf"with|sincere|"
        rf"so) )*(?:apolog(?:y|ies)|sorry|w?oops|mea culpa|(?:our|my) {WRONG}|(?:I|{WE}) stand {MENDED}|"
        rf"{WE} (?:\w+ly )?{_SORRY}(?= to ))(?:\s*[:;,.!–—-]|\s(?:to|for|that|if)\b)",
    ),
    # -- the right fact against the printed one
    *_rules(
        _corrected,
        # “Until 10am this article said …”
        rf"(?:until|for (?:an|some|several|a few|\S+ (?:minutes|hours|days))|at first|{FORMER}ly)\b[^.,:]{{0,40}},? "
        rf"{OWN} {_REPORTED}\b",
        rf"[^.]*\bthan {_OUR_SIDE}{_REPORTED}\b|what (?:{WE}|{HERE}) (?:called|described as|gave as)\b|"
        rf"what {_OUR_SIDE}{_REPORTED}\b[^.]*? (?:was|were|is) (?:{WRONG}|not (?:true|right|correct|so)\b)",
        # “…, not 40, as we wrote”, “… as it appeared in this article”
        rf"(?=.*{_DENIED})[^.]*\bas (?:(?:{_OUR_SIDE}|{HERE}|the (?:{PIECE}|{PART}|text)) ?(?:\w+ )?(?:{_REPORTED}|"
        r"had (?:it|put it|said|reported))(?=[^\w\s]|$| (?:in|on|at|first|last|here|above|earlier|yesterday|"
        rf"{DATED}|{HERE})(?!\w))|(?:it was )?(?:\w+ly |first )?(?:printed|reported|stated|"
        rf"published) (?:by us|until|at first|yesterday|in {OWN})|(?:\w+ly )?printed(?=\W*$)|it (?:appeared|stood|"
        rf"was given) in {OWN}|{HERE})",
        rf"contrary to (?:what )?(?:{_OUR_SIDE}|{HERE}|[^,.]* here\b)|(?:anders als|contrairement à ce qu\w*|"
        rf"a diferencia de lo que|contrariamente a quanto)[^.,]*(?:{WE}|{HERE}|scritto in precedenza)",
        rf"[^.]*?{OWN}[^.]{{0,40}}?{_STOOD_ABROAD}",
        # “Readers have told us that …”
        rf"(?=.*(?:{_OURS}|hey are right))(?=.*(?:{_DENIED}|that {OWN}|[.] {_OUR_SIDE}{_TOLD}))(?:[^.;]*{_READERS_SAID}"
        rf"(?=[^.]*(?:\bthat\b|{WRONG}))|it has been (?:brought to our attention|pointed out(?: to us)?)\b)",
    ),
    # -- it is made clear
    *_rules(
        _cleared,
        rf"{WE} (?:(?:are|is) (?:happy|glad) to|would like to|wish(?:es)? to|wants? to|ha(?:s|ve) been asked (?:by "
        r"[^.]{1,40} )?to) (?:clarify|make (?:it )?(?:clear|plain)|correct|point out|set the record straight)\b",
    ),
    *_rules(
        "clarification",
        rf"nothing in {HERE}[^.]* (?:suggest|imply)|[^.]*\bask(?:s|ed)? us to (?:say|point out|make (?:it )?clear|"
        r"state) that\b|it was (?:not|never) our intention to (?:suggest|imply)\b",
        rf"[^.]{{0,40}}\b(?:readers|viewers|listeners)\b[^.;]*\b(?:took|understood|read|"
        rf"interpreted)\b[^.;]*{HERE}[^.;]*\b(?:to "
        r"(?:mean|say|imply|suggest)|as)\b",
        # “This article may have given the impression that …”
        rf"(?:{HERE}|{WE})(?: [^.;,]{{1,60}})? (?:(?:did|does) not make (?:it )?(?:clear|plain)\b|(?:may|might|"
        r"could) have (?:\w+ )?(?:given|suggest|impl|led|been read|created)|(?:did|do|was|were|does) not (?:mean|"
        r"meant|intend\w*) to (?:suggest|imply|say|give|accuse))",
        rf"(?=[^.]*{HERE})(?:it should be (?:made clear|noted|pointed out) that\b|(?:for clarity|to be clear|"
        r"for the avoidance of doubt|to (?:avoid|prevent|remove|clear up) (?:any |all )?(?:confusion|"
        rf"misunderstandings?|doubt))\s*[:,–—-]|{_BEFORE}{_OUR_SIDE}(?:should have|did not make (?:it )?clear)\b)",
    ),
)
# What only the first sentence of a note says.
_OPENINGS: tuple[_Rule, ...] = (
    # -- a press council's or readers' editor's ruling on the outlet, which has to print it
    *_rules(
        "correction",
        rf"(?=.*(?:{_OURS}|\b(?:ruling|decision|adjudication) follows in full\b|printed below|"
        rf"full ruling))(?=.*{_PRESS_BODY}).*{_RULED}",
        rf"(?=.*\b(?:complain|accura|breach|{_PRESS_BODY}))(?:.*\b(?:print|publish)(?:s|es)? this {_RULING}|"
        rf".*{WE}.*\bto publish (?:the following|its|his|her|this) {_RULING}|.*\bthis {_RULING} to be published)\b",
    ),
    # -- something was done to the text
    *_rules(
        _done,
        # “The caption of the second photograph has been corrected: …”
        rf"{_SHOWN}(?P<done>{MENDED}|{CLARIFIED}){_REST}",
    ),
    *_rules("correction", rf"(?:{_SHOWN}|{OWN}['’]s (?:\w+ )?{PART} was )replaced\b(?=.*(?:{WRONG}|{HERE}))"),
    *_rules(
        _done,
        # “UPDATED Oct. 6, 4:10 p.m., with …”, “This is a developing story, updated at 5pm …”
        rf"(?:last |(?:{OWN}|{PIECE}|{PIECE_ABROAD}) |the (?:article|story|post) has been |"
        rf"this is an? (?:\w+ )?(?:developing|breaking|evolving) (?:\w+ )?{PIECE}[,.;]?(?: (?:and|that|which|it|was|"
        rf"has|been|at|on|{HERE}|{DATED}|"
        rf"last))* )?(?P<done>{DONE})(?:,? (?:(?:at|on|am|um|le|à|a las|el|alle|il) )?{DATED})*(?P<rest>,?\s+(?:to|"
        rf"with|avec|"
        r"con|mit)\b.+|\.?$)",
        # “This is a corrected version of …”
        rf"this is an? (?P<done>{DONE}) version of (?:(?:an?|the|our|this) (?:[\w-]+ ){{0,2}}{PIECE}\b|{OWN}|"
        rf"{ANOTHER})(?P<rest>.*)",
    ),
    *_rules("correction", rf"{OWN}(?: \w+)? corrects\b"),
    *_rules(
        _added,
        # “This is the third version of this story; …”
        rf"this is (?:an?|the) (?:{ORDINAL}|latest|new|later|fuller) version of {OWN}[,;:.]",
    ),
    # -- an earlier version of it said
    *_rules(
        _corrected,
        rf"(?!read|see|find|watch|listen)[^.]*?{FORMER_VERSION}",
        rf"{_BEFORE}{OWN}(?! (?:was|were)\b)[^.]{{0,80}}? (?:{FORMER}ly|previously|at first|first) (?:\w+ )?"
        rf"{_REPORTED}\b",
        rf"{WE} (?:\w+ )?{_REPORTED} in (?:(?:an?|the|our) {FORMER} (?:version|edition)s?\b|{OWN})",
        rf"in (?:(?:an?|our|the) (?:(?:[\w’'-]+ )?{PIECE}|{FORMER} (?:version|edition)s?)\b|{HERE}|"
        rf"{ANOTHER})[^.]{{0,80}},? {WE} (?:\w+ )?{_REPORTED}",
        rf"(?:when {HERE}|(?:when|as) (?:{OWN} )?(?:\w+ ){{0,2}}?(?:published|posted|went (?:online|live|up)|"
        rf"appeared)\b)[^.]*\b(?:read|{_REPORTED})\b",
        rf"(?=.*(?:{WRONG}|{MENDED}))(?:in )?(?:an |the )?{FORMER} (?:versions?|editions?) (?:of the (?:article|"
        rf"story)\b|(?:had|gave) [^.]*{WRONG}|{MISTOLD}|(?:was|were) {DONE})",
    ),
    # -- its author, and changed names
    *_rules(
        "editors_note",
        rf"(?:the|our) {AUTHOR} (?:of|on|for) {OWN} (?:is|was|has|ha[ds]|owns?|works?|worked|"
        r"used to)\b(?!.*\b(?:professor|lecturer|fellow|author of|editor of|based in|book)\b)",
        rf"[^.]*(?:\b(?:are|is) not (?:his|her|their) real names?\b|\breal names?\b[^.]*{OWN}[^.]*\bknown\b|"
        r"\b(?:people|persons|men|women|children|victims|sources|interviewees|someone|woman|man)\b[^.;]*(?:in|"
        rf"for) {OWN}[^.]*\b(?:identified|named|referred to|given|known|pseudonyms?)\b|\b(?:in|"
        rf"for) {OWN}[^.]*\b(?:real|full) names? (?:is|are|ha\w+) (?:known|been)\b)",
    ),
)
# What came after the text was published; somebody often says it.
_AFTERWARDS: tuple[_Rule, ...] = (
    *_rules(
        _added,
        rf"(?:\w+ )?(?:{SINCE_PUBLISHED}|(?:after|since|following) {OWN}[^.,]{{0,30}}? was (?:first )?(?:published|"
        r"posted)\b)(?![^.]*, (?:\w+ ){1,3}(?:will|can|cannot|may|must)\b)",
        rf"[^.]*\b(?:after|since) (?:(?:{OWN}|{WE}|this episode|publication)(?: \w+)?(?: (?:was|"
        r"were))?(?: \w+)? (?:published|posted|recorded|aired|broadcast|printed|appeared|filmed|went (?:online|live|"
        r"up|to press|on air|out))\b|our deadline\b)",
        rf"{_BEFORE}(?:added|appended|attached|inserted) (?:\w+ )?to (?:the (?:\w+ ){{1,2}}of )?{OWN}|"
        rf"{OWN} ha[sd] (?:since )?had [^.]{{1,60}}? added\b|"
        rf"{WE} (?:have )?(?:since )?added\b[^.]*(?:\b(?:an?|the) (?:paragraph|statement|response|reply|comment)\b|"
        rf"\babove|\bbelow|\bto {OWN})",
        r"(?:(?:(?:and|but|an?|one|two|more|final|quick|brief|further|late|last|short|small) )+updates?\b|"
        r"update(?= (?:on|to) (?:this|that|it|the above)\b))(?: (?:on|to) (?:this|that|it|the above))?\s*:\s",
    ),
)

# “On Tuesday we ran a long piece about …”
_OWN_WORK = lazy(rf"{_BEFORE}(?:{HERE}|{_OUR_SIDE}(?:published|printed|ran|carried|posted|reported|wrote)\b)", re.I)
# “…; the article has been corrected”: sets right what the outlet wrote in the sentence before
_REPAIR = lazy(
    rf"(?:in fact\b|the (?:correct|right) \w+|it should have|it (?:was|has been) (?:\w+ )?{DONE}(?: [^.]*?(?:because|"
    rf"after|following|to (?:correct|clarify|include|add))\b|:)|(?:(?:the (?:headline|caption)|{ANOTHER}) {_WAS}|"
    rf"they have been) (?:\w+ )?{DONE}(?:[.,:;]| (?:at|on|to|because|after|when)\b)|{WE} (?:ha(?:s|"
    rf"ve) )?(?:\w+ )?(?:replaced|{DONE}) (?:it|them|this)\b|(?:[^.]* and )?{WE} (?:\w+ )?(?:apologi[sz]es?|regrets?|"
    r"(?:are|is) (?:\w+ )?(?:sorry|happy to))\b(?! for any))",
    re.I,
)
_EARLIER_WORK = lazy(
    rf"{OWN}|{ANOTHER}|^[^.]{{0,40}}?{WE} (?:\w+ )?(?:said that|reported|stated|wrote|published)\b|^(?:the|"
    rf"an?) (?:{FORMER} headline|headline (?:(?:on|of|above|for) an? {FORMER} version|{FORMER}ly|first))\b|"
    rf"^[^.“”\"]{{0,60}}\b{PART}\b{ELSEWHERE}[^.“”\"]* first (?:published|posted)\b",
    re.I,
)
_WE_SAID = lazy(rf"{_BEFORE}{_OUR_SIDE}{_TOLD}\b", re.I)
_PAST_ISSUE = lazy(
    rf"\b(?:yesterday|(?:last|on) (?:night|week|month|{DATED})|this morning|earlier|at first|{FORMER}ly|told (?:you|"
    rf"our readers|readers|listeners|viewers)|quoted [^.]*? as)|{HERE}|{DATED}",
    re.I,
)
_PIECE_SAID = lazy(
    rf"(?:(?:on|at|by|this|last|earlier|yesterday|{DATED})(?: [^.,:“]{{1,40}}?)?,? )?(?:(?:(?:an?|the) (?:\w+ "
    rf"){{1,3}}(?:in|of|on|with) )?(?:{HERE}|{ANOTHER})(?: (?:[^.,;:()]|"
    rf"\([^)]*\)){{0,60}}?)? (?:{_REPORTED}|gave the impression)\b|(?:some )?(?:readers|viewers|listeners) of {HERE} "
    rf"were told\b|in {HERE}[^.]* (?:was|were) (?:\w+ )?(?:called|named|given|described|said|"
    r"shown|listed)\b)",
    re.I,
)
_SAYS_OTHERWISE = lazy(
    r"(?:it|he|she|they|there|that|this|in fact|actually|the \w+)\b|(?:his|her|its|their) \w+ (?:is|was)\b", re.I
)
_SAYS_RIGHT = lazy(rf"{_IS_RIGHT}|{WE} (?:now|have since) (?:understand|know|accept|learn\w*|been told)\b", re.I)
_DENIES = lazy(r"(?:it|he|she|they|there|we|\w+) (?:\w+ not|\w+n['’]t)(?=[.;:,])", re.I)  # “It has not.”
_SETS_AGAINST = lazy(_RATHER, re.I)
# “An earlier version said …”, “we first reported …”: the outlet repeats what it takes back …
_RETOLD = lazy(
    rf"(?<!\w)(?:{OWN}|{ANOTHER}|the (?:{FORMER} )?{PIECE})(?:(?!\b(?:to|that|which|"
    rf"who)\b)[^.,;:]){{0,60}}? (?:{_REPORTED}\b|{WRONG})|(?<!\w){WE} (?:ha(?:s|ve|d) )?(?:\w+ )?(?:{_REPORTED}\b|"
    rf"{MISTOLD})|{OWN}[^.]{{0,40}}?{_STOOD_ABROAD}",
    re.I,
)
# … and here turns to what is right.
_TURNS_RIGHT = lazy(
    r"[;—–]|(?:,|\band|\bbut) not\b|\b(?:instead of|rather than|in fact|actually|should have|whereas|the (?:correct|"
    r"right) \w+|who is|which is|nicht|sondern|statt|et non|au lieu|en realidad|sino|y no)\b",
    re.I,
)


def kinds_said(text: str, most: int = MOST_READ) -> Iterator[NoteKind]:
    """Yields the kinds of note that a line says it is; THE_OUTLET stands for the outlet's name.

    Of a line of more than `most` sentences only the first is read, unless it is about what the outlet published.
    """
    filled = fill_slots(text)
    if not SLOTTED.search(filled):
        return
    starts = [0, *(found.end() for found in _SENTENCE_BREAK.finditer(filled))]
    ends = [*starts[1:], len(filled)]
    if stamp := _STAMP.match(filled, 0, ends[0]):
        starts[0] = stamp.end()
    if len(starts) > 1 and len(filled[: ends[0]].split()) < 5 and not SLOTTED.search(filled, 0, ends[0]):
        del starts[0], ends[0]  # “Mr Ashok Verma.”
    if len(starts) > most and not _OWN_WORK.match(filled, starts[0], ends[0]):
        del starts[1:], ends[1:]
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        sentence, rest = filled[start:end], filled[start : ends[-1]]
        if place and sentence[0] in "([":
            break  # a note inside a paragraph of reporting
        said = SOMEBODY_SAID.search(sentence)
        rules = _AFTERWARDS if said else (*_RULES, *_AFTERWARDS) if place else (*_RULES, *_OPENINGS, *_AFTERWARDS)
        for pattern, kind_of in rules:
            kind = kind_of(found) if (found := pattern.match(rest)) else None
            if kind and not (place and kind == "update"):
                yield kind
        following = filled[end : ends[place + 1]] if place + 1 < len(starts) else ""
        if not said and (kind := _set_right(sentence, following, rest)):
            yield kind


def _set_right(sentence: str, following: str, rest: str) -> NoteKind | None:
    """Returns the kind if the second sentence corrects what the outlet wrote according to the first.

    “Yesterday we said … on Friday. It opens …”
    """
    if _EARLIER_WORK.search(sentence) and (repair := _REPAIR.match(following)):
        return "retraction" if re.search(WITHDRAWN, repair[0]) else _kind_of(rest)
    said, piece = _WE_SAID.match(sentence), _PIECE_SAID.match(sentence)
    if said and not (said[0].endswith("reported") or _PAST_ISSUE.search(sentence)):
        said = None
    if not piece and not said:
        return None
    if said and _SETS_AGAINST.search(sentence, said.end()):
        return "correction"
    if _DENIES.match(following) or (piece and _SAYS_RIGHT.match(following)):
        return "correction"
    alike = bool(_roots(sentence) & _roots(following)) or " quoted " in sentence
    return "correction" if alike and _SAYS_OTHERWISE.match(following) else None


def _kind_of(text: str) -> NoteKind:
    return "clarification" if _CLEAR.search(text) and not _ERROR.search(text) else "correction"


def _roots(text: str) -> set[str]:
    roots = {word[:_ROOT].casefold() for word in re.findall(r"[^\W_]{3,}", text)}
    return roots - _COMMON | ({"0"} if re.search(r"\d", text) else set())


def names_error(text: str) -> bool:
    """Whether a text mentions an error or an earlier version of the article."""
    return _ERROR.search(fill_slots(text)) is not None or names_version(text)


def retold(sentence: str) -> tuple[int, int] | None:
    """Returns which part of a note's sentence repeats what the outlet takes back, or None.

    If that is all the sentence says, the part ends where the sentence does.
    """
    if (found := _RETOLD.search(filled := fill_slots(sentence, in_place=True))) is None:
        return None
    turn = _TURNS_RIGHT.search(filled, found.end())
    before = _TURNS_RIGHT.search(filled, 0, found.start())  # “The fine is £90, and not, as we said, £900”
    return None if before else (found.start(), turn.start() if turn else len(sentence))
