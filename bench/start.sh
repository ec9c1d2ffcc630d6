#!/usr/bin/env bash
# Measures the time from the command to the first 200, plain jar against launcher. See --help.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/scripts/common.sh"

usage() {
  cat <<'EOT'
Usage: bench/start.sh [--rounds N] [--bars]

Starts the server in turn with java -jar target/pageviews.jar and with scripts/pageviews, and prints
how long each took from the command to its first 200: medians and ranges, and the median of the
ratios within each round.

  --rounds N  rounds (default 11)
  --bars      exit with 1 unless the launcher takes at most 0.55 of the plain jar's time
  -h, --help  show this help

Exit code: 0 when measured (and the bar is met, with --bars), 1 when not met, 2 for bad input, 3
when it could not be measured.
EOT
}

rounds=11 bars=''
while [ $# -gt 0 ]; do
  case $1 in
    --rounds)
      [ $# -gt 1 ] || bad_input "$1 needs a value"
      rounds=$2 && shift 2
      ;;
    --bars) bars=1 && shift ;;
    -h | --help) usage && exit 0 ;;
    *) bad_input "unknown argument '$1'" ;;
  esac
done
[[ $rounds =~ ^[1-9][0-9]{0,3}$ ]] || bad_input "--rounds '$rounds' is not a number from 1 to 9999"

work=$(mktemp -d)
server=''
stop_server() {
  if [ -n "$server" ]; then
    kill -KILL "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=''
  fi
}
trap 'stop_server; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

java=$(java_tool java) || undecided "there is no java; install JDK 17 or later"
# The first use builds the jar and makes the archive.
"$root/scripts/pageviews" --version >/dev/null || undecided "scripts/pageviews does not run"

GIVE_UP_SECONDS=60

# first_answer COMMAND...: starts the server and sets millis, from the command to its first 200.
first_answer() {
  local port=$((20000 + RANDOM % 12000)) started answer='' deadline=$((SECONDS + GIVE_UP_SECONDS))
  started=${EPOCHREALTIME/./}
  "$@" serve --port "$port" >/dev/null 2>"$work/log" &
  server=$!
  until { printf 'GET / HTTP/1.0\r\n\r\n' >&3 && read -r answer <&3; } \
    3<>"/dev/tcp/127.0.0.1/$port" && [[ $answer == *' 200 '* ]]; do
    kill -0 "$server" 2>/dev/null && ((SECONDS < deadline)) ||
      undecided "no answer from $*: $(tail -n 1 "$work/log")"
    sleep 0.005
  done 2>/dev/null
  millis=$(((${EPOCHREALTIME/./} - started) / 1000))
  stop_server
}

for ((round = 1; round <= rounds; round++)); do
  if ((round % 2)); then
    first_answer "$java" -jar "$root/target/pageviews.jar" && plain=$millis
    first_answer "$root/scripts/pageviews" && launcher=$millis
  else
    first_answer "$root/scripts/pageviews" && launcher=$millis
    first_answer "$java" -jar "$root/target/pageviews.jar" && plain=$millis
  fi
  echo "$plain $launcher" >>"$work/rounds"
done

awk -v bars="$bars" '
  function spread(values,    i, j, sorted) {
    for (i = 1; i <= NR; i++) {
      for (j = i; j > 1 && sorted[j - 1] > values[i]; j--) sorted[j] = sorted[j - 1]
      sorted[j] = values[i]
    }
    low = sorted[1]
    high = sorted[NR]
    middle = (sorted[int((NR + 1) / 2)] + sorted[int((NR + 2) / 2)]) / 2
  }
  { plain[NR] = $1; launcher[NR] = $2; ratio[NR] = $2 / $1 }
  END {
    print "from the command to the first 200, " NR " rounds, median (range)\n"
    spread(plain)
    printf "java -jar target/pageviews.jar  %5.0f ms (%.0f-%.0f)\n", middle, low, high
    spread(launcher)
    printf "scripts/pageviews               %5.0f ms (%.0f-%.0f)\n", middle, low, high
    spread(ratio)
    printf "ratio                           %5.2f    (%.2f-%.2f)\n", middle, low, high
    exit bars != "" && middle > 0.55
  }' "$work/rounds"
