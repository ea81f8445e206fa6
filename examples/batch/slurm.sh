#!/usr/bin/env bash
# Answers a file of persons on the nodes of a cluster: sbatch --array=0-99 slurm.sh people.jsonl
# Each task of the array answers so many lines (10,000 where it is left out) into a file of its own: cat answers.*.jsonl when all are done.
#SBATCH --cpus-per-task=1
#SBATCH --mem=512M
set -eu
people=$1 lines=${2:-10000}

immigration-rulesets batch us-police-certificates --as-of 2026-11-21 --statuses --facts "$people" \
  --from-line $((SLURM_ARRAY_TASK_ID * lines + 1)) |
  head -n "$lines" >"answers.$(printf %06d "$SLURM_ARRAY_TASK_ID").jsonl"
