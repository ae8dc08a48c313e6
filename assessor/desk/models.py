"""Who works at the desk, where they are signed in, and what they note of a case."""

from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assessor.handover.models import Kept


class Role(models.TextChoices):
    CONSULTANT = "consultant", _("Consultant")
    MANAGER = "manager", _("Manager")


class Consultant(AbstractBaseUser):
    """Somebody of the firm: no address and no telephone number, only a name.

    Without a ``role`` one may not come in any more. ``password_until``: the password
    was made for her and is to be used once, until then.
    """

    name = models.CharField(max_length=60, unique=True)
    role = models.CharField(max_length=12, choices=Role.choices, blank=True)
    password_until = models.DateTimeField(null=True, blank=True)
    is_demo = models.BooleanField(default=False)
    last_login = None  # the log knows, and keeps it no longer than it has to

    USERNAME_FIELD = "name"
    objects: ClassVar[BaseUserManager[Self]] = BaseUserManager()

    @property
    def is_manager(self) -> bool:
        return self.role == Role.MANAGER


class SignIn(models.Model):
    """A browser in which somebody is signed in.

    It is named as its session is: by a hash of the cookie. There is no address of a
    network in it; the browser is told in two words.
    """

    row = models.CharField(max_length=40, primary_key=True)
    consultant = models.ForeignKey(Consultant, on_delete=models.CASCADE)
    browser = models.CharField(max_length=40)
    began = models.DateTimeField(default=timezone.now)
    seen = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.consultant_id} {self.browser}"


class Status(models.TextChoices):
    """How far the firm is with a case; one that was accepted is here no more."""

    NEW = "new", _("New")
    OPENED = "opened", _("Opened")
    APPOINTMENT = "appointment", _("Appointment made")
    PRINTED = "printed", _("Printed")
    CLOSED = "closed", _("Closed")


class Handling(models.Model):
    """Who works on a case and how far; the queue is sorted out by it, so it is clear.

    It goes with its case, whoever deletes that.
    """

    case = models.OneToOneField(
        Kept, models.CASCADE, primary_key=True, related_name="handling"
    )
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.NEW)
    consultant = models.ForeignKey(
        Consultant, models.SET_NULL, null=True, blank=True, related_name="cases"
    )

    def __str__(self) -> str:
        return f"{self.case_id} {self.status}"


class Entry(models.Model):
    """Something that the firm wrote beside a case: sealed, and only ever added.

    Who wrote it and what kind it is stands inside the seal, too.
    """

    case = models.ForeignKey(Kept, models.CASCADE, related_name="entries")
    at = models.DateTimeField(default=timezone.now)
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return str(self.case_id)
