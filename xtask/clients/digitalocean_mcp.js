// DigitalOcean's MCP server: classic infrastructure and networking. The rest is in mcp_managed.js and mcp_models.js.

const { key, until, check, refused } = require("./journey.js");
const { journeys } = require("./mcp.js");
const managed = require("./mcp_managed.js");
const models = require("./mcp_models.js");

const droplet = { Name: "web", Region: "nyc3", Size: "s-1vcpu-1gb", ImageSlug: "ubuntu-24-04-x64", Tags: ["blue"] };
const privateKey = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----";
// Of www.example.com, signed by itself.
const certificate = [
  "-----BEGIN CERTIFICATE-----",
  "MIIBsjCCAVigAwIBAgIUNIbStc27BicaksAKFIV/v2A4q5IwCgYIKoZIzj0EAwIw",
  "GjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMB4XDTI2MTEyNzIxMzAxNloXDTQw",
  "MDgwNTIxMzAxNlowGjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMFkwEwYHKoZI",
  "zj0CAQYIKoZIzj0DAQcDQgAEMFSOLCu4mVxdaA2gCy6F1Rm3/NoNwn+aapb+4h7m",
  "S8h4IBq2p34GfcT/Rd/kyYHfeOWo1o9/cVT41YS+PzNeo6N8MHowHQYDVR0OBBYE",
  "FEU2pGpsEEh0J6MFKXEGnv9LoObOMB8GA1UdIwQYMBaAFEU2pGpsEEh0J6MFKXEG",
  "nv9LoObOMA8GA1UdEwEB/wQFMAMBAf8wJwYDVR0RBCAwHoIPd3d3LmV4YW1wbGUu",
  "Y29tggtleGFtcGxlLmNvbTAKBggqhkjOPQQDAgNIADBFAiBDSfhiuHUFYhXeBttU",
  "MO4s3G4iX4NaWpbQ/9ihvbDNBQIhAL0NNHiuk2ugmsE2CMaRcMdRJt/+UMphSeKn",
  "/L1kix9u",
  "-----END CERTIFICATE-----",
].join("\n");

async function active(call, quietly, more = {}) {
  const made = await call("droplet-create", { ...droplet, ...more });
  const id = (made.droplet ?? made).id;
  await until(async () => (await quietly("droplet-get", { ID: id })).status === "active", "active");
  return id;
}

const gone = async (quietly, tool, args) =>
  until(() => quietly(tool, args).then(() => false, (error) => String(error).includes("404")), `gone: ${tool}`);

