"""The one error tree.

StorybotError
├── SettingsError                a setting has a value that cannot be used
├── StoryError                   the story's folder or manifest
│   ├── StoryNotFound
│   ├── ManifestError
│   ├── ArticleError             one article cannot be read
│   │   ├── ArticleIncomplete    an article is to be added and nobody says its outlet or headline
│   │   └── ArticleKnown         an article is to be added that the story has
│   └── FetchError               a page cannot be fetched
│       └── PageUnchanged        it need not be: it is the one that was fetched before
├── ModelError                   the encoder or the reader
│   ├── ModelNotFound
│   ├── ExportMismatch           the ONNX export differs from sentence-transformers
│   └── RebuildExtraMissing      the packages that only a rebuild needs are not installed
├── GenerationError              the index on disk
│   ├── NoGeneration
│   ├── GenerationDamaged
│   ├── GenerationIncompatible
│   ├── EngineUnavailable        the server that searches does not answer, or lacks the generation
│   ├── ArticleDrifted           an article's text is not the one the index was built from
│   └── WriterBusy               another process is writing
└── QuestionError                a filter that cannot be understood

Each error carries its data as attributes, one sentence for the user (`message`) and what fixes it (`remedy`, mostly a
command). `str(error)` is both.
"""

from __future__ import annotations


class StorybotError(Exception):
    """Root of everything storybot raises on purpose.

    `message` is one sentence that says what is wrong; `remedy` says what fixes it, a command where there is one.
    `exit_code` is what the command line ends with (sysexits where Discord's start asks for it, else 1).
    """

    exit_code = 1

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class SettingsError(StorybotError):
    """A setting cannot be used; `name` is the environment variable."""

    exit_code = 78

    def __init__(self, message: str, *, name: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.name = name


class StoryError(StorybotError):
    """Something about the story's folder."""


class StoryNotFound(StoryError):
    """The folder that is named as the story is not there."""


class ManifestError(StoryError):
    """`articles.toml` cannot be used, or an entry of it."""


class ArticleError(StoryError):
    """One article cannot be read; `article` is its file name in the story."""

    def __init__(self, message: str, *, article: str, remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.article = article


class ArticleIncomplete(ArticleError):
    """An article that is to be added lacks fields; `missing` names them as the manifest does."""

    exit_code = 2

    def __init__(self, message: str, *, article: str, missing: tuple[str, ...], remedy: str = "") -> None:
        super().__init__(message, article=article, remedy=remedy)
        self.missing = missing


class ArticleKnown(ArticleError):
    """An article that is to be added has the text of one that the story has; `article` is that one's file name."""


class FetchError(StoryError):
    """A page was refused or could not be fetched; `url` is the address asked for.

    `status` is what the server answered, 0 where it did not; `retry_after` the seconds it asks to wait.
    """

    def __init__(self, message: str, *, url: str, remedy: str = "", status: int = 0, retry_after: float = 0.0) -> None:
        super().__init__(message, remedy=remedy)
        self.url = url
        self.status = status
        self.retry_after = retry_after


class PageUnchanged(FetchError):
    """The server says that a page is the one that was fetched before (304)."""


class ModelError(StorybotError):
    """Something about the encoder or the reader; `model` is its name."""

    def __init__(self, message: str, *, model: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.model = model


class ModelNotFound(ModelError):
    """The model can neither be found on disk nor be downloaded."""


class ExportMismatch(ModelError):
    """The exported encoder does not give the vectors of the original."""


class RebuildExtraMissing(ModelError):
    """sentence-transformers or torch is not installed, and this command needs it."""


class GenerationError(StorybotError):
    """Something about the index on disk; `generation` is its id where one is known."""

    exit_code = 1

    def __init__(self, message: str, *, generation: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.generation = generation


class NoGeneration(GenerationError):
    """The story has not been indexed yet."""

    exit_code = 78


class GenerationDamaged(GenerationError):
    """A file of the generation is missing, foreign or not what was written."""

    exit_code = 78


class GenerationIncompatible(GenerationError):
    """The generation has another format version, model or dimension than this program or its settings want."""

    exit_code = 78


class EngineUnavailable(GenerationError):
    """The search engine beside this process does not answer in time, or has not got all of the generation."""

    exit_code = 75


class ArticleDrifted(GenerationError):
    """An article's text does not have the SHA-256 that the generation holds for it; nothing of it is shown."""

    def __init__(self, message: str, *, article: str, generation: str = "", remedy: str = "") -> None:
        super().__init__(message, generation=generation, remedy=remedy)
        self.article = article


class WriterBusy(GenerationError):
    """Another process is writing this story's index."""

    exit_code = 75


class QuestionError(StorybotError):
    """A question's filter names something that is not there."""

    exit_code = 2
