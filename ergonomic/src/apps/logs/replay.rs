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
//!
//! Of several instances, the last lines of each come, one instance after the other or mixed, and nothing says of which instance a line
//! is. So their number doesn't tell when all have come, but a pause does, and which lines are older than all that is wanted, their times
//! do: those that were there before have come when the first pause is there, and later than those that were forgotten, nothing was
//! returned that isn't remembered. Where lines of one instance are known again and others, which are younger, don't come again, lines of
//! another instance may be missing.

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
    newest: Option<i64>,
    last_time: Option<Timestamp>,
    /// The time up to which all lines were returned that are wanted, remembered or not.
    settled: Option<i64>,
    /// Whether more was returned of what came once more than is remembered, and then it broke off.
    owes_gap: bool,
    replay: Option<Replay>,
}

/// Lines that come once more.
struct Replay {
    reason: GapReason,
    /// How many come that were there before; `None` if it is the whole log, to its end.
    most: Option<usize>,
    arrived: usize,
    /// How many new ones came before all that was returned had come again.
    new: usize,
    /// Whether what comes now is probably written now.
    has_caught_up: bool,
    /// How often each line that was returned may still come again, and its time.
    left: HashMap<u64, (u32, Option<i64>)>,
    left_in_all: usize,
    /// Whether a line came that was returned before, or it is clear that none will.
    is_aligned: bool,
    /// The time of the oldest line that came and was returned before.
    known_since: Option<i64>,
    /// Whether it was told that lines may be missing, and whether that has to be in any case.
    is_told: bool,
    owes_gap: bool,
    /// What came before that.
    held: VecDeque<LogLine>,
    held_bytes: usize,
    /// The time of the oldest line that is remembered, and of the newest; and up to which no line is new.
    oldest: Option<i64>,
    newest: Option<i64>,
    settled: Option<i64>,
}

