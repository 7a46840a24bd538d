//! What goes wrong on purpose.
//!
//! A [`Fault`] says to which requests it applies ([`Trigger`]) and what happens to them ([`Effect`]). A sandbox keeps its faults
//! in the order in which they were added, and checks each request against them in that order: the first that applies takes
//! effect, and later ones don't see the request. A fault that has been applied as often as it should is removed. So several
//! faults for the same requests are used up one after the other, like a script.
//!
//! Faults come before everything else, even the token and the rate limits: a request that one of them stops before processing
//! doesn't count for any limit.

mod dice;
mod effect;
mod enactment;
mod mutation;
mod notation;
mod place;
mod script;
mod trigger;
mod written;

pub use effect::{Effect, ErrorBody};
pub use script::{FaultHit, FaultStatus};
pub use trigger::Trigger;

pub(crate) use enactment::{After, Before, after, before};
pub(crate) use script::Script;
pub(crate) use written::Written;

use serde_json::Value;

use crate::document::Document;
use crate::error::Error;

/// A fault: to which requests it applies, and what goes wrong.
///
/// By default, a fault applies to the next matching request.
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
/// A fault can be read from text, as the program's option `--fault` does: `<which>:<when>:<effect>`, or the JSON that
/// `POST /_sandbox/faults` takes, which can have several effects.
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
    effects: Vec<Effect>,
}

impl Fault {
    /// For requests of an operation, by its `operationId`.
    pub fn on(operation_id: impl Into<String>) -> Trigger {
        Trigger::any().operation(operation_id)
    }

    /// For requests with this path, whether or not it exists. A `*` at the end stands for anything: `/v2/droplets*` matches
    /// `/v2/droplets` and everything below it.
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

    /// Adds another effect for the same requests, for instance a delay *and* a refusal. Delays add up; only one effect can
    /// replace processing.
    pub fn and(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    /// A fault for each value that the answers of an operation have in turn; the last one stays.
    pub(crate) fn script<V: Into<Value>>(
        operation: &str,
        pointer: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Result<Vec<Self>, Error> {
        let mut effects = values
            .into_iter()
            .map(|value| Effect::set(pointer, value))
            .collect::<Vec<_>>();
        let last = effects
            .pop()
            .ok_or_else(|| Error::new("a script needs at least one value"))?;
        let once = effects.into_iter();
        let once = once.map(|effect| Self::on(operation).next(1).effect(effect));
        let last = Self::on(operation).every().effect(last);
        Ok(once.chain([last]).collect())
    }

    pub(crate) fn check(&self, document: &Document) -> Result<(), Error> {
        self.trigger.check(document)?;
        for effect in &self.effects {
            effect.check()?;
        }
        effect::check_together(&self.effects)?;
        if self.effects.iter().any(Effect::fails_actions) {
            self.trigger.check_state(document)?;
        }
        Ok(())
    }
}
