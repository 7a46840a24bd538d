//! Names of types: what a rule makes of the document's name, unless `spec/names.toml` says otherwise.
//!
//! A rule looks at nothing but the one name: what else the document has, or gets with its next revision, moves no name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::document::Document;
use super::names::type_name;
use crate::spec::write::Changes;

pub const FILE: &str = "spec/names.toml";

const HEAD: &str = "\
# Names of types that no rule makes good.
#
# [types]: the document's name or the one that the rule makes, and the name to use instead. Types inside of it are named
#   after the new name. What is sent in place of a type that is answered is called so with `Request` at the end.
# [responses]: a response of the document's components, and the name of its type. `cargo xtask codegen` adds a new one: a
#   response that another operation comes to share keeps its name.
# [enums]: a type that several enums are, and these by the names that they would have without it. It has the values of all, so
#   a value that the document adds to one moves no name. `slugs::` is a set of the catalogue. `cargo xtask codegen` adds a
#   new enum that has the values of another type and is named after the same thing.
# [apart]: an enum that has the values of another type, or mostly slugs, and stays a type of its own; why. `cargo xtask
#   codegen` adds those that nobody has decided yet: look at them.
";

/// Where the table travels in a document, so that every pass can read it.
const KEY: &str = "x-type-names";

/// The contents of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeNames {
    #[serde(default)]
    types: BTreeMap<String, String>,
    #[serde(default)]
    responses: BTreeMap<String, String>,
    #[serde(default)]
    enums: BTreeMap<String, BTreeSet<String>>,
    #[serde(default)]
    apart: BTreeMap<String, String>,
}

impl TypeNames {
    /// Reads the file below `root`. No file means that the rules name everything.
    pub fn load(root: &Path) -> Result<Self> {
        match root.join(FILE).exists() {
            true => super::areas::read(&root.join(FILE)),
            false => Ok(Self::default()),
        }
    }

    /// The table of a document.
    pub fn of(document: &Document) -> Result<Self> {
        document.table(KEY)
    }

    /// Puts the table into a document.
    pub fn put_into(&self, document: &mut Document) -> Result<()> {
        document.put_table(KEY, self)
    }

    /// The name of a type that the document calls so, or that stands at such a place.
    pub fn name(&self, said: &str) -> String {
        let ruled = type_name(&by_rule(said));
        let named = self.types.get(said).or_else(|| self.types.get(&ruled));
        named.cloned().unwrap_or(ruled)
    }

    /// Whether the table names what the document calls so.
    pub fn is_named(&self, said: &str) -> bool {
        self.types.contains_key(said) || self.types.contains_key(&type_name(&by_rule(said)))
    }

    /// The name of the type of a response of the components, if it has one already.
    pub fn response(&self, component: &str) -> Option<&str> {
        self.responses.get(component).map(String::as_str)
    }

    /// Names a response of the components for good.
    pub fn add_response(&mut self, component: &str, name: &str) {
        self.responses.insert(component.to_owned(), name.to_owned());
    }

    /// The type that an enum is together with others.
    pub fn shared(&self, name: &str) -> Option<&str> {
        let of = |(_, members): &(&String, &BTreeSet<String>)| members.contains(name);
        self.enums
            .iter()
            .find(of)
            .map(|(shared, _)| shared.as_str())
    }

    /// The enums that are one type, by the names that they would have without it.
    pub fn members(&self, shared: &str) -> impl Iterator<Item = &str> {
        let members = self.enums.get(shared).into_iter().flatten();
        members.map(String::as_str)
    }

    /// Whether an enum stays a type of its own although another has its values.
    pub fn is_apart(&self, name: &str) -> bool {
        self.apart.contains_key(name)
    }

    /// Makes an enum one with another type.
    pub fn share(&mut self, name: &str, with: &str) {
        let members = self.enums.entry(with.to_owned()).or_default();
        if !super::normalise::enums::is_slug(with) && members.is_empty() {
            members.insert(with.to_owned());
        }
        members.insert(name.to_owned());
    }

    /// Leaves an enum a type of its own.
    pub fn keep_apart(&mut self, name: &str, because: String) {
        self.apart.insert(name.to_owned(), because);
    }

    /// The enums that have become one with a type since.
    pub fn shared_since(&self, before: &Self, with: &str) -> Vec<String> {
        let members = self.members(with);
        let new = members.filter(|name| before.shared(name).is_none());
        new.map(str::to_owned).collect()
    }

    /// Fails with what is wrong with the sets of slugs and the enums that the file names.
    pub fn check_slugs(&self, sets: &[super::slugs::Set]) -> Result<()> {
        let mut problems = Vec::new();
        let mut seen: BTreeMap<&String, &String> = BTreeMap::new();
        for (shared, members) in &self.enums {
            let set = shared.strip_prefix(super::normalise::enums::SLUGS);
            if set.is_some_and(|name| !sets.iter().any(|set| set.name == name)) {
                problems.push(format!(
                    "[enums] names {shared}, which the catalogue of slugs doesn't have; correct or remove it"
                ));
            }
            for member in members {
                if let Some(other) = seen.insert(member, shared) {
                    problems.push(format!(
                        "[enums] makes {member} both {other} and {shared}; leave one"
                    ));
                }
                if self.is_apart(member) && member != shared {
                    problems.push(format!(
                        "[apart] keeps {member} a type of its own, and [enums] makes it {shared}; leave one"
                    ));
                }
            }
        }
        if !problems.is_empty() {
            bail!("{FILE}:\n- {}", problems.join("\n- "));
        }
        Ok(())
    }

