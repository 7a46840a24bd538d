// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `tags_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorWithRootCauses {
    /// What went wrong, in words.
    pub error: String,
    /// Further messages about it; `None` if there are none.
    pub messages: Option<Vec<String>>,
    /// What led to the error; often tells how to avoid it.
    pub root_causes: Vec<String>,
    undeclared: Undeclared,
}

record!(ErrorWithRootCauses {
    required error "error",
    or_null messages "messages",
    required root_causes "root_causes",
});

#[cfg(feature = "schemars")]
schema!(ErrorWithRootCauses in crate::SCHEMAS {});

/// Answered by `tags_create`, `tags_get`, `tags_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The name of the tag; it must be sent in the upper and lower case in which it was created.
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
    pub name: String,
    /// How many resources carry the tag, in all and of each kind; only those that the token may see count.
    /// Set by the service.
    pub resources: Option<TagResources>,
    undeclared: Undeclared,
}

record!(Tag {
    expected name "name",
    sometimes resources "resources",
});

impl Default for Tag {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Tag in crate::SCHEMAS { TagResources });

/// Sent by `tags_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagCreate {
    /// The name of the tag; it must be sent in the upper and lower case in which it was created.
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(TagCreate {
    optional name "name",
});

impl TagCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(TagCreate {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(TagCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(TagCreate by crate::validate::RULES);

/// Answered by `tags_create`, `tags_get`, `tags_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagMetadata {
    /// How many resources of this kind carry the tag.
    /// At least `0`.
    pub count: Option<i64>,
    /// The address in the API of the one that was tagged last.
    pub last_tagged_uri: Option<String>,
    undeclared: Undeclared,
}

record!(TagMetadata {
    sometimes count "count",
    sometimes last_tagged_uri "last_tagged_uri",
});

#[cfg(feature = "schemars")]
schema!(TagMetadata in crate::SCHEMAS {});

/// Sent by `tags_assign_resources`, `tags_unassign_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagResource {
    /// The id of the resource, as text even if it is a number.
    pub resource_id: Option<String>,
    /// Which kind of resource it is.
    pub resource_type: Option<TagResourceType>,
    undeclared: Undeclared,
}

record!(TagResource {
    optional resource_id "resource_id",
    optional resource_type "resource_type",
});

impl TagResource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(TagResource {
    into resource_id: String,
    into resource_type: TagResourceType,
});

#[cfg(feature = "schemars")]
schema!(TagResource in crate::SCHEMAS { TagResourceType });

#[cfg(feature = "validate")]
from_json!(TagResource by crate::validate::RULES);

open_enum! {
    /// Sent by `tags_assign_resources`, `tags_unassign_resources`.
    TagResourceType {
        Droplet = "droplet",
        Image = "image",
        Volume = "volume",
        VolumeSnapshot = "volume_snapshot",
        Database = "database",
        LoadBalancer = "load_balancer",
    }
}

#[cfg(feature = "schemars")]
schema!(TagResourceType in crate::SCHEMAS {});

/// Answered by `tags_create`, `tags_get`, `tags_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// How many resources carry the tag in all.
    /// At least `0`.
    pub count: Option<i64>,
    /// The address in the API of the resource that was tagged last.
    pub last_tagged_uri: Option<String>,
    /// How many droplets carry the tag. Tokens need the scope `droplet:read` to see it.
    pub droplets: Option<TagMetadata>,
    /// How many database clusters carry the tag. Tokens need the scope `database:read` to see it.
    pub databases: Option<TagMetadata>,
    /// How many volumes carry the tag. Tokens need the scope `block_storage:read` to see it.
    pub volumes: Option<TagMetadata>,
    /// How many snapshots of volumes carry the tag. Tokens need the scope `block_storage_snapshot:read` to see it.
    pub volume_snapshots: Option<TagMetadata>,
    /// How many images carry the tag. Tokens need the scope `image:read` to see it.
    pub images: Option<TagMetadata>,
    undeclared: Undeclared,
}

record!(TagResources {
    sometimes count "count",
    sometimes last_tagged_uri "last_tagged_uri",
    sometimes droplets "droplets",
    sometimes databases "databases",
    sometimes volumes "volumes",
    sometimes volume_snapshots "volume_snapshots",
    sometimes images "images",
});

#[cfg(feature = "schemars")]
schema!(TagResources in crate::SCHEMAS { TagMetadata });

/// Sent by `tags_assign_resources`, `tags_unassign_resources`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// The resources that the tag is put on or taken from.
    pub resources: Vec<TagResource>,
    undeclared: Undeclared,
}

record!(TagResourcesRequest {
    required resources "resources",
});

impl TagResourcesRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(resources: impl IntoIterator<Item = impl Into<TagResource>>) -> Self {
        Self {
            resources: resources.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(TagResourcesRequest in crate::SCHEMAS { TagResource });

#[cfg(feature = "validate")]
from_json!(TagResourcesRequest by crate::validate::RULES);

/// Answered by `tags_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagsCreateResponse {
    /// The tag that was created.
    pub tag: Option<Tag>,
    undeclared: Undeclared,
}

record!(TagsCreateResponse {
    sometimes tag "tag",
});

#[cfg(feature = "schemars")]
schema!(TagsCreateResponse in crate::SCHEMAS { Tag });

/// Answered by `tags_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagsGetResponse {
    /// The requested tag.
    pub tag: Option<Tag>,
    undeclared: Undeclared,
}

record!(TagsGetResponse {
    sometimes tag "tag",
});

#[cfg(feature = "schemars")]
schema!(TagsGetResponse in crate::SCHEMAS { Tag });

/// Answered by `tags_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagsListResponse {
    /// The tags on this page.
    pub tags: Option<Vec<Tag>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(TagsListResponse {
    sometimes tags "tags",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(TagsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Tag });
