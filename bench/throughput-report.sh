# shellcheck shell=bash disable=SC2154 # The variables are those of bench/throughput.sh.
# Sums up the figures of bench/throughput.sh, as a table or as JSON. To be sourced.
#
# A bar is a line: traffic, server, figure, peer or - for none, "least" or "most", bound.

bars() {
  cat <<'EOT'
keep-alive fast-lane rate gin least 1.80
keep-alive fast-lane rate jetty least 0.95
keep-alive fast-lane cpu gin most 0.40
keep-alive fast-lane switches - most 0.2
keep-alive fast-lane allocated - most 2000
keep-alive launcher rate fast-lane least 0.85
keep-alive launcher memory - most 110
per-connection fast-lane rate gin least 1.05
per-connection fast-lane cpu gin most 0.75
EOT
}

# figures table|json: prints them; as a table it returns the exit code.
figures() {
  bars >"$work/bars"
  awk -F'\t' -v form="$1" -v rounds="$rounds" -v names="${servers[*]}" -v kinds="${traffics[*]}" \
    -v strict="$bars" -v seconds="$seconds" -v requests="$requests" -v connections="$CONNECTIONS" \
    -f "$root/bench/throughput.awk" \
    part=rows "$work/rows" part=costs "$work/costs" part=checks "$work/checks" \
    part=memory "$work/memory" part=missing "$work/missing" part=bars FS=' ' "$work/bars"
}
