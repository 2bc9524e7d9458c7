#!/bin/sh
# Opens every .docx and .xlsx of a folder with LibreOffice and fails when one of them gives no PDF.
# Usage: src/test/checks/office.sh [folder]; the default is where the tests leave their samples.
set -eu
folder=${1:-target/documents}
if ! command -v soffice >/dev/null; then
    apt-get install -y --no-install-recommends libreoffice-writer libreoffice-calc >/dev/null
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
failed=0
seen=0
for file in "$folder"/*.docx "$folder"/*.xlsx; do
    [ -e "$file" ] || continue
    seen=$((seen + 1))
    name=$(basename "$file")
    mkdir -p "$out/$name"
    soffice "-env:UserInstallation=file://$out/profile" --headless --convert-to pdf \
        --outdir "$out/$name" "$file" >"$out/log" 2>&1 || true
    if [ -s "$out/$name/${name%.*}.pdf" ]; then
        echo "ok      $name"
    else
        echo "failed  $name"
        cat "$out/log"
        failed=1
    fi
    if [ -n "${KEEP:-}" ]; then
        mkdir -p "$KEEP"
        cp "$out/$name/${name%.*}.pdf" "$KEEP/$name.pdf" 2>/dev/null || true
    fi
done
if [ "$seen" -eq 0 ]; then
    echo "No .docx or .xlsx in $folder"
    exit 1
fi
exit "$failed"
