//! The page for people: what there is, what was asked and what goes wrong, as plain HTML without scripts.

use std::fmt::Write as _;

use serde_json::Value;

use super::input;
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::timestamp;
use crate::document::Document;
use crate::faults::FaultStatus;
use crate::operation::Operation;
use crate::pipeline::Pipeline;
use crate::received::Received;
use crate::record::RequestRecord;

/// The most rows of a table.
const ROWS: usize = 50;
const REQUESTS: usize = 100;

/// Lists that are the same in every sandbox, or show again what another list shows.
const NOT_SHOWN: [&str; 8] = [
    "regions_list",
    "sizes_list",
    "oneClicks_list",
    "floatingIPs_list",
    "droplets_list_supported_backup_policies",
    "droplets_list_backup_policies",
    "droplets_list_neighborsIds",
    "projects_list_resources_default",
];

/// Fields that tell what a resource is, in the order of the columns; of each the first that it has.
const COLUMNS: [(&str, &[&str]); 4] = [
    ("id", &["id", "ip", "uuid", "urn", "fingerprint", "name"]),
    ("name", &["name", "display_name", "title", "type"]),
    ("status", &["status", "state", "phase"]),
    ("created", &["created_at", "started_at", "reserved_at"]),
];

const STYLE: &str = "body{font:14px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em}\
    table{border-collapse:collapse;width:100%;margin-bottom:1.5em}\
    th,td{text-align:left;padding:.2em .8em .2em 0;border-bottom:1px solid #8884;vertical-align:top}\
    td{font-family:ui-monospace,monospace;overflow-wrap:anywhere}h2{margin-bottom:.2em}\
    .bad{color:#b00020}.quiet{color:#777}:root{color-scheme:light dark}";

pub(super) fn show(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    let mut refresh = None;
    for (_, value) in input::query(received, &["refresh"])? {
        let seconds = value.parse::<u32>().ok().filter(|seconds| *seconds > 0);
        refresh = Some(seconds.ok_or_else(|| {
            Answer::unprocessable(format!("query: `refresh` is in seconds, not `{value}`"))
        })?);
    }
    let mut html = Html::default();
    html.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>DigitalOcean sandbox</title><link rel=\"icon\" href=\"data:,\">");
    if let Some(seconds) = refresh {
        html.raw(&format!(
            "<meta http-equiv=\"refresh\" content=\"{seconds}\">"
        ));
    }
    html.raw(&format!("<style>{STYLE}</style></head><body>"));
    html.raw("<h1>DigitalOcean sandbox</h1><p>");
    html.text(received.base.as_deref().unwrap_or(&pipeline.base));
    html.raw(" · its time is <b id=\"time\">");
    html.text(&timestamp(pipeline.clock.now()));
    html.raw("</b> · <a href=\"?refresh=2\">refresh every two seconds</a></p>");
    resources(pipeline, received, &mut html);
    faults(&pipeline.faults.all(), &mut html);
    let (requests, total) = pipeline.log.last(REQUESTS, |_| true);
    self::requests(&requests, total, &mut html);
    html.raw("</body></html>\n");
    Ok(Answer::new(
        axum::http::StatusCode::OK,
        Content::Bytes {
            media: "text/html; charset=utf-8",
            bytes: html.0.into_bytes(),
        },
    ))
}

/// A table for each list that has something, and a line with those that have nothing.
fn resources(pipeline: &Pipeline, received: &Received, html: &mut Html) {
    html.raw("<h2>Resources</h2><div id=\"resources\">");
    let operations = Document::embedded().map(Document::operations);
    let lists = operations.unwrap_or_default().iter().filter(|operation| {
        operation.is_stateful()
            && operation.method() == "GET"
            && !operation.path().contains('{')
            && !NOT_SHOWN.contains(&operation.id())
    });
    let mut empty = Vec::new();
    for operation in lists {
        let Some((name, total, items)) = list(pipeline, received, operation) else {
            continue;
        };
        let title = format!("{} · {}", name.replace('_', " "), operation.path());
        if total == 0 {
            empty.push(name.replace('_', " "));
            continue;
        }
        html.raw("<h3>");
        html.text(&format!("{title} · {total}"));
        html.raw("</h3>");
        html.table(&COLUMNS.map(|(title, _)| title), items.iter().map(row));
        if total > items.len() {
            html.raw(&format!(
                "<p class=\"quiet\">and {} more</p>",
                total - items.len()
            ));
        }
    }
    if !empty.is_empty() {
        html.raw("<p class=\"quiet\">None: ");
        html.text(&empty.join(", "));
        html.raw("</p>");
    }
    html.raw("</div>");
}

