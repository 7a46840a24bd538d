//! The faults that wait for their requests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::trigger::{Tally, Target};
use super::{Effect, Fault};

/// Which fault was applied to a request, and its effect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaultHit {
    /// The number that [`Sandbox::fault`](crate::Sandbox::fault) gave.
    pub number: u64,
    /// What happened to the request.
    pub effects: Vec<Effect>,
}

/// A fault of a sandbox, and how often it has been applied so far.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaultStatus {
    /// The number that [`Sandbox::fault`](crate::Sandbox::fault) gave.
    pub number: u64,
    /// The fault.
    pub fault: Fault,
    /// How many requests matched.
    pub seen: u64,
    /// To how many of those it was applied.
    pub struck: u64,
}

/// The faults of one sandbox, in the order it got them.
#[derive(Default)]
pub(crate) struct Script {
    faults: Mutex<Faults>,
}

#[derive(Default)]
struct Faults {
    added: u64,
    waiting: Vec<Waiting>,
}

struct Waiting {
    number: u64,
    fault: Fault,
    tally: Tally,
}

impl Script {
    /// Appends a fault and gives its number.
    pub(crate) fn add(&self, fault: Fault) -> u64 {
        let mut faults = self.lock();
        faults.added += 1;
        let number = faults.added;
        let tally = fault.trigger.tally();
        faults.waiting.push(Waiting {
            number,
            fault,
            tally,
        });
        number
    }

    pub(crate) fn clear(&self) {
        self.lock().waiting.clear();
    }

    /// Forgets one; false when there is none of this number.
    pub(crate) fn remove(&self, number: u64) -> bool {
        let mut faults = self.lock();
        let before = faults.waiting.len();
        faults.waiting.retain(|waiting| waiting.number != number);
        faults.waiting.len() < before
    }

    /// Those that can still strike, in the order they came.
    pub(crate) fn all(&self) -> Vec<FaultStatus> {
        let faults = self.lock();
        let status = |waiting: &Waiting| FaultStatus {
            number: waiting.number,
            fault: waiting.fault.clone(),
            seen: waiting.tally.seen,
            struck: waiting.tally.struck,
        };
        faults.waiting.iter().map(status).collect()
    }

    /// The fault that strikes this request, if one does.
    pub(crate) fn strike(
        &self,
        operation: Option<&str>,
        method: &str,
        path: &str,
    ) -> Option<FaultHit> {
        let target = Target {
            operation,
            method,
            path,
        };
        let mut faults = self.lock();
        let index = faults
            .waiting
            .iter_mut()
            .position(|waiting| waiting.fault.trigger.strikes(&target, &mut waiting.tally))?;
        let struck = faults.waiting.get(index)?;
        let hit = FaultHit {
            number: struck.number,
            effects: struck.fault.effects.clone(),
        };
        if struck.fault.trigger.is_over(&struck.tally) {
            faults.waiting.remove(index);
        }
        Some(hit)
    }

    fn lock(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strikes(script: &Script, count: usize) -> Vec<Option<u64>> {
        let strike = || script.strike(Some("account_get"), "GET", "/v2/account");
        (0..count).map(|_| strike().map(|hit| hit.number)).collect()
    }

    #[test]
    fn faults_strike_in_the_order_they_came_and_are_forgotten_when_done() {
        let script = Script::default();
        script.add(Fault::on("droplets_list").every().effect(Effect::hang()));
        script.add(Fault::on_any().next(2).effect(Effect::hang()));
        script.add(Fault::on_path("/v2/a*").nth(2).effect(Effect::hang()));
        script.add(Fault::on_method("get").effect(Effect::hang()));
        // The third sees its first request only when the second is done, and lets it through to the fourth.
        let expected = [Some(2), Some(2), Some(4), Some(3), None];
        assert_eq!(strikes(&script, 5), expected);
        assert_eq!(script.lock().waiting.len(), 1);
        script.add(Fault::on_any().every().effect(Effect::hang()));
        assert_eq!(strikes(&script, 2), [Some(5), Some(5)]);
        script.clear();
        assert_eq!(strikes(&script, 1), [None]);
    }

    #[test]
    fn a_bounded_chance_ends() {
        let script = Script::default();
        let fault = Fault::on_any().chance(1.0, 0).at_most(2);
        script.add(fault.effect(Effect::hang()));
        script.add(Fault::on_any().every().effect(Effect::hang()));
        assert_eq!(strikes(&script, 3), [Some(1), Some(1), Some(2)]);
        let all = script.all();
        assert_eq!((all.len(), all[0].seen, all[0].struck), (1, 1, 1));
        assert!(script.remove(2) && !script.remove(2));
        assert_eq!(strikes(&script, 1), [None]);
    }

    #[test]
    fn chance_repeats_itself() {
        let run = |seed| {
            let script = Script::default();
            script.add(Fault::on_any().chance(0.5, seed).effect(Effect::hang()));
            strikes(&script, 64)
        };
        assert_eq!(run(1), run(1));
        assert_ne!(run(1), run(2));
    }
}
