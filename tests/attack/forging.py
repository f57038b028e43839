"""Forgeries: edits of a generation, with and without recomputed checksums."""

from __future__ import annotations

import hashlib
import json
import random
import zlib
from pathlib import Path
from typing import Any

from index.store import checked_files
from tests.attack.target import Target, flip, take_from


def edit_json(target: Target, chosen: random.Random) -> str:
    """Edits a value in the manifest or the encoder's configuration, leaving the checksums."""
    path = target.live / chosen.choice(["manifest.json", "manifest.json", "encoder/encoder.json"])
    body = json.loads(path.read_bytes())
    where = _edit(body, chosen)
    path.write_text(json.dumps(body), encoding="utf-8")
    return f"{path.name}: {where}"


def edit_manifest_sealed(target: Target, chosen: random.Random) -> str:
    """Edits a value in the manifest and recomputes its own checksum."""
    path = target.live / "manifest.json"
    body = json.loads(path.read_bytes())
    where = _edit(body, chosen)
    _write_sealed(path, body)
    return f"sealed manifest: {where}"


def forge_manifest(target: Target, chosen: random.Random) -> str:
    """Edits a value in the manifest and recomputes its checksum, the generation's id and the pointer."""
    live = target.live
    body = json.loads((live / "manifest.json").read_bytes())
    where = _edit(body["content"], chosen)
    _forge(target, live, body)
    return f"forged manifest: {where}"


def forge_file(target: Target, chosen: random.Random) -> str:
    """Damages a data file and recomputes everything that vouches for it, except checksums inside other files."""
    live, path = target.live, target.some_file(chosen)
    if path.name == "manifest.json" or not path.stat().st_size:
        return forge_manifest(target, chosen)
    name = path.relative_to(live).as_posix()
    done = take_from(target, target.older, path) if chosen.random() < 0.4 else flip(path, chosen)
    body = json.loads((live / "manifest.json").read_bytes())
    body["content"]["files"][name] = _entry(path)
    if name.startswith("encoder/"):
        digest = hashlib.sha256()
        for part in ("model.onnx", "tokenizer.json", "encoder.json"):
            digest.update(hashlib.sha256((live / "encoder" / part).read_bytes()).digest())
        body["content"]["encoder"]["fingerprint"] = digest.hexdigest()
    _forge(target, live, body)
    return f"forged {name}: {done}"


def _edit(body: Any, chosen: random.Random) -> str:  # noqa: ANN401
    """Changes one value at any depth of `body`; returns its path."""
    steps: list[str] = []
    here = body
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return f"nothing at {'/'.join(steps)}"
        key = chosen.choice(keys)
        steps.append(str(key))
        below = here[key]
        if isinstance(below, (dict, list)) and below and chosen.random() < 0.9:
            here = below
            continue
        if chosen.random() < 0.15:
            del here[key]
            return f"without {'/'.join(steps)}"
        here[key] = _other(below, chosen)
        return f"{'/'.join(steps)} = {str(here[key])[:60]!r}"


def _other(value: object, chosen: random.Random) -> object:
    anything: list[Any] = [
        None,
        -1,
        0,
        1,
        2**31,
        2**63,
        2**70,
        1.5,
        "",
        "x",
        "../../etc/passwd",
        "\ud800",
        [],
        {},
        [[]],
        True,
    ]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int) and chosen.random() < 0.6:
        return value + chosen.choice([-1, 1, 7, 1000])
    if isinstance(value, str) and value and chosen.random() < 0.6:
        place = chosen.randrange(len(value))
        return value[:place] + chosen.choice("0123456789abcdef") + value[place + 1 :]
    return chosen.choice(anything)


def canonical(value: object) -> bytes:
    """Serialises what the manifest's checksum and the generation's id cover; the source shows attackers how."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _write_sealed(path: Path, body: dict[str, Any]) -> None:
    body.pop("checksum", None)
    body["checksum"] = hashlib.sha256(canonical(body)).hexdigest()
    path.write_text(json.dumps(body, sort_keys=True, indent=1) + "\n", encoding="utf-8")


def _forge(target: Target, live: Path, body: dict[str, Any]) -> None:
    name = f"{live.name[:16]}{hashlib.sha256(canonical(body['content'])).hexdigest()[:8]}"
    body["id"] = name
    _write_sealed(live / "manifest.json", body)
    if name != live.name:
        live.rename(live.with_name(name))
    (target.index / "live").write_bytes(name.encode() + b"\n")


def _entry(path: Path) -> dict[str, Any]:
    data = path.read_bytes()
    blocks = [
        zlib.crc32(data[begin : begin + checked_files.BLOCK]) for begin in range(0, len(data), checked_files.BLOCK)
    ]
    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "blocks": blocks}
