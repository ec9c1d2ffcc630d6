# shellcheck shell=bash disable=SC2154 # The variables are those of bench/ab.sh, which sources this.
# Runs the load for bench/ab.sh and reports on it. To be sourced; uses its variables.
#
# Figures of one run are one line: sent answered failed requests/s p50 p99 (milliseconds).
# A run is one tab-separated line: counter, standing, counted, outcome, then those figures.

# run_ab URL: prints the figures of a run of Apache Bench.
run_ab() {
  local percentiles=$work/percentiles.csv
  ab -q ${keep_alive:+-k} -n "$requests" -c "$concurrency" -e "$percentiles" "$1" >"$work/ab.out" ||
    return 1
  awk -F'[:,]' -v sent="$requests" '
    FNR == NR && $1 == 50 { p50 = $2 }
    FNR == NR && $1 == 99 { p99 = $2 }
    FNR == NR { next }
    /^Complete requests:/ { complete = $2 + 0 }
    /^Failed requests:/ { failed = $2 + 0 }
    /^Non-2xx responses:/ { refused = $2 + 0 }
    /^Requests per second:/ { split($2, rate, " ") }
    END { print sent, complete - refused, failed, rate[1], p50 + 0, p99 + 0 }
  ' "$percentiles" "$work/ab.out"
}

# run_load URL: the same with our own load generator.
run_load() {
  local status=0
  # Short runs end before the second compiler has paid for itself.
  "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$jar" load "$1" -n "$requests" -c "$concurrency" ${keep_alive:+--keep-alive} \
    --json "$work/load.json" >/dev/null || status=$?
  [ "$status" -le 1 ] || return 1
  tr '{},' '[\n*]' <"$work/load.json" | awk -F: '
    { gsub(/[" ]/, "", $1); figure[$1] = $2 + 0 }
    END {
      print figure["sent"], figure["answered"] - figure["non2xx"],
        figure["failed"] + figure["unknown"], figure["requestsPerSecond"], figure["p50"], figure["p99"]
    }'
}

# add_run COUNTER STANDING COUNTED FIGURES: prints the line of a run.
add_run() {
  # Through the environment, since awk would take backslashes in -v for escapes.
  COUNTER=$1 awk -v OFS='\t' -v standing="$2" -v counted="$3" '{
    counter = ENVIRON["COUNTER"]
    lost = $2 - counted
    # A failed request may have been counted or not, so nothing follows from it.
    outcome = "NONE_LOST"
    if (lost > 0) outcome = "LOST_VIEWS"
    if (lost < 0) outcome = "OVERCOUNTS"
    if ($3 > 0) outcome = "UNDECIDED"
    if ($2 < $1) outcome = "NOT_ANSWERED"
    print counter, standing, counted, outcome, $1, $2, $3, $4, $5, $6
  }' "$4"
}

runs_as_json() {
  awk -F'\t' -v amplified="$([ -n "$amplify" ] && echo true || echo false)" -v tool="$tool" '
    function quote(text) {
      gsub(/\\/, "\\\\", text)
      gsub(/"/, "\\\"", text)
      return "\"" text "\""
    }
    BEGIN {
      printf "{\"schema\":1,\"tool\":\"%s\",\"amplified\":%s,\"runs\":[", tool, amplified
    }
    {
      if (NR > 1) printf ","
      safe = ($2 == "safe") ? "true" : "false"
      printf "{\"counter\":%s,\"standing\":\"%s\",\"safe\":%s,", quote($1), $2, safe
      printf "\"sent\":%d,\"answered\":%d,\"counted\":%d,\"lost\":%d,", $5, $6, $3, $6 - $3
      printf "\"requestsPerSecond\":%s,\"p50Millis\":%s,\"p99Millis\":%s,\"outcome\":\"%s\"}",
        $8, $9, $10, $4
    }
    END { print "]}" }
  ' "$1"
}

# print_report RUNS: prints the table and what was seen, and returns the exit code.
print_report() {
  awk -F'\t' -v amplified="$amplify" -v tool="$tool" -v n="$requests" -v c="$concurrency" '
    function row(a, b, s, d, e, f, g, h, i, j) {
      printf "%-*s  %-6s  %9s  %9s  %9s  %7s  %8s  %7s  %7s  %s\n", width, a, b, s, d, e, f, g, h, i, j
    }
    function several(count, word) { return count " " word ((count == 1) ? "" : "s") }
    NR == FNR { if (length($1) > width) width = length($1); next }
    FNR == 1 {
      how = (amplified == "") ? "plain" : "amplified: each shared write and concurrent call yields first"
      printf "%s -n %d -c %d against each counter, %s\n\n", tool, n, c, how
      row("counter", "", "sent", "answered", "counted", "lost", "req/s", "p50 ms", "p99 ms", "outcome")
    }
    {
      lost = $6 - $3
      words = ($4 == "NONE_LOST") ? (($2 == "broken") ? "none lost" : "exact") : ($4 == "LOST_VIEWS") ? "LOST VIEWS" : $4
      row($1, $2, $5, $6, $3, lost, sprintf("%.0f", $8), sprintf("%.1f", $9), sprintf("%.1f", $10), words)
      total[$2]++
      if ($4 == "NONE_LOST") exact[$2]++
      if ($4 == "LOST_VIEWS") lossy[$2]++
      if ($4 == "OVERCOUNTS") over[$2]++
      if ($4 == "UNDECIDED") undecided++
      if ($4 == "NOT_ANSWERED") unanswered++
    }
    END {
      print ""
      for (i = 1; i <= 3; i++) {
        kind = (i == 1) ? "broken" : (i == 2) ? "safe" : "own"
        if (!total[kind]) continue
        if (text != "") text = text ", "
        counters = several(total[kind], kind " counter")
        if (kind == "broken") text = text sprintf("%d of %s lost views", lossy[kind], counters)
        else text = text sprintf("%d of %s ended at the exact count", exact[kind], counters)
      }
      print toupper(substr(text, 1, 1)) substr(text, 2) "."
      if (amplified == "") print "Without amplifying luck decides: a run without loss proves nothing."
      else if (exact["own"]) print "That an amplified run lost nothing is a good sign, not a proof."
      if (unanswered) print several(unanswered, "run") " had answers other than 200: see what the counter throws."
      if (undecided) print several(undecided, "run") " had failed requests: nothing follows from those."
      failed = exact["safe"] < total["safe"] || exact["own"] < total["own"] || over["broken"]
      if (amplified != "" && lossy["broken"] < total["broken"]) failed = 1
      if (undecided) exit 3
      exit failed ? 1 : 0
    }
  ' "$1" "$1"
}
