//! What an item declares, line by line.

use anyhow::{Context, Result, bail};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Fields, Item, ItemMacro, Meta, Path, Token, Visibility};

use super::condition::Condition;
use super::macros::{CONSISTENT, Declared, Enumeration, Key, List, Purposes};
use super::text::text;

/// Something with a name.
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Whether it is public where it stands.
    pub public: bool,
    /// Under which features it is compiled.
    pub condition: Condition,
    /// What it declares: the end of the path (`.field`, `::Variant` or nothing), the kind and the signature.
    pub lines: Vec<(String, &'static str, String)>,
}

/// The parts of a row of the operation table on which a call depends.
const OF_OPERATION: [&str; 7] = [
    "id",
    "method",
    "path",
    "host",
    "idempotent",
    "paging",
    "answer",
];

/// An answer of this kind has its type in the signature of the method.
const TYPED_ANSWER: &str = "Answer::Json";

/// Macros that declare nothing with a name. The methods of `setters!` are listed with their type, and every type of requests
/// has that of `from_json!`.
const NAMELESS: [&str; 8] = [
    "from_json",
    "from_text",
    "hide",
    "key_from",
    "record",
    "schema",
    "setters",
    "shared",
];

impl Definition {
    /// Notes a trait that isn't derived, as if it were.
    pub fn implements(&mut self, added: &str) {
        for (end, _, signature) in &mut self.lines {
            if !end.is_empty() {
                continue;
            }
            let (derived, rest) = match signature.split_once(", ") {
                Some((derived, rest)) => (derived, format!(", {rest}")),
                None => (signature.as_str(), String::new()),
            };
            let mut traits: Vec<&str> = derived.split(" + ").collect();
            traits.push(added);
            traits.sort_unstable();
            *signature = format!("{}{rest}", traits.join(" + "));
        }
    }

    /// What an item declares; `None` for what has no name, is a module, or is for tests only.
    pub fn of(item: &Item) -> Result<Option<Self>> {
        let found = match item {
            Item::Struct(it) => {
                let mut lines = vec![(String::new(), "struct", traits(&it.attrs))];
                fields(&it.fields, &mut lines);
                Some((it.ident.to_string(), &it.vis, &it.attrs, lines))
            }
            Item::Enum(it) => {
                let mut lines = vec![(String::new(), "enum", traits(&it.attrs))];
                for variant in &it.variants {
                    let holds = match &variant.fields {
                        Fields::Unit => String::new(),
                        fields => text(fields),
                    };
                    lines.push((format!("::{}", variant.ident), "variant", holds));
                }
                Some((it.ident.to_string(), &it.vis, &it.attrs, lines))
            }
            Item::Fn(it) => {
                let mut signature = it.sig.clone();
                signature.ident = syn::Ident::new("f", signature.ident.span());
                let line = (String::new(), "fn", without_name(&text(&signature)));
                Some((it.sig.ident.to_string(), &it.vis, &it.attrs, vec![line]))
            }
            Item::Static(it) => {
                let line = (String::new(), "static", value(&text(&it.ty), &it.expr));
                Some((it.ident.to_string(), &it.vis, &it.attrs, vec![line]))
            }
            Item::Const(it) => {
                let line = (String::new(), "const", text(&it.ty));
                Some((it.ident.to_string(), &it.vis, &it.attrs, vec![line]))
            }
            Item::Type(it) => {
                let line = (String::new(), "type", text(&it.ty));
                Some((it.ident.to_string(), &it.vis, &it.attrs, vec![line]))
            }
            Item::Trait(it) => {
                let members: Vec<String> = it.items.iter().map(text).collect();
                let line = (String::new(), "trait", members.join(" "));
                Some((it.ident.to_string(), &it.vis, &it.attrs, vec![line]))
            }
            Item::Macro(it) => return of_macro(it),
            Item::Impl(_) | Item::Mod(_) | Item::Use(_) => None,
            other => bail!(
                "the listing of public items can't read {:?}; teach it in xtask/src/listing",
                text(other)
            ),
        };
        Ok(found.and_then(|(name, visibility, attributes, lines)| {
            Some(Self {
                name,
                public: is_public(visibility),
                condition: Condition::of(attributes)?,
                lines,
            })
        }))
    }
}

/// Whether something is visible to whoever sees its parent.
pub fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// `fn f(…) -> …` without the name, which is in the path.
pub fn without_name(signature: &str) -> String {
    signature.replacen("fn f", "", 1).trim().to_owned()
}

