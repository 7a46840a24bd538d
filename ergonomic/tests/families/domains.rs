//! Domains and records.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use digitalocean_sdk::domains::{Record, Upserted};
use digitalocean_sdk::raw::types::DomainRecordRequest;

use super::world::World;
use super::{refused, world};

const ADDRESS: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 8);

#[tokio::test(start_paused = true)]
async fn a22_domains_are_created_found_listed_and_deleted() {
    let (world, client) = world().await;
    let create = client.domains().create("example.com");
    let domain = create.address(ADDRESS).await.unwrap();
    assert_eq!(domain.name, "example.com");
    let records = client.domain(&domain).records();
    let addresses = records.list().type_("A").all().await.unwrap();
    assert_eq!(addresses[0].data.as_deref(), Some("192.0.2.8"));
    client
        .domains()
        .create("example.org")
        .address(IpAddr::V4(ADDRESS))
        .await
        .unwrap();
    assert_eq!(client.domains().list().all().await.unwrap().len(), 2);

    client.domain("example.com").delete().await.unwrap();
    assert_eq!(client.domain(domain).find().await.unwrap(), None);
    assert!(records.list().all().await.unwrap_err().is_not_found());
    let asked = world.requests();
    let error = client.domains().create("").await;
    refused(&world, asked, error);
}

