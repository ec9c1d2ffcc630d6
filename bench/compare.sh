#!/usr/bin/env bash
# Sets the judge beside plain stress and Lincheck on the corpus of submissions. See --help.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/scripts/common.sh"

usage() {
  cat <<'EOT'
Usage: bench/compare.sh [--every N]

Gives every submission of src/test/resources/corpus, whose first line says what is right, to plain
stress (10 threads x 100,000 increments), to Lincheck's model checker (I||I, I||VV, II||II, I||I||I)
and to the judge, and prints how many of the broken ones each rejects and of the correct ones each
accepts. An exception, or no answer within a minute, is no verdict.

  --every N   only every Nth submission (default 1; all take about an hour)
  -h, --help  show this help

Exit code: 0 when compared, 2 for bad input, 3 when it could not be done.
EOT
}

every=1
while [ $# -gt 0 ]; do
  case $1 in
    --every)
      [ $# -gt 1 ] || bad_input "$1 needs a value"
      every=$2 && shift 2
      ;;
    -h | --help) usage && exit 0 ;;
    *) bad_input "unknown argument '$1'" ;;
  esac
done
[[ $every =~ ^[1-9][0-9]{0,2}$ ]] || bad_input "--every '$every' is not a number from 1 to 999"

java=$(java_tool java) && javac=$(java_tool javac) || undecided "there is no JDK"
if jar_is_stale "$root"; then build_jar "$root" || undecided "there is no jar"; fi
jar=$root/target/pageviews.jar

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

(cd "$root" && mvn -q -B -ntp -Pcompare dependency:build-classpath -Dmdep.includeScope=test \
  -Dmdep.outputFile="$work/class-path") >&2 || undecided "Lincheck could not be had"
class_path=$(cat "$work/class-path"):$jar:$work/classes
mkdir "$work/classes"

submissions=()
number=0
for file in "$root"/src/test/resources/corpus/*.java; do
  if [ $((number % every)) -eq 0 ]; then submissions+=("$file"); fi
  number=$((number + 1))
done
"$javac" -nowarn -Xlint:none -d "$work/classes" -cp "$class_path" \
  "$root/bench/compare/LincheckReferee.java" "${submissions[@]}" 2>"$work/javac" ||
  undecided "$(head -n 3 "$work/javac")"

# verdict TOOL FILE: prints what the tool says of it: accepted, rejected or none.
verdict() {
  local status=0 name
  name=$(basename "$2" .java)
  case $1 in
    stress) timeout 60 "$java" -jar "$jar" stress "$2" >/dev/null 2>&1 || status=$? ;;
    lincheck)
      timeout 60 "$java" -cp "$class_path" LincheckReferee "$name" >/dev/null 2>&1 || status=$?
      ;;
    judge) timeout 60 "$java" -jar "$jar" judge "$2" >/dev/null 2>&1 || status=$? ;;
  esac
  case $status in
    0) echo accepted ;;
    1) echo rejected ;;
    *) echo none ;;
  esac
}

done=0
for file in "${submissions[@]}"; do
  right=rejected
  if head -n 1 "$file" | grep -q EXACT; then right=accepted; fi
  for tool in stress lincheck judge; do
    start=$(date +%s%N)
    said=$(verdict "$tool" "$file")
    took=$((($(date +%s%N) - start) / 1000000))
    printf '%s %s %s %s\n' "$tool" "$right" "$said" "$took" >>"$work/verdicts"
  done
  done=$((done + 1))
  if [ -t 2 ]; then printf '\r%d of %d' "$done" "${#submissions[@]}" >&2; fi
done
if [ -t 2 ]; then printf '\r\033[K' >&2; fi

sort -k1,1 -k4,4n "$work/verdicts" | awk '
  { all[$1]++; time[$1, all[$1]] = $4; of[$1, $2]++; said[$1, $2, $3]++ }
  END {
    printf "%-10s %16s %17s %11s %9s\n", "", "broken rejected", "correct accepted",
      "no verdict", "median s"
    split("stress lincheck judge", tools, " ")
    for (i = 1; i <= 3; i++) {
      tool = tools[i]
      printf "%-10s %9d of %3d %10d of %3d %11d %9.1f\n", tool,
        said[tool, "rejected", "rejected"], of[tool, "rejected"],
        said[tool, "accepted", "accepted"], of[tool, "accepted"],
        said[tool, "rejected", "none"] + said[tool, "accepted", "none"],
        time[tool, int((all[tool] + 1) / 2)] / 1000
    }
  }'
