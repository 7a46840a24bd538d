//! Signatures that stay: what the public items of `spec/names.lock` say that a method took, or a struct required.
//!
//! The document may give an operation its first parameter or a body, say what an answer holds of which nothing was known, or
//! stop requiring what it required. A program that was written before still compiles: the old method stays, and a second one
//! takes what is new; a field that was once required always is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use quote::ToTokens as _;

use super::document::Document;
use super::names::FieldName;
use crate::listing::Listing;

/// Where a document has the types that were a union (`true`) or a struct (`false`) before.
const UNIONS: &str = "x-unions";

/// Whether a type was a union before; `None` if it is new.
pub fn was_union(document: &Document, name: &str) -> Option<bool> {
    document.0.get(UNIONS)?.get(name)?.as_bool()
}

/// How a method takes a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyArgument {
    None,
    Required,
    Optional,
}

/// What a method takes beside the parts of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    pub body: BodyArgument,
    pub params: bool,
}

/// What public items say of methods, structs and unions.
#[derive(Debug, Default)]
pub struct Signatures {
    methods: BTreeMap<String, Shape>,
    /// The methods that answered an object of which nothing was declared.
    untyped: BTreeSet<String>,
    /// The arguments of constructors, each with the type.
    arguments: BTreeSet<FieldName>,
    /// The fields that were no `Option`, each with its type.
    fields: BTreeSet<FieldName>,
    /// The types that have a constructor.
    constructed: BTreeSet<String>,
    /// The variants of unions, by the union and what they hold.
    variants: BTreeMap<(String, String), String>,
    /// What was a union, and what a struct.
    unions: BTreeMap<String, bool>,
    /// The enums that the document made.
    enums: BTreeSet<String>,
    /// The fields that were text, each with its type.
    strings: BTreeSet<FieldName>,
}

impl Signatures {
    /// Those of the lock file below `root`. No file means that nothing is to be kept.
    pub fn load(root: &Path) -> Result<Self> {
        match Listing::load(root)? {
            Some(listing) => Self::of(&listing),
            None => Ok(Self::default()),
        }
    }

    /// Those of public items.
    pub fn of(listing: &Listing) -> Result<Self> {
        let mut signatures = Self::default();
        for (path, item) in &listing.0 {
            signatures
                .add(path, &item.kind, &item.signature)
                .with_context(|| format!("can't read the signature of {path}"))?;
        }
        Ok(signatures)
    }

