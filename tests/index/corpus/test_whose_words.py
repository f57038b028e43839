"""The speakers of embedded posts, interviews, transcripts, and quotations with a dash."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.corpus.articles import read_story
from index.corpus.passages import Corpus, cut
from index.corpus.sentences import QUESTION

BEFORE = "Fans and friends of the band reacted within minutes of the verdict in Kell on Monday."
AFTER = "The band has sold nine million records since it was founded in a garage in Kell in 1999."
POST = "Justice at last, and I cried when I heard it."


def _cut(folder: Path, text: str, name: str = "a.txt") -> Corpus:
    (folder / name).write_text(text, encoding="utf-8")
    return cut(read_story(folder))


def _speakers(corpus: Corpus) -> list[tuple[str | None, str]]:
    return [(sentence.speaker, corpus.text(sentence)) for sentence in corpus.sentences]


def _story(folder: Path, *lines: str) -> list[tuple[str | None, str]]:
    return _speakers(_cut(folder, "\n\n".join(["Stars react to the verdict", BEFORE, *lines, AFTER])))


def _speaker_of(rows: list[tuple[str | None, str]], words: str) -> str | None:
    return next(speaker for speaker, text in rows if words in text)


@pytest.mark.parametrize(
    ("lines", "writer"),
    [
        ([POST, "— Lena Marsh (@lenamarsh) May 4, 2024"], "Lena Marsh"),
        ([f"{POST} — Lena Marsh (@lenamarsh) May 4, 2024"], "Lena Marsh"),
        ([f"{POST} — Lena Marsh (@lenamarsh) 4 May 2024"], "Lena Marsh"),
        (["Tom Rudd\n@tomrudd\n" + POST + "\n9:14 PM · May 4, 2024\n1.2K\nRetweet"], "Tom Rudd"),
        (["Tom Rudd", "@tomrudd", POST, "9:14 PM · May 4, 2024"], "Tom Rudd"),
        (["Tom Rudd ✔", "@tomrudd", POST, "9:14 PM · May 4, 2024"], "Tom Rudd"),
        (["Tom Rudd @tomrudd", POST, "21:14 - 4 May 2024"], "Tom Rudd"),
        (["Tom Rudd (@tomrudd)", POST], "Tom Rudd"),
        (["Tom Rudd @tomrudd · May 4", POST], "Tom Rudd"),
        (["Tom Rudd (@tomrudd) on Instagram", POST], "Tom Rudd"),
        (["Ola Brandt", "@olabrandt.bsky.social", POST, "May 4, 2024 at 9:14 PM"], "Ola Brandt"),
        ([f"{POST}", "— Ola Brandt (@olabrandt.bsky.social) May 4, 2024 at 9:14 PM"], "Ola Brandt"),
        (["Kit Moran", "@kit@mastodon.social", POST], "Kit Moran"),
        (["Kit Moran (@kit@mastodon.social)", POST], "Kit Moran"),
        (["View this post on Instagram", POST, "A post shared by Kit Moran (@kitmoran)"], "Kit Moran"),
        (["@delia_k", POST, "9:14 PM · May 4, 2024"], None),
        (["Kit Moran on Facebook:", POST], "Kit Moran"),
        (["Instagram post by Kit Moran • May 4, 2024", POST], "Kit Moran"),
        ([f"{POST} https://t.co/abc1", "— Kit Moran (@kitmoran) May 4, 2024"], "Kit Moran"),
        ([f"{POST} pic.twitter.com/abc1", "— Cried Aloud (@criedaloud) 4 May 2024"], "Cried Aloud"),
        (["TikTok", "@delia_k", f"{POST} #kell", "♬ original sound - Delia K"], None),
    ],
)
def test_an_embedded_post_has_its_writer_or_none_and_reporting_after_it_is_the_outlet_s(
    tmp_path: Path, lines: list[str], writer: str | None
) -> None:
    rows = _story(tmp_path, *lines)
    assert _speaker_of(rows, POST) == writer
    assert _speaker_of(rows, "nine million records") is None
    assert _speaker_of(rows, "reacted within minutes") is None
    assert not any(text.startswith(("Tom Rudd", "@", "Kit Moran", "Ola Brandt", "9:14", "21:14")) for _, text in rows)


def test_a_post_ends_where_the_next_one_begins(tmp_path: Path) -> None:
    ours = "Blankets were handed out by the fire brigade at about three in the morning."
    rows = _story(
        tmp_path,
        "Ida Moe (@idamoe) · May 4",
        "My bed is a baggage belt tonight.",
        ours,
        "Brandal Airport\n@brandalairport\nAll flights are suspended until ten.\n11:47 PM · May 4, 2024",
        "Kari Dal (@karidal) · May 4",
        "We sang until the lights came back.",
    )
    assert _speaker_of(rows, "baggage belt") == "Ida Moe"
    assert _speaker_of(rows, "Blankets") is None
    assert _speaker_of(rows, "suspended") == "Brandal Airport"
    assert _speaker_of(rows, "We sang") == "Kari Dal"


LABELS = [
    "View this post on Instagram", "Watch on YouTube", "See more on Instagram", "Watch on TikTok", "Listen on Spotify",
    "View on Threads", "Read more on Facebook", "Follow us on Twitter", "Show this thread on X", "Play on SoundCloud",
    "Watch the video on YouTube", "Post by @kit@mastodon.social", "View on Mastodon", "See the post on Bluesky",
    "A post shared by Kit Moran (@kitmoran)", "A post shared by @kitmoran",
]  # fmt: skip


@pytest.mark.parametrize("label", LABELS)
def test_first_person_reporting_after_a_label_is_the_outlet_s(tmp_path: Path, label: str) -> None:
    ours = "We drove to Kell in the rain that night, and my editor rang me twice on the way."
    rows = _story(tmp_path, label, ours)
    assert _speaker_of(rows, "in the rain") is None


def test_a_name_on_a_platform_still_labels_a_post(tmp_path: Path) -> None:
    rows = _story(tmp_path, "Dennis Pratt on Twitter", "I have read our petition to them twice, you know.")
    assert _speaker_of(rows, "our petition") == "Dennis Pratt"


def _interview(*lines: str) -> str:
    intro = "Coach Mira Tan led the team to nine medals at the Games, and she spoke to us before she left."
    return "\n\n".join(["Ten questions for the swim coach", intro, *lines])


@pytest.mark.parametrize(
    ("lines", "questions", "speaker"),
    [
        (
            [
                "Q: How did you find out that you had the job?",
                "A: My phone rang at four in the morning.",
                "Q: Will you stay until 2028?",
                "A: No, I leave in October.",
            ],
            ["How did you", "Will you stay"],
            "Mira Tan",
        ),
        (
            [
                "Pool Weekly: How did you hear that you had got it?",
                "Mira Tan: My phone rang at four in the morning.",
                "Pool Weekly: Will you stay until 2028?",
                "Mira Tan: No, I leave in October.",
            ],
            ["How did you", "Will you stay"],
            "Mira Tan",
        ),
        (
            [
                "Marr: How did you find out that you had the job?",
                "Tan: My phone rang at four in the morning.",
                "Marr: Will you stay until 2028?",
                "Tan: No, I leave in October.",
            ],
            ["How did you", "Will you stay"],
            "Mira Tan",
        ),
        (
            [
                "HOST: How did you find out that you had the job?",
                "MIRA TAN, SWIM COACH: My phone rang at four in the morning.",
                "HOST: Will you stay until 2028?",
                "TAN: No, I leave in October.",
            ],
            ["How did you", "Will you stay"],
            "Mira Tan",
        ),
        (
            [
                "1. How did you find out that you had the job?",
                "My phone rang at four in the morning.",
                "2. Will you stay until 2028?",
                "No, I leave in October.",
            ],
            ["How did you", "Will you stay"],
            "Mira Tan",  # the introduction names only her
        ),
        (
            [
                "Her brother Aki Tan trains the divers.",
                "1. How did you find out that you had the job?",
                "My phone rang at four in the morning.",
                "2. Will you stay until 2028?",
                "No, I leave in October.",
            ],
            ["How did you", "Will you stay"],
            None,
        ),
    ],
)
def test_the_answers_of_an_interview_have_their_speaker_and_its_questions_are_marked(
    tmp_path: Path, lines: list[str], questions: list[str], speaker: str | None
) -> None:
    rows = _speakers(_cut(tmp_path, _interview(*lines)))
    for words in questions:
        assert _speaker_of(rows, words) == QUESTION
    assert _speaker_of(rows, "My phone rang") == speaker
    assert _speaker_of(rows, "nine medals") is None


@pytest.mark.parametrize(
    "above",
    [
        ["Mira Tan: ‘I sleep at the pool’", "The coach of the year on water, wakes and why she never dives."],
        [
            "Ten questions for the coach of the year",
            "Interview: Pia Lund / Photographs: Bo Eriksen",
            "Coach Mira Tan, 41, has trained nine champions. On Sunday she swam through Kell Sound.",
        ],
    ],
)
def test_a_headline_or_a_credit_does_not_hide_the_one_who_answers(tmp_path: Path, above: list[str]) -> None:
    asked = ["1. How did you hear that you had the job?", "2. Will you stay until 2028?", "3. What will you miss?"]
    told = ["My phone rang at four in the morning.", "No, I leave in October.", "I will miss the smell of my whistle."]
    rows = _speakers(
        _cut(tmp_path, "\n\n".join([*above, *(line for two in zip(asked, told, strict=True) for line in two)]))
    )
    assert [_speaker_of(rows, words) for words in told] == ["Mira Tan"] * 3


TALK = "We met Mira Tan, who trains the swimmers of Kell, at the pool on Friday."


@pytest.mark.parametrize(
    ("lines", "questions"),
    [
        # the outlet as interviewer, with remarks and a second paragraph of an answer
        (
            [
                "THE GAZETTE: You must have been nervous.",
                "MIRA TAN: My phone rang at four in the morning.",
                "I thought that somebody had died.",
                "THE GAZETTE: And when do you go?",
                "TAN: I leave in October.",
            ],
            ["You must", "And when"],
        ),
        # initials, and a first name
        (
            [
                "MT: My phone rang at four in the morning.",
                "JB: Did it?",
                "MT: I thought that somebody had died.",
                "JB: When do you go?",
                "Mira: I leave in October.",
            ],
            ["Did it", "When do"],
        ),
        # questions without any label or bold type, and a remark among them
        (
            [
                "How did you hear of it?",
                "My phone rang at four in the morning.",
                "You must have been nervous.",
                "Not for long: I thought that somebody had died.",
                "What did you say?",
                "Yes.",
                "When do you go?",
                "I leave in October.",
            ],
            ["How did", "You must", "What did", "When do"],
        ),
        # in German
        (
            [
                "Frau Tan, wie haben Sie davon erfahren?",
                "My phone rang at four in the morning.",
                "Sie haben sich gefreut.",
                "Nicht gleich: I thought that somebody had died.",
                "Was haben Sie gesagt?",
                "Nichts.",
                "Und wann gehen Sie?",
                "I leave in October.",
            ],
            ["Frau Tan", "Sie haben sich", "Was haben", "Und wann"],
        ),
        # numbered, one of them a remark
        (
            [
                "1. How did you hear of it?",
                "My phone rang at four in the morning. I thought that somebody had died.",
                "2. People say that you were nervous.",
                "People say so.",
                "3. When do you go?",
                "I leave in October.",
            ],
            ["How did", "People say that", "When do"],
        ),
    ],
)
def test_an_interviewer_s_remarks_are_not_answers_whatever_the_form(
    tmp_path: Path, lines: list[str], questions: list[str]
) -> None:
    text = "\n\n".join(["The swim coach who sleeps by the phone", TALK, *lines, AFTER])
    (tmp_path / "articles.toml").write_text('[[article]]\nfile = "a.txt"\noutlet = "The Gazette"\n', "utf-8")
    rows = _speakers(_cut(tmp_path, text))
    for words in questions:
        assert _speaker_of(rows, words) == QUESTION
    for words in ("My phone rang", "somebody had died", "I leave in October"):
        assert _speaker_of(rows, words) == "Mira Tan"
    assert _speaker_of(rows, "nine million") is None


@pytest.mark.parametrize("label", ["Q: ", ""])
def test_the_answers_of_an_explainer_are_the_outlet_s(tmp_path: Path, label: str) -> None:
    lines = ["What the parking law means", "President Ada Stone signed the parking law. Here are your questions."]
    lines += [f"{label}Where may I park?", f"{label and 'A: '}On the left side of the street, as a rule."]
    lines += [f"{label}Who pays the fines?", f"{label and 'A: '}The owner of the car pays them."]
    lines += [f"{label}When does it start?", f"{label and 'A: '}On 1 May, in all towns."]
    assert "Ada Stone" not in {speaker for speaker, _ in _speakers(_cut(tmp_path, "\n\n".join(lines)))}


def test_bold_questions_of_markdown_are_questions(tmp_path: Path) -> None:
    text = _interview(
        "**Pool Weekly: How did you find out that you had the job?**",
        "**Mira Tan:** My phone rang at four in the morning. I thought somebody had died.",
        "**Q: Will you stay until 2028?**",
        "A: No. I have said that I leave in October.",
        "**What would you change about the sport?**",
        "I would ban the suits. They cost more than my first car.",
    )
    rows = _speakers(_cut(tmp_path, text, "a.md"))
    for words in ("How did you", "Will you stay", "What would you"):
        assert _speaker_of(rows, words) == QUESTION
    for words in ("My phone rang", "somebody had died", "leave in October", "ban the suits", "first car"):
        assert _speaker_of(rows, words) == "Mira Tan"


def test_titles_without_a_name_in_an_introduction_name_nobody(tmp_path: Path) -> None:
    lines = ["Q: Will you stay until 2028?", "A: No. I have said that I leave in October."] * 2
    rows = _speakers(_cut(tmp_path, _interview("She ran against Virginia's Attorney General in May.", *lines)))
    assert _speaker_of(rows, "leave in October") == "Mira Tan"


def test_a_question_and_its_answer_share_a_passage(tmp_path: Path) -> None:
    corpus = _cut(
        tmp_path,
        _interview(
            "Q: Will you stay until 2028?", "A: No, I leave in October.", "Q: And then?", "A: Then I sail home."
        ),
    )
    texts = [corpus.text(passage) for passage in corpus.passages]
    assert any("until 2028" in text and "in October" in text for text in texts)


def test_the_turns_of_a_transcript_have_their_speakers_or_none_if_unnamed(tmp_path: Path) -> None:
    rows = _speakers(
        _cut(
            tmp_path,
            "\n\n".join(
                [
                    "Transcript: Evening report",
                    "PLEITGEN (voice-over): And this is what it looks like when the ice is gone.",
                    '"The depth of melting is growing," he says. "It is almost here."',
                    "UNIDENTIFIED MALE: My house stood right there, where the water is now.",
                    "HARLOW: Fred, how many houses have been lost so far?",
                    "PLEITGEN: The mayor told us that 43 houses are gone.",
                    "IGOR SEMYONOV, MAYOR: We asked the capital for help in May. Nobody came.",
                ]
            ),
        )
    )
    assert _speaker_of(rows, "the ice is gone") == "Pleitgen"
    assert _speaker_of(rows, "depth of melting") is None
    assert _speaker_of(rows, "My house stood") is None
    assert _speaker_of(rows, "how many houses") == QUESTION
    assert _speaker_of(rows, "43 houses") == "Pleitgen"
    assert _speaker_of(rows, "Nobody came") == "Igor Semyonov"


@pytest.mark.parametrize(
    "lines",
    [
        ["Note: The vote is on Friday in the old town hall.", "Result: Kell won by two goals to one at home."],
        ["LONDON: The minister left on Monday for talks.", "Update: The minister is back since Tuesday evening."],
        [
            "Time: the doors open at seven in the evening.",
            "Tickets: they cost nine pounds at the door.",
            "Place: the concert is in the old mill of Kell.",
        ],
        ["But who will pay for the bridge?", "The council says that it has no money left for it."],
        ["One question remains: who lit the fire in the mill?", "Police say that they do not know it yet."],
    ],
)
def test_labels_and_questions_in_reporting_have_no_speaker(tmp_path: Path, lines: list[str]) -> None:
    rows = _story(tmp_path, *lines)
    assert {speaker for speaker, _ in rows} == {None}


@pytest.mark.parametrize(
    "lines",
    [
        ["“She is a true expert, and her experience will be an asset.” -Commissioner Jeff Stark"],
        ["“She is a true expert, and her experience will be an asset,” — Jeff Stark, union president"],
        ["“She is a true expert, and her experience will be an asset.”", "— Senator Jeff Stark (R-Ohio)"],
        ['"She is a true expert, and her experience will be an asset"\nMayor Jeff Stark'],
    ],
)
def test_a_quotation_with_its_speaker_after_a_dash_or_below_is_citable(tmp_path: Path, lines: list[str]) -> None:
    rows = _story(tmp_path, *lines)
    assert any("She is a true expert" in text for _, text in rows)
