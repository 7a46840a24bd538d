//! For programs without async: [`run`] runs anything that can be awaited, and [`iter`] reads any stream.
//!
//! Everything else is the same: the client, the methods, the errors. Where the docs have `.await`, a program without async uses
//! `run(..)`.
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
//! The states of a wait are a stream, too, and many waits are one request; progress bars (feature `progress`) work as usual.
//! [`ctrl_c`] ends a
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
//! Inside an async runtime nothing may block, so both functions return an error that says so
//! ([`ErrorKind::Setup`](crate::ErrorKind::Setup)), and send nothing: use `.await` there. Threads of a runtime for blocking work
//! (`tokio::task::spawn_blocking`) count as inside: use `tokio::runtime::Handle::current().block_on(..)` there.

mod iter;
mod runtime;

use std::future::IntoFuture;

use crate::Error;

pub use iter::{Iter, iter};

/// Runs anything that can be awaited, and blocks this thread until it is done: a call, a request, a wait, waits, a list's `all`,
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
/// Returns the error of what it runs. Inside an async runtime, or if no thread can be started, returns an error of the kind
/// [`Setup`](crate::ErrorKind::Setup), and nothing is sent.
pub fn run<F, T, E>(request: F) -> Result<T, E>
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    let runtime = runtime::get()?;
    runtime.block_on(request.into_future())
}

/// Ends at Ctrl-C, for [`or_interrupt`](crate::wait::Wait::or_interrupt). Once it has been used, Ctrl-C no longer ends the
/// program by itself. If Ctrl-C can't be listened for, this never ends.
#[inline]
pub async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
