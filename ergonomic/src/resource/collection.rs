//! All resources of a kind.

use digitalocean_raw::Call;

use crate::Client;
use crate::pages::{Items, PagedAnswer};

/// A resource that the service lists.
pub trait Listed: Sized + Send + Sync + 'static {
    /// What it belongs to: `()` if the account has it, or else the key of that.
    type Within: Clone + Send + Sync + 'static;

    /// A page of the list.
    type Page: PagedAnswer<Item = Self>;

    /// Lists all.
    fn list(client: &Client, within: &Self::Within) -> Call<Self::Page>;
}

/// All resources of a kind that the account has, or that something of the account has. No request is sent until something
/// is awaited.
pub struct Collection<T: Listed> {
    pub(crate) client: Client,
    /// What they belong to.
    #[allow(dead_code)] // Not every area has some within others.
    pub(crate) within: T::Within,
}

impl<T: Listed> Clone for Collection<T> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            within: self.within.clone(),
        }
    }
}

impl<T: Listed> std::fmt::Debug for Collection<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = std::any::type_name::<T>();
        write!(
            f,
            "Collection({})",
            name.rsplit("::").next().unwrap_or(name)
        )
    }
}

impl Client {
    /// All resources of a kind. The families have methods with better names, such as `client.droplets()`.
    #[must_use]
    pub fn collection<T: Listed<Within = ()>>(&self) -> Collection<T> {
        Collection {
            client: self.clone(),
            within: (),
        }
    }
}

impl<T: Listed> Collection<T> {
    /// Lists all, page by page as they are needed.
    ///
    /// ```no_run
    /// # #[cfg(feature = "volumes")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let mut volumes = client.volumes().list();
    /// while let Some(volume) = volumes.try_next().await? {
    ///     println!("{:?}", volume.name);
    /// }
    /// let all = client.volumes().list().all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Items<T::Page> {
        T::list(&self.client, &self.within).items()
    }
}

/// Makes a type [`Listed`]: a page of its list, and how that is asked for. What is listed within something else names the
/// key of that.
#[allow(unused_macros)] // Not every area has a list.
macro_rules! listed {
    ($type:ty, $page:ty, |$raw:ident| $call:expr) => {
        crate::resource::listed!($type, $page, within(), |$raw, _it| $call);
    };
    ($type:ty, $page:ty, within $within:ty, |$raw:ident, $key:ident| $call:expr) => {
        impl crate::resource::Listed for $type {
            type Within = $within;
            type Page = $page;

            fn list(client: &crate::Client, $key: &$within) -> digitalocean_raw::Call<$page> {
                let $raw = client.raw();
                $call
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use listed;
