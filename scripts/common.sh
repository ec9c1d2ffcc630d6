# shellcheck shell=bash
# Shell functions that scripts/test and bench/ab.sh share. To be sourced.

say() { printf '%s\n' "$*" >&2; }

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
