"""What a permit gives: label on the card, length, renewal, work, fee, next step."""

from dataclasses import replace

from rules.language import Permit
from rules.wording import _

_FREE_WORK = _("You may work. Your employer does not need a work permit for you.")
_CHECK_CARD = _("You can probably work. Read the text on your card to be sure.")
_AFTER_FIVE_YEARS = _(
    "After five years of lawful stay in a row you may be able to get a permanent "
    "permit or become Dutch. There are other conditions too, such as an exam."
)

trafficking_report = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("One year."),
    renewal=_("It can be renewed as long as the criminal case goes on."),
    work=_CHECK_CARD,
    fee="temporary",
    next_step=_(
        "After a conviction, or after three years on this permit, you can ask for a "
        "non-temporary humanitarian permit."
    ),
)
trafficking_unable = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("One year."),
    renewal=_("Sources differ on renewal. Ask a specialist before the year ends."),
    work=_CHECK_CARD,
    fee="temporary",
    next_step=_(
        "After one year you can ask for a non-temporary humanitarian permit. The "
        "threat or the illness must go on, or you need other strong reasons."
    ),
)
violence = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("One year."),
    renewal=_("It is not renewed. Ask for the next permit before the year ends."),
    work=_CHECK_CARD,
    fee="temporary",
    next_step=_(
        "After one year you can ask for a non-temporary humanitarian permit. The "
        "danger must go on, or you need other strong reasons."
    ),
)
no_fault = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("One year."),
    renewal=_("It can be renewed, one year at a time, while you still cannot leave."),
    work=_FREE_WORK,
    fee="no_fault",
    next_step=_(
        "After three years on this permit you can ask for a non-temporary "
        "humanitarian permit, if you still cannot leave."
    ),
)
medical_after_delay = Permit(
    label="medische behandeling",
    length=_("As long as the treatment, at most one year at a time."),
    renewal=_("It can be renewed, one year at a time, while the treatment goes on."),
    work=_("Usually you may not work. Sources differ, so read the text on your card."),
    fee="medical_after_year",
    next_step=_(
        "After two years on this permit you can ask for a non-temporary humanitarian "
        "permit. You must need treatment for at least one more year."
    ),
)
child_protection = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("As long as the supervision, at most one year at a time."),
    renewal=_("It can be renewed when the judge extends the supervision."),
    work=_CHECK_CARD,
    fee="temporary",
    next_step=_(
        "After three years on this permit, a child can ask for a non-temporary "
        "humanitarian permit."
    ),
)
protected_child_family = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("As long as the supervision of the child, at most one year at a time."),
    renewal=_("It can be renewed when the judge extends the supervision."),
    work=_CHECK_CARD,
    fee="temporary",
    next_step=_("Your stay ends with the supervision, unless you get another permit."),
)
non_temporary = Permit(
    label="niet-tijdelijke humanitaire gronden",
    length=_("Usually five years."),
    renewal=_("It can be renewed for five years, also when your situation changed."),
    work=_FREE_WORK,
    fee="non_temporary",
    next_step=_AFTER_FIVE_YEARS,
)
family_life = Permit(
    label="verblijf als familie- of gezinslid",
    length=_("As long as the permit of your family member, at most five years."),
    renewal=_("It can be renewed while the family life goes on."),
    work=_("Your right to work is the same as that of your family member."),
    fee="family",
    next_step=_(
        "Your card will probably say “family member”. After five years on it you can "
        "ask for a non-temporary humanitarian permit."
    ),
)
non_temporary_child = replace(non_temporary, fee="non_temporary_child")
reflection_period = Permit(
    label="bedenktijd (geen vergunning)",
    length=_("Three months at most. Under Dublin, 30 days."),
    renewal=_("It cannot be renewed, and you can get it once."),
    work=_("You probably may not work in this time. Ask CoMensha."),
    fee="temporary",
    next_step=_(
        "If you report or help, or if you cannot for a strong reason, you can get a "
        "permit. You do not have to decide alone."
    ),
)
witness = replace(
    trafficking_report,
    renewal=_("It can be renewed as long as the prosecutor needs you."),
    next_step=_(
        "After it, only strong reasons that come from the trafficking can give you a "
        "non-temporary humanitarian permit."
    ),
)
after_three_years = _(
    "After three years on this permit you can ask for a non-temporary humanitarian "
    "permit."
)
labour = replace(
    trafficking_report,
    length=_("One year at most."),
    next_step=after_three_years,
)
lone_child = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("Five years."),
    renewal=_("Ask for the next permit before it ends."),
    work=_FREE_WORK,
    fee="temporary",
    next_step=after_three_years,
)
remigration = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("Six months at most, or until you leave."),
    renewal=_("Only when it is not your fault that you cannot leave yet."),
    work=_FREE_WORK,
    fee="temporary",
    next_step=_("You leave with the money of the act."),
)
placement = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("One year."),
    renewal=_("It can be renewed while you live in that home."),
    work=_FREE_WORK,
    fee="temporary",
    next_step=_("If you stay until you are 18, there is a non-temporary permit."),
)
afghan_girl = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("One year."),
    renewal=_("It can be renewed while the situation in Afghanistan is the same."),
    work=_FREE_WORK,
    fee="temporary",
    next_step=after_three_years,
)
other_temporary = Permit(
    label="tijdelijke humanitaire gronden",
    length=_("Probably one year. We could not read it."),
    renewal=_("We could not read it. Ask a specialist."),
    work=_CHECK_CARD,
    fee="temporary",
    next_step=after_three_years,
)
terminal = replace(
    other_temporary,
    next_step=_("We could not read what comes after it. Ask a specialist."),
)
threatened = replace(
    terminal,
    label="humanitaire gronden",
    length=_("As long as the threat lasts."),
)
art17 = Permit(
    label="in afwachting van een verzoek op grond van artikel 17 RWN",
    length=_("One year."),
    renewal=_("It can be renewed while the court has not decided."),
    work=_FREE_WORK,
    fee="nationality_request",
    next_step=_("If the court says that you are Dutch, you need no permit."),
)
medical = Permit(
    label="medische behandeling",
    length=_("As long as the treatment, at most one year at a time."),
    renewal=_("It can be renewed, one year at a time, while the treatment goes on."),
    work=_("Usually you may not work. Sources differ, so read the text on your card."),
    fee="medical",
    next_step=_(
        "After three years on this permit you can ask for a non-temporary humanitarian "
        "permit. You must need treatment for at least one more year."
    ),
)
