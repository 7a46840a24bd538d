//! Invoices: lines, and the files that can be downloaded.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use chrono::{Datelike, Months};
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::{Moment, timestamp};
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::{lists, place};
use crate::synthetic;

const INVOICE: &str = "billing.invoice";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("balance_get", balance),
        ("invoices_list", list),
        ("invoices_get_summaryByUUID", summary),
        ("invoices_get_byUUID", items),
        ("invoices_get_csvByUUID", csv),
        ("invoices_get_pdfByUUID", pdf),
        ("billingHistory_list", history),
    ],
    made: &[(INVOICE, made)],
    ..NOTHING
};

/// Product, description, hours, category.
const LINES: [(&str, &str, &str, &str); 2] = [
    ("Droplets", "web-1 (s-1vcpu-1gb)", "744", "iaas"),
    ("Volumes", "data (10 GiB)", "744", "iaas"),
];

/// The id of the invoice of the current month.
const PREVIEW: &str = "5a4db0c0-2805-4000-8000-ffffffffffff";

/// What an invoice comes to, and the first day of its month.
struct Bill {
    id: String,
    amount: String,
    month: Moment,
}

impl Bill {
    fn period(&self) -> String {
        self.month.format("%Y-%m").to_string()
    }

    /// The first day of the next month.
    fn end(&self) -> Moment {
        let end = self.month.checked_add_months(Months::new(1));
        end.unwrap_or(self.month)
    }

    /// What the lines come to: the first is all but a dollar.
    fn amounts(&self) -> [String; 2] {
        let cents = self.amount.replace('.', "").parse::<u64>();
        let rest = cents.unwrap_or_default().saturating_sub(100);
        let first = format!("{}.{:02}", rest / 100, rest % 100);
        [first, "1.00".to_owned()]
    }
}

/// The first moment of the month of another one.
fn month_of(moment: Moment) -> Moment {
    let day = moment.date_naive().with_day(1);
    let midnight = day.and_then(|day| day.and_hms_opt(0, 0, 0));
    midnight.map_or(moment, |midnight| midnight.and_utc())
}

/// Those of the months before the sandbox's start, the oldest first.
fn made(world: &mut World, _: &Occasion, number: Number, _: &Map<String, Value>) {
    let written = Catalog::embedded()
        .ok()
        .and_then(|catalog| catalog.kind(INVOICE));
    let count = written.map_or(0, |kind| kind.more.seeds.len());
    let before = world.store.numbers(INVOICE).map_or(1, BTreeSet::len);
    let ago = u32::try_from((count + 1).saturating_sub(before)).unwrap_or(1);
    let month = month_of(world.started_at()).checked_sub_months(Months::new(ago));
    let (Some(month), Some(value)) = (month, world.store.value_mut(number)) else {
        return;
    };
    let end = month.checked_add_months(Months::new(1)).unwrap_or(month);
    place::put(
        value,
        "invoice_period",
        json!(month.format("%Y-%m").to_string()),
    );
    place::put(value, "updated_at", json!(timestamp(end)));
}

fn bill(world: &World, number: Number) -> Option<Bill> {
    let item = world.store.get(number)?;
    let period = place::text(&item.value, "invoice_period")?;
    let month = format!("{period}-01T00:00:00Z").parse().ok()?;
    let amount = place::text(&item.value, "amount").unwrap_or("0.00");
    Some(Bill {
        id: item.key.clone(),
        amount: amount.to_owned(),
        month,
    })
}

/// The current month goes like the one before.
fn preview(call: &Call<'_>, world: &World) -> Option<Bill> {
    let (newest, _) = world.store.items(INVOICE).last()?;
    Some(Bill {
        id: PREVIEW.to_owned(),
        month: month_of(call.now),
        ..bill(world, newest)?
    })
}

/// The invoice that the path names, which may be the preview.
fn called(call: &Call<'_>, world: &World) -> Result<Bill, Answer> {
    let key = call.path_value("invoice_uuid").unwrap_or_default();
    let found = match key {
        PREVIEW => preview(call, world),
        _ => world
            .store
            .find(INVOICE, 0, key)
            .and_then(|number| bill(world, number)),
    };
    found.ok_or_else(|| Answer::not_found(format!("there is no invoice {key}")))
}

