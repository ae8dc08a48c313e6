"""Which processors serve people, and which one makes PDFs.

Left to choose, a kernel may let an answer wait behind a PDF for a tick of its clock
while another processor has nothing to do. So whoever answers questions is never put
where PDFs are made.
"""

import os


def mine() -> frozenset[int]:
    """Return those that this process may use."""
    return frozenset(os.sched_getaffinity(0))


def shared(all_: frozenset[int]) -> tuple[frozenset[int], frozenset[int]]:
    """Return those for people and the one for PDFs; a single one is for both."""
    for_pdfs = frozenset({max(all_)})
    return all_ - for_pdfs or for_pdfs, for_pdfs


def keep_to(some: frozenset[int]) -> None:
    """Use only these from now on, also for the threads that are still to start."""
    os.sched_setaffinity(0, some)
