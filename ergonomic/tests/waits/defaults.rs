//! How often each resource is looked at, and for how long, where nobody says otherwise.

use digitalocean_sdk::resource::Waitable;
use digitalocean_sdk::{autoscale, dedicated_inference, raw::types, uptime};

/// What messages call it, seconds between two looks, and minutes until the deadline.
fn usual<R: Waitable>() -> (&'static str, u64, u64) {
    assert_eq!(R::DEADLINE % 60, 0);
    (R::KIND, R::INTERVAL, R::DEADLINE / 60)
}

#[test]
fn each_has_the_interval_and_the_deadline_of_its_kind() {
    let rows = [
        usual::<types::Image>(),
        usual::<types::DatabaseClusterRead>(),
        usual::<types::DatabaseReplicaRead>(),
        usual::<types::OnlineMigration>(),
        usual::<types::KafkaTopicVerbose>(),
        usual::<types::ClusterRead>(),
        usual::<types::KubernetesNodePool>(),
        usual::<types::FloatingIp>(),
        usual::<types::ReservedIp>(),
        usual::<types::LoadBalancer>(),
        usual::<types::Certificate>(),
        usual::<types::AppsDeployment>(),
        usual::<types::AppJobInvocation>(),
        usual::<types::VpcPeering>(),
        usual::<types::VpcNatGatewayGet>(),
        usual::<types::PartnerAttachment>(),
        usual::<autoscale::AutoscalePoolState>(),
        usual::<types::NfsResponse>(),
        usual::<types::AccessPointResponse>(),
        usual::<types::ApiAgent>(),
        usual::<types::ApiIndexingJob>(),
        usual::<types::ApiCustomModel>(),
        usual::<types::ApiEvaluationRun>(),
        usual::<dedicated_inference::InferenceWithToken>(),
        usual::<types::Batch>(),
        usual::<types::VectordbVectorDb>(),
        usual::<types::VectordbGetRestoreStatusResponse>(),
        usual::<types::GarbageCollection>(),
        usual::<types::Firewall>(),
        usual::<types::Scan>(),
        usual::<types::AddonsResource>(),
        usual::<types::ByoipPrefix>(),
        usual::<uptime::UptimeState>(),
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
