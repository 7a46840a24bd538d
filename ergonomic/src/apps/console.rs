//! Consoles: the terminal of a shell in an instance, as a stream of bytes.

use std::future::IntoFuture;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use futures_util::task::{ArcWake, waker};
use futures_util::{SinkExt as _, StreamExt as _};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::mpsc;
use tokio::time::{Instant, Sleep, sleep};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};

use super::Exec;
use crate::transport::live::Socket;
use crate::wait::BoxFuture;
use crate::{Error, ErrorKind};

/// How long a message that is read may be, in bytes.
const LONGEST_MESSAGE: usize = 1024 * 1024;

/// How much of what is written one message has, in bytes.
const PIECE: usize = 4096;

/// How much that was written may wait to be sent, in bytes.
const MOST_UNSENT: usize = 256 * 1024;

/// How often the service hears of a console on which nobody types.
const KEEP_ALIVE: Duration = Duration::from_secs(30);

/// What ends the input of a terminal: Ctrl-D.
const END_OF_INPUT: &str = "\u{4}";

/// The terminal of a shell in an instance, made by awaiting [`AppHandle::exec`](super::AppHandle::exec). It is a stream of bytes,
/// because single messages of the service have no meaning: read it with `tokio::io::AsyncReadExt`, or line by line with
/// `BufReader`, and write to it with `AsyncWriteExt`; `tokio::io::split` makes two halves of it.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use digitalocean_sdk::apps::Console;
///
/// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
/// let mut console: Console = app.exec("web").size(120, 40).await?;
/// console.resize(100, 30);
/// # Ok(()) }
/// ```
///
/// - It is a terminal: input is echoed, lines of the output end with CR LF, error output is part of it, and no exit status is
///   reported. Programs turn the echo off (`stty -echo`), print the status themselves, keep lines below 2 KB, and end with `exit`.
/// - Reading returns the end when the shell has ended. If the connection ends without notice, reading is an error instead, because
///   the output may be incomplete. It isn't opened again, since that would be another shell.
/// - Only text can be written. A character that is written in parts is sent when it is complete.
/// - `shutdown` ends the input, as Ctrl-D does. Dropping it closes the terminal.
/// - While it is read, a message is sent every 30 s, so that the connection stays open.
pub struct Console {
    socket: Box<Socket>,
    /// Output that has arrived, and hasn't been read by the caller.
    unread: bytes::Bytes,
    /// The first bytes of a UTF-8 character whose other bytes haven't been written yet.
    unsent: Vec<u8>,
    resized: mpsc::UnboundedReceiver<(u16, u16)>,
    resizer: Resizer,
    new_size: Option<(u16, u16)>,
    keep_alive: Pin<Box<Sleep>>,
    /// Whether it is time for a message that keeps the connection.
    is_due: bool,
    /// What wakes a writer that waits until it may write, or that was dropped while it did.
    writer: Option<Waker>,
    /// Whether something that was sent while reading may not be on its way yet.
    is_unflushed: bool,
    is_over: bool,
    is_input_over: bool,
}

/// Wakes two tasks.
struct Both(Waker, Waker);

impl ArcWake for Both {
    fn wake_by_ref(both: &Arc<Self>) {
        both.0.wake_by_ref();
        both.1.wake_by_ref();
    }
}

impl std::fmt::Debug for Console {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Console")
    }
}

/// Changes the size of a console's terminal, even while the [`Console`] is split or borrowed.
#[derive(Clone, Debug)]
pub struct Resizer(mpsc::UnboundedSender<(u16, u16)>);

impl Resizer {
    /// Sets how many columns and rows the terminal has. The new size is sent while the console is read; if it has ended, this
    /// does nothing.
    #[inline]
    pub fn resize(&self, columns: u16, rows: u16) {
        let _ = self.0.send((columns, rows));
    }
}

/// A message to the console.
#[derive(Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
enum Sent<'a> {
    Stdin { data: &'a str },
    Resize { width: u16, height: u16 },
}

/// A message from the console.
#[derive(Deserialize)]
struct Shown {
    #[serde(default)]
    data: Option<String>,
}

impl IntoFuture for Exec {
    type Output = Result<Console, Error>;
    type IntoFuture = BoxFuture<Console>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let address = self.address().await?;
            let config = WebSocketConfig::default()
                .read_buffer_size(16 * 1024)
                .write_buffer_size(0)
                .max_write_buffer_size(MOST_UNSENT)
                .max_message_size(Some(LONGEST_MESSAGE))
                .max_frame_size(Some(LONGEST_MESSAGE));
            let layer = &self.client.layer;
            let mut socket = layer.open_socket(&address, "console", config).await?;
            if let Some((width, height)) = self.size {
                let size = message(&Sent::Resize { width, height });
                let sent = socket.send(size).await;
                sent.map_err(|error| {
                    let message = format!("the connection to the console broke: {error}");
                    Error::new(ErrorKind::Transport, message)
                })?;
            }
            Ok(Console::new(socket))
        })
    }
}

impl Console {
    fn new(socket: Socket) -> Self {
        let (sender, resized) = mpsc::unbounded_channel();
        Self {
            socket: Box::new(socket),
            unread: bytes::Bytes::new(),
            unsent: Vec::new(),
            resized,
            resizer: Resizer(sender),
            new_size: None,
            keep_alive: Box::pin(sleep(KEEP_ALIVE)),
            is_due: false,
            writer: None,
            is_unflushed: false,
            is_over: false,
            is_input_over: false,
        }
    }

    /// Sets how many columns and rows the terminal has. The new size is sent while the console is read.
    #[inline]
    pub fn resize(&self, columns: u16, rows: u16) {
        self.resizer.resize(columns, rows);
    }

