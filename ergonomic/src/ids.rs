//! Types for the ids of resources, so that ids of different kinds can't be mixed up.
//!
//! Methods that take an id take anything that converts to it: a number or a string, the object itself, or a reference to it.
//!
//! ```no_run
//! # #[cfg(all(feature = "volumes", feature = "droplets"))]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let droplet = client.droplet(3164494).get().await?;
//! let volume = client.volume("506f78a4-e098-11e5-ad9f-000f53306ae1");
//! volume.attach(&droplet).wait().await?;
//! volume.detach(3164494).wait().await?;
//! # Ok(()) }
//! ```
//!
//! The id or the slug of another kind of resource doesn't compile:
//!
//! ```compile_fail,E0277
//! # #[cfg(all(feature = "volumes", feature = "droplets"))]
//! # async fn run(client: digitalocean_sdk::Client) {
//! client.volume("506f78a4-e098-11e5-ad9f-000f53306ae1").attach(digitalocean_sdk::volumes::VolumeId::from("data"));
//! # }
//! # #[cfg(not(all(feature = "volumes", feature = "droplets")))]
//! # fn run() -> () { 7_u8? }
//! ```
//!
//! ```compile_fail,E0277
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) {
//! use digitalocean_sdk::slugs::{Image, Region};
//! client.droplets().create("web-1", Region::Nyc3, Region::Nyc3, Image::Ubuntu2404X64);
//! # }
//! # #[cfg(not(feature = "droplets"))]
//! # fn run() -> () { 7_u8? }
//! ```

/// Makes a type for the id of a kind of resource. What is given after `from` are types that have such an id.
#[allow(unused_macros)] // Not every area has one.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident(i64) $(from $resource:ty => |$value:ident| $id:expr)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl From<&i64> for $name {
            fn from(id: &i64) -> Self {
                Self(*id)
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                *id
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        $(crate::ids::named!($name from $resource => |$value| Self($id));)*
    };
    ($(#[$doc:meta])* $name:ident(String) $(from $resource:ty => |$value:ident| $id:expr)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        crate::ids::text!($name, |text| Self(text));

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        $(crate::ids::named!($name from $resource => |$value| Self($id));)*
    };
    // A number or a text: a text of nothing but digits is a number.
    ($(#[$doc:meta])* $name:ident($(#[$number_doc:meta])* $number:ident | $(#[$text_doc:meta])* $text:ident)) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(untagged)]
        pub enum $name {
            $(#[$number_doc])*
            $number(i64),
            $(#[$text_doc])*
            $text(String),
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self::$number(id)
            }
        }

        impl From<&i64> for $name {
            fn from(id: &i64) -> Self {
                Self::$number(*id)
            }
        }

        crate::ids::text!($name, |text| match crate::ids::digits(&text) {
            Some(id) => Self::$number(id),
            None => Self::$text(text),
        });

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::$number(id) => std::fmt::Display::fmt(id, f),
                    Self::$text(text) => f.write_str(text),
                }
            }
        }
    };
}

/// The number that a text of nothing but digits is.
pub(crate) fn digits(text: &str) -> Option<i64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// What becomes an id from a text.
macro_rules! text {
    ($name:ident, |$text:ident| $id:expr) => {
        impl From<String> for $name {
            fn from($text: String) -> Self {
                $id
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.clone())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }
    };
}

/// Makes the id of what has one.
#[allow(unused_macros)] // Not every area has one.
macro_rules! named {
    ($name:ident from $resource:ty => |$value:ident| $id:expr) => {
        impl From<&$resource> for $name {
            fn from($value: &$resource) -> Self {
                $id
            }
        }

        impl From<$resource> for $name {
            fn from(resource: $resource) -> Self {
                Self::from(&resource)
            }
        }
    };
}

/// Makes a type for the key of a resource within another: the id of that, and its own id or name.
#[allow(unused_macros)] // Not every area has one.
macro_rules! pair {
    ($(#[$doc:meta])* $name:ident { $(#[$outer_doc:meta])* $outer:ident, $(#[$inner_doc:meta])* $inner:ident }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub struct $name {
            $(#[$outer_doc])*
            pub $outer: String,
            $(#[$inner_doc])*
            pub $inner: String,
        }

        impl<A: std::fmt::Display, B: std::fmt::Display> From<(A, B)> for $name {
            fn from((outer, inner): (A, B)) -> Self {
                Self {
                    $outer: outer.to_string(),
                    $inner: inner.to_string(),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{} of {}", self.$inner, self.$outer)
            }
        }
    };
}

#[allow(unused_imports)] // Each family has ids of its own kind.
pub(crate) use {id, named, pair, text};

id! {
    /// The id of a droplet.
    DropletId(i64)
}

id! {
    /// The key of an image: its id, or the slug of one that is public.
    ImageId(
        /// The number of any image.
        Id |
        /// The slug of a public image.
        Slug
    )
}

/// The typed slug of a public image.
impl From<digitalocean_raw::slugs::Image> for ImageId {
    fn from(slug: digitalocean_raw::slugs::Image) -> Self {
        Self::Slug(slug.into())
    }
}

impl From<&digitalocean_raw::slugs::Image> for ImageId {
    fn from(slug: &digitalocean_raw::slugs::Image) -> Self {
        Self::Slug(slug.into())
    }
}

impl ImageId {
    /// The number; an error that says what to do where it is a slug.
    #[allow(dead_code)] // Not every area asks for one.
    pub(crate) fn number(&self, to: &str) -> Result<i64, String> {
        match self {
            Self::Id(id) => Ok(*id),
            Self::Slug(slug) => Err(format!(
                "the image {slug:?} is named by a slug, and {to} takes its id: `client.image({slug:?}).get()` tells it"
            )),
        }
    }
}

id! {
    /// The key of a snapshot: the number of one of a droplet, or the id of one of a volume.
    SnapshotId(
        /// That of a droplet. It is the id of an image too.
        Droplet |
        /// That of a volume.
        Volume
    )
}

id! {
    /// The key of an SSH key: its id or its fingerprint.
    SshKeyId(
        /// Its id.
        Id |
        /// Its fingerprint, such as `3b:16:bf:e4:...`.
        Fingerprint
    )
}

id! {
    /// The name of a tag.
    TagName(String)
}

/// Adds a tag to a body that is sent.
#[allow(dead_code)] // Not every area has what can be tagged.
pub(crate) fn add_tag(tags: &mut Option<Option<Vec<String>>>, tag: impl Into<TagName>) {
    let tags = tags.get_or_insert_default().get_or_insert_default();
    tags.push(tag.into().0);
}

id! {
    /// The id of a volume.
    VolumeId(String)
}

id! {
    /// The id of a VPC.
    VpcId(String)
}
