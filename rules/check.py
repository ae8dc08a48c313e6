"""``python -m rules check``: runs the proofs and prints what was looked at."""

from collections.abc import Callable, Iterator
from datetime import date
from time import perf_counter

from rules.assessment import LAW
from rules.law import Law
from rules.lengths import LENGTHS
from rules.proofs import PROOFS, FailedProofError

Proof = Callable[[Law, date], Iterator[object]]

ON = date(2026, 11, 23)
"""The proofs are about this day, so that they say the same tomorrow."""


def main(law: Law = LAW) -> int:
    """Print one line for each proof; return 1 when one fails."""
    print(_size(law))
    return max([_run(proof, law) for proof in (*PROOFS, *LENGTHS)])


def _size(law: Law) -> str:
    sizes = len(law.grounds), len(law.routes), len(law.cautions), len(law.facts)
    return "{} grounds, {} routes, {} cautions, {} facts".format(*sizes)


def _run(proof: Proof, law: Law) -> int:
    started = perf_counter()
    name = proof.__name__.replace("_", " ")
    try:
        number = sum(1 for _ in proof(law, ON))
    except FailedProofError as failure:
        print(f"FAILS  {name}: {failure}")
        return 1
    print(f"holds  {name}: {number} looked at, {perf_counter() - started:.1f} s")
    return 0
