//! A program without async that tells what the account costs, and on which droplet it runs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use digitalocean_sdk::billing::Amount;
use digitalocean_sdk::blocking::{iter, run};
use digitalocean_sdk::metadata::MetadataService;
use digitalocean_sdk::{Client, Error};

use super::blocking::sandbox;

/// What this month has cost by product, the files of invoices, and where the program runs.
struct Report {
    spend: BTreeMap<String, Amount>,
    files: Vec<PathBuf>,
    droplet: i64,
}

fn report(client: &Client, metadata: &MetadataService, folder: &Path) -> Result<Report, Error> {
    let account = run(client.account().get())?;
    println!(
        "{} ({}), {} droplets at most",
        account.email, account.status, account.droplet_limit
    );
    let balance = run(client.balance().get())?;
    println!(
        "balance {}, used this month {}, as of {:?}",
        balance.account_balance.as_deref().unwrap_or("?"),
        balance.month_to_date_usage.as_deref().unwrap_or("?"),
        balance.generated_at
    );

    let mut spend: BTreeMap<String, Amount> = BTreeMap::new();
    for item in run(client.invoices().preview_items())? {
        let amount = item
            .amount
            .as_deref()
            .and_then(|it| it.parse::<Amount>().ok());
        if let (Some(product), Some(amount)) = (item.product, amount) {
            *spend.entry(product).or_default() += amount;
        }
    }
    for (product, sum) in &spend {
        println!("{product}: {sum:.2} $");
    }
    println!("in all {:.2} $", spend.values().copied().sum::<Amount>());

    let mut files = Vec::new();
    for invoice in iter(client.invoices().list().stream()) {
        let invoice = invoice?;
        let name = invoice.invoice_period.as_deref().unwrap_or("unknown");
        let save = client
            .invoice(&invoice)
            .save_csv()
            .to(folder.join(format!("{name}.csv")));
        files.push(run(save.replacing())?);
    }

    let this = run(metadata.get())?;
    println!("on droplet {} in {:?}", this.droplet_id, this.region);
    Ok(Report {
        spend,
        files,
        droplet: this.droplet_id,
    })
}

#[test]
fn c22_a_report_of_costs_is_written_without_async() {
    let (sandbox, client) = sandbox();
    let web = sandbox.seed_droplets(1)[0];
    sandbox.serve_metadata_of(web).unwrap();
    let service = || MetadataService::new().unwrap();
    let metadata = service().base_url(sandbox.url()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let told = report(&client, &metadata, folder.path()).unwrap();
    assert_eq!(told.droplet, web);
    assert_eq!(
        told.spend.keys().collect::<Vec<_>>(),
        ["Droplets", "Volumes"]
    );
    assert_eq!(told.files.len(), 2);
    for file in &told.files {
        let text = std::fs::read_to_string(file).unwrap();
        assert!(
            text.starts_with("product,") && text.lines().count() > 1,
            "{text}"
        );
    }
    // Elsewhere, nobody says which droplet it is.
    let nobody = service().base_url("http://127.0.0.1:9").unwrap();
    let error = report(&client, &nobody, folder.path()).err().unwrap();
    assert!(error.is_connect(), "{error}");
}
