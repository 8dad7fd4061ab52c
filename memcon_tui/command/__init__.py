"""What the command line can be asked to do, a module each, loaded when it is asked.

Only `memcon_tui.cli` knows them; each has a function `run` from the request to the
exit status. `streams.py` alone writes standard output and standard error.
"""
