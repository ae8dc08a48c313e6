"""Behind HTTPS, everything that can be locked is locked."""

import json
import os
import subprocess
import sys

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
              settings.LANGUAGE_COOKIE_NAME],
    "warnings": [str(one) for one in run_checks(include_deployment_checks=True)
                 if one.id not in settings.SILENCED_SYSTEM_CHECKS],
}))
"""


def test_https_locks_cookies_and_asks_browsers_to_stay() -> None:
    environment = os.environ | {
        "ASSESSOR_HTTPS": "1",
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
