// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Account.

use digitalocean_core::resource::{Answered, Resource, boxed_part};
use digitalocean_core::{Client, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Account;

nested_key! {
    /// The key of the account of the account: there is one.
    AccountKey
}

impl Resource for AccountKey {
    type Value = types::Account;
    type Parent = ();

    const NAME: &'static str = "account";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::Account) -> Option<Self> {
        Some(Self)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Account>> {
        boxed_part(raw(client).account_get(), |answer| answer.account)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! account_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::account::*;

        impl $sdk::Client {
            /// The account: there is one. No request is sent until something is awaited.
            #[doc(alias = "account_get")]
            #[must_use]
            #[inline]
            pub fn account(&self) -> $sdk::resource::Handle<$crate::resources::account::AccountKey> {
                self.resource($crate::resources::account::AccountKey)
            }
        }

        /// A handle of an account.
        pub type AccountHandle = $sdk::resource::Handle<$crate::resources::account::AccountKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! account_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.account()` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
