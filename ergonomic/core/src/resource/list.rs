//! Builders of lists: filters first, then the items or the pages.

use std::fmt;
use std::hash::Hash;

use crate::pages::{Items, PagedAnswer, Pages};
use crate::parameter::Parameter;
use crate::transport::BoxFuture;
use crate::{Call, Error};

/// A list that can still be filtered. The builder of each list is one of these with a method for each filter.
#[must_use = "a list is not read until its items or pages are"]
pub struct List<P> {
    call: Call<P>,
    /// Whether something chooses what is listed.
    filtered: bool,
}

impl<P> fmt::Debug for List<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "List({})", self.call.operation().id)
    }
}

impl<P: PagedAnswer> List<P> {
    /// The list that this call requests.
    pub fn new(call: Call<P>) -> Self {
        Self {
            call,
            filtered: false,
        }
    }

    /// The call, with all filters.
    pub fn into_call(self) -> Call<P> {
        self.call
    }

    /// Sets a query parameter. An empty value is refused: the service would ignore it, and list everything.
    #[doc(hidden)]
    pub fn query(mut self, name: &'static str, value: &(impl Parameter + ?Sized)) -> Self {
        self.filtered = true;
        self.call.set_query(name, None);
        self.call = self.call.query(name, value);
        self.require(not_empty(name, value))
    }

    /// Refuses the list if a check returns an error.
    #[doc(hidden)]
    pub fn require(mut self, check: Result<(), String>) -> Self {
        self.call = self.call.require(check);
        self
    }

    /// The items, each page when it is needed.
    pub fn stream(self) -> Items<P::Item> {
        self.call.items()
    }

    /// The pages, each when it is needed.
    pub fn pages(self) -> Pages<P> {
        self.call.pages()
    }

    /// The items, each once by its key, of a list that may change while it is read: if it changes, it is read again until it
    /// doesn't. The [module](crate::pages#lists-that-change) says what this guarantees. `key` identifies an item; an item without
    /// a key is an error.
    pub fn consistent<K: Eq + Hash + Send + 'static>(
        self,
        key: impl Fn(&P::Item) -> Option<K> + Send + 'static,
    ) -> Items<P::Item> {
        self.call.pages().consistent(key)
    }

    /// All items.
    ///
    /// # Errors
    ///
    /// Returns an error if a page can't be read, or the list contradicts itself; see [`Items::all`].
    pub fn all(self) -> BoxFuture<'static, Result<Vec<P::Item>, Error>> {
        Box::pin(self.stream().all())
    }

    /// The first item; `None` if there is none. A list without filters is read by a page of one item.
    ///
    /// # Errors
    ///
    /// Returns an error if the page can't be read.
    pub fn first(self) -> BoxFuture<'static, Result<Option<P::Item>, Error>> {
        // Some lists are filtered after they are split into pages, so that the first of them may be empty.
        let filtered = self.filtered;
        let items = self.stream().limit(1);
        let mut items = match filtered {
            true => items,
            false => items.per_page(1),
        };
        Box::pin(async move { items.try_next().await })
    }
}

/// Refuses a filter with an empty value.
fn not_empty(name: &str, value: &(impl Parameter + ?Sized)) -> Result<(), String> {
    let mut check = Err(format!(
        "the filter {name} must not be empty: everything would be listed"
    ));
    value.each(&mut |text| {
        if !text.trim().is_empty() {
            check = Ok(());
        }
    });
    check
}

/// Declares the builder of a list: the answer that is one page, what tells its items apart if something does, and the filters.
#[doc(hidden)]
#[macro_export]
macro_rules! list {
    // Its items have a key, by which they are told apart.
    ($(#[$doc:meta])* $name:ident of $page:ty, |$it:ident| $own:expr, { $($filters:tt)* }) => {
        $crate::list! { $(#[$doc])* $name of $page { $($filters)* } }

        impl $name {
            /// The items, each once by its key, of a list that may change while it is read: items that are created or deleted
            /// meanwhile move others to other pages. If this is detected, the list is read again, and new items are returned,
            /// until a pass shows no change; at most 5 times ([`max_passes`](digitalocean_core::pages::Items::max_passes)). See
            /// [what is guaranteed](digitalocean_core::pages#lists-that-change).
            #[inline]
            pub fn consistent(self) -> $crate::pages::Items<<$page as $crate::Page>::Item> {
                self.list.consistent(|$it: &<$page as $crate::Page>::Item| $own)
            }
        }
    };
    ($(#[$doc:meta])* $name:ident of $page:ty { $($(#[$meaning:meta])* $kind:ident $filter:ident $key:literal: $type:ty,)* }) => {
        $(#[$doc])*
        #[must_use = "a list is not read until its items or pages are"]
        #[derive(Debug)]
        pub struct $name {
            list: $crate::resource::List<$page>,
        }

        impl $name {
            $($crate::list!(@ [$(#[$meaning])*] $kind $filter $key $type);)*

            /// The items, each page when it is needed.
            #[inline]
            pub fn stream(self) -> $crate::pages::Items<<$page as $crate::Page>::Item> {
                self.list.stream()
            }

            /// The pages, each when it is needed.
            #[inline]
            pub fn pages(self) -> $crate::pages::Pages<$page> {
                self.list.pages()
            }

            /// All items.
            ///
            /// # Errors
            ///
            /// Returns an error if a page can't be read, or the list contradicts itself.
            #[inline]
            pub fn all(self) -> $crate::resource::Answered<Vec<<$page as $crate::Page>::Item>> {
                self.list.all()
            }

            /// The first item; `None` if there is none.
            ///
            /// # Errors
            ///
            /// Returns an error if the page can't be read.
            #[inline]
            pub fn first(self) -> $crate::resource::Answered<Option<<$page as $crate::Page>::Item>> {
                self.list.first()
            }
        }

        impl From<$crate::Call<$page>> for $name {
            #[inline]
            fn from(call: $crate::Call<$page>) -> Self {
                Self { list: $crate::resource::List::new(call) }
            }
        }

        impl From<$name> for $crate::resource::List<$page> {
            #[inline]
            fn from(list: $name) -> Self {
                list.list
            }
        }
    };
    (@ [$(#[$meaning:meta])*] value $filter:ident $key:literal $type:ty) => {
        $(#[$meaning])*
        #[inline]
        pub fn $filter(mut self, $filter: $type) -> Self {
            self.list = self.list.query($key, &$filter);
            self
        }
    };
    (@ [$(#[$meaning:meta])*] into $filter:ident $key:literal $type:ty) => {
        $(#[$meaning])*
        pub fn $filter(mut self, $filter: impl Into<$type>) -> Self {
            let value: $type = $filter.into();
            self.list = self.list.query($key, &value);
            self
        }
    };
    (@ [$(#[$meaning:meta])*] list $filter:ident $key:literal $type:ty) => {
        $(#[$meaning])*
        pub fn $filter(mut self, $filter: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            let values: Vec<$type> = $filter.into_iter().map(Into::into).collect();
            self.list = self.list.query($key, &values);
            self
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_filter_is_refused() {
        assert!(not_empty("name", "web").is_ok());
        assert!(not_empty("private", &false).is_ok());
        assert!(not_empty("ids", &vec![0, 7]).is_ok());
        for nothing in ["", " "] {
            assert!(not_empty("name", nothing).unwrap_err().contains("name"));
        }
        assert!(not_empty("ids", &Vec::<i64>::new()).is_err());
        assert!(not_empty("names", &vec![String::new()]).is_err());
    }
}
