"""What a run of the matrix tells."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Report:
    """How many calls there were per way, which ones a way refused and why, and what went wrong."""

    called: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def note(self, what: str, where: str, verdict: str) -> None:
        """Counts a call; a verdict says in words what was wrong with it."""
        self.called[what] += 1
        if verdict:
            self.wrong.append(f"{what}: {where}: {verdict}")
