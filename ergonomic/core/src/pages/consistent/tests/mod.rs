//! What a list that changes gives, and what it costs.

mod fake;

use std::collections::BTreeSet;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;

use serde_json::{Value, json};

use crate::client::tests::API;
use crate::pages::Position;
use crate::resource::List;
use crate::{Call, ErrorKind, Operation, Paging};

use fake::*;

#[test]
fn a_list_that_stands_still_is_read_once() {
    let mut test = Test::new(|_, _| {});
    assert_eq!(whole(test.list()), upto(22));
    assert_eq!(test.asked(), [1, 2, 3, 4, 5]);
}

#[test]
fn what_a_deletion_hides_is_found_by_another_pass() {
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.remove(0);
        }
    });
    let (ids, error) = read(test.list());
    assert!(error.is_none());
    // The sixth went to a page that was read, and comes at the end; the first was there when it was read.
    let first = (1..=22).filter(|id| *id != 6);
    assert_eq!(ids, first.chain([6]).collect::<Vec<_>>());
    assert_eq!(test.asked(), [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
}

#[test]
fn what_a_creation_doubles_is_handed_out_once() {
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.insert(0, 23);
        }
    });
    assert_eq!(whole(test.list()), upto(23));
    assert_eq!(test.passes(), 2);
}

#[test]
fn as_much_created_as_deleted_shows_by_what_comes_twice() {
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.insert(0, 23);
            ids.retain(|id| *id != 20);
        }
    });
    let mut all = upto(23);
    all.remove(&20);
    assert_eq!(whole(test.list()), all);
    assert_eq!(test.passes(), 2);
}

#[test]
fn what_leaves_no_trace_is_not_found() {
    // One that was read is deleted, and one is created behind: nothing tells this from a list that stands still.
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.remove(0);
            ids.push(23);
        }
    });
    let mut all = upto(23);
    all.remove(&6);
    assert_eq!(whole(test.list()), all);
    assert_eq!(test.passes(), 1);
    // Without a total, a deletion leaves none.
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.remove(0);
        }
    })
    .untold();
    let mut all = upto(22);
    all.remove(&6);
    assert_eq!(whole(test.list()), all);
    assert_eq!(test.passes(), 1);
}

#[test]
fn without_a_total_what_comes_twice_shows_a_creation() {
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.insert(0, 23);
        }
    })
    .untold();
    assert_eq!(whole(test.list()), upto(23));
    assert_eq!(test.passes(), 2);
    assert_eq!(whole(test.list()), upto(23));
    assert_eq!(test.passes(), 3);
}

#[test]
fn a_list_that_never_stops_moving_ends_with_what_was_read() {
    for (passes, read) in [(None, 5), (Some(2), 2), (Some(1), 1), (Some(0), 1)] {
        let mut test = Test::new(|request, ids| ids.insert(0, 100 + request as i64));
        let mut items = test.list();
        if let Some(passes) = passes {
            items = items.max_passes(passes);
        }
        let mut error = run(items.all()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ListChanged);
        assert!(error.is_retryable());
        let told = error.to_string();
        let times = match read {
            1 => "it was read once, and".to_owned(),
            read => format!("it was read {read} times (`max_passes`), and"),
        };
        assert!(
            told.starts_with("things_list: the list kept changing: "),
            "{told}"
        );
        assert!(
            told.contains(&times) && told.contains("its total went from "),
            "{told}"
        );
        assert_eq!(test.passes(), read, "{told}");
        let items = error.take_items::<Value>();
        let ids: BTreeSet<i64> = items.iter().filter_map(|it| it["id"].as_i64()).collect();
        assert_eq!(ids.len(), items.len());
        assert!(ids.is_superset(&upto(22)), "{ids:?}");
    }
}

#[test]
fn the_last_pass_that_may_be_can_be_the_one_without_change() {
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.insert(0, 23);
        }
    });
    assert_eq!(whole(test.list().max_passes(2)), upto(23));
}

