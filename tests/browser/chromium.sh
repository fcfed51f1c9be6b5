#!/usr/bin/env bash
# Says which Chromium the tests of the reference run in. Debian's is installed where it is missing
# and can be installed; else it is the one of the npm package, so that no test is ever skipped.
set -u
if ! command -v chromium >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  {
    limits=(-o Acquire::Retries=1 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30)
    apt-get "${limits[@]}" update
    apt-get "${limits[@]}" install -y --no-install-recommends chromium fonts-liberation
  } </dev/null >/dev/null 2>&1
fi
if command -v chromium >/dev/null; then
  echo "The reference is tested in $(command -v chromium)."
else
  echo "Debian's Chromium is not here and cannot be installed (that takes root and apt-get):"
  echo "the reference is tested in the Chromium of the npm package @sparticuz/chromium."
fi
