"""Makes the firm's keys, locks cases for others, and takes keys out of use.

new     make a pair: a public key to send with, a private one for the desk
rotate  lock each case for all public keys that are here, and for no other
retire  take a public key away, and lock each case for those that stay

No case is sealed anew: only the key to it is locked for others.
"""

from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error

from assessor.database import why
from assessor.handover import keys, log, office
from assessor.handover.models import FirmWrap

KEEP_IT = (
    "Keep two copies of the private key, on two things that lie in two places. Whoever "
    "loses it can never open what was sent for it; docs/keys.md says how to keep it."
)
LOST = (
    "No key that is here opens {count} cases: {numbers}. If their key is lost, the "
    "firm can never read them. Each person can still open her own with her code, and "
    "send it again: then it is locked for the keys of now."
)


class Command(BaseCommand):
    help = __doc__
    requires_system_checks = ()  # it mends what they complain of

    def create_parser(self, *names: Any, **options: Any) -> CommandParser:
        made = RawDescriptionHelpFormatter
        return super().create_parser(*names, formatter_class=made, **options)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["new", "rotate", "retire"])
        parser.add_argument("id", nargs="?", help="the key to retire")
        parser.add_argument("--public", type=Path, default=settings.OFFICE_KEYS)
        parser.add_argument("--private", type=Path, default=None)

    def handle(self, *args: Any, **options: Any) -> None:
        public, private = options["public"], _private_folder(options["private"])
        try:
            match options["what"]:
                case "new":
                    self._new(public, private)
                case "rotate":
                    self._rotate(public, private)
                case _:
                    self._retire(options["id"], public, private)
        except keys.UnusableKeyError as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            message = f"“{error.filename}” cannot be written: {error.strerror}."
            raise CommandError(message) from None
        except Error as error:
            raise CommandError(f"The database cannot be used: {why(error)}") from None

    def _new(self, public: Path, private: Path) -> None:
        if public.resolve() == private.resolve():
            raise CommandError("A private key may not lie beside the public ones.")
        file, secret = keys.write_pair(public, private)
        self.stdout.write(f"Made {file}, for the public site, and")
        self.stdout.write(f"{secret}, for the desk alone. {KEEP_IT}")

    def _rotate(self, public: Path, private: Path) -> None:
        active = keys.public_keys(public)
        if not active:
            raise CommandError(f"There is no public key in {public}.")
        done = office.rewrap(keys.private_keys(private), active)
        named = ", ".join(one.id for one in active)
        self.stdout.write(f"Locked anew: {done.done} cases. The keys are now {named}.")
        if done.lost:
            numbers = ", ".join(done.lost)
            raise CommandError(LOST.format(count=len(done.lost), numbers=numbers))

    def _retire(self, id_: str | None, public: Path, private: Path) -> None:
        named = [one.id for one in keys.public_keys(public)]
        if not id_ or (id_ not in named and not _is_used(id_)):
            raise CommandError(f"Say which key: {', '.join(named) or 'there is none'}.")
        if not set(named) - {id_}:
            raise CommandError("It is the only key: make another with `keys new`.")
        for file in public.glob(f"*{keys.PUBLIC}"):
            if keys.public_key(file).id == id_:
                file.unlink()
        log.add(log.SYSTEM, log.What.KEY_RETIRED)
        self._rotate(public, private)
        self.stdout.write(
            f"Nothing is locked for {id_} any more. Take {id_}{keys.PUBLIC} away from "
            "every public site, run this once more, and then destroy the private key."
        )


def _private_folder(said: Path | None) -> Path:
    folder: Path | None = said or settings.OFFICE_PRIVATE_KEYS
    if folder is None:
        raise CommandError(
            "Say where the private key lies: --private FOLDER. Run this at the desk, "
            "and not where the public site is."
        )
    return folder


def _is_used(id_: str) -> bool:
    return FirmWrap.objects.filter(key_id=id_).exists()
