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
//!
//! A clock may be set back. Then lines are new although they are older than what was returned: those that come behind all that is
//! remembered are, once a line that is written now has shown it. What was dropped before that, or may be of another instance, is told
//! as a gap.

use std::collections::hash_map::{Entry, RandomState};
use std::collections::{HashMap, VecDeque};
use std::hash::BuildHasher as _;

use digitalocean_raw::Timestamp;

use super::LogLine;
use super::followed::{Followed, GapReason, LogGap};

/// How much memory lines may take up of which it isn't known yet whether they are new, in bytes.
const MOST_HELD: usize = 16 * 1024 * 1024;

/// How much the clocks of instances differ at most, in nanoseconds. A line that is written now and is older than this was written by a
/// clock that was set back.
const SKEW: i64 = 10_000_000_000;

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
    /// Between which times a line need not be old, since a clock was set back.
    set_back: Option<(i64, i64)>,
    /// Whether what comes now is probably written now: all that was there before has come.
    is_live: bool,
    /// Whether lines were dropped as old ones that are new if a clock was set back.
    is_doubted: bool,
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
    /// Lines that are held back until it is known whether they are repeats.
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
            set_back: None,
            is_live: false,
            is_doubted: false,
            owes_gap: false,
            replay: None,
        }
    }

    /// Remembers so many instead, the last of those that are.
    pub(super) fn resize(&mut self, most: usize) {
        self.most = most.max(1);
        self.forget();
    }

    /// Remembers a line that another stream returned. How many of them count is known when they come again.
    pub(super) fn recall(&mut self, line: &LogLine) {
        self.remember(self.key(line), line, line.nanos());
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
        (self.replay, self.is_live, self.is_doubted) = (None, false, false);
        self.forget();
        if self.is_empty() && most.is_none() {
            return;
        }
        let mut left: HashMap<u64, (u32, Option<i64>)> = HashMap::new();
        for (key, time) in &self.order {
            left.entry(*key).or_insert((0, *time)).0 += 1;
        }
        let oldest = self.order.iter().filter_map(|(_, time)| *time).min();
        // All that is remembered was written since the clock was where it had been.
        self.set_back = self.set_back.filter(|(_, end)| oldest < Some(*end));
        self.replay = Some(Replay {
            reason,
            most,
            arrived: 0,
            new: 0,
            left,
            left_in_all: self.order.len(),
            is_aligned: false,
            known_since: None,
            is_told: false,
            owes_gap: std::mem::take(&mut self.owes_gap),
            held: VecDeque::new(),
            held_bytes: 0,
            oldest,
            newest: self.newest,
            settled: self.settled,
        });
    }

    /// Forgets what came of a replay that broke off: all of it comes once more.
    pub(super) fn abandon_replay(&mut self) {
        self.is_live = false;
        let Some(replay) = self.replay.take() else {
            return;
        };
        // What was returned of one instance and is forgotten can't be told from what is missing of another one.
        let is_forgotten = replay.new > self.most;
        self.owes_gap = (replay.owes_gap && !replay.is_told) || is_forgotten;
    }

    /// Takes a line that came, and returns what is new.
    pub(super) fn take(&mut self, line: LogLine, new: &mut VecDeque<Followed>) {
        let (key, time) = (self.key(&line), line.nanos());
        let is_set_back = self.is_set_back(time);
        let Some(replay) = &mut self.replay else {
            self.notice_set_back(time, new);
            return self.add(key, line, new);
        };
        replay.arrived += 1;
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
        } else if replay.is_aligned {
            let is_last = replay.left_in_all == 0;
            let is_between = |(start, end): (i64, i64)| time >= Some(start) && time < Some(end);
            let may_be_new = self.set_back.is_some_and(is_between);
            if is_last && (may_be_new || (self.is_live && is_set_back)) {
                self.notice_set_back(time, new);
                self.add(key, line, new);
            } else if may_be_new {
                replay.owes_gap = true;
            } else if is_last && is_set_back {
                self.is_doubted = true;
            }
        }
        self.notice_end(new);
    }

    /// Whether a line is so old that its clock was set back, if it is written now.
    fn is_set_back(&self, time: Option<i64>) -> bool {
        let until = self.settled.max(self.newest);
        time.zip(until)
            .is_some_and(|(time, until)| time < until.saturating_sub(SKEW))
    }

    /// Notices by a line that is written now whether its clock was set back, and tells if others may have been dropped for that.
    fn notice_set_back(&mut self, time: Option<i64>, new: &mut VecDeque<Followed>) {
        let (Some(time), true) = (time, self.is_live && self.is_set_back(time)) else {
            return;
        };
        let until = self.settled.max(self.newest).unwrap_or(time);
        let (start, end) = self.set_back.unwrap_or((time, until));
        self.set_back = Some((start.min(time), end.max(until)));
        if std::mem::take(&mut self.is_doubted) {
            new.push_back(Followed::Gap(LogGap {
                reason: GapReason::Reconnected,
                after: self.last_time.clone(),
            }));
        }
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
        self.is_live = true;
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
        if let Some(replay) = &mut self.replay
            && !self.is_live
            && replay.left_in_all > 0
        {
            replay.new += 1;
        }
        self.remember(key, &line, line.nanos());
        self.forget();
        new.push_back(Followed::Line(line));
    }

    fn remember(&mut self, key: u64, line: &LogLine, time: Option<i64>) {
        self.newest = self.newest.max(time);
        if line.time.is_some() {
            self.last_time.clone_from(&line.time);
        }
        self.order.push_back((key, time));
    }

    /// Forgets those that are more than are to be remembered.
    fn forget(&mut self) {
        while self.order.len() > self.most
            && let Some((_, time)) = self.order.pop_front()
        {
            self.settled = self.settled.max(time);
        }
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
mod tests;
