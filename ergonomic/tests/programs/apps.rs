//! An app: deployed from its spec, looked after, changed, rolled back, its log followed.

use digitalocean_sandbox::{AppLog, LogEnd};
use digitalocean_sdk::apps::{AppAlertSlackWebhook, AppSpec, Followed, IntoAppSpec as _};
use digitalocean_sdk::raw::types::{App, AppVariableDefinition, AppsDeployment};
use digitalocean_sdk::{Client, Error};

use super::{at_once, bodies, world};

const SPEC: &str = "
name: shop
services:
- name: web
  image: {registry_type: DOCKER_HUB, repository: acme/shop, tag: '1.10'}
  http_port: 8080
  envs:
  - {key: LOG_LEVEL, value: info}
  - {key: DATABASE_URL, value: '${db.DATABASE_URL}'}
alerts:
- rule: DEPLOYMENT_FAILED
";

/// The spec of the file, with what doesn't belong into files.
fn spec(payment_key: &str) -> Result<AppSpec, Box<dyn std::error::Error>> {
    let mut spec = SPEC.into_app_spec()?;
    for service in spec.services.iter_mut().flatten() {
        let secret = AppVariableDefinition::new("PAYMENT_KEY")
            .value(payment_key)
            .type_("SECRET")
            .scope("RUN_TIME");
        service.envs.get_or_insert_default().push(secret);
    }
    Ok(spec)
}

/// Deploys it, and has Slack told when something is wrong with it.
async fn deploy(client: &Client, spec: AppSpec, hook: &str) -> Result<App, Error> {
    let shop = client.apps().upsert(spec).wait().await?;
    let app = client.app(&shop);
    for alert in app.alerts().list().all().await? {
        let hook = AppAlertSlackWebhook::new().channel("#ops").url(hook);
        app.alert(&alert)
            .update_destinations(move |to| {
                to.slack_webhooks.get_or_insert_default().push(hook.clone())
            })
            .wait()
            .await?;
    }
    Ok(shop)
}

/// Changes one variable of a service, and nothing else.
async fn set_variable(
    client: &Client,
    app: &App,
    service: &str,
    key: &str,
    value: &str,
) -> Result<App, Error> {
    let (service, key, value) = (service.to_owned(), key.to_owned(), value.to_owned());
    let update = client.app(app).update(move |app| {
        let mut services = app.spec.services.iter_mut().flatten();
        if let Some(service) = services.find(|it| it.name == service) {
            let envs = service.envs.get_or_insert_default();
            match envs.iter_mut().find(|it| it.key == key) {
                Some(env) => env.value = Some(value.clone()),
                None => envs.push(AppVariableDefinition::new(&key).value(&value)),
            }
        }
    });
    update.wait().await
}

/// Goes back to the deployment before, and stays there.
async fn roll_back(client: &Client, app: &App) -> Result<Option<AppsDeployment>, Error> {
    let app = client.app(app);
    let before = app
        .get()
        .await?
        .active_deployment
        .and_then(|it| it.previous_deployment_id);
    let Some(before) = before else {
        return Ok(None);
    };
    let deployment = app.rollback(before).wait().await?;
    app.commit_rollback().await?;
    Ok(Some(deployment))
}

fn variables(app: &App) -> Vec<(&str, &str)> {
    let services = app.spec.services.iter().flatten();
    let envs = services.flat_map(|it| it.envs.iter().flatten());
    envs.map(|it| (it.key.as_str(), it.value.as_deref().unwrap_or("")))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn c15_an_app_is_deployed_changed_and_rolled_back() {
    let (world, client) = world().await;
    let hook = "https://hooks.slack.com/services/T1/A1/secret";
    let shop = world
        .run(deploy(&client, spec("sk_live_1").unwrap(), hook))
        .await
        .0
        .unwrap();
    assert!(
        shop.live_url
            .as_deref()
            .is_some_and(|it| it.starts_with("https://shop"))
    );
    let [.., (key, secret)] = variables(&shop)[..] else {
        panic!("{shop:?}")
    };
    assert!(
        key == "PAYMENT_KEY" && secret.starts_with("EV["),
        "{secret}"
    );
    let told = bodies(&world.sandbox, "apps_assign_alertDestinations");
    assert_eq!(told[0]["slack_webhooks"][0]["channel"], "#ops");
    let alerts = world
        .run(client.app(&shop).alerts().list().all())
        .await
        .0
        .unwrap();
    let rule = alerts[0].spec.as_ref().and_then(|it| it.rule.clone());
    assert_eq!((alerts.len(), rule), (1, Some("DEPLOYMENT_FAILED".into())));
    assert_eq!(
        alerts[0].slack_webhooks.as_ref().unwrap()[0].url.as_deref(),
        Some(hook)
    );
    assert!(!format!("{alerts:?}").contains("secret"));

    let changed = world
        .run(set_variable(&client, &shop, "web", "LOG_LEVEL", "debug"))
        .await
        .0
        .unwrap();
    assert_eq!(
        variables(&changed),
        [
            ("LOG_LEVEL", "debug"),
            ("DATABASE_URL", "${db.DATABASE_URL}"),
            ("PAYMENT_KEY", secret)
        ]
    );

    let deployments = client.app(&shop).deployments();
    let list = world.run(deployments.list().all()).await.0.unwrap();
    let causes: Vec<_> = list.iter().filter_map(|it| it.cause.as_deref()).collect();
    assert_eq!(
        causes,
        ["app spec updated", "initial deployment"],
        "the newest first"
    );

    let back = world
        .run(roll_back(&client, &shop))
        .await
        .0
        .unwrap()
        .unwrap();
    assert_eq!(back.phase, "ACTIVE");
    let now = world.run(client.app(&shop).get()).await.0.unwrap();
    assert_eq!(variables(&now)[0], ("LOG_LEVEL", "info"));
    assert_eq!(
        world.run(deployments.list().all()).await.0.unwrap().len(),
        3
    );
}

/// Prints what a component writes, until it has written something.
async fn follow_until(
    client: &Client,
    app: &App,
    component: &str,
    text: &str,
) -> Result<Vec<String>, Error> {
    let mut log = client
        .app(app)
        .logs()
        .component(component)
        .tail(100)
        .follow();
    let mut lines = Vec::new();
    while let Some(item) = log.try_next().await? {
        match item {
            Followed::Line(line) => {
                let last = line.text.contains(text);
                lines.push(line.text);
                if last {
                    break;
                }
            }
            gap => lines.push(format!("-- {gap}")),
        }
    }
    Ok(lines)
}

#[tokio::test]
async fn c18_a_log_is_followed_until_a_line_comes() {
    let (sandbox, client) = at_once().await;
    let shop = client.apps().create(SPEC).wait().await.unwrap();
    let log = AppLog::of(&shop.id, "web");
    sandbox.write_log(&log, ["starting"]).unwrap();
    let write = async {
        while sandbox.write_log(&log, [""; 0]).unwrap() == 0 {
            tokio::task::yield_now().await;
        }
        sandbox.end_log(&log, LogEnd::Silent).unwrap();
        sandbox
            .write_log(&log, ["migrated", "listening on 8080", "GET /"])
            .unwrap();
    };
    let (lines, ()) = tokio::join!(follow_until(&client, &shop, "web", "listening"), write);
    let lines = lines.unwrap();
    assert_eq!(
        lines[lines.len() - 3..],
        ["starting", "migrated", "listening on 8080"]
    );
}
