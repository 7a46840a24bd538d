// DigitalOcean's MCP server: models. Batches have a host of their own that can't be told; what it simulates is newer than the document.

const { url, token, until, check } = require("./journey.js");

const fs = require("fs");
const os = require("os");
const path = require("path");

async function ask(at, more = {}) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return (await fetch(`${url}${at}`, { headers, ...more })).json();
}

const post = (at, body) => ask(at, { method: "POST", body: JSON.stringify(body) });

/** A file with this text. */
function file(text) {
  const name = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "journey-")), "data.csv");
  fs.writeFileSync(name, text);
  return name;
}

const gone = async (quietly, tool, args) =>
  until(() => quietly(tool, args).then(() => false, (error) => String(error).includes("404")), `gone: ${tool}`);

module.exports = {
  "vector databases": async (call, quietly) => {
    const { project } = await ask("/v2/projects/default");
    const made = await call("vector-db-create", { Name: "v", Region: "nyc3", Size: "small", ProjectId: project.id });
    const ID = made.id;
    await until(async () => /online|active|running/i.test((await quietly("vector-db-get", { ID })).status), "ready");
    await call("vector-db-get-credentials", { ID });
    await call("vector-db-list");
    await call("vector-db-resize", { ID, Size: "medium" });
    await call("vector-db-delete", { ID });
    await gone(quietly, "vector-db-get", { ID });
  },
  "dedicated inference": async (call, quietly) => {
    const vpc = await call("vpc-create", { Name: "gpu", Region: "atl1", Subnet: "10.70.0.0/20" });
    const deployment = { ModelSlug: "llama3.3-70b-instruct", ModelProvider: "hugging_face", Accelerators: [{ AcceleratorSlug: "gpu-mi300x1-192gb", Scale: 1, Type: "decode" }] };
    const made = await call("dedicated-inference-create", { Name: "d", Region: "atl1", VPCUUID: vpc.id, ModelDeployments: [deployment], EnablePublicEndpoint: true });
    const DedicatedInferenceID = (made.dedicated_inference ?? made).id;
    const get = async () => quietly("dedicated-inference-get", { DedicatedInferenceID });
    await until(async () => /active|running/i.test((await get()).status), "active");
    const { spec } = await call("dedicated-inference-get", { DedicatedInferenceID });
    const [{ model_id: ModelID }] = spec.model_deployments;
    await call("dedicated-inference-list", { Region: "atl1" });
    await call("dedicated-inference-update", { DedicatedInferenceID, Name: "e", Region: "atl1", VPCUUID: vpc.id, ModelDeployments: [{ ...deployment, ModelID }] });
    await call("dedicated-inference-delete", { DedicatedInferenceID });
    await gone(quietly, "dedicated-inference-get", { DedicatedInferenceID });
  },
  catalogue: async (call) => {
    const models = await call("inference-model-catalog-search", { SearchQuery: "llama" });
    check(models.count > 0, "none");
    await call("inference-model-catalog-get-card", { ModelUUID: models.model_uuids[0] });
  },
  "own models": async (call, quietly) => {
    const source = { repo_id: "example/model", commit_sha: "0123456789abcdef0123456789abcdef01234567", access_type: "ACCESS_TYPE_PUBLIC" };
    const made = await call("genai-custom-models-import", { source_type: "SOURCE_TYPE_HUGGINGFACE", source_ref: source, name: "own", accept_terms_and_conditions: true });
    const uuid = (made.custom_model ?? made.model ?? made).uuid;
    await call("genai-custom-models-list");
    await call("genai-custom-models-get", { uuid });
    await call("genai-custom-models-update-metadata", { uuid, description: "better" });
    await call("genai-models-unified-search", { query: "own" });
    await call("genai-custom-models-delete", { uuid, confirm_deletion: true });
    await gone(quietly, "genai-custom-models-get", { uuid });
  },
  routers: async (call, quietly) => {
    await call("genai-inference-router-task-presets");
    const policies = [{ task_slug: "code-generation", models: ["openai-gpt-5"], selection_policy: { prefer: "fastest" } }];
    const made = await call("genai-inference-router-create", { Name: "r", FallbackModels: ["openai-gpt-5"], PoliciesJson: JSON.stringify(policies) });
    const UUID = (made.model_router ?? made).uuid;
    await call("genai-inference-router-get", { UUID });
    await call("genai-inference-router-list");
    await call("genai-inference-router-update", { UUID, Description: "d" });
    await call("genai-inference-router-delete", { UUID });
    await gone(quietly, "genai-inference-router-get", { UUID });
  },
  evaluation: async (call) => {
    const { metrics } = await call("genai-list-evaluation-metrics");
    const [{ metric_uuid: metric }] = metrics;
    const { dataset_uuid } = await call("genai-create-evaluation-dataset", { name: "d", file_path: file("query\n{}\n") });
    const { workspace } = await post("/v2/gen-ai/workspaces", { name: "w" });
    const body = { name: "c", workspace_uuid: workspace.uuid, dataset_uuid, metrics: [metric] };
    const { test_case_uuid } = await call("genai-create-evaluation-test-case", body);
    check((await call("genai-list-evaluation-test-cases", { workspace_uuid: workspace.uuid })).count === 1, "not one");
    await call("genai-update-evaluation-test-case", { test_case_uuid, name: "e" });
    const { evaluation_run_uuids: runs } = await call("genai-run-evaluation-test-case", {
      test_case_uuid, run_name: "r", agent_deployment_names: ["a"],
    });
    await call("genai-get-evaluation-run", { evaluation_run_uuid: runs[0] });
  },
  "evaluation of models": async (call) => {
    await call("genai-model-eval-list-metrics");
    await call("genai-model-eval-list-presets");
    await call("genai-model-eval-list-runs");
    const { metric_uuid } = await call("genai-model-eval-create-custom-metric", { metric_name: "m", scoring_prompt: "p" });
    await call("genai-model-eval-update-custom-metric", { metric_uuid, metric_name: "n" });
    await call("genai-model-eval-delete-custom-metric", { metric_uuid, confirm_deletion: true });
    const made = await call("genai-model-eval-create-dataset", { name: "e", file_path: file("input,ground_truth\nhi,ho\n") });
    check((await call("genai-model-eval-list-datasets")).count >= 1, "none");
    await call("genai-model-eval-delete-dataset", { dataset_uuid: made.dataset_uuid, confirm_deletion: true });
  },
};
