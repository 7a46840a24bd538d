//! All records of a name, and what records can't be.

use std::net::Ipv4Addr;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::domains::{DomainHandle, DomainRecord, Record};
use digitalocean_sdk::{Client, ErrorKind};

use super::world::World;
use super::{refused, world};

fn www(last: u8) -> Record {
    Record::a("www", Ipv4Addr::new(192, 0, 2, last))
}

/// The last numbers of the addresses that the name has.
async fn addresses(domain: &DomainHandle) -> Vec<String> {
    let all = domain
        .records()
        .named("www")
        .type_("A")
        .all()
        .await
        .unwrap();
    let mut data: Vec<String> = all.into_iter().filter_map(|it| it.data).collect();
    data.sort();
    data.iter().map(|it| it.replace("192.0.2.", "")).collect()
}

/// The methods of the requests that changed something, after the first `since` requests.
fn changes(world: &World, since: usize) -> Vec<String> {
    let requests = world.sandbox.requests().into_iter().skip(since);
    let changing = requests.filter(|it| it.method != "GET");
    changing.map(|it| it.method.to_string()).collect()
}

async fn example(client: &Client) -> DomainHandle {
    client.domains().create("example.com").await.unwrap();
    client.domain("example.com")
}

#[tokio::test(start_paused = true)]
async fn b11_all_records_of_a_name_are_brought_to_what_they_should_be() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    for record in [www(1), www(2), www(3)] {
        domain.records().create(record).await.unwrap();
    }
    let kept = Record::txt("www", "of another type");
    domain.records().create(kept).await.unwrap();
    domain
        .records()
        .create(Record::a("@", Ipv4Addr::LOCALHOST))
        .await
        .unwrap();
    let all = domain.records().list().all().await.unwrap().len();

    // What is new comes first, and what goes goes last.
    let since = world.requests();
    let done = domain
        .replace_all("www", "A", [www(3), www(4), www(1).ttl(60)])
        .await
        .unwrap();
    assert_eq!(changes(&world, since), ["POST", "PATCH", "DELETE"]);
    assert_eq!(addresses(&domain).await, ["1", "3", "4"]);
    let data = |records: &[DomainRecord]| {
        records
            .iter()
            .filter_map(|it| it.data.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(data(&done.created), ["192.0.2.4"]);
    assert_eq!(data(&done.changed), ["192.0.2.1"]);
    assert_eq!(done.changed[0].ttl, Some(60));
    assert_eq!(data(&done.unchanged), ["192.0.2.3"]);
    assert_eq!(data(&done.deleted), ["192.0.2.2"]);
    assert_eq!(done.to_string(), "1 created, 1 changed, 1 deleted");
    assert!(!done.is_unchanged());
    // Nothing else was touched.
    assert_eq!(domain.records().list().all().await.unwrap().len(), all);

    let since = world.requests();
    let again = domain
        .replace_all("www.example.com.", "A", [www(4), www(1), www(3)])
        .await
        .unwrap();
    assert!(
        again.is_unchanged() && again.unchanged.len() == 3,
        "{again:?}"
    );
    assert_eq!(changes(&world, since), [""; 0]);

    let none = domain.replace_all("www", "A", []).await.unwrap();
    assert_eq!(none.deleted.len(), 3);
    assert_eq!(addresses(&domain).await, [""; 0]);
    assert_eq!(domain.records().list().all().await.unwrap().len(), all - 3);
}

#[tokio::test(start_paused = true)]
async fn b11_a_replacement_that_fails_on_the_way_loses_nothing_and_goes_on() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    for record in [www(1), www(2)] {
        domain.records().create(record).await.unwrap();
    }
    let wanted = [www(3), www(4), www(2).ttl(60)];
    let fail = |operation: &str, nth: u64| {
        let fault = Fault::on(operation).nth(nth).effect(Effect::status(403));
        world.sandbox.fault(fault).unwrap();
    };
    for (operation, nth, there, said) in [
        ("domains_create_record", 1, &["1", "2"][..], None),
        (
            "domains_create_record",
            2,
            &["1", "2", "3"],
            Some("1 created, 0 changed, 0 deleted"),
        ),
        (
            "domains_patch_record",
            1,
            &["1", "2", "3", "4"],
            Some("1 created, 0 changed, 0 deleted"),
        ),
        (
            "domains_delete_record",
            1,
            &["1", "2", "3", "4"],
            Some("0 created, 1 changed, 0 deleted"),
        ),
    ] {
        fail(operation, nth);
        let error = domain
            .replace_all("www", "A", wanted.clone())
            .await
            .unwrap_err();
        assert!(error.is_forbidden(), "{error}");
        assert_eq!(addresses(&domain).await, there, "{operation}");
        assert_eq!(error.may_have_been_processed(), said.is_some(), "{error}");
        assert!(error.to_string().contains(said.unwrap_or("403")), "{error}");
    }
    let done = domain.replace_all("www", "A", wanted).await.unwrap();
    assert_eq!(done.to_string(), "0 created, 0 changed, 1 deleted");
    assert_eq!(addresses(&domain).await, ["2", "3", "4"]);
}

