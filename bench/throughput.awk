# The report of bench/throughput.sh, which calls it with -v form=table or json and says in
# throughput-measure.sh what its files hold. Figures are medians over the rounds; a ratio is taken
# within each round, then its median.

part == "rows" {
  value[$1, $3, "rate", $2] = $4
  value[$1, $3, "cpu", $2] = $5
  value[$1, $3, "switches", $2] = $6
  value[$1, $3, "p50", $2] = $7
  value[$1, $3, "p99", $2] = $8
}
part == "costs" {
  cost[$1, $2, "calls"] = $3
  cost[$1, $2, "futexes"] = $4
  cost[$1, $2, "allocated"] = $5
}
part == "checks" {
  key = $1 SUBSEP $2
  runs[key]++
  answered[key] += $3
  counted[key] += $4
  if ($5 != "EXACT") wrong[key]++
}
part == "memory" { resident[$1] = $2 * 1024 / 1000000 }
part == "missing" { missing[++missingCount] = $1; why[missingCount] = $2 }
part == "bars" { bar[++barCount] = $0 }

END {
  serverCount = split(names, server, " ")
  trafficCount = split(kinds, traffic, " ")
  # What is not there cannot be compared with; the next best is.
  baseline = is_server("gin") ? "gin" : is_server("javalin") ? "javalin" : server[1]
  exit (form == "json") ? print_json() : print_table()
}

function is_server(name,    i) {
  for (i = 1; i <= serverCount; i++) if (server[i] == name) return 1
  return 0
}

# Sets low, middle and high of a figure, divided by a peer's where one is named.
function spread(kind, name, figure, peer,    i, j, sorted, each) {
  for (i = 1; i <= rounds; i++) {
    each = value[kind, name, figure, i]
    if (peer != "") each = value[kind, peer, figure, i] ? each / value[kind, peer, figure, i] : 0
    for (j = i; j > 1 && sorted[j - 1] > each; j--) sorted[j] = sorted[j - 1]
    sorted[j] = each
  }
  low = sorted[1]
  high = sorted[rounds]
  middle = (sorted[int((rounds + 1) / 2)] + sorted[int((rounds + 2) / 2)]) / 2
}

function median(kind, name, figure, peer) {
  spread(kind, name, figure, peer)
  return middle
}

function if_known(text, format) { return (text == "" || text == "-") ? "-" : sprintf(format, text) }

function print_table(    i, k, failed) {
  for (k = 1; k <= trafficCount; k++) {
    if (k > 1) print ""
    print (traffic[k] == "keep-alive") \
      ? "keep-alive: wrk -t1 -c" connections " for " seconds " s, " rounds " rounds" \
      : "connection per request: ab -n " requests " -c " connections ", " rounds " rounds"
    print ""
    row("", "req/s", "x " baseline, "(range)", "CPU us", "x " baseline, "switches", "syscalls", \
      "bytes", "p50 ms", "p99 ms")
    for (i = 1; i <= serverCount; i++) print_server(traffic[k], server[i])
  }
  print "\nCPU, context switches, system calls and allocated bytes (JVMs only) are per request."
  print_memory()
  failed = print_checks()
  for (i = 1; i <= missingCount; i++) print "Not measured: " missing[i] ", " why[i] "."
  return print_bars() + failed > 0
}

function row(a, b, c, d, e, f, g, h, i, j, k) {
  printf "%-10s %8s %8s %-13s %7s %7s %9s %9s %7s %7s %7s\n", a, b, c, d, e, f, g, h, i, j, k
}

function print_server(kind, name,    ratio, range) {
  spread(kind, name, "rate", baseline)
  ratio = sprintf("%.2f", middle)
  range = sprintf("(%.2f-%.2f)", low, high)
  row(name, sprintf("%.0f", median(kind, name, "rate")), ratio, range, \
    sprintf("%.1f", median(kind, name, "cpu")), \
    sprintf("%.2f", median(kind, name, "cpu", baseline)), \
    sprintf("%.3f", median(kind, name, "switches")), \
    if_known(cost[kind, name, "calls"], "%.1f"), if_known(cost[kind, name, "allocated"], "%.0f"), \
    sprintf("%.2f", median(kind, name, "p50")), sprintf("%.2f", median(kind, name, "p99")))
}

function print_memory(    i, text) {
  for (i = 1; i <= serverCount; i++)
    text = text ((i > 1) ? ", " : "") sprintf("%s %.0f", server[i], resident[server[i]])
  print "Resident memory after all that, MB: " text "."
}

