//! Whether what programs were told is so.

use super::service::{Kind, Service};
use super::told::{Claim, Known, What};

/// Returns the claims that aren't true.
pub(crate) fn judged(service: &Service, claims: &[Claim]) -> Vec<String> {
    let mut faulty = Vec::new();
    for claim in claims {
        let verdict = match &claim.what {
            What::Made(kind, key) => of_made(service, claim, *kind, key),
            What::Some(kind, key) => of_some(service, claim, *kind, key),
            What::Gone(kind, id) => of_gone(service, claim, *kind, id),
            What::Holds(kind, id, field, value) => of_held(service, claim, *kind, id, field, value),
        };
        if let Err(what) = verdict {
            faulty.push(format!("{what}: {claim:?}, {}", claim.said));
        }
    }
    faulty
}

fn of_made(service: &Service, claim: &Claim, kind: Kind, key: &str) -> Result<(), String> {
    let all = service.of_key(kind, key);
    let one = match all.as_slice() {
        [] => None,
        [one] => Some(*one),
        several => return Err(format!("made {} times", several.len())),
    };
    match (&claim.known, one) {
        (Known::Id(id), Some(one)) if one.id == *id => {}
        (Known::Id(_), _) => return Err("another or none was made".to_owned()),
        (Known::Tag(tag), Some(one)) => {
            let tags = one.bodies[0].1["tags"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            if !tags.iter().any(|it| it == tag.as_str()) {
                return Err("it has another tag".to_owned());
            }
        }
        (Known::Perhaps | Known::Tag(_), _) => {}
        (Known::Not, None) => {}
        (Known::Not, Some(one)) => return Err(format!("{} is forgotten", one.id)),
    }
    let Some(one) = one else { return Ok(()) };
    if claim.heard && one.told && !matches!(claim.known, Known::Id(_)) {
        return Err(format!("{} was answered plainly, and isn't known", one.id));
    }
    if claim.ready {
        let is_ready = one.ready.is_some_and(|ready| ready <= claim.at);
        if !is_ready || one.fails {
            return Err("it isn't ready".to_owned());
        }
    }
    Ok(())
}

fn of_some(service: &Service, claim: &Claim, kind: Kind, start: &str) -> Result<(), String> {
    let all = service
        .things
        .iter()
        .filter(|it| it.kind == kind && it.key.starts_with(start));
    let mut keys: Vec<&str> = all.map(|it| it.key.as_str()).collect();
    let count = keys.len();
    keys.sort_unstable();
    keys.dedup();
    if keys.len() < count {
        return Err(format!("of {keys:?} there are {count}"));
    }
    match claim.known {
        Known::Not if count > 0 => Err(format!("{keys:?} are forgotten")),
        _ => Ok(()),
    }
}

fn of_gone(service: &Service, claim: &Claim, kind: Kind, id: &str) -> Result<(), String> {
    let one = service.of_id(kind, id).unwrap();
    match (&claim.known, one.gone) {
        (Known::Id(_), None) => Err("it is there".to_owned()),
        (Known::Not, Some(_)) => Err("it is gone, and nobody was told".to_owned()),
        (_, Some(gone)) if claim.ready && gone > claim.at => Err("it was there still".to_owned()),
        _ => Ok(()),
    }
}

fn of_held(
    service: &Service,
    claim: &Claim,
    kind: Kind,
    id: &str,
    field: &str,
    value: &serde_json::Value,
) -> Result<(), String> {
    let one = service.of_id(kind, id).unwrap();
    let (_, body) = one.bodies.last().unwrap();
    let is_so = body[field] == *value;
    if is_so && kind == Kind::LoadBalancer && body["kept_field"] != "kept" {
        return Err("a field was lost".to_owned());
    }
    match claim.known {
        Known::Id(_) if !is_so => Err(format!("it holds {}", body[field])),
        Known::Not if is_so => Err("it was changed, and nobody was told".to_owned()),
        _ => Ok(()),
    }
}
