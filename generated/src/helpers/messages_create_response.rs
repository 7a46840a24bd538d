// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Answers in the format of messages.

use crate::types::{
    MessagesCreateResponse, MessagesResponseContentBlock, MessagesResponseToolUseBlock,
    MessagesStreamEvent,
};

impl MessagesCreateResponse {
    /// The text: of all blocks that are text.
    #[must_use]
    #[inline]
    pub fn text(&self) -> String {
        let texts = self.content.iter().filter_map(|block| match block {
            MessagesResponseContentBlock::Text(text) => Some(text.text.as_str()),
            _ => None,
        });
        texts.collect()
    }

    /// The tools that it asks the program to run.
    #[must_use]
    #[inline]
    pub fn tool_calls(&self) -> Vec<&MessagesResponseToolUseBlock> {
        let calls = self.content.iter().filter_map(|block| match block {
            MessagesResponseContentBlock::ToolUse(call) => Some(call),
            _ => None,
        });
        calls.collect()
    }
}

impl MessagesStreamEvent {
    /// The piece of the text that it brings; empty if it brings none.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        let text = self.delta.as_ref().and_then(|delta| delta.get("text"));
        text.and_then(|text| text.as_str()).unwrap_or_default()
    }
}
