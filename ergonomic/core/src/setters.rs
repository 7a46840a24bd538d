//! Setters of what is sent: parameters and bodies.

/// Implements a method for each optional field, which sets it and returns the rest unchanged.
///
/// `value` takes the type itself, `into` whatever becomes it, `list` anything whose items do, `map` pairs of a key and what becomes
/// the type, and `null` the type or `None`, which sends null. `null_map` is for maps that may be null; it takes pairs, too.
#[doc(hidden)]
#[macro_export]
macro_rules! setters {
    ($name:ident { $($kind:ident $field:ident: $type:ty,)* }) => {
        impl $name {
            $($crate::setters!(@ $kind $field $type);)*
        }
    };
    (@ value $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
        #[must_use]
        #[inline]
        pub fn $field(mut self, $field: $type) -> Self {
            self.$field = Some($field);
            self
        }
    };
    (@ into $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$type>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    (@ plain $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$type>) -> Self {
            self.$field = $field.into();
            self
        }
    };
    (@ list $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            self.$field = Some($field.into_iter().map(Into::into).collect());
            self
        }
    };
    (@ map $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ") to pairs of a key and a value.")]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item = (impl Into<String>, impl Into<$type>)>) -> Self {
            let pairs = $field.into_iter().map(|(key, value)| (key.into(), value.into()));
            self.$field = Some(pairs.collect());
            self
        }
    };
    (@ null_map $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ") to pairs of a key and a value.")]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item = (impl Into<String>, impl Into<$type>)>) -> Self {
            let pairs = $field.into_iter().map(|(key, value)| (key.into(), value.into()));
            self.$field = Some(Some(pairs.collect()));
            self
        }
    };
    (@ null $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), "); `None` sends null.")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<Option<$type>>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
}
