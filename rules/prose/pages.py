"""The whole law as pages, each with its file; and the one page that links them all."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from rules.assessment.the_law import LAW
from rules.language.rule import Ground, Rule
from rules.language.source import Confidence, Source
from rules.prose.beside import cautions_page, contradictions_page, pitfalls_page
from rules.prose.citing import place
from rules.prose.markdown import headed, items, listed, table
from rules.prose.naming import page
from rules.prose.questions import questions_page
from rules.prose.rule import in_own_file, kind, rule_in_words
from rules.prose.sources import sources_page
from rules.prose.terms import terms_page

MARK = (
    "<!-- Made from rules/law: `python -m rules prose docs/law` writes it again. -->\n"
)
"""The first line of every page: only a file that begins so is ever deleted."""

ABOUT = """\
The law that this project applies, most favourable first.
One ground or route alone: `python -m rules ground widow`."""

OTHERS = {
    "cautions.md": cautions_page,
    "contradictions.md": contradictions_page,
    "pitfalls.md": pitfalls_page,
    "questions.md": questions_page,
    "sources.md": sources_page,
    "terms.md": terms_page,
}


def pages() -> Mapping[PurePosixPath, str]:
    """Every page by its place in the folder; the same for the same rules, always."""
    rules = {_file(rule): rule_in_words(rule) for rule in LAW.rules}
    others = {PurePosixPath(name): write() for name, write in OTHERS.items()}
    every = {PurePosixPath("README.md"): _contents(), **others, **rules}
    return {file: f"{MARK}\n{text}" for file, text in every.items()}


def write_pages(folder: Path) -> int:
    """Write them, delete the pages that are no more, and say how many there are."""
    written = pages()
    for file in set(_made_before(folder)) - {folder / name for name in written}:
        file.unlink()
    for name, text in written.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return len(written)


def _made_before(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*.md"):
        if file.read_bytes().startswith(MARK.encode()):
            yield file


def _file(rule: Rule) -> PurePosixPath:
    room = "grounds" if isinstance(rule, Ground) else "routes"
    return PurePosixPath(room, f"{rule.code}.md")


# --- The page that links them ---------------------------------------------------------


def _contents() -> str:
    others = (f"[{PurePosixPath(name).stem}]({name})" for name in OTHERS)
    return page(
        "The law in prose",
        ABOUT,
        _counted(),
        headed("## Grounds", table(_HEADS, map(_row, LAW.grounds))),
        headed("## Routes", table(_HEADS, map(_row, LAW.routes))),
        headed("## And besides", listed(items(others))),
    )


def _counted() -> str:
    """How much stands elsewhere than in the file of its rule."""
    own = [in_own_file(rule, r) for rule in LAW.rules for r in rule.all_requirements()]
    return (
        f"{len(own)} requirements, {sum(own)} of them in the file of their own rule;\n"
        "every page says where each is defined."
    )


_HEADS = ("Name", "Code", "Kind", "Article", "Doubt")


def _row(rule: Rule) -> tuple[str, ...]:
    link = f"[{rule.name}]({_file(rule)})"
    return (link, f"`{rule.code}`", kind(rule), place(rule.source), _doubt(rule.source))


def _doubt(source: Source) -> str:
    known = source.confidence is Confidence.CURRENT
    return "" if known else source.confidence.value
