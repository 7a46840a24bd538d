"""pydo, the official client for Python."""

from journey import KEY, TOKEN, URL, Area, check, until
from pydo import Client

client = Client(token=TOKEN, endpoint=URL)
# It sends no token over plain HTTP unless it is told to.
PLAIN = {"enforce_https": False}


def collection(area, operations, body, key, keys, id_of="id", replace=None):
    """Create, get, list, perhaps replace, delete, and look again."""
    area.step("create")
    made = operations.create(body=body, **PLAIN)[key]
    area.step("get")
    check(operations.get(made[id_of], **PLAIN)[key][id_of] == made[id_of], "another one")
    area.step("list")
    listed = operations.list(**PLAIN)[keys]
    check(made[id_of] in [one[id_of] for one in listed], "it isn't in the list")
    if replace:
        area.step("replace")
        operations.update(made[id_of], body=replace, **PLAIN)
        name = operations.get(made[id_of], **PLAIN)[key]["name"]
        check(name == replace["name"], f"it is called {name}")
    area.step("delete")
    operations.delete(made[id_of], **PLAIN)
    area.step("get what is gone")
    gone = operations.get(made[id_of], **PLAIN)
    check(gone.get("id") == "not_found", f"it is still there: {str(gone)[:80]}")


with Area("account") as area:
    area.step("get")
    check("@" in client.account.get(**PLAIN)["account"]["email"], "no address")
    area.step("balance")
    float(client.balance.get(**PLAIN)["account_balance"])

with Area("catalogue") as area:
    for name in ["regions", "sizes", "images"]:
        area.step(name)
        check(len(getattr(client, name).list(**PLAIN)[name]) > 5, "too few")

with Area("SSH keys") as area:
    area.step("create")
    key = client.ssh_keys.create(body={"name": "k", "public_key": KEY}, **PLAIN)["ssh_key"]
    area.step("get by fingerprint")
    client.ssh_keys.get(key["fingerprint"], **PLAIN)["ssh_key"]
    area.step("rename")
    client.ssh_keys.update(key["id"], body={"name": "l"}, **PLAIN)
    area.step("delete")
    client.ssh_keys.delete(key["id"], **PLAIN)

DROPLET = {"name": "web", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "tags": ["blue"]}


def droplet():
    made = client.droplets.create(body=DROPLET, **PLAIN)["droplet"]
    until(lambda: client.droplets.get(made["id"], **PLAIN)["droplet"]["status"] == "active", "active")
    return made["id"]


with Area("droplets") as area:
    area.step("create and wait")
    id = droplet()
    area.step("list by tag")
    check(client.droplets.list(tag_name="blue", **PLAIN)["meta"]["total"] == 1, "not one")
    for kind in ["power_off", "snapshot", "power_on"]:
        area.step(kind)
        action = client.droplet_actions.post(id, body={"type": kind}, **PLAIN)["action"]
        until(lambda: client.actions.get(action["id"], **PLAIN)["action"]["status"] == "completed", kind)
    area.step("snapshots")
    snapshots = client.snapshots.list(resource_type="droplet", **PLAIN)["snapshots"]
    check(len(snapshots) == 1, "not one")
    area.step("delete the snapshot")
    client.snapshots.delete(snapshots[0]["id"], **PLAIN)
    area.step("destroy")
    client.droplets.destroy(id, **PLAIN)

with Area("volumes") as area:
    id = droplet()
    area.step("create")
    body = {"name": "data", "region": "nyc3", "size_gigabytes": 10, "filesystem_type": "ext4"}
    volume = client.volumes.create(body=body, **PLAIN)["volume"]
    area.step("attach")
    body = {"type": "attach", "droplet_id": id}
    client.volume_actions.post_by_id(volume["id"], body=body, **PLAIN)
    until(lambda: client.volumes.get(volume["id"], **PLAIN)["volume"]["droplet_ids"] == [id], "attached")
    area.step("detach")
    client.volume_actions.post_by_id(volume["id"], body={"type": "detach", "droplet_id": id}, **PLAIN)
    until(lambda: not client.volumes.get(volume["id"], **PLAIN)["volume"]["droplet_ids"], "detached")
    area.step("snapshot")
    client.volume_snapshots.create(volume["id"], body={"name": "s"}, **PLAIN)
    area.step("delete")
    client.volumes.delete(volume["id"], **PLAIN)
    client.droplets.destroy(id, **PLAIN)

with Area("domains") as area:
    area.step("create")
    client.domains.create(body={"name": "example.com"}, **PLAIN)
    area.step("create a record")
    body = {"type": "A", "name": "www", "data": "192.0.2.1"}
    record = client.domains.create_record("example.com", body=body, **PLAIN)["domain_record"]
    area.step("change the record")
    client.domains.patch_record("example.com", record["id"], body={"type": "A", "data": "192.0.2.2"}, **PLAIN)
    area.step("list records")
    check(client.domains.list_records("example.com", type="A", **PLAIN)["meta"]["total"] == 1, "not one")
    area.step("delete")
    client.domains.delete("example.com", **PLAIN)

