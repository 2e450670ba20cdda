#!/usr/bin/env bash
# The Windows installer: compiled with warnings as errors and exercised under Wine with stand-ins
# for the program. Needs Debian's nsis and wine64 (apt-get install nsis wine64) and .venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

for program in makensis /usr/lib/wine/wine64; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is not here: apt-get install nsis wine64" >&2
        exit 1
    fi
done
exec .venv/bin/python -m installer.windows.exercise
