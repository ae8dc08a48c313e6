"""The address of each question: stable, and it tells nothing to who reads it."""

from collections.abc import Mapping
from hashlib import blake2s

from rules import LAW
from rules.language.fact import Fact


def slug(code: str) -> str:
    """Four hexadecimal digits that stand for a fact in addresses."""
    return blake2s(code.encode(), digest_size=2).hexdigest()


SLUG: Mapping[str, str] = {fact.code: slug(fact.code) for fact in LAW.facts}
FACT: Mapping[str, Fact] = {SLUG[fact.code]: fact for fact in LAW.facts}
