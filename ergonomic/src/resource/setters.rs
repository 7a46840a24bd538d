//! Setters of requests: of the optional fields of their bodies.

/// Implements a method for each optional field of a request's body. How each takes its value is told in the same words as for
/// the bodies themselves.
macro_rules! setters {
    ($request:ty { $($kind:ident $field:ident: $type:ty,)* }) => {
        impl $request {
            $(crate::resource::setters!(@ $kind $field $type);)*
        }
    };
    (@ value $field:ident $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` of the body.")]
        #[inline]
        pub fn $field(self, $field: $type) -> Self {
            self.with(|body| body.$field = Some($field))
        }
    };
    (@ into $field:ident $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` of the body.")]
        pub fn $field(self, $field: impl Into<$type>) -> Self {
            self.with(|body| body.$field = Some($field.into()))
        }
    };
    (@ plain $field:ident $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` of the body.")]
        pub fn $field(self, $field: impl Into<$type>) -> Self {
            self.with(|body| body.$field = $field.into())
        }
    };
    (@ list $field:ident $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` of the body.")]
        pub fn $field(self, $field: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            self.with(|body| body.$field = Some($field.into_iter().map(Into::into).collect()))
        }
    };
    (@ key $field:ident $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` of the body.")]
        pub fn $field(self, $field: impl crate::resource::IntoKey<$type>) -> Self {
            self.with(|body| body.$field = Some(crate::resource::IntoKey::into_key($field).0))
        }
    };
    (@ keys $field:ident $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` of the body.")]
        pub fn $field(self, $field: impl IntoIterator<Item = impl crate::resource::IntoKey<$type>>) -> Self {
            let keys = $field.into_iter().map(|it| crate::resource::IntoKey::into_key(it).0);
            self.with(|body| body.$field = Some(keys.collect()))
        }
    };
    (@ null $field:ident $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` of the body; `None` sends null.")]
        pub fn $field(self, $field: impl Into<Option<$type>>) -> Self {
            self.with(|body| body.$field = Some($field.into()))
        }
    };
}

pub(crate) use setters;
