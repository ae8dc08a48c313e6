"""The address of each question: stable, and it tells nothing to who reads it."""

from collections.abc import Iterable, Mapping
from hashlib import blake2s

from rules import LAW
from rules.language.fact import Fact


def slug(code: str) -> str:
    """Four hexadecimal digits that stand for a fact in addresses."""
    return blake2s(code.encode(), digest_size=2).hexdigest()


def by_address(facts: Iterable[Fact]) -> dict[str, Fact]:
    """Each question by its address; two with the same one would hide each other."""
    found: dict[str, Fact] = {}
    for fact in facts:
        other = found.setdefault(slug(fact.code), fact)
        if other is not fact:
            msg = f"{fact.code} has the address of {other.code}: give it another code."
            raise LookupError(msg)
    return found


FACT: Mapping[str, Fact] = by_address(LAW.facts)
SLUG: Mapping[str, str] = {fact.code: address for address, fact in FACT.items()}
