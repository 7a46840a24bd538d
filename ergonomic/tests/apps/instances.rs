//! Logs of several instances, of which nothing says which line is whose: each gives its last lines again, one after the other or mixed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk::apps::Followed;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::interrupted::{Served, follow, service};

const REMEMBERED: usize = 50;

/// What several instances wrote: of each its lines, and all in order.
struct Written {
    random: fastrand::Rng,
    instances: Vec<Vec<String>>,
    all: Vec<String>,
}

impl Written {
    fn new(seed: u64, instances: usize) -> Self {
        Self {
            random: fastrand::Rng::with_seed(seed),
            instances: vec![Vec::new(); instances],
            all: Vec::new(),
        }
    }

    fn write(&mut self, instance: usize) -> String {
        let number = self.all.len();
        let (second, part) = (number / 100, number % 100);
        let (minute, second) = (second / 60, second % 60);
        let line = format!("web 2026-01-01T00:{minute:02}:{second:02}.{part:02}Z {number}");
        self.all.push(number.to_string());
        self.instances[instance].push(line.clone());
        line
    }

    fn write_anywhere(&mut self) -> String {
        let instance = self.random.usize(0..self.instances.len());
        self.write(instance)
    }

    /// The last lines of each, in blocks or mixed.
    fn tails(&mut self, most: usize) -> Vec<String> {
        let tails = self.instances.iter().map(|it| {
            let skipped = it.len().saturating_sub(most);
            it[skipped..].iter().cloned()
        });
        let mut tails: Vec<_> = tails.collect();
        self.random.shuffle(&mut tails);
        if self.random.bool() {
            return tails.into_iter().flatten().collect();
        }
        let mut mixed = Vec::new();
        while tails.iter().any(|it| it.len() > 0) {
            let at = self.random.usize(0..tails.len());
            mixed.extend(tails[at].next());
        }
        mixed
    }
}

/// Sends lines; false if nobody is there any more.
async fn send(socket: &mut Served, lines: Vec<String>) -> bool {
    for line in lines {
        let data = json!({"data": format!("{line}\n")}).to_string();
        if socket.send(Message::Text(data.into())).await.is_err() {
            return false;
        }
    }
    true
}

async fn end(socket: &mut Served) {
    let (code, reason) = (CloseCode::Normal, "".into());
    let frame = CloseFrame { code, reason };
    let _ = socket.close(Some(frame)).await;
    while let Some(Ok(_)) = socket.next().await {}
}

#[tokio::test]
async fn c18_lines_of_several_instances_come_once_each_through_ends_of_connections() {
    const ENDS: usize = 25;
    for seed in 0..6 {
        let written = Arc::new(Mutex::new(Written::new(seed, 3)));
        let served = Arc::clone(&written);
        let (_api, client) = service(move |number, mut socket| {
            let written = Arc::clone(&served);
            async move {
                let lines = {
                    let mut written = written.lock().unwrap();
                    // Some are missed while nobody is connected, fewer than are remembered although connections end early.
                    for _ in 0..written.random.usize(0..10) {
                        written.write_anywhere();
                    }
                    let mut lines = written.tails(2 * REMEMBERED);
                    for _ in 0..written.random.usize(1..40) {
                        let line = written.write_anywhere();
                        lines.push(line);
                    }
                    // Sometimes it ends in the midst of what comes again.
                    if number > 0 && number < ENDS && written.random.u8(0..4) == 0 {
                        let most = written.random.usize(0..=lines.len());
                        lines.truncate(most);
                    }
                    lines
                };
                if send(&mut socket, lines).await && number == ENDS {
                    end(&mut socket).await;
                }
            }
        })
        .await;
        let mut log = follow(&client).remember(REMEMBERED);
        let mut got: Vec<u64> = Vec::new();
        while let Some(item) = log.try_next().await.unwrap() {
            match item {
                Followed::Line(line) => got.push(line.text.parse().unwrap()),
                gap => panic!("{seed}: {gap} after {} lines", got.len()),
            }
        }
        got.sort_unstable();
        let all = written.lock().unwrap().all.len();
        let wanted: Vec<u64> = (0..).take(all).collect();
        assert!(got == wanted, "{seed}: {} of {all} lines", got.len());
    }
}

