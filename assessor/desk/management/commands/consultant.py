"""Adds a consultant, or gives one a new password for one use."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from assessor.desk.accounts import people
from assessor.desk.models import Consultant, Role

SAID = """\
The password of “{name}” is  {password}
It works once, and for three days. Sign in with it, choose a password of your own, and
add a second factor: an app for codes on a phone, or a passkey."""


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="as colleagues know her")
        parser.add_argument(
            "--manager", action="store_true", help="may also add and end consultants"
        )
        parser.add_argument(
            "--again", action="store_true", help="a new password for who is there"
        )
        parser.add_argument(
            "--demo", action="store_true", help="to try things; never where people are"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        name = options["name"].strip()
        if options["demo"] and settings.HTTPS:
            raise CommandError(
                "A consultant to try things with is not made where ASSESSOR_HTTPS=1."
            )
        password = _again(name) if options["again"] else _new(name, options)
        self.stdout.write(SAID.format(name=name, password=password))


def _new(name: str, options: dict[str, Any]) -> str:
    role = Role.MANAGER if options["manager"] else Role.CONSULTANT
    try:
        return people.added(name, role, is_demo=options["demo"])[1]
    except people.RefusedError as error:
        raise CommandError(f"{error} --again makes a new password.") from None


def _again(name: str) -> str:
    one = Consultant.objects.filter(name=name).first()
    if one is None:
        raise CommandError(f"There is no consultant “{name}”.")
    return people.renewed(one)
