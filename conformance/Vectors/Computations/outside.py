"""The third computation of the vectors: text work by Python's own Unicode tables, every HMAC, hash, PRF and block by the openssl command.

Reads one JSON list of {"op", "in"} or {"wrong": {member: recipe}} on standard input, writes one list of [steps, out] on standard output.
The one argument is the text of the Python sample shim's decide.py. Written from the clauses of TS-0003, not from the code of the suite.
"""
import base64
import json
import subprocess
import sys
import types
import unicodedata
from concurrent.futures import ThreadPoolExecutor


class Refused(Exception):
    pass


# --- openssl -------------------------------------------------------------------------------------------------------------------

def openssl(*arguments, data=b""):
    done = subprocess.run(["openssl", *arguments], input=data, capture_output=True)
    if done.returncode != 0:
        # Without the arguments: they hold keys.
        sys.exit(f"openssl {arguments[0]} ended with {done.returncode}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout


def hmac(hash_name, key, message):
    # openssl takes no empty key; RFC 2104 pads a key with zero octets, so that one zero octet is the same key.
    return openssl("mac", "-digest", digest_name(hash_name), "-macopt", "hexkey:" + (key or b"\0").hex(), "-binary", "HMAC", data=message)


def digest(hash_name, message):
    return openssl("dgst", "-" + digest_name(hash_name).lower(), "-binary", data=message)


def prf(hash_name, secret, label_and_seed, length):
    return openssl("kdf", "-keylen", str(length), "-binary", "-kdfopt", "digest:" + digest_name(hash_name),
                   "-kdfopt", "hexsecret:" + secret.hex(), "-kdfopt", "hexseed:" + label_and_seed.hex(), "TLS1-PRF")


def aes(key, block):
    return openssl("enc", "-aes-128-ecb", "-nopad", "-K", key.hex(), data=block)


def digest_name(name):
    return name.replace("-", "")


# --- inputs --------------------------------------------------------------------------------------------------------------------

def octets(value, length=None):
    result = bytes.fromhex(value)
    if length is not None and len(result) != length:
        raise Refused()
    return result


def some(value):
    if not value:
        raise Refused()
    return value


def utf8_nfkc(text):
    return unicodedata.normalize("NFKC", some(text)).encode("utf-8")


# --- operations ----------------------------------------------------------------------------------------------------------------

EXPORT_LABELS = {"enrolment": "Bootstrap", "connection": "Connection", "escertke": "ESCertKE"}


def tls_export(i):
    label = "EXPORTER-oneM2M-" + EXPORT_LABELS[i["use"]]
    seed = label.encode("ascii") + octets(i["clientRandom"], 32) + octets(i["serverRandom"], 32)
    return {"label": label}, {"exported": prf(i["prf"], octets(i["masterSecret"], 48), seed, 48).hex()}


def split(id_name, key_name):
    def operation(i):
        exported = octets(i["exported"], 48).hex()
        return {}, {id_name: exported[:32], key_name: exported[32:]}
    return operation


def from_ke(purpose, id_name, key_name, between=lambda i: b""):
    def operation(i):
        identifier = utf8_nfkc(i[id_name])
        message = b"oneM2M Enrolment Key to " + purpose + b" derivation" + between(i) + identifier
        key = hmac("SHA-256", octets(i["ke"], 32), message)
        return {"identifier": identifier.hex(), "message": message.hex()}, {key_name: key.hex()}
    return operation


def suid_octets(i):
    return bytes([i["suid"]]) if i["suidEncoding"] == "octet" else str(i["suid"]).encode("ascii")


def e2e_keys(i):
    master, before, out = some(octets(i["ke2eMaster"])), b"", {}
    blocks = [("ke2eMsgAuth", "Message Authentication"), ("ke2eMsgConf", "Message Confidentiality"),
              ("ke2eAttAuth", "Attribute Authenticity"), ("ke2eAttConf", "Attribute Confidentiality")]
    for number, (name, purpose) in enumerate(blocks, 1):
        before = hmac(i["hash"], master, before + f"E2E {purpose} Key".encode("ascii") + bytes([number]))
        out[name] = before.hex()
    return {}, out


def session(i):
    message = octets(i["receiverRand"]) + octets(i["originatorRand"]) + b"oneM2M HMAC-SHA256 sessionESPrimKey derivation algorithm"
    return {"message": message.hex()}, {"sessionESPrimKey": hmac("SHA-256", some(octets(i["pairwiseESPrimKey"])), message).hex()}


def form(id_name, fqdn_name, out_name):
    return lambda i: ({}, {out_name: octets(i[id_name], 16).hex() + "@" + some(i[fqdn_name])})


DIGEST_LENGTHS = {"sha-256": 32, "sha-256-128": 16, "sha-256-120": 15}


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def form_public_key_id(i):
    full = digest("SHA-256", some(octets(i["spki"])))
    name = i["hash"]
    return ({"digest": full.hex()} if name == "sha-256" else {}), {"publicKeyId": "ni:///" + name + ";" + base64url(full[:DIGEST_LENGTHS[name]])}


def match_public_key_id(i):
    parts = parse_public_key_id(i["publicKeyId"])
    if parts is None:
        raise Refused()
    full = digest("SHA-256", some(octets(i["spki"])))
    return {}, {"matches": full[:DIGEST_LENGTHS[parts["hash"]]].hex() == parts["digest"]}


# --- AKA and GBA ---------------------------------------------------------------------------------------------------------------

def xor(a, b):
    return bytes(x ^ y for x, y in zip(a, b, strict=True))


def milenage(i):
    """TS 35.206 4.1, on numbers of 128 bits."""
    k, rand, sqn, amf = octets(i["k"], 16), octets(i["rand"], 16), octets(i["sqn"], 6), octets(i["amf"], 2)

    def encrypt(number):
        return int.from_bytes(aes(k, number.to_bytes(16, "big")), "big")

    def rotated(number, bits):
        return ((number << bits) | (number >> (128 - bits))) % (1 << 128)

    if "opc" in i:
        opc = int.from_bytes(octets(i["opc"], 16), "big")
    else:
        variant = int.from_bytes(octets(i["operatorVariant"], 16), "big")
        opc = variant ^ encrypt(variant)
    temp = encrypt(int.from_bytes(rand, "big") ^ opc)
    in1 = int.from_bytes(sqn + amf + sqn + amf, "big")
    out = {1: encrypt(temp ^ rotated(in1 ^ opc, 64)) ^ opc}
    for n, bits, constant in ((2, 0, 1), (3, 32, 2), (4, 64, 4), (5, 96, 8)):
        out[n] = encrypt(rotated(temp ^ opc, bits) ^ constant) ^ opc
    text = {n: number.to_bytes(16, "big").hex() for n, number in out.items()}
    return {}, {"opc": opc.to_bytes(16, "big").hex(), "macA": text[1][:16], "macS": text[1][16:], "res": text[2][16:],
                "ck": text[3], "ik": text[4], "ak": text[2][:12], "akStar": text[5][:12]}


def gba_message(purpose, i):
    """TS 33.220 B.2 and B.3: FC, then each parameter and its length in two octets."""
    message = b"\x01"
    for parameter in (purpose, octets(i["rand"], 16), utf8_nfkc(i["impi"]), utf8_nfkc(i["nafFqdn"]) + octets(i["ua"], 5)):
        message += parameter + len(parameter).to_bytes(2, "big")
    return message


def gba_naf(i):
    ks = octets(i["ks"], 32)
    if i["mode"] == "gba-me":
        message = gba_message(b"gba-me", i)
        return {"message": message.hex()}, {"ksNaf": hmac("SHA-256", ks, message).hex()}
    outer, inner = gba_message(b"gba-me", i), gba_message(b"gba-u", i)
    return ({"messageExt": outer.hex(), "messageInt": inner.hex()},
            {"ksExtNaf": hmac("SHA-256", ks, outer).hex(), "ksIntNaf": hmac("SHA-256", ks, inner).hex()})


# --- identifiers, without regular expressions where the suite's own have them -----------------------------------------------------

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
CREDENTIAL_TYPES = [10, 11, 12, 13, 14, 15, 16, 30, 31, 32, 33, 34, 41, 42, 43, 44, 45, 51, 52, 53, 54, 55]
SUIDS = [10, 11, 12, 13, 14, 15, 21, 22, 23, 24, 25, 32, 33, 34, 35, 40, 41, 42, 43, 44, 45]


def made_of(text, alphabet):
    return len(text) > 0 and all(c in alphabet for c in text)


def is_fqdn(text):
    labels = text.split(".")
    return (len(text) <= 253 and len(labels) > 1
            and all(made_of(l, LETTERS + DIGITS + "-") and len(l) <= 63 and l[0] != "-" and l[-1] != "-" for l in labels))


def parse_at(is_relative):
    def parse(text):
        relative, at, fqdn = text.partition("@")
        return {"relative": relative, "fqdn": fqdn} if at and is_relative(relative) and is_fqdn(fqdn) else None
    return parse


def value_characters(kind):
    # Identifiers of certificates and public keys have the characters of URIs (RFC 3986 clause 2), whatever 10.4 lists.
    return LETTERS + DIGITS + ("-._~:/?#[]@!$&'()*+,;=%" if int(kind) >= 30 else "._-@")


def parse_credential_id(text):
    kind, hyphen, value = text.partition("-")
    known = hyphen and kind in [str(t) for t in CREDENTIAL_TYPES] and made_of(value, value_characters(kind))
    return {"type": int(kind), "value": value} if known else None


def parse_suid(text):
    return {"credential": int(text[0]), "scope": int(text[1])} if text in [str(s) for s in SUIDS] else None


def parse_public_key_id(text):
    head, semicolon, encoded = text.partition(";")
    if not semicolon or not head.startswith("ni:///") or head[6:] not in DIGEST_LENGTHS or not made_of(encoded, LETTERS + DIGITS + "-_"):
        return None
    if len(encoded) % 4 == 1:
        return None
    value = base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
    return {"hash": head[6:], "digest": value.hex()} if len(value) == DIGEST_LENGTHS[head[6:]] else None


HEX_ID = parse_at(lambda r: len(r) == 32 and made_of(r, "0123456789abcdefABCDEF"))
NAMED_ID = parse_at(lambda r: made_of(r, LETTERS + DIGITS + "._-"))
PARSERS = {"keId": HEX_ID, "mafKeyId": HEX_ID, "kpsaId": NAMED_ID, "kmId": NAMED_ID,
           "credentialId": parse_credential_id, "suid": parse_suid, "publicKeyId": parse_public_key_id}


def parse(i):
    parts = PARSERS[i["kind"]](i["text"])
    return {}, ({"valid": False} if parts is None else {"valid": True, "parts": parts})


def same(i):
    first, second = (PARSERS[i["kind"]](i[n]) for n in ("first", "second"))
    if first is None or second is None:
        raise Refused()
    fold = str.lower if i["kind"] == "kmId" else str
    return {}, {"same": fold(first["relative"]) == fold(second["relative"]) and first["fqdn"].lower() == second["fqdn"].lower()}


# --- decisions -----------------------------------------------------------------------------------------------------------------

decisions = types.ModuleType("decisions")
exec(sys.argv[1], decisions.__dict__)


def decide(i):
    try:
        return {}, decisions.decide(i)
    except ValueError:
        raise Refused()


OPERATIONS = {
    "tls.export": tls_export,
    "split.enrolment": split("relativeKeId", "ke"),
    "split.connection": split("kcId", "kc"),
    "split.escertke": split("pairwiseE2EKeyId", "pairwiseE2EKey"),
    "derive.km": from_ke(b"Master Credential", "mafId", "km"),
    "derive.kpsa": from_ke(b"Provisioned Secure Connection Key", "enroleeBId", "kpsa"),
    "derive.usageKey": from_ke(b"Usage-Constrained Symmetric Key", "enrolmentTargetId", "key", suid_octets),
    "derive.e2eMaster": lambda i: ({}, {"ke2eMaster": hmac(i["hash"], octets(i["salt"]), some(octets(i["kpsa"]))).hex()}),
    "derive.e2eKeys": e2e_keys,
    "derive.sessionESPrimKey": session,
    "derive.pairwiseESPrimKey": lambda i: ({}, {"pairwiseESPrimKey": hmac("SHA-256", octets(i["kc"], 32), octets(i["reserved"])).hex()}),
    "aka.milenage": milenage,
    "gba.ks": lambda i: ({}, {"ks": (octets(i["ck"], 16) + octets(i["ik"], 16)).hex()}),
    "gba.naf": gba_naf,
    "gba.btid": lambda i: ({}, {"btid": base64.b64encode(octets(i["rand"], 16)).decode("ascii") + "@" + some(i["bsfName"])}),
    "form.keId": form("relativeKeId", "mefFqdn", "keId"),
    "form.mafKeyId": form("kcId", "mafFqdn", "keyId"),
    "form.publicKeyId": form_public_key_id,
    "match.publicKeyId": match_public_key_id,
    "parse": parse,
    "same": same,
    "decide": decide,
}


# --- recipes of mistakes -------------------------------------------------------------------------------------------------------

def in_form(form_name, text):
    if form_name == "none":
        return text
    if form_name in ("lower", "upper"):
        return getattr(unicodedata.normalize("NFKC", text), form_name)()
    return unicodedata.normalize(form_name.upper(), text)


def cook(recipe):
    op, args = recipe[0], recipe[1:]
    if op == "hex":
        return bytes.fromhex(args[0])
    if op == "text":
        return in_form(args[0], args[2]).encode(args[1])
    if op == "cat":
        return b"".join(cook(a) for a in args)
    if op == "hmac":
        return hmac(args[0], cook(args[1]), cook(args[2]))
    if op == "hash":
        return digest(args[0], cook(args[1]))
    if op == "prf":
        return prf(args[0], cook(args[1]), cook(args[2]), args[3])
    if op == "aes":
        return aes(cook(args[0]), cook(args[1]))
    if op == "xor":
        return xor(cook(args[0]), cook(args[1]))
    if op == "slice":
        return cook(args[0])[args[1]:args[2]]
    if op == "reversed":
        return cook(args[0])[::-1]
    if op == "digits":
        return cook(args[0]).hex().encode("ascii")
    if op == "base64":
        return base64.b64encode(cook(args[0]))
    if op == "base64url":
        return base64url(cook(args[0])).encode("ascii")
    if op == "base64url-padded":
        return base64.urlsafe_b64encode(cook(args[0]))
    raise ValueError("no recipe has " + op)


def value(recipe):
    if recipe[0] == "json":
        return recipe[1]
    if recipe[0] == "string":
        return cook(recipe[1]).decode("utf-8")
    return cook(recipe).hex()


def answer(case):
    if "wrong" in case:
        return [{}, {member: value(recipe) for member, recipe in case["wrong"].items()}]
    try:
        return list(OPERATIONS[case["op"]](case["in"]))
    except Refused:
        return [{}, {"error": "invalid"}]


with ThreadPoolExecutor(max_workers=4) as pool:
    json.dump(list(pool.map(answer, json.load(sys.stdin))), sys.stdout)
