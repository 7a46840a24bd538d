//! What an error says to a name in the place of an id: how the SDK finds what has the name.

use std::collections::BTreeMap;

use super::facts;
use super::offers;
use super::plan::{KeyKind, Plan, Resource};

/// The parameters of paths that take texts as keys of what has a name, too, by operation, with the methods that find one by its name.
pub type ByName = BTreeMap<String, Vec<(String, String)>>;

/// Of all operations: the path of one resource begins those of all that belongs to it.
pub fn of(plan: &Plan<'_>) -> ByName {
    let mut all = ByName::new();
    for resource in plan.resources.values() {
        let (Some(method), Some(own)) = (method(plan, resource), path(plan, resource)) else {
            continue;
        };
        for operation in plan.input.operations {
            if let Some(name) = parameter(&operation.path, own) {
                let known = all.entry(operation.id.clone()).or_default();
                known.push((name.to_owned(), method.clone()));
            }
        }
    }
    all
}

/// How one is found by its name; `None` if it isn't, or no name can be given for its key.
fn method(plan: &Plan<'_>, resource: &Resource<'_>) -> Option<String> {
    let own = resource.own.as_ref()?;
    let collection = offers::all_of(plan, resource)?;
    let is_found = own.kind != KeyKind::Number && facts::is_named(plan, resource);
    is_found.then(|| format!("{collection}.find_by_name(..)"))
}

/// The path of one, which ends in its key.
fn path<'a>(plan: &Plan<'a>, resource: &Resource<'a>) -> Option<&'a str> {
    let row = resource.row;
    let id = row.get.as_deref().or(row.delete.as_deref())?;
    let path = plan.operation(id)?.path.as_str();
    path.ends_with('}').then_some(path)
}

/// The parameter of a path in the place in which another one ends, if it begins like that.
fn parameter<'a>(path: &'a str, own: &str) -> Option<&'a str> {
    let mut parts = path.split('/');
    let mut last = None;
    for own in own.split('/') {
        let part = parts.next()?;
        last = part.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
        if last.is_some() != own.starts_with('{') || (last.is_none() && part != own) {
            return None;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::parameter;

    #[test]
    fn what_belongs_to_one_takes_its_key_by_any_name() {
        let own = "/v2/apps/{id}";
        for (path, taken) in [
            ("/v2/apps/{id}", Some("id")),
            (
                "/v2/apps/{app_id}/deployments/{deployment_id}",
                Some("app_id"),
            ),
            ("/v2/apps", None),
            ("/v2/apps/propose", None),
            ("/v2/domains/{id}", None),
            ("/v2/{apps}/{id}", None),
        ] {
            assert_eq!(parameter(path, own), taken, "{path}");
        }
    }
}
