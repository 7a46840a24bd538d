//! Where tokens come from.

use digitalocean_core::transport::bearer;
use digitalocean_raw::{Host, hosts};
use secrecy::SecretString;

use crate::Error;

/// Looks up an environment variable. An empty one counts as none.
pub(crate) fn variable(name: &str, look: impl Fn(&str) -> Option<String>) -> Option<String> {
    look(name)
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

/// The credential of a host that `look` finds under one of its variables.
///
/// # Errors
///
/// Returns an error that names the variable if no header can hold the credential.
pub(crate) fn find(
    host: &Host,
    look: impl Fn(&str) -> Option<String>,
) -> Result<Option<SecretString>, Error> {
    let Some(known) = &host.credential else {
        return Ok(None);
    };
    let found = known
        .variables
        .iter()
        .find_map(|name| Some((name, variable(name, &look)?)));
    let Some((name, credential)) = found else {
        return Ok(None);
    };
    check(&format!("{} in `{name}`", known.name), &credential)?;
    Ok(Some(credential.into()))
}

/// Refuses what no credential is. The error says which one it is, and never what it holds.
fn check(which: &str, credential: &str) -> Result<(), Error> {
    let header = bearer(which, credential);
    header.map_err(|cause| Error::setup(cause.to_string()))?;
    Ok(())
}

/// The error of a client that found no token anywhere.
pub(crate) fn missing(also: Option<&str>) -> Error {
    let also = also
        .map(|place| format!(", nor is there one in {place}"))
        .unwrap_or_default();
    let names = hosts::API
        .credential
        .as_ref()
        .map_or(&[][..], |known| known.variables);
    Error::setup(format!(
        "no token: none of {} is set in the environment{also}; set one, or hand a token to `ClientBuilder::token`",
        names.join(", ")
    ))
}

/// The configuration of the official command line.
#[cfg(feature = "doctl")]
pub(crate) mod doctl {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    use secrecy::SecretString;
    use serde::Deserialize;

    use crate::Error;

    /// The context that has its token at the top of the file.
    const DEFAULT_CONTEXT: &str = "default";

    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Config {
        access_token: Option<SecretString>,
        #[serde(default)]
        auth_contexts: BTreeMap<String, Option<SecretString>>,
        context: Option<String>,
    }

    /// Where the configuration lies for this user.
    pub(crate) fn path() -> Option<PathBuf> {
        Some(dirs::config_dir()?.join("doctl").join("config.yaml"))
    }

    /// The token of a context, of the current one where none is named. None where the file does not exist or holds no token
    /// for it; an error where it can't be read, or where the named context isn't in it.
    pub(crate) fn find(path: &Path, context: Option<&str>) -> Result<Option<SecretString>, Error> {
        use secrecy::ExposeSecret as _;

        let shown = path.display();
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::setup(format!("{shown} can't be read: {error}"))),
        };
        // The parser's message may quote the file, and the file holds tokens.
        let config: Config = yaml_serde::from_str(&text)
            .map_err(|_| Error::setup(format!("{shown} is no configuration of doctl")))?;
        let name = context
            .or(config.context.as_deref())
            .unwrap_or(DEFAULT_CONTEXT);
        let token = match config.auth_contexts.get(name) {
            Some(Some(token)) => Some(token.clone()),
            _ if name == DEFAULT_CONTEXT => config.access_token,
            Some(None) => None,
            None => {
                let known: Vec<&str> = config.auth_contexts.keys().map(String::as_str).collect();
                return Err(Error::setup(format!(
                    "{shown} has no context `{name}`; it has {DEFAULT_CONTEXT}, {}",
                    known.join(", ")
                )));
            }
        };
        let token = token.filter(|token| !token.expose_secret().trim().is_empty());
        if let Some(token) = &token {
            let which = format!("token of the context `{name}` in {shown}");
            super::check(&which, token.expose_secret())?;
        }
        Ok(token)
    }

    #[cfg(test)]
    mod tests {
        use secrecy::ExposeSecret as _;

        use super::*;

        const FILE: &str = "access-token: top\nauth-contexts:\n  work: w0rk\n  empty: ''\ncontext: work\noutput: text\n";

        fn token(text: &str, context: Option<&str>) -> Result<Option<String>, String> {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("config.yaml");
            std::fs::write(&path, text).unwrap();
            let found = find(&path, context).map_err(|error| error.to_string())?;
            Ok(found.map(|token| token.expose_secret().to_owned()))
        }

        #[test]
        fn contexts_have_their_tokens() {
            assert_eq!(
                token(FILE, None).unwrap().as_deref(),
                Some("w0rk"),
                "the current one"
            );
            assert_eq!(
                token(FILE, Some("default")).unwrap().as_deref(),
                Some("top")
            );
            assert_eq!(token(FILE, Some("empty")).unwrap(), None);
            assert_eq!(
                token("access-token: top", None).unwrap().as_deref(),
                Some("top")
            );
            assert_eq!(token("", None).unwrap_or(None), None);
        }

        #[test]
        fn a_context_that_is_not_there_is_told_with_those_that_are() {
            let error = token(FILE, Some("home")).unwrap_err();
            assert!(
                error.contains("`home`") && error.contains("work"),
                "{error}"
            );
            assert!(!error.contains("w0rk"), "{error}");
        }

        #[test]
        fn a_broken_file_does_not_show_what_it_holds() {
            let error = token("access-token: [s3cret", None).unwrap_err();
            assert!(!error.contains("s3cret"), "{error}");
        }

        #[test]
        fn a_context_without_a_usable_token_is_named_and_the_token_not_shown() {
            let file = "auth-contexts:\n  work: \"s3cret\\nline\"\n";
            let error = token(file, Some("work")).unwrap_err();
            assert!(error.contains("`work`"), "{error}");
            assert!(!error.contains("s3cret"), "{error}");
        }

        #[test]
        fn a_file_that_is_not_there_is_no_error() {
            assert!(
                find(Path::new("/nowhere/config.yaml"), None)
                    .unwrap()
                    .is_none()
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn the_first_name_that_holds_something_wins() {
        let token = find(&hosts::API, |name| match name {
            "DIGITALOCEAN_TOKEN" => Some("  ".to_owned()),
            "DO_TOKEN" => Some("b\n".to_owned()),
            "DO_API_TOKEN" => Some("c".to_owned()),
            _ => None,
        });
        assert_eq!(token.unwrap().unwrap().expose_secret(), "b");
        assert!(find(&hosts::API, |_| None).unwrap().is_none());
    }

    #[test]
    fn a_variable_that_holds_no_token_is_named_and_not_shown() {
        for (host, variable, value) in [
            (&hosts::API, "DO_TOKEN", "s3cret\nline"),
            (&hosts::API, "DIGITALOCEAN_ACCESS_TOKEN", "s3cret\u{7f}"),
            (&hosts::INFERENCE, "GRADIENT_MODEL_ACCESS_KEY", "s3cret key"),
            (&hosts::AGENT, "GRADIENT_AGENT_ACCESS_KEY", "s3cret\0"),
        ] {
            let look = |name: &str| (name == variable).then(|| value.to_owned());
            let error = find(host, look).unwrap_err();
            let text = format!("{error} {error:?}");
            assert!(
                text.contains(variable) && !text.contains("s3cret"),
                "{text}"
            );
        }
    }

    #[test]
    fn without_a_token_the_error_says_where_it_looked() {
        let error = missing(Some("the file")).to_string();
        for place in ["DIGITALOCEAN_TOKEN", "DO_API_TOKEN"]
            .iter()
            .chain(&["the file"])
        {
            assert!(error.contains(place), "{error}");
        }
    }
}
