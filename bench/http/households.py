"""Households drawn by a seeded chance, the same ones at every run: as requests to the API and as forms filled in."""

import random

BENEFITS = ["ww", "anw", "uitkering", "pensioen", "aow"]
CARE = ["dagopvang", "bso", "gastouder", "informeel"]
HOLIDAY = ["apart", "inbegrepen"]


def for_api(seed, count):
    """Requests to /api/v1/berekeningen. A few are refused, such as a child too old for its year: answers too."""
    chance = random.Random(seed)
    return [_request(chance) for _ in range(count)]


def for_form(seed, count):
    """Forms of 2026 with a job from December, so that it is never too late to ask; some answers are "weet ik niet"."""
    chance = random.Random(seed)
    return [_form(chance) for _ in range(count)]


def _request(chance):
    year = chance.choice([2025, 2026])
    couple = chance.random() < 0.5
    asked = {"jaar": year, "aanvrager": _person(chance, couple)}
    if couple:
        asked["partner"] = _person(chance, couple)
    children = chance.choice([0, 0, 1, 2, 2, 3, 4])
    if children:
        asked["kinderen"] = [{"geboortemaand": _month(chance, year - 18, year)} for _ in range(children)]
    if chance.random() < 0.85:
        asked["woning"] = _dwelling(chance)
    if chance.random() < 0.6:
        asked["vermogen"] = {
            "bank": _euros(chance, chance.choice([8_000, 150_000])),
            "overig": _euros(chance, chance.choice([1, 50_000])),
            "schulden": _euros(chance, chance.choice([1, 20_000])),
        }
    if chance.random() < 0.9:
        asked["nieuweBaan"] = _job(chance, year)
        if children and chance.random() < 0.7:
            asked["opvang"] = _care(chance, children)
    if children and chance.random() < 0.3:
        asked["opvangNu"] = _care(chance, children)
    return asked


def _person(chance, couple):
    if chance.random() < 0.1:
        born, kinds = _month(chance, 1938, 1957), ["aow", "pensioen"]
    else:
        born = _month(chance, 1960, 2006)
        kinds = chance.sample(
            ["loon", "winst", "ww", "uitkering", "partneralimentatie", "kinderalimentatie", "bijstand"]
            + ([] if couple else ["anw"]),
            chance.choice([0, 1, 1, 1, 2]),
        )
    return {"geboortemaand": born, "inkomsten": [_income(chance, kind) for kind in kinds]}


def _income(chance, kind):
    if kind == "loon":
        return {
            "soort": kind,
            "brutoPerMaand": _euros(chance, 6_500),
            "vakantiegeld": chance.choice(HOLIDAY),
            "pensioenpremiePerMaand": _euros(chance, 250),
        }
    if kind == "winst":
        hours = chance.random() < 0.5
        return {
            "soort": kind,
            "winstPerJaar": _euros(chance, 90_000),
            "urencriterium": hours,
            "starter": hours and chance.random() < 0.5,
        }
    if kind in BENEFITS:
        return {"soort": kind, "brutoPerMaand": _euros(chance, 3_000)}
    return {"soort": kind} if kind == "bijstand" else {"soort": kind, "perMaand": _euros(chance, 1_500)}


def _dwelling(chance):
    kind = chance.choice(["huur", "huur", "koop", "koop", "overig"])
    if kind == "huur":
        return {"soort": kind, "kaleHuur": _euros(chance, 1_250), "servicekosten": _euros(chance, 80)}
    if kind == "koop":
        return {"soort": kind, "wozWaarde": _euros(chance, 1_400_000), "hypotheekrentePerJaar": _euros(chance, 22_000)}
    return {"soort": kind}


def _job(chance, year):
    job = {
        "urenPerWeek": chance.choice([0, chance.randint(0, 40), chance.randint(1, 6_000) / 100]),
        "brutoPerUur": _euros(chance, 45),
        "vakantiegeld": chance.choice(HOLIDAY),
        "pensioenpremiePercentage": chance.choice([0, chance.randint(0, 1_200) / 100]),
        "vanaf": _month(chance, year, year),
        "overigeKostenPerMaand": _euros(chance, 100),
    }
    if chance.random() < 0.5:
        job["reizen"] = {
            "kmEnkeleReis": chance.randint(0, 5_000) / 100,
            "kostenPerKm": _euros(chance, 1),
            "vergoedingPerKm": _euros(chance, 1),
        }
        if chance.random() < 0.5:
            job["reizen"]["dagenPerWeek"] = chance.randint(0, 5)
    return job


def _care(chance, children):
    return [
        {
            "kind": child,
            "soort": chance.choice(CARE),
            "urenPerMaand": chance.randint(0, 25_000) / 100,
            "uurprijs": _euros(chance, 14),
        }
        for child in range(children)
        if chance.random() < 0.7
    ]


