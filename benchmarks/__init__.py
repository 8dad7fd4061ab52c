"""How fast the program is, against what it is built on: `python -m benchmarks`."""
