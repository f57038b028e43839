import subprocess
import sys

import pytest

from index.models.allocator import share_one_arena, trim_memory

# Living threads keep their arenas, which the library's own report counts.
ARENAS = """
import ctypes, threading
from index.models.allocator import share_one_arena
if {shared}:
    assert share_one_arena()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
done, made = threading.Event(), threading.Barrier(5)
def allocate():
    library.malloc(1000)
    made.wait()
    done.wait()
threads = [threading.Thread(target=allocate) for _ in range(4)]
[thread.start() for thread in threads]
made.wait()
library.malloc_stats()
done.set()
[thread.join() for thread in threads]
"""


def arenas(*, shared: bool) -> int:
    ran = subprocess.run(
        [sys.executable, "-c", ARENAS.format(shared=shared)], capture_output=True, text=True, check=True, timeout=300
    )
    return ran.stderr.count("Arena ")


def test_threads_share_one_arena() -> None:
    if not share_one_arena():
        pytest.skip("This C library has no arenas to bound.")
    assert arenas(shared=True) == 1 < arenas(shared=False)


def test_trimming_twice_is_harmless() -> None:
    trim_memory()
    trim_memory()
