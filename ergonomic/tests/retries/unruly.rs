//! A server that fails before, during and after processing, as its dice fall, and notes what it really carried out.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What the server does to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whim {
    /// Takes the connection and lets go of it.
    DropUnread,
    /// Lets go in the middle of the request.
    DropHalfRead,
    /// Reads it all and lets go.
    DropRead,
    /// Refuses with a status that leaves open what happened.
    FailBefore,
    /// Refuses for the rate limit.
    Limit,
    /// Sends it elsewhere, on the same server.
    Redirect,
    /// Carries it out and lets go.
    DropDone,
    /// Carries it out, and lets go in the middle of the answer.
    CutAnswer,
    /// Carries it out and answers something that is no HTTP.
    Babble,
    /// Carries it out and answers with a status that leaves that open.
    FailAfter,
    /// Carries it out and says where to read about it.
    SeeOther,
    /// Carries it out, announces an answer and lets go.
    Interim,
    /// Carries it out and answers, then lets go of a connection that it promised to keep.
    CloseKept,
    /// Does as it is told.
    Serve,
}

/// How many kinds of trouble there are.
pub const TROUBLES: usize = 13;

const WHIMS: [Whim; TROUBLES] = [
    Whim::DropUnread,
    Whim::DropHalfRead,
    Whim::DropRead,
    Whim::FailBefore,
    Whim::Limit,
    Whim::Redirect,
    Whim::DropDone,
    Whim::CutAnswer,
    Whim::Babble,
    Whim::FailAfter,
    Whim::SeeOther,
    Whim::Interim,
    Whim::CloseKept,
];

/// How often it carried out which request. A request is known by its method and the last part of its path.
#[derive(Clone)]
pub struct Ledger(Arc<Mutex<Notes>>);

struct Notes {
    dice: fastrand::Rng,
    trouble: f64,
    done: HashMap<String, usize>,
    whims: HashMap<Whim, usize>,
}

impl Ledger {
    pub fn done(&self, request: &str) -> usize {
        let notes = self.0.lock().unwrap();
        notes.done.get(request).copied().unwrap_or_default()
    }

    /// The kinds of trouble that there were.
    pub fn troubles(&self) -> Vec<Whim> {
        let notes = self.0.lock().unwrap();
        let whims = notes.whims.keys().copied();
        whims.filter(|whim| *whim != Whim::Serve).collect()
    }

    fn whim(&self) -> (Whim, f64, u16) {
        let notes = &mut *self.0.lock().unwrap();
        let whim = match notes.dice.f64() < notes.trouble {
            true => notes.dice.choice(WHIMS).unwrap_or(Whim::Serve),
            false => Whim::Serve,
        };
        *notes.whims.entry(whim).or_default() += 1;
        let status = notes.dice.choice([408, 500, 502, 503, 504]);
        (whim, notes.dice.f64(), status.unwrap_or(500))
    }

    fn carry_out(&self, request: &str) {
        *self
            .0
            .lock()
            .unwrap()
            .done
            .entry(request.to_owned())
            .or_default() += 1;
    }
}

/// Starts one on this runtime and gives its address. Of all requests, `trouble` (a share of one) go wrong.
pub async fn start(seed: u64, trouble: f64) -> (String, Ledger) {
    let ledger = Ledger(Arc::new(Mutex::new(Notes {
        dice: fastrand::Rng::with_seed(seed),
        trouble,
        done: HashMap::new(),
        whims: HashMap::new(),
    })));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let notes = ledger.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let notes = notes.clone();
            // How a connection ends is the client's business.
            tokio::spawn(async move { drop(serve(stream, &notes).await) });
        }
    });
    (url, ledger)
}

async fn serve(mut stream: TcpStream, ledger: &Ledger) -> io::Result<()> {
    loop {
        let (whim, share, status) = ledger.whim();
        if whim == Whim::DropUnread {
            // Not before the request is on its way: else this would only be a connection that was never used.
            stream.readable().await?;
            return Ok(());
        }
        let Some(request) = read(&mut stream, whim).await? else {
            return Ok(());
        };
        let (text, keep) = answer(whim, &request, status, ledger);
        let whole = text.len();
        let sent = match whim {
            Whim::CutAnswer => (whole as f64 * share) as usize,
            _ => whole,
        };
        stream.write_all(&text.as_bytes()[..sent]).await?;
        if !keep {
            return Ok(());
        }
    }
}

/// The server's answer, and whether it keeps the connection open.
fn answer(whim: Whim, request: &str, status: u16, ledger: &Ledger) -> (String, bool) {
    let with = |status: u16, headers: &str, body: &str| {
        let length = body.len();
        format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n{headers}\r\n{body}")
    };
    let path = request.split_once(' ').map_or("", |(_, path)| path);
    let elsewhere = format!("location: {path}\r\n");
    match whim {
        Whim::FailBefore => return (with(status, "", "<p>no"), true),
        Whim::Limit => return (with(429, "retry-after: 1\r\n", ""), true),
        Whim::Redirect => return (with(307, &elsewhere, ""), true),
        Whim::DropUnread | Whim::DropHalfRead | Whim::DropRead => return (String::new(), false),
        _ => ledger.carry_out(request),
    }
    match whim {
        Whim::DropDone => (String::new(), false),
        Whim::Babble => ("so it goes".to_owned(), false),
        Whim::FailAfter => (with(status, "", ""), true),
        Whim::SeeOther => (with(303, &elsewhere, ""), true),
        Whim::Interim => ("HTTP/1.1 103 Early\r\n\r\n".to_owned(), false),
        Whim::CutAnswer | Whim::CloseKept => (with(200, "", "{\"ok\":true}"), false),
        _ => (with(200, "", "{\"ok\":true}"), true),
    }
}

/// Reads a request, or as much of it as the whim allows; none at the end of the connection.
async fn read(stream: &mut TcpStream, whim: Whim) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.parse().ok())?
            });
            if body.len() >= length.unwrap_or(0) {
                let mut words = head.split(' ');
                let method = words.next().unwrap_or_default();
                return Ok(words.next().map(|path| format!("{method} {path}")));
            }
        }
        if stream.read_buf(&mut bytes).await? == 0 || whim == Whim::DropHalfRead {
            return Ok(None);
        }
    }
}
