"""`python -m memcon_tui` does what `memcon-tui` does."""

from memcon_tui.cli import main

if __name__ == "__main__":
    main()
