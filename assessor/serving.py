"""What gunicorn does otherwise here: no page and no line of its own about a visitor."""

from typing import Any
from wsgiref.util import setup_testing_defaults

from django.template.loader import render_to_string
from gunicorn import glogging, util
from gunicorn.config import Config
from gunicorn.http import errors

from assessor import variables
from assessor.arriving import TakesInWhole
from assessor.discretion import DiscreetFormatter
from assessor.monitoring.lines import JsonFormatter

FORMATTERS = {"line": DiscreetFormatter, "json": JsonFormatter}
UNREADABLE = (errors.ParseException, OSError)
STATUSES = (
    (errors.InvalidResponseHeader, "500 Internal Server Error"),
    (errors.InvalidResponseHeaderName, "500 Internal Server Error"),
    (errors.LimitRequestLine, "414 URI Too Long"),
    (errors.LimitRequestHeaders, "431 Request Header Fields Too Large"),
    (errors.UnsupportedTransferCoding, "501 Not Implemented"),
    (errors.ExpectationFailed, "417 Expectation Failed"),
    (UNREADABLE, "400 Bad Request"),
)


class Logger(glogging.Logger):  # type: ignore[misc]  # gunicorn ships no types
    """Says what went wrong, and not at which address or from where."""

    def setup(self, cfg: Config) -> None:
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(FORMATTERS[variables.one_of(*variables.LOG)]())

    def exception(self, msg: str, *_: Any, **options: Any) -> None:
        constant, *_address = msg.split(" %")
        super().exception(constant, **options)


class Worker(TakesInWhole):
    """Answers also what is no request at all with a page of ours, in our headers."""

    def handle_error(self, _request: Any, client: Any, _from: Any, exc: Any) -> None:
        kinds = (status for kind, status in STATUSES if isinstance(exc, kind))
        status = next(kinds, "500 Internal Server Error")
        if status.startswith("500"):
            self.log.error("A request could not be answered.", exc_info=exc)
        try:
            util.write_nonblock(client, self._page(status))
        except Exception:  # noqa: BLE001  # whoever asked may be gone
            self.log.debug("A page about a mistake could not be sent.")

    def _page(self, status: str) -> bytes:
        """Return what the site answers to a request that names no host there is."""
        environ = {"HTTP_HOST": "no host", "PATH_INFO": "/nowhere/"}
        setup_testing_defaults(environ)
        headers: list[tuple[str, str]] = []
        self.wsgi(environ, lambda _status, told: headers.extend(told)).close()
        template = "500.html" if status.startswith("500") else "400.html"
        body = render_to_string(template).encode()
        told = {**dict(headers), "Content-Length": len(body), "Connection": "close"}
        lines = (
            f"HTTP/1.1 {status}",
            *(f"{name}: {one}" for name, one in told.items()),
        )
        return "\r\n".join((*lines, "", "")).encode() + body