#[tokio::test]
async fn c18_lines_of_one_of_several_instances_that_are_missing_are_told() {
    let written = Arc::new(Mutex::new(Written::new(1, 2)));
    let served = Arc::clone(&written);
    let (_api, client) = service(move |number, mut socket| {
        let written = Arc::clone(&served);
        async move {
            let lines = {
                let mut written = written.lock().unwrap();
                if number == 0 {
                    (0..20).map(|at| written.write(at % 2)).collect()
                } else {
                    // The second one writes more than comes again of it.
                    for _ in 0..5 * REMEMBERED {
                        written.write(1);
                    }
                    written.tails(2 * REMEMBERED)
                }
            };
            if send(&mut socket, lines).await && number > 0 {
                end(&mut socket).await;
            }
        }
    })
    .await;
    let mut log = follow(&client).remember(REMEMBERED);
    let (mut lines, mut gaps) = (Vec::new(), 0);
    while let Some(item) = log.try_next().await.unwrap() {
        match item {
            Followed::Line(line) => lines.push(line.text),
            _ => gaps += 1,
        }
    }
    let count = lines.len();
    lines.sort_unstable();
    lines.dedup();
    assert_eq!((count, lines.len(), gaps), (120, 120, 1));
}

/// Time passes only while nothing comes.
async fn until_now(tail: Option<u64>, lines: usize, is_busy: bool) -> (Vec<String>, Duration) {
    let (_api, client) = service(move |_, mut socket| async move {
        let mut written = Written::new(1, 2);
        let all: Vec<_> = (0..lines).map(|at| written.write(at % 2)).collect();
        drop(all);
        // The service closes nothing.
        send(&mut socket, written.tails(lines)).await;
        tokio::time::pause();
        for _ in 0..if is_busy { 1_000 } else { 0 } {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let line = written.write(0);
            if !send(&mut socket, vec![line]).await {
                return;
            }
        }
        while let Some(Ok(_)) = socket.next().await {}
    })
    .await;
    let logs = client.app("a").deployment("d").logs();
    let logs = match tail {
        Some(tail) => logs.tail(tail),
        None => logs,
    };
    let began = tokio::time::Instant::now();
    let read = logs.lines().all().await.unwrap();
    let took = began.elapsed();
    tokio::time::resume();
    (read.into_iter().map(|it| it.text).collect(), took)
}

#[tokio::test]
async fn c18_a_log_that_the_service_never_ends_is_read_until_it_pauses() {
    // As many as were wanted have come, of either instance: the last ones are those that were written last.
    let (lines, took) = until_now(Some(4), 10, false).await;
    assert_eq!(lines, ["6", "7", "8", "9"]);
    assert!(took >= Duration::from_secs(5), "{took:?}");
    assert!(took < Duration::from_secs(7), "{took:?}");
    // Fewer: more may come.
    for tail in [Some(11), None] {
        let (lines, took) = until_now(tail, 10, false).await;
        assert_eq!(lines.len(), 10);
        assert!(took >= Duration::from_secs(30), "{took:?}");
        assert!(took < Duration::from_secs(33), "{took:?}");
    }
    // It is written all the time.
    let (lines, took) = until_now(Some(4), 10, true).await;
    assert_eq!(lines.len(), 4);
    assert!(lines[0].parse::<u32>().unwrap() > 9, "{lines:?}");
    assert!(took < Duration::from_secs(7), "{took:?}");
    let (lines, took) = until_now(None, 10, true).await;
    assert!(lines.len() > 100, "{}", lines.len());
    assert!(took >= Duration::from_secs(40), "{took:?}");
    assert!(took < Duration::from_secs(41), "{took:?}");
}
