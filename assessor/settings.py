"""Safe by default; the environment loosens or tightens.

ASSESSOR_DEBUG=1       error pages for developers
ASSESSOR_HTTPS=1       the site is behind TLS
ASSESSOR_HOSTS         host names it answers to, with commas or spaces
ASSESSOR_EXIT_URL      where "Leave this site" leads, instead of a page of ours
ASSESSOR_DATABASE_URL  a PostgreSQL database instead of the file in .var/
ASSESSOR_SECRET_KEY    instead of the key that set-up wrote to .var/secret_key
ASSESSOR_SECRET_KEY_BEFORE   the key before this one, for as long as it opens answers
ASSESSOR_PEPPER        instead of the word that set-up wrote to .var/pepper
ASSESSOR_PEPPER_BEFORE the one before this, for as long as codes open by it
ASSESSOR_OFFICE_KEYS   the folder with the firm's public keys, instead of .var/keys
ASSESSOR_KEEP_DAYS     how long a case is kept, 60 days unless it is set
ASSESSOR_FIRM_...      who offers the site, and how to reach them; see firm.py
ASSESSOR_METRICS_PORT  a port of this machine that tells Prometheus what is counted
ASSESSOR_LOG           json for lines in JSON, instead of lines for people
ASSESSOR_LOG_REQUESTS=1  a line for each request, too
ASSESSOR_VAR           the folder for what it makes for itself, instead of .var/

Each of them may stand in a file, too: ASSESSOR_SECRET_KEY_FILE names it.
"""

import os
import sys
from pathlib import Path

from csp.constants import NONE, SELF

from assessor import variables
from assessor.firm import the_firm

variables.read_files()

ROOT = Path(__file__).resolve().parent.parent
# What this installation makes for itself; never in git.
VAR = Path(os.environ.get("ASSESSOR_VAR") or ROOT / ".var")
TESTING = "pytest" in sys.modules

DEBUG = variables.switch("ASSESSOR_DEBUG")
HTTPS = variables.switch("ASSESSOR_HTTPS")
SECRET_KEY = variables.secret("ASSESSOR_SECRET_KEY", VAR / "secret_key")
SECRET_KEY_FALLBACKS = variables.secrets_before(
    "ASSESSOR_SECRET_KEY_BEFORE", VAR / "secret_key_before"
)
# What opens kept cases together with a code. It is never in the database, and without
# it none can be kept.
PEPPER = variables.secret_or_none("ASSESSOR_PEPPER", VAR / "pepper")
PEPPER_BEFORE = variables.secret_or_none(
    "ASSESSOR_PEPPER_BEFORE", VAR / "pepper_before"
)
OFFICE_KEYS = variables.folder("ASSESSOR_OFFICE_KEYS", VAR / "keys")
KEEP_DAYS = variables.days("ASSESSOR_KEEP_DAYS", 60, longest=90)
# Only the desk has private keys, and says where: this site refuses to start with one.
OFFICE_PRIVATE_KEYS: Path | None = None
KEYS_FOR_TRYING = VAR / "desk"
ALLOWED_HOSTS = variables.hosts("ASSESSOR_HOSTS", "localhost,127.0.0.1,[::1]")

# Ours is a page with nothing to hide: it needs no internet, and no other site is told.
EXIT_URL = variables.page("ASSESSOR_EXIT_URL", "/today/")

# Behind HTTPS the site does not start until all of it is there; see checks.py.
FIRM = the_firm(os.environ)

METRICS_PORT = variables.port_or_none("ASSESSOR_METRICS_PORT")

ROOT_URLCONF = "assessor.urls"
WSGI_APPLICATION = "assessor.wsgi.application"
INSTALLED_APPS = [
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "formtools",
    "assessor",
    "assessor.handover",
]
# What only adds headers comes first: then no answer is without, whoever gives it.
MIDDLEWARE = [
    "assessor.monitoring.requests.Watched",
    "assessor.headers.PrivateHeaders",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "assessor.utf8.OnlyUtf8",
    "assessor.ready.AnyHost",
    "assessor.static_files.StaticFiles",
    "assessor.interview.cookies.WhoLeft",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "assessor.headers.SilentOrigin",
    "django.middleware.csrf.CsrfViewMiddleware",
    "assessor.interview.no_blank_page.NoBlankPage",
]
LOADERS = [
    ("django.template.loaders.cached.Loader", ["assessor.unindented.Loader"]),
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "OPTIONS": {
            "loaders": LOADERS,
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "assessor.interview.context.visit",
            ],
        },
    },
]

