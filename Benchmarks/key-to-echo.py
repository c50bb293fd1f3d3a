#!/usr/bin/env python3
"""key-to-echo.py PROGRAM: from a key to its letter on the terminal, while an answer is written.

Once with the clock in the prompt and once without. Both programs are up at the same time and are
typed to in turns, so that whatever else the machine does meets both.
"""

import os
import random
import string
import sys
import tempfile
import time

from terminal import NotSeen, Terminal, in_home, quantile

KEYS = 400
BLOCK = 50
COLUMNS = 46
WORD = 6
# More letters than a row has room for: none stands twice in a row, so that a row that is drawn
# again is never taken for an echo.
LETTERS = string.ascii_letters


class Writer:
    """A person who writes an answer."""

    def __init__(self, program, home, clock):
        with open(os.path.join(home, "config"), "w", encoding="utf-8") as file:
            file.write(f"clock: {clock}\n")
        self.terminal = Terminal([program], in_home(home), columns=COLUMNS)
        self.terminal.wait_for("› ".encode())
        self.terminal.type("\r")  # The warm-up question, and the time to think about it.
        self.terminal.wait_for(b"Question 1 of 1.")
        time.sleep(0.3)
        self.times = []

    def write(self, letter):
        """One key; the milliseconds to its echo."""
        seen = self.terminal.drain()
        written = self.terminal.type(letter)
        self.times.append((self.terminal.wait_for(letter.encode(), seen) - written) * 1000)
        if len(self.times) % WORD == 0:
            self.terminal.type(" ")


def main(program):
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as with_clock, tempfile.TemporaryDirectory() as without:
        writers = {
            "clock on": Writer(program, with_clock, "on"),
            "clock off": Writer(program, without, "off"),
        }
        for start in range(0, KEYS, BLOCK):
            for writer in writers.values():
                for number in range(start, start + BLOCK):
                    time.sleep(chance.uniform(0.010, 0.030))
                    writer.write(LETTERS[number % len(LETTERS)])
        for writer in writers.values():
            writer.terminal.close()
    print(f"key to echo in an answer, {KEYS} keys each, 10 to 30 ms apart")
    slow = {}
    for name, writer in writers.items():
        slow[name] = quantile(writer.times, 0.99)
        print(
            f"  {name:<26} median {quantile(writer.times, 0.5):6.3f} ms,"
            f" p99 {slow[name]:6.3f}, slowest {max(writer.times):6.3f}"
        )
    print(f"  the clock costs at p99     {slow['clock on'] - slow['clock off']:+6.3f} ms")


if __name__ == "__main__":
    try:
        main(os.path.abspath(sys.argv[1]))
    except NotSeen as fault:
        sys.exit(f"key-to-echo: {fault}")
