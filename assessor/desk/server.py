"""How gunicorn serves the desk: as the site, but for what only the desk has."""

import os
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from assessor import server as site
from assessor.server import *  # noqa: F403  # gunicorn reads each name of it

DEMO = "demo"
FOR_PDFS = "assessor.settings"
"""What the worker that makes PDFs is started with: it needs no account and no key."""


def on_starting(server: Any) -> None:  # type: ignore[no-redef]  # in its place
    site.on_starting(server)
    make_somebody_to_try_it_with()


def make_somebody_to_try_it_with() -> None:
    """So that a developer can sign in at once; never where people are served."""
    from assessor.desk.models import Consultant  # noqa: PLC0415  # after django.setup

    if not settings.HTTPS and not Consultant.objects.exists():
        call_command("consultant", DEMO, "--manager", "--demo")
        connections.close_all()


def post_worker_init(worker: Any) -> None:  # type: ignore[no-redef]  # in its place
    # The settings were read before.
    os.environ["DJANGO_SETTINGS_MODULE"] = FOR_PDFS
    os.environ.pop("ASSESSOR_OFFICE_PRIVATE_KEYS", None)
    site.post_worker_init(worker)
