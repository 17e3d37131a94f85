#!/usr/bin/env python3
"""Computes the tables of an edition a second time and compares: recompute.py SEEDS TABLES --as-of DATE

Reads a folder of seeds and nothing else, follows the printed method, and knows nothing of the program's code.
Prints, for each table, the rows and cells compared and the first 20 differences; ends with 1 if there is any.
Needs Python 3.9 or later with duckdb and pyyaml. Sentences, names and notes are not compared.
"""
import argparse, collections, datetime, glob, math, os, re, sys
from fractions import Fraction as Number

import duckdb, yaml

arguments = argparse.ArgumentParser()
arguments.add_argument("seeds")
arguments.add_argument("tables")
arguments.add_argument("--as-of", required=True)
arguments.add_argument("--show", type=int, default=20, help="how many differences of a table are printed")
arguments = arguments.parse_args()
today = datetime.date.fromisoformat(arguments.as_of)
day, first_of, last_of = datetime.date.fromisoformat, lambda y: datetime.date(y, 1, 1), lambda y: datetime.date(y, 12, 31)
day_of = lambda value: value if value is None or isinstance(value, datetime.date) else day(str(value))


# --- Values and periods as the seeds write them -----------------------------------------------------------------------
class Value:
    """What stands in a value cell: its form, its ends (None: open), whether they are strict, and its words."""
    def __init__(self, text, steps=()):
        self.text, self.form, self.bound, self.lo, self.hi, self.open = text, "word", "", None, None, False
        bound = re.match(r"(>=|<=|>|<)?(.*)", text)
        self.bound, rest = bound[1] or "", bound[2]
        number = r"(-?\d+(?:\.\d+)?)"
        if found := re.fullmatch(r"(~|x)?" + number, rest):
            self.form = {"~": "about", "x": "times"}.get(found[1], "bound" if self.bound else "exact")
            self.lo = self.hi = Number(found[2])
            if self.bound: self.lo, self.hi = (self.lo, None) if ">" in self.bound else (None, self.hi)
        elif found := re.fullmatch(number + r"\.\." + number + r"(\+?)", rest):
            self.form, self.lo, self.hi, self.open = "range", Number(found[1]), Number(found[2]), bool(found[3])
        elif found := re.fullmatch(number + r"(?:/| of )" + number, rest):
            self.form, self.lo, self.hi = "ratio", Number(found[1]), Number(found[2])
        elif found := re.fullmatch(r"(rank|top) (\d+)", rest):
            self.form, self.hi = "rank", Number(found[2])
            self.lo = self.hi if found[1] == "rank" else None
        elif rest.startswith("grade "):  # a step in English is the same step
            self.words = next((s["vi"] for s in steps if rest[6:].lower() in (s["vi"].lower(), s["en"].lower())), rest[6:])
            self.form, self.text = "grade", f"{self.bound}grade {self.words}"
        elif rest in ("exceeded", "met", "missed"): self.form = "reported"
        elif rest in ("yes", "no"): self.form = "flag"
        self.op = {"exact": "", "bound": self.bound, "about": "~", "flag": "yes", "reported": "yes",
                   "grade": self.bound}.get(self.form, self.form)
        self.text = re.sub(r"\d+\.\d+", lambda n: n[0].rstrip("0").rstrip("."), self.text).replace("/", " of ")
        if self.form == "range" and self.lo < 0: self.text = self.text.replace("-", "\u2212")


class Period:
    """The time of a figure: its code, its first and last day (None: unknown), and how it is written."""
    def __init__(self, text):
        self.code, self.each, self.first, self.last = text, text.endswith(" each year"), None, None
        text = text.removesuffix(" each year")
        self.form = "unknown"
        if re.fullmatch(r"\d{4}", text): self.form, self.first, self.last = "year", first_of(int(text)), last_of(int(text))
        elif found := re.fullmatch(r"(\d{4})-(\d{4})", text):
            self.form, self.first, self.last = "years", first_of(int(found[1])), last_of(int(found[2]))
        elif text.startswith("as of "): self.form, self.first, self.last = "asof", None, day(text[6:])
        elif text != "unknown":
            ends = text.split("..")
            self.form, self.first, self.last = "days", day(ends[0]), day(ends[-1])
            self.code = ends[0] + ".." + ends[-1]
        if self.form == "asof": self.first = self.last
        self.named = self.form in ("year", "years")
        self.years = range(self.first.year, self.last.year + 1) if self.named else range(0)


Fact = collections.namedtuple("Fact", "committee indicator kind term period value status source locator")
term_years = lambda term: tuple(map(int, term.split("-")))


# --- The seeds --------------------------------------------------------------------------------------------------------
def read(name, key):
    path = os.path.join(arguments.seeds, name)
    return (yaml.safe_load(open(path, encoding="utf-8")) or {}).get(key) or [] if os.path.exists(path) else []

indicators = {entry["id"]: entry for entry in read("indicators.yaml", "indicators")}
scales = {entry["id"]: entry["steps"] for entry in read("indicators.yaml", "scales")}
sources = {entry["id"]: entry for entry in read("sources.yaml", "sources")}
committees = {entry["id"]: entry for entry in read("committees.yaml", "committees")}
expected_of_kind = {entry["id"]: entry.get("expects") or [] for entry in read("committees.yaml", "kinds")}
clears = [entry["id"] for entry in read("clears.yaml", "clears")] or [
    "person", "task", "deadline", "responsibility", "authority", "outcome"]
expects = {id: list(dict.fromkeys(expected_of_kind[c["kind"]] + (c.get("expects") or []))) for id, c in committees.items()}
order_of = {id: place for place, id in enumerate(indicators)}

replaces = [(new, old["amends"]) for new, old in sources.items() if old.get("amends")]  # made transitive
while more := {(a, d) for a, b in replaces for c, d in replaces if b == c} - set(replaces): replaces += more

