//! Logs that are sent again, by hand and at random.

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
fn lines_of_a_clock_that_was_set_back_are_not_taken_for_old_ones() {
    let mut seen = Seen::new(100);
    took(&mut seen, [at(50, "a"), at(51, "b")]);
    settled(&mut seen);
    took(&mut seen, [at(10, "c")]);
    for connection in 0..3 {
        seen.begin_replay(Some(200), GapReason::Reconnected);
        let mut again = vec![at(49, "z"), at(50, "a"), at(51, "b"), at(10, "c")];
        again.extend((0..connection).map(|number| at(11 + number, "d")));
        assert_eq!(took(&mut seen, again), [""; 0]);
        // Missed, and written now.
        assert_eq!(took(&mut seen, [at(11 + connection, "d")]), ["d"]);
        assert_eq!(settled(&mut seen), [""; 0]);
    }
    assert_eq!(took(&mut seen, [at(52, "e")]), ["e"]);
}

#[test]
fn lines_that_were_dropped_before_a_clock_is_known_to_be_set_back_are_told() {
    let mut seen = Seen::new(100);
    took(&mut seen, [at(50, "a"), at(51, "b")]);
    settled(&mut seen);
    seen.begin_replay(Some(200), GapReason::Reconnected);
    // Nobody can tell these from those of another instance that were forgotten.
    let again = [at(50, "a"), at(51, "b"), at(10, "c")];
    assert_eq!(took(&mut seen, again), [""; 0]);
    assert_eq!(settled(&mut seen), [""; 0]);
    assert_eq!(took(&mut seen, [at(11, "d")]), [GAP, "d"]);
    assert_eq!(took(&mut seen, [at(12, "e")]), ["e"]);

    // Without a pause, too.
    seen.begin_replay(Some(200), GapReason::Reconnected);
    let again = [at(50, "a"), at(51, "b"), at(11, "d"), at(12, "e")];
    assert_eq!(took(&mut seen, again), [""; 0]);
    let mut seen = Seen::new(100);
    took(&mut seen, [at(50, "a")]);
    seen.begin_replay(Some(200), GapReason::Reconnected);
    assert_eq!(took(&mut seen, [at(50, "a"), at(10, "b")]), [""; 0]);
    seen.catch_up(&mut VecDeque::new());
    assert_eq!(took(&mut seen, [at(11, "c")]), [GAP, "c"]);

    // What may be of another instance is dropped, and told.
    seen.begin_replay(Some(200), GapReason::Reconnected);
    let again = [at(11, "c"), at(12, "d"), at(50, "a"), at(51, "e")];
    assert_eq!(took(&mut seen, again), [GAP, "e"]);
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
