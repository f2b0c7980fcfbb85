#!/usr/bin/env bash
# Start to ready with all rules against the same application without rules: alternating starts, medians, and the ratio.
#
#   mvn -q -DskipTests package && src/benchmark/start-to-ready.sh [rounds, default 5]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rounds=${1:-5}
jar=target/quarkus-app/quarkus-run.jar
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
[[ -f $jar ]] || { echo "no $jar: run mvn -q -DskipTests package first" >&2; exit 1; }
port=18080
management=19000

# Milliseconds from the start of the process until it says that it is ready.
start() {
  local began now pid
  began=$(date +%s%N)
  "$java" "$@" -Dquarkus.http.port=$port -Dquarkus.management.port=$management -jar $jar >/dev/null 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$management/q/health/ready"; do
    kill -0 "$pid" 2>/dev/null || { echo "the application ended before it was ready" >&2; exit 1; }
    (($(date +%s%N) - began < 60000000000)) || { kill "$pid"; echo "not ready after 60 s" >&2; exit 1; }
    sleep 0.02
  done
  now=$(date +%s%N)
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  echo $(((now - began) / 1000000))
}

median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

start >/dev/null # the first start reads the files from the disk
with=() without=()
for ((i = 0; i < rounds; i++)); do
  with+=("$(start)")
  without+=("$(start -Dmemory-advisor.rules.shipped=false)")
done
a=$(printf '%s\n' "${with[@]}" | median)
b=$(printf '%s\n' "${without[@]}" | median)
"$java" -version 2>&1 | head -1
echo "with rules:    ${with[*]} ms, median $a ms"
echo "without rules: ${without[*]} ms, median $b ms"
awk -v a="$a" -v b="$b" 'BEGIN { printf "ratio: %.2f\n", a / b }'
