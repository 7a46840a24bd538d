//! The table: a row for every resource whose state is one word.

use std::collections::BTreeMap;

use serde_json::json;

use crate::row::Row;
use crate::{repository, world};

/// Rows as tests of their own, so that a failure names its resource.
macro_rules! rows {
    ($($name:ident => $row:expr;)*) => {
        $(
            #[tokio::test(start_paused = true)]
            async fn $name() {
                $row.check().await;
            }
        )*
    };
}

rows! {
    database_clusters => Row::new("databases_get_cluster", "/database/status", |client| client.database_cluster("a"))
        .pending(&["creating", "resizing", "migrating", "forking"])
        .ready(&["online"]);
    database_replicas => Row::new("databases_get_replica", "/replica/status", |client| {
        client.database_cluster("a").of_engine("pg").replica("b")
    })
        .pending(&["creating", "resizing", "migrating", "forking"])
        .ready(&["online"]);
    kafka_topics => Row::new("databases_get_kafka_topic", "/topic/state", |client| {
        client.database_cluster("a").of_engine("kafka").kafka_topic("b")
    })
        .pending(&["configuring", "unknown"])
        .ready(&["active"]);
    online_migrations => Row::new("databases_get_migrationStatus", "/status", |client| {
        client.database_cluster("a").of_engine("pg").online_migration()
    })
        .pending(&["running"])
        .ready(&["syncing", "done"])
        .failed(&["error", "canceled"]);
    kubernetes_clusters => Row::new("kubernetes_get_cluster", "/kubernetes_cluster/status/state", |client| {
        client.kubernetes_cluster("a")
    })
        .pending(&["provisioning", "upgrading", "degraded"])
        .ready(&["running"])
        .failed(&["error", "deleted"]);
    load_balancers => Row::new("loadBalancers_get", "/load_balancer/status", |client| client.load_balancer("a"))
        .pending(&["new"])
        .ready(&["active"])
        .failed(&["errored"]);
    certificates => Row::new("certificates_get", "/certificate/state", |client| client.certificate("a"))
        .pending(&["pending"])
        .ready(&["verified"])
        .failed(&["error"]);
    apps => Row::new("apps_get", "/app", |client| client.app("a"))
        .value(|phase| {
            let which = match phase.eq_ignore_ascii_case("ACTIVE") {
                true => "active_deployment",
                false => "in_progress_deployment",
            };
            json!({"id": "a", "spec": {"name": "shop"}, which: {"id": "d", "phase": phase}})
        })
        .pending(&["PENDING_BUILD", "BUILDING", "PENDING_DEPLOY", "DEPLOYING"])
        .ready(&["ACTIVE"]);
    app_deployments => Row::new("apps_get_deployment", "/deployment/phase", |client| client.app("a").deployment("b"))
        .pending(&["UNKNOWN", "PENDING_BUILD", "BUILDING", "PENDING_DEPLOY", "DEPLOYING"])
        .ready(&["ACTIVE"])
        .failed(&["ERROR", "CANCELED", "SUPERSEDED"]);
    app_alerts => Row::new("apps_list_alerts", "/alerts", |client| client.app("a").alert("b"))
        .value(|state| json!([{"id": "other", "phase": "ACTIVE"}, {"id": "b", "phase": state}]))
        .pending(&["UNKNOWN", "PENDING", "CONFIGURING"])
        .ready(&["ACTIVE"])
        .failed(&["ERROR"]);
    job_invocations => Row::new("apps_get_job_invocation", "/job_invocation/phase", |client| client.app("a").job_invocation("b"))
        .pending(&["PENDING", "RUNNING"])
        .ready(&["SUCCEEDED"])
        .failed(&["FAILED", "CANCELED", "SKIPPED"]);
    vpc_peerings => Row::new("vpcPeerings_get", "/vpc_peering/status", |client| client.vpc_peering("a"))
        .pending(&["PROVISIONING"])
        .ready(&["ACTIVE"])
        .failed(&["ERROR"]);
    nat_gateways => Row::new("vpcnatgateways_get", "/vpc_nat_gateway/state", |client| client.vpc_nat_gateway("a"))
        .pending(&["NEW", "PROVISIONING"])
        .ready(&["ACTIVE", "STATE_ACTIVE"])
        .failed(&["ERROR", "INVALID"]);
    partner_attachments => Row::new("partnerAttachments_get", "/partner_attachment/state", |client| {
        client.partner_attachment("a")
    })
        .pending(&["CREATING"])
        .ready(&["CREATED"])
        .failed(&["ERROR"]);
    nfs_shares => Row::new("nfs_get", "/share/status", |client| client.nfs_share("a"))
        .pending(&["CREATING", "INACTIVE"])
        .ready(&["ACTIVE"])
        .failed(&["FAILED", "DELETED"]);
    nfs_access_points => Row::new("nfs_get_access_point", "/access_point/status", |client| client.nfs_access_point("a"))
        .pending(&["ACCESS_POINT_CREATING"])
        .ready(&["ACCESS_POINT_ACTIVE"])
        .failed(&["ACCESS_POINT_FAILED", "ACCESS_POINT_DELETED"]);
    nfs_snapshots => Row::new("nfs_get_snapshot", "/snapshot/status", |client| client.nfs_snapshot("a"))
        .pending(&["CREATING"])
        .ready(&["ACTIVE"])
        .failed(&["FAILED", "DELETED"]);
    agents => Row::new("genai_get_agent", "/agent/deployment/status", |client| client.agent("a"))
        .pending(&["STATUS_UNKNOWN", "STATUS_WAITING_FOR_DEPLOYMENT", "STATUS_BUILDING", "STATUS_DEPLOYING"])
        .ready(&["STATUS_RUNNING", "RUNNING"])
        .failed(&["STATUS_FAILED", "STATUS_UNDEPLOYMENT_FAILED", "STATUS_DELETED"]);
    knowledge_bases => Row::new("genai_get_knowledge_base", "/database_status", |client| client.knowledge_base("a"))
        .pending(&["CREATING", "REBUILDING", "UNHEALTHY"])
        .ready(&["ONLINE"])
        .failed(&["DECOMMISSIONED"]);
    indexing_jobs => Row::new("genai_get_indexing_job", "/job", |client| client.indexing_job("a"))
        .value(|state| json!({"uuid": "a", "status": state}))
        .pending(&["INDEX_JOB_STATUS_UNKNOWN", "INDEX_JOB_STATUS_PENDING", "INDEX_JOB_STATUS_IN_PROGRESS"])
        .ready(&["INDEX_JOB_STATUS_COMPLETED", "COMPLETED", "INDEX_JOB_STATUS_NO_CHANGES", "INDEX_JOB_STATUS_PARTIAL"])
        .failed(&["INDEX_JOB_STATUS_FAILED", "INDEX_JOB_STATUS_CANCELLED"]);
    custom_models => Row::new("genai_get_custom_model", "/model/status", |client| client.custom_model("a"))
        .pending(&["STATUS_UNSPECIFIED", "STATUS_IMPORTING"])
        .ready(&["STATUS_READY"])
        .failed(&["STATUS_FAILED", "STATUS_DELETED"]);
    evaluation_runs => Row::new("genai_get_evaluation_run", "/evaluation_run/status", |client| client.evaluation_run("a"))
        .pending(&["EVALUATION_RUN_QUEUED", "EVALUATION_RUN_RUNNING_DATASET", "EVALUATION_RUN_EVALUATING_RESULTS"])
        .ready(&["EVALUATION_RUN_SUCCESSFUL", "EVALUATION_RUN_PARTIALLY_SUCCESSFUL"])
        .failed(&["EVALUATION_RUN_FAILED", "EVALUATION_RUN_CANCELLED"]);
    model_evaluation_runs => Row::new("genai_get_model_evaluation_run", "/run/status", |client| {
        client.model_evaluation_run("a")
    })
        .pending(&["MODEL_EVALUATION_RUN_QUEUED", "MODEL_EVALUATION_RUN_RUNNING"])
        .ready(&["MODEL_EVALUATION_RUN_SUCCESSFUL", "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL"])
        .failed(&["MODEL_EVALUATION_RUN_FAILED", "MODEL_EVALUATION_RUN_CANCELLED"]);
    dedicated_inferences => Row::new("dedicatedInferences_get", "/dedicated_inference", |client| {
        client.dedicated_inference("a")
    })
        .value(|state| json!({"id": "a", "status": state, "pending_deployment_spec": null}))
        .pending(&["new", "provisioning", "updating"])
        .ready(&["active", "running"])
        .failed(&["error"]);
    async_invocations => Row::new("inference_get_async_invoke", "/status", |client| client.async_invocation("a"))
        .pending(&["QUEUED", "IN_PROGRESS"])
        .ready(&["COMPLETED", "COMPLETE"])
        .failed(&["FAILED"]);
    inference_batches => Row::new("inference_get_batch", "/status", |client| client.inference_batch("a"))
        .pending(&["validating", "in_progress", "finalizing", "cancelling"])
        .ready(&["completed"])
        .failed(&["failed", "expired", "cancelled"]);
    vector_databases => Row::new("vectorDatabases_get", "/vector_db/status", |client| client.vector_database("a"))
        .pending(&["pending", "creating"])
        .ready(&["active"])
        .failed(&["errored"]);
    vector_database_restores => Row::new("vectorDatabases_get_restore_status", "/status", |client| {
        client.vector_database("a").backup("b").restore()
    })
        .pending(&["STARTED", "TRANSFERRING", "TRANSFERRED", "FINALIZING"])
        .ready(&["SUCCESS"])
        .failed(&["FAILED", "CANCELED"]);
    garbage_collections => Row::new("registries_list_garbageCollections", "/garbage_collections", |client| {
        client.registry("a").garbage_collection("b")
    })
        .value(|state| json!([{"uuid": "other", "status": "succeeded"}, {"uuid": "b", "status": state}]))
        .pending(&["requested", "waiting for write JWTs to expire", "scanning manifests", "cancelling"])
        .ready(&["succeeded", "completed"])
        .failed(&["failed", "cancelled"]);
    firewalls => Row::new("firewalls_get", "/firewall", |client| client.firewall("a"))
        .value(|state| json!({"id": "a", "status": state, "pending_changes": []}))
        .pending(&["waiting"])
        .ready(&["succeeded"])
        .failed(&["failed"]);
    security_scans => Row::new("security_get_scan", "/scan/status", |client| client.security_scan("a"))
        .pending(&["IN_PROGRESS"])
        .ready(&["COMPLETED", "COMPLETE"])
        .failed(&["FAILED", "ERROR"]);
    add_ons => Row::new("addons_get", "/resource/state", |client| client.addons_resource("a"))
        .pending(&["pending", "provisioning"])
        .ready(&["provisioned"])
        .failed(&["provisioning-failed", "deprovisioning-failed", "deprovisioned"]);
    byoip_prefixes => Row::new("byoipPrefixes_get", "/byoip_prefix", |client| client.byoip_prefix("a"))
        .value(|state| {
            let reason = if state == "rejected" { "rejected: not yours" } else { "" };
            json!({"uuid": "a", "status": state, "failure_reason": reason})
        })
        .pending(&["in_progress"])
        .ready(&["active"])
        .failed(&["rejected"]);
}

