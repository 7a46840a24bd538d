//! `limits.rs`: the rate limits that some operations have of their own.

use std::fmt::Write as _;

use super::{Files, HEADER};
use crate::codegen::operation_facts::Limit;

pub fn render(limits: &[Limit], files: &mut Files) {
    let mut text = format!(
        "{HEADER}\n//! The rate limits that some operations have of their own, on top of the account's.\n\nuse crate::Limit;\n\n/// All of them.\npub static ALL: &[Limit] = &[\n"
    );
    for limit in limits {
        let _ = write!(
            text,
            "    Limit {{\n        name: {:?},\n        method: {:?},\n        path: {:?},\n        whole: {},\n        items: {:?},\n        requests: {},\n        seconds: {},\n    }},\n",
            limit.name,
            limit.method,
            limit.path,
            limit.whole,
            limit.items,
            limit.requests,
            limit.seconds
        );
    }
    text.push_str("];\n");
    files.insert("src/limits.rs".to_owned(), text);
}
