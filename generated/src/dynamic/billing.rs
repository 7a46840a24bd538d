// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::billing::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &BALANCE_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).balance_get(
            );
            args.finish(call)
        },
        decode: decode::<types::Balance>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &BILLING_HISTORY_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).billing_history_list(
                &BillingHistoryListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::BillingHistoryListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &BILLING_INSIGHTS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).billing_insights_list(
                &args.required::<String>("account_urn")?,
                &args.required::<String>("start_date")?,
                &args.required::<String>("end_date")?,
                &BillingInsightsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::BillingInsightsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INVOICES_GET_BY_UUID,
        call: |client, args| {
            let call = Client::from(client.clone()).invoices_get_by_uuid(
                &args.required::<String>("invoice_uuid")?,
                &InvoicesGetByUuidParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::InvoicesGetByUuidResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INVOICES_GET_CSV_BY_UUID,
        call: |client, args| {
            let call = Client::from(client.clone()).invoices_get_csv_by_uuid(
                &args.required::<String>("invoice_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<Bytes>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INVOICES_GET_PDF_BY_UUID,
        call: |client, args| {
            let call = Client::from(client.clone()).invoices_get_pdf_by_uuid(
                &args.required::<String>("invoice_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<Bytes>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INVOICES_GET_SUMMARY_BY_UUID,
        call: |client, args| {
            let call = Client::from(client.clone()).invoices_get_summary_by_uuid(
                &args.required::<String>("invoice_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::InvoiceSummary>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INVOICES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).invoices_list(
                &InvoicesListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::InvoicesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
