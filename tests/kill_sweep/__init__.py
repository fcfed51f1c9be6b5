"""Killing `sdkpress generate` at every system call that writes: `python -m tests.kill_sweep`."""
