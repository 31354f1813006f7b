#!/usr/bin/env bash
# Installs the spreadsheet program that writes and reads the sheets which the tests compare.
set -euo pipefail

if ! command -v soffice >/dev/null || ! dpkg -s libreoffice-calc >/dev/null 2>&1 && ! dpkg -s libreoffice-calc-nogui >/dev/null 2>&1; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends libreoffice-calc-nogui || $sudo apt-get install -y -q --no-install-recommends libreoffice-calc
fi
