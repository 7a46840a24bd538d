"""pydo, the official client for Python."""

from journey import KEY, Area, check, until
from pydo_lives import PLAIN, Calls, client, life
from pydo_schemas import decode_all


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

VPC = Calls(client.vpcs, "vpc", "vpcs", update="update")

with Area("VPCs") as area:
    # The first one of a region is its default, which stays.
    first = VPC.create({"name": "first", "region": "nyc3"})
    body = {"name": "v", "description": "d", "region": "nyc3", "ip_range": "10.11.0.0/20"}
    life(area, VPC, body, update={"name": "w", "description": "e"})

with Area("VPC peerings") as area:
    ends = [VPC.create({"name": name, "region": "nyc3"})["id"] for name in ["left", "right"]]
    calls = Calls(client.vpc_peerings, "vpc_peering", "vpc_peerings", update="patch")
    active = lambda one: one["status"] == "ACTIVE"
    life(area, calls, {"name": "p", "vpc_ids": ends}, update={"name": "q"}, ready=active)

with Area("NAT gateways") as area:
    calls = Calls(client.vpcnatgateways, "vpc_nat_gateway", "vpc_nat_gateways", update="update")
    body = {"name": "g", "type": "PUBLIC", "region": "nyc3", "size": 1, "vpcs": [{"vpc_uuid": first["id"]}]}
    active = lambda one: one["state"] == "ACTIVE"
    life(area, calls, body, update={"name": "h", "size": 2}, ready=active)

RULE = {"protocol": "tcp", "ports": "80", "sources": {"addresses": ["0.0.0.0/0"]}}
OUT = {"protocol": "tcp", "ports": "443", "destinations": {"addresses": ["0.0.0.0/0", "::/0"]}}

with Area("firewalls") as area:
    one = droplet()

    def inside(id):
        area.step("add a droplet")
        client.firewalls.assign_droplets(id, body={"droplet_ids": [one]}, **PLAIN)
        check(FIREWALL.get(id)["droplet_ids"] == [one], "it isn't there")
        area.step("add a rule")
        client.firewalls.add_rules(id, body={"inbound_rules": [{**RULE, "ports": "22"}]}, **PLAIN)
        check(len(FIREWALL.get(id)["inbound_rules"]) == 2, "it isn't there")
        area.step("remove a rule")
        client.firewalls.delete_rules(id, body={"inbound_rules": [{**RULE, "ports": "22"}]}, **PLAIN)
        check(len(FIREWALL.get(id)["inbound_rules"]) == 1, "it is still there")
        area.step("remove a droplet")
        client.firewalls.delete_droplets(id, body={"droplet_ids": [one]}, **PLAIN)
        check(FIREWALL.get(id)["droplet_ids"] == [], "it is still there")

    FIREWALL = Calls(client.firewalls, "firewall", "firewalls", update="update")
    body = {"name": "front", "inbound_rules": [RULE], "outbound_rules": [OUT], "tags": ["blue"]}
    new = {"name": "back", "inbound_rules": [RULE]}
    life(area, FIREWALL, body, update=new, ready=lambda one: one["status"] == "succeeded", inside=inside)

with Area("certificates") as area:
    client.domains.create(body={"name": "example.net"}, **PLAIN)
    body = {"name": "c", "type": "lets_encrypt", "dns_names": ["example.net", "www.example.net"]}
    calls = Calls(client.certificates, "certificate", "certificates")
    life(area, calls, body, ready=lambda one: one["state"] == "verified")

