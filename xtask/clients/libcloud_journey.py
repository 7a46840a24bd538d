"""Apache Libcloud."""

from urllib.parse import urlsplit

from journey import KEY, TOKEN, URL, Area, check, until
from libcloud.compute.providers import get_driver as compute_driver
from libcloud.compute.types import Provider as Compute
from libcloud.dns.providers import get_driver as dns_driver
from libcloud.dns.types import Provider as DNS
from libcloud.dns.types import RecordType

at = urlsplit(URL)


def here(driver):
    """These drivers hand no address on."""
    driver.connection.host = at.hostname
    driver.connection.port = at.port
    driver.connection.secure = 0
    driver.connection.connect()
    return driver


compute = here(compute_driver(Compute.DIGITAL_OCEAN)(TOKEN))

with Area("catalogue") as area:
    area.step("locations")
    locations = {location.id: location for location in compute.list_locations()}
    check("nyc3" in locations, "no nyc3")
    area.step("sizes")
    sizes = {size.name: size for size in compute.list_sizes()}
    area.step("images")
    images = {image.extra["slug"]: image for image in compute.list_images()}

with Area("SSH keys") as area:
    area.step("create")
    key = compute.create_key_pair("k", KEY)
    area.step("list")
    check([one.name for one in compute.list_key_pairs()] == ["k"], "another list")
    area.step("delete")
    compute.delete_key_pair(key)


def node(name):
    made = compute.create_node(name, sizes["s-1vcpu-1gb"], images["ubuntu-24-04-x64"], locations["nyc3"])
    until(lambda: compute.ex_get_node_details(made.id).state == "running", "running")
    return compute.ex_get_node_details(made.id)


with Area("droplets") as area:
    area.step("create and wait")
    one = node("web")
    area.step("list")
    check([other.id for other in compute.list_nodes()] == [one.id], "another list")
    area.step("address")
    check(one.public_ips, "no address")
    area.step("rename")
    compute.ex_rename_node(one, "front")
    until(lambda: compute.ex_get_node_details(one.id).name == "front", "renamed")
    area.step("shut down")
    compute.ex_shutdown_node(one)
    until(lambda: compute.ex_get_node_details(one.id).state == "stopped", "stopped")
    area.step("snapshot")
    compute.create_image(one, "s")
    until(lambda: any(image.name == "s" for image in compute.list_images()), "an image")
    area.step("destroy")
    check(compute.destroy_node(one), "not destroyed")

with Area("volumes") as area:
    one = node("db")
    area.step("create")
    volume = compute.create_volume(10, "data", locations["nyc3"])
    area.step("attach")
    compute.attach_volume(one, volume)
    until(lambda: compute.list_volumes()[0].extra["droplet_ids"], "attached")
    area.step("snapshot")
    snapshot = compute.create_volume_snapshot(volume, "s")
    area.step("delete the snapshot")
    compute.delete_volume_snapshot(snapshot)
    area.step("detach")
    compute.detach_volume(compute.list_volumes()[0])
    until(lambda: not compute.list_volumes()[0].extra["droplet_ids"], "detached")
    area.step("delete")
    compute.destroy_volume(volume)
    compute.destroy_node(one)

with Area("floating IPs") as area:
    one = node("edge")
    area.step("create")
    ip = compute.ex_create_floating_ip(locations["nyc3"])
    area.step("attach")
    compute.ex_attach_floating_ip_to_node(one, ip)
    until(lambda: compute.ex_get_floating_ip(ip.ip_address).node_id, "attached")
    area.step("detach")
    compute.ex_detach_floating_ip_from_node(one, ip)
    until(lambda: not compute.ex_get_floating_ip(ip.ip_address).node_id, "detached")
    area.step("delete")
    compute.ex_delete_floating_ip(ip)
    compute.destroy_node(one)

with Area("domains") as area:
    dns = here(dns_driver(DNS.DIGITAL_OCEAN)(TOKEN))
    area.step("create")
    zone = dns.create_zone("example.com")
    area.step("create a record")
    record = dns.create_record("www", zone, RecordType.A, "192.0.2.1")
    area.step("change the record")
    dns.update_record(record, data="192.0.2.2", type=RecordType.A)
    area.step("list records")
    check("192.0.2.2" in [other.data for other in zone.list_records()], "not changed")
    area.step("delete the record")
    check(dns.delete_record(record), "not deleted")
    area.step("delete")
    check(dns.delete_zone(zone), "not deleted")