#[tokio::test(start_paused = true)]
async fn b11_a_name_has_one_cname_which_is_changed_in_place() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    let shop = |host: &str| Record::cname("shop", host);
    let made = domain
        .replace_all("shop", "CNAME", [shop("a.example.net")])
        .await
        .unwrap();
    let since = world.requests();
    let moved = domain
        .replace_all("shop", "CNAME", [shop("b.example.net")])
        .await
        .unwrap();
    assert_eq!(changes(&world, since), ["PATCH"]);
    assert_eq!(moved.changed[0].id, made.created[0].id);
    // A final dot and the case of a host make no difference, and `@` is the domain.
    let same = domain
        .replace_all("SHOP", "CNAME", [shop("B.example.net.")])
        .await
        .unwrap();
    assert!(same.is_unchanged());
    domain
        .replace_all("shop", "CNAME", [shop("@")])
        .await
        .unwrap();
    let same = domain
        .replace_all("shop", "CNAME", [shop("example.com")])
        .await
        .unwrap();
    assert!(same.is_unchanged());
}

#[tokio::test(start_paused = true)]
async fn b11_a_replacement_that_cannot_be_right_sends_nothing() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    let asked = world.requests();
    let mx = Record::mx("www", "mail.example.com", 10);
    for (kind, records, why) in [
        (
            "A",
            vec![Record::a("web", Ipv4Addr::LOCALHOST)],
            "type A for www.example.com, found type A for web.example.com",
        ),
        (
            "A",
            vec![mx.clone()],
            "type A for www.example.com, found type MX",
        ),
        ("A", vec![www(1), www(2), www(1).ttl(60)], "is there twice"),
        (
            "A",
            vec![www(1), Record::of_type("A").name("www")],
            "needs its data",
        ),
        (
            "CNAME",
            vec![Record::cname("www", "a.net"), Record::cname("www", "b.net")],
            "one CNAME record at most",
        ),
        ("SOA", vec![], "a domain has one SOA record"),
        ("txt", vec![], "is no type of record"),
    ] {
        let error = refused(
            &world,
            asked,
            domain.replace_all("www", kind, records).await,
        );
        assert!(error.contains(why), "{error}");
    }
    // Else all that the domain has would go first, and then the service refuse it.
    let alias = || vec![Record::cname("@", "shop.example.net")];
    let why = "is the domain itself";
    let of_name = domain.replace_all("@", "CNAME", alias()).await;
    let error = refused(&world, asked, of_name);
    assert!(error.contains(why), "{error}");
    let error = refused(&world, asked, domain.replace_zone(alias()).await);
    assert!(error.contains(why), "{error}");
}

#[tokio::test(start_paused = true)]
async fn b11_what_the_service_would_refuse_of_a_record_is_refused_before() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    let records = domain.records();
    let home = www;
    let www = records.create(home(1).ttl(30)).await.unwrap();
    let asked = world.requests();
    let caa = |tag: &str| Record::caa("@", 0, tag, "letsencrypt.org.");
    let unknown = Record::of_type("PTR").name("www").data("x.example.com.");
    for (record, why) in [
        (
            unknown.clone(),
            "\"PTR\" is not a type of records, which are A, AAAA, CAA, CNAME",
        ),
        (
            caa("issuer"),
            "the tag of a CAA record is one of issue, issuewild, iodef",
        ),
        (caa(""), "the tag of a CAA record is one of issue"),
        (home(2).ttl(29), "at least 30 seconds, and not 29"),
        (home(2).ttl(0), "at least 30 seconds, and not 0"),
    ] {
        let error = refused(&world, asked, records.create(record.clone()).await);
        assert!(error.contains(why), "{error}");
        refused(&world, asked, domain.upsert(record).await);
    }
    let handle = domain.record(&www);
    let short = Record::of_type("A").ttl(10);
    refused(&world, asked, handle.update(short).await);
    refused(
        &world,
        asked,
        handle.update(Record::of_type("CAA").tag("x")).await,
    );
    for tag in ["issue", "issuewild"] {
        records.create(caa(tag)).await.unwrap();
    }
    records
        .create(Record::caa("@", 128, "iodef", "mailto:sammy@example.com"))
        .await
        .unwrap();
    records
        .create(Record::caa("@", 0, "issue", ";"))
        .await
        .unwrap();
    // A raw one of any type is left to the service.
    let raw = client.raw();
    let call = raw
        .domains_create_record("example.com", None)
        .with_json(&unknown);
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status, "{error}");
}

