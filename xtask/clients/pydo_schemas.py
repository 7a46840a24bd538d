"""Whether pydo decodes each answer that the sandbox makes from a schema alone, where pydo has the operation."""

import inspect
import json
import re
import urllib.request

from journey import URL, Area, check
from pydo_lives import PLAIN, client


def control(path):
    with urllib.request.urlopen(f"{URL}/_sandbox/{path}") as answer:
        return json.load(answer)


def method(id):
    """What pydo calls an operation; None where it has none."""
    group, _, name = id.partition("_")
    group = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", group).lower()
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()
    return getattr(getattr(client, group.replace("i_ps", "ips"), None), name, None)


def values(template, path):
    """The values that a path has for the parameters of its template."""
    pattern = re.sub(r"\\\{[^}]+\\\}", "([^/]+)", re.escape(template))
    return list(re.fullmatch(pattern, path).groups())


def decode_all():
    with Area("answers from schemas") as area:
        for operation in control("operations")["operations"]:
            # What has a host of its own is asked there, whatever the client is told.
            is_meant = not operation["stateful"] and operation["path"].startswith("/v2/")
            call = method(operation["id"]) if is_meant else None
            if call is None:
                continue
            area.step(operation["id"])
            request = control(f"operations/{operation['id']}")["smallest_request"]
            arguments = dict(PLAIN)
            if "body" in inspect.signature(call).parameters and request["body"] is not None:
                arguments["body"] = request["body"]
            arguments.update({name: value for name, value in request["query"] if name in inspect.signature(call).parameters})
            answer = call(*values(operation["path"], request["path"]), **arguments)
            # What belongs to something that isn't there is refused, and no answer from a schema.
            refused = isinstance(answer, dict) and answer.get("id") == "not_found"
            check(refused or answer is None or not isinstance(answer, (str, bytes)), f"not decoded: {str(answer)[:200]}")
