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
    const id = await active();
    step("create");
    const { firewall } = await client.firewalls.create({ name: "front", inbound_rules: [rule] });
    const now = async () => (await client.firewalls.getById(firewall.id)).firewall;
    step("list");
    const { firewalls } = await client.firewalls.getAll();
    check(firewalls.some(({ id }) => id === firewall.id), "it isn't in the list");
    step("add a droplet");
    await client.firewalls.addDroplets(firewall.id, [id]);
    check((await now()).droplet_ids[0] === id, "it isn't there");
    step("remove a droplet");
    await client.firewalls.removeDroplets(firewall.id, [id]);
    check((await now()).droplet_ids.length === 0, "it is still there");
    step("update");
    await client.firewalls.update(firewall.id, { name: "back", inbound_rules: [{ ...rule, ports: "22" }] });
    check((await now()).name === "back" && (await now()).inbound_rules[0].ports === "22", "not updated");
    step("delete");
    await client.firewalls.delete(firewall.id);
    await client.droplets.deleteById(id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("certificates", async (step) => {
    await client.domains.create({ name: "example.net" });
    step("create");
    const body = { name: "c", type: "lets_encrypt", dns_names: ["example.net"] };
    const { certificate } = await client.certificates.create(body);
    const now = async () => (await client.certificates.getById(certificate.id)).certificate;
    step("wait until it is verified");
    await until(async () => (await now()).state === "verified", "verified");
    step("list");
    const { certificates } = await client.certificates.getAll();
    check(certificates.some(({ id }) => id === certificate.id), "it isn't in the list");
    step("delete");
    await client.certificates.delete(certificate.id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("CDN endpoints", async (step) => {
    step("create");
    const { endpoint } = await client.cdn.createEndpoint("shop.nyc3.digitaloceanspaces.com", 600);
    const now = async () => (await client.cdn.getEndpointById(endpoint.id)).endpoint;
    check((await now()).ttl === 600, "another one");
    step("list");
    const { endpoints } = await client.cdn.getAllEndpoints();
    check(endpoints.some(({ id }) => id === endpoint.id), "it isn't in the list");
    step("update");
    await client.cdn.updateEndpointTtl(endpoint.id, 3600);
    check((await now()).ttl === 3600, "not updated");
    step("delete");
    await client.cdn.deleteEndpoint(endpoint.id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("load balancers", async (step) => {
    const id = await active();
    const http = { entry_protocol: "http", entry_port: 80, target_protocol: "http", target_port: 80 };
    const mail = { entry_protocol: "tcp", entry_port: 25, target_protocol: "tcp", target_port: 25 };
    step("create");
    const body = { name: "l", region: "nyc3", forwarding_rules: [http], droplet_ids: [id] };
    const { load_balancer: made } = await client.loadBalancers.create(body);
    const now = async () => (await client.loadBalancers.getById(made.id)).load_balancer;
    step("wait until it is active");
    await until(async () => (await now()).status === "active", "active");
    step("list");
    const { load_balancers } = await client.loadBalancers.getAll();
    check(load_balancers.some(({ id }) => id === made.id), "it isn't in the list");
    step("rules");
    await client.loadBalancers.addForwardingRules(made.id, [mail]);
    check((await now()).forwarding_rules.length === 2, "not two");
    await client.loadBalancers.removeForwardingRules(made.id, [mail]);
    check((await now()).forwarding_rules.length === 1, "not one");
    step("update");
    await client.loadBalancers.update(made.id, { ...body, name: "m" });
    check((await now()).name === "m", "not updated");
    step("delete");
    await client.loadBalancers.delete(made.id);
    await client.droplets.deleteById(id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("databases", async (step) => {
    step("create");
    const body = { name: "d", engine: "pg", version: "16", region: "nyc3", size: "db-s-1vcpu-1gb", num_nodes: 1 };
    const { database } = await client.databases.createCluster(body);
    const now = async () => (await client.databases.getClusterById(database.id)).database;
    step("wait until it is online");
    await until(async () => (await now()).status === "online", "online");
    step("list");
    const { databases } = await client.databases.getAllClusters();
    check(databases.some(({ id }) => id === database.id), "it isn't in the list");
    step("users");
    const { user } = await client.databases.createUser(database.id, "sammy");
    check(user.password, "no password");
    check((await client.databases.getAllUsers(database.id)).users.length === 2, "not two");
    await client.databases.deleteUser(database.id, "sammy");
    await refused(() => client.databases.getUser(database.id, "sammy"), "getting the user");
    step("pools");
    const pool = { name: "pool", mode: "transaction", size: 10, db: "defaultdb", user: "doadmin" };
    await client.databases.addPool(database.id, pool);
    check((await client.databases.getPool(database.id, "pool")).pool.size === 10, "another one");
    check((await client.databases.getAllPools(database.id)).pools.length === 1, "not one");
    await client.databases.deletePool(database.id, "pool");
    await refused(() => client.databases.getPool(database.id, "pool"), "getting the pool");
  });
  await area("Kubernetes", async (step) => {
    step("options");
    const { options } = await client.kubernetes.getAvailability();
    step("create");
    const pool = { name: "p", size: "s-1vcpu-2gb", count: 2 };
    const body = { name: "k", region: "nyc3", version: options.versions[0].slug, node_pools: [pool] };
    const { kubernetes_cluster: made } = await client.kubernetes.create(body);
    const now = async () => (await client.kubernetes.getById(made.id)).kubernetes_cluster;
    step("wait until it runs");
    await until(async () => (await now()).status.state === "running", "running");
    step("list");
    const { kubernetes_clusters } = await client.kubernetes.getClusters();
    check(kubernetes_clusters.some(({ id }) => id === made.id), "it isn't in the list");
    step("node pools");
    const { node_pool: more } = await client.kubernetes.addNodePool(made.id, { ...pool, name: "more" });
    const of = async () => (await client.kubernetes.getNodePoolById(made.id, more.id)).node_pool;
    await client.kubernetes.updateNodePool(made.id, more.id, { name: "most", count: 3 });
    check((await of()).name === "most" && (await of()).count === 3, "not updated");
    check((await client.kubernetes.getNodePools(made.id)).node_pools.length === 2, "not two");
    await client.kubernetes.deleteNodePool(made.id, more.id);
    await refused(of, "getting the pool");
    step("delete");
    await client.kubernetes.delete(made.id);
    step("get what is gone");
    const gone = () => now().then(() => false, () => true);
    await until(gone, "gone");
  });
})();
