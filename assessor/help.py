"""Who helps: one list for the pages about help and for the report. It is not law."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum

from rules import Case
from rules.language.conditions import Condition, any_of
from rules.language.rule import Ground
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import facts, grounds

CHECKED_ON = date(2026, 11, 26)
"""The day on which the numbers were last compared with our sources."""

DAY_AND_NIGHT = _("Day and night.")
FREE = _("Free.")


class Need(Enum):
    """What somebody needs help with, in the order of the page; danger is before all."""

    HURT = _("Hurt or threatened")
    EXPLOITED = _("Exploited")
    NO_PAPERS = _("Without papers")
    CHILD = _("A child, or under 18")
    HEALTH = _("Body and mind")
    LAW = _("Help with the law")


@dataclass(frozen=True)
class Seen:
    """Where we read it; ``dated``: the day or the year of that page, if it says.

    ``source`` is empty where only guides of others name the number; ``confirmed`` is
    false where no page of today does.
    """

    source: str
    dated: date | int | None = None
    confirmed: bool = True


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """Somebody who helps.

    ``needs`` say under what it stands on the page about help.
    ``about`` are the grounds that call for it, ``if_told`` the answers that do, and
    ``unless_told`` those that do as long as they are not denied. With none of these it
    is for everybody. ``number`` is empty where no page we read names one.
    """

    name: str
    what: str
    number: str = ""
    tel: str = ""
    site: str = ""
    hours: str = ""
    cost: str = ""
    seen: Seen
    needs: tuple[Need, ...] = ()
    urgent: bool = False
    about: tuple[Ground, ...] = ()
    if_told: Condition | None = None
    unless_told: Condition | None = None

    @property
    def reach(self) -> str:
        return self.number or self.site

    @property
    def url(self) -> str:
        return f"https://{self.site}/" if self.site else ""

    @property
    def answers_at_night(self) -> bool:
        return self.hours.startswith(DAY_AND_NIGHT.removesuffix("."))

    @property
    def is_for_everybody(self) -> bool:
        return not (self.about or self.if_told or self.unless_told)

    def is_called_for(self, grounds: Collection[Ground]) -> bool:
        """Whether one of these grounds calls for it."""
        # By their codes: of another day a ground may have other requirements.
        codes = {ground.code for ground in self.about}
        return any(ground.code in codes for ground in grounds)

    def fits(self, case: Case) -> bool:
        """Whether the answers call for it; none do before she told what it is about."""
        if facts.topics.code not in case.answers:
            return False
        told, denied = self.if_told, self.unless_told
        is_told = told is not None and told.truth(case) is Truth.YES
        return is_told or (denied is not None and denied.truth(case) is not Truth.NO)


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

# --- Which answers do -----------------------------------------------------------------

hurt_at_home = facts.happened.includes("violence", "honour")
used = facts.happened.includes("exploited", "child_work", "witnessed")
hurt_or_used = any_of(hurt_at_home, used)
left_a_violent_home = any_of(
    facts.tie.is_one_of("ended_violence"), facts.humanitarian_for.is_one_of("violence")
)
used_before = facts.humanitarian_for.is_one_of(
    "trafficking_case", "trafficking_unable", "witness", "labour"
)
used_at_work = any_of(facts.about_work.yes, facts.humanitarian_for.is_one_of("labour"))
no_papers = facts.stay.is_one_of("none")
asks_for_protection = facts.stay.is_one_of("asylum", "dublin", "ukraine")

# --- Who helps, in the order in which pages tell it -----------------------------------

alarmnummer = Organisation(
    name="Alarmnummer",
    what=_("You are in danger now: police or ambulance."),
    urgent=True,
    number="112",
    tel="112",
    seen=Seen("rijksoverheid.nl"),
)
veilig_thuis = Organisation(
    name="Veilig Thuis",
    what=_("Violence at home or in the family. You do not have to say your name."),
    hours=_("Day and night. The chat mostly from 9 to 17."),
    cost=FREE,
    urgent=True,
    about=VIOLENCE,
    number="0800-2000",
    tel="08002000",
    needs=(Need.HURT, Need.CHILD),
    seen=Seen("gemeente.nu", date(2025, 10, 29)),
    unless_told=hurt_at_home,
    if_told=left_a_violent_home,
)
zelfmoordpreventie = Organisation(
    name="Zelfmoordpreventie",
    what=_("You think about ending your life."),
    urgent=True,
    number="113",
    tel="113",
    site="113.nl",
    hours=_("Day and night, also by chat. You do not have to say your name."),
    cost=FREE,
    needs=(Need.HEALTH,),
    seen=Seen("113.nl", 2025),
)
comensha = Organisation(
    name="CoMensha",
    what=_("Somebody makes you work or have sex, or profits from you."),
    hours=_("Monday to Friday, from 9 to 17."),
    about=(*TRAFFICKING, *EXPLOITATION),
    number="033-448 11 86",
    tel="0334481186",
    needs=(Need.EXPLOITED,),
    seen=Seen("wegwijzermensenhandel.nl"),
    unless_told=used,
    if_told=used_before,
)
arbeidsinspectie = Organisation(
    name="Arbeidsinspectie",
    what=_("An employer exploits you or makes you work in bad conditions."),
    about=EXPLOITATION,
    number="0800-5151",
    tel="08005151",
    needs=(Need.EXPLOITED,),
    seen=Seen("wegwijzermensenhandel.nl"),
    if_told=used_at_work,
)
centrum_seksueel_geweld = Organisation(
    name="Centrum Seksueel Geweld",
    what=_("Somebody forced you to have sex or touched you against your will."),
    hours=DAY_AND_NIGHT,
    cost=FREE,
    about=(*VIOLENCE, *TRAFFICKING),
    number="0800-0188",
    tel="08000188",
    needs=(Need.HURT, Need.HEALTH),
    seen=Seen("ggdfryslan.nl", date(2022, 11, 2)),
    unless_told=hurt_or_used,
)
slachtofferhulp = Organisation(
    name="Slachtofferhulp Nederland",
    what=_(
        "You are a victim of a crime. They also help you to complain when nobody is "
        "prosecuted."
    ),
    cost=_("You pay the local rate."),
    about=(*VIOLENCE, *TRAFFICKING),
    number="0900-0101",
    tel="09000101",
    needs=(Need.HURT, Need.LAW),
    seen=Seen("politie.nl"),
    unless_told=hurt_or_used,
    if_told=any_of(left_a_violent_home, used_before),
)
politie = Organisation(
    name="Politie",
    what=_("You want to speak with the police and it can wait."),
    about=(*VIOLENCE, *TRAFFICKING),
    number="0900-8844",
    tel="09008844",
    needs=(Need.HURT,),
    seen=Seen("politie.nl"),
    unless_told=hurt_or_used,
)
juridisch_loket = Organisation(
    name="Juridisch Loket",
    what=_("Free advice about the law, and the way to a lawyer."),
    cost=FREE,
    number="0800-8020",
    tel="08008020",
    site="juridischloket.nl",
    needs=(Need.LAW,),
    seen=Seen("", 2026, confirmed=False),
)
stichting_los = Organisation(
    name="Stichting LOS",
    what=_("You live here without papers and have a question about your rights."),
    about=NO_FAULT,
    site="stichtinglos.nl",
    needs=(Need.NO_PAPERS,),
    seen=Seen("stichtinglos.nl", 2024),
    if_told=no_papers,
)
vluchtelingenwerk = Organisation(
    name="VluchtelingenWerk",
    what=_("You asked for asylum, or you think about going back to your country."),
    site="vluchtelingenwerk.nl",
    needs=(Need.NO_PAPERS,),
    seen=Seen("vluchtelingenwerk.nl", 2023),
    if_told=any_of(no_papers, asks_for_protection),
)
dokters_van_de_wereld = Organisation(
    name="Dokters van de Wereld",
    what=_("You are ill, have no papers, and do not know how to get care."),
    hours=_("Leave a message. They call you back in a few days."),
    cost=FREE,
    about=NO_FAULT,
    number="020-765 38 01",
    tel="0207653801",
    needs=(Need.NO_PAPERS, Need.HEALTH),
    seen=Seen("doktersvandewereld.org", 2022, confirmed=False),
    if_told=no_papers,
)
nidos = Organisation(
    name="Nidos",
    what=_("You are under 18 and here without your parents: your guardian."),
    about=MINORS,
    site="nidos.nl",
    needs=(Need.CHILD,),
    seen=Seen("nidos.nl"),
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
    vluchtelingenwerk,
    dokters_van_de_wereld,
    nidos,
)
