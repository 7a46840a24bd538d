//! Programs without async: calls, waits and lists that block, over HTTP against the sandbox.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(feature = "blocking", feature = "droplets", feature = "volumes"))]

use std::sync::Mutex;
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::blocking::{iter, run};
use digitalocean_sdk::droplets::Droplet;
use digitalocean_sdk::wait::{Ended, Wait, Waits};
use digitalocean_sdk::{Client, Error, ErrorKind};
use futures_util::stream;
use tokio::sync::oneshot;

/// A sandbox whose actions are done at once, and a client that polls it at once.
fn world() -> (Sandbox, Client) {
    let builder = Sandbox::builder().action_duration(Duration::ZERO);
    let sandbox = run(async { builder.start().await.map_err(|it| panic_of(&it)) }).unwrap();
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .options(|options| options.wait_interval(Duration::from_millis(1)))
        .build()
        .unwrap();
    (sandbox, client)
}

fn panic_of(error: &dyn std::error::Error) -> Error {
    panic!("the sandbox doesn't start: {error}")
}

fn create(client: &Client, name: &str) -> digitalocean_sdk::droplets::CreateDroplet {
    let droplets = client.droplets();
    droplets.create(name, "nyc3", "s-1vcpu-1gb", "debian-13-x64")
}

/// A wait that doesn't end by itself, and what is told when it has seen a state.
fn never(client: &Client, id: i64) -> (Wait<Droplet>, oneshot::Receiver<()>) {
    let (told, seen) = oneshot::channel();
    let told = Mutex::new(Some(told));
    let wait = client.droplet(id).wait_until(move |_| {
        if let Some(told) = told.lock().unwrap().take() {
            told.send(()).unwrap();
        }
        false
    });
    (wait, seen)
}

#[test]
fn c22_a_call_a_request_a_wait_and_a_list_block_until_they_are_done() {
    let (_sandbox, client) = world();
    let page = run(client.raw().droplets_list(&Default::default())).unwrap();
    assert!(page.into_inner().droplets.unwrap_or_default().is_empty());
    let web = run(create(&client, "web").wait()).unwrap();
    assert_eq!(web.status.as_str(), "active");
    let handle = client.droplet(&web);
    assert_eq!(run(handle.find()).unwrap().unwrap().id, web.id);
    run(handle.power_off().wait()).unwrap();
    let all = run(client.droplets().list().all()).unwrap();
    assert_eq!(all.len(), 1);
    let both = run(async {
        let droplet = handle.get().await?;
        let last = handle.last_action().await?;
        Ok::<_, Error>((droplet, last))
    });
    let (droplet, last) = both.unwrap();
    assert!(droplet.is_off() && last.unwrap().is_completed());
    run(handle.delete().wait()).unwrap();
    assert_eq!(run(handle.find()).unwrap(), None);
    assert!(run(handle.get()).unwrap_err().is_not_found());
}

