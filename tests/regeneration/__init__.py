"""Runs of sdkpress in any order, and what users do between them: `python -m tests.regeneration`."""
