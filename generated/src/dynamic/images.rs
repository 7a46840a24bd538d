// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::images::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &IMAGE_ACTIONS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).image_actions_get(
                args.required::<i64>("image_id")?,
                args.required::<i64>("action_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ImageActionsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGE_ACTIONS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).image_actions_list(
                args.required::<i64>("image_id")?,
                &ImageActionsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ImageActionsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGE_ACTIONS_POST,
        call: |client, args| {
            let call = Client::from(client.clone()).image_actions_post(
                args.required::<i64>("image_id")?,
                args.optional_body::<types::ImageActionsPostBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ImageActionsPostResponse>,
        encode: Some(encode::<types::ImageActionsPostBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_CREATE_CUSTOM,
        call: |client, args| {
            let call = Client::from(client.clone()).images_create_custom(
                &args.body::<types::ImageNewCustom>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ImagesCreateCustomResponse>,
        encode: Some(encode::<types::ImageNewCustom>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).images_delete(
                args.required::<i64>("image_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).images_get(
                args.required::<String>("image_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ImagesGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).images_list(
                &ImagesListParams { type_: args.optional("type")?, private: args.optional("private")?, tag_name: args.optional("tag_name")?, per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ImagesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_POST_ACCOUNT_TRANSFER_ACCEPT,
        call: |client, args| {
            let call = Client::from(client.clone()).images_post_account_transfer_accept(
                args.required::<i64>("image_id")?,
                &args.body::<types::ImagesPostAccountTransferAccept>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::ImagesPostAccountTransferAccept>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_POST_ACCOUNT_TRANSFER_CANCEL,
        call: |client, args| {
            let call = Client::from(client.clone()).images_post_account_transfer_cancel(
                args.required::<i64>("image_id")?,
                &args.body::<types::ImagesPostAccountTransferCancel>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::ImagesPostAccountTransferCancel>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_POST_ACCOUNT_TRANSFER_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).images_post_account_transfer_create(
                args.required::<i64>("image_id")?,
                &args.body::<types::ImagesPostAccountTransferCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ImagesPostAccountTransferCreateResponse>,
        encode: Some(encode::<types::ImagesPostAccountTransferCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_POST_ACCOUNT_TRANSFER_DECLINE,
        call: |client, args| {
            let call = Client::from(client.clone()).images_post_account_transfer_decline(
                args.required::<i64>("image_id")?,
                &args.body::<types::ImagesPostAccountTransferDecline>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::ImagesPostAccountTransferDecline>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &IMAGES_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).images_update(
                args.required::<i64>("image_id")?,
                &args.body::<types::ImageUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ImagesUpdateResponse>,
        encode: Some(encode::<types::ImageUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
