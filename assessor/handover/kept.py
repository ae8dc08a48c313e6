"""What a person does with a case that is kept. This is all that pages use of it.

    is_offered() -> bool                     whether anything can be kept here
    can_be_sent() -> bool                    and whether the firm has a key to send to
    last_day() -> date                       until when what is kept today stays
    keep(content) -> (code, opened)          the code is told once, and never again
    open_with(code) -> opened | None         None: wrong, unknown, expired, deleted
    open_again(number, key) -> opened | None what a session may remember of `opened`
    replace(opened, content) -> opened       raises ChangedMeanwhileError, GoneError
    send(opened, content, extra, today=..., own=...) -> opened  raises the same
    send_new(content, extra, today=..., own=..., drawn=...) -> (code, opened)
    delete(opened) -> None                   at once; a second time does nothing

``content`` is a ``content.Content``: ``content_now(store.snapshot(request), language,
clock.today())`` makes it, ``.without(*codes)`` leaves answers out, ``.case()`` and
``.telling`` read it. ``extra`` is what the firm gets beside it (help wanted, how to be
reached, consent): a dict that can be JSON, sealed like the rest. ``today``: the one bit
outside the seal; ``assessor.urgency.is_for_today(case, telling)`` finds it. ``own``:
all that she told, kept for her alone where she sends less. ``drawn``: what ``draw()``
drew before, so that a form that is sent twice makes one case and shows one code; the
second time raises ``IntegrityError``.
``opened.number`` and ``opened.key`` may be remembered in the sealed session, and
nowhere else. ``codes.read(typed)`` and ``codes.grouped(code)``: as people write it.

Each of these is whole or not at all. A database that is away raises Django's ``Error``,
and then nothing was stored.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from secrets import choice
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from assessor.clock import by_the_clock
from assessor.handover import codes, envelope, log
from assessor.handover.content import Content, UnreadableError, read
from assessor.handover.envelope import CodeKey, SealedError
from assessor.handover.erasing import erase
from assessor.handover.keys import PublicKey, UnusableKeyError, public_keys
from assessor.handover.log import What
from assessor.handover.models import FirmWrap, Kept

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none is taken for another
HALF = 4  # of a number, which is two of these
HERS, SENT, WRAP, SENT_WRAP = "kept", "sent", "code", "case"
"""What a seal is of; none can stand in the place of another."""


class ChangedMeanwhileError(Exception):
    """Somebody else with the code, or another tab, kept other answers since."""


class GoneError(Exception):
    """It was deleted, or its time was over."""


class NobodyToSendToError(Exception):
    """The firm has no key here, so nothing could be sent that only it can read."""


@dataclass(frozen=True)
class Sent:
    """What the firm has: what was told, and what was said beside it."""

    content: Content
    extra: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True)
class Opened:
    """A kept case that was opened by its code."""

    number: str
    content: Content
    sent: Sent | None
    expires_on: date
    sent_at: datetime | None
    opened_at: datetime | None
    revision: int
    key: bytes = field(repr=False)


@dataclass(frozen=True)
class Drawn:
    """What is drawn by chance for a new case, before it is there."""

    code: str = field(repr=False)
    number: str
    key: bytes = field(repr=False)


def draw() -> Drawn:
    return Drawn(codes.new(), new_number(), envelope.new_key())


def is_offered() -> bool:
    return bool(settings.PEPPER)


def can_be_sent() -> bool:
    """Nothing is offered with keys that broke since the site started."""
    with suppress(UnusableKeyError, OSError):
        return is_offered() and bool(_office_keys())
    return False


def last_day(on: date | None = None) -> date:
    """Until when a case is kept that is kept on this day, or today."""
    return (on or by_the_clock()) + timedelta(days=settings.KEEP_DAYS)


def keep(content: Content) -> tuple[str, Opened]:
    drawn = draw()
    row = _new(content, drawn)
    with transaction.atomic():
        _insert(row)
    return drawn.code, _opened(row, drawn.key)


def open_with(code: str) -> Opened | None:
    """Open by a code that was read by ``codes.read``; as slow for a wrong one."""
    peppers = filter(None, (settings.PEPPER, settings.PEPPER_BEFORE))
    found = [_open_by(envelope.of_code(code, one)) for one in peppers]
    return next(filter(None, found), None)


def _open_by(by_code: CodeKey) -> Opened | None:
    row = _rows().filter(lookup=by_code.lookup).first()
    try:
        number, wrap = (row.number, bytes(row.wrap)) if row else ("", b"")
        key = envelope.unlock(wrap, by_code.key, f"{WRAP} {number}")
        return _opened(row, key) if row else None
    except (SealedError, UnreadableError):
        return None


def open_again(number: str, key: bytes) -> Opened | None:
    row = _rows().filter(number=number).first()
    with suppress(SealedError, UnreadableError):
        return _opened(row, key) if row else None
    return None


def replace(opened: Opened, content: Content) -> Opened:
    told = _hers(opened.number, opened.key, content)
    with transaction.atomic():
        return _written(opened, **told)


def send(
    opened: Opened,
    content: Content,
    extra: Mapping[str, Any],
    *,
    today: bool,
    own: Content | None = None,
) -> Opened:
    """Send it, or send it anew: the firm then has this in place of the last."""
    row = _rows().filter(number=opened.number).first()
    if row is None:
        raise GoneError
    key = _key_of_sent(row, opened.key) or envelope.new_key()
    told = _now(opened.number, (opened.key, key), Sent(content, extra), today=today)
    if own:
        told |= _hers(opened.number, opened.key, own)
    wraps = _firm_wraps(opened.number, key)
    with transaction.atomic():
        done = _written(opened, **told)
        _put(wraps)
        log.add(log.PERSON, What.CHANGED if row.sent_at else What.SENT, opened.number)
    return done


def send_new(
    content: Content,
    extra: Mapping[str, Any],
    *,
    today: bool,
    own: Content | None = None,
    drawn: Drawn | None = None,
) -> tuple[str, Opened]:
    """Keep it and send it in one."""
    drawn = drawn or draw()
    row, key = _new(own or content, drawn), envelope.new_key()
    told = _now(row.number, (drawn.key, key), Sent(content, extra), today=today)
    for name, value in told.items():
        setattr(row, name, value)
    wraps = _firm_wraps(row.number, key)
    with transaction.atomic():
        _insert(row)
        _put(wraps)
        log.add(log.PERSON, What.SENT, row.number)
    return drawn.code, _opened(row, drawn.key)


def delete(opened: Opened) -> None:
    with transaction.atomic():
        row = Kept.objects.filter(number=opened.number).first()
        if row and row.sent_at:
            log.add(log.PERSON, What.DELETED, opened.number)
    erase([opened.number])


def _rows() -> Any:
    return Kept.objects.filter(expires_on__gte=by_the_clock())


def _new(content: Content, drawn: Drawn) -> Kept:
    """A row that is not stored yet."""
    by_code = envelope.of_code(drawn.code, settings.PEPPER)
    on, bound = by_the_clock(), f"{WRAP} {drawn.number}"
    return Kept(
        number=drawn.number,
        lookup=by_code.lookup,
        wrap=envelope.lock(drawn.key, by_code.key, bound),
        created_on=on,
        expires_on=last_day(on),
        language=content.language,
        **_hers(drawn.number, drawn.key, content),
    )


def _hers(number: str, key: bytes, content: Content) -> dict[str, Any]:
    """What a row holds of what is kept for her."""
    sealed = envelope.seal(content.as_json(), key, HERS, number)
    return {"sealed": sealed, "schema": envelope.SCHEMA}


def new_number() -> str:
    first, last = ("".join(choice(LETTERS) for _ in range(HALF)) for _ in range(2))
    return f"{first}-{last}"


def _insert(row: Kept) -> None:
    """A number that is taken, of 850 thousand million, is an error to try again."""
    row.save(force_insert=True)


def _opened(row: Kept, key: bytes) -> Opened:
    raw = envelope.unseal(bytes(row.sealed), key, HERS, row.number, row.schema)
    return Opened(
        number=row.number,
        content=read(raw),
        sent=_sent(row, key),
        expires_on=row.expires_on,
        sent_at=row.sent_at,
        opened_at=row.opened_at,
        revision=row.revision,
        key=key,
    )


def _sent(row: Kept, case_key: bytes) -> Sent | None:
    key = _key_of_sent(row, case_key)
    return read_sent(row, key) if key else None


def read_sent(row: Kept, key: bytes) -> Sent:
    """Open what was sent, with the key of what was sent."""
    if row.sent is None or row.sent_schema is None:
        raise SealedError
    raw = envelope.unseal(bytes(row.sent), key, SENT, row.number, row.sent_schema)
    if not isinstance(raw, dict) or not isinstance(raw.get("extra"), dict):
        raise UnreadableError
    return Sent(read(raw.get("content")), raw["extra"])


def _key_of_sent(row: Kept, case_key: bytes) -> bytes | None:
    if row.sent_wrap is None:
        return None
    bound = f"{SENT_WRAP} {row.number}"
    return envelope.unlock(bytes(row.sent_wrap), case_key, bound)


def _written(opened: Opened, **told: Any) -> Opened:
    """Write over what was opened, and over nothing else."""
    here = _rows().filter(number=opened.number)
    now = {**told, "revision": opened.revision + 1}
    if not here.filter(revision=opened.revision).update(**now):
        raise ChangedMeanwhileError if here.exists() else GoneError
    return _opened(here.get(), opened.key)


def _now(
    number: str, keys: tuple[bytes, bytes], sent: Sent, *, today: bool
) -> dict[str, Any]:
    """What the row says once this is sent; the keys of the case and of what is sent."""
    of_case, of_sent = keys
    told = {"content": sent.content.as_json(), "extra": dict(sent.extra)}
    return {
        "sent": envelope.seal(told, of_sent, SENT, number),
        "sent_schema": envelope.SCHEMA,
        "sent_wrap": envelope.lock(of_sent, of_case, f"{SENT_WRAP} {number}"),
        "sent_at": timezone.now(),
        "opened_at": None,
        "today": today,
        "language": sent.content.language,
    }


def _office_keys() -> tuple[PublicKey, ...]:
    return public_keys(Path(settings.OFFICE_KEYS))


def _firm_wraps(number: str, key: bytes) -> list[FirmWrap]:
    made = [firm_wrap(number, key, one) for one in _office_keys()]
    if not made:
        raise NobodyToSendToError
    return made


def firm_wrap(number: str, key: bytes, public: PublicKey) -> FirmWrap:
    wrap = envelope.lock_for(public.key, key, bound_for(number, public.id))
    return FirmWrap(case_id=number, key_id=public.id, wrap=wrap)


def bound_for(number: str, key_id: str) -> str:
    return f"firm {number} {key_id}"


def _put(wraps: list[FirmWrap]) -> None:
    FirmWrap.objects.filter(case_id=wraps[0].case_id).delete()
    FirmWrap.objects.bulk_create(wraps)
