#!/usr/bin/env python3
"""first-prompt.py PROGRAM: from the start of the program to its first prompt on a terminal.

Beside sqlite3's, which is known to come up at once; the programs take turns, run by run.
"""

import json
import os
import shutil
import sys
import tempfile

from terminal import NotSeen, Terminal, checked, environment, in_home, quantile

RUNS = 40
WARM_UP = 3
SESSIONS = 50
ANSWER = (
    "In 2023 our claims office had 12,000 overdue cases and a court date in six months. "
    "I led 300 people at nine sites. I merged two queues, moved 31 people to the oldest cases "
    "and agreed a shared roster with the union. By May the backlog fell from 12,000 to 2,100 cases."
)


def practise(program, home):
    """Fills the home with sessions that were played to their end."""
    answers = os.path.join(home, "answers.jsonl")
    with open(answers, "w", encoding="utf-8") as file:
        for seconds in (150, 170, 190):
            line = {"text": ANSWER, "seconds": seconds, "probes": ["Nothing slipped back."]}
            file.write(json.dumps(line) + "\n")
    for seed in range(SESSIONS):
        checked([program, "drill", "--seed", str(seed), "--answers", answers], env=in_home(home))


def first_prompt(words, around, prompt):
    """Milliseconds until the prompt is there."""
    terminal = Terminal(words, around)
    try:
        return (terminal.wait_for(prompt.encode()) - terminal.started) * 1000
    finally:
        terminal.close()


def main(program):
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as full:
        practise(program, full)
        sqlite = shutil.which("sqlite3")
        races = [
            ("sqlite3 :memory:", [sqlite, ":memory:"], environment(HOME=empty), "sqlite> "),
            ("rehearse", [program], in_home(empty), "› "),
            (f"rehearse, {SESSIONS} sessions", [program], in_home(full), "› "),
            ("rehearse --plain", [program, "--plain"], in_home(empty), "Command: "),
            ("rehearse --screen-reader", [program, "--screen-reader"], in_home(empty), "Command: "),
        ]
        times = {name: [] for name, *_ in races}
        for run in range(WARM_UP + RUNS):
            for name, words, around, prompt in races:
                taken = first_prompt(words, around, prompt)
                if run >= WARM_UP:
                    times[name].append(taken)
    print(f"first prompt on a terminal, {RUNS} runs each, in turns")
    known = quantile(times[races[0][0]], 0.5)
    for name, *_ in races:
        median = quantile(times[name], 0.5)
        print(
            f"  {name:<26} median {median:6.2f} ms, p90 {quantile(times[name], 0.9):6.2f},"
            f" fastest {min(times[name]):6.2f}, ratio of the medians {median / known:5.2f}"
        )


if __name__ == "__main__":
    try:
        main(os.path.abspath(sys.argv[1]))
    except NotSeen as fault:
        sys.exit(f"first-prompt: {fault}")
