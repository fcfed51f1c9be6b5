"""What the generated package costs, as ratios of CPU time in one run."""