#[test]
fn what_the_service_always_says_twice_is_told() {
    // On one page, and on two.
    for to in [4, 17] {
        let mut test = Test::new(move |_, ids| ids[to] = 2);
        let (ids, error) = read(test.list());
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::ListChanged);
        assert!(error.to_string().contains("an item came twice"), "{error}");
        assert_eq!(ids.len(), 21);
        assert_eq!(test.passes(), 5);
    }
}

#[test]
fn an_item_without_a_key_is_an_error_after_those_before_it() {
    let mut test = Test::new(|_, ids| ids[7] = 0);
    let (ids, error) = read(test.list());
    assert_eq!(ids, [1, 2, 3, 4, 5, 6, 7]);
    let error = error.unwrap();
    assert!(error.is_decode());
    assert!(error.to_string().contains("an item has no key"), "{error}");
    assert_eq!(test.asked(), [1, 2]);
}

#[test]
fn it_starts_at_the_beginning_or_not_at_all() {
    let mut test = Test::new(|_, _| {});
    for page in [2, 3] {
        let (ids, error) = read(test.list().start_at(Position::page(page)));
        let error = error.unwrap();
        assert_eq!((ids.len(), error.kind()), (0, ErrorKind::InvalidRequest));
        assert!(error.to_string().contains("from its beginning"), "{error}");
    }
    test.call.set_query("page", Some("3".to_owned()));
    let (_, error) = read(test.list());
    assert_eq!(error.unwrap().kind(), ErrorKind::InvalidRequest);
    assert!(test.asked().is_empty());
    test.call.set_query("page", Some("1".to_owned()));
    assert_eq!(whole(test.list().start_at(Position::page(1))), upto(22));
}

#[test]
fn lists_by_token_or_id_start_at_the_beginning_too() {
    fn by(paging: Paging) -> Operation {
        Operation {
            id: "things_list",
            path: "/v2/things",
            host: &API,
            paging: Some(paging),
            ..Operation::BASE
        }
    }
    let (parameter, items) = ("from", "things");
    for paging in [
        Paging::Token { parameter, items },
        Paging::After { parameter, items },
    ] {
        let operation: &'static Operation = Box::leak(Box::new(by(paging)));
        let test = Test::new(|_, _| {});
        let mut call: Call<Value> = Call::new(test.call.client(), operation);
        call.set_query("from", Some("t".to_owned()));
        let items = List::new(call).consistent(|it: &Value| it["id"].as_i64());
        let (_, error) = read(items);
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("from its beginning"), "{error}");
        assert!(test.asked().is_empty());
    }
}

#[test]
fn what_was_begun_ahead_ends_with_the_limit() {
    let mut test = Test::new(|_, _| {});
    let mut items = test.list().read_ahead(1).limit(7);
    run(async {
        for _ in 0..7 {
            items.try_next().await.unwrap().unwrap();
        }
        assert_eq!(test.under_way(), 1);
        assert!(items.try_next().await.unwrap().is_none());
        assert_eq!(test.under_way(), 0);
    });
    assert_eq!(test.asked(), [1, 2]);
}

#[test]
fn a_limit_is_of_items_that_differ_and_ends_all_passes() {
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.insert(0, 23);
        }
    });
    // The fifth comes twice, and the total moves: neither matters to seven that differ.
    let ids = whole(test.list().limit(7));
    assert_eq!(ids, upto(7));
    assert_eq!(test.asked(), [1, 2]);
    // More than the first pass gives.
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.remove(0);
        }
    });
    assert_eq!(whole(test.list().limit(22)), upto(22));
    assert_eq!(
        test.asked(),
        [1, 2, 3, 4, 5, 1],
        "the sixth is on the first page"
    );
    let mut test = Test::new(|_, _| {});
    assert!(whole(test.list().limit(0)).is_empty());
    assert!(test.asked().is_empty());
}

