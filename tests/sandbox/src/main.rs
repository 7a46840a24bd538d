//! The sandbox as a program.

use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use digitalocean_sandbox::{
    Clock, DEFAULT_ACTION_DURATION, DEFAULT_SPEED, DEFAULT_TOKEN, Fault, RateLimits, Sandbox, Stateless,
};

/// Runs a local stand-in for the DigitalOcean API until Ctrl-C.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on; 0 takes any free one.
    #[arg(long, default_value_t = 4000)]
    port: u16,
    /// The token to accept.
    #[arg(long, default_value = DEFAULT_TOKEN, conflicts_with = "any_token")]
    token: String,
    /// Accept every token that isn't empty.
    #[arg(long)]
    any_token: bool,
    /// Seconds an action takes, in the sandbox's time.
    #[arg(long, default_value_t = DEFAULT_ACTION_DURATION.as_secs_f64(), value_parser = seconds)]
    action_duration: f64,
    /// Seconds of the sandbox's time that pass in one second; 1 is real time, 0 stands still.
    #[arg(long, default_value_t = DEFAULT_SPEED)]
    speed: f64,
    /// How many requests a token may make: as many as the service lets it, or all it likes.
    #[arg(long, value_enum, default_value_t = Limits::None)]
    rate_limits: Limits,
    /// What becomes of requests that the sandbox keeps nothing for: an answer from the schema, or 501.
    #[arg(long, value_enum, default_value_t = Unkept::Answer)]
    stateless: Unkept,
    /// What goes wrong, as <which>:<when>:<effect>, such as `droplets_create:next=2:reset-after`; can be repeated.
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Limits {
    Real,
    None,
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
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), digitalocean_sandbox::Error> {
    let builder = Sandbox::builder()
        .port(arguments.port)
        .clock(Clock::scaled(arguments.speed))
        .rate_limits(match arguments.rate_limits {
            Limits::Real => RateLimits::real(),
            Limits::None => RateLimits::none(),
        })
        .stateless(match arguments.stateless {
            Unkept::Answer => Stateless::Answer,
            Unkept::Refuse => Stateless::Refuse,
        })
        .action_duration(
            Duration::try_from_secs_f64(arguments.action_duration).unwrap_or_default(),
        );
    let builder = if arguments.any_token {
        builder.any_token()
    } else {
        builder.token(arguments.token)
    };
    let sandbox = builder.start().await?;
    for fault in arguments.faults {
        sandbox.fault(fault)?;
    }
    println!("url:   {}", sandbox.url());
    if arguments.any_token {
        println!("token: any");
    } else {
        println!("token: {}", sandbox.token());
    }
    println!(
        "{} operations; Ctrl-C ends it",
        Sandbox::operations()?.len()
    );
    if let Err(error) = tokio::signal::ctrl_c().await {
        eprintln!("error: cannot wait for Ctrl-C: {error}");
    }
    sandbox.shutdown().await;
    Ok(())
}