    fn add(&mut self, path: &str, kind: &str, told: &str) -> Result<()> {
        // What is sent and answered; slugs may have the same names.
        let sent = path.strip_prefix("types::").or_else(|| {
            let (_, name) = path.strip_prefix("operations::")?.split_once("::")?;
            Some(name)
        });
        let field = sent.and_then(|name| name.split_once('.'));
        if let ("field", Some((ty, field)), true) = (kind, field, told.contains("String")) {
            self.strings.insert(FieldName::new(ty, field));
        }
        match (kind, path.strip_prefix("Client::"), sent) {
            ("fn", Some(method), _) => {
                let signature = parsed(told)?;
                self.methods.insert(method.to_owned(), shape(&signature));
                if signature.output.to_token_stream().to_string() == "-> Call < JsonObject >" {
                    self.untyped.insert(method.to_owned());
                }
            }
            ("fn", _, Some(name)) => {
                if let Some(ty) = name.strip_suffix("::new") {
                    self.constructed.insert(ty.to_owned());
                    for (argument, _) in arguments(&parsed(told)?) {
                        self.arguments.insert(FieldName::new(ty, &argument));
                    }
                }
            }
            ("open_enum", _, Some(name)) => drop(self.enums.insert(name.to_owned())),
            ("field", _, Some(name)) if !told.starts_with("Option<") => {
                if let Some((ty, field)) = name.split_once('.') {
                    self.fields.insert(FieldName::new(ty, field));
                }
            }
            ("struct" | "union", _, Some(name)) => {
                self.unions.insert(name.to_owned(), kind == "union");
            }
            ("variant", _, Some(name)) => {
                let held = told.strip_prefix('(').and_then(|t| t.strip_suffix(')'));
                if let (Some((union, name)), Some(held)) = (name.split_once("::"), held) {
                    let key = (union.to_owned(), held.to_owned());
                    self.variants.insert(key, name.to_owned());
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What a method of the client took.
    pub fn method(&self, name: &str) -> Option<Shape> {
        self.methods.get(name).copied()
    }

    /// Whether a method answered an object of which nothing was declared.
    pub fn is_untyped(&self, method: &str) -> bool {
        self.untyped.contains(method)
    }

    /// The name of the variant of a union that holds this type.
    pub fn variant(&self, union: &str, rust_type: &str) -> Option<&str> {
        let key = (union.to_owned(), rust_type.to_owned());
        self.variants.get(&key).map(String::as_str)
    }

    /// Puts what was a union and what a struct into a document, where the passes find it.
    pub fn put_into(&self, document: &mut Document) -> Result<()> {
        document.put_table(UNIONS, &self.unions)
    }

    /// The enums that the document made.
    pub fn enums(&self) -> BTreeSet<String> {
        self.enums.clone()
    }

    /// The fields that were text.
    pub fn strings(&self) -> BTreeSet<FieldName> {
        self.strings.clone()
    }

    /// Whether a type required this field, whatever the document says now.
    pub fn is_required(&self, ty: &str, field: &str) -> bool {
        let key = FieldName::new(ty, field);
        let is_constructed = self.constructed.contains(ty);
        self.arguments.contains(&key) || !is_constructed && self.fields.contains(&key)
    }

    /// Whether a type had this field as no `Option`, and its constructor didn't ask for it.
    pub fn is_answered(&self, ty: &str, field: &str) -> bool {
        let key = FieldName::new(ty, field);
        let is_constructed = self.constructed.contains(ty);
        is_constructed && self.fields.contains(&key) && !self.arguments.contains(&key)
    }
}

/// A signature as the lock file has it: without a name.
fn parsed(told: &str) -> Result<syn::Signature> {
    syn::parse_str(&format!("fn f{told}")).map_err(|error| anyhow!(error))
}

fn shape(signature: &syn::Signature) -> Shape {
    let mut shape = Shape {
        body: BodyArgument::None,
        params: false,
    };
    for (name, ty) in arguments(signature) {
        match name.as_str() {
            "params" => shape.params = true,
            "body" if ty.starts_with("impl Into < Option <") => {
                shape.body = BodyArgument::Optional;
            }
            "body" => shape.body = BodyArgument::Required,
            _ => {}
        }
    }
    shape
}

/// The arguments with their types, apart from `self`.
fn arguments(signature: &syn::Signature) -> Vec<(String, String)> {
    let typed = signature.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(typed),
        syn::FnArg::Receiver(_) => None,
    });
    let text = |part: &dyn quote::ToTokens| part.to_token_stream().to_string();
    typed.map(|it| (text(&it.pat), text(&it.ty))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_those_of_the_public_items() {
        let lock = "\
# A comment
Client::account_get: fn (&self) -> Call<types::AccountGetResponse> // account
Client::key: fn (&self, somebody: &str) -> Call<JsonObject>
Client::run: fn <'a>(&self, name: &str, body: impl Into<Option<&'a types::Run>>, params: &RunParams) -> Call<()>
Client::upload: fn (&self, body: impl Into<Bytes>) -> Call<()>
Client::vpcs_create: fn (&self, body: &types::VpcsCreateBody) -> Call<()>
Client::vpcs_list: fn (&self, params: &VpcsListParams) -> Call<types::VpcsListResponse>
operations::things::ThingsListParams.start: field String
slugs::Thing::new: fn (note: i64) -> Self
types::Source::Image: variant (FromImage)
types::State::On: variant \"on\"
types::Answer.size: field i64
types::Source: union
types::Thing: struct Clone
types::Thing.id: field i64
types::Thing.name: field String
types::Thing.note: field Option<String>
types::Thing::new: fn (name: impl Into<String>, tags: impl IntoIterator<Item = impl Into<String>>) -> Self
";
        let read = Signatures::of(&Listing::from_lock(lock).unwrap()).unwrap();
        let shape = |body, params| Some(Shape { body, params });
        for (method, expected) in [
            ("account_get", shape(BodyArgument::None, false)),
            ("key", shape(BodyArgument::None, false)),
            ("run", shape(BodyArgument::Optional, true)),
            ("upload", shape(BodyArgument::Required, false)),
            ("vpcs_create", shape(BodyArgument::Required, false)),
            ("vpcs_list", shape(BodyArgument::None, true)),
            ("gone", None),
        ] {
            assert_eq!(read.method(method), expected, "{method}");
        }
        assert!(read.is_untyped("key") && !read.is_untyped("account_get"));
        assert_eq!(read.variant("Source", "FromImage"), Some("Image"));
        assert_eq!(read.variant("Source", "FromBackup"), None);
        for (field, expected) in [
            ("name", true),
            ("tags", true),
            ("id", false),
            ("note", false),
        ] {
            assert_eq!(read.is_required("Thing", field), expected, "{field}");
        }
        assert!(read.is_required("ThingsListParams", "start"));
        let mut document = Document(serde_json::json!({}));
        read.put_into(&mut document).unwrap();
        for (name, expected) in [
            ("Source", Some(true)),
            ("Thing", Some(false)),
            ("New", None),
        ] {
            assert_eq!(was_union(&document, name), expected, "{name}");
        }
        assert!(read.is_required("Answer", "size") && !read.is_answered("Answer", "size"));
        for (field, expected) in [("id", true), ("name", false), ("note", false)] {
            assert_eq!(read.is_answered("Thing", field), expected, "{field}");
        }
    }

    #[test]
    fn a_signature_that_can_not_be_read_is_told_by_its_item() {
        let listing = Listing::from_lock("Client::odd: fn (((\n").unwrap();
        let error = Signatures::of(&listing).unwrap_err();
        assert!(format!("{error:#}").contains("Client::odd"), "{error:#}");
    }
}
