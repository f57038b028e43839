"""Converts measurements to tables and targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bench.contestants import ALL, LANGCHAIN, OURS, OURS_WITHOUT, PEERS, Work
from bench.samples import Cell, Table, Target, median, percentile, ratios, spread

Found = tuple[list[Table], list[Target]]
BOT_MB = 260


def runs_note(runs: int) -> str:
    return f"Medians of {runs} runs (minimum–maximum); within a run the contestants take turns."


def bounded_target(
    what: str, target: str, values: Sequence[float], bound: float, measured: str, *, at_least: bool = False
) -> Target:
    """Builds a target that is met if the median is at most `bound`, or at least `bound` with `at_least`."""
    found = median(values)
    return Target(what, target, measured, found >= bound if at_least else found <= bound)


def start_table(found: Mapping[str, Sequence[float]], runs: int) -> Found:
    """Seconds from process start to the first answer."""
    rows = [(name, spread(found[name], 2), median(ratios(found[name], found[LANGCHAIN]))) for name in ALL]
    share = ratios(found[OURS], found[LANGCHAIN])
    measured = f"1/{1 / median(share):.1f}: {median(found[OURS]):.2f} s against {median(found[LANGCHAIN]):.1f} s"
    without = 1 / median(ratios(found[OURS_WITHOUT], found[LANGCHAIN]))
    notes = (
        runs_note(runs) + " An uncounted first turn of each warms the file cache.",
        "storybot runs `storybot ask`, with the reader unless stated. Each peer is a script that imports its packages,"
        " opens the stored index and answers.",
    )
    return (
        [Table("Time from process start to first answer", ("", "seconds", f"× {LANGCHAIN}"), tuple(rows), notes)],
        [
            bounded_target(
                "time from process start to first answer",
                f"≤ 1/15 of {LANGCHAIN}",
                share,
                1 / 15,
                f"{measured}; without the reader 1/{without:.1f}",
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
    rate = {
        name: [one["concurrent"]["questions"] / one["concurrent"]["seconds"] for one in found[name]] for name in ALL
    }
    about = f"{work.questions} questions on {work.texts} passages of five articles, after ten warm-up questions."
    latency: list[tuple[Cell, ...]] = [
        (name, spread(p50[name], 1), spread(p95[name], 1), median(ratios(p50[name], p50[LANGCHAIN]))) for name in ALL
    ]
    ours = {name: [1000 * median(one[name]) for one in forward] for name in ("ask", "encode", "forward")}
    latency += [
        ("  storybot, no reader, paired with the next two", spread(ours["ask"], 1), None, None),
        ("  its encoder: tokenisation, forward pass, normalisation", spread(ours["encode"], 1), None, None),
        ("  the encoder's forward pass alone", spread(ours["forward"], 1), None, None),
    ]
    tables = [
        Table(
            "Latency, sequential questions",
            ("", "p50, ms", "p95, ms", f"p50 × {LANGCHAIN}"),
            tuple(latency),
            (about, runs_note(runs), "The last three rows were measured in one process, in turn for each question."),
        ),
        Table(
            "Memory while answering",
            ("", "resident, MB", "peak, MB", f"× {LANGCHAIN}"),
            tuple(
                (name, spread(resident[name]), spread(peak[name]), median(ratios(resident[name], resident[LANGCHAIN])))
                for name in ALL
            ),
            (about, "Resident is VmRSS after the last question, peak is VmHWM."),
        ),
        Table(
            "Throughput, 32 concurrent askers",
            ("", "questions/s", f"× {LANGCHAIN}"),
            tuple((name, spread(rate[name]), median(ratios(rate[name], rate[LANGCHAIN]))) for name in ALL),
            (about, "32 threads of one process on two cores; each asks again as soon as it is answered."),
        ),
    ]
    return tables, _answer_targets(p50, ours, resident, rate)


def _answer_targets(
    p50: Mapping[str, Sequence[float]],
    ours: Mapping[str, Sequence[float]],
    resident: Mapping[str, Sequence[float]],
    rate: Mapping[str, Sequence[float]],
) -> list[Target]:
    # The fastest peer of each run.
    fastest = [min(values) for values in zip(*(p50[name] for name in PEERS), strict=True)]
    without, reading = ratios(p50[OURS_WITHOUT], fastest), ratios(p50[OURS], fastest)
    above = ratios(ours["ask"], ours["forward"])
    light, whole = (ratios(resident[name], resident[LANGCHAIN]) for name in (OURS_WITHOUT, OURS))
    many = ratios(rate[OURS_WITHOUT], rate[LANGCHAIN])
    return [
        bounded_target("resident memory while answering, 5 articles, no reader", f"≤ 1/4 of {LANGCHAIN}", light, 1 / 4,
             f"1/{1 / median(light):.1f}: {median(resident[OURS_WITHOUT]):.0f} MB against"
             f" {median(resident[LANGCHAIN]):.0f} MB"),
        bounded_target("resident memory while answering, 5 articles, with the reader", f"≤ 1/3 of {LANGCHAIN}", whole,
             1 / 3, f"1/{1 / median(whole):.1f}: {median(resident[OURS]):.0f} MB"),
        bounded_target("p50 latency, no reader", "≤ 1.5 × the encoder's forward pass", above, 1.5,
             f"{median(above):.2f} ×: {median(ours['ask']):.1f} ms against {median(ours['forward']):.1f} ms"),
        bounded_target("p50 latency, no reader, beside the peers", "≤ 1/4 of the fastest peer", without, 1 / 4,
             f"1/{1 / median(without):.1f}: {median(p50[OURS_WITHOUT]):.1f} ms against {median(fastest):.1f} ms"),
        bounded_target("p50 latency, with the reader", "≤ 6 × the fastest peer", reading, 6,
             f"{median(reading):.1f} ×: {median(p50[OURS]):.1f} ms"),
        bounded_target("throughput, 2 cores, 32 concurrent askers, no reader", f"≥ 5 × {LANGCHAIN}", many, 5,
             f"{median(many):.1f} ×: {median(rate[OURS_WITHOUT]):.0f}/s against {median(rate[LANGCHAIN]):.0f}/s",
             at_least=True),
        Target("throughput, 2 cores, 32 concurrent askers, with the reader", "none",
               f"{median(rate[OURS]):.1f} questions/s", None),
    ]  # fmt: skip


def embed_table(found: Sequence[Mapping[str, Any]], peers: Mapping[str, Sequence[float]], runs: int) -> Found:
    """Embedding throughput, beside the bare graph and the peers."""
    ours = [one["texts"] / one["ours"] for one in found]
    # The limit is the fastest plain use of the graph in each run.
    limit = [one["texts"] / min(one["raw"].values()) for one in found]
    share = ratios(ours, limit)
    texts, tokens = found[0]["texts"], found[0]["tokens"]
    plain = {name: [one["texts"] / one["raw"][name] for one in found] for name in found[0]["raw"]}
    rows: list[tuple[Cell, ...]] = [
        ("storybot, with storing", spread(ours), median(share)),
        *(
            (f"  its encoder's forward pass alone, {name}", spread(each), median(ratios(each, limit)))
            for name, each in plain.items()
        ),
        *((name, spread(peers[name]), median(ratios(peers[name], limit))) for name in PEERS),
    ]
    notes = (
        f"{texts:.0f} distinct passages and sentences of five stories, {tokens / texts:.0f} tokens on average; all"
        " cores, without loading. The forward pass alone includes tokenisation, gets its texts sorted by length, and"
        " discards the vectors. storybot and these variants alternate story by story; the fastest of three counts.",
        "storybot encodes each text in a separate batch, so that a vector never depends on other texts.",
        "The peers embed the same texts with their own model, in fp32 with torch.",
        runs_note(runs),
    )
    measured = f"{median(share):.2f}: {median(ours):.0f} texts/s against {median(limit):.0f} texts/s"
    return (
        [Table("Embedding throughput", ("", "texts/s", "× the best forward pass"), tuple(rows), notes)],
        [
            bounded_target(
                "embedding throughput", "≥ 0.95 of the forward pass alone", share, 0.95, measured, at_least=True
            )
        ],
    )


def changed_table(found: Mapping[str, Any]) -> Found:
    """Returns the table and the target of an incremental rebuild after one of 1,000 articles has changed."""
    embedded, seconds = found["embedded"], found["seconds"]
    share = [one / found["texts"] for one in embedded]
    rows: list[tuple[Cell, ...]] = [
        ("full build", found["texts"], None if found["full"] is None else f"{found['full']:.0f}"),
        ("one changed article", int(median(embedded)), spread(seconds, 1)),
    ]
    notes = (
        f"{found['articles']} synthetic articles of three paragraphs; `storybot rebuild` including process start;"
        f" {len(seconds)} runs, each with another changed article.",
        "The peers would embed every text again.",
    )
    measured = f"{100 * median(share):.2f} % embedded; {median(seconds):.1f} s in total"
    return (
        [Table("Rebuild after one of 1,000 articles changed", ("", "texts embedded", "seconds"), tuple(rows), notes)],
        [bounded_target("rebuild, one of 1,000 articles changed", "≤ 1 % of texts embedded", share, 0.01, measured)],
    )


def limits_table(found: Sequence[Mapping[str, float]]) -> Found:
    """Memory bandwidth, and FAISS's exact search beside it."""
    copy = [one["copy"] for one in found]
    exact = [1000 * one["exact"] for one in found]
    read = [one["exact_bytes"] / one["exact"] / 1e9 for one in found]
    rows: list[tuple[Cell, ...]] = [
        ("memory bandwidth, NumPy copy (read and write)", f"{spread(copy, 1)} GB/s"),
        (
            f"FAISS exact search, {found[0]['exact_vectors']:,.0f} vectors of 384 floats, one thread",
            f"{spread(exact, 1)} ms",
        ),
        ("bandwidth of that search", f"{spread(read, 1)} GB/s"),
    ]
    return [Table("Hardware limits", ("", "measured"), tuple(rows))], []


