//! Credentials of a cluster for a long-running program.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use digitalocean_raw::Timestamp;
use digitalocean_raw::types::KubernetesCredentials;
use tokio::time::Instant;

use super::{KubernetesClusterHandle, KubernetesClusterId};
use crate::resource::Handle;
use crate::single_flight::SingleFlight;
use crate::wait::BoxFuture;

/// How long the service's own are good for.
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The credentials of a cluster, kept for a long-running program: fetched once, and again before they expire. Clones share them.
///
/// Each fetch creates a new token, which the account lists until it expires. So a program should have one of these for each
/// cluster.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// let credentials = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af").kept_credentials();
/// loop {
///     let now = credentials.get().await?;
///     println!("ask {:?} as long as {:?}", now.server, now.expires_at);
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct ClusterCredentials {
    cluster: KubernetesClusterHandle,
    time: Duration,
    kept: Arc<SingleFlight<Kept>>,
    failed: Arc<Mutex<Option<Failed>>>,
}

/// A renewal that failed, for how long no other is tried, and since when.
#[derive(Clone, Copy)]
struct Failed {
    at: Instant,
    pause: Duration,
}

/// How long no other renewal is tried after the first that failed, and at most.
const PAUSES: (Duration, Duration) = (Duration::from_secs(60), Duration::from_secs(60 * 60));

#[derive(Clone)]
struct Kept {
    credentials: Arc<KubernetesCredentials>,
    since: Instant,
    /// A wall-clock time, because a monotonic clock may stop while the computer sleeps.
    since_by_the_wall: SystemTime,
    /// How long they are valid.
    time: Duration,
}

/// The credentials are secret.
impl std::fmt::Debug for ClusterCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ClusterCredentials")
            .field(&self.cluster)
            .finish()
    }
}

impl Handle<KubernetesClusterId> {
    /// Its credentials for a long-running program: kept, and renewed before they expire.
    #[must_use]
    #[inline]
    pub fn kept_credentials(&self) -> ClusterCredentials {
        ClusterCredentials {
            cluster: self.clone(),
            time: WEEK,
            kept: nothing(),
            failed: Arc::default(),
        }
    }
}

impl ClusterCredentials {
    /// The lifetime of each token. Default: seven days. It is renewed after four fifths of that, or of the time until the
    /// `expires_at` of the answer if that is earlier.
    #[must_use]
    #[inline]
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.time = time;
        self.kept = nothing();
        self.failed = Arc::default();
        self
    }

    /// The current credentials. Concurrent callers share one fetch. Operation:
    /// `kubernetes_get_credentials`.
    ///
    /// # Errors
    ///
    /// Returns an error if there are none and the call fails. If it fails while the old ones are still valid, those are returned,
    /// and no new ones are fetched for a minute, growing to an hour.
    #[inline]
    pub fn get(&self) -> BoxFuture<Arc<KubernetesCredentials>> {
        let own = self.clone();
        Box::pin(async move {
            let failed = *own.failed();
            let is_paused = failed.is_some_and(|it| it.at.elapsed() < it.pause);
            let is_good = |kept: &Kept| kept.age() < kept.time;
            let is_due = |kept: &Kept| kept.age() >= kept.time / 5 * 4;
            let is_enough = |kept: &Kept| !is_due(kept) || (is_paused && is_good(kept));
            let fetch = || -> BoxFuture<Kept> {
                let fetched = own.cluster.credentials().expires_in(own.time);
                let (since, since_by_the_wall) = (Instant::now(), SystemTime::now());
                let asked = own.time;
                Box::pin(async move {
                    let credentials = fetched.await?;
                    Ok(Kept {
                        time: time_of(&credentials, asked),
                        credentials: Arc::new(credentials),
                        since,
                        since_by_the_wall,
                    })
                })
            };
            match own.kept.get(is_enough, fetch).await {
                Ok(kept) => {
                    if !is_due(&kept) {
                        *own.failed() = None;
                    }
                    Ok(kept.credentials)
                }
                Err(error) => match own.kept.kept().filter(is_good) {
                    Some(kept) => {
                        let (first, most) = PAUSES;
                        let pause = failed.map_or(first, |it| (it.pause * 2).min(most));
                        let at = Instant::now();
                        *own.failed() = Some(Failed { at, pause });
                        Ok(kept.credentials)
                    }
                    None => Err(error),
                },
            }
        })
    }

    fn failed(&self) -> MutexGuard<'_, Option<Failed>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Discards them, for instance if a cluster no longer accepts them: the next ones are new.
    #[inline]
    pub fn forget(&self) {
        *self.failed() = None;
        self.kept.forget();
    }
}

/// How long credentials are good for that were just fetched: until they say that they end, but no longer than was asked for.
/// An end that is over already is that of a clock that differs from the service's, and says nothing.
#[inline]
fn time_of(credentials: &KubernetesCredentials, asked: Duration) -> Duration {
    let end = credentials.expires_at.as_ref().and_then(Timestamp::to_utc);
    let left = end.and_then(|end| SystemTime::from(end).duration_since(SystemTime::now()).ok());
    left.filter(|left| !left.is_zero())
        .map_or(asked, |left| left.min(asked))
}

#[inline]
fn nothing() -> Arc<SingleFlight<Kept>> {
    Arc::new(SingleFlight::of(None))
}

impl Kept {
    #[inline]
    fn age(&self) -> Duration {
        let by_the_wall = self.since_by_the_wall.elapsed().unwrap_or_default();
        self.since.elapsed().max(by_the_wall)
    }
}
