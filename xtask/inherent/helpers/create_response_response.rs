//! Answers in the format of responses.

use crate::types::{
    CreateResponseResponse, CreateResponseResponseOutputItem,
    CreateResponseResponseOutputItemContentItemType, CreateResponseResponseOutputItemType,
};

impl CreateResponseResponse {
    /// The text: of all of its output that is text.
    #[must_use]
    pub fn text(&self) -> String {
        self.texts(&CreateResponseResponseOutputItemContentItemType::OutputText)
    }

    /// What the model thought before it answered; empty if it doesn't say.
    #[must_use]
    pub fn reasoning(&self) -> String {
        self.texts(&CreateResponseResponseOutputItemContentItemType::ReasoningText)
    }

    fn texts(&self, kind: &CreateResponseResponseOutputItemContentItemType) -> String {
        let content = self.output.iter().flat_map(|item| &item.content);
        let content = content.filter(|content| content.type_ == *kind);
        content.map(|content| content.text.as_str()).collect()
    }

    /// The tools that it asks the program to run: each has a `name`, `arguments` as JSON, and a `call_id`.
    #[must_use]
    pub fn tool_calls(&self) -> Vec<&CreateResponseResponseOutputItem> {
        let is_call = |item: &&CreateResponseResponseOutputItem| {
            item.type_ == CreateResponseResponseOutputItemType::FunctionCall
        };
        self.output.iter().filter(is_call).collect()
    }
}
