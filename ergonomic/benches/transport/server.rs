//! A server that says the same thing again and again, in a process of its own.
//!
//! The process gets the answers on its standard input, a line each, and says its address on its standard output. It lives
//! until its input ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::thread;

use crate::bodies::Bodies;

/// Makes this program the server.
pub(crate) const ARGUMENT: &str = "serve-fixed-answers";

/// More than any head that a client sends here.
const HEAD: usize = 16 * 1024;

/// The server's process; it ends with this value.
pub(crate) struct Server {
    process: Child,
    input: Option<ChildStdin>,
    address: String,
}

impl Server {
    pub(crate) fn start(bodies: &Bodies) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = process.stdin.take().unwrap();
        for body in [&bodies.one, &bodies.page] {
            input.write_all(body).unwrap();
            input.write_all(b"\n").unwrap();
        }
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self {
            process,
            input: Some(input),
            address: address.trim().to_owned(),
        }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.input.take());
        self.process.wait().unwrap();
    }
}

/// What the process does.
pub(crate) fn run() {
    let mut input = BufReader::new(std::io::stdin());
    let mut answer = || {
        let mut body = String::new();
        input.read_line(&mut body).unwrap();
        let body = body.trim();
        // The headers of the service, which the client looks at.
        let head = format!(
            "HTTP/1.1 200 OK\r\n\
             content-type: application/json; charset=utf-8\r\n\
             content-length: {}\r\n\
             date: Wed, 21 Oct 2026 07:28:00 GMT\r\n\
             ratelimit-limit: 5000\r\n\
             ratelimit-remaining: 4816\r\n\
             ratelimit-reset: 1792571280\r\n\
             x-request-id: 1e1f7a5c-8c64-4d2e-9f0b-6f7a4f0b7c11\r\n\
             cache-control: max-age=0, private, must-revalidate\r\n\
             vary: Accept-Encoding\r\n\r\n",
            body.len()
        );
        [head.as_bytes(), body.as_bytes()].concat()
    };
    let answers = Arc::new([answer(), answer()]);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let answers = answers.clone();
            thread::spawn(move || serve(stream.unwrap(), &answers));
        }
    });
    // Standard input says nothing more; it ends when the benchmark does.
    input.read_to_end(&mut Vec::new()).unwrap();
}

/// Answers the requests of one connection, which come one after the other and have no body.
fn serve(mut stream: TcpStream, answers: &[Vec<u8>; 2]) {
    stream.set_nodelay(true).unwrap();
    let mut head = [0; HEAD];
    let mut filled = 0;
    while let Ok(more @ 1..) = stream.read(&mut head[filled..]) {
        filled += more;
        let asked = &head[..filled];
        if asked.ends_with(b"\r\n\r\n") {
            let [one, page] = answers;
            let answer = if asked.starts_with(b"GET /v2/droplets?") {
                page
            } else {
                one
            };
            if stream.write_all(answer).is_err() {
                return;
            }
            filled = 0;
        }
    }
}
