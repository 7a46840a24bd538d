// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `registries_list_repositories_v2`, `registry_list_repositories_v2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllRepositoriesV2Response {
    /// The repositories of the registry, one page of them.
    pub repositories: Option<Vec<RepositoryV2>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(AllRepositoriesV2Response {
    sometimes repositories "repositories",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(AllRepositoriesV2Response in crate::SCHEMAS { MetaMeta, PageLinks, RepositoryV2 });

/// Answered by `registries_get_docker_credentials`, `registry_get_docker_credentials`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DockerCredentials {
    /// The logins by host, as Docker's configuration file has them.
    pub auths: Option<DockerCredentialsAuths>,
    undeclared: Undeclared,
}

record!(DockerCredentials {
    sometimes auths "auths",
});

#[cfg(feature = "schemars")]
schema!(DockerCredentials in crate::SCHEMAS { DockerCredentialsAuths });

/// Answered by `registries_get_docker_credentials`, `registry_get_docker_credentials`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DockerCredentialsAuths {
    /// The login for `registry.digitalocean.com`, the host of all registries.
    pub registry_digitalocean_com: Option<DockerCredentialsAuthsRegistryDigitaloceanCom>,
    undeclared: Undeclared,
}

record!(DockerCredentialsAuths {
    sometimes registry_digitalocean_com "registry.digitalocean.com",
});

#[cfg(feature = "schemars")]
schema!(DockerCredentialsAuths in crate::SCHEMAS { DockerCredentialsAuthsRegistryDigitaloceanCom });

/// Answered by `registries_get_docker_credentials`, `registry_get_docker_credentials`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DockerCredentialsAuthsRegistryDigitaloceanCom {
    /// The user and the token, with a colon between them, in base64.
    pub auth: Option<String>,
    undeclared: Undeclared,
}

record!(DockerCredentialsAuthsRegistryDigitaloceanCom {
    sometimes auth "auth",
});

