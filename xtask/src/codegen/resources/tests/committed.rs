//! The committed file.

use std::path::Path;

use crate::codegen::resources::Resources;
use crate::codegen::{self, Signatures, Telling};

/// It fits the document, each operation that should be in a row is in one or excepted, and no key of a row is an `Option`.
#[test]
fn the_committed_rows_fit_are_complete_and_their_keys_are_always_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let kept = Signatures::load(root).unwrap();
    let (_, listing) = codegen::committed(root, kept, Telling::Nothing).unwrap();
    let resources = Resources::load(root).unwrap();
    let keys = resources.keys();
    assert!(keys.len() > 100, "{} keys", keys.len());
    let optional: Vec<String> = keys
        .iter()
        .map(|(ty, field)| format!("types::{ty}.{field}"))
        .filter(|path| {
            let item = listing.0.get(path);
            item.is_none_or(|item| item.signature.starts_with("Option<"))
        })
        .collect();
    assert!(
        optional.is_empty(),
        "keys that may be missing: {optional:?}"
    );
    let to_review: Vec<&str> = resources.to_review().collect();
    assert!(
        to_review.is_empty(),
        "look at these rows, and remove `review`: {to_review:?}"
    );
}