/// Rows without words for their states have them in `readiness`, which has tests of its own.
#[test]
fn every_word_for_a_state_is_here() {
    let Some(spec) = repository::path("spec/resources.toml") else {
        return;
    };
    let spec = std::fs::read_to_string(spec).unwrap();
    let here: Vec<&str> = include_str!("table.rs").split("Row::new(\"").collect();
    let mut states: BTreeMap<&str, &str> = BTreeMap::new();
    let (mut checked, mut missing) = (0, Vec::new());
    for row in spec.split("\n[").filter(|row| row.contains("ready = [")) {
        let name = row.split(']').next().unwrap_or_default();
        let fact = |fact: &str| {
            let mut lines = row.lines();
            lines.find_map(|line| line.strip_prefix(fact)?.strip_prefix(" = "))
        };
        let (schema, state) = (fact("schema").unwrap(), fact("state").unwrap());
        let of = if name.ends_with(".action") {
            "Action"
        } else {
            schema
        };
        let same = states.entry(of).or_insert(state);
        assert_eq!(*same, state, "{name}: the states of {of} are the same");
        let read = [fact("get"), fact("list")].into_iter().flatten();
        let read: Vec<&str> = read.map(|it| it.trim_matches('"')).collect();
        let is_of_row = |it: &&&str| read.contains(&it.split('"').next().unwrap_or_default());
        let Some(here) = here.iter().find(is_of_row) else {
            missing.push(name.to_owned());
            continue;
        };
        for meaning in ["ready = [", "failed = [", "gone = ["] {
            let words = state.split(meaning).nth(1).unwrap_or_default();
            let words = words.split(']').next().unwrap_or_default();
            for word in words.split('"').skip(1).step_by(2) {
                checked += 1;
                if !here.contains(&format!("\"{word}\"")) {
                    missing.push(format!("{name} {word}"));
                }
            }
        }
    }
    assert!(checked > 75, "{checked} words");
    // These take more than a word, and have tests of their own.
    let elsewhere = [
        "actions.action",
        "autoscale.pool",
        "droplets.action",
        "droplets.droplet",
        "floating-ips.action",
        "images.action",
        "reserved-ips.action",
        "volumes.action",
    ];
    assert_eq!(missing, elsewhere);
}

#[tokio::test(start_paused = true)]
async fn images() {
    // The sandbox keeps images, so this one has to exist.
    let (_world, client) = world().await;
    let image = client.raw().images_get("ubuntu-24-04-x64").await;
    let id = image.unwrap().into_inner().image.id;
    let row = Row::new("images_get", "/image/status", move |client| {
        client.image(id)
    });
    row.pending(&["NEW", "new", "pending"])
        .ready(&["available"])
        .failed(&["deleted", "retired"])
        .check()
        .await;
}
