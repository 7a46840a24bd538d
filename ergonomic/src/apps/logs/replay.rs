//! Telling lines that were returned before a connection broke from those that are new.
//!
//! The service numbers no lines: one is known again by its component, time and text. So the last lines are remembered, each as often
//! as it came, and after a connection broke twice as many lines of the end of the log are requested once more. Of those, as many are
//! dropped as were returned. The first that is known shows that nothing is missing in between; what came before it is older than all
//! that is wanted. Where none is known, lines may be missing.
//!
//! Twice as many, for then all that is remembered comes again before what is new, unless more was missed than is remembered: a new
//! line that equals an old one is not taken for it. Lines that can't be told apart are counted within a moment, of which several
//! thousand lines would have to be equal to be counted wrong.

use std::collections::hash_map::{Entry, RandomState};
use std::collections::{HashMap, VecDeque};
use std::hash::BuildHasher as _;

use digitalocean_raw::Timestamp;

use super::LogLine;
use super::followed::{Followed, GapReason, LogGap};

/// How much memory lines may take up of which it isn't known yet whether they are new, in bytes.
const MOST_HELD: usize = 16 * 1024 * 1024;

/// The last lines that were returned.
pub(super) struct Seen {
    hasher: RandomState,
    /// How many are remembered.
    most: usize,
    /// In the order in which they were returned, with the time in nanoseconds.
    order: VecDeque<(u64, Option<i64>)>,
    counts: HashMap<u64, u32>,
    newest: Option<i64>,
    last_time: Option<Timestamp>,
    replay: Option<Replay>,
}

/// Lines that come once more.
struct Replay {
    reason: GapReason,
    /// How many come that were there before; `None` if it is the whole log, to its end.
    most: Option<usize>,
    arrived: usize,
    /// How often each line that was returned may still come again.
    left: HashMap<u64, u32>,
    left_in_all: usize,
    /// Whether a line came that was returned before, or it is clear that none will.
    is_aligned: bool,
    /// What came before that.
    held: VecDeque<LogLine>,
    held_bytes: usize,
    /// The time of the oldest line that is remembered, and of the newest.
    oldest: Option<i64>,
    newest: Option<i64>,
}

impl Seen {
    pub(super) fn new(most: usize) -> Self {
        Self {
            hasher: RandomState::new(),
            most: most.max(1),
            order: VecDeque::new(),
            counts: HashMap::new(),
            newest: None,
            last_time: None,
            replay: None,
        }
    }

    /// How many lines of the end of a log are requested once more.
    pub(super) fn requested(&self) -> usize {
        self.most.saturating_mul(2)
    }

    /// Whether no line was returned yet.
    pub(super) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The time of the last line that was returned and has one.
    pub(super) fn last_time(&self) -> Option<&Timestamp> {
        self.last_time.as_ref()
    }

    /// Whether lines are held back of which nobody knows yet whether they are new, or would be.
    pub(super) fn is_holding(&self) -> bool {
        let replay = self.replay.as_ref();
        replay.is_some_and(|replay| !replay.held.is_empty() || self.is_empty())
    }

    /// Says that lines which were there before come first, so many at most; `None` if all do.
    pub(super) fn begin_replay(&mut self, most: Option<usize>, reason: GapReason) {
        self.replay = None;
        if self.is_empty() && most.is_none() {
            return;
        }
        self.replay = Some(Replay {
            reason,
            most,
            arrived: 0,
            left: self.counts.clone(),
            left_in_all: self.order.len(),
            is_aligned: false,
            held: VecDeque::new(),
            held_bytes: 0,
            oldest: self.order.iter().filter_map(|(_, time)| *time).min(),
            newest: self.newest,
        });
    }

    /// Forgets what came of a replay that broke off: all of it comes once more.
    pub(super) fn abandon_replay(&mut self) {
        self.replay = None;
    }

