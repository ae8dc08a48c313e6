"""What a lawyer costs with a low income, by year, in whole euros.

The amounts change on 1 January (Besluit eigen bijdrage rechtsbijstand).
"""

from collections.abc import Iterator
from dataclasses import replace

from rules.language.amounts import Amounts, Euros, Yearly
from rules.language.source import Confidence, Source
from rules.language.wording import _
from rules.law.sources import legal_aid_rules

LEGAL_AID: dict[str, Yearly] = {
    "part": {2026: 257},
    "income": {2026: 25200},
    "together": {2026: 35000},
    "highest": {2026: 1084},
    "alone": {2026: 35400},
    "most": {2026: 50000},
    "less": {2026: 69},
}
YEARS = sorted({year for amounts in LEGAL_AID.values() for year in amounts})
"""Of each of them every amount must be known."""


def legal_aid(year: int) -> Iterator[Amounts]:
    """What there is to say of a year in the table."""
    rules = legal_aid_rules(year)
    yield _amounts(_LOW_INCOME, rules, year, "part", "income")
    yield _amounts(_WITH_OTHERS, rules, year, "together", "highest")
    yield _amounts(_TOO_MUCH, rules, year, "alone", "most")
    second_hand = replace(rules, confidence=Confidence.SECOND_HAND)
    yield _amounts(_WITH_A_PAPER, second_hand, year, "less")


def _amounts(text: str, source: Source, year: int, *names: str) -> Amounts:
    euros = ((name, Euros(LEGAL_AID[name][year])) for name in names)
    return Amounts(text, source, (("year", year), *euros))


_LOW_INCOME = _(
    "With a low income you pay a lawyer only a part. In {year} that is {part} if you "
    "are alone and have at most {income} a year."
)
_WITH_OTHERS = _(
    "With a partner or a child it is the same up to {together} a year. With more "
    "income it rises, up to {highest}."
)
_TOO_MUCH = _("Above {alone} a year alone, or {most} together, there is no such help.")
_WITH_A_PAPER = _(
    "With a paper of the Juridisch Loket about your problem you pay {less} less. Its "
    "advice is free."
)
