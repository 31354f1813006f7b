#!/usr/bin/env bash
# Installs the spreadsheet program that writes and reads the sheets which the tests compare.
set -euo pipefail
. "$(dirname "$0")/../../../../src/packages.sh"

command -v soffice >/dev/null && { has libreoffice-calc || has libreoffice-calc-nogui; } || packages libreoffice-calc-nogui