base = duckdb.connect()
base.execute("create table source (id text, date date)")
base.executemany("insert into source values (?, ?)", [(id, str(s["date"])) for id, s in sources.items()])
base.execute("create table replaces (new text, old text)")
if replaces: base.executemany("insert into replaces values (?, ?)", replaces)
header = {n for f in glob.glob(arguments.seeds + "/facts/*.csv") for n in open(f, encoding="utf-8-sig").readline().strip().split(",")}
def column(*names):
    """The first of several columns that has something, in SQL."""
    there = [name for name in names if name.removeprefix("fact.") in header]
    return f"coalesce({', '.join([*there, 'null'])})"

base.execute(f"""
    create table stated as
    select coalesce({column("committee_id")}, regexp_extract(filename, '([^/]*)[.]csv$', 1)) committee,
        {column("indicator", "indicator_id")} indicator, kind, coalesce(term, '') term,
        regexp_replace(period, '^(\\d+-\\d+-\\d+)$', '\\1..\\1') period,
        coalesce({column("value", "value_text")}, '') as value, coalesce(status, 'A') status, source.id as source, locator, date,
        row_number() over () line, {column("set_by")} set_by
    from read_csv(?, union_by_name = true, filename = true, all_varchar = true, delim = ',', quote = '"', escape = '"') fact
        join source on source.id = {column("fact.source", "source_id")}
""", [arguments.seeds + "/facts/*.csv"])
base.execute("create table asked as select * from stated where kind = 'target' and set_by <> committee")  # a superior's wishes
base.execute("delete from stated where kind = 'target' and set_by <> committee")
base.execute("""
    create table valid as select * from stated new where kind <> 'target' or not exists (
        from stated other join replaces on replaces.new = other.source and replaces.old = new.source
        where (other.committee, other.indicator, other.kind, other.term, other.period)
            = (new.committee, new.indicator, new.kind, new.term, new.period) and other.date <= cast($day as date))
        and not (new.source in (select new from replaces) and new.date > cast($day as date))""", {"day": str(today)})
base.execute("""
    create table used as select * from valid qualify 1 = row_number() over (
        partition by committee, indicator, kind, term, period
        order by case when value = '' then 2 when value in ('exceeded', 'met', 'missed', 'yes', 'no') then 1 else 0 end,
            position(status in 'APEFOML'), date desc, source, locator)""")

def facts(table):
    rows = base.execute(f"select committee, indicator, kind, term, period, value, status, source, locator from {table} order by line")
    def steps(indicator): return scales.get(indicators[indicator].get("scale"), ())
    return [Fact(*row[:4], Period(row[4]), Value(row[5], steps(row[1])) if row[5] else None, *row[6:]) for row in rows.fetchall()]

used, valid, asked = facts("used"), facts("valid"), facts("asked")
own = collections.defaultdict(list)  # (committee, indicator) -> achievements in force that have a value
for fact in used:
    if fact.kind == "achievement" and fact.value: own[fact.committee, fact.indicator].append(fact)
by_statement = {(f.committee, f.indicator, f.kind, f.term, f.period.code): f for f in used}


# --- Verdicts (method 2) ----------------------------------------------------------------------------------------------
class Extent:
    """The numbers a value may stand for; `about` is off by up to a twentieth of itself."""
    def __init__(self, value, growing=False, sign=1, decimals=None):
        off = abs(value.lo) / 20 if value.form == "about" else 0
        lo, hi = value.lo, value.hi
        if value.form == "range" and value.open: hi = None
        lo, hi = None if lo is None else lo - off, None if hi is None or growing else hi + off
        if decimals is not None: lo, hi = (None if x is None else rounded(x, decimals) for x in (lo, hi))
        strict = (value.bound == ">", value.bound == "<")
        self.lo, self.hi, self.lo_strict, self.hi_strict = (lo, hi, *strict) if sign > 0 else (
            None if hi is None else -hi, None if lo is None else -lo, *reversed(strict))

    def at_least(self, x):
        if self.lo is not None and self.lo >= x: return True
        return False if self.hi is not None and (self.hi < x or self.hi == x and self.hi_strict) else None

    def over(self, x):
        if self.lo is not None and (self.lo > x or self.lo == x and self.lo_strict): return True
        return False if self.hi is not None and self.hi <= x else None