DATABASES = {
    "default": variables.database_or_file("ASSESSOR_DATABASE_URL", VAR / "db.sqlite3"),
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Cookies have neutral names and end with the browser: they stay behind on a device
# that somebody else may look at.
SESSION_ENGINE = "assessor.answers.session"
SESSION_COOKIE_NAME = "__Host-s" if HTTPS else "s"
SESSION_COOKIE_AGE = 30 * 60  # seconds since the last answer
SESSION_LONGEST = 4 * 3600  # seconds since the first
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_SAVE_EVERY_REQUEST = False  # reading a page writes nothing
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_NAME = "__Host-c" if HTTPS else "c"
CSRF_COOKIE_AGE = None  # Django would keep it for a year
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = HTTPS
LANGUAGE_COOKIE_NAME = "__Host-l" if HTTPS else "l"
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = HTTPS
DEADLINE_COOKIE_NAME = "__Host-t" if HTTPS else "t"
SEARCH_COOKIE_NAME = "__Host-q" if HTTPS else "q"

# Written by the script when somebody leaves, and so not for the server alone.
LEFT_COOKIE_NAME = "__Host-x" if HTTPS else "x"

# gunicorn itself believes X-Forwarded-Proto, and only from a proxy on this machine.
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [
    "^ready/$",
    "^healthz$",
]  # who asks on the machine itself asks plainly
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
# Preloading cannot be undone: that is for the owner of the domain to decide.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],  # a search engine asks for robots.txt from a page
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
# Whatever could tell where, or who, the reader is. Not every name there is: browsers
# complain about those they do not know.
PERMISSIONS_POLICY: dict[str, list[str]] = {
    name: []
    for name in (
        "accelerometer autoplay browsing-topics camera clipboard-read "
        "display-capture encrypted-media fullscreen geolocation gyroscope hid "
        "idle-detection local-fonts magnetometer microphone midi payment "
        "screen-wake-lock serial usb xr-spatial-tracking"
    ).split()
}

# An answer is a few bytes.
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 100
DATA_UPLOAD_MAX_NUMBER_FILES = 1  # and that on one page only
FILE_UPLOAD_HANDLERS = ["assessor.keeping.uploads.OnlyKept"]

# Answers never reach a log: no addresses, no bodies, no values in tracebacks.
LOG = variables.one_of(*variables.LOG)
# Each request with its time, beside a telephone, says who was here: so it is off.
LOG_REQUESTS = variables.switch("ASSESSOR_LOG_REQUESTS")
DEFAULT_EXCEPTION_REPORTER_FILTER = "assessor.discretion.HideEverything"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"()": "assessor.discretion.DiscreetFormatter"},
        "json": {"()": "assessor.monitoring.lines.JsonFormatter"},
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": LOG},
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "assessor.monitoring.requests": {"level": "INFO" if LOG_REQUESTS else "ERROR"},
        # Django's own handlers would send mail, too.
        "django": {"handlers": [], "level": "WARNING"},
        # A path that was not found may be a mistyped code.
        "django.request": {"level": "ERROR"},
        # Refused for what was sent, or because cookies are off; no news for us.
        "django.security": {"level": "CRITICAL"},
        # The developer's server logs addresses with their queries.
        "django.server": {"handlers": [], "level": "CRITICAL"},
    },
}

LANGUAGE_CODE = "en"
# Each in its own words, as its readers look for it.
LANGUAGES = [("en", "English"), ("nl", "Nederlands")]
LOCALE_PATHS = [ROOT / "assessor/locale"]
USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [ROOT / "static"]
WHITENOISE_ALLOW_ALL_ORIGINS = False  # no other site needs our files
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {
        # Tests read static/ itself; nothing is collected for them.
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if TESTING
        else "whitenoise.storage.CompressedManifestStaticFilesStorage",
    },
}

# What a new process that makes PDFs does before the first one; see assessor/press.
PRESS_REHEARSAL = "assessor.report.documents.writing.rehearse"
