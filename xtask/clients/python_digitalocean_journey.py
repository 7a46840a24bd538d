"""python-digitalocean."""

import os

import digitalocean
from journey import KEY, TOKEN, URL, Area, check, refused, until

# What it finds by itself has no other way to know the address.
os.environ["DIGITALOCEAN_END_POINT"] = URL + "/v2/"
HERE = {"token": TOKEN}
manager = digitalocean.Manager(**HERE)


def droplet(name):
    made = digitalocean.Droplet(
        name=name, region="nyc3", image="ubuntu-24-04-x64", size_slug="s-1vcpu-1gb", tags=["blue"], **HERE
    )
    made.create()
    until(lambda: manager.get_droplet(made.id).status == "active", "active")
    return manager.get_droplet(made.id)


with Area("account") as area:
    area.step("get")
    check("@" in manager.get_account().email, "no address")
    area.step("balance")
    float(manager.get_balance().account_balance)

with Area("catalogue") as area:
    area.step("regions")
    check(len(manager.get_all_regions()) > 5, "too few")
    area.step("sizes")
    check(len(manager.get_all_sizes()) > 50, "too few")
    area.step("images")
    check(len(manager.get_distro_images()) > 5, "too few")

with Area("SSH keys") as area:
    area.step("create")
    key = digitalocean.SSHKey(name="k", public_key=KEY, **HERE)
    key.create()
    area.step("list")
    check([one.name for one in manager.get_all_sshkeys()] == ["k"], "another list")
    area.step("load by name")
    check(digitalocean.SSHKey(**HERE).load_by_pub_key(KEY).name == "k", "another one")
    area.step("delete")
    key.destroy()

with Area("droplets") as area:
    area.step("create and wait")
    one = droplet("web")
    area.step("list by tag")
    check(len(manager.get_all_droplets(tag_name="blue")) == 1, "not one")
    area.step("address")
    check(one.ip_address, "no address")
    area.step("power off")
    one.power_off(return_dict=False).wait(update_every_seconds=0.05)
    area.step("snapshot")
    one.take_snapshot("s", return_dict=False).wait(update_every_seconds=0.05)
    area.step("snapshots")
    snapshots = manager.get_droplet_snapshots()
    check([snapshot.name for snapshot in snapshots] == ["s"], "another list")
    area.step("delete the snapshot")
    snapshots[0].destroy()
    area.step("resize")
    one.resize("s-2vcpu-2gb", disk=False, return_dict=False).wait(update_every_seconds=0.05)
    check(manager.get_droplet(one.id).size_slug == "s-2vcpu-2gb", "another size")
    area.step("power on")
    one.power_on(return_dict=False).wait(update_every_seconds=0.05)
    area.step("destroy")
    one.destroy()
    area.step("get what is gone")
    refused(lambda: manager.get_droplet(one.id), "getting it")

with Area("volumes") as area:
    one = droplet("db")
    area.step("create")
    volume = digitalocean.Volume(name="data", region="nyc3", size_gigabytes=10, **HERE)
    volume.create()
    area.step("attach")
    volume.attach(one.id, "nyc3")
    until(lambda: manager.get_volume(volume.id).droplet_ids == [one.id], "attached")
    area.step("detach")
    volume.detach(one.id, "nyc3")
    until(lambda: not manager.get_volume(volume.id).droplet_ids, "detached")
    area.step("resize")
    volume.resize(20, "nyc3")
    until(lambda: manager.get_volume(volume.id).size_gigabytes == 20, "resized")
    area.step("snapshot")
    volume.snapshot("s")
    check(len(manager.get_volume_snapshots()) == 1, "not one")
    area.step("delete")
    volume.destroy()
    one.destroy()

with Area("domains") as area:
    area.step("create")
    domain = digitalocean.Domain(name="example.com", **HERE)
    domain.create()
    area.step("create a record")
    domain.create_new_domain_record(type="A", name="www", data="192.0.2.1")
    area.step("change the record")
    record = [record for record in domain.get_records() if record.type == "A"][0]
    record.data = "192.0.2.2"
    record.save()
    area.step("delete the record")
    record.destroy()
    area.step("delete")
    domain.destroy()

with Area("floating IPs") as area:
    one = droplet("edge")
    area.step("reserve")
    ip = digitalocean.FloatingIP(region_slug="nyc3", **HERE).reserve()
    area.step("assign")
    ip.assign(one.id)
    until(lambda: manager.get_floating_ip(ip.ip).droplet, "assigned")
    area.step("unassign")
    ip.unassign()
    until(lambda: not manager.get_floating_ip(ip.ip).droplet, "unassigned")
    area.step("give back")
    ip.destroy()
    one.destroy()

