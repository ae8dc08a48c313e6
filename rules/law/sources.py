"""The texts that were read: one function for each, ``vb("3.48(1)(f)") -> Source``.

Each text has one date. Where a rule was last read in an old text its confidence says
so, and every page that shows the rule says it too. ``since`` is the day from which
the rule is known here to be in force: the date of the text, if nothing is said.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from rules.language.source import Confidence, Source

Cite = Callable[[str], Source]

SEEN = date(2026, 11, 23)
"""The day on which the pages without a date of their own were looked at."""
STILL = date(2026, 11, 26)
"""The day on which older texts were found to be the newest there are."""

_WETTEN = "https://wetten.overheid.nl"
_BEKENDMAKINGEN = "https://zoek.officielebekendmakingen.nl"
_IND = "https://ind.nl"


def _text(
    act: str,
    url: str,
    read_on: date,
    confidence: Confidence = Confidence.CURRENT,
    since: date | None = None,
) -> Cite:
    """Return the function that cites a provision of a text with a date."""

    def cite(provision: str) -> Source:
        return Source(
            act, provision, url, read_on, since or read_on, confidence=confidence
        )

    return cite


def _act(name: str, number: str, on: date) -> Cite:
    """Return the function that cites an act by its consolidated text of a day."""
    return _text(name, f"{_WETTEN}/{number}/{on}", on)


def _still_holds(cite: Cite) -> Cite:
    """The same text: it is old, and on STILL it was the newest there is."""
    return lambda provision: replace(cite(provision), still_on=STILL)


def renumbered(cite: Cite, now: Mapping[str, str]) -> Cite:
    """Cite by other numbers than are written where it is cited.

    A number stands for all that is in it too: "3.51" for "3.51(1)(c)".
    """
    old = "|".join(re.escape(number) for number in sorted(now, key=len, reverse=True))
    whole = re.compile(rf"(?<![\w./(])({old})(?![\w.])")  # 3.5 does not begin 3.51
    return lambda place: cite(whole.sub(lambda found: now[found[0]], place))


def _page(
    act: str, url: str, since: date, confidence: Confidence = Confidence.CURRENT
) -> Cite:
    """Return the function that cites a page without a date, seen on SEEN."""

    def cite(provision: str) -> Source:
        return Source(act, provision, url, SEEN, since, None, confidence, dated=False)

    return cite


def unconfirmed(source: Source) -> Source:
    """The same place, for what was not found in it."""
    return replace(source, confidence=Confidence.UNCONFIRMED)


def disputed(source: Source) -> Source:
    """The same place, where another source says something else."""
    return replace(source, confidence=Confidence.DISPUTED)


def ends(source: Source, last: date) -> Source:
    """The same place, in force up to and with a day."""
    return replace(source, until=last)


def begins(source: Source, first: date) -> Source:
    """The same place, in force from a day, whenever the text was read."""
    return replace(source, since=first)


# The texts in force in autumn 2026, each read in the consolidated text of a day.
vb = _act("Vreemdelingenbesluit 2000", "BWBR0011825", date(2026, 9, 25))
vc_a = _act("Vreemdelingencirculaire 2000 (A)", "BWBR0012287", date(2026, 8, 7))
vc_b = _act("Vreemdelingencirculaire 2000 (B)", "BWBR0012289", date(2026, 10, 1))
vc_c = _act("Vreemdelingencirculaire 2000 (C)", "BWBR0012288", date(2026, 10, 1))
vv = _act("Voorschrift Vreemdelingen 2000", "BWBR0012002", date(2026, 7, 1))
vw = _act("Vreemdelingenwet 2000", "BWBR0011823", date(2026, 9, 1))
rwn = _act("Rijkswet op het Nederlanderschap", "BWBR0003738", date(2026, 10, 1))
awb = _act("Algemene wet bestuursrecht", "BWBR0005537", date(2026, 8, 1))
wav = _act("Wet arbeid vreemdelingen", "BWBR0007149", date(2026, 6, 12))
sv = _act("Wetboek van Strafvordering", "BWBR0001903", date(2026, 1, 1))
# What a permit means for study, care and benefits.
zvw = _act("Zorgverzekeringswet", "BWBR0018450", date(2026, 1, 1))
wlz = _act("Wet langdurige zorg", "BWBR0035917", date(2026, 1, 1))
participation_act = _act("Participatiewet", "BWBR0015703", date(2026, 7, 1))
awir = _act(
    "Algemene wet inkomensafhankelijke regelingen", "BWBR0018472", date(2026, 10, 1)
)
student_finance = _act(
    "Besluit studiefinanciering 2000", "BWBR0011545", date(2025, 1, 1)
)
# In force since it began; no newer text.
statelessness_act = _still_holds(
    _act("Wet vaststellingsprocedure staatloosheid", "BWBR0048458", date(2023, 10, 1))
)

# Pages of the authorities.
ind_violence = _text(
    "IND, slachtoffer eergerelateerd of huiselijk geweld",
    f"{_IND}/nl/verblijfsvergunningen/andere-verblijfsvergunningen/"
    "verblijfsvergunning-slachtoffer-eergerelateerd-of-huiselijk-geweld",
    date(2022, 5, 29),
)
ind_returning = _page(
    "IND, terugkeren naar Nederland",
    f"{_IND}/en/residence-permits/other-residence-permits/returning-to-the-netherlands",
    date(2022, 12, 31),
)
ind_other = _page(
    "IND, overige verblijfsvergunningen",
    f"{_IND}/en/residence-permits/other-residence-permits/other-residence-permits",
    date(2026, 1, 1),
)

# The fees, by the year from which they count: where they were published, and the text
# that was read. A table is often read before its year begins.
FEE_TABLES = {
    2025: ("stcrt-2024-38461", date(2025, 1, 1)),
    2026: ("stcrt-2025-33328", date(2026, 1, 1)),
}
EXEMPTIONS = 2026
"""The table in which the exemptions were last read; a newer one may change them."""


def fee_rules(year: int) -> Source:
    """Cite the fee table of a year (Voorschrift Vreemdelingen 2000, 3.34 and on)."""
    number, read_on = FEE_TABLES[year]
    url = f"{_BEKENDMAKINGEN}/{number}.html"
    act, first = "Voorschrift Vreemdelingen 2000", date(year, 1, 1)
    return Source(act, "3.34–3.34k", url, read_on, first)


def fee_exemption(provision: str) -> Source:
    """Cite who pays nothing, or less."""
    return replace(fee_rules(EXEMPTIONS), provision=provision)


# Other acts, treaties and news.
pardon_news = _text(
    "Pardonregeling (WBV 2008/31), volgens het Centrum voor Migratierecht",
    "https://cmr.jur.ru.nl/cmr/pardon/",
    date(2009, 1, 10),
    Confidence.SECOND_HAND,
)
press_ukraine = _page(
    "Tijdelijke bescherming Oekraïne, volgens de pers",
    "https://eur-lex.europa.eu",
    date(2026, 1, 1),
    Confidence.SECOND_HAND,
)
eu_treaty = _page(
    "Verdrag betreffende de werking van de EU",
    "https://eur-lex.europa.eu",
    date(2026, 1, 1),
    Confidence.UNCONFIRMED,
)
decision_1_80 = _page(
    "Besluit 1/80 van de Associatieraad EEG-Turkije",
    "https://eur-lex.europa.eu",
    date(2026, 1, 1),
    Confidence.UNCONFIRMED,
)
remigration_act = _still_holds(_act("Remigratiewet", "BWBR0010424", date(2023, 10, 1)))
moluccan_act = _page(
    "Wet betreffende de positie van Molukkers",
    "https://wetten.overheid.nl",
    date(2026, 1, 1),
    Confidence.UNCONFIRMED,
)

# Judgments.
rvs_2022_1530 = _text(
    "RvS 8 juni 2022, ECLI:NL:RVS:2022:1530",
    "https://www.raadvanstate.nl/uitspraken/@131506",
    date(2022, 6, 8),
)
kumari = _still_holds(
    _text(
        "EHRM, Kumari tegen Nederland",
        "https://hudoc.echr.coe.int",
        date(2024, 11, 19),
    )
)
naturalisation_plan = _text(
    "Rijksoverheid, internetconsultatie Nederlanderschap",
    "https://www.rijksoverheid.nl",
    date(2025, 9, 26),
    Confidence.SECOND_HAND,
)("Nieuws, 26 september 2025")

# Legal aid: the text that was read, by the year from which its amounts count.
LEGAL_AID_TABLES = {2026: date(2026, 1, 1)}


def legal_aid_rules(year: int) -> Source:
    """Cite the amounts of a year."""
    first = date(year, 1, 1)
    url = f"{_WETTEN}/BWBR0025277/{first}"
    act, provision = "Besluit eigen bijdrage rechtsbijstand", f"bedragen {year}"
    return Source(act, provision, url, LEGAL_AID_TABLES[year], first)


# The calendar of terms.
atw = _still_holds(_act("Algemene termijnenwet", "BWBR0002448", date(2010, 10, 10)))
decrees = Source(
    "Besluiten gelijkstelling met een algemeen erkende feestdag",
    "2023–2028",
    "https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/"
    "gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745",
    date(2025, 10, 4),
    date(2022, 5, 27),
    confidence=Confidence.SECOND_HAND,
)
