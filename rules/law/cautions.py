"""What makes any case one for a specialist. It never makes the answer "no".

A refusal for public order is never computed (Vb 3.77, 3.78, 3.86): the notes only say
what the law lets the IND weigh, and what it may not use.
"""

from rules.language.conditions import all_of, any_of, not_
from rules.language.rule import Caution
from rules.language.source import Statement
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.sources import vb, vc_b, vc_c, vv, vw
from rules.law.terms.terms import (
    FROM_SENDING,
    IN_24_HOURS,
    NOT_IN_24_HOURS,
    OTHER_TERMS,
    TOO_LATE,
    WAITING,
)

conviction = Caution(
    "conviction",
    _(
        "A punishment or an open case can stand in the way. The IND weighs it against "
        "your stay here. A lawyer can tell what it means for you."
    ),
    facts.concerns.includes("conviction"),
    unless=any_of(
        definitions.child_of_a_dutch_parent, definitions.waits_for_remigration
    ),
    source=vb("3.77, 3.78, 3.86"),
    notes=(
        Statement(
            _(
                "A child under 18 with a family permit and a Dutch parent here is not "
                "refused for a crime."
            ),
            vb("3.50(4)"),
        ),
        Statement(
            _("Who waits here to leave under the Remigration Act is not refused."),
            vc_b("B8/5.1"),
        ),
        Statement(
            _(
                "For a first permit a fine counts too, and so does a settlement or an "
                "order of the prosecutor. For a change or a renewal only an order for "
                "community service counts."
            ),
            vb("3.77(1), 3.81, 3.86(1)"),
        ),
        Statement(
            _(
                "For a first permit most crimes no longer count after five, ten or "
                "twenty years. It depends on how heavy the crime was."
            ),
            vc_b("B1/4.4"),
        ),
        Statement(
            _(
                "The longer you had permits here, the heavier the punishment must be. "
                "A lawyer can look it up."
            ),
            vb("3.86"),
        ),
        Statement(
            _("It may never break your right to family life or private life."),
            vb("3.86(17)"),
        ),
        Statement(
            _(
                "Everyone of twelve or older signs a paper about crimes. Do not leave "
                "it out."
            ),
            vb("3.77(11), 3.86(18)"),
        ),
    ),
)
_heavy = facts.concerns.includes("heavy_ban")
_RUNS_ABROAD = Statement(
    _(
        "The ban does not run while you stay here or in another country of Schengen. "
        "It runs from when you leave."
    ),
    vw("66a(4), 109(4)"),
)
entry_ban = Caution(
    "entry_ban",
    _(
        "An entry ban that is not heavy is ended by the IND when you qualify for a "
        "humanitarian permit. For a medical permit you must ask to end it."
    ),
    all_of(facts.concerns.includes("entry_ban"), not_(_heavy)),
    source=vv("6.6(1)"),
    notes=(
        Statement(
            _(
                "Is your ban light or heavy? It is heavy if the letter names “artikel "
                "66a, zevende lid”. Show the letter to a lawyer."
            ),
            vw("66a(6)–(7)"),
        ),
        Statement(
            _(
                "Victims of trafficking or violence, children, and people who were "
                "left behind normally get no ban. If they have one, it can be ended."
            ),
            vb("6.5(1)–(3)"),
        ),
        _RUNS_ABROAD,
    ),
)
heavy_ban = Caution(
    "heavy_ban",
    _(
        "As long as a heavy entry ban stands, or you are declared undesirable, you "
        "cannot have a permit. A lawyer can ask to end it."
    ),
    _heavy,
    source=vw("66a(7), 67(3)"),
    notes=(
        Statement(
            _(
                "A heavy entry ban does not stop a first request for asylum. Of who is "
                "declared undesirable the law does not say that: ask a lawyer first."
            ),
            vw("66a(7), 67(3)"),
        ),
        Statement(
            _(
                "You can ask to end a ban when you have been away for at least half of "
                "its time. In that time there must be no crimes, and no case is open."
            ),
            vb("6.5b(2)"),
        ),
        Statement(
            _(
                "Were you declared undesirable? It is ended when you ask for it after "
                "ten years in a row abroad without new reasons. Earlier, the IND may "
                "end it."
            ),
            vw("68(1)–(2)"),
        ),
        _RUNS_ABROAD,
    ),
)
article_1f = Caution(
    "article_1f",
    _(
        "Article 1F can be a reason to refuse any permit, also for family. You need a "
        "specialised lawyer."
    ),
    facts.concerns.includes("article_1f"),
    source=vb("3.77(1)(a)–(b)"),
    notes=(
        Statement(
            _(
                "Who cannot be sent back for ten years, and got no asylum because of "
                "article 1F, can sometimes get a temporary permit. It is very rare."
            ),
            vc_c("C4/3.6.9.6"),
        ),
    ),
)
false_data = Caution(
    "false_data",
    _(
        "Wrong information in the past can stand in the way. Tell it to a lawyer "
        "before you apply. It can often be explained."
    ),
    facts.concerns.includes("false_data"),
    source=vw("16(1)(i)"),
    notes=(
        Statement(
            _(
                "It ends when you lived outside the Netherlands for at least five "
                "years. There are exceptions."
            ),
            vb("3.77(7)–(9)"),
        ),
        Statement(
            _(
                "It is no reason to refuse a change of a permit that you already "
                "have. But that permit can be taken away."
            ),
            vw("16a, 18, 19"),
        ),
        Statement(
            _(
                "Twelve years after your permit was given, renewed or changed it is no "
                "reason any more to refuse a renewal."
            ),
            vb("3.84(1)"),
        ),
    ),
)

