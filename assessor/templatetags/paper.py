"""What only paper needs: citations that number themselves and are listed at the end."""

from django import template
from django.template.context import Context

from assessor.citing import Citation

register = template.Library()


@register.inclusion_tag("report/paper/applicant/_reference.html", takes_context=True)
def reference(context: Context, citation: Citation) -> dict[str, object]:
    """The number of a text in the list at the end, and the article."""
    number = context["notes"].number(citation)
    return {"number": number, "provision": citation.provision}


@register.simple_tag(takes_context=True)
def cite(context: Context, citation: Citation) -> str:
    """The text and the article; its address stands in the list at the end."""
    context["notes"].cite(citation)
    return citation.place
