"""The law as this project has it: where all that is in ``rules.law`` comes together."""

from datetime import date

from rules.engine.law import Law
from rules.law.cautions import CAUTIONS
from rules.law.contradictions import CONTRADICTIONS
from rules.law.facts import FACTS
from rules.law.grounds import GROUNDS
from rules.law.routes import ROUTES

LAW = Law(
    FACTS,
    GROUNDS,
    ROUTES,
    CAUTIONS,
    first_day=date(2026, 10, 1),
    contradictions=CONTRADICTIONS,
)
"""The law as this project has it; not known here for days before the first."""
