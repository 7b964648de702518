#!/usr/bin/env bash
# Checks a batch with GNU parallel: JSON Lines on standard input, one answer a line on standard output, in order.
#
#   test/cluster/with-parallel.sh [options of parallel] [-- command] < articles.jsonl > findings.jsonl
#
# The command is `stet --batch` unless given. A block of lines whose process dies is given to another, whole, and nothing
# of the dead one’s answers is used. Exit status: 2 where a line was no document, else what parallel says (0: all went well).
set -euo pipefail

options=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  options+=("$1")
  shift
done
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- stet --batch

wrong=$(mktemp)
trap 'rm -f "$wrong"' EXIT
export STET_BATCH STET_WRONG="$wrong"
STET_BATCH=$(printf '%q ' "$@")

# Status 2 tells of a line that was no document; trying again would not mend it, so it is noted and the block is done.
parallel --will-cite --pipe --keep-order --block 1M --retries 5 "${options[@]}" \
  'eval "$STET_BATCH" || { [ $? -eq 2 ] && echo >> "$STET_WRONG"; }'

[ ! -s "$wrong" ] || exit 2
