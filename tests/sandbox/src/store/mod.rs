//! One store for every collection that has no handwritten state.
//!
//! Which collections there are, and what each operation does to them, follows from the document, from the rows of
//! `spec/resources.toml`, and from what `data/kinds.toml` and `data/acts.toml` add ([`catalog`]). A thing is kept as the
//! value that answers show ([`items`]), put together from the request and from the document's examples ([`compose`],
//! [`making`]). What is special to a family is a small function over the store, in [`families`].

mod acts;
mod catalog;
mod compose;
mod facts;
pub(crate) mod families;
mod filling;
mod items;
mod lists;
mod making;
pub(crate) mod place;
mod placeholders;
mod plan;
mod references;
mod rows;
mod seeds;
mod serving;
mod sets;
mod tagged;

use axum::http::StatusCode;

use crate::answer::Answer;
use crate::call::Call;
use crate::state::World;

pub(crate) use catalog::Catalog;
pub(crate) use facts::Facts;
pub(crate) use items::Store;
pub(crate) use references::find_urn;

/// Whether the store answers an operation: by what is special to its family, or by what it does to a kind.
pub(crate) fn keeps(operation: &str) -> bool {
    families::handler(operation).is_some()
        || Catalog::embedded().is_ok_and(|catalog| catalog.role(operation).is_some())
}

/// Answers a call whose operation the store knows.
pub(crate) fn answer(world: &mut World, call: &Call<'_>) -> Result<Answer, Answer> {
    check_form(call)?;
    plant(world, call)?;
    if let Some(handler) = families::handler(call.operation.id) {
        return handler(call, world);
    }
    let role = catalog()?.role(call.operation.id);
    let role = role.ok_or_else(|| Answer::not_found("the sandbox keeps nothing of this"))?;
    world.serve(call, role)
}

/// What the id of an app has to look like before the service looks for it; other ids are just not there.
fn check_form(call: &Call<'_>) -> Result<(), Answer> {
    let is_meant = call.operation.path().starts_with("/v2/apps/{");
    match call.path.first() {
        Some((name, id)) if is_meant && !compose::is_uuid(id) => {
            Err(Answer::bad_request(format!("{name}: {id:?} is no UUID")))
        }
        _ => Ok(()),
    }
}

/// That what the path begins with exists, for an operation that is answered from its schema.
pub(crate) fn check_owner(world: &mut World, call: &Call<'_>) -> Result<(), Answer> {
    check_form(call)?;
    let catalog = catalog()?;
    if let Some((role, parameters)) = catalog.owner_of(call.operation.path()) {
        let keys = call.path.iter().map(|(_, value)| value.as_str());
        let keys = keys.take(parameters).collect::<Vec<_>>();
        world.named(call, role.kind(), &keys)?;
    }
    Ok(())
}

/// Makes what the account has from the start of what an operation is about.
fn plant(world: &mut World, call: &Call<'_>) -> Result<(), Answer> {
    let catalog = catalog()?;
    let area = match catalog.role(call.operation.id) {
        Some(role) => role.kind().name.split('.').next().unwrap_or_default(),
        None if call.operation.path().starts_with("/v2/customers/") => "billing",
        None => return Ok(()),
    };
    seeds::plant(world, catalog, area);
    Ok(())
}

fn catalog() -> Result<&'static Catalog, Answer> {
    Catalog::embedded().map_err(|error| {
        Answer::error(
            StatusCode::INTERNAL_SERVER_ERROR,
            "server_error",
            error.to_string(),
        )
    })
}
