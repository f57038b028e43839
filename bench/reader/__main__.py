"""Make and measure the reader: `python -m bench.reader fit`, `ship`, `measure`.

data=../shared/train
python -m bench.reader fit --train-dir $data --out var/windows
python -m bench.reader fit --grouped --train-dir $data --start-from var/windows/model.pt --out var/groups \\
    --most-a-sentence 2 --clozes 0.08 --minutes 30 --learning-rate 1e-4
python -m bench.reader ship --train-dir $data --weights var/groups/model.pt
python -m bench.reader measure --train-dir ../shared/train --eval-dir ../shared/eval --story seeds
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
from pathlib import Path

from index.answer.reader import WEIGHTS, OnnxReader, open_reader


def _fit(given: argparse.Namespace) -> None:
    from bench.reader.train import Plan, fit

    fit(
        Plan(
            given.train_dir, given.out, given.seed, given.passes, given.most_a_sentence, given.clozes,
            given.minutes, given.learning_rate, start_from=given.start_from,
            grouped=given.grouped,
        )
    )  # fmt: skip


def _ship(given: argparse.Namespace) -> None:
    """Exports, quantises and calibrates on one half of the held-out questions."""
    from bench.reader.calibrate import calibrate
    from bench.reader.cases import held_out_cases, with_nearness
    from bench.reader.export import export
    from bench.reader.model import base_folder
    from bench.reader.sources import read_sources

    given.folder.mkdir(parents=True, exist_ok=True)
    export(given.weights, given.folder / "reader.onnx")
    shutil.copyfile(base_folder() / "tokenizer.json", given.folder / "tokenizer.json")
    start = {"bias": 0.0, "sentence": 1.0, "none": 0.0, "dense": 0.0}
    (given.folder / "calibration.json").write_text(
        json.dumps({"reader": start, "null": {"bias": 0.0, "dense": 1.0, "words": 1.0}}), "utf-8"
    )
    reader = open_reader(given.folder, threads=given.threads)
    assert isinstance(reader, OnnxReader)
    cases = with_nearness(held_out_cases(read_sources(given.train_dir), seed=11, half=0))
    print(json.dumps(calibrate(reader, cases, given.folder / "calibration.json"), indent=1))


def _measure(given: argparse.Namespace) -> None:
    from bench.reader.cases import Case, held_out_cases, story_cases, with_nearness
    from bench.reader.measure import figures, judged, speed
    from bench.reader.sources import read_sources

    readers = {
        "reader": open_reader(given.folder, threads=given.threads),
        "no model": open_reader(given.folder, off=True),
    }
    sets: dict[str, list[Case]] = {}
    if given.train_dir:
        sources = read_sources(given.train_dir)
        for name, careful in (("careful", True), ("chat", False)):
            some = held_out_cases(sources, seed=11, half=1, careful=careful)
            for source in ("squad", "selqa", "qamr"):
                sets[f"{source}, {name}"] = [case for case in some if case.source == source]
    if given.eval_dir and given.story:
        sets["story"] = story_cases(given.eval_dir, given.story)
    for title, cases in sets.items():
        near = with_nearness(cases)
        for name, reader in readers.items():
            print(f"{title:16} {name:9}", json.dumps(figures(near, judged(reader, near))), flush=True)
    if "story" in sets:
        for threads in (1, 2):
            timed = open_reader(given.folder, threads=threads)
            for count in (24, 12, 6):
                print(f"{threads} threads", json.dumps(speed(timed, sets["story"], count)), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.reader", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    steps = parser.add_subparsers(dest="step", required=True)
    fit = steps.add_parser("fit", help="fit MiniLM as the reader on the open data (an hour on two cores)")
    fit.add_argument("--train-dir", type=Path, required=True)
    fit.add_argument("--out", type=Path, required=True, help="folder for checkpoints and model.pt")
    fit.add_argument("--seed", type=int, default=1)
    fit.add_argument("--passes", type=int, default=2)
    fit.add_argument("--most-a-sentence", type=int, default=8, help="QAMR questions for one sentence and pass")
    fit.add_argument("--clozes", type=float, default=0.5, help="share of all sentences that are asked about by rule")
    fit.add_argument("--minutes", type=float, default=60.0)
    fit.add_argument("--learning-rate", type=float, default=1.5e-4)
    fit.add_argument("--grouped", action="store_true", help="compare the windows of a question; after a plain fit")
    fit.add_argument("--start-from", type=Path, help="a model.pt to go on from")
    fit.set_defaults(run=_fit)
    ship = steps.add_parser("ship", help="export to int8 ONNX and calibrate on held-out topics")
    ship.add_argument("--train-dir", type=Path, required=True)
    ship.add_argument("--weights", type=Path, required=True)
    ship.set_defaults(run=_ship)
    measure = steps.add_parser("measure", help="figures on held-out topics and on a story, with and without the model")
    measure.add_argument("--train-dir", type=Path)
    measure.add_argument("--eval-dir", type=Path)
    measure.add_argument("--story", type=Path)
    measure.set_defaults(run=_measure)
    for step in (ship, measure):
        step.add_argument("--folder", type=Path, default=WEIGHTS)
        step.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    given.run(given)


if __name__ == "__main__":
    main()
