//! Certificates: those of somebody's own say what they are, those of Let's Encrypt are for domains of the account.

use chrono::DateTime;
use serde_json::{Map, Value, json};
use sha1::{Digest, Sha1};
use x509_parser::extensions::GeneralName;
use x509_parser::pem::parse_x509_pem;

use super::edge::BALANCER;
use super::networks::forbidden;
use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::timestamp;
use crate::state::World;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::place;

const CERTIFICATE: &str = "certificates.certificate";

pub(super) const FAMILY: Family = Family {
    before: &[(CERTIFICATE, before)],
    made: &[(CERTIFICATE, made)],
    before_delete: &[(CERTIFICATE, before_delete)],
    ..NOTHING
};

/// Facts read from a certificate.
struct Told {
    fingerprint: String,
    not_after: String,
    names: Vec<String>,
}

/// Reads the first certificate of a text in PEM.
fn read(text: &str) -> Option<Told> {
    let (_, pem) = parse_x509_pem(text.as_bytes()).ok()?;
    let certificate = pem.parse_x509().ok()?;
    let digest = Sha1::digest(&pem.contents);
    let not_after = DateTime::from_timestamp(certificate.validity().not_after.timestamp(), 0)?;
    let names = certificate.subject_alternative_name().ok().flatten();
    let names = names.into_iter().flat_map(|own| &own.value.general_names);
    let names = names.filter_map(|name| match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        _ => None,
    });
    Some(Told {
        fingerprint: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
        not_after: timestamp(not_after),
        names: names.collect(),
    })
}

fn before(world: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let given = |name: &str| call.text(name).filter(|text| !text.is_empty());
    let is_own = call.text("type") == Some("custom")
        || (call.text("type").is_none() && given("private_key").is_some());
    if is_own {
        return before_own(given("private_key"), given("leaf_certificate"));
    }
    let names = call.field("dns_names").and_then(Value::as_array);
    if names.is_none_or(Vec::is_empty) {
        return Err(Answer::unprocessable(
            "a Let's Encrypt certificate needs dns_names",
        ));
    }
    for name in names.into_iter().flatten().filter_map(Value::as_str) {
        if !world.has_domain_of(name) {
            return Err(Answer::unprocessable(format!(
                "body.dns_names: the domain of {name} isn't among the account's domains"
            )));
        }
    }
    Ok(())
}

/// Whether the key and the certificate are in PEM; whether they fit isn't looked at.
fn before_own(key: Option<&str>, certificate: Option<&str>) -> Result<(), Answer> {
    let (Some(key), Some(certificate)) = (key, certificate) else {
        return Err(Answer::unprocessable(
            "a custom certificate needs private_key and leaf_certificate",
        ));
    };
    if !(key.contains("-----BEGIN ") && key.contains("PRIVATE KEY-----")) {
        return Err(Answer::unprocessable(
            "body.private_key: is no private key in PEM",
        ));
    }
    if read(certificate).is_none() {
        return Err(Answer::unprocessable(
            "body.leaf_certificate: is no certificate in PEM",
        ));
    }
    Ok(())
}

/// A certificate that is uploaded is verified at once.
fn made(world: &mut World, _: &Occasion, number: Number, sent: &Map<String, Value>) {
    let text = |name: &str| sent.get(name).and_then(Value::as_str);
    let is_own = text("type") == Some("custom") || sent.contains_key("private_key");
    let told = text("leaf_certificate").and_then(read);
    let Some(told) = told.filter(|_| is_own) else {
        return;
    };
    world.store.cancel(number);
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "state", json!("verified"));
        place::put(value, "type", json!("custom"));
        place::put(value, "sha1_fingerprint", json!(told.fingerprint));
        place::put(value, "not_after", json!(told.not_after));
        place::put(value, "dns_names", json!(told.names));
    }
}

fn before_delete(world: &World, number: Number) -> Result<(), Answer> {
    let key = world
        .store
        .get(number)
        .map(|item| json!(item.key))
        .unwrap_or_default();
    let used = world.store.items(BALANCER).any(|(_, item)| {
        [
            "forwarding_rules[].certificate_id",
            "domains[].certificate_id",
        ]
        .iter()
        .any(|path| place::all(&item.value, path).contains(&&key))
    });
    if used {
        return Err(forbidden(
            "Make sure the certificate is not in use before deleting it",
        ));
    }
    Ok(())
}
