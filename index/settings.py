"""All settings, in one place.

They are read from the environment and from `.env`, never at import. A variable is `STORYBOT_` plus the field name in
capitals; the exception is `DISCORD_TOKEN`. `.env.example` explains each (a test compares the two).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from pydantic_settings import SettingsError as NotJson

from index.errors import SettingsError

Caution = Literal["cautious", "balanced", "eager"]
CAUTIONS: tuple[Caution, ...] = get_args(Caution)
LONGEST_STORY_NAME = 100
"""Characters; Discord's limit for an autocomplete choice."""


class Settings(BaseSettings):
    """All settings and their defaults; unknown `STORYBOT_…` names in `.env` are ignored, invalid values are refused."""

    model_config = SettingsConfigDict(
        env_prefix="STORYBOT_",
        env_file=".env",
        env_ignore_empty=True,  # an empty `DISCORD_TOKEN=` in .env or a compose file counts as unset
        extra="ignore",
        frozen=True,
        populate_by_name=True,
    )

    # The story and its index
    story: Path = Field(default=Path("seeds"), description="The folder of articles and its manifest.")
    stories: Path | None = Field(default=None, description="A folder of stories in place of one.")
    stories_memory: int = Field(default=256, ge=16, le=1_000_000, description="MB that open stories may take together.")
    story_servers: dict[str, frozenset[int]] = Field(default={}, description="Stories that only these servers may use.")
    index_dir: Path = Field(default=Path("var/index"), description="Where generations live, one folder a story.")
    keep_generations: int = Field(default=5, ge=2, le=1000, description="How many generations are stored.")

    # The models
    model: str = Field(default="e5-small-v2", description="The encoder: a sentence-transformers name or a folder.")
    quantise: bool = Field(default=True, description="Keep the encoder as int8.")
    query_prompt: str | None = Field(default=None, description="Put before a question, where the model wants one.")
    passage_prompt: str | None = Field(default=None, description="Put before a passage, where the model wants one.")
    reader: bool = Field(default=True, description="Rerank candidates with the shipped reader.")
    reranker: str = Field(default="", description="A cross-encoder by name or folder, as one more feature.")
    candidates: int = Field(default=24, ge=1, le=200, description="How many candidate sentences the reader reads.")
    threads: int = Field(default=0, ge=0, le=256, description="Threads for the models; 0 takes all cores.")
    device: Literal["auto", "cpu", "cuda", "mps"] = Field(default="auto", description="Where a rebuild embeds.")
    vectors: Literal["auto", "exact", "ivf"] = Field(default="auto", description="The kind of vector index.")

    # The search engine
    engine: Literal["embedded", "milvus"] = Field(default="embedded", description="What finds candidate passages.")
    milvus: str = Field(default="var/milvus.db", description="The address of a Milvus server, or a Milvus Lite file.")
    milvus_token: SecretStr | None = Field(default=None, description="Its token, or user:password.")
    milvus_seconds: float = Field(default=5.0, ge=0.1, le=60, description="How long a search of it may take.")

    # Answers
    caution: Caution = Field(default="balanced", description="How sure it must be before it answers.")
    excerpts: int = Field(default=3, ge=1, le=5, description="At most so many excerpts in an answer.")
    reply_characters: int = Field(default=1200, ge=200, le=3500, description="At most so many characters of excerpts.")

    # A language model that chooses sentences
    chooser: str = Field(default="", description="An OpenAI-compatible endpoint that may choose sentences.")
    chooser_model: str = Field(default="", description="The name of its model.")
    chooser_key: SecretStr | None = Field(default=None, description="Its key, where it wants one.")
    chooser_when: Literal["unsure", "always"] = Field(default="unsure", description="When it is asked.")
    chooser_words: int = Field(default=600, ge=50, le=100_000, description="Words of sentences in one prompt.")
    chooser_seconds: float = Field(default=2.5, ge=0.1, le=60, description="How long its reply may take.")
    chooser_per_hour: int = Field(default=600, ge=1, le=100_000, description="Prompts sent in any hour.")
    chooser_trusted: bool = Field(default=False, description="Whether its choice alone makes an answer sure.")
    chooser_loopback_only: bool = Field(default=True, description="Refuse an endpoint on another machine.")

    # Discord
    discord_token: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("DISCORD_TOKEN", "STORYBOT_DISCORD_TOKEN", "discord_token")
    )
    database: Path | SecretStr = Field(
        default=Path("var/storybot.sqlite3"), description="A SQLite file or the URL of a PostgreSQL database."
    )
    editing_servers: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(), description="Servers from which the story may be changed; unset, the only one there is."
    )
    salt_file: Path | None = Field(
        default=None, description="The key that hashes ids, where it is not beside the database."
    )
    shards: str = Field(
        default="",
        pattern=r"^(\d{1,5}(-\d{1,5})?/[1-9]\d{0,4})?$",
        description="Which of how many shards this process runs: 0-3/16.",
    )
    message_content: bool = Field(default=False, description="Answer un-mentioned follow-ups in its threads.")
    test_guild: int | None = Field(default=None, description="`storybot sync` registers commands to this server only.")
    queue_size: int = Field(default=64, ge=1, le=10_000, description="Questions that may wait.")
    workers: int = Field(default=2, ge=1, le=64, description="Questions answered at once.")
    user_cooldown: float = Field(default=3.0, ge=0, le=3600, description="Seconds between two questions of a person.")
    guild_per_minute: int = Field(default=60, ge=1, le=10_000, description="Questions a minute in one server.")
    cache_answers: int = Field(default=512, ge=0, le=1_000_000, description="How many answers are cached.")
    shutdown_seconds: float = Field(default=10.0, ge=0, le=300, description="How long running questions may finish.")

    # Logs and metrics
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_questions: bool = Field(default=False, description="Put the text of questions into the log.")
    log_ids: bool = Field(default=False, description="Put Discord ids into the log instead of their hashes.")
    metrics_port: int | None = Field(
        default=None, ge=1, le=65535, description="Prometheus metrics, /healthz and /readyz on this port."
    )
    metrics_host: str = Field(default="127.0.0.1", description="The address that port is on; the loopback interface.")

    def __hash__(self) -> int:
        """Hashes the locations of story and index only; not every value is hashable."""
        return hash((self.story, self.index_dir))

    @field_validator("database", mode="before")
    @classmethod
    def _path_or_url(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        scheme, url, _ = value.partition("://")
        if not url:
            return Path(value)
        if scheme not in ("postgresql", "postgres"):
            raise ValueError("it is neither the path of a SQLite file nor a URL that begins with postgresql://")
        return SecretStr(f"postgresql://{value.partition('://')[2]}")

    @field_validator("editing_servers", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        if not re.fullmatch(r"\s*\d{15,20}(?:\s*,\s*\d{15,20})*\s*", value):
            raise ValueError("it is not a list of server ids with commas between")
        return [int(one) for one in value.split(",")]

    @field_validator("vectors", mode="before")
    @classmethod
    def _refuse_hnsw(cls, value: object) -> object:
        if value == "hnsw":
            raise ValueError("hnsw is no longer supported; set auto and run `storybot rebuild`")
        return value


def as_environment(settings: Settings) -> dict[str, str]:
    """Returns environment variables that give another process the same settings, without the Discord token.

    That process needs its story as `--story`: with STORYBOT_STORY it would refuse a folder of stories that is set, too.
    """
    values: dict[str, str] = {}
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        if value is None or name in ("discord_token", "story"):
            continue
        values[f"STORYBOT_{name.upper()}"] = _as_text(value)
    return values


def _as_text(value: object) -> str:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, dict):
        return json.dumps({name: sorted(ids) for name, ids in value.items()})
    if isinstance(value, frozenset):
        return ",".join(map(str, sorted(value)))
    return str(value.absolute() if isinstance(value, Path) else value)


def data_folder(settings: Settings) -> Path:
    """Returns the folder for files beside the database; `var` if the database is a server."""
    return settings.database.parent if isinstance(settings.database, Path) else Path("var")


def shard_group(settings: Settings) -> tuple[range, int] | None:
    """Returns this process's shards and the total number of shards; None if Discord decides.

    Raises:
        SettingsError: the range exceeds the number of shards.
    """
    if not settings.shards:
        return None
    shards, _, count = settings.shards.partition("/")
    first, _, last = shards.partition("-")
    group = range(int(first), int(last or first) + 1)
    if not group or group[-1] >= int(count):
        raise SettingsError(
            f"There is no group of shards {settings.shards}.",
            name="STORYBOT_SHARDS",
            remedy=f"Shards are counted from 0: of {count} the last is {int(count) - 1}.",
        )
    return group, int(count)


def models_folder(settings: Settings) -> Path:
    """Returns the folder where exported models are cached between rebuilds."""
    return settings.index_dir / ".models"


def load_settings(**overrides: object) -> Settings:
    """Loads settings from the environment and `.env`; `overrides` that are not None take precedence.

    With a folder of stories, the override `story` may be the name of one of them, or if `new_story` is true, of one to
    come; `stories` is None in the result.

    Raises:
        SettingsError: a value is invalid (the message names the variable, never its value), both a single story and a
            folder of stories are set, or no story has the name.
    """
    given = {name: value for name, value in overrides.items() if value is not None}
    story, new_story = given.pop("story", None), given.pop("new_story", False)
    settings = _validated(given)
    if settings.stories is not None and "story" in settings.model_fields_set:
        raise SettingsError(
            "Both STORYBOT_STORY and STORYBOT_STORIES are set.", name="STORYBOT_STORIES", remedy="Unset one of them."
        )
    if story is None:
        return settings
    name, folder = str(story), Path(str(story))
    if settings.stories is not None and (
        name in story_names(settings) or (folder.name == name and not folder.exists())
    ):
        story = settings.stories / name if new_story else settings_of_story(settings, name).story
    return _validated(settings.model_dump(exclude_unset=True) | {"story": story}).model_copy(update={"stories": None})


def is_configured_story(settings: Settings) -> bool:
    """Returns whether commands work on the story of `settings` without `--story`; raises SettingsError."""
    configured = _validated({})
    return configured.stories is None and configured.story.absolute() == settings.story.absolute()


def story_names(settings: Settings) -> tuple[str, ...]:
    """Returns the sorted names of the stories, which are subfolders of the folder of stories; empty for a single story.

    Raises:
        SettingsError: the folder of stories cannot be read.
    """
    if settings.stories is None:
        return ()
    try:
        with os.scandir(settings.stories) as entries:
            names = [entry.name for entry in entries if entry.is_dir() and not entry.name.startswith(".")]
    except OSError as error:
        raise SettingsError(
            f"The folder of stories, {settings.stories}, cannot be read: {error.strerror}.",
            name="STORYBOT_STORIES",
            remedy="Create it, with one folder per story, or correct STORYBOT_STORIES.",
        ) from None
    return tuple(sorted(name for name in names if len(name) <= LONGEST_STORY_NAME and name.isprintable()))


def settings_of_story(settings: Settings, name: str) -> Settings:
    """Returns the settings of one of several stories.

    Raises:
        SettingsError: there is no story with this name.
    """
    names = story_names(settings)
    if name not in names or settings.stories is None:
        known = ", ".join(names) or "none"
        raise SettingsError(f"There is no story named {name}.", remedy=f"The stories are: {known}.")
    return settings.model_copy(update={"story": settings.stories / name, "stories": None})


_INVALID = {
    "int_parsing": "it is not a whole number",
    "int_from_float": "it is not a whole number",
    "int_parsing_size": "the number is too large",
    "float_parsing": "it is not a number",
    "finite_number": "it is not a number",
    "bool_parsing": "it is neither true nor false",
    "greater_than_equal": "it is less than {ge}",
    "less_than_equal": "it is more than {le}",
    "literal_error": "it is not one of {expected}",
    "string_pattern_mismatch": "it is not written as `.env.example` shows",
}
"""Why a value is invalid, by pydantic's type of error."""


def _why_invalid(kind: str, context: Mapping[str, object], message: str) -> str:
    """Returns the reason without the value; `message` is that of pydantic or of our own validators."""
    words = _INVALID.get(kind)
    return words.format(**context) if words else message.removeprefix("Value error, ")


def _refuse_unreadable_lines() -> None:
    """Refuses a line of `.env` that sets nothing: dotenv skips it, and the setting that it meant would seem unset.

    Raises:
        SettingsError: such a line; its number is named, not its text, which may be a token.
    """
    with suppress(OSError), Path(".env").open(encoding="utf-8") as file:
        from dotenv.parser import parse_stream

        for read in parse_stream(file):
            if read.error:
                text = read.original.string  # with the blank lines above
                number = read.original.line + text[: len(text) - len(text.lstrip())].count("\n")
                remedy = "Write it as NAME=value, or put a # before it."
                raise SettingsError(f"Line {number} of .env is not a setting.", remedy=remedy)


def _validated(given: dict[str, Any]) -> Settings:
    try:
        _refuse_unreadable_lines()
        return Settings(**given)
    except UnicodeDecodeError:
        invalid = SettingsError("The file .env is not UTF-8.", remedy="Save it in the encoding UTF-8.")
    except NotJson as error:
        field = re.search(r'field "(\w+)"', str(error))
        invalid = _invalid_setting(field[1] if field else "", "it is not JSON")
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        why = _why_invalid(first["type"], first.get("ctx", {}), first["msg"])
        invalid = _invalid_setting(str(first["loc"][0]) if first["loc"] else "", why)
    # Raised outside the `except` blocks: pydantic's error contains the value and must not become this error's context.
    raise invalid


def _invalid_setting(field: str, why: str) -> SettingsError:
    name = field.upper() if field.lower() == "discord_token" else f"STORYBOT_{field.upper()}"
    return SettingsError(
        f"The setting {name} cannot be used: {why}.",
        name=name,
        remedy="`.env.example` explains each setting.",
    )
