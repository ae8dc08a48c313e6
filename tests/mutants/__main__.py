"""``make mutants``: whether a case says so when one thing in the law is wrong."""

import tomllib
from collections import Counter
from pathlib import Path

from tests.mutants.equivalent import equivalent
from tests.mutants.killing import killer
from tests.mutants.law import Mutant, mutants
from tests.rules.test_fees import ONLY_2026, PER_GROUND, TABLE

LEAST = 95
REASONS = Path(__file__).parent / "survivors.toml"

AMOUNTS = {
    (code, 2025 + place): euros
    for code, amounts in TABLE.items()
    for place, euros in enumerate(amounts)
} | {
    ("non_temporary_child", 2026): PER_GROUND["child_protection_3y"],
    **{(code, 2026): euros for code, euros in ONLY_2026.items()},
}
"""What the tests of the fees expect."""


def main() -> int:
    """Print what is killed of each kind; return 1 if too much lives, or unexplained."""
    killed, alive = Counter[str](), list[Mutant]()
    for one in mutants():
        if _is_killed(one):
            killed[one.kind] += 1
        else:
            alive.append(one)
    same = {one.name: proof for one in alive if (proof := equivalent(one))}
    lives = [one for one in alive if one.name not in same]
    score = _print_counts(killed, same, alive, lives)
    return max(score < LEAST, _print_wrong_reasons({one.name for one in lives}))


def _is_killed(mutant: Mutant) -> bool:
    if mutant.fee:
        code, years = mutant.fee
        return any(
            years.get(year) != euros
            for (of, year), euros in AMOUNTS.items()
            if of == code
        )
    return killer(mutant) is not None


def _print_counts(
    killed: Counter[str], same: dict[str, str], alive: list[Mutant], lives: list[Mutant]
) -> float:
    living = Counter(one.kind for one in lives)
    equal = Counter(one.kind for one in alive if one.name in same)
    print("kind of mistake        mutants  killed  alive  the same")
    for kind in sorted(killed | living | equal):
        counts = killed[kind], living[kind], equal[kind]
        dead, alive_, no_change = counts
        print(f"{kind:<22}{sum(counts):>8}{dead:>8}{alive_:>7}{no_change:>10}")
    for name, proof in same.items():
        print(f"equivalent, cannot be killed: {name}: {proof}")
    for one in lives:
        print(f"ALIVE {one.name}")
    score = 100 * killed.total() / (killed.total() + len(lives))
    print(f"killed: {score:.1f} % of those that can be (goal: {LEAST} %)")
    return score


def _print_wrong_reasons(lives: set[str]) -> bool:
    """Say which survivors have no reason, and which reasons have no survivor."""
    told = tomllib.loads(REASONS.read_text(encoding="utf-8"))["survivor"]
    reasons = {one["name"] for one in told if one["reason"]}
    for name in sorted(lives - reasons):
        print(f"NO REASON in survivors.toml: {name}")
    for name in sorted(reasons - lives):
        print(f"NO LONGER ALIVE, take it out of survivors.toml: {name}")
    return lives != reasons


if __name__ == "__main__":
    raise SystemExit(main())
