//! What the docs of the raw client's methods show: an example of each, which the tests of the docs compile, and a row of each in
//! the table of its area.

use crate::sources::{each_file, methods_of, root};

#[test]
fn every_method_of_the_raw_client_has_an_example_and_a_row() {
    let (mut held, mut broken) = (0, Vec::new());
    each_file(
        &root().join("generated/src/operations"),
        &mut |path, text| {
            let mut methods = Vec::new();
            methods_of(text, &mut methods);
            let calls = methods.iter().filter(|it| it.signature.contains("Call<"));
            for method in calls {
                // The stream of an answer is called as the answer is.
                if method.docs.contains("as a stream of events") {
                    continue;
                }
                held += 1;
                let is_shown = method.docs.contains("```no_run")
                    && method.docs.contains(&format!(".{}(", method.name));
                if !is_shown {
                    broken.push(format!("{path}: no example of {}", method.name));
                }
                let operation = method.name.split("_with_").next().unwrap_or_default();
                let rows =
                    [&method.name, operation].map(|it| format!("//! | [`{it}`](Client::{it}) |"));
                if !rows.iter().any(|row| text.contains(row.as_str())) {
                    broken.push(format!("{path}: no row of {}", method.name));
                }
            }
        },
    );
    assert!(held > 650, "{held} methods");
    assert!(broken.is_empty(), "{broken:#?}");
}
