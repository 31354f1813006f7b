#!/usr/bin/env bash
# Installs what the tests compare calendars with: libical, python-icalendar, python-vobject, ical.js, node-ical, and the
# program vdirsyncer that fetches as a subscriber does.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)
. "$root/src/packages.sh"

packages libical-dev gcc libc6-dev python3-icalendar python3-vobject vdirsyncer
command -v npm >/dev/null || packages nodejs npm
# the newest node-ical that runs on the Node of Debian 12
folder=$root/artifacts/readers
[ -d "$folder/node_modules/ical.js" ] && [ -d "$folder/node_modules/node-ical" ] ||
  npm install --silent --no-audit --no-fund --prefix "$folder" ical.js@2.2.1 node-ical@0.25.6
