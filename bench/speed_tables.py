"""Converts measurements to tables and targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bench.rivals import ALL, LANGCHAIN, OURS, OURS_WITHOUT, PEERS, Work
from bench.samples import Cell, Table, Target, median, percentile, ratios, spread

Found = tuple[list[Table], list[Target]]
BOT_MB = 260


def runs_note(runs: int) -> str:
    return f"Medians of {runs} runs (least–most); in each run all take their turn one after the other."


def bounded_target(
    what: str, target: str, values: Sequence[float], bound: float, words: str, *, least: bool = False
) -> Target:
    """Builds a target whose median must be at most `bound`, or at least `bound` with `least`."""
    found = median(values)
    return Target(what, target, words, found >= bound if least else found <= bound)


def start_table(found: Mapping[str, Sequence[float]], runs: int) -> Found:
    """Seconds from process start to the first answer."""
    rows = [(name, spread(found[name], 2), median(ratios(found[name], found[LANGCHAIN]))) for name in ALL]
    share = ratios(found[OURS], found[LANGCHAIN])
    words = f"1/{1 / median(share):.1f}: {median(found[OURS]):.2f} s against {median(found[LANGCHAIN]):.1f} s"
    without = 1 / median(ratios(found[OURS_WITHOUT], found[LANGCHAIN]))
    notes = (
        runs_note(runs) + " One turn of each before them warms the disk.",
        "storybot: `storybot ask`, as a person types it, reader and all. The peers: one script each that imports, opens"
        " the stored index and answers.",
    )
    return (
        [Table("Start to first answer, process included", ("", "seconds", f"× {LANGCHAIN}"), tuple(rows), notes)],
        [
            bounded_target(
                "start to first answer, process included",
                f"≤ 1/15 of {LANGCHAIN}",
                share,
                1 / 15,
                f"{words}; without the reader 1/{without:.1f}",
            ),
        ],
    )


def answer_tables(
    found: Mapping[str, Sequence[Mapping[str, Any]]],
    forward: Sequence[Mapping[str, Sequence[float]]],
    work: Work,
    runs: int,
) -> Found:
    """Memory, sequential and concurrent questions."""
    p50 = {name: [1000 * median(one["seconds"]) for one in found[name]] for name in ALL}
    p95 = {name: [1000 * percentile(one["seconds"], 0.95) for one in found[name]] for name in ALL}
    resident = {name: [float(one["resident"]) for one in found[name]] for name in ALL}
    peak = {name: [float(one["peak"]) for one in found[name]] for name in ALL}
    rate = {name: [one["throng"]["questions"] / one["throng"]["seconds"] for one in found[name]] for name in ALL}
    about = f"{work.questions} questions on {work.texts} passages of five articles, after ten to warm up."
    latency: list[tuple[Cell, ...]] = [
        (name, spread(p50[name], 1), spread(p95[name], 1), median(ratios(p50[name], p50[LANGCHAIN]))) for name in ALL
    ]
    ours = {name: [1000 * median(one[name]) for one in forward] for name in ("ask", "encode", "forward")}
    latency += [
        ("  storybot, no reader, beside the next two", spread(ours["ask"], 1), None, None),
        ("  its encoder: tokens, graph, unit length", spread(ours["encode"], 1), None, None),
        ("  the encoder's graph alone", spread(ours["forward"], 1), None, None),
    ]
    tables = [
        Table(
            "One question after the other",
            ("", "p50, ms", "p95, ms", f"p50 × {LANGCHAIN}"),
            tuple(latency),
            (about, runs_note(runs), "The last three rows were taken in turn, question by question, in one process."),
        ),
        Table(
            "Memory while answering",
            ("", "resident, MB", "at most, MB", f"× {LANGCHAIN}"),
            tuple(
                (name, spread(resident[name]), spread(peak[name]), median(ratios(resident[name], resident[LANGCHAIN])))
                for name in ALL
            ),
            (about, "VmRSS after the questions, VmHWM."),
        ),
        Table(
            "Questions a second, 32 asking at once",
            ("", "questions a second", f"× {LANGCHAIN}"),
            tuple((name, spread(rate[name]), median(ratios(rate[name], rate[LANGCHAIN]))) for name in ALL),
            (about, "32 threads of one process, each asking again as soon as it has its answer; two cores."),
        ),
    ]
    return tables, _answer_targets(p50, ours, resident, rate)


def _answer_targets(
    p50: Mapping[str, Sequence[float]],
    ours: Mapping[str, Sequence[float]],
    resident: Mapping[str, Sequence[float]],
    rate: Mapping[str, Sequence[float]],
) -> list[Target]:
    # "The peers" means the fastest of them in each run.
    quickest = [min(values) for values in zip(*(p50[name] for name in PEERS), strict=True)]
    without, reading = ratios(p50[OURS_WITHOUT], quickest), ratios(p50[OURS], quickest)
    above = ratios(ours["ask"], ours["forward"])
    light, whole = (ratios(resident[name], resident[LANGCHAIN]) for name in (OURS_WITHOUT, OURS))
    many = ratios(rate[OURS_WITHOUT], rate[LANGCHAIN])
    return [
        bounded_target("resident while answering, 5 articles, no reader", f"≤ 1/4 of {LANGCHAIN}", light, 1 / 4,
             f"1/{1 / median(light):.1f}: {median(resident[OURS_WITHOUT]):.0f} MB against"
             f" {median(resident[LANGCHAIN]):.0f} MB"),
        bounded_target("resident while answering, 5 articles, with the reader", f"≤ 1/3 of {LANGCHAIN}", whole, 1 / 3,
             f"1/{1 / median(whole):.1f}: {median(resident[OURS]):.0f} MB"),
        bounded_target("one question, p50, no reader", "≤ 1.5 × the encoder's forward pass", above, 1.5,
             f"{median(above):.2f} ×: {median(ours['ask']):.1f} ms against {median(ours['forward']):.1f} ms"),
        bounded_target("one question, p50, no reader, against the peers", "≤ 1/4 of the quickest", without, 1 / 4,
             f"1/{1 / median(without):.1f}: {median(p50[OURS_WITHOUT]):.1f} ms against {median(quickest):.1f} ms"),
        bounded_target("one question, p50, with the reader", "≤ 6 × the quickest peer", reading, 6,
             f"{median(reading):.1f} ×: {median(p50[OURS]):.1f} ms"),
        bounded_target("questions per second, 2 cores, 32 asking, no reader", f"≥ 5 × {LANGCHAIN}", many, 5,
             f"{median(many):.1f} ×: {median(rate[OURS_WITHOUT]):.0f} against {median(rate[LANGCHAIN]):.0f}",
             least=True),
        Target("questions per second, 2 cores, 32 asking, with the reader", "stated",
               f"{median(rate[OURS]):.1f} a second", None),
    ]  # fmt: skip


def embed_table(found: Sequence[Mapping[str, Any]], peers: Mapping[str, Sequence[float]], runs: int) -> Found:
    """Embedding stories, beside the bare graph and the peers."""
    ours = [one["texts"] / one["ours"] for one in found]
    # The limit is the fastest plain use of the graph in each run.
    limit = [one["texts"] / min(one["raw"].values()) for one in found]
    share = ratios(ours, limit)
    texts, tokens = found[0]["texts"], found[0]["tokens"]
    plain = {name: [one["texts"] / one["raw"][name] for one in found] for name in found[0]["raw"]}
    rows: list[tuple[Cell, ...]] = [
        ("storybot, texts embedded and stored", spread(ours), median(share)),
        *(
            (f"  its encoder's graph alone, {name}", spread(each), median(ratios(each, limit)))
            for name, each in plain.items()
        ),
        *((name, spread(peers[name]), median(ratios(peers[name], limit))) for name in PEERS),
    ]
    notes = (
        f"{texts:.0f} different passages and sentences of five stories, {tokens / texts:.0f} tokens each; all cores,"
        " without loading. The graph alone gets its texts sorted by length, tokenizing counted; what it gives is not"
        " kept. storybot and the graph's uses took their turn story by story, and the least of three times counts.",
        "storybot runs each text by itself, so that its vector never depends on its neighbours.",
        "The peers embed the same texts as fp32 by torch.",
        runs_note(runs),
    )
    words = f"{median(share):.2f}: {median(ours):.0f} texts a second against {median(limit):.0f}"
    return (
        [Table("Embedding a story", ("", "texts a second", "× the graph's best"), tuple(rows), notes)],
        [
            bounded_target(
                "embedding a story", "≥ 0.95 of the raw encoder, sorted by length", share, 0.95, words, least=True
            )
        ],
    )


def changed_table(found: Mapping[str, Any]) -> Found:
    """One changed article of many."""
    embedded, seconds = found["embedded"], found["seconds"]
    share = [one / found["texts"] for one in embedded]
    rows: list[tuple[Cell, ...]] = [
        ("all of it, from nothing", found["texts"], None if found["full"] is None else f"{found['full']:.0f}"),
        ("one article changed", int(median(embedded)), spread(seconds, 1)),
    ]
    notes = (
        f"{found['articles']} made articles of three paragraphs; `storybot rebuild`, process included;"
        f" {len(seconds)} runs, another article each.",
        "The peers embed everything again.",
    )
    words = f"{100 * median(share):.2f} % embedded; the whole run {median(seconds):.1f} s"
    return (
        [Table("One changed article of a thousand", ("", "texts embedded", "seconds"), tuple(rows), notes)],
        [bounded_target("one changed article of 1,000", "≤ 1 % embedded, the run in seconds", share, 0.01, words)],
    )


def limits_table(found: Sequence[Mapping[str, float]]) -> Found:
    """Memory bandwidth, and FAISS's exact search beside it."""
    copy = [one["copy"] for one in found]
    exact = [1000 * one["exact"] for one in found]
    read = [one["exact_bytes"] / one["exact"] / 1e9 for one in found]
    rows: list[tuple[Cell, ...]] = [
        ("memory, a NumPy copy (read and written)", f"{spread(copy, 1)} GB/s"),
        (f"FAISS, exact, {found[0]['exact_vectors']:,.0f} vectors of 384 floats, one thread", f"{spread(exact, 1)} ms"),
        ("what that reads", f"{spread(read, 1)} GB/s"),
    ]
    return [Table("Limits of the machine", ("", "measured"), tuple(rows))], []


