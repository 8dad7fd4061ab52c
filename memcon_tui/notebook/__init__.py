"""The notebook: what a reader adds to the files, kept in one database of the person's own.

It knows neither screen nor parser. Nothing is loaded of the database until it is asked
for: `keeper.py` and `recall.py` are its doors.
"""
