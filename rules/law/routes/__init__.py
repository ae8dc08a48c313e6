"""ROUTES: other ways, and closed schemes; none makes a case eligible."""

from rules.law.routes.closed import (
    closed_discretionary,
    closed_kinderpardon,
    closed_old_amv,
    closed_ranov,
    closed_surinamese,
)
from rules.law.routes.family import (
    no_breakup_under_5y,
    redirect_abandonment,
    redirect_art8_family,
    redirect_chavez,
    redirect_dv_dependent_permit,
    redirect_eu_child,
    redirect_eu_retained,
    redirect_nareis,
)
from rules.law.routes.protection import article_64, redirect_asylum, redirect_ex_asylum
from rules.law.routes.stronger import (
    redirect_adult_return_u28,
    redirect_dutch_passport,
    redirect_ex_privileged,
    redirect_family_member,
    redirect_moluccan,
    redirect_nationality,
    redirect_nato,
    redirect_permanent,
    redirect_permanent_ex_dutch,
    redirect_turkish,
    redirect_ukraine_tpd,
)

ROUTES = (
    redirect_dutch_passport,
    redirect_permanent,
    redirect_permanent_ex_dutch,
    redirect_chavez,
    redirect_eu_child,
    redirect_eu_retained,
    redirect_turkish,
    redirect_nationality,
    redirect_moluccan,
    redirect_adult_return_u28,
    redirect_ex_privileged,
    redirect_nato,
    redirect_ukraine_tpd,
    redirect_family_member,
    redirect_art8_family,
    redirect_nareis,
    redirect_dv_dependent_permit,
    redirect_abandonment,
    no_breakup_under_5y,
    article_64,
    redirect_ex_asylum,
    redirect_asylum,
    closed_kinderpardon,
    closed_discretionary,
    closed_ranov,
    closed_surinamese,
    closed_old_amv,
)
