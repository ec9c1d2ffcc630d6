# shellcheck shell=bash
# Shell functions that the scripts here and under bench share. To be sourced.

say() { printf '%s\n' "$*" >&2; }

# bad_input MESSAGE...: says what is wrong with the arguments, and ends.
bad_input() {
  say "error: $* (help: bench/${0##*/} --help)"
  exit 2
}

# undecided MESSAGE...: says why there is no result, and ends.
undecided() {
  say "could not decide: $*"
  exit 3
}

# run_as_root COMMAND...: runs it as root, or fails where neither root nor password-free sudo is.
run_as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }
}

# install_packages PACKAGE...: installs Debian packages, or says what is missing and fails.
install_packages() {
  if ! can_install; then
    say "missing: $* (no apt-get with root or password-free sudo here; install by hand)"
    return 1
  fi
  say "installing $*"
  local log
  log=$(mktemp)
  if run_as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 ||
    { run_as_root apt-get update >"$log" 2>&1 &&
      run_as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "$@" >"$log" 2>&1; }; then
    rm -f "$log"
    return 0
  fi
  say "could not install $*:"
  tail -n 5 "$log" >&2
  rm -f "$log"
  return 1
}

# need COMMAND PACKAGE...: installs the packages unless the command is there.
need() {
  local command=$1
  shift
  command -v "$command" >/dev/null || install_packages "$@"
}

# java_tool TOOL: the tool of JAVA_HOME if that is set, else the one on the PATH.
java_tool() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/$1" ]; then
    printf '%s\n' "$JAVA_HOME/bin/$1"
  else
    command -v "$1"
  fi
}

# jar_is_stale ROOT: whether target/pageviews.jar is missing or older than what it is built from.
jar_is_stale() {
  local jar=$1/target/pageviews.jar
  [ ! -f "$jar" ] || [ -n "$(find "$1/src/main" "$1/pom.xml" -newer "$jar" -print -quit)" ]
}

# build_jar ROOT: builds target/pageviews.jar, or says why not and fails.
build_jar() {
  if ! command -v mvn >/dev/null; then
    say "target/pageviews.jar is not built and there is no mvn"
    return 1
  fi
  say "building target/pageviews.jar"
  if ! (cd "$1" && mvn -q -B -ntp package -Dmaven.test.skip=true) >&2; then
    say "the build failed"
    return 1
  fi
}

# views_of PORT SECONDS: prints the count that /stats tells, nothing if it tells none in time.
views_of() {
  # shellcheck disable=SC2016 # The inner shell is to expand it.
  # A shell of its own, so that a counter which hangs while it is read does not hang all.
  timeout "$2" bash -c '
    exec 3<>"/dev/tcp/127.0.0.1/$1" && printf "GET /stats HTTP/1.0\r\n\r\n" >&3 && cat <&3
  ' views_of "$1" 2>/dev/null | sed -n 's/^Number of page view: \([0-9]*\)$/\1/p'
}

# listening_port LOG: prints the port that a server's log announces, nothing before it does.
listening_port() {
  sed -n 's|^listening on http://127\.0\.0\.1:\([0-9]*\)/.*|\1|p' "$1"
}
