// do-wrapper.

const { default: DigitalOcean } = require("do-wrapper");
const { url, token, key, droplet, area, until, check, refused } = require("./journey.js");

const client = new DigitalOcean(token);
// It has no option for the address.
for (const family of Object.values(client)) {
  for (const helper of Object.values(family ?? {})) {
    if (helper?.apiUrl) helper.apiUrl = `${url}/v2/`;
  }
}

const active = async () => {
  const { droplet: made } = await client.droplets.create(droplet);
  await until(async () => (await client.droplets.getById(made.id)).droplet.status === "active", "active");
  return made.id;
};
const done = async (id, { action }) =>
  until(async () => (await client.droplets.getAction(id, action.id)).action.status === "completed", action.type);

(async () => {
  await area("account", async (step) => {
    step("get");
    check((await client.account.get()).account.email.includes("@"), "no address");
  });
  await area("catalogue", async (step) => {
    step("regions");
    check((await client.regions.getAll()).regions.length > 5, "too few");
    step("sizes");
    check((await client.sizes.get("", true)).length > 50, "too few");
    step("images");
    check((await client.images.getAll("", true)).length > 50, "too few");
  });
  await area("SSH keys", async (step) => {
    step("create");
    const { ssh_key: made } = await client.keys.add({ name: "k", public_key: key });
    step("rename");
    await client.keys.rename(made.id, "l");
    check((await client.keys.getById(made.id)).ssh_key.name === "l", "not renamed");
    step("delete");
    await client.keys.delete(made.id);
  });
  await area("droplets", async (step) => {
    step("create and wait");
    const id = await active();
    step("list by tag");
    check((await client.droplets.getAll("blue")).meta.total === 1, "not one");
    for (const type of ["power_off", "snapshot", "power_on"]) {
      step(type);
      await done(id, await client.droplets.requestAction(id, { type }));
    }
    step("snapshots");
    const { snapshots } = await client.snapshots.getForDroplets();
    check(snapshots.length === 1, "not one");
    step("delete the snapshot");
    await client.snapshots.deleteById(snapshots[0].id);
    step("destroy");
    await client.droplets.deleteById(id);
    step("get what is gone");
    await refused(() => client.droplets.getById(id), "getting it");
  });
  await area("volumes", async (step) => {
    const id = await active();
    step("create");
    const { volume } = await client.volumes.create({ name: "data", region: "nyc3", size_gigabytes: 10 });
    const on = async () => (await client.volumes.getById(volume.id)).volume.droplet_ids.length;
    step("attach");
    await client.volumes.requestAction(volume.id, { type: "attach", droplet_id: id });
    await until(async () => (await on()) === 1, "attached");
    step("detach");
    await client.volumes.requestAction(volume.id, { type: "detach", droplet_id: id });
    await until(async () => (await on()) === 0, "detached");
    step("snapshot");
    await client.volumes.createSnapshot(volume.id, { name: "s" });
    step("delete");
    await client.volumes.deleteById(volume.id);
    await client.droplets.deleteById(id);
  });
  await area("domains", async (step) => {
    step("create");
    await client.domains.create({ name: "example.com" });
    step("create a record");
    const body = { type: "A", name: "www", data: "192.0.2.1" };
    const { domain_record: record } = await client.domains.createRecord("example.com", body);
    step("change the record");
    await client.domains.updateRecord("example.com", record.id, { type: "A", data: "192.0.2.2" });
    step("delete the record");
    await client.domains.deleteRecord("example.com", record.id);
    step("delete");
    await client.domains.delete("example.com");
  });
  await area("floating IPs", async (step) => {
    step("reserve");
    const { floating_ip: ip } = await client.floatingIPs.assignRegion("nyc3");
    step("list");
    check((await client.floatingIPs.getAll()).floating_ips.length === 1, "not one");
    step("delete");
    await client.floatingIPs.deleteByIp(ip.ip);
  });
  await area("tags", async (step) => {
    step("create");
    await client.tags.create("green");
    step("get");
    check((await client.tags.getByName("green")).tag.name === "green", "another one");
    step("delete");
    await client.tags.delete("green");
  });
  await area("projects", async (step) => {
    step("create");
    const { project } = await client.projects.create({ name: "p", purpose: "Web Application" });
    step("change");
    check((await client.projects.patch(project.id, { name: "q" })).project.name === "q", "not changed");
  });
  const rule = { protocol: "tcp", ports: "80", sources: { addresses: ["0.0.0.0/0"] } };
  await area("firewalls", async (step) => {
    step("create");
    const { firewall } = await client.firewalls.create({ name: "front", inbound_rules: [rule] });
    step("list");
    const { firewalls } = await client.firewalls.getAll();
    check(firewalls.some(({ id }) => id === firewall.id), "it isn't in the list");
    step("delete");
    await client.firewalls.delete(firewall.id);
    step("get what is gone");
    await refused(() => client.firewalls.getById(firewall.id), "getting it");
  });
  await area("databases", async (step) => {
    step("create");
    const body = { name: "d", engine: "pg", version: "16", region: "nyc3", size: "db-s-1vcpu-1gb", num_nodes: 1 };
    const { database } = await client.databases.createCluster(body);
    step("list");
    const { databases } = await client.databases.getAllClusters();
    check(databases.some(({ id }) => id === database.id), "it isn't in the list");
  });
})();
