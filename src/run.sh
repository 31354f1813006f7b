#!/usr/bin/env bash
# Sets up what is missing, then starts the registry with its demonstration on http://localhost:5000.
# More settings may follow, such as: src/run.sh --urls=http://localhost:5080 --Demo:Password=mua-thu-2027
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/src/packages.sh"

sdk
# the browser engine prints the papers; without it the registry runs and shows them as pages
packages chromium fonts-croscore fonts-noto-core fonts-noto-cjk fonts-liberation2 ||
  echo "Going on: papers are shown as pages instead of PDF until these are there." >&2

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build "$root/src/Registry.Web" --nologo -v quiet -clp:ErrorsOnly
export ASPNETCORE_ENVIRONMENT=Development
cd "$root/src/Registry.Web"
exec dotnet run --no-build --no-launch-profile -- \
  --urls=http://localhost:5000 --Demo:Enabled=true --Database:Folder="$root/artifacts/demo" "$@"
