#!/usr/bin/env bash
# Judges the same submissions again and again and compares what is printed. See --help.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/scripts/common.sh"

usage() {
  cat <<'EOT2'
Usage: bench/repeat.sh [--runs N]

Judges ten varied submissions of src/test/resources/corpus N times on all cores, N times on one, N
times on all with another program at work on one of them, and N times on one with that program on
it too, and compares standard output byte for byte. JAVA_HOME says which JDK.

  --runs N    runs in each setting (default 20; one takes about 15 s)
  -h, --help  show this help

Exit code: 0 when all outputs are the same, 1 when one differs, 2 for bad input, 3 when it could not
be tried.
EOT2
}

runs=20
while [ $# -gt 0 ]; do
  case $1 in
    --runs)
      [ $# -gt 1 ] || bad_input "$1 needs a value"
      runs=$2 && shift 2
      ;;
    -h | --help) usage && exit 0 ;;
    *) bad_input "unknown argument '$1'" ;;
  esac
done
[[ $runs =~ ^[1-9][0-9]{0,3}$ ]] || bad_input "--runs '$runs' is not a number from 1 to 9999"

# Lost, stale, doubled and backward counts, a hang, an exception, a wrap; threads of their own,
# hash tables, garbage, the clock, and three that are right.
submissions=(
  GetThenSet StampNotValidated TimeoutThenAgain PublishOutOfOrder LockOrder SeqLockFences
  CleanerFoldsApart PhantomFold TimedCache ReducedMap
)

java=$(java_tool java) || undecided "there is no java; install JDK 17 or later"
command -v taskset >/dev/null || undecided "there is no taskset (Debian: util-linux)"
if jar_is_stale "$root"; then build_jar "$root" || undecided "there is no jar"; fi

work=$(mktemp -d)
load=''
stop_load() {
  [ -z "$load" ] || kill "$load" 2>/dev/null || true
  load=''
}
trap 'stop_load; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir "$work/submissions"
for each in "${submissions[@]}"; do
  cp "$root/src/test/resources/corpus/$each.java" "$work/submissions"
done

different=0
# repeat NAME COMMAND...: judges so many times by means of the command.
repeat() {
  local name=$1 run same=0 code
  shift
  for ((run = 1; run <= runs; run++)); do
    code=0
    "$@" "$java" -jar "$root/target/pageviews.jar" judge "$work/submissions" \
      >"$work/out" 2>"$work/err" || code=$?
    # Three of the ten are exact, so the batch is rejected.
    [ "$code" = 1 ] || undecided "$name, run $run: exit code $code; $(tail -n 1 "$work/err")"
    [ -f "$work/first" ] || cp "$work/out" "$work/first"
    if cmp -s "$work/first" "$work/out"; then
      same=$((same + 1))
    else
      diff "$work/first" "$work/out" >&2 || true
    fi
    [ ! -t 2 ] || printf '\r%s: %d of %d' "$name" "$run" "$runs" >&2
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
  printf '%-28s %3d of %d the same\n' "$name" "$same" "$runs"
  different=$((different + runs - same))
}

repeat "all cores" env
repeat "one core" taskset -c 0
taskset -c 0 sh -c 'while :; do :; done' &
load=$!
repeat "all cores, one at work" env
repeat "one core, shared" taskset -c 0
stop_load
[ "$different" = 0 ]
