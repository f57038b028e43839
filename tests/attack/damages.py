"""Damage to a file of an index or of a story: by chance, by mistake, and by someone who recomputes checksums."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.store.generations import live_id


@dataclass(frozen=True, slots=True)
class Target:
    """What is damaged: the folder of a story's index, an older generation in it, a generation of another story, and
    the story's own folder."""

    index: Path
    older: Path
    foreign: Path
    story: Path

    @property
    def live(self) -> Path:
        """The folder of the live generation."""
        return self.index / "generations" / live_id(self.index)

    def some_file(self, chosen: random.Random) -> Path:
        """A file of the live generation, each as likely as any other."""
        return chosen.choice(sorted(path for path in self.live.rglob("*") if path.is_file() and path.name != "in_use"))


Damage = Callable[[Target, random.Random], str]


def flip_bits(target: Target, chosen: random.Random) -> str:
    """One to eight bits."""
    return f"flipped {_flip(target.some_file(chosen), chosen)}"


def cut_short(target: Target, chosen: random.Random) -> str:
    """From none to all but one of a file's bytes are left."""
    path = target.some_file(chosen)
    size = path.stat().st_size
    left = chosen.choice([0, max(size - 1, 0), chosen.randrange(size + 1)])
    os.truncate(path, left)
    return f"cut {path.name} to {left} of {size}"


def append(target: Target, chosen: random.Random) -> str:
    """Bytes that no one wrote, at the end."""
    path = target.some_file(chosen)
    with path.open("ab") as file:
        file.write(chosen.randbytes(chosen.randint(1, 64)))
    return f"appended to {path.name}"


def zero_block(target: Target, chosen: random.Random) -> str:
    """A block of zeros, as a disk leaves one after a power cut."""
    path = target.some_file(chosen)
    data = bytearray(path.read_bytes())
    start = chosen.randrange(max(len(data), 1))
    data[start : start + 512] = bytes(len(data[start : start + 512]))
    path.write_bytes(data)
    return f"zeroed {path.name} from {start}"


