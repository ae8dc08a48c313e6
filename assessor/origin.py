"""The one place at which machines are told that this site is."""

from django.conf import settings
from django.http import HttpRequest


def origin(request: HttpRequest) -> str:
    """Return scheme and host; with HTTPS the first host of the settings, for all."""
    host = settings.ALLOWED_HOSTS[0].removeprefix(".")
    return f"https://{host}" if settings.HTTPS else f"http://{request.get_host()}"
