"""Files that are written once, hashed on the way, synced, and read back only as far as they are what was written."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import stat
import zlib
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from index.errors import GenerationDamaged

BLOCK = 1 << 20  # bytes behind one block checksum
IN_MEMORY = 8 << 20  # a file up to this size is read, hashed and kept; a larger one is read where it is asked for
CHECKED_WHOLE = 64 << 20  # up to this size every block is checked on opening
SAMPLED = 16  # of a larger file, so many blocks are
REBUILD = "Run `storybot rebuild`, or `storybot rollback` to serve the generation before it."


@dataclass(frozen=True, slots=True)
class FileEntry:
    """What the manifest holds of a file: size in bytes, SHA-256 in hex, and the CRC-32 of each block of 1 MiB."""

    size: int
    sha256: str
    blocks: tuple[int, ...]


def damaged(path: Path, cause: str) -> GenerationDamaged:
    """The error for a file of a generation that is not what was written."""
    folder = next((place for place in path.parents if place.parent.name == "generations"), path.parent)
    name = path.relative_to(folder).as_posix()
    return GenerationDamaged(
        f"The index is damaged: {name} of generation {folder.name} {cause}.", generation=folder.name, remedy=REBUILD
    )


@dataclass(slots=True)
class HashedWriter:
    """Writes a new file front to back and knows its `FileEntry` once closed; `close` syncs it to disk."""

    path: Path
    entry: FileEntry | None = None
    _size: int = 0
    _sha: hashlib._Hash = field(default_factory=hashlib.sha256)
    _blocks: list[int] = field(default_factory=list)
    _crc: int = 0
    _handle: int = -1

    def __post_init__(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)

    def write(self, data: bytes | memoryview) -> None:
        """Appends `data`; raises OSError where the disk is full."""
        view = memoryview(data).cast("B")
        self._sha.update(view)
        position = 0
        while position < len(view):
            room = BLOCK - self._size % BLOCK
            piece = view[position : position + room]
            self._crc = zlib.crc32(piece, self._crc)
            self._size += len(piece)
            position += len(piece)
            if self._size % BLOCK == 0:
                self._blocks.append(self._crc)
                self._crc = 0
        while view:
            view = view[os.write(self._handle, view) :]

    def finished(self) -> FileEntry:
        """The file's entry; for after the `with` block."""
        if self.entry is None:
            raise ValueError(f"{self.path} was not written to its end.")
        return self.entry

    def __enter__(self) -> HashedWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                os.fsync(self._handle)
                if self._size % BLOCK:
                    self._blocks.append(self._crc)
                self.entry = FileEntry(self._size, self._sha.hexdigest(), tuple(self._blocks))
        finally:
            os.close(self._handle)


def describe(path: Path) -> FileEntry:
    """The `FileEntry` of a file that is there already, read from the disk; raises OSError."""
    sha, blocks, size = hashlib.sha256(), [], 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            sha.update(block)
            blocks.append(zlib.crc32(block))
            size += len(block)
    return FileEntry(size, sha.hexdigest(), tuple(blocks))


def read_plain(path: Path, most: int) -> bytes:
    """All bytes of a small file that no checksum stands for yet; raises OSError, also for a device, a pipe or a file
    of more than `most` bytes.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > most:
        raise OSError(errno.EINVAL, "It is no plain file, or larger than any that was written")
    return path.read_bytes()


def check_kind(path: Path, entry: FileEntry) -> None:
    """Refuses what is no plain file (a pipe would be waited for, a device read for ever) or of another size.

    Raises:
        GenerationDamaged: as said.
        OSError: it cannot be looked at.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise damaged(path, "is no plain file")
    if found.st_size != entry.size:
        raise damaged(path, "has another size than it was written with")


def verified_blocks(path: Path, entry: FileEntry) -> Generator[bytes, None, None]:
    """The blocks of a file one after the other, each given out after its checksum was compared.

    Raises:
        GenerationDamaged: the file is missing or differs.
    """
    try:
        check_kind(path, entry)
        with path.open("rb", buffering=0) as file:
            for number, checksum in enumerate(entry.blocks):
                block = _pread(file.fileno(), BLOCK, number * BLOCK)
                if zlib.crc32(block) != checksum:
                    raise damaged(path, f"differs from what was written in its block {number}")
                yield block
    except OSError as error:
        raise damaged(
            path, "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error}"
        ) from None


