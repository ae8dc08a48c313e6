"""The desk: the settings of the site, and what only the firm's own people need.

ASSESSOR_SITE_URL      where the public site is, to start a case with somebody
ASSESSOR_OFFICE_PRIVATE_KEYS   the folder with the firm's private keys

Whoever serves it gives it a host name of its own, and a secret key of its own.
"""

from pathlib import Path

import allauth

from assessor import settings as site
from assessor import variables
from assessor.settings import *  # noqa: F403  # all of them, but for what follows

HERE = Path(__file__).resolve().parent

# Without its last slash: what is of the site is joined to it.
SITE_FOR_TRYING = "http://localhost:8000"
SITE_URL = variables.page("ASSESSOR_SITE_URL", SITE_FOR_TRYING).rstrip("/")

OFFICE_PRIVATE_KEYS = variables.folder(
    "ASSESSOR_OFFICE_PRIVATE_KEYS", site.KEYS_FOR_TRYING
)

ROOT_URLCONF = "assessor.desk.urls"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    *site.INSTALLED_APPS,
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "assessor.desk",
]
NOT_AT_THE_DESK = {
    "assessor.interview.cookies.WhoLeft",
    "assessor.interview.no_blank_page.NoBlankPage",
}
MIDDLEWARE = [
    *(one for one in site.MIDDLEWARE if one not in NOT_AT_THE_DESK),
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "assessor.desk.accounts.door.Door",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # What is named alike is the desk's own: it leads to no page of the site.
        "DIRS": [HERE / "templates", site.ROOT / "templates"],
        "OPTIONS": {
            "loaders": site.LOADERS,
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "assessor.desk.context.desk",
            ],
        },
    },
]

# Other names than those of the site: on one machine both are the same host.
SESSION_COOKIE_NAME = "__Host-ds" if site.HTTPS else "ds"
CSRF_COOKIE_NAME = "__Host-dc" if site.HTTPS else "dc"
LANGUAGE_COOKIE_NAME = "__Host-dl" if site.HTTPS else "dl"
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_AGE = 30 * 60  # seconds since the last request
SESSION_LONGEST = 8 * 3600  # seconds since the sign-in
SESSION_SAVE_EVERY_REQUEST = True

AUTH_USER_MODEL = "desk.Consultant"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
PASSWORDS = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "assessor.desk.accounts.passwords.LongEnough",
        "OPTIONS": {"min_length": 14},
    },
    {
        "NAME": f"{PASSWORDS}.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["name"]},
    },
    {"NAME": f"{PASSWORDS}.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "queue"

ACCOUNT_ADAPTER = "assessor.desk.accounts.adapters.Accounts"
ACCOUNT_SIGNUP_ENABLED = False
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = "name"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_USERNAME_MIN_LENGTH = 2

MFA_ADAPTER = "assessor.desk.accounts.adapters.SecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_TOLERANCE = 1  # a clock may be half a minute off
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not site.HTTPS

# What is counted to slow down guessing has to be the same in all processes.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "desk_counted",
    },
}

STATIC_ROOT = site.VAR / "desk-static"
STATICFILES_DIRS = [
    *site.STATICFILES_DIRS,
    HERE / "static",
    # Scripts of the library for passkeys; its other files are not served.
    *(Path(allauth.__file__).parent / one / "static" for one in ("account", "mfa")),
]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
