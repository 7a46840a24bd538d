//! What the changelog, README and guide say of a release.

use anyhow::{Context as _, Result, bail};
use semver::Version;

/// A text of a document before the first release, and after it. `{version}` stands for what a program requires.
struct Form {
    file: &'static str,
    before: &'static str,
    after: &'static str,
}

/// The documents that change.
pub const FILES: [&str; 6] = [
    "README.md",
    "ergonomic/src/guide/start.md",
    "ergonomic/src/guide/features.md",
    "ergonomic/src/guide/blocking.md",
    "ergonomic/src/guide/testing.md",
    "tests/sandbox/README.md",
];

const FORMS: [Form; 9] = [
    Form {
        file: "README.md",
        before: "The crate isn't on crates.io yet, so a program uses it from a checkout of this repository; `path` leads to its folder\n\
                 `ergonomic`. It needs Rust 1.88 or newer, a C compiler (for the TLS library), and tokio as the async runtime:",
        after: "It needs Rust 1.88 or newer, a C compiler (for the TLS library), and tokio as the async runtime:",
    },
    Form {
        file: "README.md",
        before: "digitalocean-sdk = { version = \"0.1\", path = \"../digitalocean/ergonomic\" }",
        after: "digitalocean-sdk = \"{version}\"",
    },
    Form {
        file: "ergonomic/src/guide/start.md",
        before: "The crate isn't on crates.io yet, so a program takes it from a checkout of the repository. It needs Rust 1.88 or newer, \
                 and a C compiler for the\nTLS library. In `Cargo.toml` of your program, `path` leads to the folder `ergonomic` of the checkout:",
        after: "It needs Rust 1.88 or newer, and a C compiler for the TLS library. In `Cargo.toml` of your program:",
    },
    Form {
        file: "ergonomic/src/guide/start.md",
        before: "digitalocean-sdk = { version = \"0.1\", path = \"../digitalocean/ergonomic\" }",
        after: "digitalocean-sdk = \"{version}\"",
    },
    Form {
        file: "ergonomic/src/guide/start.md",
        before: "start a sandbox, a local server that behaves like the API, in the checkout:\n\n```sh\ncargo run -p digitalocean-sandbox\n",
        after: "install and start a sandbox, a local server that behaves like the API:\n\n```sh\ncargo install digitalocean-sandbox\ndigitalocean-sandbox\n",
    },
    Form {
        file: "ergonomic/src/guide/features.md",
        before: "path = \"../digitalocean/ergonomic\"\n",
        after: "version = \"{version}\"\n",
    },
    Form {
        file: "ergonomic/src/guide/blocking.md",
        before: "path = \"../digitalocean/ergonomic\"\n",
        after: "version = \"{version}\"\n",
    },
    Form {
        file: "ergonomic/src/guide/testing.md",
        before: "failures under the test's control. Like the SDK, it comes from a checkout of the repository for now:\n\n```toml\n\
                 [dev-dependencies]\ndigitalocean-sandbox = { path = \"../digitalocean/tests/sandbox\", default-features = false }\n",
        after: "failures under the test's control:\n\n```toml\n\
                [dev-dependencies]\ndigitalocean-sandbox = { version = \"{version}\", default-features = false }\n",
    },
    Form {
        file: "tests/sandbox/README.md",
        before: "$ cargo install --path tests/sandbox\n",
        after: "$ cargo install digitalocean-sandbox\n",
    },
];

/// A document as it is once the packages are on crates.io in this version.
pub fn released(file: &str, text: &str, version: &Version) -> Result<String> {
    let required = match version.major {
        0 => format!("0.{}", version.minor),
        major => major.to_string(),
    };
    let mut text = text.to_owned();
    for form in FORMS.iter().filter(|it| it.file == file) {
        let after = form.after.replace("{version}", &required);
        let there = match text.contains(form.before) {
            true => form.before.to_owned(),
            false => earlier(&text, form.after).with_context(|| {
                format!("{file} has neither {:?} nor {:?}", form.before, form.after)
            })?,
        };
        text = text.replace(&there, &after);
    }
    Ok(text)
}

/// What an earlier release wrote in this form.
fn earlier(text: &str, form: &str) -> Option<String> {
    let Some((start, end)) = form.split_once("{version}") else {
        return text.contains(form).then(|| form.to_owned());
    };
    text.match_indices(start).find_map(|(at, _)| {
        let rest = text.get(at + start.len()..)?;
        let version = rest.split('"').next()?;
        let written = format!("{start}{version}{end}");
        text.get(at..)?.starts_with(&written).then_some(written)
    })
}

/// A document whose links to files of the repository are full addresses: crates.io shows it without these files.
pub fn linked(text: &str, address: &str) -> String {
    let folder = match address.split('/').nth(2) {
        Some("gitlab.com") => "/-/blob/HEAD/",
        Some("bitbucket.org" | "codeberg.org") => "/src/HEAD/",
        _ => "/blob/HEAD/",
    };
    let mut parts = text.split("](");
    let mut linked = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        linked.push_str("](");
        let outside = ["https://", "http://", "#", "mailto:"];
        if !outside.iter().any(|it| part.starts_with(it)) {
            linked.push_str(address);
            linked.push_str(folder);
        }
        linked.push_str(part);
    }
    linked
}

/// The changelog with a heading for the version, above what was unreleased.
pub fn changelog(text: &str, version: &Version) -> Result<String> {
    const UNRELEASED: &str = "## Unreleased\n";
    if crate::publish::unlisted(text, &version.to_string()).is_none() {
        return Ok(text.to_owned());
    }
    if !text.contains(UNRELEASED) {
        bail!("CHANGELOG.md has no heading `## Unreleased`");
    }
    Ok(text.replacen(UNRELEASED, &format!("{UNRELEASED}\n## {version}\n"), 1))
}