/// What is owed is what the current month has cost so far: all before it is paid.
fn balance(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let mut body = synthetic::example(call);
    if let Some(bill) = preview(call, world) {
        place::put(&mut body, "account_balance", json!("0.00"));
        for path in ["month_to_date_usage", "month_to_date_balance"] {
            place::put(&mut body, path, json!(bill.amount));
        }
    }
    place::put(&mut body, "generated_at", json!(timestamp(call.now)));
    Ok(Answer::ok(body))
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let role = crate::store::catalog()?.role(call.operation.id);
    let role = role.ok_or_else(|| Answer::not_found("there are no invoices"))?;
    let mut answer = world.serve(call, role)?;
    if let (Content::Json(body), Some(bill)) = (&mut answer.content, preview(call, world)) {
        let shown = json!({"invoice_uuid": bill.id, "amount": bill.amount,
            "invoice_period": bill.period(), "updated_at": timestamp(call.now)});
        place::put(body, "invoice_preview", shown);
    }
    Ok(answer)
}

fn summary(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let bill = called(call, world)?;
    let number = world.store.find(INVOICE, 0, &bill.id);
    let own = number.and_then(|number| world.store.value(number)?.get("invoice_id"));
    let items = LINES.iter().zip(bill.amounts());
    let items = items
        .map(|((product, ..), amount)| json!({"name": product, "amount": amount, "count": "1"}));
    let items = items.collect::<Vec<_>>();
    let nothing = |name: &str| json!({"name": name, "amount": "0.00"});
    let mut body = synthetic::example(call);
    for (path, value) in [
        ("invoice_uuid", json!(bill.id)),
        ("invoice_id", own.cloned().unwrap_or_default()),
        ("billing_period", json!(bill.period())),
        ("amount", json!(bill.amount)),
        (
            "product_charges",
            json!({"name": "Product usage charges", "amount": bill.amount, "items": items}),
        ),
        ("overages", nothing("Overages")),
        ("taxes", nothing("Taxes")),
        ("credits_and_adjustments", nothing("Credits & adjustments")),
    ] {
        place::put(&mut body, path, value);
    }
    for path in ["created_at", "updated_at"] {
        let path = format!("user_billing_address.{path}");
        place::put(&mut body, &path, json!(timestamp(world.seeded_at())));
    }
    Ok(Answer::ok(body))
}

fn items(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let bill = called(call, world)?;
    let (start, end) = (timestamp(bill.month), timestamp(bill.end()));
    let lines = LINES.iter().zip(bill.amounts()).zip(0_u64..);
    let lines = lines.map(
        |(((product, description, hours, category), amount), index)| {
            json!({
                "product": product, "resource_id": (1000 + index).to_string(), "resource_uuid": "",
                "group_description": "", "description": description, "amount": amount,
                "duration": hours, "duration_unit": "Hours", "start_time": start,
                "end_time": end, "project_name": "sandbox", "category": category,
            })
        },
    );
    let lines = lines.collect();
    Ok(lists::made(call, "invoice_items", lines))
}

fn csv(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let bill = called(call, world)?;
    let (start, end) = (bill.month.date_naive(), bill.end().date_naive());
    let mut text =
        "product,group_description,description,hours,start,end,USD,project_name,category\n"
            .to_owned();
    for ((product, description, hours, category), amount) in LINES.iter().zip(bill.amounts()) {
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
    called(call, world)?;
    Ok(synthetic::answer(call))
}

fn history(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let entries = world.store.items(INVOICE).filter_map(|(number, item)| {
        let bill = bill(world, number)?;
        Some(json!({
            "description": format!("Invoice for {}", bill.month.format("%B %Y")), "amount": bill.amount,
            "invoice_id": item.value.get("invoice_id"), "invoice_uuid": bill.id,
            "date": timestamp(bill.end()), "type": "Invoice",
        }))
    });
    let entries = entries.collect::<Vec<Value>>();
    Ok(lists::made(call, "billing_history", entries))
}
