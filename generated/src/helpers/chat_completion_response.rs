// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Answers of chats.

use digitalocean_core::serde::de::DeserializeOwned;
use digitalocean_core::{Error, serde_json};

use crate::types::{
    ChatCompletionResponse, ChatCompletionResponseChoicesItemMessage,
    ChatCompletionResponseChoicesItemMessageToolCallsItem, FinishReason,
};

impl ChatCompletionResponse {
    /// The message of the first choice; `None` if there is no choice, as in the answer of an agent that only looked something up.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&ChatCompletionResponseChoicesItemMessage> {
        self.choices.first().map(|choice| &choice.message)
    }

    /// The text of the first choice; empty if it has none, as where tools are called.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        let message = self.message();
        let content = message.and_then(|message| message.content.as_deref());
        content.unwrap_or_default()
    }

    /// Reads the text of the first choice as JSON, for chats that ask for it.
    ///
    /// # Errors
    ///
    /// Returns an error if the text isn't such JSON. It shows nothing of the text.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        read("the answer", self.text())
    }

    /// What the model thought before it answered; `None` if it doesn't say.
    #[must_use]
    #[inline]
    pub fn reasoning(&self) -> Option<&str> {
        self.message()?.reasoning_content.as_deref()
    }

    /// The tools that the first choice asks the program to run.
    #[must_use]
    #[inline]
    pub fn tool_calls(&self) -> &[ChatCompletionResponseChoicesItemMessageToolCallsItem] {
        let calls = self
            .message()
            .and_then(|message| message.tool_calls.as_deref());
        calls.unwrap_or_default()
    }

    /// Why the first choice ended; `None` if there is none, or it doesn't say, as agents don't.
    #[must_use]
    #[inline]
    pub fn finish_reason(&self) -> Option<&FinishReason> {
        let reason = &self.choices.first()?.finish_reason;
        (!reason.as_str().is_empty()).then_some(reason)
    }
}

impl ChatCompletionResponseChoicesItemMessageToolCallsItem {
    /// The name of the tool.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        &self.function.name
    }

    /// The arguments, read as what the tool takes.
    ///
    /// # Errors
    ///
    /// Returns an error if they are something else: models err. It shows nothing of them.
    pub fn arguments<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let arguments = match self.function.arguments.trim() {
            // What a tool takes that takes nothing.
            "" => "{}",
            arguments => arguments,
        };
        read("the arguments", arguments)
    }
}

fn read<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|cause| {
        let (line, column) = (cause.line(), cause.column());
        Error::incomplete(format!(
            "{what} of the model can't be read as what was asked for, at line {line} column {column}"
        ))
        .carried_out()
    })
}
