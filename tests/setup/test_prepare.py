"""A new version that is unpacked over an old one keeps nothing old.

Files out of an archive bear the date of their commit, which may be long before the day
on which the old version was prepared.
"""

import gettext
import json
import os
from pathlib import Path
from typing import Any

import polib
import pytest

from assessor.management.commands.prepare import (
    collect_static_files,
    compile_translations,
)

LONG_AGO = 1_000_000_000


def unpack(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    os.utime(file, (LONG_AGO, LONG_AGO))


@pytest.fixture
def static(settings: Any, tmp_path: Path) -> Path:
    settings.STATICFILES_DIRS = [tmp_path / "static"]
    settings.STATIC_ROOT = tmp_path / "collected"
    storage = "whitenoise.storage.CompressedManifestStaticFilesStorage"
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": storage}}
    return tmp_path / "static"


def collected(tmp_path: Path) -> dict[str, str]:
    """The names of the files that pages of this version ask for."""
    manifest = tmp_path / "collected/staticfiles.json"
    return dict(json.loads(manifest.read_text())["paths"])


@pytest.fixture
def dutch(settings: Any, tmp_path: Path) -> Path:
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    return tmp_path / "locale/nl/LC_MESSAGES/django.po"


def in_dutch(dutch: Path, sentence: str) -> str:
    with dutch.with_suffix(".mo").open("rb") as file:
        return gettext.GNUTranslations(file).gettext(sentence)


def catalogue(sentence: str, translation: str) -> str:
    return (
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        f'msgid "{sentence}"\nmsgstr "{translation}"\n'
    )


def test_new_dutch_replaces_the_old_whatever_its_date(dutch: Path) -> None:
    unpack(dutch, catalogue("Yes", "Jawel"))
    compile_translations()
    unpack(dutch, catalogue("Yes", "Ja"))
    compile_translations()

    assert in_dutch(dutch, "Yes") == "Ja"


def test_dutch_that_did_not_change_is_left_alone(dutch: Path) -> None:
    unpack(dutch, catalogue("Yes", "Ja"))
    compile_translations()
    os.utime(dutch.with_suffix(".mo"), (LONG_AGO, LONG_AGO))
    compile_translations()

    assert dutch.with_suffix(".mo").stat().st_mtime == LONG_AGO


def test_compiled_dutch_from_elsewhere_is_not_believed(dutch: Path) -> None:
    unpack(dutch, catalogue("Yes", "Ja"))
    polib.POFile().save_as_mofile(dutch.with_suffix(".mo"))
    compile_translations()

    assert in_dutch(dutch, "Yes") == "Ja"


def test_new_styles_replace_the_old_whatever_their_date(
    static: Path, tmp_path: Path
) -> None:
    unpack(static / "css/site.css", "a { color: red }")
    collect_static_files()
    unpack(static / "css/site.css", "a { color: blue }")
    collect_static_files()
    root = tmp_path / "collected"

    assert "blue" in (root / collected(tmp_path)["css/site.css"]).read_text()
    assert "blue" in (root / "css/site.css").read_text()


def test_the_fonts_of_the_pdfs_are_not_among_what_pages_ask_for(
    static: Path, tmp_path: Path
) -> None:
    unpack(static / "css/site.css", "a { color: red }")
    unpack(static / "fonts/Letters.ttf", "letters")
    collect_static_files()

    assert {*collected(tmp_path)} == {"css/site.css"}
    assert not (tmp_path / "collected/fonts").exists()


def of_three_versions(static: Path, tmp_path: Path) -> list[Path]:
    """Collect three versions; return the style sheets that their pages ask for."""
    names, root = [], tmp_path / "collected"
    for colour in ("red", "green", "blue"):
        unpack(static / "css/site.css", f"a {{ color: {colour} }}" * 100)
        collect_static_files()
        names.append(root / collected(tmp_path)["css/site.css"])
    return names


def are_there(files: list[Path]) -> list[bool]:
    compressed = [file.with_name(f"{file.name}.gz") for file in files]
    there = [file.exists() for file in files]
    assert [file.exists() for file in compressed] == there
    return there


def test_a_page_that_is_open_finds_the_styles_of_its_version(
    static: Path, tmp_path: Path
) -> None:
    """However many versions came after it that day."""
    assert are_there(of_three_versions(static, tmp_path)) == [True, True, True]


def test_styles_that_no_page_asks_for_any_more_are_tidied_away(
    static: Path, tmp_path: Path
) -> None:
    files = of_three_versions(static, tmp_path)
    for file in (tmp_path / "collected").rglob("*"):
        os.utime(file, (LONG_AGO, LONG_AGO))
    unpack(static / "css/site.css", "a { color: black }")
    collect_static_files()

    assert are_there(files) == [False, False, True]


def test_what_did_not_change_is_not_collected_again(
    static: Path, tmp_path: Path
) -> None:
    unpack(static / "css/site.css", "a { color: red }")
    collect_static_files()
    manifest = tmp_path / "collected/staticfiles.json"
    os.utime(manifest, (LONG_AGO, LONG_AGO))
    collect_static_files()

    assert manifest.stat().st_mtime == LONG_AGO


def test_what_was_interrupted_is_collected_again(static: Path, tmp_path: Path) -> None:
    unpack(static / "css/site.css", "a { color: red }" * 100)
    collect_static_files()
    file = tmp_path / "collected" / collected(tmp_path)["css/site.css"]
    compressed = file.with_name(f"{file.name}.gz")
    # Ended by force: the list of files is written, and not yet what is compressed.
    compressed.unlink()
    (tmp_path / "collected.made-from").unlink()
    collect_static_files()

    assert compressed.exists()


def test_a_file_that_moved_is_collected_again(static: Path, tmp_path: Path) -> None:
    unpack(static / "css/site.css", "a { color: red }")
    collect_static_files()
    (static / "css/site.css").rename(static / "site.css")
    collect_static_files()

    assert set(collected(tmp_path)) == {"site.css"}
