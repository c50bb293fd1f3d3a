"""A program on a pseudo-terminal of its own, and the figures that come of watching it."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time

LIMIT = 10.0  # seconds after which what is waited for does not come


class NotSeen(Exception):
    """What was waited for did not come; the text says what came instead."""


class Terminal:
    """Starts a program on a new pseudo-terminal; `started` is the moment just before."""

    def __init__(self, words, environment, columns=80, lines=24):
        self.master, line = pty.openpty()
        fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        name = os.ttyname(line)
        # By posix_spawn, as a fork would copy the tables of this interpreter into the figure. The
        # first terminal that the leader of a session opens is its controlling one.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0)]
        actions += [(os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.seen = b""
        self.started = time.perf_counter()
        self.process = os.posix_spawn(
            words[0], words, environment, file_actions=actions, setsid=True
        )
        os.close(line)

    def wait_for(self, wanted, after=0):
        """Reads until `wanted` has come; the moment at which its last byte was here."""
        deadline = time.perf_counter() + LIMIT
        while wanted not in self.seen[after:]:
            left = deadline - time.perf_counter()
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                raise NotSeen(f"no {wanted!r} within {LIMIT:.0f} s after {self.seen[-400:]!r}")
            try:
                chunk = os.read(self.master, 65536)
            except OSError:  # Linux says so when the other side is closed.
                chunk = b""
            if not chunk:
                raise NotSeen(f"it ended without {wanted!r} after {self.seen[-400:]!r}")
            self.seen += chunk
        return time.perf_counter()

    def drain(self):
        """Takes what has come already; how many bytes have been seen by now."""
        while select.select([self.master], [], [], 0)[0]:
            self.seen += os.read(self.master, 65536)
        return len(self.seen)

    def type(self, text):
        """Types; the moment just before."""
        moment = time.perf_counter()
        os.write(self.master, text.encode())
        return moment

    def close(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.master)


def environment(**own):
    """What a program finds around it: the same on every machine."""
    plain = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm-256color"}
    return plain | own


def in_home(folder):
    """The environment in which everything is kept in this folder."""
    return environment(HOME=folder, REHEARSE_HOME=folder)


def checked(words, **more):
    """Runs a program to its end, which must be a good one."""
    done = subprocess.run(words, capture_output=True, text=True, timeout=LIMIT, **more)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def quantile(values, part):
    """The value below which this part of them lies; the nearest one that was measured."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]
