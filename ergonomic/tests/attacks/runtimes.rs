//! Metadata and calls that block, among runtimes that stand still, end, or are gone.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use digitalocean_sdk::blocking::{iter, run};
use digitalocean_sdk::metadata::MetadataService;
use digitalocean_sdk::{Client, Error, ErrorKind};
use tokio::runtime::{Builder, Runtime};

fn one() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server on threads of its own that keeps its connections open, and answers everything with this; and how many it has had.
fn keeping(body: &'static str) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    std::thread::spawn(move || {
        while let Ok((mut socket, _)) = listener.accept() {
            counted.fetch_add(1, Ordering::SeqCst);
            std::thread::spawn(move || {
                let mut read = Vec::new();
                let mut part = [0; 4096];
                while let Ok(length @ 1..) = socket.read(&mut part) {
                    read.extend_from_slice(&part[..length]);
                    if read.ends_with(b"\r\n\r\n") {
                        read.clear();
                        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
                        let answer = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
                        if socket.write_all(answer.as_bytes()).is_err() {
                            return;
                        }
                    }
                }
            });
        }
    });
    (url, count)
}

#[test]
fn metadata_are_read_in_one_runtime_after_the_other() {
    let (url, connections) = keeping(r#"{"droplet_id":7}"#);
    let service = MetadataService::new().unwrap().base_url(url).unwrap();
    let still = one();
    assert_eq!(still.block_on(service.get()).unwrap().droplet_id, 7);
    // The connection of that one is driven by nobody now: it would have to be given up, after a time limit.
    for _ in 0..3 {
        let runtime = one();
        assert_eq!(runtime.block_on(service.get()).unwrap().droplet_id, 7);
    }
    assert_eq!(run(service.get()).unwrap().droplet_id, 7);
    assert_eq!(still.block_on(service.get()).unwrap().droplet_id, 7);
    assert_eq!(
        connections.load(Ordering::SeqCst),
        6,
        "one for each request"
    );
}

struct AtTheEnd(Client);

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        // Nothing is promised but that it neither hangs nor panics.
        let read = run(self.0.account().get());
        if let Err(error) = read {
            assert_eq!(error.kind(), ErrorKind::Setup, "{error}");
        }
    }
}

thread_local! {
    static LAST: std::cell::RefCell<Option<AtTheEnd>> = const { std::cell::RefCell::new(None) };
}

#[test]
fn what_blocks_works_beside_runtimes_and_after_them() {
    let (url, _) = keeping(r#"{"account":{"email":"a@example.com"}}"#);
    let client = Client::builder().token("t").base_url(&url).build().unwrap();
    let read = |client: &Client| run(client.account().get()).unwrap().email;
    // A client that was used in a runtime which is gone, and in one that stands still.
    let gone = one();
    gone.block_on(client.account().get()).unwrap();
    drop(gone);
    assert_eq!(read(&client), "a@example.com");
    // Within a runtime that is gone, of which only the handle is left.
    let handle = {
        let runtime = one();
        runtime.handle().clone()
    };
    let inside = handle.enter();
    let error = run(client.account().get()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup, "{error}");
    drop(inside);
    assert_eq!(read(&client), "a@example.com");
    // On a thread that a runtime waits for, and on one of its own within `spawn_blocking`.
    let several = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let other = client.clone();
    let email = several.block_on(async move {
        let read = tokio::task::spawn_blocking(move || {
            assert!(run(other.account().get()).is_err());
            std::thread::spawn(move || run(other.account().get()).unwrap().email)
                .join()
                .unwrap()
        });
        read.await.unwrap()
    });
    assert_eq!(email, "a@example.com");
    several.shutdown_background();
    // While a thread ends.
    let last = client.clone();
    let ended = std::thread::spawn(move || {
        LAST.with(|it| *it.borrow_mut() = Some(AtTheEnd(last.clone())));
        run(last.account().get()).unwrap();
    });
    ended.join().unwrap();
    // What panics within a call harms no other.
    let fell = std::thread::spawn(|| run(async { Err::<(), Error>(panicking()) })).join();
    assert!(fell.is_err());
    assert_eq!(read(&client), "a@example.com");
    let mut none = iter(futures_util::stream::empty::<Result<(), Error>>());
    assert!(none.next().is_none() && none.next().is_none());
}

fn panicking() -> Error {
    panic!("on purpose")
}