with Area("tags") as area:
    one = droplet("tagged")
    area.step("create")
    tag = digitalocean.Tag(name="green", **HERE)
    tag.create()
    area.step("tag a droplet")
    tag.add_droplets([one])
    check("green" in manager.get_droplet(one.id).tags, "no tag")
    area.step("delete")
    tag.delete()
    one.destroy()

with Area("projects") as area:
    area.step("list")
    check(len(manager.get_all_projects()) >= 1, "no project")
    area.step("default")
    manager.get_default_project()

with Area("firewalls") as area:
    one = droplet("guarded")
    area.step("create")
    rule = digitalocean.InboundRule(
        protocol="tcp", ports="80", sources=digitalocean.Sources(addresses=["0.0.0.0/0"])
    )
    firewall = digitalocean.Firewall(name="front", inbound_rules=[rule], **HERE)
    firewall.create()
    area.step("get")
    now = manager.get_firewall(firewall.id)
    check((now.name, now.inbound_rules[0].ports) == ("front", "80"), "another one")
    area.step("list")
    check(firewall.id in [one.id for one in manager.get_all_firewalls()], "it isn't in the list")
    area.step("add a droplet")
    firewall.add_droplets([one.id])
    check(manager.get_firewall(firewall.id).droplet_ids == [one.id], "it isn't there")
    area.step("remove a droplet")
    firewall.remove_droplets([one.id])
    check(manager.get_firewall(firewall.id).droplet_ids == [], "it is still there")
    area.step("add a tag")
    firewall.add_tags(["blue"])
    check(manager.get_firewall(firewall.id).tags == ["blue"], "no tag")
    area.step("delete")
    firewall.destroy()
    one.destroy()
    area.step("get what is gone")
    refused(lambda: manager.get_firewall(firewall.id), "getting it")

with Area("certificates") as area:
    digitalocean.Domain(name="example.net", **HERE).create()
    area.step("create")
    certificate = digitalocean.Certificate(name="c", type="lets_encrypt", dns_names=["example.net"], **HERE)
    certificate.create()
    area.step("wait until it is verified")
    until(lambda: manager.get_certificate(certificate.id).state == "verified", "verified")
    area.step("list")
    check(certificate.id in [one.id for one in manager.get_all_certificates()], "it isn't in the list")
    area.step("delete")
    certificate.destroy()
    area.step("get what is gone")
    refused(lambda: manager.get_certificate(certificate.id), "getting it")

with Area("load balancers") as area:
    one = droplet("behind")
    area.step("create")
    rule = digitalocean.ForwardingRule(
        entry_protocol="http", entry_port=80, target_protocol="http", target_port=80
    )
    more = digitalocean.ForwardingRule(entry_protocol="tcp", entry_port=25, target_protocol="tcp", target_port=25)
    balancer = digitalocean.LoadBalancer(
        name="l", region="nyc3", forwarding_rules=[rule], droplet_ids=[one.id],
        health_check=digitalocean.HealthCheck(), sticky_sessions=digitalocean.StickySessions(), **HERE
    )
    balancer.create()
    area.step("wait until it is active")
    load = lambda: manager.get_load_balancer(balancer.id)
    until(lambda: load().status == "active" and load().ip, "active")
    area.step("list")
    check(balancer.id in [one.id for one in manager.get_all_load_balancers()], "it isn't in the list")
    area.step("rules")
    balancer.add_forwarding_rules([more])
    check(len(load().forwarding_rules) == 2, "not two")
    balancer.remove_forwarding_rules([more])
    check(len(load().forwarding_rules) == 1, "not one")
    area.step("droplets")
    balancer.remove_droplets([one.id])
    check(load().droplet_ids == [], "it is still there")
    balancer.add_droplets([one.id])
    check(load().droplet_ids == [one.id], "it isn't there")
    area.step("save what was loaded")
    now = load()
    now.name = "m"
    now.save()
    check((load().name, load().droplet_ids) == ("m", [one.id]), "another one")
    area.step("delete")
    balancer.destroy()
    one.destroy()
    area.step("get what is gone")
    refused(load, "getting it")

with Area("VPCs") as area:
    digitalocean.VPC(name="first", region="nyc3", **HERE).create()
    area.step("create")
    vpc = digitalocean.VPC(name="v", region="nyc3", **HERE)
    vpc.create()
    area.step("list")
    check(vpc.id in [one.id for one in manager.get_all_vpcs()], "it isn't in the list")
    area.step("rename")
    vpc.rename("w")
    check(manager.get_vpc(vpc.id).name == "w", "another name")
    area.step("delete")
    vpc.destroy()
    area.step("get what is gone")
    refused(lambda: manager.get_vpc(vpc.id), "getting it")
