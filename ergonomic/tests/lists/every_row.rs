//! Every answer that is a page: what it lacks is told, whichever list it is of.

use std::collections::BTreeSet;

use digitalocean_sdk::pages::PagedAnswer;
use digitalocean_sdk::raw::{Page, types};
use digitalocean_sdk::{Error, Method};
use serde_json::{Value, json};

use crate::{repository, serve};

/// How many items a list of this type has in an answer.
async fn count<T: PagedAnswer>(body: Value) -> Result<usize, Error> {
    let (_server, client) = serve(move |_| body.clone()).await;
    let call = client.request(Method::GET, "/v2/things").read_as::<T>();
    Ok(call.items().all().await?.len())
}

/// An answer with this under the key of the list.
fn with<T: Page>(list: Value) -> Value {
    let keys = T::LIST.rsplit('.');
    keys.fold(list, |inner, key| json!({ key: inner }))
}

async fn tells_the_truth<T: PagedAnswer>(name: &str) {
    let total = |mut body: Value, total: u64| {
        body["meta"] = json!({ "total": total });
        body
    };
    for lacking in [json!({}), with::<T>(Value::Null)] {
        for body in [lacking.clone(), total(lacking.clone(), 3)] {
            let error = count::<T>(body.clone())
                .await
                .expect_err(&format!("{name}: {body}"));
            assert!(error.is_decode(), "{name}: {body}: {error}");
        }
        // Some answers declare no total, so that nothing says that the list is empty.
        let empty = T::decode(&total(with::<T>(json!([])), 0));
        // Others have it beside the list, which is missing as well then.
        let seven = T::decode(&total(with::<T>(json!([])), 7));
        let in_meta = seven.is_ok_and(|page| page.total() == Some(7));
        if in_meta && empty.is_ok_and(|page| page.total() == Some(0)) {
            let body = total(lacking, 0);
            let none = count::<T>(body.clone()).await;
            assert_eq!(none.expect(name), 0, "{name}: {body}");
        }
    }
}

macro_rules! pages {
    ($($name:ident)*) => {
        const ROWS: &[&str] = &[$(stringify!($name)),*];

        #[tokio::test]
        async fn a_list_that_is_missing_or_null_is_empty_only_if_the_total_says_so() {
            $(tells_the_truth::<types::$name>(stringify!($name)).await;)*
        }
    };
}

pages! {
    AccessPointListResponse ActionsListResponse AddonsGetAppResponse AddonsListResponse
    AllRepositoriesV2Response AppEvents AppInstances AppJobInvocations AppsDeploymentsResponse
    AppsListAlertsResponse AppsListBuildpacksResponse AppsListInstanceSizesResponse
    AppsListRegionsResponse AppsListTiersResponse AppsResponse AutoscalepoolsListHistoryResponse
    AutoscalepoolsListMembersResponse AutoscalepoolsListResponse BatchListResponse
    BillingHistoryListResponse BillingInsightsListResponse ByoipPrefixesListResourcesResponse ByoipPrefixesListResponse
    CdnListEndpointsResponse CertificatesListResponse ConnectionPools
    DatabasesListClustersResponse DatabasesListEventsLogsResponse
    DatabasesListKafkaSchemasResponse DatabasesListKafkaTopicsResponse
    DatabasesListLogsinkResponse DatabasesListOpeasearchIndexesResponse
    DatabasesListReplicasResponse DatabasesListResponse DatabasesListUsersResponse
    DedicatedInferenceGpuModelConfigsResponse DedicatedInferenceSizesResponse
    DedicatedInferencesListAcceleratorsResponse DedicatedInferencesListResponse
    DedicatedInferencesListTokensResponse DomainsListRecordsResponse DomainsListResponse
    DropletActionsListResponse DropletsListBackupPoliciesResponse DropletsListBackupsResponse
    DropletsListFirewallsResponse DropletsListKernelsResponse DropletsListResponse
    DropletsListSnapshotsResponse FirewallsListResponse FloatingIpsActionListResponse
    FloatingIpsListResponse FunctionsAccessKeyListResponse FunctionsListNamespacesResponse
    FunctionsListTriggersResponse GarbageCollectionsResponse GenaiListModelsResponse
    GenaiListRegionsResponse GetAgentChildrenResponse GetEvaluationRunResultsResponse
    GetModelEvaluationRunResponse ImageActionsListResponse ImagesListResponse
    InvoicesGetByUuidResponse InvoicesListResponse KubernetesGetAvailableUpgradesResponse
    KubernetesListClustersResponse KubernetesListNodePoolsResponse ListAgentApiKeysResponse
    ListAgentVersionsResponse ListAgentsByAnthropicKeyResponse ListAgentsByOpenaiKeyResponse
    ListAgentsByWorkspaceResponse ListAgentsResponse ListAnthropicApiKeysResponse
    ListCustomModelsResponse ListEvaluationDatasetsResponse ListEvaluationMetricsResponse
    ListEvaluationRunsByTestCaseResponse ListEvaluationTestCasesResponse
    ListIndexingJobDataSourcesResponse ListKnowledgeBaseDataSourcesResponse
    ListKnowledgeBaseIndexingJobsResponse ListKnowledgeBasesResponse ListModelApiKeysResponse
    ListModelCatalogResponse ListModelEvaluationPresetsResponse ListModelEvaluationRunsResponse
    ListModelRouterPresetsResponse ListModelRouterTaskPresetsResponse ListModelRoutersResponse
    ListModelsResponse ListOpenaiApiKeysResponse ListWorkspacesResponse
    LoadBalancersListResponse MonitoringListAlertPolicyResponse
    MonitoringListDestinationsResponse MonitoringListSinksResponse NfsListResponse
    NfsSnapshotListResponse OneClicksListResponse OrganizationsListTeamsResponse
    PartnerAttachmentsListRemoteRoutesResponse PartnerAttachmentsListResponse
    ProjectsListResponse RegionsListResponse RegistriesListResponse
    RegistryListRepositoriesResponse RepositoryManifestsResponse RepositoryTagsResponse
    ReservedIpsActionsListResponse ReservedIpsListResponse ReservedIpv6ListResponse
    ResourcesListResponse ScanResponse SecurityListScanFindingAffectedResourcesResponse
    SecurityListScansResponse SecurityListSecretVersionsResponse SecurityListSecretsResponse
    SizesListResponse SnapshotsListResponse SpacesKeyListResponse SshKeysListResponse
    TagsListResponse UptimeListAlertsResponse UptimeListChecksResponse
    VectordbListBackupsResponse VectordbListVectorDbsResponse VolumeActionsListResponse
    VolumeSnapshotsListResponse VolumesListResponse VpcPeeringsListResponse
    VpcnatgatewaysListResponse VpcsListMembersResponse VpcsListPeeringsResponse VpcsListResponse
}

#[test]
fn every_row_is_here() {
    let Some(folder) = repository::path("generated/src/pages") else {
        return;
    };
    let mut rows = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let names = text
            .lines()
            .filter_map(|line| line.strip_prefix("impl Page for types::"));
        rows.extend(names.map(|name| name.trim_end_matches(" {").to_owned()));
    }
    assert_eq!(rows, ROWS.iter().map(|it| (*it).to_owned()).collect());
}