hide!(DockerCredentialsAuthsRegistryDigitaloceanCom {
    maybe_secret auth,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(DockerCredentialsAuthsRegistryDigitaloceanCom in crate::SCHEMAS {});

/// Answered by `registries_get_garbage_collection`, `registries_list_garbage_collections`, `registries_run_garbage_collection` and 5 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GarbageCollection {
    /// The UUID of the garbage collection.
    pub uuid: String,
    /// The name of the registry that the garbage collection runs in.
    pub registry_name: Option<String>,
    /// Which step the garbage collection has reached.
    pub status: GarbageCollectionStatus,
    /// When the garbage collection was started.
    pub created_at: Option<Timestamp>,
    /// When the garbage collection was last changed.
    pub updated_at: Option<Timestamp>,
    /// How many blobs it has deleted.
    pub blobs_deleted: Option<i64>,
    /// How much storage it has freed, in bytes.
    pub freed_bytes: Option<i64>,
    /// What it collects.
    pub type_: Option<GarbageCollectionType>,
    undeclared: Undeclared,
}

record!(GarbageCollection {
    expected uuid "uuid",
    sometimes registry_name "registry_name",
    expected status "status",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes blobs_deleted "blobs_deleted",
    sometimes freed_bytes "freed_bytes",
    sometimes type_ "type",
});

impl Default for GarbageCollection {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(GarbageCollection in crate::SCHEMAS { GarbageCollectionStatus, GarbageCollectionType });

/// Answered by `registries_get_garbage_collection`, `registries_run_garbage_collection`, `registries_update_garbage_collection` and 3 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GarbageCollectionResponse {
    /// The garbage collection.
    pub garbage_collection: Option<GarbageCollection>,
    undeclared: Undeclared,
}

record!(GarbageCollectionResponse {
    sometimes garbage_collection "garbage_collection",
});

#[cfg(feature = "schemars")]
schema!(GarbageCollectionResponse in crate::SCHEMAS { GarbageCollection });

open_enum! {
    /// Answered by `registries_get_garbage_collection`, `registries_list_garbage_collections`, `registries_run_garbage_collection` and 5 more.
    GarbageCollectionStatus {
        ///
        /// It was requested and has not begun.
        Requested = "requested",
        ///
        /// It waits until no token that may push is valid any more.
        WaitingForWriteJwTsToExpire = "waiting for write JWTs to expire",
        ///
        /// It looks for what is not used any more.
        ScanningManifests = "scanning manifests",
        ///
        /// It deletes what is not used any more.
        DeletingUnreferencedBlobs = "deleting unreferenced blobs",
        ///
        /// It was requested to stop.
        Cancelling = "cancelling",
        ///
        /// It ended without success.
        Failed = "failed",
        ///
        /// It is done.
        Succeeded = "succeeded",
        ///
        /// It was stopped before it was done.
        Cancelled = "cancelled",
    }
}

#[cfg(feature = "schemars")]
schema!(GarbageCollectionStatus in crate::SCHEMAS {});

open_enum! {
    /// Sent by `registries_run_garbage_collection`, `registry_run_garbage_collection`; answered by `registries_get_garbage_collection`, `registries_list_garbage_collections`, `registries_run_garbage_collection` and 5 more.
    GarbageCollectionType {
        ///
        /// It deletes manifests without tags.
        UntaggedManifestsOnly = "untagged manifests only",
        ///
        /// It deletes blobs that no manifest names, which is little for most.
        UnreferencedBlobsOnly = "unreferenced blobs only",
        ///
        /// It deletes manifests without tags and the blobs that no manifest names.
        UntaggedManifestsAndUnreferencedBlobs = "untagged manifests and unreferenced blobs",
    }
}

#[cfg(feature = "schemars")]
schema!(GarbageCollectionType in crate::SCHEMAS {});

/// Answered by `registries_list_garbage_collections`, `registry_list_garbage_collections`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GarbageCollectionsResponse {
    /// The garbage collections of the registry, one page of them.
    pub garbage_collections: Option<Vec<GarbageCollection>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(GarbageCollectionsResponse {
    sometimes garbage_collections "garbage_collections",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(GarbageCollectionsResponse in crate::SCHEMAS { GarbageCollection, MetaMeta, PageLinks });

/// Sent by `registries_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MultiregistryCreate {
    /// The name of the registry, unique across all accounts.
    /// At most `63` characters. Pattern: `^[a-z0-9-]{1,63}$`.
    pub name: String,
    /// The tier of the subscription: `starter`, `basic` or `professional`. All registries of an account share it.
    pub subscription_tier_slug: Option<slugs::RegistryTier>,
    /// The region that images are kept in. It can't be changed later. Default: the service chooses.
    pub region: Option<slugs::Region>,
    undeclared: Undeclared,
}

record!(MultiregistryCreate {
    required name "name",
    optional subscription_tier_slug "subscription_tier_slug",
    optional region "region",
});

impl MultiregistryCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            subscription_tier_slug: None,
            region: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(MultiregistryCreate {
    into subscription_tier_slug: slugs::RegistryTier,
    into region: slugs::Region,
});

#[cfg(feature = "schemars")]
schema!(MultiregistryCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MultiregistryCreate by crate::validate::RULES);

/// Answered by `registries_create`, `registries_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MultiregistryInfoResponse {
    /// The registry.
    pub registry: Option<RegistryBase>,
    undeclared: Undeclared,
}

record!(MultiregistryInfoResponse {
    sometimes registry "registry",
});

#[cfg(feature = "schemars")]
schema!(MultiregistryInfoResponse in crate::SCHEMAS { RegistryBase });

/// Answered by `registries_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistriesListResponse {
    /// The registries of the account.
    pub registries: Option<Vec<Registry>>,
    /// How much storage all registries of the account use together, in bytes; the subscription is billed by it.
    pub total_storage_usage_bytes: Option<i64>,
    undeclared: Undeclared,
}

