//! Triggers of functions as a crontab has them: when a function is called, which one, and with what.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::raw::JsonObject;
use digitalocean_sdk::raw::types::FunctionsTrigger;
use digitalocean_sdk::{Client, Error};
use serde_json::json;

use super::{at_once, bodies};

/// As a line has it: `0 3 * * * reports/send {"to": "ops@example.com"}`.
#[derive(Debug)]
struct Line {
    cron: String,
    function: String,
    arguments: JsonObject,
}

impl Line {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.splitn(7, ' ');
        let cron: Vec<_> = words.by_ref().take(5).collect();
        let function = words.next()?.to_owned();
        let arguments = words.next().unwrap_or("{}");
        Some(Self {
            cron: cron.join(" "),
            function,
            arguments: serde_json::from_str(arguments).ok()?,
        })
    }

    fn name(&self) -> String {
        self.function.replace('/', "-")
    }

    fn is_as(&self, trigger: &FunctionsTrigger) -> bool {
        let Some(schedule) = &trigger.scheduled_details else {
            return false;
        };
        let arguments = schedule.body.as_ref().and_then(Option::as_ref);
        schedule.cron == self.cron
            && arguments.map_or(self.arguments.is_empty(), |it| *it == self.arguments)
            && trigger.is_enabled == Some(true)
    }
}

/// What was created, changed and deleted.
#[derive(Debug, Default, PartialEq)]
struct Changes(usize, usize, usize);

async fn converge(client: &Client, namespace: &str, lines: &[Line]) -> Result<Changes, Error> {
    let namespaces = client.functions_namespaces();
    let namespace = match namespaces.find_by_name(namespace).await? {
        Some(namespace) => namespace,
        None => namespaces.create(namespace, "nyc1").await?,
    };
    let jobs = client.functions_namespace(&namespace);
    let triggers = jobs.triggers().list().all().await?;
    let mut changes = Changes::default();
    for line in lines {
        let name = line.name();
        match triggers.iter().find(|it| it.name == name) {
            // What a trigger calls can't be changed.
            Some(it) if it.function.as_ref() != Some(&line.function) => {
                jobs.trigger(it).delete().if_exists().await?;
                changes.2 += 1;
            }
            Some(it) if line.is_as(it) => continue,
            Some(it) => {
                let update = jobs.trigger(it).update().is_enabled(true);
                update.cron(&line.cron).body(line.arguments.clone()).await?;
                changes.1 += 1;
                continue;
            }
            None => {}
        }
        let create = jobs.triggers().create(name, &line.function, &line.cron);
        create.body(line.arguments.clone()).await?;
        changes.0 += 1;
    }
    for trigger in &triggers {
        if !lines.iter().any(|line| line.name() == trigger.name) {
            jobs.trigger(trigger).delete().if_exists().await?;
            changes.2 += 1;
        }
    }
    Ok(changes)
}

#[tokio::test]
async fn c15_triggers_become_what_a_crontab_says() {
    let (sandbox, client) = at_once().await;
    let mut lines: Vec<_> = [
        r#"0 3 * * * reports/send {"to": ["ops@example.com"], "days": 7}"#,
        "*/5 * * * * queue/drain",
    ]
    .map(|line| Line::parse(line).unwrap())
    .into();
    let changes = converge(&client, "jobs", &lines).await.unwrap();
    assert_eq!(changes, Changes(2, 0, 0));
    let sent = &bodies(&sandbox, "functions_create_trigger")[0];
    let arguments = json!({ "to": ["ops@example.com"], "days": 7 });
    assert_eq!(sent["scheduled_details"]["body"], arguments);
    let changes = converge(&client, "jobs", &lines).await.unwrap();
    assert_eq!(changes, Changes::default());

    // Other arguments at the same time of the day.
    lines[0].arguments.insert("days".to_owned(), json!(30));
    let changes = converge(&client, "jobs", &lines).await.unwrap();
    assert_eq!(changes, Changes(0, 1, 0));
    let changes = converge(&client, "jobs", &lines).await.unwrap();
    assert_eq!(changes, Changes::default());

    // One that nobody wants any more, and one whose answer gets lost.
    lines[1] = Line::parse("0 0 1 * * bills/send").unwrap();
    let fault = Fault::on("functions_create_trigger").effect(Effect::reset_after_processing());
    sandbox.fault(fault).unwrap();
    let error = converge(&client, "jobs", &lines).await.unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    let changes = converge(&client, "jobs", &lines).await.unwrap();
    assert_eq!(changes, Changes(0, 0, 1));
    let changes = converge(&client, "jobs", &lines).await.unwrap();
    assert_eq!(changes, Changes::default());
    assert_eq!(bodies(&sandbox, "functions_create_namespace").len(), 1);
}
