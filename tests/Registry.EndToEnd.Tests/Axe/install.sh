#!/usr/bin/env bash
# Installs axe-core, which looks for what keeps people with disabilities from using a page.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/src/packages.sh"

command -v npm >/dev/null || packages nodejs npm
folder=$root/artifacts/axe
[ -f "$folder/node_modules/axe-core/axe.min.js" ] || npm install --silent --no-audit --no-fund --prefix "$folder" axe-core@4.14.1