    /// Takes a line that came, and returns what is new.
    pub(super) fn take(&mut self, line: LogLine, new: &mut VecDeque<Followed>) {
        let key = self.key(&line);
        let Some(replay) = &mut self.replay else {
            return self.add(key, line, new);
        };
        replay.arrived += 1;
        let time = nanos(&line);
        if replay.is_known(key) {
            if replay.arrived == 1 {
                // It is the first of those that come again: the ones before it don't.
                for (older, _) in self.order.iter().take_while(|(it, _)| *it != key) {
                    replay.is_known(*older);
                }
            }
            if !replay.is_aligned {
                replay.is_aligned = true;
                let newest = replay.newest;
                let held = std::mem::take(&mut replay.held);
                // What came before a line that was returned is older than all of them, unless its time says otherwise: lines of
                // several instances may come one instance after the other.
                let is_new = |line: &LogLine| match (nanos(line), newest) {
                    (Some(time), Some(newest)) => time > newest,
                    _ => false,
                };
                for line in held.into_iter().filter(is_new) {
                    self.add(self.key(&line), line, new);
                }
            }
        } else if !replay.is_old(time) {
            if replay.is_aligned {
                self.add(key, line, new);
            } else {
                replay.hold(line, self.most);
                if replay.is_full() {
                    self.end_unaligned(new);
                }
            }
        }
        self.end_replay_if_over(new);
    }

    /// Says that nothing has come for a while: what is held back is returned, behind a gap, for the lines that come once more come
    /// without pauses.
    pub(super) fn settle(&mut self, new: &mut VecDeque<Followed>) {
        if self.is_holding() {
            self.end_unaligned(new);
            self.end_replay_if_over(new);
        }
    }

    /// Nothing that was held back was returned before, and nothing says that it follows what was.
    fn end_unaligned(&mut self, new: &mut VecDeque<Followed>) {
        let is_first = self.is_empty();
        let Some(replay) = &mut self.replay else {
            return;
        };
        replay.is_aligned = true;
        // The log was as short as this: these are all its lines.
        let is_whole =
            is_first && !replay.is_full() && replay.most.is_none_or(|most| replay.arrived < most);
        let held = std::mem::take(&mut replay.held);
        if !is_whole {
            new.push_back(Followed::Gap(LogGap {
                reason: replay.reason,
                after: self.last_time.clone(),
            }));
        }
        for line in held {
            self.add(self.key(&line), line, new);
        }
    }

    fn end_replay_if_over(&mut self, new: &mut VecDeque<Followed>) {
        let Some(replay) = &self.replay else { return };
        let all_came = replay.most.is_some_and(|most| replay.arrived >= most);
        if all_came && !replay.is_aligned {
            self.settle(new);
            self.replay = None;
        } else if all_came || (replay.is_aligned && replay.left_in_all == 0) {
            self.replay = None;
        }
    }

    /// Returns a line, and remembers it.
    fn add(&mut self, key: u64, line: LogLine, new: &mut VecDeque<Followed>) {
        let time = nanos(&line);
        self.newest = self.newest.max(time);
        if line.time.is_some() {
            self.last_time.clone_from(&line.time);
        }
        self.order.push_back((key, time));
        *self.counts.entry(key).or_default() += 1;
        if self.order.len() > self.most
            && let Some((oldest, _)) = self.order.pop_front()
        {
            forget(&mut self.counts, oldest);
        }
        new.push_back(Followed::Line(line));
    }

    fn key(&self, line: &LogLine) -> u64 {
        let time = line.time.as_ref().map(Timestamp::as_str);
        self.hasher.hash_one((&line.component, time, &line.text))
    }
}

impl Replay {
    /// Whether a line was returned, and hasn't come again so often.
    fn is_known(&mut self, key: u64) -> bool {
        let is_known = forget(&mut self.left, key);
        self.left_in_all -= usize::from(is_known);
        is_known
    }

    fn hold(&mut self, line: LogLine, most: usize) {
        self.held_bytes += line.size();
        self.held.push_back(line);
        // Of a whole log, only the end can be new.
        while self.most.is_none()
            && (self.held.len() > most || self.held_bytes > MOST_HELD)
            && let Some(line) = self.held.pop_front()
        {
            self.held_bytes -= line.size();
        }
    }

    /// Whether a line is older than all that may be new, by its time. Of the moment of the oldest line, not all lines need be
    /// remembered.
    fn is_old(&self, time: Option<i64>) -> bool {
        let (Some(time), Some(oldest)) = (time, self.oldest) else {
            return false;
        };
        time < oldest || (time == oldest && self.newest.is_some_and(|newest| oldest < newest))
    }

