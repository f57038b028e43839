"""What can be checked of deploy/ without Docker: settings, paths, and systemd's own verification of the unit."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from bot.telemetry import Metrics
from index.settings import Settings, shard_group
from tests.discord_server.remote import ROOT
from tests.support.bare_settings import bare_settings

DEPLOY = ROOT / "deploy"
FILES = sorted(path for path in DEPLOY.rglob("*") if path.is_file())
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
KNOWN = {"DISCORD_TOKEN", *(f"STORYBOT_{name.upper()}" for name in Settings.model_fields)}


def test_every_setting_named_in_deploy_exists() -> None:
    for path in FILES:
        named = set(re.findall(r"\b(?:STORYBOT_[A-Z_]+|DISCORD_TOKEN)\b", path.read_text(encoding="utf-8")))
        assert named <= KNOWN, f"{path.name}: {sorted(named - KNOWN)}"


def test_the_dockerfile_copies_existing_files_that_reach_the_builder() -> None:
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


def test_the_runtime_stage_copies_only_data_from_the_stage_with_torch() -> None:
    stages = re.split(r"(?m)^FROM ", (DEPLOY / "Dockerfile").read_text(encoding="utf-8"))
    runtime = next(stage for stage in stages if " AS runtime" in stage.splitlines()[0])
    assert "rebuild]" not in runtime
    assert re.findall(r"--from=build \S*\s*(\S+)", runtime) == ["/data"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")
def test_systemd_accepts_the_unit_and_finds_little_exposed(tmp_path: Path) -> None:
    unit = (DEPLOY / "storybot.service").read_text(encoding="utf-8")
    # The program and its user exist only on the target machine.
    unit = re.sub(r"(?m)^ExecStart=.*$", "ExecStart=/bin/true", unit)
    unit = re.sub(r"(?m)^(User|Group|Documentation)=.*\n", "", unit)
    path = tmp_path / "storybot.service"
    path.write_text(unit, encoding="utf-8")
    read = subprocess.run(["systemd-analyze", "verify", str(path)], capture_output=True, text=True, timeout=60)
    assert "storybot.service" not in read.stderr, read.stderr
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=30", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert judged.returncode == 0, judged.stdout[-2000:]


def objects(kind: str) -> list[dict[str, Any]]:
    """Returns the objects of one kind in all manifests."""
    found = [one for path in MANIFESTS for one in yaml.safe_load_all(path.read_text(encoding="utf-8"))]
    assert all(one["apiVersion"] and one["metadata"]["name"] for one in found)
    return [one for one in found if one["kind"] == kind]


@pytest.mark.parametrize("version", ["1.30", "1.37"])
@pytest.mark.parametrize("path", MANIFESTS, ids=lambda path: path.name)
def test_the_manifests_match_the_schemas_of_kubernetes(path: Path, version: str) -> None:
    for one in yaml.safe_load_all(path.read_text(encoding="utf-8")):
        kubernetes_validate.validate(one, version, strict=True)
    for wrong in ({"selector": 7}, {"replica": 2}):  # violations are detected
        with pytest.raises(kubernetes_validate.ValidationError):
            kubernetes_validate.validate(one | {"spec": one["spec"] | wrong}, version, strict=True)


def test_every_pod_has_its_mounts_and_matches_its_selector() -> None:
    maps = {one["metadata"]["name"] for one in objects("ConfigMap")}
    claims = {one["metadata"]["name"] for one in objects("PersistentVolumeClaim")}
    pods = [one["spec"] for kind in ("Deployment", "StatefulSet") for one in objects(kind)]
    assert len(pods) == 4
    for spec in pods:
        template = spec["template"]
        assert spec["selector"]["matchLabels"].items() <= template["metadata"]["labels"].items()
        volumes = template["spec"].get("volumes", [])
        names = {volume["name"] for volume in volumes}
        names |= {claim["metadata"]["name"] for claim in spec.get("volumeClaimTemplates", ())}
        for container in template["spec"]["containers"]:
            assert {mount["name"] for mount in container.get("volumeMounts", ())} <= names
            assert {one["configMapRef"]["name"] for one in container.get("envFrom", ())} <= maps
            ports = {port["name"] for port in container["ports"]}
            probes = [
                container[key]["httpGet"] for key in container if key.endswith("Probe") and "httpGet" in container[key]
            ]
            assert {probe["port"] for probe in probes} <= ports
        for volume in volumes:
            assert volume.get("configMap", {"name": next(iter(maps))})["name"] in maps
            assert volume.get("persistentVolumeClaim", {"claimName": next(iter(claims))})["claimName"] in claims


def test_the_groups_cover_all_shards_and_a_new_pod_is_ready_before_an_old_one_ends() -> None:
    (settings,) = (one["data"] for one in objects("ConfigMap") if one["metadata"]["name"] == "storybot")
    served: list[int] = []
    counts = set()
    for deployment in objects("Deployment"):
        spec = deployment["spec"]
        assert spec["strategy"]["rollingUpdate"] == {"maxSurge": 1, "maxUnavailable": 0}
        pod = spec["template"]["spec"]
        assert pod["terminationGracePeriodSeconds"] > float(settings["STORYBOT_SHUTDOWN_SECONDS"]) + 5
        (container,) = pod["containers"]
        assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
        assert container["livenessProbe"]["httpGet"]["path"] == "/healthz"
        group = shard_group(bare_settings(shards=container["args"][-1]))
        assert group is not None
        served += group[0]
        counts.add(group[1])
    assert served == list(range(counts.pop()))
    assert not counts


def test_the_groups_of_the_compose_file_cover_all_shards() -> None:
    services = yaml.safe_load((DEPLOY / "compose.groups.yaml").read_text(encoding="utf-8"))["services"]
    shards = [
        one["environment"]["STORYBOT_SHARDS"] for one in services.values() if "STORYBOT_SHARDS" in one["environment"]
    ]
    groups = [shard_group(bare_settings(shards=one)) for one in shards]
    assert [shard for group in groups if group for shard in group[0]] == list(range(16))


def test_every_metric_of_the_dashboard_is_exported() -> None:
    client = (ROOT / "bot" / "client.py").read_text(encoding="utf-8")
    gauges = re.findall(r'^            "(\w+)": lambda: ', client, re.MULTILINE)
    families = Metrics(by_story=True).registry({name: lambda: 0.0 for name in gauges}).collect()
    served = {f"storybot_{name}" for name in gauges} | {"storybot_stage_seconds_bucket"}
    served |= {f"{family.name}_total" for family in families if family.type == "counter"}
    dashboard = json.loads((DEPLOY / "grafana.json").read_text(encoding="utf-8"))
    expressions = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    named = set(re.findall(r"\bstorybot_\w+", " ".join(expressions)))
    assert named
    assert named <= served, named - served