fn of_macro(it: &ItemMacro) -> Result<Option<Definition>> {
    let name = it.mac.path.segments.last();
    let name = name.map_or_else(String::new, |segment| segment.ident.to_string());
    let tokens = it.mac.tokens.clone();
    let read = |error| format!("can't read {name}! {error}");
    let (kind, declared) = match name.as_str() {
        "open_enum" | "slugs" | "union" | "tagged_union" => {
            let Enumeration(declared) = syn::parse2(tokens)
                .map_err(|error| anyhow::anyhow!(error))
                .with_context(|| read("as an enumeration"))?;
            let kind = match name.as_str() {
                "open_enum" => "open_enum",
                "slugs" => "slugs",
                "union" => "union",
                _ => "tagged_union",
            };
            (kind, declared)
        }
        "purposes" => {
            let Purposes(declared) = syn::parse2(tokens)
                .map_err(|error| anyhow::anyhow!(error))
                .with_context(|| read("as purposes"))?;
            ("slugs", declared)
        }
        "key" | "nested_key" => {
            let Key(declared) = syn::parse2(tokens)
                .map_err(|error| anyhow::anyhow!(error))
                .with_context(|| read("as a key"))?;
            ("key", declared)
        }
        "list" => {
            let List(declared) = syn::parse2(tokens)
                .map_err(|error| anyhow::anyhow!(error))
                .with_context(|| read("as a list"))?;
            ("list", declared)
        }
        "macro_rules" => {
            let exported = it.attrs.iter().any(|a| a.path().is_ident("macro_export"));
            if exported {
                // What it declares is made of the names of keys, which are listed.
                let declared = Declared {
                    name: it
                        .ident
                        .as_ref()
                        .map_or_else(String::new, ToString::to_string),
                    what: String::new(),
                    variants: Vec::new(),
                };
                ("macro", declared)
            } else {
                return Ok(None);
            }
        }
        nameless if NAMELESS.contains(&nameless) => return Ok(None),
        _ => bail!(
            "the listing of public items doesn't know what the macro {name}! declares; teach it in xtask/src/listing"
        ),
    };
    let Some(condition) = Condition::of(&it.attrs) else {
        return Ok(None);
    };
    let Declared {
        name,
        what,
        variants,
    } = declared;
    let mut lines = vec![(String::new(), kind, what)];
    let (sign, what) = match kind {
        "list" => (".", "filter"),
        _ => ("::", "variant"),
    };
    for (variant, holds) in variants {
        let what = match kind {
            "list" if variant == CONSISTENT => "method",
            _ => what,
        };
        lines.push((format!("{sign}{variant}"), what, holds));
    }
    Ok(Some(Definition {
        name,
        public: true,
        condition,
        lines,
    }))
}

fn fields(fields: &Fields, lines: &mut Vec<(String, &'static str, String)>) {
    for (index, field) in fields.iter().enumerate() {
        if is_public(&field.vis) {
            let name = field.ident.as_ref().map(ToString::to_string);
            let name = name.unwrap_or_else(|| index.to_string());
            lines.push((format!(".{name}"), "field", text(&field.ty)));
        }
    }
    let private = fields.iter().any(|field| !is_public(&field.vis));
    if private && let Some((_, _, told)) = lines.first_mut() {
        // Nobody else can write a literal of it, just as of one that is `non_exhaustive`.
        if !told.contains("non_exhaustive") {
            *told = format!("{told}, private fields")
                .trim_start_matches(", ")
                .to_owned();
        }
    }
}

/// What is derived, and whether it is `non_exhaustive`.
fn traits(attributes: &[Attribute]) -> String {
    let mut derived = Vec::new();
    let mut closed = false;
    for attribute in attributes {
        closed |= attribute.path().is_ident("non_exhaustive");
        if attribute.path().is_ident("derive")
            && let Meta::List(list) = &attribute.meta
            && let Ok(paths) = list.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
        {
            derived.extend(paths.iter().map(text));
        }
    }
    derived.sort();
    let mut parts = Vec::new();
    if !derived.is_empty() {
        parts.push(derived.join(" + "));
    }
    if closed {
        parts.push("non_exhaustive".to_owned());
    }
    parts.join(", ")
}

/// The type of a static, and what of its value calls depend on.
fn value(ty: &str, expression: &Expr) -> String {
    let Expr::Struct(row) = expression else {
        return ty.to_owned();
    };
    let of_operation = ty == "Operation";
    if !of_operation && ty != "Host" {
        return ty.to_owned();
    }
    let name = |field: &syn::FieldValue| text(&field.member);
    let told = row
        .fields
        .iter()
        .map(|field| (name(field), text(&field.expr)))
        .filter(|(name, value)| {
            !of_operation
                || OF_OPERATION.contains(&name.as_str()) && !value.starts_with(TYPED_ANSWER)
        })
        .map(|(name, value)| format!("{name}: {value}"));
    format!("{ty} {{ {} }}", told.collect::<Vec<_>>().join(", "))
}
