//! Tags: names by which droplets, images, volumes, volume snapshots and databases are found.
#![doc = digitalocean_raw::tags_methods!()]

use digitalocean_core::resource::refused;
use digitalocean_raw::types::{TagCreate, TagResource, TagResourcesRequest};

use crate::Error;
use crate::resource::{Collection, Handle, IntoKey, Operation, Request, Resource, done, not_empty};
use crate::wait::BoxFuture;

pub use digitalocean_raw::types::Tag;

digitalocean_raw::tags_accessors!(crate);

impl Collection<TagName> {
    /// Creates a tag. A name has at most 255 letters, digits, colons, dashes and underscores. Operation: `tags_create`.
    pub fn create(&self, name: impl IntoKey<TagName>) -> Request<TagName, TagCreate> {
        let body = TagCreate::new().name(name.into_key().0);
        Request::of(
            &self.client,
            body,
            |raw, body| {
                raw.tags_create(body).require(not_empty(
                    "a tag's name",
                    body.name.as_deref().unwrap_or_default(),
                ))
            },
            |answer| answer.tag,
        )
    }
}

impl Handle<TagName> {
    /// Adds the tag to resources of any kinds; the tag is created if it doesn't exist, even if a resource then turns out not to
    /// exist. Operation: `tags_assign_resources`.
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
    /// Returns an error if one of the resources does not exist, or the call fails.
    #[doc(alias = "tag_resources")]
    pub fn add<I>(&self, resources: I) -> TagRequest
    where
        I: IntoIterator,
        I::Item: Into<Tagged>,
    {
        self.about(resources, |tag, body| {
            Box::pin(async move {
                let raw = tag.client.raw();
                let missing = match done(raw.tags_assign_resources(&tag.key.0, &body)).await {
                    Err(error) if error.is_not_found() => error,
                    answer => return answer,
                };
                // Either the tag does not exist, or one of the resources.
                if tag.find().await.map_err(Error::unsent)?.is_some() {
                    return Err(missing);
                }
                tag.client.tags().create(tag.key()).await?;
                let assigned = done(raw.tags_assign_resources(&tag.key.0, &body)).await;
                assigned.map_err(|error| {
                    let created = format_args!("before that, the tag {} was created", tag.key);
                    error.noting(created).carried_out()
                })
            })
        })
    }

    /// Removes the tag from resources of any kinds. Operation: `tags_unassign_resources`.
    ///
    /// # Errors
    ///
    /// Returns an error if the tag does not exist, or the call fails.
    #[doc(alias = "untag_resources")]
    pub fn remove<I>(&self, resources: I) -> TagRequest
    where
        I: IntoIterator,
        I::Item: Into<Tagged>,
    {
        self.about(resources, |tag, body| {
            let raw = tag.client.raw();
            done(raw.tags_unassign_resources(&tag.key.0, &body))
        })
    }

    /// A request about resources. Nothing is sent for none.
    fn about<I>(
        &self,
        resources: I,
        send: fn(Self, TagResourcesRequest) -> BoxFuture<()>,
    ) -> TagRequest
    where
        I: IntoIterator,
        I::Item: Into<Tagged>,
    {
        let (body, wrong) = match body(resources) {
            Ok(body) => (body, None),
            Err(message) => (
                TagResourcesRequest::new(Vec::<TagResource>::new()),
                Some(message),
            ),
        };
        let tag = self.clone();
        Operation::by(&self.client, body, move |client, body| match &wrong {
            Some(message) => refused(message.clone()),
            None if body.resources.is_empty() => Box::pin(async { Ok(()) }),
            None => send(tag.by(client), body.clone()),
        })
    }
}

/// A request that adds a tag to resources, or removes it from them.
pub type TagRequest = Operation<TagResourcesRequest, ()>;

fn body<I>(resources: I) -> Result<TagResourcesRequest, String>
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
    resources.map(TagResourcesRequest::new)
}

/// A resource that can be tagged: a droplet, an image, a volume or a snapshot, made from its id, its handle or the object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tagged {
    kind: &'static str,
    /// What is wrong with it, where it has none that tags go by.
    id: Result<String, String>,
}

/// A resource that can have tags.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names can't have tags",
    label = "the service gives no tags to this"
)]
pub trait Taggable: Resource {
    /// What the service calls its kind.
    fn tagged_as(&self) -> &'static str;

    /// That the key is one that tags go by.
    ///
    /// # Errors
    ///
    /// What to do, where it isn't.
    #[inline]
    fn check_key(&self) -> Result<(), String> {
        Ok(())
    }
}

impl Tagged {
    /// A resource by its key.
    #[must_use]
    #[inline]
    pub fn new(key: &impl Taggable) -> Self {
        Self {
            kind: key.tagged_as(),
            id: key.check_key().and_then(|()| {
                let id = key.to_string();
                not_empty("the id of what a tag is for", &id).map(|()| id)
            }),
        }
    }
}

impl<K: Taggable> From<&Handle<K>> for Tagged {
    #[inline]
    fn from(handle: &Handle<K>) -> Self {
        Self::new(&handle.key)
    }
}

impl<K: Taggable> Handle<K> {
    /// Adds a tag, which is created if it doesn't exist. Operation: `tags_assign_resources`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    pub fn tag(&self, tag: impl IntoKey<TagName>) -> TagRequest {
        self.client.tag(tag).add([self])
    }

    /// Removes a tag from it. Operation: `tags_unassign_resources`.
    ///
    /// # Errors
    ///
    /// Returns an error if the tag does not exist, or the call fails.
    pub fn untag(&self, tag: impl IntoKey<TagName>) -> TagRequest {
        self.client.tag(tag).remove([self])
    }
}

/// Makes a resource [`Taggable`]: what the service calls its kind, and the key of one.
#[allow(unused_macros)] // Not every area has one.
macro_rules! taggable {
    ($key:ty, |$id:ident| $kind:expr $(, checked by $check:expr)?; $value:ty) => {
        impl crate::tags::Taggable for $key {
            #[inline]
            fn tagged_as(&self) -> &'static str {
                let $id = self;
                $kind
            }

            $(fn check_key(&self) -> Result<(), String> {
                $check(self)
            })?
        }

        impl From<$key> for crate::tags::Tagged {
            #[inline]
            fn from(key: $key) -> Self {
                Self::new(&key)
            }
        }

        impl From<&$key> for crate::tags::Tagged {
            #[inline]
            fn from(key: &$key) -> Self {
                Self::new(key)
            }
        }

        impl From<&$value> for crate::tags::Tagged {
            #[inline]
            fn from(value: &$value) -> Self {
                Self::new(&<$key>::from(value))
            }
        }
    };
}

#[allow(unused_imports)] // Not every area has one.
pub(crate) use taggable;
