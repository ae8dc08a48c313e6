"""What the documents say is true: their commands run, and what they name is there."""

import re
import subprocess
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser

ROOT = Path(__file__).parents[2]
LAW = ROOT / "docs/law"  # made by a command, and held to it elsewhere
DOCUMENTS = sorted(
    file
    for file in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    if LAW not in file.parents
)
WRITTEN = {file: file.read_text() for file in DOCUMENTS}
MAKEFILE = (ROOT / "Makefile").read_text()

# A file or a folder of ours, as it stands in a sentence, a table or a drawing.
FILE = re.compile(
    r"(?<![\w./])(?:assessor|docs|rules|static|templates|tests|\.ci)/[\w./-]*"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy to run commands in, as far as they look: what they write goes away."""
    copy = tmp_path_factory.mktemp("copy")
    for one in ROOT.iterdir():
        if one.name != ".git":
            (copy / one.name).symlink_to(one)
    return copy


def run(block: Example) -> str | None:
    """Run the commands of a block, one after another, until one is not true."""
    for one in re.split(r"^\$ ", block.parsed, flags=re.MULTILINE)[1:]:
        command, shown = one.split("\n", 1)
        if wrong := untrue(command, shown, block.namespace["folder"]):
            return wrong
    return None


def untrue(command: str, shown: str, folder: Path) -> str | None:
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    pattern = re.escape(shown).replace(r"\.\.\.", ".*")
    if done.returncode == 0 and re.fullmatch(pattern, done.stdout, re.DOTALL):
        return None
    return (
        f"$ {command}\n{done.stdout}\nended with {done.returncode}; told is:\n{shown}"
    )


BLOCKS = [
    block
    for file in DOCUMENTS
    for block in Sybil([CodeBlockParser("console", run)]).parse(file).examples()
]


@pytest.mark.parametrize(
    "block", BLOCKS, ids=[f"{Path(one.path).name}:{one.line}" for one in BLOCKS]
)
def test_the_commands_of_a_document_run_and_say_what_it_shows(
    block: Example, folder: Path
) -> None:
    block.namespace["folder"] = folder

    block.evaluate()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_every_block_says_whether_it_is_run(document: Path) -> None:
    fences = re.findall(r"^```(.*)$", WRITTEN[document], re.MULTILINE)

    assert set(fences[::2]) <= {"console", "text"}
    assert set(fences[1::2]) <= {""}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", WRITTEN[document])
    ours = [link for link in links if "://" not in link]

    assert [link for link in ours if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_every_file_that_is_named_is_there(document: Path) -> None:
    named = {name.rstrip(".") for name in FILE.findall(WRITTEN[document])}

    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_every_room_on_the_map_is_there() -> None:
    drawing = WRITTEN[ROOT / "docs/map.md"].split("```")[1]
    above, missing = {-2: ROOT}, []
    for indent, name in re.findall(r"^( *)([\w.]+)/?  ", drawing, re.MULTILINE):
        place = above[len(indent) - 2] / name
        above[len(indent)] = place
        missing += [] if place.exists() else [name]

    assert missing == []


def test_every_target_of_make_that_is_named_is_there() -> None:
    targets = set(re.findall(r"^(\w+):", MAKEFILE, re.MULTILINE))
    named = {
        target
        for text in WRITTEN.values()
        for target in re.findall(r"`make (\w+)", text)
    }

    assert named - targets == set()


def test_the_hooks_before_a_commit_are_what_lint_does() -> None:
    lint = re.search(r"^lint:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    assert lint
    written = lint[1].replace("$(python)", ".venv/bin/python")
    written = written.replace("$(MAKE) --no-print-directory", "make")
    hooks = (ROOT / ".pre-commit-config.yaml").read_text()

    commands = [line.strip() for line in written.splitlines()]

    assert re.findall(r"entry: (.*)", hooks) == commands


def test_readme_fits_on_a_screen() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) <= 80
