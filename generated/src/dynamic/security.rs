// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::security::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &SECURITY_CREATE_SCAN,
        call: |client, args| {
            let call = Client::from(client.clone()).security_create_scan(
                args.optional_body::<types::ScanCreate>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::SecurityScan>,
        encode: Some(encode::<types::ScanCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_CREATE_SCAN_RULE,
        call: |client, args| {
            let call = Client::from(client.clone()).security_create_scan_rule(
                &args.body::<types::SecurityCreateScanRuleBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::SecurityCreateScanRuleBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_CREATE_SECRET,
        call: |client, args| {
            let call = Client::from(client.clone()).security_create_secret(
                &args.body::<types::SecretCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::CreateSecretResponse>,
        encode: Some(encode::<types::SecretCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_CREATE_SUPPRESSION,
        call: |client, args| {
            let call = Client::from(client.clone()).security_create_suppression(
                &args.body::<types::SecurityCreateSuppressionBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::SuppressedResourceRoot>,
        encode: Some(encode::<types::SecurityCreateSuppressionBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_DELETE_SECRET,
        call: |client, args| {
            let call = Client::from(client.clone()).security_delete_secret(
                &args.required::<String>("secret")?,
                &SecurityDeleteSecretParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_DELETE_SUPPRESSION,
        call: |client, args| {
            let call = Client::from(client.clone()).security_delete_suppression(
                &args.required::<String>("suppression_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_GET_LATEST_SCAN,
        call: |client, args| {
            let call = Client::from(client.clone()).security_get_latest_scan(
                &SecurityGetLatestScanParams { per_page: args.optional("per_page")?, page: args.optional("page")?, severity: args.optional("severity")?, type_: args.optional("type")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ScanResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_GET_SCAN,
        call: |client, args| {
            let call = Client::from(client.clone()).security_get_scan(
                &args.required::<String>("scan_id")?,
                &SecurityGetScanParams { severity: args.optional("severity")?, per_page: args.optional("per_page")?, page: args.optional("page")?, type_: args.optional("type")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ScanResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_GET_SECRET,
        call: |client, args| {
            let call = Client::from(client.clone()).security_get_secret(
                &args.required::<String>("secret")?,
                &SecurityGetSecretParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SecuritySecret>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_LIST_SCAN_FINDING_AFFECTED_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).security_list_scan_finding_affected_resources(
                &args.required::<String>("scan_id")?,
                &args.required::<String>("finding_uuid")?,
                &SecurityListScanFindingAffectedResourcesParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SecurityListScanFindingAffectedResourcesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_LIST_SCANS,
        call: |client, args| {
            let call = Client::from(client.clone()).security_list_scans(
                &SecurityListScansParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SecurityListScansResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_LIST_SECRET_VERSIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).security_list_secret_versions(
                &args.required::<String>("secret")?,
                &SecurityListSecretVersionsParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SecurityListSecretVersionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_LIST_SECRETS,
        call: |client, args| {
            let call = Client::from(client.clone()).security_list_secrets(
                &SecurityListSecretsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SecurityListSecretsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_LIST_SETTINGS,
        call: |client, args| {
            let call = Client::from(client.clone()).security_list_settings(
                &SecurityListSettingsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SecuritySettings>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_POST_RESTORE_SECRET,
        call: |client, args| {
            let call = Client::from(client.clone()).security_post_restore_secret(
                &args.required::<String>("secret")?,
                &SecurityPostRestoreSecretParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_UPDATE_SECRET,
        call: |client, args| {
            let call = Client::from(client.clone()).security_update_secret(
                &args.required::<String>("secret")?,
                &args.body::<types::SecretUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::CreateSecretResponse>,
        encode: Some(encode::<types::SecretUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SECURITY_UPDATE_SETTINGS_PLAN,
        call: |client, args| {
            let call = Client::from(client.clone()).security_update_settings_plan(
                &args.body::<types::SecurityUpdateSettingsPlanBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::SecurityUpdateSettingsPlanResponse>,
        encode: Some(encode::<types::SecurityUpdateSettingsPlanBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
