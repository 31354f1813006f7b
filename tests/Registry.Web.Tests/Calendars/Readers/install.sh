#!/usr/bin/env bash
# Installs the three independent readers of calendars that the tests compare: libical, python-icalendar, ical.js.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)

missing=()
for package in libical-dev gcc python3-icalendar; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
command -v npm >/dev/null || missing+=(nodejs npm)
if [ ${#missing[@]} -gt 0 ]; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

folder=$root/artifacts/readers
[ -d "$folder/node_modules/ical.js" ] || npm install --silent --no-audit --no-fund --prefix "$folder" ical.js@2.2.1
