"""Every source and its date, and how many rules rest on it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from rules.assessment.the_law import LAW
from rules.guidance.receipt import cited as every_source
from rules.language.source import Confidence, Source
from rules.prose.citing import MEANING, in_words, text_read
from rules.prose.markdown import headed, items, listed, table
from rules.prose.naming import page
from rules.prose.rule import sources_of

HEADS = ("Provision", "Confidence", "Applied from", "Until", "Rules", "Told")
ABOUT = """\
Every text that was read, by act, and every provision in it that is cited.
“Rules” is how many grounds, routes and cautions rest on the provision.
“Told” marks what only stands beside the rules: fees, terms, pitfalls, the way to a
lasting right and what people ask."""


def sources_page() -> str:
    acts, resting = _by_act(), _resting()
    meant = (f"{one.value}: {meaning}" for one, meaning in MEANING.items())
    return page(
        "Sources",
        ABOUT,
        headed("## How sure a source is", listed(items(meant))),
        headed("## The acts", table(_ACT_HEADS, _acts(acts, resting))),
        *(_act(act, sources, resting) for act, sources in acts.items()),
    )


Acts = Mapping[str, tuple[Source, ...]]
Resting = Mapping[Source, frozenset[str]]
_ACT_HEADS = ("Act", "Year of the text", "Provisions", "Rules", "Not current")


def _by_act() -> Acts:
    """Every source that is cited anywhere, by act, in the order of its text."""
    found = defaultdict[str, list[Source]](list)
    for source in sorted(every_source(LAW), key=_order):
        found[source.act].append(source)
    return {act: tuple(sources) for act, sources in found.items()}


def _order(one: Source) -> tuple[object, ...]:
    confidence = tuple(Confidence).index(one.confidence)
    return (one.act, one.read_on, one.url, one.provision, one.since, confidence)


def _acts(acts: Acts, resting: Resting) -> Iterator[tuple[str, ...]]:
    for act, sources in acts.items():
        years = sorted({_year(source) for source in sources})
        rules = {rule for source in sources for rule in resting[source]}
        doubted = sum(s.confidence is not Confidence.CURRENT for s in sources)
        counts = (len(sources), len(rules), doubted)
        yield (act, ", ".join(years), *(str(count) for count in counts))


def _year(source: Source) -> str:
    return str(source.read_on.year) if source.dated else "undated"


def _act(act: str, sources: tuple[Source, ...], resting: Resting) -> str:
    texts = dict.fromkeys((text_read(source), source.url) for source in sources)
    found = (_text(read, url, sources, resting) for read, url in texts)
    return headed(f"## {act}", *found)


def _text(read: str, url: str, sources: tuple[Source, ...], resting: Resting) -> str:
    found = (one for one in sources if (text_read(one), one.url) == (read, url))
    rows = (_row(one, len(resting[one])) for one in found)
    return headed(f"### {read[0].upper()}{read[1:]}", f"<{url}>", table(HEADS, rows))


def _row(one: Source, rules: int) -> tuple[str, ...]:
    until = in_words(one.until) if one.until else ""
    told = "" if rules else "told"
    doubt, since = one.confidence.value, in_words(one.since)
    return (one.provision, doubt, since, until, str(rules), told)


def _resting() -> Resting:
    """For each source the codes of the grounds, routes and cautions that cite it."""
    found = defaultdict[Source, frozenset[str]](frozenset)
    rules = ((rule.code, sources_of(rule)) for rule in LAW.rules)
    cautions = ((caution.code, caution.sources()) for caution in LAW.cautions)
    for code, sources in (*rules, *cautions):
        for source in dict.fromkeys(sources):
            found[source] |= {code}
    return found
