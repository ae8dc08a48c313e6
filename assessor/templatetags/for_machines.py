"""What a page tells machines; a reader sees nothing of it."""

from collections.abc import Iterable
from typing import Protocol

from django import template
from django.conf import settings
from django.template.context import Context
from django.utils.safestring import SafeString

from assessor import for_machines
from assessor.origin import origin

register = template.Library()


class Step(Protocol):
    """A page on the way to another one."""

    @property
    def title(self) -> str: ...
    @property
    def url(self) -> str: ...


class Answered(Protocol):
    """A question that people ask, and what is said to it."""

    @property
    def question(self) -> str: ...
    @property
    def answer(self) -> Iterable[str]: ...


@register.simple_tag(takes_context=True)
def this_site(context: Context) -> str:
    """Where this site is: told to a page that is made without a request."""
    return context["origin"] if "origin" in context else origin(context["request"])


@register.simple_tag(takes_context=True)
def breadcrumbs(context: Context, steps: Iterable[Step]) -> SafeString:
    here = this_site(context)
    way = ((step.title, f"{here}{step.url}") for step in steps)
    return for_machines.script(for_machines.breadcrumbs(way))


@register.simple_tag
def questions_and_answers(answered: Iterable[Answered]) -> SafeString:
    pairs = ((one.question, " ".join(one.answer)) for one in answered)
    return for_machines.script(for_machines.questions_and_answers(pairs))


@register.simple_tag(takes_context=True)
def legal_service(context: Context) -> SafeString | str:
    """The firm; nothing while its name is a placeholder."""
    if not settings.FIRM.name:
        return ""
    told = for_machines.legal_service(settings.FIRM, this_site(context))
    return for_machines.script(told)
