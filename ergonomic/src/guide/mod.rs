//! A guide in short chapters. Every example in it is compiled by the tests.
//!
//! | chapter | what it is about |
//! |---|---|
//! | [`start`] | a first program; tokens, handles, slugs, updates, and settings of the connection |
//! | [`waits`] | waiting for one or many, with a deadline, until Ctrl-C |
//! | [`pages`] | long lists, and how to continue after an error |
//! | [`errors`] | kinds of errors, what is retried, when it is safe to repeat a create |
//! | [`apps`] | apps: specs, deployments, following logs, shells |
//! | [`raw`] | every operation of the API, and requests by hand |
//! | [`monitoring`] | metrics, alerts, uptime checks, pools that scale, and what a droplet can read about itself |
//! | [`features`] | what to compile, and what that costs |
//! | [`testing`] | tests without an account, without a network and without waiting |
//! | [`networks`] | private networks and connections between them, shared files, keys of buckets |
//! | [`addresses`] | reserved addresses, address ranges of your own, attachments of other networks |
//! | [`serverless`] | functions, models on GPUs of your own, vector databases |
//! | [`organization`] | teams, add-ons, 1-Click applications, security |
//! | [`blocking`] | programs without async |
//! | [`agents`] | agents and inference: chats, tools, knowledge bases |
//! | [`coming_from`] | calls of godo, pydo and doctl, and their counterparts here |
//! | [`python`] | every call of doapi and dopyapi, and its counterpart here |
//!
//! Read [`start`] first; the others are independent. Areas without a chapter are described in their modules, such as
//! [`databases`](crate::databases), [`kubernetes`](crate::kubernetes), [`domains`](crate::domains) and [`registry`](crate::registry).

// Links lead to items of areas that may not be compiled.
#![cfg_attr(
    not(all(
        feature = "blocking",
        feature = "full",
        feature = "live",
        feature = "metadata"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

#[doc = include_str!("start.md")]
pub mod start {}

#[doc = include_str!("waits.md")]
pub mod waits {}

#[doc = include_str!("pages.md")]
pub mod pages {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("apps.md")]
pub mod apps {}

#[doc = include_str!("raw.md")]
pub mod raw {}

#[doc = include_str!("monitoring.md")]
pub mod monitoring {}

#[doc = include_str!("features.md")]
pub mod features {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("networks.md")]
pub mod networks {}

#[doc = include_str!("addresses.md")]
pub mod addresses {}

#[doc = include_str!("serverless.md")]
pub mod serverless {}

#[doc = include_str!("organization.md")]
pub mod organization {}

#[doc = include_str!("blocking.md")]
pub mod blocking {}

#[doc = include_str!("agents.md")]
pub mod agents {}

#[doc = include_str!("coming_from.md")]
pub mod coming_from {}

#[cfg(any(
    not(doctest),
    all(
        feature = "account",
        feature = "domains",
        feature = "floating-ips",
        feature = "projects",
        feature = "regions",
        feature = "sizes",
        feature = "snapshots",
        feature = "ssh-keys",
        feature = "tags",
        feature = "volumes"
    )
))]
#[doc = include_str!("python.md")]
pub mod python {}
