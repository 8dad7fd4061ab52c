"""The screen: shows a parsed file; knows nothing of how it was parsed."""
