"""What nobody types, and some that people do: by chance, and the same by each seed."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

from assessor.answers.steps import FACT
from tests.assessor.canary import CANARY, FIELDS
from tests.serving import FORM, TOKEN

DOORS = (
    "/ /a/ /b/ /c/ /c/check/ /changes/ /d/ /h/ /k/ /l/ /m/ /n/ /result/ /result/text/ "
    "/result/dates/ /result/papers/ /result/document/judge/xx/ /t/ /today/ "
    "/today/day.svg /w/ /ready/ /nowhere/ /c/0000/ /static/ /static/css/no.css "
    "/t/../c/ /%00 /c/%ff%fe/ /c/check/?why=late /result/?of=1&of=2 //evil.example/ "
    "/c /result"
).split()
STEPS = tuple(f"/c/{slug}/" for slug in FACT)
METHODS = "put patch delete head options trace propfind x".split()
SCRIPTS = "0٠۰०০๐０𝟎"
TEXTS = (
    *(
        "",
        " ",
        "\0",
        "\n",
        "\r\n",
        "'",
        '"',
        "<b>",
        "{{ x }}",
        "%s",
        "%00",
        "../..",
        "-",
    ),
    *("?", "yes", "no", "true", "unsure", "other", "1", "0", "-1", "1e9", "0x10", "½"),
    *("NaN", "²", "十", "١٢", "१२", "\u202e12", "\ufeff3", "\u200f٣", "\ud800", "🏳️‍🌈"),
    *("31", "32", "29", "13", "maart", "Mrt.", "feb", "2026-11-23", "23-11-2026"),
    *("23 november 2026", "1-1-1", "99-99-9999", "0000", "9999", "10000", "29-2-2025"),
    *(
        "9" * 30,
        "9" * 5000,
        "x" * 3000,
        CANARY,
        "javascript:alert(1)",
        "//evil.example",
    ),
    *(
        "https://evil.example/",
        "\\\\evil",
        "/c/",
        "check",
        "en",
        "nl",
        "xx",
        "objection",
    ),
)
CHARSETS = (
    *("utf-8", "utf8", "UTF-8", "utf-16", "utf-7", "latin-1", "rot13", "base64", "hex"),
    *(
        "idna",
        "punycode",
        "zlib",
        "unicode_escape",
        "no such",
        "",
        '"',
        "a b",
        "x" * 300,
    ),
)
KINDS = (
    *(FORM, f"{FORM};", "multipart/form-data; boundary=x", "multipart/form-data"),
    *("multipart/form-data; boundary=" + "x" * 300, "application/json", "text/plain"),
    *("text/xml", "image/png", "", "x", "a/b; c", "multipart/mixed; boundary=x"),
)
HOSTS = ("", "a b", "evil.example", "[::1", "127.0.0.1:99999", "127.0.0.1:x", "x" * 300)
HEADERS = (
    *("Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset", "Origin"),
    *("Referer", "Range", "If-Modified-Since", "If-None-Match", "X-Forwarded-For"),
    *("X-Forwarded-Host", "X-Forwarded-Proto", "X-HTTP-Method-Override", "User-Agent"),
    *("Sec-Fetch-Site", "Sec-Purpose", "X-CSRFToken", "Date", "Via", "Forwarded"),
    *("Authorization", "Transfer-Encoding", "Expect", "Upgrade", "Content-Encoding"),
)


@dataclass
class Sending:
    """A request that somebody makes: valid session and token, and the rest nasty."""

    method: str
    url: str
    body: bytes = b""
    kind: str = ""
    headers: dict[str, str] = field(default_factory=dict)


def sending(chance: Random, often_to: str = "/c/") -> Sending:
    made = Sending(a_method(chance), a_url(chance, often_to))
    if made.method == "post":
        made.kind = chance.choice((FORM, FORM, FORM, a_kind(chance)))
        made.body = a_body(chance, made.kind, fields(chance, made.url))
    made.headers = some_headers(chance)
    return made


def a_method(chance: Random) -> str:
    return chance.choice(("post",) * 12 + ("get",) * 7 + (chance.choice(METHODS),))


def a_url(chance: Random, often: str) -> str:
    url = chance.choice((chance.choice(DOORS), chance.choice(STEPS), often, often))
    if chance.random() < 1 / 4:
        names = ("why", "of", "now", "next", "reset", chance.choice(TEXTS)[:50])
        told = {chance.choice(names): chance.choice(TEXTS)[:1000] for _ in range(2)}
        url += ("&" if "?" in url else "?") + encoded(told)
    return url


def fields(chance: Random, url: str) -> list[tuple[str, str]]:
    """The token, and some of the fields there are; sometimes too many."""
    fact = FACT.get(url.split("/")[2]) if url.startswith("/c/") else None
    values = (*TEXTS, *getattr(fact, "option_codes", ()))
    names = (*FIELDS, "answer", "day", "month", "year", "number", "answer")
    many = chance.choice((1, 2, 3, 4, 6, 120) if chance.random() < 1 / 9 else (1, 2, 4))
    told = [(chance.choice(names), a_value(chance, values)) for _ in range(many)]
    return [("csrfmiddlewaretoken", TOKEN), *told]


def a_value(chance: Random, values: tuple[str, ...]) -> str:
    if chance.random() < 1 / 5:
        return in_some_script(
            chance, chance.choice((chance.randrange(40), 2026, 10**9))
        )
    value = chance.choice(values)
    return value + chance.choice(TEXTS) if chance.random() < 1 / 8 else value


def in_some_script(chance: Random, number: int) -> str:
    zero = ord(chance.choice(SCRIPTS))
    return "".join(chr(zero + int(digit)) for digit in str(number))


def a_kind(chance: Random) -> str:
    kind = chance.choice(KINDS)
    if chance.random() < 1 / 2:
        kind = f"{kind}; charset={chance.choice(CHARSETS)}"
    return kind


def a_body(chance: Random, kind: str, told: list[tuple[str, str]]) -> bytes:
    """What fits its kind, mostly; else bytes."""
    write: dict[str, Callable[[], bytes]] = {
        "multipart": lambda: multipart(told),
        "json": lambda: json.dumps(dict(told)).encode(),
    }
    body = next(
        (one() for name, one in write.items() if name in kind), encoded(told).encode()
    )
    if chance.random() < 1 / 12:
        cut = chance.randrange(len(body) + 1)
        return body[:cut] + chance.randbytes(chance.randrange(40)) + body[cut:]
    return body


def encoded(told: Any) -> str:
    return urlencode(told, quote_via=quote, errors="surrogatepass")


def multipart(told: list[tuple[str, str]]) -> bytes:
    parts = (
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode()
        + value.encode(errors="surrogatepass")
        for name, value in told
    )
    return b"\r\n".join((*parts, b"--x--\r\n"))


def some_headers(chance: Random) -> dict[str, str]:
    headers: dict[str, str] = {}
    if chance.random() < 1 / 15:
        headers["Host"] = chance.choice(HOSTS)
    if chance.random() < 1 / 3:
        value = chance.choice((*TEXTS, *CHARSETS)).encode(errors="ignore")
        headers[chance.choice(HEADERS)] = value.decode("latin-1")[:4000]
    return headers
