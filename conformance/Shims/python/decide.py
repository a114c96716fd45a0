"""The operation decide of the Python sample shim (docs/shim.md): TS-0003 7.1.3 and 7.1.5, TS-0004 7.4.9.1, annex F. Standard library alone.

What is wrong in a policy is a ValueError. Lists stand where a generator would do: every part of every rule is read, whatever came before it.
"""
import ipaddress
import math
import re
from datetime import datetime

BITS = {"create": 1, "retrieve": 2, "update": 4, "delete": 8, "notify": 16, "discover": 32}
FIELDS = ((0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (0, 6), (2000, 9999))
FAMILIES = {"ipv4": ipaddress.IPv4Network, "ipv6": ipaddress.IPv6Network}
EARTH = 6371008.8


def decide(i):
    held = [rule(r, i["request"], i["context"], i["local"]) for policy in i["policies"] for r in policy["acr"]]
    return {"decision": "permit" if any(held) else "deny"}


def rule(r, request, context, local):
    if not isinstance(r.get("acor"), list) or not isinstance(r.get("acop"), int) or not 1 <= r["acop"] <= 63:
        raise ValueError("a rule has originators, and operations that are a sum of the six values")
    return all([
        not r.get("acaf", False) or context.get("authenticated", False),
        any([originator(entry, request["from"], context, local) for entry in r["acor"]]),
        r["acop"] & BITS[request["operation"]] != 0,
        "acco" not in r or any([context_holds(part, context) for part in r["acco"]]),
        "acod" not in r or any([details_hold(part, request) for part in r["acod"]]) or request["operation"] != "create"])


# --- originators: 7.1.3 --------------------------------------------------------------------------------------------------------

def absolute(name, local):
    if name.startswith("/"):
        return name if name.startswith("//") else local["spId"] + name
    registrar = {"C": local["spId"] + local["cseId"] + "/", "S": local["spId"] + "/"}
    return registrar.get(name[:1], "") + name


def originator(entry, sender, context, local):
    sender = absolute(sender, local)
    if entry == "all" or entry in context.get("roles", []):
        return True
    if sender in [absolute(member, local) for member in context.get("groups", {}).get(entry, [])]:
        return True
    if re.fullmatch("//[^/]+", entry):
        return sender.startswith(entry + "/")
    return re.fullmatch("[^/]*".join(re.escape(part) for part in absolute(entry, local).split("*")), sender) is not None


# --- contexts: 7.1.5, and what is not known does not hold: 7.1.4 -----------------------------------------------------------------

def context_holds(part, context):
    return all([
        set(part) <= {"actw", "acip", "aclr"},
        "actw" not in part or any([window(entry, context["time"]) for entry in part["actw"]]),
        "acip" not in part or any([block(family, entry, context.get("address")) for family, entries in part["acip"].items() for entry in entries]),
        "aclr" not in part or region(part["aclr"], context)])


def window(text, time):
    t = datetime.fromisoformat(time.replace("Z", "+00:00"))
    fields = text.split(" ")
    if len(fields) != 7:
        raise ValueError("a window has seven fields")
    parts = (t.second, t.minute, t.hour, t.day, t.month, t.isoweekday() % 7, t.year)
    return all([part in values(field, *limits) for field, part, limits in zip(fields, parts, FIELDS)])


def values(field, lowest, highest):
    """The set of numbers that a field stands for."""
    found = set()
    for element in field.split(","):
        match = re.fullmatch(r"(\*|([0-9]+)-([0-9]+))(?:/([0-9]+))?|([0-9]+)", element, re.ASCII)
        if not match:
            raise ValueError("no element of a window: " + element)
        first = int(match[5] or match[2] or lowest)
        last = int(match[5] or match[3] or highest)
        step = int(match[4] or 1)
        if not lowest <= first <= last <= highest or step == 0:
            raise ValueError("out of range: " + element)
        found.update(range(first, last + 1, step))
    return found


def block(family, entry, address):
    network = FAMILIES[family](entry, strict=False)
    if address is None:
        return False
    known = ipaddress.ip_address(address)
    known = getattr(known, "ipv4_mapped", None) or known
    return known.version == network.version and known in network


def region(r, context):
    if set(r) == {"accr"}:
        return circle(r["accr"], context.get("latitude"), context.get("longitude"))
    if set(r) != {"accc"} or not r["accc"] or not all([re.fullmatch("[A-Z]{2}", code) for code in r["accc"]]):
        raise ValueError("a region is a circle, or a list of countries by their codes of two letters")
    return context.get("country") in r["accc"]


def circle(numbers, latitude, longitude):
    if len(numbers) != 3 or abs(numbers[0]) > 90 or abs(numbers[1]) > 180 or numbers[2] < 0:
        raise ValueError("a circle is latitude, longitude and radius")
    if latitude is None or longitude is None:
        return False
    north, east = math.radians(latitude - numbers[0]), math.radians(longitude - numbers[1])
    h = math.sin(north / 2) ** 2 + math.cos(math.radians(numbers[0])) * math.cos(math.radians(latitude)) * math.sin(east / 2) ** 2
    return 2 * EARTH * math.asin(min(1, math.sqrt(h))) <= numbers[2]


# --- object details: 7.1.5, for a Create -----------------------------------------------------------------------------------------

def details_hold(part, request):
    if not part.get("chty"):
        raise ValueError("object details name child types")
    definition = next(iter(part["spty"].values())) if "spty" in part else None
    return all([
        part.get("ty") in (None, request["targetType"]),
        definition in (None, request.get("specialization")),
        request.get("createdType") in part["chty"]])
