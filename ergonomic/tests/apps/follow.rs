//! Logs that are followed, through whatever ends their connections.

use std::time::Duration;

use digitalocean_sandbox::LogEnd;
use digitalocean_sdk::apps::{Followed, GapReason, LogStream};
use serde_json::{Value, json};

use super::{Running, child};

/// The next item: the text of a line, or `gap`.
async fn item(log: &mut LogStream) -> String {
    match log.try_next().await.unwrap().unwrap() {
        Followed::Line(line) => line.text,
        Followed::Gap(_) => "gap".to_owned(),
        other => panic!("{other}"),
    }
}

async fn items(log: &mut LogStream, count: usize) -> Vec<String> {
    let mut items = Vec::new();
    for _ in 0..count {
        items.push(item(log).await);
    }
    items
}

#[tokio::test]
async fn c18_a_log_is_followed_to_its_end_through_ends_without_a_word() {
    let running = Running::start().await;
    // Limits that are none.
    let client = running
        .client
        .with(|options| options.request_timeout(Duration::MAX));
    let logs = client.app(&running.app).logs().component("web");
    running.write(["one", "two"]);
    let mut log = logs.clone().tail(1).follow().idle(Duration::MAX);
    assert_eq!(item(&mut log).await, "two");
    running.write(["three", "three"]);
    assert_eq!(items(&mut log, 2).await, ["three", "three"]);

    for how in [LogEnd::Silent, LogEnd::Reset] {
        running.end(1, how).await;
        // Equal lines are as many as were written, and those before the tail stay away.
        running.write(["three", "four"]);
        assert_eq!(items(&mut log, 2).await, ["three", "four"]);
    }
    running.end(1, LogEnd::Normal).await;
    assert_eq!(log.try_next().await.unwrap(), None);
    assert_eq!(log.try_next().await.unwrap(), None);

    // Another deployment takes over while nobody is connected: its lines follow, and that some may be missing is told.
    let mut log = logs.clone().tail(1).follow().remember(1);
    assert_eq!(item(&mut log).await, "four");
    let app = running.client.app(&running.app);
    app.deploy().await.unwrap();
    running.sandbox.advance(super::ACTION);
    app.get().await.unwrap();
    let old = running.app.active_deployment.clone().unwrap().id;
    let old = running.log().deployment(old);
    assert_eq!(running.sandbox.end_log(&old, LogEnd::Silent).unwrap(), 1);
    let Some(Followed::Gap(gap)) = log.try_next().await.unwrap() else {
        panic!("no gap");
    };
    assert_eq!(gap.reason, GapReason::NewDeployment);
    assert!(gap.after.is_some());
    assert_eq!(
        items(&mut log, 2).await,
        ["run: first line", "run: second line"]
    );
    // It ends with the app.
    app.delete().await.unwrap();
    assert_eq!(log.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn c18_a_build_is_followed_from_before_it_begins_until_it_is_over() {
    let running = Running::start().await;
    let other = running
        .client
        .apps()
        .create(super::spec("other"))
        .await
        .unwrap();
    let app = running.client.app(&other);
    let mut log = app.logs().build().component("web").follow();
    let sandbox = &running.sandbox;
    let first = tokio::select! {
        first = item(&mut log) => first,
        () = async {
            // It is pending, and asked for again and again.
            while sandbox.requests().iter().filter(|it| it.status == 400).count() < 3 {
                tokio::task::yield_now().await;
            }
            sandbox.advance(super::ACTION / 3);
            std::future::pending().await
        } => unreachable!(),
    };
    assert_eq!(first, "build: first line");
    assert_eq!(item(&mut log).await, "build: second line");
    sandbox.advance(super::ACTION);
    assert_eq!(log.try_next().await.unwrap(), None);
    // What is over is in files, of which the end may be enough.
    let mut log = app.logs().build().component("web").follow();
    assert_eq!(items(&mut log, 2).await.len(), 2);
    assert_eq!(log.try_next().await.unwrap(), None);
    let mut log = app.logs().build().component("web").tail(1).follow();
    assert_eq!(item(&mut log).await, "build: second line");
    assert_eq!(log.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn c18_what_was_missed_is_told_and_what_was_unheard_is_made_up_for() {
    let running = Running::start().await;
    let logs = running.client.app(&running.app).logs().component("web");
    let mut log = logs.tail(1).follow().remember(3);
    assert_eq!(item(&mut log).await, "run: second line");
    running.write(["one"]);
    assert_eq!(item(&mut log).await, "one");
    // Nobody is told of it, and the connection goes on.
    running
        .sandbox
        .write_log_unheard(&running.log(), ["unheard"])
        .unwrap();
    running.write(["two"]);
    assert_eq!(item(&mut log).await, "two");
    running.end(1, LogEnd::Silent).await;
    running.write(["three"]);
    assert_eq!(items(&mut log, 2).await, ["unheard", "three"]);

    // More than comes again: the gap stands where lines are missing, and nothing comes twice.
    let told = control(
        &running,
        json!({"component": "web", "end": "reset", "count": 40}),
    )
    .await;
    assert_eq!(told["ended"], 1);
    let after = items(&mut log, 7).await;
    assert_eq!(after[0], "gap");
    let numbers: Vec<u64> = after[1..].iter().map(|text| number(text)).collect();
    assert!(
        numbers.windows(2).all(|pair| pair[1] == pair[0] + 1),
        "{numbers:?}"
    );
    running.write(["last"]);
    assert_eq!(item(&mut log).await, "last");
}

async fn control(running: &Running, body: Value) -> Value {
    let url = format!(
        "{}/_sandbox/apps/{}/logs",
        running.sandbox.url(),
        running.app.id
    );
    let http = reqwest::Client::new();
    let response = http.post(url).body(body.to_string()).send().await.unwrap();
    let text = response.text().await.unwrap();
    serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}"))
}

fn number(text: &str) -> u64 {
    let number = text
        .strip_prefix("line ")
        .and_then(|text| text.parse().ok());
    number.unwrap_or_else(|| panic!("{text}"))
}

/// What the process holds, in KB; 0 where nobody can tell.
fn resident() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}

/// What came of a hundred thousand lines.
struct Came {
    lines: u64,
    ends: usize,
    gaps: usize,
    missing: u64,
    /// What was held before, at half, and after, in KB.
    held: [i64; 3],
}

/// Follows a log through the ends of 25 connections. A third of the lines is written while nobody is there.
async fn hundred_thousand(remembered: Option<usize>) -> Came {
    const BATCH: u64 = 4_000;
    let running = Running::start().await;
    let logs = running.client.app(&running.app).logs().component("web");
    let mut log = logs.tail(0).follow();
    if let Some(remembered) = remembered {
        log = log.remember(remembered);
    }
    let (heard, mut told) = tokio::sync::watch::channel(0);
    let follower = tokio::spawn(async move {
        let (mut gaps, mut missing, mut half) = (0, 0, 0);
        let (mut lines, mut is_behind_gap) = (0, false);
        let (mut first, mut next) = (None, None);
        while let Some(item) = log.try_next().await.unwrap() {
            let Followed::Line(line) = item else {
                (gaps, is_behind_gap) = (gaps + 1, true);
                continue;
            };
            let number = number(&line.text);
            let expected = next.unwrap_or(number);
            assert!(number >= expected, "doubled: {number} after {expected}");
            assert!(number == expected || is_behind_gap, "lost before {number}");
            missing += number - expected;
            (next, is_behind_gap) = (Some(number + 1), false);
            lines += 1;
            let come = number - *first.get_or_insert(number) + 1;
            if come == 50_000 {
                half = resident();
            }
            heard.send_replace(come);
        }
        (lines, gaps, missing, half)
    });
    running.followed_by(1).await;
    let before = resident();
    let mut ends = 0;
    for batch in 0..25 {
        running.followed_by(1).await;
        let end = |how: &str| json!({"component": "web", "count": BATCH, "end": how});
        match batch % 3 {
            // They come, and then the connection ends without a word.
            0 => {
                control(&running, json!({"component": "web", "count": BATCH})).await;
                ends += running
                    .sandbox
                    .end_log(&running.log(), LogEnd::Silent)
                    .unwrap();
            }
            // They are written while nobody is there.
            1 => {
                let told = control(&running, end("reset")).await;
                ends += usize::try_from(told["ended"].as_u64().unwrap()).unwrap();
            }
            // The connection is reset while they are on their way.
            _ => {
                control(&running, json!({"component": "web", "count": BATCH})).await;
                told.wait_for(|got| *got > batch * BATCH + 10)
                    .await
                    .unwrap();
                ends += running
                    .sandbox
                    .end_log(&running.log(), LogEnd::Reset)
                    .unwrap();
            }
        }
        told.wait_for(|got| *got == (batch + 1) * BATCH)
            .await
            .unwrap();
    }
    running.end(1, LogEnd::Normal).await;
    let (lines, gaps, missing, half) = follower.await.unwrap();
    Came {
        lines,
        ends,
        gaps,
        missing,
        held: [before, half, resident()],
    }
}

/// Runs it in a process of its own, whose memory no other test takes up.
async fn hundred_thousand_alone(test: &str, remembered: Option<usize>) -> Option<Came> {
    if child::part().is_none() {
        println!("{}", child::run(test, "alone", &[]).await);
        return None;
    }
    let came = hundred_thousand(remembered).await;
    let [before, half, after] = came.held;
    child::tell(&format!(
        "{} lines, {} ends, {} gaps of {} lines; {before}, {half}, {after} KB held before, at half, after",
        came.lines, came.ends, came.gaps, came.missing
    ));
    assert!(came.ends > 20, "{}", came.ends);
    // The sandbox keeps the lines, up to 32 MB of them; what follows keeps none.
    assert!(after < half + 24 * 1024, "{before} {half} {after}");
    Some(came)
}

#[tokio::test]
async fn c18_a_hundred_thousand_lines_come_once_each_through_many_ends_of_connections() {
    const TEST: &str =
        "follow::c18_a_hundred_thousand_lines_come_once_each_through_many_ends_of_connections";
    if let Some(came) = hundred_thousand_alone(TEST, None).await {
        assert_eq!((came.lines, came.gaps), (100_000, 0));
    }
}

#[tokio::test]
async fn c18_each_gap_of_a_hundred_thousand_lines_is_told_and_no_line_comes_twice() {
    const TEST: &str =
        "follow::c18_each_gap_of_a_hundred_thousand_lines_is_told_and_no_line_comes_twice";
    // More is missed than is remembered.
    if let Some(came) = hundred_thousand_alone(TEST, Some(500)).await {
        assert_eq!(came.lines + came.missing, 100_000);
        assert!(came.gaps >= 8, "{}", came.gaps);
        assert!(came.missing >= 8 * 3_000, "{}", came.missing);
    }
}
