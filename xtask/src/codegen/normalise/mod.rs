//! The passes that turn the official document into one that progenitor turns into good code.
//!
//! Each pass is one function with one idea. Together they leave a document in which
//!
//! - an operation holds its parameters and bodies itself, has one success answer, and no error answers (they are noted
//!   beside it, see [`answers`]);
//! - a component schema is a struct (`type: object` with `properties`), an open enum (`type: string` with `enum`), or a
//!   union (`oneOf`), never an alias;
//! - every struct, enum and union is a component: nothing that becomes a type stands inline;
//! - there is no `allOf` but the one around a single reference that may be null;
//! - null is allowed by the use of a component, never by the component itself;
//! - titles, defaults and bounds are gone; bounds and defaults were kept aside for docs and for checking requests.

mod answers;
pub mod apart;
mod bundled;
pub mod compose;
pub mod enums;
mod hoist;
mod inline;
pub mod merge;
mod quirks;
mod reach;
pub mod scalars;
pub mod sent;
pub mod tags;
pub mod times;
pub mod unions;

#[cfg(test)]
mod tests;

use anyhow::{Context, Result};

use super::document::{Document, Place};
use super::type_names;
pub use hoist::rename_components;

/// One step: a name to show and what it does. It returns how many places it changed.
struct Pass {
    name: &'static str,
    run: fn(&mut Document) -> Result<usize>,
}

const PASSES: &[Pass] = &[
    Pass {
        name: "take the numbers of a bundler out of names",
        run: bundled::numbers,
    },
    Pass {
        name: "name components",
        run: type_names::components,
    },
    Pass {
        name: "name responses",
        run: type_names::responses,
    },
    Pass {
        name: "inline shared parameters, bodies and answers",
        run: inline::shared_parts,
    },
    Pass {
        name: "set error answers apart",
        run: answers::set_errors_apart,
    },
    Pass {
        name: "keep one success answer",
        run: answers::one_success,
    },
    Pass {
        name: "drop headers that are no parameters",
        run: answers::protocol_headers,
    },
    Pass {
        name: "read path alternatives as text",
        run: answers::path_alternatives,
    },
    Pass {
        name: "strip titles",
        run: quirks::strip_titles,
    },
    Pass {
        name: "name the type of objects",
        run: quirks::untyped_objects,
    },
    Pass {
        name: "drop required names that are not declared",
        run: quirks::undeclared_required,
    },
    Pass {
        name: "drop discriminators without a union",
        run: tags::loose_discriminators,
    },
    Pass {
        name: "unite null alternatives",
        run: unions::null_alternatives,
    },
    Pass {
        name: "set unions of constraints apart",
        run: unions::constraint_alternatives,
    },
    Pass {
        name: "unwrap unions of one",
        run: unions::single_alternatives,
    },
    Pass {
        name: "unite strings",
        run: unions::string_alternatives,
    },
    Pass {
        name: "move null from components to their uses",
        run: quirks::nullable_components,
    },
    Pass {
        name: "hoist inline types",
        run: hoist::inline_types,
    },
    Pass {
        name: "flatten allOf",
        run: compose::flatten,
    },
    Pass {
        name: "drop what nothing refers to",
        run: reach::drop_unreachable,
    },
    Pass {
        name: "take what only the service sets out of what is only sent",
        run: sent::read_only,
    },
    Pass {
        name: "tag unions by their discriminator",
        run: tags::discriminators,
    },
    Pass {
        name: "tag unions by a constant property",
        run: tags::constant_properties,
    },
    Pass {
        name: "dissolve aliases that members of unions differ in",
        run: quirks::dissolve_aliases,
    },
    Pass {
        name: "merge unions whose members share most of their fields",
        run: merge::mostly_shared,
    },
    Pass {
        name: "merge or open unions that can't be told apart",
        run: merge::ambiguous,
    },
    Pass {
        name: "hoist what flattening made",
        run: hoist::inline_types,
    },
    Pass {
        name: "dissolve aliases",
        run: quirks::dissolve_aliases,
    },
    Pass {
        name: "unwrap unions of one again",
        run: unions::single_alternatives,
    },
    Pass {
        name: "dissolve aliases again",
        run: quirks::dissolve_aliases,
    },
    Pass {
        name: "drop what nothing refers to any more",
        run: reach::drop_unreachable,
    },
    Pass {
        name: "give types their final names",
        run: hoist::final_names,
    },
    Pass {
        name: "set what is sent apart from what is answered",
        run: apart::both_ways,
    },
    Pass {
        name: "keep what could be sent before",
        run: sent::settle,
    },
    Pass {
        name: "share enums",
        run: enums::share,
    },
    Pass {
        name: "drop bounds that don't apply to the type",
        run: scalars::idle_bounds,
    },
    Pass {
        name: "open integer enums",
        run: scalars::integer_enums,
    },
    Pass {
        name: "widen numbers",
        run: scalars::widen_numbers,
    },
    Pass {
        name: "read string formats as strings",
        run: scalars::string_formats,
    },
    Pass {
        name: "read points in time",
        run: times::read,
    },
];

const LAST_PASSES: &[Pass] = &[
    Pass {
        name: "make optional lists and maps optional",
        run: quirks::optional_collections,
    },
    Pass {
        name: "take bounds out of types",
        run: scalars::strip_bounds,
    },
    Pass {
        name: "take defaults out of types",
        run: scalars::strip_defaults,
    },
];

/// A normalised document in its two forms.
pub struct Normalised {
    /// With bounds, defaults and what may be null as the document says: for docs and checks.
    pub described: Document,
    /// What progenitor gets.
    pub bare: Document,
}

/// Runs all passes; `report` is told each pass with the number of places that it changed.
pub fn normalise(
    mut document: Document,
    mut report: impl FnMut(&str, usize),
) -> Result<Normalised> {
    run(PASSES, &mut document, &mut report)?;
    hoist::assert_flat(&mut document)?;
    let described = document.clone();
    run(LAST_PASSES, &mut document, &mut report)?;
    Ok(Normalised {
        described,
        bare: document,
    })
}

fn run(
    passes: &[Pass],
    document: &mut Document,
    report: &mut impl FnMut(&str, usize),
) -> Result<()> {
    for pass in passes {
        let changed = (pass.run)(document).with_context(|| format!("pass \"{}\"", pass.name))?;
        report(pass.name, changed);
    }
    Ok(())
}

/// The place of a schema that is looked at by itself.
pub fn root_place(hint: &str) -> Place {
    Place {
        hint: hint.to_owned(),
        component: true,
        member: false,
        composed: false,
    }
}
