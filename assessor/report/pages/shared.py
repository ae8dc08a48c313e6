"""What every paper says, whoever reads it."""

from dataclasses import dataclass

from assessor.citing import Cited
from assessor.letters import LetterCard, letter_card
from assessor.report.said.about import about
from assessor.report.said.answers import AnswerGroup, answer_groups
from assessor.report.said.cautions import Cautions, cautions
from assessor.report.said.changes import ChangeCard, change_cards
from assessor.report.said.dates import Moment, moments
from assessor.report.said.out_of_sight import Unclear, unclear
from assessor.report.said.outcome import Outcome, outcome
from assessor.report.said.pitfalls import pitfall_lines
from assessor.report.said.routes import RouteCard, routes, stronger
from assessor.report.told import State, Told


@dataclass(frozen=True)
class Report:
    """The parts that all papers have; each adds its own."""

    language: str
    for_other: bool
    letter: LetterCard | None
    outcome: Outcome
    cautions: Cautions
    changes: tuple[ChangeCard, ...]
    dates: tuple[Moment, ...]
    pitfalls: tuple[Cited, ...]
    unclear: tuple[Unclear, ...]
    stronger: tuple[RouteCard, ...]
    routes: tuple[RouteCard, ...]
    answers: tuple[AnswerGroup, ...]
    about: tuple[str, ...]

    @property
    def nothing_fits(self) -> bool:
        """Whether what came nearest is the first thing to tell."""
        return self.outcome.state is State.NONE


def shared(told: Told, language: str) -> Report:
    return Report(
        language=language,
        for_other=told.telling.for_other,
        letter=letter_card(told.letter, told.on) if told.letter else None,
        outcome=outcome(told),
        cautions=cautions(told),
        changes=change_cards(told),
        dates=moments(told),
        pitfalls=pitfall_lines(told),
        unclear=unclear(told),
        stronger=stronger(told),
        routes=routes(told),
        answers=answer_groups(told),
        about=about(told),
    )
