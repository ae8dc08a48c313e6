"""What the law says of a permanent permit, the EU permit and citizenship, step by step.

From which day a step can be made in a case is worked out in ``rules.guidance.path``.
"""

from dataclasses import dataclass

from rules.language.source import Source, Statement
from rules.language.spans import Span
from rules.language.wording import _
from rules.law.sources import naturalisation_plan, rwn, unconfirmed, vb, vw

FIVE_YEARS, TEN_YEARS = Span(years=5), Span(years=10)
FIRST_AGE_THAT_COUNTS = 8


@dataclass(frozen=True)
class Step:
    """What to say of a step: before its day, from it on, and without a day."""

    later: str
    reached: str
    unknown: str
    source: Source


permanent = Step(
    _(
        "The earliest day for a permanent permit is {date}. On that day your permit "
        "must not be temporary."
    ),
    _(
        "You have had permits for five years since {date}. You can ask for a permanent "
        "permit as soon as yours is not temporary."
    ),
    _(
        "A permanent permit asks for five years of lawful stay in a row. From your "
        "answers we cannot work out the day."
    ),
    vw("21(1)"),
)
income = Step(
    _("From {date} your income no longer counts for a permanent permit."),
    _("Since {date} your income no longer counts for a permanent permit."),
    "",
    vw("21(2)"),
)
eu = Step(
    _("The earliest day for the EU long-term permit is {date}."),
    _("You have had the five years for the EU long-term permit since {date}."),
    _(
        "The EU long-term permit asks for five years, and temporary permits do not "
        "count. From your answers we cannot work out the day."
    ),
    vw("45b"),
)
nationality = Step(
    _("The earliest day to ask to become Dutch is {date}."),
    _("You have had the five years to ask to become Dutch since {date}."),
    _(
        "To become Dutch you need five years with permits. From your answers we "
        "cannot work out the day."
    ),
    rwn("8(1)"),
)

other_conditions = Statement(
    _(
        "A permanent permit and the EU permit also ask for income and for the civic "
        "integration exam."
    ),
    vw("21(1), 45b(2)"),
)
crimes = Statement(
    _(
        "A conviction for a crime that can be punished with three years or more can "
        "stand in the way. The longer you were here, the heavier it must be."
    ),
    vb("3.95(1), 3.125(2)"),
)
income_after_asylum = Statement(
    _(
        "For a permanent permit your income no longer counts after ten years. Years "
        "with an asylum permit do not count for that."
    ),
    vw("21(2)"),
)
asylum_years = Statement(
    _(
        "The whole time that you waited for asylum counts for the EU permit, if you "
        "got protection of your own. With an asylum permit as family you may be "
        "refused: the law can be read in two ways."
    ),
    unconfirmed(vw("45b(1)(d)–(e), 45b(4)")),
)
no_exemption = Statement(
    _(
        "For a permanent permit, violence or being left behind does not free you of "
        "the exam. Begin with it in time."
    ),
    vb("3.96a(1), 3.96a(2)"),
)
moved_away = Statement(
    _(
        "Living outside the Netherlands breaks the years. For the EU permit six months "
        "in a row do that, or ten in all."
    ),
    vw("21(1)(e), 45b"),
)
young_years = Statement(
    _("Years before your eighth birthday do not count for a permanent permit."),
    vw("21(5)"),
)
former_dutch = Statement(
    _("Who was Dutch before does not need these five years to become Dutch again."),
    rwn("8(2)"),
)
dutch_partner = Statement(
    _(
        "With a Dutch partner, three years of living together can be enough to "
        "become Dutch."
    ),
    rwn("8(2), 8(4)"),
)
stateless = Statement(
    _("Who has no citizenship needs three years, not five, to become Dutch."),
    rwn("8(4)"),
)
plan = Statement(
    _(
        "There is a plan to ask for ten years before somebody can become Dutch. We "
        "found no law that says so."
    ),
    naturalisation_plan,
)

SAID = (
    *(permanent, income, eu, nationality),
    *(other_conditions, crimes, income_after_asylum, asylum_years, no_exemption),
    *(moved_away, young_years, former_dutch),
    *(dutch_partner, stateless, plan),
)
"""All that can be said about the path."""
