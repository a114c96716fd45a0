#!/usr/bin/env python3
"""A shim (docs/shim.md) in Python, standard library alone: replace the functions by calls of your own code."""
import base64
import hashlib
import hmac
import json
import re
import sys
import unicodedata

from decide import decide

EXPORTS = {"enrolment": ("EXPORTER-oneM2M-Bootstrap", "relativeKeId", "ke"),
           "connection": ("EXPORTER-oneM2M-Connection", "kcId", "kc"),
           "escertke": ("EXPORTER-oneM2M-ESCertKE", "pairwiseE2EKeyId", "pairwiseE2EKey")}
NI_OCTETS = {"sha-256": 32, "sha-256-128": 16, "sha-256-120": 15}
CREDENTIAL_TYPES = {*range(10, 17), *range(30, 35), *range(41, 46), *range(51, 56)}
SUIDS = {*range(10, 16), *range(21, 26), *range(32, 36), *range(40, 46)}
FQDN = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\Z")
RELATIVE = {"keId": "[0-9A-Fa-f]{32}", "mafKeyId": "[0-9A-Fa-f]{32}", "kpsaId": "[A-Za-z0-9._+/=-]+", "kmId": "[A-Za-z0-9._+/=-]+"}


class Invalid(Exception):
    """Inputs that must be refused."""


def octets(text):
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise Invalid(str(error)) from error


def mac(hash_name, key, message):
    return hmac.new(key, message, hash_name.replace("-", "").lower()).digest()


def sha256(key, message):
    return mac("SHA-256", key, message)


def identifier(text):
    if not text:
        raise Invalid("an identifier is empty")
    return unicodedata.normalize("NFKC", text).encode("utf-8")


def tls_export(i):
    label, secret = EXPORTS[i["use"]][0], octets(i["masterSecret"])
    seed = label.encode("ascii") + octets(i["clientRandom"]) + octets(i["serverRandom"])
    a, out = seed, b""
    while len(out) < 48:
        a = mac(i["prf"], secret, a)
        out += mac(i["prf"], secret, a + seed)
    return {"exported": out[:48].hex(), "steps": {"label": label}}


def split(use):
    def operation(i):
        exported = octets(i["exported"])
        if len(exported) != 48:
            raise Invalid("an export has 48 octets, not %d" % len(exported))
        return {EXPORTS[use][1]: exported[:16].hex(), EXPORTS[use][2]: exported[16:].hex()}
    return operation


def derived(name, label, id_name):
    def operation(i):
        ident = identifier(i[id_name])
        message = label.encode("ascii") + (suid(i) if "suid" in i else b"") + ident
        return {name: sha256(octets(i["ke"]), message).hex(), "steps": {"identifier": ident.hex(), "message": message.hex()}}
    return operation


def suid(i):
    return str(i["suid"]).encode("ascii") if i["suidEncoding"] == "digits" else bytes([i["suid"]])


def e2e_keys(i):
    values, before = {}, b""
    for count, (name, label) in enumerate((("ke2eMsgAuth", "E2E Message Authentication Key"), ("ke2eMsgConf", "E2E Message Confidentiality Key"),
                                           ("ke2eAttAuth", "E2E Attribute Authenticity Key"), ("ke2eAttConf", "E2E Attribute Confidentiality Key")), 1):
        before = mac(i["hash"], octets(i["ke2eMaster"]), before + label.encode("ascii") + bytes([count]))
        values[name] = before.hex()
    return values


def session_key(i):
    message = octets(i["receiverRand"]) + octets(i["originatorRand"]) + b"oneM2M HMAC-SHA256 sessionESPrimKey derivation algorithm"
    return {"sessionESPrimKey": sha256(octets(i["pairwiseESPrimKey"]), message).hex(), "steps": {"message": message.hex()}}


def naf_message(i, mode):
    parts = [mode.encode("ascii"), octets(i["rand"]), identifier(i["impi"]), identifier(i["nafFqdn"]) + octets(i["ua"])]
    return b"\x01" + b"".join(part + len(part).to_bytes(2, "big") for part in parts)


def gba_naf(i):
    me, ks = naf_message(i, "gba-me"), octets(i["ks"])
    if i["mode"] == "gba-me":
        return {"ksNaf": sha256(ks, me).hex(), "steps": {"message": me.hex()}}
    internal = naf_message(i, "gba-u")
    return {"ksExtNaf": sha256(ks, me).hex(), "ksIntNaf": sha256(ks, internal).hex(), "steps": {"messageExt": me.hex(), "messageInt": internal.hex()}}


def public_key_id(spki, name):
    if name not in NI_OCTETS:
        raise Invalid("none of " + ", ".join(NI_OCTETS))
    return "ni:///%s;%s" % (name, base64.urlsafe_b64encode(hashlib.sha256(spki).digest()[:NI_OCTETS[name]]).decode().rstrip("="))


