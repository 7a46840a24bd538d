//! Signatures that stay: what the public items of `spec/names.lock` say that a method took, or a struct required.
//!
//! The document may give an operation its first parameter or a body, say what an answer holds of which nothing was known, or
//! stop requiring what it required. A program that was written before still compiles: the old method stays, and a second one
//! takes what is new; a field that was once required always is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use quote::ToTokens as _;
use serde::{Deserialize, Serialize};

use super::document::Document;
use super::names::FieldName;
use crate::listing::Listing;

/// Where a document has what its types were before.
const KINDS: &str = "x-kinds";

/// Where a document has the fields that were public before, each as `Type.key`.
const FIELDS: &str = "x-fields";

/// Where a document has the types that requests could hold before.
const SENT: &str = "x-sent";

/// What a type was before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Was {
    /// A struct.
    Struct,
    /// A union whose members are told apart by what they look like.
    Union,
    /// A union whose members are told apart by the value of a property, and the values that it had.
    Tagged {
        property: String,
        values: BTreeSet<String>,
    },
}

/// What a type was before; `None` if it is new.
pub fn was(document: &Document, name: &str) -> Option<Was> {
    Was::deserialize(document.0.get(KINDS)?.get(name)?).ok()
}

/// What all types were before, by name.
pub fn kinds(document: &Document) -> Result<BTreeMap<String, Was>> {
    document.table(KINDS)
}

/// A field that was public before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WasField {
    /// Its type in Rust.
    pub rust_type: String,
    /// Whether programs could set it, by a method or an argument of the constructor.
    pub set: bool,
}

/// The field of a type for a key in JSON as it was before; `None` if it is new.
pub fn was_field(document: &Document, ty: &str, key: &str) -> Option<WasField> {
    let told = document.0.get(FIELDS)?.get(format!("{ty}.{key}"))?;
    WasField::deserialize(told).ok()
}

/// Whether requests could hold a type before.
pub fn was_sent(document: &Document, name: &str) -> bool {
    let sent = document.0.get(SENT).and_then(|it| it.get(name));
    sent.is_some()
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
#[derive(Clone, Debug, Default)]
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
    /// Whether each type was a union or a struct.
    kinds: BTreeMap<String, Was>,
    /// All fields by type and name, each with its key in JSON.
    public: BTreeMap<(String, String), (String, WasField)>,
    /// The names of fields by type and key in JSON.
    names: BTreeMap<(String, String), String>,
    /// The variants that stand for a value, by the type and the value.
    values: BTreeMap<(String, String), Variants>,
    /// The enums that the document made.
    enums: BTreeSet<String>,
    /// The fields that were text, each with its type.
    strings: BTreeSet<FieldName>,
    /// The types that methods took as bodies.
    bodies: BTreeSet<String>,
    /// The types that fields and variants of a type had.
    held: BTreeMap<String, BTreeSet<String>>,
}

