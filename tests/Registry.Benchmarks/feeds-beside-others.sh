#!/usr/bin/env bash
# Measures our calendars beside a static file from nginx and a collection of Radicale, in one run on this machine: all on
# loopback, all bounded in time, each asked by wrk in turn. Then a million requests, and what memory did meanwhile.
# SECONDS_EACH and REQUESTS shorten it.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
. src/packages.sh
sdk
packages nginx radicale wrk curl
each=${SECONDS_EACH:-8} requests=${REQUESTS:-1000000} rounds=3
work=$(mktemp -d)
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"' EXIT

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 ASPNETCORE_ENVIRONMENT=Development Logging__LogLevel__Default=Warning
[ -n "${BUILT:-}" ] || dotnet build tests/Registry.Benchmarks -c Release --nologo -v quiet -clp:ErrorsOnly
web=$root/artifacts/bin/Registry.Web/release/Registry.Web.dll
ours=18080 nginx=18081 radicale=18082

start() {
  (cd src/Registry.Web && exec dotnet "$web" --urls "http://127.0.0.1:$ours" --contentRoot "$root/src/Registry.Web" \
    --Demo:Enabled=true --Demo:Password=Do-luong-2026 --Database:Folder="$work/data" --Jobs:Enabled=false) >"$work/ours.log" 2>&1 &
  registry=$!
  pids+=("$registry")
  for _ in $(seq 300); do curl -fso /dev/null "http://127.0.0.1:$ours/calendar" && return; sleep .2; done
  cat "$work/ours.log"; exit 1
}

start
kill "$registry"; wait "$registry" 2>/dev/null || true
token=$(dotnet "$root/artifacts/bin/Registry.Benchmarks/release/Registry.Benchmarks.dll" feeds address "$work/data" | tail -n 1)
start
feed=http://127.0.0.1:$ours/feeds/$token.ics
mkdir -p "$work/www" "$work/cal/collection-root/reader"
curl -fso "$work/www/feed.ics" "$feed"
gzip -9 -k "$work/www/feed.ics"
entries=$(grep -c '^BEGIN:VEVENT' "$work/www/feed.ics")
etag=$(curl -fsI -H 'Accept-Encoding: gzip' "$feed" | tr -d '\r' | sed -n 's/^etag: //Ip')

cat >"$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; error_log $work/nginx.err; worker_processes auto;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; types { text/calendar ics; } gzip_static on;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server { listen 127.0.0.1:$nginx; root $work/www; }
}
CONF
chmod 755 "$work" "$work/www"
nginx -c "$work/nginx.conf" 2>/dev/null &
pids+=("$!")
radicale --auth-type none --server-hosts "127.0.0.1:$radicale" --storage-filesystem-folder "$work/cal" --rights-type owner_write --logging-level error >"$work/radicale.log" 2>&1 &
pids+=("$!")
for _ in $(seq 50); do curl -so /dev/null "http://127.0.0.1:$radicale/" && break; sleep .2; done
curl -so /dev/null -u reader: -X PUT -H 'Content-Type: text/calendar' --data-binary "@$work/www/feed.ics" "http://127.0.0.1:$radicale/reader/feed/"
page=http://127.0.0.1:$nginx/feed.ics
page_etag=$(curl -fsI -H 'Accept-Encoding: gzip' "$page" | tr -d '\r' | sed -n 's/^etag: //Ip')
[ "$(curl -so /dev/null -w '%{http_code}' -H 'Accept-Encoding: gzip' -H "If-None-Match: $etag" "$feed")" = 304 ]
[ "$(curl -so /dev/null -w '%{http_code}' -H 'Accept-Encoding: gzip' -H "If-None-Match: $page_etag" "$page")" = 304 ]

# rate NAME ADDRESS HEADER…: requests per second, and what went wrong
rate() {
  local address=$1 headers=() ; shift
  for one in "$@"; do headers+=(-H "$one"); done
  wrk -t2 -c32 -d"${each}s" "${headers[@]}" "$address" | awk '/Requests\/sec/ {print $2} /Non-2xx|Socket errors/ {print > "/dev/stderr"}'
}
middle() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

echo "$entries entries, $(stat -c %s "$work/www/feed.ics") octets, $(stat -c %s "$work/www/feed.ics.gz") packed; $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg); $(nginx -v 2>&1), Radicale $(radicale --version)"
for _ in 1 2; do rate "$feed" 'Accept-Encoding: gzip' >/dev/null; done
for _ in $(seq $rounds); do
  rate "$page" 'Accept-Encoding: gzip' "If-None-Match: $page_etag" >>"$work/nginx-304"
  rate "$feed" 'Accept-Encoding: gzip' "If-None-Match: $etag" >>"$work/ours-304"
  rate "$page" 'Accept-Encoding: gzip' >>"$work/nginx-full"
  rate "$feed" 'Accept-Encoding: gzip' >>"$work/ours-full"
done
wrk -t1 -c4 -d"${each}s" -H 'Authorization: Basic cmVhZGVyOg==' "http://127.0.0.1:$radicale/reader/feed/" | awk '/Requests\/sec/ {print $2}' >"$work/radicale-full"
n304=$(middle <"$work/nginx-304") o304=$(middle <"$work/ours-304") nfull=$(middle <"$work/nginx-full") ofull=$(middle <"$work/ours-full") rfull=$(cat "$work/radicale-full")
awk -v n3="$n304" -v o3="$o304" -v nf="$nfull" -v of="$ofull" -v r="$rfull" 'BEGIN {
  printf "%-34s %10s %10s %10s\n", "requests a second", "nginx", "ours", "Radicale"
  printf "%-34s %10.0f %10.0f %10s   %.0f %% of nginx (60), %.0f times Radicale (50)\n", "unchanged, If-None-Match: 304", n3, o3, "–", 100*o3/n3, o3/r
  printf "%-34s %10.0f %10.0f %10.1f   %.0f %% of nginx (50), %.0f times Radicale (50)\n", "whole, gzip", nf, of, r, 100*of/nf, of/r }'
echo "load afterwards $(cut -d' ' -f1 /proc/loadavg)"

memory() { awk '/VmRSS/ {printf "%d MB", $2/1024}' "/proc/$registry/status"; }
echo "memory before $requests requests: $(memory)"
done_requests=0
while [ "$done_requests" -lt "$requests" ]; do
  done_requests=$((done_requests + $(wrk -t2 -c32 -d10s -H 'Accept-Encoding: gzip' "$feed" | awk '/requests in/ {print $1}')))
  echo "after $done_requests: $(memory)"
done
