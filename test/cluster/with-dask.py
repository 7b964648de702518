#!/usr/bin/env python3
"""Checks a batch on a Dask cluster: JSON Lines on standard input, one answer a line on standard output, in order.

    test/cluster/with-dask.py --scheduler tcp://HOST:8786 [--lines 200] [-- command] < articles.jsonl > findings.jsonl

The command is `stet --batch` unless given; it must be installed where the workers run. The lines of a worker that dies
are given to another, whole, and nothing of the dead one's answers is used. Exit status: 2 where a line was no document,
else 0. Python 3.9, Dask distributed 2022.12 (Debian's python3-distributed) or later.
"""

import argparse
import subprocess
import sys
from collections import deque
from itertools import islice

from distributed import Client

WRONG_LINES = 2
RETRIES = 5
"""How often a block is given out again whose process fails; one whose worker dies is given out again by Dask itself."""


def main():
    arguments = read_arguments()
    wrong = False
    with Client(arguments.scheduler) as client:
        for answers, status in in_order(client, blocks(sys.stdin.buffer, arguments.lines), arguments.command):
            sys.stdout.buffer.write(answers)
            sys.stdout.buffer.flush()
            wrong = wrong or status == WRONG_LINES
    return WRONG_LINES if wrong else 0


def read_arguments():
    parser = argparse.ArgumentParser(description="Checks a batch on a Dask cluster.")
    parser.add_argument("--scheduler", required=True, help="the scheduler's address, such as tcp://127.0.0.1:8786")
    parser.add_argument("--lines", type=int, default=200, help="how many lines a worker is given at once (200)")
    parser.add_argument("command", nargs="*", default=["stet", "--batch"], help="what checks them (stet --batch)")
    return parser.parse_args()


def blocks(lines, size):
    """The lines in blocks of at most this many."""
    while block := b"".join(islice(lines, size)):
        yield block


def in_order(client, given, command):
    """What came of each block, in order. Only a few blocks for each worker are out at a time, however many there are."""
    out = deque()
    for block in given:
        out.append(client.submit(check, block, command, pure=False, retries=RETRIES))
        if len(out) >= 4 * max(1, len(client.scheduler_info()["workers"])):
            yield out.popleft().result()
    while out:
        yield out.popleft().result()


def check(block, command):
    """Runs on a worker: the answers to a block of lines, and the exit status."""
    done = subprocess.run(command, input=block, stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, WRONG_LINES):
        raise RuntimeError(f"{command[0]} ended with {done.returncode}")
    return done.stdout, done.returncode


if __name__ == "__main__":
    sys.exit(main())