/// The variants of an enum or of a tagged union that stand for one value, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variants {
    /// The one that is the value and nothing else.
    pub plain: Option<String>,
    /// The one that holds more.
    pub held: Option<String>,
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
        if let ("field", Some((ty, name))) = (kind, sent.and_then(|name| name.split_once('.'))) {
            let (rust_type, key) = told.split_once(" = ").unwrap_or((told, name));
            let key = key.trim_matches('"').to_owned();
            let field = (ty.to_owned(), name.to_owned());
            self.names
                .insert((ty.to_owned(), key.clone()), name.to_owned());
            let (of, was) = self.public.entry(field).or_default();
            *of = key;
            was.rust_type = rust_type.to_owned();
        }
        if let ("field" | "variant", Some(name)) = (kind, sent)
            && let Some((ty, _)) = name.split_once(['.', ':'])
        {
            let held = self.held.entry(ty.to_owned()).or_default();
            held.extend(types_in(told).map(str::to_owned));
        }
        match (kind, path.strip_prefix("Client::"), sent) {
            ("fn", Some(method), _) => {
                let signature = parsed(told)?;
                let taken = told.split(" -> ").next().unwrap_or_default();
                self.bodies.extend(types_in(taken).map(str::to_owned));
                self.methods.insert(method.to_owned(), shape(&signature));
                if signature.output.to_token_stream().to_string() == "-> Call < JsonObject >" {
                    self.untyped.insert(method.to_owned());
                }
            }
            ("fn", _, Some(name)) => {
                if let Some(ty) = name.strip_suffix("::new") {
                    self.constructed.insert(ty.to_owned());
                    for (argument, _) in arguments(&parsed(told)?) {
                        self.settable(ty, &argument);
                        self.arguments.insert(FieldName::new(ty, &argument));
                    }
                }
            }
            ("setter", _, Some(name)) => {
                if let Some((ty, field)) = name.split_once("::") {
                    self.settable(ty, field);
                }
            }
            ("open_enum", _, Some(name)) => drop(self.enums.insert(name.to_owned())),
            ("field", _, Some(name)) if !told.starts_with("Option<") => {
                if let Some((ty, field)) = name.split_once('.') {
                    self.fields.insert(FieldName::new(ty, field));
                }
            }
            ("struct", _, Some(name)) => {
                self.kinds.insert(name.to_owned(), Was::Struct);
            }
            ("union", _, Some(name)) => {
                self.kinds.insert(name.to_owned(), Was::Union);
            }
            ("tagged_union", _, Some(name)) => {
                let was = Was::Tagged {
                    property: told.trim_start_matches("by ").trim_matches('"').to_owned(),
                    values: BTreeSet::new(),
                };
                self.kinds.insert(name.to_owned(), was);
            }
            ("variant", _, Some(name)) => {
                if let (Some((ty, name)), true) = (name.split_once("::"), told.starts_with('"')) {
                    self.value(ty, name, told);
                }
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

    fn settable(&mut self, ty: &str, field: &str) {
        let field = (ty.to_owned(), field.to_owned());
        self.public.entry(field).or_default().1.set = true;
    }

    /// A variant that stands for a value, told as `"value"` or `"value" (Held)`.
    fn value(&mut self, ty: &str, name: &str, told: &str) {
        let (value, is_held) = match told.split_once("\" (") {
            Some((value, _)) => (value, true),
            None => (told.trim_end_matches('"'), false),
        };
        let value = value.trim_start_matches('"').to_owned();
        // The lines of a lock file are sorted: a type comes before its variants.
        if let Some(Was::Tagged { values, .. }) = self.kinds.get_mut(ty) {
            values.insert(value.clone());
        }
        let variants = self.values.entry((ty.to_owned(), value)).or_default();
        match is_held {
            true => variants.held = Some(name.to_owned()),
            false => variants.plain = Some(name.to_owned()),
        }
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

    /// The variants of an enum or of a tagged union that stand for a value.
    pub fn variants(&self, ty: &str, value: &str) -> Option<&Variants> {
        self.values.get(&(ty.to_owned(), value.to_owned()))
    }

    /// The name of the field of a type for a key in JSON.
    pub fn field_name(&self, ty: &str, key: &str) -> Option<&str> {
        let key = (ty.to_owned(), key.to_owned());
        self.names.get(&key).map(String::as_str)
    }

    /// Whether the constructor of a type asked for a field.
    pub fn is_argument(&self, ty: &str, field: &str) -> bool {
        self.arguments.contains(&FieldName::new(ty, field))
    }

    /// The types that requests could hold.
    fn sent(&self) -> BTreeMap<&str, bool> {
        let mut sent = BTreeMap::new();
        // What is in a free object is in no field; it has a constructor where it can be sent.
        let mut todo: Vec<&str> = self
            .bodies
            .union(&self.constructed)
            .map(String::as_str)
            .collect();
        while let Some(name) = todo.pop() {
            if sent.insert(name, true).is_none() {
                todo.extend(
                    self.held
                        .get(name)
                        .into_iter()
                        .flatten()
                        .map(String::as_str),
                );
            }
        }
        sent
    }

    /// Puts what was a union and what a struct, their fields, and what was sent into a document, where the passes find it.
    pub fn put_into(&self, document: &mut Document) -> Result<()> {
        document.put_table(KINDS, &self.kinds)?;
        document.put_table(SENT, &self.sent())?;
        let fields = self.public.iter();
        let by_key: BTreeMap<String, &WasField> = fields
            .map(|((ty, _), (key, was))| (format!("{ty}.{key}"), was))
            .collect();
        document.put_table(FIELDS, &by_key)
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

/// The names of types in a signature, but for sets of slugs.
fn types_in(told: &str) -> impl Iterator<Item = &str> {
    let paths = told.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | ':'));
    let named = paths.map(|path| path.strip_prefix("types::").unwrap_or(path));
    named.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
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
types::Act: tagged_union by \"type\"
types::Act::Go: variant \"go\"
types::Act::GoWith: variant \"go\" (ActGo)
types::Act::Stay: variant \"stay\" (ActStay)
types::Source::Image: variant (FromImage)
types::State::On: variant \"on\"
types::Answer.size: field i64
types::Source: union
types::Thing: struct Clone
types::Thing.id: field i64
types::Thing.name: field String
types::Thing.note: field Option<String>
types::Thing::new: fn (name: impl Into<String>, tags: impl IntoIterator<Item = impl Into<String>>) -> Self
types::Thing::note: setter into String
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
            ("Source", Some(Was::Union)),
            ("Thing", Some(Was::Struct)),
            (
                "Act",
                Some(Was::Tagged {
                    property: "type".to_owned(),
                    values: BTreeSet::from(["go".to_owned(), "stay".to_owned()]),
                }),
            ),
            ("New", None),
        ] {
            assert_eq!(was(&document, name), expected, "{name}");
        }
        let go = read.variants("Act", "go").unwrap();
        assert_eq!(go.plain.as_deref(), Some("Go"));
        assert_eq!(go.held.as_deref(), Some("GoWith"));
        assert_eq!(read.variants("Act", "stay").unwrap().plain, None);
        assert_eq!(
            read.variants("State", "on").unwrap().plain.as_deref(),
            Some("On")
        );
        for (field, expected) in [
            ("name", Some(("String", true))),
            ("note", Some(("Option<String>", true))),
            ("id", Some(("i64", false))),
            ("gone", None),
        ] {
            let field = was_field(&document, "Thing", field);
            let told = field.as_ref().map(|it| (it.rust_type.as_str(), it.set));
            assert_eq!(told, expected);
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
