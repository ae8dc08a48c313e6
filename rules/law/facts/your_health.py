"""Your health: illness, treatment, and a delay of leaving."""

from rules.language.fact import (
    Change,
    Choice,
    Choices,
    Day,
    Option,
    Section,
    YesNo,
)
from rules.language.wording import _
from rules.law.facts.your_situation import topics

health = Choices(
    code="health",
    section=Section.HEALTH,
    question=_("Is one of these true about your health?"),
    hint=_("Choose all that are true."),
    why=_("Illness can be a reason to stay for some time, or to get a permit."),
    behind=topics.includes("health", "unsure"),
    options=(
        Option(
            "cannot_travel",
            _("I, or a family member here, cannot travel because of health"),
        ),
        Option(
            "emergency",
            _("Without treatment I get very ill or die within six months"),
            _("In body or mind. The doctors of the IND look three to six months ahead"),
        ),
        Option(
            "delayed",
            _("My departure is or was delayed because of my health"),
            _("This is called “article 64” or “uitstel van vertrek”"),
        ),
        Option("treatment", _("I need medical treatment in the Netherlands")),
        Option("never_travel", _("Doctors say that I can never travel again")),
        Option(
            "dying",
            _("Doctors say that I will die within a year and a half"),
            _("Of an illness of the body, like cancer. Not of the mind, and not HIV"),
        ),
        Option(
            "ill_family",
            _("Someone of my close family is very ill, and has or asks for a permit"),
            _("For medical treatment, or because he or she will die soon"),
        ),
    ),
)

last_phase = Choices(
    code="last_phase",
    section=Section.HEALTH,
    question=_("Is one of these true for you?"),
    hint=_("Choose all that are true. Your doctor can tell you."),
    why=_("This permit is for people whom no treatment can cure any more."),
    options=(
        Option(
            "no_cure",
            _("Doctors do not try to cure me any more"),
            _("You only get palliative care, such as care against pain"),
        ),
        Option("eu_permit", _("I have a residence permit of another EU country")),
    ),
)

ill_role = Choice(
    code="ill_role",
    section=Section.HEALTH,
    question=_("Who are you to the person who is ill?"),
    hint=_("To decide about a child: to have authority over it by law (“gezag”)."),
    why=_("The permit is only for the closest family."),
    options=(
        Option("partner", _("Husband, wife or partner")),
        Option("child", _("A child under 18, about whom the ill person decides")),
        Option(
            "parent",
            _("Mother or father of an ill child under 18, and I decide about it"),
        ),
        Option("sibling", _("Brother or sister under 18 of an ill child under 18")),
        Option("other", _("Other family")),
    ),
)

ill_facts = Choices(
    code="ill_facts",
    section=Section.HEALTH,
    question=_("Which of these are true about the person who is ill?"),
    hint=_("Choose all that are true."),
    why=_("Which permit you can get hangs on the permit of the person who is ill."),
    options=(
        Option("treatment", _("It is about a permit for medical treatment")),
        Option(
            "last_phase",
            _("Doctors say that he or she will die within a year and a half"),
            _("They do not try to cure the illness any more"),
        ),
        Option("has_permit", _("He or she has that permit already")),
        Option(
            "after_delay",
            _("He or she got it right after a year of delayed departure"),
            _("This is called “article 64” or “uitstel van vertrek”"),
        ),
        Option("together", _("We came to the Netherlands together")),
        Option("held", _("I have a permit to live with him or her already")),
    ),
)

delay_since = Day(
    code="delay_since",
    section=Section.HEALTH,
    question=_("From which day was your departure delayed, without a break?"),
    hint=_("The first day is in the letter of the IND about article 64."),
    why=_(
        "After one full year you can ask for a permit, in a short time around that day."
    ),
)

delay_ended_on = Day(
    code="delay_ended_on",
    section=Section.HEALTH,
    question=_("On which day did the delay of your departure end?"),
    hint=_("The last day is in the letter of the IND about article 64."),
    why=_("The rule asks for a full year without a break."),
)

treatment_goes_on = YesNo(
    code="treatment_goes_on",
    section=Section.HEALTH,
    question=_("Do you still have treatment in the Netherlands?"),
    why=_("The permit is for people whose treatment goes on."),
)

asked_for_care = YesNo(
    code="asked_for_care",
    section=Section.HEALTH,
    question=_(
        "Did you try to find out whether you could get care in your own country?"
    ),
    hint=_("For example with a letter to a hospital there, or with help from IOM."),
    why=_("The IND wants to see that you tried."),
    change=Change.YOU,
)

delay_facts = Choices(
    code="delay_facts",
    section=Section.HEALTH,
    question=_("Is one of these true about the time of the delay?"),
    hint=_("Choose all that are true. A lawyer can explain what was difficult."),
    why=_("The IND looks at what you did for care there, and for your departure."),
    options=(
        Option(
            "no_file",
            _("I did not want to give my medical file"),
            _("To translate it for a doctor in your country"),
        ),
        Option("no_travel_papers", _("I did not really try to get travel papers")),
        Option(
            "no_identity", _("I did not help the authorities to establish who I am")
        ),
        Option(
            "kept_from_asking",
            _("I could not ask in time, and could not help that"),
            _("Not: nobody warned me, or I needed more time for papers"),
        ),
    ),
)

best_country = Choices(
    code="best_country",
    section=Section.HEALTH,
    question=_("Is one of these true about your treatment?"),
    hint=_("Choose all that are true."),
    why=_("The Netherlands must be the best country for the treatment."),
    options=(
        Option("special", _("The Netherlands is known for this treatment")),
        Option(
            "five_years",
            _("I have lived here for five years, and been treated for a year or more"),
            _("I cannot get it elsewhere, and get very ill or die without it"),
        ),
        Option(
            "long",
            _("It takes longer than a year, and I cannot get it elsewhere"),
            _("And without it I get very ill or die within six months"),
        ),
        Option(
            "lawful",
            _("I have lived here for five years with permits, or under EU law"),
            _("Gaps of less than half a year do not matter"),
        ),
        Option(
            "pregnant",
            _("I am pregnant and need special care"),
            _("And my husband, wife or partner is Dutch, from the EU or has a permit"),
        ),
        Option(
            "surinamese",
            _("I am Surinamese, and came with a visa for treatment"),
            _("Six months ago or longer, and I still need it"),
        ),
    ),
)

treatment_paid = YesNo(
    code="treatment_paid",
    section=Section.HEALTH,
    question=_("Can you, or someone for you, pay for the treatment and for your life?"),
    hint=_("With an insurance and an income that are not from the government."),
    why=_("This permit asks that no public money pays for it."),
    change=Change.WITH_HELP,
)
