"""The result of a case: one page model, printed as a web page and as a PDF."""