    /// What was decided of enums since, each in a line.
    pub fn decided_since(&self, before: &Self) -> Vec<String> {
        let mut lines = Vec::new();
        for (shared, members) in &self.enums {
            for name in members.iter().filter(|&name| name != shared) {
                if before.shared(name).is_none() {
                    lines.push(format!("{FILE}: the enum {name} becomes {shared}"));
                }
            }
        }
        for (name, because) in &self.apart {
            if !before.is_apart(name) {
                lines.push(format!("{FILE}: the enum {name} stays apart: {because}"));
            }
        }
        lines
    }

    /// What the file names and is neither a component of the document nor a type that became of it: nothing is named wrong
    /// for it, and it may come back.
    pub fn warning(&self, components: &BTreeSet<String>, types: &BTreeSet<&str>) -> Option<String> {
        let lost: Vec<&str> = self
            .types
            .iter()
            .filter(|(said, name)| !components.contains(*said) && !types.contains(name.as_str()))
            .map(|(said, _)| said.as_str())
            .collect();
        (!lost.is_empty()).then(|| {
            format!(
                "{FILE} names types that the document doesn't have; remove {}",
                lost.join(", ")
            )
        })
    }

    /// The file's text.
    fn to_toml(&self) -> Result<String> {
        let body = toml::to_string(self).context("can't write the names as TOML")?;
        Ok(format!("{HEAD}\n{body}"))
    }

    /// Will write the file, or only checks that it holds the same.
    pub fn update(&self, root: &Path, changes: Option<&mut Changes>) -> Result<()> {
        if *self == Self::load(root)? {
            return Ok(());
        }
        let Some(changes) = changes else {
            bail!("{FILE} lacks names of responses or enums; run `cargo xtask codegen`");
        };
        changes.put(root.join(FILE), self.to_toml()?);
        Ok(())
    }
}

/// One area's types are named after the methods of a service inside: `apiCreateAgentInputPublic`.
fn by_rule(said: &str) -> String {
    let Some(word) = said
        .strip_prefix("api")
        .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
    else {
        return said.to_owned();
    };
    for (suffix, plain) in [
        ("InputPublic", "Request"),
        ("OutputPublic", "Response"),
        ("Output", "Response"),
        ("Input", "Request"),
        ("Public", ""),
    ] {
        if let Some(stem) = word.strip_suffix(suffix) {
            return format!("{stem}{plain}");
        }
    }
    word.to_owned()
}

/// Renames components whose name a rule or the table changes, before anything is named after them.
pub fn components(document: &mut Document) -> Result<usize> {
    let names = TypeNames::of(document)?;
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut owners: BTreeMap<String, &String> = BTreeMap::new();
    let mut clashes = Vec::new();
    for key in document.schemas().keys() {
        let name = names.name(key);
        if let Some(other) = owners.insert(name.clone(), key) {
            clashes.push(format!("{other} and {key} would both be {name}"));
        }
        if name != type_name(key) {
            renamed.insert(key.clone(), name);
        }
    }
    if !clashes.is_empty() {
        bail!("{}; name one of each in {FILE}", clashes.join(", "));
    }
    super::normalise::rename_components(document, &renamed)?;
    Ok(renamed.len())
}

