//! Tools that models may ask a program to run.

use digitalocean_raw::JsonObject;
use digitalocean_raw::types::{
    ChatCompletionTool, CreateResponseRequestToolsItem, FunctionObject,
    MessagesToolDefinitionParam, ToolType,
};
use serde_json::{Value, json};

/// A function of the program that a model may call: its name, a description, and the JSON Schema of its arguments. Chats,
/// responses and messages accept it.
///
/// ```
/// use digitalocean_sdk::inference::Tool;
/// use serde_json::json;
///
/// let weather = Tool::new("weather").description("The temperature in a city").parameters(json!({
///     "type": "object",
///     "properties": { "city": { "type": "string" } },
///     "required": ["city"],
/// }));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a tool is offered by `tool(..)` of a request"]
pub struct Tool {
    name: String,
    description: Option<String>,
    parameters: Option<Value>,
}

impl Tool {
    /// A function without arguments.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameters: None,
        }
    }

    /// Describes what it does, by which a model decides whether to call it.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets the JSON Schema of its arguments: an object. Anything else is refused when the request is sent.
    pub fn parameters(mut self, schema: impl Into<Value>) -> Self {
        self.parameters = Some(schema.into());
        self
    }

    /// The schema; `None` if it has no arguments.
    #[inline]
    fn schema(&mut self) -> Result<Option<JsonObject>, String> {
        match self.parameters.take() {
            None => Ok(None),
            Some(Value::Object(schema)) => Ok(Some(schema)),
            Some(_) => Err(format!(
                "the parameters of the tool {:?} must be the schema of an object",
                self.name
            )),
        }
    }

    #[inline]
    pub(super) fn for_chat(mut self) -> Result<ChatCompletionTool, String> {
        let mut function = FunctionObject::new(self.name.clone());
        function.parameters = self.schema()?;
        function.description = self.description;
        Ok(ChatCompletionTool::new(ToolType::Function, function))
    }

    #[inline]
    pub(super) fn for_response(mut self) -> Result<CreateResponseRequestToolsItem, String> {
        let mut tool = CreateResponseRequestToolsItem::new(ToolType::Function);
        tool.parameters = self.schema()?;
        tool.name = Some(self.name);
        tool.description = self.description;
        Ok(tool)
    }

    #[inline]
    pub(super) fn for_messages(mut self) -> Result<MessagesToolDefinitionParam, String> {
        let schema = self.schema()?;
        // There, a schema must be given.
        let schema = schema.unwrap_or_else(|| {
            let nothing = json!({ "type": "object", "properties": {} });
            nothing.as_object().cloned().unwrap_or_default()
        });
        let mut tool = MessagesToolDefinitionParam::new(self.name, schema);
        tool.description = self.description;
        Ok(tool)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_schema_of_an_object_is_refused() {
        let tool = || Tool::new("weather").description("The weather");
        assert_eq!(tool().for_chat().unwrap().function.parameters, None);
        let messages = tool().for_messages().unwrap();
        assert_eq!(messages.input_schema["type"], "object");
        for wrong in [json!("object"), json!([]), json!(null)] {
            let wrong = tool().parameters(wrong);
            for told in [
                wrong.clone().for_chat().unwrap_err(),
                wrong.clone().for_response().unwrap_err(),
                wrong.for_messages().unwrap_err(),
            ] {
                assert!(told.contains("\"weather\""), "{told}");
            }
        }
    }
}
