//! Small types for what names a resource, so that ids of different kinds can't be mixed up.

/// Makes a type for the id of a kind of resource. What is given after `from` are types that have such an id.
#[allow(unused_macros)] // Not every area has one.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident(i64) $(from $resource:ty => |$value:ident| $id:expr)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                *id
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        $(crate::ids::id!(@from $name, $resource, $value, $id);)*
    };
    ($(#[$doc:meta])* $name:ident(String) $(from $resource:ty => |$value:ident| $id:expr)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub String);

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl From<&String> for $name {
            fn from(id: &String) -> Self {
                Self(id.clone())
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        $(crate::ids::id!(@from $name, $resource, $value, $id);)*
    };
    (@from $name:ident, $resource:ty, $value:ident, $id:expr) => {
        impl From<&$resource> for $name {
            fn from($value: &$resource) -> Self {
                Self($id)
            }
        }

        impl From<$resource> for $name {
            fn from(resource: $resource) -> Self {
                Self::from(&resource)
            }
        }
    };
}

/// Makes a type for what names a resource within another: the id of that, and its own id or name.
#[allow(unused_macros)] // Not every area has one.
macro_rules! pair {
    ($(#[$doc:meta])* $name:ident { $(#[$outer_doc:meta])* $outer:ident, $(#[$inner_doc:meta])* $inner:ident }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            $(#[$outer_doc])*
            pub $outer: String,
            $(#[$inner_doc])*
            pub $inner: String,
        }

        impl<A: std::fmt::Display, B: std::fmt::Display> From<(A, B)> for $name {
            fn from((outer, inner): (A, B)) -> Self {
                Self {
                    $outer: outer.to_string(),
                    $inner: inner.to_string(),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{} of {}", self.$inner, self.$outer)
            }
        }
    };
}

#[allow(unused_imports)] // Each family has ids of its own kind.
pub(crate) use {id, pair};