    fn is_full(&self) -> bool {
        self.held_bytes > MOST_HELD
    }
}

/// Takes one of a key away; false if there is none.
fn forget(counts: &mut HashMap<u64, u32>, key: u64) -> bool {
    let Entry::Occupied(mut entry) = counts.entry(key) else {
        return false;
    };
    match entry.get().checked_sub(1) {
        Some(rest) if rest > 0 => *entry.get_mut() = rest,
        _ => {
            entry.remove();
        }
    }
    true
}

fn nanos(line: &LogLine) -> Option<i64> {
    line.time.as_ref()?.to_utc()?.timestamp_nanos_opt()
}

#[cfg(test)]
mod tests {
    use super::super::line::LineReader;
    use super::*;

    const GAP: &str = "(gap)";

    fn line(text: &str) -> LogLine {
        LineReader::default().read(&format!("web 2026-01-01T00:00:00Z {text}"))
    }

    /// A line of another second.
    fn at(second: u32, text: &str) -> LogLine {
        LineReader::default().read(&format!("web 2026-01-01T00:00:{second:02}Z {text}"))
    }

    fn took(seen: &mut Seen, lines: impl IntoIterator<Item = LogLine>) -> Vec<String> {
        let mut new = VecDeque::new();
        for line in lines {
            seen.take(line, &mut new);
        }
        shown(new)
    }

    fn settled(seen: &mut Seen) -> Vec<String> {
        let mut new = VecDeque::new();
        seen.settle(&mut new);
        shown(new)
    }

    fn shown(new: VecDeque<Followed>) -> Vec<String> {
        let shown = new.into_iter().map(|item| match item {
            Followed::Line(line) => line.text,
            Followed::Gap(_) => GAP.to_owned(),
        });
        shown.collect()
    }

    fn after(lines: &[&str]) -> Seen {
        let mut seen = Seen::new(100);
        assert_eq!(took(&mut seen, lines.iter().map(|it| line(it))), lines);
        seen
    }

    #[test]
    fn lines_that_come_again_are_dropped_and_older_ones_too() {
        let mut seen = after(&["c", "d"]);
        seen.begin_replay(Some(10), GapReason::Reconnected);
        let again = ["a", "b", "c", "d", "e", "f"].map(line);
        assert_eq!(took(&mut seen, again), ["e", "f"]);
        assert_eq!(took(&mut seen, [line("g")]), ["g"]);
    }

    #[test]
    fn equal_lines_are_returned_as_often_as_they_were_written() {
        let mut seen = after(&["x", "x"]);
        seen.begin_replay(Some(10), GapReason::Reconnected);
        assert_eq!(took(&mut seen, ["x", "x", "x"].map(line)), ["x"]);
        // All have come again: the next is a new one.
        assert_eq!(took(&mut seen, [line("x")]), ["x"]);
        seen.begin_replay(Some(3), GapReason::Reconnected);
        assert_eq!(took(&mut seen, ["x", "x", "x"].map(line)), [""; 0]);
        assert_eq!(took(&mut seen, [line("x")]), ["x"]);
    }

    #[test]
    fn lines_of_which_none_is_known_come_behind_a_gap() {
        let mut seen = after(&["a"]);
        seen.begin_replay(Some(3), GapReason::Reconnected);
        assert_eq!(took(&mut seen, ["x", "y"].map(line)), [""; 0]);
        assert!(seen.is_holding());
        assert_eq!(took(&mut seen, [line("z")]), [GAP, "x", "y", "z"]);
        assert_eq!(took(&mut seen, [line("a")]), ["a"]);

        // The log may be shorter than what was asked for: then nothing comes for a while.
        let mut seen = after(&["a"]);
        seen.begin_replay(Some(3), GapReason::Reconnected);
        assert_eq!(settled(&mut seen), [""; 0]);
        assert_eq!(took(&mut seen, [line("x")]), [""; 0]);
        assert_eq!(settled(&mut seen), [GAP, "x"]);
        assert_eq!(took(&mut seen, [line("y")]), ["y"]);
    }

    #[test]
    fn a_line_that_was_missed_is_made_up_for() {
        let mut seen = after(&["a", "c"]);
        seen.begin_replay(Some(10), GapReason::Reconnected);
        assert_eq!(took(&mut seen, ["a", "b", "c", "d"].map(line)), ["b", "d"]);
    }

