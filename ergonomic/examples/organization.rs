//! What a company has around its machines: teams, add-ons, 1-Click applications, security scans and secrets.

mod common;

use common::text;
use digitalocean_sdk::raw::types::AddonsResourceMetadata;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let create = client.organization_teams().create("research");
    let made = create.invite("ada@example.com", "member").await?;
    for (address, invitation) in made.invitations.iter().flatten() {
        println!("{address}: {}", text(&invitation.status));
    }
    assert_eq!(made.team.name, "research");

    for app in client.one_clicks().for_droplets().all().await? {
        println!("{} is for droplets", app.slug);
    }

    // An add-on says what it needs to know.
    let offered = client.addons_apps().list().all().await?;
    let Some(app) = offered.first() else {
        return Err("no add-on is offered".into());
    };
    let asked = client.addons_app(app).metadata().await?.metadata;
    let asked = asked.unwrap_or_default();
    let told = |name: &String| AddonsResourceMetadata::new(name, "ada@example.com");
    let metadata: Vec<_> = asked.iter().map(|it| told(&it.name)).collect();
    let create = client
        .addons_resources()
        .create("search", &app.app_slug, "basic", metadata);
    let search = create.wait().await?; // until it is provisioned
    let search = client.addons_resource(&search);
    let larger = search.change_plan("business").wait().await?;
    assert_eq!(larger.plan_slug, "business");
    search.delete().wait().await?; // asks the vendor
    assert!(search.find().await?.is_none());

    let scan = client.security_scans().create().wait().await?; // until it is completed
    println!("the scan is {}", scan.status);
    for finding in client.security_scan(&scan).findings().all().await? {
        println!("{}: {}", text(&finding.severity), text(&finding.name));
    }

    let secrets = client.security_secrets();
    let create = secrets.create("shop-db", "nyc3", [("user", "shop"), ("password", "old")]);
    create.await?;
    let secret = client.security_secret("shop-db", "nyc3");
    let change = secret.update(|values| {
        values.insert("password".to_owned(), "new".to_owned());
    });
    assert_eq!(change.await?.version, Some(2));
    println!("{:?}", secret.get().await?); // without its values
    secret.delete().await?;
    Ok(())
}
