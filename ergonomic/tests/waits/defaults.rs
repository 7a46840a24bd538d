//! The defaults of waits: how often each resource is polled, and its deadline.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::repository;

use digitalocean_sdk::resource::Stateful;
use digitalocean_sdk::{
    actions, add_ons, apps, autoscale, byoip, certificates, databases, dedicated_inference,
    droplets, firewalls, floating_ips, gradientai, images, inference, kubernetes, load_balancers,
    nfs, partner_network_connect, registry, reserved_ips, security, uptime, vector_databases,
    volumes, vpc_nat_gateways, vpc_peerings,
};

/// Its name in messages, the seconds between two polls, and the minutes until the deadline.
fn defaults<K: Stateful>() -> (&'static str, u64, u64) {
    let (interval, deadline) = (K::INTERVAL.as_secs(), K::DEADLINE.as_secs());
    assert_eq!(K::INTERVAL, Duration::from_secs(interval));
    assert_eq!(K::DEADLINE, Duration::from_secs(60 * (deadline / 60)));
    (K::NAME, interval, deadline / 60)
}

macro_rules! rows {
    ($($module:ident::$key:ident => $expected:expr;)*) => {
        const ROWS: &[&str] = &[$(stringify!($key)),*];

        #[test]
        fn each_has_the_interval_and_the_deadline_of_its_kind() {
            $(assert_eq!(defaults::<$module::$key>(), $expected, stringify!($key));)*
        }
    };
}

rows! {
    images::ImageId => ("image", 5, 60);
    databases::DatabaseClusterId => ("database cluster", 15, 30);
    databases::DatabaseReplicaKey => ("database replica", 15, 30);
    databases::DatabaseMigrationKey => ("online migration", 10, 60);
    databases::KafkaTopicKey => ("Kafka topic", 10, 60);
    kubernetes::KubernetesClusterId => ("Kubernetes cluster", 10, 30);
    kubernetes::KubernetesLintKey => ("clusterlint run", 5, 10);
    kubernetes::KubernetesNodePoolKey => ("node pool", 10, 30);
    floating_ips::FloatingIpAddress => ("floating IP", 5, 5);
    reserved_ips::ReservedIpAddress => ("reserved IP", 5, 5);
    load_balancers::LoadBalancerId => ("load balancer", 15, 10);
    certificates::CertificateId => ("certificate", 5, 10);
    apps::AppId => ("app", 10, 90);
    apps::AppsDeploymentKey => ("deployment", 10, 90);
    apps::AppAlertKey => ("alert", 5, 60);
    apps::AppJobInvocationKey => ("job invocation", 5, 60);
    vpc_peerings::VpcPeeringId => ("VPC peering", 5, 30);
    vpc_nat_gateways::VpcNatGatewayId => ("VPC NAT gateway", 15, 15);
    partner_network_connect::PartnerAttachmentId => ("partner attachment", 5, 60);
    autoscale::AutoscalePoolKey => ("autoscale pool", 15, 15);
    nfs::NfsShareId => ("NFS share", 5, 60);
    nfs::NfsSnapshotId => ("NFS snapshot", 5, 60);
    nfs::NfsAccessPointId => ("NFS access point", 15, 15);
    gradientai::AgentId => ("agent", 5, 5);
    gradientai::KnowledgeBaseId => ("knowledge base", 5, 30);
    gradientai::IndexingJobId => ("indexing job", 5, 60);
    gradientai::CustomModelId => ("custom model", 5, 60);
    gradientai::EvaluationRunId => ("evaluation run", 5, 60);
    gradientai::ModelEvaluationRunId => ("model evaluation run", 5, 60);
    dedicated_inference::InferenceWithTokenKey => ("dedicated inference", 15, 60);
    inference::AsyncInvocationId => ("asynchronous invocation", 5, 60);
    inference::InferenceBatchId => ("inference batch", 30, 25 * 60);
    vector_databases::VectorDatabaseId => ("vector database", 15, 30);
    vector_databases::VectorDatabaseRestoreKey => ("restore", 5, 60);
    registry::GarbageCollectionKey => ("garbage collection", 5, 60);
    firewalls::FirewallId => ("firewall", 5, 60);
    security::SecurityScanId => ("security scan", 10, 60);
    add_ons::AddonsResourceId => ("add-on resource", 5, 60);
    byoip::ByoipPrefixId => ("BYOIP prefix", 5, 60);
    uptime::UptimeStateKey => ("uptime state", 5, 60);
    actions::ActionId => ("action", 5, 60);
    droplets::DropletActionKey => ("droplet action", 5, 60);
    images::ImageActionKey => ("image action", 5, 60);
    volumes::VolumeActionKey => ("volume action", 5, 60);
    floating_ips::FloatingIpActionKey => ("floating IP action", 5, 60);
    reserved_ips::ReservedIpActionKey => ("reserved IP action", 5, 60);
    droplets::DropletId => ("droplet", 5, 60);
    droplets::DropletDestructionKey => ("destruction of droplet", 5, 30);
    autoscale::AutoscalePoolId => ("autoscale pool", 15, 15);
    dedicated_inference::DedicatedInferenceId => ("dedicated inference", 15, 60);
}

/// The keys of what has a state, by a file's text.
fn stateful(text: &str) -> impl Iterator<Item = String> {
    let lines = text.lines();
    let keys = lines.filter_map(|line| line.strip_prefix("impl Stateful for "));
    keys.map(|key| key.trim_end_matches(" {").to_owned())
}

#[test]
fn every_row_is_here() {
    let mut keys = BTreeSet::new();
    for folder in ["generated/src/resources", "ergonomic/src"] {
        let Some(folder) = repository::path(folder) else {
            return;
        };
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                keys.extend(stateful(&std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert_eq!(keys, ROWS.iter().map(|it| (*it).to_owned()).collect());
}
