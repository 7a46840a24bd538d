//! Values that many answers hold the same copy of, such as the region in every droplet: kept once in memory.

use std::cell::RefCell;
use std::sync::{Arc, Weak};
use std::thread::LocalKey;

use serde::Deserializer;

use crate::Decode;

/// How many different values are remembered for each type and thread.
const REMEMBERED: usize = 16;

/// A value of which there are few, and many copies. [`Decode`] reads an `Arc` of it; those that are equal to one that was read
/// a moment ago on the same thread share its memory.
#[doc(hidden)]
pub trait Shared: Decode + PartialEq + 'static {
    /// The values of this type that the current thread decoded most recently.
    fn recent() -> &'static LocalKey<RefCell<Recent<Self>>>;
}

/// The values that were read last, newest first. They end with the last answer that holds them.
#[derive(Debug)]
pub struct Recent<T>(Vec<Weak<T>>);

impl<T> Recent<T> {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Recent<T> {
    /// The value that was read before and is equal, or this one.
    fn share(&mut self, value: T) -> Arc<T> {
        let known = self.0.iter().enumerate().find_map(|(index, known)| {
            let known = known.upgrade()?;
            (*known == value).then_some((index, known))
        });
        if let Some((index, known)) = known {
            self.0.swap(0, index);
            return known;
        }
        let value = Arc::new(value);
        self.0.truncate(REMEMBERED - 1);
        self.0.insert(0, Arc::downgrade(&value));
        value
    }
}

impl<T> Default for Recent<T> {
    fn default() -> Self {
        Self::new()
    }
}

fn share<T: Shared>(value: T) -> Arc<T> {
    // Taken out, so that nothing is borrowed while values are compared; a thread that is ending remembers nothing.
    let mut recent = T::recent().try_with(RefCell::take).unwrap_or_default();
    let shared = recent.share(value);
    let _ = T::recent().try_with(|place| place.replace(recent));
    shared
}

impl<T: Shared> Decode for Arc<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(share)
    }

    fn blank() -> Self {
        share(T::blank())
    }
}

/// Makes a type [`Shared`].
#[doc(hidden)]
#[macro_export]
macro_rules! shared {
    ($name:ident) => {
        impl $crate::shared::Shared for $name {
            #[inline]
            fn recent()
            -> &'static ::std::thread::LocalKey<::std::cell::RefCell<$crate::shared::Recent<Self>>>
            {
                ::std::thread_local! {
                    static RECENT: ::std::cell::RefCell<$crate::shared::Recent<$name>> =
                        const { ::std::cell::RefCell::new($crate::shared::Recent::new()) };
                }
                &RECENT
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record;
    use crate::undeclared::Undeclared;
    use serde_json::json;

    #[derive(Clone, Debug, PartialEq)]
    struct Region {
        slug: String,
        sizes: Vec<String>,
        undeclared: Undeclared,
    }

    record!(Region {
        required slug "slug",
        required sizes "sizes",
    });
    shared!(Region);

    fn region(slug: &str, size: &str) -> Arc<Region> {
        Arc::decode(json!({ "slug": slug, "sizes": [size] })).unwrap()
    }

    #[test]
    fn equal_values_share_their_memory_and_others_do_not() {
        let [a, b, other, c] =
            [("x", "s"), ("y", "s"), ("x", "t"), ("x", "s")].map(|(slug, size)| region(slug, size));
        assert!(Arc::ptr_eq(&a, &c));
        assert!(!Arc::ptr_eq(&a, &other) && !Arc::ptr_eq(&a, &b));
        assert_eq!(
            (other.slug.as_str(), other.sizes.as_slice()),
            ("x", ["t".to_owned()].as_slice())
        );
        assert_eq!(
            serde_json::to_value(&a).unwrap(),
            json!({ "slug": "x", "sizes": ["s"] })
        );
    }

    #[test]
    fn what_nobody_holds_is_forgotten() {
        let held = Arc::downgrade(&region("x", "s"));
        assert!(held.upgrade().is_none());
        assert_eq!(region("x", "s").slug, "x");
    }

    #[test]
    fn only_the_latest_are_remembered() {
        let first = region("first", "s");
        let others: Vec<_> = (0..REMEMBERED - 1)
            .map(|number| region(&number.to_string(), "s"))
            .collect();
        assert!(Arc::ptr_eq(&first, &region("first", "s")));
        let more: Vec<_> = (0..REMEMBERED)
            .map(|number| region(&number.to_string(), "t"))
            .collect();
        assert!(!Arc::ptr_eq(&first, &region("first", "s")));
        drop((others, more));
    }
}