/// Names each response of the components that is an answer of success: what several operations answer is one type, and
/// stays it.
pub fn responses(document: &mut Document) -> Result<usize> {
    let mut names = TypeNames::of(document)?;
    let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    document.for_each_operation(|_, _, operation| {
        let id = super::document::operation_id(operation)?.to_owned();
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            let target = response.get("$ref").and_then(Value::as_str);
            let component = target.and_then(|t| t.strip_prefix("#/components/responses/"));
            if let Some(component) = component.filter(|_| status.starts_with('2')) {
                uses.entry(component.to_owned())
                    .or_default()
                    .push(id.clone());
            }
        }
        Ok(())
    })?;
    let mut named = 0;
    let keys = document.schemas().keys();
    let mut taken: BTreeSet<String> = keys.map(|key| type_name(key)).collect();
    for (component, operations) in uses {
        let pointer = format!("/components/responses/{component}/content/application~1json/schema");
        let schema = document.0.pointer(&pointer).cloned();
        let Some(schema) = schema.filter(|schema| super::document::reference(schema).is_none())
        else {
            continue;
        };
        let name = match (names.response(&component), operations.as_slice()) {
            (Some(name), _) => name.to_owned(),
            (None, [only]) => names.name(&format!("{only}_response")),
            (None, _) if component.ends_with("response") => names.name(&component),
            (None, _) => names.name(&format!("{component}_response")),
        };
        if !taken.insert(name.clone()) {
            bail!(
                "the response {component} would be {name}, as another type is; name it in {FILE}"
            );
        }
        names.add_response(&component, &name);
        document.schemas_mut()?.insert(name.clone(), schema);
        if let Some(place) = document.0.pointer_mut(&pointer) {
            *place = super::document::refer_to(&name);
        }
        named += 1;
    }
    names.put_into(document)?;
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_committed_file_is_what_a_run_writes() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .unwrap();
        let committed = std::fs::read_to_string(root.join(FILE)).unwrap();
        assert_eq!(
            TypeNames::load(root).unwrap().to_toml().unwrap(),
            committed,
            "a change of an entry would rewrite the rest"
        );
    }

    #[test]
    fn a_rule_or_the_table_names_a_type() {
        let names: TypeNames =
            toml::from_str("[types]\nClusterRead = \"Cluster\"\napiModel = \"AgentModel\"")
                .unwrap();
        for (said, name) in [
            ("cluster_read", "Cluster"),
            ("apiCreateAgentInputPublic", "CreateAgentRequest"),
            ("apiListModelsOutputPublic", "ListModelsResponse"),
            (
                "apiDropboxOauth2GetTokensInput",
                "DropboxOauth2GetTokensRequest",
            ),
            ("apiModel", "AgentModel"),
            ("api", "Api"),
            ("apis_list", "ApisList"),
            ("volume", "Volume"),
        ] {
            assert_eq!(names.name(said), name, "{said}");
        }
    }

    #[test]
    fn names_of_what_is_gone_are_told() {
        let names: TypeNames =
            toml::from_str("[types]\nthing = \"Thing\"\nThingPart = \"Part\"\nGone = \"Lost\"")
                .unwrap();
        let warning = |components: &[&str], types: &[&str]| {
            let components = components.iter().map(|&name| name.to_owned()).collect();
            names.warning(&components, &types.iter().copied().collect())
        };
        let told = warning(&["thing"], &["Part"]).unwrap();
        assert!(told.ends_with("remove Gone"), "{told}");
        assert_eq!(warning(&["thing", "Gone"], &["Part"]), None);
    }

    fn document(operations: &[&str]) -> Document {
        let response = json!({ "200": { "$ref": "#/components/responses/one_thing" } });
        let paths: serde_json::Map<String, Value> = operations
            .iter()
            .map(|id| {
                let operation = json!({ "operationId": id, "responses": response });
                (format!("/{id}"), json!({ "get": operation }))
            })
            .collect();
        let schema = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
        Document(json!({
            "paths": paths,
            "components": {
                "schemas": {},
                "responses": { "one_thing": { "content": { "application/json": { "schema": schema } } } },
            },
        }))
    }

    #[test]
    fn a_response_keeps_its_name_when_another_operation_shares_it() {
        let mut alone = document(&["things_get"]);
        assert_eq!(responses(&mut alone).unwrap(), 1);
        let names = TypeNames::of(&alone).unwrap();
        assert_eq!(names.response("one_thing"), Some("ThingsGetResponse"));

        let mut shared = document(&["things_get", "things_update"]);
        names.put_into(&mut shared).unwrap();
        responses(&mut shared).unwrap();
        assert!(shared.schemas().contains_key("ThingsGetResponse"));

        let mut new = document(&["things_get", "things_update"]);
        responses(&mut new).unwrap();
        assert!(new.schemas().contains_key("OneThingResponse"));
        let answer = "/components/responses/one_thing/content/application~1json/schema/$ref";
        let told = new.0.pointer(answer).unwrap();
        assert_eq!(told, "#/components/schemas/OneThingResponse");
    }

    #[test]
    fn two_types_of_one_name_are_an_error_that_says_where_to_name_them() {
        let mut document =
            Document(json!({ "components": { "schemas": { "apiThing": {}, "thing": {} } } }));
        let error = components(&mut document).unwrap_err().to_string();
        assert!(
            error.contains("apiThing and thing would both be Thing"),
            "{error}"
        );
        assert!(error.contains("spec/names.toml"), "{error}");
        // A new one must not take the name from one that is there, by nothing but its spelling.
        for other in ["Thing", "thing_", "THING"] {
            let mut document =
                Document(json!({ "components": { "schemas": { other: {}, "thing": {} } } }));
            let error = components(&mut document).unwrap_err().to_string();
            assert!(error.contains("would both be Thing"), "{other}: {error}");
        }
    }

    #[test]
    fn a_response_takes_no_name_that_is_there() {
        let mut document = document(&["things_get"]);
        document.0["components"]["schemas"]["things_get_response"] = json!({});
        let error = responses(&mut document).unwrap_err().to_string();
        assert!(
            error.contains("one_thing would be ThingsGetResponse"),
            "{error}"
        );
        let names: TypeNames = toml::from_str("[responses]\none_thing = \"Thing\"").unwrap();
        names.put_into(&mut document).unwrap();
        responses(&mut document).unwrap();
        assert!(document.schemas().contains_key("Thing"));
    }
}