#[test]
fn c22_many_waits_are_one_request_and_an_interruption_ends_them() {
    let (_sandbox, client) = world();
    let creates = ["a", "b", "c"].map(|name| create(&client, name));
    let droplets = run(creates.into_iter().collect::<Waits<_>>()).unwrap();
    assert_eq!(droplets.len(), 3);
    let (never, seen) = never(&client, droplets[0].id);
    let ended = run(never.or_interrupt(seen)).unwrap();
    assert!(matches!(ended, Ended::Interrupted(Some(_))), "{ended:?}");
    let deadline = client.droplet(&droplets[0]).wait_until(|_| false);
    let error = run(deadline.deadline(Duration::from_millis(20))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
}

#[test]
fn c22_a_stream_is_an_iterator_page_by_page() {
    let (sandbox, client) = world();
    for number in 0..5 {
        let create = client.volumes().create(format!("v{number}"), "nyc3", 1);
        run(create).unwrap();
    }
    sandbox.clear_requests();
    let small = client.with(|options| options.per_page(2));
    let mut volumes = iter(small.volumes().list().stream());
    volumes.next().unwrap().unwrap();
    assert_eq!(sandbox.requests().len(), 1, "the others aren't needed yet");
    assert_eq!(volumes.by_ref().map(Result::unwrap).count(), 4);
    assert!(volumes.next().is_none());
    let pages = iter(small.volumes().list().pages());
    assert_eq!(pages.map(Result::unwrap).count(), 3);

    let web = run(create(&client, "web").wait()).unwrap();
    let states = iter(client.droplet(&web).snapshot("before").wait().states());
    let states: Vec<_> = states.collect::<Result<_, _>>().unwrap();
    assert!(states.last().unwrap().is_completed());

    let mut volumes = iter(small.volumes().list().stream());
    volumes.next().unwrap().unwrap();
    let rest = run(volumes.into_inner().all()).unwrap();
    assert_eq!(rest.len(), 4, "the stream goes on where the iterator was");
    // An error is an item.
    let broken = Fault::on("volumes_list")
        .next(1)
        .effect(Effect::status(403));
    sandbox.fault(broken).unwrap();
    let mut volumes = iter(small.volumes().list().stream());
    assert!(volumes.next().unwrap().unwrap_err().is_forbidden());
    assert!(volumes.next().is_none());
}

#[test]
fn c22_threads_share_a_client() {
    let (_sandbox, client) = world();
    std::thread::scope(|scope| {
        for name in ["a", "b", "c", "d"] {
            let client = &client;
            scope.spawn(move || run(create(client, name).wait()).unwrap());
        }
    });
    assert_eq!(run(client.droplets().list().all()).unwrap().len(), 4);
}

/// That an error says that something blocks where nothing may.
fn told(error: &Error) {
    assert_eq!(error.kind(), ErrorKind::Setup, "{error}");
    assert!(error.to_string().contains("await"), "{error}");
    assert!(!error.may_have_been_processed());
}

#[test]
fn c22_inside_of_a_runtime_it_is_an_error_that_says_so() {
    let (sandbox, client) = world();
    let misused = || {
        told(&run(client.droplets().list().all()).unwrap_err());
        let mut items = iter(client.droplets().list().stream());
        told(&items.next().unwrap().unwrap_err());
        assert!(items.next().is_none(), "it is no endless row of errors");
    };
    // Of several threads, of one, and on its threads for blocking work; and within a call that blocks.
    let several = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    several.block_on(async { misused() });
    let one = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    one.block_on(async { misused() });
    let guard = several.enter();
    misused();
    drop(guard);
    run(async {
        misused();
        Ok::<_, Error>(())
    })
    .unwrap();
    let other = client.clone();
    let blocking = several.block_on(async move {
        tokio::task::spawn_blocking(move || run(other.droplets().list().all()).unwrap_err()).await
    });
    told(&blocking.unwrap());
    assert!(sandbox.requests().is_empty(), "nothing was sent");
    // Outside again, all is well.
    run(client.droplets().list().all()).unwrap();
    // A stream that was begun outside is refused inside, too.
    let mut items = iter(client.droplets().list().stream());
    several.block_on(async { told(&items.next().unwrap().unwrap_err()) });
}

#[test]
fn c22_errors_of_a_program_are_its_own() {
    #[derive(Debug)]
    enum Mine {
        Sdk(Error),
        Own,
    }
    impl From<Error> for Mine {
        fn from(error: Error) -> Self {
            Self::Sdk(error)
        }
    }
    let (_sandbox, client) = world();
    let failed = run(async {
        client.droplet(1).get().await?;
        Err::<(), _>(Mine::Own)
    });
    assert!(matches!(failed, Err(Mine::Sdk(error)) if error.is_not_found()));
    let mut own = iter(stream::iter([Ok(1), Err(Mine::Own)]));
    assert!(matches!(own.next(), Some(Ok(1))));
    assert!(matches!(own.next(), Some(Err(Mine::Own))));
    assert!(own.next().is_none());
}

/// The signal is sent once somebody listens, so that nothing ends this program.
#[cfg(unix)]
#[test]
fn c22_ctrl_c_ends_a_wait_with_its_last_state() {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::process::Command;

    let (_sandbox, client) = world();
    let web = run(create(&client, "web").wait()).unwrap();
    let (never, seen) = never(&client, web.id);
    let signal = async {
        let mut ctrl_c = pin!(digitalocean_sdk::blocking::ctrl_c());
        let listening = poll_fn(|context| std::task::Poll::Ready(ctrl_c.as_mut().poll(context)));
        assert!(listening.await.is_pending());
        seen.await.unwrap();
        let process = std::process::id().to_string();
        let sent = Command::new("kill").args(["-INT", &process]).status();
        assert!(sent.unwrap().success());
        ctrl_c.await;
    };
    let ended = run(never.or_interrupt(signal)).unwrap();
    assert!(matches!(ended, Ended::Interrupted(Some(_))), "{ended:?}");
}

#[cfg(feature = "progress")]
#[test]
fn c22_waits_show_their_progress() {
    use std::io::Write;
    use std::sync::Arc;

    use digitalocean_sdk::wait::Progress;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);
    impl Write for Lines {
        fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(text)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let (_sandbox, client) = world();
    let lines = Lines::default();
    let wait = create(&client, "web")
        .wait()
        .with_progress(Progress::lines(lines.clone()));
    run(wait).unwrap();
    let shown = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    assert!(shown.contains("active"), "{shown}");
}
