#!/usr/bin/env python3
"""Checks a certificate of a version against the version as it is published, with nothing but Python.

    npx immigration-rulesets show cn-asylum --json > version.json
    npx immigration-rulesets verify cn-asylum --certificate certificate.json
    python3 check.py certificate.json version.json

It proves that the decision diagrams say what the conditions of the version say, in every situation, and how many situations there are; not that
the conditions say what the law says. Exit status 0: accepted. 1: refused, with the first fault.
"""

import datetime
import hashlib
import json
import sys

STRENGTHS = ["must", "is", "may"]


class Fault(Exception):
    """What is wrong with a certificate."""


def need(holds, fault):
    if not holds:
        raise Fault(fault)


def same(what, given, right):
    # In Python 1 == True and 1 == 1.0: as JSON they differ.
    need(json.dumps(given) == json.dumps(right), f"{what}: {given!r} is not {right!r}")


def is_whole(value, end):
    return type(value) is int and 0 <= value < end


def escaped(name):
    return name.replace("~", "~0").replace("/", "~1")


def list_of(version, each):
    """The list whose records a rule is applied to."""
    for name, fact in version["facts"].items():
        if fact["type"] == "records" and fact["each"] == each:
            return name
    return None


def places_of(version):
    """Every condition of a version and every part of one, by its JSON Pointer."""
    places = {}

    def walk(condition, place):
        places[place] = condition
        for form in ("all", "any"):
            for index, part in enumerate(condition.get(form, [])):
                walk(part, f"{place}/{form}/{index}")
        if "not" in condition:
            walk(condition["not"], f"{place}/not")

    for name, condition in version["conditions"].items():
        walk(condition, f"/conditions/{escaped(name)}")
    for index, rule in enumerate(version["rules"]):
        for part in ("when", "unless"):
            if part in rule:
                walk(rule[part], f"/rules/{index}/{part}")
    for index, way in enumerate(version.get("scope", {}).get("outside", [])):
        walk(way["when"], f"/scope/outside/{index}/when")
    return places


def may_lack(version, name):
    """Whether a date or length can be lacking, since what it is worked out from can be."""
    measure = version["measures"].get(name)
    if measure is None:
        fact = version["facts"].get(name, {})
        return fact.get("type") == "date" and "none" in fact
    if "firstDay" in measure or "lastDay" in measure:
        return True
    if "shift" in measure or "dayOf" in measure:
        return may_lack(version, measure.get("shift", measure.get("dayOf")))
    if "earliest" in measure:
        return all(may_lack(version, one) for one in measure["earliest"])
    return "elapsed" in measure and any(may_lack(version, measure["elapsed"][end]) for end in ("from", "to"))


def kind_of(version, name):
    """How the values of a fact, measure, reading, field or subject are told apart, and all there are of them where that is known."""
    if name in ("country", "place"):
        return "symbols", None
    if name in version["readings"]:
        return "symbols", list(version["readings"][name]["values"])
    if name in version["measures"]:
        measure = version["measures"][name]
        return ("boolean" if "exists" in measure or "member" in measure else "ordered"), None
    prefix, _, rest = name.partition(".")
    fields = version["facts"].get(list_of(version, prefix), {}).get("fields", {})
    fact = version["facts"].get(name, fields.get(rest, {}))
    if fact.get("type") == "boolean":
        return "boolean", None
    if fact.get("type") == "countries":
        return "member", None
    if fact.get("type") == "enum":
        return "symbols", fact["values"]
    if fact.get("type") in ("country", "text") or fact.get("role") == "issue-place":
        return "symbols", None
    need(name == "asOf" or fact.get("type") in ("date", "time", "integer"), f"{name} is nothing that is compared")
    return "ordered", None


