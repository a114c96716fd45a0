"""A shim that misbehaves in the way that its first argument names. Otherwise it answers as the sample does, whose path is the second one.

In the directory that is the third argument each of its processes, and each process that one of them starts, leaves a file named after its number.
"""
import base64
import json
import os
import signal
import subprocess
import sys
import threading
import time

BEHAVIOUR, SAMPLE, NUMBERS = sys.argv[1:4]
FOREVER = 600


def started(number):
    open(os.path.join(NUMBERS, str(number)), "w").close()


def note(name):
    """Leaves a file beside the directory of numbers, which a test waits for."""
    open(os.path.join(os.path.dirname(NUMBERS), name), "w").close()


def first():
    """Whether this is the first process of the run."""
    return len(os.listdir(NUMBERS)) == 1


def put(text):
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    while data:
        data = data[os.write(1, data):]


def crash(code=7, last_words="boom\n"):
    sys.stderr.write(last_words)
    sys.stderr.flush()
    os._exit(code)


def endless():
    while True:
        put("x" * 65536)


def flood(octets):
    for _ in range(octets // 65536):
        os.write(2, b"e" * 65535 + b"\n")


def leak():
    kept = bytearray(os.urandom(4096) * (100 * 1024))
    time.sleep(FOREVER)
    return kept


def child():
    """A process in a session of its own, which holds the pipes and outlives its parent."""
    code = "import time; time.sleep(%d)" % FOREVER
    started(subprocess.Popen([sys.executable, "-c", code], start_new_session=True).pid)


def reply(asked, **members):
    return json.dumps({"id": asked["id"], "ok": True, **members}) + "\n"


def secrets(asked):
    return [value for name, value in asked.items() if name in ("ke", "masterSecret", "exported", "kc", "kpsa", "ke2eMaster", "pairwiseESPrimKey", "ck", "ik", "ks")]


def forms(asked):
    return " ".join(form for key in secrets(asked) for form in (
        key, key.upper(), base64.b64encode(bytes.fromhex(key)).decode(), base64.urlsafe_b64encode(bytes.fromhex(key)).decode().rstrip("="), bytes.fromhex(key).hex(":")))


def renamed(asked):
    values = sample(asked)
    keys = [value for value in values.values() if isinstance(value, str)] + secrets(asked)
    return {"id": asked["id"], "ok": True, "label": keys[0] if keys else "", "result": keys, "nested": {"deeper": [forms(asked)]}, "steps": {"identifier": "".join(keys)},
            **{key: True for key in keys}}


# What is done instead of answering hello.
AT_HELLO = {
    "says nothing": lambda asked: time.sleep(FOREVER),
    "speaks protocol 2": lambda asked: put(reply(asked, protocol=2, name="two", operations=["derive.km"])),
    "speaks a protocol without end": lambda asked: put(reply(asked, protocol=int("2" * 4000), operations=["derive.km"])),
    "has a name without end": lambda asked: put(reply(asked, protocol=1, name="n\u001b[31m" * 20000, version="v" * 100000, operations=["derive.km", *("%d" % i + "x" * 10000 for i in range(50))])),
    "speaks a protocol in letters": lambda asked: put(reply(asked, protocol="1", operations=["derive.km"])),
    "refuses hello": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "unsupported"}) + "\n"),
    "lists no operations": lambda asked: put(reply(asked, protocol=1)),
    "lists numbers": lambda asked: put(reply(asked, protocol=1, operations=[1, 2])),
    "greets with garbage": lambda asked: put("hello yourself\n"),
    "greets with a list": lambda asked: put("[]\n"),
    "greets as another": lambda asked: put(json.dumps({"id": 99, "ok": True, "protocol": 1, "operations": []}) + "\n"),
    "logs before hello": lambda asked: put("starting up\n" + reply(asked, protocol=1, operations=["derive.km"])),
    "greets without end": lambda asked: endless(),
    "crashes at hello": lambda asked: crash(3, "no licence\n"),
}

