#!/usr/bin/env python3
"""Compares two jars by the CPU time that each of what a visitor gets costs the server.

    bench/http/bench.py OLD.jar NEW.jar > bench/results/DATE.md

Both run on one core, take turns, and are asked the same. Warm-up is by count, because on a busy machine a time says
nothing. What is compared is CPU time within one round, so that other work on the machine disturbs it little, and without
what compiling took, which ends.
"""

import argparse
import collections
import datetime
import json
import os
import pathlib
import statistics
import subprocess
import sys
from urllib.parse import urlencode

from servers import Connection, Server, request

CONNECTIONS = 4
SERVERS_CORE, OUR_CORE = 0, 1

# What is asked, how often before it counts, and how often in each sample: half a second or so.
Visit = collections.namedtuple("Visit", "name message warm_up sample")

QUICK = {"uren": "20", "uurloon": "17,50", "partner": "ja", "inkomen": "geen", "kinderen": "2", "jongste": "5"}

RENT = {
    "jaar": "2026",
    "geboortemaand": "5-1986",
    "partner": "ja",
    "partner-geboortemaand": "2-1984",
    "partner-inkomen": "loon",
    "partner-loon": "2.600",
    "partner-loon-vakantiegeld": "apart",
    "partner-loon-pensioen": "0",
    "kinderen": "2",
    "kind-1": "9-2018",
    "kind-2": "1-2022",
    "inkomen": "geen",
    "wonen": "huur",
    "huur": "780",
    "vermogen": "minder",
    "uren": "20",
    "uurloon": "17,50",
    "vakantiegeld": "apart",
    "pensioen": "0",
    "opvang-al": "nee",
    "opvang-1": "bso",
    "opvang-1-uren": "40",
    "opvang-1-prijs": "9,98",
    "opvang-2": "dagopvang",
    "opvang-2-uren": "95",
    "opvang-2-prijs": "11,40",
    "reizen": "ja",
    "km": "12",
    "dagen": "3",
    "km-kosten": "0,21",
    "km-vergoeding": "0,23",
    "overig": "0",
}
HOME = {key: text for key, text in RENT.items() if key != "huur"} | {
    "partner-loon": "4.200",
    "wonen": "koop",
    "woz": "385.000",
    "hypotheekrente": "7.150",
}
API = pathlib.Path(__file__).parents[2] / "docs/examples/berekening.json"


def visits(server):
    """What a visitor gets. Everything as a browser asks it, so compressed."""
    article = get("/kinderopvang")
    tag = Connection(server.port).ask(article).header("ETag")
    start = {"naar": "resultaat", "vanaf": start_of_job(server)}
    return [
        Visit("article", article, 20_000, 12_000),
        Visit("home page", get("/"), 20_000, 12_000),
        Visit("304", get("/kinderopvang", If_None_Match=tag), 20_000, 15_000),
        Visit("outcome, rent", form("/rekenhulp", RENT | start), 4_000, 200),
        Visit("outcome, own home", form("/rekenhulp", HOME | start), 4_000, 200),
        Visit("quick answer", form("/rekenhulp/snel", QUICK), 2_000, 200),
        Visit("API", post("/api/v1/berekeningen", API.read_text(), "application/json"), 4_000, 400),
        Visit("search", get("/zoeken?q=kinderopvang"), 400, 20),
    ]


def start_of_job(server):
    """The month in which the job starts, as the form of this jar asks it: with its year, or without."""
    for typed in ("12-2026", "12"):
        asked = form("/rekenhulp", RENT | {"naar": "resultaat", "vanaf": typed})
        if Connection(server.port).ask(asked).status == 200:
            return typed
    raise SystemExit(f"{server.jar} gives no outcome")


def get(path, **headers):
    return request("GET", path, Accept_Encoding="gzip", **headers)


def post(path, body, kind):
    return request("POST", path, body, Accept_Encoding="gzip", Content_Type=kind)


def form(path, fields):
    return post(path, urlencode(fields), "application/x-www-form-urlencoded")


