//! Invoices: lines, and the files that can be downloaded.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::state::World;
use crate::store::items::Number;
use crate::store::{lists, place};
use crate::synthetic;

const INVOICE: &str = "billing.invoice";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("invoices_get_byUUID", items),
        ("invoices_get_csvByUUID", csv),
        ("invoices_get_pdfByUUID", pdf),
        ("billingHistory_list", history),
    ],
    ..NOTHING
};

/// Product, description, hours, category.
const LINES: [(&str, &str, &str, &str); 2] = [
    ("Droplets", "web-1 (s-1vcpu-1gb)", "744", "iaas"),
    ("Volumes", "data (10 GiB)", "744", "iaas"),
];

/// The id of the preview in lists of invoices: the document's sample.
const PREVIEW: &str = "fdabb512-6faf-443c-ba2e-665452332a9e";

fn invoice(call: &Call<'_>, world: &World) -> Result<Number, Answer> {
    let key = call.path_value("invoice_uuid").unwrap_or_default();
    let number = world.store.find(INVOICE, 0, key);
    number.ok_or_else(|| Answer::not_found(format!("there is no invoice {key}")))
}

/// What the lines come to: the first is all but a dollar.
fn amounts(world: &World, number: Number) -> [String; 2] {
    let text = world
        .store
        .value(number)
        .and_then(|value| place::text(value, "amount"));
    let cents = text
        .unwrap_or_default()
        .replace('.', "")
        .parse::<u64>()
        .unwrap_or_default();
    let rest = cents.saturating_sub(100);
    [
        format!("{}.{:02}", rest / 100, rest % 100),
        "1.00".to_owned(),
    ]
}

/// The first moment of the month of an invoice, and of the next one.
fn month(world: &World, number: Number) -> (String, String) {
    let period = world
        .store
        .value(number)
        .and_then(|value| place::text(value, "invoice_period"));
    let period = period.unwrap_or("2026-01");
    let (year, month) = period.split_once('-').unwrap_or(("2026", "01"));
    let (year, month) = (
        year.parse::<u32>().unwrap_or(2026),
        month.parse::<u32>().unwrap_or(1),
    );
    let next = if month == 12 {
        (year + 1, 1)
    } else {
        (year, month + 1)
    };
    (
        format!("{year:04}-{month:02}-01"),
        format!("{:04}-{:02}-01", next.0, next.1),
    )
}

fn items(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let newest = || world.store.items(INVOICE).last().map(|(number, _)| number);
    let number = match call.path_value("invoice_uuid") {
        // The current month goes like the one before.
        Some(PREVIEW) => newest().ok_or_else(|| Answer::not_found("there is no preview"))?,
        _ => invoice(call, world)?,
    };
    let (start, end) = month(world, number);
    let lines = LINES.iter().zip(amounts(world, number)).zip(0_u64..);
    let lines = lines.map(|(((product, description, hours, category), amount), index)| {
        json!({
            "product": product, "resource_id": (1000 + index).to_string(), "resource_uuid": "",
            "group_description": "", "description": description, "amount": amount,
            "duration": hours, "duration_unit": "Hours", "start_time": format!("{start}T00:00:00Z"),
            "end_time": format!("{end}T00:00:00Z"), "project_name": "sandbox", "category": category,
        })
    });
    let lines = lines.collect();
    Ok(lists::made(call, "invoice_items", lines))
}

fn csv(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = invoice(call, world)?;
    let (start, end) = month(world, number);
    let mut text =
        "product,group_description,description,hours,start,end,USD,project_name,category\n"
            .to_owned();
    for ((product, description, hours, category), amount) in
        LINES.iter().zip(amounts(world, number))
    {
        text.push_str(&format!(
            "{product},,{description},{hours},{start} 00:00:00 +0000,{end} 00:00:00 +0000,${amount},sandbox,{category}\n"
        ));
    }
    let content = Content::Bytes {
        media: "text/csv",
        bytes: text.into_bytes(),
    };
    Ok(Answer::new(StatusCode::OK, content))
}

fn pdf(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    invoice(call, world)?;
    Ok(synthetic::answer(call))
}

fn history(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let entries = world.store.items(INVOICE).map(|(number, item)| {
        let (_, end) = month(world, number);
        let field = |name: &str| item.value.get(name).cloned().unwrap_or_default();
        let period = place::text(&item.value, "invoice_period").unwrap_or_default();
        json!({
            "description": format!("Invoice for {period}"), "amount": field("amount"),
            "invoice_id": field("invoice_id"), "invoice_uuid": field("invoice_uuid"),
            "date": format!("{end}T00:00:00Z"), "type": "Invoice",
        })
    });
    let entries = entries.collect::<Vec<Value>>();
    Ok(lists::made(call, "billing_history", entries))
}
