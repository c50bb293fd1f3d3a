#!/usr/bin/env bash
# How long a user waits before the program has begun, beside a well-known C program doing the same.
set -euo pipefail
figures=$(mktemp) said=$(mktemp)
trap 'rm -f "$figures" "$said"' EXIT
hyperfine --shell=none --warmup 20 --runs 300 --style none --export-csv "$figures" \
  --command-name 'rehearse --version' "$1 --version" \
  --command-name 'sqlite3 --version' 'sqlite3 --version' >"$said" 2>&1 || { cat "$said" >&2; exit 1; }
awk -F , '
  BEGIN { print "start-up, 300 runs each" }
  NR > 1 {
    printf "  %-20s median %6.2f ms, mean %6.2f, fastest %6.2f, slowest %6.2f\n",
      $1, $4 * 1000, $2 * 1000, $7 * 1000, $8 * 1000
    median[NR] = $4
  }
  END { printf "  ratio of the medians %6.2f\n", median[2] / median[3] }' "$figures"
