"""The page that is shown, as its own form names it."""

from django import template

from assessor.feedback.pages import signed

register = template.Library()
register.filter("signed", signed)
