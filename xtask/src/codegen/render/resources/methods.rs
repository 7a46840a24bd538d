//! Methods of handles and collections for what else can be done with resources: an operation each.

use super::super::operations::methods::{self, answer_type};
use super::access::Given;
use super::accessors::{on_impl, path};
use super::made::{Made, Setters, Taken, outside, outside_of};
use super::plan::{Plan, Resource, has_key};
use crate::codegen::facts::{Body, Operation};
use crate::codegen::kept::BodyArgument;
use crate::codegen::model::rust_type;
use crate::codegen::names;
use crate::codegen::resources::PATH;
use crate::codegen::resources::row::Method;

/// The methods of a row.
pub fn render(
    plan: &Plan<'_>,
    resource: &Resource<'_>,
    setters: &mut Setters,
    problems: &mut Vec<String>,
) -> String {
    let (mut of_one, mut of_all, mut behind) = (String::new(), String::new(), String::new());
    for (name, method) in &resource.row.methods {
        let Some(operation) = plan.operation(&method.operation) else {
            continue;
        };
        let writing = Writing {
            plan,
            resource,
            name,
            method,
            operation,
        };
        match writing.method(setters) {
            Ok((code, set)) => {
                if method.all { &mut of_all } else { &mut of_one }.push_str(&code);
                behind.push_str(&set);
            }
            Err(why) => problems.push(format!(
                "{PATH}: [{}] has a method `{name}` that can't be written: {why}",
                resource.name
            )),
        }
    }
    let key = path(resource.area, &resource.key);
    on_impl(&format!("$sdk::resource::Handle<{key}>"), &of_one)
        + &on_impl(&format!("$sdk::resource::Collection<{key}>"), &of_all)
        + &behind
}

/// A method that is written.
struct Writing<'w, 'a> {
    plan: &'w Plan<'a>,
    resource: &'w Resource<'a>,
    name: &'w str,
    method: &'w Method,
    operation: &'w Operation,
}

/// What a method takes, what it does first, and how it calls the operation.
struct Call {
    arguments: Vec<String>,
    before: String,
    /// What is sent: the body, or the parameters of what has none.
    body: Option<Made>,
    expression: String,
}

impl Call {
    /// Whether the call names something.
    fn uses(&self, word: &str) -> bool {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        self.expression.split(|c| !is_word(c)).any(|it| it == word)
    }
}

impl Writing<'_, '_> {
    /// The method, and the setters of what it returns.
    fn method(&self, setters: &mut Setters) -> Result<(String, String), String> {
        let call = self.call()?;
        let arguments: String = call.arguments.iter().map(|it| format!(", {it}")).collect();
        let is_read = self.operation.method == "get";
        let (answer, code) = match is_read {
            true => self.read(&call)?,
            false => self.sent(&call)?,
        };
        let sentence = self.plan.input.sentences.get(&self.operation.id);
        let sentence = sentence.map_or("", String::as_str);
        let body = call.body.as_ref();
        let more = match body {
            None if is_read && !self.is_list() => {
                "            ///\n            /// # Errors\n            ///\n            /// Returns an error if it doesn't exist, or the call fails.\n"
            }
            None if self.is_list() => {
                "            ///\n            /// It is a list: read it by `all`, `stream`, `first` or `pages`.\n"
            }
            None => "",
            Some(made) => made.docs.as_str(),
        };
        let text = format!(
            "\n            /// {sentence} Operation: `{}`.\n{more}            pub fn {}(&self{arguments}) -> {answer} {{\n{}                {code}\n            }}\n",
            self.operation.id, self.name, call.before
        );
        let set = body.map_or(String::new(), |made| setters.of(made, &answer));
        Ok((text, set))
    }

