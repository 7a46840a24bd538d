"""What the journeys in Python have in common: steps, and waiting for something."""

import json
import os
import time

URL = os.environ["SANDBOX_URL"]
TOKEN = os.environ["SANDBOX_TOKEN"]
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx sammy"


class Area:
    """Steps that build on one another: after one that fails, the others of the area aren't tried."""

    def __init__(self, name):
        self.name = name
        self.done = "begin"

    def __enter__(self):
        return self

    def step(self, name):
        self.tell(None)
        self.done = name

    def tell(self, error):
        if self.done != "begin" or error:
            print(json.dumps({"area": self.name, "step": self.done, "error": error}), flush=True)

    def __exit__(self, kind, error, _):
        if error is not None and not isinstance(error, Exception):
            return False
        self.tell(f"{kind.__name__}: {error}"[:300] if error else None)
        return True


def until(is_so, what):
    end = time.monotonic() + 10
    while not is_so():
        if time.monotonic() > end:
            raise AssertionError(f"never came true: {what}")
        time.sleep(0.05)


def refused(call, what):
    """Whether a call fails as it should."""
    try:
        call()
    except Exception:
        return
    raise AssertionError(f"should have failed: {what}")


def check(holds, what):
    if not holds:
        raise AssertionError(what)
