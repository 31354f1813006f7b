# Read by src/run.sh and tests/run.sh: installs Debian packages where this account may, else says what is missing.

has() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# packages PACKAGE…: false, with one line that names them, when some could not be installed
packages() {
  local missing=() package
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || { echo "Not a Debian system; needed: $*" >&2; return 1; }
  for package in "$@"; do has "$package" || missing+=("$package"); done
  [ ${#missing[@]} -gt 0 ] || return 0

  if [ "$(id -u)" != 0 ] && ! { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; then
    echo "Missing, and this account may not install: ${missing[*]} (apt-get install as root)" >&2
    return 1
  fi
  echo "Installing ${missing[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  { as_root apt-get update -q && as_root apt-get install -y -q --no-install-recommends "${missing[@]}"; } </dev/null >/dev/null || {
    echo "Could not be installed: ${missing[*]}" >&2
    return 1
  }
}

# sdk: stops where there is no .NET 10 SDK
sdk() {
  command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.' && return
  echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
  exit 1
}
