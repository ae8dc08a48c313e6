"""Marks a sentence for translation; the site translates it for each reader."""

from typing import NamedTuple


def _(text: str) -> str:
    """Return the text as it is: the mark is for the tools that collect sentences."""
    return text


class Voices(NamedTuple):
    """A sentence to the person, and the same to a consultant about the person.

    ``of_client`` is empty where both are told in the same words.
    """

    to_you: str
    of_client: str = ""
