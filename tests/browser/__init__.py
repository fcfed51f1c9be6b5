"""The reference in a real browser."""
