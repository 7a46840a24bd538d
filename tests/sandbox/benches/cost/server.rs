//! The program that is measured.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::client::Connection;

/// How many ticks of the processor Linux counts in a second, on all machines that we know.
const TICKS: u64 = 100;

pub struct Server {
    process: Child,
    pub address: String,
}

impl Server {
    /// Starts the program and waits until it says where it is.
    pub fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_digitalocean-sandbox"))
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let told: Value = serde_json::from_str(&line).unwrap();
        let url = told["url"].as_str().unwrap();
        Self {
            process,
            address: url.strip_prefix("http://").unwrap().to_owned(),
        }
    }

    /// Makes so many droplets; gives the id of one.
    pub fn seed(&self, droplets: u64) -> u64 {
        let body = format!(r#"{{"droplets": {droplets}}}"#);
        let mut connection = Connection::open(&self.address);
        let seeded = connection.post("/_sandbox/seed", &body);
        let seeded: Value = serde_json::from_slice(seeded).unwrap();
        let ids = seeded["droplets"].as_array().unwrap();
        ids[ids.len() / 2].as_u64().unwrap()
    }

    /// In MB, where it is known.
    pub fn memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kilobytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
        Some(kilobytes / 1024.0)
    }

    /// How long the processor has worked for it, where that is known.
    pub fn processor(&self) -> Option<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).ok()?;
        // The name of the program may hold anything, and ends with a parenthesis.
        let mut fields = stat.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
        let mut ticks = || fields.next()?.parse::<u64>().ok();
        Some(Duration::from_millis((ticks()? + ticks()?) * 1000 / TICKS))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
