"""The damages of the soak: what a failing disk or a slip of the hand does to an index."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def live_file(index_dir: Path) -> Path:
    """The pointer to the live generation; there is one story in this index."""
    (found,) = index_dir.glob("*/live")
    return found


def generation(index_dir: Path, name: str) -> Path:
    return live_file(index_dir).parent / "generations" / name


def older(index_dir: Path, known: list[str]) -> Path:
    """The newest of these generations that is older and not live."""
    live = live_file(index_dir).read_text(encoding="ascii").strip()
    older = [name for name in known if name != live and generation(index_dir, name).is_dir()]
    return generation(index_dir, older[-1])


def flip(path: Path) -> None:
    """Turns one bit in the middle of a file."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def point_to(index_dir: Path, name: str) -> str:
    """Makes a generation live as a person would with an editor."""
    live_file(index_dir).write_text(f"{name}\n", encoding="ascii")
    return name


def flipped_text(index_dir: Path, known: list[str]) -> str:
    """A bit of an article's text, in a generation that is then made live by hand."""
    folder = older(index_dir, known)
    flip(folder / "texts")
    return point_to(index_dir, folder.name)


def cut_vectors(index_dir: Path, known: list[str]) -> str:
    """The vectors end in the middle."""
    folder = older(index_dir, known)
    path = folder / "sentences.vectors"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return point_to(index_dir, folder.name)


def missing_file(index_dir: Path, known: list[str]) -> str:
    """The word index has lost a file."""
    folder = older(index_dir, known)
    (folder / "bm25.rows").unlink()
    return point_to(index_dir, folder.name)


def garbled_pointer(index_dir: Path, known: list[str]) -> str:
    """The pointer names nothing."""
    live_file(index_dir).write_bytes(b"\0" * 24)
    return ""


def flipped_in_use(index_dir: Path, known: list[str]) -> str:
    """A bit of an article's text, in the generation that the bot is answering from."""
    live = live_file(index_dir).read_text(encoding="ascii").strip()
    flip(generation(index_dir, live) / "texts")
    return live


# Name, what does it (and gives the generation it damaged), and whether the bot is to say that it refuses one.
DAMAGES: tuple[tuple[str, Callable[[Path, list[str]], str], bool], ...] = (
    ("a flipped bit", flipped_text, True),
    ("cut vectors", cut_vectors, True),
    ("a garbled pointer", garbled_pointer, True),
    ("a flipped bit in use", flipped_in_use, False),
    ("a missing file", missing_file, True),
)
