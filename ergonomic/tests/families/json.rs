//! B3: every type that users get goes to JSON and back.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

use digitalocean_sdk::domains::{DomainRecordKey, Record};
use digitalocean_sdk::droplets::{BackupPlan, DropletId, Weekday};
use digitalocean_sdk::images::ImageId;
use digitalocean_sdk::projects::Urn;
use digitalocean_sdk::slugs::{self, Purpose, Size};
use digitalocean_sdk::snapshots::SnapshotId;
use digitalocean_sdk::ssh_keys::SshKeyId;
use digitalocean_sdk::volumes::VolumeId;

use super::{droplet, volume, world};

fn there_and_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value, "{text}");
}

#[tokio::test(start_paused = true)]
async fn b3_a_resource_and_a_list_of_them_go_to_json_and_back() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let data = volume(&client, "data").await;
    let snapshot = client.volume(&data).snapshot("s").await.unwrap();
    let started = client.droplet(&one).snapshot("golden").await.unwrap();
    world.run(started.clone().wait()).await.0.unwrap();
    let key = client.ssh_keys().create(
        "k",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx",
    );
    client.domains().create("example.com").await.unwrap();
    let record = client
        .domain("example.com")
        .records()
        .create(Record::txt("@", "x"))
        .await
        .unwrap();

    there_and_back(&client.account().get().await.unwrap());
    there_and_back(&one);
    there_and_back(&one.interfaces());
    there_and_back(&client.acted_on(&started).await.unwrap().unwrap());
    there_and_back(&started.into_inner());
    there_and_back(&client.droplet(&one).associated().await.unwrap());
    there_and_back(&client.droplet(&one).backup_policy().await.unwrap());
    there_and_back(&client.droplet(&one).snapshots().list().all().await.unwrap());
    there_and_back(&client.rate_limit().unwrap());
    there_and_back(&data);
    there_and_back(&snapshot);
    there_and_back(&key.await.unwrap());
    there_and_back(&record);
    there_and_back(&client.domain("example.com").get().await.unwrap());
    there_and_back(&client.projects().list().all().await.unwrap());
    there_and_back(&client.reserved_ips().create("nyc3").await.unwrap());
    there_and_back(&client.floating_ips().create("nyc3").await.unwrap());
    there_and_back(&client.reserved_ipv6s().create("nyc3").await.unwrap());
    there_and_back(&client.tags().create("web").await.unwrap());

    // A list to a file, and back.
    let file = tempfile::NamedTempFile::new().unwrap();
    let sizes = client.sizes().list().all().await.unwrap();
    serde_json::to_writer(&file, &sizes).unwrap();
    let text = std::fs::read_to_string(file.path()).unwrap();
    assert_eq!(
        serde_json::from_str::<Vec<digitalocean_sdk::sizes::Size>>(&text).unwrap(),
        sizes
    );
    there_and_back(&client.regions().list().all().await.unwrap());
    there_and_back(&client.images().list().all().await.unwrap());
    there_and_back(&client.actions().list().all().await.unwrap());
}

#[test]
fn b3_ids_and_slugs_go_to_json_and_back() {
    there_and_back(&DropletId(3164494));
    assert_eq!(
        serde_json::to_string(&DropletId(3164494)).unwrap(),
        "3164494"
    );
    for image in [ImageId::from(6918990), ImageId::from("ubuntu-24-04-x64")] {
        there_and_back(&image);
    }
    for key in [SshKeyId::from(512189), SshKeyId::from("3b:16:bf:e4")] {
        there_and_back(&key);
    }
    there_and_back(&SnapshotId::from("fbe805e8-866b-11e6-96bf-000f53315a41"));
    there_and_back(&VolumeId::from("506f78a4-e098-11e5-ad9f-000f53306ae1"));
    there_and_back(&DomainRecordKey {
        domain: "example.com".into(),
        id: 3352896.into(),
    });
    there_and_back(&Urn::from(&DropletId(3164494)));
    there_and_back(&Record::srv("_sip._tcp", "sip.example.com", 5060, 10, 20));
    let plan = BackupPlan::weekly(Weekday::Tue, 8);
    assert_eq!(
        serde_json::to_value(&plan).unwrap(),
        serde_json::json!({"plan": "weekly", "weekday": "TUE", "hour": 8})
    );
    there_and_back(&plan);
    there_and_back(&slugs::Image::ALL.to_vec());
    there_and_back(&Size::ALL.to_vec());
    there_and_back(&Purpose::Other("stars".to_owned()));
    there_and_back(&Size::from("s-3vcpu-7gb"));
}