#[tokio::test(start_paused = true)]
async fn b11_the_soa_record_is_not_deleted() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    let soa = domain
        .records()
        .of_type("SOA")
        .all()
        .await
        .unwrap()
        .remove(0);
    let asked = world.requests();
    // The object tells its type.
    let error = refused(&world, asked, domain.record(&soa).delete().await);
    assert!(
        error.contains("the SOA record of example.com goes with the domain"),
        "{error}"
    );
    let waited = world.run(domain.record(&soa).delete().wait()).await.0;
    refused(&world, asked, waited);
    refused(
        &world,
        asked,
        domain.record(&soa).delete().if_exists().await,
    );
    // By its id alone it is read, and nothing is sent that changes something.
    let error = domain.record(soa.id).delete().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.requests(), asked + 1);
    assert_eq!(world.requests_of("domains_delete_record"), 0);
    // Its time to live can be changed, and others are deleted by id and by object.
    domain.record(&soa).update(Record::soa(3600)).await.unwrap();
    for by_id in [true, false] {
        let one = domain.records().create(www(1)).await.unwrap();
        let handle = if by_id {
            domain.record(one.id)
        } else {
            domain.record(&one)
        };
        let before = world.requests();
        handle.delete().await.unwrap();
        assert_eq!(world.requests() - before, if by_id { 2 } else { 1 });
    }
}

#[tokio::test(start_paused = true)]
async fn b11_records_are_listed_by_type_and_name_together() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    for record in [
        www(1),
        Record::txt("www", "text"),
        Record::txt("@", "own"),
        Record::a("web", Ipv4Addr::LOCALHOST),
    ] {
        domain.records().create(record).await.unwrap();
    }
    let records = domain.records();
    for (name, kind, expected) in [
        ("www", "TXT", "text"),
        ("www.example.com", "TXT", "text"),
        ("WWW.example.com.", "A", "192.0.2.1"),
        ("@", "TXT", "own"),
        ("example.com", "TXT", "own"),
    ] {
        let found = records.named(name).type_(kind).all().await.unwrap();
        let data: Vec<_> = found.iter().filter_map(|it| it.data.as_deref()).collect();
        assert_eq!(data, [expected], "{name} {kind}");
        let swapped = records
            .of_type(kind)
            .name("www.example.com")
            .all()
            .await
            .unwrap();
        assert_eq!(
            swapped == found,
            name.to_lowercase().starts_with("www"),
            "{name} {kind}"
        );
    }
    let sent = world.sandbox.requests();
    let sent = sent
        .iter()
        .rfind(|it| it.operation_id.as_deref() == Some("domains_list_records"));
    let query = format!("{:?}", sent.unwrap());
    assert!(query.contains("www.example.com"), "{query}");
    assert_eq!(records.named("www").all().await.unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn b11_a_domain_has_a_zone_file() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    domain.records().create(www(8)).await.unwrap();
    let zone = domain.zone_file().await.unwrap().unwrap();
    assert!(zone.contains("$ORIGIN example.com."), "{zone}");
    assert!(
        zone.contains("www.example.com. 1800 IN A 192.0.2.8"),
        "{zone}"
    );
    let nothing = [serde_json::Value::Null, serde_json::json!("")];
    world
        .sandbox
        .script("domains_get", "/domain/zone_file", nothing)
        .unwrap();
    assert_eq!(domain.zone_file().await.unwrap(), None);
    assert_eq!(domain.zone_file().await.unwrap(), None);
    let error = client.domain("example.org").zone_file().await.unwrap_err();
    assert!(error.is_not_found());
}

