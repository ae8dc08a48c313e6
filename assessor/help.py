"""Who helps: one list for the "Help now" page and for the report. It is not law."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from rules.language.rule import Ground
from rules.language.wording import _
from rules.law import grounds

CHECKED_ON = date(2026, 11, 26)
"""The day on which the numbers were last compared with our sources."""

DAY_AND_NIGHT = _("Day and night.")
FREE = _("Free.")


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """Somebody who helps.

    ``about`` are the grounds that call for it; none: it is for everybody. ``source``
    is where we read it; ``confirmed`` is false where no page we read names the number.
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
    about: tuple[Ground, ...] = ()

    def is_called_for(self, grounds: Collection[Ground]) -> bool:
        """Whether one of these grounds calls for it."""
        # By their codes: of another day a ground may have other requirements.
        codes = {ground.code for ground in self.about}
        return any(ground.code in codes for ground in grounds)


# --- Which grounds call for whom ------------------------------------------------------

VIOLENCE = (
    grounds.breakup_violence,
    grounds.violence_1y,
    grounds.honour_violence_no_permit,
    grounds.domestic_violence_no_permit,
)
TRAFFICKING = (
    grounds.trafficking_case,
    grounds.trafficking_no_report,
    grounds.trafficking_special,
    grounds.trafficking_witness,
    grounds.trafficking_victim_reporter,
    grounds.trafficking_victim_cooperating,
    grounds.trafficking_witness_reporter,
    grounds.trafficking_victim_unable,
    grounds.trafficking_reflection_period,
)
EXPLOITATION = (
    grounds.labour_exploitation_3y,
    grounds.labour_exploitation_victim,
)
ILLNESS = (
    grounds.medical_3y,
    grounds.medical_art64,
    grounds.medical_family,
    grounds.medical_treatment_after_art64,
    grounds.medical_treatment,
    grounds.terminal_illness,
    grounds.terminal_illness_family,
    grounds.medical_treatment_family,
    grounds.no_fault_medical,
)
NO_FAULT = (
    grounds.no_fault_unaccompanied_minor,
    grounds.no_fault_adult,
    grounds.no_fault_family,
    grounds.no_fault_medical,
)
MINORS = (
    grounds.minor_family_1y,
    grounds.minor_born_nl,
    grounds.amv_3y,
    grounds.minor_return,
    grounds.no_fault_unaccompanied_minor,
)

# --- Who helps, in the order in which pages tell it -----------------------------------

alarmnummer = Organisation(
    name="Alarmnummer",
    what=_("You are in danger now: police or ambulance."),
    reach="112",
    tel="112",
    source="rijksoverheid.nl",
    urgent=True,
)
veilig_thuis = Organisation(
    name="Veilig Thuis",
    what=_("Violence at home or in the family. You do not have to say your name."),
    reach="0800-2000",
    tel="08002000",
    hours=_("Day and night. The chat mostly from 9 to 17."),
    cost=FREE,
    source="rijksoverheid.nl",
    urgent=True,
    about=VIOLENCE,
)
zelfmoordpreventie = Organisation(
    name="Zelfmoordpreventie",
    what=_("You think about ending your life."),
    reach="113 / 0800-0113",
    tel="08000113",
    hours=DAY_AND_NIGHT,
    cost=FREE,
    source="113.nl",
    urgent=True,
    about=(*VIOLENCE, *TRAFFICKING, *ILLNESS),
)
comensha = Organisation(
    name="CoMensha",
    what=_("Somebody makes you work or have sex, or profits from you."),
    reach="033-448 11 86",
    tel="0334481186",
    hours=_("Monday to Friday, from 9 to 17."),
    source="wegwijzermensenhandel.nl",
    about=(*TRAFFICKING, *EXPLOITATION),
)
arbeidsinspectie = Organisation(
    name="Arbeidsinspectie",
    what=_("An employer exploits you or makes you work in bad conditions."),
    reach="0800-5151",
    tel="08005151",
    source="wegwijzermensenhandel.nl",
    about=EXPLOITATION,
)
centrum_seksueel_geweld = Organisation(
    name="Centrum Seksueel Geweld",
    what=_("Somebody forced you to have sex or touched you against your will."),
    reach="0800-0188",
    tel="08000188",
    hours=DAY_AND_NIGHT,
    cost=FREE,
    source="ggdfryslan.nl",
    about=(*VIOLENCE, *TRAFFICKING),
)
slachtofferhulp = Organisation(
    name="Slachtofferhulp Nederland",
    what=_(
        "You are a victim of a crime. They also help you to complain when nobody is "
        "prosecuted."
    ),
    reach="0900-0101",
    tel="09000101",
    cost=_("You pay the local rate."),
    source="politie.nl",
    about=(*VIOLENCE, *TRAFFICKING),
)
politie = Organisation(
    name="Politie",
    what=_("You want to speak with the police and it can wait."),
    reach="0900-8844",
    tel="09008844",
    source="politie.nl",
    about=(*VIOLENCE, *TRAFFICKING),
)
juridisch_loket = Organisation(
    name="Juridisch Loket",
    what=_("Free advice about the law, and the way to a lawyer."),
    reach="juridischloket.nl",
    cost=FREE,
    source="juridischloket.nl",
)
stichting_los = Organisation(
    name="Stichting LOS",
    what=_("You live here without papers and have a question about your rights."),
    reach="stichtinglos.nl",
    source="stichtinglos.nl",
    about=NO_FAULT,
)
dokters_van_de_wereld = Organisation(
    name="Dokters van de Wereld",
    what=_("You are ill, have no papers, and do not know how to get care."),
    reach="020-765 38 01",
    tel="0207653801",
    hours=_("Leave a message. They call you back in a few days."),
    cost=FREE,
    confirmed=False,
    about=(*ILLNESS, *NO_FAULT),
)
nidos = Organisation(
    name="Nidos",
    what=_("You are under 18 and here without your parents: your guardian."),
    reach="nidos.nl",
    source="nidos.nl",
    about=MINORS,
)

ORGANISATIONS = (
    alarmnummer,
    veilig_thuis,
    zelfmoordpreventie,
    comensha,
    arbeidsinspectie,
    centrum_seksueel_geweld,
    slachtofferhulp,
    politie,
    juridisch_loket,
    stichting_los,
    dokters_van_de_wereld,
    nidos,
)
