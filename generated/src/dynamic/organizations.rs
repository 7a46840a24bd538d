// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::organizations::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &ORGANIZATIONS_CREATE_TEAM,
        call: |client, args| {
            let call = Client::from(client.clone()).organizations_create_team(
                &args.body::<types::CreateTeamRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::OrganizationsCreateTeamResponse>,
        encode: Some(encode::<types::CreateTeamRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ORGANIZATIONS_LIST_TEAMS,
        call: |client, args| {
            let call = Client::from(client.clone()).organizations_list_teams(
            );
            args.finish(call)
        },
        decode: decode::<types::OrganizationsListTeamsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
