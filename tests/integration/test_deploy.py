"""What can be checked of deploy/ without Docker: names of settings, paths, and systemd's own reading of the unit."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from index.settings import Settings
from tests.discord_server.remote import ROOT

DEPLOY = ROOT / "deploy"
FILES = sorted(path for path in DEPLOY.iterdir() if path.is_file())
KNOWN = {"DISCORD_TOKEN", *(f"STORYBOT_{name.upper()}" for name in Settings.model_fields)}


def test_every_setting_that_deploy_names_is_one() -> None:
    for path in FILES:
        named = set(re.findall(r"\b(?:STORYBOT_[A-Z_]+|DISCORD_TOKEN)\b", path.read_text(encoding="utf-8")))
        assert named <= KNOWN, f"{path.name}: {sorted(named - KNOWN)}"


def test_what_the_dockerfile_copies_is_there_and_reaches_the_builder() -> None:
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    allowed = {line[1:] for line in ignored if line.startswith("!")}
    copied: set[str] = set()
    for line in (DEPLOY / "Dockerfile").read_text(encoding="utf-8").splitlines():
        if line.startswith("COPY ") and "--from" not in line:
            copied |= {name for name in line.split()[1:-1] if not name.startswith("--")}
    assert copied <= allowed
    for name in copied:
        assert (ROOT / name).exists(), name
    assert ".env" not in allowed


def test_the_runtime_stage_takes_nothing_from_the_stage_with_torch_but_its_data() -> None:
    stages = re.split(r"(?m)^FROM ", (DEPLOY / "Dockerfile").read_text(encoding="utf-8"))
    runtime = next(stage for stage in stages if " AS runtime" in stage.splitlines()[0])
    assert "rebuild]" not in runtime
    assert re.findall(r"--from=build \S*\s*(\S+)", runtime) == ["/data"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")
def test_systemd_reads_the_unit_and_finds_little_exposed(tmp_path: Path) -> None:
    unit = (DEPLOY / "storybot.service").read_text(encoding="utf-8")
    # The program and its user exist on the machine that runs it alone.
    unit = re.sub(r"(?m)^ExecStart=.*$", "ExecStart=/bin/true", unit)
    unit = re.sub(r"(?m)^(User|Group|Documentation)=.*\n", "", unit)
    path = tmp_path / "storybot.service"
    path.write_text(unit, encoding="utf-8")
    read = subprocess.run(["systemd-analyze", "verify", str(path)], capture_output=True, text=True, timeout=60)
    assert "storybot.service" not in read.stderr, read.stderr
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=30", str(path)],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert judged.returncode == 0, judged.stdout[-2000:]
