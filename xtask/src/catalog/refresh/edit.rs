//! Bringing what is offered into the files: facts change, entries come, none goes, and what people wrote stays.

use anyhow::{Context as _, Result, ensure};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

use super::offer::{Fact, Offer, Offers};

/// A table with fewer entries that are offered can lose them all: Kubernetes versions do in a few months.
const FEW: usize = 10;

/// Changes the table of the document. Says what changed, a line for each entry.
///
/// Where more than half of what is offered would end, it is rather the answer that is wrong: then `many` is wanted.
pub fn merge(document: &mut DocumentMut, offers: &Offers, many: bool) -> Result<Vec<String>> {
    let tables = document
        .get_mut(offers.table)
        .and_then(Item::as_array_of_tables_mut)
        .with_context(|| format!("{} has no [[{}]]", offers.file, offers.table))?;
    let current = tables.iter().filter(|table| is_current(table)).count();
    let mut changes = Vec::new();
    for table in tables.iter_mut() {
        let offer = offers.entries.iter().find(|offer| is(table, offer));
        let mut changed = match offer {
            Some(offer) => update(table, offer),
            None if offers.whole && !spared(table, offers) => end(table),
            None => Vec::new(),
        };
        if !changed.is_empty() {
            sort(table, offers.order);
            let name = name(table, offers);
            changes.push(format!(
                "{name}: {}",
                std::mem::take(&mut changed).join(", ")
            ));
        }
    }
    let left = tables.iter().filter(|table| is_current(table)).count();
    ensure!(
        many || current < FEW || left * 2 >= current,
        "{}: {} of {current} current entries would end; where that is right, say --many",
        offers.file,
        current.saturating_sub(left)
    );
    for offer in &offers.entries {
        if tables.iter().any(|table| is(table, offer)) {
            continue;
        }
        let table = new(offer, offers.order);
        changes.push(format!("{}: new", name(&table, offers)));
        tables.push(table);
    }
    Ok(changes)
}

fn is_current(table: &Table) -> bool {
    text(table, "status") == Some("current")
}

/// Whether the entry is the one that is offered.
fn is(table: &Table, offer: &Offer) -> bool {
    offer
        .key
        .iter()
        .all(|(field, value)| text(table, field) == Some(value))
}

fn text<'a>(table: &'a Table, field: &str) -> Option<&'a str> {
    table.get(field).and_then(Item::as_str)
}

fn flag(table: &Table, field: &str) -> bool {
    table.get(field).and_then(Item::as_bool).unwrap_or(false)
}

fn name(table: &Table, offers: &Offers) -> String {
    let keys = offers.entries.first().map(|offer| offer.key.as_slice());
    let words: Vec<&str> = keys
        .unwrap_or_default()
        .iter()
        .filter_map(|(field, _)| text(table, field))
        .collect();
    format!("{}: {}", offers.file, words.join(" "))
}

fn update(table: &mut Table, offer: &Offer) -> Vec<String> {
    let mut changes = Vec::new();
    for (field, fact) in &offer.facts {
        changes.extend(set(table, field, fact));
        // The price is of today now.
        if *field == "price_monthly" && table.remove("price_year").is_some() {
            changes.push("price_year taken out".to_owned());
        }
    }
    match offer.offered {
        Some(true) => changes.extend(set_status(table, "current")),
        Some(false) => changes.extend(set_status(table, "legacy")),
        None => {}
    }
    changes
}

/// What a refresh does with an entry that the API doesn't have any more.
fn end(table: &mut Table) -> Vec<String> {
    let mut changes: Vec<String> = set_status(table, "legacy").into_iter().collect();
    if !changes.is_empty() && flag(table, "available") {
        changes.extend(set(table, "available", &Fact::Flag(false)));
    }
    changes
}

/// Entries that most accounts don't see, or whose status somebody pinned, keep it.
fn set_status(table: &mut Table, status: &str) -> Option<String> {
    if text(table, "status") == Some("restricted") || flag(table, "pinned") {
        return None;
    }
    set(table, "status", &Fact::Text(status.to_owned()))
}

fn spared(table: &Table, offers: &Offers) -> bool {
    offers
        .spared
        .iter()
        .any(|(field, value)| text(table, field) == Some(value))
}

/// Sets a field where it differs. Comments beside it stay.
fn set(table: &mut Table, field: &str, fact: &Fact) -> Option<String> {
    let old = table.get(field);
    if old.is_some_and(|old| same(old, fact)) {
        return None;
    }
    let before = old
        .and_then(Item::as_value)
        .map(|old| old.clone().decorated("", "").to_string());
    let mut value = value(fact);
    let after = value.to_string();
    match table.get_mut(field).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(field, Item::Value(value));
        }
    }
    Some(match before {
        Some(before) => format!("{field} {before} → {}", after.trim()),
        None => format!("{field} {}", after.trim()),
    })
}

fn same(item: &Item, fact: &Fact) -> bool {
    match fact {
        Fact::Text(text) => item.as_str() == Some(text),
        Fact::Whole(number) => item.as_integer() == Some(*number),
        Fact::Flag(flag) => item.as_bool() == Some(*flag),
        Fact::Number(number) => number_of(item).is_some_and(|old| (old - number).abs() < 1e-9),
        Fact::Nodes(_) => {
            // Spelled another way is not another fact.
            let plain = |text: String| text.split_whitespace().collect::<String>();
            item.as_value()
                .is_some_and(|old| plain(old.to_string()) == plain(value(fact).to_string()))
        }
    }
}

fn number_of(item: &Item) -> Option<f64> {
    #[allow(clippy::cast_precision_loss)]
    let whole = item.as_integer().map(|whole| whole as f64);
    item.as_float().or(whole)
}

fn value(fact: &Fact) -> Value {
    match fact {
        Fact::Text(text) => text.as_str().into(),
        Fact::Whole(number) => (*number).into(),
        Fact::Number(number) => (*number).into(),
        Fact::Flag(flag) => (*flag).into(),
        Fact::Nodes(engines) => {
            let mut table = InlineTable::new();
            for (engine, numbers) in engines {
                let numbers: Array = numbers.iter().copied().collect();
                table.insert(engine, numbers.into());
            }
            table.into()
        }
    }
}

fn new(offer: &Offer, order: &[&str]) -> Table {
    let mut table = Table::new();
    for (field, value) in &offer.key {
        table.insert(field, Item::Value(value.as_str().into()));
    }
    for (field, fact) in offer.facts.iter().chain(&offer.first) {
        table.insert(field, Item::Value(value(fact)));
    }
    let status = match offer.offered {
        Some(false) => "legacy",
        _ => "current",
    };
    table.insert("status", Item::Value(status.into()));
    sort(&mut table, order);
    table
}

/// Fields in the order of the file; what isn't in it comes last, as it was.
fn sort(table: &mut Table, order: &[&str]) {
    let place = |field: &str| order.iter().position(|name| *name == field);
    table.sort_values_by(|a, _, b, _| {
        let last = order.len();
        place(a.get())
            .unwrap_or(last)
            .cmp(&place(b.get()).unwrap_or(last))
    });
}
