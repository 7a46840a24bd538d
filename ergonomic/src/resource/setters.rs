//! Setters of requests: of the optional fields of their bodies.

/// Implements a method for each optional field of a request's body. How each takes its value is told in the same words as for
/// the bodies themselves, and what it means before that.
macro_rules! setters {
    ($request:ty { $($(#[doc = $docs:expr])? $kind:ident $field:ident: $type:ty,)* }) => {
        impl $request {
            $(crate::resource::setters!(@ [$($docs)?] $kind $field $type);)*
        }
    };
    (@ [$docs:expr] value $field:ident $type:ty) => {
        #[doc = $docs]
        #[inline]
        pub fn $field(self, $field: $type) -> Self {
            self.with(|body| body.$field = Some($field))
        }
    };
    (@ [$docs:expr] into $field:ident $type:ty) => {
        #[doc = $docs]
        pub fn $field(self, $field: impl Into<$type>) -> Self {
            self.with(|body| body.$field = Some($field.into()))
        }
    };
    (@ [$docs:expr] plain $field:ident $type:ty) => {
        #[doc = $docs]
        pub fn $field(self, $field: impl Into<$type>) -> Self {
            self.with(|body| body.$field = $field.into())
        }
    };
    (@ [$docs:expr] list $field:ident $type:ty) => {
        #[doc = $docs]
        pub fn $field(self, $field: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            self.with(|body| body.$field = Some($field.into_iter().map(Into::into).collect()))
        }
    };
    (@ [$docs:expr] key $field:ident $type:ty) => {
        #[doc = $docs]
        pub fn $field(self, $field: impl crate::resource::IntoKey<$type>) -> Self {
            self.with(|body| body.$field = Some(crate::resource::IntoKey::into_key($field).0))
        }
    };
    (@ [$docs:expr] keys $field:ident $type:ty) => {
        #[doc = $docs]
        pub fn $field(self, $field: impl IntoIterator<Item = impl crate::resource::IntoKey<$type>>) -> Self {
            let keys = $field.into_iter().map(|it| crate::resource::IntoKey::into_key(it).0);
            self.with(|body| body.$field = Some(keys.collect()))
        }
    };
    (@ [$docs:expr] slug $field:ident $type:ty) => {
        #[doc = $docs]
        pub fn $field(self, $field: impl Into<$type>) -> Self {
            self.with(|body| body.$field = Some(String::from(Into::<$type>::into($field))))
        }
    };
    (@ [$docs:expr] map $field:ident $type:ty) => {
        #[doc = concat!($docs, " It is given as pairs of a key and a value.")]
        pub fn $field(self, $field: impl IntoIterator<Item = (impl Into<String>, impl Into<$type>)>) -> Self {
            let pairs = $field.into_iter().map(|(key, value)| (key.into(), value.into()));
            self.with(|body| body.$field = Some(pairs.collect()))
        }
    };
    (@ [$docs:expr] null_map $field:ident $type:ty) => {
        #[doc = concat!($docs, " It is given as pairs of a key and a value.")]
        pub fn $field(self, $field: impl IntoIterator<Item = (impl Into<String>, impl Into<$type>)>) -> Self {
            let pairs = $field.into_iter().map(|(key, value)| (key.into(), value.into()));
            self.with(|body| body.$field = Some(Some(pairs.collect())))
        }
    };
    (@ [$docs:expr] null $field:ident $type:ty) => {
        #[doc = $docs]
        pub fn $field(self, $field: impl Into<Option<$type>>) -> Self {
            self.with(|body| body.$field = Some($field.into()))
        }
    };
}

pub(crate) use setters;
