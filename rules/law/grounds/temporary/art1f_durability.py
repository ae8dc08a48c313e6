"""Article 1F and no way back: Vb 3.48(2)(b); VV 3.24aa(1)(e); Vc C4/3.6.9.6."""

from rules.language.conditions import Discretion, all_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_c, vv

art1f_durability = Ground(
    code="art1f_durability",
    classification=Classification.TEMPORARY,
    name=_("Ten years without a way back, and without asylum because of article 1F"),
    dutch_name="duurzaamheid en proportionaliteit na artikel 1F",
    source=vv("3.24aa(1)(e)"),
    answer=Answer(
        may_fit=_(
            "It is very rare, but without any way back you may get a permit in the end."
        ),
        not_yet=_(
            "It is very rare, but after ten years without any way back you may get a "
            "permit."
        ),
    ),
    scope=(
        definitions.not_dutch_or_eu,
        definitions.in_the_netherlands(vc_c("C4/3.6.9.6 Ad a")),
    ),
    gate=(
        Requirement(
            _("You got no asylum because of article 1F."),
            facts.concerns.includes("article_1f"),
            vc_c("C4/3.6.9.6"),
        ),
        Requirement(
            _("It was decided that you cannot be sent back, because of danger there."),
            facts.sent_back_bar.yes,
            vc_c("C4/3.6.9.6"),
            (evidence.bar_letter,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "From the day of that decision you have been here for ten years "
                "without a permit."
            ),
            all_of(not_(definitions.permit_is_valid), facts.bar_since.years_ago(10)),
            vc_c("C4/3.6.9.6 Ad a"),
        ),
        Requirement(
            _("You tried enough to go to another country, and it is impossible."),
            facts.other_country_tried.yes,
            vc_c("C4/3.6.9.6 Ad a"),
            (evidence.other_countries,),
        ),
        Requirement(
            _("There is no prospect that this changes before long."),
            Discretion(definitions.IND),
            vc_c("C4/3.6.9.6 Ad a"),
        ),
        Requirement(
            _("Your situation is so exceptional that a no for ever would be too hard."),
            Discretion(
                definitions.IND,
                on=(
                    _("what makes your situation exceptional, and what shows it"),
                    _("the aims of article 1F"),
                ),
                usually=_("This is very rare."),
            ),
            vc_c("C4/3.6.9.6 Ad b"),
        ),
    ),
    permit=permits.art1f,
    apply=(
        _("You cannot ask for this with a form. Only the IND can give it by itself."),
        _("A lawyer who knows article 1F can ask the IND to look at it."),
    ),
)