impl Seen {
    pub(super) fn new(most: usize) -> Self {
        Self {
            hasher: RandomState::new(),
            most: most.max(1),
            order: VecDeque::new(),
            newest: None,
            last_time: None,
            settled: None,
            owes_gap: false,
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
        let mut left: HashMap<u64, (u32, Option<i64>)> = HashMap::new();
        for (key, time) in &self.order {
            left.entry(*key).or_insert((0, *time)).0 += 1;
        }
        self.replay = Some(Replay {
            reason,
            most,
            arrived: 0,
            new: 0,
            has_caught_up: false,
            left,
            left_in_all: self.order.len(),
            is_aligned: false,
            known_since: None,
            is_told: false,
            owes_gap: std::mem::take(&mut self.owes_gap),
            held: VecDeque::new(),
            held_bytes: 0,
            oldest: self.order.iter().filter_map(|(_, time)| *time).min(),
            newest: self.newest,
            settled: self.settled,
        });
    }

    /// Forgets what came of a replay that broke off: all of it comes once more.
    pub(super) fn abandon_replay(&mut self) {
        let Some(replay) = self.replay.take() else {
            return;
        };
        // What was returned of one instance and is forgotten can't be told from what is missing of another one.
        let is_forgotten = replay.new > self.most;
        self.owes_gap = (replay.owes_gap && !replay.is_told) || is_forgotten;
    }

    /// Takes a line that came, and returns what is new.
    pub(super) fn take(&mut self, line: LogLine, new: &mut VecDeque<Followed>) {
        let key = self.key(&line);
        let Some(replay) = &mut self.replay else {
            return self.add(key, line, new);
        };
        replay.arrived += 1;
        let time = line.nanos();
        if replay.is_known(key) {
            if time.is_some() {
                let known = replay.known_since.or(time);
                replay.known_since = known.min(time);
            }
            if !replay.is_aligned {
                replay.is_aligned = true;
                let held = std::mem::take(&mut replay.held);
                // What came before a line that was returned is older than all of them, unless its time says otherwise: lines of
                // several instances may come one instance after the other.
                let returned = match replay.settled {
                    Some(settled) => replay.oldest.max(Some(settled)),
                    None => replay.newest,
                };
                let is_new = |line: &LogLine| match (line.nanos(), returned) {
                    (Some(time), Some(returned)) => time > returned,
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
        self.notice_end(new);
    }

    /// Says that nothing has come for a while: what is held back is returned, behind a gap, for the lines that come once more come
    /// without pauses.
    pub(super) fn settle(&mut self, new: &mut VecDeque<Followed>) {
        self.catch_up(new);
        if self.replay.as_ref().is_some_and(|replay| replay.is_aligned) {
            self.replay = None;
        }
    }

    /// Says that all has probably come that was there before, although there was no pause: lines that come again after all are still
    /// known.
    pub(super) fn catch_up(&mut self, new: &mut VecDeque<Followed>) {
        if self.is_holding() {
            self.end_unaligned(new);
        }
        self.tell_if_lacking(new);
        if let Some(replay) = &mut self.replay {
            replay.has_caught_up = true;
        }
        if self.replay.as_ref().is_none_or(|replay| replay.is_aligned) {
            self.settled = self.settled.max(self.newest);
        }
    }

    /// Returns a gap if lines should have come again that didn't.
    fn tell_if_lacking(&mut self, new: &mut VecDeque<Followed>) {
        let Some(replay) = &mut self.replay else {
            return;
        };
        if replay.is_aligned && !replay.is_told && replay.is_lacking() {
            replay.is_told = true;
            new.push_back(Followed::Gap(LogGap {
                reason: replay.reason,
                after: self.last_time.clone(),
            }));
        }
    }

    /// Nothing that was held back was returned before, and nothing says that it follows what was.
    fn end_unaligned(&mut self, new: &mut VecDeque<Followed>) {
        let is_first = self.is_empty();
        let Some(replay) = &mut self.replay else {
            return;
        };
        (replay.is_aligned, replay.is_told) = (true, true);
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

    fn notice_end(&mut self, new: &mut VecDeque<Followed>) {
        let Some(replay) = &self.replay else { return };
        let all_came = replay.most.is_some_and(|most| replay.arrived >= most);
        if all_came && !replay.is_aligned && self.is_holding() {
            self.end_unaligned(new);
        }
        let replay = self.replay.as_ref();
        if replay.is_some_and(|replay| replay.is_aligned && replay.left_in_all == 0) {
            // Of other instances, older ones may still come.
            self.tell_if_lacking(new);
        }
    }

    /// Returns a line, and remembers it.
    fn add(&mut self, key: u64, line: LogLine, new: &mut VecDeque<Followed>) {
        let time = line.nanos();
        self.newest = self.newest.max(time);
        if let Some(replay) = &mut self.replay
            && !replay.has_caught_up
            && replay.left_in_all > 0
        {
            replay.new += 1;
        }
        if line.time.is_some() {
            self.last_time.clone_from(&line.time);
        }
        self.order.push_back((key, time));
        if self.order.len() > self.most
            && let Some((_, time)) = self.order.pop_front()
        {
            self.settled = self.settled.max(time);
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
        let Entry::Occupied(mut entry) = self.left.entry(key) else {
            return false;
        };
        match entry.get().0.checked_sub(1) {
            Some(rest) if rest > 0 => entry.get_mut().0 = rest,
            _ => {
                entry.remove();
            }
        }
        self.left_in_all -= 1;
        true
    }

    /// Whether lines may be missing: of all that are younger than one that came again, each comes again.
    fn is_lacking(&self) -> bool {
        let is_due = |time: &Option<i64>| match (time, self.known_since) {
            (Some(time), Some(since)) => *time > since,
            _ => false,
        };
        self.owes_gap || self.left.values().any(|(_, time)| is_due(time))
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

    /// Whether a line is older than all that may be new, by its time. Of the moment of the oldest line, and of that up to which all
    /// were returned, not all lines need be remembered.
    fn is_old(&self, time: Option<i64>) -> bool {
        let (Some(time), Some(newest)) = (time, self.newest) else {
            return false;
        };
        let is_before = |end: i64| time < end || (time == end && end < newest);
        self.oldest.is_some_and(is_before) || self.settled.is_some_and(is_before)
    }

    fn is_full(&self) -> bool {
        self.held_bytes > MOST_HELD
    }
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
        // Of another instance, the fourth may still come: until nothing has come for a while.
        assert_eq!(settled(&mut seen), [""; 0]);
        assert_eq!(took(&mut seen, [line("x")]), ["x"]);
    }

    #[test]
    fn lines_of_which_none_is_known_come_behind_a_gap() {
        let mut seen = after(&["a"]);
        seen.begin_replay(Some(3), GapReason::Reconnected);
        assert_eq!(took(&mut seen, ["x", "y"].map(line)), [""; 0]);
        assert!(seen.is_holding());
        assert_eq!(took(&mut seen, [line("z")]), [GAP, "x", "y", "z"]);
        // One of another instance may still come again, until nothing has come for a while.
        assert_eq!(took(&mut seen, [line("a")]), [""; 0]);
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
        assert_eq!(seen.order.len(), 1000);
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
    fn lines_of_another_instance_that_come_after_as_many_as_were_requested_are_known() {
        let mut seen = Seen::new(4);
        let mixed = [at(1, "a"), at(2, "x"), at(3, "b"), at(4, "y")];
        took(&mut seen, mixed);
        // The last two of each instance, one after the other.
        seen.begin_replay(Some(2), GapReason::Reconnected);
        let again = [at(3, "b"), at(5, "c"), at(4, "y"), at(6, "z")];
        assert_eq!(took(&mut seen, again), ["c", "z"]);
        assert_eq!(settled(&mut seen), [""; 0]);
        assert_eq!(took(&mut seen, [at(7, "d")]), ["d"]);
        // One of which nothing is known again, and then one of which all is.
        seen.begin_replay(Some(2), GapReason::Reconnected);
        assert_eq!(took(&mut seen, [at(8, "e"), at(9, "f")]), [GAP, "e", "f"]);
        assert_eq!(took(&mut seen, [at(6, "z"), at(8, "v")]), ["v"]);
        assert_eq!(settled(&mut seen), [""; 0]);
    }

    #[test]
    fn lines_of_another_instance_that_are_missing_are_told() {
        let instances = || [at(1, "a"), at(2, "x"), at(3, "b"), at(4, "y")];
        let mut seen = Seen::new(4);
        took(&mut seen, instances());
        seen.begin_replay(Some(2), GapReason::Reconnected);
        // Of the other one, more was written than comes again.
        let again = [at(3, "b"), at(5, "c"), at(8, "w"), at(9, "z")];
        assert_eq!(took(&mut seen, again), ["c", "w", "z"]);
        assert_eq!(settled(&mut seen), [GAP]);
        assert_eq!(settled(&mut seen), [""; 0]);

        // Without a pause it is told as well, and nothing that comes again after all is doubled.
        let mut seen = Seen::new(4);
        took(&mut seen, instances());
        seen.begin_replay(Some(2), GapReason::Reconnected);
        assert_eq!(took(&mut seen, [at(3, "b"), at(5, "c")]), ["c"]);
        let mut new = VecDeque::new();
        seen.catch_up(&mut new);
        seen.catch_up(&mut new);
        assert_eq!(shown(new), [GAP]);
        assert_eq!(took(&mut seen, [at(4, "y"), at(8, "z")]), ["z"]);
    }

    #[test]
    fn lines_that_are_forgotten_or_were_not_wanted_are_not_new() {
        // The last line of each of two instances was wanted, of which one was silent for long.
        let mut seen = Seen::new(3);
        took(&mut seen, [at(1, "old"), at(30, "a")]);
        settled(&mut seen);
        took(&mut seen, [at(31, "b")]);
        seen.begin_replay(Some(6), GapReason::Reconnected);
        let again = [at(1, "old"), at(28, "unwanted"), at(29, "unwanted")];
        assert_eq!(took(&mut seen, again), [""; 0]);
        let again = [at(30, "a"), at(31, "b"), at(32, "c")];
        assert_eq!(took(&mut seen, again), ["c"]);

        // Lines of one instance that came late: the oldest that is remembered is older than what is forgotten.
        let mut seen = Seen::new(2);
        took(&mut seen, [at(11, "x"), at(10, "a"), at(12, "b")]);
        seen.begin_replay(Some(4), GapReason::Reconnected);
        let again = [at(10, "a"), at(12, "b"), at(11, "x"), at(13, "y")];
        assert_eq!(took(&mut seen, again), ["y"]);
    }

    #[test]
    fn what_was_forgotten_of_a_replay_that_broke_off_is_not_doubled_and_told() {
        let mut seen = Seen::new(2);
        took(&mut seen, [at(1, "a"), at(2, "x")]);
        seen.begin_replay(Some(4), GapReason::Reconnected);
        let again = [at(1, "a"), at(3, "b"), at(4, "c"), at(5, "d")];
        assert_eq!(took(&mut seen, again), ["b", "c", "d"]);
        seen.abandon_replay();
        seen.begin_replay(Some(4), GapReason::Reconnected);
        let again = [at(3, "b"), at(4, "c"), at(5, "d"), at(6, "e")];
        assert_eq!(took(&mut seen, again), [GAP, "e"]);
        assert_eq!(took(&mut seen, [at(7, "f")]), ["f"]);
    }

    #[test]
    fn random_logs_of_several_instances_lose_nothing_and_double_nothing() {
        let mut random = fastrand::Rng::with_seed(11);
        for round in 0..300 {
            const REMEMBERED: usize = 60;
            let instances = random.usize(2..5);
            let mut written: Vec<Vec<LogLine>> = vec![Vec::new(); instances];
            let mut all = Vec::new();
            let mut seen = Seen::new(REMEMBERED);
            let mut new = VecDeque::new();
            let mut moment = 0;
            let mut write = |written: &mut Vec<Vec<LogLine>>, random: &mut fastrand::Rng| {
                moment += random.u32(1..9);
                let (second, part) = (moment / 1000, moment % 1000);
                let (minute, second) = (second / 60, second % 60);
                let text = random.u32(0..3);
                let line = LineReader::default().read(&format!(
                    "web 2026-01-01T00:{minute:02}:{second:02}.{part:03}Z {text}"
                ));
                let instance = random.usize(0..written.len());
                written[instance].push(line.clone());
                all.push(line.clone());
                line
            };
            for connection in 0..random.usize(2..20) {
                // The last lines of each, in one block or mixed.
                if connection > 0 {
                    seen.begin_replay(Some(seen.requested()), GapReason::Reconnected);
                }
                let tails = written.iter().map(|it| {
                    let skipped = it.len().saturating_sub(seen.requested());
                    it[skipped..].to_vec()
                });
                let mut tails: Vec<VecDeque<LogLine>> = tails.map(VecDeque::from).collect();
                random.shuffle(&mut tails);
                let is_mixed = random.bool();
                while let Some(at) = tails.iter().position(|it| !it.is_empty()) {
                    let at = match is_mixed {
                        true => random.usize(0..tails.len()),
                        false => at,
                    };
                    if let Some(line) = tails[at].pop_front() {
                        seen.take(line, &mut new);
                    }
                }
                if random.bool() {
                    seen.settle(&mut new);
                }
                for _ in 0..random.usize(1..50) {
                    let line = write(&mut written, &mut random);
                    seen.take(line, &mut new);
                }
                seen.abandon_replay();
                for _ in 0..random.usize(0..30) {
                    write(&mut written, &mut random);
                }
            }
            seen.begin_replay(None, GapReason::Reconnected);
            for line in written.into_iter().flatten() {
                seen.take(line, &mut new);
            }
            seen.settle(&mut new);
            let gaps = new.iter().filter(|it| matches!(it, Followed::Gap(_)));
            assert_eq!(gaps.count(), 0, "{round}");
            let mut got: Vec<_> = new.into_iter().filter_map(Followed::into_line).collect();
            got.sort_by_key(LogLine::nanos);
            assert!(got == all, "{round}: {} of {}", got.len(), all.len());
        }
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
