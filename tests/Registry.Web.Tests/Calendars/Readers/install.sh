#!/usr/bin/env bash
# Installs what the tests compare calendars with: libical, python-icalendar, python-vobject, ical.js, node-ical, and the
# program vdirsyncer that fetches as a subscriber does.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)

missing=()
for package in libical-dev gcc python3-icalendar python3-vobject vdirsyncer; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
command -v npm >/dev/null || missing+=(nodejs npm)
if [ ${#missing[@]} -gt 0 ]; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

folder=$root/artifacts/readers
[ -d "$folder/node_modules/ical.js" ] && [ -d "$folder/node_modules/node-ical" ] ||
  npm install --silent --no-audit --no-fund --prefix "$folder" ical.js@2.2.1 node-ical@0.27.2
