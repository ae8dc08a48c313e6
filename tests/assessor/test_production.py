"""Behind HTTPS, everything that can be locked is locked."""

import json
import os
import subprocess
import sys

from tests import office
from tests.firm import SET

LOOK = """
import json, django
from django.conf import settings
from django.core.checks import run_checks
django.setup()
from django.test import Client
page = Client().get("/", secure=True, headers={"host": "localhost"})
plain = Client().get("/", headers={"host": "localhost"})
print(json.dumps({
    "hsts": page.headers.get("Strict-Transport-Security"),
    "moved_to": plain.headers.get("Location"),
    "secure": [settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE,
               settings.LANGUAGE_COOKIE_SECURE],
    "names": [settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME,
              settings.LANGUAGE_COOKIE_NAME, settings.DEADLINE_COOKIE_NAME,
              settings.LEFT_COOKIE_NAME, settings.SEARCH_COOKIE_NAME],
    "warnings": [str(one) for one in run_checks(include_deployment_checks=True)
                 if one.id not in settings.SILENCED_SYSTEM_CHECKS],
}))
"""


def test_https_locks_cookies_and_asks_browsers_to_stay() -> None:
    environment = os.environ | {
        **SET,
        **office.SET,
        "ASSESSOR_HTTPS": "1",
        "ASSESSOR_HOSTS": "localhost, stay.example",
        "ASSESSOR_SECRET_KEY": "k" * 25 + "0123456789" * 4 + "abcdefghij",
        "DJANGO_SETTINGS_MODULE": "assessor.settings",
    }
    environment.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)  # only browser tests need it
    command = [sys.executable, "-c", LOOK]
    printed = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout
    seen = json.loads(printed)

    assert seen["hsts"] == "max-age=31536000; includeSubDomains"
    assert seen["moved_to"] == "https://localhost/"
    assert seen["secure"] == [True, True, True]
    assert all(name.startswith("__Host-") for name in seen["names"])
    assert seen["warnings"] == []


PREPARED = """
import builtins, json
from django.conf import settings
settings.DATABASES["default"]["NAME"] = ":memory:"
from django.core.management import call_command
from assessor import server
server.call_command = lambda *_, **__: call_command("migrate", verbosity=0)
server.prepare()
from django.test.utils import setup_test_environment
from tests.conftest import Person
setup_test_environment()
stock, compiled = builtins.compile, []
def compiling(source, name, *more, **options):
    compiled.append(str(name))
    return stock(source, name, *more, **options)
builtins.compile = compiling
person = Person()
asked = person.answer_all({"nationality": "dutch"})
result = person.client.get("/result/").status_code
rules = [name for name in compiled if name.startswith("<the ")]
print(json.dumps([asked[0], result, rules]))
"""


def test_the_rules_are_compiled_before_the_first_request() -> None:
    """So that it is done once, and not by each worker while somebody waits."""
    command = [sys.executable, "-c", PREPARED]
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "assessor.settings"}
    environment.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    printed = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout

    assert json.loads(printed) == ["topics", 200, []]
