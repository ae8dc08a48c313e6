"""What only paper needs: short references, where there is no room for the long ones."""

from django import template
from django.template.context import Context

from assessor.citing import Citation

register = template.Library()


@register.inclusion_tag("report/paper/applicant/_reference.html", takes_context=True)
def reference(context: Context, citation: Citation) -> dict[str, object]:
    """The number of a text in the list at the end of the report, and the article."""
    number = context["page"].noted.index(citation.note) + 1
    return {"number": number, "provision": citation.provision}
