"""The page as one would write it first: its style and fonts for the web inside it.

Those fonts are whole, as one finds them (Debian's ``fonts-noto-core``); ours are cut
to the letters that the site knows. Where the whole ones are not there, ours stand in.
"""

from pathlib import Path

from fontTools.ttLib import TTFont

from assessor.press import fonts, worker

NAMES = {
    "NotoSans": "Noto Sans",
    "NotoSansArabic": "Noto Sans Arabic",
    "NotoSansEthiopic": "Noto Sans Ethiopic",
}
WHOLE = Path("/usr/share/fonts/truetype/noto")
FACE = (
    '@font-face {{ font-family: "{name}"; font-weight: {weight}; src: url("{url}"); }}'
)


def naive_page(html: str, folder: Path) -> str:
    faces = "\n".join(_face(name, folder) for name in fonts.FILES)
    style = (worker.STATIC / "css/paper.css").read_text()
    return html.replace("</head>", f"<style>{faces}\n{style}</style></head>")


def _face(name: str, folder: Path) -> str:
    """Write the font as browsers load it, and return the rule that names it."""
    family, weight = Path(name).stem.split("-")
    file = folder / f"{name}.woff2"
    with TTFont(WHOLE / name if are_whole() else fonts.FOLDER / name) as font:
        font.flavor = "woff2"
        font.save(file)
    return FACE.format(
        name=NAMES[family],
        weight="bold" if weight == "Bold" else "normal",
        url=file.as_uri(),
    )


def are_whole() -> bool:
    return all((WHOLE / name).exists() for name in fonts.FILES)