const classic = {
  account: async (call) => {
    check((await call("account-get-information")).email.includes("@"), "no address");
    await call("balance-get");
    const { billing_history: history } = await call("billing-history-list");
    check(!history || Array.isArray(history), "no history");
    const invoices = await call("invoice-list");
    const [first] = invoices.invoices ?? invoices;
    await call("get-invoice", { InvoiceUUID: first.invoice_uuid });
    check((await call("region-list", { PerPage: 50 })).length > 5, "too few regions");
    check((await call("size-list", { PerPage: 200 })).length > 50, "too few sizes");
  },
  keys: async (call) => {
    const made = await call("key-create", { Name: "k", PublicKey: key });
    check((await call("key-get", { ID: made.id })).name === "k", "another");
    check((await call("key-list")).length === 1, "not one");
    await call("key-delete", { ID: made.id });
    await refused(() => call("key-get", { ID: made.id }, "gone"), "getting it");
  },
  droplets: async (call, quietly) => {
    const id = await active(call, quietly, { Backup: true, Monitoring: true });
    const done = async (action, by) => {
      const made = action.action ?? action;
      const ask = by ?? (async () => (await quietly("droplet-action", { DropletID: id, ActionID: made.id })).status);
      await until(async () => (await ask()) === "completed", made.type);
    };
    check((await call("droplet-list")).length === 1, "not one");
    await call("droplet-kernels", { ID: id });
    await call("droplet-backup-policy", { ID: id });
    for (const tool of ["disable-backups", "enable-backups", "enable-ipv6", "enable-private-net", "power-cycle", "reboot", "reset"]) {
      const suffix = tool === "reset" ? "-droplet-password" : tool.endsWith("private-net") ? "" : "-droplet";
      const name = tool === "enable-private-net" ? "droplet-enable-private-net" : `${tool}${suffix}`;
      await done(await call(name, { ID: id }));
    }
    await done(await call("rename-droplet", { ID: id, Name: "web-2" }));
    check((await call("droplet-get", { ID: id })).name === "web-2", "not renamed");
    await done(await call("shutdown-droplet", { ID: id }));
    await done(await call("resize-droplet", { ID: id, Size: "s-2vcpu-2gb", ResizeDisk: true }));
    await done(await call("snapshot-droplet", { ID: id, Name: "s" }));
    const action = await call("power-on-droplet", { ID: id });
    await done(action);
    check((await call("action-get", { ID: action.id })).type === "power_on", "another action");
    check((await call("action-list")).length > 5, "too few actions");
    await call("droplet-action", { DropletID: id, ActionID: action.id });
    await done(await call("rebuild-droplet-by-slug", { ID: id, ImageSlug: "debian-13-x64" }));
    await done(await call("power-off-droplet", { ID: id }));
    const images = await call("image-list", { Type: "user" });
    const image = (images.images ?? images).find((image) => image.name === "s");
    check(image, "no snapshot");
    await done(await call("rebuild-droplet", { ID: id, ImageID: image.id }));
    await done(await call("restore-droplet", { ID: id, ImageID: image.id }));
    const transfer = await call("image-action-transfer", { ID: image.id, Region: "ams3" });
    const at = async () => (await quietly("image-action-get", { ImageID: image.id, ActionID: transfer.id })).status;
    await done(transfer, at);
    await call("image-action-get", { ImageID: image.id, ActionID: transfer.id });
    check((await call("image-update", { ID: image.id, Name: "t" })).name === "t", "not renamed");
    check((await call("image-get", { ID: image.id })).name === "t", "not renamed");
    await call("image-delete", { ID: image.id });
    await call("droplet-delete", { ID: id });
    await refused(() => call("droplet-get", { ID: id }, "gone"), "getting it");
  },
  "droplets by tag": async (call, quietly) => {
    const id = await active(call, quietly, { Tags: ["green"] });
    const status = async (action) => (await quietly("droplet-action", { DropletID: id, ActionID: action.id })).status;
    const tools = ["enable-backups", "disable-backups", "enable-ipv6", "enable-private-net", "power-cycle", "power-off", "snapshot", "power-on", "shutdown"];
    for (const tool of tools) {
      const [action] = await call(`${tool}-droplets-tag`, { Tag: "green", Name: tool === "snapshot" ? "s" : undefined });
      await until(async () => (await status(action)) === "completed", tool);
    }
    await call("droplet-delete", { ID: id });
  },
  images: async (call, quietly) => {
    const made = await call("image-create", { Name: "own", Url: "https://example.com/i.qcow2", Region: "nyc3", Distribution: "Ubuntu" });
    await until(async () => (await quietly("image-get", { ID: made.id })).status === "available", "available");
    await call("image-list", { Type: "distribution", PerPage: 100 });
    await call("image-list", { Type: "application" }, "applications");
    await call("image-delete", { ID: made.id });
    await refused(() => call("image-get", { ID: made.id }, "gone"), "getting it");
  },
  volumes: async (call, quietly) => {
    const id = await active(call, quietly);
    const made = await call("volume-create", { Name: "data", Region: "nyc3", SizeGigaBytes: 10, FilesystemType: "ext4" });
    const on = async () => ((await quietly("volume-get", { ID: made.id })).droplet_ids ?? []).length;
    const attach = await call("volume-attach", { VolumeID: made.id, DropletID: id });
    await until(async () => (await on()) === 1, "attached");
    await call("volume-action-get", { VolumeID: made.id, ActionID: attach.id });
    await call("volume-action-list", { VolumeID: made.id });
    await call("volume-detach", { VolumeID: made.id, DropletID: id });
    await until(async () => (await on()) === 0, "detached");
    await call("volume-resize", { VolumeID: made.id, Region: "nyc3", SizeGigaBytes: 20 });
    await until(async () => (await quietly("volume-get", { ID: made.id })).size_gigabytes === 20, "resized");
    const list = await call("volume-list", { Name: "data", Region: "nyc3" });
    check((list.volumes ?? list).length === 1, "not one");
    const snapshot = await call("volume-snapshot-create", { VolumeID: made.id, Name: "s" });
    await call("volume-snapshot-get", { ID: snapshot.id });
    await call("volume-snapshot-list", { VolumeID: made.id });
    const second = await call("volume-create", { Name: "more", Region: "nyc3", SizeGigaBytes: 20, SnapshotID: snapshot.id }, "from a snapshot");
    await call("volume-snapshot-delete", { ID: snapshot.id });
    await call("volume-delete", { ID: second.id });
    await call("volume-delete", { ID: made.id });
    await refused(() => call("volume-get", { ID: made.id }, "gone"), "getting it");
    await call("droplet-delete", { ID: id });
  },
  "file shares": async (call, quietly) => {
    const vpc = await call("vpc-create", { Name: "n", Region: "atl1", Subnet: "10.60.0.0/20" });
    const other = await call("vpc-create", { Name: "m", Region: "atl1", Subnet: "10.61.0.0/20" });
    const made = await call("nfs-file-share-create", { Name: "share", Region: "atl1", SizeGibibytes: 50, VpcIds: [vpc.id], PerformanceTier: "high" });
    const get = async () => quietly("nfs-file-share-get", { ID: made.id });
    await until(async () => (await get()).status === "ACTIVE", "active");
    check((await call("nfs-file-share-list", { Region: "atl1" })).length >= 1, "not one");
    await call("nfs-resize", { ShareID: made.id, SizeGibibytes: 100 });
    await until(async () => (await get()).size_gib === 100, "resized");
    await call("nfs-detach", { ShareID: made.id, VpcID: vpc.id });
    await until(async () => !(await get()).vpc_ids?.length, "detached");
    await call("nfs-attach", { ShareID: made.id, VpcID: vpc.id });
    await until(async () => (await get()).vpc_ids?.includes(vpc.id), "attached");
    await call("nfs-reassign", { ShareID: made.id, OldVpcID: vpc.id, NewVpcID: other.id });
    await until(async () => (await get()).vpc_ids?.includes(other.id), "reassigned");
    await call("nfs-switch-performance-tier", { ShareID: made.id, PerformanceTier: "standard" });
    await call("nfs-snapshot", { ShareID: made.id, SnapshotName: "s" });
    let snapshots = [];
    await until(async () => (snapshots = await quietly("nfs-snapshot-list", { Region: "atl1", ShareID: made.id })).length === 1, "a snapshot");
    await call("nfs-snapshot-list", { Region: "atl1" });
    await call("nfs-snapshot-get", { ID: snapshots[0].id });
    await call("nfs-snapshot-delete", { ID: snapshots[0].id });
    await call("nfs-file-share-delete", { ID: made.id });
    await gone(quietly, "nfs-file-share-get", { ID: made.id });
  },
};

