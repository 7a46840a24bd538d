//! The one runtime of all calls that block.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::Error;

/// What is said inside of a runtime.
const INSIDE: &str = "`blocking` was called inside of an async runtime, whose other tasks it would stop: await the request instead, \
                      or call it on a thread of its own (`std::thread::spawn`)";

/// The runtime, unless this thread belongs to one already. Its one thread drives connections and timers, also between calls.
pub(super) fn get() -> Result<&'static Runtime, Error> {
    static ONE: OnceLock<Result<Runtime, String>> = OnceLock::new();
    match Handle::try_current() {
        Ok(_) => return Err(Error::setup(INSIDE)),
        Err(error) if error.is_thread_local_destroyed() => {
            return Err(Error::setup("`blocking` was called while its thread ends"));
        }
        Err(_) => {}
    }
    let one = ONE.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        builder
            .worker_threads(1)
            .thread_name("digitalocean-blocking")
            .enable_all();
        builder.build().map_err(|cause| cause.to_string())
    });
    one.as_ref().map_err(|cause| {
        Error::setup(format!(
            "no thread for blocking calls can be started: {cause}"
        ))
    })
}
