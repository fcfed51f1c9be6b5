"""What every target asks of a resolved API, in no language."""