/// All records but those that come with a domain: type, name and data.
async fn zone(domain: &DomainHandle) -> Vec<String> {
    let all = domain.records().list().all().await.unwrap();
    let own = |it: &DomainRecord| matches!(it.type_.as_str(), "SOA" | "NS");
    let told = |it: DomainRecord| {
        let (name, data) = (it.name, it.data.unwrap_or_default());
        format!("{} {name} {data}", it.type_)
    };
    let mut told: Vec<String> = all.into_iter().filter(|it| !own(it)).map(told).collect();
    told.sort();
    told
}

#[tokio::test(start_paused = true)]
async fn b11_all_records_of_a_domain_are_brought_to_what_they_should_be() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    for record in [
        www(1),
        www(2),
        Record::txt("www", "old"),
        Record::cname("blog", "www.example.com."),
        Record::mx("@", "mail.example.net.", 10),
        Record::ns("sub", "ns1.example.net."),
    ] {
        domain.records().create(record).await.unwrap();
    }
    let servers = domain.records().of_type("NS").all().await.unwrap().len();
    let wanted = || {
        [
            // An alias takes the place of two addresses and a text, and an address that of an alias.
            Record::cname("www", "@"),
            Record::a("blog", Ipv4Addr::new(192, 0, 2, 9)),
            Record::mx("@", "mail.example.net", 10),
            Record::mx("@", "mail2.example.net", 20),
        ]
    };
    let since = world.requests();
    let done = domain.replace_zone(wanted()).await.unwrap();
    assert_eq!(done.to_string(), "3 created, 0 changed, 5 deleted");
    assert_eq!(done.unchanged.len(), 1);
    let sent = changes(&world, since);
    let first = ["DELETE", "DELETE", "DELETE", "DELETE"];
    assert_eq!(sent[..4], first);
    assert_eq!(sent[4..], ["POST", "POST", "POST", "DELETE"]);
    let all = [
        "A blog 192.0.2.9",
        "CNAME www @",
        "MX @ mail.example.net",
        "MX @ mail2.example.net",
    ];
    assert_eq!(zone(&domain).await, all);
    // Those of the domain stay, that of a name within it is gone.
    let left = domain.records().of_type("NS").all().await.unwrap().len();
    assert_eq!(left, servers - 1);

    let since = world.requests();
    assert!(domain.replace_zone(wanted()).await.unwrap().is_unchanged());
    assert_eq!(changes(&world, since), Vec::<String>::new());

    let own = ["ns1.example.net", "ns2.example.net"].map(|host| Record::ns("@", host));
    domain.replace_zone(own).await.unwrap();
    assert_eq!(zone(&domain).await, Vec::<String>::new());
    let left = domain.records().of_type("NS").all().await.unwrap();
    assert_eq!(left.len(), 2);
    domain.replace_zone([]).await.unwrap();
    let left = domain.records().of_type("NS").all().await.unwrap();
    assert_eq!(left.len(), 2);
    let soa = domain.records().of_type("SOA").all().await.unwrap();
    assert_eq!(soa.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn b11_a_zone_that_fails_on_the_way_goes_on() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    domain.records().create(www(1)).await.unwrap();
    let wanted = || [Record::txt("a", "1"), Record::txt("b", "2")];
    let fault = Fault::on("domains_create_record").nth(2);
    let fault = fault.effect(Effect::status(403));
    world.sandbox.fault(fault).unwrap();
    let error = domain.replace_zone(wanted()).await.unwrap_err();
    assert!(error.is_forbidden() && error.may_have_been_processed());
    let told = error.to_string();
    assert!(told.contains("1 created, 0 changed, 0 deleted"), "{told}");
    assert_eq!(zone(&domain).await, ["A www 192.0.2.1", "TXT a 1"]);
    let done = domain.replace_zone(wanted()).await.unwrap();
    assert_eq!(done.to_string(), "1 created, 0 changed, 1 deleted");
}

#[tokio::test(start_paused = true)]
async fn b11_what_cannot_be_a_zone_is_refused_before_anything_is_sent() {
    let (world, client) = world().await;
    let domain = example(&client).await;
    for (records, told) in [
        (vec![www(1), Record::cname("www", "@")], "CNAME"),
        (vec![www(1), www(1).ttl(60)], "twice"),
        (vec![Record::soa(1800)], "SOA"),
        (vec![Record::of_type("A").name("www")], "data"),
    ] {
        let requests = world.requests();
        let error = domain.replace_zone(records).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains(told), "{error}");
        assert_eq!(world.requests(), requests);
    }
}
