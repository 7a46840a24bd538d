//! What goes wrong on purpose.
//!
//! A [`Fault`] says for which requests it is ([`Trigger`]) and what happens to them ([`Effect`]). A sandbox keeps its
//! faults in the order it got them. Each request meets them in that order; the first that strikes has it, and those
//! after it don't see it. A fault that has struck as often as it should is forgotten. So several faults for the same
//! requests are used up one after the other, which makes them a script.
//!
//! Faults stand in front of everything else, the token and the rate limits included: a request that one of them stops
//! before processing counts on no limit.

mod dice;
mod effect;
mod enactment;
mod mutation;
mod notation;
mod place;
mod script;
mod trigger;

pub use effect::{Effect, ErrorBody};
pub use script::FaultHit;
pub use trigger::Trigger;

pub(crate) use enactment::{After, Before};
pub(crate) use script::Script;

use crate::document::Document;
use crate::error::Error;

/// Something that goes wrong: for which requests, and how.
///
/// Without more said, a fault is for the next request that fits.
///
/// ```
/// use digitalocean_sandbox::{Effect, Fault, Sandbox};
///
/// # async fn example() -> Result<(), digitalocean_sandbox::Error> {
/// let sandbox = Sandbox::start().await?;
/// let reset = Fault::on("droplets_create").next(2).effect(Effect::reset_after_processing());
/// sandbox.fault(reset)?;
///
/// // ... a client that creates a droplet now never hears of it, twice. How often was one created?
/// let created = sandbox
///     .requests()
///     .iter()
///     .filter(|request| request.operation_id.as_deref() == Some("droplets_create"))
///     .filter(|request| request.processed)
///     .count();
/// # let _ = created;
/// # Ok(())
/// # }
/// ```
///
/// A fault can be read from text, as the program's option `--fault` does: `<which>:<when>:<effect>`.
///
/// ```
/// use digitalocean_sandbox::Fault;
///
/// # fn example() -> Result<(), digitalocean_sandbox::Error> {
/// let fault: Fault = "droplets_create:next=2:reset-after".parse()?;
/// let fault: Fault = "GET /v2/droplets*:chance=0.1:status-before=502/html".parse()?;
/// # let _ = fault;
/// # Ok(())
/// # }
/// # example().unwrap();
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a fault does nothing until a sandbox gets it"]
pub struct Fault {
    trigger: Trigger,
    effect: Effect,
}

impl Fault {
    /// For requests of an operation, by its `operationId`.
    pub fn on(operation_id: impl Into<String>) -> Trigger {
        Trigger::any().operation(operation_id)
    }

    /// For requests with a path, wherever it leads. A `*` at the end stands for anything: `/v2/droplets*` is for
    /// `/v2/droplets` and all that is below it.
    pub fn on_path(path: &str) -> Trigger {
        Trigger::any().path(path)
    }

    /// For requests with a method.
    pub fn on_method(method: &str) -> Trigger {
        Trigger::any().method(method)
    }

    /// For all requests.
    pub fn on_any() -> Trigger {
        Trigger::any()
    }

    pub(crate) fn check(&self, document: &Document) -> Result<(), Error> {
        self.trigger.check(document)?;
        self.effect.check()?;
        if self.effect.fails_actions() {
            self.trigger.check_state(document)?;
        }
        Ok(())
    }
}
