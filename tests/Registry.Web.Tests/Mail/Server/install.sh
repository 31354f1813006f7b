#!/usr/bin/env bash
# Installs the mail server that the tests send to: smtp-server, run by node.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)
. "$root/src/packages.sh"

command -v npm >/dev/null || packages nodejs npm
folder=$root/artifacts/mail-server
[ -d "$folder/node_modules/smtp-server" ] || npm install --silent --no-audit --no-fund --prefix "$folder" smtp-server@3.21.6
