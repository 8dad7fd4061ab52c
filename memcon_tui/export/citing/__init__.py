"""Where a document and a passage stand, in the forms that scholarship asks for.

`styles.py` names the styles, `citation.py` cites in them. A citation says what the
document says, or a person who knows where it is kept; nothing in it is made up.
"""
