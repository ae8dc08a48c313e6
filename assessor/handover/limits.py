"""How often somebody may try a code, keep or send: by network, and all together.

A network is known by a hash that no other quarter of an hour can be compared with, and
only until that quarter is over. Nothing of the interview is limited here: a shelter may
stand behind one address.

An address that only a proxy knows counts if that proxy is one we believe and tells it
in ``X-Forwarded-For``. Where it does not, nobody is counted together with everybody
else: then only the limit for all is left.
"""

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network

from django.db import connection
from django.http import HttpRequest
from django.utils import timezone

from assessor.answers import sealing
from assessor.handover.models import Tries

PREFIX = {4: 24, 6: 56}  # bits that people of one network share
TAKE = (
    "INSERT INTO handover_tries (mark, count, ends) VALUES (%s, 1, %s) "
    "ON CONFLICT (mark) DO UPDATE SET count = handover_tries.count + 1 "
    "RETURNING count"
)
GIVE_BACK = "UPDATE handover_tries SET count = count - 1 WHERE mark = %s AND count > 0"


@dataclass(frozen=True)
class Limit:
    """So many by one network, and by all, in so many minutes."""

    name: str
    minutes: int
    of_one: int
    of_all: int


CODES = Limit("code", 15, of_one=5, of_all=300)
"""Wrong ones: a right one is given back. With 60 bits, 300 a quarter guess nothing."""
KEEPING = Limit("keep", 60, of_one=30, of_all=600)
SENDING = Limit("send", 60, of_one=10, of_all=200)


def take(limit: Limit, request: HttpRequest) -> bool:
    """Count one more, and tell whether it is still allowed.

    It is counted before it is tried: of a hundred at one instant only a few get by.
    """
    _forget()
    one, all_ = _marks(limit, request)
    ends = _period_ends(limit)
    if one and _count(one, ends) > limit.of_one:
        return False
    return _count(all_, ends) <= limit.of_all


def give_back(limit: Limit, request: HttpRequest) -> None:
    """It was no mistake after all, and does not count."""
    with connection.cursor() as cursor:
        for mark in filter(None, _marks(limit, request)):
            cursor.execute(GIVE_BACK, [mark])


def minutes_left(limit: Limit) -> int:
    """How long until it may be tried again; two at least: nobody minds the second."""
    left = _period_ends(limit) - timezone.now()
    return max(left // timedelta(minutes=1) + 1, 2)


def network(request: HttpRequest) -> str:
    """The network somebody comes from, or "" where nobody tells."""
    address = str(request.META.get("REMOTE_ADDR", ""))
    if address in _believed():
        told = str(request.META.get("HTTP_X_FORWARDED_FOR", ""))
        address = told.rpartition(",")[2].strip()
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    mapped = getattr(found, "ipv4_mapped", None) or found
    return str(ip_network((mapped, PREFIX[mapped.version]), strict=False))


def _believed() -> frozenset[str]:
    """The proxies that gunicorn believes; a socket of this machine has no address."""
    told = os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")
    return frozenset((*(one.strip() for one in told.split(",")), ""))


def _marks(limit: Limit, request: HttpRequest) -> tuple[str, str]:
    whose = network(request)
    return (_mark(limit, whose) if whose else "", _mark(limit, "all"))


def _mark(limit: Limit, whose: str) -> str:
    period = _period_ends(limit).isoformat()
    word = f"{limit.name} {period} {whose}"
    return next(sealing.marks("limits", word))


def _period_ends(limit: Limit) -> datetime:
    length = limit.minutes * 60
    now = int(timezone.now().timestamp())
    return datetime.fromtimestamp(now - now % length + length, UTC)


def _count(mark: str, ends: datetime) -> int:
    stored = connection.ops.adapt_datetimefield_value(ends)
    with connection.cursor() as cursor:
        cursor.execute(TAKE, [mark, stored])
        (count,) = cursor.fetchone()
        return int(count)


def _forget() -> None:
    Tries.objects.filter(ends__lte=timezone.now()).delete()
