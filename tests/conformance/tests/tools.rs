//! The repository's own tools, which are a workspace of their own so that they can write this one.

use std::path::Path;
use std::process::Command;

/// `cargo test --workspace` is all tests there are: those of the tools, too.
#[test]
fn the_tests_of_the_tools_pass() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--manifest-path"])
        .arg(manifest)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("test result: ok"),
        "{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