def encode(value):
    """A constant as a whole number: days or minutes since 1970, months by 32 and days, days, minutes, or itself."""
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        day = datetime.date.fromisoformat(value[:10]).toordinal() - datetime.date(1970, 1, 1).toordinal()
        return day * 1440 + int(value[11:13]) * 60 + int(value[14:16]) if "T" in value else day
    if "hours" in value or "minutes" in value:
        return 60 * value.get("hours", 0) + value.get("minutes", 0)
    return value["days"] if "days" in value else 32 * (12 * value.get("years", 0) + value.get("months", 0))


def truth(operator, value, constant):
    """Whether a value stands so to a constant; one that is lacking (None) is equal to nothing, and in no order."""
    if operator in ("equal", "contains"):
        return value == constant
    if operator in ("notEqual", "doesNotContain"):
        return value != constant
    if operator in ("in", "notIn"):
        return (value in constant) == (operator == "in")
    if value is None:
        return False
    if operator == "lessThan":
        return value < constant
    if operator == "lessThanInclusive":
        return value <= constant
    if operator == "greaterThan":
        return value > constant
    need(operator == "greaterThanInclusive", f"{operator} is no operator")
    return value >= constant


def name_of(variable):
    if variable.get("exists"):
        return f"∃{variable['name']}"
    return f"{variable['name']}∋{variable['member']}" if "member" in variable else variable["name"]


def answers_of(version, variable, leaves):
    """Checks the cells of a variable, and gives how many there are and what says in which of them a comparison holds."""
    what = f"the cells of {name_of(variable)}"
    kind, closed = ("boolean", None) if variable.get("exists") is True else kind_of(version, variable["name"])
    lacking = kind == "ordered" and may_lack(version, variable["name"])
    told = {"name", "kind"} | ({"exists"} if variable.get("exists") is True else set())
    told |= {"member": {"member"}, "ordered": {"cuts"}, "symbols": {"cells"}}.get(kind, set())
    told |= ({"lacking"} if lacking else set()) | ({"other"} if kind == "symbols" and closed is None else set())
    same(f"what is told of {name_of(variable)}", sorted(variable), sorted(told))
    if kind in ("boolean", "member"):
        same(what, variable["kind"], "boolean")
        return 2, lambda leaf: [truth(leaf["operator"], one, True if kind == "member" else leaf["value"]) for one in (False, True)]
    same(what, variable["kind"], kind)
    if kind == "ordered":
        cuts = set()
        for leaf in leaves:
            at = [encode(one) for one in (leaf["value"] if isinstance(leaf["value"], list) else [leaf["value"]])]
            if leaf["operator"] not in ("greaterThan", "lessThanInclusive"):
                cuts.update(at)
            if leaf["operator"] not in ("lessThan", "greaterThanInclusive"):
                cuts.update(one + 1 for one in at)
        same(what, [variable["cuts"], variable.get("lacking", False)], [sorted(cuts), lacking])
        values = [min(cuts) - 1, *variable["cuts"], *([None] if lacking else [])]

        def holds(leaf):
            constant = [encode(one) for one in leaf["value"]] if isinstance(leaf["value"], list) else encode(leaf["value"])
            return [truth(leaf["operator"], one, constant) for one in values]

        return len(values), holds
    cells, other = variable["cells"], variable.get("other")
    symbols = set(closed or [])
    for leaf in leaves:
        symbols.update(leaf["value"] if isinstance(leaf["value"], list) else [leaf["value"]])
    same(what, sorted(symbol for cell in cells for symbol in cell), sorted(symbols))
    same(what, is_whole(other, len(cells)), closed is None)

    def signature(symbol):
        return str([truth(leaf["operator"], symbol, leaf["value"]) for leaf in leaves])

    signatures = []
    for index, cell in enumerate(cells):
        signatures.append({signature(symbol) for symbol in cell} | ({signature(None)} if index == other else set()))
    need(all(len(one) == 1 for one in signatures) and len(set().union(*signatures)) == len(cells), f"{what} are not the right ones")
    first = [cell[0] if cell else None for cell in cells]
    return len(cells), lambda leaf: [truth(leaf["operator"], one, leaf["value"]) for one in first]


