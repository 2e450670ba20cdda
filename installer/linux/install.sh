#!/bin/sh
# Installs Palimpsest for one person, without root. Runs from the unpacked archive; options after
# "--": --prefix FOLDER (default ~/.local/opt/palimpsest), --no-desktop (no entry, no icons).
set -eu

version="@VERSION@"
glibc="@GLIBC@"
prefix="${XDG_DATA_HOME:-$HOME/.local/share}/../opt/palimpsest"
[ -n "${XDG_DATA_HOME:-}" ] || prefix="$HOME/.local/opt/palimpsest"
desktop=yes

die() {
    printf 'Palimpsest was not installed: %s\n' "$1" >&2
    exit 1
}

while [ $# -gt 0 ]; do
    case "$1" in
        --prefix) [ $# -gt 1 ] || die "--prefix needs a folder"; prefix="$2"; shift 2 ;;
        --no-desktop) desktop=no; shift ;;
        *) die "there is no option $1 (possible: --prefix FOLDER, --no-desktop)" ;;
    esac
done
case "$prefix" in /*) ;; *) prefix="$PWD/$prefix" ;; esac
data="${XDG_DATA_HOME:-$HOME/.local/share}"
programs="$HOME/.local/bin"

[ "$(uname -s) $(uname -m)" = "Linux x86_64" ] || die "it is made for Linux on x86_64"
here=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/.* //')
[ -n "$here" ] || die "this system does not have the GNU C library"
oldest=$(printf '%s\n%s\n' "$here" "$glibc" | sort -t. -k1,1n -k2,2n | head -n 1)
[ "$oldest" = "$glibc" ] || die "it needs version $glibc of the GNU C library; this is $here"
if [ -e "$prefix" ] && [ ! -e "$prefix/.palimpsest" ]; then
    [ -z "$(ls -A "$prefix" 2>/dev/null)" ] || die "$prefix holds something else"
fi

unpacked="$prefix.new.$$"
new="$unpacked/@PLACE@"
trap 'rm -rf "$unpacked"' EXIT
trap 'exit 1' INT TERM HUP
mkdir -p "$unpacked" || die "$unpacked cannot be made"
echo "Unpacking to $prefix"
LD_LIBRARY_PATH=./zstd-libraries ./zstd -dcq payload.tar.zst | tar -xf - -C "$unpacked" "./@PLACE@" ||
    die "there is not enough room in $(dirname "$prefix")"
"$new/palimpsest-cli" --version >/dev/null || die "the program does not start on this system"
: >"$new/.palimpsest"
cp uninstall.sh "$new/uninstall.sh"
# An installation that is there is replaced as a whole, at the end.
if [ -e "$prefix" ]; then
    mv "$prefix" "$prefix.old.$$"
    mv "$new" "$prefix"
    rm -rf "$prefix.old.$$"
else
    mv "$new" "$prefix"
fi

mkdir -p "$programs"
for name in palimpsest palimpsest-cli; do
    ln -sf "$prefix/$name" "$programs/$name"
done
if [ "$desktop" = yes ]; then
    mkdir -p "$data"
    (cd share && find . -type f) | while read -r file; do
        mkdir -p "$data/$(dirname "$file")"
        cp "share/$file" "$data/$file"
    done
    entry="$data/applications/palimpsest.desktop"
    # In an entry, a path in quotes has \ ` $ " escaped, and each \ twice.
    quoted=$(printf '%s' "$prefix/palimpsest" | sed 's/[\\`$"]/\\\\&/g; s/%/%%/g')
    awk -v program="$quoted" '
        function plain(text) { gsub(/\\/, "\\\\", text); return text }
        /^Exec=/ { print "Exec=\"" program "\" %F"; next }
        /^TryExec=/ { next }
        { print }' "$entry" >"$entry.new"
    mv "$entry.new" "$entry"
    command -v update-desktop-database >/dev/null &&
        update-desktop-database -q "$data/applications" || true
fi

missing=$(LC_ALL=C LD_LIBRARY_PATH="$prefix/_internal" ldd "$prefix"/_internal/PySide6/Qt/plugins/platforms/libqxcb.so 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u)
if [ -n "$missing" ]; then
    echo "For its window the system lacks:" $missing
fi
echo "Palimpsest $version is installed: $prefix/palimpsest"
case ":$PATH:" in *":$programs:"*) ;; *) echo "($programs is not on your PATH.)" ;; esac
echo "To remove it: $prefix/uninstall.sh"
