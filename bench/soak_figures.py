"""The counts of a soak, their bounds, and the report."""

from __future__ import annotations

from dataclasses import dataclass, field

MEMORY_BOUND = 64.0
"""MB that resident memory may grow by between the end of the warm-up and the end of the soak."""
FILES_BOUND = 16
"""Open files allowed above the number at the end of the warm-up."""
WARMING_UP = 5  # rebuilds


@dataclass
class Figures:
    """Counts of questions, operations and measurements of the bot: `memory` in MB, `seconds` in total."""

    asked: int = 0
    answered: int = 0
    declined: int = 0
    with_number: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    rebuilds: int = 0
    rollbacks: int = 0
    damages: int = 0
    refused_generations: int = 0
    memory: list[float] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    seconds: float = 0.0


def growth(figures: Figures) -> tuple[float, int]:
    """Returns the growth of memory (MB) after the warm-up, and the maximum growth of open files."""
    start = min(WARMING_UP, len(figures.memory) // 2)
    return figures.memory[-1] - figures.memory[start], max(figures.files[start:]) - figures.files[start]


def within_bounds(figures: Figures) -> bool:
    """Whether nothing was wrong or lost and the bounds were kept."""
    memory, files = growth(figures)
    return not figures.wrong and not figures.lost and memory <= MEMORY_BOUND and files <= FILES_BOUND


def report(figures: Figures, late_by: float) -> str:
    memory, files = growth(figures)
    lines = [
        f"{figures.rebuilds} rebuilds, {figures.rollbacks} rollbacks, {figures.damages} damages "
        f"({figures.refused_generations} refused) in {figures.seconds:.0f} s",
        f"{figures.asked} questions: {figures.answered} answered ({figures.with_number} with the current "
        f"number), {figures.declined} declined, {len(figures.wrong)} wrong, {len(figures.lost)} lost",
        f"memory {figures.memory[-1]:.0f} MB, {memory:+.0f} MB since the warm-up (bound {MEMORY_BOUND:.0f}); "
        f"open files {figures.files[-1]}, at most {files:+d} (bound {FILES_BOUND})",
        f"heartbeats at most {late_by:.2f} s late",
    ]
    return "\n".join([*lines, *figures.wrong[:10], *figures.lost[:10]])
