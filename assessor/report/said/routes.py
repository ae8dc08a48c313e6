"""Other ways than a humanitarian permit."""

from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.citing import Citation, Term, citation, closed_since, term
from assessor.report.said.grounds import STANDINGS
from assessor.report.said.voice import said
from assessor.report.told import Told
from rules.assessment.assessment import RouteResult


@dataclass(frozen=True)
class RouteCard:
    term: Term
    standing: str
    advice: tuple[str, ...]
    citation: Citation

    @property
    def why(self) -> str:
        """Why it is worth a look, in one line."""
        return self.advice[0]

    @property
    def more(self) -> tuple[str, ...]:
        return self.advice[1:]


def stronger(told: Told) -> tuple[RouteCard, ...]:
    """What is told before all else."""
    return tuple(_card(route) for route in told.stronger)


def routes(told: Told) -> tuple[RouteCard, ...]:
    """The other ways: nothing that was told before all else is told again."""
    others = (one for one in told.assessment.routes if one not in told.stronger)
    return tuple(_card(route) for route in others)


def _card(result: RouteResult) -> RouteCard:
    route = result.rule
    return RouteCard(
        term(route),
        _standing(result),
        tuple(gettext(line) for line in route.advice),
        citation(route.source, result.case.on),
    )


def _standing(result: RouteResult) -> SafeString | str:
    """How it stands; of what only warns, that it is meant for who reads it."""
    if result.rule.warns:
        return gettext("About this situation")
    return closed_since(result.rule) or said(STANDINGS[result.standing])
