"""A desk with thousands of cases, as quickly as a test can have one."""

from secrets import token_hex

from assessor.clock import by_the_clock
from assessor.handover import envelope, kept
from assessor.handover.content import content_now
from assessor.handover.models import FirmWrap, Kept
from tests.desk.people import WAITING, WIDOW, sent


def fill(upto: int) -> None:
    """Send as many as that, with all but the slow code of each."""
    pattern = Kept.objects.get(number=sent(WIDOW).number)
    missing = range(upto - Kept.objects.count())
    cases = [_copy(pattern, n) for n in missing]
    Kept.objects.bulk_create([one for one, _ in cases], batch_size=500)
    FirmWrap.objects.bulk_create([wrap for _, wrap in cases], batch_size=500)


def _copy(pattern: Kept, n: int) -> tuple[Kept, FirmWrap]:
    number, key = kept.new_number(), envelope.new_key()
    answers = WIDOW if n % 2 else WAITING
    content = content_now({"answers": answers}, "en", by_the_clock())
    told = {"content": content.as_json(), "extra": {}}
    one = Kept.objects.model(
        **{
            field.attname: getattr(pattern, field.attname)
            for field in Kept._meta.fields  # noqa: SLF001  # Django documents it
        }
    )
    one.number, one.lookup, one.today = number, token_hex(32), n % 50 == 0
    one.sent = envelope.seal(told, key, kept.SENT, number)
    (office,) = kept._office_keys()  # noqa: SLF001  # what sending uses
    return one, kept.firm_wrap(number, key, office)
