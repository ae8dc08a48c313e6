"""Who may work at the desk: added, given a role, and helped when a phone is lost."""

from datetime import timedelta
from secrets import choice

from allauth.mfa.models import Authenticator
from django.db import IntegrityError, transaction
from django.utils import timezone

from assessor.desk.accounts import sign_ins
from assessor.desk.models import Consultant, Role

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that are read as others."""
GROUPS, EACH = 4, 5
ONE_TIME = timedelta(days=3)


class RefusedError(Exception):
    """What cannot be done; the message says why."""


def one_time_password() -> str:
    """About a hundred bits, to be read aloud or written down once."""
    return "-".join(
        "".join(choice(LETTERS) for _ in range(EACH)) for _ in range(GROUPS)
    )


@transaction.atomic
def added(name: str, role: Role, *, is_demo: bool = False) -> tuple[Consultant, str]:
    """Add somebody; return her and the password to sign in with once."""
    why = f"There is a consultant “{name}” already."
    if Consultant.objects.filter(name__iexact=name).exists():
        raise RefusedError(why)
    one = Consultant(name=name, role=role, is_demo=is_demo)
    try:
        return one, renewed(one)
    except IntegrityError as error:  # somebody else added her meanwhile
        raise RefusedError(why) from error


@transaction.atomic
def renewed(one: Consultant) -> str:
    """Give her a new password for one use; what opened the desk before does not."""
    password = one_time_password()
    one.set_password(password)
    one.password_until = timezone.now() + ONE_TIME
    one.save()
    Authenticator.objects.filter(user=one).delete()
    sign_ins.end_all(one)
    return password


@transaction.atomic
def given(one: Consultant, role: str) -> None:
    """Change a role, or take it away; the last manager stays one."""
    if one.is_manager and role != Role.MANAGER and not _other_managers(one):
        raise RefusedError("The last manager has to stay one.")
    one.role = role
    one.save(update_fields=["role"])
    if not role:
        sign_ins.end_all(one)


def _other_managers(one: Consultant) -> bool:
    return Consultant.objects.filter(role=Role.MANAGER).exclude(pk=one.pk).exists()