/// The name, the length and the first items of what a list answers, if it is one.
fn list(
    pipeline: &Pipeline,
    received: &Received,
    operation: &'static Operation,
) -> Option<(String, usize, Vec<Value>)> {
    let query = [
        ("per_page", ROWS.to_string()),
        ("private", "true".to_owned()),
    ];
    let query = query.map(|(name, value)| (name.to_owned(), value));
    let call = Call {
        operation,
        path: Vec::new(),
        query: &query,
        body: None,
        sent_path: operation.path(),
        base: received.base.as_deref().unwrap_or(&pipeline.base),
        now: pipeline.clock.now(),
        wants_events: false,
        actions_fail: false,
    };
    let mut answer = pipeline.behave(&call);
    if !answer.status.is_success() {
        return None;
    }
    let body = answer.content.as_json("")?.as_object()?;
    let (name, items) = body
        .iter()
        .find_map(|(name, value)| Some((name, value.as_array()?)))?;
    let total = body
        .get("meta")
        .and_then(|meta| meta.get("total")?.as_u64());
    let total = total.and_then(|total| usize::try_from(total).ok());
    Some((
        name.clone(),
        total.unwrap_or(items.len()),
        items.iter().take(ROWS).cloned().collect(),
    ))
}

fn row(item: &Value) -> Vec<String> {
    let text = |names: &[&str]| {
        let found = names.iter().find_map(|name| item.get(name))?;
        Some(match found {
            Value::String(text) => text.clone(),
            Value::Object(nested) => nested.values().find_map(Value::as_str)?.to_owned(),
            other => other.to_string(),
        })
    };
    let columns = COLUMNS.iter();
    columns
        .map(|(_, names)| text(names).unwrap_or_default())
        .collect()
}

fn faults(faults: &[FaultStatus], html: &mut Html) {
    html.raw("<h2>Faults</h2><div id=\"faults\">");
    if faults.is_empty() {
        html.raw("<p class=\"quiet\">None</p>");
    } else {
        let rows = faults.iter().map(|fault| {
            let mut shown = fault.show();
            let effects = shown["effects"].take();
            let effects = effects.as_array().into_iter().flatten();
            let effects = effects.filter_map(Value::as_str).collect::<Vec<_>>();
            if let Some(fields) = shown.as_object_mut() {
                for name in ["effects", "number", "seen", "struck"] {
                    fields.remove(name);
                }
            }
            vec![
                fault.number.to_string(),
                shown.to_string(),
                effects.join(", "),
                format!("{} of {}", fault.struck, fault.seen),
            ]
        });
        html.table(&["number", "for", "effects", "struck"], rows);
    }
    html.raw("</div>");
}

fn requests(requests: &[RequestRecord], total: usize, html: &mut Html) {
    html.raw(&format!("<h2>Requests · {total}</h2><div id=\"requests\">"));
    let rows = requests.iter().rev().map(|record| {
        let query = record
            .query
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let query = query.collect::<Vec<_>>().join("&");
        let mark = if query.is_empty() { "" } else { "?" };
        let fault = record.fault.as_ref().map(|hit| {
            let effects = hit.effects.iter().map(ToString::to_string);
            let effects = effects.collect::<Vec<_>>().join(", ");
            format!("fault {}: {effects}", hit.number)
        });
        vec![
            record.number.to_string(),
            record.at.clone(),
            format!("{} {}{mark}{query}", record.method, record.path),
            record.operation_id.clone().unwrap_or_default(),
            record.status.to_string(),
            fault.unwrap_or_default(),
        ]
    });
    let titles = ["number", "time", "request", "operation", "status", "fault"];
    html.table(&titles, rows);
    html.raw("</div>");
}

/// A builder of HTML.
#[derive(Default)]
struct Html(String);

impl Html {
    fn raw(&mut self, html: &str) {
        self.0.push_str(html);
    }

    /// Appends text that may come from a client, escaped.
    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                other => self.0.push(other),
            }
        }
    }

    fn table(&mut self, titles: &[&str], rows: impl Iterator<Item = Vec<String>>) {
        self.raw("<table><tr>");
        for title in titles {
            // Writing to a string can't fail.
            let _ = write!(self.0, "<th>{title}</th>");
        }
        self.raw("</tr>");
        for row in rows {
            self.raw("<tr>");
            for cell in row {
                self.raw("<td>");
                self.text(&cell);
                self.raw("</td>");
            }
            self.raw("</tr>");
        }
        self.raw("</table>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_clients_sent_is_no_html() {
        let mut html = Html::default();
        html.table(&["a"], [vec!["<b a='\"&\">".to_owned()]].into_iter());
        assert_eq!(
            html.0,
            "<table><tr><th>a</th></tr><tr><td>&lt;b a=&#39;&quot;&amp;&quot;&gt;</td></tr></table>"
        );
    }
}