def form_public_key_id(i):
    spki = octets(i["spki"])
    return {"publicKeyId": public_key_id(spki, i["hash"]), "steps": {"digest": hashlib.sha256(spki).digest()[:NI_OCTETS[i["hash"]]].hex()}}


def match_public_key_id(i):
    parts = parts_of("publicKeyId", i["publicKeyId"])
    digest = hashlib.sha256(octets(i["spki"])).digest()
    return {"matches": parts is not None and hmac.compare_digest(digest[:NI_OCTETS[parts["hash"]]], octets(parts["digest"]))}


def parts_of(kind, text):
    if kind in RELATIVE:
        relative, _, fqdn = text.partition("@")
        good = re.fullmatch(RELATIVE[kind], relative) and FQDN.match(fqdn)
        return {"relative": relative, "fqdn": fqdn} if good else None
    if kind == "credentialId":
        number, _, value = text.partition("-")
        good = re.fullmatch("[0-9]{2}", number) and int(number) in CREDENTIAL_TYPES and re.fullmatch(r"[A-Za-z0-9._@:;/+=-]+", value)
        return {"type": int(number), "value": value} if good else None
    if kind == "suid":
        return {"credential": int(text[0]), "scope": int(text[1])} if re.fullmatch("[0-9]{2}", text) and int(text) in SUIDS else None
    found = re.fullmatch("ni:///(sha-256(?:-128|-120)?);([A-Za-z0-9_-]+)", text)
    if not found or len(found[2]) % 4 == 1:
        return None
    digest = base64.urlsafe_b64decode(found[2] + "=" * (-len(found[2]) % 4))
    return {"hash": found[1], "digest": digest.hex()} if len(digest) == NI_OCTETS[found[1]] else None


def parse(i):
    parts = parts_of(i["kind"], i["text"])
    return {"valid": False} if parts is None else {"valid": True, "parts": parts}


def same(i):
    first, second = parts_of(i["kind"], i["first"]), parts_of(i["kind"], i["second"])
    if first is None or second is None:
        raise Invalid("not of the form of a " + i["kind"])
    lower = (lambda text: text) if i["kind"] == "kpsaId" else str.lower
    return {"same": lower(first["relative"]) == lower(second["relative"]) and first["fqdn"].lower() == second["fqdn"].lower()}


OPERATIONS = {
    "tls.export": tls_export,
    "split.enrolment": split("enrolment"), "split.connection": split("connection"), "split.escertke": split("escertke"),
    "derive.km": derived("km", "oneM2M Enrolment Key to Master Credential derivation", "mafId"),
    "derive.kpsa": derived("kpsa", "oneM2M Enrolment Key to Provisioned Secure Connection Key derivation", "enroleeBId"),
    "derive.usageKey": derived("key", "oneM2M Enrolment Key to Usage-Constrained Symmetric Key derivation", "enrolmentTargetId"),
    "form.keId": lambda i: {"keId": octets(i["relativeKeId"]).hex() + "@" + i["mefFqdn"]},
    "form.mafKeyId": lambda i: {"keyId": octets(i["kcId"]).hex() + "@" + i["mafFqdn"]},
    "derive.e2eMaster": lambda i: {"ke2eMaster": mac(i["hash"], octets(i["salt"]), octets(i["kpsa"])).hex()},
    "derive.e2eKeys": e2e_keys,
    "derive.sessionESPrimKey": session_key,
    "derive.pairwiseESPrimKey": lambda i: {"pairwiseESPrimKey": sha256(octets(i["kc"]), octets(i["reserved"])).hex()},
    "gba.ks": lambda i: {"ks": i["ck"] + i["ik"]},
    "gba.naf": gba_naf,
    "gba.btid": lambda i: {"btid": base64.b64encode(octets(i["rand"])).decode() + "@" + i["bsfName"]},
    "form.publicKeyId": form_public_key_id, "match.publicKeyId": match_public_key_id, "parse": parse, "same": same,
    "decide": decide,
}


def answer(request):
    if request["op"] == "hello":
        return {"ok": True, "protocol": 1, "name": "Python sample shim", "version": "1", "operations": list(OPERATIONS)}
    if request["op"] not in OPERATIONS:
        return {"ok": False, "error": "unsupported", "because": "no such operation"}
    try:
        return {"ok": True, **OPERATIONS[request["op"]](request)}
    except (Invalid, KeyError, TypeError, ValueError) as error:
        return {"ok": False, "error": "invalid", "because": str(error)}


for line in sys.stdin.buffer:
    asked = json.loads(line)
    print(json.dumps({"id": asked["id"], **answer(asked)}, ensure_ascii=True), flush=True)