def bot_table(found: Sequence[Mapping[str, float]]) -> Found:
    """The running bot."""
    resident = [one["resident"] for one in found]
    rows: list[tuple[Cell, ...]] = [
        ("resident, MB", spread(resident)),
        ("peak, MB", spread([one["peak"] for one in found])),
        ("time from process start to ready, s", spread([one["ready"] for one in found], 2)),
    ]
    notes = (f"On a loopback Discord, with the reader, after {found[0]['answered']:.0f} questions; {len(found)} runs.",)
    measured = f"{median(resident):.0f} MB"
    return (
        [Table("The running bot", ("", "measured"), tuple(rows), notes)],
        [bounded_target("resident memory of the running bot", f"≤ {BOT_MB} MB", resident, BOT_MB, measured)],
    )


def curve_table(points: Sequence[Mapping[str, Any]]) -> Found:
    """Quality against latency by the number of candidate sentences that the reader scores."""
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
        f"{points[0]['questions']} questions of tests/stories; 0 candidates is without the reader, 24 the default"
        " (STORYBOT_CANDIDATES). The settings take turns for each question.",
    )
    return [Table("Quality against latency", columns, tuple(rows), notes)], []


def stages_table(found: Sequence[Mapping[str, Mapping[str, float]]]) -> Found:
    """The time of each stage of a question, longest first."""
    names = {"other": "other Python: parsing, features, calibration, composition", "total": "total"}
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
    notes = (f"Mean ms per question, median of {len(found)} runs. A nested call counts for the outer stage.",)
    return [Table("Latency by stage", ("stage", "no reader, ms", "with the reader, ms"), tuple(rows), notes)], []
