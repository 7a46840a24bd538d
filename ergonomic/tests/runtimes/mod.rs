//! One client and several runtimes, of which none sees the others' tasks and timers. Time can't be paused for more than one
//! runtime, so that these tests wait for some real tenths of a second.

use std::thread;
use std::time::{Duration, Instant};

use digitalocean_sdk::{Client, Error, Method, RatePolicy};
use tokio::runtime::{Builder, Runtime};

use crate::by_hand::{Server, answer};

const WINDOW: Duration = Duration::from_millis(300);

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server on a runtime that goes on by itself. It keeps no connections, which belong to the runtime that opened them.
struct Elsewhere {
    server: Server,
    _runtime: Runtime,
}

fn start() -> Elsewhere {
    let mut builder = Builder::new_multi_thread();
    let runtime = builder.worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(|_| answer("200 OK", "", "{}")));
    Elsewhere {
        server,
        _runtime: runtime,
    }
}

fn client(server: &Server, policy: RatePolicy) -> Client {
    let builder = Client::builder().token("t").base_url(&server.url);
    let builder = builder.rate(policy).deadline(Duration::from_secs(20));
    builder.build().unwrap()
}

async fn call(client: Client) -> Result<(), Error> {
    client.request(Method::GET, "/v2/x").await?;
    Ok(())
}

#[test]
fn two_runtimes_at_once_share_one_pace() {
    let elsewhere = start();
    let client = client(&elsewhere.server, RatePolicy::default().short(10, WINDOW));
    let began = Instant::now();
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || {
                current_thread().block_on(async {
                    let calls: Vec<_> = (0..20)
                        .map(|_| tokio::spawn(call(client.clone())))
                        .collect();
                    for call in calls {
                        call.await.unwrap().unwrap();
                    }
                });
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let took = began.elapsed();
    assert_eq!(elsewhere.server.requests().len(), 40);
    assert!(took >= 3 * WINDOW, "{took:?}");
    assert!(took < 20 * WINDOW, "{took:?}");
}

#[test]
fn a_runtime_that_stands_still_holds_up_no_other() {
    let elsewhere = start();
    let client = client(&elsewhere.server, RatePolicy::default().short(2, WINDOW));
    let still = current_thread();
    let waiting = still.block_on(async {
        for _ in 0..2 {
            call(client.clone()).await.unwrap();
        }
        let waiting: Vec<_> = (0..3).map(|_| tokio::spawn(call(client.clone()))).collect();
        tokio::task::yield_now().await;
        waiting
    });
    // These three are the first in the queue, and their timers don't run.
    let began = Instant::now();
    let other = current_thread();
    for _ in 0..4 {
        other.block_on(call(client.clone())).unwrap();
    }
    let took = began.elapsed();
    assert!(took < Duration::from_secs(6), "{took:?}");
    assert_eq!(elsewhere.server.requests().len(), 6);
    // They aren't lost either.
    still.block_on(async {
        for call in waiting {
            call.await.unwrap().unwrap();
        }
    });
    assert_eq!(elsewhere.server.requests().len(), 9);
}

#[test]
fn a_runtime_that_is_dropped_gives_up_its_places() {
    let elsewhere = start();
    let client = client(&elsewhere.server, RatePolicy::default().short(2, WINDOW));
    let gone = current_thread();
    gone.block_on(async {
        for _ in 0..2 {
            call(client.clone()).await.unwrap();
        }
        for _ in 0..100 {
            tokio::spawn(call(client.clone()));
        }
        tokio::task::yield_now().await;
    });
    let began = Instant::now();
    let next = thread::spawn({
        let client = client.clone();
        move || current_thread().block_on(call(client))
    });
    drop(gone);
    next.join().unwrap().unwrap();
    current_thread().block_on(call(client)).unwrap();
    let took = began.elapsed();
    assert!(took < 10 * WINDOW, "{took:?} for two calls in one window");
    assert_eq!(elsewhere.server.requests().len(), 4);
}
