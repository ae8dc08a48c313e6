"""What a permit gives, asks and leads to, in sentences with their sources."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from rules.language.source import Source, Statement


class Demand(Enum):
    """How a general condition for permits bears on one ground."""

    WAIVED = "waived"
    ASKED = "asked"
    WEIGHED = "weighed"


@dataclass(frozen=True)
class GeneralCondition(Statement):
    """A condition of article 16 of the act, as it bears on one ground."""

    demand: Demand


@dataclass(frozen=True, kw_only=True)
class GeneralConditions:
    """The conditions of article 16; ``None`` where no text says how one bears."""

    visa: GeneralCondition | None = None
    passport: GeneralCondition | None = None
    income: GeneralCondition | None = None
    sponsor: GeneralCondition | None = None
    public_funds: GeneralCondition | None = None
    tuberculosis: GeneralCondition | None = None
    integration: GeneralCondition | None = None
    earlier_stay: GeneralCondition | None = None
    crimes: GeneralCondition | None = None
    statement: GeneralCondition | None = None

    def known(self) -> tuple[GeneralCondition, ...]:
        """Those that a text is known for, in the order of the fields."""
        found = (
            self.visa,
            self.passport,
            self.income,
            self.sponsor,
            self.public_funds,
            self.tuberculosis,
            self.integration,
            self.earlier_stay,
            self.crimes,
            self.statement,
        )
        return tuple(one for one in found if one)


@dataclass(frozen=True, kw_only=True)
class Permit:
    """What a permit gives, asks and leads to; fees are codes in ``fees``.

    ``child_fee`` is what somebody under 18 pays, where that is less.
    ``lasting_path`` is false where it does not make sense to speak of a permanent
    permit or citizenship, such as for a time to think.
    """

    label: str
    label_source: Source
    issuer: Statement
    length: Statement
    renewal: Statement
    work: Statement
    fee: str
    renewal_fee: str = ""
    child_fee: str = ""
    fee_notes: tuple[Statement, ...] = ()
    conditions: GeneralConditions = GeneralConditions()
    family: tuple[Statement, ...] = ()
    years: tuple[Statement, ...] = ()
    next_step: Statement
    lasting_path: bool = True

    def sources(self) -> Iterator[Source]:
        """Where the label and each sentence stand."""
        said = (self.issuer, self.length, self.renewal, self.work, self.next_step)
        notes = (*self.fee_notes, *self.conditions.known(), *self.family, *self.years)
        yield self.label_source
        yield from (one.source for one in said + notes)
