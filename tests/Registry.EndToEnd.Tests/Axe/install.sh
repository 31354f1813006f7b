#!/usr/bin/env bash
# Installs axe-core, which looks for what keeps people with disabilities from using a page.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)

if ! command -v npm >/dev/null; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends nodejs npm
fi

folder=$root/artifacts/axe
[ -f "$folder/node_modules/axe-core/axe.min.js" ] || npm install --silent --no-audit --no-fund --prefix "$folder" axe-core@4.14.1
