#!/usr/bin/env bash
# The demonstration: serves each counter, fires Apache Bench at it, and compares what was answered
# with what was counted. See --help.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/scripts/common.sh"
. "$root/bench/ab-report.sh"

usage() {
  cat <<'EOF'
Usage: bench/ab.sh [-n REQUESTS] [-c CONCURRENCY] [-k] [--plain] [--counters A,B,...]
                   [--class-path PATH] [--json FILE]

For each counter: starts the server, fires ab, reads /stats, and prints what was lost.

  -n REQUESTS         requests for each counter (default 1000)
  -c CONCURRENCY      requests under way at a time (default 20)
  -k, --keep-alive    reuse connections
  --plain             do not amplify; then luck decides whether a broken counter shows
  --counters A,B,...  catalogue names, classes or .java files (default: the whole catalogue);
                      may be given again
  --class-path PATH   where classes of your own are
  --json FILE         also write the figures as JSON
  -h, --help          show this help

Exit code: 0 when every safe counter ends exact and every broken one shows a loss (with --plain only
the safe ones and your own decide), 1 when not, 2 for bad input, 3 when it could not be decided.
EOF
}

requests=1000 concurrency=20 keep_alive='' amplify=1 names=() class_path='' json=''

# add_counters A,B,...: a name that is a file is taken whole, commas and all.
add_counters() {
  local several
  if [ -f "$1" ]; then
    names+=("$1")
  else
    IFS=, read -r -a several <<<"$1"
    names+=("${several[@]}")
  fi
}
while [ $# -gt 0 ]; do
  case $1 in
    -n | -c | --counters | --class-path | --json)
      [ $# -gt 1 ] || bad_input "$1 needs a value"
      case $1 in
        -n) requests=$2 ;;
        -c) concurrency=$2 ;;
        --counters) add_counters "$2" ;;
        --class-path) class_path=$2 ;;
        --json) json=$2 ;;
      esac
      shift 2
      ;;
    -k | --keep-alive) keep_alive=1 && shift ;;
    --plain) amplify='' && shift ;;
    -h | --help) usage && exit 0 ;;
    *) bad_input "unknown argument '$1'" ;;
  esac
done
for number in "-n $requests" "-c $concurrency"; do
  [[ ${number#* } =~ ^[1-9][0-9]{0,8}$ ]] ||
    bad_input "${number%% *} '${number#* }' is not a whole number from 1 to 999999999"
done
[ "$concurrency" -le "$requests" ] || bad_input "-c $concurrency is more than -n $requests"
writable=$json
[ -e "$writable" ] || writable=$(dirname "$json")
if [ -n "$json" ] && { [ -d "$json" ] || [ ! -w "$writable" ]; }; then
  bad_input "--json '$json' cannot be written"
fi

STOP_SECONDS=20
STATS_SECONDS=20

work=$(mktemp -d)
server=''
stop_server() {
  if [ -n "$server" ]; then
    kill -TERM "$server" 2>/dev/null || true
    # A counter that hangs may keep its server from stopping.
    (sleep "$STOP_SECONDS" && kill -KILL "$server" 2>/dev/null) &
    local watchdog=$!
    wait "$server" 2>/dev/null || true
    kill "$watchdog" 2>/dev/null || true
    server=''
  fi
}
trap 'stop_server; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

progress() {
  if [ -t 2 ]; then printf '\r\033[K%s' "$*" >&2; fi
}

jar=$root/target/pageviews.jar
if jar_is_stale "$root"; then
  build_jar "$root" || undecided "there is no up-to-date target/pageviews.jar"
fi
java=$(java_tool java) || undecided "there is no java; install JDK 17 or later"

tool=ab
if ! need ab apache2-utils; then
  tool=load
  say "going on without ab, with: java -jar target/pageviews.jar load"
fi

catalogue=$work/catalogue
options=()
[ -z "$class_path" ] || options+=(--class-path "$class_path")
"$java" -XX:TieredStopAtLevel=1 -jar "$jar" counters "${options[@]}" >"$catalogue" || exit $?
standing_of() {
  awk -v name="$1" 'NR > 1 && $1 == name { print $2; found = 1 } END { if (!found) print "own" }' \
    "$catalogue"
}
[ ${#names[@]} -gt 0 ] ||
  mapfile -t names < <(awk 'NR > 1 && $2 != "own" { print $1 }' "$catalogue")
jvm=()
if [ -n "$amplify" ]; then
  options+=(--amplify)
  # A server that lives for a second starts sooner so; what is shown does not depend on it. Without
  # amplifying it does: code from the first compiler hides the race in nearly every run.
  jvm=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
fi

# start_server COUNTER: sets server and port.
start_server() {
  # The last server's log would tell its port until the new one has opened its own.
  : >"$work/server.log"
  "$java" "${jvm[@]}" -jar "$jar" serve --counter "$1" --port 0 "${options[@]}" 2>"$work/server.log" &
  server=$!
  until port=$(listening_port "$work/server.log") && [ -n "$port" ]; do
    if ! kill -0 "$server" 2>/dev/null; then
      local status=0
      wait "$server" || status=$?
      server=''
      progress ''
      cat "$work/server.log" >&2
      [ "$status" -eq 2 ] && exit 2
      undecided "the server for '$1' did not start"
    fi
    sleep 0.05
  done
}

measured=0
for name in "${names[@]}"; do
  [ -n "$name" ] || bad_input "--counters has an empty name"
  progress "$((measured + 1))/${#names[@]} $name"
  start_server "$name"
  "run_$tool" "http://127.0.0.1:$port/" >"$work/figures" 2>"$work/$tool.log" || {
    progress ''
    cat "$work/$tool.log" >&2
    undecided "$tool failed against '$name'"
  }
  counted=$(views_of "$port" "$STATS_SECONDS") || true
  [ -n "$counted" ] || {
    progress ''
    cat "$work/server.log" >&2
    undecided "/stats of '$name' told no count within $STATS_SECONDS seconds"
  }
  stop_server
  add_run "$name" "$(standing_of "$name")" "$counted" "$work/figures" >>"$work/runs"
  measured=$((measured + 1))
done
progress ''

if [ -n "$json" ]; then
  runs_as_json "$work/runs" >"$work/json"
  cat "$work/json" >"$json" || bad_input "--json '$json' cannot be written"
fi
print_report "$work/runs"
