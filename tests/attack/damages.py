"""Accidental damage to a file of an index or a story; `DAMAGES` are these and the forgeries."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable

from tests.attack.forging import edit_json, edit_manifest_sealed, forge_file, forge_manifest
from tests.attack.target import Target, flip, take_from

Damage = Callable[[Target, random.Random], str]


def flip_bits(target: Target, chosen: random.Random) -> str:
    """Flips one to eight bits."""
    return f"flipped {flip(target.some_file(chosen), chosen)}"


def cut_short(target: Target, chosen: random.Random) -> str:
    """Truncates a file, to anything from zero bytes to all but one."""
    path = target.some_file(chosen)
    size = path.stat().st_size
    left = chosen.choice([0, max(size - 1, 0), chosen.randrange(size + 1)])
    os.truncate(path, left)
    return f"cut {path.name} to {left} of {size}"


def append(target: Target, chosen: random.Random) -> str:
    """Appends foreign bytes."""
    path = target.some_file(chosen)
    with path.open("ab") as file:
        file.write(chosen.randbytes(chosen.randint(1, 64)))
    return f"appended to {path.name}"


def zero_block(target: Target, chosen: random.Random) -> str:
    """Zeroes a block, as a power cut may."""
    path = target.some_file(chosen)
    data = bytearray(path.read_bytes())
    start = chosen.randrange(max(len(data), 1))
    data[start : start + 512] = bytes(len(data[start : start + 512]))
    path.write_bytes(data)
    return f"zeroed {path.name} from {start}"


def swap_blocks(target: Target, chosen: random.Random) -> str:
    """Swaps two ranges of a file, keeping every byte."""
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
    """Deletes a file."""
    path = target.some_file(chosen)
    path.unlink()
    return f"removed {path.name}"


def replace_by_folder(target: Target, chosen: random.Random) -> str:
    """Replaces a file by a folder."""
    path = target.some_file(chosen)
    path.unlink()
    path.mkdir()
    return f"{path.name} is a folder"


def replace_by_link(target: Target, chosen: random.Random) -> str:
    """Replaces a file by a link to nowhere, to itself or to a device."""
    path = target.some_file(chosen)
    path.unlink()
    to = chosen.choice(["nowhere", path.name, "/dev/null", "/dev/zero"])
    path.symlink_to(to)
    return f"{path.name} links to {to}"


def replace_by_neighbour(target: Target, chosen: random.Random) -> str:
    """Replaces a file's bytes by those of another file in the generation."""
    path, other = target.some_file(chosen), target.some_file(chosen)
    if path != other:
        shutil.copyfile(other, path)
    return f"{path.name} is {other.name}"


def replace_by_older(target: Target, chosen: random.Random) -> str:
    """Replaces a file by the same, intact file of an older generation."""
    return take_from(target, target.older, target.some_file(chosen))


def replace_by_foreign(target: Target, chosen: random.Random) -> str:
    """Replaces a file by the same file of another story's generation."""
    return take_from(target, target.foreign, target.some_file(chosen))


def replace_many_by_older(target: Target, chosen: random.Random) -> str:
    """Replaces half of the files by those of an older generation."""
    files = sorted(path for path in target.live.rglob("*") if path.is_file())
    for path in chosen.sample(files, len(files) // 2):
        take_from(target, target.older, path)
    return "half of it is older"


def add_foreign_file(target: Target, chosen: random.Random) -> str:
    """Adds a file that is not in the manifest."""
    place = target.live / chosen.choice(["notes.txt", "extras/planted", "encoder/more.onnx", ".hidden"])
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(chosen.randbytes(100))
    return f"added {place.name}"


def whole_generation_moved(target: Target, chosen: random.Random) -> str:
    """Puts another generation under the live one's name."""
    live = target.live
    source = chosen.choice([target.older, target.foreign])
    shutil.rmtree(live)
    shutil.copytree(source, live)
    return f"{source.name} under the name {live.name}"


def damage_pointer(target: Target, chosen: random.Random) -> str:
    """Damages the pointer to the live generation."""
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


def damage_article(target: Target, chosen: random.Random) -> str:
    """Damages a saved article after it was indexed."""
    path = chosen.choice(sorted(target.story.glob("*.txt")))
    kind = chosen.randrange(5)
    if kind == 0:
        return f"article {flip(path, chosen)}"
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
