// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The hosts that answer operations.

use crate::{Credential, Host};

/// The API itself.
pub static API: Host = Host {
    name: "api",
    url: Some("https://api.digitalocean.com"),
    url_variable: Some("DIGITALOCEAN_API_URL"),
    credential: Some(Credential {
        name: "token",
        variables: &["DIGITALOCEAN_TOKEN", "DIGITALOCEAN_ACCESS_TOKEN", "DO_TOKEN", "DO_API_TOKEN"],
        setter: "token",
    }),
    credential_of: None,
};

/// Serverless inference.
pub static INFERENCE: Host = Host {
    name: "inference",
    url: Some("https://inference.do-ai.run"),
    url_variable: Some("DIGITALOCEAN_INFERENCE_URL"),
    credential: Some(Credential {
        name: "inference key",
        variables: &["GRADIENT_MODEL_ACCESS_KEY"],
        setter: "inference_key",
    }),
    credential_of: None,
};

/// An agent, at the URL that it got when it was deployed.
pub static AGENT: Host = Host {
    name: "agent",
    url: None,
    url_variable: None,
    credential: Some(Credential {
        name: "agent key",
        variables: &["GRADIENT_AGENT_ACCESS_KEY"],
        setter: "agent_key",
    }),
    credential_of: None,
};

/// Retrieval from knowledge bases. It wants the token of the API.
pub static RETRIEVAL: Host = Host {
    name: "retrieval",
    url: Some("https://kbaas.do-ai.run"),
    url_variable: Some("DIGITALOCEAN_RETRIEVAL_URL"),
    credential: Some(Credential {
        name: "token",
        variables: &["DIGITALOCEAN_TOKEN", "DIGITALOCEAN_ACCESS_TOKEN", "DO_TOKEN", "DO_API_TOKEN"],
        setter: "token",
    }),
    credential_of: Some("api"),
};

/// A presigned URL that an earlier answer gave. It needs no credential.
pub static PRESIGNED: Host = Host {
    name: "presigned",
    url: None,
    url_variable: None,
    credential: None,
    credential_of: None,
};

/// The control panel, which revokes tokens. The token that is to be revoked is the only one that it is shown.
pub static CLOUD: Host = Host {
    name: "cloud",
    url: Some("https://cloud.digitalocean.com"),
    url_variable: Some("DIGITALOCEAN_CLOUD_URL"),
    credential: None,
    credential_of: None,
};

/// All of them.
pub static ALL: &[&Host] = &[&API, &INFERENCE, &AGENT, &RETRIEVAL, &PRESIGNED, &CLOUD];
