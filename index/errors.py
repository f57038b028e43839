"""The error tree.

StorybotError
├── SettingsError                a setting has a value that cannot be used
├── StoryError                   the story's folder or manifest
│   ├── StoryNotFound
│   ├── ManifestError
│   ├── ArticleError             an article cannot be read
│   │   ├── ArticleIncomplete    a new article lacks its outlet or headline
│   │   └── ArticleKnown         a new article is already in the story
│   └── FetchError               a page cannot be fetched
│       └── PageUnchanged        the page has not changed since the last fetch
├── ModelError                   the encoder or the reader
│   ├── ModelNotFound
│   ├── ExportMismatch           the ONNX export differs from sentence-transformers
│   └── RebuildExtraMissing      the packages that only a rebuild needs are not installed
├── GenerationError              the index on disk
│   ├── NoGeneration
│   ├── GenerationDamaged
│   ├── GenerationIncompatible
│   ├── EngineUnavailable        the search server does not answer or lacks the generation
│   ├── ArticleDrifted           an article's text differs from the indexed one
│   └── WriterBusy               another process is writing
└── QuestionError                a file of questions, or a filter, that cannot be used

Each error has a one-sentence `message` for the user, a `remedy` (usually a command) and its data as attributes.
`str(error)` is message and remedy.
"""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path


class StorybotError(Exception):
    """Root of all errors that storybot raises deliberately.

    `message` is one sentence that says what is wrong; `remedy` says how to fix it, with a command if there is one.
    `exit_code` is the process's exit status: a sysexits code where a service manager tells errors apart, else 1.
    """

    exit_code = 1

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class SettingsError(StorybotError):
    """A setting is unusable; `name` is its environment variable."""

    exit_code = 78

    def __init__(self, message: str, *, name: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.name = name


class StoryError(StorybotError):
    """The story's folder has a problem."""


class StoryNotFound(StoryError):
    """The configured story folder does not exist."""

    @classmethod
    def at(cls, folder: Path) -> StoryNotFound:
        """Returns the error for a path that is not a folder."""
        why = "it is not a folder" if folder.exists() else "there is no such folder"
        return cls(
            f"There is no story in {folder}: {why}.", remedy="Name a folder of articles with --story or STORYBOT_STORY."
        )


class ManifestError(StoryError):
    """`articles.toml`, or an entry of it, is unusable."""


class ArticleError(StoryError):
    """An article cannot be read; `article` is its file name in the story."""

    def __init__(self, message: str, *, article: str, remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.article = article


class ArticleIncomplete(ArticleError):
    """A new article lacks fields; `missing` names them as the manifest does."""

    exit_code = 2

    def __init__(self, message: str, *, article: str, missing: tuple[str, ...], remedy: str = "") -> None:
        super().__init__(message, article=article, remedy=remedy)
        self.missing = missing


class ArticleKnown(ArticleError):
    """A new article has the text of an article that is already in the story; `article` is the latter's file name."""


class FetchError(StoryError):
    """A page was refused or could not be fetched; `url` is the requested address.

    `status` is the HTTP status, 0 without a response; `retry_after` is the wait that the server asks for, in seconds.
    """

    def __init__(self, message: str, *, url: str, remedy: str = "", status: int = 0, retry_after: float = 0.0) -> None:
        super().__init__(message, remedy=remedy)
        self.url = url
        self.status = status
        self.retry_after = retry_after


class PageUnchanged(FetchError):
    """The server says that a page has not changed since the last fetch (304)."""


class ModelError(StorybotError):
    """The encoder or the reader has a problem; `model` is its name."""

    def __init__(self, message: str, *, model: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.model = model


class ModelNotFound(ModelError):
    """The model is neither on disk nor downloadable."""


class ExportMismatch(ModelError):
    """The exported encoder's vectors differ from the original model's."""


class RebuildExtraMissing(ModelError):
    """sentence-transformers or torch is not installed, but this command needs it."""


class GenerationError(StorybotError):
    """The index on disk has a problem; `generation` is the generation's id if known."""

    exit_code = 1

    def __init__(self, message: str, *, generation: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.generation = generation


class NoGeneration(GenerationError):
    """The story has not been indexed yet."""

    exit_code = 78


class GenerationDamaged(GenerationError):
    """A file of the generation is missing, unexpected or not as written."""

    exit_code = 78


class GenerationIncompatible(GenerationError):
    """The generation's format version, model or dimension differs from what this program or its settings require."""

    exit_code = 78


class EngineUnavailable(GenerationError):
    """The search server does not answer in time, or does not hold the whole generation."""

    exit_code = 75


class ArticleDrifted(GenerationError):
    """An article's text does not match the SHA-256 in the generation; nothing of it is shown."""

    def __init__(self, message: str, *, article: str, generation: str = "", remedy: str = "") -> None:
        super().__init__(message, generation=generation, remedy=remedy)
        self.article = article


class WriterBusy(GenerationError):
    """Another process is writing this story's index."""

    exit_code = 75


class QuestionError(StorybotError):
    """A file of questions or answers, a line of it, or a filter of a question cannot be used."""

    exit_code = 2

    @classmethod
    def unreadable(cls, error: OSError) -> QuestionError:
        """Returns the error for a file that cannot be read."""
        message, remedy = describe_os_error(error)
        return cls(message, remedy=remedy)


def describe_os_error(error: OSError) -> tuple[str, str]:
    """Returns a sentence on an error of the operating system that names the file or folder, and how to fix it."""
    place = os.fsdecode(error.filename) if isinstance(error.filename, (str, bytes, os.PathLike)) else ""
    if re.match(r"\..+\.", Path(place).name):  # a temporary or lock file; the user knows the folder that it is in
        place = str(Path(place).parent)
    match error.errno:
        case errno.ENOENT:
            if place and Path(place).parent != Path(place) and not Path(place).parent.exists():
                place = str(Path(place).parent)  # a new file cannot be written where its folder is missing
            message, remedy = f"There is no file or folder {place or 'with that name'}.", "Check the path."
        case errno.EACCES | errno.EPERM | errno.EROFS if place:
            message = f"storybot has no permission to use {place}."
            remedy = "Change its permissions, or run storybot as the user who owns it."
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            where = f" of {place}" if place else ""
            message, remedy = f"The disk{where} is full.", "Free space and run it again; what was finished stays."
        case errno.EISDIR if place:
            message, remedy = f"{place} is a folder, not a file.", "Name a file."
        case errno.ESPIPE if place:
            message, remedy = f"{place} is a pipe or a device, not a file.", "Name a file."
        case errno.EEXIST if place:
            message, remedy = f"{place} exists already.", "Name another."
        case errno.ENOTDIR if place:
            message, remedy = f"A part of the path {place} is a file, not a folder.", "Check the path."
        case _:
            # NumPy, for one, reports a full disk without a number.
            message = f"{place or 'The disk'} cannot be used: {error.strerror or str(error) or type(error).__name__}."
            remedy = "Free space or fix the permissions, and run it again; what was finished stays."
    return message, remedy
