#!/usr/bin/env bash
# Measures the server against its peers, interleaved, with both kinds of traffic. See --help.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/scripts/common.sh"
. "$root/bench/throughput-servers.sh"
. "$root/bench/throughput-measure.sh"
. "$root/bench/throughput-report.sh"

usage() {
  cat <<'EOT'
Usage: bench/throughput.sh [--rounds N] [--seconds S] [--requests N] [--servers A,B,...]
                           [--bars] [--json FILE]

Starts all servers, then measures them in turn, round after round, in alternating order: kept-alive
connections (wrk -t1 -c20) and a connection per request (ab -c 20). Prints medians and ranges;
ratios are taken within each round, so a slow minute of the machine hits both sides.

  --rounds N          rounds (default 11)
  --seconds S         seconds of each keep-alive run (default 2)
  --requests N        requests of each connection-per-request run (default 10000)
  --servers A,B,...   of fast-lane, ordinary (the same server without it), launcher
                      (scripts/pageviews), gin (the exercise's setup), gin-bare, jetty (a core
                      handler), javalin (its defaults), nginx; default: all that are installed
  --bars              exit with 1 when the server misses one of the project's bars
  --json FILE         also write the figures as JSON
  -h, --help          show this help

The peers are Debian's golang-go with golang-github-gin-gonic-gin-dev, and nginx-light.

Exit code: 0 when each /stats told what was sent (and the bars are met, with --bars), 1 when not,
2 for bad input, 3 when it could not be decided.
EOT
}

ALL_SERVERS=(fast-lane ordinary launcher gin gin-bare jetty javalin nginx)
CONNECTIONS=20
STATS_SECONDS=20

rounds=11 seconds=2 requests=10000 wanted=() bars='' json=''
while [ $# -gt 0 ]; do
  case $1 in
    --rounds | --seconds | --requests | --servers | --json)
      [ $# -gt 1 ] || bad_input "$1 needs a value"
      case $1 in
        --rounds) rounds=$2 ;;
        --seconds) seconds=$2 ;;
        --requests) requests=$2 ;;
        --servers) IFS=, read -r -a wanted <<<"$2" ;;
        --json) json=$2 ;;
      esac
      shift 2
      ;;
    --bars) bars=1 && shift ;;
    -h | --help) usage && exit 0 ;;
    *) bad_input "unknown argument '$1'" ;;
  esac
done
for number in "--rounds $rounds" "--seconds $seconds" "--requests $requests"; do
  [[ ${number#* } =~ ^[1-9][0-9]{0,6}$ ]] ||
    bad_input "${number%% *} '${number#* }' is not a whole number from 1 to 9999999"
done
[ "$requests" -ge "$CONNECTIONS" ] || bad_input "--requests $requests is less than $CONNECTIONS"
for name in "${wanted[@]}"; do
  [[ " ${ALL_SERVERS[*]} " == *" $name "* ]] || bad_input "--servers: there is no '$name'"
done
[ ${#wanted[@]} -gt 0 ] || wanted=("${ALL_SERVERS[@]}")
writable=$json
[ -e "$writable" ] || writable=$(dirname "$json")
if [ -n "$json" ] && { [ -d "$json" ] || [ ! -w "$writable" ]; }; then
  bad_input "--json '$json' cannot be written"
fi

work=$(mktemp -d)
trap 'stop_servers; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

progress() {
  if [ -t 2 ]; then printf '\r\033[K%s' "$*" >&2; fi
}

traffics=()
need wrk wrk && traffics+=(keep-alive) || say "going on without wrk: no keep-alive traffic"
need ab apache2-utils && traffics+=(per-connection) || say "going on without ab: no connection per request"
[ ${#traffics[@]} -gt 0 ] || undecided "neither wrk nor ab is here"

jar=$root/target/pageviews.jar
if jar_is_stale "$root"; then
  build_jar "$root" || undecided "there is no up-to-date target/pageviews.jar"
fi
java=$(java_tool java) || undecided "there is no java; install JDK 17 or later"
jcmd=$(java_tool jcmd) || say "no jcmd: allocated bytes are left out"

: >"$work/missing"
for name in "${wanted[@]}"; do
  progress "starting $name"
  start_server "$name"
done
[ ${#servers[@]} -gt 0 ] || undecided "none of the servers could be started"
: >"$work/rows" && : >"$work/costs" && : >"$work/checks"
for name in "${servers[@]}"; do
  for traffic in "${traffics[@]}"; do
    progress "warming up $name, $traffic"
    warm_up "$name" "$traffic"
  done
done
for ((round = 1; round <= rounds; round++)); do
  order=("${servers[@]}")
  if ((round % 2 == 0)); then
    order=()
    for name in "${servers[@]}"; do order=("$name" "${order[@]}"); done
  fi
  for traffic in "${traffics[@]}"; do
    for name in "${order[@]}"; do
      progress "round $round/$rounds $name, $traffic"
      measure "$name" "$traffic" "$round"
    done
  done
done
for traffic in "${traffics[@]}"; do
  for name in "${servers[@]}"; do
    progress "costs of a request: $name, $traffic"
    measure_costs "$name" "$traffic"
  done
done
for name in "${servers[@]}"; do
  printf '%s\t%s\n' "$name" "$(resident_kilobytes "$name")"
done >"$work/memory"
progress ''

if [ -n "$json" ]; then
  figures json >"$work/json"
  cat "$work/json" >"$json" || bad_input "--json '$json' cannot be written"
fi
figures table
