"""Coming back on another device, in two real browsers: by the code, and by a file."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import Door, Visit
from tests.conftest import Person

NARROW = {"width": 320, "height": 640}
WORDS = "vier woorden die niemand raadt"


def answered(visit: Visit) -> None:
    """Somebody who answered the first question."""
    visit.page.goto(f"{visit.home}{Person().url('topics')}")
    visit.answer(["family"])


def test_the_code_opens_on_another_device_until_it_is_deleted(door: Door) -> None:
    here = door.open(locale="en-GB").page
    there = door.open(locale="en-GB", viewport=NARROW, java_script_enabled=False).page
    answered(Visit(here, door.home, []))
    here.click(".stay >> text=Keep them for another day")
    here.click("text=Keep with a code")
    code = here.inner_text(".code")
    here.click("text=I wrote it down")
    expect(here.locator("h1")).to_have_text("What is kept")

    there.goto(door.home)
    there.click("text=Open what you kept")
    there.fill("#code", code)
    there.click("button >> text=Open >> nth=0")
    expect(there.locator(".notice")).to_have_text("Your answers are open again.")
    expect(there.locator("text=Go on with the questions")).to_be_visible()
    there.click("text=Delete what is kept")
    there.click("text=Delete it now")
    expect(there.locator("h1")).to_have_text("It is deleted")

    here.reload()
    expect(here.locator("[role=status].notice")).to_contain_text("no longer there")


def test_a_file_opens_on_another_device(door: Door, tmp_path: Path) -> None:
    here = door.open(locale="en-GB")
    there = door.open(locale="en-GB", viewport=NARROW, java_script_enabled=False).page
    answered(here)
    here.page.goto(f"{here.home}/v/f/")
    here.page.fill("#words", WORDS)
    with here.page.expect_download() as saving:
        here.page.click("main button.main")
    file = tmp_path / saving.value.suggested_filename
    saving.value.save_as(file)

    there.goto(f"{door.home}/v/o/")
    there.set_input_files("#file", file)
    there.fill("#words", WORDS.capitalize())
    there.click("text=Open the file")
    expect(there.locator(".notice")).to_contain_text("the answers that you kept")
    assert file.name.startswith("document-")
