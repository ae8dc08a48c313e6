"""Children: yours, or you yourself."""

from rules.language.fact import (
    Change,
    Choice,
    Choices,
    Count,
    Months,
    Option,
    Section,
    YesNo,
)
from rules.language.wording import _
from rules.law.facts.your_situation import topics

children = Choices(
    code="children",
    section=Section.CHILDREN,
    question=_("Is one of these true about a child?"),
    hint=_("Choose all that are true."),
    why=_("Some rules are there to protect children and the people who care for them."),
    behind=topics.includes("child", "unsure"),
    options=(
        Option(
            "dutch_child",
            _("I care for a Dutch child under 18 in the Netherlands"),
        ),
        Option(
            "measure_for_me",
            _("I am under 18, and a judge placed me under supervision"),
            _("This is called “ondertoezichtstelling” (OTS)"),
        ),
        Option(
            "parents_lost_say",
            _("I am under 18, and a judge ended the say of my parents"),
            _("This is called “gezagsbeëindiging”"),
        ),
        Option(
            "measure_for_my_child",
            _("A judge placed a child of my family under supervision"),
            _("This is called “ondertoezichtstelling” (OTS)"),
        ),
        Option("eu_child", _("I care for a child from another EU country")),
        Option("asylum_child", _("My child has an asylum permit")),
        Option(
            "placed",
            _("I am under 18, and authorities abroad place me in a home here"),
            _("With a foster family or in an institution"),
        ),
        Option("afghan_girl", _("I am an Afghan girl at school here, or her parent")),
    ),
)

child_needs_you = YesNo(
    code="child_needs_you",
    section=Section.CHILDREN,
    question=_("Would the child have to leave the EU if you must leave?"),
    hint=_("Think of who gives care every day, and who the child cannot do without."),
    why=_("Then you can have a right to stay under EU law."),
)

measure_months = Months(
    code="measure_months",
    section=Section.CHILDREN,
    question=_("For how many months did the judge give the supervision?"),
    hint=_("The number is in the decision of the judge. One year is 12 months."),
    why=_("This permit is for supervision of at least one year."),
    high=36,
    change=Change.OTHERS,
)

measure_facts = Choices(
    code="measure_facts",
    section=Section.CHILDREN,
    question=_("Is one of these true about the supervision?"),
    hint=_("Choose all that are true. The guardian can help you with this."),
    why=_(
        "The permit is for a child without a right to stay, who needs the help here."
    ),
    options=(
        Option("ended", _("The supervision has ended")),
        Option("abroad", _("Another country can take over the help for the child")),
        Option("child_may_stay", _("The child has a right to stay in the Netherlands")),
        Option(
            "no_say",
            _("A judge ended my say over the child"),
            _("This is called “gezagsbeëindiging”"),
        ),
    ),
)

placement = Choice(
    code="placement",
    section=Section.CHILDREN,
    question=_("For how long were you placed here?"),
    hint=_("It is in the papers of the Central Authority."),
    why=_("Until you are 18, or for a shorter time: these are two different permits."),
    change=Change.OTHERS,
    options=(
        Option("until_18", _("Until I am 18, because I cannot go back to my family")),
        Option("shorter", _("For a shorter time")),
    ),
)

afghan_role = Choice(
    code="afghan_role",
    section=Section.CHILDREN,
    question=_("Who are you?"),
    why=_("The girl and her parents can get the same permit."),
    options=(
        Option("girl", _("I am the girl")),
        Option("parent", _("I am her mother or father")),
    ),
)

girl_age = Count(
    code="girl_age",
    section=Section.CHILDREN,
    question=_("How old is the girl?"),
    why=_("The rule is for girls from ten up to eighteen."),
    low=0,
    high=120,
    grows=True,
)

afghan_facts = Choices(
    code="afghan_facts",
    section=Section.CHILDREN,
    question=_("Is one of these true about the girl?"),
    hint=_("Choose all that are true."),
    why=_("Then this rule does not help her."),
    options=(
        Option("went_back", _("She has been back in Afghanistan")),
        Option("protected", _("Powerful people there can protect her")),
        Option("hindered", _("She or her family worked against a return")),
    ),
)
