#!/usr/bin/env bash
# Installs the office program that opens the Word files which the tests write.
set -euo pipefail
. "$(dirname "$0")/../../../../src/packages.sh"

command -v soffice >/dev/null && { has libreoffice-writer || has libreoffice-writer-nogui; } || packages libreoffice-writer-nogui
