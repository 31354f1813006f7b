#!/usr/bin/env bash
# Installs the office program that opens the Word files which the tests write.
set -euo pipefail

if ! command -v soffice >/dev/null || ! dpkg -s libreoffice-writer >/dev/null 2>&1 && ! dpkg -s libreoffice-writer-nogui >/dev/null 2>&1; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends libreoffice-writer-nogui || $sudo apt-get install -y -q --no-install-recommends libreoffice-writer
fi