with Area("load balancers") as area:
    one = droplet()

    def inside(id):
        area.step("add a rule")
        more = {"entry_protocol": "tcp", "entry_port": 25, "target_protocol": "tcp", "target_port": 25}
        client.load_balancers.add_forwarding_rules(id, body={"forwarding_rules": [more]}, **PLAIN)
        check(len(BALANCER.get(id)["forwarding_rules"]) == 2, "it isn't there")
        area.step("remove a droplet")
        client.load_balancers.remove_droplets(id, body={"droplet_ids": [one]}, **PLAIN)
        check(BALANCER.get(id)["droplet_ids"] == [], "it is still there")

    rule = {"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80}
    body = {"name": "l", "region": "nyc3", "forwarding_rules": [rule], "droplet_ids": [one], "size_unit": 2}
    body["health_check"] = {"protocol": "tcp", "port": 80, "check_interval_seconds": 20}
    BALANCER = Calls(client.load_balancers, "load_balancer", "load_balancers", update="update")
    new = {"name": "m", "region": "nyc3", "forwarding_rules": [rule]}
    life(area, BALANCER, body, update=new, ready=lambda one: one["status"] == "active" and one["ip"], inside=inside)

with Area("uptime checks") as area:

    def inside(id):
        alerts = Calls(
            client.uptime, "alert", "alerts", within=[id],
            create="create_alert", get="get_alert", list="list_alerts", update="update_alert", delete="delete_alert",
        )
        body = {"name": "a", "type": "latency", "threshold": 300, "comparison": "greater_than", "period": "2m"}
        body["notifications"] = {"email": ["sammy@example.com"], "slack": []}
        life(area, alerts, body, update={**body, "threshold": 400})
        area.step("state")
        check("regions" in client.uptime.get_check_state(id, **PLAIN)["state"], "no regions")

    calls = Calls(
        client.uptime, "check", "checks",
        create="create_check", get="get_check", list="list_checks", update="update_check", delete="delete_check",
    )
    body = {"name": "u", "type": "https", "target": "https://example.com", "regions": ["us_east"], "enabled": True}
    life(area, calls, body, update={"name": "v"}, inside=inside)

with Area("alert policies") as area:
    calls = Calls(
        client.monitoring, "policy", "policies", id_of="uuid", create="create_alert_policy",
        get="get_alert_policy", list="list_alert_policy", update="update_alert_policy", delete="delete_alert_policy",
    )
    body = {
        "alerts": {"email": ["sammy@example.com"], "slack": []}, "compare": "GreaterThan", "description": "CPU",
        "enabled": True, "entities": [], "tags": ["blue"], "type": "v1/insights/droplet/cpu", "value": 80, "window": "5m",
    }
    life(area, calls, body, update={**body, "value": 90})

SIZE = {"region": "nyc3", "size": "db-s-1vcpu-1gb"}

with Area("databases") as area:

    def inside(id):
        users = Calls(
            client.databases, "user", "users", id_of="name", within=[id],
            create="add_user", get="get_user", list="list_users", delete="delete_user",
        )
        life(area, users, {"name": "sammy"})
        names = Calls(client.databases, "db", "dbs", id_of="name", within=[id], create="add")
        life(area, names, {"name": "shop"})
        pools = Calls(
            client.databases, "pool", "pools", id_of="name", within=[id], create="add_connection_pool",
            get="get_connection_pool", list="list_connection_pools", update="update_connection_pool",
            delete="delete_connection_pool",
        )
        body = {"name": "pool", "mode": "transaction", "size": 10, "db": "defaultdb", "user": "doadmin"}
        life(area, pools, body, update={"mode": "session", "size": 5, "db": "defaultdb", "user": "doadmin"})
        replicas = Calls(
            client.databases, "replica", "replicas", id_of="name", within=[id], create="create_replica",
            get="get_replica", list="list_replicas", delete="destroy_replica",
        )
        online = lambda one: one.get("status") == "online"
        area.step("replicas")
        life(area, replicas, {"name": "copy", **SIZE}, ready=online, unshown=["size"])
        area.step("trusted sources")
        rules = {"rules": [{"type": "ip_addr", "value": "192.0.2.1"}]}
        client.databases.update_firewall_rules(id, body=rules, **PLAIN)
        shown = client.databases.list_firewall_rules(id, **PLAIN)["rules"]
        check([rule["value"] for rule in shown] == ["192.0.2.1"], f"other rules: {shown}")
        area.step("resize")
        body = {"size": "db-s-2vcpu-4gb", "num_nodes": 2}
        client.databases.update_cluster_size(id, body=body, **PLAIN)
        until(lambda: online(CLUSTER.get(id)) and CLUSTER.get(id)["num_nodes"] == 2, "resized")
        area.step("maintenance window")
        client.databases.update_maintenance_window(id, body={"day": "friday", "hour": "14:00"}, **PLAIN)
        check(CLUSTER.get(id)["maintenance_window"]["day"] == "friday", "another day")
        area.step("configuration")
        client.databases.patch_config(id, body={"config": {"work_mem": 8}}, **PLAIN)
        check(client.databases.get_config(id, **PLAIN)["config"]["work_mem"] == 8, "another one")
        area.step("certificate")
        check(client.databases.get_ca(id, **PLAIN)["ca"]["certificate"], "none")
        area.step("backups")
        client.databases.list_backups(id, **PLAIN)["backups"]

    CLUSTER = Calls(
        client.databases, "database", "databases", create="create_cluster", get="get_cluster",
        list="list_clusters", delete="destroy_cluster",
    )
    area.step("options")
    version_of_pg = client.databases.list_options(**PLAIN)["options"]["pg"]["versions"][-1]
    body = {"name": "d", "engine": "pg", "version": version_of_pg, **SIZE, "num_nodes": 1, "tags": ["blue"]}
    life(area, CLUSTER, body, ready=lambda one: one["status"] == "online", inside=inside)

with Area("Kafka") as area:

    def inside(id):
        topics = Calls(
            client.databases, "topic", "topics", id_of="name", within=[id], create="create_kafka_topic",
            get="get_kafka_topic", list="list_kafka_topics", update="update_kafka_topic", delete="delete_kafka_topic",
        )
        body = {"name": "t", "partition_count": 3, "replication_factor": 2, "config": {"retention_ms": 1000}}
        # What is inside is shown by partition.
        hidden = ["partition_count", "config"]
        new = {"partition_count": 4, "replication_factor": 2}
        life(area, topics, body, update=new, ready=lambda one: one["state"] == "active", unshown=hidden)

    version = client.databases.list_options(**PLAIN)["options"]["kafka"]["versions"][-1]
    body = {"name": "k", "engine": "kafka", "version": version, "region": "nyc3", "size": "db-s-2vcpu-2gb", "num_nodes": 3}
    life(area, CLUSTER, body, ready=lambda one: one["status"] == "online", inside=inside)

with Area("Kubernetes") as area:

    def inside(id):
        pools = Calls(
            client.kubernetes, "node_pool", "node_pools", within=[id], create="add_node_pool", get="get_node_pool",
            list="list_node_pools", update="update_node_pool", delete="delete_node_pool",
        )
        running = lambda one: [node["status"]["state"] for node in one["nodes"]] == ["running"] * one["count"]
        body = {"name": "more", "size": "s-1vcpu-2gb", "count": 2, "labels": {"a": "b"}}
        body["taints"] = [{"key": "k", "value": "v", "effect": "NoSchedule"}]
        life(area, pools, body, update={"name": "most", "count": 3}, ready=running)
        area.step("credentials")
        check(client.kubernetes.get_credentials(id, **PLAIN)["server"].startswith("https://"), "no server")
        area.step("upgrades")
        client.kubernetes.get_available_upgrades(id, **PLAIN)

    area.step("options")
    version = client.kubernetes.list_options(**PLAIN)["options"]["versions"][0]["slug"]
    pool = {"size": "s-1vcpu-2gb", "count": 2, "name": "p"}
    body = {"name": "k", "region": "nyc3", "version": version, "node_pools": [pool]}
    body["maintenance_policy"] = {"start_time": "12:00", "day": "monday"}
    calls = Calls(
        client.kubernetes, "kubernetes_cluster", "kubernetes_clusters", create="create_cluster", get="get_cluster",
        list="list_clusters", update="update_cluster", delete="delete_cluster",
    )
    running = lambda one: one["status"]["state"] == "running"
    life(area, calls, body, update={"name": "l", "auto_upgrade": True}, ready=running, inside=inside)

with Area("CDN endpoints") as area:
    calls = Calls(
        client.cdn, "endpoint", "endpoints", create="create_endpoint", get="get_endpoint", list="list_endpoints",
        update="update_endpoints", delete="delete_endpoint",
    )
    purge = lambda id: client.cdn.purge_cache(id, body={"files": ["*"]}, **PLAIN)
    body = {"origin": "shop.nyc3.digitaloceanspaces.com", "ttl": 600}
    life(area, calls, body, update={"ttl": 3600}, inside=purge)

with Area("registries") as area:
    area.step("options")
    options = client.registries.get_options(**PLAIN)["options"]
    tier = options["subscription_tiers"][0]["slug"]
    calls = Calls(client.registries, "registry", "registries", id_of="name")

    def inside(id):
        area.step("credentials")
        auths = client.registries.get_docker_credentials(id, **PLAIN)["auths"]
        check("registry.digitalocean.com" in auths, f"other hosts: {auths}")
        area.step("repositories")
        found = client.registries.list_repositories_v2(id, **PLAIN)["repositories"]
        for repository in found:
            client.registries.list_repository_tags(id, repository["name"], **PLAIN)["tags"]
            client.registries.list_repository_manifests(id, repository["name"], **PLAIN)["manifests"]
        area.step("garbage collection")
        client.registries.run_garbage_collection(id, **PLAIN)
        all = lambda: client.registries.list_garbage_collections(id, **PLAIN)["garbage_collections"]
        until(lambda: [one["status"] for one in all()] == ["succeeded"], "collected")

    body = {"name": "shop", "subscription_tier_slug": tier, "region": "nyc3"}
    life(area, calls, body, inside=inside, unshown=["subscription_tier_slug"])

with Area("apps") as area:

    def inside(id):
        area.step("deploy")
        made = client.apps.create_deployment(id, body={"force_build": True}, **PLAIN)["deployment"]
        phase = lambda: client.apps.get_deployment(id, made["id"], **PLAIN)["deployment"]["phase"]
        until(lambda: phase() == "ACTIVE", "active")
        area.step("deployments")
        listed = client.apps.list_deployments(id, **PLAIN)["deployments"]
        check(made["id"] in [one["id"] for one in listed], "it isn't in the list")
        area.step("logs")
        client.apps.get_logs(id, made["id"], "web", type="RUN", **PLAIN)
        area.step("alerts")
        client.apps.list_alerts(id, **PLAIN)["alerts"]

    image = {"registry_type": "DOCKER_HUB", "registry": "library", "repository": "nginx", "tag": "1"}
    service = {"name": "web", "image": image, "instance_count": 2, "http_port": 80, "envs": [{"key": "A", "value": "b"}]}
    spec = {"name": "shop", "region": "nyc", "services": [service]}
    calls = Calls(client.apps, "app", "apps", update="update")
    new = {**spec, "services": [{**service, "instance_count": 1}]}
    life(area, calls, {"spec": spec}, update={"spec": new}, ready=lambda one: one.get("live_url"), inside=inside)
    area.step("propose")
    client.apps.validate_app_spec(body={"spec": spec}, **PLAIN)

with Area("network file shares") as area:
    calls = Calls(client.nfs, "share", "shares")
    body = {"name": "files", "region": "nyc3", "size_gib": 50, "vpc_ids": [first["id"]]}
    life(area, calls, body, ready=lambda one: one["status"] == "ACTIVE" and one["host"])

with Area("Spaces keys") as area:
    calls = Calls(client.spaces_key, "key", "keys", id_of="access_key", update="update")
    body = {"name": "k", "grants": [{"bucket": "shop", "permission": "read"}]}
    life(area, calls, body, update={"name": "l", "grants": [{"bucket": "", "permission": "fullaccess"}]})

with Area("functions") as area:

    def inside(id):
        triggers = Calls(
            client.functions, "trigger", "triggers", id_of="name", within=[id], create="create_trigger",
            get="get_trigger", list="list_triggers", update="update_trigger", delete="delete_trigger",
        )
        body = {"name": "t", "function": "f", "type": "SCHEDULED", "is_enabled": True}
        body["scheduled_details"] = {"cron": "* * * * *", "body": {"name": "x"}}
        life(area, triggers, body, update={"is_enabled": False})

    calls = Calls(
        client.functions, "namespace", "namespaces", id_of="namespace", create="create_namespace",
        get="get_namespace", list="list_namespaces", delete="delete_namespace",
    )
    life(area, calls, {"region": "nyc1", "label": "f"}, inside=inside)

with Area("autoscale pools") as area:
    key = client.ssh_keys.create(body={"name": "k", "public_key": KEY}, **PLAIN)["ssh_key"]
    template = {"region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "ssh_keys": [key["fingerprint"]]}
    body = {"name": "a", "config": {"target_number_instances": 2}, "droplet_template": template}
    calls = Calls(client.autoscalepools, "autoscale_pool", "autoscale_pools", update="update")
    new = {**body, "name": "b", "config": {"target_number_instances": 1}}
    life(area, calls, body, update=new, ready=lambda one: one["status"] == "active")

with Area("reserved IPv6") as area:
    calls = Calls(client.reserved_ipv6, "reserved_ipv6", "reserved_ipv6s", id_of="ip")
    life(area, calls, {"region_slug": "nyc3"})

with Area("agents") as area:

    def inside(id):
        area.step("create a key")
        made = client.genai.create_agent_api_key(id, body={"agent_uuid": id, "name": "k"}, **PLAIN)["api_key_info"]
        check(made["secret_key"], "no secret")
        area.step("list keys")
        listed = client.genai.list_agent_api_keys(id, **PLAIN)["api_key_infos"]
        check(made["uuid"] in [one["uuid"] for one in listed], "it isn't in the list")

    model = client.genai.list_models(**PLAIN)["models"][0]["uuid"]
    project = client.projects.list(**PLAIN)["projects"][0]["id"]
    calls = Calls(
        client.genai, "agent", "agents", id_of="uuid", create="create_agent", get="get_agent", list="list_agents",
        update="update_agent", delete="delete_agent",
    )
    body = {"name": "a", "instruction": "be kind", "region": "tor1", "model_uuid": model, "project_id": project}
    life(area, calls, body, update={"name": "b", "k": 5}, ready=lambda one: one.get("url"), inside=inside, unshown=["model_uuid"])

with Area("knowledge bases") as area:
    calls = Calls(
        client.genai, "knowledge_base", "knowledge_bases", id_of="uuid", create="create_knowledge_base",
        get="get_knowledge_base", list="list_knowledge_bases", update="update_knowledge_base", delete="delete_knowledge_base",
    )
    life(area, calls, {"name": "b", "region": "tor1"}, update={"name": "c"})

with Area("partner attachments") as area:
    calls = Calls(client.partner_attachments, "partner_attachment", "partner_attachments", update="patch")
    body = {
        "name": "a", "connection_bandwidth_in_mbps": 1000, "region": "nyc", "naas_provider": "megaport",
        "vpc_ids": [first["id"]],
    }
    # The region comes back in capitals.
    ready = lambda one: one["state"] == "CREATED"
    life(area, calls, body, update={"name": "b"}, ready=ready, unshown=["region"])

with Area("address prefixes") as area:
    calls = Calls(client.byoip_prefixes, "byoip_prefix", "byoip_prefixes", id_of="uuid", update="patch")
    body = {"prefix": "192.0.2.0/24", "region": "nyc3", "signature": "s"}
    # The address prefix says whether it is advertised in another word.
    hidden = ["signature", "advertise"]
    life(area, calls, body, update={"advertise": True}, ready=lambda one: one["status"] == "active", unshown=hidden)

with Area("vector databases") as area:
    calls = Calls(client.vector_databases, "vector_db", "vector_dbs", update="update")
    body = {"name": "v", "region": "nyc3", "size": "small"}
    new = {"config": {"enable_auto_schema": False}}
    life(area, calls, body, update=new, ready=lambda one: one["status"] == "active")

with Area("custom images") as area:
    area.step("create")
    body = {"name": "own", "url": "https://example.com/image.raw", "region": "nyc3", "distribution": "Ubuntu"}
    made = client.images.create_custom(body=body, **PLAIN)["image"]
    area.step("wait until it is available")
    until(lambda: client.images.get(made["id"], **PLAIN)["image"]["status"] == "available", "available")
    area.step("rename")
    client.images.update(made["id"], body={"name": "new"}, **PLAIN)
    check(client.images.get(made["id"], **PLAIN)["image"]["name"] == "new", "another name")
    area.step("delete")
    client.images.delete(made["id"], **PLAIN)
    check(client.images.get(made["id"], **PLAIN).get("id") == "not_found", "it is still there")

with Area("log destinations") as area:
    calls = Calls(
        client.monitoring, "destination", "destinations", create="create_destination", get="get_destination",
        list="list_destinations", delete="delete_destination",
    )
    config = {"endpoint": "logs.example.com:9200", "credentials": {"username": "u", "password": "p"}, "cluster_name": "c"}
    body = {"name": "d", "type": "opensearch_ext", "config": config}
    life(area, calls, body, unshown=["config"])

with Area("dedicated inference") as area:
    spec = {
        "version": 1, "name": "i", "region": "nyc2", "enable_public_endpoint": True, "vpc": {"uuid": first["id"]},
        "model_deployments": [{
            "model_slug": "mistral/mistral-7b-instruct-v3", "model_provider": "hugging_face",
            "accelerators": [{"scale": 1, "type": "prefill_decode", "accelerator_slug": "gpu-mi300x1-192gb"}],
        }],
    }
    calls = Calls(client.dedicated_inferences, "dedicated_inference", "dedicated_inferences")
    life(area, calls, {"spec": spec}, ready=lambda one: one["status"] == "active", unshown=["spec"])

with Area("billing") as area:
    area.step("invoices")
    invoices = client.invoices.list(**PLAIN)["invoices"]
    check(invoices, "none")
    area.step("items")
    check(client.invoices.get_by_uuid(invoices[0]["invoice_uuid"], **PLAIN)["invoice_items"], "none")
    area.step("summary")
    summary = client.invoices.get_summary_by_uuid(invoices[0]["invoice_uuid"], **PLAIN)
    check(summary["amount"] == invoices[0]["amount"], "another amount")
    area.step("history")
    client.billing_history.list(**PLAIN)["billing_history"]

with Area("tags of what is stored") as area:
    area.step("tag")
    client.tags.create(body={"name": "red"}, **PLAIN)
    made = CLUSTER.create({"name": "tagged", "engine": "pg", "version": version_of_pg, **SIZE, "num_nodes": 1, "tags": ["red"]})
    area.step("count")
    count = lambda: client.tags.get("red", **PLAIN)["tag"]["resources"]["databases"]["count"]
    check(count() == 1, f"{count()}")
    area.step("list by tag")
    check([one["id"] for one in client.databases.list_clusters(tag_name="red", **PLAIN)["databases"]] == [made["id"]], "others")
    area.step("untag")
    body = {"resources": [{"resource_id": made["id"], "resource_type": "database"}]}
    client.tags.unassign_resources("red", body=body, **PLAIN)
    check(count() == 0, f"{count()}")

decode_all()