# What is done instead of answering anything else.
AT_REQUEST = {
    "hangs": lambda asked: time.sleep(FOREVER),
    "hangs at the second request": lambda asked: (note("hanging"), time.sleep(FOREVER)) if asked["id"] == 2 else answer(asked),
    "crashes": lambda asked: crash(),
    "is killed": lambda asked: os.kill(os.getpid(), signal.SIGKILL),
    "ends in the middle of a line": lambda asked: (put('{"id":%d,"ok":' % asked["id"]), crash(0)),
    "stops in the middle of a line": lambda asked: (put('{"id":%d,"ok":' % asked["id"]), time.sleep(FOREVER)),
    "answers garbage": lambda asked: put("42 is the answer\n"),
    "answers a list": lambda asked: put("[1]\n"),
    "answers an empty line": lambda asked: put("\n"),
    "answers octets": lambda asked: put(b"\xff\xfe\x00\x80\n"),
    "answers depths": lambda asked: put("[" * 100000 + "\n"),
    "answers a name twice": lambda asked: put('{"id":%d,"id":%d,"ok":true}\n' % (asked["id"], asked["id"])),
    "answers a name twice further in": lambda asked: put('{"id":%d,"ok":true,"steps":{"message":"00","message":"01"}}\n' % asked["id"]),
    "answers a name twice in a list": lambda asked: put('{"id":%d,"ok":true,"km":[{"a":1,"\\u0061":1}]}\n' % asked["id"]),
    "answers half a pair": lambda asked: put('{"id":%d,"ok":true,"km":"\\ud800"}\n' % asked["id"]),
    "answers half a pair further in": lambda asked: put('{"id":%d,"ok":true,"steps":{"message":"\\udc00"}}\n' % asked["id"]),
    "answers under half a pair": lambda asked: put('{"id":%d,"ok":true,"\\ud800":{}}\n' % asked["id"]),
    "refuses with half a pair": lambda asked: put('{"id":%d,"ok":false,"error":"invalid","because":"\\ud800"}\n' % asked["id"]),
    "errs with half a pair": lambda asked: put('{"id":%d,"ok":false,"error":"\\ud800"}\n' % asked["id"]),
    "answers no UTF-8": lambda asked: put(b'{"id":%d,"ok":true,"km":"\xff\xc0"}\n' % asked["id"]),
    "answers no UTF-8 further in": lambda asked: put(b'{"id":%d,"ok":true,"steps":[{"a":"\xed\xa0\x80"}]}\n' % asked["id"]),
    "answers under no UTF-8": lambda asked: put(b'{"id":%d,"ok":true,"\xff":1}\n' % asked["id"]),
    "answers a number beyond all bounds": lambda asked: put('{"id":%d,"ok":true,"km":1e99999999999}\n' % asked["id"]),
    "answers to a long id": lambda asked: put('{"id":"%s","ok":true}\n' % ("z" * 100000)),
    "answers without end": lambda asked: endless(),
    "answers a long line": lambda asked: put(reply(asked, km="00" * 1024 * 1024)),
    "answers to another id": lambda asked: put(json.dumps({"id": asked["id"] + 1, **sample(asked)}) + "\n"),
    "answers late": lambda asked: put(json.dumps({"id": asked["id"] - 1, **sample(asked)}) + "\n"),
    "answers to an id in letters": lambda asked: put(json.dumps({"id": str(asked["id"]), **sample(asked)}) + "\n"),
    "answers without id": lambda asked: put(json.dumps(sample(asked)) + "\n"),
    "answers twice": lambda asked: put((json.dumps({"id": asked["id"], **sample(asked)}) + "\n") * 2),
    "logs before an answer": lambda asked: put("computing\n" + reply(asked, **sample(asked))),
    "logs behind an answer": lambda asked: put(reply(asked, **sample(asked)) + "computed\n"),
    "closes its output": lambda asked: (os.close(1), time.sleep(FOREVER)),
    "says not whether it is ok": lambda asked: put(json.dumps({"id": asked["id"], "km": "00"}) + "\n"),
    "is ok in letters": lambda asked: put(json.dumps({"id": asked["id"], "ok": "true"}) + "\n"),
    "errs with a word of its own": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "perhaps"}) + "\n"),
    "errs without a word": lambda asked: put(json.dumps({"id": asked["id"], "ok": False}) + "\n"),
    "fails": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "failed", "because": "out of ink"}) + "\n"),
    "supports nothing": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "unsupported", "because": "later"}) + "\n"),
    "refuses everything": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "invalid", "because": "no"}) + "\n"),
    "answers ok and nothing else": lambda asked: put(reply(asked)),
    "answers a number": lambda asked: put(reply(asked, km=5)),
    "answers null": lambda asked: put(reply(asked, km=None)),
    "answers odd digits": lambda asked: put(reply(asked, km="abc")),
    "answers letters": lambda asked: put(reply(asked, km="key!")),
    "answers under another name": lambda asked: put(reply(asked, key="00" * 32)),
    "answers steps that are none": lambda asked: put(reply(asked, **{**sample(asked), "steps": [1]})),
    "answers a step of another kind": lambda asked: put(reply(asked, **{**sample(asked), "steps": {"message": 7}})),
    "crashes telling keys": lambda asked: crash(1, "Traceback: %s %s %s\n" % (asked, forms(asked), json.dumps(asked))),
    "prints keys": lambda asked: put("debug: %s %s\n" % (json.dumps(asked), forms(asked))),
    "answers keys under other names": lambda asked: put(json.dumps(renamed(asked)) + "\n"),
    "fails telling keys": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "failed", "because": forms(asked)}) + "\n"),
    "refuses telling keys": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "invalid", "because": forms(asked)}) + "\n"),
    "supports nothing telling keys": lambda asked: put(json.dumps({"id": asked["id"], "ok": False, "error": "unsupported", "because": forms(asked)}) + "\n"),
    "answers to a key": lambda asked: put(json.dumps({"id": forms(asked), "ok": True}) + "\n"),
    "leaks": lambda asked: leak() if first() else answer(asked),
    "crashes at first": lambda asked: crash() if first() else answer(asked),
    "crashes often": lambda asked: crash() if asked["id"] == 10 else answer(asked),
    # Odd, and nothing that docs/shim.md forbids.
    "floods standard error": lambda asked: (flood(1024 * 1024), answer(asked)),
    "answers in capitals": lambda asked: put(json.dumps({"id": asked["id"], **{k: v.upper() if isinstance(v, str) and k == "km" else v for k, v in sample(asked).items()}}) + "\n"),
    "answers more than asked": lambda asked: put(reply(asked, weather={"sun": [1, None]}, **sample(asked))),
    "answers with carriage returns": lambda asked: put(reply(asked, **sample(asked)).replace("\n", "\r\n")),
    "answers octet by octet": lambda asked: [put(o) for o in reply(asked, **sample(asked))],
    "tells no steps": lambda asked: put(json.dumps({"id": asked["id"], **{k: v for k, v in sample(asked).items() if k != "steps"}}) + "\n"),
}

