//! Chance that repeats itself.

/// A generator (SplitMix64) that gives the same numbers for the same seed on every machine and in every version.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dice {
    state: u64,
}

impl Dice {
    pub(super) fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    /// True with this probability.
    pub(super) fn fall(&mut self, probability: f64) -> bool {
        // The upper 53 bits are as many as a float holds exactly.
        let (bits, range) = (self.next() >> 11, 1_u64 << 53);
        (bits as f64) / (range as f64) < probability
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_numbers_everywhere() {
        let mut dice = Dice::seeded(0);
        assert_eq!(dice.next(), 0xe220_a839_7b1d_cdaf);
        assert_eq!(dice.next(), 0x6e78_9e6a_a1b9_65f4);
    }

    #[test]
    fn probabilities_are_kept() {
        let mut dice = Dice::seeded(7);
        assert!((0..1000).all(|_| dice.fall(1.0)));
        assert!(!(0..1000).any(|_| dice.fall(0.0)));
        let fell = (0..10_000).filter(|_| dice.fall(0.25)).count();
        assert!((2300..2700).contains(&fell), "{fell}");
    }
}
