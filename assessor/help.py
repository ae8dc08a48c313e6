"""Who helps: one list for the "Help now" page and for the report. It is not law."""

from dataclasses import dataclass
from datetime import date

from rules.language.wording import _

CHECKED_ON = date(2026, 11, 23)
"""The day on which the numbers were last compared with our sources."""

DAY_AND_NIGHT = _("Day and night.")
FREE = _("Free.")


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """Somebody who helps.

    ``about`` are words in codes of grounds; none: for everybody. ``source`` is where we
    read it; ``confirmed`` is false where no page that we read names the number.
    """

    name: str
    what: str
    reach: str
    tel: str = ""
    hours: str = ""
    cost: str = ""
    source: str = ""
    confirmed: bool = True
    urgent: bool = False
    about: tuple[str, ...] = ()


ORGANISATIONS = (
    Organisation(
        name="Alarmnummer",
        what=_("You are in danger now: police or ambulance."),
        reach="112",
        tel="112",
        source="rijksoverheid.nl",
        urgent=True,
    ),
    Organisation(
        name="Veilig Thuis",
        what=_("Violence at home or in the family. You do not have to say your name."),
        reach="0800-2000",
        tel="08002000",
        hours=DAY_AND_NIGHT,
        cost=FREE,
        source="rijksoverheid.nl",
        urgent=True,
        about=("violence",),
    ),
    Organisation(
        name="Zelfmoordpreventie",
        what=_("You think about ending your life."),
        reach="113 / 0800-0113",
        tel="08000113",
        confirmed=False,
        urgent=True,
        about=("violence", "trafficking", "medical", "illness"),
    ),
    Organisation(
        name="CoMensha",
        what=_("Somebody makes you work or have sex, or profits from you."),
        reach="033-448 11 86",
        tel="0334481186",
        hours=_("Monday to Friday, from 9 to 17."),
        source="wegwijzermensenhandel.nl",
        about=("trafficking", "exploitation"),
    ),
    Organisation(
        name="Arbeidsinspectie",
        what=_("An employer exploits you or makes you work in bad conditions."),
        reach="0800-5151",
        tel="08005151",
        about=("labour", "exploitation"),
    ),
    Organisation(
        name="Centrum Seksueel Geweld",
        what=_("Somebody forced you to have sex or touched you against your will."),
        reach="0800-0188",
        tel="08000188",
        cost=FREE,
        source="ggdfryslan.nl",
        about=("violence", "trafficking"),
    ),
    Organisation(
        name="Slachtofferhulp Nederland",
        what=_("You are a victim of a crime and want to talk or need practical help."),
        reach="0900-0101",
        tel="09000101",
        cost=_("You pay the local rate."),
        source="politie.nl",
        about=("violence", "trafficking"),
    ),
    Organisation(
        name="Politie",
        what=_("You want to speak with the police and it can wait."),
        reach="0900-8844",
        tel="09008844",
        source="politie.nl",
        about=("violence", "trafficking"),
    ),
    Organisation(
        name="Juridisch Loket",
        what=_("Free advice about the law, and the way to a lawyer."),
        reach="juridischloket.nl",
        cost=FREE,
        source="juridischloket.nl",
    ),
    Organisation(
        name="Stichting LOS",
        what=_("You live here without papers and have a question about your rights."),
        reach="stichtinglos.nl",
        source="stichtinglos.nl",
        about=("no_fault",),
    ),
    Organisation(
        name="Nidos",
        what=_("You are under 18 and here without your parents: your guardian."),
        reach="nidos.nl",
        source="nidos.nl",
        about=("minor", "amv"),
    ),
)
