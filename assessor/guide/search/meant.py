"""What people call things, and the words under which they stand on our pages.

Each pair is one row of words to the translators: other languages have other ones.
"""

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

FINDS_NOTHING = pgettext_lazy(
    "words that find nothing",
    "a,about,an,and,any,are,as,at,be,been,but,by,can,could,did,do,does,for,from,"
    "get,go,goes,got,had,has,have,he,her,him,his,how,i,if,in,is,it,its,just,me,"
    "much,my,not,of,on,or,our,she,should,so,some,than,that,the,their,them,then,"
    "there,they,this,to,too,up,us,want,was,we,were,what,when,where,which,who,why,"
    "will,with,would,you,your",
)
Pair = tuple[str | Promise, str | Promise]

MEANT: tuple[Pair, ...] = (
    (
        pgettext_lazy(
            "words that people search for",
            "divorce divorced separated separation split ex",
        ),
        pgettext_lazy("words on our pages", "relationship ended"),
    ),
    (
        pgettext_lazy(
            "words that people search for",
            "husband wife boyfriend girlfriend spouse married marriage",
        ),
        pgettext_lazy("words on our pages", "partner relationship"),
    ),
    (
        pgettext_lazy(
            "words that people search for",
            "hit hits beat beats beaten abuse abused abusive hurt hurts violent rape",
        ),
        pgettext_lazy("words on our pages", "violence domestic"),
    ),
    (
        pgettext_lazy(
            "words that people search for", "death dead passed widower widowed"
        ),
        pgettext_lazy("words on our pages", "died"),
    ),
    (
        pgettext_lazy(
            "words that people search for",
            "sick sickness cancer disease hospital doctor medicine psychiatric",
        ),
        pgettext_lazy("words on our pages", "medical treatment health ill"),
    ),
    (
        pgettext_lazy(
            "words that people search for", "prostitution sold slave slavery trafficked"
        ),
        pgettext_lazy("words on our pages", "trafficking"),
    ),
    (
        pgettext_lazy(
            "words that people search for",
            "boss employer wages unpaid underpaid passport-taken",
        ),
        pgettext_lazy("words on our pages", "exploited employer"),
    ),
    (
        pgettext_lazy(
            "words that people search for", "kid kids baby son daughter minor"
        ),
        pgettext_lazy("words on our pages", "child"),
    ),
    (
        pgettext_lazy(
            "words that people search for",
            "citizenship naturalisation naturalization passport",
        ),
        pgettext_lazy("words on our pages", "Dutch becoming"),
    ),
    (
        pgettext_lazy(
            "words that people search for",
            "deport deported deportation return expelled",
        ),
        pgettext_lazy("words on our pages", "leave cannot"),
    ),
    (
        pgettext_lazy("words that people search for", "amnesty pardon regularisation"),
        pgettext_lazy("words on our pages", "pardon scheme"),
    ),
    (
        pgettext_lazy("words that people search for", "killing murder revenge"),
        pgettext_lazy("words on our pages", "honour danger"),
    ),
    (
        pgettext_lazy("words that people search for", "price pay money expensive fee"),
        pgettext_lazy("words on our pages", "costs"),
    ),
    (
        pgettext_lazy("words that people search for", "refugee persecution"),
        pgettext_lazy("words on our pages", "asylum"),
    ),
    (
        pgettext_lazy("words that people search for", "ots custody social-worker"),
        pgettext_lazy("words on our pages", "supervision"),
    ),
)
