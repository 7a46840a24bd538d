//! Which requests a fault is for.

use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::{Effect, Fault};
use crate::document::Document;
use crate::error::Error;
use crate::path_pattern::PathPattern;

/// Which requests match a fault, and to which of those it is applied; [`effect`](Self::effect) makes the fault.
///
/// Operation, method and path all have to match: each narrows the choice.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "call `effect` to make it a fault"]
pub struct Trigger {
    operation: Option<String>,
    method: Option<String>,
    path: Option<PathPattern>,
    occasion: Occasion,
    /// How often the fault takes effect at most.
    most: Option<u64>,
}

/// Which of the requests that fit.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Occasion {
    Nth(u64),
    Next(u64),
    Every,
    Chance { probability: f64, seed: u64 },
}

/// What a trigger looks at.
pub(crate) struct Target<'a> {
    pub(crate) operation: Option<&'a str>,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
}

/// What a trigger remembers of the requests that fit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tally {
    pub(super) seen: u64,
    pub(super) struck: u64,
    dice: Dice,
}

impl Trigger {
    pub(super) fn any() -> Self {
        Self {
            operation: None,
            method: None,
            path: None,
            occasion: Occasion::Next(1),
            most: None,
        }
    }

    /// Only requests of this operation, by its `operationId`.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Only requests with this method.
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_ascii_uppercase());
        self
    }

    /// Only requests with this path, as it was sent; a `*` at the end stands for anything.
    pub fn path(mut self, path: &str) -> Self {
        self.path = Some(PathPattern::new(path));
        self
    }

    /// Applies to the nth matching request and no other; the first is 1.
    pub fn nth(mut self, n: u64) -> Self {
        self.occasion = Occasion::Nth(n);
        self
    }

    /// Applies to the next `n` matching requests. The default is one.
    pub fn next(mut self, n: u64) -> Self {
        self.occasion = Occasion::Next(n);
        self
    }

    /// Applies to every matching request, until [`clear_faults`](crate::Sandbox::clear_faults).
    pub fn every(mut self) -> Self {
        self.occasion = Occasion::Every;
        self
    }

    /// Applies to each matching request with this probability, from 0 to 1. The same seed selects the same ones: for instance the
    /// third, the fourth and the ninth.
    pub fn chance(mut self, probability: f64, seed: u64) -> Self {
        self.occasion = Occasion::Chance { probability, seed };
        self
    }

    /// Applies to at most `n` requests: for instance the first three that [`chance`](Self::chance) selects.
    pub fn at_most(mut self, n: u64) -> Self {
        self.most = Some(n);
        self
    }

    /// Sets what happens to these requests; [`Fault::and`] adds more.
    pub fn effect(self, effect: Effect) -> Fault {
        Fault {
            trigger: self,
            effects: vec![effect],
        }
    }

    /// The fields that say for which requests it is, as `POST /_sandbox/faults` takes them.
    pub(super) fn describe(&self) -> Map<String, Value> {
        let mut fields = Map::new();
        let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        if let Some(operation) = &self.operation {
            put("operation", json!(operation));
        }
        if let Some(method) = &self.method {
            put("method", json!(method));
        }
        if let Some(path) = &self.path {
            put("path", json!(path.to_string()));
        }
        match self.occasion {
            Occasion::Nth(n) => put("nth", json!(n)),
            Occasion::Next(n) => put("next", json!(n)),
            Occasion::Every => put("every", json!(true)),
            Occasion::Chance { probability, seed } => {
                put("seed", json!(seed));
                put("probability", json!(probability))
            }
        };
        if let Some(most) = self.most {
            put("count", json!(most));
        }
        fields
    }

    pub(super) fn check(&self, document: &Document) -> Result<(), Error> {
        if self.most == Some(0) {
            return Err(Error::new("a fault for no requests never strikes"));
        }
        if let Some(id) = &self.operation
            && document.operation(id).is_none()
        {
            return Err(Error::new(format!(
                "no operation is called `{id}`; use an operationId of the document"
            )));
        }
        match self.occasion {
            Occasion::Nth(0) => Err(Error::new("there is no 0th request; the first is 1")),
            Occasion::Next(0) => Err(Error::new("a fault for no requests never strikes")),
            Occasion::Chance { probability, .. } if !(0.0..=1.0).contains(&probability) => {
                let reason = format!("a probability is from 0 to 1, not {probability}");
                Err(Error::new(reason))
            }
            _ => Ok(()),
        }
    }

    /// That it isn't for an operation that is answered from its schema alone.
    pub(super) fn check_state(&self, document: &Document) -> Result<(), Error> {
        let operation = self
            .operation
            .as_deref()
            .and_then(|id| document.operation(id));
        match operation {
            Some(operation) if !operation.is_stateful() => Err(Error::new(format!(
                "`{}` has no state here, so it starts no action that could fail",
                operation.id()
            ))),
            _ => Ok(()),
        }
    }

    pub(super) fn tally(&self) -> Tally {
        let seed = match self.occasion {
            Occasion::Chance { seed, .. } => seed,
            _ => 0,
        };
        Tally {
            seen: 0,
            struck: 0,
            dice: Dice::seeded(seed),
        }
    }

    /// Counts a request that fits, and says whether it is struck.
    pub(super) fn strikes(&self, target: &Target<'_>, tally: &mut Tally) -> bool {
        if !self.fits(target) {
            return false;
        }
        tally.seen = tally.seen.saturating_add(1);
        let strikes = match self.occasion {
            Occasion::Nth(n) => tally.seen == n,
            Occasion::Next(n) => tally.seen <= n,
            Occasion::Every => true,
            Occasion::Chance { probability, .. } => tally.dice.fall(probability),
        };
        tally.struck = tally.struck.saturating_add(u64::from(strikes));
        strikes
    }

    /// Whether it will never strike again.
    pub(super) fn is_over(&self, tally: &Tally) -> bool {
        if self.most.is_some_and(|most| tally.struck >= most) {
            return true;
        }
        match self.occasion {
            Occasion::Nth(n) | Occasion::Next(n) => tally.seen >= n,
            Occasion::Every | Occasion::Chance { .. } => false,
        }
    }

    fn fits(&self, target: &Target<'_>) -> bool {
        self.operation
            .as_deref()
            .is_none_or(|id| target.operation == Some(id))
            && self
                .method
                .as_deref()
                .is_none_or(|method| target.method == method)
            && self
                .path
                .as_ref()
                .is_none_or(|pattern| pattern.fits(target.path))
    }
}
