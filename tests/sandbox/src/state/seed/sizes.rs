//! Droplet sizes of the catalogue.

use serde::Deserialize;

use super::{Size, Status, capital, parse};

const TEXT: &str = include_str!(concat!(env!("SANDBOX_SPEC"), "/catalog/sizes.toml"));

/// A month costs no more than this many hours.
const BILLED_HOURS: f64 = 672.0;

#[derive(Deserialize)]
struct File {
    size: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    slug: String,
    class: String,
    cpu: Option<String>,
    vcpus: Option<u64>,
    memory_mb: Option<u64>,
    disk_gb: Option<u64>,
    transfer_tb: Option<f64>,
    price_monthly: Option<f64>,
    price_hourly: Option<f64>,
    status: Status,
}

/// Those of which enough is known; the others can't be shown.
pub(super) fn read() -> Result<Vec<Size>, String> {
    let file: File = parse("sizes", TEXT)?;
    Ok(file.size.into_iter().filter_map(size).collect())
}

fn size(entry: Entry) -> Option<Size> {
    let price_monthly = entry.price_monthly?;
    Some(Size {
        description: description(&entry.class, entry.cpu.as_deref()),
        slug: entry.slug,
        memory: entry.memory_mb?,
        vcpus: entry.vcpus?,
        disk: entry.disk_gb?,
        transfer: entry.transfer_tb.unwrap_or_default(),
        price_monthly,
        price_hourly: entry.price_hourly.unwrap_or_else(|| hourly(price_monthly)),
        available: entry.status == Status::Current,
    })
}

/// To five places, as the service has it.
fn hourly(price_monthly: f64) -> f64 {
    (price_monthly / BILLED_HOURS * 100_000.0).round() / 100_000.0
}

fn description(class: &str, cpu: Option<&str>) -> String {
    let class = match class {
        "general-purpose" => "General Purpose".to_owned(),
        "cpu-optimized" => "CPU-Optimized".to_owned(),
        "gpu" => "GPU".to_owned(),
        other => other.split('-').map(capital).collect::<Vec<_>>().join("-"),
    };
    match cpu {
        Some("premium-intel") => format!("{class} Intel"),
        Some("premium-amd") => format!("{class} AMD"),
        _ => class,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hourly_price_that_is_not_known_follows_from_the_monthly_one() {
        for (monthly, expected) in [(4.0, 0.00595), (6.0, 0.00893), (96.0, 0.14286)] {
            assert!((hourly(monthly) - expected).abs() < 1e-9, "{monthly}");
        }
    }

    #[test]
    fn descriptions_name_the_class_and_a_special_processor() {
        for (class, cpu, expected) in [
            ("basic", Some("regular"), "Basic"),
            ("basic", Some("premium-amd"), "Basic AMD"),
            (
                "memory-optimized",
                Some("premium-intel"),
                "Memory-Optimized Intel",
            ),
            ("general-purpose", None, "General Purpose"),
            ("gpu", None, "GPU"),
        ] {
            assert_eq!(description(class, cpu), expected);
        }
    }

    /// Sizes that are left out can't be used, and nothing else would tell.
    #[test]
    fn no_size_is_left_out_of_which_enough_is_known() {
        let file: File = parse("sizes", TEXT).unwrap();
        let known = file.size.iter().filter(|entry| {
            let numbers = [entry.vcpus, entry.memory_mb, entry.disk_gb];
            numbers.iter().all(Option::is_some) && entry.price_monthly.is_some()
        });
        let sizes = read().unwrap();
        assert_eq!(sizes.len(), known.count());
        assert!(sizes.len() > 150, "{}", sizes.len());
        assert!(sizes.iter().all(|size| size.price_hourly > 0.0));
    }
}