def check_quickly(path: Path, entry: FileEntry) -> None:
    """Compares size and block checksums: of every block up to 64 MiB, else of first, last and 14 others.

    Raises:
        GenerationDamaged: the file is missing or differs.
    """
    count = len(entry.blocks)
    if entry.size <= CHECKED_WHOLE:
        numbers: list[int] = list(range(count))
    else:
        # Chosen anew each time, so that damage that one opening misses is found by another.
        numbers = sorted({0, count - 1, *random.sample(range(count), min(count, SAMPLED - 2))})
    try:
        check_kind(path, entry)
        with path.open("rb", buffering=0) as file:
            for number in numbers:
                if zlib.crc32(_pread(file.fileno(), BLOCK, number * BLOCK)) != entry.blocks[number]:
                    raise damaged(path, f"differs from what was written in its block {number}")
    except OSError as error:
        raise damaged(
            path, "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error}"
        ) from None


def check_fully(path: Path, entry: FileEntry) -> None:
    """Compares size and SHA-256.

    Raises:
        GenerationDamaged: the file is missing or differs.
    """
    try:
        check_kind(path, entry)
        found = describe(path)
    except OSError as error:
        raise damaged(
            path, "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error}"
        ) from None
    if found.size != entry.size or found.sha256 != entry.sha256:
        raise damaged(path, "is not what was written (SHA-256)")


class Part:
    """One file of an open generation, read by place. A small one is held in memory, verified; a large one is not mapped
    but read where it is asked for, so that a file cut short under a running bot is an error and not a crash.

    Raises:
        GenerationDamaged: on opening, or on reading past the end of what is left.
    """

    def __init__(self, path: Path, entry: FileEntry) -> None:
        self.path, self.size, self._entry = path, entry.size, entry
        self._bytes: bytes | None = None
        self._file = None
        if entry.size <= IN_MEMORY:
            self._bytes = read_verified(path, entry)
        else:
            check_quickly(path, entry)
            self._file = path.open("rb", buffering=0)

    def read(self, offset: int, length: int) -> bytes:
        """`length` bytes from `offset`."""
        # Before the system is asked: what points here may be damaged, and neither a place past 2^63 nor room for 2^60
        # bytes can be asked for.
        if offset < 0 or length < 0 or offset + length > self.size:
            raise damaged(self.path, "is shorter than what points into it")
        if self._bytes is not None:
            data = self._bytes[offset : offset + length]
        elif self._file is not None:
            data = _pread(self._file.fileno(), length, offset)
        else:
            raise ValueError("The generation has been closed.")
        if len(data) != length:
            raise damaged(self.path, "is shorter than it was")
        return data

    @property
    def held(self) -> bool:
        """Whether it is in memory, verified, so that no damage to the disk reaches it any more."""
        return self._bytes is not None

    def read_many(self, places: Iterable[tuple[int, int]]) -> bytes:
        """The bytes of many places `(offset, length)`, one after the other."""
        if self._file is None:
            return b"".join([self.read(offset, length) for offset, length in places])
        handle, size, read, pieces = self._file.fileno(), self.size, os.pread, []
        for offset, length in places:  # as `read`, in half of the time
            if offset < 0 or length < 0 or offset + length > size:
                raise damaged(self.path, "is shorter than what points into it")
            piece = read(handle, length, offset)
            pieces.append(piece if len(piece) == length else self.read(offset, length))
        return b"".join(pieces)

    def whole(self) -> bytes:
        """All of it, each block compared with its checksum as it is read."""
        return self._bytes if self._bytes is not None else b"".join(verified_blocks(self.path, self._entry))

    def close(self) -> None:
        """Lets the file go."""
        if self._file is not None:
            self._file.close()
            self._file = None


def read_verified(path: Path, entry: FileEntry) -> bytes:
    """All bytes of a file, after comparing their SHA-256.

    Raises:
        GenerationDamaged: the file is missing or differs.
    """
    try:
        check_kind(path, entry)
        with path.open("rb") as file:
            data = file.read(entry.size)
    except OSError as error:
        raise damaged(
            path, "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error}"
        ) from None
    if hashlib.sha256(data).hexdigest() != entry.sha256:
        raise damaged(path, "is not what was written (SHA-256)")
    return data


def _pread(handle: int, length: int, offset: int) -> bytes:
    whole = os.pread(handle, length, offset)
    if len(whole) == length:
        return whole
    pieces = []
    while length > 0:
        piece = os.pread(handle, length, offset)
        if not piece:
            break
        pieces.append(piece)
        length -= len(piece)
        offset += len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
