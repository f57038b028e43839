"""Attributes quotations in Japanese and Chinese, which have no spaces between words.

Japanese names the speaker before the quotation and the verb behind it (〜氏は「…」と述べた), Chinese either before
(某某说：“…”) or behind. Only sure names count, and nobody else may stand between.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from index.corpus.unspaced_names import CHINESE_SAYING, CHINESE_WHEN, UNSPACED_TITLES
from index.facts.scene import Attribution
from index.lazy_regex import lazy

_KANJI = r"\u4e00-\u9fff々"
_FARTHEST = 200  # characters
_SENTENCE_OF_RUN = lazy(r"[^。！？]*$")
_HONORIFIC = rf"(?:さん|氏|君|{UNSPACED_TITLES})"
# Not “という”, “と書かれた”, “と題した”, “と呼ばれる”, which say nothing about speech.
_WITH = r"(?:など)?と(?!い[うっわ]|題|書|記|名|ある|呼ば|銘)[もは]?、?"
_SAYS = (
    r"(?:述べ|話し|話す|話した|語っ|語り|語る|説明|訴え|強調|指摘|答え|主張|明らかに|明かし|コメント|言っ|言い|言う|振り返|"
    r"(?:考え|見方|認識|見解|意向|方針|期待|懸念|決意|不満)を(?:示|表|口に)|陳謝|おわび|釈明|評価|歓迎|表明|断言|促し|怒り|"
    r"呼びかけ|呼び掛け|批判|反論|謝罪|感謝|期待|喜|嘆|つぶや|叫|尋ね|意気込|否定|認め|警告|懸念|力を込め|胸を張|涙|憤|懐かし|笑)"
)
_SAID_BEHIND = lazy(rf"{_WITH}[^「」『』。]{{0,20}}?{_SAYS}")
# 「…」と呼んだことを否定した, 「…」とは言っていない
_DENIED_BEHIND = lazy(
    rf"{_WITH}[^「」『』。、]{{0,16}}?(?:(?:こと|事実|覚え|記憶)[をは]?[^「」『』。、]{{0,6}}?(?:否定|否認|打ち消|な[いかく])|"
    r"[っでい](?:て|で)?(?:は|い)?な[いかく])"
)
_SOMEBODY = lazy(r"[\u4e00-\u9fff々ァ-ヶーんち][はが](?!ら)")  # “村の男性が”: the words may be theirs
_TO_SOMEBODY = lazy(r"[对向问给让被對問給讓](?!此)")
_KANA = lazy(r"[\u3040-\u30ff]")
_SPOKE = (
    rf"{CHINESE_WHEN}(?:[对對][^，。：“”「」]{{1,8}}|[向在][^，。：“”「」]{{1,10}}|还|還|则|則|也|接着|接著|随后|隨後)?"
    rf"(?:告[诉訴](?:[记記]者|媒[体體]|本[报報]|大家)|{CHINESE_SAYING})(?:道|说|說)?"
)


def said_unspaced(
    text: str, block: tuple[int, int], run: tuple[int, int], names: Collection[str]
) -> Attribution | None:
    """Returns who says the quotation whose marks are at `run`, in the paragraph `block`, if it is one of `names`."""
    if not names:
        return None
    start = max(block[0], run[0] - _FARTHEST)
    sentence = _SENTENCE_OF_RUN.search(text, start, run[0])
    start = sentence.start() if sentence else start
    behind = min(block[1], run[1] + _FARTHEST)
    full = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    if text[run[0]] in "「『" and _KANA.search(text, *block):
        return _japanese(text, start, run, behind, names, full)
    return _chinese(text, start, run, behind, full)


def _japanese(
    text: str, start: int, run: tuple[int, int], end: int, names: Collection[str], full: str
) -> Attribution | None:
    holders = _only_holders(text, names)
    surnames = Counter(name[:2] for name in names)
    # Without any, nothing may match: an empty alternative would take the next honorific for the first name's.
    short = "|".join(re.escape(surname) for surname, bearers in surnames.items() if bearers == 1) or "(?!)"
    alone = "|".join(holders) or "(?!)"
    whole = rf"(?:{full})(?={_HONORIFIC}|（|・|[はがも])"
    person = (
        rf"(?P<who>{whole}|(?:{short})(?={_HONORIFIC})|(?<![{_KANJI}])(?:{alone})(?=[はがも]))"
        rf"(?:{_HONORIFIC}|・[^、。「」はがのも]{{1,12}})?(?:（[^（）]*）)?"
    )
    inverted = re.compile(rf"{_WITH}{person}[はがも][^「」『』。]{{0,20}}?{_SAYS}").match(text, run[1], end)
    if inverted:
        return _attribution(inverted, 0, names, holders)  # 「…」と村井さんは語る。
    if _SAID_BEHIND.match(text, run[1], end) and not _DENIED_BEHIND.match(text, run[1], end):
        named = list(re.finditer(rf"{person}[はがも]", text[start : run[0]]))
        if not named or _SOMEBODY.search(text, start + named[-1].end(), run[0]):
            return None
        return _attribution(named[-1], start, names, holders)
    so = r"[はが](?:こう|そう)[^。「」]{0,12}[るたう]。"  # 「…」。村井さんはこう語る。
    found = re.compile(rf"[。、]?[^。、「」はが]{{0,12}}?{person}{so}").match(text, run[1], end)
    return _attribution(found, 0, names, holders) if found else None


def _only_holders(text: str, names: Collection[str]) -> dict[str, str]:
    """Returns the titles that a text gives to one person only, with that person: “市長は” is the mayor named before."""
    found: dict[str, str] = {}
    for title in UNSPACED_TITLES.split("|"):
        bearers = [name for name in names if f"{name}{title}" in text]
        others = set(re.findall(rf"([{_KANJI}]{{2}}){title}", text)) - {name[-2:] for name in bearers}
        if len(bearers) == 1 and all(one == bearers[0][:2] or f"{one}{title[0]}" in text for one in others):
            found[title] = bearers[0]
    return found


def _chinese(text: str, start: int, run: tuple[int, int], end: int, full: str) -> Attribution | None:
    somebody = rf"(?P<role>[^，。：“”「」]{{0,16}}?)(?P<who>{full}){_SPOKE}"
    before = re.search(rf"(?:^|[，。：“”「」]){somebody}[：:，,]?$", text[start : run[0]])
    introduced = text[start : run[0]].endswith(("：", ":"))
    behind = None if introduced else re.compile(rf"[，。]?{somebody}(?=[，。])").match(text, run[1], end)
    found = before or behind
    if found is None or _TO_SOMEBODY.search(found["role"]):
        return None
    return _attribution(found, start if before else 0, (), {})


def _attribution(found: re.Match[str], offset: int, names: Collection[str], holders: Mapping[str, str]) -> Attribution:
    """Returns the person that a match names, by the full name if it prints the surname or the title alone."""
    who = found["who"]
    name = (
        holders[who]
        if who in holders
        else who
        if who in names or not names
        else next(one for one in names if one.startswith(who))
    )
    return Attribution(offset + found.start("who"), offset + found.end("who"), name)
