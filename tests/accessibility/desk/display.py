# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display with a window manager and the accessibility bus, private to one run."""
import os
import shutil
import signal
import subprocess
import tempfile
import time

from .guard import Guard

# What the run needs, and the package that brings it.
TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}


class Missing(Exception):
    """A tool is not here: a failure with a reason, never a test that was quietly left out."""


def demand_tools():
    for tool, package in TOOLS.items():
        if not shutil.which(tool):
            raise Missing(f"{tool} is missing; install the package {package} (packaging/packages.txt names it)")
    try:
        import pyatspi  # noqa: F401  (its presence is the question)
    except ImportError as error:
        raise Missing(f"pyatspi is missing ({error}); install the package python3-pyatspi") from error


class Display:
    """Xvfb, openbox and the buses, in a folder of their own. Everything started here is ended here, by its id."""

    def __init__(self, size="1366x768"):
        self.size = size
        self.folder = tempfile.mkdtemp(prefix="punte-a11y-")
        os.chmod(self.folder, 0o755)  # the server's account must be able to enter when root runs this
        self.children = []
        self.environment = dict(os.environ)
        self.guard = Guard(self.folder)

    def __enter__(self):
        try:
            self._own_folders()
            self._start_x()
            self._start_bus()
            self._start(["openbox"], "openbox")
            self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], "at-spi")
        except BaseException:
            self.__exit__()
            raise
        # pyatspi reads these when it is imported, which is after this.
        os.environ.update(self.environment)
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            end(child)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.guard.done()

    def _own_folders(self):
        for variable, name in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"),
                               ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "run"), ("TMPDIR", "tmp")):
            folder = os.path.join(self.folder, name)
            os.mkdir(folder, 0o700)
            self.environment[variable] = folder
        for inherited in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            self.environment.pop(inherited, None)
        self.environment.update(LC_ALL="C.UTF-8", TZ="Europe/Bucharest", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0",
                                QT_LOGGING_RULES="punte.*.info=false")

    def _start(self, command, name, **options):
        log = open(os.path.join(self.folder, name + ".log"), "ab")
        child = subprocess.Popen(command, env=self.environment, stdout=options.pop("stdout", log), stderr=log, stdin=subprocess.DEVNULL, **options)
        self.children.append(child)
        self.guard.started(child.pid)
        return child

    def _start_x(self):
        # The server looks for a free number itself and says which.
        reader, writer = os.pipe()
        # -r: no key repeats itself because a busy machine lets its release wait.
        self._start(["Xvfb", "-displayfd", str(writer), "-r", "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-noreset"], "xvfb", pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise Missing("Xvfb did not start: " + self.log("xvfb"))
        self.environment["DISPLAY"] = ":" + number

    def _start_bus(self):
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"], "dbus", stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        if not address:
            raise Missing("dbus-daemon did not start: " + self.log("dbus"))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def log(self, name):
        with open(os.path.join(self.folder, name + ".log"), errors="replace") as log:
            return log.read().strip()


def end(process, patience=15):
    """Asks a process that we started to end; insists when it does not."""
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + patience
    while process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    if process.poll() is None:
        process.kill()
        process.wait()
