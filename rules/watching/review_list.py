"""The list of what to read again, as Markdown: to be worked through and ticked off."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from rules.engine.law import Law
from rules.watching.passages import Read
from rules.watching.places import Place, places
from rules.watching.resting import Use, uses
from rules.watching.review import Finding, State, acts, compared, worst_first
from rules.watching.stories import Story, stories
from rules.watching.text import Text


def review_list(
    texts: Sequence[Text], law: Law, read: Mapping[str, Read], today: date
) -> tuple[str, bool]:
    """Return the list, and whether there is anything to do."""
    findings = {text.act: compared(text, law, read.get(text.act)) for text in texts}
    resting, told = tuple(uses(law)), stories()
    lines = [f"# The law, looked at on {today}", ""]
    for text in texts:
        lines += _summary(text, findings[text.act])
        for one in worst_first(findings[text.act]):
            if one.state is not State.SAME:
                lines += _item(text.act, one, resting, told)
    lines += _not_compared(law, {text.act for text in texts})
    to_do = any(
        one.state is not State.SAME for those in findings.values() for one in those
    )
    return "\n".join(lines), to_do


def _summary(text: Text, findings: tuple[Finding, ...]) -> Iterator[str]:
    act, read_on = findings[0].source.act, max(one.source.read_on for one in findings)
    yield f"## {act}: read as of {read_on}, now as of {text.on}"
    yield ""
    counted = Counter(one.state for one in findings)
    yield from (f"- {counted[one]} {one.value}" for one in State if counted[one])
    yield ""


def _item(
    act: str, found: Finding, resting: tuple[Use, ...], told: tuple[Story, ...]
) -> Iterator[str]:
    source = found.source
    yield f"### [ ] {source.provision} {found.state.value}"
    yield ""
    yield f"{source.act}, read as of {source.read_on} ({source.confidence.value})."
    if len(places(source.provision)) > 1:
        yield f"Look at {', '.join(map(str, found.changed))}."
    yield ""
    own = [one for one in resting if one.source == source]
    yield from _said(own)
    changed = found.changed if found.state in {State.CHANGED, State.GONE} else ()
    yield from _to_look_at(act, changed, own, told)
    yield ""


def _said(own: list[Use]) -> Iterator[str]:
    """Each sentence once, with all who say it."""
    by: dict[tuple[str, tuple[str, ...]], dict[str, None]] = {}
    for one in own:
        by.setdefault((one.text, one.facts), {})[one.by] = None
    for (text, facts), those in by.items():
        asks = f" (asks {', '.join(facts)})" if facts else ""
        yield f"- {', '.join(those)}{f': {text}' if text else ''}{asks}"


def _to_look_at(
    act: str, changed: tuple[Place, ...], own: list[Use], told: tuple[Story, ...]
) -> Iterator[str]:
    files = {f"{one.by.split()[-1]}.toml" for one in own}
    if own_files := sorted(files & {one.file for one in told}):
        yield f"- stories: all of {', '.join(own_files)} in tests/cases"
    for one in told:
        if one.file not in files and one.rests_on(act, changed):
            yield f"- story: {one.name} ({one.file})"


def _not_compared(law: Law, done: set[str]) -> Iterator[str]:
    yield "## Not looked at now"
    yield ""
    for number, sources in sorted(acts(law).items()):
        if number not in done:
            named = f"{sources[0].act} ({number})" if number else ""
            for name in (named,) if named else sorted({one.act for one in sources}):
                yield f"- [ ] {name}{'' if number else ': by hand, it has no number'}"
    yield ""
