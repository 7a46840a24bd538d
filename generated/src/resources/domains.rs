// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Domains and DNS.

use digitalocean_core::resource::{Answered, Creatable, Deletable, HasUrn, Holder, List, Listed, Named, Patchable, Resource, Sought, UniquelyNamed, Uniqueness, boxed_part, done, given, named, named_in, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{Domain, DomainRecord};

key! {
    /// The name of a domain.
    DomainName(String)
}

key_from!(DomainName of types::Domain => |it| Self(it.name.clone()));

impl Resource for DomainName {
    type Value = types::Domain;
    type Parent = ();

    const NAME: &'static str = "domain";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Domain) -> Option<Self> {
        given(&it.name).map(DomainName)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Domain>> {
        boxed_part(raw(client).domains_get(&self.0), |answer| answer.domain)
    }
}

impl Creatable for DomainName {
    type Body = types::DomainCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::DomainCreate) -> Answered<(Self, Option<Box<types::Domain>>)> {
        part(raw(client).domains_create(body), move |answer| {
            let it = answer.domain?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DomainName {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).domains_delete(&self.0))
    }
}

impl HasUrn for DomainName {
    const URN_KIND: &'static str = "domain";
}

list! {
    /// A list of domains, made by [`domains_list`](crate::Client::domains_list).
    DomainsList of types::DomainsListResponse, |it| given(&it.name), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for DomainName {
    type Within = ();
    type List = DomainsList;

    #[inline]
    fn list(client: &Client, _: &()) -> DomainsList {
        raw(client).domains_list(&Default::default()).into()
    }
}

impl UniquelyNamed for DomainName {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: true,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: true,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

key! {
    /// The id of a domain record.
    DomainRecordId(i64)
}

key_from!(DomainRecordId of types::DomainRecord => |it| Self(it.id));

nested_key! {
    /// The key of a domain record of a domain.
    DomainRecordKey {
        /// The key of the domain.
        domain: DomainName,
        /// Its own part.
        id: DomainRecordId
    }
}

impl Resource for DomainRecordKey {
    type Value = types::DomainRecord;
    type Parent = DomainName;

    const NAME: &'static str = "domain record";

    #[inline]
    fn parent(&self) -> DomainName {
        self.domain.clone()
    }

    #[inline]
    fn of(parent: &DomainName, it: &types::DomainRecord) -> Option<Self> {
        Some(Self { domain: parent.clone(), id: given(&it.id).map(DomainRecordId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DomainRecord>> {
        boxed_part(raw(client).domains_get_record(&self.domain.0, self.id.0), |answer| answer.domain_record.filter(|it| given(&it.id).is_some()))
    }
}

impl Named for DomainRecordKey {
    #[inline]
    fn name(it: &types::DomainRecord) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::DomainRecord>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), within.clone(), name)
    }
}

impl Creatable for DomainRecordKey {
    type Body = types::DomainsCreateRecordBody;
    type In = DomainName;

    #[inline]
    fn create(client: &Client, within: &DomainName, body: &types::DomainsCreateRecordBody) -> Answered<(Self, Option<Box<types::DomainRecord>>)> {
        let parent = within.clone();
        part(raw(client).domains_create_record(&within.0, body), move |answer| {
            let it = answer.domain_record?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DomainRecordKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).domains_delete_record(&self.domain.0, self.id.0))
    }
}

impl Patchable for DomainRecordKey {
    type Patch = types::DomainRecordRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::DomainRecordRequest) -> Answered<Option<Box<types::DomainRecord>>> {
        shown(raw(client).domains_patch_record(&self.domain.0, self.id.0, body), |answer| answer.domain_record)
    }
}

list! {
    /// A list of domain records, made by [`domains_list_records`](crate::Client::domains_list_records).
    DomainsListRecords of types::DomainsListRecordsResponse, |it| given(&it.id), {
        /// Only records of this fully qualified name, such as `sub.example.com`.
        into name "name": String,
        /// Only records of this type.
        into type_ "type": types::DomainsListRecordsType,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for DomainRecordKey {
    type Within = DomainName;
    type List = DomainsListRecords;

    #[inline]
    fn list(client: &Client, within: &DomainName) -> DomainsListRecords {
        raw(client).domains_list_records(&within.0, &Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! domains_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::domains::*;

        impl $sdk::Client {
            /// One domain, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "domains_get")]
            #[must_use]
            pub fn domain(&self, name: impl $sdk::resource::IntoKey<$crate::resources::domains::DomainName>) -> $sdk::resource::Handle<$crate::resources::domains::DomainName> {
                self.resource(name)
            }

            /// The domains of the account.
            #[doc(alias = "domains_list")]
            #[doc(alias = "compute domain")]
            #[doc(alias = "DNS")]
            #[must_use]
            #[inline]
            pub fn domains(&self) -> $sdk::resource::Collection<$crate::resources::domains::DomainName> {
                self.collection()
            }
        }

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::domains::DomainName: $crate::types::Domain);

        /// A handle of a domain.
        pub type DomainHandle = $sdk::resource::Handle<$crate::resources::domains::DomainName>;

        impl $sdk::resource::Handle<$crate::resources::domains::DomainName> {
            /// Its domain records.
            #[doc(alias = "domains_list_records")]
            #[doc(alias = "compute domain records")]
            #[doc(alias = "domain records")]
            #[doc(alias = "RecordsByType")]
            #[doc(alias = "CreateRecord")]
            #[must_use]
            #[inline]
            pub fn records(&self) -> $sdk::resource::Collection<$crate::resources::domains::DomainRecordKey> {
                self.collection()
            }
        }

        /// A handle of a domain record.
        pub type DomainRecordHandle = $sdk::resource::Handle<$crate::resources::domains::DomainRecordKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! domains_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.domains()` | `list`, `create` |\n| `client.domain(name)` | `get`, `find`, `delete`, `replace_all`, `replace_zone`, `upsert` |\n| `client.domain(name).records()` | `list`, `find_by_name`, `create` |\n| `client.domain(name).record(id)` | `get`, `find`, `delete`, `update` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
