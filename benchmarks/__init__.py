"""What the generated Python package costs, as ratios of CPU time in one run: `python -m benchmarks`."""
