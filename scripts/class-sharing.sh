# shellcheck shell=bash disable=SC2154 # The variables are those of scripts/pageviews.
# Class data sharing for scripts/pageviews: the archive's place, name and making. To be sourced.

KEPT_ARCHIVES=4
TRAINING_SECONDS=120

# archive_folder: prints the folder for archives, or fails where none can be written.
archive_folder() {
  local each
  for each in "$root/target/cds" "${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/pageviews"; do
    if mkdir -p "$each" 2>/dev/null && [ -w "$each" ]; then
      printf '%s\n' "$each"
      return 0
    fi
  done
  return 1
}

# fingerprint: prints what tells archives apart: the JDK's build, and the jar as the JVM will compare
# it (path, size, time) and by its content.
fingerprint() {
  local home
  home=$(readlink -f "$java") && home=${home%/bin/java}
  { cat "$home/release" && stat -L -c '%n %s %Y' "$home/lib/modules" "$jar" && cat "$jar"; } \
    2>/dev/null | cksum | tr ' ' -
}

# visit PORT PATH ACCEPT: sends a request and waits for the end of its answer.
visit() {
  {
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n' \
      "$2" "$3" >&8 && cat <&8 >/dev/null
  } 8<>"/dev/tcp/127.0.0.1/$1"
}

trainer='' made=''

# train FILE: runs a server that notes the classes it loads, and writes these to the file.
#
# All are dumped in a run of their own, not by the server as it ends: picocli's class files are older
# than what the JVM archives then (JDK-8261090).
train() {
  local log=$1.log classes=$1.classes deadline=$((SECONDS + TRAINING_SECONDS)) port
  "$java" "${quiet[@]}" "${small[@]}" -Xshare:off -XX:DumpLoadedClassList="$classes" \
    -jar "$jar" serve --port 0 >"$log" 2>&1 &
  trainer=$!
  until port=$(listening_port "$log") && [ -n "$port" ]; do
    kill -0 "$trainer" 2>/dev/null && ((SECONDS < deadline)) || return 1
    sleep 0.05
  done
  visit "$port" / '*/*' && visit "$port" /stats '*/*' && visit "$port" /stats text/html &&
    visit "$port" /stats application/json && visit "$port" /stats application/openmetrics-text &&
    visit "$port" /nothing '*/*' || return 1
  kill -TERM "$trainer"
  wait "$trainer" || true # It ends with the signal's code.
  trainer=''
  "$java" "${quiet[@]}" -Xshare:dump -XX:SharedClassListFile="$classes" \
    -XX:SharedArchiveFile="$1" -cp "$jar" >>"$log" 2>&1 || return 1
  # A full disk leaves half an archive, and one that is cut short ends a JVM that maps it.
  [ -s "$1" ] && sync "$1" &&
    "$java" "${quiet[@]}" -XX:SharedArchiveFile="$1" -jar "$jar" --version >>"$log" 2>&1
}

stop_training() {
  [ -z "$trainer" ] || kill -KILL "$trainer" 2>/dev/null || true
  [ -z "$made" ] || rm -f "$made" "$made.log" "$made.classes"
  trainer='' made=''
}

# make_archive FILE: makes it aside and moves it into place whole, so that of several starts at once
# each finds a complete one or none. Says so when it cannot.
make_archive() {
  say "preparing a faster start (once for this build and JDK)"
  trap stop_training EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  made=$1.$$
  if train "$made"; then
    mv "$made" "$1"
    find "${1%/*}" -maxdepth 1 -name 'pageviews-*.jsa' -printf '%T@ %p\n' | sort -rn |
      tail -n +$((KEPT_ARCHIVES + 1)) | cut -d' ' -f2- | xargs -r -d '\n' rm -f
  else
    say "that failed; starting without:"
    tail -n 3 "$made.log" >&2
  fi
  stop_training
  trap - EXIT INT TERM
}