const networking = {
  domains: async (call) => {
    await call("domain-create", { Name: "example.com", IPAddress: "203.0.113.7" });
    check((await call("domain-get", { Name: "example.com" })).ttl === 1800, "no TTL");
    check((await call("domain-list")).length === 1, "not one");
    const made = await call("domain-record-create", { Domain: "example.com", Type: "A", Name: "www", Data: "203.0.113.8" });
    const at = { Domain: "example.com", RecordID: made.id };
    await call("domain-record-edit", { ...at, Type: "A", Name: "web", Data: "203.0.113.9" });
    check((await call("domain-record-get", at)).data === "203.0.113.9", "not changed");
    check((await call("domain-record-list", { Domain: "example.com" })).length >= 5, "too few");
    await call("domain-record-delete", at);
    await call("domain-delete", { Name: "example.com" });
    await refused(() => call("domain-get", { Name: "example.com" }, "gone"), "getting it");
  },
  certificates: async (call, quietly) => {
    await call("domain-create", { Name: "example.org", IPAddress: "203.0.113.7" });
    const encrypted = await call("lets-encrypt-certificate-create", { Name: "le", DnsNames: ["example.org"] });
    await until(async () => (await quietly("certificate-get", { ID: encrypted.id })).state === "verified", "verified");
    const own = { Name: "own", PrivateKey: privateKey, LeafCertificate: certificate, CertificateChain: certificate };
    const made = await call("custom-certificate-create", own);
    check((await call("certificate-list")).length === 2, "not two");
    await call("certificate-get", { ID: made.id });
    await call("certificate-delete", { ID: made.id });
    await refused(() => call("certificate-get", { ID: made.id }, "gone"), "getting it");
  },
  firewalls: async (call, quietly) => {
    const id = await active(call, quietly);
    const ports = { Protocol: "tcp", PortRange: "443" };
    const inbound = { ...ports, Sources: ["0.0.0.0/0", "::/0"] };
    const outbound = { ...ports, Destinations: ["0.0.0.0/0"] };
    const made = await call("firewall-create", {
      Name: "edge", InboundProtocol: "tcp", InboundPortRange: "22", InboundSource: "203.0.113.0/24",
      OutboundProtocol: "tcp", OutboundPortRange: "all", OutboundDestination: "0.0.0.0/0",
    });
    const get = () => call("firewall-get", { ID: made.id });
    await call("firewall-add-droplets", { ID: made.id, DropletIDs: [id] });
    check((await get()).droplet_ids.includes(id), "not on the droplet");
    await call("firewall-add-tags", { ID: made.id, Tags: ["blue"] });
    await call("firewall-add-rules", { ID: made.id, InboundRules: [inbound], OutboundRules: [outbound] });
    check((await get()).inbound_rules.length === 2, "not two rules");
    await call("firewall-remove-rules", { ID: made.id, InboundRules: [inbound], OutboundRules: [outbound] });
    check((await get()).inbound_rules.length === 1, "not one rule");
    await call("firewall-remove-tags", { ID: made.id, Tags: ["blue"] });
    await call("firewall-remove-droplets", { ID: made.id, DropletIDs: [id] });
    check(!(await get()).droplet_ids?.length, "still on the droplet");
    check((await call("firewall-list")).length === 1, "not one");
    await call("firewall-delete", { ID: made.id });
    await refused(() => call("firewall-get", { ID: made.id }, "gone"), "getting it");
    await call("droplet-delete", { ID: id });
  },
  "load balancers": async (call, quietly) => {
    const id = await active(call, quietly);
    const rule = (port) => ({ EntryProtocol: "http", EntryPort: port, TargetProtocol: "http", TargetPort: port });
    const all = { Name: "lb", Region: "nyc3", Type: "REGIONAL", ForwardingRules: [rule(80)] };
    const made = await call("lb-create", all);
    const at = { LoadBalancerID: made.id };
    await until(async () => (await quietly("lb-get", at)).status === "active", "active");
    await call("lb-add-droplets", { ...at, DropletIDs: [id] });
    check((await call("lb-get", at)).droplet_ids.includes(id), "not the droplet");
    await call("lb-add-fwd-rules", { ...at, ForwardingRules: [rule(81)] });
    check((await call("lb-get", at)).forwarding_rules.length === 2, "not two rules");
    await call("lb-remove-fwd-rules", { ...at, ForwardingRules: [rule(81)] });
    check((await call("lb-get", at)).forwarding_rules.length === 1, "not one rule");
    await call("lb-remove-droplets", { ...at, DropletIDs: [id] });
    await call("lb-update", { ...at, ...all, Name: "lb-2" });
    check((await call("lb-get", at)).name === "lb-2", "not renamed");
    check((await call("lb-list")).length === 1, "not one");
    const glb = await call("lb-create", {
      Name: "glb", Type: "GLOBAL", TargetLoadBalancerIDs: [made.id],
      GLBSettings: { TargetProtocol: "http", TargetPort: 80, CDN: { IsEnabled: true } },
    }, "global");
    await until(async () => (await quietly("lb-get", { LoadBalancerID: glb.id })).status === "active", "active");
    await call("lb-delete-cache", { LoadBalancerID: glb.id });
    await call("lb-delete", { LoadBalancerID: glb.id }, "global");
    await call("lb-delete", at);
    await refused(() => call("lb-get", at, "gone"), "getting it");
    await call("droplet-delete", { ID: id });
  },
  addresses: async (call, quietly) => {
    const id = await active(call, quietly);
    for (const Type of ["ipv4", "ipv6"]) {
      const made = await call("reserved-ip-reserve", { Region: "nyc3", Type }, Type);
      const IP = made.ip;
      await call("reserved-ip-assign", { IP, DropletID: id, Type }, Type);
      await until(async () => (await quietly("reserved-ip-get", { IP })).droplet?.id === id, "assigned");
      await call("reserved-ip-list", { Type }, Type);
      await call("reserved-ip-unassign", { IP, Type }, Type);
      await until(async () => !(await quietly("reserved-ip-get", { IP })).droplet, "free");
      await call("reserved-ip-release", { IP, Type }, Type);
      await refused(() => call("reserved-ip-get", { IP }, `${Type} gone`), "getting it");
    }
    await call("droplet-delete", { ID: id });
  },
  "own prefixes": async (call, quietly) => {
    const made = await call("byoip-prefix-create", { prefix: "203.0.113.0/24", region: "nyc3", signature: "signed" });
    const UUID = made.uuid;
    await call("byoip-prefix-get", { UUID });
    check((await call("byoip-prefix-list")).length === 1, "not one");
    await call("byoip-prefix-resources-get", { UUID });
    await call("byoip-prefix-delete", { UUID });
    await gone(quietly, "byoip-prefix-get", { UUID });
  },
  VPCs: async (call, quietly) => {
    await quietly("vpc-create", { Name: "first", Region: "ams3", Subnet: "10.52.0.0/20" });
    const one = await call("vpc-create", { Name: "one", Region: "nyc3", Subnet: "10.50.0.0/20", Description: "d" });
    const two = await call("vpc-create", { Name: "two", Region: "ams3", Subnet: "10.51.0.0/20" });
    check((await call("vpc-get", { ID: one.id })).description === "d", "no description");
    check((await call("vpc-list")).length >= 2, "too few");
    await call("vpc-list-members", { ID: one.id });
    const made = await call("vpc-peering-create", { Name: "p", Vpc1: one.id, Vpc2: two.id });
    await until(async () => (await quietly("vpc-peering-get", { ID: made.id })).status === "ACTIVE", "active");
    check((await call("vpc-peering-list")).length === 1, "not one");
    await call("vpc-peering-get", { ID: made.id });
    await call("vpc-peering-delete", { ID: made.id });
    await gone(quietly, "vpc-peering-get", { ID: made.id });
    await call("vpc-delete", { ID: one.id });
    await call("vpc-delete", { ID: two.id });
    await refused(() => call("vpc-get", { ID: one.id }, "gone"), "getting it");
  },
  spaces: async (call) => {
    const made = await call("spaces-key-create", { Name: "k" });
    const AccessKey = made.access_key;
    check((await call("spaces-key-get", { AccessKey })).name === "k", "another");
    await call("spaces-key-update", { AccessKey, Name: "l" });
    check((await call("spaces-key-list", { Page: 1, PerPage: 20 })).keys.length === 1, "not one");
    await call("spaces-key-delete", { AccessKey });
    await refused(() => call("spaces-key-get", { AccessKey }, "gone"), "getting it");
    const cdn = await call("spaces-cdn-create", { Origin: "shop.nyc3.digitaloceanspaces.com", TTL: 3600 });
    check((await call("spaces-cdn-get", { ID: cdn.id })).ttl === 3600, "another TTL");
    check((await call("spaces-cdn-list")).length === 1, "not one");
    await call("spaces-cdn-flush-cache", { ID: cdn.id, Files: ["*"] });
    await call("spaces-cdn-delete", { ID: cdn.id });
    await refused(() => call("spaces-cdn-get", { ID: cdn.id }, "gone"), "getting it");
  },
};

journeys({ ...classic, ...networking, ...managed, ...models });
