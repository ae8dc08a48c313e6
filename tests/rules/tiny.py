"""A tiny law about gardens, to show the language with."""

from datetime import date

from rules import Case
from rules.engine.law import Law
from rules.language.conditions import Condition
from rules.language.fact import (
    Change,
    Choice,
    Choices,
    Count,
    Day,
    Months,
    Option,
    YesNo,
)
from rules.language.fact import Section as Part
from rules.language.permit import Permit
from rules.language.rule import (
    Answer,
    Caution,
    Classification,
    Ground,
    Requirement,
    Route,
)
from rules.language.source import Source, Statement
from tests.today import TODAY

ON = TODAY

citizen = YesNo(code="citizen", section=Part.NOW, question="Are you?", why="So.")
garden = YesNo(code="garden", section=Part.NOW, question="Have you?", why="So.")
trees = Count(code="trees", section=Part.NOW, question="How many?", why="So.", high=99)
since = Day(code="since", section=Part.NOW, question="Since when?", why="So.")
until = Day(code="until", section=Part.NOW, question="Until when?", why="So.")
planned = Day(
    code="planned", section=Part.NOW, question="When?", why="So.", future=True
)
course = YesNo(
    code="course",
    section=Part.NOW,
    question="Did you?",
    why="So.",
    change=Change.YOU,
)
wait = Months(code="wait", section=Part.NOW, question="How long?", why="So.", high=24)
colour = Choice(
    code="colour",
    section=Part.NOW,
    question="Which colour?",
    why="So.",
    options=(Option("red", "Red"), Option("green", "Green"), Option("blue", "Blue")),
)
tools = Choices(
    code="tools",
    section=Part.NOW,
    question="Which tools?",
    why="So.",
    options=(Option("rake", "A rake"), Option("spade", "A spade")),
)
exam = Choice(
    code="exam",
    section=Part.NOW,
    question="Did you pass?",
    why="So.",
    change=Change.YOU,
    options=(
        Option("passed", "Yes", final=True),
        Option("given_up", "I gave it up", final=True),
        Option("no", "Not yet"),
    ),
)
papers = Choices(
    code="papers",
    section=Part.NOW,
    question="Which papers?",
    why="So.",
    change=Change.WITH_HELP,
    options=(Option("letter", "A letter"), Option("map", "A map")),
)
trouble = YesNo(code="trouble", section=Part.PAST, question="Any?", why="So.")

FACTS = (
    citizen,
    garden,
    trees,
    since,
    until,
    planned,
    course,
    wait,
    colour,
    tools,
    exam,
    papers,
    trouble,
)

FIRST = date(2020, 1, 1)


def source(since: date = FIRST, until: date | None = None) -> Source:
    return Source("Garden Act", "1", "https://example.org", FIRST, since, until)


def must(
    condition: Condition, since: date = FIRST, until: date | None = None
) -> Requirement:
    """Return a requirement, in force from a day and, if said, until another."""
    return Requirement("You must.", condition, source(since, until))


def permit(fee: str) -> Permit:
    said = Statement("You may.", source())
    return Permit(
        label="tuin",
        label_source=source(),
        issuer=said,
        length=said,
        renewal=said,
        work=said,
        fee=fee,
        next_step=said,
    )


ANSWER = Answer(fits="You can garden.", may_fit="You may garden.", not_yet="Later.")


def ground(  # each has a default that most tests keep
    *requirements: Requirement,
    code: str = "gardener",
    scope: tuple[Requirement, ...] = (),
    gate: tuple[Requirement, ...] = (must(garden.yes),),
    lasting: bool = False,
    cited: Source | None = None,
) -> Ground:
    return Ground(
        code=code,
        name=code,
        dutch_name=code,
        source=cited or source(),
        answer=ANSWER,
        scope=scope,
        gate=gate,
        requirements=requirements,
        classification=(
            Classification.NON_TEMPORARY if lasting else Classification.TEMPORARY
        ),
        permit=permit("temporary"),
        apply=(),
    )


def route(*requirements: Requirement, code: str = "park") -> Route:
    gate = (must(garden.no),)
    return Route(
        code=code,
        name=code,
        dutch_name=code,
        source=source(),
        answer=ANSWER,
        gate=gate,
        requirements=requirements,
        advice=(),
    )


caution = Caution("trouble", "You told.", trouble.yes, source=source())


def law(
    *grounds: Ground,
    routes: tuple[Route, ...] = (),
    cautions: tuple[Caution, ...] = (),
) -> Law:
    return Law(FACTS, grounds, routes, cautions)


def case(on: date = ON, /, **answers: object) -> Case:
    return Case(answers, on)
