"""The page that is shown, as its own form names it."""

from django import template
from django.template.context import Context

from assessor.feedback.pages import signed

register = template.Library()


@register.simple_tag(takes_context=True)
def this_page(context: Context) -> str:
    return signed(context["request"].path)
