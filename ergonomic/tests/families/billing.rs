//! The balance, what was billed, and invoices as files.

use std::collections::BTreeSet;
use std::fs;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::billing::Amount;
use serde_json::json;

use super::world;

#[tokio::test(start_paused = true)]
async fn b5_the_balance_and_the_history_are_read_to_their_end() {
    let (world, client) = world().await;
    let balance = client.balance().get().await.unwrap();
    assert!(
        balance
            .month_to_date_balance
            .unwrap()
            .parse::<f64>()
            .is_ok()
    );
    let invoices = client.invoices().list().all().await.unwrap();
    assert!(invoices.len() > 1);
    let one_a_page = client.with(|options| options.per_page(1));
    let all = one_a_page.billing_history().all().await.unwrap();
    let shown: BTreeSet<_> = all
        .iter()
        .filter_map(|it| it.invoice_uuid.clone())
        .collect();
    let billed: BTreeSet<_> = invoices.iter().map(|it| it.invoice_uuid.clone()).collect();
    assert_eq!(shown, billed);
    assert!(
        all.iter()
            .all(|entry| entry.date.is_some() && entry.amount.is_some())
    );
    assert_eq!(world.requests_of("billingHistory_list"), invoices.len());
}

#[tokio::test(start_paused = true)]
async fn b6_an_invoice_is_found_by_its_month_and_the_newest_without_one() {
    let (_world, client) = world().await;
    let invoices = client.invoices();
    let all = invoices.list().all().await.unwrap();
    let newest = all.iter().filter_map(|it| it.invoice_period.clone()).max();
    let latest = invoices.latest().await.unwrap().unwrap();
    assert_eq!(latest.invoice_period, newest);
    for invoice in all {
        let month = invoice.invoice_period.clone().unwrap();
        let found = invoices.of_month(month).await.unwrap();
        assert_eq!(found, Some(invoice));
    }
    assert_eq!(invoices.of_month("1999-12").await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn b6_an_invoice_has_items_a_summary_and_a_preview() {
    let (_world, client) = world().await;
    let invoices = client.invoices().list().all().await.unwrap();
    let invoice = client.invoice(&invoices[0]);
    let items = invoice.items().all().await.unwrap();
    assert!(items.iter().all(|item| item.duration_unit.is_some()) && !items.is_empty());
    let summary = invoice.invoice_summary().get().await.unwrap();
    assert_eq!(summary.billing_period, invoices[0].invoice_period);
    // Amounts are decimal, and nothing of them is lost.
    let amounts = items.iter().filter_map(|item| item.amount.as_deref());
    let amounts: Vec<&str> = amounts.collect();
    assert_eq!(amounts.len(), items.len());
    for text in &amounts {
        assert_eq!(text.parse::<Amount>().unwrap().to_string(), *text);
    }
    let sum: Amount = amounts
        .iter()
        .map(|text| text.parse::<Amount>().unwrap())
        .sum();
    assert!(sum > Amount::default(), "{sum}");
    for part in [
        summary.overages,
        summary.taxes,
        summary.credits_and_adjustments,
    ] {
        assert!(part.unwrap().amount.unwrap().parse::<f64>().is_ok());
    }
    assert!(summary.product_charges.unwrap().amount.is_some());
    let preview = client.invoices().preview().await.unwrap().unwrap();
    assert!(
        invoices
            .iter()
            .all(|it| it.invoice_uuid != preview.invoice_uuid)
    );
    assert!(!client.invoices().preview_items().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn b6_an_invoice_is_saved_where_one_says_and_replaces_nothing_unasked() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let invoices = client.invoices().list().all().await.unwrap();
    let invoice = client.invoice(&invoices[0]);
    let path = folder.path().join("october.csv");
    assert_eq!(invoice.save_csv().to(&path).await.unwrap(), path);
    let csv = fs::read_to_string(&path).unwrap();
    assert!(csv.starts_with("product,group_description"), "{csv}");
    fs::write(&path, "mine").unwrap();
    let downloads = world.requests_of("invoices_get_csvByUUID");
    let error = invoice.save_csv().to(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("`replacing`"), "{error}");
    assert_eq!(world.requests_of("invoices_get_csvByUUID"), downloads);
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    invoice.save_csv().to(&path).replacing().await.unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), csv);
    let pdf = folder.path().join("october.pdf");
    invoice.save_pdf().to(&pdf).await.unwrap();
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[tokio::test(start_paused = true)]
async fn b6_without_a_path_the_file_is_called_like_the_period() {
    let (_world, client) = world().await;
    let invoices = client.invoices().list().all().await.unwrap();
    let period = invoices[0].invoice_period.clone().unwrap();
    let expected = format!("{period}.pdf");
    // The working directory is that of all tests: what was there before stays.
    let _ = fs::remove_file(&expected);
    let saved = client.invoice(&invoices[0]).save_pdf().await.unwrap();
    assert_eq!(saved.to_str(), Some(expected.as_str()));
    assert!(fs::read(&saved).unwrap().starts_with(b"%PDF"));
    fs::remove_file(saved).unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_cost_of_days_is_read_page_by_page() {
    let (world, client) = world().await;
    let team = "do:team:12345678-1234-1234-1234-123456789012";
    let asked = world.sent();
    let turned = client
        .billing_insights(team, "2026-10-31"..="2026-10-01")
        .all();
    assert_eq!(turned.await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert_eq!(world.sent(), asked);

    for (page, days) in [
        (1, vec!["2026-10-01", "2026-10-02"]),
        (2, vec!["2026-10-03"]),
    ] {
        let points = days
            .iter()
            .map(|day| json!({ "start_date": day, "total_amount": "0.50" }));
        let answer = json!({
            "data_points": points.collect::<Vec<_>>(), "total_items": 3, "total_pages": 2, "current_page": page,
        });
        let shown = Fault::on("billingInsights_list")
            .next(1)
            .effect(Effect::status(200))
            .and(Effect::set("", answer));
        world.sandbox.fault(shown).unwrap();
    }
    let points = client
        .with(|options| options.per_page(2))
        .billing_insights(team, "2026-10-01"..="2026-10-31")
        .all()
        .await
        .unwrap();
    let days: Vec<_> = points
        .iter()
        .filter_map(|it| it.start_date.as_deref())
        .collect();
    assert_eq!(days, ["2026-10-01", "2026-10-02", "2026-10-03"]);
    let queries = world.queries("billingInsights_list");
    assert_eq!(queries.len(), 2);
    assert!(queries[1].contains(&("page".to_owned(), "2".to_owned())));
}

#[tokio::test(start_paused = true)]
async fn b5_a_payment_is_of_no_invoice() {
    let (world, client) = world().await;
    let null = serde_json::Value::Null;
    let paid = Fault::on("billingHistory_list").next(1);
    let paid = paid
        .effect(Effect::set("/billing_history/0/invoice_id", null.clone()))
        .and(Effect::set("/billing_history/0/invoice_uuid", null))
        .and(Effect::set("/billing_history/0/amount", "-12.34"))
        .and(Effect::set("/billing_history/0/type", "Payment"));
    world.sandbox.fault(paid).unwrap();
    let history = client.billing_history().all().await.unwrap();
    let payment = &history[0];
    assert_eq!((&payment.invoice_id, &payment.invoice_uuid), (&None, &None));
    let amount: Amount = payment.amount.as_deref().unwrap().parse().unwrap();
    assert_eq!(amount.to_string(), "-12.34");
}
