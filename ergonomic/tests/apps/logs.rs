//! Logs that were written.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk::Client;
use serde_json::json;

use super::hostile::{Hostile, whole};
use super::{Running, spec};

fn texts(lines: &[digitalocean_sdk::apps::LogLine]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

#[tokio::test]
async fn c18_logs_that_were_written_are_read_line_by_line() {
    let running = Running::start().await;
    let app = running.client.app(&running.app);
    running.write(["one", "two \u{e4}\u{1f980}"]);
    let lines = app.logs().component("web").lines().all().await.unwrap();
    let wanted = [
        "run: first line",
        "run: second line",
        "one",
        "two \u{e4}\u{1f980}",
    ];
    assert_eq!(texts(&lines), wanted);
    assert!(
        lines
            .iter()
            .all(|line| line.component == "web" && line.time.is_some())
    );
    let all = app.logs().lines().all().await.unwrap();
    assert_eq!(all.len(), 6);
    let last = app
        .logs()
        .component("web")
        .tail(1)
        .lines()
        .all()
        .await
        .unwrap();
    assert_eq!(texts(&last), [wanted[3]]);
    let active = running.app.active_deployment.clone().unwrap();
    let build = app
        .logs()
        .deployment(&active)
        .build()
        .lines()
        .all()
        .await
        .unwrap();
    assert_eq!(build.len(), 4);
    let same = app
        .deployment(&active)
        .logs()
        .component("job")
        .lines()
        .all()
        .await
        .unwrap();
    assert_eq!(same.len(), 2);

    // Several files; nothing was written of a phase that is 400.
    running.write((0..25_000).map(|number| number.to_string()));
    let mut lines = app.logs().component("web").lines();
    let mut count = 0;
    while let Some(line) = lines.try_next().await.unwrap() {
        count += usize::from(line.text.parse::<u32>().is_ok());
    }
    assert_eq!(count, 25_000);
    let restarted = app.logs().run_restarted().lines().all().await.unwrap();
    assert_eq!(restarted, []);
    // What is deployed for the first time is built, and has no active deployment yet.
    let other = running.client.apps().create(spec("other")).await.unwrap();
    let other = running.client.app(&other);
    assert_eq!(other.logs().lines().all().await.unwrap(), []);
    running.sandbox.advance(Duration::from_secs(10));
    assert_eq!(other.logs().build().lines().all().await.unwrap().len(), 4);
    // An app that does not exist is an error, and not an empty log.
    let gone = running.client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    let error = gone.logs().lines().all().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn c18_files_of_logs_are_joined_on_a_host_that_is_shown_no_token() {
    let heads = Arc::<Mutex<Vec<String>>>::default();
    let seen = Arc::clone(&heads);
    let files = Hostile::http1(move |_, arrived| {
        seen.lock().unwrap().push(arrived.head.clone());
        match arrived.head.contains("/first") {
            // The last line of a file need not end.
            true => whole(
                200,
                "web 2026-01-01T00:00:00Z one\nodd\nweb 2026-01-01T00:00:01Z t",
            ),
            false => whole(200, "web 2026-01-01T00:00:02Z three\r\n"),
        }
    })
    .await;
    let addresses = json!({"historic_urls": [format!("{}/first?token=s3cret", files.url), format!("{}/second?token=s3cret", files.url)]});
    let api = Hostile::http1(move |_, _| whole(200, &addresses.to_string())).await;
    let client = Client::builder()
        .token("t0ken-of-the-account")
        .base_url(&api.url);
    let client = client.build().unwrap();
    let logs = client.app("a").logs();
    let lines = logs.lines().all().await.unwrap();
    assert_eq!(texts(&lines), ["one", "odd", "t", "three"]);
    // It goes on with the one before it, as it does where it is followed.
    assert_eq!(lines[1].component, "web");
    assert_eq!(lines[1].time, lines[0].time);
    let heads = heads.lock().unwrap().clone();
    assert_eq!(heads.len(), 2);
    for head in &heads {
        assert!(!head.to_lowercase().contains("authorization"), "{head}");
    }
    assert!(
        api.requests()[0]
            .head
            .to_lowercase()
            .contains("authorization")
    );
    let shown = format!("{logs:?} {:?}", logs.addresses().await.unwrap());
    assert!(!shown.contains("s3cret"), "{shown}");

    // A file that can't be had is an error without its address.
    let addresses = json!({"historic_urls": ["http://127.0.0.1:1/first?token=s3cret"]});
    let api = Hostile::http1(move |_, _| whole(200, &addresses.to_string())).await;
    let client = Client::builder()
        .token("t")
        .base_url(&api.url)
        .build()
        .unwrap();
    let client = client.with(|options| options.retry(digitalocean_sdk::RetryPolicy::none()));
    let error = client.app("a").logs().lines().all().await.unwrap_err();
    let source = std::error::Error::source(&error).map(ToString::to_string);
    assert!(
        !format!("{error} {error:?} {source:?}").contains("s3cret"),
        "{error:?}"
    );
}

#[tokio::test]
async fn c18_events_runs_of_jobs_and_deployments_have_logs_of_their_own() {
    let api = Hostile::http1(|_, _| whole(200, "{}")).await;
    let client = Client::builder()
        .token("t")
        .base_url(&api.url)
        .build()
        .unwrap();
    let app = client.app("a");
    for logs in [
        app.event("e").logs().tail(3),
        app.job_invocation("i").logs("nightly"),
        app.deployment("d").logs().deploy(),
        app.logs().deployment("d").component("web").build(),
        app.logs().component("web"),
        app.logs().kind("NEW_KIND"),
    ] {
        assert_eq!(logs.lines().all().await.unwrap(), []);
    }
    let asked = api.requests();
    let asked = asked.iter().map(|it| it.head.split(' ').nth(1).unwrap());
    // The request itself waits for an instance, not longer than it may take.
    let end = "&pod_connection_timeout=45s";
    let wanted = [
        format!("/v2/apps/a/events/e/logs?follow=false&type=AUTOSCALE_EVENT{end}&tail_lines=3"),
        format!(
            "/v2/apps/a/jobs/nightly/invocations/i/logs?follow=false&type=JOB_INVOCATION{end}&tail_lines=-1"
        ),
        format!("/v2/apps/a/deployments/d/logs?follow=false&type=DEPLOY{end}&tail_lines=-1"),
        format!(
            "/v2/apps/a/deployments/d/components/web/logs?follow=false&type=BUILD{end}&tail_lines=-1"
        ),
        format!("/v2/apps/a/components/web/logs?follow=false&type=RUN{end}&tail_lines=-1"),
        format!("/v2/apps/a/logs?follow=false&type=NEW_KIND{end}&tail_lines=-1"),
    ];
    assert_eq!(asked.collect::<Vec<_>>(), wanted);
}
