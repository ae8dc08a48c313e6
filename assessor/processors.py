"""Which processors serve people, which make PDFs, and how long it worked.

Left to choose, a kernel may let an answer wait behind a PDF for a tick of its clock
while another processor has nothing to do. So whoever answers questions is never put
where PDFs are made.
"""

import os
from multiprocessing import active_children
from pathlib import Path


def mine() -> frozenset[int]:
    """Return those that this process may use."""
    return frozenset(os.sched_getaffinity(0))


def shared(
    all_: frozenset[int], pdfs: int = 1
) -> tuple[frozenset[int], frozenset[int]]:
    """Return those for people and those for PDFs; if none is left, all are for both."""
    for_pdfs = frozenset(sorted(all_)[-pdfs:])
    return all_ - for_pdfs or for_pdfs, for_pdfs


def keep_to(some: frozenset[int]) -> None:
    """Use only these from now on, also for the threads that are still to start."""
    os.sched_setaffinity(0, some)


def used(pid: int) -> float:
    """Return the seconds that one has worked for a process; none if it has ended."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return 0.0
    user, system = told.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def used_by_children() -> float:
    return sum(used(child.pid) for child in active_children() if child.pid)
