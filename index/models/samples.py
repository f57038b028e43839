"""Texts on which an exported encoder is compared with its original: of all lengths, scripts and kinds."""

from __future__ import annotations

_PLAIN = (
    "The council voted on Tuesday to close the bridge.",
    "Who voted to close the bridge?",
    "A spokesman said the bridge had carried trams since 1911 and would be repaired “by next spring at the latest”.",
    "The harbour was calm and the ferries ran on time.",
    "Ferries run every twenty minutes from the harbour.",
    "She paid £4,300 for the violin, about twice what it was worth.",
    "How much did the violin cost?",
    "The violinist's teacher, now 81, still gives lessons on Saturdays.",
    "Doctors warned that the new vaccine may be in short supply this winter.",
    "Is there enough vaccine for the winter?",
    "The match ended 2–1 after a goal in the last minute.",
    "Which team won the match?",
    "The coach said: “We were tired, and it showed.”",
    "An earthquake of magnitude 5.6 shook the valley at 4:12 a.m., and no one was hurt.",
    "The school will open a library with 12,000 books.",
    "When does the library open?",
    "“I never said that,” he wrote on his page on Monday.",
    "The company's shares fell by 7% after its chief executive resigned.",
    "Why did the chief executive resign?",
    "Rain is expected in the north, with sunshine further south.",
    "The painting, long thought lost, was found behind a wardrobe.",
    "Where was the painting found?",
    "Prices of bread rose faster than wages for the third year.",
    "The orchestra will play Brahms and a new work by a young composer.",
)
_OTHER = (
    "",
    " ",
    "No",
    "a",
    "…",
    "12345 67890",
    "ALL CAPITALS AND NOTHING ELSE!!!",
    "Crème brûlée, naïve façade, Łódź, Æsir, smörgåsbord",
    "Она сказала, что вернётся завтра.",
    "市议会星期二投票决定关闭大桥。",
    "橋は来年の春まで閉鎖される。",
    "قال إنه لم يكتب ذلك أبدا.",
    "हमने कहा कि पुल बंद रहेगा।",
    "👍🏽 family: 👩‍👩‍👧‍👦, flag: 🇳🇴",
    "e\u0301 and é, ﬁ and fi, ½, ①, Ｆｕｌｌ ｗｉｄｔｈ",
    "zero\u200bwidth and \u202eright to left\u202c marks",
    "a line\nanother line\r\n\ta tab",
    "https://example.org/a/very/long/address?with=query&and=more#part",
    "<b>Not HTML</b> &amp; not an entity",
    "x" * 400,
)
# Longer than any model takes, so that both must cut them at the same token.
_LONG = (" ".join(_PLAIN), " ".join(_PLAIN * 6), " ".join(text for text in _OTHER if text) * 8)

SAMPLES: tuple[str, ...] = _PLAIN + _OTHER + _LONG
