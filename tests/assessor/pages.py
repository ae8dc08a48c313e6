"""What tests read of a page."""

from typing import Any


def text(response: Any) -> str:
    """The page; nothing of what is a file or leads elsewhere."""
    is_html = response.get("Content-Type", "").startswith("text/html")
    return str(response.content.decode()) if is_html else ""
