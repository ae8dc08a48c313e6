"""People at random, near the rules: who fits each is looked for once, for a second."""

from functools import cache

from rules import LAW
from rules.proofs.samples import Samples
from tests.today import TODAY


@cache
def samples() -> Samples:
    return Samples(LAW, TODAY)
