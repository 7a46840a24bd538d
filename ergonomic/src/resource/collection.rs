//! All resources of a kind.

use digitalocean_raw::{Call, FromResponse};

use super::{Answered, Creatable, Listed, Named, Operation, Request, Resource};
use crate::Client;

/// All resources of a kind in the account, or in another resource of the account. No request is sent until something is awaited.
pub struct Collection<K: Listed> {
    pub(crate) client: Client,
    /// What they belong to.
    pub(crate) within: K::Within,
}

impl<K: Listed> Clone for Collection<K> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            within: self.within.clone(),
        }
    }
}

impl<K: Listed> std::fmt::Debug for Collection<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Collection({})", <K as Resource>::NAME)
    }
}

impl Client {
    /// All resources of a kind. The families have methods with better names, such as `client.droplets()`.
    #[must_use]
    pub fn collection<K: Listed<Within = ()>>(&self) -> Collection<K> {
        Collection {
            client: self.clone(),
            within: (),
        }
    }
}

impl<P: Resource> super::Handle<P> {
    /// All resources of a kind that belong to this one. The families have methods with better names, such as
    /// `client.domain(name).records()`.
    #[must_use]
    pub fn collection<K: Listed<Within = P>>(&self) -> Collection<K> {
        Collection {
            client: self.client.clone(),
            within: self.key.clone(),
        }
    }
}

impl<K: Listed> Collection<K> {
    /// Lists them. The filters of the list are methods; then [`stream`](super::List::stream) reads the items page by page as they
    /// are needed, [`all`](super::List::all) reads all of them, [`first`](super::List::first) one, and
    /// [`pages`](super::List::pages) whole pages.
    ///
    /// ```no_run
    /// # #[cfg(feature = "volumes")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let mut volumes = client.volumes().list().region("nyc3").stream();
    /// while let Some(volume) = volumes.try_next().await? {
    ///     println!("{}", volume.name);
    /// }
    /// let all = client.volumes().list().all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> K::List {
        K::list(self.client.core(), &self.within)
    }

    /// Finds the one with a name; `None` if there is none. The service need not keep names unique: if several have it, that is an
    /// error that names their keys.
    ///
    /// ```no_run
    /// # #[cfg(feature = "ssh-keys")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let laptop = client.ssh_keys().find_by_name("laptop").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if several have the name, it is empty, or the call fails.
    #[doc(alias = "get_by_name")]
    pub fn find_by_name(&self, name: impl AsRef<str>) -> Answered<Option<K::Value>>
    where
        K: Named,
    {
        let found = K::find_by_name(self.client.core(), &self.within, name.as_ref());
        Box::pin(async move { Ok(found.await?.map(|found| *found)) })
    }

    /// A request about all of them, with what matters of its answer.
    pub(crate) fn operation<A, B, T>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K::Within, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<T>,
    ) -> Operation<B, T>
    where
        A: FromResponse + Send + 'static,
        B: Send + Sync + 'static,
        T: Send + 'static,
    {
        Operation::new(&self.client, self.within.clone(), body, call, read)
    }

    /// A request about all of them whose answer says nothing.
    pub(crate) fn doing<A: FromResponse + Send + 'static, B: Send + Sync + 'static>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K::Within, &B) -> Call<A> + Send + 'static,
    ) -> Operation<B, ()> {
        Operation::done(&self.client, self.within.clone(), body, call)
    }

    /// A request that creates one of them.
    pub(crate) fn creating<B: Send + Sync + 'static>(&self, body: B) -> Request<K, B>
    where
        K: Creatable<Body = B, In = K::Within>,
    {
        Request::creating(&self.client, &self.within, body)
    }
}
