//! Creates a domain with records of several types, and finds, changes and deletes records.

mod common;

use common::text;
use std::net::Ipv4Addr;

use digitalocean_sdk::domains::Record;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let address = Ipv4Addr::new(192, 0, 2, 8);
    client
        .domains()
        .create("example.com")
        .address(address)
        .await?;

    let domain = client.domain("example.com");
    let records = domain.records();
    records.create(Record::cname("www", "example.com.")).await?;
    records
        .create(Record::mx("@", "mail.example.com.", 10))
        .await?;
    records
        .create(Record::txt("@", "v=spf1 mx -all").ttl(600))
        .await?;
    records
        .create(Record::srv("_sip._tcp", "sip.example.com.", 5060, 10, 20))
        .await?;

    for record in records.list().all().await? {
        println!("{} {} {}", record.type_, record.name, text(&record.data));
    }
    for record in records.list().type_("A").all().await? {
        let moved = Record::a("@", Ipv4Addr::new(192, 0, 2, 9));
        domain.record(&record).update(moved).await?;
    }
    for record in records.list().type_("TXT").all().await? {
        domain.record(&record).delete().await?;
    }
    domain.delete().await?;
    Ok(())
}
