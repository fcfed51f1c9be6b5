"""What `benchmarks/regenerate.py` is made of."""
