//! Where methods are compiled: in the programs that call them.

use crate::sources::{Method, each_file, methods_of, root};

/// What every program runs, and what has types as parameters anyway.
const ENGINE: [&str; 13] = [
    "ergonomic/core/",
    "src/batchers.rs",
    "src/client/",
    "src/interval.rs",
    "src/lib.rs",
    "src/middleware.rs",
    "src/policy.rs",
    "src/poll_budget.rs",
    "src/recent.rs",
    "src/resource/",
    "src/token.rs",
    "src/transport/",
    "src/wait/",
];

/// Whether it has types as parameters of its own, so that it's compiled where it is called anyway.
fn is_generic(method: &Method) -> bool {
    let name = method.signature.split('(').next().unwrap_or_default();
    let own = name.split_once('<').map(|(_, own)| own.to_owned());
    let own = own.is_some_and(|own| own.split(',').any(|it| !it.trim().starts_with('\'')));
    own || method.arguments().iter().any(|it| it.contains("impl "))
}

#[test]
fn methods_of_families_are_compiled_where_they_are_called() {
    let (mut held, mut broken) = (0, Vec::new());
    for folder in ["ergonomic/src", "generated/src"] {
        each_file(&root().join(folder), &mut |path, text| {
            if ENGINE.iter().any(|engine| path.contains(engine)) {
                return;
            }
            let mut methods = Vec::new();
            methods_of(text, &mut methods);
            for method in methods.iter().filter(|it| !is_generic(it)) {
                held += 1;
                if !method.docs.contains("#[inline]") {
                    broken.push(format!("{path}: {}", method.name));
                }
            }
        });
    }
    assert!(held > 1_300, "{held} methods");
    assert!(broken.is_empty(), "without `#[inline]`: {broken:#?}");
}
