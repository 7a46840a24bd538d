//! Tags: names that droplets, images, volumes, volume snapshots and databases are found by.

use digitalocean_raw::types::{TagResource, TagResourcesRequest, TagsListResponse};

use crate::ids::named;
use crate::resource::{
    Collection, Deletable, Handle, Request, Resource, done, listed, not_empty, resource,
};
use crate::wait::BoxFuture;
use crate::{Client, Error};

pub use crate::ids::TagName;
pub use digitalocean_raw::types::Tag;

named!(TagName from Tag => |tag| Self(tag.name.clone()));

/// The tags of the account.
pub type Tags = Collection<Tag>;

/// One tag, by its name.
pub type TagHandle = Handle<Tag>;

impl Client {
    /// The tags of the account.
    #[must_use]
    pub fn tags(&self) -> Tags {
        self.collection()
    }

    /// One tag, by its name or itself. No request is sent until something is awaited.
    #[must_use]
    pub fn tag(&self, name: impl Into<TagName>) -> TagHandle {
        self.resource(name.into())
    }
}

listed!(Tag, TagsListResponse, |raw| raw
    .tags_list(&Default::default()));

resource!(Tag, "tag" by TagName,
    |raw, key| raw.tags_get(&key.0) => |answer| answer.tag,
    |_it| None);

/// What has the tag stays, without it.
impl Deletable for Tag {
    fn delete(client: &Client, key: &TagName) -> BoxFuture<()> {
        done(client.raw().tags_delete(&key.0))
    }
}

impl Collection<Tag> {
    /// Creates a tag. A name has at most 255 letters, digits, colons, dashes and underscores. Operation: `tags_create`.
    pub fn create(&self, name: impl Into<TagName>) -> Request<Tag, Tag> {
        let mut body = Tag::default();
        body.name = name.into().0;
        Request::of(
            &self.client,
            body,
            |raw, body| {
                raw.tags_create(body)
                    .require(not_empty("a tag's name", &body.name))
            },
            |answer| answer.tag,
        )
    }
}

impl Handle<Tag> {
    /// Adds the tag to resources of any kinds; the tag is created if it doesn't exist, and stays if a resource
    /// turns out not to be there. Operation: `tags_assign_resources`.
    ///
    /// ```no_run
    /// # #[cfg(all(feature = "droplets", feature = "volumes"))]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::{slugs::Region, tags::Tagged};
    ///
    /// let droplet = client.droplet(3164494).get().await?;
    /// let volume = client.volume_named("data", Region::Nyc3).get().await?;
    /// let web = client.tag("web");
    /// web.add([Tagged::from(&droplet), Tagged::from(&volume)]).await?;
    /// web.remove([&droplet]).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if one of the resources isn't there, or the call fails.
    pub fn add<I>(&self, resources: I) -> BoxFuture<()>
    where
        I: IntoIterator,
        I::Item: Into<Tagged>,
    {
        let (tag, body) = (self.clone(), body(resources));
        Box::pin(async move {
            let body = body?;
            if body.resources.is_empty() {
                return Ok(());
            }
            let raw = tag.client.raw();
            let missing = match done(raw.tags_assign_resources(&tag.key.0, &body)).await {
                Err(error) if error.is_not_found() => error,
                answer => return answer,
            };
            // Either the tag isn't there, or one of the resources.
            if tag.find().await?.is_some() {
                return Err(missing);
            }
            tag.client.tags().create(tag.key()).await?;
            done(raw.tags_assign_resources(&tag.key.0, &body)).await
        })
    }

    /// Removes the tag from resources of any kinds. Operation: `tags_unassign_resources`.
    ///
    /// # Errors
    ///
    /// Returns an error if the tag isn't there, or the call fails.
    pub fn remove<I>(&self, resources: I) -> BoxFuture<()>
    where
        I: IntoIterator,
        I::Item: Into<Tagged>,
    {
        let body = match body(resources) {
            Ok(body) if body.resources.is_empty() => return Box::pin(async { Ok(()) }),
            Ok(body) => body,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        let raw = self.client.raw();
        done(raw.tags_unassign_resources(&self.key.0, &body))
    }
}

fn body<I>(resources: I) -> Result<TagResourcesRequest, Error>
where
    I: IntoIterator,
    I::Item: Into<Tagged>,
{
    let resources = resources.into_iter().map(|resource| {
        let Tagged { kind, id } = resource.into();
        let mut item = TagResource::default();
        item.resource_type = Some(kind.into());
        item.resource_id = Some(id?);
        Ok(item)
    });
    let resources = resources.collect::<Result<Vec<_>, String>>();
    resources
        .map(TagResourcesRequest::new)
        .map_err(Error::refused)
}

/// What a tag can be given to: a droplet, an image, a volume or a snapshot, from its id, its handle or itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tagged {
    kind: &'static str,
    /// What is wrong with it, where it has none that tags go by.
    id: Result<String, String>,
}

/// A resource that can have tags.
pub trait Taggable: Resource {
    /// What the service calls its kind.
    fn tagged_as(key: &Self::Key) -> &'static str;

    /// That the key is one that tags go by.
    ///
    /// # Errors
    ///
    /// What to do, where it isn't.
    fn check_key(key: &Self::Key) -> Result<(), String> {
        let _ = key;
        Ok(())
    }
}

impl Tagged {
    /// A resource by its key.
    #[must_use]
    pub fn new<R: Taggable>(key: &R::Key) -> Self {
        Self {
            kind: R::tagged_as(key),
            id: R::check_key(key).and_then(|()| {
                let id = key.to_string();
                not_empty("the id of what a tag is for", &id).map(|()| id)
            }),
        }
    }
}

impl<R: Taggable> From<&Handle<R>> for Tagged {
    fn from(handle: &Handle<R>) -> Self {
        Self::new::<R>(&handle.key)
    }
}

impl<R: Taggable> Handle<R> {
    /// Adds a tag, which is created if it doesn't exist. Operation: `tags_assign_resources`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    pub fn tag(&self, tag: impl Into<TagName>) -> BoxFuture<()> {
        self.client.tag(tag).add([self])
    }

    /// Takes a tag from it. Operation: `tags_unassign_resources`.
    ///
    /// # Errors
    ///
    /// Returns an error if the tag isn't there, or the call fails.
    pub fn untag(&self, tag: impl Into<TagName>) -> BoxFuture<()> {
        self.client.tag(tag).remove([self])
    }
}

/// Makes a resource [`Taggable`]: what the service calls its kind, and the key of one.
#[allow(unused_macros)] // Not every area has one.
macro_rules! taggable {
    ($type:ty, |$id:ident: $key:ty| $kind:expr $(, checked by $check:expr)?) => {
        impl crate::tags::Taggable for $type {
            fn tagged_as($id: &$key) -> &'static str {
                $kind
            }

            $(fn check_key(key: &$key) -> Result<(), String> {
                $check(key)
            })?
        }

        impl From<$key> for crate::tags::Tagged {
            fn from(key: $key) -> Self {
                Self::new::<$type>(&key)
            }
        }

        impl From<&$key> for crate::tags::Tagged {
            fn from(key: &$key) -> Self {
                Self::new::<$type>(key)
            }
        }

        impl From<&$type> for crate::tags::Tagged {
            fn from(resource: &$type) -> Self {
                Self::new::<$type>(&resource.into())
            }
        }
    };
}

#[allow(unused_imports)] // Not every area has one.
pub(crate) use taggable;