with Area("reserved IPs") as area:
    area.step("create")
    ip = client.reserved_ips.create(body={"region": "nyc3"}, **PLAIN)["reserved_ip"]["ip"]
    area.step("list")
    check(client.reserved_ips.list(**PLAIN)["meta"]["total"] == 1, "not one")
    area.step("delete")
    client.reserved_ips.delete(ip, **PLAIN)

with Area("projects") as area:
    area.step("create")
    body = {"name": "p", "purpose": "Web Application"}
    project = client.projects.create(body=body, **PLAIN)["project"]
    area.step("change")
    client.projects.patch(project["id"], body={"name": "q"}, **PLAIN)
    area.step("delete")
    client.projects.delete(project["id"], headers={"content-type": "application/json"}, **PLAIN)

with Area("tags") as area:
    area.step("create")
    client.tags.create(body={"name": "green"}, **PLAIN)
    area.step("get")
    client.tags.get("green", **PLAIN)["tag"]
    area.step("delete")
    client.tags.delete("green", **PLAIN)

with Area("VPCs") as area:
    body = {"name": "v", "region": "nyc3"}
    collection(area, client.vpcs, body, "vpc", "vpcs", replace={"name": "w"})

RULE = {"protocol": "tcp", "ports": "80", "sources": {"addresses": ["0.0.0.0/0"]}}

with Area("firewalls") as area:
    body = {"name": "front", "inbound_rules": [RULE]}
    collection(area, client.firewalls, body, "firewall", "firewalls", replace={"name": "back", "inbound_rules": [RULE]})

with Area("load balancers") as area:
    rule = {"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80}
    body = {"name": "l", "region": "nyc3", "forwarding_rules": [rule]}
    collection(area, client.load_balancers, body, "load_balancer", "load_balancers")

with Area("uptime checks") as area:
    body = {"name": "u", "type": "https", "target": "https://example.com", "regions": ["us_east"], "enabled": True}
    area.step("create")
    made = client.uptime.create_check(body=body, **PLAIN)["check"]
    area.step("list")
    check(made["id"] in [one["id"] for one in client.uptime.list_checks(**PLAIN)["checks"]], "it isn't in the list")
    area.step("delete")
    client.uptime.delete_check(made["id"], **PLAIN)
    area.step("get what is gone")
    check(client.uptime.get_check(made["id"], **PLAIN).get("id") == "not_found", "it is still there")

with Area("databases") as area:
    area.step("create")
    body = {"name": "d", "engine": "pg", "version": "16", "region": "nyc3", "size": "db-s-1vcpu-1gb", "num_nodes": 1}
    made = client.databases.create_cluster(body=body, **PLAIN)["database"]
    area.step("wait until it is online")
    until(lambda: client.databases.get_cluster(made["id"], **PLAIN)["database"]["status"] == "online", "online")
    area.step("list")
    listed = client.databases.list_clusters(**PLAIN)["databases"]
    check(made["id"] in [one["id"] for one in listed], "it isn't in the list")
    area.step("delete")
    client.databases.destroy_cluster(made["id"], **PLAIN)

with Area("Kubernetes") as area:
    area.step("create")
    pool = {"size": "s-1vcpu-2gb", "count": 1, "name": "p"}
    body = {"name": "k", "region": "nyc3", "version": "1.31.1-do.0", "node_pools": [pool]}
    body["version"] = client.kubernetes.list_options(**PLAIN)["options"]["versions"][0]["slug"]
    made = client.kubernetes.create_cluster(body=body, **PLAIN)["kubernetes_cluster"]
    area.step("wait until it runs")
    state = lambda: client.kubernetes.get_cluster(made["id"], **PLAIN)["kubernetes_cluster"]["status"]["state"]
    until(lambda: state() == "running", "running")
    area.step("list")
    listed = client.kubernetes.list_clusters(**PLAIN)["kubernetes_clusters"]
    check(made["id"] in [one["id"] for one in listed], "it isn't in the list")
    area.step("delete")
    client.kubernetes.delete_cluster(made["id"], **PLAIN)

with Area("CDN endpoints") as area:
    area.step("create")
    made = client.cdn.create_endpoint(body={"origin": "shop.nyc3.digitaloceanspaces.com"}, **PLAIN)["endpoint"]
    area.step("list")
    check(made["id"] in [one["id"] for one in client.cdn.list_endpoints(**PLAIN)["endpoints"]], "it isn't in the list")
    area.step("delete")
    client.cdn.delete_endpoint(made["id"], **PLAIN)

with Area("apps") as area:
    area.step("create")
    service = {"name": "web", "image": {"registry_type": "DOCKER_HUB", "registry": "library", "repository": "nginx"}}
    made = client.apps.create(body={"spec": {"name": "shop", "region": "nyc", "services": [service]}}, **PLAIN)["app"]
    area.step("get")
    check(client.apps.get(made["id"], **PLAIN)["app"]["spec"]["name"] == "shop", "another one")
    area.step("list")
    check(made["id"] in [one["id"] for one in client.apps.list(**PLAIN)["apps"]], "it isn't in the list")
    area.step("delete")
    client.apps.delete(made["id"], **PLAIN)
