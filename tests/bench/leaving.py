"""How long "Leave this site" takes in a browser that has been used for long.

The cache of such a browser holds thousands of files. They are put there by a site of
our own, which the browser is sent to first.
"""

import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import perf_counter

from playwright.sync_api import Page, Playwright, sync_playwright

from tests.bench.rounds import Ratio
from tests.bench.site import PORT, site
from tests.browser.conftest import CHROMIUM, QUIET

FILES = 16_000  # what a browser was seen to hold that somebody had used for a year
SIZE = 20_000  # bytes of each
FILL = """async ([home, files]) => {
  for (let first = 0; first < files; first += 100) {
    const some = [...Array(100).keys()].map((one) => fetch(`${home}/${first + one}`));
    await Promise.all(some.map(async (one) => (await one).arrayBuffer()));
  }
}"""


class Filler(BaseHTTPRequestHandler):
    """Files without end that a browser may keep."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # the name is that of http.server
        body = b"x" * (SIZE if self.path != "/" else 0)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=86400")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def measure(_rounds: int) -> Iterator[Ratio]:
    """Yield the seconds from the click until the other page is there.

    Once for each full cache: after that it is empty.
    """
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        full, copy = f"{folder}/full", f"{folder}/copy"
        with served() as home, browser(playwright, full) as page:
            page.goto(home)
            page.evaluate(FILL, [home, FILES])
        shutil.copytree(full, copy, symlinks=True)
        for profile, script in ((full, True), (copy, False)):
            with site(), browser(playwright, profile, script=script) as page:
                name = "leaving" if script else "leaving, no script"
                yield Ratio(f"{name}, seconds", (leave(page),), "at most 0.5")


@contextmanager
def browser(
    playwright: Playwright, profile: str, *, script: bool = True
) -> Iterator[Page]:
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=CHROMIUM, args=QUIET, java_script_enabled=script
    )
    yield context.pages[0]
    context.close()


@contextmanager
def served() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Filler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def leave(page: Page) -> float:
    """Begin, answer a question, and leave."""
    page.goto(f"http://127.0.0.1:{PORT}/c/")
    page.locator("main label").first.click()
    page.locator("main form button.main").click()
    page.wait_for_load_state()
    before = perf_counter()
    page.locator("a.exit").click(no_wait_after=True)
    page.locator("main table").wait_for()
    return perf_counter() - before
