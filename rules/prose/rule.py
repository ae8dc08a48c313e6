"""A ground or a route whole, as a lawyer reads it."""

from collections.abc import Iterator
from difflib import get_close_matches

from rules.assessment.the_law import LAW
from rules.language.fact import Choices, Fact, ImpossibleAnswerError
from rules.language.rule import (
    Answer,
    Classification,
    ClosedScheme,
    Evidence,
    Ground,
    Requirement,
    Route,
    Rule,
)
from rules.language.source import Source
from rules.language.written import quoted
from rules.prose.citing import (
    cited,
    doubt,
    in_force,
    in_words,
    place,
    text_read,
    told,
)
from rules.prose.markdown import Item, headed, items, joined, listed
from rules.prose.naming import asked, page
from rules.prose.permit import permit_in_words, told_of
from rules.prose.places import Place, place_of
from rules.prose.words import defined_parts, labelled

KINDS = {
    Classification.TEMPORARY: "temporary humanitarian (*humanitair tijdelijk*)",
    Classification.NON_TEMPORARY: (
        "non-temporary humanitarian (*humanitair niet-tijdelijk*)"
    ),
}


def rule_in_words(rule: Rule) -> str:
    """All there is to know of a ground or a route, in the order of its parts."""
    about = f"*{rule.dutch_name}* (`{rule.code}`)"
    return page(rule.name, about, joined(_sections(rule)))


def _sections(rule: Rule) -> Iterator[str]:
    what = "ground" if isinstance(rule, Ground) else "route"
    yield listed(_head(rule))
    yield headed("## What a person reads first", listed(_answer(rule.answer)))
    yield _part("## For whom it is at all", rule, rule.scope)
    yield _part(f"## What makes it this {what}", rule, rule.gate)
    yield _part("## What else is required", rule, rule.requirements)
    yield from _what_follows(rule)
    yield headed("## The questions that decide it", listed(_questions(rule)))
    yield headed("## The texts", listed(_texts(rule)))


def rule_of(code: str) -> Rule:
    """The ground or route with a code."""
    for rule in LAW.rules:
        if rule.code == code:
            return rule
    raise ImpossibleAnswerError(_unknown(code))


def _unknown(code: str) -> str:
    near = get_close_matches(code, [rule.code for rule in LAW.rules], n=1)
    hint = f"did you mean “{near[0]}”?" if near else "see `grounds` and `routes`."
    return f"There is no ground or route {quoted(code)}: {hint}"


def kind(rule: Rule) -> str:
    if isinstance(rule, Ground):
        return KINDS[rule.classification]
    if not isinstance(rule, ClosedScheme):
        return "another way than a humanitarian permit; it never makes a case eligible"
    day = rule.closed_on
    return (
        f"a closed scheme, closed on {in_words(day)}"
        if day
        else "a closed scheme; since when is not known"
    )


def _head(rule: Rule) -> Iterator[Item]:
    where, source = _file(rule), rule.source
    yield Item(f"Kind: {kind(rule)}")
    yield Item(f"Article: {place(source)}")
    yield Item(f"Read: {text_read(source)}; {in_force(source)}")
    yield Item(f"Doubt: {doubt(source)}")
    yield Item(f"File: `{where.file}`")
    if isinstance(rule, Ground):
        yield Item(f"In short: {where.citation}")


def _answer(answer: Answer) -> Iterator[Item]:
    """What it means in her words, for each way in which it can stand."""
    for standing, text in (
        ("Fits", answer.fits),
        ("May fit", answer.may_fit),
        ("Not yet", answer.not_yet),
    ):
        if text:
            yield Item(f"{standing}: {text}")
    for condition, other in answer.instead:
        (holds,) = labelled("Instead, if", condition)
        yield Item(holds.text, (*holds.under, *_answer(other)))


def _file(rule: Rule) -> Place:
    where = place_of(rule)
    if where is None:
        raise LookupError(f"{rule.code} has no name in the files of the law.")
    return where


# --- The requirements -----------------------------------------------------------------


def _part(heading: str, rule: Rule, part: tuple[Requirement, ...]) -> str:
    return headed(heading, *(_requirement(rule, one) for one in part))


def _requirement(rule: Rule, one: Requirement) -> str:
    return headed(f"### {one.text}", listed(_about(rule, one)))


def _about(rule: Rule, one: Requirement) -> Iterator[Item]:
    yield from labelled("Condition", one.met_if)
    yield from _notes(one)
    yield Item(f"Defined in: {_defined_in(rule, one)}")
    yield Item(f"Source: {cited(one.source)}")
    yield from (_evidence(paper) for paper in one.evidence)


def _defined_in(rule: Rule, one: Requirement) -> str:
    """The name it is bound to; without one it stands in the file of its rule."""
    where = place_of(one)
    return f"`{where.short}` in `{where.file}`" if where else f"`{_file(rule).file}`"


def in_own_file(rule: Rule, one: Requirement) -> bool:
    where = place_of(one)
    return where is None or where.file == _file(rule).file


def _notes(one: Requirement) -> Iterator[Item]:
    """What the law notes under the name of a condition."""
    for part in dict.fromkeys(defined_parts(one.met_if)):
        where = place_of(part)
        if where and where.note:
            yield Item(f"Note on `{where.short}`: {where.note}")


def _evidence(one: Evidence) -> Item:
    dutch = f" (*{one.dutch_name}*)" if one.dutch_name else ""
    note = f". {one.note}" if one.note else ""
    instead = [f"Accepted instead: {told(one.instead)}"] if one.instead else []
    return Item(f"Evidence: {one.name}{dutch}{note}", items(instead))


# --- What follows ---------------------------------------------------------------------


def _what_follows(rule: Rule) -> Iterator[str]:
    if isinstance(rule, Ground):
        yield headed("## The permit", listed(permit_in_words(rule)))
        yield headed("## How to apply", listed(items(rule.apply)))
    if isinstance(rule, Route):
        yield headed("## What to do", listed(items(rule.advice)))


def _questions(rule: Rule) -> Iterator[Item]:
    """The facts it looks at, in the order of the conversation."""
    codes = frozenset(rule.codes())
    return (_question(fact) for fact in LAW.facts if fact.code in codes)


def _question(fact: Fact) -> Item:
    """A question; and whom it is asked, where that is not everybody."""
    behind = fact.behind if isinstance(fact, Choices) else None
    return Item(asked(fact.code), tuple(labelled("asked only if", behind)))


def _texts(rule: Rule) -> Iterator[Item]:
    found = {(one.act, text_read(one), one.url) for one in sources_of(rule)}
    return (Item(f"{act}, {read}: <{url}>") for act, read, url in sorted(found))


def sources_of(rule: Rule) -> Iterator[Source]:
    """Every source a rule rests on, its evidence and its permit included."""
    yield from rule.sources()
    yield from (one.instead.source for one in rule.evidence() if one.instead)
    if isinstance(rule, Ground):
        yield from (one.source for one in told_of(rule))
