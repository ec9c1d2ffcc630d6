# shellcheck shell=bash disable=SC2154 # The variables are those of bench/throughput.sh.
# Starts and stops the servers that bench/throughput.sh measures. To be sourced.

servers=()
declare -A pid_of=() port_of=() # By name of the server.

# missing NAME WHY: notes a server that cannot be measured.
missing() {
  progress ''
  say "without $1: $2"
  printf '%s\t%s\n' "$1" "$2" >>"$work/missing"
}

# run NAME COMMAND...: starts it and waits until its log tells the port.
run() {
  local name=$1 log=$work/$1.log port
  shift
  : >"$log"
  # What a server logs to stdout is part of its work; reading it is not.
  "$@" >/dev/null 2>"$log" &
  pid_of[$name]=$!
  until port=$(listening_port "$log") && [ -n "$port" ]; do
    if ! kill -0 "${pid_of[$name]}" 2>/dev/null; then
      progress ''
      cat "$log" >&2
      undecided "$name did not start"
    fi
    sleep 0.05
  done
  port_of[$name]=$port
  servers+=("$name")
}

# start_server NAME: starts it, or notes why not.
start_server() {
  case $1 in
    fast-lane)
      if has_fast_lane; then
        run "$1" "$java" -jar "$jar" serve --port 0
      else
        missing "$1" "this jar has none"
      fi
      ;;
    ordinary)
      local off=()
      if has_fast_lane; then off=("$FAST_LANE_OFF"); fi
      run "$1" "$java" -jar "$jar" serve --port 0 "${off[@]}"
      ;;
    launcher) run "$1" "$root/scripts/pageviews" serve --port 0 ;;
    gin) start_gin "$1" default ;;
    gin-bare) start_gin "$1" bare ;;
    jetty) start_java_peer "$1" JettyPeer ;;
    javalin) start_java_peer "$1" JavalinPeer ;;
    nginx) start_nginx ;;
  esac
}

FAST_LANE_OFF=--no-fast-lane

has_fast_lane() {
  "$java" -jar "$jar" serve --help >"$work/help" || undecided "target/pageviews.jar does not run"
  grep -q -e "$FAST_LANE_OFF" "$work/help"
}

GIN_SOURCES=/usr/share/gocode

start_gin() {
  if ! command -v go >/dev/null; then
    missing "$1" "no go (Debian: golang-go)"
  elif [ ! -d "$GIN_SOURCES/src/github.com/gin-gonic/gin" ]; then
    missing "$1" "no Gin (Debian: golang-github-gin-gonic-gin-dev)"
  elif [ ! -x "$work/gin" ] && ! GO111MODULE=off GOPATH=$GIN_SOURCES GOCACHE=$work/go-cache \
    go build -o "$work/gin" "$root/bench/peers/gin.go" >&2; then
    missing "$1" "bench/peers/gin.go could not be built"
  else
    run "$1" "$work/gin" "$2"
  fi
}

start_java_peer() {
  local javac
  if ! javac=$(java_tool javac); then
    missing "$1" "no javac"
  elif ! "$javac" -d "$work/peers" -cp "$jar" "$root/bench/peers/$2.java" >&2; then
    missing "$1" "bench/peers/$2.java could not be compiled"
  else
    run "$1" "$java" -cp "$jar:$work/peers" "$2"
  fi
}

# nginx cannot choose a free port, so we guess until one is.
start_nginx() {
  local nginx port attempt
  if ! nginx=$(command -v nginx || PATH=/usr/sbin:/sbin command -v nginx); then
    missing nginx "not installed (Debian: nginx-light)"
    return
  fi
  for ((attempt = 1; attempt <= 20; attempt++)); do
    port=$((20000 + RANDOM % 12000))
    sed -e "s|@WORK@|$work|; s|@PORT@|$port|" "$root/bench/peers/nginx.conf" >"$work/nginx.conf"
    "$nginx" -p "$work" -e "$work/nginx.err" -c "$work/nginx.conf" 2>"$work/nginx.log" &
    pid_of[nginx]=$!
    while kill -0 "${pid_of[nginx]}" 2>/dev/null; do
      # Its workers come up after the port.
      if [ -s "$work/nginx.pid" ] && pgrep -P "${pid_of[nginx]}" >/dev/null; then
        port_of[nginx]=$port
        servers+=(nginx)
        return
      fi
      sleep 0.05
    done
    unset 'pid_of[nginx]'
  done
  missing nginx "did not start: $(tail -n 1 "$work/nginx.log")"
}

# pids_of NAME: the server's process and, as nginx has, its workers.
pids_of() {
  echo "${pid_of[$1]}"
  pgrep -P "${pid_of[$1]}" || true
}

STOP_SECONDS=20

stop_servers() {
  local name watchdog
  [ ${#pid_of[@]} -gt 0 ] || return 0
  kill -TERM "${pid_of[@]}" 2>/dev/null || true
  (sleep "$STOP_SECONDS" && kill -KILL "${pid_of[@]}" 2>/dev/null) &
  watchdog=$!
  for name in "${!pid_of[@]}"; do wait "${pid_of[$name]}" 2>/dev/null || true; done
  kill "$watchdog" 2>/dev/null || true
}