def check(certificate, version):
    """Raises a Fault where the certificate is not one of the version."""
    variables, nodes, conditions = certificate["variables"], certificate["nodes"], certificate["conditions"]
    text = json.dumps(version, separators=(",", ":"), ensure_ascii=False)
    digest = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    own = [certificate[key] for key in ("format", "ruleset", "version", "revision", "digest")]
    right = ["immigration-rulesets/certificate/1", version["ruleset"], version["inForce"]["from"], version["revision"], digest]
    same("what it is", own, right)

    # What is tested, and its cells.
    def key_of(leaf):
        return f"{leaf['fact']}∋{leaf['value']}" if kind_of(version, leaf["fact"])[0] == "member" else leaf["fact"]

    places = places_of(version)
    tested = {f"∃{list_of(version, rule.get('forEach'))}": [] for rule in version["rules"] if list_of(version, rule.get("forEach"))}
    for condition in places.values():
        if "fact" in condition:
            tested.setdefault(key_of(condition), []).append(condition)
    same("the variables", sorted(name_of(one) for one in variables), sorted(tested))
    levels = {name_of(variable): at for at, variable in enumerate(variables)}
    answers = [answers_of(version, variable, tested[name_of(variable)]) for variable in variables]
    sizes = [size for size, _ in answers]

    # The nodes are ordered, reduced and each there once: one function of the cells is one node.
    def level(node):
        return len(variables) if node < 2 else nodes[node - 2][0]

    unique = set()
    for index, (at, *kids) in enumerate(nodes):
        own = f"node {index + 2}"
        need(is_whole(at, len(variables)), f"{own} tests no variable")
        same(f"the number of branches of {own}", len(kids), sizes[at])
        need(all(is_whole(kid, index + 2) and level(kid) > at for kid in kids), f"{own} does not lead to lower nodes of later variables")
        need(len(set(kids)) > 1, f"{own} tests nothing")
        need((at, *kids) not in unique, f"{own} is there twice")
        unique.add((at, *kids))

    known = set()

    def is_combined(zero, parts, node):
        """Whether a node is all (zero is 0) or any (1) of parts: each a node, and whether it is turned round."""
        if any(part < 2 and (part ^ turned) == zero for part, turned in parts):
            return node == zero
        opened = sorted({(part, turned) for part, turned in parts if part > 1})
        if not opened:
            return node == 1 - zero
        key = (zero, tuple(opened), node)
        if key in known:
            return True
        known.add(key)
        first = min(level(node), *(level(part) for part, _ in opened))

        def down(one, cell):
            return nodes[one - 2][cell + 1] if level(one) == first else one

        return all(
            is_combined(zero, [(down(part, cell), turned) for part, turned in opened], down(node, cell)) for cell in range(sizes[first])
        )

    def combined(what, zero, parts, node):
        need(all(is_whole(one, len(nodes) + 2) for one in [node, *(part for part, _ in parts)]), f"{what} names no node")
        need(is_combined(zero, parts, node), f"{what} is not what its parts say")

    def literal(what, at, holds, node):
        need(is_whole(node, len(nodes) + 2), f"{what} names no node")
        right = int(holds[0]) if len(set(holds)) == 1 else [at, *(int(one) for one in holds)]
        same(what, node if node < 2 or isinstance(right, int) else nodes[node - 2], right)

    # Every condition and every part of one.
    same("the conditions", sorted(conditions), sorted(places))
    for place, condition in places.items():
        node = conditions[place]
        for form, zero in (("all", 0), ("any", 1)):
            if form in condition:
                combined(place, zero, [(conditions[f"{place}/{form}/{index}"], 0) for index in range(len(condition[form]))], node)
        if "not" in condition:
            combined(place, 0, [(conditions[f"{place}/not"], 1)], node)
        if "condition" in condition:
            same(place, node, conditions[f"/conditions/{escaped(condition['condition'])}"])
        if "fact" in condition:
            at = levels[key_of(condition)]
            literal(place, at, answers[at][1](condition), node)

    # Every rule: there is what it is applied to, `when` holds, and `unless` does not.
    rules, outcomes = certificate["rules"], certificate["outcomes"]
    same("the rules", list(rules), [rule["id"] for rule in version["rules"]])
    for index, rule in enumerate(version["rules"]):
        what, made, records = f"rule {rule['id']}", rules[rule["id"]], list_of(version, rule.get("forEach"))
        if records is None:
            same(what, made["exists"], 1)
        else:
            literal(what, levels[f"∃{records}"], [False, True], made["exists"])
        excepted = conditions[f"/rules/{index}/unless"] if "unless" in rule else 0
        combined(what, 0, [(made["exists"], 0), (conditions[f"/rules/{index}/when"], 0), (excepted, 1)], made["applies"])

    def reached(roots):
        """The nodes that some lead to, themselves among them, the lower first."""
        seen, pending = set(), list(roots)
        while pending:
            node = pending.pop()
            if node > 1 and node not in seen:
                seen.add(node)
                pending += nodes[node - 2][1:]
        return sorted(seen)

    # Every outcome: any of its rules that bind so or more strongly; and in how many of all its situations.
    leading = {rule["then"]["outcome"] for rule in version["rules"]}
    same("the outcomes", list(outcomes), [name for name in version["outcomes"] if name in leading])
    for name, outcome in outcomes.items():
        own = [rule for rule in version["rules"] if rule["then"]["outcome"] == name]
        ranks = [STRENGTHS.index(rule["then"].get("modality", version["outcomes"][name]["modality"])) for rule in own]
        same(f"how {name} binds", list(outcome["binding"]), [STRENGTHS[rank] for rank in sorted(set(ranks))])
        for modality, bound in outcome["binding"].items():
            some = [rule for rule, rank in zip(own, ranks) if rank <= STRENGTHS.index(modality)]
            combined(f"{name} ({modality})", 1, [(rules[rule["id"]]["applies"], 0) for rule in some], bound["node"])
        under = reached(bound["node"] for bound in outcome["binding"].values())
        same(f"what {name} hangs on", outcome["variables"], sorted({level(node) for node in under}))
        every = 1
        for at in outcome["variables"]:
            every *= sizes[at]
        same(f"the situations of {name}", outcome["situations"], str(every))
        # As many of all situations fall to each branch.
        shares = {0: 0, 1: every}
        for node in under:
            shares[node] = sum(shares[kid] for kid in nodes[node - 2][1:]) // sizes[level(node)]
        for bound in outcome["binding"].values():
            same(f"the situations of {name}", bound["situations"], str(shares[bound["node"]]))

    ways = version.get("scope", {}).get("outside", [])
    same("what is outside", certificate["outside"], [conditions[f"/scope/outside/{index}/when"] for index in range(len(ways))])
    roots = list(conditions.values())
    roots += [node for rule in rules.values() for node in (rule["exists"], rule["applies"])]
    roots += [bound["node"] for outcome in outcomes.values() for bound in outcome["binding"].values()]
    same("the number of nodes in use", len(reached(roots)), len(nodes))


def main(paths):
    read = [json.load(open(path, encoding="utf-8")) for path in paths]
    try:
        check(*read)
    except Fault as fault:
        sys.exit(f"refused: {fault}")
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as fault:
        sys.exit(f"refused: not a certificate of this version ({type(fault).__name__}: {fault})")
    print(f"accepted: {read[0]['ruleset']}@{read[0]['version']}, {len(read[0]['nodes'])} nodes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: check.py <certificate.json> <version.json>")
    main(sys.argv[1:])
