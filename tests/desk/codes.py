"""The codes that somebody's app shows."""

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from allauth.mfa.utils import decrypt

from assessor.desk.models import Consultant


def code_of(secret: str) -> str:
    """The code that an app shows now."""
    counters = list(yield_hotp_counters_from_time())
    now = hotp_value(secret, counters[len(counters) // 2])
    return str(format_hotp_value(now))


def code(one: Consultant) -> str:
    totp = Authenticator.objects.get(user=one, type=Authenticator.Type.TOTP)
    return code_of(decrypt(totp.data["secret"]))
