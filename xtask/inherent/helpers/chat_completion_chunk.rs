//! Pieces of the answers of chats.

use crate::types::ChatCompletionChunk;

impl ChatCompletionChunk {
    /// The piece of the text of the first choice; empty if it brings none.
    #[must_use]
    pub fn text(&self) -> &str {
        let mut choices = self.choices.iter();
        let first = choices.find(|choice| choice.index == 0);
        let content = first.and_then(|choice| choice.delta.content.as_deref());
        content.unwrap_or_default()
    }

    /// The piece of what the model thought before it answered; empty if it brings none.
    #[must_use]
    pub fn reasoning(&self) -> &str {
        let mut choices = self.choices.iter();
        let first = choices.find(|choice| choice.index == 0);
        let thought = first.and_then(|choice| choice.delta.reasoning_content.as_deref());
        thought.unwrap_or_default()
    }
}
