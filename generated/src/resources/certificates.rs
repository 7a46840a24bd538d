// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Certificates.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, done, given, named, named_in, part};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Certificate;

key! {
    /// The id of a certificate.
    CertificateId(String)
}

key_from!(CertificateId of types::Certificate => |it| Self(it.id.clone()));

impl Resource for CertificateId {
    type Value = types::Certificate;
    type Parent = ();

    const NAME: &'static str = "certificate";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Certificate) -> Option<Self> {
        given(&it.id).map(CertificateId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Certificate>> {
        boxed_part(raw(client).certificates_get(&self.0), |answer| answer.certificate.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::Certificate) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.state.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::Certificate>> {
        Some(SharedList::new(raw(client).certificates_list(&Default::default())))
    }
}

impl Stateful for CertificateId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(600);

    #[inline]
    fn wait_state(it: &types::Certificate) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["verified"], &["error"])
    }
}

impl Named for CertificateId {
    #[inline]
    fn name(it: &types::Certificate) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Certificate>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), (), name)
    }
}

impl Creatable for CertificateId {
    type Body = types::CertificatesCreateBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CertificatesCreateBody) -> Answered<(Self, Option<Box<types::Certificate>>)> {
        part(raw(client).certificates_create(body), move |answer| {
            let it = answer.certificate?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for CertificateId {
    const GONE_WITHIN: Duration = Duration::from_secs(1200);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).certificates_delete(&self.0))
    }
}

list! {
    /// A list of certificates, made by [`certificates_list`](crate::Client::certificates_list).
    CertificatesList of types::CertificatesListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only the certificate of this name.
        /// Default: `""`.
        into name "name": String,
    }
}

impl Listed for CertificateId {
    type Within = ();
    type List = CertificatesList;

    #[inline]
    fn list(client: &Client, _: &()) -> CertificatesList {
        raw(client).certificates_list(&Default::default()).into()
    }
}

impl UniquelyNamed for CertificateId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("dns_names", "dns_names"), ("type", "type")],
        assumed: &[],
        filters: &[("name", "name")],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! certificates_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::certificates::*;

        impl $sdk::Client {
            /// One certificate, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "certificates_get")]
            #[must_use]
            pub fn certificate(&self, id: impl $sdk::resource::IntoKey<$crate::resources::certificates::CertificateId>) -> $sdk::resource::Handle<$crate::resources::certificates::CertificateId> {
                self.resource(id)
            }

            /// The certificates of the account.
            #[doc(alias = "certificates_list")]
            #[doc(alias = "compute certificate")]
            #[must_use]
            #[inline]
            pub fn certificates(&self) -> $sdk::resource::Collection<$crate::resources::certificates::CertificateId> {
                self.collection()
            }
        }

        /// A handle of a certificate.
        pub type CertificateHandle = $sdk::resource::Handle<$crate::resources::certificates::CertificateId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! certificates_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.certificates()` | `list`, `find_by_name`, `create`, `create_custom` |\n| `client.certificate(id)` | `get`, `find`, `delete`, `wait` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
