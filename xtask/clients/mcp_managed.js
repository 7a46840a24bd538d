// DigitalOcean's MCP server: what is managed.

const { until, check, refused } = require("./journey.js");

const gone = async (quietly, tool, args) =>
  until(() => quietly(tool, args).then(() => false, (error) => String(error).includes("404")), `gone: ${tool}`);

async function cluster(call, quietly, more) {
  const made = await call("db-cluster-create", { name: "db", region: "nyc3", size: "db-s-1vcpu-1gb", num_nodes: 1, ...more }, more.engine);
  const get = () => quietly("db-cluster-get", { id: made.id });
  await until(async () => (await get()).status === "online", "online");
  return { id: made.id, get };
}

async function configured(call, engine, id, config) {
  await call(`db-cluster-update-${engine.update}-config`, { id, config });
  const now = await call(`db-cluster-get-${engine.get}-config`, { id });
  for (const [name, value] of Object.entries(config)) check(now[name] === value, `${name} is ${now[name]}`);
}

module.exports = {
  databases: async (call, quietly) => {
    const { id } = await cluster(call, quietly, { engine: "pg", version: "17" });
    await call("db-cluster-list-options");
    await call("db-cluster-get", { id });
    check((await call("db-cluster-list")).length === 1, "not one");
    await call("db-cluster-get-ca", { id });
    await call("db-cluster-list-backups", { id });
    const user = await call("db-cluster-create-user", { id, name: "app" });
    check(user.name === "app", "another name");
    await call("db-cluster-get-user", { id, user: "app" });
    check((await call("db-cluster-list-users", { id })).length === 2, "not two");
    await call("db-cluster-delete-user", { id, user: "app" });
    await call("db-cluster-update-firewall-rules", { id, rules: [{ type: "ip_addr", value: "203.0.113.7" }] });
    check((await call("db-cluster-get-firewall-rules", { id })).length === 1, "not one");
    await configured(call, { update: "psql", get: "postgresql" }, id, { autovacuum_naptime: 30, jit: false });
    await call("db-cluster-resize", { id, size: "db-s-2vcpu-4gb", num_nodes: 2 });
    await until(async () => {
      const now = await quietly("db-cluster-get", { id });
      return now.status === "online" && now.num_nodes === 2 && now.size === "db-s-2vcpu-4gb";
    }, "resized");
    const source = { host: "db.example.com", port: 5432, dbname: "shop", username: "u", password: "p" };
    await call("db-cluster-start-online-migration", { id, source });
    const migration = await call("db-cluster-get-migration", { id });
    await call("db-cluster-stop-online-migration", { id, migration_id: migration.id });
    await call("db-cluster-delete", { id });
    await gone(quietly, "db-cluster-get", { id });
  },
  "major version": async (call, quietly) => {
    const { id, get } = await cluster(call, quietly, { engine: "pg", version: "16", name: "old" });
    await call("db-cluster-upgrade-major-version", { id, version: "17" });
    await until(async () => (await get()).version === "17", "upgraded");
    await call("db-cluster-delete", { id });
  },
  "MySQL": async (call, quietly) => {
    const { id } = await cluster(call, quietly, { engine: "mysql", version: "8.4" });
    await call("db-cluster-create-user", { id, name: "app", mysql_auth_plugin: "mysql_native_password" });
    await configured(call, { update: "mysql", get: "mysql" }, id, { connect_timeout: 20 });
    await call("db-cluster-set-sql-mode", { id, modes: "ANSI,TRADITIONAL" });
    await call("db-cluster-get-sql-mode", { id });
    await call("db-cluster-delete", { id });
  },
  "MongoDB": async (call, quietly) => {
    const { id } = await cluster(call, quietly, { engine: "mongodb", version: "8.0", size: "db-s-1vcpu-1gb" });
    const settings = { mongo_user_settings: { role: "readOnly", databases: ["shop"] } };
    const made = await call("db-cluster-create-user", { id, name: "app", settings });
    check(made.password, "no password");
    await configured(call, { update: "mongodb", get: "mongodb" }, id, { verbosity: 2 });
    await call("db-cluster-delete", { id });
  },
  "Valkey": async (call, quietly) => {
    const { id } = await cluster(call, quietly, { engine: "valkey", version: "8" });
    await call("db-cluster-delete", { id });
  },
  "Kafka": async (call, quietly) => {
    const { id } = await cluster(call, quietly, { engine: "kafka", version: "4.2", size: "db-s-2vcpu-2gb", num_nodes: 3 });
    const made = await call("db-cluster-create-topic", { id, name: "orders", partition_count: "3", replication_factor: "2", config: { retention_ms: 1000000 } });
    check(!made.name || made.name === "orders", "another name");
    await until(async () => (await quietly("db-cluster-get-topic", { id, name: "orders" })).state === "active", "active");
    await call("db-cluster-get-topic", { id, name: "orders" });
    check((await call("db-cluster-list-topics", { id })).length === 1, "not one");
    await call("db-cluster-update-topic", { id, name: "orders", partition_count: "6", replication_factor: "2" });
    const acl = [{ topic: "orders", permission: "consume" }];
    await call("db-cluster-create-user", { id, name: "app", settings: { acl } });
    await call("db-cluster-update-user", { id, user: "app", settings: { acl: [{ topic: "*", permission: "produce" }] } });
    await configured(call, { update: "kafka", get: "kafka" }, id, { log_retention_hours: 100 });
    await call("db-cluster-delete-topic", { id, name: "orders" });
    await call("db-cluster-delete", { id });
  },
  "OpenSearch": async (call, quietly) => {
    const { id } = await cluster(call, quietly, { engine: "opensearch", version: "2.19", size: "db-s-2vcpu-4gb" });
    const settings = { opensearch_acl: [{ index: "logs", permission: "read" }] };
    await call("db-cluster-create-user", { id, name: "app", settings });
    await configured(call, { update: "os", get: "opensearch" }, id, { ism_enabled: true });
    await call("db-cluster-delete", { id });
  },
  "Kubernetes": async (call, quietly) => {
    const options = await call("doks-list-options");
    const { slug: version } = options.versions[0];
    const pool = { name: "web", size: "s-1vcpu-2gb", count: 2 };
    const made = await call("doks-create-cluster", { name: "k", region: "nyc3", version: "latest", node_pools: [pool] });
    const at = { ClusterID: made.id };
    await until(async () => (await quietly("doks-get-cluster", at)).status.state === "running", "running");
    await call("doks-get-cluster", at);
    check(version, "no versions");
    check((await call("doks-list-clusters")).length === 1, "not one");
    await call("doks-get-cluster-upgrades", at);
    await call("doks-get-credentials", at);
    await call("doks-get-kubeconfig", at);
    await call("doks-update-cluster", { ...at, Name: "l", AutoUpgrade: true, MaintenancePolicy: { StartTime: "04:00", Day: "monday" } });
    check((await call("doks-get-cluster", at)).name === "l", "not renamed");
    const second = await call("doks-create-nodepool", { cluster_id: made.id, node_pool_create_request: { name: "job", size: "s-1vcpu-2gb", count: 1, labels: { a: "b" }, taints: [{ Key: "k", Value: "v", Effect: "NoSchedule" }] } });
    const in_pool = { ...at, NodePoolID: second.id };
    check((await call("doks-list-nodepools", at)).length === 2, "not two");
    await call("doks-update-nodepool", { ...in_pool, Name: "job", Count: 2 });
    await until(async () => (await quietly("doks-get-nodepool", in_pool)).nodes.filter((node) => node.status.state === "running").length === 2, "two nodes");
    const { nodes } = await call("doks-get-nodepool", in_pool);
    await call("doks-recycle-nodes", { ...in_pool, NodeIDs: [nodes[0].id] });
    await call("doks-delete-node", { ...in_pool, NodeID: nodes[1].id });
    await call("doks-delete-nodepool", in_pool);
    await call("marketplace-1-click-kubernetes-app-install", { ClusterUUID: made.id, AppSlugs: ["monitoring"] });
    await call("doks-delete-cluster", at);
    await gone(quietly, "doks-get-cluster", at);
    const old = await call("doks-create-cluster", { name: "o", region: "nyc3", version: options.versions.at(-1).slug, node_pools: [pool] }, "an old version");
    await until(async () => (await quietly("doks-get-cluster", { ClusterID: old.id })).status.state === "running", "running");
    const upgrades = await call("doks-get-cluster-upgrades", { ClusterID: old.id }, "an old version");
    await call("doks-upgrade-cluster", { ClusterID: old.id, VersionSlug: upgrades[0].slug });
    await call("doks-delete-cluster", { ClusterID: old.id });
  },
  "1-click applications": async (call) => {
    await call("marketplace-1-click-list", { Type: "droplet" });
    await call("marketplace-1-click-list", { Type: "kubernetes" }, "Kubernetes");
  },
  registry: async (call, quietly) => {
    await call("docr-options");
    await call("docr-validate-name", { Name: "shop" });
    await call("docr-create", { Name: "shop", Region: "nyc3", SubscriptionTierSlug: "professional" });
    const RegistryName = "shop";
    await call("docr-get", { RegistryName });
    check((await call("docr-list")).length === 1, "not one");
    await call("docr-subscription-get");
    await call("docr-subscription-update", { TierSlug: "basic" });
    await call("docr-docker-credentials", { RegistryName, ReadWrite: true, ExpirySeconds: 3600 });
    const found = await call("docr-repository-list", { RegistryName });
    const [repository] = found.repositories ?? found;
    const at = { RegistryName, Repository: repository.name };
    const tags = await call("docr-repository-tag-list", at);
    const [tag] = tags.tags ?? tags;
    await call("docr-repository-manifest-list", at);
    await call("docr-repository-tag-delete", { ...at, Tag: tag.tag });
    await call("docr-repository-manifest-delete", { ...at, Digest: tag.manifest_digest });
    const collection = await call("docr-garbage-collection-start", { RegistryName });
    await call("docr-garbage-collection-get", { RegistryName });
    await call("docr-garbage-collection-update", { RegistryName, GarbageCollectionUUID: collection.uuid, Cancel: true });
    await call("docr-garbage-collection-list", { RegistryName });
    await until(async () => quietly("docr-garbage-collection-get", { RegistryName }).then(() => false, () => true), "collected");
    await call("docr-delete", { RegistryName });
    await refused(() => call("docr-get", { RegistryName }, "gone"), "getting it");
  },
  apps: async (call, quietly) => {
    const service = { name: "web", image: { registry_type: "DOCKER_HUB", registry: "library", repository: "nginx", tag: "latest" }, http_port: 80, instance_count: 1, instance_size_slug: "apps-s-1vcpu-0.5gb" };
    const spec = { name: "shop", region: "nyc", services: [service] };
    const made = await call("apps-create-app-from-spec", { spec });
    const AppID = made.id ?? made.app?.id;
    const phase = async () => JSON.stringify(await quietly("apps-get-deployment-status", { AppID }));
    await until(async () => (await phase()).includes("ACTIVE"), "active");
    const { health, deployment } = await call("apps-get-deployment-status", { AppID });
    check(health.components[0].name === "web", "the health of something else");
    check((await call("apps-get-info", { AppID })).name === "shop", "another app");
    check(JSON.stringify(await call("apps-list")).includes(AppID), "not listed");
    await call("apps-update", { update: { app_id: AppID, request: { spec: { ...spec, services: [{ ...service, instance_count: 2 }] } } } });
    const DeploymentID = deployment.id;
    await call("apps-get-logs", { AppID, Component: "web", DeploymentID, LogType: "RUN", TailLines: 5 });
    await call("apps-get-logs", { AppID, Component: "web", DeploymentID, LogType: "BUILD" }, "of the build");
    await call("apps-delete", { AppID });
    await refused(() => call("apps-get-info", { AppID }, "gone"), "getting it");
  },
  functions: async (call, quietly) => {
    const made = await call("functions-create-namespace", { Label: "jobs", Region: "nyc1" });
    const NamespaceID = made.namespace;
    await call("functions-get-namespace", { NamespaceID });
    await call("functions-list-namespaces");
    await call("functions-create-access-key", { NamespaceID, Name: "ci", ExpiresIn: "24h" });
    const keys = await call("functions-list-access-keys", { NamespaceID });
    const [access] = keys.access_keys ?? keys;
    await call("functions-delete-access-key", { NamespaceID, KeyID: access.id });
    await call("functions-create-trigger", { NamespaceID, Name: "nightly", Function: "jobs/clean", Cron: "0 3 * * *", IsEnabled: true, Body: { a: 1 } });
    await call("functions-get-trigger", { NamespaceID, TriggerName: "nightly" });
    await call("functions-list-triggers", { NamespaceID });
    await call("functions-update-trigger", { NamespaceID, TriggerName: "nightly", IsEnabled: false, Cron: "0 4 * * *" });
    await call("functions-delete-trigger", { NamespaceID, TriggerName: "nightly" });
    await call("functions-delete-namespace", { NamespaceID });
    await gone(quietly, "functions-get-namespace", { NamespaceID });
  },
  monitoring: async (call) => {
    const policy = { Type: "v1/insights/droplet/cpu", Description: "hot", Compare: "GreaterThan", Value: 80, Window: "5m", Enabled: true, Alerts: { Email: ["sammy@example.com"] } };
    const made = await call("alert-policy-create", policy);
    const UUID = made.uuid;
    await call("alert-policy-update", { ...policy, UUID, Value: 90, Tags: [], Entities: [] });
    check((await call("alert-policy-get", { UUID })).value === 90, "not changed");
    check((await call("alert-policy-list")).length === 1, "not one");
    await call("alert-policy-delete", { UUID });
    await refused(() => call("alert-policy-get", { UUID }, "gone"), "getting it");
  },
  uptime: async (call) => {
    const check_ = { Name: "site", Type: "https", Target: "https://example.com", Regions: ["us_east", "eu_west"], Enabled: true };
    const { id: ID } = await call("uptimecheck-create", check_);
    await call("uptimecheck-update", { ...check_, ID, Name: "page" });
    check((await call("uptimecheck-get", { ID })).name === "page", "not changed");
    await call("uptimecheck-get-state", { ID });
    check((await call("uptimecheck-list")).length === 1, "not one");
    const alert = { CheckID: ID, Name: "slow", Type: "latency", Threshold: 300, Comparison: "greater_than", Period: "2m", Emails: ["sammy@example.com"], SlackDetails: [] };
    const made = await call("uptimecheck-alert-create", alert);
    const at = { CheckID: ID, AlertID: made.id };
    await call("uptimecheck-alert-update", { ...alert, ...at, Threshold: 400 });
    check((await call("uptimecheck-alert-get", at)).threshold === 400, "not changed");
    check((await call("uptimecheck-alert-list", { CheckID: ID })).length === 1, "not one");
    await call("uptimecheck-alert-delete", at);
    await call("uptimecheck-delete", { ID });
    await refused(() => call("uptimecheck-get", { ID }, "gone"), "getting it");
  },
};