record!(RegistriesListResponse {
    sometimes registries "registries",
    sometimes total_storage_usage_bytes "total_storage_usage_bytes",
});

#[cfg(feature = "schemars")]
schema!(RegistriesListResponse in crate::SCHEMAS { Registry });

/// Sent by `registries_revoke_token`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegistriesRevokeTokenBody {
    /// The token that is revoked: the one that the Docker credentials contain.
    pub token: String,
    undeclared: Undeclared,
}

record!(RegistriesRevokeTokenBody {
    required token "token",
});

hide!(RegistriesRevokeTokenBody {
    secret token,
    plain undeclared,
});

impl RegistriesRevokeTokenBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(RegistriesRevokeTokenBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RegistriesRevokeTokenBody by crate::validate::RULES);

/// Sent by `registries_update_subscription`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistriesUpdateSubscriptionBody {
    /// The new tier: `starter`, `basic` or `professional`. What is stored must fit into a smaller one.
    pub tier_slug: Option<slugs::RegistryTier>,
    undeclared: Undeclared,
}

record!(RegistriesUpdateSubscriptionBody {
    optional tier_slug "tier_slug",
});

impl RegistriesUpdateSubscriptionBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistriesUpdateSubscriptionBody {
    into tier_slug: slugs::RegistryTier,
});

#[cfg(feature = "schemars")]
schema!(RegistriesUpdateSubscriptionBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RegistriesUpdateSubscriptionBody by crate::validate::RULES);

/// Answered by `registries_list`, `registry_create`, `registry_get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Registry {
    /// The name of the registry, unique across all accounts.
    /// At most `63` characters. Pattern: `^[a-z0-9-]{1,63}$`.
    pub name: String,
    /// When the registry was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The slug of the region that images are stored in.
    pub region: Option<String>,
    /// How much storage the registry uses, in bytes; it follows pushes with a delay.
    /// Set by the service.
    pub storage_usage_bytes: Option<i64>,
    /// When `storage_usage_bytes` was last worked out.
    /// Set by the service.
    pub storage_usage_bytes_updated_at: Option<Timestamp>,
    /// The subscription that the account's registries are billed by.
    /// Set by the service.
    pub subscription: Option<RegistrySubscription>,
    undeclared: Undeclared,
}

record!(Registry {
    expected name "name",
    sometimes created_at "created_at",
    sometimes region "region",
    sometimes storage_usage_bytes "storage_usage_bytes",
    sometimes storage_usage_bytes_updated_at "storage_usage_bytes_updated_at",
    sometimes subscription "subscription",
});

impl Default for Registry {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Registry in crate::SCHEMAS { RegistrySubscription });

/// Answered by `registries_create`, `registries_get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegistryBase {
    /// The name of the registry, unique across all accounts.
    /// At most `63` characters. Pattern: `^[a-z0-9-]{1,63}$`.
    pub name: String,
    /// When the registry was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The slug of the region that images are stored in.
    pub region: Option<String>,
    /// How much storage the registry uses, in bytes; it follows pushes with a delay.
    /// Set by the service.
    pub storage_usage_bytes: Option<i64>,
    /// When `storage_usage_bytes` was last worked out.
    /// Set by the service.
    pub storage_usage_bytes_updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(RegistryBase {
    expected name "name",
    sometimes created_at "created_at",
    sometimes region "region",
    sometimes storage_usage_bytes "storage_usage_bytes",
    sometimes storage_usage_bytes_updated_at "storage_usage_bytes_updated_at",
});

impl Default for RegistryBase {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(RegistryBase in crate::SCHEMAS {});

/// Sent by `registry_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegistryCreate {
    /// The name of the registry, which must be unique across all accounts.
    /// At most `63` characters. Pattern: `^[a-z0-9-]{1,63}$`.
    pub name: String,
    /// The slug of the subscription tier; it applies to all registries of the account.
    pub subscription_tier_slug: slugs::RegistryTier,
    /// The slug of the region that images are stored in. Default: the service chooses one.
    pub region: Option<slugs::Region>,
    undeclared: Undeclared,
}