function print_checks(    i, k, key, bad, total) {
  for (k = 1; k <= trafficCount; k++) for (i = 1; i <= serverCount; i++) {
    key = traffic[k] SUBSEP server[i]
    total += runs[key]
    if (!wrong[key]) continue
    bad++
    printf "WRONG COUNT: %s, %s: %d answered, %d counted, wrong in %d of %d runs.\n", server[i], \
      traffic[k], answered[key], counted[key], wrong[key], runs[key]
  }
  if (!bad) print "/stats told what was sent in all " total " runs that it was asked after."
  if (!bad && traffic[1] == "keep-alive") \
    print "(When its time is up, wrk leaves at most one request on each connection unreported.)"
  return bad + (total == 0)
}

# Returns the number of bars that are missed, or 0 unless they are asked for.
function print_bars(    i, part, found, met, bad) {
  for (i = 1; i <= barCount; i++) {
    split(bar[i], part, " ")
    if (!is_server(part[2]) || (part[4] != "-" && !is_server(part[4]))) continue
    if (index(" " kinds " ", " " part[1] " ") == 0) continue
    if (part[3] == "memory") found = resident[part[2]]
    else if (part[3] == "allocated") found = cost[part[1], part[2], "allocated"]
    else found = median(part[1], part[2], part[3], (part[4] == "-") ? "" : part[4])
    if (found == "-") continue
    met = (part[5] == "least") ? found >= part[6] : found <= part[6]
    if (!met) bad++
    printf "%s: %s, %s of %s%s %.4g, at %s %s\n", met ? "met" : "MISSED", part[1], \
      words(part[3]), part[2], (part[4] == "-") ? "" : " by " part[4] "\047s", found, part[5], part[6]
  }
  return (strict != "") ? bad : 0
}

function words(figure) {
  if (figure == "rate") return "req/s"
  if (figure == "cpu") return "CPU per request"
  if (figure == "switches") return "context switches per request"
  if (figure == "allocated") return "bytes per request"
  return "resident MB"
}

function json_spread(kind, name, label, figure, peer) {
  spread(kind, name, figure, peer)
  return sprintf("\"%s\":{\"median\":%.6g,\"min\":%.6g,\"max\":%.6g}", label, middle, low, high)
}

function json_cost(kind, name, label, figure) {
  return sprintf(",\"%s\":%s", label, \
    (cost[kind, name, figure] ~ /^[0-9.e+]+$/) ? cost[kind, name, figure] : "null")
}

function print_json(    i, k, key) {
  printf "{\"schema\":1,\"tool\":\"throughput\",\"rounds\":%d,\"connections\":%d,", rounds, connections
  printf "\"baseline\":\"%s\",\"measurements\":[", baseline
  for (k = 1; k <= trafficCount; k++) for (i = 1; i <= serverCount; i++) {
    key = traffic[k] SUBSEP server[i]
    if (k + i > 2) printf ","
    printf "{\"traffic\":\"%s\",\"server\":\"%s\",", traffic[k], server[i]
    printf "%s,", json_spread(traffic[k], server[i], "requestsPerSecond", "rate")
    printf "%s,", json_spread(traffic[k], server[i], "requestsRatio", "rate", baseline)
    printf "%s,", json_spread(traffic[k], server[i], "cpuMicrosPerRequest", "cpu")
    printf "%s,", json_spread(traffic[k], server[i], "cpuRatio", "cpu", baseline)
    printf "%s,", json_spread(traffic[k], server[i], "contextSwitchesPerRequest", "switches")
    printf "%s,", json_spread(traffic[k], server[i], "p50Millis", "p50")
    printf "%s", json_spread(traffic[k], server[i], "p99Millis", "p99")
    printf "%s", json_cost(traffic[k], server[i], "syscallsPerRequest", "calls")
    printf "%s", json_cost(traffic[k], server[i], "futexesPerRequest", "futexes")
    printf "%s", json_cost(traffic[k], server[i], "allocatedBytesPerRequest", "allocated")
    printf ",\"residentMegabytes\":%.1f", resident[server[i]]
    if (runs[key]) printf ",\"answered\":%d,\"counted\":%d,\"exact\":%s", answered[key], \
      counted[key], wrong[key] ? "false" : "true"
    printf "}"
  }
  printf "],\"missing\":["
  for (i = 1; i <= missingCount; i++) printf "%s\"%s\"", (i > 1) ? "," : "", missing[i]
  print "]}"
  return 0
}
