#!/usr/bin/env bash
# Installs the IMAP server whose mailbox the tests read: Debian's dovecot, started by each test for itself.
set -euo pipefail
. "$(dirname "$0")/../../../../../src/packages.sh"

packages dovecot-imapd
