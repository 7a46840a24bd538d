//! How many lines the handwritten crate has for each area.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// The lines of code of an area: its file and its folder, without blank lines, comments and tests.
pub(super) fn of_area(root: &Path, area: &str) -> Result<usize> {
    let module = root.join("ergonomic/src").join(area.replace('-', "_"));
    Ok(below(&module)? + below(&module.with_extension("rs"))?)
}

fn below(path: &Path) -> Result<usize> {
    if path.is_dir() {
        let entries = fs::read_dir(path).with_context(|| path.display().to_string())?;
        return entries.map(|entry| below(&entry?.path())).sum();
    }
    let is_code = path.extension().is_some_and(|extension| extension == "rs")
        && !path.ends_with("tests.rs")
        && path.is_file();
    if !is_code {
        return Ok(0);
    }
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Ok(of_text(&text))
}

/// Tests stand at the end of a file.
fn of_text(text: &str) -> usize {
    let code = text
        .split("\n#[cfg(test)]\nmod ")
        .next()
        .unwrap_or_default();
    code.lines()
        .map(str::trim_start)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_comments_and_tests_are_not_counted() {
        let text = "//! About.\n\nuse std::fs;\n\n/// It.\nfn it() {\n    // Why.\n    1\n}\n\n#[cfg(test)]\nmod tests {\n}\n";
        assert_eq!(of_text(text), 4);
    }
}
