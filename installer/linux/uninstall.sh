#!/bin/sh
# Removes what install.sh installed. Settings, cases, models and training runs stay.
set -eu
prefix=$(cd "$(dirname "$0")" && pwd)
[ -e "$prefix/.palimpsest" ] || { echo "This is no installation of Palimpsest." >&2; exit 1; }
data="${XDG_DATA_HOME:-$HOME/.local/share}"
for name in palimpsest palimpsest-cli; do
    if [ "$(readlink "$HOME/.local/bin/$name" 2>/dev/null)" = "$prefix/$name" ]; then
        rm -f "$HOME/.local/bin/$name"
    fi
done
rm -f "$data/applications/palimpsest.desktop" "$data"/icons/hicolor/*/apps/palimpsest.png \
    "$data/icons/hicolor/scalable/apps/palimpsest.svg" \
    "$data/man/man1/palimpsest.1.gz" "$data/man/man1/palimpsest-cli.1.gz"
rm -rf "$prefix"
echo "Palimpsest was removed. What you made with it is still in $data/palimpsest."
