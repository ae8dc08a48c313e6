"""Pages of what stands beside the rules: cautions, contradictions and pitfalls."""

from collections.abc import Iterator

from rules.assessment.the_law import LAW
from rules.language.rule import Caution, Contradiction
from rules.law.pitfalls import PITFALLS, Pitfall
from rules.prose.citing import cited, told
from rules.prose.markdown import Item, headed, items, listed, sentences
from rules.prose.naming import marked, page
from rules.prose.places import place_of
from rules.prose.words import labelled, words

# --- Cautions ----------------------------------------------------------------------


def cautions_page() -> str:
    about = (
        "What makes any case one for a specialist.\n"
        "A caution never makes the answer “no”."
    )
    return page("Cautions", about, *(_caution(one) for one in LAW.cautions))


def _caution(one: Caution) -> str:
    return headed(f"## {one.text}", listed(_about_caution(one)))


def _about_caution(one: Caution) -> Iterator[Item]:
    where = place_of(one)
    yield Item(f"Code: `{one.code}`")
    yield from labelled("Raised if", one.raised_if)
    if one.unless:
        yield from labelled("Unless", one.unless)
    yield from labelled("Asked only if", one.asked_if)
    yield Item(f"Effect: {_effect(one)}")
    yield Item(f"Source: {cited(one.source)}")
    yield from (Item(f"Note: {told(note)}") for note in one.notes)
    if where:
        yield Item(f"Defined in: `{where.short}` in `{where.file}`")


def _effect(one: Caution) -> str:
    if one.stands_in_the_way:
        return "what fits becomes “may fit”, also where it was asked and is not known"
    return "none on how a ground stands"


# --- Contradictions ----------------------------------------------------------------


def contradictions_page() -> str:
    about = (
        "Two answers that exclude each other.\n"
        "They are asked back, and held against nobody."
    )
    several = LAW.contradictions
    return page("Contradictions", about, *(_contradiction(one) for one in several))


def _contradiction(one: Contradiction) -> str:
    asks = words(one.holds_if)
    about = (
        Item(f"Why: {one.text}"),
        Item("Asked back", items(map(marked, one.facts))),
        Item(f"They exclude each other if: {asks.text}", asks.under),
    )
    return headed(f"## `{one.code}`", listed(about))


# --- Pitfalls ----------------------------------------------------------------------


def pitfalls_page() -> str:
    about = (
        "What often goes wrong when people ask for a permit.\n"
        "A person is told the first few that fit her case."
    )
    return page("Pitfalls", about, *(_pitfall(one) for one in PITFALLS))


def _pitfall(one: Pitfall) -> str:
    title = f"## `{one.code}`"
    return headed(title, sentences(one.text), listed(_about_pitfall(one)))


def _about_pitfall(one: Pitfall) -> Iterator[Item]:
    yield Item(f"Source: {cited(one.source)}")
    yield from labelled("Told if", one.hits_if)
    yield from labelled("Not told if", one.unless)
    if one.grounds is None:
        yield Item("For every ground")
    else:
        codes = (ground.code for ground in LAW.grounds if ground.code in one.grounds)
        yield Item("For these grounds", items(f"`{code}`" for code in codes))