#[test]
fn per_page_and_read_ahead_hold_for_every_pass() {
    for read_ahead in [0, 1, 3, 50] {
        let mut test = Test::new(|request, ids| {
            if request == 2 {
                ids.insert(0, 23);
            }
        });
        let items = test.list().per_page(10).read_ahead(read_ahead);
        assert_eq!(whole(items), upto(23));
        assert_eq!(test.asked(), [1, 2, 3, 1, 2, 3]);
        let ahead = read_ahead.min(1) + 1;
        let at_once = test.fake.0.lock().unwrap().at_once.clone();
        assert_eq!(at_once, [1, ahead, 1, 1, ahead, 1], "{read_ahead}");
    }
    // The call's own size is overruled in every pass.
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.insert(0, 23);
        }
    });
    test.call.set_query("per_page", Some("2".to_owned()));
    assert_eq!(whole(test.list().per_page(10)), upto(23));
    assert_eq!(test.asked(), [1, 2, 3, 1, 2, 3]);
}

#[test]
fn the_cap_of_pages_is_of_each_pass_and_stays_an_error() {
    let moves = |request: usize, ids: &mut Vec<i64>| {
        if request == 2 {
            ids.insert(0, 23);
        }
    };
    let mut test = Test::new(moves);
    assert_eq!(whole(test.list().max_pages(5)), upto(23));
    let mut test = Test::new(moves);
    let (ids, error) = read(test.list().max_pages(3));
    assert_eq!(error.unwrap().kind(), ErrorKind::TooManyPages);
    assert_eq!((ids.len(), test.asked().len()), (14, 3));
    // The first pass has as many as may be, and the second one more.
    let mut test = Test::new(move |request, ids| match request {
        6 => ids.extend(30..35),
        _ => moves(request, ids),
    });
    let (_, error) = read(test.list().max_pages(5));
    assert_eq!(error.unwrap().kind(), ErrorKind::TooManyPages);
    assert_eq!(test.asked().len(), 10);
}

#[test]
fn the_total_is_the_last_that_was_said() {
    let mut test = Test::new(|request, ids| {
        if request == 2 {
            ids.remove(0);
        }
    });
    let mut items = test.list();
    assert_eq!((items.total(), items.position()), (None, None));
    run(async {
        for _ in 0..21 {
            items.try_next().await.unwrap().unwrap();
            assert!(items.total().is_some());
        }
        // The first page of the next pass is on its way.
        let mut next = pin!(items.next());
        let begun = poll_fn(|context| Poll::Ready(next.as_mut().poll(context))).await;
        assert!(begun.is_pending());
    });
    assert_eq!(test.passes(), 1);
    assert_eq!((items.total(), items.position()), (Some(21), None));
}

#[test]
fn a_future_that_is_dropped_loses_nothing() {
    let mut test = Test::new(|request, ids| match request {
        2 => ids.insert(0, 23),
        7 => drop(ids.remove(3)),
        _ => {}
    });
    let mut items = test.list().read_ahead(1);
    let mut ids = Vec::new();
    run(async {
        loop {
            // Each is begun, dropped, and asked for again.
            let begun = poll_fn(|context| Poll::Ready(pin!(items.next()).poll(context))).await;
            let next = match begun {
                Poll::Ready(next) => next,
                Poll::Pending => items.next().await,
            };
            match next {
                Some(item) => ids.push(item.unwrap()["id"].as_i64().unwrap()),
                None => break,
            }
        }
    });
    let once: BTreeSet<i64> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len());
    assert_eq!(once, upto(23));
    assert_eq!(test.passes(), 3);
}

#[test]
fn other_contradictions_stay_errors() {
    // A cache that ignores the page.
    let mut test = Test::new(|_, _| {}).distort(|_, body| {
        body["things"] = json!([{ "id": 1 }, { "id": 2 }, { "id": 3 }, { "id": 4 }, { "id": 5 }]);
    });
    let (ids, error) = read(test.list());
    assert_eq!(error.unwrap().kind(), ErrorKind::InconsistentList);
    assert_eq!((ids.len(), test.passes()), (5, 2));
    // A link that leads astray, also where an item came twice.
    for twice in [false, true] {
        let mut test = Test::new(move |_, ids| {
            if twice {
                ids[6] = 1;
            }
        })
        .distort(|request, body| {
            if request == 3 {
                body["links"]["pages"]["next"] = json!("https://x/?page=9");
            }
        });
        let (_, error) = read(test.list());
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::InconsistentList);
        assert!(error.to_string().contains("leads to page 9"), "{error}");
        assert_eq!(test.passes(), 1);
    }
    // A total that is wrong, while nothing moves.
    let mut test = Test::new(|_, _| {}).distort(|_, body| body["meta"]["total"] = json!(30));
    let (ids, error) = read(test.list());
    assert_eq!(error.unwrap().kind(), ErrorKind::InconsistentList);
    assert_eq!((ids.len(), test.passes()), (22, 1));
}

