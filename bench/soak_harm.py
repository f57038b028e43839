"""The damages of the soak: those of a failing disk or a careless operator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def live_file(index_dir: Path) -> Path:
    """Returns the pointer to the live generation; the index has one story."""
    (found,) = index_dir.glob("*/live")
    return found


def generation(index_dir: Path, name: str) -> Path:
    return live_file(index_dir).parent / "generations" / name


def older(index_dir: Path, known: list[str]) -> Path:
    """Returns the newest of these generations that is not live."""
    live = live_file(index_dir).read_text(encoding="ascii").strip()
    older = [name for name in known if name != live and generation(index_dir, name).is_dir()]
    return generation(index_dir, older[-1])


def flip(path: Path) -> None:
    """Flips a bit in the middle of a file."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def point_to(index_dir: Path, name: str) -> str:
    """Makes a generation live by editing the pointer."""
    live_file(index_dir).write_text(f"{name}\n", encoding="ascii")
    return name


def flipped_text(index_dir: Path, known: list[str]) -> str:
    """Flips a bit of an article's text, in a generation that is then made live by hand."""
    folder = older(index_dir, known)
    flip(folder / "texts")
    return point_to(index_dir, folder.name)


def cut_vectors(index_dir: Path, known: list[str]) -> str:
    """Truncates the vectors."""
    folder = older(index_dir, known)
    path = folder / "sentences.vectors"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return point_to(index_dir, folder.name)


def missing_file(index_dir: Path, known: list[str]) -> str:
    """Deletes a file of the BM25 index."""
    folder = older(index_dir, known)
    (folder / "bm25.rows").unlink()
    return point_to(index_dir, folder.name)


def garbled_pointer(index_dir: Path, known: list[str]) -> str:
    """Makes the pointer invalid."""
    live_file(index_dir).write_bytes(b"\0" * 24)
    return ""


def flipped_in_use(index_dir: Path, known: list[str]) -> str:
    """Flips a bit of an article's text in the generation being served."""
    live = live_file(index_dir).read_text(encoding="ascii").strip()
    flip(generation(index_dir, live) / "texts")
    return live


# Name, function (returns the damaged generation), and whether the bot must report that it refuses one.
DAMAGES: tuple[tuple[str, Callable[[Path, list[str]], str], bool], ...] = (
    ("a flipped bit", flipped_text, True),
    ("cut vectors", cut_vectors, True),
    ("a garbled pointer", garbled_pointer, True),
    ("a flipped bit in use", flipped_in_use, False),
    ("a missing file", missing_file, True),
)
