//! Where tokens come from.

use crate::Error;

/// The environment variables that may hold a token, in the order in which they are looked at.
pub(crate) const VARIABLES: [&str; 4] = [
    "DIGITALOCEAN_TOKEN",
    "DIGITALOCEAN_ACCESS_TOKEN",
    "DO_TOKEN",
    "DO_API_TOKEN",
];

/// The environment variable that may hold another address of the API.
pub(crate) const URL_VARIABLE: &str = "DIGITALOCEAN_API_URL";

/// The first token that `look` finds under one of [`VARIABLES`]. An empty one counts as none.
pub(crate) fn find(look: impl Fn(&str) -> Option<String>) -> Result<String, Error> {
    VARIABLES
        .iter()
        .find_map(|name| present(look(name)))
        .ok_or_else(|| Error::no_token(&VARIABLES))
}

/// The other address of the API, where `look` finds one.
pub(crate) fn find_url(look: impl Fn(&str) -> Option<String>) -> Option<String> {
    present(look(URL_VARIABLE))
}

fn present(value: Option<String>) -> Option<String> {
    value
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_that_holds_something_wins() {
        let token = find(|name| match name {
            "DIGITALOCEAN_TOKEN" => Some("  ".to_owned()),
            "DO_TOKEN" => Some("b\n".to_owned()),
            "DO_API_TOKEN" => Some("c".to_owned()),
            _ => None,
        });
        assert_eq!(token.unwrap(), "b");
    }

    #[test]
    fn without_a_token_the_error_says_where_it_looked() {
        let error = find(|_| None).unwrap_err().to_string();
        for name in VARIABLES {
            assert!(error.contains(name), "{error}");
        }
    }
}
