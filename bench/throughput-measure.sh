# shellcheck shell=bash disable=SC2154 # The variables are those of bench/throughput.sh.
# Loads a server and takes its figures. To be sourced by bench/throughput.sh.
#
# rows:   traffic round server requests/s microseconds-of-CPU switches p50 p99 (milliseconds)
# costs:  traffic server system-calls futexes allocated-bytes, each per request, - if unknown
# checks: traffic server answered counted verdict

CLOCK_TICKS=$(getconf CLK_TCK)

# load NAME TRAFFIC: prints: answered failed requests/s p50 p99 (milliseconds).
load() {
  local url=http://127.0.0.1:${port_of[$1]}/ out=$work/load.out
  if [ "$2" = keep-alive ]; then
    wrk -t1 -c"$CONNECTIONS" -d"${seconds}s" --latency "$url" >"$out" || return 1
    awk '
      function millis(text) {
        return (text ~ /us$/) ? text / 1000 : (text ~ /ms$/) ? text + 0 : text * 1000
      }
      $1 == "50%" { p50 = millis($2) }
      $1 == "99%" { p99 = millis($2) }
      $2 == "requests" && $3 == "in" { answered = $1 }
      /Socket errors:/ { gsub(/[^0-9 ]/, ""); failed += $1 + $2 + $3 + $4 }
      /Non-2xx/ { failed += $NF }
      /^Requests\/sec:/ { rate = $2 }
      END { print answered + 0, failed + 0, rate + 0, p50 + 0, p99 + 0 }' "$out"
  else
    # Failed are also answers of another length than the first; a 200 is what it must be.
    ab -q -n "$requests" -c "$CONNECTIONS" -e "$work/load.csv" "$url" >"$out" 2>&1 || return 1
    awk -F'[:,]' '
      FNR == NR && $1 == 50 { p50 = $2 }
      FNR == NR && $1 == 99 { p99 = $2 }
      FNR == NR { next }
      /^Complete requests:/ { answered = $2 + 0 }
      /^Failed requests:/ { failed += $2 }
      /^Non-2xx responses:/ { failed += $2 }
      /^Requests per second:/ { split($2, rate, " ") }
      END { print answered, failed + 0, rate[1], p50 + 0, p99 + 0 }' "$work/load.csv" "$out"
  fi
}

# must_load NAME TRAFFIC: the same; ends the script if a request fails.
must_load() {
  local figures failed
  if ! figures=$(load "$@") || ! read -r _ failed _ <<<"$figures" || [ "$failed" != 0 ]; then
    progress ''
    cat "$work/load.out" "$work/$1.log" >&2
    undecided "the $2 load failed against $1"
  fi
  echo "$figures"
}

