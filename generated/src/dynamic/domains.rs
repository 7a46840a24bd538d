// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::domains::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &DOMAINS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_create(
                args.optional_body::<types::DomainCreate>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DomainsCreateResponse>,
        encode: Some(encode::<types::DomainCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_CREATE_RECORD,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_create_record(
                &args.required::<String>("domain_name")?,
                args.optional_body::<types::DomainsCreateRecordBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DomainsCreateRecordResponse>,
        encode: Some(encode::<types::DomainsCreateRecordBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_delete(
                &args.required::<String>("domain_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_DELETE_RECORD,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_delete_record(
                &args.required::<String>("domain_name")?,
                args.required::<i64>("domain_record_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_get(
                &args.required::<String>("domain_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DomainsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_GET_RECORD,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_get_record(
                &args.required::<String>("domain_name")?,
                args.required::<i64>("domain_record_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DomainRecordResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_list(
                &DomainsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DomainsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_LIST_RECORDS,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_list_records(
                &args.required::<String>("domain_name")?,
                &DomainsListRecordsParams { name: args.optional("name")?, type_: args.optional("type")?, per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DomainsListRecordsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_PATCH_RECORD,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_patch_record(
                &args.required::<String>("domain_name")?,
                args.required::<i64>("domain_record_id")?,
                args.optional_body::<types::DomainRecordRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DomainRecordResponse>,
        encode: Some(encode::<types::DomainRecordRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DOMAINS_UPDATE_RECORD,
        call: |client, args| {
            let call = Client::from(client.clone()).domains_update_record(
                &args.required::<String>("domain_name")?,
                args.required::<i64>("domain_record_id")?,
                args.optional_body::<types::DomainRecordRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DomainRecordResponse>,
        encode: Some(encode::<types::DomainRecordRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
