"""A look at everything storybot rests on: each finding with how bad it is and what to do about it.

Nothing here stops at the first trouble: what cannot be examined is a finding itself.
"""

from __future__ import annotations

import difflib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from index.corpus.types import Finding
from index.errors import GenerationError, SettingsError, StorybotError
from index.settings import Settings, data_folder, load_settings, models_folder, settings_of_story, story_names

# Bytes that a rebuild beside the bot takes: 165 MB for five articles where the encoder is exported, more for a large
# story; 1.26 GB where it has to be exported first.
REBUILD_MEMORY, EXPORT_MEMORY = 400_000_000, 1_500_000_000
LITTLE_SPACE, NO_SPACE = 1_000_000_000, 100_000_000  # bytes; a rebuild needs room for a second generation
_LEVELS = ("error", "warning", "note")
# Read by name in places that the settings do not reach, and so no misspelling.
_OTHER_NAMES = {"STORYBOT_DISCORD_TOKEN"}


AskDiscord = Callable[[Settings], Iterable[tuple[str, str, str]]]
"""Gives (severity, message, remedy) for what Discord knows of the bot; it never raises for what it looks at."""


def examine(story: Path | None = None, ask_discord: AskDiscord | None = None) -> tuple[Finding, ...]:
    """Every finding, the worst first; `story` is above the setting. Never raises for what it looks at.

    `ask_discord` is called where a token is set; without it Discord is not asked.
    """

    def _discord(settings: Settings) -> Iterator[Finding]:
        yield from _token(settings)
        if settings.discord_token is not None and ask_discord is not None:
            for severity, message, remedy in ask_discord(settings):
                yield Finding(severity, "discord", message, remedy)

    try:
        settings = load_settings(story=story)
        names = story_names(settings)
    except SettingsError as error:
        return (*_misspelt(), Finding("error", "settings", error.message, error.remedy))
    of_a_story: tuple[Look, ...] = (_story, _index, _engine, _changes)
    looks: tuple[Look, ...] = (lambda settings: _misspelt(), _model, _reader, _chooser, _disk, _discord)
    findings = [finding for look in looks for finding in _guarded(look, settings)]
    for name in names or ("",):
        one = settings_of_story(settings, name) if name else settings
        for finding in (finding for look in of_a_story for finding in _guarded(look, one)):
            findings.append(replace(finding, subject=f"{name}: {finding.subject}") if name else finding)
    return tuple(sorted(findings, key=lambda finding: _LEVELS.index(finding.severity)))


Look = Callable[[Settings], Iterator[Finding]]
"""Examines one thing; yields what it finds."""


def worst(findings: Sequence[Finding]) -> str | None:
    """The worst severity there is; None without findings."""
    return next((level for level in _LEVELS if any(one.severity == level for one in findings)), None)


def _guarded(look: Look, settings: Settings) -> Iterator[Finding]:
    """The findings of one look; where it fails, so that the others go on, that it did."""
    try:
        yield from look(settings)
    except StorybotError as error:
        yield Finding("error", _subject(look), error.message, error.remedy)
    except Exception as error:  # a doctor that dies of an illness it has not seen before helps nobody
        yield Finding("error", _subject(look), f"It cannot be examined ({type(error).__name__}).", _redacted(error))


def _subject(look: Look) -> str:
    return getattr(look, "__name__", "settings").strip("_")


def _redacted(error: Exception) -> str:
    # What an unforeseen error says may hold anything, a token too; only the file system's own words are passed on.
    return error.strerror or "" if isinstance(error, OSError) else ""


def _misspelt() -> Iterator[Finding]:
    """Variables that look like settings and are none."""
    known = {f"STORYBOT_{name.upper()}" for name in Settings.model_fields} | _OTHER_NAMES
    for name in sorted(os.environ):
        if name.startswith("STORYBOT_") and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Did you mean {near[0]}?" if near else "`.env.example` lists the settings."
            yield Finding("warning", "settings", f"There is no setting {name}; it changes nothing.", hint)


def _story(settings: Settings) -> Iterator[Finding]:
    """What reading and cutting the articles finds, boilerplate in doubt included."""
    from index.corpus.articles import read_story
    from index.corpus.passages import cut

    corpus = cut(read_story(settings.story))
    yield from corpus.findings
    sentences = f"{len(corpus.articles)} articles, {len(corpus.sentences)} sentences that may be cited"
    yield Finding("note", "story", f"{corpus.title}: {sentences}.")


def _index(settings: Settings) -> Iterator[Finding]:
    """The live generation: there, whole, of this model, and made from the articles as they are now."""
    from index.build import plan_rebuild
    from index.store.generations import list_generations, open_live
    from index.store.location import index_folder, requested_encoder

    folder = index_folder(settings)
    try:
        with open_live(folder, wish=asdict(requested_encoder(settings)), threads=1) as generation:
            generation.verify()
            counted = f"{len(generation.sources)} articles, {generation.passage_count} passages"
            yield Finding("note", "index", f"Generation {generation.id} is live and whole: {counted}.")
    except GenerationError as error:
        yield Finding("error", "index", error.message, error.remedy)
    else:
        changes = plan_rebuild(settings).changes
        parts = [
            f"{len(names)} {word}"
            for word, names in (("added", changes.added), ("changed", changes.changed), ("removed", changes.removed))
            if names
        ]
        if parts:
            message = f"The articles have changed since the index was built ({', '.join(parts)})."
            yield Finding("warning", "index", message, "Run: storybot rebuild")
    for listed in list_generations(folder):
        if listed.manifest is None and not listed.live:
            yield Finding(
                "warning", "index", listed.problem, "It cannot be rolled back to; the next rebuilds prune it."
            )