    /// A handle that changes the size while the console is split or borrowed.
    #[must_use]
    #[inline]
    pub fn resizer(&self) -> Resizer {
        self.resizer.clone()
    }

    /// Sends what is due beside what is written.
    fn attend(&mut self, context: &mut Context<'_>) {
        while let Poll::Ready(Some(size)) = self.resized.poll_recv(context) {
            self.new_size = Some(size);
        }
        let is_due = self.keep_alive.as_mut().poll(context).is_ready();
        if is_due {
            self.rest();
            // Registers for the next time.
            let _ = self.keep_alive.as_mut().poll(context);
        }
        self.is_due |= is_due;
        if !self.is_due && self.new_size.is_none() && !self.is_unflushed {
            return;
        }
        // The connection wakes one of those that wait to write. A writer may be another task than the reader.
        let waker = match &self.writer {
            Some(writer) => waker(Arc::new(Both(writer.clone(), context.waker().clone()))),
            None => context.waker().clone(),
        };
        let context = &mut Context::from_waker(&waker);
        while self.is_due || self.new_size.is_some() {
            if !matches!(self.socket.poll_ready_unpin(context), Poll::Ready(Ok(()))) {
                return;
            }
            self.is_due = false;
            let sent = match self.new_size.take() {
                Some((width, height)) => Sent::Resize { width, height },
                None => Sent::Stdin { data: "" },
            };
            // What is wrong with the connection is told by reading.
            let _ = self.socket.start_send_unpin(message(&sent));
            self.is_unflushed = true;
        }
        self.is_unflushed = self.socket.poll_flush_unpin(context).is_pending();
    }

    /// Something is sent: nothing has to be for a while.
    fn rest(&mut self) {
        self.keep_alive.as_mut().reset(Instant::now() + KEEP_ALIVE);
    }

    /// Waits until something may be written.
    fn poll_writable(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.writer = Some(context.waker().clone());
        let is_ready = ready!(self.socket.poll_ready_unpin(context));
        self.writer = None;
        Poll::Ready(is_ready.map_err(broken))
    }

    fn type_in(&mut self, text: &str) -> io::Result<()> {
        self.rest();
        let typed = message(&Sent::Stdin { data: text });
        self.socket.start_send_unpin(typed).map_err(broken)
    }
}

impl AsyncRead for Console {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            if !this.unread.is_empty() {
                let length = this.unread.len().min(buffer.remaining());
                buffer.put_slice(&this.unread.split_to(length));
                return Poll::Ready(Ok(()));
            }
            if this.is_over || buffer.remaining() == 0 {
                return Poll::Ready(Ok(()));
            }
            this.attend(context);
            match ready!(this.socket.poll_next_unpin(context)) {
                Some(Ok(Message::Text(text))) => {
                    this.unread = match serde_json::from_str::<Shown>(&text) {
                        Ok(shown) => shown.data.unwrap_or_default().into(),
                        // What isn't as expected is shown as it is.
                        Err(_) => text.as_str().to_owned().into(),
                    };
                }
                Some(Ok(Message::Binary(bytes))) => this.unread = bytes,
                Some(Ok(Message::Close(frame))) => {
                    // Its answer, which the service may wait for.
                    let _ = this.socket.poll_flush_unpin(context);
                    match frame.map(|frame| frame.code) {
                        Some(CloseCode::Normal) => this.is_over = true,
                        Some(code) => {
                            let how = format!("the console was closed with code {code}");
                            return Poll::Ready(Err(aborted(how)));
                        }
                        None => {
                            let how = "the console was closed without a code";
                            return Poll::Ready(Err(aborted(how)));
                        }
                    }
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Err(broken(error))),
                None => {
                    let how = "the console's connection ended without a word";
                    return Poll::Ready(Err(aborted(how)));
                }
            }
        }
    }
}

impl AsyncWrite for Console {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        ready!(this.poll_writable(context))?;
        let piece = buffer.get(..PIECE).unwrap_or(buffer);
        let mut bytes = this.unsent.clone();
        bytes.extend_from_slice(piece);
        let whole = match std::str::from_utf8(&bytes) {
            Ok(_) => bytes.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Poll::Ready(Err(no_text())),
        };
        let rest = bytes.split_off(whole);
        if let Ok(text) = std::str::from_utf8(&bytes)
            && !text.is_empty()
        {
            this.type_in(text)?;
        }
        this.unsent = rest;
        Poll::Ready(Ok(piece.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.writer = Some(context.waker().clone());
        let flushed = ready!(self.socket.poll_flush_unpin(context));
        self.writer = None;
        Poll::Ready(flushed.map_err(broken))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.unsent.is_empty() {
            return Poll::Ready(Err(no_text()));
        }
        if !self.is_input_over && !self.is_over {
            ready!(self.poll_writable(context))?;
            self.type_in(END_OF_INPUT)?;
            self.is_input_over = true;
        }
        self.poll_flush(context)
    }
}

fn message(sent: &Sent<'_>) -> Message {
    // Texts and numbers can always be written.
    Message::Text(serde_json::to_string(sent).unwrap_or_default().into())
}

fn no_text() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "a console takes text in UTF-8 alone",
    )
}

fn aborted(how: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::ConnectionAborted, how.into())
}

fn broken(error: SocketError) -> io::Error {
    match error {
        SocketError::Io(error) => error,
        SocketError::ConnectionClosed | SocketError::AlreadyClosed => {
            io::Error::new(io::ErrorKind::BrokenPipe, "the console is closed")
        }
        error => aborted(format!("the connection to the console broke: {error}")),
    }
}