    fn call(&self) -> Result<Call, String> {
        let Self {
            plan,
            method,
            operation,
            ..
        } = self;
        let mut arguments: Vec<String> = Vec::new();
        let mut before = String::new();
        let mut with = None;
        if let Some(other) = &method.with {
            let row = plan.resources.get(other.as_str());
            let row = row.ok_or_else(|| format!("`with` is {other}, which is no row"))?;
            let own = row.own.as_ref();
            let own = own.ok_or_else(|| format!("`with` is {other}, which has no key"))?;
            let word = names::ident(row.thing);
            arguments.push(format!(
                "{word}: impl $sdk::resource::IntoKey<{}>",
                path(row.area, &own.type_name)
            ));
            before.push_str(&format!(
                "                let {word} = {word}.into_key();\n"
            ));
            with = Some((row, word));
        }
        let texts: Vec<String> = method.takes.iter().map(|name| names::ident(name)).collect();
        for text in &texts {
            arguments.push(format!("{text}: impl Into<String>"));
            before.push_str(&format!(
                "                let {text}: String = {text}.into();\n"
            ));
        }
        let all = methods::methods(operation, plan.input.kept);
        let shape = all.first().map(|method| method.shape);
        let takes_body = shape.is_some_and(|shape| shape.body != BodyArgument::None);
        // A list is filtered by its builder.
        let takes_params = !self.is_list() && shape.is_some_and(|shape| shape.params);
        let body = match &operation.body {
            None if takes_params => Some(Made::of_parameters(plan, operation)),
            Some(Body::Typed { schema, .. }) if takes_body => {
                let at = if method.all {
                    "self.within"
                } else {
                    "self.key"
                };
                let above = match method.all {
                    true => plan.within(self.resource),
                    false => has_key(self.resource).then_some(self.resource),
                };
                let given = Given {
                    with: with.as_ref().map(|(row, word)| (*row, word.as_str())),
                    texts: &texts,
                    ..Given::default()
                };
                let known = Taken {
                    first: &method.arguments,
                    filled: plan.repeated(operation, above.map(|row| (row, at)), given),
                    ..Taken::default()
                };
                let ty = rust_type(schema);
                Some(Made::of(plan, self.resource.area, &ty, &known))
            }
            Some(Body::Bytes(_)) => return Err(format!("{} takes bytes", operation.id)),
            _ => None,
        };
        if let Some(made) = body.as_ref().filter(|made| !made.arguments.is_empty()) {
            arguments.push(made.arguments.clone());
        }
        let is_body = operation.body.is_some();
        let given = Given {
            body: body.as_ref().filter(|_| is_body).map(|_| "body"),
            params: body.as_ref().filter(|_| !is_body).map(|_| "body"),
            with: with.as_ref().map(|(row, word)| (*row, word.as_str())),
            texts: &texts,
        };
        let is_read = operation.method == "get" && body.is_none();
        let at = match (is_read, method.all) {
            (true, true) => "self.within",
            (true, false) => "self.key",
            (false, true) => "within",
            (false, false) => "key",
        };
        let by = match method.all {
            true => plan.within(self.resource),
            false => has_key(self.resource).then_some(self.resource),
        };
        let expression = plan.call_with(operation, by.map(|row| (row, at)), given)?;
        let client = if is_read { "self.client.raw()" } else { "raw" };
        Ok(Call {
            arguments,
            before,
            body,
            expression: expression.replacen("raw(client)", client, 1),
        })
    }

    fn is_list(&self) -> bool {
        self.operation.paging.is_some() && self.method.answers.is_none()
    }

    /// What a method that reads returns, and how.
    fn read(&self, call: &Call) -> Result<(String, String), String> {
        let expression = &call.expression;
        let whole = answer_type(self.operation);
        if self.is_list() {
            let answer = format!("$sdk::resource::List<{}>", outside_of(&whole));
            return Ok((answer, format!("$sdk::resource::List::new({expression})")));
        }
        let (ty, read) = self.taken()?.ok_or("it answers nothing")?;
        if let Some(made) = &call.body {
            let (at, moved) = (if self.method.all { "within" } else { "key" }, self.moved());
            let owner = if call.uses(at) { at } else { "_" };
            let function = if self.method.all {
                "operation"
            } else {
                "reading"
            };
            return Ok((
                format!("$sdk::resource::Operation<{}, {ty}>", made.body),
                format!(
                    "self.{function}({}, {moved}|raw, {owner}, body| {expression}, {read})",
                    made.value
                ),
            ));
        }
        Ok((
            format!("$sdk::resource::Answered<{ty}>"),
            format!("$sdk::resource::part({expression}, {read})"),
        ))
    }