def _engine(settings: Settings) -> Iterator[Finding]:
    """Whether the server that searches answers, and holds the live generation."""
    if settings.engine == "embedded":
        return
    from index.store.generation_manifest import read_generation_manifest
    from index.store.generations import live_id
    from index.store.location import index_folder
    from index.store.milvus import TO_PUSH, count_rows, server_of

    server, folder = server_of(settings), index_folder(settings)
    manifest = read_generation_manifest(folder / "generations" / live_id(folder))
    there, wanted = count_rows(server, manifest), manifest.content.counts.passages
    held = f"{server.named} holds {there:,} of the {wanted:,} passages of the live generation."
    yield Finding("note", "engine", held, "") if there == wanted else Finding("error", "engine", held, TO_PUSH)


def _model(settings: Settings) -> Iterator[Finding]:
    """What a rebuild needs to load the encoder."""
    from index.errors import RebuildExtraMissing
    from index.models.locate import find_export, locate, require_rebuild_packages
    from index.store.location import requested_encoder

    if find_export(requested_encoder(settings), models_folder(settings)) is not None:
        yield Finding("note", "model", f"{settings.model} is exported; rebuilding and answering need no torch.")
        return
    try:
        require_rebuild_packages(settings.model)
    except RebuildExtraMissing as error:
        yield Finding("warning", "model", error.message, error.remedy)
    if not Path(locate(settings.model)).is_dir():
        message = f"{settings.model} is not on this machine; the next rebuild will ask its hub for it."
        yield Finding("note", "model", message, "Without network, name a folder that holds the model.")


def _reader(settings: Settings) -> Iterator[Finding]:
    """The weights that come with storybot."""
    from index.answer.rerank import open_reader_of

    if not settings.reader:
        yield Finding("note", "reader", "The reader is switched off; answers are right less often.")
    open_reader_of(settings)


def _chooser(settings: Settings) -> Iterator[Finding]:
    """Whether a language model chooses, and where questions and excerpts are sent."""
    from index.answer.chooser_client import described, open_chooser

    open_chooser(settings)  # raises what is wrong with its settings
    if settings.chooser:
        message = f"{described(settings)} may choose sentences: questions and sentences of the articles are sent there."
        yield Finding("note", "chooser", message)


def _disk(settings: Settings) -> Iterator[Finding]:
    """Room and rights to write."""
    for subject, folder in (("index", settings.index_dir), ("database", data_folder(settings))):
        there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            yield Finding(
                "error", subject, f"{folder} cannot be written.", "Fix its permissions, or name another folder."
            )
            continue
        free = shutil.disk_usage(there).free
        if free < LITTLE_SPACE:
            severity = "error" if free < NO_SPACE else "warning"
            message = f"Only {free / 1e6:,.0f} MB are free on the disk of {folder}."
            yield Finding(severity, subject, message, "Free some space, or set STORYBOT_KEEP_GENERATIONS lower.")
    story = settings.story.expanduser().resolve()
    if settings.index_dir.expanduser().resolve().is_relative_to(story):
        message = f"The index is inside the story's folder {story}."
        yield Finding("error", "index", message, "Set STORYBOT_INDEX_DIR to a folder outside it.")


def _changes(settings: Settings) -> Iterator[Finding]:
    """Whether the story can be changed from Discord: a folder that can be written, and memory for a rebuild."""
    from index.build import rebuild_needs

    story = settings.story
    if story.is_dir() and not os.access(story, os.W_OK | os.X_OK):
        message = f"The story's folder {story} cannot be written, so `/article` cannot change it."
        yield Finding("warning", "story", message, "Give the user that runs storybot the right to write it.")
    free = free_memory()
    needed = EXPORT_MEMORY if rebuild_needs(settings) == "export" else REBUILD_MEMORY
    if free is not None and free < needed:
        message = f"A rebuild beside the bot takes about {needed / 1e6:,.0f} MB, and {free / 1e6:,.0f} MB are free."
        yield Finding("warning", "memory", message, "Give the machine or the container more memory.")


def free_memory(system: Path = Path("/")) -> int | None:
    """Bytes that are free for this process: of the machine, and of the container where there is one; None if unknown.

    `system` is where /proc and /sys lie.
    """
    found: list[int] = []
    with suppress(OSError, ValueError, IndexError):
        lines = (system / "proc/meminfo").read_text().splitlines()
        found += [int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")]
    with suppress(OSError, ValueError):
        group = system / "sys/fs/cgroup"
        limit, used = ((group / name).read_text().strip() for name in ("memory.max", "memory.current"))
        found += [] if limit == "max" else [max(0, int(limit) - int(used))]
    return min(found, default=None)


def _token(settings: Settings) -> Iterator[Finding]:
    """The token, of which nothing is ever printed."""
    if settings.discord_token is None:
        message = "DISCORD_TOKEN is not set; everything but the bot works without it."
        yield Finding("note", "discord", message, "The README says how to get one.")
        return
    if settings.discord_token.get_secret_value().count(".") != 2:
        message = "DISCORD_TOKEN does not look like a bot's token (three parts with dots between)."
        yield Finding("warning", "discord", message, "Copy it again: developer portal, Bot, Reset Token.")
    yield Finding("note", "discord", "DISCORD_TOKEN is set.", "In a channel, /status tells what the bot may do there.")