def _form(chance):
    form = {}
    couple = chance.random() < 0.5
    children = chance.choice([0, 1, 2, 2, 3])
    form["partner"] = "ja" if couple else "nee"
    form["kinderen"] = str(children)
    _or_unknown(chance, form, "geboortemaand", _form_month(chance, 1962, 2000))
    if couple:
        _or_unknown(chance, form, "partner-geboortemaand", _form_month(chance, 1962, 2000))
        _form_income(chance, form, "partner-", couple)
    for child in range(1, children + 1):
        _or_unknown(chance, form, f"kind-{child}", _form_month(chance, 2009, 2026))
    _form_income(chance, form, "", couple)
    form["wonen"] = chance.choice(["huur", "koop", "koop", "anders", "weet-niet"])
    if form["wonen"] == "huur":
        _or_unknown(chance, form, "huur", _written(_euros(chance, 1_250)))
    if form["wonen"] == "koop":
        _or_unknown(chance, form, "woz", _written(chance.randint(100, 900) * 1_000))
        _or_unknown(chance, form, "hypotheekrente", _written(_euros(chance, 16_000)))
    form["vermogen"] = chance.choice(["minder", "minder", "meer", "weet-niet"])
    if form["vermogen"] == "meer":
        form["bank"] = _written(_euros(chance, 150_000))
        form["beleggingen"] = _written(_euros(chance, 30_000))
        form["schulden"] = _written(_euros(chance, 20_000))
    form["uren"] = _written(chance.choice([0, chance.randint(1, 40), chance.randint(1, 80) / 2]))
    form["uurloon"] = _written(chance.randint(1_471, 4_000) / 100)
    form["vakantiegeld"] = chance.choice(HOLIDAY)
    _or_unknown(chance, form, "pensioen", _written(chance.randint(0, 100) / 10))
    form["vanaf"] = "12-2026"
    form["opvang-al"] = chance.choice(["ja", "nee", "nee"])
    for child in range(1, children + 1):
        if form["opvang-al"] == "ja":
            _form_care(chance, form, f"opvang-nu-{child}", CARE)
        _form_care(chance, form, f"opvang-{child}", CARE + ["geen", "weet-niet"])
    form["reizen"] = chance.choice(["ja", "nee", "weet-niet"])
    if form["reizen"] == "ja":
        _or_unknown(chance, form, "km", _written(chance.randint(1, 400) / 10))
        form["dagen"] = str(chance.randint(1, 5))
        form["km-kosten"] = "0,21"
        form["km-vergoeding"] = "0,23"
    _or_unknown(chance, form, "overig", _written(_euros(chance, 60)))
    return form


def _form_income(chance, form, person, couple):
    kinds = chance.choice(
        [
            ["geen"],
            ["loon"],
            ["loon"],
            ["winst"],
            ["ww"],
            ["uitkering"],
            ["bijstand"],
            ["loon", "kinderalimentatie"],
            ["weet-niet"] if person else ["partneralimentatie"],
            ["uitkering"] if couple else ["loon", "anw"],
        ]
    )
    form[person + "inkomen"] = ",".join(kinds)
    for kind in kinds:
        if kind == "loon":
            _or_unknown(chance, form, person + "loon", _written(_euros(chance, 6_000)))
            form[person + "loon-vakantiegeld"] = chance.choice(HOLIDAY)
            _or_unknown(chance, form, person + "loon-pensioen", _written(_euros(chance, 200)))
            if person and chance.random() < 0.5:
                form["partner-uren"] = str(chance.randint(8, 40))
        elif kind == "winst":
            form[person + "winst-bedrag"] = _written(_euros(chance, 70_000))
            form[person + "winst-uren"] = chance.choice(["ja", "nee"])
            form[person + "winst-starter"] = "nee"
        elif kind not in ("geen", "bijstand", "weet-niet"):
            form[f"{person}{kind}-bedrag"] = _written(_euros(chance, 1_700))


def _form_care(chance, form, field, kinds):
    form[field] = chance.choice(kinds)
    if form[field] in CARE:
        _or_unknown(chance, form, field + "-uren", str(chance.randint(10, 150)))
        _or_unknown(chance, form, field + "-prijs", _written(chance.randint(700, 1_300) / 100))


def _or_unknown(chance, form, field, text):
    """Mostly the text, now and then "weet ik niet"; not of care there is already, which is known."""
    if chance.random() < 0.1 and not field.startswith("opvang-nu"):
        form[field + "-weet-niet"] = "ja"
    else:
        form[field] = text


def _month(chance, first_year, last_year):
    return f"{chance.randint(first_year, last_year)}-{chance.randint(1, 12):02}"


def _form_month(chance, first_year, last_year):
    return f"{chance.randint(1, 12)}-{chance.randint(first_year, last_year)}"


def _euros(chance, most):
    return chance.randint(0, most * 100) / 100


def _written(number):
    """As people type an amount: 1234,5."""
    return f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",")
