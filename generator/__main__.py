"""`python -m generator`: the same as the `sdkpress` command."""

import sys

if not sys.flags.safe_path:
    # `-m` puts the working directory first: a `yaml.py` beside the specs is not ours to run.
    del sys.path[0]

from .cli import main

main()
