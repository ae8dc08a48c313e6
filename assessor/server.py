"""How gunicorn serves the site: `gunicorn --config python:assessor.server`."""

import os
import re
import resource
import shutil
import socket
import sys
import tempfile
import time
from dataclasses import replace
from errno import EADDRINUSE
from multiprocessing import Value
from secrets import token_hex
from typing import Any

import django
from django.core.checks import run_checks
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connections

from assessor import processors, variables

LAST_PORT = 65535
COUNTS = "PROMETHEUS_MULTIPROC_DIR"
"""The folder in which all processes count, by the name that its library looks for."""


def port(wanted: str) -> int:
    """Read the port somebody wants; ends the program when there is none like it."""
    # Longer is no port, and very long is no number for Python.
    if re.fullmatch("[0-9]{1,5}", wanted) and 1 <= int(wanted) <= LAST_PORT:
        return int(wanted)
    sys.exit(f"PORT must be a number from 1 to {LAST_PORT}, like 8001: not {wanted!r}.")


HOST, PORT = "127.0.0.1", port(os.environ.get("PORT", "8000"))
METRICS_PORT = variables.port_or_none("ASSESSOR_METRICS_PORT")
bind = [f"{HOST}:{one}" for one in (PORT, METRICS_PORT) if one]
worker_class = "assessor.serving.Worker"
logger_class = "assessor.serving.Logger"
workers = variables.whole_number("ASSESSOR_WORKERS", 2, most=64)
# Who waits for a PDF holds a thread, and there is a line of twelve.
threads = 16
# Whoever is slow has a line and no thread. More lines than files that a process may
# have open, which are often 1024, would end it.
worker_connections = 900
# Whatever leaks memory does so for some thousand requests, and one worker at a time is
# renewed: else there are moments in which nobody is served.
max_requests = 1000
max_requests_jitter = 1000
RENEWAL = 60.0  # seconds that one has for it, before another may go
POSTPONED = 100  # requests
next_renewal = Value("d", 0.0)
"""When a worker may leave, by the clock that all of them share."""
leaving = Value("l", 0)
"""The process that left last."""
# An access log would say who read what, and when.
accesslog = None
loglevel = "warning"
# Several sites may run under one account.
control_socket_disable = True

PDF_PROCESSORS = variables.whole_number("ASSESSOR_PDF_PROCESSORS", 1, most=64)
"""On these, PDFs are made by all workers; the others are for who answers questions."""
POLITENESS = 10
"""With a single processor, whoever waits for an answer goes before a PDF."""
NO_SECRETS = {
    "ASSESSOR_SECRET_KEY": token_hex(),
    "ASSESSOR_SECRET_KEY_BEFORE": token_hex(),
    "ASSESSOR_PEPPER": token_hex(),
    "ASSESSOR_PEPPER_BEFORE": token_hex(),
    "ASSESSOR_DATABASE_URL": "",
}
"""What the worker that makes PDFs finds instead: it needs none of them."""


def on_starting(server: Any) -> None:
    refuse_a_path()
    for address in server.cfg.address:
        if isinstance(address, tuple):  # not the file of a socket
            refuse_useless_address(*address)
    refuse_no_temporary_files()
    make_room_to_count()
    # Of a process that falls nothing is written down: its memory holds answers.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    prepare()


def make_room_to_count() -> None:
    """Where nobody may ask for the counts, each process forgets its own."""
    os.environ.pop(COUNTS, None)
    if METRICS_PORT:
        os.environ[COUNTS] = tempfile.mkdtemp(prefix="counts")


def refuse_no_temporary_files() -> None:
    """Each worker needs one, and would only show where it failed."""
    try:
        tempfile.gettempdir()
    except OSError:
        sys.exit(
            "No folder for temporary files can be written to: make one, like /tmp."
        )


