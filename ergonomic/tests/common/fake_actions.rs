//! A server that lists more actions than a sandbox could hold, and lists them badly: pages are written when they are asked
//! for, and forbidden, broken or slow as a test wants them.

// Not every test needs all of it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

/// A request of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Page(u64),
    One(u64),
}

/// The actions, and how they are listed.
pub struct Actions {
    /// The ids in the order of the list, the newest first. Those from `first` on, one after another.
    pub first: u64,
    pub count: u64,
    /// When an action is done, in seconds; most never are.
    pub done_at: fn(u64) -> Option<u64>,
    /// The answer to a page in place of the list; `None` if there is nothing wrong with it. There is no answer with status 0.
    pub list_fails: fn(u64) -> Option<(u16, &'static str)>,
    /// Up to which id there is no answer if one is asked for by it.
    pub silent: u64,
    /// What stands in the list for an action that can't be read.
    pub unreadable: BTreeMap<u64, &'static str>,
    /// How many actions are added in front of the list every second.
    pub new_every_second: u64,
    /// Whether the list goes from the oldest to the newest.
    pub oldest_first: bool,
}

impl Default for Actions {
    fn default() -> Self {
        Self {
            first: 1,
            count: 0,
            done_at: |_| None,
            list_fails: |_| None,
            silent: 0,
            unreadable: BTreeMap::new(),
            new_every_second: 0,
            oldest_first: false,
        }
    }
}

impl Actions {
    fn one(&self, id: u64, seconds: f64) -> String {
        let is_done = (self.done_at)(id).is_some_and(|at| seconds >= at as f64);
        let status = if is_done { "completed" } else { "in-progress" };
        format!(
            r#"{{"id":{id},"status":"{status}","type":"reboot","started_at":"2026-01-01T00:00:00Z","completed_at":null,"resource_id":{id},"resource_type":"droplet","region":null,"region_slug":"nyc3"}}"#
        )
    }

    fn page(&self, page: u64, seconds: f64) -> String {
        let total = self.count + (seconds * self.new_every_second as f64) as u64;
        let last = self.first + total;
        let mut items = String::new();
        for index in (page - 1) * 200..(page * 200).min(total) {
            let id = if self.oldest_first {
                self.first + index
            } else {
                last - 1 - index
            };
            let comma = if items.is_empty() { "" } else { "," };
            match self.unreadable.get(&id) {
                Some(text) => write!(items, "{comma}{text}").unwrap(),
                None => write!(items, "{comma}{}", self.one(id, seconds)).unwrap(),
            }
        }
        format!(r#"{{"actions":[{items}],"links":{{}},"meta":{{"total":{total}}}}}"#)
    }

    fn answer(&self, asked: Asked, seconds: f64) -> (u16, String) {
        match asked {
            Asked::Page(page) => match (self.list_fails)(seconds as u64) {
                Some((status, body)) => (status, body.to_owned()),
                None => (200, self.page(page, seconds)),
            },
            Asked::One(id) if id <= self.silent => (0, String::new()),
            Asked::One(id) => (200, format!(r#"{{"action":{}}}"#, self.one(id, seconds))),
        }
    }
}

/// The server, and what it was asked for.
pub struct Server {
    pub url: String,
    start: Instant,
    log: Arc<Mutex<Vec<(Duration, Asked)>>>,
}

impl Server {
    pub async fn start(actions: Actions) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let start = Instant::now();
        let log = Arc::<Mutex<Vec<_>>>::default();
        let (actions, record) = (Arc::new(actions), log.clone());
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, start, actions.clone(), record.clone()));
            }
        });
        Self { url, start, log }
    }

    /// The requests so far, each with its time.
    pub fn log(&self) -> Vec<(Duration, Asked)> {
        self.log.lock().unwrap().clone()
    }

    /// How many pages were asked for.
    pub fn pages(&self) -> usize {
        let is_page = |asked: &&(Duration, Asked)| matches!(asked.1, Asked::Page(_));
        self.log().iter().filter(is_page).count()
    }

    /// When each action was asked for by its id.
    pub fn by_id(&self) -> BTreeMap<u64, Vec<Duration>> {
        let mut by_id = BTreeMap::<_, Vec<_>>::new();
        for (at, asked) in self.log() {
            if let Asked::One(id) = asked {
                by_id.entry(id).or_default().push(at);
            }
        }
        by_id
    }

    /// The most requests in any stretch of this length.
    pub fn most_within(&self, length: Duration) -> usize {
        let log = self.log();
        let starts = log.iter().enumerate();
        let counts = starts.map(|(index, (from, _))| {
            let rest = log[index..].iter();
            rest.take_while(|(at, _)| *at < *from + length).count()
        });
        counts.max().unwrap_or_default()
    }

    /// The longest time in which nothing was asked for, from the first request to the last.
    pub fn longest_silence(&self) -> Duration {
        let log = self.log();
        let pauses = log.windows(2).map(|pair| pair[1].0 - pair[0].0);
        pauses.max().unwrap_or_default()
    }
}

async fn serve(
    mut socket: TcpStream,
    start: Instant,
    actions: Arc<Actions>,
    log: Arc<Mutex<Vec<(Duration, Asked)>>>,
) {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let head = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                let rest = bytes.split_off(end + 4);
                break String::from_utf8(std::mem::replace(&mut bytes, rest)).unwrap();
            }
            match socket.read(&mut chunk).await {
                Ok(length) if length > 0 => bytes.extend_from_slice(&chunk[..length]),
                _ => return,
            }
        };
        let asked = asked(head.split(' ').nth(1).unwrap());
        let at = start.elapsed();
        log.lock().unwrap().push((at, asked));
        let (status, body) = actions.answer(asked, at.as_secs_f64());
        if status == 0 {
            std::future::pending::<()>().await;
        }
        let answer = format!(
            "HTTP/1.1 {status} -\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        // A client that went away needs no answer.
        if socket.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

fn asked(path: &str) -> Asked {
    let rest = path.strip_prefix("/v2/actions").unwrap();
    match rest.strip_prefix('/') {
        Some(id) => Asked::One(id.parse().unwrap()),
        None => {
            let mut pairs = rest.trim_start_matches('?').split('&');
            let page = pairs.find_map(|pair| pair.strip_prefix("page="));
            assert!(rest.contains("per_page=200"), "{rest}");
            Asked::Page(page.unwrap().parse().unwrap())
        }
    }
}
