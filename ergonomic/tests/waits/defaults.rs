//! The defaults of waits: how often each resource is polled, and its deadline.

use digitalocean_sdk::resource::Waitable;
use digitalocean_sdk::{autoscale, dedicated_inference, raw::types, uptime};

/// Its name in messages, the seconds between two polls, and the minutes until the deadline.
fn defaults<R: Waitable>() -> (&'static str, u64, u64) {
    assert_eq!(R::DEADLINE % 60, 0);
    (R::KIND, R::INTERVAL, R::DEADLINE / 60)
}

#[test]
fn each_has_the_interval_and_the_deadline_of_its_kind() {
    let rows = [
        defaults::<types::Image>(),
        defaults::<types::DatabaseCluster>(),
        defaults::<types::DatabaseReplica>(),
        defaults::<types::OnlineMigration>(),
        defaults::<types::KafkaTopicVerbose>(),
        defaults::<types::KubernetesCluster>(),
        defaults::<types::KubernetesNodePool>(),
        defaults::<types::FloatingIp>(),
        defaults::<types::ReservedIp>(),
        defaults::<types::LoadBalancer>(),
        defaults::<types::Certificate>(),
        defaults::<types::AppsDeployment>(),
        defaults::<types::AppJobInvocation>(),
        defaults::<types::VpcPeering>(),
        defaults::<types::VpcNatGateway>(),
        defaults::<types::PartnerAttachment>(),
        defaults::<autoscale::AutoscalePoolState>(),
        defaults::<types::NfsResponse>(),
        defaults::<types::AccessPointResponse>(),
        defaults::<types::Agent>(),
        defaults::<types::IndexingJob>(),
        defaults::<types::CustomModel>(),
        defaults::<types::EvaluationRun>(),
        defaults::<dedicated_inference::InferenceWithToken>(),
        defaults::<types::Batch>(),
        defaults::<types::VectorDatabase>(),
        defaults::<types::VectordbGetRestoreStatusResponse>(),
        defaults::<types::GarbageCollection>(),
        defaults::<types::Firewall>(),
        defaults::<types::SecurityScan>(),
        defaults::<types::AddonsResource>(),
        defaults::<types::ByoipPrefix>(),
        defaults::<uptime::UptimeState>(),
    ];
    let expected = [
        ("image", 5, 60),
        ("database cluster", 15, 30),
        ("database replica", 15, 30),
        ("online migration of database cluster", 10, 60),
        ("Kafka topic", 10, 60),
        ("Kubernetes cluster", 10, 30),
        ("node pool", 10, 30),
        ("floating IP", 5, 5),
        ("reserved IP", 5, 5),
        ("load balancer", 15, 10),
        ("certificate", 5, 10),
        ("deployment", 10, 30),
        ("job invocation", 5, 60),
        ("VPC peering", 5, 30),
        ("NAT gateway", 15, 15),
        ("partner attachment", 5, 60),
        ("autoscale pool", 15, 15),
        ("NFS share", 5, 60),
        ("NFS access point", 15, 15),
        ("agent", 5, 5),
        ("indexing job", 5, 60),
        ("custom model", 5, 60),
        ("evaluation run", 5, 60),
        ("dedicated inference", 15, 60),
        ("batch", 5, 60),
        ("vector database", 15, 30),
        ("restore", 5, 60),
        ("garbage collection", 5, 60),
        ("firewall", 5, 60),
        ("scan", 10, 60),
        ("add-on", 5, 60),
        ("BYOIP prefix", 5, 60),
        ("uptime check", 5, 60),
    ];
    assert_eq!(rows, expected);
}
