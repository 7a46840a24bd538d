//! What the client can't express: each with its place and what to do, and all of them at once.
//!
//! The document is looked at as it is, before any pass. What is found here would be lost without a word later, or
//! become something else than the document says.

pub mod content;
mod parameters;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use super::document::{Document, METHODS};
use super::hosts::{self, Host, Hosts};
use super::names;

/// The status of what was withdrawn: such an operation has no success.
const GONE: &str = "410";

/// Keys of a path item that are no operations.
const ITEM_KEYS: [&str; 4] = ["parameters", "servers", "summary", "description"];

/// Fails for a document of which a part can't be expressed.
///
/// # Errors
///
/// Returns an error that lists every such part.
pub fn check(document: &Document, hosts: &Hosts) -> Result<()> {
    let found = problems(document, hosts);
    if found.is_empty() {
        return Ok(());
    }
    bail!(
        "the client can't express these parts of the document:\n- {}",
        found.join("\n- ")
    )
}

fn problems(document: &Document, hosts: &Hosts) -> Vec<String> {
    let mut found = Vec::new();
    let mut methods: BTreeMap<String, String> = BTreeMap::new();
    let paths = document.0.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let Some(item) = item.as_object() else {
            continue;
        };
        for (key, operation) in item {
            if METHODS.contains(&key.as_str())
                && let Some(operation) = operation.as_object()
            {
                let id = operation.get("operationId").and_then(Value::as_str);
                let place = format!("{} {path} ({})", key.to_uppercase(), id.unwrap_or("no id"));
                let name = names::ident(id.unwrap_or(""));
                if let Some(other) = methods.insert(name.clone(), place.clone()) {
                    found.push(format!(
                        "{place}: its method would be `{name}`, as that of {other} is; rename one by an overlay"
                    ));
                }
                let told = of_operation(document, hosts, path, item, operation);
                found.extend(told.into_iter().map(|told| format!("{place}: {told}")));
            } else if !ITEM_KEYS.contains(&key.as_str()) && !key.starts_with("x-") {
                found.push(format!(
                    "{path}: no method is made of `{key}`; write what it stands for as operations, or remove it by an overlay"
                ));
            }
        }
    }
    found
}

fn of_operation(
    document: &Document,
    hosts: &Hosts,
    path: &str,
    item: &Map<String, Value>,
    operation: &Map<String, Value>,
) -> Vec<String> {
    let mut found = Vec::new();
    let host = match hosts.of(document, item, operation) {
        Ok(host) => Some(host),
        Err(told) => {
            found.push(told);
            None
        }
    };
    if let Some(host) = &host {
        found.extend(security(document, operation, host));
    }
    if operation.contains_key("callbacks") {
        found
            .push("it has `callbacks`, of which nothing is made; remove them by an overlay".into());
    }
    if let Some(forced) = operation.get("x-force-content-type")
        && forced != "application/json"
    {
        found.push(format!(
            "`x-force-content-type` can only be application/json, not {forced}; correct the overlay"
        ));
    }
    let argument = host.as_deref().and_then(Host::argument);
    found.extend(parameters::problems(
        document, path, item, operation, argument,
    ));
    found.extend(content::request_problems(document, operation));
    found.extend(content::answer_problems(document, operation));
    found
}

/// What is wrong unless the credential of the host meets one of the alternatives that the operation gives.
fn security(document: &Document, operation: &Map<String, Value>, host: &Host) -> Option<String> {
    let alternatives = operation
        .get("security")
        .or_else(|| document.0.get("security"))?
        .as_array()?;
    let mut refused = Vec::new();
    for alternative in alternatives {
        let schemes: Vec<&String> = alternative.as_object()?.keys().collect();
        match schemes.as_slice() {
            [] => return None,
            [scheme] => refused.push(unmet(document, scheme, host)?),
            several => refused.push(format!(
                "it wants {several:?} at once, and a host has one credential; correct it by an overlay"
            )),
        }
    }
    refused.into_iter().next()
}

/// Why the credential of a host is not what a security scheme asks for. `None` if it is.
fn unmet(document: &Document, scheme: &str, host: &Host) -> Option<String> {
    let known = document
        .0
        .pointer("/components/securitySchemes")
        .and_then(|known| known.get(scheme))
        .and_then(|known| document.follow(known).ok());
    let Some(known) = known else {
        return Some(format!(
            "the security scheme {scheme} is not in components/securitySchemes; add it by an overlay"
        ));
    };
    let is_bearer = match known.get("type").and_then(Value::as_str) {
        Some("http") => known
            .get("scheme")
            .and_then(Value::as_str)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer")),
        Some("oauth2" | "openIdConnect") => true,
        _ => false,
    };
    if !is_bearer {
        return Some(format!(
            "the security scheme {scheme} is no bearer token, and credentials are sent as nothing else; if the service takes one, correct it by an overlay"
        ));
    }
    (!host.security.iter().any(|taken| taken == scheme)).then(|| {
        format!(
            "the security scheme {scheme} doesn't fit the host {}; if its credential is what the scheme asks for, add the scheme to its `security` in {}",
            host.name,
            hosts::PATH
        )
    })
}
