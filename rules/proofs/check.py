"""``python -m rules check``: runs the proofs and prints what was looked at."""

from collections.abc import Callable, Iterator
from datetime import date
from time import perf_counter

from rules.assessment.the_law import LAW
from rules.engine.law import Law
from rules.guidance.receipt import cited
from rules.proofs.everybody.diagram import diagrams
from rules.proofs.everybody.exhaustive import EXHAUSTIVE
from rules.proofs.lengths import LENGTHS
from rules.proofs.promises import PROOFS, FailedProofError

Proof = Callable[[Law, date], Iterator[object]]

ON = max(source.read_on for source in cited(LAW))
"""The day of the newest text: the proofs are about it, to say the same tomorrow."""


def main(law: Law = LAW) -> int:
    """Print one line for each proof and each rule, then a verdict; 1 when one fails."""
    print(_size(law))
    failed = sum(_run(proof, law) for proof in (*PROOFS, *EXHAUSTIVE, *LENGTHS))
    print("\n".join(_looked_at(law)))
    print(f"{failed} of these do not hold." if failed else "All of this holds.")
    return min(failed, 1)


def _size(law: Law) -> str:
    sizes = len(law.grounds), len(law.routes), len(law.cautions), len(law.facts)
    return "{} grounds, {} routes, {} cautions, {} facts".format(*sizes)


def _looked_at(law: Law) -> Iterator[str]:
    """How many cases there are of each rule, and how many had to be looked at."""
    yield "All cases of each rule, and the points in them where something else is left:"
    for one in diagrams(law, ON):
        sizes = len(one.partitions.facts), one.partitions.number(), len(one.points)
        yield "{}: facts {}, cases {:,}, points {:,}".format(one.rule.code, *sizes)


def _days(law: Law) -> Iterator[date]:
    """The day of the proofs, and each later one from which the law is another."""
    yield ON
    yield from (day for day in law.changes if day > ON)


def _run(proof: Proof, law: Law) -> int:
    started = perf_counter()
    name = proof.__name__.replace("_", " ")
    try:
        number = sum(1 for day in _days(law) for _ in proof(law, day))
    except FailedProofError as failure:
        print(f"FAILS  {name}: {failure}")
        return 1
    print(f"holds  {name}: {number} looked at, {perf_counter() - started:.1f} s")
    return 0