    /// What a method that does something returns, and how.
    fn sent(&self, call: &Call) -> Result<(String, String), String> {
        let (body_type, value, body) = match &call.body {
            Some(made) => (made.body.as_str(), made.value.as_str(), "body"),
            None => ("()", "()", "_"),
        };
        let at = if self.method.all { "within" } else { "key" };
        let owner = if call.uses(at) { at } else { "_" };
        let moved = self.moved();
        let closure = format!("{moved}|raw, {owner}, {body}| {}", call.expression);
        let places: Vec<(&String, &String)> = self.method.reached.iter().collect();
        let mut reaching = match places.is_empty() {
            true => String::new(),
            false => format!(".reaching(&{places:?})"),
        };
        if !self.method.ends.is_empty() {
            reaching.push_str(&format!(".ending(&{:?})", self.method.ends));
        }
        let key = path(self.resource.area, &self.resource.key);
        let taken = self.taken()?;
        let shows = self.method.answers.is_none() && self.shows_itself();
        if self.method.deletes {
            return Ok((
                format!("$sdk::resource::Delete<{key}, {body_type}>"),
                format!("self.deleting({value}, {closure})"),
            ));
        }
        if self.method.at_once {
            let (ty, function, read) = match taken {
                Some((ty, read)) => (ty, "reading", format!(", {read}")),
                None => ("()".to_owned(), "acting", String::new()),
            };
            return Ok((
                format!("$sdk::resource::Operation<{body_type}, {ty}>"),
                format!("self.{function}({value}, {closure}{read})"),
            ));
        }
        Ok(match (taken, self.method.all) {
            (Some((_, read)), false) if shows => (
                format!("$sdk::resource::Request<{key}, {body_type}>"),
                format!("self.changing({value}, {closure}, {read}){reaching}"),
            ),
            (Some((ty, read)), false) => (
                format!("$sdk::resource::Command<{key}, {body_type}, {ty}>"),
                format!("self.asking({value}, {closure}, {read}){reaching}"),
            ),
            (None, false) => (
                format!("$sdk::resource::Command<{key}, {body_type}>"),
                format!("self.commanding({value}, {closure}){reaching}"),
            ),
            (Some((ty, read)), true) => (
                format!("$sdk::resource::Operation<{body_type}, {ty}>"),
                format!("self.operation({value}, {closure}, {read})"),
            ),
            (None, true) => (
                format!("$sdk::resource::Operation<{body_type}, ()>"),
                format!("self.doing({value}, {closure})"),
            ),
        })
    }

    /// What a closure begins with: it owns what the method takes.
    fn moved(&self) -> &'static str {
        let owns = self.method.with.is_some() || !self.method.takes.is_empty();
        if owns { "move " } else { "" }
    }

    fn shows_itself(&self) -> bool {
        let schema = &self.resource.row.schema;
        self.plan.taken(self.operation, schema).is_some()
    }

    /// What is taken out of the answer: the type, and the closure that takes it; `None` where the answer says nothing.
    fn taken(&self) -> Result<Option<(String, String)>, String> {
        let whole = answer_type(self.operation);
        let wanted = match &self.method.answers {
            Some(answers) => answers,
            None if self.shows_itself() => &self.resource.row.schema,
            None if whole == "()" => return Ok(None),
            None => return Ok(Some((outside_of(&whole), "Some".to_owned()))),
        };
        let taken = self.plan.taken(self.operation, wanted);
        let taken = taken.ok_or_else(|| {
            format!(
                "the answer of {} has no {wanted} in a place of its own",
                self.operation.id
            )
        })?;
        Ok(Some((outside(&format!("types::{wanted}")), taken)))
    }
}