def prepare() -> None:
    """Bring everything up to date, once, before the workers are split off.

    What is loaded here the workers need not load again: it halves the time to the
    first page. A connection may not be shared, so none is left open.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assessor.settings")
    django.setup()
    refuse_placeholders()
    refuse_what_is_unsafe()
    try:
        call_command("prepare", skip_checks=False)
    except CommandError as error:  # a check that failed is one, too
        sys.exit(str(error))
    compile_rules()
    connections.close_all()


def refuse_placeholders() -> None:
    """In plain words: whoever sets up the site need not know Django's checks."""
    from assessor.checks import FIRM  # noqa: PLC0415  # after django.setup
    from assessor.handover.checks import KEEPING  # noqa: PLC0415  # as above

    said = run_checks(tags=[FIRM, KEEPING])
    if wrong := sorted(said, key=lambda one: str(one.id)):
        sys.exit("\n".join(one.msg for one in wrong))


def refuse_what_is_unsafe() -> None:
    from assessor.checks import unsafe_in_production  # noqa: PLC0415  # after django.setup

    if wrong := unsafe_in_production():
        sys.exit("\n".join(one.msg for one in wrong))


def compile_rules() -> None:
    """Once, for all workers: else the first page of each takes half a second more."""
    from assessor import clock  # noqa: PLC0415  # after django.setup
    from rules import LAW  # noqa: PLC0415  # slow to load: after the checks

    LAW.compile_ahead(clock.by_the_clock())


def refuse_a_path() -> None:
    """Addresses, cookies and styles begin at the root of a host."""
    if os.environ.get("SCRIPT_NAME", "").strip("/"):
        sys.exit("Give this site a host of its own: it cannot be below a path.")


def refuse_useless_address(host: str, port: int) -> None:
    """Left to itself, gunicorn would try and complain for five seconds."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn does
        try:
            trial.bind((host, port))
        except PermissionError:
            sys.exit(f"Only root may use port {port}: try `make run PORT=8080`.")
        except OSError as error:
            if error.errno != EADDRINUSE:
                sys.exit(f"This machine has no address {host!r} to serve at.")
            if f"{port}" == METRICS_PORT:
                sys.exit(f"Port {port} is taken: set ASSESSOR_METRICS_PORT to another.")
            another = port + 1 if port < LAST_PORT else 8080
            sys.exit(f"Port {port} is taken: try `make run PORT={another}`.")


def post_worker_init(_worker: Any) -> None:
    """Start the worker that makes PDFs, on processors that serve nobody else."""
    from assessor.monitoring import metrics  # noqa: PLC0415  # after django.setup
    from assessor.press.press import press  # noqa: PLC0415  # after django.setup

    for_people, for_pdfs = processors.shared(processors.mine(), PDF_PROCESSORS)
    press.terms = replace(press.terms, processors=for_pdfs, politeness=POLITENESS)
    processors.keep_to(for_people)
    os.environ.update(NO_SECRETS)  # the settings were read before, by `prepare`
    press.watch = metrics.document
    press.warm()


def pre_request(worker: Any, _request: Any) -> None:
    """Let a worker that has served enough go, unless another one just went."""
    if worker.nr + 1 < worker.max_requests or not worker.alive:
        return
    with next_renewal.get_lock():
        if worker.pid == leaving.value:
            return
        if time.monotonic() < next_renewal.value:
            worker.max_requests = worker.nr + POSTPONED
        else:
            next_renewal.value = time.monotonic() + RENEWAL
            leaving.value = worker.pid


def worker_exit(_server: Any, _worker: Any) -> None:
    """End the worker for PDFs first: the next one of us starts when we are gone."""
    from assessor.press.press import press  # noqa: PLC0415  # after django.setup

    press.abandon()


def child_exit(_server: Any, worker: Any) -> None:
    from assessor.monitoring import metrics  # noqa: PLC0415  # after django.setup

    metrics.ended(worker.pid)


def on_exit(_server: Any) -> None:
    shutil.rmtree(os.environ.get(COUNTS, ""), ignore_errors=True)


def when_ready(_server: Any) -> None:
    print(f"Open http://{HOST}:{PORT} (Ctrl-C ends)", flush=True)  # noqa: T201  # told to whoever started it