def rounded(x, decimals):
    """Half away from zero."""
    scaled = abs(Number(x)) * 10 ** decimals + Number(1, 2)
    return (1 if x >= 0 else -1) * Number(scaled.numerator // scaled.denominator, 10 ** decimals)

def decimals_in(text): return max([len(n) for n in re.findall(r"\d+\.(\d+)", text)] or [0])
numeric = ("exact", "bound", "range", "about", "times")

def judge(y, target, sheet, growing=False, keeping=False):
    """exceeded, met, not_met, or None when the value does not decide it."""
    lower = sheet["direction"] == "lower"
    if target.form == "ratio":
        if y.form != "ratio" or y.hi != target.hi: return None
        return at(False, y.lo <= target.lo if lower else y.lo >= target.lo)
    if target.form == "rank":
        return at(y.hi < target.hi and not keeping, y.hi <= target.hi) if y.form == "rank" and y.lo else None
    if target.form == "grade": return judge_grade(y, target, sheet)
    if target.form not in numeric or y.form not in numeric or sheet["direction"] == "neutral": return None
    if (target.form == "times") != (y.form == "times"): return None
    value, wanted = Extent(y, growing), Extent(target)
    if sheet.get("limit") == "band":  # an open end holds nothing back
        low = True if wanted.lo is None else value.at_least(wanted.lo)
        high = False if wanted.hi is None else value.over(wanted.hi)
        return "not_met" if low is False or high else "met" if low and high is False else None
    sign = -1 if lower else 1
    value, wanted = Extent(y, growing, sign), Extent(target, sign=sign)
    shown = Extent(y, growing, sign, max(sheet["decimals"], decimals_in(target.text)))
    if target.form == "about":
        middle = sign * target.lo
        return "met" if value.at_least(middle) else "not_met" if value.at_least(wanted.lo) is False else None
    if wanted.lo is None:  # a cap on the better side: `<=n` though higher is better
        inside = value.over(wanted.hi) if not wanted.hi_strict else value.at_least(wanted.hi)
        return {False: "met", True: "not_met", None: None}[inside]
    reached = value.over(wanted.lo) if wanted.lo_strict else value.at_least(wanted.lo)
    if reached is not True: return None if reached is None else "not_met"
    if target.form == "range": shown = value
    edge = None if target.form == "range" and target.open else wanted.hi if target.form == "range" else wanted.lo
    final = wanted.lo_strict or edge is None or keeping or target.text == "0" or sheet.get("limit") == 100 and edge == 100
    return at(not final and shown.over(edge), True)

def at(exceeded, met): return "exceeded" if exceeded else "met" if met else "not_met"

def judge_grade(y, target, sheet):
    if y.form != "grade": return None
    steps = scales.get(sheet.get("scale"))
    if not steps: return "met" if y.words == target.words else None
    names = [step["vi"] for step in steps]
    places = [names.index(words) if words in names else None for words in (y.words, target.words)]
    if None in places or y.bound or target.bound.startswith("<"): return None
    if target.bound == ">": return at(False, places[0] > places[1])
    return at(places[0] > places[1], places[0] >= places[1])


# --- Results, baselines, pace (method 2 to 4) -------------------------------------------------------------------------
Result = collections.namedtuple("Result", "value period status fit computed lasts")

def epoch(indicator, year): return sum(b["year"] <= year for b in indicators[indicator].get("breaks") or [])
def due_day(t): return t.period.last or (last_of(term_years(t.term)[1]) if t.term else datetime.date.max)
def before_term(t, last): return bool(t.term) and last < first_of(term_years(t.term)[0])
exact = lambda value: value.lo if value and value.form == "exact" else None

def fit(t, period, measure):
    if period.code == t.period.code: return 3
    if period.form == t.period.form == "years" and not (period.each or t.period.each) and t.term:
        first, last = term_years(t.term)
        if {p.last.year for p in (period, t.period)} == {last} and {p.first.year for p in (period, t.period)} <= {first, first + 1}:
            if period.first == t.period.first or not has_year(t, first): return 2
    if period.form in ("asof", "days") and period.first == period.last == t.period.last and not t.period.each: return 2
    begun = t.period.form == "asof" or t.period.first is None or period.last is None or t.period.first <= period.last
    return 1 if period.form == "asof" and measure == "sum" and t.period.last and period.last < due_day(t) and begun and not t.period.each else 0

def has_year(t, year):
    return any(f.term == t.term and f.period.form == "year" and f.period.first.year == year for f in own[t.committee, t.indicator])

def part_of_year(f):
    """Whether a value counted over years is of less than one."""
    if indicators[f.indicator].get("over") != "year" or f.period.form not in ("asof", "days"): return False
    return (f.period.last.month, f.period.last.day) != (12, 31) or f.period.form == "days" and (f.period.first.month, f.period.first.day) != (1, 1)

def own_results(t, by):
    return [f for f in own[t.committee, t.indicator] if f.term == t.term and not part_of_year(f)
            and (f.period.last is None or f.period.last <= by and not before_term(t, f.period.last))]

def yearly(t, by):
    """The years a target means, and the facts of those that have one."""
    years, found = list(t.period.years), {}
    for f in own_results(t, by):
        if f.period.form == "year" and f.period.first.year in years: found[f.period.first.year] = f
    if not t.period.each and t.period.code == t.term and years[0] not in found: years = years[1:]
    return years, found

def weakest(found): return max((f.status for f in found), key="APEF".index)

def computed(t, by):
    """A rate or a total out of the values of its years; a count so far where years are missing."""
    measure = indicators[t.indicator]["measure"]
    if t.period.form != "years" or t.period.each or measure not in ("rate", "sum"): return None
    years, found = yearly(t, by)
    known = {y: exact(f.value) for y, f in found.items() if exact(f.value) is not None}
    inputs = [found[y] for y in sorted(known)]
    if len(known) == len(years):
        value = Value("0")
        value.lo = value.hi = sum(known.values()) if measure == "sum" else mean_growth(known.values())
        return Result(value, t.period, weakest(inputs), 3, True, [f.period.last for f in inputs])
    if measure == "rate" or not known: return None
    value = Value("0")
    value.lo = value.hi = sum(known.values())
    return Result(value, Period(f"as of {max(known)}-12-31"), weakest(inputs), 1, True, [f.period.last for f in inputs])

def mean_growth(rates):
    rates = list(rates)
    return Number(100 * (math.prod(float(1 + g / 100) for g in rates) ** (1 / len(rates)) - 1))

def result(t, closed):
    by = min(due_day(t), today) if closed else today
    stated = sorted((Result(f.value, f.period, f.status, fit(t, f.period, indicators[t.indicator]["measure"]), False, [f.period.last])
                     for f in own_results(t, by) if closed or f.period.last), key=lambda s: s.period.last or datetime.date.min)
    made = computed(t, by)
    if made and not any(s.fit >= 2 for s in stated): stated.append(made)
    counts = [s for s in stated if s.fit == 1]  # counts so far can only grow: the larger one says more
    if len(counts) > 1 and made in counts: stated = [max(counts[-2:], key=lambda s: (number(s) or 0, not s.computed))]
    best = max(stated, key=lambda s: (s.fit, s.period.last or datetime.date.min, not s.computed), default=None)
    if not best or best.fit >= 2 or t.period.form != "years": return best
    years, found = yearly(t, by)
    if t.period.each or indicators[t.indicator]["measure"] == "rate":  # a year's value rests on those of all years
        known = [found[y] for y in sorted(found) if t.period.each or exact(found[y].value) is not None]
        if known and (t.period.each or best.period.code in [f.period.code for f in known]):
            return Result(known[-1].value, known[-1].period, weakest(known), 0, False, [f.period.last for f in known])
    return best

def alike(measure, one, other):
    if measure not in ("sum", "rate", "change", "change_pct", "change_points", "vs_plan"): return True
    return one.form == other.form in ("year", "years") and not one.each and not other.each

def baseline(t):
    sheet = indicators[t.indicator]
    found = []
    if not t.period.last or t.period.each: return None
    for id in [t.indicator] + (sheet.get("comparable_with") or []):
        other = indicators[id]
        if (other["unit"], other["measure"]) != (sheet["unit"], sheet["measure"]): continue
        for f in own[t.committee, id]:
            last = f.period.last
            if last is None or last >= t.period.last or not alike(sheet["measure"], f.period, t.period) or part_of_year(f): continue
            if f.term == t.term and not before_term(t, last) and not has_path(sheet): continue  # a first year is stated with either term
            if t.term and last > last_of(term_years(t.term)[0]): continue
            found.append((last, id == t.indicator, -"APEF".index(f.status), f))
    return max(found, key=lambda x: x[:3], default=(0, 0, 0, None))[3]

def span(one, other):
    """Years from one period to another."""
    if (one.last.month, one.last.day) == (other.last.month, other.last.day) == (12, 31): return Number(other.last.year - one.last.year)
    return Number((other.last - one.last).days) / Number("365.25")

def growth(a, b, years):
    if years <= 0 or a * b <= 0: return None
    return 100 * (float(b / a) ** (1 / float(years)) - 1)

def decisive(value, sheet):
    return value.hi if sheet["direction"] == "lower" else value.lo

def has_path(sheet):
    return sheet["measure"] in ("level", "share", "multiple", "streak") and sheet["direction"] != "neutral" and sheet.get("limit") != "band"

def milestones(t):
    found = [m for m in targets if (m.committee, m.indicator, m.term) == (t.committee, t.indicator, t.term) and m.value
             and m.period.form == "year" and t.period.last and m.period.last < t.period.last
             and m.value.form in numeric and decisive(m.value, indicators[t.indicator]) is not None]
    return sorted(found, key=lambda m: m.period.last)

def reaches(points, y):
    """When the path first has the value; the first and the last stretch go on beyond their ends."""
    stretches = list(zip(points, points[1:]))
    for place, ((t1, y1), (t2, y2)) in enumerate(stretches):
        if y1 == y2: continue
        when = t1 + (y - y1) / (y2 - y1) * (t2 - t1)
        if t1 <= when <= t2 or place == 0 and when < t1 and (y - y1) * (points[-1][1] - y1) < 0 or place == len(stretches) - 1 and when > t2:
            return when

def band(ratio):
    return "moving_away" if ratio < 0 else "slow" if ratio < 0.6 else "accelerate" if ratio < 0.95 else "on_track"

def assess(t):
    """The row of a target in the table assessments, by column; numbers unrounded."""
    sheet, closed, row = indicators[t.indicator], due_day(t) <= today, collections.defaultdict(lambda: None)
    row.update(committee_id=t.committee, indicator_id=t.indicator, term=t.term, due=t.period.code, verdict="not_assessable",
               pace="none", method="none/1")
    if t.value: row.update(target_op=t.value.op, target_min=t.value.lo, target_max=t.value.hi, target_text=t.value.text)
    reported = t.value and t.value.form == "reported"
    counted = epoch(t.indicator, sources[t.source]["date"].year)
    def like(x):
        lasts = [x.period.last] if isinstance(x, Fact) else x.lasts if x else []
        return x if x and all(last is None or epoch(t.indicator, last.year) == counted for last in lasts) else None
    r, b = result(t, closed or reported), baseline(t)
    y0, end = number(b), decisive(t.value, sheet) if t.value and t.value.form in numeric else None
    worse, strict = sheet["direction"] == "lower", t.value and t.value.text[:1] in "<>" and t.value.text[1:2] != "="
    strict = strict and t.value.text[0] == ("<" if worse else ">")
    holds = y0 is not None and end is not None and (end >= y0 if worse else end <= y0) and not (strict and end == y0)
    path = has_path(sheet) and not t.period.each
    stretch = t.value and t.value.form == "range" and (t.value.lo if worse else None if t.value.open else t.value.hi)
    keeping = path and holds and bool(like(b)) and (stretch is None or stretch is False or (y0 <= stretch if worse else y0 >= stretch))
    if (closed or reported) and (t.period.form == "years" and not t.period.each and sheet["measure"] == "rate" and r and r.fit < 2
                                 and yearly(t, due_day(t))[1]): r = None  # average growth of some years only
    if b and (keeping or not (closed or reported)): row.update(baseline=exact(b.value), baseline_period=b.period.code)
    if r: row.update(actual=exact(r.value), actual_period=r.period.code, actual_status=r.status, computed=r.computed)
    if reported: row.update(verdict=t.value.text.replace("missed", "not_met"), method="reported/1")
    elif t.value and closed: close(t, like(r), sheet, keeping, row)
    elif t.value: run(t, r, b, like(r), like(b), sheet, end, holds, keeping, path, row)
    return row

def number(x):
    """The single number of a fact or result: a plain one, or a multiple without a bound."""
    return x.value.lo if x and (x.value.form == "exact" or x.value.form == "times" and not x.value.bound) else None

def measure_against(t, x, sheet, row):
    """Attainment and gap of a value that may be compared with the target."""
    low, high = t.value.lo, None if t.value.open else t.value.hi
    if (y := exact(x and x.value)) is not None and t.value.form in numeric:
        row["gap"] = y - low if low is not None and (y < low or high is None) else y - high if low is None or y > high else 0

def attain(t, x, sheet, row):
    y, ends = number(x), [e for e in (t.value.lo, t.value.hi) if e is not None]
    if y and y > 0 and t.value.lo is not None and ends and ends[0] > 0 and t.value.form in numeric and sheet["direction"] == "higher" and sheet.get("limit") != "band":
        row.update(attainment_pct_min=100 * y / ends[-1], attainment_pct_max=100 * y / ends[0])

def close(t, r, sheet, keeping, row):
    found = {f.period.first.year: f for f in own_results(t, due_day(t)) if f.period.form == "year"} if t.period.each else {}
    verdicts = [judge(found[y].value, t.value, sheet) for y in t.period.years if y in found] if t.period.each else []
    if t.period.each and (not (r and r.fit == 3) or "not_met" in verdicts):
        whole = len(verdicts) == len(t.period.years) and None not in verdicts
        if r and ("not_met" in verdicts or whole): row.update(verdict="not_met" if "not_met" in verdicts else "met", method="verdict/1")
        if r and r.fit == 3 and row["verdict"] != "not_assessable":
            measure_against(t, r, sheet, row)
            attain(t, r, sheet, row)
    elif r and r.fit and t.period.last and r.period.last:
        verdict = judge(r.value, t.value, sheet, growing=r.fit == 1, keeping=keeping)
        if t.period.each and verdict == "exceeded": verdict = "met"
        if r.computed and verdict != without_first(t, r, sheet): verdict = None
        if verdict: row.update(verdict=verdict, method="verdict/1")
        missing = t.period.form == "years" and sheet["measure"] in ("rate", "sum") and r.fit < 2 and yearly(t, due_day(t))[1]
        if verdict or t.value.form in numeric and r.value.form in numeric and not missing and r.fit > 1:
            measure_against(t, r, sheet, row)
            attain(t, r, sheet, row)

def without_first(t, r, sheet):
    """The verdict of a computed result where a term's first year, stated as well, is not meant."""
    years, found = yearly(t, due_day(t))
    later = [exact(found[y].value) for y in sorted(found) if y > years[0] and exact(found[y].value) is not None]
    if t.period.code != t.term or years[0] != term_years(t.term)[0] or not later:
        return judge(r.value, t.value, sheet, growing=r.fit == 1)
    value = Value("0")
    value.lo = value.hi = sum(later) if sheet["measure"] == "sum" else mean_growth(later)
    return judge(value, t.value, sheet, growing=r.fit == 1)

def run(t, r, b, like_r, like_b, sheet, end, holds, keeping, path, row):
    added, y0, y = sheet["measure"] == "sum", number(like_b), number(like_r)
    so_far = bool(r) and r.fit == 1
    average = sheet["measure"] == "rate" and t.period.form == "years" and not t.period.each
    latest = (r if so_far else None) if added else None if average else r or b
    years = span(b.period, t.period) if b and t.period.last else 0
    known = latest and (like_r if latest is r else like_b)
    if t.period.last and not t.period.each: measure_against(t, known, sheet, row)
    if t.period.last and known and latest is r: attain(t, r, sheet, row)
    if sheet["measure"] == "level" and sheet["direction"] != "neutral" and like_b and like_b.value.form in ("exact", "about"):
        ends = [e for e in (t.value.lo, t.value.hi) if e is not None]
        rates = [growth(like_b.value.lo, e, years) for e in ends] if t.value.form in numeric and end is not None else [None]
        if None not in rates: row.update(needed_growth_pct_min=rates[0], needed_growth_pct_max=rates[-1], method="needed-growth/1")
    left = span(known.period, t.period) if known and t.period.last else 0
    if (path or added and sheet["direction"] == "higher") and number(known) is not None and end is not None and left > 0:
        reached = number(known) <= end if sheet["direction"] == "lower" else number(known) >= end
        edge = number(known) == end and t.value.text[:1] in "<>" and t.value.text[1:2] != "=" and (t.value.text[0] == "<") == (sheet["direction"] == "lower")
        if not edge: row["needed_per_year"] = 0 if reached else (end - number(known)) / left
    way = path and not holds and None not in (y0, y, end) and t.period.last and span(b.period, r.period) != 0
    going = path and like_b and like_r and y0 is not None and end is not None and not keeping and t.period.last and r.period.last and span(b.period, r.period) != 0
    early = like_r and (so_far or going) and judge(r.value, t.value, sheet, growing=so_far) in ("met", "exceeded")
    if early: row["pace"] = "reached_early"
    if not way or (done := span(b.period, r.period)) <= 0: return
    between = [(span(b.period, m.period), decisive(m.value, sheet)) for m in milestones(t)]
    points = [(Number(0), y0), *between, (years, end)]
    (t1, y1), (t2, y2) = next(((p, q) for p, q in zip(points, points[1:]) if p[0] <= done <= q[0]), points[-2:])
    planned = y1 + (y2 - y1) * (done - t1) / (t2 - t1) - y0
    if between and planned * (end - y0) <= 0: planned = 0  # nothing is due in the target's direction
    row["done_per_year"], when = (y - y0) / done, reaches(points, y) if planned else None
    row["lead_months"] = 12 * (when - done) if when is not None else None
    ratio, method = (y - y0) / planned if planned else None, "pace-trajectory/1" if between else "pace-linear/1"
    if sheet.get("pace") == "growth":
        seen, wanted = growth(y0, y, done), growth(y0, end, years)
        ratio, method = seen / wanted if seen is not None and wanted else None, "pace-growth/1"
    if ratio is None: return
    row.update(pace_ratio=ratio, method=method, pace="reached_early" if early else band(ratio))


# --- The tree (method 5) ----------------------------------------------------------------------------------------------
def dated(id, key): return day_of(committees[id].get(key))
def exists(id, on): return (dated(id, "from") or on) <= on <= (dated(id, "until") or on)

def parent(id, on=None):
    """The committee above on a day; without a day the latest."""
    entry = committees[id]
    if not entry.get("parents"): return entry.get("parent")
    if on is None: return entry["parents"][-1]["id"]
    return next((p["id"] for p in entry["parents"] if (day_of(p.get("from")) or on) <= on <= (day_of(p.get("until")) or on)), None)

trees = {}
def children(id, on=None):
    if on not in trees:
        trees[on] = collections.defaultdict(list)
        for child in committees:
            if on is None or exists(child, on): trees[on][parent(child, on)].append(child)
    return trees[on][id]

def below(id, on=None): return [x for child in children(id, on) for x in [child, *below(child, on)]]

def roll_up(id, indicator, term, period, only=None):
    """The row of one committee, indicator, term and period, of all or of one below; None when nothing is covered."""
    sheet, on, others = indicators[indicator], period.last, {}
    stated = lambda c, name=indicator: by_statement.get((c, name, "achievement", term, period.code))
    def number(c, name=indicator): return exact((f := stated(c, name)) and f.value)
    def other(c, name):
        """A weight or a denominator may be context as well."""
        found = [by_statement.get((c, name, kind, term, period.code)) for kind in ("achievement", "context")]
        fact = next((f for f in found if f and exact(f.value) is not None), None)
        if fact: others[c] = fact
        return exact(fact.value) if fact else None
    rule, parts = sheet["rollup"], sheet.get("numerator")
    def own_value(c):
        if rule == "ratio_of_sums":
            if parts: pair = (number(c, parts), other(c, sheet["denominator"]))
            else: pair = (f.value.lo, f.value.hi) if (f := stated(c)) and f.value and f.value.form == "ratio" else (None, None)
            return None if None in pair else pair
        if rule == "weighted_mean":
            if "weight" not in sheet: return None
            return (number(c) * w, w) if number(c) is not None and (w := other(c, sheet["weight"]) or 0) > 0 else None
        if rule == "count_of_units": return stated(c) if stated(c) and stated(c).value else None
        return number(c)
    covered, missing = {}, []
    if only: own_value = lambda c: number(c) if c == only else None
    def visit(c):
        """Whether the committee or anything below it is covered."""
        if (value := own_value(c)) is not None:
            covered[c] = value
            return
        for child in children(c, on): visit(child)
        speaks = any(f.term == term for f in own[c, indicator])
        if indicator in expects[c] or speaks or not children(c, on): missing.append(c)
    for child in children(id, on): visit(child)
    if not covered: return None
    values, text = list(covered.values()), None
    least_sure = weakest([f for c in covered for f in (stated(c, parts) if parts else stated(c), others.get(c)) if f])
    if rule in ("sum", "max", "min", "latest"): value = {"sum": sum, "max": max, "min": min, "latest": max}[rule](values)
    elif rule == "count_of_units":
        value = sum(f.value.text == "yes" for f in values) if sheet["measure"] == "flag" else len(values)
    else:
        first, second = (sum(v[i] for v in values) for i in (0, 1))
        value = first / second * (100 if rule == "ratio_of_sums" else 1)
        if rule == "ratio_of_sums" and not parts: value, text = None, f"{plain(first)} of {plain(second)}"
    return dict(committee_id=id, indicator_id=indicator, term=term, period=period.code, rule=rule, value=value, value_text=text or value,
                status=least_sure, covered=len(covered), expected=len(covered) + len(missing), covered_ids=set(covered), missing_ids=set(missing))

def plain(x): return str(int(x)) if x == int(x) else repr(float(x))

def roll_ups():
    """Every row of the table: the times are those anything in the tree below states."""
    rows, times = [], collections.defaultdict(set)
    for (committee, indicator), stated in own.items():
        latest_only = indicators[indicator]["rollup"] == "latest"
        times[indicator] |= {(f.term, f.period) for f in stated if f.period.last and f.term and (latest_only or f.period.form != "asof")}
    for id in committees:
        if not any(parent(c) == id or id in [p["id"] for p in e.get("parents") or []] for c, e in committees.items()): continue
        for indicator, sheet in indicators.items():
            if sheet["rollup"] == "none": continue
            spoken = times[indicator] | (times[sheet["numerator"]] if sheet.get("numerator") else set())
            found = {(term, period.code): roll_up(id, indicator, term, period) for term, period in spoken}
            if sheet["rollup"] == "latest": rows += [row for term in {t for t, _ in spoken} if (row := latest(id, indicator, term))]
            else: rows += [row for row in found.values() if row]
    for id, entry in committees.items():
        for indicator in entry.get("adds") or []:
            old = [{(f.term, f.period.code): f for f in own[p, indicator] if exact(f.value) is not None
                    and f.period.last and f.period.form != "asof"} for p in entry["predecessors"]]
            for term, period in set.intersection(*(set(o) for o in old)):
                rows.append(dict(committee_id=id, indicator_id=indicator, term=term, period=period, rule="sum_of_predecessors",
                                 value=(total := sum(exact(o[term, period].value) for o in old)), value_text=total,
                                 status=weakest([o[term, period] for o in old]), covered=len(old), expected=len(old),
                                 covered_ids=set(entry["predecessors"]), missing_ids=set()))
    return rows

def latest(id, indicator, term):
    order = {c: place for place, c in enumerate(committees)}
    found = [(f.period.last, -order[c], c, f) for c in below(id) for f in own[c, indicator] if f.term == term
             and exact(f.value) is not None and f.period.last]
    if not found: return None
    _, _, c, f = max(found, key=lambda x: x[:2])
    return roll_up(id, indicator, term, f.period, only=c)


# --- Conflicts, gaps, actions, counts ---------------------------------------------------------------------------------
def contradict(one, other):
    left, right = one.value, other.value
    if left.text == right.text: return False
    if "reported" in (left.form, right.form): return left.form == right.form
    if one.kind == "target" or left.form not in numeric or right.form not in numeric: return True
    a, b = Extent(left), Extent(right)
    def apart(x, y): return x.hi is not None and y.lo is not None and (x.hi < y.lo or x.hi == y.lo and (x.hi_strict or y.lo_strict))
    return apart(a, b) or apart(b, a)

def conflicts():
    groups = collections.defaultdict(list)
    for f in valid: groups[f.committee, f.indicator, f.kind, f.term, f.period.code].append(f)
    for key, fact in by_statement.items():
        same = [f for f in groups[key] if f.status == fact.status and f.value]
        if any(contradict(a, b) for a in same for b in same): yield "sources_disagree", same, fact
    for f in used:
        counted, parts = indicators[f.indicator].get("asserts_all_of"), indicators[f.indicator].get("parts") or []
        if counted and f.kind == "achievement" and f.value and f.value.text == "yes":
            for count in own[f.committee, counted]:
                if count.term == f.term and count.period.last == f.period.last and count.value.form == "ratio" and count.value.lo < count.value.hi:
                    yield "all_against_some", [count, f], count
        found = [by_statement.get((f.committee, p, f.kind, f.term, f.period.code)) for p in parts]
        if found and f.kind != "target" and exact(f.value) is not None and all(x and exact(x.value) is not None for x in found):
            if sum(exact(x.value) for x in found) != exact(f.value): yield "parts_do_not_add", [f, *found], f

    years_of = collections.defaultdict(list)
    for f in sorted(used, key=lambda f: f.term or ""):
        if f.kind == "achievement" and f.value and f.period.form == "year": years_of[f.committee, f.indicator, f.period.code].append(f)
    for same in years_of.values():
        if any(contradict(f, same[0]) for f in same): yield "sources_disagree", same, same[0]
    for f in used:
        if f.kind != "achievement" or not f.value or f.period.form != "years": continue
        inside = sorted((y for y in own[f.committee, f.indicator] if y.term == f.term and y.period.form == "year"
                         and y.period.first.year in f.period.years), key=lambda y: y.period.first)
        numbers, measure, first = [exact(y.value) for y in inside], indicators[f.indicator]["measure"], f.period.years[0]
        if f.period.each: apart = any(contradict(y, f) for y in inside)
        elif None in numbers or measure not in ("sum", "rate") or len(inside) < len(f.period.years) - (f.period.code == f.term): continue
        else:
            whole = sum(numbers) if measure == "sum" else mean_growth(numbers)
            if exact(f.value) is not None and measure == "rate": whole = rounded(whole, max(indicators[f.indicator]["decimals"], decimals_in(f.value.text)))
            apart = contradict(f, f._replace(value=Value(plain(whole)))) if f.value.form in numeric else False
        if apart: yield "years_do_not_fit", [f, *inside], f

    for row in totals:
        fact = by_statement.get((row["committee_id"], row["indicator_id"], "achievement", row["term"], row["period"]))
        if row["rule"] == "sum" and not row["missing_ids"] and fact and exact(fact.value) not in (None, row["value"]):
            yield "children_do_not_add", [fact, fact._replace(value=Value(plain(row["value"])), source=None)], fact
    for committee in committees:
        for entry in read(f"aims/{committee}.yaml", "directives"):
            if entry.get("indicator") and entry.get("value") is not None and entry.get("due"):
                asked.append(Fact(committee, entry["indicator"], "directive", "", Period(str(entry["due"])), Value(str(entry["value"])),
                                  "A", entry["source"], entry["locator"]))
    for wish in asked:
        for f in spoken_of[wish.committee, wish.indicator]:
            if f.kind == "target" and f.value and f.period.code == wish.period.code and f.value.text != wish.value.text:
                yield "directive_differs", [f, wish], f

def conflict_rows():
    for kind, found, first in conflicts():
        yield dict(committee_id=first.committee, kind=kind, indicator_id=first.indicator, term=first.term,
                   values=[f.value.text for f in found], places="; ".join(f"{f.source} {f.locator}" for f in found if f.source))

def months_since(last): return (today.year - last.year) * 12 + today.month - last.month - (today.day < last.day)

def term_of(t):
    """The term a target counts in: its own, or the one it falls due in."""
    known = sorted({f.term for f in used if f.term})
    return t.term or next((x for x in known if term_years(x)[0] < due_day(t).year <= term_years(x)[1]), None)

def like_all(t, r):
    """Whether every value of a result is counted as the target is."""
    counted = epoch(t.indicator, sources[t.source]["date"].year)
    return all(last is None or epoch(t.indicator, last.year) == counted for last in r.lasts)

def gaps():
    spoken = {f.term for f in used if f.term}
    running = max((t for t in spoken if term_years(t)[0] <= today.year), key=term_years, default=None)
    for t in targets:
        def gap(kind, period): return (t.committee, t.indicator, t.term, period, kind)
        sheet, closed = indicators[t.indicator], due_day(t) <= today
        if not t.value or t.value.form == "reported":
            if t.status != "M": yield gap("no_target_figure", t.period.code)
            continue
        r, b = result(t, closed), baseline(t)
        years, found = yearly(t, min(due_day(t), today)) if t.period.form == "years" else ([], {})
        found = [y for y in years if y in found and (t.period.each or exact(found[y].value) is not None)]
        if t.period.each and found and not (r and r.fit == 3) or sheet["measure"] in ("rate", "sum") and not t.period.each and found and not (
                r and not r.computed and (r.fit >= 2 or r.fit == 1 and r.period.last >= last_of(found[-1])
                                          and verdict_of[t] != "not_assessable")):
            if closed: yield from (gap("no_value", str(y)) for y in years if y not in found)
        elif closed and (not r or t.period.last and r.period.last and (not r.fit or r.fit == 1 and verdict_of[t] == "not_assessable") and like_all(t, r)):
            stated = by_statement.get((t.committee, t.indicator, "achievement", t.term, t.period.code))
            if r or not stated or stated.status != "M": yield gap("no_result", t.period.code)
        if not t.period.last or closed and r and not r.period.last: yield gap("no_period", t.period.code)
        elif not closed and not b and sheet["measure"] in ("level", "share") and sheet.get("limit") != "band" and exact(t.value) != 0 \
                and not t.period.each and sheet["direction"] != "neutral":
            yield gap("no_baseline", t.term and str(min(term_years(t.term)[0], due_day(t).year - 1)))
        latest_known = r if r and r.period.last else b
        if not closed and sheet.get("max_age") and latest_known and months_since(latest_known.period.last) > sheet["max_age"]:
            yield gap("stale", latest_known.period.code)
    counting = {sheet["asserts_all_of"] for sheet in indicators.values() if sheet.get("asserts_all_of")}
    named, stated = collections.Counter((t.committee, term_of(t)) for t in targets), {}
    for f in valid:
        if f.indicator in counting and f.term and f.value and f.value.form == "ratio" and f.value.hi > stated.get((f.committee, f.term), (0,))[0]:
            stated[f.committee, f.term] = (f.value.hi, f.indicator)
    for (committee, term), (count, indicator) in stated.items():
        if count > named[committee, term]: yield (committee, indicator, term, None, "not_named")
    aimed = {(t.committee, t.indicator, t.term) for t in targets}
    for (committee, indicator), found in own.items():
        sheet = indicators[indicator]
        for term in {f.term for f in found if f.term} if sheet["measure"] == "sum" and not sheet.get("over") else ():
            end, of_term = last_of(term_years(term)[1]), [f for f in found if f.term == term]
            if end < today and exists(committee, end) and (committee, indicator, term) not in aimed and all(
                    f.period.form == "asof" and f.period.last < end for f in of_term):
                yield (committee, indicator, term, term, "so_far")
    for committee, due in expects.items():
        if not running: continue
        first, last = term_years(running)
        for indicator in due:
            said = spoken_of[committee, indicator]
            if exists(committee, today) and not any(f.term == running for f in said):
                usual = running if indicators[indicator]["measure"] in ("sum", "rate", "change", "change_pct", "change_points") else str(last)
                yield (committee, indicator, running, usual, "no_target")
            if indicators[indicator].get("every"):
                for year in range(first + 1, min(last, today.year - 1) + 1):
                    if exists(committee, last_of(year)) and not any(
                            f.kind == "achievement" and f.period.code == str(year) and (f.value or f.status == "M") for f in said):
                        yield (committee, indicator, running, str(year), "no_value")

def actions():
    for committee in committees:
        for entry in read(f"aims/{committee}.yaml", "actions"):
            due, done = entry.get("due") and Period(str(entry["due"])), entry.get("done")
            state = "done" if done and day_of(done) <= today else "overdue" if due and due.last and due.last < today else "open"
            yield dict(committee_id=committee, action_id=entry["id"], clear=sum(bool(entry.get(c) or c == "deadline" and entry.get("due")) for c in clears), of=len(clears),
                       due=due and due.code, done=done and f"{done}..{done}", state=state, indicator_ids=set(entry.get("indicators") or []))


# --- Comparing --------------------------------------------------------------------------------------------------------
def cell(text): return text if text != "" else None

def same(mine, theirs, places):
    """Equal texts, equal sets, or a number within half a unit of the last decimal the column is rounded to."""
    if isinstance(mine, list):  # hyphens and true minuses are one
        return sorted(v.replace("\u2212", "-") for v in mine) == sorted((theirs or "").replace("\u2212", "-").split("; "))
    if isinstance(mine, set): return sorted(mine) == sorted(filter(None, re.split(r"; | ", theirs or "")))
    if mine is None or theirs is None: return mine is theirs or (mine, theirs) in ((None, ""), ("", None))
    if places is None: return str(mine) == theirs
    try: return abs(Number(mine) - Number(theirs)) <= Number(1, 2 * 10 ** places) * (1 + Number(1, 10 ** 6))
    except ValueError: return False

def compare(table, keys, mine, columns):
    """Prints what differs between rows of one table by key; gives the number of differences."""
    path = os.path.join(arguments.tables, table + ".csv")
    have = base.execute("select * from read_csv(?, all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')", [path])
    names = [d[0] for d in have.description]
    theirs, problems, cells = {}, [], 0
    def key_of(row): return tuple("; ".join(sorted(str(row.get(k) or "").split("; "))) for k in keys)
    lost = [k for k in [*keys, *columns] if k not in names]
    if lost: problems.append(f"{table}.csv has no column {', '.join(lost)}")
    for row in have.fetchall():
        row = dict(zip(names, row))
        theirs.setdefault(key_of(row), []).append(row)
    ours = {}
    for row in mine:
        key = key_of(row)
        ours.setdefault(key, []).append(row)
    for key in sorted(set(ours) | set(theirs)):
        a, b = ours.get(key, []), theirs.get(key, [])
        if len(a) != len(b): problems.append(f"{' '.join(key)}: {len(a)} rows recomputed, {len(b)} in the table")
        for one, other in zip(a, b):
            for column, places in columns.items():
                if column in lost: continue
                cells += 1
                if callable(places): places = places(one)
                if not same(one.get(column), other.get(column), places):
                    shown = one.get(column)
                    shown = f"{float(shown):.9g}" if isinstance(shown, Number) else shown
                    problems.append(f"{' '.join(key)}: {column} is {other.get(column)!r}, recomputed {shown!r}")
    print(f"{table}: {sum(map(len, theirs.values()))} rows, {cells + len(keys) * len(ours)} cells compared, {len(problems)} differences")
    for problem in problems[:arguments.show]: print("  " + problem)
    return len(problems)


targets = [f for f in used if f.kind == "target"]
spoken_of = collections.defaultdict(list)
for f in used: spoken_of[f.committee, f.indicator].append(f)
rows = [assess(t) for t in targets]
verdict_of = {t: row["verdict"] for t, row in zip(targets, rows)}
def finer(row): return indicators[row["indicator_id"]]["decimals"] + 2
differences = compare("assessments", ["committee_id", "indicator_id", "term", "due"], rows, {
    "target_op": None, "target_min": 9, "target_max": 9, "target_text": None, "baseline": 9, "baseline_period": None,
    "actual": lambda row: indicators[row["indicator_id"]]["decimals"] if row["computed"] else 9,
    "actual_period": None, "actual_status": None, "attainment_pct_min": 1, "attainment_pct_max": 1, "verdict": None, "pace": None,
    "pace_ratio": 3, "lead_months": 1, "gap": 9, "done_per_year": finer, "needed_per_year": finer, "needed_growth_pct_min": 2,
    "needed_growth_pct_max": 2, "method": None})
totals = roll_ups()
differences += compare("rollup", ["committee_id", "indicator_id", "term", "period", "rule"], totals, {
    "value": 6, "value_text": lambda row: None if isinstance(row["value_text"], str) else 6, "status": None, "covered": 0, "expected": 0, "covered_ids": None, "missing_ids": None})
differences += compare("conflicts", ["committee_id", "kind", "indicator_id", "term", "places"], list(conflict_rows()), {"values": None})
keys = ["committee_id", "indicator_id", "term", "period", "gap"]
differences += compare("gaps", keys, [dict(zip(keys, row)) for row in dict.fromkeys(gaps())], {})
differences += compare("actions", ["committee_id", "action_id"], list(actions()), {
    "clear": 0, "of": 0, "due": None, "done": None, "state": None, "indicator_ids": None})
sys.exit(1 if differences else 0)
