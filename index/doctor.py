"""Checks of everything storybot depends on; each finding has a severity and a remedy.

No check stops the others: a check that fails is reported as a finding.
"""

from __future__ import annotations

import difflib
import functools
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from index.command_hints import plural, with_story
from index.corpus.types import Finding
from index.errors import GenerationError, SettingsError, StorybotError, describe_os_error
from index.settings import (
    Settings,
    data_folder,
    is_configured_story,
    load_settings,
    models_folder,
    settings_of_story,
    story_names,
)

if TYPE_CHECKING:
    from index.corpus.passages import Corpus

# Bytes that a rebuild needs while the bot is running. Measured: 165 MB for five articles with an exported encoder (more
# for a large story), 1.26 GB if the encoder has to be exported first.
REBUILD_MEMORY, EXPORT_MEMORY = 400_000_000, 1_500_000_000
LOW_DISK, FULL_DISK = 1_000_000_000, 100_000_000  # bytes; a rebuild needs space for a second generation
_NAMED = 5  # files that a finding names at most
_LEVELS = ("error", "warning", "note")
# Valid variables that are aliases of a setting's name.
_OTHER_NAMES = {"DISCORD_TOKEN", "STORYBOT_DISCORD_TOKEN"}


AskDiscord = Callable[[Settings], Iterable[tuple[str, str, str]]]
"""Yields (severity, message, remedy) for what Discord reports about the bot; never raises for a failed check."""


def examine(story: Path | None = None, ask_discord: AskDiscord | None = None) -> tuple[Finding, ...]:
    """Runs all checks and returns their findings, worst first. Never raises for a failed check.

    `story` overrides the setting. `ask_discord` is called only if a token is set.
    """
    try:
        settings = load_settings(story=story)
        names = story_names(settings)
    except SettingsError as error:
        return (*_unknown_variables(), Finding("error", "settings", error.message, error.remedy))
    checks = {
        "settings": _unknown_variables(),
        "model": _model(settings),
        "reader": _reader(settings),
        "chooser": _chooser(settings),
        "disk": _disk(settings),
        "discord": _discord(settings, ask_discord),
    }
    named = None if story is None or is_configured_story(settings) else str(story)
    findings = [_for_story(finding, named) for finding in _run(checks)]
    for name in names or ("",):
        one = settings_of_story(settings, name) if name else settings
        for finding in _run(_checks_of_story(one)):
            of_story = _for_story(finding, name or named)
            findings.append(replace(of_story, subject=f"{name}: {finding.subject}") if name else of_story)
    return tuple(sorted(findings, key=lambda finding: _LEVELS.index(finding.severity)))


def _checks_of_story(settings: Settings) -> dict[str, Iterator[Finding]]:
    @functools.cache
    def read() -> Corpus:
        from index.build import read_corpus

        return read_corpus(settings)

    return {
        "story": _story(read),
        "index": _index(settings, read),
        "engine": _engine(settings),
        "changes": _changes(settings),
    }


def _for_story(finding: Finding, story: str | None) -> Finding:
    """Returns the finding with the commands in its text naming the story."""
    return replace(finding, message=with_story(finding.message, story), remedy=with_story(finding.remedy, story))


def worst(findings: Sequence[Finding]) -> str | None:
    """Returns the worst severity among the findings; None without findings."""
    return next((level for level in _LEVELS if any(one.severity == level for one in findings)), None)


def _run(checks: Mapping[str, Iterator[Finding]]) -> Iterator[Finding]:
    """Runs checks by subject; if one raises, yields that as a finding and goes on with the next."""
    for subject, check in checks.items():
        try:
            yield from check
        except StorybotError as error:
            yield Finding("error", subject, error.message, error.remedy)
        except Exception as error:  # the doctor must survive faults that it has no check for
            if isinstance(error, OSError) and error.filename is not None:
                yield Finding("error", subject, *describe_os_error(error))
                continue
            # The message of such an error may contain anything, even a token; the operating system's own may not.
            remedy = error.strerror or "" if isinstance(error, OSError) else ""
            yield Finding("error", subject, f"This check failed ({type(error).__name__}).", remedy)


