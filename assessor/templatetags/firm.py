"""The firm, for every page: also for those that are made without a request."""

from django import template

from assessor.contact import Contact, contact

register = template.Library()


@register.simple_tag
def the_firm() -> Contact:
    return contact()
