"""People's names in Japanese and Chinese text, which puts no spaces around them.

Nothing shows where a word begins, so a name is sure only where what stands on both sides shows it: an honorific, or a
role and a verb of saying. “都市計画課長” is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.lazy_regex import lazy

UNSPACED = lazy(r"[\u3040-\u30ff\u4e00-\u9fff]")
_KANJI = r"[\u4e00-\u9fff々]"
# “白石はるかさん”, “宮本勇一氏”: a surname of two characters and a first name, unless it is a job (“消防士さん”).
_HONOURED = lazy(
    rf"(?<![\u4e00-\u9fff々ァ-ヶ])(?P<name>{_KANJI}{{2}}(?:{_KANJI}{{1,3}}[ぁ-んァ-ヶー]{{0,3}}|[ぁ-ん]{{2,3}}|[ァ-ヶー]{{2,4}}))"
    r"(?<![師士手員者屋民官達業性女男児長役方])(?<!学生|先生|校生|職人|友人|夫人|主人|家族)(?:さん|氏(?!名)|君(?!臨))"
)
# “高田剛市長” beside “高田市長” or “高田氏”: the surname alone shows where the name begins.
UNSPACED_TITLES = (
    "市長|町長|村長|区長|知事|首相|大臣|長官|議員|教授|監督|選手|社長|会長|課長|部長|局長|署長|校長|園長|館長|所長|院長|組合長|"
    "教育長|委員長|理事長|代表|弁護士|博士|医師"
)
_TITLED = lazy(
    rf"(?<![\u4e00-\u9fff々ァ-ヶ])(?P<name>{_KANJI}{{3,5}}?|{_KANJI}{{2}}(?:[ぁ-ん]{{2,3}}|[ァ-ヶー]{{2,4}}))(?P<title>{UNSPACED_TITLES})"
)
# “北浜市の田代浩一市長”: the place is given, so the title's own characters follow a name.
_OF_PLACE = lazy(rf"(?<=[市区町村県都府]の)(?P<name>(?!{_KANJI}?[副前元現新]){_KANJI}{{3,5}})(?=[市区町村]長|知事)")
# “大野健・消防署長”, but not a party before its leader: “日本維新・馬場代表”
_BEFORE_OFFICE = lazy(
    rf"(?<![\u4e00-\u9fff々ァ-ヶ・])(?!北海道|神奈川|和歌山|鹿児島)(?P<name>[^党会民国社市県区町村新\W\d_a-zA-Zぁ-ヶ]{{3,5}})"
    rf"・(?=[^、。「」・はがの]{{1,12}}?[市県町村区大学署局部課校園館所院会社庁](?:{UNSPACED_TITLES}|長))"
)
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金"
    "韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤"
    "張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭蔣於葉蘇呂盧鍾譚陸韋賈鄒閻龍賀顧龔萬錢嚴湯"
)
CHINESE_SAYING = (
    "说|表示|指出|强调|称|认为|介绍|告诉|回忆|坦言|解释|补充|透露|感叹|回应|写道|问道|答道|直言|提醒|呼吁|"
    "說|強調|稱|認為|介紹|告訴|回憶|解釋|補充|感嘆|回應|寫道|問道|呼籲"
)
# “镇长林国栋说”, “工程师周敏对记者表示”: after a role, before a verb of saying.
CHINESE_WHEN = r"(?:[昨今当當][天日晚]|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|\d{1,2}日)?"
_SPOKEN = (
    rf"(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})"
    r"(?<![地还也都就则又再曾已均并经只对向们等时后前中上下面是常還則並經對們時後])"
    rf"(?={CHINESE_WHEN}(?:[对對][^，。：“”「」]{{1,8}}|[向在][^，。：“”「」]{{1,8}}|还|還|则|則|也|接着|接著)?(?:{CHINESE_SAYING}))"
)
_ROLE = r"[长师员生民授任官手家人者商士理委席長師員]"
_SPEAKING = lazy(rf"(?<={_ROLE}){_SPOKEN}")
# “她说……。陈立新表示”: without a role here, but with one elsewhere
_OPENING = lazy(rf"(?:^|(?<=[，。；！？”」\n])){_SPOKEN}")


def unspaced_names(text: str) -> Iterator[str]:
    """Yields the full names that a text surely prints, in Japanese or Chinese."""
    if text.isascii():
        return
    for shape in (_HONOURED, _SPEAKING, _OF_PLACE, _BEFORE_OFFICE):
        yield from (found["name"] for found in shape.finditer(text))
    for found in _OPENING.finditer(text):
        if re.search(rf"{_ROLE}{found['name']}", text):
            yield found["name"]
    for found in _TITLED.finditer(text):
        name, title = found["name"], found["title"]
        known = any(f"{name[:2]}{one}" in text for one in (title, "氏", "さん"))
        if known or not ("\u4e00" <= name[-1] <= "\u9fff"):
            yield name


def is_chinese_name(word: str) -> bool:
    """Whether a word, whose ends are known, is a Chinese surname and first name."""
    return len(word) in (2, 3) and word[0] in _SURNAMES and all("\u4e00" <= char <= "\u9fff" for char in word)
