"""What a reader takes out of files: the exports of `forms.py`, statistics, citations, quotations.

An exporter is a function from parsed files to the pieces of a text in which nothing a
terminal might obey is left. None of them knows the parser or the screen.
"""