_not_dutch = not_(facts.nationality.is_one_of("dutch"))
refusal = Caution(
    "refusal",
    _(
        "You mostly have four weeks to act against a “no”. Is the letter about asylum? "
        "Then you have one or two weeks to go to the court (beroep)."
    ),
    facts.refusal.yes,
    asked_if=_not_dutch,
    stands_in_the_way=False,
    source=vw("69(1)–(2)"),
    notes=(
        FROM_SENDING,
        OTHER_TERMS,
        TOO_LATE,
        *WAITING,
        IN_24_HOURS,
        NOT_IN_24_HOURS,
    ),
)
# Only for them the terms, the fee and waiting for an objection turn on it.
_may_be_detained = all_of(
    _not_dutch,
    facts.stay.is_one_of("none", "dublin", "asylum", "application"),
)
detention = Caution(
    "detention",
    _(
        "Also while you are locked up as a foreigner you have four weeks to object to "
        "a “no” to a permit. After a judgment on being locked up it is one week."
    ),
    facts.held.yes,
    asked_if=_may_be_detained,
    stands_in_the_way=False,
    source=vw("69(1), 69(3)"),
    notes=(
        Statement(
            _("You can hand in a request in the place where you are held."),
            vb("3.99, 3.101"),
        ),
        Statement(
            _(
                "In detention, an objection alone does not let you wait here for the "
                "answer."
            ),
            vw("73(2)–(4)"),
        ),
    ),
)
threatened_helper = Caution(
    "threatened_helper",
    _(
        "You are threatened because you helped the police or a court. Ask the police "
        "for protection. Only in their programme there is a permit for this."
    ),
    facts.happened.includes("threatened_helper"),
    asked_if=facts.topics.includes("harm", "unsure"),
    stands_in_the_way=False,
    source=vc_b("B8/14.1"),
    notes=(
        Statement(
            _(
                "The special prosecutor for witness protection asks the IND for that "
                "permit. You cannot do it yourself."
            ),
            vc_b("B8/14.1"),
        ),
    ),
)

CAUTIONS = (
    detention,
    refusal,
    threatened_helper,
    conviction,
    entry_ban,
    heavy_ban,
    article_1f,
    false_data,
)
