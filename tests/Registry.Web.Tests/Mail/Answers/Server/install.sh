#!/usr/bin/env bash
# Installs the IMAP server whose mailbox the tests read: Debian's dovecot, started by each test for itself.
set -euo pipefail
command -v dovecot >/dev/null && [ -x /usr/lib/dovecot/imap ] && exit 0
sudo=$([ "$(id -u)" = 0 ] || echo sudo)
$sudo apt-get update -q
$sudo apt-get install -y -q --no-install-recommends dovecot-imapd
