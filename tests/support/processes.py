"""Processes of storybot without this machine's settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OFFLINE = Path(__file__).resolve().parent / "offline"
REBUILD = """
from index.build import rebuild
from index.settings import load_settings
print(rebuild(load_settings()).generation)
"""


KEEP_EXACT = """
import shutil, sys
from index.models import export
quantise_graph = export.quantise_graph
def keeping(folder, config, expected):
    shutil.copytree(folder, sys.argv[1])
    quantise_graph(folder, config, expected)
export.quantise_graph = keeping
"""


def environment(**settings: object) -> dict[str, str]:
    """Returns the environment of a process with only these settings, by their field names in `index.settings`; None
    omits one."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("STORYBOT_", "DISCORD_"))}
    kept |= {"PYTHONPATH": f"{OFFLINE}{os.pathsep}{ROOT}", "PYTHONUNBUFFERED": "1", "NO_COLOR": "1"}
    for name, value in settings.items():
        if value is not None:
            kept["DISCORD_TOKEN" if name == "discord_token" else f"STORYBOT_{name.upper()}"] = str(value)
    return kept


def rebuild_apart(folder: Path, *, exact: Path | None = None, **settings: object) -> str:
    """Rebuilds an index in a new process in `folder`, because it may load torch; returns the live generation.

    If an encoder is exported, its fp32 export is kept in the folder `exact`.
    """
    done = subprocess.run(
        [sys.executable, "-c", REBUILD if exact is None else KEEP_EXACT + REBUILD, str(exact)],
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()[-1]