record!(RegistryCreate {
    required name "name",
    required subscription_tier_slug "subscription_tier_slug",
    optional region "region",
});

impl RegistryCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, subscription_tier_slug: impl Into<slugs::RegistryTier>) -> Self {
        Self {
            name: name.into(),
            subscription_tier_slug: subscription_tier_slug.into(),
            region: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(RegistryCreate {
    into region: slugs::Region,
});

#[cfg(feature = "schemars")]
schema!(RegistryCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RegistryCreate by crate::validate::RULES);

/// Answered by `registry_create`, `registry_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryInfoResponse {
    /// The registry.
    pub registry: Option<Registry>,
    undeclared: Undeclared,
}

record!(RegistryInfoResponse {
    sometimes registry "registry",
});

#[cfg(feature = "schemars")]
schema!(RegistryInfoResponse in crate::SCHEMAS { Registry });

/// Answered by `registry_list_repositories`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegistryListRepositoriesResponse {
    /// The repositories of the registry, one page of them.
    pub repositories: Option<Vec<Repository>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(RegistryListRepositoriesResponse {
    sometimes repositories "repositories",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(RegistryListRepositoriesResponse in crate::SCHEMAS { MetaMeta, PageLinks, Repository });

/// Answered by `registries_get_options`, `registry_get_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryOptionsResponse {
    /// What a registry can be made with.
    pub options: Option<RegistryOptionsResponseOptions>,
    undeclared: Undeclared,
}

record!(RegistryOptionsResponse {
    sometimes options "options",
});

#[cfg(feature = "schemars")]
schema!(RegistryOptionsResponse in crate::SCHEMAS { RegistryOptionsResponseOptions });

/// Answered by `registries_get_options`, `registry_get_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryOptionsResponseOptions {
    /// The slugs of the regions that a registry can be in.
    pub available_regions: Option<Vec<String>>,
    /// The subscription tiers on offer.
    pub subscription_tiers: Option<Vec<RegistryOptionsResponseOptionsSubscriptionTiersItem>>,
    undeclared: Undeclared,
}

record!(RegistryOptionsResponseOptions {
    sometimes available_regions "available_regions",
    sometimes subscription_tiers "subscription_tiers",
});

#[cfg(feature = "schemars")]
schema!(RegistryOptionsResponseOptions in crate::SCHEMAS { RegistryOptionsResponseOptionsSubscriptionTiersItem });

/// Answered by `registries_get_options`, `registry_get_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryOptionsResponseOptionsSubscriptionTiersItem {
    /// The display name of the subscription tier.
    pub name: Option<String>,
    /// The short name of the subscription tier by which requests name it.
    pub slug: Option<String>,
    /// How many repositories there may be; 0 means no limit.
    pub included_repositories: Option<i64>,
    /// How much storage is included, in bytes.
    pub included_storage_bytes: Option<i64>,
    /// Whether more storage than is included may be used, which is billed by the GiB.
    pub allow_storage_overage: Option<bool>,
    /// How much outgoing traffic is included, in bytes.
    pub included_bandwidth_bytes: Option<i64>,
    /// The price of the subscription tier a month, in US cents.
    pub monthly_price_in_cents: Option<i64>,
    /// What each GiB of storage costs that isn't included, in US cents.
    pub storage_overage_price_in_cents: Option<i64>,
    /// Whether the account may choose the subscription tier.
    pub eligible: Option<bool>,
    /// Why the account may not choose the subscription tier.
    pub eligibility_reasons: Option<Vec<SubscriptionTierExtendedEligibilityReasonsItem>>,
    undeclared: Undeclared,
}

