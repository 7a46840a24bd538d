//! The requests that the sandbox got, over HTTP.

use serde::Deserialize;
use serde_json::{Value, json};

use super::input;
use crate::answer::Answer;
use crate::path_pattern::PathPattern;
use crate::pipeline::Pipeline;
use crate::received::Received;
use crate::record::{Kept, RequestRecord};

const FILTERS: [&str; 9] = [
    "operation",
    "method",
    "path",
    "status",
    "processed",
    "fault",
    "after",
    "contains",
    "limit",
];
const DEFAULT_LIMIT: usize = 1000;

/// Which requests are asked for.
#[derive(Default)]
struct Filter<'a> {
    operation: Option<&'a str>,
    method: Option<String>,
    path: Option<PathPattern>,
    status: Option<Statuses>,
    processed: Option<bool>,
    fault: Option<Struck>,
    after: u64,
    contains: Option<&'a str>,
    limit: Option<usize>,
}

enum Statuses {
    One(u16),
    /// All with this first digit.
    Class(u16),
}

enum Struck {
    Any(bool),
    By(u64),
}

pub(super) fn list(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    let filter = Filter::read(received)?;
    let most = filter.limit.unwrap_or(DEFAULT_LIMIT);
    let (records, total) = pipeline.log.last(most, |kept| filter.fits(kept));
    let extent = pipeline.log.extent();
    Ok(Answer::ok(json!({
        "requests": records.iter().map(show).collect::<Vec<_>>(),
        "total": total,
        "kept": extent.kept,
        "size": extent.size,
        "dropped": extent.dropped,
        "last": extent.last,
    })))
}

pub(super) fn resize(
    pipeline: &Pipeline,
    received: &Received,
    _: &[&str],
) -> Result<Answer, Answer> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Asked {
        size: usize,
    }
    let Asked { size } = input::body(received)?;
    pipeline.log.resize(size);
    Ok(Answer::ok(json!({"size": size})))
}

pub(super) fn clear(pipeline: &Pipeline, _: &Received, _: &[&str]) -> Result<Answer, Answer> {
    pipeline.log.clear();
    Ok(Answer::no_content())
}

impl<'a> Filter<'a> {
    fn read(received: &'a Received) -> Result<Self, Answer> {
        let mut filter = Self::default();
        for (name, value) in input::query(received, &FILTERS)? {
            let wrong = |what: &str| {
                Answer::unprocessable(format!("query: `{name}` is {what}, not `{value}`"))
            };
            match name {
                "operation" => filter.operation = Some(value),
                "method" => filter.method = Some(value.to_ascii_uppercase()),
                "path" => filter.path = Some(PathPattern::new(value)),
                "status" => {
                    let class = value.strip_suffix("xx").unwrap_or(value);
                    let number = class
                        .parse()
                        .map_err(|_| wrong("a status, or a class such as `4xx`"))?;
                    filter.status = Some(if class.len() < value.len() {
                        Statuses::Class(number)
                    } else {
                        Statuses::One(number)
                    });
                }
                "processed" => {
                    filter.processed = Some(value.parse().map_err(|_| wrong("true or false"))?);
                }
                "fault" => {
                    filter.fault = Some(match (value.parse(), value.parse()) {
                        (Ok(any), _) => Struck::Any(any),
                        (_, Ok(number)) => Struck::By(number),
                        _ => return Err(wrong("true, false or a fault's number")),
                    });
                }
                "after" => {
                    filter.after = value.parse().map_err(|_| wrong("a request's number"))?;
                }
                "contains" => filter.contains = Some(value),
                _ => filter.limit = Some(value.parse().map_err(|_| wrong("a number"))?),
            }
        }
        Ok(filter)
    }

    fn fits(&self, kept: &Kept) -> bool {
        let operation = kept.operation.map(|operation| operation.id);
        let number = kept.fault.as_ref().map(|hit| hit.number);
        kept.number > self.after
            && self.operation.is_none_or(|id| operation == Some(id))
            && self
                .method
                .as_deref()
                .is_none_or(|method| *kept.method == *method)
            && self.path.as_ref().is_none_or(|path| path.fits(&kept.path))
            && self.status.as_ref().is_none_or(|asked| match asked {
                Statuses::One(status) => kept.status == *status,
                Statuses::Class(class) => kept.status / 100 == *class,
            })
            && self.processed.is_none_or(|asked| kept.processed == asked)
            && self.fault.as_ref().is_none_or(|asked| match asked {
                Struck::Any(any) => number.is_some() == *any,
                Struck::By(asked) => number == Some(*asked),
            })
            && self
                .contains
                .is_none_or(|text| String::from_utf8_lossy(&kept.body).contains(text))
    }
}

fn show(record: &RequestRecord) -> Value {
    let fault = record.fault.as_ref().map(|hit| {
        let effects = hit.effects.iter().map(ToString::to_string);
        json!({"number": hit.number, "effects": effects.collect::<Vec<_>>()})
    });
    json!({
        "number": record.number,
        "at": record.at,
        "method": record.method,
        "path": record.path,
        "query": record.query,
        "undeclared_query": record.undeclared_query,
        "headers": record.headers,
        "body": record.body,
        "operation": record.operation_id,
        "status": record.status,
        "processed": record.processed,
        "fault": fault,
    })
}