def bot_table(found: Sequence[Mapping[str, float]]) -> Found:
    """The running bot."""
    resident = [one["resident"] for one in found]
    rows: list[tuple[Cell, ...]] = [
        ("resident, MB", spread(resident)),
        ("at most, MB", spread([one["peak"] for one in found])),
        ("start to ready, s", spread([one["ready"] for one in found], 2)),
    ]
    notes = (f"On a loopback Discord, after {found[0]['answered']:.0f} questions, with the reader; {len(found)} runs.",)
    words = f"{median(resident):.0f} MB"
    return (
        [Table("The running bot", ("", "measured"), tuple(rows), notes)],
        [bounded_target("the running bot, resident", f"≤ {BOT_MB} MB", resident, BOT_MB, words)],
    )


def curve_table(points: Sequence[Mapping[str, Any]]) -> Found:
    """Quality against time by the number of sentences that the reader reads."""
    rows: list[tuple[Cell, ...]] = [
        (
            point["candidates"],
            round(1000 * point["p50"], 1),
            round(1000 * point["p95"], 1),
            round(point["bold"], 3),
            round(point["shown"], 3),
            round(point["right_declines"], 3),
            round(point["wrong_declines"], 3),
            round(point["auroc"], 3),
        )
        for point in points
    ]
    columns = (
        "candidates",
        "p50, ms",
        "p95, ms",
        "bold right",
        "shown right",
        "right declines",
        "wrong declines",
        "AUROC",
    )
    notes = (
        f"{points[0]['questions']} questions of tests/stories; 0 is without the reader, 24 the default"
        " (STORYBOT_CANDIDATES). Every question was asked of each setting in turn.",
    )
    return [Table("Quality against time", columns, tuple(rows), notes)], []


def stages_table(found: Sequence[Mapping[str, Mapping[str, float]]]) -> Found:
    """The time of each stage of a question, longest first."""
    names = {"own": "own Python: words, scores, judging, composing", "total": "together"}
    order = sorted(
        found[0]["with"], key=lambda stage: (stage == "total", -median([one["with"][stage] for one in found]))
    )
    rows: list[tuple[Cell, ...]] = [
        (
            names.get(stage, stage),
            *(
                round(median([one[reader].get(stage, 0.0) for one in found]), 2) if stage in found[0][reader] else None
                for reader in ("without", "with")
            ),
        )
        for stage in order
    ]
    notes = (f"Means over the questions, medians of {len(found)} runs. What a stage asks of another is its own time.",)
    return [
        Table("Where a question's time goes", ("ms a question", "no reader", "with the reader"), tuple(rows), notes)
    ], []