def _unknown_variables() -> Iterator[Finding]:
    """Reports variables in the environment and in `.env` that look like settings but are not."""
    known = {f"STORYBOT_{name.upper()}" for name in Settings.model_fields if name != "discord_token"} | _OTHER_NAMES
    for name, where in sorted(
        {**dict.fromkeys(_names_in_env_file(), " in .env"), **dict.fromkeys(os.environ, "")}.items()
    ):
        name = name.upper()  # settings are read in either case
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.6 if name.startswith("STORYBOT_") else 0.85)
        if name in known or not (name.startswith("STORYBOT_") or near):
            continue
        hint = f"Did you mean {near[0]}?" if near else "`.env.example` lists the settings."
        yield Finding("warning", "settings", f"There is no setting {name}{where}; it changes nothing.", hint)


def _names_in_env_file() -> Iterator[str]:
    """Yields the names that `.env` sets; none if it is missing or cannot be read."""
    from pydantic_settings import DotEnvSettingsSource

    with suppress(OSError, UnicodeDecodeError):
        yield from DotEnvSettingsSource(Settings, Path(".env"), case_sensitive=True, env_ignore_empty=False).env_vars


def _story(read: Callable[[], Corpus]) -> Iterator[Finding]:
    """Reports the findings of reading and splitting the articles, including lines that may be boilerplate."""
    from index.corpus.manifest import MANIFEST

    corpus = read()
    yield from corpus.findings
    undated = [article.name for article in corpus.articles if article.published is None]
    if undated:
        shown = ", ".join(undated[:_NAMED]) + (f" and {len(undated) - _NAMED} more" if len(undated) > _NAMED else "")
        message = f"No day of publication is known for {shown}, so days such as “on Monday” are not dated there."
        yield Finding("warning", "story", message, f"Add published = YYYY-MM-DD to each entry in {MANIFEST}.")
    held = f"{plural(len(corpus.articles), 'article')}, {plural(len(corpus.sentences), 'sentence')} that can be cited"
    yield Finding("note", "story", f"{corpus.title}: {held}.")


def _index(settings: Settings, read: Callable[[], Corpus]) -> Iterator[Finding]:
    """Whether a live generation exists, is undamaged, fits the configured model and matches the articles on disk."""
    from index.store.changes import changes_since
    from index.store.generations import LIVE, list_generations, open_live
    from index.store.location import index_folder, requested_encoder

    if not settings.story.is_dir() and not (index_folder(settings) / LIVE).exists():
        return  # `_story` reports the missing folder
    folder = index_folder(settings)
    try:
        with open_live(folder, wish=asdict(requested_encoder(settings)), threads=1) as generation:
            generation.verify()
            live = generation.manifest
            counted = f"{plural(len(generation.sources), 'article')}, {plural(generation.passage_count, 'passage')}"
            yield Finding("note", "index", f"Generation {generation.id} is live and intact: {counted}.")
    except GenerationError as error:
        live = None
        yield Finding("error", "index", error.message, error.remedy)
    for listed in list_generations(folder):
        if listed.manifest is None and not listed.live:
            yield Finding("warning", "index", listed.problem, "A rollback cannot use it; later rebuilds remove it.")
    if live is None or not settings.story.is_dir():
        return
    try:
        corpus = read()
    except Exception:  # `_story` reports it
        return
    changes = changes_since(folder, live, corpus)
    parts = [
        f"{len(names)} {word}"
        for word, names in (("added", changes.added), ("changed", changes.changed), ("removed", changes.removed))
        if names
    ]
    if parts:
        message = f"The articles have changed since the index was built ({', '.join(parts)})."
        yield Finding("warning", "index", message, "Run: storybot rebuild")


