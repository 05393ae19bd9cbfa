"""A server of a given jar on a port of its own, and a connection that asks it things cheaply."""

import glob
import os
import shutil
import socket
import subprocess
import tempfile
import time

TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """The jar, running with an empty data folder and without limits; `core` is the only one it may use, if given."""

    def __init__(self, jar, java="java", core=None):
        self.jar = jar
        self.port = free_port()
        self.data = tempfile.mkdtemp(prefix="herstart-bench-")
        self.log = open(os.path.join(self.data, "log"), "wb")
        pinned = [] if core is None else ["taskset", "-c", str(core)]
        self.process = subprocess.Popen(
            pinned + [java, "-Xmx256m", "-XX:+UseSerialGC", "-jar", jar],
            env=dict(os.environ, HERSTART_PORT=str(self.port), HERSTART_DATA=self.data, HERSTART_LIMITS="off"),
            stdout=self.log,
            stderr=self.log,
        )

    def __enter__(self):
        for _ in range(600):
            if self.process.poll() is not None:
                break
            try:
                if Connection(self.port).ask(request("GET", "/klaar")).status == 200:
                    return self
            except OSError:
                pass
            time.sleep(0.2)
        said = open(self.log.name, errors="replace").read()
        self.__exit__()
        raise SystemExit(f"{self.jar} did not start:\n{said}")

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.data)

    def cpu(self):
        """
        CPU seconds used so far, of the program and of the system for it. Without those of the compilers of Java: they go on
        for thousands of requests, most of all where something else runs too, and end at last.
        """
        _, all_threads = cpu_of(f"/proc/{self.process.pid}/stat")
        threads = [cpu_of(stat) for stat in glob.glob(f"/proc/{self.process.pid}/task/*/stat")]
        return all_threads - sum(seconds for name, seconds in threads if name.startswith(("C1 ", "C2 ")))


def cpu_of(stat):
    """The name of the process or thread of such a file, and the CPU seconds that it used."""
    with open(stat) as file:
        name, _, numbers = file.read().partition("(")[2].rpartition(")")
    fields = numbers.split()
    return name, (int(fields[11]) + int(fields[12])) / TICKS


class Response:
    def __init__(self, status, head, body):
        self.status, self.head, self.body = status, head, body

    def header(self, name):
        """The value of a header, or the empty text."""
        for line in self.head.decode("latin-1").split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.lower() == name.lower():
                return value.strip()
        return ""


class Connection:
    """Kept open, a request at a time. Barely parses, so that asking costs less than answering."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.received = b""

    def ask(self, message):
        self.send(message)
        return self.receive()

    def send(self, message):
        self.socket.sendall(message)

    def receive(self):
        head = self._until(b"\r\n\r\n")
        status = int(head[9:12])
        lower = head.lower()
        if status == 304 or status == 204:
            body = b""
        elif b"\r\ncontent-length:" in lower:
            length = lower.split(b"\r\ncontent-length:", 1)[1].split(b"\r\n", 1)[0]
            body = self._take(int(length))
        else:
            body = self._chunks()
        return Response(status, head, body)

    def _chunks(self):
        body = b""
        while True:
            size = int(self._until(b"\r\n").strip(), 16)
            body += self._take(size)
            self._take(2)
            if size == 0:
                return body

    def _until(self, end):
        while end not in self.received:
            self._more()
        found, _, self.received = self.received.partition(end)
        return found + end

    def _take(self, count):
        while len(self.received) < count:
            self._more()
        taken, self.received = self.received[:count], self.received[count:]
        return taken

    def _more(self):
        more = self.socket.recv(262_144)
        if not more:
            raise OSError("the server closed the connection")
        self.received += more


def request(method, path, body="", **headers):
    """The bytes of a request; a header name is written with underscores."""
    sent = body.encode()
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if method == "POST":
        lines.append(f"Content-Length: {len(sent)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + sent


def free_port():
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]
