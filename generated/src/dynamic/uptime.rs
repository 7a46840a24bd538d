// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::uptime::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &UPTIME_CREATE_ALERT,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_create_alert(
                &args.required::<String>("check_id")?,
                &args.body::<types::UptimeCreateAlertBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingAlertResponse>,
        encode: Some(encode::<types::UptimeCreateAlertBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_CREATE_CHECK,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_create_check(
                &args.body::<types::UptimeCreateCheckBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingCheckResponse>,
        encode: Some(encode::<types::UptimeCreateCheckBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_DELETE_ALERT,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_delete_alert(
                &args.required::<String>("check_id")?,
                &args.required::<String>("alert_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_DELETE_CHECK,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_delete_check(
                &args.required::<String>("check_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_GET_ALERT,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_get_alert(
                &args.required::<String>("check_id")?,
                &args.required::<String>("alert_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingAlertResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_GET_CHECK,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_get_check(
                &args.required::<String>("check_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingCheckResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_GET_CHECK_STATE,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_get_check_state(
                &args.required::<String>("check_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::UptimeGetCheckStateResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_LIST_ALERTS,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_list_alerts(
                &args.required::<String>("check_id")?,
                &UptimeListAlertsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::UptimeListAlertsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_LIST_CHECKS,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_list_checks(
                &UptimeListChecksParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::UptimeListChecksResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_UPDATE_ALERT,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_update_alert(
                &args.required::<String>("check_id")?,
                &args.required::<String>("alert_id")?,
                &args.body::<types::UptimeUpdateAlertBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingAlertResponse>,
        encode: Some(encode::<types::UptimeUpdateAlertBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &UPTIME_UPDATE_CHECK,
        call: |client, args| {
            let call = Client::from(client.clone()).uptime_update_check(
                &args.required::<String>("check_id")?,
                &args.body::<types::UptimeCheckUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingCheckResponse>,
        encode: Some(encode::<types::UptimeCheckUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
