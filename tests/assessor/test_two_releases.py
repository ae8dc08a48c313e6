"""A second start beside a running site takes away nothing, also from open pages."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings

from tests.serving import Reply, Site, served

STYLES = re.compile(r'href="(/static/css/site[^"]*)"')


@dataclass(frozen=True)
class Release:
    """A site that runs, and the style sheet that its pages ask for."""

    site: Site
    css: str


def styles(site: Site) -> str:
    found = STYLES.search(site.ask("GET", "/").text)
    assert found
    return found[1]


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Release, ...]]:
    """Two releases that run on one folder; a third that only made everything ready."""
    folder = tmp_path_factory.mktemp("both")
    static = folder / "static"
    shutil.copytree(
        Path(settings.ROOT) / "static", static, ignore=shutil.ignore_patterns("fonts")
    )
    with served(folder, SERVED_STATIC=str(static)) as one:
        first = Release(one, styles(one))
        changed(static)
        with served(folder, SERVED_STATIC=str(static)) as two:
            second = Release(two, styles(two))
            changed(static)
            with served(folder, SERVED_STATIC=str(static)):
                pass
            yield first, second


def changed(static: Path) -> None:
    with (static / "css/site.css").open("a") as file:
        file.write("\n/* another release */\n")


def test_the_running_site_and_open_pages_keep_their_styles(
    releases: tuple[Release, ...],
) -> None:
    first, second = releases
    found = [
        site.ask("GET", css, headers={"Accept-Encoding": encoding}).status
        for site in (first.site, second.site)
        for css in (first.css, second.css)
        for encoding in ("", "gzip", "br")
        if (site, css) != (first.site, second.css)  # it runs since before that one
    ]

    assert first.css != second.css
    assert styles(first.site) == first.css
    assert found == [200] * 9


def gone(release: Release) -> Reply:
    for file in (release.site.database.parent / "collected/css").glob("site.*"):
        file.unlink()
    return release.site.ask("GET", release.css)


def test_a_style_that_is_gone_is_missing_and_breaks_nothing(
    releases: tuple[Release, ...],
) -> None:
    first, _second = releases
    reply = gone(first)

    assert reply.status == 404
    assert reply.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in reply.headers["Content-Security-Policy"]
    assert first.site.ask("GET", "/").status == 200
    assert first.site.logged() == ""