#[tokio::test(start_paused = true)]
async fn b11_each_type_of_record_is_created_with_what_it_needs() {
    let (_world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let records = client.domain("example.com").records();
    let wanted = [
        ("A", Record::a("www", ADDRESS)),
        ("AAAA", Record::aaaa("www", Ipv6Addr::LOCALHOST)),
        ("CAA", Record::caa("@", 0, "issue", "letsencrypt.org.")),
        ("CAA", Record::caa("@", 0, "issue", ";")),
        (
            "CAA",
            Record::caa("@", 0, "issue", "letsencrypt.org; validationmethods=dns-01"),
        ),
        ("CNAME", Record::cname("blog", "www.example.com.")),
        ("MX", Record::mx("@", "mail.example.com.", 10)),
        ("NS", Record::ns("sub", "ns1.example.com.")),
        (
            "SRV",
            Record::srv("_sip._tcp", "sip.example.com.", 5060, 10, 20),
        ),
        ("TXT", Record::txt("@", "v=spf1 -all")),
    ];
    for (kind, record) in wanted {
        let record = records
            .create(record.ttl(600))
            .await
            .unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!((record.type_.as_str(), record.ttl), (kind, Some(600)));
        // As the service has it, too.
        let handle = client.domain("example.com").record(&record);
        assert_eq!(handle.get().await.unwrap(), record);
        match kind {
            "MX" => assert_eq!(record.priority, Some(10)),
            "CAA" => assert_eq!(
                (record.flags, record.tag.as_deref()),
                (Some(0), Some("issue"))
            ),
            "SRV" => assert_eq!(
                (record.port, record.priority, record.weight),
                (Some(5060), Some(10), Some(20))
            ),
            _ => {}
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a22_records_are_listed_changed_and_deleted() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let domain = client.domain("example.com");
    let www = domain
        .records()
        .create(Record::a("www", ADDRESS).ttl(600))
        .await
        .unwrap();
    let handle = domain.record(&www);
    // What isn't said stays.
    let changed = handle.update(Record::of_type("A").ttl(60)).await.unwrap();
    assert_eq!(
        (changed.ttl, changed.data.as_deref()),
        (Some(60), Some("192.0.2.8"))
    );
    let moved = Record::a("www", Ipv4Addr::new(192, 0, 2, 9));
    let changed = handle.update(moved).await.unwrap();
    assert_eq!(
        (changed.ttl, changed.data.as_deref()),
        (Some(60), Some("192.0.2.9"))
    );

    let asked = world.requests();
    refused(&world, asked, handle.update(Record::a("", ADDRESS)).await);

    // Every domain has its own settings, of which the time to live can be changed.
    let settings = domain.records().list().type_("SOA").all().await.unwrap();
    let settings = domain.record(&settings[0]);
    let changed_settings = settings.update(Record::soa(3600)).await.unwrap();
    assert_eq!(changed_settings.ttl, Some(3600));
    assert_eq!(settings.get().await.unwrap().ttl, Some(3600));

    let named = domain
        .records()
        .list()
        .name("www.example.com")
        .all()
        .await
        .unwrap();
    assert_eq!(named, [changed]);
    let all = domain.records().list().all().await.unwrap();
    assert!(all.len() > 1, "name servers come with a domain");
    handle.delete().await.unwrap();
    assert_eq!(handle.find().await.unwrap(), None);
    assert_eq!(
        domain.records().list().all().await.unwrap().len(),
        all.len() - 1
    );
}

/// A record, a field that it needs, and how that is taken from it.
type Lacking = (Record, &'static str, fn(&mut DomainRecordRequest));

#[tokio::test(start_paused = true)]
async fn b11_a_record_without_its_fields_is_not_sent() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let records = client.domain("example.com").records();
    let asked = world.requests();
    let mut nameless = Record::mx("@", "mail.example.com.", 10);
    nameless.body_mut().name = None;
    for (record, needs) in [
        (
            nameless,
            "a record of type MX needs its name (`@` is the domain itself)",
        ),
        (Record::of_type("A"), "a record of type A needs its name"),
        (Record::txt("@", ""), "a record of type TXT needs its data"),
        (
            Record::cname("", "x."),
            "a record of type CNAME needs its name",
        ),
        (
            Record::mx("@", "mail", 10),
            "written in full, such as mail.example.com",
        ),
        (Record::of_type(""), "a record's type must not be empty"),
        (Record::of_type("SOA"), "a record of type SOA needs its ttl"),
    ] {
        let error = refused(&world, asked, records.create(record).await);
        assert!(error.contains(needs), "{error}");
    }
    // All that is needed but one.
    let srv = Record::srv("_sip._tcp", "sip.example.com.", 5060, 10, 20);
    let caa = Record::caa("@", 0, "issue", "letsencrypt.org.");
    let lacking: [Lacking; 9] = [
        (Record::a("www", ADDRESS), "data", |it| it.data = None),
        (Record::mx("@", "m.", 1), "data", |it| it.data = None),
        (Record::mx("@", "m.", 1), "priority", |it| {
            it.priority = None
        }),
        (srv.clone(), "data", |it| it.data = None),
        (srv.clone(), "port", |it| it.port = None),
        (srv.clone(), "priority", |it| it.priority = None),
        (srv, "weight", |it| it.weight = None),
        (caa.clone(), "flags", |it| it.flags = None),
        (caa, "tag", |it| it.tag = None),
    ];
    for (mut record, field, take) in lacking {
        take(record.body_mut());
        let error = refused(&world, asked, records.create(record).await);
        assert!(error.contains(&format!("needs its {field}")), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a22_records_move_to_another_domain() {
    let (_world, client) = world().await;
    let from = client.domains().create("example.com").await.unwrap();
    let to = client.domains().create("example.org").await.unwrap();
    let (from, to) = (client.domain(from), client.domain(to));
    for record in [
        Record::a("www", ADDRESS).ttl(600),
        Record::cname("shop", "www.example.net"),
        Record::mx("@", "mail.example.net.", 10),
        Record::srv("_sip._tcp", "sip.example.net.", 5060, 10, 20),
        Record::caa("@", 0, "issue", "letsencrypt.org."),
        Record::caa("@", 0, "iodef", "mailto:sammy@example.com"),
        Record::txt("@", "v=spf1 -all"),
    ] {
        from.records().create(record).await.unwrap();
    }
    let moved: Vec<_> = from.records().list().all().await.unwrap();
    let moved: Vec<_> = moved
        .into_iter()
        .filter(|record| !["SOA", "NS"].contains(&record.type_.as_str()))
        .collect();
    assert_eq!(moved.len(), 7);
    for record in &moved {
        let created = to.records().create(Record::from(record)).await.unwrap();
        let mut expected = record.clone();
        expected.id = created.id;
        assert_eq!(created, expected);
        assert_ne!(created.id, record.id);
        from.record(record).delete().await.unwrap();
    }
    let changed = Record::from(&moved[2]).ttl(60);
    let mail = to
        .records()
        .list()
        .type_("MX")
        .all()
        .await
        .unwrap()
        .remove(0);
    let changed = to.record(&mail).update(changed).await.unwrap();
    assert_eq!((changed.ttl, &changed.data), (Some(60), &mail.data));
    // The service would take it amiss that the host isn't said.
    let changed = Record::of_type("MX").priority(20);
    let changed = to.record(&mail).update(changed).await.unwrap();
    assert_eq!(changed.priority, Some(20));
    assert_eq!((changed.ttl, changed.data), (Some(60), mail.data));
}

#[tokio::test(start_paused = true)]
async fn b11_a_record_is_brought_to_what_it_should_say() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let domain = client.domain("example.com");
    let home = |last| Record::a("home", Ipv4Addr::new(192, 0, 2, last));
    let made = domain.upsert(home(1).ttl(60)).await.unwrap();
    assert!(matches!(made, Upserted::Created(_)), "{made:?}");
    let written = |world: &World| {
        let creates = world.requests_of("domains_create_record");
        creates + world.requests_of("domains_patch_record")
    };
    let before = written(&world);
    let same = domain.upsert(home(1)).await.unwrap();
    assert!(matches!(same, Upserted::Unchanged(_)), "{same:?}");
    assert_eq!(written(&world), before);
    let changed = domain.upsert(home(2)).await.unwrap();
    assert!(matches!(changed, Upserted::Changed(_)), "{changed:?}");
    let record = changed.record();
    assert_eq!((record.id, record.ttl), (made.record().id, Some(60)));
    assert_eq!(record.data.as_deref(), Some("192.0.2.2"));
    // Of another type or name there was none.
    let six = Record::aaaa("home", Ipv6Addr::LOCALHOST);
    assert!(matches!(
        domain.upsert(six).await.unwrap(),
        Upserted::Created(_)
    ));
    let apex = Record::a("@", ADDRESS);
    assert!(matches!(
        domain.upsert(apex.clone()).await.unwrap(),
        Upserted::Created(_)
    ));
    assert!(matches!(
        domain.upsert(apex).await.unwrap(),
        Upserted::Unchanged(_)
    ));
    let mail = |host: &str| Record::mx("@", host, 10);
    domain.upsert(mail("mail.example.com")).await.unwrap();
    let mails = domain.upsert(mail("Mail.example.com.")).await.unwrap();
    assert!(matches!(mails, Upserted::Unchanged(_)), "{mails:?}");

    domain
        .records()
        .create(mail("other.example.com"))
        .await
        .unwrap();
    let before = written(&world);
    let error = domain.upsert(mail("third.example.com")).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("example.com has 2 records of type MX"),
        "{error}"
    );
    assert!(!error.may_have_been_processed());
    let incomplete = domain.upsert(Record::of_type("A").name("home")).await;
    assert!(incomplete.is_err());
    assert_eq!(written(&world), before);
}

/// The service appends the domain to a name without a dot at the end, so that one in full would get it twice.
#[tokio::test(start_paused = true)]
async fn b11_a_name_in_full_is_the_name_within_the_domain() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let domain = client.domain("example.com");
    let address = Ipv4Addr::new(192, 0, 2, 8);
    for (name, expected) in [
        ("www.example.com", "www"),
        ("mail.Example.com.", "mail"),
        ("example.com", "@"),
        ("a.b", "a.b"),
    ] {
        let made = domain
            .records()
            .create(Record::a(name, address))
            .await
            .unwrap();
        let sent = world.sandbox.requests().pop().unwrap().body.unwrap();
        assert_eq!(sent["name"], expected, "{name}");
        let renamed = Record::of_type("A").name(format!("x-{name}"));
        domain.record(&made).update(renamed).await.unwrap();
        let sent = world.sandbox.requests().pop().unwrap().body.unwrap();
        let renamed = match expected {
            "@" => "x-example.com".to_owned(),
            expected => format!("x-{expected}"),
        };
        assert_eq!(sent["name"], renamed.as_str(), "{name}");
    }
}