record!(RegistryOptionsResponseOptionsSubscriptionTiersItem {
    sometimes name "name",
    sometimes slug "slug",
    sometimes included_repositories "included_repositories",
    sometimes included_storage_bytes "included_storage_bytes",
    sometimes allow_storage_overage "allow_storage_overage",
    sometimes included_bandwidth_bytes "included_bandwidth_bytes",
    sometimes monthly_price_in_cents "monthly_price_in_cents",
    sometimes storage_overage_price_in_cents "storage_overage_price_in_cents",
    sometimes eligible "eligible",
    sometimes eligibility_reasons "eligibility_reasons",
});

#[cfg(feature = "schemars")]
schema!(RegistryOptionsResponseOptionsSubscriptionTiersItem in crate::SCHEMAS { SubscriptionTierExtendedEligibilityReasonsItem });

/// Sent by `registries_run_garbage_collection`, `registry_run_garbage_collection`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryRunGc {
    /// What is collected: layers that no manifest has, manifests without a tag, or both. Default: the layers alone.
    pub type_: Option<GarbageCollectionType>,
    undeclared: Undeclared,
}

record!(RegistryRunGc {
    optional type_ "type",
});

impl RegistryRunGc {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryRunGc {
    into type_: GarbageCollectionType,
});

#[cfg(feature = "schemars")]
schema!(RegistryRunGc in crate::SCHEMAS { GarbageCollectionType });

#[cfg(feature = "validate")]
from_json!(RegistryRunGc by crate::validate::RULES);

/// Answered by `registries_get_subscription`, `registries_list`, `registries_update_subscription` and 4 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistrySubscription {
    /// The subscription tier.
    pub tier: Option<RegistryTier>,
    /// When the subscription was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the subscription was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(RegistrySubscription {
    sometimes tier "tier",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(RegistrySubscription in crate::SCHEMAS { RegistryTier });

/// Answered by `registries_get_subscription`, `registries_list`, `registries_update_subscription` and 4 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryTier {
    /// The display name of the subscription tier.
    pub name: Option<String>,
    /// The short name of the subscription tier by which requests name it.
    pub slug: Option<String>,
    /// How many repositories there may be; 0 means no limit.
    pub included_repositories: Option<i64>,
    /// How much storage is included, in bytes.
    pub included_storage_bytes: Option<i64>,
    /// Whether more storage than is included may be used, which is billed by the GiB.
    pub allow_storage_overage: Option<bool>,
    /// How much outgoing traffic is included, in bytes.
    pub included_bandwidth_bytes: Option<i64>,
    /// The price of the subscription tier a month, in US cents.
    pub monthly_price_in_cents: Option<i64>,
    /// What each GiB of storage costs that isn't included, in US cents.
    pub storage_overage_price_in_cents: Option<i64>,
    /// Whether the account may choose the subscription tier.
    pub eligible: Option<bool>,
    undeclared: Undeclared,
}

record!(RegistryTier {
    sometimes name "name",
    sometimes slug "slug",
    sometimes included_repositories "included_repositories",
    sometimes included_storage_bytes "included_storage_bytes",
    sometimes allow_storage_overage "allow_storage_overage",
    sometimes included_bandwidth_bytes "included_bandwidth_bytes",
    sometimes monthly_price_in_cents "monthly_price_in_cents",
    sometimes storage_overage_price_in_cents "storage_overage_price_in_cents",
    sometimes eligible "eligible",
});

#[cfg(feature = "schemars")]
schema!(RegistryTier in crate::SCHEMAS {});

/// Sent by `registry_update_subscription`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryUpdateSubscriptionBody {
    /// The slug of the subscription tier that the account changes to, for all of its registries.
    pub tier_slug: Option<slugs::RegistryTier>,
    undeclared: Undeclared,
}

record!(RegistryUpdateSubscriptionBody {
    optional tier_slug "tier_slug",
});

impl RegistryUpdateSubscriptionBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryUpdateSubscriptionBody {
    into tier_slug: slugs::RegistryTier,
});

#[cfg(feature = "schemars")]
schema!(RegistryUpdateSubscriptionBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RegistryUpdateSubscriptionBody by crate::validate::RULES);

/// Answered by `registry_list_repositories`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Repository {
    /// The name of the registry that the repository is in.
    pub registry_name: Option<String>,
    /// The name of the repository.
    pub name: Option<String>,
    /// The tag that was changed last.
    pub latest_tag: Option<RepositoryTag>,
    /// How many tags the repository has.
    pub tag_count: Option<i64>,
    undeclared: Undeclared,
}

record!(Repository {
    sometimes registry_name "registry_name",
    sometimes name "name",
    sometimes latest_tag "latest_tag",
    sometimes tag_count "tag_count",
});

#[cfg(feature = "schemars")]
schema!(Repository in crate::SCHEMAS { RepositoryTag });

/// Answered by `registries_list_repositories_v2`, `registries_list_repository_manifests`, `registry_list_repositories_v2` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RepositoryBlob {
    /// The digest of the blob, such as `sha256:cb8a…`.
    pub digest: Option<String>,
    /// The size of the blob as it is stored, compressed, in bytes.
    pub compressed_size_bytes: Option<i64>,
    undeclared: Undeclared,
}

record!(RepositoryBlob {
    sometimes digest "digest",
    sometimes compressed_size_bytes "compressed_size_bytes",
});

#[cfg(feature = "schemars")]
schema!(RepositoryBlob in crate::SCHEMAS {});

/// Answered by `registries_list_repositories_v2`, `registries_list_repository_manifests`, `registry_list_repositories_v2` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepositoryManifest {
    /// The name of the registry that the manifest is in.
    pub registry_name: Option<String>,
    /// The name of the repository that the manifest is in.
    pub repository: Option<String>,
    /// The digest of the manifest, by which requests name it.
    pub digest: String,
    /// The size of the image as it is stored, compressed, in bytes.
    pub compressed_size_bytes: Option<i64>,
    /// The size of the image when unpacked, in bytes; it may take a while to be known.
    pub size_bytes: Option<i64>,
    /// When the manifest was last changed.
    pub updated_at: Option<Timestamp>,
    /// The names of the tags that point to the manifest.
    pub tags: Option<Vec<String>>,
    /// The blobs that the manifest names.
    pub blobs: Option<Vec<RepositoryBlob>>,
    undeclared: Undeclared,
}

record!(RepositoryManifest {
    sometimes registry_name "registry_name",
    sometimes repository "repository",
    expected digest "digest",
    sometimes compressed_size_bytes "compressed_size_bytes",
    sometimes size_bytes "size_bytes",
    sometimes updated_at "updated_at",
    sometimes tags "tags",
    sometimes blobs "blobs",
});

