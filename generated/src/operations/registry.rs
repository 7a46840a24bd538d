// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Container Registry.
//!
//! Private registries for container images.
//!
//! A registry holds repositories, which hold manifests and the tags that point to them. Deleting tags and manifests
//! frees storage only when a garbage collection has run. There are two sets of calls: those with a registry's name in
//! their path, and older, deprecated ones for accounts that have just one.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`registries_create`](Client::registries_create) | `POST /v2/registries` | Creates a container registry, optionally in a given `region` and on a given subscription tier | `client.registries().create(..)` |
//! | [`registries_delete`](Client::registries_delete) | `DELETE /v2/registries/{registry_name}` | Deletes a container registry with all images in it | `client.registry(name).delete()` |
//! | [`registries_delete_repository`](Client::registries_delete_repository) | `DELETE /v2/registries/{registry_name}/repositories/{repository_name}` | Deletes a repository with all tags and manifests in it | `client.registry(name).repository(name).delete()` |
//! | [`registries_delete_repository_manifest`](Client::registries_delete_repository_manifest) | `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}` | Deletes one manifest of a repository and its tags, by its digest; clean-up of its blobs is left to a garbage collection | `client.registry(name).repository(name).manifest(id).delete()`, … |
//! | [`registries_delete_repository_tag`](Client::registries_delete_repository_tag) | `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}` | Deletes one tag of a repository; its manifest stays until it is deleted or collected | `client.registry(name).repository(name).delete_tag(..)`, … |
//! | [`registries_get`](Client::registries_get) | `GET /v2/registries/{registry_name}` | Returns one container registry by its name, with its region and storage use | `client.registry(name).get()` |
//! | [`registries_get_docker_credentials`](Client::registries_get_docker_credentials) | `GET /v2/registries/{registry_name}/docker-credentials` | Returns credentials for one registry in the form of a Docker configuration file | `client.registry(name).docker_credentials()` |
//! | [`registries_get_garbage_collection`](Client::registries_get_garbage_collection) | `GET /v2/registries/{registry_name}/garbage-collection` | Returns the garbage collection that is running in a registry, if there is one | `client.registry(name).active_garbage_collection()` |
//! | [`registries_get_options`](Client::registries_get_options) | `GET /v2/registries/options` | Lists the regions and the subscription tiers on offer, with what each tier includes | `client.registries().options()` |
//! | [`registries_get_subscription`](Client::registries_get_subscription) | `GET /v2/registries/subscription` | Returns the subscription tier that the account's registries are billed by | `client.registry_subscription().get()` |
//! | [`registries_list`](Client::registries_list) | `GET /v2/registries` · paged | Lists the container registries of the account with their storage use | `client.registries().list()` |
//! | [`registries_list_garbage_collections`](Client::registries_list_garbage_collections) | `GET /v2/registries/{registry_name}/garbage-collections` · paged | Lists the garbage collections of a registry, with the storage that each freed | `client.registry(name).garbage_collections().list()` |
//! | [`registries_list_repositories_v2`](Client::registries_list_repositories_v2) | `GET /v2/registries/{registry_name}/repositoriesV2` · paged | Lists the repositories of a registry with their latest manifests; pages go by `page` or `page_token` | `client.registry(name).repositories().list()` |
//! | [`registries_list_repository_manifests`](Client::registries_list_repository_manifests) | `GET /v2/registries/{registry_name}/repositories/{repository_name}/digests` · paged | Lists the manifests of a repository, with the tags and blobs of each | `client.registry(name).repository(name).manifests().list()` |
//! | [`registries_list_repository_tags`](Client::registries_list_repository_tags) | `GET /v2/registries/{registry_name}/repositories/{repository_name}/tags` · paged | Lists the tags of a repository, with the digest and size of each | `client.registry(name).repository(name).tags().list()` |
//! | [`registries_revoke_token`](Client::registries_revoke_token) | `POST /v1/oauth/revoke` | Revokes the token of Docker credentials, which has to be the bearer token of the request as well | `client.registry(name).logout()` |
//! | [`registries_run_garbage_collection`](Client::registries_run_garbage_collection) | `POST /v2/registries/{registry_name}/garbage-collection` | Starts a garbage collection, which frees storage; the registry takes no pushes while it runs, and it first waits up to 15 minutes for those under way | `client.registry(name).garbage_collections().create(..)`, … |
//! | [`registries_update_garbage_collection`](Client::registries_update_garbage_collection) | `PUT /v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}` | Cancels a garbage collection that is still running in a registry | `client.registry(name).garbage_collection(id).cancel()` |
//! | [`registries_update_subscription`](Client::registries_update_subscription) | `POST /v2/registries/subscription` | Changes the subscription tier that the account's registries are billed by | `client.registry_subscription().update(..)` |
//! | [`registries_validate_name`](Client::registries_validate_name) | `POST /v2/registries/validate-name` | Checks whether a name is free and fit for a registry, without creating one | `client.registries().validate_name()`, … |
//! | [`registry_create`](Client::registry_create) | `POST /v2/registry` | Creates the account's only registry on a subscription tier; deprecated in favour of `registries_create` |  |
//! | [`registry_delete`](Client::registry_delete) | `DELETE /v2/registry` | Deletes the account's only registry with its images; deprecated in favour of `registries_delete` | `client.default_registry().delete()` |
//! | [`registry_delete_repository_manifest`](Client::registry_delete_repository_manifest) | `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}` | Deletes a manifest under the older path; deprecated in favour of `registries_delete_repository_manifest` |  |
//! | [`registry_delete_repository_tag`](Client::registry_delete_repository_tag) | `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}` | Deletes a repository's tag under the older path; deprecated in favour of `registries_delete_repository_tag` |  |
//! | [`registry_get`](Client::registry_get) | `GET /v2/registry` | Returns the registry of an account that has only one; deprecated in favour of `registries_get`, which takes its name | `client.default_registry().get()` |
//! | [`registry_get_docker_credentials`](Client::registry_get_docker_credentials) | `GET /v2/registry/docker-credentials` | Returns Docker credentials for the account's only registry; deprecated in favour of `registries_get_docker_credentials` |  |
//! | [`registry_get_garbage_collection`](Client::registry_get_garbage_collection) | `GET /v2/registry/{registry_name}/garbage-collection` | Returns the running garbage collection under the older path; deprecated in favour of `registries_get_garbage_collection` |  |
//! | [`registry_get_options`](Client::registry_get_options) | `GET /v2/registry/options` | Lists regions and subscription tiers under the older path; deprecated in favour of `registries_get_options` |  |
//! | [`registry_get_subscription`](Client::registry_get_subscription) | `GET /v2/registry/subscription` | Returns the subscription of the account's only registry; deprecated in favour of `registries_get_subscription` |  |
//! | [`registry_list_garbage_collections`](Client::registry_list_garbage_collections) | `GET /v2/registry/{registry_name}/garbage-collections` · paged | Lists garbage collections under the older path; deprecated in favour of `registries_list_garbage_collections` |  |
//! | [`registry_list_repositories`](Client::registry_list_repositories) | `GET /v2/registry/{registry_name}/repositories` · paged | Lists the repositories of a registry with their latest tags; deprecated in favour of `registries_list_repositories_v2` |  |
//! | [`registry_list_repositories_v2`](Client::registry_list_repositories_v2) | `GET /v2/registry/{registry_name}/repositoriesV2` · paged | Lists a registry's repositories under the older path; deprecated in favour of `registries_list_repositories_v2` |  |
//! | [`registry_list_repository_manifests`](Client::registry_list_repository_manifests) | `GET /v2/registry/{registry_name}/repositories/{repository_name}/digests` · paged | Lists a repository's manifests under the older path; deprecated in favour of `registries_list_repository_manifests` |  |
//! | [`registry_list_repository_tags`](Client::registry_list_repository_tags) | `GET /v2/registry/{registry_name}/repositories/{repository_name}/tags` · paged | Lists the tags of a repository under the older path; deprecated in favour of `registries_list_repository_tags` |  |
//! | [`registry_run_garbage_collection`](Client::registry_run_garbage_collection) | `POST /v2/registry/{registry_name}/garbage-collection` | Starts a garbage collection of the given `type`; deprecated in favour of `registries_run_garbage_collection` |  |
//! | [`registry_update_garbage_collection`](Client::registry_update_garbage_collection) | `PUT /v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}` | Cancels a garbage collection under the older path; deprecated in favour of `registries_update_garbage_collection` |  |
//! | [`registry_update_subscription`](Client::registry_update_subscription) | `POST /v2/registry/subscription` | Changes the tier of the account's only registry; deprecated in favour of `registries_update_subscription` |  |
//! | [`registry_validate_name`](Client::registry_validate_name) | `POST /v2/registry/validate-name` | Checks a registry name under the older path; deprecated in favour of `registries_validate_name` |  |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `registries_create`
pub static REGISTRIES_CREATE: Operation = Operation {
    id: "registries_create",
    method: Method::POST,
    path: "/v2/registries",
    area: "registry",
    host: &hosts::API,
    request: Some("MultiregistryCreate"),
    answer: Answer::Json("MultiregistryInfoResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_delete`
pub static REGISTRIES_DELETE: Operation = Operation {
    id: "registries_delete",
    method: Method::DELETE,
    path: "/v2/registries/{registry_name}",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_delete_repository`
pub static REGISTRIES_DELETE_REPOSITORY: Operation = Operation {
    id: "registries_delete_repository",
    method: Method::DELETE,
    path: "/v2/registries/{registry_name}/repositories/{repository_name}",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_delete_repositoryManifest`
pub static REGISTRIES_DELETE_REPOSITORY_MANIFEST: Operation = Operation {
    id: "registries_delete_repositoryManifest",
    method: Method::DELETE,
    path: "/v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_delete_repositoryTag`
pub static REGISTRIES_DELETE_REPOSITORY_TAG: Operation = Operation {
    id: "registries_delete_repositoryTag",
    method: Method::DELETE,
    path: "/v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_get`
pub static REGISTRIES_GET: Operation = Operation {
    id: "registries_get",
    path: "/v2/registries/{registry_name}",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("MultiregistryInfoResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_get_dockerCredentials`
pub static REGISTRIES_GET_DOCKER_CREDENTIALS: Operation = Operation {
    id: "registries_get_dockerCredentials",
    path: "/v2/registries/{registry_name}/docker-credentials",
    area: "registry",
    host: &hosts::API,
    answer: Answer::Json("DockerCredentials"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_get_garbageCollection`
pub static REGISTRIES_GET_GARBAGE_COLLECTION: Operation = Operation {
    id: "registries_get_garbageCollection",
    path: "/v2/registries/{registry_name}/garbage-collection",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GarbageCollectionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_get_options`
pub static REGISTRIES_GET_OPTIONS: Operation = Operation {
    id: "registries_get_options",
    path: "/v2/registries/options",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("RegistryOptionsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_get_subscription`
pub static REGISTRIES_GET_SUBSCRIPTION: Operation = Operation {
    id: "registries_get_subscription",
    path: "/v2/registries/subscription",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SubscriptionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_list`
pub static REGISTRIES_LIST: Operation = Operation {
    id: "registries_list",
    path: "/v2/registries",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "registries" }),
    answer: Answer::Json("RegistriesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_list_garbageCollections`
pub static REGISTRIES_LIST_GARBAGE_COLLECTIONS: Operation = Operation {
    id: "registries_list_garbageCollections",
    path: "/v2/registries/{registry_name}/garbage-collections",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "garbage_collections", per_page: true }),
    answer: Answer::Json("GarbageCollectionsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_list_repositoriesV2`
pub static REGISTRIES_LIST_REPOSITORIES_V2: Operation = Operation {
    id: "registries_list_repositoriesV2",
    path: "/v2/registries/{registry_name}/repositoriesV2",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Token { parameter: "page_token", items: "repositories" }),
    answer: Answer::Json("AllRepositoriesV2Response"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_list_repositoryManifests`
pub static REGISTRIES_LIST_REPOSITORY_MANIFESTS: Operation = Operation {
    id: "registries_list_repositoryManifests",
    path: "/v2/registries/{registry_name}/repositories/{repository_name}/digests",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "manifests", per_page: true }),
    answer: Answer::Json("RepositoryManifestsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_list_repositoryTags`
pub static REGISTRIES_LIST_REPOSITORY_TAGS: Operation = Operation {
    id: "registries_list_repositoryTags",
    path: "/v2/registries/{registry_name}/repositories/{repository_name}/tags",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "tags", per_page: true }),
    answer: Answer::Json("RepositoryTagsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_revoke_token`
pub static REGISTRIES_REVOKE_TOKEN: Operation = Operation {
    id: "registries_revoke_token",
    method: Method::POST,
    path: "/v1/oauth/revoke",
    area: "registry",
    host: &hosts::CLOUD,
    request: Some("RegistriesRevokeTokenBody"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_run_garbageCollection`
pub static REGISTRIES_RUN_GARBAGE_COLLECTION: Operation = Operation {
    id: "registries_run_garbageCollection",
    method: Method::POST,
    path: "/v2/registries/{registry_name}/garbage-collection",
    area: "registry",
    host: &hosts::API,
    request: Some("RegistryRunGc"),
    answer: Answer::Json("GarbageCollectionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_update_garbageCollection`
pub static REGISTRIES_UPDATE_GARBAGE_COLLECTION: Operation = Operation {
    id: "registries_update_garbageCollection",
    method: Method::PUT,
    path: "/v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}",
    area: "registry",
    host: &hosts::API,
    request: Some("UpdateRegistry"),
    answer: Answer::Json("GarbageCollectionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_update_subscription`
pub static REGISTRIES_UPDATE_SUBSCRIPTION: Operation = Operation {
    id: "registries_update_subscription",
    method: Method::POST,
    path: "/v2/registries/subscription",
    area: "registry",
    host: &hosts::API,
    request: Some("RegistriesUpdateSubscriptionBody"),
    answer: Answer::Json("SubscriptionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registries_validate_name`
pub static REGISTRIES_VALIDATE_NAME: Operation = Operation {
    id: "registries_validate_name",
    method: Method::POST,
    path: "/v2/registries/validate-name",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    request: Some("ValidateRegistry"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `registry_create`
pub static REGISTRY_CREATE: Operation = Operation {
    id: "registry_create",
    method: Method::POST,
    path: "/v2/registry",
    area: "registry",
    host: &hosts::API,
    request: Some("RegistryCreate"),
    answer: Answer::Json("RegistryInfoResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_delete`
pub static REGISTRY_DELETE: Operation = Operation {
    id: "registry_delete",
    method: Method::DELETE,
    path: "/v2/registry",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_delete_repositoryManifest`
pub static REGISTRY_DELETE_REPOSITORY_MANIFEST: Operation = Operation {
    id: "registry_delete_repositoryManifest",
    method: Method::DELETE,
    path: "/v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_delete_repositoryTag`
pub static REGISTRY_DELETE_REPOSITORY_TAG: Operation = Operation {
    id: "registry_delete_repositoryTag",
    method: Method::DELETE,
    path: "/v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_get`
pub static REGISTRY_GET: Operation = Operation {
    id: "registry_get",
    path: "/v2/registry",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("RegistryInfoResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_get_dockerCredentials`
pub static REGISTRY_GET_DOCKER_CREDENTIALS: Operation = Operation {
    id: "registry_get_dockerCredentials",
    path: "/v2/registry/docker-credentials",
    area: "registry",
    host: &hosts::API,
    answer: Answer::Json("DockerCredentials"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_get_garbageCollection`
pub static REGISTRY_GET_GARBAGE_COLLECTION: Operation = Operation {
    id: "registry_get_garbageCollection",
    path: "/v2/registry/{registry_name}/garbage-collection",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GarbageCollectionResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_get_options`
pub static REGISTRY_GET_OPTIONS: Operation = Operation {
    id: "registry_get_options",
    path: "/v2/registry/options",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("RegistryOptionsResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_get_subscription`
pub static REGISTRY_GET_SUBSCRIPTION: Operation = Operation {
    id: "registry_get_subscription",
    path: "/v2/registry/subscription",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SubscriptionResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_list_garbageCollections`
pub static REGISTRY_LIST_GARBAGE_COLLECTIONS: Operation = Operation {
    id: "registry_list_garbageCollections",
    path: "/v2/registry/{registry_name}/garbage-collections",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "garbage_collections", per_page: true }),
    answer: Answer::Json("GarbageCollectionsResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_list_repositories`
pub static REGISTRY_LIST_REPOSITORIES: Operation = Operation {
    id: "registry_list_repositories",
    path: "/v2/registry/{registry_name}/repositories",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "repositories", per_page: true }),
    answer: Answer::Json("RegistryListRepositoriesResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_list_repositoriesV2`
pub static REGISTRY_LIST_REPOSITORIES_V2: Operation = Operation {
    id: "registry_list_repositoriesV2",
    path: "/v2/registry/{registry_name}/repositoriesV2",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Token { parameter: "page_token", items: "repositories" }),
    answer: Answer::Json("AllRepositoriesV2Response"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_list_repositoryManifests`
pub static REGISTRY_LIST_REPOSITORY_MANIFESTS: Operation = Operation {
    id: "registry_list_repositoryManifests",
    path: "/v2/registry/{registry_name}/repositories/{repository_name}/digests",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "manifests", per_page: true }),
    answer: Answer::Json("RepositoryManifestsResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_list_repositoryTags`
pub static REGISTRY_LIST_REPOSITORY_TAGS: Operation = Operation {
    id: "registry_list_repositoryTags",
    path: "/v2/registry/{registry_name}/repositories/{repository_name}/tags",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "tags", per_page: true }),
    answer: Answer::Json("RepositoryTagsResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_run_garbageCollection`
pub static REGISTRY_RUN_GARBAGE_COLLECTION: Operation = Operation {
    id: "registry_run_garbageCollection",
    method: Method::POST,
    path: "/v2/registry/{registry_name}/garbage-collection",
    area: "registry",
    host: &hosts::API,
    request: Some("RegistryRunGc"),
    answer: Answer::Json("GarbageCollectionResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_update_garbageCollection`
pub static REGISTRY_UPDATE_GARBAGE_COLLECTION: Operation = Operation {
    id: "registry_update_garbageCollection",
    method: Method::PUT,
    path: "/v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}",
    area: "registry",
    host: &hosts::API,
    request: Some("UpdateRegistry"),
    answer: Answer::Json("GarbageCollectionResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_update_subscription`
pub static REGISTRY_UPDATE_SUBSCRIPTION: Operation = Operation {
    id: "registry_update_subscription",
    method: Method::POST,
    path: "/v2/registry/subscription",
    area: "registry",
    host: &hosts::API,
    request: Some("RegistryUpdateSubscriptionBody"),
    answer: Answer::Json("SubscriptionResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `registry_validate_name`
pub static REGISTRY_VALIDATE_NAME: Operation = Operation {
    id: "registry_validate_name",
    method: Method::POST,
    path: "/v2/registry/validate-name",
    area: "registry",
    host: &hosts::API,
    idempotent: true,
    request: Some("ValidateRegistry"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &REGISTRIES_CREATE,
    &REGISTRIES_DELETE,
    &REGISTRIES_DELETE_REPOSITORY,
    &REGISTRIES_DELETE_REPOSITORY_MANIFEST,
    &REGISTRIES_DELETE_REPOSITORY_TAG,
    &REGISTRIES_GET,
    &REGISTRIES_GET_DOCKER_CREDENTIALS,
    &REGISTRIES_GET_GARBAGE_COLLECTION,
    &REGISTRIES_GET_OPTIONS,
    &REGISTRIES_GET_SUBSCRIPTION,
    &REGISTRIES_LIST,
    &REGISTRIES_LIST_GARBAGE_COLLECTIONS,
    &REGISTRIES_LIST_REPOSITORIES_V2,
    &REGISTRIES_LIST_REPOSITORY_MANIFESTS,
    &REGISTRIES_LIST_REPOSITORY_TAGS,
    &REGISTRIES_REVOKE_TOKEN,
    &REGISTRIES_RUN_GARBAGE_COLLECTION,
    &REGISTRIES_UPDATE_GARBAGE_COLLECTION,
    &REGISTRIES_UPDATE_SUBSCRIPTION,
    &REGISTRIES_VALIDATE_NAME,
    &REGISTRY_CREATE,
    &REGISTRY_DELETE,
    &REGISTRY_DELETE_REPOSITORY_MANIFEST,
    &REGISTRY_DELETE_REPOSITORY_TAG,
    &REGISTRY_GET,
    &REGISTRY_GET_DOCKER_CREDENTIALS,
    &REGISTRY_GET_GARBAGE_COLLECTION,
    &REGISTRY_GET_OPTIONS,
    &REGISTRY_GET_SUBSCRIPTION,
    &REGISTRY_LIST_GARBAGE_COLLECTIONS,
    &REGISTRY_LIST_REPOSITORIES,
    &REGISTRY_LIST_REPOSITORIES_V2,
    &REGISTRY_LIST_REPOSITORY_MANIFESTS,
    &REGISTRY_LIST_REPOSITORY_TAGS,
    &REGISTRY_RUN_GARBAGE_COLLECTION,
    &REGISTRY_UPDATE_GARBAGE_COLLECTION,
    &REGISTRY_UPDATE_SUBSCRIPTION,
    &REGISTRY_VALIDATE_NAME,
];

/// Parameters of [`registries_get_docker_credentials`](Client::registries_get_docker_credentials).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistriesGetDockerCredentialsParams {
    /// How many seconds the credentials are valid, 1,576,800,000 (50 years) at most. 0 or absent: no expiry.
    /// Default: `0`. At least `0`.
    pub expiry_seconds: Option<i64>,
    /// Whether the credentials allow pushing as well as pulling; a token that may only read is refused.
    /// Default: `false`.
    pub read_write: Option<bool>,
}

impl RegistriesGetDockerCredentialsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistriesGetDockerCredentialsParams {
    value expiry_seconds: i64,
    value read_write: bool,
});

/// Parameters of [`registries_list_garbage_collections`](Client::registries_list_garbage_collections).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistriesListGarbageCollectionsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegistriesListGarbageCollectionsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistriesListGarbageCollectionsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`registries_list_repositories_v2`](Client::registries_list_repositories_v2).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistriesListRepositoriesV2Params {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1; ignored if `page_token` is given.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Where the page begins, from the answer before; quicker than `page`.
    pub page_token: Option<String>,
}

impl RegistriesListRepositoriesV2Params {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistriesListRepositoriesV2Params {
    value per_page: i64,
    value page: i64,
    into page_token: String,
});

/// Parameters of [`registries_list_repository_manifests`](Client::registries_list_repository_manifests).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistriesListRepositoryManifestsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegistriesListRepositoryManifestsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistriesListRepositoryManifestsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`registries_list_repository_tags`](Client::registries_list_repository_tags).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistriesListRepositoryTagsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegistriesListRepositoryTagsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistriesListRepositoryTagsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`registry_get_docker_credentials`](Client::registry_get_docker_credentials).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistryGetDockerCredentialsParams {
    /// How many seconds the credentials are valid, 1,576,800,000 (50 years) at most. 0 or absent: no expiry.
    /// Default: `0`. At least `0`.
    pub expiry_seconds: Option<i64>,
    /// Whether the credentials allow pushing as well as pulling; a token that may only read is refused.
    /// Default: `false`.
    pub read_write: Option<bool>,
}

impl RegistryGetDockerCredentialsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryGetDockerCredentialsParams {
    value expiry_seconds: i64,
    value read_write: bool,
});

/// Parameters of [`registry_list_garbage_collections`](Client::registry_list_garbage_collections).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistryListGarbageCollectionsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegistryListGarbageCollectionsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryListGarbageCollectionsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`registry_list_repositories`](Client::registry_list_repositories).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistryListRepositoriesParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegistryListRepositoriesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryListRepositoriesParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`registry_list_repositories_v2`](Client::registry_list_repositories_v2).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistryListRepositoriesV2Params {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1; ignored if `page_token` is given.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Where the page begins, from the answer before; quicker than `page`.
    pub page_token: Option<String>,
}

impl RegistryListRepositoriesV2Params {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryListRepositoriesV2Params {
    value per_page: i64,
    value page: i64,
    into page_token: String,
});

/// Parameters of [`registry_list_repository_manifests`](Client::registry_list_repository_manifests).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistryListRepositoryManifestsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegistryListRepositoryManifestsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryListRepositoryManifestsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`registry_list_repository_tags`](Client::registry_list_repository_tags).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistryListRepositoryTagsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegistryListRepositoryTagsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegistryListRepositoryTagsParams {
    value per_page: i64,
    value page: i64,
});

/// Container Registry.
impl Client {
    /// Creates a container registry, optionally in a given `region` and on a given subscription tier.
    ///
    /// `POST /v2/registries` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_create)
    ///
    /// In the SDK: `client.registries().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::MultiregistryCreate;
    ///
    /// let body = MultiregistryCreate::new("example").subscription_tier_slug("basic");
    /// let response = client.registries_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_create(&self, body: &types::MultiregistryCreate) -> Call<types::MultiregistryInfoResponse> {
        Call::new(&self.0, &REGISTRIES_CREATE)
            .json(Some(body))
    }

    /// Deletes a container registry with all images in it.
    ///
    /// `DELETE /v2/registries/{registry_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_delete)
    ///
    /// In the SDK: `client.registry(name).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.registries_delete("example").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_delete(&self, registry_name: &str) -> Call<()> {
        Call::new(&self.0, &REGISTRIES_DELETE)
            .path("registry_name", registry_name)
    }

    /// Deletes a repository with all tags and manifests in it.
    ///
    /// `DELETE /v2/registries/{registry_name}/repositories/{repository_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_delete_repository)
    ///
    /// In the SDK: `client.registry(name).repository(name).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.registries_delete_repository("example", "repo-1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_delete_repository(&self, registry_name: &str, repository_name: &str) -> Call<()> {
        Call::new(&self.0, &REGISTRIES_DELETE_REPOSITORY)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
    }

    /// Deletes one manifest of a repository and its tags, by its digest; clean-up of its blobs is left to a garbage collection.
    ///
    /// `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_delete_repositoryManifest)
    ///
    /// In the SDK: `client.registry(name).repository(name).manifest(id).delete()`, `client.registry(name).repository(name).delete_digest(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .registries_delete_repository_manifest(
    ///         "example",
    ///         "repo-1",
    ///         "sha256:cb8a924afdf0229ef7515d9e5b3024e23b3eb03ddbba287f4a19c6ac90b8d221",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_delete_repository_manifest(
        &self,
        registry_name: &str,
        repository_name: &str,
        manifest_digest: &str,
    ) -> Call<()> {
        Call::new(&self.0, &REGISTRIES_DELETE_REPOSITORY_MANIFEST)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
            .path("manifest_digest", manifest_digest)
    }

    /// Deletes one tag of a repository; its manifest stays until it is deleted or collected.
    ///
    /// `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_delete_repositoryTag)
    ///
    /// In the SDK: `client.registry(name).repository(name).delete_tag(..)`, `client.registry(name).repository(name).tag(name).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.registries_delete_repository_tag("example", "repo-1", "06a447a").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_delete_repository_tag(
        &self,
        registry_name: &str,
        repository_name: &str,
        repository_tag: &str,
    ) -> Call<()> {
        Call::new(&self.0, &REGISTRIES_DELETE_REPOSITORY_TAG)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
            .path("repository_tag", repository_tag)
    }

    /// Returns one container registry by its name, with its region and storage use.
    ///
    /// `GET /v2/registries/{registry_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_get)
    ///
    /// In the SDK: `client.registry(name).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registries_get("example").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_get(&self, registry_name: &str) -> Call<types::MultiregistryInfoResponse> {
        Call::new(&self.0, &REGISTRIES_GET)
            .path("registry_name", registry_name)
    }

    /// Returns credentials for one registry in the form of a Docker configuration file.
    ///
    /// `GET /v2/registries/{registry_name}/docker-credentials` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_get_dockerCredentials)
    ///
    /// In the SDK: `client.registry(name).docker_credentials()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .registries_get_docker_credentials("example", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_get_docker_credentials(
        &self,
        registry_name: &str,
        params: &RegistriesGetDockerCredentialsParams,
    ) -> Call<types::DockerCredentials> {
        Call::new(&self.0, &REGISTRIES_GET_DOCKER_CREDENTIALS)
            .path("registry_name", registry_name)
            .query("expiry_seconds", &params.expiry_seconds)
            .query("read_write", &params.read_write)
    }

    /// Returns the garbage collection that is running in a registry, if there is one.
    ///
    /// `GET /v2/registries/{registry_name}/garbage-collection` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_get_garbageCollection)
    ///
    /// In the SDK: `client.registry(name).active_garbage_collection()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registries_get_garbage_collection("example").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_get_garbage_collection(&self, registry_name: &str) -> Call<types::GarbageCollectionResponse> {
        Call::new(&self.0, &REGISTRIES_GET_GARBAGE_COLLECTION)
            .path("registry_name", registry_name)
    }

    /// Lists the regions and the subscription tiers on offer, with what each tier includes.
    ///
    /// `GET /v2/registries/options` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_get_options)
    ///
    /// In the SDK: `client.registries().options()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registries_get_options().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_get_options(&self) -> Call<types::RegistryOptionsResponse> {
        Call::new(&self.0, &REGISTRIES_GET_OPTIONS)
    }

    /// Returns the subscription tier that the account's registries are billed by.
    ///
    /// `GET /v2/registries/subscription` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_get_subscription)
    ///
    /// In the SDK: `client.registry_subscription().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registries_get_subscription().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_get_subscription(&self) -> Call<types::SubscriptionResponse> {
        Call::new(&self.0, &REGISTRIES_GET_SUBSCRIPTION)
    }

    /// Lists the container registries of the account with their storage use.
    ///
    /// `GET /v2/registries` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_list)
    ///
    /// Paged; the SDK reads all pages with `client.registries().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registries_list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_list(&self) -> Call<types::RegistriesListResponse> {
        Call::new(&self.0, &REGISTRIES_LIST)
    }

    /// Lists the garbage collections of a registry, with the storage that each freed.
    ///
    /// `GET /v2/registries/{registry_name}/garbage-collections` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_list_garbageCollections)
    ///
    /// Paged; the SDK reads all pages with `client.registry(name).garbage_collections().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistriesListGarbageCollectionsParams;
    ///
    /// let response = client
    ///     .registries_list_garbage_collections(
    ///         "example",
    ///         &RegistriesListGarbageCollectionsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_list_garbage_collections(
        &self,
        registry_name: &str,
        params: &RegistriesListGarbageCollectionsParams,
    ) -> Call<types::GarbageCollectionsResponse> {
        Call::new(&self.0, &REGISTRIES_LIST_GARBAGE_COLLECTIONS)
            .path("registry_name", registry_name)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the repositories of a registry with their latest manifests; pages go by `page` or `page_token`.
    ///
    /// `GET /v2/registries/{registry_name}/repositoriesV2` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_list_repositoriesV2)
    ///
    /// Paged; the SDK reads all pages with `client.registry(name).repositories().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistriesListRepositoriesV2Params;
    ///
    /// let response = client
    ///     .registries_list_repositories_v2(
    ///         "example",
    ///         &RegistriesListRepositoriesV2Params::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_list_repositories_v2(
        &self,
        registry_name: &str,
        params: &RegistriesListRepositoriesV2Params,
    ) -> Call<types::AllRepositoriesV2Response> {
        Call::new(&self.0, &REGISTRIES_LIST_REPOSITORIES_V2)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("page_token", &params.page_token)
            .path("registry_name", registry_name)
    }

    /// Lists the manifests of a repository, with the tags and blobs of each.
    ///
    /// `GET /v2/registries/{registry_name}/repositories/{repository_name}/digests` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_list_repositoryManifests)
    ///
    /// Paged; the SDK reads all pages with `client.registry(name).repository(name).manifests().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistriesListRepositoryManifestsParams;
    ///
    /// let response = client
    ///     .registries_list_repository_manifests(
    ///         "example",
    ///         "repo-1",
    ///         &RegistriesListRepositoryManifestsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_list_repository_manifests(
        &self,
        registry_name: &str,
        repository_name: &str,
        params: &RegistriesListRepositoryManifestsParams,
    ) -> Call<types::RepositoryManifestsResponse> {
        Call::new(&self.0, &REGISTRIES_LIST_REPOSITORY_MANIFESTS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
    }

    /// Lists the tags of a repository, with the digest and size of each.
    ///
    /// `GET /v2/registries/{registry_name}/repositories/{repository_name}/tags` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_list_repositoryTags)
    ///
    /// Paged; the SDK reads all pages with `client.registry(name).repository(name).tags().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistriesListRepositoryTagsParams;
    ///
    /// let response = client
    ///     .registries_list_repository_tags(
    ///         "example",
    ///         "repo-1",
    ///         &RegistriesListRepositoryTagsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_list_repository_tags(
        &self,
        registry_name: &str,
        repository_name: &str,
        params: &RegistriesListRepositoryTagsParams,
    ) -> Call<types::RepositoryTagsResponse> {
        Call::new(&self.0, &REGISTRIES_LIST_REPOSITORY_TAGS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
    }

    /// Revokes the token of Docker credentials, which has to be the bearer token of the request as well.
    ///
    /// `POST /v1/oauth/revoke` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.registry(name).logout()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::RegistriesRevokeTokenBody;
    ///
    /// let body = RegistriesRevokeTokenBody::new("the token");
    /// client.registries_revoke_token(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_revoke_token(&self, body: &types::RegistriesRevokeTokenBody) -> Call<()> {
        Call::new(&self.0, &REGISTRIES_REVOKE_TOKEN)
            .form(Some(body))
    }

    /// Starts a garbage collection, which frees storage; the registry takes no pushes while it runs, and it first waits up to 15 minutes for those under way.
    ///
    /// `POST /v2/registries/{registry_name}/garbage-collection` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_run_garbageCollection)
    ///
    /// In the SDK: `client.registry(name).garbage_collections().create(..)`, `client.registry(name).garbage_collect()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{GarbageCollectionType, RegistryRunGc};
    ///
    /// let body = RegistryRunGc::new().type_(GarbageCollectionType::UnreferencedBlobsOnly);
    /// let response = client.registries_run_garbage_collection("example", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn registries_run_garbage_collection<'a>(
        &self,
        registry_name: &str,
        body: impl Into<Option<&'a types::RegistryRunGc>>,
    ) -> Call<types::GarbageCollectionResponse> {
        Call::new(&self.0, &REGISTRIES_RUN_GARBAGE_COLLECTION)
            .path("registry_name", registry_name)
            .json(body.into())
    }

    /// Cancels a garbage collection that is still running in a registry.
    ///
    /// `PUT /v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_update_garbageCollection)
    ///
    /// In the SDK: `client.registry(name).garbage_collection(id).cancel()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateRegistry;
    ///
    /// let body = UpdateRegistry::new().cancel(true);
    /// let response = client
    ///     .registries_update_garbage_collection(
    ///         "example",
    ///         "eff0feee-49c7-4e8f-ba5c-a320c109c8a8",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_update_garbage_collection(
        &self,
        registry_name: &str,
        garbage_collection_uuid: &str,
        body: &types::UpdateRegistry,
    ) -> Call<types::GarbageCollectionResponse> {
        Call::new(&self.0, &REGISTRIES_UPDATE_GARBAGE_COLLECTION)
            .path("registry_name", registry_name)
            .path("garbage_collection_uuid", garbage_collection_uuid)
            .json(Some(body))
    }

    /// Changes the subscription tier that the account's registries are billed by.
    ///
    /// `POST /v2/registries/subscription` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_update_subscription)
    ///
    /// In the SDK: `client.registry_subscription().update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::RegistriesUpdateSubscriptionBody;
    ///
    /// let body = RegistriesUpdateSubscriptionBody::new().tier_slug("basic");
    /// let response = client.registries_update_subscription(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn registries_update_subscription<'a>(
        &self,
        body: impl Into<Option<&'a types::RegistriesUpdateSubscriptionBody>>,
    ) -> Call<types::SubscriptionResponse> {
        Call::new(&self.0, &REGISTRIES_UPDATE_SUBSCRIPTION)
            .json(body.into())
    }

    /// Checks whether a name is free and fit for a registry, without creating one.
    ///
    /// `POST /v2/registries/validate-name` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registries/operation/registries_validate_name)
    ///
    /// In the SDK: `client.registries().validate_name()`, `client.registries().name_is_free(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ValidateRegistry;
    ///
    /// let body = ValidateRegistry::new("example");
    /// client.registries_validate_name(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn registries_validate_name(&self, body: &types::ValidateRegistry) -> Call<()> {
        Call::new(&self.0, &REGISTRIES_VALIDATE_NAME)
            .json(Some(body))
    }

    /// Creates the account's only registry on a subscription tier; deprecated in favour of `registries_create`.
    ///
    /// `POST /v2/registry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_create)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::RegistryCreate;
    ///
    /// let body = RegistryCreate::new("example", "basic").region("fra1");
    /// let response = client.registry_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_create(&self, body: &types::RegistryCreate) -> Call<types::RegistryInfoResponse> {
        Call::new(&self.0, &REGISTRY_CREATE)
            .json(Some(body))
    }

    /// Deletes the account's only registry with its images; deprecated in favour of `registries_delete`.
    ///
    /// `DELETE /v2/registry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_delete)
    ///
    /// In the SDK: `client.default_registry().delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.registry_delete().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_delete(&self) -> Call<()> {
        Call::new(&self.0, &REGISTRY_DELETE)
    }

    /// Deletes a manifest under the older path; deprecated in favour of `registries_delete_repository_manifest`.
    ///
    /// `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_delete_repositoryManifest)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .registry_delete_repository_manifest(
    ///         "example",
    ///         "repo-1",
    ///         "sha256:cb8a924afdf0229ef7515d9e5b3024e23b3eb03ddbba287f4a19c6ac90b8d221",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_delete_repository_manifest(
        &self,
        registry_name: &str,
        repository_name: &str,
        manifest_digest: &str,
    ) -> Call<()> {
        Call::new(&self.0, &REGISTRY_DELETE_REPOSITORY_MANIFEST)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
            .path("manifest_digest", manifest_digest)
    }

    /// Deletes a repository's tag under the older path; deprecated in favour of `registries_delete_repository_tag`.
    ///
    /// `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_delete_repositoryTag)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.registry_delete_repository_tag("example", "repo-1", "06a447a").await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_delete_repository_tag(
        &self,
        registry_name: &str,
        repository_name: &str,
        repository_tag: &str,
    ) -> Call<()> {
        Call::new(&self.0, &REGISTRY_DELETE_REPOSITORY_TAG)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
            .path("repository_tag", repository_tag)
    }

    /// Returns the registry of an account that has only one; deprecated in favour of `registries_get`, which takes its name.
    ///
    /// `GET /v2/registry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_get)
    ///
    /// In the SDK: `client.default_registry().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registry_get().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_get(&self) -> Call<types::RegistryInfoResponse> {
        Call::new(&self.0, &REGISTRY_GET)
    }

    /// Returns Docker credentials for the account's only registry; deprecated in favour of `registries_get_docker_credentials`.
    ///
    /// `GET /v2/registry/docker-credentials` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_get_dockerCredentials)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registry_get_docker_credentials(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_get_docker_credentials(
        &self,
        params: &RegistryGetDockerCredentialsParams,
    ) -> Call<types::DockerCredentials> {
        Call::new(&self.0, &REGISTRY_GET_DOCKER_CREDENTIALS)
            .query("expiry_seconds", &params.expiry_seconds)
            .query("read_write", &params.read_write)
    }

    /// Returns the running garbage collection under the older path; deprecated in favour of `registries_get_garbage_collection`.
    ///
    /// `GET /v2/registry/{registry_name}/garbage-collection` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_get_garbageCollection)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registry_get_garbage_collection("example").await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_get_garbage_collection(&self, registry_name: &str) -> Call<types::GarbageCollectionResponse> {
        Call::new(&self.0, &REGISTRY_GET_GARBAGE_COLLECTION)
            .path("registry_name", registry_name)
    }

    /// Lists regions and subscription tiers under the older path; deprecated in favour of `registries_get_options`.
    ///
    /// `GET /v2/registry/options` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_get_options)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registry_get_options().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_get_options(&self) -> Call<types::RegistryOptionsResponse> {
        Call::new(&self.0, &REGISTRY_GET_OPTIONS)
    }

    /// Returns the subscription of the account's only registry; deprecated in favour of `registries_get_subscription`.
    ///
    /// `GET /v2/registry/subscription` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_get_subscription)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.registry_get_subscription().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_get_subscription(&self) -> Call<types::SubscriptionResponse> {
        Call::new(&self.0, &REGISTRY_GET_SUBSCRIPTION)
    }

    /// Lists garbage collections under the older path; deprecated in favour of `registries_list_garbage_collections`.
    ///
    /// `GET /v2/registry/{registry_name}/garbage-collections` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_list_garbageCollections)
    ///
    /// Paged; `items()` of the call reads all pages. Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistryListGarbageCollectionsParams;
    ///
    /// let response = client
    ///     .registry_list_garbage_collections(
    ///         "example",
    ///         &RegistryListGarbageCollectionsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_list_garbage_collections(
        &self,
        registry_name: &str,
        params: &RegistryListGarbageCollectionsParams,
    ) -> Call<types::GarbageCollectionsResponse> {
        Call::new(&self.0, &REGISTRY_LIST_GARBAGE_COLLECTIONS)
            .path("registry_name", registry_name)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the repositories of a registry with their latest tags; deprecated in favour of `registries_list_repositories_v2`.
    ///
    /// `GET /v2/registry/{registry_name}/repositories` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_list_repositories)
    ///
    /// Paged; `items()` of the call reads all pages. Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistryListRepositoriesParams;
    ///
    /// let response = client
    ///     .registry_list_repositories(
    ///         "example",
    ///         &RegistryListRepositoriesParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_list_repositories(
        &self,
        registry_name: &str,
        params: &RegistryListRepositoriesParams,
    ) -> Call<types::RegistryListRepositoriesResponse> {
        Call::new(&self.0, &REGISTRY_LIST_REPOSITORIES)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .path("registry_name", registry_name)
    }

    /// Lists a registry's repositories under the older path; deprecated in favour of `registries_list_repositories_v2`.
    ///
    /// `GET /v2/registry/{registry_name}/repositoriesV2` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_list_repositoriesV2)
    ///
    /// Paged; `items()` of the call reads all pages. Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistryListRepositoriesV2Params;
    ///
    /// let response = client
    ///     .registry_list_repositories_v2(
    ///         "example",
    ///         &RegistryListRepositoriesV2Params::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_list_repositories_v2(
        &self,
        registry_name: &str,
        params: &RegistryListRepositoriesV2Params,
    ) -> Call<types::AllRepositoriesV2Response> {
        Call::new(&self.0, &REGISTRY_LIST_REPOSITORIES_V2)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("page_token", &params.page_token)
            .path("registry_name", registry_name)
    }

    /// Lists a repository's manifests under the older path; deprecated in favour of `registries_list_repository_manifests`.
    ///
    /// `GET /v2/registry/{registry_name}/repositories/{repository_name}/digests` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_list_repositoryManifests)
    ///
    /// Paged; `items()` of the call reads all pages. Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistryListRepositoryManifestsParams;
    ///
    /// let response = client
    ///     .registry_list_repository_manifests(
    ///         "example",
    ///         "repo-1",
    ///         &RegistryListRepositoryManifestsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_list_repository_manifests(
        &self,
        registry_name: &str,
        repository_name: &str,
        params: &RegistryListRepositoryManifestsParams,
    ) -> Call<types::RepositoryManifestsResponse> {
        Call::new(&self.0, &REGISTRY_LIST_REPOSITORY_MANIFESTS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
    }

    /// Lists the tags of a repository under the older path; deprecated in favour of `registries_list_repository_tags`.
    ///
    /// `GET /v2/registry/{registry_name}/repositories/{repository_name}/tags` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_list_repositoryTags)
    ///
    /// Paged; `items()` of the call reads all pages. Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegistryListRepositoryTagsParams;
    ///
    /// let response = client
    ///     .registry_list_repository_tags(
    ///         "example",
    ///         "repo-1",
    ///         &RegistryListRepositoryTagsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_list_repository_tags(
        &self,
        registry_name: &str,
        repository_name: &str,
        params: &RegistryListRepositoryTagsParams,
    ) -> Call<types::RepositoryTagsResponse> {
        Call::new(&self.0, &REGISTRY_LIST_REPOSITORY_TAGS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .path("registry_name", registry_name)
            .path("repository_name", repository_name)
    }

    /// Starts a garbage collection of the given `type`; deprecated in favour of `registries_run_garbage_collection`.
    ///
    /// `POST /v2/registry/{registry_name}/garbage-collection` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_run_garbageCollection)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{GarbageCollectionType, RegistryRunGc};
    ///
    /// let body = RegistryRunGc::new().type_(GarbageCollectionType::UnreferencedBlobsOnly);
    /// let response = client.registry_run_garbage_collection("example", &body).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    pub fn registry_run_garbage_collection<'a>(
        &self,
        registry_name: &str,
        body: impl Into<Option<&'a types::RegistryRunGc>>,
    ) -> Call<types::GarbageCollectionResponse> {
        Call::new(&self.0, &REGISTRY_RUN_GARBAGE_COLLECTION)
            .path("registry_name", registry_name)
            .json(body.into())
    }

    /// Cancels a garbage collection under the older path; deprecated in favour of `registries_update_garbage_collection`.
    ///
    /// `PUT /v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_update_garbageCollection)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateRegistry;
    ///
    /// let body = UpdateRegistry::new().cancel(true);
    /// let response = client
    ///     .registry_update_garbage_collection(
    ///         "example",
    ///         "eff0feee-49c7-4e8f-ba5c-a320c109c8a8",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_update_garbage_collection(
        &self,
        registry_name: &str,
        garbage_collection_uuid: &str,
        body: &types::UpdateRegistry,
    ) -> Call<types::GarbageCollectionResponse> {
        Call::new(&self.0, &REGISTRY_UPDATE_GARBAGE_COLLECTION)
            .path("registry_name", registry_name)
            .path("garbage_collection_uuid", garbage_collection_uuid)
            .json(Some(body))
    }

    /// Changes the tier of the account's only registry; deprecated in favour of `registries_update_subscription`.
    ///
    /// `POST /v2/registry/subscription` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_update_subscription)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::RegistryUpdateSubscriptionBody;
    ///
    /// let body = RegistryUpdateSubscriptionBody::new().tier_slug("basic");
    /// let response = client.registry_update_subscription(&body).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    pub fn registry_update_subscription<'a>(
        &self,
        body: impl Into<Option<&'a types::RegistryUpdateSubscriptionBody>>,
    ) -> Call<types::SubscriptionResponse> {
        Call::new(&self.0, &REGISTRY_UPDATE_SUBSCRIPTION)
            .json(body.into())
    }

    /// Checks a registry name under the older path; deprecated in favour of `registries_validate_name`.
    ///
    /// `POST /v2/registry/validate-name` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Container-Registry/operation/registry_validate_name)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ValidateRegistry;
    ///
    /// let body = ValidateRegistry::new("example");
    /// client.registry_validate_name(&body).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn registry_validate_name(&self, body: &types::ValidateRegistry) -> Call<()> {
        Call::new(&self.0, &REGISTRY_VALIDATE_NAME)
            .json(Some(body))
    }
}