class Bench:
    """One server with the visits that go with it."""

    def __init__(self, server):
        self.server = server
        self.visits = visits(server)

    def first(self, number):
        """The status and the bytes of the body of a visit."""
        response = Connection(self.server.port).ask(self.visits[number].message)
        return response.status, len(response.body)

    def ask(self, number, count):
        """Makes a visit so often, a few at a time, and gives the CPU time of one in microseconds."""
        message = self.visits[number].message
        status, _ = self.first(number)
        connections = [Connection(self.server.port) for _ in range(CONNECTIONS)]
        before = self.server.cpu()
        for _ in range(count // CONNECTIONS):
            for connection in connections:
                connection.send(message)
            for connection in connections:
                answered = connection.receive().status
                if answered != status:
                    raise SystemExit(f"{self.visits[number].name}: {answered} after {status}")
        return (self.server.cpu() - before) / (count // CONNECTIONS * CONNECTIONS) * 1e6


def measure(old, new, rounds, only, quick):
    """For each visit the times of old and new, a pair each round; the order turns with the round."""
    numbered = [(number, visit.name) for number, visit in enumerate(old.visits) if only in visit.name]
    divided = 20 if quick else 1
    for number, name in numbered:
        if old.first(number)[0] not in (200, 304) or new.first(number)[0] not in (200, 304):
            raise SystemExit(f"{name}: answered with {old.first(number)[0]} and {new.first(number)[0]}")
        for bench in (old, new):
            print(f"warming up: {name}", file=sys.stderr)
            bench.ask(number, bench.visits[number].warm_up // divided)
    times = collections.defaultdict(list)
    for turn in range(rounds):
        print(f"round {turn + 1} of {rounds}", file=sys.stderr)
        for number, name in numbered:
            count = old.visits[number].sample // divided
            if turn % 2 == 0:
                times[name].append((old.ask(number, count), new.ask(number, count)))
            else:
                late = new.ask(number, count)
                times[name].append((old.ask(number, count), late))
    return times


def table(times, old, new):
    yield "| | old, µs | new, µs | new / old (lowest-highest) | bytes old | bytes new |"
    yield "|---|--:|--:|--:|--:|--:|"
    for name, pairs in times.items():
        number = [visit.name for visit in old.visits].index(name)
        ratios = [after / before for before, after in pairs if before]
        before, after = [statistics.median(side) for side in zip(*pairs)]
        spread = f"{min(ratios):.2f}-{max(ratios):.2f}"
        sizes = f"{old.first(number)[1]} | {new.first(number)[1]}"
        yield f"| {name} | {before:.0f} | {after:.0f} | **{statistics.median(ratios):.2f}** ({spread}) | {sizes} |"


def said(*command):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return result.stdout.strip() if result.returncode == 0 else ""


def commit(jar):
    """The commit of the checkout in which the jar was built, as far as there is one."""
    folder = str(pathlib.Path(jar).resolve().parent)
    return said("git", "-C", folder, "log", "-1", "--format=%h of %as, %s") or jar


def machine():
    with open("/proc/cpuinfo") as info:
        model = next((line.partition(":")[2].strip() for line in info if line.startswith("model name")), "unknown")
    return f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("old")
    arguments.add_argument("new")
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--only", default="", help="part of the names of what is asked")
    arguments.add_argument("--quick", action="store_true", help="only tries whether it works")
    arguments.add_argument("--java", default="java")
    asked = arguments.parse_args()
    os.sched_setaffinity(0, {OUR_CORE})
    with Server(asked.old, asked.java, SERVERS_CORE) as a, Server(asked.new, asked.java, SERVERS_CORE) as b:
        old, new = Bench(a), Bench(b)
        times = measure(old, new, asked.rounds, asked.only, asked.quick)
        print(f"# {datetime.date.today():%-d %B %Y}\n")
        print(f"{machine()}; {said(asked.java, '-version').splitlines()[1]}, -Xmx256m, Serial GC, one core.")
        print(f"CPU time of the server a request, medians of {asked.rounds} rounds in turns (`bench/http/bench.py`).\n")
        print(f"- old: {commit(asked.old)}\n- new: {commit(asked.new)}\n")
        print("\n".join(table(times, old, new)))


if __name__ == "__main__":
    main()
