// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::projects::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &PROJECTS_ASSIGN_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_assign_resources(
                &args.required::<String>("project_id")?,
                &args.body::<types::ProjectAssignment>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AssignedResourcesListResponse>,
        encode: Some(encode::<types::ProjectAssignment>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_ASSIGN_RESOURCES_DEFAULT,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_assign_resources_default(
                &args.body::<types::ProjectAssignment>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AssignedResourcesListResponse>,
        encode: Some(encode::<types::ProjectAssignment>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_create(
                &args.body::<types::ProjectsCreateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingProjectResponse>,
        encode: Some(encode::<types::ProjectsCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_delete(
                &args.required::<String>("project_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_get(
                &args.required::<String>("project_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingProjectResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_GET_DEFAULT,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_get_default(
            );
            args.finish(call)
        },
        decode: decode::<types::ProjectsGetDefaultResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_list(
                &ProjectsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ProjectsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_LIST_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_list_resources(
                &args.required::<String>("project_id")?,
                &ProjectsListResourcesParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ResourcesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_LIST_RESOURCES_DEFAULT,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_list_resources_default(
                &ProjectsListResourcesDefaultParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ResourcesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_patch(
                &args.required::<String>("project_id")?,
                &args.body::<types::ProjectPatch>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingProjectResponse>,
        encode: Some(encode::<types::ProjectPatch>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_PATCH_DEFAULT,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_patch_default(
                &args.body::<types::ProjectPatch>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingProjectResponse>,
        encode: Some(encode::<types::ProjectPatch>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_update(
                &args.required::<String>("project_id")?,
                &args.body::<types::ProjectsUpdateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingProjectResponse>,
        encode: Some(encode::<types::ProjectsUpdateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &PROJECTS_UPDATE_DEFAULT,
        call: |client, args| {
            let call = Client::from(client.clone()).projects_update_default(
                &args.body::<types::ProjectsUpdateDefaultBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingProjectResponse>,
        encode: Some(encode::<types::ProjectsUpdateDefaultBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
