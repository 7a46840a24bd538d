//! `hosts.rs`: the hosts that answer operations.

use std::fmt::Write as _;

use super::{Files, HEADER};
use crate::codegen::hosts::{Host, Hosts};

pub fn render(hosts: &Hosts, files: &mut Files) {
    let mut text = format!(
        "{HEADER}\n//! The hosts that answer operations.\n\nuse crate::{{Credential, Host}};\n\n"
    );
    for host in hosts.all() {
        text.push_str(&item(host));
    }
    let all: Vec<String> = hosts
        .all()
        .iter()
        .map(|host| format!("&{}", host.static_name()))
        .collect();
    let _ = writeln!(
        text,
        "/// All of them.\npub static ALL: &[&Host] = &[{}];",
        all.join(", ")
    );
    files.insert("src/hosts.rs".to_owned(), text);
}

fn item(host: &Host) -> String {
    let mut text = format!(
        "/// {}\npub static {}: Host = Host {{\n    name: {:?},\n    url: {:?},\n    url_variable: {:?},\n",
        host.about,
        host.static_name(),
        host.name,
        host.url,
        host.url_variable
    );
    match &host.credential {
        Some(known) => {
            let _ = write!(
                text,
                "    credential: Some(Credential {{\n        name: {:?},\n        variables: &{:?},\n        setter: {:?},\n    }}),\n",
                known.name, known.variables, known.setter
            );
        }
        None => text.push_str("    credential: None,\n"),
    }
    let _ = writeln!(text, "    credential_of: {:?},", host.credential_of);
    text + "};\n\n"
}