def swap_blocks(target: Target, chosen: random.Random) -> str:
    """Two stretches of one file change places: every byte is still there."""
    path = target.some_file(chosen)
    data = path.read_bytes()
    width = max(1, min(chosen.choice([16, 24, 32, 48, 120, 512]), len(data) // 2))
    one, other = (chosen.randrange(max(len(data) // width, 1)) * width for _ in range(2))
    first, second = sorted((one, other))
    if second + width > len(data) or first + width > second:
        return f"nothing in {path.name}"
    mixed = data[:first] + data[second : second + width] + data[first + width : second] + data[first : first + width]
    path.write_bytes(mixed + data[second + width :])
    return f"swapped {width} bytes at {first} and {second} of {path.name}"


def remove(target: Target, chosen: random.Random) -> str:
    """A file is gone."""
    path = target.some_file(chosen)
    path.unlink()
    return f"removed {path.name}"


def replace_by_folder(target: Target, chosen: random.Random) -> str:
    """A folder where a file was."""
    path = target.some_file(chosen)
    path.unlink()
    path.mkdir()
    return f"{path.name} is a folder"


def replace_by_link(target: Target, chosen: random.Random) -> str:
    """A link to nowhere, to itself or to a device where a file was."""
    path = target.some_file(chosen)
    path.unlink()
    to = chosen.choice(["nowhere", path.name, "/dev/null", "/dev/zero"])
    path.symlink_to(to)
    return f"{path.name} links to {to}"


def replace_by_neighbour(target: Target, chosen: random.Random) -> str:
    """The bytes of another file of the same generation."""
    path, other = target.some_file(chosen), target.some_file(chosen)
    if path != other:
        shutil.copyfile(other, path)
    return f"{path.name} is {other.name}"


def replace_by_older(target: Target, chosen: random.Random) -> str:
    """The same file out of an older generation of the story, whole and sound in itself."""
    return _take_from(target, target.older, target.some_file(chosen))


def replace_by_foreign(target: Target, chosen: random.Random) -> str:
    """The same file out of another story's generation."""
    return _take_from(target, target.foreign, target.some_file(chosen))


def replace_many_by_older(target: Target, chosen: random.Random) -> str:
    """Half of the files out of an older generation."""
    files = sorted(path for path in target.live.rglob("*") if path.is_file())
    for path in chosen.sample(files, len(files) // 2):
        _take_from(target, target.older, path)
    return "half of it is older"


def add_foreign_file(target: Target, chosen: random.Random) -> str:
    """A file that the manifest does not know."""
    place = target.live / chosen.choice(["notes.txt", "extras/planted", "encoder/more.onnx", ".hidden"])
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(chosen.randbytes(100))
    return f"added {place.name}"


def whole_generation_moved(target: Target, chosen: random.Random) -> str:
    """Another generation under the live one's name."""
    live = target.live
    source = chosen.choice([target.older, target.foreign])
    shutil.rmtree(live)
    shutil.copytree(source, live)
    return f"{source.name} under the name {live.name}"


def damage_pointer(target: Target, chosen: random.Random) -> str:
    """What names the live generation."""
    pointer = target.index / "live"
    name = target.live.name
    content = chosen.choice([
        b"", b"\0" * 24, b"../" + name.encode(), name.encode()[:-1], b"20990101-000000-00000000\n", name.encode() * 2,
        chosen.randbytes(30), target.older.name.encode() + b"\n", target.foreign.name.encode(), b"\xff" + name.encode(),
    ])  # fmt: skip
    if chosen.random() < 0.2:
        pointer.unlink()
        if chosen.random() < 0.5:
            pointer.mkdir()
        return "the pointer is gone"
    pointer.write_bytes(content)
    return f"the pointer holds {content!r}"


def edit_json(target: Target, chosen: random.Random) -> str:
    """A value somewhere in the manifest or the encoder's configuration, with no checksum mended."""
    path = target.live / chosen.choice(["manifest.json", "manifest.json", "encoder/encoder.json"])
    body = json.loads(path.read_bytes())
    where = _edit(body, chosen)
    path.write_text(json.dumps(body), encoding="utf-8")
    return f"{path.name}: {where}"


def edit_manifest_sealed(target: Target, chosen: random.Random) -> str:
    """A value in the manifest, its own checksum computed again."""
    path = target.live / "manifest.json"
    body = json.loads(path.read_bytes())
    where = _edit(body, chosen)
    _write_sealed(path, body)
    return f"sealed manifest: {where}"


def forge_manifest(target: Target, chosen: random.Random) -> str:
    """A value in the manifest, with its checksum, the generation's name and the pointer made to fit."""
    live = target.live
    body = json.loads((live / "manifest.json").read_bytes())
    where = _edit(body["content"], chosen)
    _forge(target, live, body)
    return f"forged manifest: {where}"


def forge_file(target: Target, chosen: random.Random) -> str:
    """A data file is damaged and everything that vouches for it made to fit, but what stands inside other files."""
    live, path = target.live, target.some_file(chosen)
    if path.name == "manifest.json" or not path.stat().st_size:
        return forge_manifest(target, chosen)
    name = path.relative_to(live).as_posix()
    done = _take_from(target, target.older, path) if chosen.random() < 0.4 else _flip(path, chosen)
    body = json.loads((live / "manifest.json").read_bytes())
    body["content"]["files"][name] = _entry(path)
    if name.startswith("encoder/"):
        digest = hashlib.sha256()
        for part in ("model.onnx", "tokenizer.json", "encoder.json"):
            digest.update(hashlib.sha256((live / "encoder" / part).read_bytes()).digest())
        body["content"]["encoder"]["fingerprint"] = digest.hexdigest()
    _forge(target, live, body)
    return f"forged {name}: {done}"


def damage_article(target: Target, chosen: random.Random) -> str:
    """A saved article of the story itself, after it was indexed."""
    path = chosen.choice(sorted(target.story.glob("*.txt")))
    kind = chosen.randrange(5)
    if kind == 0:
        return f"article {_flip(path, chosen)}"
    if kind == 1:
        os.truncate(path, chosen.randrange(path.stat().st_size))
    elif kind == 2:
        path.unlink()
    elif kind == 3:
        path.write_bytes(chosen.randbytes(400))
    else:
        shutil.copyfile(chosen.choice(sorted(target.story.glob("*.txt"))), path.with_name("copied.txt"))
        shutil.move(path.with_name("copied.txt"), path)
    return f"article {path.name} ({kind})"


DAMAGES: tuple[Damage, ...] = (
    flip_bits, flip_bits, flip_bits, flip_bits, cut_short, cut_short, append, zero_block, zero_block, swap_blocks,
    swap_blocks, remove, replace_by_folder, replace_by_link, replace_by_neighbour, replace_by_older, replace_by_older,
    replace_by_foreign, replace_many_by_older, add_foreign_file, whole_generation_moved, damage_pointer, edit_json,
    edit_manifest_sealed, edit_manifest_sealed, forge_manifest, forge_manifest, forge_file, forge_file, damage_article,
)  # fmt: skip


def _flip(path: Path, chosen: random.Random) -> str:
    data = bytearray(path.read_bytes())
    if not data:
        return f"nothing in {path.name}"
    places = [chosen.randrange(len(data) * 8) for _ in range(chosen.choice([1, 1, 1, 2, 8]))]
    for place in places:
        data[place // 8] ^= 1 << place % 8
    path.write_bytes(data)
    return f"bits {places} of {path.name}"


def _take_from(target: Target, source: Path, path: Path) -> str:
    other = source / path.relative_to(target.live)
    if other.is_file():
        shutil.copyfile(other, path)
    else:
        path.unlink()
    return f"{path.name} is out of {source.name}"


def _edit(body: Any, chosen: random.Random) -> str:  # noqa: ANN401
    """Changes one value at any depth of `body`; says which."""
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
    """What a manifest's checksum and a generation's name are computed over; an attacker can read that in the source."""
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
    import zlib

    from index.store import files

    data = path.read_bytes()
    blocks = [zlib.crc32(data[begin : begin + files.BLOCK]) for begin in range(0, len(data), files.BLOCK)]
    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "blocks": blocks}
