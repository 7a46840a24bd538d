//! The template of a pool's droplets.

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::AutoscalePoolDropletTemplate;

use crate::ids::{ImageId, IntoKey, ProjectId, SshKeyId, TagName, VpcId};

/// What the droplets of a pool are made of: see [`template`]. It becomes an [`AutoscalePoolDropletTemplate`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DropletTemplate(AutoscalePoolDropletTemplate);

/// Droplets of a region, a size and an image, with the SSH keys that may log in: the service asks for one at least. Sizes are slugs, such
/// as those of `slugs::Size`.
pub fn template(
    region: impl Into<Region>,
    size: impl Into<String>,
    image: impl IntoKey<ImageId>,
    ssh_keys: impl IntoIterator<Item = impl IntoKey<SshKeyId>>,
) -> DropletTemplate {
    let image = image.into_key().to_string();
    let keys = ssh_keys.into_iter().map(|key| key.into_key().to_string());
    DropletTemplate(AutoscalePoolDropletTemplate::new(region, size, image, keys))
}

impl DropletTemplate {
    /// The name that the droplets are given.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.name(name))
    }

    /// A tag of the droplets, beside those that were set before.
    pub fn tag(mut self, tag: impl IntoKey<TagName>) -> Self {
        crate::ids::add_tag(&mut self.0.tags, tag);
        self
    }

    /// The same of several.
    pub fn tags(self, tags: impl IntoIterator<Item = impl IntoKey<TagName>>) -> Self {
        tags.into_iter().fold(self, Self::tag)
    }

    /// The network of the droplets, which must be in their region. Default: the default one of the region.
    pub fn vpc(self, vpc: impl IntoKey<VpcId>) -> Self {
        Self(self.0.vpc_uuid(vpc.into_key().0))
    }

    /// The project that the droplets belong to. Default: the default one.
    pub fn project(self, project: impl IntoKey<ProjectId>) -> Self {
        Self(self.0.project_id(project.into_key().0))
    }

    /// Whether the droplet agent is installed; scaling by load needs it.
    #[inline]
    pub fn with_droplet_agent(self, is_installed: bool) -> Self {
        Self(self.0.with_droplet_agent(is_installed))
    }

    /// Whether each droplet has an IPv6 address.
    #[inline]
    pub fn ipv6(self, has_one: bool) -> Self {
        Self(self.0.ipv6(has_one))
    }

    /// Whether the droplets have public addresses; without them they have no IPv6 address either, and none can be assigned later.
    /// Default: they have.
    #[inline]
    pub fn public_networking(self, is_public: bool) -> Self {
        Self(self.0.public_networking(is_public))
    }

    /// What cloud-init runs or reads when a droplet starts for the first time, as plain text; 64 KiB at most.
    pub fn user_data(self, text: impl Into<String>) -> Self {
        Self(self.0.user_data(text))
    }
}

impl From<DropletTemplate> for AutoscalePoolDropletTemplate {
    #[inline]
    fn from(template: DropletTemplate) -> Self {
        template.0
    }
}
