"""What help can be wanted; the desk knows each by its code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from assessor.forms.fields import Tick
from assessor.sending.steps import ticks


@dataclass(frozen=True)
class HelpPage:
    of: str
    step: str
    ticks: tuple[Tick, ...]


def help_wanted() -> Mapping[str, str]:
    """In the order in which it is offered."""
    return {
        "review": _("Look whether a permit fits (eligibility review)"),
        "documents": _("Collect papers, and write the arguments"),
        "ind": _("Contact with the IND"),
        "objection": _("Act against a “no”: objection or appeal"),
        "consultation": _("A first talk, free (consultation)"),
    }


def help_ticks(chosen: Sequence[str]) -> tuple[Tick, ...]:
    return ticks("help", help_wanted(), chosen)


def known(codes: Sequence[str]) -> list[str]:
    return [code for code in help_wanted() if code in codes]


def help_words(chosen: Sequence[str]) -> tuple[str, ...]:
    return tuple(text for code, text in help_wanted().items() if code in chosen)
