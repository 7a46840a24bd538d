// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Actions.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Listed, Resource, SharedList, Stateful, WaitState, boxed_part, given};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Action;

key! {
    /// The id of an action.
    ActionId(i64)
}

key_from!(ActionId of types::Action => |it| Self(it.id));

impl Resource for ActionId {
    type Value = types::Action;
    type Parent = ();

    const NAME: &'static str = "action";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Action) -> Option<Self> {
        given(&it.id).map(ActionId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Action>> {
        boxed_part(raw(client).actions_get(self.0), |answer| answer.action.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::Action) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::Action>> {
        Some(SharedList { newest_first: true, ..SharedList::new(raw(client).actions_list(&Default::default())) })
    }
}

impl Stateful for ActionId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::Action) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["completed"], &["errored"])
    }
}

list! {
    /// A list of actions, made by [`actions_list`](crate::Client::actions_list).
    ActionsList of types::ActionsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ActionId {
    type Within = ();
    type List = ActionsList;

    #[inline]
    fn list(client: &Client, _: &()) -> ActionsList {
        raw(client).actions_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! actions_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::actions::*;

        impl $sdk::Client {
            /// One action, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "actions_get")]
            #[must_use]
            pub fn action(&self, id: impl $sdk::resource::IntoKey<$crate::resources::actions::ActionId>) -> $sdk::resource::Handle<$crate::resources::actions::ActionId> {
                self.resource(id)
            }

            /// The actions of the account.
            #[doc(alias = "actions_list")]
            #[doc(alias = "compute action")]
            #[must_use]
            #[inline]
            pub fn actions(&self) -> $sdk::resource::Collection<$crate::resources::actions::ActionId> {
                self.collection()
            }
        }

        /// A handle of an action.
        pub type ActionHandle = $sdk::resource::Handle<$crate::resources::actions::ActionId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! actions_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.actions()` | `list`, `last`, `wait_all` |\n| `client.action(id)` | `get`, `find`, `wait` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
