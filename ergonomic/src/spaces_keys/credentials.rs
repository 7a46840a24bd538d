//! The credentials that S3 clients need to work with Spaces.

use std::fmt;

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::KeyCreateResponse;

/// The region that requests are signed for: Spaces take this one, whatever region they are in.
const SIGNING_REGION: &str = "us-east-1";

/// The credentials of a key of Spaces, for the Spaces of one region. `Debug` doesn't show the secret.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// let credentials = client.spaces_keys().create("backup").read_write("backups").credentials("fra1").await?;
/// let backup = std::process::Command::new("aws")
///     .args(["s3", "sync", "/srv", "s3://backups"])
///     .envs(credentials.environment())
///     .status();
/// # Ok(()) }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SpacesCredentials {
    access_key: String,
    secret_key: String,
    region: Region,
}

impl fmt::Debug for SpacesCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpacesCredentials")
            .field("access_key", &self.access_key)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

impl SpacesCredentials {
    /// The credentials of a key from the answer to its creation; `None` if that has no secret.
    #[must_use]
    pub fn of(created: &KeyCreateResponse, region: impl Into<Region>) -> Option<Self> {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        Some(Self::new(
            given(&created.access_key)?,
            given(&created.secret_key)?,
            region,
        ))
    }

    /// The credentials of a key that was created before.
    #[must_use]
    pub fn new(
        access_key: impl Into<String>,
        secret_key: impl Into<String>,
        region: impl Into<Region>,
    ) -> Self {
        Self {
            access_key: access_key.into(),
            secret_key: secret_key.into(),
            region: region.into(),
        }
    }

    /// The same for the Spaces of another region: a key is for all of them.
    #[must_use]
    pub fn in_region(self, region: impl Into<Region>) -> Self {
        Self {
            region: region.into(),
            ..self
        }
    }

    /// The access key, which identifies the key.
    #[must_use]
    #[inline]
    pub fn access_key(&self) -> &str {
        &self.access_key
    }

    /// The secret.
    #[must_use]
    #[inline]
    pub fn secret_key(&self) -> &str {
        &self.secret_key
    }

    /// The region of the Spaces.
    #[must_use]
    #[inline]
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// The URL that a client takes as its endpoint, such as `https://nyc3.digitaloceanspaces.com`. The client prepends the bucket
    /// to the host. The same URL without a region answers with a web page.
    #[must_use]
    #[inline]
    pub fn endpoint(&self) -> String {
        format!("https://{}.digitaloceanspaces.com", self.region)
    }

    /// The URL of a bucket, such as `https://backups.nyc3.digitaloceanspaces.com`.
    #[must_use]
    #[inline]
    pub fn bucket_url(&self, bucket: &str) -> String {
        format!("https://{bucket}.{}.digitaloceanspaces.com", self.region)
    }

    /// The region with which a client signs requests: `us-east-1`, whatever the [region](Self::region) of the Spaces.
    #[must_use]
    #[inline]
    pub fn signing_region(&self) -> &'static str {
        SIGNING_REGION
    }

    /// All of it as environment variables, for programs that read those of Amazon's tools.
    #[must_use]
    #[inline]
    pub fn environment(&self) -> [(&'static str, String); 4] {
        [
            ("AWS_ACCESS_KEY_ID", self.access_key.clone()),
            ("AWS_SECRET_ACCESS_KEY", self.secret_key.clone()),
            ("AWS_REGION", SIGNING_REGION.to_owned()),
            ("AWS_ENDPOINT_URL_S3", self.endpoint()),
        ]
    }
}
