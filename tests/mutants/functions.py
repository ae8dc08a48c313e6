"""The functions that compare, count and date: mutmut puts the mistakes into them."""

import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

LEAST = 95
ROOT = Path(__file__).parents[2]
REASONS = Path(__file__).parent / "survivors.toml"
CAUGHT = {"killed", "timeout", "suspicious", "segfault", "caught by type check"}
A_MUTANT = re.compile(r"^\s*(rules\.\S+)__mutmut_\d+: (.+)$", re.MULTILINE)


def main() -> int:
    """Print what lives in which function; 1 if it is too much, or unexplained."""
    log = ROOT / ".var/mutmut.log"
    with log.open("w") as output:
        subprocess.run([_mutmut, "run"], cwd=ROOT, env=_env, stdout=output, check=True)
    shown = [_mutmut, "results", "--all", "true"]
    told = subprocess.run(shown, cwd=ROOT, capture_output=True, check=True, text=True)
    found = Counter((_plain(name), how) for name, how in A_MUTANT.findall(told.stdout))
    caught = sum(number for (_, how), number in found.items() if how in CAUGHT)
    alive = Counter({of: n for (of, how), n in found.items() if how not in CAUGHT})
    for name, number in sorted(alive.items()):
        print(f"ALIVE in {name}: {number}")
    score = 100 * caught / max(found.total(), 1)
    print(
        f"functions: {caught} of {found.total()} killed: {score:.1f} % (goal: {LEAST})"
    )
    return max(score < LEAST, _print_unexplained(alive))


_env = os.environ | {"ASSESSOR_SECRET_KEY": "for mutants only 0123456789abcdef"}
_mutmut = str(Path(sys.executable).with_name("mutmut"))


def _plain(name: str) -> str:
    """``rules.language.spans.xǁSpanǁend`` is ``rules.language.spans.Span.end``."""
    module, _, function = name.rpartition(".")
    return f"{module}.{re.sub('^x[ǁ_]', '', function).replace('ǁ', '.')}"


def _print_unexplained(alive: Counter[str]) -> bool:
    """Say where more lives, or less, than there are reasons for."""
    told = tomllib.loads(REASONS.read_text(encoding="utf-8")).get("function", ())
    reasons = Counter({one["name"]: one["alive"] for one in told if one["reason"]})
    for name in sorted(alive.keys() | reasons.keys()):
        if alive[name] != reasons[name]:
            print(f"{name}: {alive[name]} alive, {reasons[name]} in survivors.toml")
    return alive != reasons


if __name__ == "__main__":
    raise SystemExit(main())
