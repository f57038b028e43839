"""Reads foreign files in a separate process, bounded in memory and time, so that no file can harm the caller.

Parsers of these formats are large, some are native code, and a file of a few kilobytes may unpack to any size. Limits
on each of their structures would miss one; a limit on the process does not.
"""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404  (it starts this Python on storybot itself, and nothing that is read)
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import date, datetime
from typing import IO, Any

from index.corpus.bounded import TookTooLong, within
from index.corpus.intake.document import Document, refused
from index.corpus.intake.link_lists import Link
from index.corpus.types import Metadata
from index.errors import ArticleError

MEMORY = 3 * 2**30  # bytes of address space
SECONDS = 300.0  # for one file; an archive may hold a thousand pages
_CHILD = "import sys; sys.path[:] = {!r}; from index.corpus.intake import reader_process; reader_process.serve()"

Extracted = Sequence[Document | Link]


class ReaderProcess:
    """Reads files one after the other. The process starts with the first one and ends with `close`."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, suffix: str, data: bytes, name: str) -> Extracted:
        """Returns what the reader for `suffix` (see `index.corpus.intake.sources`) extracts from a file's bytes.

        Raises:
            ArticleError: the reader refuses the file, fails on it, or exceeds a limit.
        """
        process = self._process = self._process or _started()
        try:
            answer = within(SECONDS, lambda: _ask(process, suffix, data, name))
        except BaseException as error:
            self.close()
            if isinstance(error, TookTooLong | OSError | EOFError | ValueError):
                bounds = f"{SECONDS:g} s and {MEMORY / 2**30:g} GiB of memory"
                raise refused(name, f"cannot be read within {bounds}") from None
            raise
        if isinstance(answer, ArticleError):
            raise answer
        return answer

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in filter(None, (self._process.stdin, self._process.stdout)):
                with suppress(OSError):  # data still in the pipe
                    pipe.close()
            self._process = None


def _started() -> subprocess.Popen[bytes]:
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    command = [sys.executable, "-P", "-c", _CHILD.format(sys.path)]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=quiet)  # nosec B603


def _ask(process: subprocess.Popen[bytes], suffix: str, data: bytes, name: str) -> Extracted | ArticleError:
    assert process.stdin is not None  # nosec B101  (both are pipes)
    assert process.stdout is not None  # nosec B101
    _send(process.stdin, {"suffix": suffix, "name": name, "seconds": SECONDS, "memory": MEMORY}, [data])
    return _answered(*_received(process.stdout), name, data)


def serve() -> None:
    """Runs in the child: answers each request from standard input on standard output, until the input ends."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # keeps parsers' own output out of the answers
    with suppress(EOFError):
        while True:
            header, (data,) = _received(requests)
            _limit(header["seconds"], header["memory"])
            _send(answers, *_answer(header["suffix"], data, header["name"]))


def _limit(seconds: float, memory: int) -> None:
    """Limits this process for the next file, even if the caller no longer waits."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    end = int(used.ru_utime + used.ru_stime + seconds) + 1
    for kind, bound in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, end)):
        _, most = resource.getrlimit(kind)
        resource.setrlimit(kind, (bound if most == resource.RLIM_INFINITY else min(bound, most), most))


def _answer(suffix: str, data: bytes, name: str) -> tuple[dict[str, Any], list[bytes]]:
    """Returns the result as JSON and blobs, or the error and its remedy. A MemoryError ends the process."""
    from index.corpus.intake.sources import reader_of

    try:
        found = reader_of(suffix)(data, name)
    except ArticleError as error:
        return {"refused": " ".join(error.message.split()), "remedy": error.remedy}, []
    except MemoryError:
        raise
    except Exception as error:
        failed = refused(name, f"cannot be read ({type(error).__name__})")
        return {"refused": failed.message, "remedy": failed.remedy}, []
    # Usually the original is the file itself, which the caller already has.
    originals = [one.original for one in found if isinstance(one, Document) and one.original is not data]
    return {"found": [_as_json(one, data) for one in found]}, originals


def _as_json(one: Document | Link, data: bytes) -> dict[str, Any]:
    if isinstance(one, Link):
        return {"url": one.url, "hints": _metadata_as_json(one.hints)}
    return {
        **asdict(one),
        "stated": _metadata_as_json(one.stated),
        "guessed": _metadata_as_json(one.guessed),
        "original": one.original is data,
        "fetched": one.fetched.isoformat() if one.fetched else None,
    }


def _metadata_as_json(metadata: Metadata) -> dict[str, str | None]:
    return {**asdict(metadata), "published": metadata.published.isoformat() if metadata.published else None}


def _answered(header: dict[str, Any], originals: list[bytes], name: str, data: bytes) -> Extracted | ArticleError:
    if "refused" in header:
        return ArticleError(header["refused"], article=name, remedy=header["remedy"])
    left = iter(originals)
    found: list[Document | Link] = []
    for one in header["found"]:
        if "url" in one:
            found.append(Link(one["url"], _metadata(one["hints"])))
            continue
        one["original"] = data if one["original"] else next(left)
        one["fetched"] = datetime.fromisoformat(one["fetched"]) if one["fetched"] else None
        one |= {"stated": _metadata(one["stated"]), "guessed": _metadata(one["guessed"])}
        found.append(Document(**{**one, "remarks": tuple(one["remarks"])}))
    return found


def _metadata(fields: dict[str, Any]) -> Metadata:
    published = fields["published"]
    return Metadata(**{**fields, "published": date.fromisoformat(published) if published else None})


def _send(pipe: IO[bytes], header: dict[str, Any], blobs: Sequence[bytes]) -> None:
    """Writes a line of JSON, which includes the sizes of the blobs, then the blobs."""
    pipe.write(json.dumps({**header, "sizes": [len(blob) for blob in blobs]}).encode() + b"\n")
    for blob in blobs:
        pipe.write(blob)
    pipe.flush()


def _received(pipe: IO[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Reads what `_send` wrote; raises EOFError if the other process has ended."""
    header = pipe.readline()
    if not header.endswith(b"\n"):
        raise EOFError
    fields: dict[str, Any] = json.loads(header)
    sizes = fields.pop("sizes")
    blobs = [pipe.read(size) for size in sizes]
    if [len(blob) for blob in blobs] != sizes:
        raise EOFError
    return fields, blobs
