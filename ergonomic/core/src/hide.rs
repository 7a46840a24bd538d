//! `Debug` that shows no secrets.
//!
//! Which fields hold secrets is decided by codegen (`spec/secrets.toml`). What the document doesn't describe may hold secrets
//! as well: of such values, the keys are shown and nothing else.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::JsonObject;
use crate::redact::REDACTED;

/// What is shown of a secret.
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// Shows the keys of a value, not what they hold.
pub struct Keys<'a, T: ?Sized>(pub &'a T);

impl<T: ShowKeys + ?Sized> fmt::Debug for Keys<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show_keys(f)
    }
}

/// A value of which no more than the keys is shown.
#[doc(hidden)]
pub trait ShowKeys {
    /// Writes the keys.
    ///
    /// # Errors
    ///
    /// Returns the error of the formatter.
    fn show_keys(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl ShowKeys for JsonObject {
    fn show_keys(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.keys()).finish()
    }
}

impl ShowKeys for Value {
    fn show_keys(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Array(items) => f.debug_list().entries(items.iter().map(Keys)).finish(),
            Self::Object(object) => object.show_keys(f),
            Self::Bool(_) | Self::Number(_) | Self::String(_) => f.write_str(REDACTED),
        }
    }
}

impl<T: ShowKeys> ShowKeys for Option<T> {
    fn show_keys(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_ref().map(Keys), f)
    }
}

impl<T: ShowKeys> ShowKeys for Vec<T> {
    fn show_keys(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Keys)).finish()
    }
}

impl<T: ShowKeys> ShowKeys for Box<T> {
    fn show_keys(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).show_keys(f)
    }
}

impl<T: ShowKeys> ShowKeys for BTreeMap<String, T> {
    fn show_keys(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(key, value)| (key, Keys(value)));
        f.debug_map().entries(entries).finish()
    }
}

/// Implements `Debug` for a struct. Each field is given with how it is shown:
///
/// - `plain`: as it is;
/// - `secret`: as `[redacted]`;
/// - `maybe_secret`: an `Option`, as `None` or `Some([redacted])`;
/// - `keys`: by its keys, since the document doesn't describe what they hold.
#[doc(hidden)]
#[macro_export]
macro_rules! hide {
    ($name:ident { $($how:ident $field:ident,)* }) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $(shown.field(stringify!($field), $crate::hide!(@$how self.$field));)*
                shown.finish()
            }
        }
    };

    (@plain $value:expr) => { &$value };
    (@secret $value:expr) => { &$crate::hide::Redacted };
    (@maybe_secret $value:expr) => { &$value.as_ref().map(|_| $crate::hide::Redacted) };
    (@keys $value:expr) => { &$crate::hide::Keys(&$value) };
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[allow(dead_code)] // That it isn't read is the point.
    struct Database {
        name: String,
        password: String,
        token: Option<String>,
        config: Option<JsonObject>,
        tags: BTreeMap<String, Value>,
    }
    hide!(Database {
        plain name,
        secret password,
        maybe_secret token,
        keys config,
        keys tags,
    });

    #[test]
    fn secrets_and_what_is_unknown_are_not_shown() {
        let config = json!({ "url": "planted", "sizes": [1] });
        let mut database = Database {
            name: "db".to_owned(),
            password: "planted".to_owned(),
            token: Some("planted".to_owned()),
            config: config.as_object().cloned(),
            tags: BTreeMap::from([("a".to_owned(), json!([{ "b": "planted" }, "planted", null]))]),
        };
        assert_eq!(
            format!("{database:?}"),
            "Database { name: \"db\", password: [redacted], token: Some([redacted]), \
             config: Some({\"url\", \"sizes\"}), tags: {\"a\": [{\"b\"}, [redacted], null]} }"
        );
        assert!(!format!("{database:#?}").contains("planted"));
        database.token = None;
        assert!(format!("{database:?}").contains("token: None"));
    }
}
