#!/usr/bin/env bash
# Sets up what the tests need, builds once, runs all of them; the last line sums up. A test whose program could not be
# installed fails and names it.
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. src/packages.sh

sdk
packages chromium fonts-croscore fonts-noto-core fonts-noto-cjk fonts-liberation2 poppler-utils
for install in $(git ls-files 'tests/**/install.sh' 2>/dev/null || find tests -name install.sh); do
  bash "$install" </dev/null || echo "$install did not succeed; its tests fail" >&2
done

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 REGISTRY_KILL_TEST=true
dotnet build Registry.sln --nologo -v quiet -clp:ErrorsOnly </dev/null || { echo "0 passed, 1 failed"; exit 1; }

passed=0 failed=0 skipped=0
for project in tests/*.Tests; do
  log=$(mktemp)
  dotnet test "$project" --no-build --nologo --logger "console;verbosity=minimal" </dev/null 2>&1 | tee "$log"
  state=${PIPESTATUS[0]}
  summary=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | tail -n 1)
  rm -f "$log"
  if read -r f p s < <(grep -oE '[0-9]+' <<<"$summary" | xargs) && [ -n "${s:-}" ]; then
    failed=$((failed + f)) passed=$((passed + p)) skipped=$((skipped + s))
    # a host that dies after its summary has failed too
    [ "$state" = 0 ] || [ "$f" -gt 0 ] || failed=$((failed + 1))
  else
    echo "$project gave no result" >&2
    failed=$((failed + 1))
  fi
done

line="$passed passed, $failed failed"
[ "$skipped" = 0 ] || line="$line, $skipped skipped"
echo "$line"
[ "$failed" = 0 ]