impl Default for RepositoryManifest {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(RepositoryManifest in crate::SCHEMAS { RepositoryBlob });

/// Answered by `registries_list_repository_manifests`, `registry_list_repository_manifests`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepositoryManifestsResponse {
    /// The manifests of the repository, one page of them.
    pub manifests: Option<Vec<RepositoryManifest>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(RepositoryManifestsResponse {
    sometimes manifests "manifests",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(RepositoryManifestsResponse in crate::SCHEMAS { MetaMeta, PageLinks, RepositoryManifest });

/// Answered by `registries_list_repository_tags`, `registry_list_repositories`, `registry_list_repository_tags`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepositoryTag {
    /// The name of the registry that the tag is in.
    pub registry_name: Option<String>,
    /// The name of the repository that the tag is in.
    pub repository: Option<String>,
    /// The name of the tag, such as `latest`.
    pub tag: String,
    /// The digest of the manifest that the tag points to.
    pub manifest_digest: Option<String>,
    /// The size of the image as it is stored, compressed, in bytes.
    pub compressed_size_bytes: Option<i64>,
    /// The size of the image when unpacked, in bytes; it may take a while to be known.
    pub size_bytes: Option<i64>,
    /// When the tag was last changed.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(RepositoryTag {
    sometimes registry_name "registry_name",
    sometimes repository "repository",
    expected tag "tag",
    sometimes manifest_digest "manifest_digest",
    sometimes compressed_size_bytes "compressed_size_bytes",
    sometimes size_bytes "size_bytes",
    sometimes updated_at "updated_at",
});

impl Default for RepositoryTag {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(RepositoryTag in crate::SCHEMAS {});

/// Answered by `registries_list_repository_tags`, `registry_list_repository_tags`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepositoryTagsResponse {
    /// The tags of the repository, one page of them.
    pub tags: Option<Vec<RepositoryTag>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(RepositoryTagsResponse {
    sometimes tags "tags",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(RepositoryTagsResponse in crate::SCHEMAS { MetaMeta, PageLinks, RepositoryTag });

/// Answered by `registries_list_repositories_v2`, `registry_list_repositories_v2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepositoryV2 {
    /// The name of the registry that the repository is in.
    pub registry_name: Option<String>,
    /// The name of the repository.
    pub name: String,
    /// The manifest that was changed last.
    pub latest_manifest: Option<RepositoryManifest>,
    /// How many tags the repository has.
    pub tag_count: Option<i64>,
    /// How many manifests the repository has.
    pub manifest_count: Option<i64>,
    undeclared: Undeclared,
}

record!(RepositoryV2 {
    sometimes registry_name "registry_name",
    expected name "name",
    sometimes latest_manifest "latest_manifest",
    sometimes tag_count "tag_count",
    sometimes manifest_count "manifest_count",
});

impl Default for RepositoryV2 {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(RepositoryV2 in crate::SCHEMAS { RepositoryManifest });

/// Answered by `registries_get_subscription`, `registries_update_subscription`, `registry_get_subscription` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscriptionResponse {
    /// The subscription that the account's registries are billed by.
    pub subscription: Option<RegistrySubscription>,
    undeclared: Undeclared,
}

record!(SubscriptionResponse {
    sometimes subscription "subscription",
});

#[cfg(feature = "schemars")]
schema!(SubscriptionResponse in crate::SCHEMAS { RegistrySubscription });

open_enum! {
    /// Answered by `registries_get_options`, `registry_get_options`.
    SubscriptionTierExtendedEligibilityReasonsItem {
        ///
        /// The account has more repositories than the tier includes.
        OverRepositoryLimit = "OverRepositoryLimit",
        ///
        /// The account uses more storage than the tier includes.
        OverStorageLimit = "OverStorageLimit",
    }
}

#[cfg(feature = "schemars")]
schema!(SubscriptionTierExtendedEligibilityReasonsItem in crate::SCHEMAS {});

/// Sent by `registries_update_garbage_collection`, `registry_update_garbage_collection`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateRegistry {
    /// Whether the garbage collection is cancelled; nothing else can be done to it.
    pub cancel: Option<bool>,
    undeclared: Undeclared,
}

record!(UpdateRegistry {
    optional cancel "cancel",
});

impl UpdateRegistry {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateRegistry {
    value cancel: bool,
});

#[cfg(feature = "schemars")]
schema!(UpdateRegistry in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateRegistry by crate::validate::RULES);

/// Sent by `registries_validate_name`, `registry_validate_name`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateRegistry {
    /// The name that is checked.
    /// At most `63` characters. Pattern: `^[a-z0-9-]{1,63}$`.
    pub name: String,
    undeclared: Undeclared,
}

record!(ValidateRegistry {
    required name "name",
});

impl ValidateRegistry {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ValidateRegistry in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ValidateRegistry by crate::validate::RULES);
