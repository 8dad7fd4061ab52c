"""What a reader takes out of a file: JSON, a reading copy, a quotation with its citation.

Every exporter is a function from the model to a string in which nothing a
terminal might obey is left. None of them knows the parser or the screen.
"""