#[test]
fn a_total_that_is_late_or_early_for_what_moves_is_no_contradiction() {
    for total in [22, 24, 30] {
        let mut test = Test::new(|request, ids| {
            if request == 2 {
                ids.insert(0, 23);
            }
        })
        .distort(move |request, body| {
            if request <= 5 {
                body["meta"]["total"] = json!(total);
            }
        });
        assert_eq!(whole(test.list()), upto(23), "{total}");
        assert_eq!(test.passes(), 2, "{total}");
    }
}

#[test]
fn a_page_that_fails_ends_every_pass() {
    for (at, expected) in [(1, 0), (3, 9), (7, 23)] {
        let mut test = Test::new(|request, ids| {
            if request == 2 {
                ids.insert(0, 23);
            }
        })
        .distort(move |request, body| {
            if request == at {
                *body = Value::Null;
            }
        });
        let error = run(test.list().all()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(test.asked().len(), at);
        let read = error.items::<Value>().len();
        assert_eq!(read, expected);
    }
}

/// Numbers below others, as a seed says.
fn randoms(seed: u64) -> impl FnMut(usize) -> usize + Send + 'static {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    move |below| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    }
}

#[test]
fn where_new_items_come_first_none_is_lost_whatever_changes() {
    let (mut changed, mut kept_changing) = (0, 0);
    for seed in 0..500 {
        let mut random = randoms(seed);
        let until = random(16);
        let deleted = Arc::new(Mutex::new(BTreeSet::new()));
        let gone = deleted.clone();
        let mut next = 23;
        let mut test = Test::new(move |request, ids| {
            if request > until {
                return;
            }
            // Fewer than a page: a whole page that comes again is taken for a cache.
            for _ in 0..random(3) {
                ids.insert(0, next);
                next += 1;
            }
            for _ in 0..random(3) {
                let at = random(ids.len());
                gone.lock().unwrap().insert(ids.remove(at));
            }
        });
        let (ids, error) = read(test.list());
        let once: BTreeSet<i64> = ids.iter().copied().collect();
        assert_eq!(once.len(), ids.len(), "an item came twice: {ids:?}");
        changed += usize::from(test.passes() > 1);
        match error {
            None => {
                let deleted = deleted.lock().unwrap();
                let lost: Vec<i64> = upto(22)
                    .into_iter()
                    .filter(|id| !once.contains(id) && !deleted.contains(id))
                    .collect();
                assert!(lost.is_empty(), "{lost:?} were there the whole time");
            }
            Some(error) => {
                assert_eq!(error.kind(), ErrorKind::ListChanged);
                kept_changing += 1;
            }
        }
    }
    assert!(
        changed > 200 && kept_changing < 100,
        "{changed}, {kept_changing}"
    );
}

/// Wrong: a list that moved by a whole page shows the same page twice, which is taken for a service that repeats itself, and
/// not for a change: there is no other pass.
#[test]
fn a_list_that_moves_by_a_whole_page_is_read_again() {
    for (size, told) in [(1, true), (5, true), (1, false), (5, false)] {
        let mut test = Test::new(move |request, ids| {
            if request == 2 {
                for id in 0..size {
                    ids.insert(0, 100 + id);
                    ids.pop();
                }
            }
        });
        if !told {
            test = test.untold();
        }
        let (ids, error) = read(test.list().per_page(size as u32));
        let place = format!("by {size}, total: {told}");
        assert!(error.is_none(), "{place}: {error:?}");
        assert!((100..100 + size).all(|id| ids.contains(&id)), "{place}");
        assert_eq!(test.passes(), 2, "{place}");
    }
}
