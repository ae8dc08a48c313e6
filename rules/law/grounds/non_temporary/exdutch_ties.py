"""Former Dutch citizen born abroad with special ties: Vb 3.51(1)(e); Vc B9/2.2."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b, vw

exdutch_ties = Ground(
    code="exdutch_ties",
    classification=Classification.NON_TEMPORARY,
    name=_("Former Dutch citizen, born abroad, with special ties"),
    dutch_name="buiten Nederland geboren oud-Nederlander met bijzondere banden",
    source=vb("3.51(1)(e)"),
    answer=Answer(
        may_fit=_(
            "You were Dutch before. Your ties with the Netherlands may be enough to "
            "live here."
        ),
        not_yet=_(
            "You were Dutch before. Later you may be able to live here because of your "
            "ties."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(definitions.was_dutch,),
    requirements=(
        Requirement(
            _("You are 18 or older."),
            facts.age.at_least(18),
            vb("3.51(1)(e)"),
        ),
        Requirement(
            _("You were born outside the Netherlands."),
            not_(facts.dutch_past.includes("born_here")),
            vb("3.51(1)(e)"),
            (evidence.birth_certificate,),
        ),
        Requirement(
            _(
                "You live in another country than the one you are a citizen of. If you "
                "are in the Netherlands now, a specialist must look at this."
            ),
            any_of(
                all_of(facts.stay.is_one_of("abroad"), facts.lives_in_own_country.no),
                all_of(
                    not_(facts.stay.is_one_of("abroad")), Discretion(definitions.IND)
                ),
            ),
            vb("3.51(1)(e)"),
        ),
        Requirement(
            _(
                "You have special ties: at least half of primary school as a Dutch "
                "child, or training, upbringing or work focused on the Netherlands."
            ),
            facts.dutch_past.includes("school_here", "ties"),
            vc_b("B9/2.2"),
            (evidence.school, evidence.ties),
        ),
        Requirement(
            _("You have an entry visa (mvv), or you do not need one."),
            Discretion(definitions.IND),
            vb("3.71"),
        ),
        Requirement(
            _("You passed the basic exam abroad, or you do not have to do it."),
            Discretion(definitions.IND),
            vw("16(1)(h)"),
        ),
        definitions.has_identity,
    ),
    permit=permits.former_dutch_ties,
    apply=(
        _("You usually ask for an entry visa (mvv) from the country where you live."),
        _("For that visa there is a basic exam abroad, with exemptions."),
        _("Ask a lawyer about becoming Dutch again. That may be faster."),
    ),
)
