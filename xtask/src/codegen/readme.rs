//! What the README says of how much there is. It is written here, so that it is true.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::facts::Operation;
use crate::spec::write::Changes;

const FILE: &str = "README.md";
const BEGIN: &str = "<!-- operations: written by `cargo xtask codegen` -->";
const END: &str = "<!-- end -->";

/// How many operations there are, and where they are from.
pub fn counts(date: &str, operations: &[Operation], official: usize) -> String {
    let added = operations
        .iter()
        .filter(|operation| operation.added)
        .count();
    let kept = operations.len() - added;
    let which = match kept == official {
        true => format!("All {official} operations"),
        // An overlay removes those that can't be expressed.
        false => format!("{kept} of the {official} operations"),
    };
    let more = match added {
        0 => String::new(),
        _ => format!(" and {added} more that official clients call"),
    };
    format!("{which} of the official OpenAPI document of {date}{more}")
}

/// Will write the sentence into the README, or only checks that it is there.
pub fn update(root: &Path, counts: &str, changes: Option<&mut Changes>) -> Result<()> {
    let path = root.join(FILE);
    let old =
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let new = with_counts(&old, counts)?;
    if new == old {
        return Ok(());
    }
    let Some(changes) = changes else {
        bail!("{FILE} doesn't say {counts:?}; run `cargo xtask codegen`");
    };
    changes.put(path, new);
    Ok(())
}

fn with_counts(text: &str, counts: &str) -> Result<String> {
    let parts = text
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        bail!("{FILE} has no place for the number of operations: {BEGIN} … {END}");
    };
    Ok(format!("{before}{BEGIN}{counts}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::operation_facts::tests::operation;

    #[test]
    fn what_an_overlay_adds_or_removes_counts_apart() {
        let mut operations = [
            operation("things", "things_get", "get", "/v2/things"),
            operation("things", "things_list", "get", "/v2/things/{id}"),
        ];
        let document = "of the official OpenAPI document of today";
        let all = format!("All 2 operations {document}");
        assert_eq!(counts("today", &operations, 2), all);
        operations[1].added = true;
        let some =
            format!("1 of the 2 operations {document} and 1 more that official clients call");
        assert_eq!(counts("today", &operations, 2), some);
    }

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = format!("- {BEGIN}All 5{END}, and\nmore");
        let expected = format!("- {BEGIN}All 6{END}, and\nmore");
        assert_eq!(with_counts(&text, "All 6").unwrap(), expected);
        let error = with_counts("- All 5, and", "All 6").unwrap_err();
        assert!(error.to_string().contains("no place"), "{error}");
    }
}
