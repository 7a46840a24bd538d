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
    step("create");
    const inbound = { protocol: "tcp", ports: "80", sources: { addresses: ["0.0.0.0/0"] } };
    const outbound = { protocol: "tcp", ports: "80", destinations: { addresses: ["0.0.0.0/0"] } };
    const made = await client.firewalls.createFirewall({
      name: "front",
      inbound_rules: [inbound],
      outbound_rules: [outbound],
    });
    step("list");
    const all = await client.firewalls.getAllFirewalls();
    check(all.some(({ id }) => id === made.id), "it isn't in the list");
    step("delete");
    await client.firewalls.deleteFirewall(made.id);
  });
  await area("Kubernetes", async (step) => {
    step("options");
    check((await client.kubernetes.getKubernetesOptions()).versions.length > 0, "no version");
  });
})();
