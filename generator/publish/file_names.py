"""What our own files in an output folder are called, and how their text begins."""

LOCK = "sdkpress.lock"
NEXT = ".next"
JOURNAL = f"{LOCK}{NEXT}"
STAGING = ".sdkpress.staging"
LOCK_FORMAT = "lock-format 2"
