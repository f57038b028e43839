"""A process that rebuilds stories in child processes, which the test kills from outside.

It imports everything once and forks for each rebuild, so that a rebuild under attack takes one second instead of five.
Orders arrive as lines of JSON on standard input; events leave as lines of JSON:

    {"started": pid}                 a child runs
    {"at": number, "name": …}        it has reached its stopping point and waits to be killed
    {"committed": texts}             this many texts have been embedded and saved
    {"done": {…}} / {"failed": …}    it ended by itself
    {"ended": pid, "status": …}      it is gone
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from index.settings import Settings
from tests.attack.generated import make_texts, write_story
from tests.attack.letter_pairs import MODEL, settings_of
from tests.attack.points import watched

WAITS = 120  # seconds that a child waits to be killed, in case the test has gone


def tell(**line: object) -> None:
    """Prints a line in a single write, because parent and children share standard output."""
    os.write(1, json.dumps(line).encode() + b"\n")


def _child(order: dict[str, Any]) -> int:
    from index.build import rebuild
    from index.errors import StorybotError

    index_dir = Path(order["index_dir"])
    settings = settings_of(Path(order["story"]), index_dir, keep_generations=order["keep"])
    stop = order.get("stop_at")
    out = os.dup(1)
    raw_write = os.write

    def reached(number: int, name: str) -> None:
        if number == stop:
            raw_write(out, json.dumps({"at": number, "name": name}).encode() + b"\n")
            time.sleep(WAITS)
            os._exit(1)

    def progress(stage: str, done: int, total: int) -> None:
        if stage == "embed":
            raw_write(out, json.dumps({"committed": done}).encode() + b"\n")

    if limit := order.get("file_limit"):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        with watched(index_dir, reached, torn=bool(order.get("torn"))) as points:
            report = rebuild(settings, progress=progress)
    except (StorybotError, OSError) as error:
        tell(failed=f"{type(error).__name__}: {error}")
        return 1
    tell(done={"embedded": report.embedded, "names": points.names})
    return 0


def warm_up() -> None:
    """Loads what each child would else load for itself, but opens no model, since that starts threads."""
    from index.compare.analyse import across_outlets
    from index.corpus.articles import read_story
    from index.corpus.passages import cut
    from index.store.changes import code_digest
    from index.store.dense import load_faiss

    load_faiss()
    for name in ("bm25s", "onnxruntime", "filelock", "index.build"):
        importlib.import_module(name)
    code_digest()
    with tempfile.TemporaryDirectory() as folder:
        write_story(Path(folder), make_texts(3))
        across_outlets(cut(read_story(Path(folder))))


def main() -> None:
    """Processes orders until standard input ends."""
    warm_up()
    tell(ready=os.getpid())
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            status = 70
            try:
                status = _child(order)
            finally:
                os._exit(status)
        tell(started=pid)
        _, status = os.waitpid(pid, 0)
        tell(ended=pid, status=os.waitstatus_to_exitcode(status))


def command_line(settings: Settings) -> dict[str, str]:
    """Returns the environment for `storybot` with these settings."""
    named = {"STORY": settings.story, "INDEX_DIR": settings.index_dir, "MODEL": MODEL, "READER": "false"}
    return os.environ | {f"STORYBOT_{name}": str(value) for name, value in named.items()}


def limited_rebuild(limit: int) -> None:
    """Runs `storybot rebuild` in a process that may write no file larger than `limit` bytes."""
    from index.cli import main as storybot

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    sys.dont_write_bytecode = True  # Python 3.11 keeps bytecode that was cut off, and fails at every later import
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    sys.argv = ["storybot", "rebuild"]
    sys.exit(storybot())


if __name__ == "__main__":
    main()
