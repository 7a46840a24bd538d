//! The repository around the package, which a package that was unpacked elsewhere lacks.

use std::path::{Path, PathBuf};

/// Where something of the repository is; `None` if this isn't the repository, so that a test that compares with it has
/// nothing to do.
pub fn path(within: &str) -> Option<PathBuf> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if top.join("spec").is_dir() {
        return Some(top.join(within));
    }
    eprintln!("not compared with `{within}`: this isn't the repository");
    None
}
