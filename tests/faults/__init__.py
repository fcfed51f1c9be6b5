"""Faults that a client meets: a table of rows, and a scenario for each."""
