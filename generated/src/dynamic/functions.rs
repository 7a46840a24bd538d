// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::functions::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &FUNCTIONS_ACCESS_KEY_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_access_key_create(
                &args.required::<String>("namespace_id")?,
                &args.body::<types::AccessKeyCreateRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::FunctionsAccessKeyCreateResponse>,
        encode: Some(encode::<types::AccessKeyCreateRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_ACCESS_KEY_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_access_key_delete(
                &args.required::<String>("namespace_id")?,
                &args.required::<String>("key_id")?,
            );
            args.finish(call)
        },
        decode: decode::<JsonObject>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_ACCESS_KEY_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_access_key_list(
                &args.required::<String>("namespace_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::FunctionsAccessKeyListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_ACCESS_KEY_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_access_key_update(
                &args.required::<String>("namespace_id")?,
                &args.required::<String>("key_id")?,
                &args.body::<types::FunctionsAccessKeyUpdateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::FunctionsAccessKeyUpdateResponse>,
        encode: Some(encode::<types::FunctionsAccessKeyUpdateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_CREATE_NAMESPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_create_namespace(
                &args.body::<types::FunctionsNamespaceCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::NamespaceCreatedResponse>,
        encode: Some(encode::<types::FunctionsNamespaceCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_CREATE_TRIGGER,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_create_trigger(
                &args.required::<String>("namespace_id")?,
                &args.body::<types::FunctionsTriggerCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::TriggerResponse>,
        encode: Some(encode::<types::FunctionsTriggerCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_DELETE_NAMESPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_delete_namespace(
                &args.required::<String>("namespace_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_DELETE_TRIGGER,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_delete_trigger(
                &args.required::<String>("namespace_id")?,
                &args.required::<String>("trigger_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_GET_NAMESPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_get_namespace(
                &args.required::<String>("namespace_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::NamespaceCreatedResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_GET_TRIGGER,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_get_trigger(
                &args.required::<String>("namespace_id")?,
                &args.required::<String>("trigger_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::TriggerResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_LIST_NAMESPACES,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_list_namespaces(
            );
            args.finish(call)
        },
        decode: decode::<types::FunctionsListNamespacesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_LIST_TRIGGERS,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_list_triggers(
                &args.required::<String>("namespace_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::FunctionsListTriggersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FUNCTIONS_UPDATE_TRIGGER,
        call: |client, args| {
            let call = Client::from(client.clone()).functions_update_trigger(
                &args.required::<String>("namespace_id")?,
                &args.required::<String>("trigger_name")?,
                &args.body::<types::FunctionsTriggerUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::TriggerResponse>,
        encode: Some(encode::<types::FunctionsTriggerUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
