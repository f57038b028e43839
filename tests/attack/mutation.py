"""Damages an index again and again and asks it each time: every citation must be the article's own text.

Runs in a separate process (`python -m tests.attack.mutation`), so that crashes are detected and counted, too:

    python -m tests.attack.mutation FOLDER --count 200 --seed 1 [--large]

`--large` lowers the limits so that every file counts as too large to be read whole on opening.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from index.answer.results import Answer, Decline
from index.build import plan_rebuild, rebuild
from index.errors import GenerationError, StorybotError
from index.settings import Settings
from index.store.generations import list_generations, live_id, verify_generation
from index.store.location import index_folder
from index.story import Story, open_story
from tests.attack.asking import Truth, Visible, ask_all, asked, truth_of, visible, wrong_in
from tests.attack.damages import DAMAGES, damage_article
from tests.attack.forging import forge_file, forge_manifest
from tests.attack.generated import changed, make_texts, write_story
from tests.attack.ledger import add
from tests.attack.letter_pairs import keep_encoder, settings_of
from tests.attack.target import Target

PROJECT = Path(__file__).resolve().parents[2]
REPAIRED_EACH = 12  # one in this many damages is followed by a rebuild


@dataclass(slots=True)
class DamageFigures:
    """The outcomes of the damages.

    `harmless`: every answer as before. `refused`: with a cause. `ranked_otherwise`: other excerpts, all of them true,
    and the full verification (which runs in the background) detects the damage. `forged`: with all checksums
    recomputed; excerpts are still true. `wrong`: a false text, or a false name above it.
    """

    damages: int = 0
    answers: int = 0
    harmless: int = 0
    refused: int = 0
    ranked_otherwise: int = 0
    forged: int = 0
    repaired: int = 0
    crashes: int = 0
    wrong: list[str] = field(default_factory=list)
    escaped: list[str] = field(default_factory=list)
    causes: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scene:
    """A story with two generations, and what is true in each."""

    settings: Settings
    pristine: Path
    foreign: Path
    older: str
    live: str
    truths: dict[str, Truth]
    before: tuple[Visible, ...]


def make_scene(work: Path) -> Scene:
    """Builds the story in two states, and another story to take foreign files from."""
    texts = make_texts(6, 3, sentences=6)
    settings = settings_of(work / "round" / "story", work / "round" / "index")
    other = settings_of(work / "other" / "story", work / "other" / "index")
    truths: dict[str, Truth] = {}
    for one in (settings, other):
        keep_encoder(one.index_dir)
    for state in (changed(texts, 7, share=0.5), texts):
        write_story(settings.story, state)
        truths[rebuild(settings).generation] = truth_of(settings)
    write_story(other.story, make_texts(4, 11, sentences=6))
    foreign = index_folder(other) / "generations" / rebuild(other).generation
    with closing(open_story(settings)) as story:
        before = ask_all(story)
    older, live = truths
    shutil.copytree(work / "round", work / "pristine")
    return Scene(settings, work / "pristine", foreign, older, live, truths, before)


def damage(work: Path, *, count: int, seed: int, say: Callable[[str], None] = lambda line: None) -> DamageFigures:
    """Does `count` damages, each to a fresh copy, and classifies the outcomes."""
    figures = DamageFigures()
    scene = make_scene(work)
    for number in range(count):
        chosen = random.Random(f"{seed} {number}")
        place = scene.settings.index_dir.parent
        shutil.rmtree(place)
        shutil.copytree(scene.pristine, place)
        folder = index_folder(scene.settings)
        target = Target(folder, folder / "generations" / scene.older, scene.foreign, scene.settings.story)
        how = DAMAGES[number % len(DAMAGES)]
        say(f"{number} {how.__name__}")
        try:
            _one(scene, target, how, chosen, figures, number)
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            line = traceback.format_exception(error)[-2:]
            figures.escaped.append(f"{number} {how.__name__}: {type(error).__name__}: {error} {''.join(line)}")
        figures.damages += 1
    return figures


def _one(
    scene: Scene,
    target: Target,
    how: Callable[[Target, random.Random], str],
    chosen: random.Random,
    figures: DamageFigures,
    number: int,
) -> None:
    settings = scene.settings
    serving = open_story(settings) if chosen.random() < 0.4 else None
    what = how(target, chosen)
    where = f"{number} {'while open, ' if serving else ''}{what}"
    forged = how in (forge_manifest, forge_file)
    if serving is not None:
        with closing(serving):
            _classify(scene, target, serving, figures, where, forged=forged)
            serving.refresh()
            serving.status()
    try:
        story = open_story(settings)
    except StorybotError as error:
        _refused(error, figures)
    else:
        with closing(story):
            _classify(scene, target, story, figures, where, forged=forged)
    # Commands that a person would run next may refuse with a message, but must not crash.
    list_generations(target.index)
    try:
        plan_rebuild(settings)
        verify_generation(target.index / "generations" / live_id(target.index))
    except StorybotError:
        pass
    if number % REPAIRED_EACH == 0:
        try:
            report = rebuild(settings)
        except StorybotError:
            assert how is damage_article or "encoder" in what, f"{where}: a rebuild does not mend it"
            return
        truth = truth_of(settings)
        with closing(open_story(settings)) as story:
            for result in asked(story):
                figures.wrong += [f"{where}, rebuilt: {line}" for line in wrong_in(result, truth)]
                figures.answers += 1
        assert report.generation == live_id(target.index)
        figures.repaired += 1


def _classify(scene: Scene, target: Target, story: Story, figures: DamageFigures, where: str, *, forged: bool) -> None:
    results: list[Answer | Decline] = []
    try:
        for result in asked(story):
            results.append(result)
        story.sources()
    except StorybotError as error:
        _refused(error, figures)
        return
    finally:
        for result in results:
            figures.answers += 1
            truth = scene.truths.get(result.generation, scene.truths[scene.live])
            figures.wrong += [f"{where}: {line}" for line in wrong_in(result, truth)]
    if results and results[0].generation == scene.older:
        figures.harmless += 1  # a pointer to an older generation is a rollback, checked against that one's truth
    elif any(isinstance(one, Decline) and one.reason == "article_drifted" for one in results):
        figures.refused += 1
        figures.causes["ArticleDrifted"] = figures.causes.get("ArticleDrifted", 0) + 1
    elif tuple(visible(result) for result in results) == scene.before:
        figures.harmless += 1
    elif forged:
        figures.forged += 1
    else:
        try:
            with story.generation() as generation:
                generation.verify()
        except GenerationError:
            figures.ranked_otherwise += 1
        else:
            figures.wrong.append(f"{where}: answers otherwise, and no verification finds why")


def _refused(error: StorybotError, figures: DamageFigures) -> None:
    assert error.message.strip(), "a refusal without a cause"
    assert error.remedy.strip(), f"a refusal without a remedy: {error.message}"
    figures.refused += 1
    cause = type(error).__name__
    figures.causes[cause] = figures.causes.get(cause, 0) + 1


def run_in_process(work: Path, *, count: int, seed: int, large: bool) -> DamageFigures:
    """Does the damages in a new process; counts a crash and continues after it."""
    command = [sys.executable, "-m", "tests.attack.mutation", str(work), "--count", str(count), "--seed", str(seed)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [*command, *(["--large"] if large else [])],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    figures = DamageFigures()
    if done.returncode or not lines or "figures" not in lines[-1]:
        figures.crashes = 1
        figures.escaped.append(f"the process ended with {done.returncode} in {lines[-1:]}: {done.stderr[-2000:]}")
        return figures
    add(figures, lines[-1]["figures"])
    return figures


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--large", action="store_true")
    given = parser.parse_args()
    import logging

    logging.disable()
    if given.large:
        from index.store import checked_files

        (
            checked_files.BLOCK,
            checked_files.IN_MEMORY_LIMIT,
            checked_files.FULL_CHECK_LIMIT,
            checked_files.SAMPLED_BLOCKS,
        ) = (
            512,
            256,
            2048,
            3,
        )
    given.folder.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(dir=given.folder))
    figures = damage(
        work, count=given.count, seed=given.seed, say=lambda line: print(json.dumps({"at": line}), flush=True)
    )
    print(json.dumps({"figures": asdict(figures)}), flush=True)
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
