//! How long a refusal lasts.

use std::time::Duration;

/// What a response with status 429 says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refusal {
    /// For how long requests are refused, if the response says so.
    pub(super) told: Option<Duration>,
    /// The longest pause; a longer one in the response is cut to this.
    pub(super) longest: Duration,
    /// A random number from 0 to 1.
    pub(super) jitter: f64,
}

/// The shortest pause after a refusal.
pub(super) const SHORTEST: Duration = Duration::from_secs(1);

/// The longest after one that doesn't say for how long.
pub(super) const LONGEST_UNTOLD: Duration = Duration::from_secs(60);

/// The pause after a refusal that says for how long.
pub(super) fn believed(told: Duration, longest: Duration) -> Duration {
    told.min(longest).max(SHORTEST)
}

/// The pause after so many refusals in a row, from 1, that don't say for how long: a second after the first, then between half
/// and all of twice as much as before.
pub(super) fn untold(refusals: u32, jitter: f64) -> Duration {
    let doublings = refusals.saturating_sub(1);
    let longest = SHORTEST
        .saturating_mul(2_u32.saturating_pow(doublings))
        .min(LONGEST_UNTOLD);
    let half = longest / 2;
    (half + half.mul_f64(jitter.clamp(0.0, 1.0))).max(SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_minute() {
        let second = SHORTEST;
        for (refusals, least, most) in [
            (0, 1, 1),
            (1, 1, 1),
            (2, 1, 2),
            (3, 2, 4),
            (6, 16, 32),
            (7, 30, 60),
            (u32::MAX, 30, 60),
        ] {
            assert_eq!(untold(refusals, 0.0), second * least, "{refusals}");
            assert_eq!(untold(refusals, 1.0), second * most, "{refusals}");
        }
    }
}
