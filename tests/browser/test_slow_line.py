"""The first page on a line of 400 kbit/s."""

from tests.browser.conftest import Door

LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 400_000 / 8,
    "uploadThroughput": 400_000 / 8,
}
FIRST_WORDS = """() => new Promise((done) => {
  const seen = () => {
    const at = performance.getEntriesByName("first-contentful-paint")[0];
    if (at) done(at.startTime); else setTimeout(seen, 20);
  };
  seen();
})"""


def test_it_can_be_read_within_two_seconds(door: Door) -> None:
    visit = door.open()
    line = visit.page.context.new_cdp_session(visit.page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", LINE)
    visit.page.goto(visit.home)
    milliseconds = visit.page.evaluate(FIRST_WORDS)

    assert 300 < milliseconds < 2_000, "it was slowed down, and still quick enough"
