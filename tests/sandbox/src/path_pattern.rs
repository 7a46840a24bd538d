//! Which paths a limit or a fault is for.

use std::fmt;

/// One path, or all paths with the same beginning.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PathPattern {
    beginning: String,
    is_prefix: bool,
}

impl PathPattern {
    /// A `*` at the end stands for anything, nothing included.
    pub(crate) fn new(text: &str) -> Self {
        match text.strip_suffix('*') {
            Some(beginning) => Self {
                beginning: beginning.to_owned(),
                is_prefix: true,
            },
            None => Self {
                beginning: text.to_owned(),
                is_prefix: false,
            },
        }
    }

    pub(crate) fn fits(&self, path: &str) -> bool {
        let path = without_slash(path);
        if self.is_prefix {
            path.starts_with(&self.beginning)
        } else {
            path == without_slash(&self.beginning)
        }
    }
}

/// The path without the one slash at its end that the service overlooks.
pub(crate) fn without_slash(path: &str) -> &str {
    path.strip_suffix('/').unwrap_or(path)
}

impl fmt::Display for PathPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.beginning)?;
        f.write_str(if self.is_prefix { "*" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_star_at_the_end_makes_a_beginning_of_a_path() {
        for (pattern, path, fits) in [
            ("/v2/droplets", "/v2/droplets", true),
            ("/v2/droplets", "/v2/droplets/7", false),
            ("/v2/droplets*", "/v2/droplets", true),
            ("/v2/droplets*", "/v2/droplets/7", true),
            ("/v2/droplets*", "/v2/drop", false),
            ("*", "/", true),
            ("/v2/droplets", "/v2/droplets/", true),
            ("/v2/droplets/", "/v2/droplets", true),
            ("/v2/droplets", "/v2/droplets//", false),
            ("/v2/droplets/*", "/v2/droplets/", false),
            ("/v2/droplets/*", "/v2/droplets/7/", true),
        ] {
            assert_eq!(
                PathPattern::new(pattern).fits(path),
                fits,
                "{pattern} {path}"
            );
            assert_eq!(PathPattern::new(pattern).to_string(), pattern);
        }
    }
}
