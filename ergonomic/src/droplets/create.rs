//! Creating a droplet, and waiting until it is there.

use std::future::IntoFuture;

use digitalocean_raw::slugs::{Image, Region, Size};
use digitalocean_raw::types::{
    self, Droplet, DropletCreateImage, DropletCreateSshKeysItem, DropletSingleCreate,
    DropletsCreateBody, DropletsCreateResponse,
};

use super::DropletId;
use crate::resource::{begun, part, wait};
use crate::wait::{BoxFuture, Wait};
use crate::{Client, Error};

/// A droplet to be created: await it for the service's answer, or [`wait`](Self::wait) until the droplet is active.
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateDroplet {
    client: Client,
    body: DropletSingleCreate,
}

/// The user data may hold secrets.
impl std::fmt::Debug for CreateDroplet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateDroplet")
            .field("name", &self.body.name)
            .finish_non_exhaustive()
    }
}

impl CreateDroplet {
    pub(super) fn new(
        client: Client,
        name: String,
        region: Region,
        size: Size,
        image: ImageChoice,
    ) -> Self {
        let mut body = DropletSingleCreate::new(name, size, image.0);
        body.region = Some(region.into());
        Self { client, body }
    }

    /// Leaves the choice of the region to the service.
    pub fn any_region(mut self) -> Self {
        self.body.region = None;
        self
    }

    /// Adds an SSH key that may log in, by its id or by its fingerprint.
    pub fn ssh_key(mut self, key: impl Into<SshKeyChoice>) -> Self {
        let keys = self.body.ssh_keys.get_or_insert_default();
        keys.push(key.into().0);
        self
    }

    /// Adds a tag; it is created where there is none of that name.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        let tags = self
            .body
            .tags
            .get_or_insert_default()
            .get_or_insert_default();
        tags.push(tag.into());
        self
    }

    /// Whether the monitoring agent is installed. Default: no.
    pub fn monitoring(mut self, on: bool) -> Self {
        self.body.monitoring = Some(on);
        self
    }

    /// Whether the droplet gets an IPv6 address. Default: no.
    pub fn ipv6(mut self, on: bool) -> Self {
        self.body.ipv6 = Some(on);
        self
    }

    /// What cloud-init gets on the first boot. At most 64 KiB.
    pub fn user_data(mut self, text: impl Into<String>) -> Self {
        self.body.user_data = Some(text.into());
        self
    }

    /// Whether backups are taken. Default: no.
    pub fn backups(mut self, on: bool) -> Self {
        self.body.backups = Some(on);
        self
    }

    /// The VPC that its private address is in, by its id. Default: the region's own.
    pub fn vpc(mut self, id: impl Into<String>) -> Self {
        self.body.vpc_uuid = Some(id.into());
        self
    }

    /// Gives it a volume of the same region, by its id.
    pub fn volume(mut self, id: impl Into<String>) -> Self {
        let volumes = self.body.volumes.get_or_insert_default();
        volumes.push(id.into());
        self
    }

    /// The request as it will be sent, for what has no method here.
    pub fn body_mut(&mut self) -> &mut DropletSingleCreate {
        &mut self.body
    }

    /// Creates the droplet and waits until it is active and not locked any more.
    pub fn wait(self) -> Wait<Droplet> {
        let client = self.client.clone();
        let asked = client.clone();
        let request = self.into_future();
        let start = Box::pin(async move {
            let droplet = request.await?;
            Ok(begun(&asked, &DropletId(droplet.id), Some(droplet), true))
        });
        wait(&client, start)
    }
}

impl IntoFuture for CreateDroplet {
    type Output = Result<Droplet, Error>;
    type IntoFuture = BoxFuture<Droplet>;

    fn into_future(self) -> Self::IntoFuture {
        let call = self
            .client
            .raw()
            .droplets_create(&DropletsCreateBody::from(self.body));
        part(call, |answer| match answer {
            DropletsCreateResponse::Droplet(created) => Some(created.droplet),
            _ => None,
        })
    }
}

/// What a droplet is made from: an image by its slug, by its id, or itself.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageChoice(pub(super) DropletCreateImage);

impl From<Image> for ImageChoice {
    fn from(slug: Image) -> Self {
        Self(DropletCreateImage::String(slug.into()))
    }
}

impl From<i64> for ImageChoice {
    fn from(id: i64) -> Self {
        Self(DropletCreateImage::Integer(id))
    }
}

/// A text of nothing but digits is an id.
impl From<&str> for ImageChoice {
    fn from(text: &str) -> Self {
        match text.parse() {
            Ok(id) => Self(DropletCreateImage::Integer(id)),
            Err(_) => Self(DropletCreateImage::String(text.to_owned())),
        }
    }
}

impl From<String> for ImageChoice {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&types::Image> for ImageChoice {
    fn from(image: &types::Image) -> Self {
        match (image.id, &image.slug) {
            (Some(id), _) => Self::from(id),
            (None, slug) => Self(DropletCreateImage::String(slug.clone().unwrap_or_default())),
        }
    }
}

#[cfg(feature = "images")]
impl From<crate::images::ImageId> for ImageChoice {
    fn from(id: crate::images::ImageId) -> Self {
        Self::from(id.0)
    }
}

/// An SSH key by its id or by its fingerprint.
#[derive(Clone, Debug, PartialEq)]
pub struct SshKeyChoice(DropletCreateSshKeysItem);

impl From<i64> for SshKeyChoice {
    fn from(id: i64) -> Self {
        Self(DropletCreateSshKeysItem::Integer(id))
    }
}

impl From<&str> for SshKeyChoice {
    fn from(fingerprint: &str) -> Self {
        Self(DropletCreateSshKeysItem::String(fingerprint.to_owned()))
    }
}

impl From<String> for SshKeyChoice {
    fn from(fingerprint: String) -> Self {
        Self(DropletCreateSshKeysItem::String(fingerprint))
    }
}
