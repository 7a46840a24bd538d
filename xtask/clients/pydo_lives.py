"""What the journeys of pydo have in common: the client, and the life of one of a collection."""

from journey import TOKEN, URL, check, until
from pydo import Client

client = Client(token=TOKEN, endpoint=URL)
# It sends no token over plain HTTP unless it is told to.
PLAIN = {"enforce_https": False}


class Calls:
    """The operations of a collection, which the client calls create_check, get_cluster, destroy_replica, ..."""

    def __init__(self, operations, key, keys, id_of="id", within=(), create="create", get="get", list="list", update=None, delete="delete"):
        self.key, self.keys, self.id_of, self.within = key, keys, id_of, within
        names = {"create": create, "get": get, "list": list, "update": update, "delete": delete}
        for verb, name in names.items():
            setattr(self, "_" + verb, getattr(operations, name) if name else None)

    def create(self, body):
        answer = self._create(*self.within, body=body, **PLAIN)
        check(self.key in answer, f"it isn't there: {str(answer)[:200]}")
        return answer[self.key]

    def answer(self, id):
        return self._get(*self.within, id, **PLAIN)

    def get(self, id):
        return self.answer(id)[self.key]

    def list(self):
        # Some lists are left out when they are empty.
        return self._list(*self.within, **PLAIN).get(self.keys) or []

    def update(self, id, body):
        answer = self._update(*self.within, id, body=body, **PLAIN)
        check(not answer or answer.get("id") != "not_found", f"not updated: {str(answer)[:200]}")

    def delete(self, id):
        self._delete(*self.within, id, **PLAIN)


def alike(wanted, shown):
    """Whether everything that was sent is in what is shown; a region may be shown as an object."""
    if isinstance(wanted, dict):
        return isinstance(shown, dict) and all(alike(value, shown.get(name)) for name, value in wanted.items())
    if isinstance(wanted, list):
        return isinstance(shown, list) and len(wanted) == len(shown) and all(map(alike, wanted, shown))
    return wanted == shown or isinstance(shown, dict) and shown.get("slug") == wanted


def life(area, calls, body, update=None, ready=None, inside=None, unshown=()):
    """Create, wait, get, list, perhaps what is inside, update, delete, and look again."""
    area.step("create")
    id = calls.create(body)[calls.id_of]
    if ready:
        area.step("wait until it is ready")
        until(lambda: ready(calls.get(id)), "ready")
    area.step("get")
    now = calls.get(id)
    for name, value in body.items():
        check(name in unshown or alike(value, now.get(name)), f"{name} is {now.get(name)}, not {value}")
    check(calls.get(id) == now, "it is another one when it is read again")
    area.step("list")
    check(id in [one[calls.id_of] for one in calls.list()], "it isn't in the list")
    if inside:
        inside(id)
    if update:
        area.step("update")
        calls.update(id, update)
        now = calls.get(id)
        for name, value in update.items():
            check(name in unshown or alike(value, now.get(name)), f"{name} is {now.get(name)}, not {value}")
    area.step("delete")
    calls.delete(id)
    area.step("get what is gone")
    until(lambda: calls.answer(id).get("id") == "not_found", "gone")
    area.step("list what is left")
    check(id not in [one[calls.id_of] for one in calls.list()], "it is still in the list")
