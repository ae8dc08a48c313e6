"""What WeasyPrint leaves out of the tags of a PDF, and a screen reader needs.

It writes no language below that of the document. So each part in another language
becomes an element that it tags in a way that nothing else here does; in the end these
tags are made into spans with their language.
"""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from pydyf import Array, String

from assessor.press.tables import at, join_tables, make_decoration

STAND_INS = {"article": "/Art", "blockquote": "/BlockQuote", "main": "/Part"}
INLINE = {"bdi", "span"}
PDF_UA = b"""\
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" \
pdfuaid:part="1"/>
<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>"""


class Tags:
    """The languages of one document, from its elements to its tags."""

    def __init__(self, root: Element) -> None:
        self._language: dict[str, str] = {}
        self._mark(root, root.get("lang", ""))

    def _mark(self, element: Element, around: str) -> None:
        language = element.get("lang", around)
        if language != around:
            element.tag = self._stand_in(element, language)
        for child in element:
            self._mark(child, language)

    def _stand_in(self, element: Element, language: str) -> str:
        if element.tag not in INLINE:
            raise ValueError(f"A <{element.tag}> may not change the language.")
        name = self._language.get(language)
        if name is None:
            name = next(one for one in STAND_INS if one not in self._language.values())
            self._language[language] = name
        return name

    def finish(self, document: object, pdf: Any) -> None:
        """Complete the tags; WeasyPrint calls it before it writes the file."""
        join_tables(document, pdf)
        languages = {STAND_INS[name]: one for one, name in self._language.items()}
        for tag in _tags(pdf):
            if tag["S"] in languages:
                tag["Lang"] = String(languages[tag["S"]])
                tag["S"] = "/Span"
            elif tag["S"] == "/TH":
                tag["A"]["Scope"] = "/Column" if _is_in_head(tag, pdf) else "/Row"
            elif tag["S"] == "/Figure" and "Alt" not in tag:
                make_decoration(tag, pdf)
        _name_files_once(pdf)
        _say_that_it_is_accessible(pdf)


def _tags(pdf: Any) -> Iterator[Any]:
    for one in pdf.objects:
        if isinstance(one, dict) and one.get("Type") == "/StructElem":
            yield one


def _is_in_head(cell: Any, pdf: Any) -> bool:
    row = at(cell["P"], pdf)
    return bool(at(row["P"], pdf)["S"] == "/THead")


def _name_files_once(pdf: Any) -> None:
    """Name each file once: WeasyPrint names those in the file as a whole twice."""
    if "AF" in pdf.catalog:
        pdf.catalog["AF"] = Array(dict.fromkeys(pdf.catalog["AF"]))


def _say_that_it_is_accessible(pdf: Any) -> None:
    """Name PDF/UA beside PDF/A: WeasyPrint writes only one of the two."""
    metadata = at(pdf.catalog["Metadata"], pdf)
    (text,) = metadata.stream
    metadata.compress = False  # PDF/A wants it to be readable as it is
    if b"pdfuaid" not in text:
        metadata.stream = [text.replace(b"</rdf:RDF>", PDF_UA)]
