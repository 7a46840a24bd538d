//! For programs without async: [`run`] carries out whatever is awaited, and [`iter`] reads whatever is a stream.
//!
//! Everything else is as it is: the same client, the same methods, the same errors. Where the docs say `.await`, a program
//! without async says `run(..)`.
//!
//! ```no_run
//! use digitalocean_sdk::blocking::{iter, run};
//! use digitalocean_sdk::Client;
//!
//! # #[cfg(all(feature = "account", feature = "droplets"))]
//! fn main() -> Result<(), digitalocean_sdk::Error> {
//!     let client = Client::from_env()?;
//!     let account = run(client.account().get())?; // a call
//!     println!("{}", account.email);
//!
//!     let create = client.droplets().create("web-1", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
//!     let web = run(create.wait())?; // a wait
//!     for droplet in iter(client.droplets().list().stream()) { // a list, page by page
//!         println!("{}", droplet?.name);
//!     }
//!     let all = run(client.droplets().list().all())?; // or at once
//!     run(client.droplet(&web).delete().wait())?;
//!     # let _ = all;
//!     Ok(())
//! }
//! # #[cfg(not(all(feature = "account", feature = "droplets")))]
//! # fn main() {}
//! ```
//!
//! # Waits
//!
//! The states of a wait are a stream, too, and many waits are one request; progress bars (feature `progress`) are shown as ever. [`ctrl_c`] ends a
//! wait early:
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # fn main() -> Result<(), digitalocean_sdk::Error> {
//! # let client = digitalocean_sdk::Client::from_env()?;
//! use digitalocean_sdk::blocking::{ctrl_c, iter, run};
//! use digitalocean_sdk::wait::{Ended, Waits};
//!
//! for state in iter(client.droplet(1).snapshot("before").wait().states()) {
//!     println!("{}", state?.status);
//! }
//! let off = [1, 2, 3].map(|id| client.droplet(id).power_off().wait());
//! run(off.into_iter().collect::<Waits<_>>())?;
//! match run(client.droplet(1).reboot().wait().or_interrupt(ctrl_c()))? {
//!     Ended::Finished(action) => println!("done at {:?}", action.completed_at),
//!     Ended::Interrupted(state) => println!("still {state:?}"),
//! }
//! # Ok(()) }
//! # #[cfg(not(feature = "droplets"))]
//! # fn main() {}
//! ```
//!
//! # Where it runs
//!
//! The first call starts one thread for the whole program, which keeps connections and timers alive between calls; the calls
//! themselves run where they are made, so that several threads can share a client.
//!
//! Inside of an async runtime nothing may block, and so neither function does: they return an error that says so
//! ([`ErrorKind::Setup`](crate::ErrorKind::Setup)), and send nothing. Await there. Threads that a runtime keeps for blocking work
//! (`tokio::task::spawn_blocking`) count as inside: they have `tokio::runtime::Handle::current().block_on(..)`, which takes the same.

mod iter;
mod runtime;

use std::future::IntoFuture;

use crate::Error;

pub use iter::{Iter, iter};

/// Carries out whatever is awaited, and blocks this thread until it is done: a call, a request, a wait, waits, a list's `all`,
/// or an async block.
///
/// ```no_run
/// # #[cfg(feature = "account")]
/// # fn main() -> Result<(), digitalocean_sdk::Error> {
/// use digitalocean_sdk::blocking::run;
/// use digitalocean_sdk::{Client, Error};
///
/// let client = Client::from_env()?;
/// run(client.raw().account_get())?;
/// let limit = run(async {
///     let account = client.account().get().await?;
///     Ok::<_, Error>(account.droplet_limit)
/// })?;
/// # let _ = limit;
/// # Ok(()) }
/// # #[cfg(not(feature = "account"))]
/// # fn main() {}
/// ```
///
/// # Errors
///
/// Returns the error of what it carries out; and one of the kind [`Setup`](crate::ErrorKind::Setup) inside of an async runtime, or where
/// no thread can be started: nothing is sent then.
pub fn run<F, T, E>(request: F) -> Result<T, E>
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    let runtime = runtime::get()?;
    runtime.block_on(request.into_future())
}

/// Ends at Ctrl-C, for [`or_interrupt`](crate::wait::Wait::or_interrupt). From when it is first waited for, Ctrl-C doesn't end the
/// program by itself any more; if the system refuses to listen for it, this never ends.
#[inline]
pub async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
