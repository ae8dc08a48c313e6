"""What the firm does with a case that was sent to it. Only where its keys are.

    queue() -> QuerySet[Kept]                what was sent and is not over: order and
                                             filter it by its columns
    open_for_office(number, private, who) -> Sent       logs "opened", and shows the
                                             person that and when it was opened
    mark_opened(number, who) -> None         the same for what was read already
    look(number, private) -> Sent            the same for a card in a list: no log
    seal_note(number, private, note) -> bytes           anything that can be JSON
    open_note(number, private, sealed) -> Any
    accept(number, who) / erase(number, who) -> None    the case is gone from here
    rewrap(private, public) -> Rewrapped     for `manage.py keys rotate`

``private`` is what ``private_keys()`` returns: the keys in the folder of the setting
``OFFICE_PRIVATE_KEYS``, by their id. ``Sent.content`` is a ``content.Content``
(``.case()``, ``.telling``, ``.language``), ``Sent.extra`` the dict that the page of
handing over sealed. Errors: ``GoneError`` (deleted by the person, or over),
``NoKeyError`` (no private key that it was locked for is here), ``SealedError`` (it was
touched).

A model of the desk that hangs on a case refers to ``handover.Kept`` directly, by a
foreign key: its rows are deleted together with the case by whoever deletes it, also by
the public site, which does not know the model (``erasing.py``). ``who`` is the name of
an account. More kinds of events: ``log.What``; ``log.add(who, what, number)`` adds one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from assessor.clock import by_the_clock
from assessor.handover import envelope, erasing, keys, log
from assessor.handover.envelope import SealedError
from assessor.handover.kept import GoneError, Sent, bound_for, firm_wrap, read_sent
from assessor.handover.keys import PrivateKeys, PublicKey
from assessor.handover.log import What
from assessor.handover.models import FirmWrap, Kept

NOTE = "note"

__all__ = ["GoneError", "NoKeyError", "SealedError", "Sent"]


class NoKeyError(Exception):
    """None of the keys is here for which it was locked."""


def private_keys() -> PrivateKeys:
    folder: Path | None = settings.OFFICE_PRIVATE_KEYS
    return keys.private_keys(folder) if folder else {}


def queue() -> "QuerySet[Kept]":
    on = by_the_clock()
    return Kept.objects.filter(sent_at__isnull=False, expires_on__gte=on)


def open_for_office(number: str, private: PrivateKeys, who: str) -> Sent:
    row, key = _row_and_key(number, private)
    sent = read_sent(row, key)
    mark_opened(number, who)
    return sent


@transaction.atomic
def mark_opened(number: str, who: str) -> None:
    """Tell the log that it was opened, and the person when it first was."""
    unseen = Kept.objects.filter(number=number, opened_at__isnull=True)
    unseen.update(opened_at=timezone.now())
    log.add(who, What.OPENED, number)


def look(number: str, private: PrivateKeys) -> Sent:
    return read_sent(*_row_and_key(number, private))


def seal_note(number: str, private: PrivateKeys, note: object) -> bytes:
    _, key = _row_and_key(number, private)
    return envelope.seal(note, key, NOTE, number)


def open_note(number: str, private: PrivateKeys, sealed: bytes) -> Any:
    _, key = _row_and_key(number, private)
    return envelope.unseal(bytes(sealed), key, NOTE, number, envelope.SCHEMA)


def accept(number: str, who: str) -> None:
    """The client was accepted: the case lives elsewhere now, and is gone from here."""
    _end(number, who, What.ACCEPTED)


def erase(number: str, who: str) -> None:
    _end(number, who, What.DELETED)


def _end(number: str, who: str, what: What) -> None:
    if not Kept.objects.filter(number=number).exists():
        raise GoneError
    log.add(who, what, number)
    erasing.erase([number])


def _row_and_key(number: str, private: PrivateKeys) -> tuple[Kept, bytes]:
    row = queue().filter(number=number).prefetch_related("firm_wraps").first()
    if row is None:
        raise GoneError
    return row, key_of(row, private)


def key_of(row: Kept, private: PrivateKeys) -> bytes:
    """The key of what was sent, by whichever of our keys it was locked for."""
    for one in row.firm_wraps.all():
        if found := private.get(one.key_id):
            bound = bound_for(row.number, one.key_id)
            return envelope.unlock_with(found.key, bytes(one.wrap), bound)
    raise NoKeyError


@dataclass(frozen=True)
class Rewrapped:
    """``lost``: the cases that no key here opens, by number."""

    done: int
    lost: tuple[str, ...]


def rewrap(private: PrivateKeys, public: Sequence[PublicKey]) -> Rewrapped:
    """Lock each case for these keys and no others; its content is not touched."""
    done, lost = 0, []
    for number in queue().values_list("number", flat=True).order_by("number"):
        try:
            done += _rewrap_one(number, private, public)
        except (NoKeyError, SealedError):
            lost.append(number)
    if done:
        log.add(log.SYSTEM, What.REWRAPPED)
    return Rewrapped(done, tuple(lost))


def _rewrap_one(number: str, private: PrivateKeys, public: Sequence[PublicKey]) -> bool:
    with transaction.atomic():
        row = queue().select_for_update().filter(number=number).first()
        if row is None:
            return False
        wraps = {one.key_id for one in row.firm_wraps.all()}
        if wraps == {one.id for one in public}:
            return False
        key = key_of(row, private)
        FirmWrap.objects.filter(case=row).delete()
        FirmWrap.objects.bulk_create(firm_wrap(number, key, one) for one in public)
        return True
