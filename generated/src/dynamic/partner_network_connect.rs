// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::partner_network_connect::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &PARTNER_ATTACHMENTS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_create(
                args.optional_body::<types::PartnerAttachmentWritable>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::SinglePartnerAttachmentResponse>,
        encode: Some(encode::<types::PartnerAttachmentWritable>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_CREATE_SERVICE_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_create_service_key(
                &args.required::<String>("pa_id")?,
            );
            args.finish(call)
        },
        decode: decode::<JsonObject>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_delete(
                &args.required::<String>("pa_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::PartnerAttachmentsDeleteResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_get(
                &args.required::<String>("pa_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::SinglePartnerAttachmentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_GET_BGP_AUTH_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_get_bgp_auth_key(
                &args.required::<String>("pa_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::PartnerAttachmentsGetBgpAuthKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_GET_SERVICE_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_get_service_key(
                &args.required::<String>("pa_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::PartnerAttachmentsGetServiceKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_list(
                &PartnerAttachmentsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::PartnerAttachmentsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_LIST_REMOTE_ROUTES,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_list_remote_routes(
                &args.required::<String>("pa_id")?,
                &PartnerAttachmentsListRemoteRoutesParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::PartnerAttachmentsListRemoteRoutesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PARTNER_ATTACHMENTS_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).partner_attachments_patch(
                &args.required::<String>("pa_id")?,
                args.optional_body::<types::PartnerAttachmentUpdatable>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::SinglePartnerAttachmentResponse>,
        encode: Some(encode::<types::PartnerAttachmentUpdatable>),
        errors: &[(0, decode::<types::Error>)],
    },
];
