"""The page of the questions: what is asked, of whom, and what hangs on it."""

from collections.abc import Iterator

from rules.assessment.the_law import LAW
from rules.language.fact import Change, Choice, Choices, Fact, Option, Section
from rules.prose.markdown import Item, headed, items, listed
from rules.prose.naming import page
from rules.prose.words import labelled

_CHANGES = {
    Change.NOBODY: "nobody",
    Change.OTHERS: "others",
    Change.YOU: "the person",
    Change.WITH_HELP: "the person, with help",
    Change.TALK_FIRST: "the person, but only after talking to somebody",
}


def questions_page() -> str:
    about = (
        "Every question, in the order of the conversation.\n"
        "A question is asked only where its answer can still decide something."
    )
    parts = (headed(f"## {section.value}", *_of(section)) for section in Section)
    return page("Questions", about, *parts)


def _of(section: Section) -> Iterator[str]:
    for fact in LAW.facts:
        if fact.section is section:
            yield headed(f"### {fact.question}", listed(_about_fact(fact)))


def _about_fact(fact: Fact) -> Iterator[Item]:
    behind = fact.behind if isinstance(fact, Choices) else None
    yield Item(f"Code: `{fact.code}`")
    if fact.hint:
        yield Item(f"Hint: {fact.hint}")
    yield Item(f"Why it is asked: {fact.why}")
    yield _answers(fact)
    yield from labelled("Asked only if", behind)
    yield Item(f"Who can change the answer: {_CHANGES[fact.change]}")
    yield Item("Decides", _decided_by(fact))


def _answers(fact: Fact) -> Item:
    if not isinstance(fact, Choice | Choices):
        return Item(f"Answer: {fact.allowed}")
    one_or_more = "any of these" if isinstance(fact, Choices) else "one of these"
    return Item(f"Answer: {one_or_more}", items(map(_option, fact.options)))


def _option(one: Option) -> str:
    hint = f" ({one.hint})" if one.hint else ""
    return f"“{one.text}”{hint} `{one.code}`"


def _decided_by(fact: Fact) -> tuple[Item, ...]:
    """The rules and cautions that look at it, by their codes."""
    rules = (rule.code for rule in LAW.rules if fact.code in rule.codes())
    cautions = (c.code for c in LAW.cautions if fact.code in c.raised_if.codes())
    return items(f"`{code}`" for code in (*rules, *cautions))
