"""Which fees are told side by side: their names; the amounts are in ``fees``."""

from dataclasses import dataclass

from rules.language.wording import _


@dataclass(frozen=True)
class Price:
    """What it is for, and the codes of its fees; no code: there is no such fee."""

    name: str
    fee: str
    renewal: str = ""
    child: str = ""

    def codes(self) -> tuple[str, ...]:
        return tuple(one for one in (self.fee, self.renewal, self.child) if one)


USUAL = (
    Price(_("A temporary humanitarian permit"), "temporary", "temporary"),
    Price(_("One because you cannot leave (buitenschuld)"), "no_fault", "no_fault"),
    Price(
        _("A non-temporary humanitarian permit"),
        "non_temporary",
        "non_temporary_renewal",
    ),
    Price(_("To live with family"), "family", "family", "family_child"),
    Price(_("A permit for medical treatment"), "medical", "medical_renewal"),
    Price(_("A permanent permit, or the EU permit"), "permanent"),
    Price(_("A new card, if you lost yours"), "new_card"),
)
OTHERS = (
    Price(
        _("For medical treatment, after a year in which leaving was put off"),
        "medical_after_year",
        "medical_after_year",
    ),
    Price(_("Family of somebody who will die soon"), "family", "family", "temporary"),
    Price(
        _("After a very hard situation (3.6ba)"), "temporary", "non_temporary_renewal"
    ),
    Price(
        _("To wait for the court about Dutch nationality (17 RWN)"),
        "nationality_request",
        "nationality_request",
    ),
    Price(_("As a protected witness"), "protected_witness"),
    Price(
        _("A child after supervision by order of a judge"),
        "non_temporary_child",
        "non_temporary_renewal",
    ),
    Price(
        _("A child, when a judge ended the say of its parents"),
        "authority_ended",
        "non_temporary_renewal",
    ),
    Price(_("By the rights of Turkish workers"), "turkish", "turkish", "turkish_child"),
    Price(
        _("To come back after remigration"),
        "remigration_return",
        "remigration_return",
        "remigration_return_child",
    ),
    Price(
        _("A permanent permit for a Turkish citizen who may work"), "permanent_turkish"
    ),
    Price(_("A check of your right by EU law"), "eu_check", "", "eu_check_child"),
    Price(_("The first card of its own for a child"), "first_own_card"),
    Price(_("The same for a child of a Turkish worker"), "first_own_card_turkish"),
)
PRICES = USUAL + OTHERS
