"""Whether memory stays flat under user input: questions, quotations and look-ups, all of them distinct.

    python -m bench.memory                   20,000 requests on the configured story; about fifteen minutes
    python -m bench.memory --count 2000

prints a line of JSON for each thousandth part: {"done", "resident": MB, "entries"}. Between the warm-up (the first
quarter, in which bounded caches fill) and the end, resident memory may grow by at most `BOUND`, and `entries`, the
total size of all unbounded containers, not at all. Exit code 1 if one does.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import date, timedelta
from types import ModuleType

from cachetools import Cache

from bench.peers.contest import memory
from index import Question, StorybotError, load_settings, open_story
from index.story import Story

BOUND = 16.0
"""MB of resident memory."""
_SYLLABLES = ("ba", "cor", "den", "fil", "gos", "hu", "jan", "ki", "lor", "mes", "nu", "pra", "ri", "sto", "tev", "wix")
_CONTAINERS = (dict, list, set, deque)


def entries(*roots: object) -> int:
    """Counts the entries of all containers reachable from `roots` and the modules of `index` and `bot`.

    Bounded caches (`functools.lru_cache`, cachetools) are skipped with their contents.
    """
    modules = [module for name, module in sys.modules.items() if name.split(".")[0] in ("index", "bot")]
    reached: set[int] = set()
    waiting: list[object] = [*roots, *(vars(module) for module in modules)]
    count = 0
    while waiting:
        one = waiting.pop()
        bounded = isinstance(one, Cache) or type(one).__name__ == "_lru_cache_wrapper"
        if id(one) in reached or bounded or isinstance(one, (type, ModuleType)):
            continue
        reached.add(id(one))
        if isinstance(one, _CONTAINERS):
            count += len(one)
        if isinstance(one, (*_CONTAINERS, tuple, frozenset)):
            waiting += gc.get_referents(one)
        elif isinstance(one, threading.local) or type(one).__module__.split(".")[0] in ("index", "bot"):
            waiting += gc.get_referents(one)
            waiting.append(getattr(one, "__dict__", None))  # of a `threading.local`, the current thread's
    return count


def random_texts(texts: Sequence[str], seed: int = 0) -> Iterator[str]:
    """Yields distinct texts indefinitely: words of the story, with typing errors, and unknown words."""
    choose = random.Random(seed)
    known = sorted({word for text in texts for word in re.findall(r"\w+", text)})
    while True:
        words = choose.sample(known, min(len(known), choose.randint(2, 6)))
        unknown = ["".join(choose.choices(_SYLLABLES, k=choose.randint(2, 5))) for _ in range(choose.randint(1, 4))]
        slip = choose.choice(words)
        place = choose.randrange(len(slip) + 1)
        words += [*unknown, slip[:place] + choose.choice("aeiorst") + slip[place:], unknown[0].capitalize()]
        words.append(str(choose.randrange(10**6)))
        choose.shuffle(words)
        yield " ".join(words)


def use(story: Story, text: str, number: int) -> None:
    """Makes one request, each kind in turn, like the bot's commands."""
    with suppress(StorybotError):  # such as for an unknown topic, which is fine here
        match number % 6:
            case 0 | 1:
                story.ask(Question(text))
            case 2:
                story.ask(Question(text, outlet=text.split()[0], after=date(2000, 1, 1) + timedelta(days=number)))
            case 3:
                story.quote(text)
            case 4:
                story.find_words(text)
            case _:
                story.compare(text)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bench.memory", description="Measures memory under varied requests."
    )
    parser.add_argument("--count", type=int, default=20_000)
    given = parser.parse_args(arguments)
    rows: list[dict[str, float]] = []
    with closing(open_story(load_settings())) as story:
        with story.generation() as generation:
            texts = [generation.text(number) for number in range(len(generation.sources))]
        for number, text in zip(range(given.count), random_texts(texts), strict=False):
            use(story, text, number)
            if (number + 1) % max(1, given.count // 20) == 0:
                gc.collect()
                rows.append({"done": number + 1, "resident": memory()[0], "entries": entries(story)})
                print(json.dumps(rows[-1]), flush=True)
    warm, last = rows[len(rows) // 4], rows[-1]
    grown, more = last["resident"] - warm["resident"], last["entries"] - warm["entries"]
    print(f"{given.count} requests: {grown:+.1f} MB (bound {BOUND:.0f}), {more:+.0f} entries since the warm-up")
    return 0 if grown <= BOUND and more <= 0 else 1


if __name__ == "__main__":
    sys.exit(main())
