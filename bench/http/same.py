#!/usr/bin/env python3
"""Asks two jars the same and tells where they answer differently.

    bench/http/same.py OLD.jar NEW.jar

Random households through the API, random households through the form, every share code that was ever given out (from the
samples of the tests) and every page of both sitemaps. What differs by nature (addresses, stamps, hashes of assets, the
moment a file was made) is taken out first. What changed in the same way in many places, but for its figures, is told once,
with a count and the first place where it was seen.
"""

import argparse
import collections
import difflib
import json
import pathlib
import re
import sys
from urllib.parse import urlencode

import households
from servers import Connection, Server, request

SAMPLES = pathlib.Path(__file__).parents[2] / "src/test/resources/nl/herstart/questions/share"
BY_NATURE = [
    (re.compile(r"https?://localhost(:\d+)?"), "SITE"),
    (re.compile(r"(/static/[^\"' ]*)\.[0-9a-f]{8}\."), r"\1."),
    (re.compile(r'name="stempel" value="[^"]*"'), 'name="stempel"'),
    (re.compile(r"DTSTAMP:\w+"), "DTSTAMP"),
]
NUMBER = re.compile(r"\d[\d.,]*")
NOT_IN_SITEMAP = [
    "/robots.txt",
    "/sitemap.xml",
    "/nieuw.atom",
    "/rekenhulp/adviseur",
    "/en/rekenhulp/adviseur",
    "/rekenhulp/snel",
    "/rekenhulp/verder",
    "/rekenhulp?uren=24&uurloon=17,50",
    "/data/regels/2025.json",
    "/data/regels/2025.csv",
    "/data/regels/2026.json",
    "/data/regels/2026.csv",
    "/api/v1/openapi.json",
    "/regio?postcode=1234",
    "/zoeken?q=kinderopvang",
    "/zoeken?q=opvang+toeslagen+werk",
    "/zoeken?q=kinderopfang",
    "/zoeken/suggesties?q=kin",
    "/en/zoeken?q=childcare",
    "/niet-hier",
]


class Comparison:
    """Two servers, and what they answered differently to one group of questions."""

    def __init__(self, old, new, shown):
        self.connections = [Connection(old.port), Connection(new.port)]
        self.shown = shown
        self.differences = 0

    def of(self, group, questions):
        """`questions`: pairs of a name for the reader and the bytes of a request."""
        changes = {}
        counted = collections.Counter()
        statuses = collections.Counter()
        different = 0
        for name, message in questions:
            old, new = [text(connection.ask(message)) for connection in self.connections]
            statuses[old.split(" ", 1)[0]] += 1
            if old == new:
                continue
            before, after = lines(old), lines(new)
            if before != after:
                different += 1
                for change in changed(before, after):
                    likeness = NUMBER.sub("#", change)
                    counted[likeness] += 1
                    changes.setdefault(likeness, f"{name}\n{change}")
        self.differences += different
        asked = sum(statuses.values())
        counts = ", ".join(f"{count} with status {status}" for status, count in sorted(statuses.items()))
        print(f"\n## {group}: {asked - different} of {asked} the same ({counts})")
        for likeness, count in counted.most_common(self.shown):
            print(f"\n{count} times, such as {changes[likeness]}")
        if len(changes) > self.shown:
            print(f"\n... and {len(changes) - self.shown} other changes; --shown tells more")
        sys.stdout.flush()


def text(response):
    """An answer without what differs by nature: status, kind and where it leads on a first line, then the body."""
    told = f"{response.status} {response.header('Content-Type')} {response.header('Location')}\n{response.body.decode()}"
    for pattern, instead in BY_NATURE:
        told = pattern.sub(instead, told)
    return told


def lines(told):
    """That text in lines to compare: of JSON a value each with its place, of anything else about a tag each."""
    head, _, body = told.partition("\n")
    if "json" in head:
        return [head, *values("", json.loads(body))]
    return [head] + [line.strip() for line in body.replace("><", ">\n<").splitlines() if line.strip()]


def values(place, value):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from values(f"{place}.{name}", inner)
    elif isinstance(value, list):
        yield f"{place}: list of {len(value)}"
        for index, inner in enumerate(value):
            named = [inner[key] for key in ("blad", "naam") if key in inner] if isinstance(inner, dict) else []
            yield from values(f"{place}[{'.'.join(named) or index}]", inner)
    else:
        yield f"{place}: {value!r}"


def changed(before, after):
    """Each stretch of lines that is not the same, as a reader wants to see it."""
    for kind, b, c, d, e in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield "\n".join(["  - " + line[:400] for line in before[b:c]] + ["  + " + line[:400] for line in after[d:e]])


def post(path, fields):
    return request("POST", path, urlencode(fields), Content_Type="application/x-www-form-urlencoded")


def api(seed, count):
    for household in households.for_api(seed, count):
        body = json.dumps(household)
        yield body, request("POST", "/api/v1/berekeningen", body, Content_Type="application/json")


def forms(seed, count):
    """The outcome of each; of every fifth also all that leads on from it."""
    for number, form in enumerate(households.for_form(seed, count)):
        name = urlencode(form)
        yield "outcome of " + name, post("/rekenhulp", {**form, "naar": "resultaat"})
        if number % 5 == 0:
            yield "goal with " + name, post("/rekenhulp", {**form, "naar": "resultaat", "doel": "300"})
            yield "English outcome of " + name, post("/en/rekenhulp", {**form, "naar": "resultaat"})
            yield "check of " + name, post("/rekenhulp", {**form, "naar": "controle"})
            yield "plans of " + name, post("/rekenhulp/vergelijk", form)
            yield "calendar of " + name, post("/rekenhulp/agenda", form)
            yield "adviser's outcome of " + name, post("/rekenhulp/adviseur", {**form, "naar": "resultaat"})


def share_codes():
    for file in sorted(SAMPLES.glob("version-*-samples.txt")):
        for sample in file.read_text(encoding="utf-8").strip().split("\n\n"):
            code = sample.split("\n", 1)[0]
            yield f"{file.name}: {code}", post("/rekenhulp/verder", {"code": code})
            yield f"{file.name}, in English: {code}", post("/en/rekenhulp/verder", {"code": code})


def pages(servers):
    """Every address of either sitemap, and what is in none."""
    addresses = set(NOT_IN_SITEMAP)
    for server in servers:
        sitemap = Connection(server.port).ask(request("GET", "/sitemap.xml")).body.decode()
        addresses.update(re.sub("^https?://[^/]*", "", found) or "/" for found in re.findall("<loc>([^<]*)", sitemap))
    for address in sorted(addresses):
        yield address, request("GET", address)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("old")
    arguments.add_argument("new")
    arguments.add_argument("--households", type=int, default=3000)
    arguments.add_argument("--forms", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=9)
    arguments.add_argument("--shown", type=int, default=20, help="changes told of each group")
    arguments.add_argument("--java", default="java")
    asked = arguments.parse_args()
    with Server(asked.old, asked.java) as old, Server(asked.new, asked.java) as new:
        comparison = Comparison(old, new, asked.shown)
        comparison.of("pages", pages([old, new]))
        comparison.of("share codes", share_codes())
        comparison.of("households by form", forms(asked.seed, asked.forms))
        comparison.of("households by API", api(asked.seed, asked.households))
    print(f"\n{comparison.differences} answers differ")
    raise SystemExit(1 if comparison.differences else 0)


if __name__ == "__main__":
    main()
