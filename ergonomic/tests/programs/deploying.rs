//! A deployment that is watched: its build is shown, a failure is told with the end of its log, and Ctrl-C cancels it.

use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::apps::{AppHandle, AppsDeployment};
use digitalocean_sdk::wait::Ended;
use digitalocean_sdk::{Client, Error, ErrorKind};
use futures_util::FutureExt as _;

const SPEC: &str = "
name: shop
services:
- name: web
  image: {registry_type: DOCKER_HUB, repository: acme/shop, tag: '1.10'}
";

/// What became of a deployment.
#[derive(Debug)]
enum Deployed {
    /// It runs.
    Active(Box<AppsDeployment>),
    /// Why it failed, and the end of its log of that.
    Failed(String, Vec<String>),
    Canceled,
    /// The app is what the spec says already.
    Unchanged,
}

/// Deploys a spec, and shows the log of the build. What ran before goes on unless the new deployment is active.
async fn deploy(
    client: &Client,
    spec: &str,
    show: impl Fn(String),
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<Deployed, Error> {
    let shop = client.apps().upsert(spec).await?;
    let Some(started) = shop.deployment_under_way() else {
        return Ok(Deployed::Unchanged);
    };
    let deployment = client.app(&shop).deployment(started);
    // One signal for both.
    let stop = stop.shared();
    let mut build = deployment.logs().build().follow();
    build = build.or_interrupt(stop.clone());
    while let Some(item) = build.try_next().await? {
        show(item.to_string());
    }
    match deployment.wait().or_interrupt(stop).await {
        Ok(Ended::Finished(deployment)) => Ok(Deployed::Active(Box::new(deployment))),
        Ok(Ended::Interrupted(_)) => {
            deployment.cancel().wait().await?;
            Ok(Deployed::Canceled)
        }
        Err(error) if error.kind() == ErrorKind::Failed => {
            let end = deployment.logs().deploy().tail(1).lines().all().await?;
            let end = end.iter().map(ToString::to_string).collect();
            Ok(Deployed::Failed(error.to_string(), end))
        }
        Err(error) => Err(error),
    }
}

/// The deployment that runs.
async fn running(app: &AppHandle) -> Option<String> {
    Some(app.get().await.unwrap().active_deployment?.id)
}

/// Of which deployments logs were requested since then, by the paths of the requests.
fn logs_of(sandbox: &Sandbox, id: &str, since: usize) -> (usize, usize) {
    let requests = sandbox.requests().into_iter().skip(since);
    let of_logs = requests.filter(|it| it.path.ends_with("/logs"));
    let paths: Vec<String> = of_logs.map(|it| it.path).collect();
    let own = paths.iter().filter(|path| path.contains(id)).count();
    (own, paths.len() - own)
}

#[tokio::test]
async fn c15_a_deployment_is_watched_and_what_ran_before_goes_on_if_it_fails_or_is_canceled() {
    // In the time of this computer, a hundred times as fast: a deployment takes 0.3 s.
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .options(|options| options.wait_interval(std::time::Duration::from_millis(20)))
        .build()
        .unwrap();
    let shown = std::sync::Mutex::new(Vec::new());
    let show = |line| shown.lock().unwrap().push(line);
    let first = deploy(&client, SPEC, show, std::future::pending()).await;
    let Ok(Deployed::Active(first)) = first else {
        panic!("{first:?}")
    };
    assert!(shown.lock().unwrap()[0].contains("build: first line"));
    let shop = client.apps().find_by_name("shop").await.unwrap().unwrap();
    let app = client.app(&shop);
    assert_eq!(running(&app).await.as_ref(), Some(&first.id));

    // The next one fails: it is its own log that is shown, and its own end that is told.
    let next = SPEC.replace("1.10", "1.11");
    let fault = Fault::on("apps_update").effect(Effect::action_fails());
    sandbox.fault(fault).unwrap();
    let before = sandbox.requests().len();
    let failed = deploy(&client, &next, show, std::future::pending()).await;
    let Ok(Deployed::Failed(why, end)) = failed else {
        panic!("{failed:?}")
    };
    let newest = app.deployments().newest().await.unwrap().unwrap();
    assert!(why.contains(&newest.id), "{why}");
    assert_eq!(end.len(), 1, "{end:?}");
    let (own, other) = logs_of(&sandbox, &newest.id, before);
    assert!(own > 0 && other == 0, "{own} and {other}");
    assert_eq!(running(&app).await.as_ref(), Some(&first.id));

    // Ctrl-C while it is built.
    let canceled = deploy(&client, &next, show, std::future::ready(())).await;
    assert!(matches!(canceled, Ok(Deployed::Canceled)), "{canceled:?}");
    let newest = app.deployments().newest().await.unwrap().unwrap();
    assert_eq!(newest.phase, "CANCELED");
    assert_eq!(running(&app).await.as_ref(), Some(&first.id));
}
