"""What was asked once and is not any more: the file of an older case can still tell it.

Whoever takes a question, an option or a kind of answer out of the law adds it here, so
that such a file is read, and it is said which of its answers could not be used.
"""

from collections.abc import Mapping

FACTS = frozenset(
    {
        "asked_dtv",
        "asked_embassy",
        "authority_ended",
        "born_in_netherlands",
        "both_parents",
        "cannot_report_papers",
        "child_has_permit",
        "child_needs_you",
        "identity_doubted",
        "judgment_on",
        "lost_by_fraud",
        "measure_abroad",
        "measure_running",
        "moved_abroad",
        "new_danger",
        "permit_when_hurt",
        "police_confirm_victim",
        "raised_here",
        "treatment_at_home",
        "unreported_change",
        "worked_against",
    }
)
ANSWERS: Mapping[str, frozenset[object]] = {
    "born_here": frozenset({True, False}),
    "exam_exemption": frozenset({"turkish"}),
    "last_permit": frozenset({"violence"}),
    "measure_facts": frozenset({"abroad", "no_say"}),
    "prosecutor_needs_you": frozenset({True, False}),
    "return_steps": frozenset({"embassies"}),
    "sponsor_right": frozenset({"changed"}),
}
"""For a question that is still asked: what could be answered, or chosen, once."""
