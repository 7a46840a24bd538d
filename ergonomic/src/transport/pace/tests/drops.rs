//! Futures that are dropped, or not polled: nothing is lost to others.

use std::task::Waker;

use super::*;

/// Polls once. The waker does nothing: who uses this polls again by itself.
fn poll<F: Future>(future: &mut Pin<Box<F>>) -> Option<F::Output> {
    let mut context = Context::from_waker(Waker::noop());
    match future.as_mut().poll(&mut context) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

/// Asserts that a fresh window's worth of turns is there, and no more.
async fn has_all(pace: &Pace, target: &Target, most: usize, case: &str) {
    sleep(DAY).await;
    let start = Instant::now();
    let mut held = Vec::new();
    for _ in 0..most {
        held.push(sent(pace, target.clone()).await);
    }
    assert_eq!(start.elapsed(), Duration::ZERO, "{case}: a turn is lost");
    let more = timeout(MINUTE, pace.turn(target.clone())).await;
    assert!(
        more.is_err(),
        "{case}: there is one more than there should be"
    );
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_not_used_is_given_back_at_once() {
    let pace = pace(RatePolicy::default());
    let start = Instant::now();
    for _ in 0..10_000 {
        drop(pace.turn(ordinary()).await);
    }
    let mut held = turns(&pace, 249).await;
    let mut unused = pace.turn(ordinary()).await;
    let next = waiter(&pace, start);
    settle().await;
    assert!(!next.is_finished());
    unused.sent();
    unused.not_sent();
    drop(unused);
    assert_eq!(next.await.unwrap(), Duration::ZERO);
    held.clear();
    sleep(DAY).await;
    assert_eq!(turns(&pace, 250).await.len(), 250);
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_not_used_takes_nothing_from_what_is_left() {
    let pace = pace(RatePolicy::default());
    let turn = sent(&pace, ordinary()).await;
    turn.answered(StatusCode::OK, &figures(3, 3600));
    for _ in 0..10 {
        drop(pace.turn(ordinary()).await);
    }
    let held = turns(&pace, 3).await;
    assert!(timeout(SECOND, pace.turn(ordinary())).await.is_err());
    drop(held);
}

/// A call that waits in three lanes, one after the other, is dropped after every possible number of polls, while others wait
/// behind it.
#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_anywhere_leaves_all_turns_to_others() {
    let cdn = get("/v2/cdn/endpoints");
    for polls in 0..100 {
        let pace = pace(RatePolicy::default().short(3, MINUTE));
        let lanes = pace.lanes(&hosts::API).lanes_of(&cdn);
        assert_eq!(lanes.len(), 3);
        for (minutes, lane) in (1..).zip(&lanes) {
            let told = Some(minutes * MINUTE);
            lane.refuse(0, pace.settings.refusal(told));
        }
        let mut call = Box::pin(pace.turn(cdn.clone()));
        let mut turn = None;
        let mut others = Vec::new();
        for number in 0..polls {
            turn = poll(&mut call);
            if turn.is_some() {
                break;
            }
            if number % 6 == 1 {
                let (pace, cdn) = (pace.clone(), cdn.clone());
                others.push(tokio::spawn(async move { drop(sent(&pace, cdn).await) }));
            }
            sleep(10 * SECOND).await;
        }
        let was_last = turn.is_some();
        drop((turn, call));
        for other in others {
            other.await.unwrap();
        }
        let case = format!("dropped after {polls} polls");
        has_all(&pace, &ordinary(), 3, &case).await;
        sleep(DAY).await;
        has_all(&pace, &cdn, 3, &case).await;
        if was_last {
            assert_eq!(polls, 19, "it waits for three minutes");
            return;
        }
    }
    panic!("it never got its turn");
}

#[tokio::test(start_paused = true)]
async fn one_that_was_called_and_is_dropped_calls_the_next() {
    let pace = pace(RatePolicy::default().short(1, MINUTE));
    drop(sent(&pace, ordinary()).await);
    let mut first = Box::pin(pace.turn(ordinary()));
    assert!(poll(&mut first).is_none());
    let start = Instant::now();
    let next = waiter(&pace, start);
    settle().await;
    tokio::time::advance(MINUTE).await;
    // Whoever comes now finds that the first may go, and calls it.
    let mut last = Box::pin(pace.turn(ordinary()));
    assert!(poll(&mut last).is_none());
    drop(first);
    assert_eq!(next.await.unwrap(), MINUTE);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_polled_holds_up_nobody() {
    let pace = pace(RatePolicy::default().short(1, MINUTE));
    drop(sent(&pace, ordinary()).await);
    let mut idle: Vec<_> = (0..10).map(|_| Box::pin(pace.turn(ordinary()))).collect();
    for call in &mut idle {
        assert!(poll(call).is_none());
    }
    let start = Instant::now();
    for number in 1..=10 {
        let turn = timeout(HOUR, sent(&pace, ordinary())).await;
        drop(turn.unwrap());
        assert!(
            start.elapsed() < MINUTE * (11 + number),
            "{:?}",
            start.elapsed()
        );
    }
    // Those who come back are first.
    let next = waiter(&pace, Instant::now());
    settle().await;
    tokio::time::advance(MINUTE).await;
    let turn = poll(&mut idle[3]);
    assert!(turn.is_some());
    assert!(!next.is_finished());
    drop((turn, idle));
    next.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_polled_while_answers_come_holds_up_nobody() {
    let pace = pace(RatePolicy::default().short(1, MINUTE));
    let held = sent(&pace, ordinary()).await;
    let mut idle = Box::pin(pace.turn(ordinary()));
    assert!(poll(&mut idle).is_none());
    let start = Instant::now();
    let next = waiter(&pace, start);
    settle().await;
    // Only the first in the queue is woken.
    drop(held);
    assert!(next.await.unwrap() <= 4 * MINUTE);
}

#[tokio::test(start_paused = true)]
async fn all_who_may_go_at_one_moment_go_at_that_moment() {
    let pace = pace(RatePolicy::default().short(30, MINUTE));
    drop(turns(&pace, 30).await);
    let start = Instant::now();
    let tasks: Vec<_> = (0..30)
        .map(|_| {
            let pace = pace.clone();
            tokio::spawn(async move {
                let turn = sent(&pace, ordinary()).await;
                let waited = start.elapsed();
                sleep(HOUR).await;
                drop(turn);
                waited
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), MINUTE);
    }
}

#[tokio::test(start_paused = true)]
async fn many_calls_that_are_dropped_at_random_leave_all_turns_to_others() {
    let mut random = fastrand::Rng::with_seed(3);
    for round in 0..20 {
        let pace = pace(RatePolicy::default().short(5, SECOND));
        let tasks: Vec<_> = (0..100)
            .map(|number| {
                let pace = pace.clone();
                let (patience, latency) = (random.u64(0..3_000), random.u64(0..500));
                let uses = random.bool();
                tokio::spawn(async move {
                    let target = if number % 3 == 0 {
                        get("/v2/cdn/endpoints")
                    } else {
                        ordinary()
                    };
                    let work = async {
                        let mut turn = pace.turn(target).await;
                        sleep(Duration::from_millis(latency / 2)).await;
                        if uses {
                            turn.sent();
                        }
                        sleep(Duration::from_millis(latency)).await;
                        turn.answered(StatusCode::OK, &HeaderMap::new());
                    };
                    timeout(Duration::from_millis(patience), work).await.is_ok()
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        has_all(&pace, &ordinary(), 5, &format!("round {round}")).await;
    }
}
