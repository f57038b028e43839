"""Speed and memory of storybot, measured beside alternatives: `make bench`, or

    python -m bench.speed [--runs 3] [--questions FILE] [--only start answer …] [--out var/bench/peers.json]

Every contestant runs in its own process, on the same machine, with the same articles and questions; storybot uses its
default encoder, the peers `bench.contestants.PEER_MODEL`. Contestants alternate within each run, so that load on the
machine affects all alike; figures are medians of the runs, and ratios are computed per run. `bench.report` builds the
report.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.contestants import (
    Contestants,
    Work,
    measure_all_answers,
    measure_builds,
    measure_starts,
    run_child,
)
from bench.limits import texts_of
from bench.machine import describe
from bench.peers.environment import make_environment, model_in
from bench.samples import Part, Table, Target, load, read_results, write_results
from bench.speed_tables import (
    answer_tables,
    bot_table,
    changed_table,
    curve_table,
    embed_table,
    limits_table,
    stages_table,
    start_table,
)
from index import load_settings
from index.build import read_corpus, rebuild
from index.corpus.passages import context_to_embed
from index.evaluate.gold import read_cases

PROJECT = Path(__file__).resolve().parent.parent
STORIES = PROJECT / "tests" / "stories"
PLACE = PROJECT / "var" / "bench"
QUESTIONS = 40
NOT_SEARCHED = ("article", "absent_outlet")  # kinds of questions that are answered without a search

Found = tuple[list[Table], list[Target]]


def questions_in(path: Path) -> list[str]:
    """Reads the questions of a file: JSON lines with a `question` each, or plain lines.

    Raises:
        SystemExit: it has none.
    """
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    found = [json.loads(line)["question"] if line.startswith("{") else line for line in lines]
    if not found:
        raise SystemExit(f"{path} contains no questions.")
    return [str(question) for question in found]


def neutral_questions(count: int = QUESTIONS) -> list[str]:
    """Returns an even sample of the questions in `tests/stories` that stand alone and need a search."""
    found = [
        case.question
        for path in sorted(STORIES.glob("*/questions.jsonl"))
        for case in read_cases(path)
        if case.follows is None and case.kind not in NOT_SEARCHED
    ]
    return [found[number * len(found) // count] for number in range(min(count, len(found)))]


def make_work(story: Path, questions: Sequence[str], place: Path) -> Work:
    """Prepares the texts and questions for all contestants; builds storybot's own index if necessary."""
    settings = load_settings(story=story)
    rebuild(settings, why="bench")
    corpus = read_corpus(settings)
    texts = [context_to_embed(corpus, number) for number in range(len(corpus.passages))]
    stories = [str(story), *(str(path.parent) for path in sorted(STORIES.glob("*/questions.jsonl")))]
    place.mkdir(parents=True, exist_ok=True)
    file, everything = place / "work.json", place / "everything.json"
    work = {"texts": texts, "questions": list(questions), "stories": stories}
    file.write_text(json.dumps(work, ensure_ascii=False), encoding="utf-8")
    embedded = [text for one in stories for text in dict.fromkeys(texts_of(read_corpus(load_settings(story=one))))]
    everything.write_text(json.dumps({"texts": embedded, "questions": []}, ensure_ascii=False), encoding="utf-8")
    return Work(story, file, everything, len(texts), len(questions), place)


def start(contestants: Contestants, runs: int) -> Found:
    """From process start to the first answer."""
    return start_table(measure_starts(contestants, runs), runs)


def answer(contestants: Contestants, runs: int) -> Found:
    """Memory, sequential and concurrent questions; storybot beside its encoder's forward pass alone."""
    measured = measure_all_answers(contestants, runs)
    forward = [run_child(contestants, "bench.limits", "forward", "--rounds", "2", reader=False) for _ in range(runs)]
    return answer_tables(measured, forward, contestants.work, runs)


def embed(contestants: Contestants, runs: int) -> Found:
    """Embedding stories, beside the bare graph and the peers."""
    found = []
    for _ in range(runs):
        found.append(run_child(contestants, "bench.limits", "embed", "--folder", str(contestants.fresh("embedding"))))
    return embed_table(found, measure_builds(contestants, runs), runs)


def changed(contestants: Contestants, runs: int) -> Found:
    """One changed article of a thousand."""
    folder = contestants.work.place / "thousand"
    return changed_table(
        run_child(contestants, "bench.changed", "--folder", str(folder), "--runs", str(runs), work=False)
    )


def limits(contestants: Contestants, runs: int) -> Found:
    """Memory bandwidth and FAISS's exact search."""
    return limits_table([run_child(contestants, "bench.limits", "memory") for _ in range(runs)])


def bot(contestants: Contestants, runs: int) -> Found:
    """The running bot."""
    return bot_table([run_child(contestants, "bench.bot_memory") for _ in range(runs)])


def stages(contestants: Contestants, runs: int) -> Found:
    """The time of each stage of a question."""
    return stages_table([run_child(contestants, "bench.stages") for _ in range(runs)])


def curve(contestants: Contestants, runs: int) -> Found:
    """Quality against time; each question is asked once with every setting, so one run has many measurements."""
    return curve_table(run_child(contestants, "bench.curve", work=False))


PARTS: dict[str, Callable[[Contestants, int], Found]] = {
    "start": start,
    "answer": answer,
    "embed": embed,
    "changed": changed,
    "limits": limits,
    "bot": bot,
    "curve": curve,
    "stages": stages,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and saves the results; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.speed", description="Measures speed and memory beside the peers."
    )
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--story", type=Path, default=PROJECT / "seeds")
    parser.add_argument("--questions", type=Path, help="file of questions; default: a sample of tests/stories")
    parser.add_argument("--only", nargs="+", choices=tuple(PARTS), default=list(PARTS), help="measure only these parts")
    parser.add_argument("--cores", type=int, default=2, help="cores that a contestant may use")
    parser.add_argument("--concurrent-seconds", type=float, default=8.0, help="duration of the concurrent part")
    parser.add_argument("--out", type=Path, default=PLACE / "peers.json")
    given = parser.parse_args(arguments)
    peers = make_environment(PLACE / "peers-venv")
    questions = questions_in(given.questions) if given.questions else neutral_questions()
    work = make_work(given.story.resolve(), questions, PLACE)
    contestants = Contestants(work, peers, str(model_in(peers)), given.cores, given.concurrent_seconds)
    # With `--only`, other parts keep their earlier measurements.
    parts = read_results(given.out) if len(given.only) < len(PARTS) and given.out.is_file() else {}
    for name in given.only:
        began, before = time.monotonic(), load()
        print(f"{name}: load {before}", flush=True)
        tables, targets = PARTS[name](contestants, given.runs)
        seconds = round(time.monotonic() - began, 1)
        parts[name] = Part(tuple(tables), tuple(targets), given.runs, (before, load()), seconds)
        write_results(given.out, {key: parts[key] for key in PARTS if key in parts}, describe())
        print(f"{name}: {seconds} s, load {parts[name].load[-1]}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
