# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What has to be installed beside the package, said in one line where it is not."""

import sys


def missing(error: ModuleNotFoundError) -> ImportError:
    """What to raise instead of this error."""
    package = sys.modules[__name__.rpartition("._runtime")[0]]
    needed = " and ".join(package.__requires__)
    return ImportError(f"{package.__name__} needs {needed}: no {error.name} here")