AT_START = {
    "stays after its input": lambda: None,
    "leaves a child": child,
    "crashes leaving a child": child,
    "floods standard error for ever": lambda: threading.Thread(target=flood, args=(1 << 50,), daemon=True).start(),
}


def sample(asked):
    return shim["answer"](asked)


def answer(asked):
    put(json.dumps({"id": asked["id"], **sample(asked)}) + "\n")


with open(SAMPLE, encoding="utf-8") as source:
    text = source.read()
shim = {"__name__": "sample"}
exec(compile(text[:text.index("\nfor line in sys.stdin.buffer:")], SAMPLE, "exec"), shim)

assert BEHAVIOUR in AT_HELLO or BEHAVIOUR in AT_REQUEST or BEHAVIOUR in AT_START, BEHAVIOUR
started(os.getpid())
AT_START.get(BEHAVIOUR, lambda: None)()
for line in sys.stdin.buffer:
    request = json.loads(line)
    if request["op"] == "hello":
        AT_HELLO.get(BEHAVIOUR, answer)(request)
    elif BEHAVIOUR == "crashes leaving a child":
        crash()
    else:
        AT_REQUEST.get(BEHAVIOUR, answer)(request)
if BEHAVIOUR == "stays after its input":
    time.sleep(FOREVER)
