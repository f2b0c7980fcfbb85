#!/usr/bin/env bash
# What JVM libraries cost: writes rules/dependency/footprints.csv (rows of Maven), unions.csv and packages.csv.
# Needs a JDK 17 and Maven. With names of entries it measures only these, prints the rows and writes nothing.
#
#   src/footprint/jvm/measure.sh [entry ...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=${FOOTPRINT_WORK:-target/footprint}
bin="${JAVA_HOME:+$JAVA_HOME/bin/}"
mkdir -p "$work/program"
"${bin}javac" -Xlint:all --release 17 -d "$work/program" src/footprint/jvm/java/dev/memoryadvisor/footprint/*.java
exec nice -n 10 "${bin}java" -cp "$work/program" dev.memoryadvisor.footprint.Measure \
  src/footprint/jvm rules/dependency "$work" "$work/program" "$@"
