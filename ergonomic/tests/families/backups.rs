//! When backups of droplets are taken.

use digitalocean_sdk::droplets::{BackupPlan, Weekday};
use digitalocean_sdk::slugs;

use super::{create, droplet, refused, world};

#[tokio::test(start_paused = true)]
async fn a12_backups_are_taken_by_a_plan_that_can_change() {
    let (world, client) = world().await;
    let weekly = BackupPlan::weekly(Weekday::Tue, 8);
    let one = create(&client, "one").backup_policy(weekly);
    let one = client.droplet(world.run(one.wait()).await.0.unwrap());
    let record = one.backup_policy().await.unwrap();
    assert_eq!(record.backup_enabled, Some(true));
    let policy = record.backup_policy.unwrap();
    assert_eq!(
        (policy.plan, policy.weekday, policy.hour),
        (Some(slugs::BackupPlan::Weekly), Some(Weekday::Tue), Some(8))
    );

    let daily = one.change_backup_policy(BackupPlan::daily(20));
    world.run(daily.wait()).await.0.unwrap();
    let policy = one.backup_policy().await.unwrap().backup_policy.unwrap();
    assert_eq!(policy.plan, Some(slugs::BackupPlan::Daily));
    assert_eq!((policy.weekday, policy.hour), (None, Some(20)));

    let two = client.droplet(droplet(&world, &client, "two").await);
    let enable = two.enable_backups_by(BackupPlan::weekly("SAT", 0));
    world.run(enable.wait()).await.0.unwrap();
    let all = client.droplets().backup_policies().all().await.unwrap();
    let of_two = all.iter().find(|(id, _)| *id == two.key().to_string());
    let policy = of_two.unwrap().1.backup_policy.clone().unwrap();
    assert_eq!((policy.weekday, policy.hour), (Some(Weekday::Sat), Some(0)));
    world.run(two.disable_backups().wait()).await.0.unwrap();
    let record = two.backup_policy().await.unwrap();
    assert_eq!(record.backup_enabled, Some(false));

    let supported = client.droplets().supported_backup_policies().await.unwrap();
    let hours = supported[0].possible_window_starts.clone().unwrap();
    for hour in 0..=24 {
        let asked = world.requests();
        let plan = one.change_backup_policy(BackupPlan::daily(hour)).wait();
        let (answer, _) = world.run(plan).await;
        if hours.contains(&i64::from(hour)) {
            answer.unwrap();
        } else {
            assert!(refused(&world, asked, answer).contains("0, 4, 8"), "{hour}");
        }
    }
    let asked = world.requests();
    refused(
        &world,
        asked,
        two.enable_backups_by(BackupPlan::daily(3)).await,
    );
    refused(
        &world,
        asked,
        create(&client, "three")
            .backup_policy(BackupPlan::daily(3))
            .await,
    );
}
