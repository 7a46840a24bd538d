//! Access keys of Spaces, and the credentials for any S3 client.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::slugs::Region;
//!
//! // For one bucket to write, and another one to read.
//! let create = client.spaces_keys().create("ci").read_write("artifacts").read("assets");
//! let credentials = create.credentials(Region::Nyc3).await?;
//! println!("{}", credentials.endpoint()); // https://nyc3.digitaloceanspaces.com
//!
//! // For everything; the secret is in this answer alone.
//! let admin = client.spaces_keys().create("admin").full_access().await?;
//! let key = client.spaces_key(&admin);
//! key.update().read("assets").await?; // in place of all grants that it had
//! key.delete().await?;
//! # Ok(()) }
//! ```
//!
//! A key that is limited to buckets can neither list buckets nor read their ACLs: the service answers 403 `AccessDenied`. For
//! some minutes, requests for a new bucket may fail with `NoSuchBucket`.
#![doc = digitalocean_raw::spaces_keys_methods!()]

mod credentials;

use std::future::IntoFuture as _;

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::{KeyCreateResponse, SpacesKeyGrant, SpacesKeyRequest};

use crate::Error;
use crate::resource::{Collection, Operation, Request, not_empty, setters};
use crate::wait::BoxFuture;

pub use credentials::SpacesCredentials;

digitalocean_raw::spaces_keys_accessors!(crate);

/// An access key to be created.
pub type CreateSpacesKey = Operation<SpacesKeyRequest, KeyCreateResponse>;

/// A request to change an access key.
pub type UpdateSpacesKey = Request<SpacesKeyId, SpacesKeyRequest>;

/// What the service calls what a key may do.
const READ: &str = "read";
const READ_WRITE: &str = "readwrite";
const FULL_ACCESS: &str = "fullaccess";

impl Collection<SpacesKeyId> {
    /// Creates an access key. Without grants, it has no permissions. Only the answer to this request has the secret, which no
    /// `Debug` output shows; [`credentials`](CreateSpacesKey::credentials) returns both in the form that S3 clients need.
    /// Operation: `spacesKey_create`.
    ///
    /// # Errors
    ///
    /// An empty name, and a grant without a bucket that isn't full access, are refused before anything is sent.
    pub fn create(&self, name: impl Into<String>) -> CreateSpacesKey {
        let body = SpacesKeyRequest::new().name(name);
        let request = self.operation(
            body,
            |raw, (), body| {
                let name = body.name.as_deref().unwrap_or_default();
                raw.spaces_key_create(body)
                    .require(not_empty("the name of a Spaces key", name))
                    .require(check(body))
            },
            |answer| answer.key,
        );
        request.creates(|key| Some(SpacesKeyId::from(key)))
    }
}

/// The service takes a grant without a bucket for one of all buckets.
#[inline]
fn check(body: &SpacesKeyRequest) -> Result<(), String> {
    let mut grants = body.grants.iter().flatten();
    match grants.find(|it| it.bucket.is_empty() && it.permission != FULL_ACCESS) {
        Some(grant) => Err(format!(
            "a grant to {} names no bucket: name one, or grant full access",
            grant.permission
        )),
        None => Ok(()),
    }
}

/// Adds a grant to a body.
#[inline]
fn grant(body: &mut SpacesKeyRequest, bucket: String, permission: &str) {
    let grants = body.grants.get_or_insert_default();
    grants.push(SpacesKeyGrant::new(bucket, permission));
}

/// The setters of what creates and changes a key.
macro_rules! grants {
    ($request:ty, $also:literal, $checked:path) => {
        impl $request {
            /// Permits reading the objects of a bucket.
            #[doc = $also]
            pub fn read(self, bucket: impl Into<String>) -> Self {
                $checked(self.with(|body| grant(body, bucket.into(), READ)))
            }

            /// Permits reading, writing and deleting the objects of a bucket.
            #[doc = $also]
            pub fn read_write(self, bucket: impl Into<String>) -> Self {
                $checked(self.with(|body| grant(body, bucket.into(), READ_WRITE)))
            }

            /// Permits everything for all buckets, including future ones.
            #[doc = $also]
            #[inline]
            pub fn full_access(self) -> Self {
                self.with(|body| grant(body, String::new(), FULL_ACCESS))
            }
        }
    };
}

grants!(CreateSpacesKey, "", std::convert::identity);
grants!(
    UpdateSpacesKey,
    "The grants of a change take the place of all that it had. One without a bucket is refused before anything is sent.",
    checked
);

#[inline]
fn checked(request: UpdateSpacesKey) -> UpdateSpacesKey {
    request.completed(|_, body| {
        let refused = check(&body).map_err(Error::refused);
        Box::pin(std::future::ready(refused.map(|()| body)))
    })
}

setters!(CreateSpacesKey {
    #[doc = "What the key may do, bucket by bucket; a bucket without a name stands for all. Default: `[]`."]
    list grants: SpacesKeyGrant,
});

impl CreateSpacesKey {
    /// Creates the key, and returns the credentials for an S3 client in a region. Operation:
    /// `spacesKey_create`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, or the answer has no secret.
    pub fn credentials(self, region: impl Into<Region>) -> BoxFuture<SpacesCredentials> {
        let (created, region) = (self.into_future(), region.into());
        Box::pin(async move {
            let key = created.await?;
            SpacesCredentials::of(&key, region).ok_or_else(|| {
                Error::incomplete("spacesKey_create: the answer has no access key, or no secret")
                    .carried_out()
            })
        })
    }
}