    #[test]
    fn times_tell_what_is_older_and_newer_than_all_that_was_seen() {
        let mut seen = Seen::new(100);
        took(&mut seen, [at(5, "a"), at(6, "b")]);
        seen.begin_replay(Some(10), GapReason::Reconnected);
        // Of one instance after the other: old, new; old, known, new.
        let again = [
            at(1, "1"),
            at(7, "2"),
            at(2, "3"),
            at(5, "a"),
            at(3, "4"),
            at(6, "b"),
            at(8, "5"),
        ];
        assert_eq!(took(&mut seen, again), ["2", "5"]);
    }

    #[test]
    fn of_a_whole_log_the_end_is_what_may_be_new() {
        let mut seen = Seen::new(3);
        took(&mut seen, ["1", "2", "3", "4", "5"].map(line));
        seen.begin_replay(None, GapReason::Reconnected);
        let all = ["1", "2", "3", "4", "5", "6", "7"].map(line);
        assert_eq!(took(&mut seen, all), ["6", "7"]);

        seen.begin_replay(None, GapReason::Reconnected);
        let other = ["p", "q", "r", "s", "t"].map(line);
        assert_eq!(took(&mut seen, other), [""; 0]);
        assert_eq!(settled(&mut seen), [GAP, "r", "s", "t"]);
    }

    #[test]
    fn what_broke_off_comes_once_more() {
        let mut seen = after(&["a", "b"]);
        seen.begin_replay(Some(10), GapReason::Reconnected);
        assert_eq!(took(&mut seen, ["0", "a"].map(line)), [""; 0]);
        seen.abandon_replay();
        seen.begin_replay(Some(10), GapReason::Reconnected);
        assert_eq!(took(&mut seen, ["0", "a", "b", "c"].map(line)), ["c"]);
    }

    #[test]
    fn memory_is_bounded_whatever_comes() {
        let mut seen = Seen::new(1000);
        let mut new = VecDeque::new();
        for number in 0..100_000 {
            seen.take(line(&number.to_string()), &mut new);
            new.clear();
        }
        assert_eq!((seen.order.len(), seen.counts.len()), (1000, 1000));
        seen.begin_replay(Some(usize::MAX), GapReason::Reconnected);
        let long = "x".repeat(1024 * 1024);
        for number in 0..40 {
            seen.take(line(&format!("{number} {long}")), &mut new);
            let replay = seen.replay.as_ref();
            assert!(replay.is_none_or(|it| it.held_bytes <= MOST_HELD + long.len() + 1024));
        }
        // Those that had to be held back, and those behind them.
        assert_eq!(new.len(), 41);
    }

    #[test]
    fn random_logs_lose_nothing_and_double_nothing() {
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..500 {
            // Few different texts, and several lines in a second, so that many lines are equal.
            let (texts, speed) = (random.u32(1..20), random.u32(1..10));
            let log: Vec<LogLine> = (0..random.u32(1..400))
                .map(|number| {
                    let (second, text) = (number / speed, random.u32(0..texts));
                    let (minute, second) = (second / 60, second % 60);
                    LineReader::default().read(&format!(
                        "web 2026-01-01T00:{minute:02}:{second:02}Z {text}"
                    ))
                })
                .collect();
            let mut seen = Seen::new(50);
            let mut new = VecDeque::new();
            let (mut at, mut first) = (0, true);
            while at < log.len() {
                // Never so many that all of what is remembered is gone from what comes again.
                let missed = random.usize(0..=50).min(log.len() - at);
                let begin = match first {
                    true => 0,
                    false => (at + missed).saturating_sub(seen.requested()),
                };
                if !first {
                    seen.begin_replay(Some(seen.requested()), GapReason::Reconnected);
                }
                first = false;
                let end = (at + missed + random.usize(0..60)).min(log.len());
                for line in &log[begin..end] {
                    seen.take(line.clone(), &mut new);
                }
                at = end;
            }
            let gaps = new.iter().filter(|it| matches!(it, Followed::Gap(_)));
            assert_eq!(gaps.count(), 0);
            let got: Vec<_> = new.into_iter().filter_map(Followed::into_line).collect();
            assert!(got == log, "{} of {} lines", got.len(), log.len());
        }
    }
}
