"""What ``manage.py report`` costs, in PDFs of a worker that has made some already.

One report by processor time, with all that is started for it; a folder by the clock, as
it is made on all processors.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from rules import Case
from tests.bench.pdf import as_ours, cost_of_ours, own_worker, usual
from tests.bench.rounds import Ratio

FOLDER = 100  # reports
WARM = 5  # PDFs, of which the last ones are looked at
ASKED = "--edition applicant --language en --on 2026-11-23".split()


def measure(rounds: int) -> Iterator[Ratio]:
    case = usual()
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "cases").mkdir()
        for number in range(FOLDER):
            answers = {**in_json(case), "age": 30 + number % 30}
            (folder / f"cases/{number}.json").write_text(json.dumps(answers))
        one = tuple(of_one(folder) / warm(case) for _ in range(rounds))
        yield Ratio("report by command, x warm", one, "at most 4")
        whole = of_all(folder) * len(os.sched_getaffinity(0)) / (FOLDER * warm(case))
        yield Ratio(f"folder of {FOLDER}, x warm", (whole,), "at most 1.2")


def in_json(case: Case) -> Mapping[str, object]:
    return {
        code: sorted(value) if isinstance(value, frozenset) else value
        for code, value in case.answers.items()
        if value is not None
    }


def warm(case: Case) -> float:
    """Seconds of a processor for a report, of a worker that has made some."""
    with own_worker(as_ours) as ours:
        costs = [ours.submit(cost_of_ours, case).result() for _ in range(WARM)]
    return min(costs[2:])


def of_one(folder: Path) -> float:
    """Seconds of all processors until one report is there."""
    before = os.times()
    report(folder / "cases/0.json", folder / "one.pdf")
    after = os.times()
    return (after.children_user + after.children_system) - (
        before.children_user + before.children_system
    )


def of_all(folder: Path) -> float:
    """Seconds by the clock until all are there."""
    began = time.perf_counter()
    report(folder / "cases", folder / "reports")
    return time.perf_counter() - began


def report(case: Path, output: Path) -> None:
    command = [sys.executable, "manage.py", "report", str(case), "-o", str(output)]
    subprocess.run([*command, *ASKED], check=True, capture_output=True)