# spent NAME: prints the clock ticks of CPU and the context switches of its processes so far.
spent() {
  local files=() each
  for each in $(pids_of "$1"); do
    files+=("/proc/$each/stat" "/proc/$each"/task/*/status)
  done
  # A thread may end while we read.
  { cat "${files[@]}" 2>/dev/null || true; } | awk '
    NF > 40 { ticks += $14 + $15 }
    /ctxt_switches/ { switches += $2 }
    END { print ticks + 0, switches + 0 }'
}

# counted NAME: prints what its /stats tells, or - for a server without one.
counted() {
  case $1 in
    jetty | nginx) echo - ;;
    *) views_of "${port_of[$1]}" "$STATS_SECONDS" ;;
  esac
}

# check NAME TRAFFIC ANSWERED BEFORE AFTER: notes whether /stats tells what was sent.
check() {
  [ "$4" != - ] || return 0
  local counted=$(($5 - $4)) verdict=WRONG
  if [ "$2" = keep-alive ]; then
    # When its time is up, wrk leaves behind a request on each connection that it does not report.
    if ((counted >= $3 && counted <= $3 + CONNECTIONS)); then verdict=EXACT; fi
  elif ((counted == $3)); then
    verdict=EXACT
  fi
  printf '%s\t%s\t%s\t%s\t%s\n' "$2" "$1" "$3" "$counted" "$verdict" >>"$work/checks"
}

# checked_load NAME TRAFFIC: loads and notes the check; figures as load prints them.
checked_load() {
  local before after figures answered
  before=$(counted "$1") || true
  figures=$(must_load "$@") || exit
  after=$(counted "$1") || true
  [ -n "$before" ] && [ -n "$after" ] || undecided "/stats of $1 told no count"
  read -r answered _ <<<"$figures"
  check "$1" "$2" "$answered" "$before" "$after"
  echo "$figures"
}

WARM_UP_REQUESTS=100000 WARM_UP_SECONDS=60

# warm_up NAME TRAFFIC: by requests, as a busy machine compiles late, but not for ever.
warm_up() {
  local figures answered=0 target=$WARM_UP_REQUESTS started=$SECONDS
  [ "$2" = keep-alive ] || target=$((2 * requests))
  while ((answered < target && SECONDS - started < WARM_UP_SECONDS)); do
    figures=$(must_load "$1" "$2") || exit
    answered=$((answered + ${figures%% *}))
  done
}

# measure NAME TRAFFIC ROUND: adds a row.
measure() {
  local before after figures
  before=$(spent "$1")
  figures=$(checked_load "$1" "$2") || exit
  after=$(spent "$1")
  echo "$before $after $figures" | awk -v OFS='\t' -v ticks="$CLOCK_TICKS" \
    -v name="$1" -v traffic="$2" -v round="$3" '{
      print traffic, round, name, $7, ($3 - $1) / ticks * 1000000 / $5, ($4 - $2) / $5, $8, $9
    }' >>"$work/rows"
}

# measure_costs NAME TRAFFIC: adds a line of costs; counting them slows a server down, so this
# stands apart from the rounds.
measure_costs() {
  local calls allocated
  calls=$(system_calls "$1" "$2") || exit
  allocated=$(allocated "$1" "$2") || exit
  printf '%s\t%s\t%s\t%s\n' "$2" "$1" "$(tr ' ' '\t' <<<"$calls")" "$allocated" >>"$work/costs"
}

# system_calls NAME TRAFFIC: prints the system calls and the futex calls of a request.
system_calls() {
  local answered pids tracer=$work/tracer
  pids=$(pids_of "$1" | paste -sd,)
  : >"$tracer"
  if perf stat -e raw_syscalls:sys_enter true >/dev/null 2>&1; then
    # perf counts while its command runs, and starts that when it is ready to count.
    rm -f "$work/ready" "$work/done"
    # shellcheck disable=SC2016 # The inner shell is to expand it.
    perf stat -x, -o "$tracer" -e raw_syscalls:sys_enter,syscalls:sys_enter_futex -p "$pids" -- \
      sh -c ': >"$0"; until [ -e "$1" ]; do sleep 0.05; done' "$work/ready" "$work/done" \
      2>"$work/perf.log" &
    until [ -e "$work/ready" ] || ! kill -0 $! 2>/dev/null; do sleep 0.05; done
    answered=$(must_load "$1" "$2") || exit
    : >"$work/done"
    wait $! || undecided "perf failed: $(cat "$work/perf.log")"
    awk -F, -v answered="${answered%% *}" '
      /raw_syscalls/ { all = $1 }
      /futex/ { futexes = $1 }
      END { print all / answered, futexes / answered }' "$tracer"
  elif strace -c -o /dev/null true 2>/dev/null; then
    strace -f -c -o "$tracer" -p "$pids" 2>"$work/strace.log" &
    local strace=$!
    until [ -s "$work/strace.log" ] || ! kill -0 "$strace" 2>/dev/null; do sleep 0.05; done
    answered=$(must_load "$1" "$2") || exit
    kill -TERM "$strace"
    wait "$strace" || true # It ends with the signal's code.
    awk -v answered="${answered%% *}" '
      $NF == "futex" { futexes = $4 }
      $NF == "total" { all = $4 }
      END { print all / answered, futexes / answered }' "$tracer"
  else
    echo "- -"
  fi
}

# allocated NAME TRAFFIC: prints the bytes that a JVM allocates for a request, - for other servers.
allocated() {
  case $1 in
    gin | gin-bare | nginx) echo - && return ;;
  esac
  [ -n "$jcmd" ] || { echo - && return; }
  local before after answered
  before=$(heap_allocated "$1")
  answered=$(must_load "$1" "$2") || exit
  after=$(heap_allocated "$1")
  awk -v bytes=$((after - before)) -v answered="${answered%% *}" \
    'BEGIN { printf "%.0f\n", bytes / answered }'
}

# heap_allocated NAME: prints the bytes that its threads allocated so far.
heap_allocated() {
  "$jcmd" "${pid_of[$1]}" Thread.print -e | awk '
    match($0, / allocated=[0-9]+[BKMG]/) {
      text = substr($0, RSTART + 11, RLENGTH - 11)
      unit = substr(text, length(text))
      bytes += text * ((unit == "G") ? 2 ^ 30 : (unit == "M") ? 2 ^ 20 : (unit == "K") ? 1024 : 1)
    }
    END { printf "%.0f\n", bytes }'
}

resident_kilobytes() {
  local each
  for each in $(pids_of "$1"); do cat "/proc/$each/status"; done |
    awk '/^VmRSS:/ { sum += $2 } END { print sum + 0 }'
}
