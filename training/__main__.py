"""Fits and exports the reader: `python -m training fit`, three times, and `ship`, which averages the last two.

data=../shared/train base=../shared/train/backbones/e5-small-v2
python -m training fit --train-dir $data --base $base --out var/windows --passes 1 --max-per-sentence 1 --clozes 0.06 \\
    --minutes 57 --learning-rate 1.2e-4
python -m training fit --train-dir $data --base $base --out var/groups --start-from var/windows/model.pt --grouped \\
    --written 1 --open-groups 1500 --max-per-sentence 1 --clozes 0.05 --minutes 50 --learning-rate 1e-4
python -m training ship --base $base --weights var/groups/model.pt --folder var/first
python -m training fit --train-dir $data --base $base --out var/again --start-from var/groups/model.pt --grouped \\
    --written 1 --open-groups 300 --max-per-sentence 1 --clozes 0.05 --minutes 66 --learning-rate 8e-5 --seed 2
python -m training ship --base $base --weights var/again/model.pt --average-with var/first/reader.onnx
python -m training.calibration --train-dir $data
make bench

A further cycle starts from any model.pt, or from the dequantised weights of the shipped reader:

python -m training fit --train-dir $data --base $base --out var/more --start-from index/models/weights/reader.onnx \\
    --grouped --written 1 --story-groups 1600 --open-groups 250 --neighbours 750 --open-windows 1500 \\
    --max-per-sentence 1 --clozes 0.04 --minutes 38 --learning-rate 5e-5 --margin 2 --batch-loss 0.5 --seed 3
"""

from __future__ import annotations

import argparse
import hashlib
import logging
from pathlib import Path

from index.answer.reader_files import READER_GRAPH
from index.models.default_encoder import WEIGHTS_FOLDER


def _fit(given: argparse.Namespace) -> None:
    from training.train import Plan, fit

    fit(
        Plan(
            given.train_dir,
            given.out,
            given.base,
            given.seed,
            given.passes,
            given.max_per_sentence,
            given.clozes,
            given.minutes,
            given.learning_rate,
            threads=given.threads,
            start_from=given.start_from,
            grouped=given.grouped,
            written=given.written,
            story_groups=given.story_groups,
            open_groups=given.open_groups,
            neighbours=given.neighbours,
            open_windows=given.open_windows,
            margin=given.margin,
            batch_loss=given.batch_loss,
        )
    )


def _ship(given: argparse.Namespace) -> None:
    """Exports, quantises and prints the digest for `index/shipped.py`; afterwards, refit the calibration."""
    from training.export import average, export

    given.folder.mkdir(parents=True, exist_ok=True)
    target = given.folder / READER_GRAPH
    export(given.weights, given.base, target)
    if given.average_with:
        average(given.average_with, target, target)
    print(READER_GRAPH, hashlib.sha256(target.read_bytes()).hexdigest())


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m training", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    steps = parser.add_subparsers(dest="step", required=True)
    fit = steps.add_parser("fit", help="fit a reader on single windows or on groups of windows (an hour on two cores)")
    fit.add_argument("--train-dir", type=Path, required=True)
    fit.add_argument("--out", type=Path, required=True, help="folder for checkpoints and model.pt")
    fit.add_argument("--base", type=Path, required=True, help="folder of the pretrained weights and tokenizer")
    fit.add_argument("--seed", type=int, default=1)
    fit.add_argument("--passes", type=int, default=2, help="passes over the open data")
    fit.add_argument(
        "--max-per-sentence", type=int, default=8, help="maximum number of QAMR questions per sentence and pass"
    )
    fit.add_argument("--clozes", type=float, default=0.5, help="share of sentences that get a cloze question")
    fit.add_argument("--minutes", type=float, default=60.0, help="time limit, without evaluation")
    fit.add_argument("--learning-rate", type=float, default=1.5e-4, help="at its peak")
    fit.add_argument(
        "--grouped",
        action="store_true",
        help="listwise loss over the windows of a question; after a fit on single windows",
    )
    fit.add_argument("--written", type=int, default=0, help="passes over the written stories; needs --grouped")
    fit.add_argument("--open-groups", type=int, default=1_000_000, help="maximum number of groups of open data")
    fit.add_argument(
        "--story-groups", type=int, default=1_000_000, help="maximum number of questions of the written stories"
    )
    fit.add_argument(
        "--neighbours",
        type=int,
        default=0,
        help="maximum number of SQuAD 2.0 pairs of an unanswerable and an answered question",
    )
    fit.add_argument(
        "--open-windows", type=int, default=0, help="single windows of open data among the groups, against forgetting"
    )
    fit.add_argument("--margin", type=float, default=1.0, help="margin by which a question must outscore its twin")
    fit.add_argument(
        "--batch-loss", type=float, default=0.0, help="weight of the margin loss over all questions of a batch"
    )
    fit.add_argument("--threads", type=int, default=2)
    fit.add_argument("--start-from", type=Path, help="a model.pt or an exported reader to continue from")
    fit.set_defaults(run=_fit)
    ship = steps.add_parser("ship", help="export to int8 ONNX")
    ship.add_argument("--weights", type=Path, required=True)
    ship.add_argument("--base", type=Path, required=True, help="folder of the pretrained weights")
    ship.add_argument(
        "--average-with", type=Path, help="average the weights with an exported reader of an earlier cycle"
    )
    ship.set_defaults(run=_ship)
    ship.add_argument("--folder", type=Path, default=WEIGHTS_FOLDER)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    given.run(given)


if __name__ == "__main__":
    main()
