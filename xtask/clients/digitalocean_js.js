// digitalocean-js.

const { DigitalOcean } = require("digitalocean-js");
const { url, token, key, droplet, area, until, check, refused } = require("./journey.js");

const client = new DigitalOcean(token, `${url}/v2`);

const active = async () => {
  const made = await client.droplets.createNewDroplet(droplet);
  await until(async () => (await client.droplets.getExistingDroplet(made.id)).status === "active", "active");
  return made.id;
};

(async () => {
  await area("account", async (step) => {
    step("get");
    check((await client.account.getUserInformation()).email.includes("@"), "no address");
  });
  await area("catalogue", async (step) => {
    step("regions");
    check((await client.regions.getAllRegions()).length > 5, "too few");
    step("sizes");
    check((await client.sizes.getAllSizes()).length > 5, "too few");
    step("images");
    check((await client.images.getAllImages()).length > 5, "too few");
  });
  await area("SSH keys", async (step) => {
    step("create");
    const made = await client.ssh.createNewKey({ name: "k", public_key: key });
    step("list");
    check((await client.ssh.getAllKeys()).length === 1, "not one");
    step("delete");
    await client.ssh.deleteKey(made.id);
  });
  await area("droplets", async (step) => {
    step("create and wait");
    const id = await active();
    step("list by tag");
    check((await client.droplets.getDropletsByTag("blue")).length === 1, "not one");
    step("snapshot");
    const action = await client.dropletActions.snapshotDroplet(id, "s");
    const status = async () => (await client.dropletActions.getExistingDropletAction(id, action.id)).status;
    await until(async () => (await status()) === "completed", "completed");
    step("snapshots");
    check((await client.droplets.getSnapshotsForDroplet(id)).length === 1, "not one");
    step("destroy");
    await client.droplets.deleteDroplet(id);
    step("get what is gone");
    await refused(() => client.droplets.getExistingDroplet(id), "getting it");
  });
  await area("volumes", async (step) => {
    step("create");
    const body = { name: "data", region: "nyc3", size_gigabytes: 10, description: "d" };
    const made = await client.blockStorage.createBlockStorage(body);
    step("snapshot");
    await client.blockStorage.createSnapshotFromVolume(made.id, "s");
    step("delete");
    await client.blockStorage.deleteBlockStorageById(made.id);
  });
  await area("domains", async (step) => {
    step("create");
    await client.domains.createDomain({ name: "example.com", ip_address: "192.0.2.1" });
    step("list records");
    check((await client.domainRecords.getAllDomainRecords("example.com")).length === 5, "not five");
    step("delete");
    await client.domains.deleteDomain("example.com");
  });
  await area("floating IPs", async (step) => {
    step("reserve");
    const made = await client.floatingIPs.createFloatingIPForRegion("nyc3");
    step("delete");
    await client.floatingIPs.deleteFloatingIP(made.ip);
  });
  await area("tags", async (step) => {
    step("create");
    await client.tags.createTag("green");
    step("delete");
    await client.tags.deleteTag("green");
  });
  await area("projects", async (step) => {
    step("create");
    const body = { name: "p", purpose: "Web Application", description: "d", environment: "Development" };
    const made = await client.projects.createProject(body);
    step("get");
    check((await client.projects.getExistingProject(made.id)).name === "p", "another one");
  });
  await area("firewalls", async (step) => {
    const id = await active();
    step("create");
    const inbound = { protocol: "tcp", ports: "80", sources: { addresses: ["0.0.0.0/0"] } };
    const outbound = { protocol: "tcp", ports: "80", destinations: { addresses: ["0.0.0.0/0"] } };
    const made = await client.firewalls.createFirewall({
      name: "front",
      inbound_rules: [inbound],
      outbound_rules: [outbound],
    });
    const now = () => client.firewalls.getExistingFirewall(made.id);
    step("list");
    const all = await client.firewalls.getAllFirewalls();
    check(all.some(({ id }) => id === made.id), "it isn't in the list");
    step("add a droplet");
    await client.firewalls.addDropletsToFirewall(made.id, [id]);
    check((await now()).droplet_ids[0] === id, "it isn't there");
    step("update what was read");
    await client.firewalls.updateFirewall({ ...(await now()), name: "back" });
    check((await now()).name === "back" && (await now()).droplet_ids.length === 1, "another one");
    step("delete");
    await client.firewalls.deleteFirewall(made.id);
    await client.droplets.deleteDroplet(id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("certificates", async (step) => {
    await client.domains.createDomain({ name: "example.net" });
    step("create");
    const body = { name: "c", type: "lets_encrypt", dns_names: ["example.net"] };
    const made = await client.certificates.createCertificate(body);
    const now = () => client.certificates.getExistingCertificate(made.id);
    step("wait until it is verified");
    await until(async () => (await now()).state === "verified", "verified");
    step("list");
    const all = await client.certificates.getAllCertificates();
    check(all.some(({ id }) => id === made.id), "it isn't in the list");
    step("delete");
    await client.certificates.deleteCertificate(made.id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("CDN endpoints", async (step) => {
    step("create");
    const made = await client.cdn.createEndpoint({ origin: "shop.nyc3.digitaloceanspaces.com", ttl: 600 });
    const now = () => client.cdn.getExistingEndpoint(made.id);
    step("list");
    const all = await client.cdn.getAllEndpoints();
    check(all.some(({ id }) => id === made.id), "it isn't in the list");
    step("update");
    await client.cdn.updateEndpoint(made.id, 3600);
    check((await now()).ttl === 3600, "not updated");
    step("delete");
    await client.cdn.deleteEndpoint(made.id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("load balancers", async (step) => {
    const id = await active();
    step("create");
    const rule = { entry_protocol: "http", entry_port: 80, target_protocol: "http", target_port: 80 };
    const body = { name: "l", region: "nyc3", forwarding_rules: [rule], droplet_ids: [id] };
    const made = await client.loadBalancers.createLoadBalancer(body);
    const now = () => client.loadBalancers.getExistingLoadBalancer(made.id);
    step("wait until it is active");
    await until(async () => (await now()).status === "active", "active");
    step("list");
    const all = await client.loadBalancers.getAllLoadBalancers();
    check(all.some(({ id }) => id === made.id), "it isn't in the list");
    step("update what was read");
    const read = await now();
    await client.loadBalancers.updateLoadBalancer({ ...read, region: read.region.slug, name: "m" });
    check((await now()).name === "m" && (await now()).droplet_ids.length === 1, "another one");
    step("delete");
    await client.loadBalancers.deleteLoadBalancer(made.id);
    await client.droplets.deleteDroplet(id);
    step("get what is gone");
    await refused(now, "getting it");
  });
  await area("Kubernetes", async (step) => {
    step("options");
    const options = await client.kubernetes.getKubernetesOptions();
    check(options.versions.length > 0, "no version");
    step("create");
    const pool = { name: "p", size: "s-1vcpu-2gb", count: 2 };
    const body = { name: "k", region: "nyc3", version: options.versions[0].slug, node_pools: [pool] };
    const made = await client.kubernetes.createCluster(body);
    const now = () => client.kubernetes.getCluster(made.id);
    step("wait until it runs");
    await until(async () => (await now()).status.state === "running", "running");
    step("list");
    const all = await client.kubernetes.getAllClusters();
    check(all.some(({ id }) => id === made.id), "it isn't in the list");
    step("kubeconfig");
    check((await client.kubernetes.getClusterKubeconfig(made.id)).includes("current-context"), "another file");
    step("node pools");
    const more = await client.kubernetes.addNodePoolToCluster(made.id, { ...pool, name: "more" });
    const of = () => client.kubernetes.getExistingNodePoolForCluster(made.id, more.id);
    check((await of()).name === "more" && (await of()).count === 2, "another one");
    check((await client.kubernetes.getAllNodePoolsForCluster(made.id)).length === 2, "not two");
    await client.kubernetes.deleteNodePoolFromCluster(made.id, more.id);
    await refused(of, "getting the pool");
    step("delete");
    await client.kubernetes.deleteCluster(made.id);
    step("get what is gone");
    const gone = () => now().then(() => false, () => true);
    await until(gone, "gone");
  });
})();
