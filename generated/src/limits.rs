// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The rate limits that some operations have of their own, on top of the account's.

use crate::Limit;

/// All of them.
pub static ALL: &[Limit] = &[
    Limit {
        name: "SSH keys",
        method: Some("GET"),
        path: "/v2/account/keys",
        whole: true,
        items: None,
        requests: 10,
        seconds: 60,
    },
    Limit {
        name: "CDN endpoints",
        method: None,
        path: "/v2/cdn/endpoints",
        whole: false,
        items: None,
        requests: 5,
        seconds: 10,
    },
    Limit {
        name: "files purged from a CDN",
        method: Some("DELETE"),
        path: "/v2/cdn/endpoints/{cdn_id}/cache",
        whole: true,
        items: Some("files"),
        requests: 50,
        seconds: 20,
    },
    Limit {
        name: "new reserved IPs",
        method: Some("POST"),
        path: "/v2/reserved_ips",
        whole: true,
        items: None,
        requests: 12,
        seconds: 60,
    },
    Limit {
        name: "new floating IPs",
        method: Some("POST"),
        path: "/v2/floating_ips",
        whole: true,
        items: None,
        requests: 12,
        seconds: 60,
    },
];