def _engine(settings: Settings) -> Iterator[Finding]:
    """Whether the search server answers and holds the whole live generation."""
    if settings.engine == "embedded":
        return
    from index.store.generation_manifest import read_generation_manifest
    from index.store.generations import live_id
    from index.store.location import index_folder
    from index.store.milvus import PUSH_REMEDY, count_rows, server_of

    server, folder = server_of(settings), index_folder(settings)
    manifest = read_generation_manifest(folder / "generations" / live_id(folder))
    there, wanted = count_rows(server, manifest), manifest.content.counts.passages
    held = f"{server.named} holds {there:,} of {plural(wanted, 'passage')} of the live generation."
    yield Finding("note", "engine", held, "") if there == wanted else Finding("error", "engine", held, PUSH_REMEDY)


def _model(settings: Settings) -> Iterator[Finding]:
    """Whether a rebuild can load the encoder."""
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
        message = f"{settings.model} is not on this machine; the next rebuild will download it."
        yield Finding("note", "model", message, "Without network, set STORYBOT_MODEL to a folder with the model.")


def _reader(settings: Settings) -> Iterator[Finding]:
    """Whether the reader's weights, which ship with storybot, can be loaded."""
    from index.answer.reader_files import open_reader_of

    if not settings.reader:
        yield Finding("note", "reader", "The reader is switched off; fewer answers are right.")
    open_reader_of(settings)


def _chooser(settings: Settings) -> Iterator[Finding]:
    """Whether the language model that chooses sentences is configured properly, and where it receives data."""
    from index.answer.chooser_client import chooser_name, open_chooser

    open_chooser(settings)  # raises SettingsError for bad settings
    if settings.chooser:
        message = (
            f"{chooser_name(settings)} may choose sentences: questions and sentences of the articles are sent there."
        )
        yield Finding("note", "chooser", message)


def _disk(settings: Settings) -> Iterator[Finding]:
    """Checks free space and write permissions."""
    for subject, folder in (("index", settings.index_dir), ("database", data_folder(settings))):
        there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            yield Finding(
                "error", subject, f"{folder} cannot be written.", "Fix its permissions, or name another folder."
            )
            continue
        free = shutil.disk_usage(there).free
        if free < LOW_DISK:
            severity = "error" if free < FULL_DISK else "warning"
            message = f"Only {free / 1e6:,.0f} MB are free on the disk of {folder}."
            yield Finding(severity, subject, message, "Free some space, or set STORYBOT_KEEP_GENERATIONS lower.")
    story = settings.story.expanduser().resolve()
    if settings.index_dir.expanduser().resolve().is_relative_to(story):
        message = f"The index is inside the story's folder {story}."
        yield Finding("error", "index", message, "Set STORYBOT_INDEX_DIR to a folder outside it.")


def _changes(settings: Settings) -> Iterator[Finding]:
    """Whether the story can be edited from Discord: a writable folder and enough memory for a rebuild."""
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
    """Returns the memory available to this process (and its container) in bytes; None if unknown.

    `system` is the root under which /proc and /sys are read.
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


def _discord(settings: Settings, ask_discord: AskDiscord | None) -> Iterator[Finding]:
    """Whether a token is set and looks right, without printing any of it, and what Discord reports about the bot."""
    if settings.discord_token is None:
        message = "DISCORD_TOKEN is not set; everything but the bot works without it."
        yield Finding("note", "discord", message, "README.md (On Discord) says how to get one.")
        return
    if settings.discord_token.get_secret_value().count(".") != 2:
        message = "DISCORD_TOKEN does not look like a bot's token (three parts with dots between)."
        yield Finding("warning", "discord", message, "Copy it again: developer portal, Bot, Reset Token.")
    yield Finding("note", "discord", "DISCORD_TOKEN is set.", "/status in a channel shows what the bot lacks there.")
    for severity, message, remedy in ask_discord(settings) if ask_discord is not None else ():
        yield Finding(severity, "discord", message, remedy)
