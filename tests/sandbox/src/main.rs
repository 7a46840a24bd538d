//! The sandbox as a program.

use std::io::ErrorKind;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use digitalocean_sandbox::{
    Clock, DEFAULT_ACTION_DURATION, DEFAULT_JOURNAL_SIZE, DEFAULT_SPEED, DEFAULT_TOKEN, Fault, Log,
    RateLimits, Sandbox, Stateless,
};
use serde_json::json;

/// Runs a local stand-in for the DigitalOcean API until Ctrl-C.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on; 0 takes any free one, and the address is printed as JSON.
    #[arg(long, default_value_t = 4000)]
    port: u16,
    /// Address to listen at; 0.0.0.0 lets other machines and containers in.
    #[arg(long, default_value = "127.0.0.1")]
    bind: IpAddr,
    /// The token to accept.
    #[arg(long, default_value = DEFAULT_TOKEN, conflicts_with = "any_token")]
    token: String,
    /// Accept every token that isn't empty.
    #[arg(long)]
    any_token: bool,
    /// Seconds an action takes, in the sandbox's time.
    #[arg(long, default_value_t = DEFAULT_ACTION_DURATION.as_secs_f64(), value_parser = seconds)]
    action_duration: f64,
    /// Seconds that a volume counts as attached after it was detached or its droplet was deleted, in the sandbox's time.
    #[arg(long, default_value_t = 0.0, value_parser = seconds)]
    detach_lag: f64,
    /// Seconds of the sandbox's time that pass in one second; 1 is real time, 0 stands still.
    #[arg(long, default_value_t = DEFAULT_SPEED)]
    speed: f64,
    /// When the sandbox's time starts, such as 2027-01-01T00:00:00Z; the present if left out.
    #[arg(long, value_name = "TIME")]
    start: Option<String>,
    /// How many requests a token may make: as many as the service lets it, or all it likes.
    #[arg(long, value_enum, default_value_t = Limits::None)]
    rate_limits: Limits,
    /// What becomes of requests that the sandbox keeps nothing for: an answer from the schema, or 501.
    #[arg(long, value_enum, default_value_t = Unkept::Answer)]
    stateless: Unkept,
    /// What goes wrong, as <which>:<when>:<effect>, such as `droplets_create:next=2:reset-after`, or as JSON; can be repeated.
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
    /// File with the state to start with, if it exists; the state is written to it at the end.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// How many requests are remembered.
    #[arg(long, default_value_t = DEFAULT_JOURNAL_SIZE, value_name = "REQUESTS")]
    journal: usize,
    /// A line for each answered request on the standard error output.
    #[arg(long, value_enum, default_value_t = Told::Off)]
    log: Told,
}

#[derive(Clone, Copy, ValueEnum)]
enum Limits {
    Real,
    None,
}

#[derive(Clone, Copy, ValueEnum)]
enum Told {
    Off,
    Text,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Unkept {
    Answer,
    Refuse,
}

fn seconds(text: &str) -> Result<f64, String> {
    let seconds = text.parse::<f64>().map_err(|error| error.to_string())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())?;
    Ok(seconds)
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    let sandbox = start(&arguments)
        .await
        .map_err(|error| format!("{error:?}"))?;
    for fault in &arguments.faults {
        sandbox
            .fault(fault.clone())
            .map_err(|error| error.to_string())?;
    }
    println!("{}", greeting(&arguments, &sandbox)?);
    until_stopped(&sandbox).await;
    if let Some(file) = &arguments.state {
        let state = sandbox.dump().map_err(|error| format!("{error:?}"))?;
        std::fs::write(file, state)
            .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    sandbox.shutdown().await;
    Ok(())
}

async fn start(arguments: &Arguments) -> Result<Sandbox, Box<dyn std::error::Error>> {
    let mut builder = Sandbox::builder()
        .bind(arguments.bind)
        .port(arguments.port)
        .clock(Clock::scaled(arguments.speed))
        .journal_size(arguments.journal)
        .log(match arguments.log {
            Told::Off => Log::Off,
            Told::Text => Log::Text,
            Told::Json => Log::Json,
        })
        .rate_limits(match arguments.rate_limits {
            Limits::Real => RateLimits::real(),
            Limits::None => RateLimits::none(),
        })
        .stateless(match arguments.stateless {
            Unkept::Answer => Stateless::Answer,
            Unkept::Refuse => Stateless::Refuse,
        })
        .action_duration(Duration::try_from_secs_f64(arguments.action_duration).unwrap_or_default())
        .detach_lag(Duration::try_from_secs_f64(arguments.detach_lag).unwrap_or_default());
    if let Some(start) = &arguments.start {
        builder = builder.starting_at(start);
    }
    if let Some(state) = read_state(arguments.state.as_deref())? {
        builder = builder.state(state);
    }
    builder = if arguments.any_token {
        builder.any_token()
    } else {
        builder.token(&arguments.token)
    };
    Ok(builder.start().await?)
}

/// What the file holds; nothing when it does not exist yet.
fn read_state(file: Option<&Path>) -> Result<Option<String>, String> {
    let Some(file) = file else {
        return Ok(None);
    };
    match std::fs::read_to_string(file) {
        Ok(state) => Ok(Some(state)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read {}: {error}", file.display())),
    }
}

/// Where it is: for people, and for programs if they couldn't know.
fn greeting(arguments: &Arguments, sandbox: &Sandbox) -> Result<String, String> {
    let operations = Sandbox::operations().map_err(|error| error.to_string())?;
    let control = format!("{}/_sandbox/", sandbox.url());
    if arguments.port == 0 {
        let line = json!({
            "url": sandbox.url(),
            "token": sandbox.token(),
            "control": control,
            "operations": operations.len(),
        });
        return Ok(line.to_string());
    }
    let token = match arguments.any_token {
        true => "any",
        false => sandbox.token(),
    };
    Ok(format!(
        "url:     {}\ntoken:   {token}\ncontrol: {control}\n{} operations; Ctrl-C ends it",
        sandbox.url(),
        operations.len()
    ))
}

/// Returns at Ctrl-C, at the signal that ends programs, or when somebody asks for the end over HTTP.
async fn until_stopped(sandbox: &Sandbox) {
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => {
            if let Err(error) = interrupted {
                eprintln!("error: cannot wait for Ctrl-C: {error}");
            }
        }
        () = terminated() => {}
        () = sandbox.asked_to_stop() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signals) => {
            signals.recv().await;
        }
        Err(error) => {
            eprintln!("error: cannot wait for the end: {error}");
            std::future::pending().await
        }
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
