#!/usr/bin/env bash
# Installs the mail server that the tests send to: smtp-server, run by node.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)

if ! command -v npm >/dev/null; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends nodejs npm
fi

folder=$root/artifacts/mail-server
[ -d "$folder/node_modules/smtp-server" ] || npm install --silent --no-audit --no-fund --prefix "$folder" smtp-server@3.21.6
