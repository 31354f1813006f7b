#!/usr/bin/env bash
# Kills the real process in the middle of 500 reminders to a real mail server, of 400 invitations, of an import, and counts
# what arrived and what is kept.
set -euo pipefail
cd "$(dirname "$0")/.."
tests/Registry.Web.Tests/Mail/Server/install.sh
REGISTRY_KILL_TEST=true dotnet test tests/Registry.Web.Tests --nologo --filter "FullyQualifiedName~KillTests" --logger "console;verbosity=detailed"
