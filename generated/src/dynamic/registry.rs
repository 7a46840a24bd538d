// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::registry::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &REGISTRIES_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_create(
                &args.body::<types::MultiregistryCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::MultiregistryInfoResponse>,
        encode: Some(encode::<types::MultiregistryCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_delete(
                &args.required::<String>("registry_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_DELETE_REPOSITORY,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_delete_repository(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_DELETE_REPOSITORY_MANIFEST,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_delete_repository_manifest(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &args.required::<String>("manifest_digest")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_DELETE_REPOSITORY_TAG,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_delete_repository_tag(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &args.required::<String>("repository_tag")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_get(
                &args.required::<String>("registry_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::MultiregistryInfoResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_GET_DOCKER_CREDENTIALS,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_get_docker_credentials(
                &args.required::<String>("registry_name")?,
                &RegistriesGetDockerCredentialsParams { expiry_seconds: args.optional("expiry_seconds")?, read_write: args.optional("read_write")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DockerCredentials>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_GET_GARBAGE_COLLECTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_get_garbage_collection(
                &args.required::<String>("registry_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_GET_OPTIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_get_options(
            );
            args.finish(call)
        },
        decode: decode::<types::RegistryOptionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_GET_SUBSCRIPTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_get_subscription(
            );
            args.finish(call)
        },
        decode: decode::<types::SubscriptionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_list(
            );
            args.finish(call)
        },
        decode: decode::<types::RegistriesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_LIST_GARBAGE_COLLECTIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_list_garbage_collections(
                &args.required::<String>("registry_name")?,
                &RegistriesListGarbageCollectionsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_LIST_REPOSITORIES_V2,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_list_repositories_v2(
                &args.required::<String>("registry_name")?,
                &RegistriesListRepositoriesV2Params { per_page: args.optional("per_page")?, page: args.optional("page")?, page_token: args.optional("page_token")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AllRepositoriesV2Response>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_LIST_REPOSITORY_MANIFESTS,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_list_repository_manifests(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &RegistriesListRepositoryManifestsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::RepositoryManifestsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_LIST_REPOSITORY_TAGS,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_list_repository_tags(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &RegistriesListRepositoryTagsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::RepositoryTagsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_REVOKE_TOKEN,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_revoke_token(
                &args.body::<types::RegistriesRevokeTokenBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::RegistriesRevokeTokenBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_RUN_GARBAGE_COLLECTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_run_garbage_collection(
                &args.required::<String>("registry_name")?,
                args.optional_body::<types::RegistryRunGc>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionResponse>,
        encode: Some(encode::<types::RegistryRunGc>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_UPDATE_GARBAGE_COLLECTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_update_garbage_collection(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("garbage_collection_uuid")?,
                &args.body::<types::UpdateRegistry>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionResponse>,
        encode: Some(encode::<types::UpdateRegistry>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_UPDATE_SUBSCRIPTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_update_subscription(
                args.optional_body::<types::RegistriesUpdateSubscriptionBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::SubscriptionResponse>,
        encode: Some(encode::<types::RegistriesUpdateSubscriptionBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRIES_VALIDATE_NAME,
        call: |client, args| {
            let call = Client::from(client.clone()).registries_validate_name(
                &args.body::<types::ValidateRegistry>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::ValidateRegistry>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_create(
                &args.body::<types::RegistryCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::RegistryInfoResponse>,
        encode: Some(encode::<types::RegistryCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_delete(
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_DELETE_REPOSITORY_MANIFEST,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_delete_repository_manifest(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &args.required::<String>("manifest_digest")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_DELETE_REPOSITORY_TAG,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_delete_repository_tag(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &args.required::<String>("repository_tag")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_get(
            );
            args.finish(call)
        },
        decode: decode::<types::RegistryInfoResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_GET_DOCKER_CREDENTIALS,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_get_docker_credentials(
                &RegistryGetDockerCredentialsParams { expiry_seconds: args.optional("expiry_seconds")?, read_write: args.optional("read_write")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DockerCredentials>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_GET_GARBAGE_COLLECTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_get_garbage_collection(
                &args.required::<String>("registry_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_GET_OPTIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_get_options(
            );
            args.finish(call)
        },
        decode: decode::<types::RegistryOptionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_GET_SUBSCRIPTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_get_subscription(
            );
            args.finish(call)
        },
        decode: decode::<types::SubscriptionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_LIST_GARBAGE_COLLECTIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_list_garbage_collections(
                &args.required::<String>("registry_name")?,
                &RegistryListGarbageCollectionsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_LIST_REPOSITORIES,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_list_repositories(
                &args.required::<String>("registry_name")?,
                &RegistryListRepositoriesParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::RegistryListRepositoriesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_LIST_REPOSITORIES_V2,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_list_repositories_v2(
                &args.required::<String>("registry_name")?,
                &RegistryListRepositoriesV2Params { per_page: args.optional("per_page")?, page: args.optional("page")?, page_token: args.optional("page_token")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AllRepositoriesV2Response>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_LIST_REPOSITORY_MANIFESTS,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_list_repository_manifests(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &RegistryListRepositoryManifestsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::RepositoryManifestsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_LIST_REPOSITORY_TAGS,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_list_repository_tags(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("repository_name")?,
                &RegistryListRepositoryTagsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::RepositoryTagsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_RUN_GARBAGE_COLLECTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_run_garbage_collection(
                &args.required::<String>("registry_name")?,
                args.optional_body::<types::RegistryRunGc>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionResponse>,
        encode: Some(encode::<types::RegistryRunGc>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_UPDATE_GARBAGE_COLLECTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_update_garbage_collection(
                &args.required::<String>("registry_name")?,
                &args.required::<String>("garbage_collection_uuid")?,
                &args.body::<types::UpdateRegistry>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::GarbageCollectionResponse>,
        encode: Some(encode::<types::UpdateRegistry>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_UPDATE_SUBSCRIPTION,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_update_subscription(
                args.optional_body::<types::RegistryUpdateSubscriptionBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::SubscriptionResponse>,
        encode: Some(encode::<types::RegistryUpdateSubscriptionBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &REGISTRY_VALIDATE_NAME,
        call: |client, args| {
            let call = Client::from(client.clone()).registry_validate_name(
                &args.body::<types::ValidateRegistry>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::ValidateRegistry>),
        errors: &[(0, decode::<types::Error>)],
    },
];
