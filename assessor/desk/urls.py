"""Where everything is at the desk. No address tells of whom its page is about."""

from allauth.account import views as account_pages
from allauth.mfa.base import views as factor_pages
from allauth.mfa.recovery_codes import views as recovery_pages
from allauth.mfa.totp import views as totp_pages
from allauth.mfa.webauthn import views as passkey_pages
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.utils.translation import pgettext_lazy

from assessor.desk.accounts import views as accounts
from assessor.desk.cases import acts
from assessor.desk.cases import views as cases
from assessor.interview.language import language
from assessor.ready import ready

# Of the library's pages only those that a desk without sign-up and mail has use for.
signing_in = [
    path("in/", account_pages.login, name="account_login"),
    path("out/", account_pages.logout, name="account_logout"),
    path("in/step/", factor_pages.authenticate, name="mfa_authenticate"),
    path("again/", account_pages.reauthenticate, name="account_reauthenticate"),
    path("again/step/", factor_pages.reauthenticate, name="mfa_reauthenticate"),
    path(
        "again/passkey/",
        passkey_pages.reauthenticate_webauthn,
        name="mfa_reauthenticate_webauthn",
    ),
    path("password/", account_pages.password_change, name="account_change_password"),
    path("steps/", factor_pages.index, name="mfa_index"),
    path("steps/app/", totp_pages.activate_totp, name="mfa_activate_totp"),
    path("steps/app/end/", totp_pages.deactivate_totp, name="mfa_deactivate_totp"),
    path(
        "steps/codes/",
        recovery_pages.view_recovery_codes,
        name="mfa_view_recovery_codes",
    ),
    path(
        "steps/codes/new/",
        recovery_pages.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path("steps/passkeys/", passkey_pages.list_webauthn, name="mfa_list_webauthn"),
    path("steps/passkeys/new/", passkey_pages.add_webauthn, name="mfa_add_webauthn"),
    path(
        "steps/passkeys/<int:pk>/end/",
        passkey_pages.remove_webauthn,
        name="mfa_remove_webauthn",
    ),
]

one_case = [
    path("", cases.case, name="case"),
    path("note/", acts.note, name="note"),
    path("mine/", acts.assign, name="assign"),
    path("status/", acts.status, name="status"),
    path("opinion/", acts.opinion, name="opinion"),
    path("opinion/file/", acts.opinion_as_file, name="opinion_file"),
    path("answer/<slug:fact>/", acts.correct, name="correct"),
    path("dates/", acts.dates, name="case_dates"),
    path("file/", acts.case_as_file, name="case_file"),
    path("pdf/", acts.case_as_pdf, name="case_pdf"),
    path("accept/", acts.accept, name="accept"),
    path("remove/", acts.remove, name="remove"),
]

urlpatterns = [
    # As at the public site: a paper names it, wherever that is made.
    *i18n_patterns(
        path(pgettext_lazy("part of an address", "guide/"), cases.guide, name="guide"),
    ),
    path("", cases.queue, name="queue"),
    path("print/", acts.print_cases, name="print"),
    path("case/<str:number>/", include(one_case)),
    path("begin/", cases.begin, name="begin"),
    path("changes/", cases.changes, name="changed"),
    path("account/", include(signing_in)),
    path("account/", accounts.account, name="account"),
    path("colleagues/", accounts.colleagues, name="colleagues"),
    path("colleagues/<int:number>/", accounts.colleague, name="colleague"),
    path("log/", accounts.events, name="log"),
    path("l/", language, name="language"),
    path("ready/", ready, name="ready"),
]

handler400 = "assessor.desk.errors.bad_request"
handler404 = "assessor.desk.errors.missing"
handler500 = "assessor.desk.errors.broken"
