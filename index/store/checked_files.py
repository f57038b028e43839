"""Files that are written once, hashed and synced while they are written, and verified when they are read."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import stat
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from index.errors import GenerationDamaged

BLOCK = 1 << 20  # bytes covered by one block checksum
IN_MEMORY_LIMIT = 8 << 20  # files up to this size are read, verified and kept in memory; larger ones are read on demand
FULL_CHECK_LIMIT = 64 << 20  # files up to this size have every block verified on opening
SAMPLED_BLOCKS = 16  # number of blocks verified in a larger file
REBUILD = "Run `storybot rebuild`, or `storybot rollback` to serve the generation before it."


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file in the manifest: size in bytes, SHA-256 in hex, and the CRC-32 of each 1 MiB block."""

    size: int
    sha256: str
    blocks: tuple[int, ...]


def damaged(path: Path, cause: str) -> GenerationDamaged:
    """Builds the error for a damaged file of a generation."""
    folder = next((place for place in path.parents if place.parent.name == "generations"), path.parent)
    name = path.relative_to(folder).as_posix()
    return GenerationDamaged(
        f"The index is damaged: {name} of generation {folder.name} {cause}.", generation=folder.name, remedy=REBUILD
    )


@dataclass(slots=True)
class HashedWriter:
    """Writes a new file sequentially; closing it syncs it to disk and provides its `FileEntry`."""

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
        """Appends `data`; raises OSError, for example if the disk is full."""
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
        """Returns the file's entry; valid after the `with` block."""
        if self.entry is None:
            raise ValueError(f"{self.path} has not been written completely.")
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
    """Computes the `FileEntry` of an existing file; raises OSError."""
    sha, blocks, size = hashlib.sha256(), [], 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            sha.update(block)
            blocks.append(zlib.crc32(block))
            size += len(block)
    return FileEntry(size, sha.hexdigest(), tuple(blocks))


def read_small_file(path: Path, most: int) -> bytes:
    """Reads a small file that has no checksum yet; raises OSError, also for a device, a pipe or a file of more than
    `most` bytes.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > most:
        raise OSError(errno.EINVAL, "It is not a regular file, or too large")
    return path.read_bytes()


@contextmanager
def _sized(path: Path, entry: FileEntry) -> Iterator[None]:
    """Refuses a file of the wrong size, and pipes and devices, on which reading could block or never end.

    Raises:
        GenerationDamaged: the file is refused, missing or unreadable, also within the block.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise damaged(path, "is not a regular file")
        if found.st_size != entry.size:
            raise damaged(path, "has the wrong size")
        yield
    except OSError as error:
        cause = "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error.strerror or error}"
        raise damaged(path, cause) from None


def verified_blocks(path: Path, entry: FileEntry) -> Generator[bytes, None, None]:
    """Yields the blocks of a file in order, each after its checksum has been verified.

    Raises:
        GenerationDamaged: the file is missing or damaged.
    """
    with _sized(path, entry), path.open("rb", buffering=0) as file:
        for number, checksum in enumerate(entry.blocks):
            block = _pread(file.fileno(), BLOCK, number * BLOCK)
            if zlib.crc32(block) != checksum:
                raise damaged(path, f"does not match the checksum of block {number}")
            yield block


def check_quickly(path: Path, entry: FileEntry) -> None:
    """Verifies size and block checksums: every block up to 64 MiB, else the first, the last and 14 random ones.

    Raises:
        GenerationDamaged: the file is missing or damaged.
    """
    count = len(entry.blocks)
    if entry.size <= FULL_CHECK_LIMIT:
        numbers: list[int] = list(range(count))
    else:
        # A new sample each time, so that repeated openings find damage that one of them misses.
        numbers = sorted({0, count - 1, *random.sample(range(count), min(count, SAMPLED_BLOCKS - 2))})
    with _sized(path, entry), path.open("rb", buffering=0) as file:
        for number in numbers:
            if zlib.crc32(_pread(file.fileno(), BLOCK, number * BLOCK)) != entry.blocks[number]:
                raise damaged(path, f"does not match the checksum of block {number}")


def check_fully(path: Path, entry: FileEntry) -> None:
    """Verifies size and SHA-256.

    Raises:
        GenerationDamaged: the file is missing or damaged.
    """
    with _sized(path, entry):
        found = describe(path)
    if found.size != entry.size or found.sha256 != entry.sha256:
        raise damaged(path, "does not match its SHA-256")


class Part:
    """A file of an open generation. Small files are verified and held in memory; large ones are read on demand rather
    than memory-mapped, so that truncation under a running bot raises an error instead of crashing it.

    Raises:
        GenerationDamaged: on opening, or when reading past the end of the file.
    """

    def __init__(self, path: Path, entry: FileEntry) -> None:
        self.path, self.size, self._entry = path, entry.size, entry
        self._bytes: bytes | None = None
        self._file = None
        if entry.size <= IN_MEMORY_LIMIT:
            self._bytes = read_verified(path, entry)
        else:
            check_quickly(path, entry)
            self._file = path.open("rb", buffering=0)

    def read(self, offset: int, length: int) -> bytes:
        """Reads `length` bytes at `offset`."""
        # Checked first: a damaged row may point anywhere, and the system cannot seek past 2^63 or allocate 2^60 bytes.
        if offset < 0 or length < 0 or offset + length > self.size:
            raise damaged(self.path, "is shorter than a row says")
        if self._bytes is not None:
            data = self._bytes[offset : offset + length]
        elif self._file is not None:
            data = _pread(self._file.fileno(), length, offset)
        else:
            raise ValueError("The generation has been closed.")
        if len(data) != length:
            raise damaged(self.path, "has been truncated")
        return data

    @property
    def held(self) -> bool:
        """Whether the file is held in memory, verified, so that later damage on disk cannot affect it."""
        return self._bytes is not None

    def read_many(self, places: Iterable[tuple[int, int]]) -> bytes:
        """Reads and concatenates many ranges `(offset, length)`."""
        if self._file is None:
            return b"".join([self.read(offset, length) for offset, length in places])
        handle, size, read, pieces = self._file.fileno(), self.size, os.pread, []
        for offset, length in places:  # like `read`, in half of the time
            if offset < 0 or length < 0 or offset + length > size:
                raise damaged(self.path, "is shorter than a row says")
            piece = read(handle, length, offset)
            pieces.append(piece if len(piece) == length else self.read(offset, length))
        return b"".join(pieces)

    def whole(self) -> bytes:
        """Reads the whole file; each block is verified as it is read."""
        return self._bytes if self._bytes is not None else b"".join(verified_blocks(self.path, self._entry))

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def read_verified(path: Path, entry: FileEntry) -> bytes:
    """Reads a whole file and verifies its SHA-256.

    Raises:
        GenerationDamaged: the file is missing or damaged.
    """
    with _sized(path, entry), path.open("rb") as file:
        data = file.read(entry.size)
    if hashlib.sha256(data).hexdigest() != entry.sha256:
        raise damaged(path, "does not match its SHA-256")
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
