#!/usr/bin/env bash
# Answers a file of persons on every core of a machine with GNU parallel: bash parallel.sh people.jsonl > answers.jsonl
# Each job answers so many lines (10,000 where it is left out); what comes out is in the order of the lines, and numbered as they are.
set -euo pipefail
export people=$1 lines=${2:-10000}

seq 1 "$lines" "$(wc -l <"$people")" |
  parallel --keep-order --will-cite \
    'immigration-rulesets batch us-police-certificates --as-of 2026-11-21 --statuses --facts "$people" --from-line {} | head -n "$lines"'
