//! What becomes a member of a union beside the member itself.

use std::collections::BTreeSet;

use super::{Input, Sets};
use crate::codegen::model::{Kind, Type};
use crate::codegen::names;
use crate::codegen::secrets::innermost;

/// Where exactly one member is a text: what else becomes that member. These are the forms of texts, and the slugs of the set
/// that a field of this union is named as.
pub fn from_text(
    ty: &Type,
    variants: &[(String, String)],
    input: &Input<'_>,
    condition: &str,
) -> String {
    let texts = variants.iter().filter(|(_, rust_type)| {
        let is_enum = |it: &Type| it.name == *rust_type && matches!(it.kind, Kind::Enum(_));
        rust_type == "String" || input.types.iter().any(is_enum)
    });
    let [(variant, rust_type)] = texts.collect::<Vec<_>>()[..] else {
        return String::new();
    };
    let mut from = vec!["&str".to_owned()];
    if rust_type == "String" {
        from.push("&String".to_owned());
        for set in sets(ty, input.types, input.slugs) {
            from.push(format!("slugs::{set}"));
            from.push(format!("&slugs::{set}"));
        }
    } else {
        from.push("String".to_owned());
    }
    format!(
        "\n{condition}from_text!({}::{variant} from {});\n",
        ty.name,
        from.join(", ")
    )
}

/// The sets of slugs that fields of this type are named as, of those that are compiled wherever it is.
fn sets<'a>(ty: &Type, types: &[Type], sets: &'a Sets) -> BTreeSet<&'a str> {
    let mut named = BTreeSet::new();
    for other in types {
        let Kind::Struct { fields, .. } = &other.kind else {
            continue;
        };
        let of_type = fields
            .iter()
            .filter(|it| innermost(&it.rust_type) == ty.name);
        named.extend(of_type.map(|field| names::type_name(&field.key)));
    }
    let is_compiled = |area: &Option<String>| {
        area.as_ref()
            .is_none_or(|area| ty.areas.iter().all(|it| it == area))
    };
    let sets = sets.iter();
    let known = sets.filter(|(name, area)| named.contains(*name) && is_compiled(area));
    known.map(|(name, _)| name.as_str()).collect()
}
