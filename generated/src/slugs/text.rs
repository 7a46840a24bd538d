// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Reading what the text of a size says, such as `s-2vcpu-4gb`: for sizes that no catalogue has yet.
//!
//! Only what stands there is read. `c-4` says how many vCPUs it has and nothing of its memory.

use super::size::{Cpu, SizeClass};

/// What a slug says.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Said {
    pub(crate) class: Option<SizeClass>,
    pub(crate) cpu: Option<Cpu>,
    pub(crate) vcpus: Option<u32>,
    pub(crate) memory_mb: Option<u32>,
    pub(crate) disk_gb: Option<u32>,
    pub(crate) gpu_count: Option<u32>,
    pub(crate) gpu_memory_gb: Option<u32>,
}

/// Reads the slug of a droplet size.
#[inline]
pub(crate) fn size(slug: &str) -> Said {
    match slug.split_once('-') {
        None => bare(slug),
        Some(("gpu", rest)) => gpu(rest),
        Some((family, rest)) => plain(family, rest),
    }
}

/// Reads the slug of a database size: that of a droplet, or its own kind of basic one, `db-amd-1vcpu-2gb`.
#[cfg(any(feature = "databases", test))]
#[inline]
pub(crate) fn database(slug: &str) -> Said {
    let Some((family, rest)) = slug
        .strip_prefix("db-")
        .and_then(|rest| rest.split_once('-'))
    else {
        return size(slug);
    };
    let mut said = plain("s", rest);
    match family {
        "s" => {}
        "amd" | "intel" => said.cpu = cpu(family),
        _ => said.class = None,
    }
    said
}

/// Reads the slug of an app's instance, `apps-s-1vcpu-0.5gb`. Its class isn't one of droplets.
#[cfg(any(feature = "apps", test))]
#[inline]
pub(crate) fn app(slug: &str) -> Said {
    let rest = slug
        .strip_prefix("apps-")
        .and_then(|rest| rest.split_once('-'));
    rest.map_or_else(Said::default, |(_, rest)| Said {
        class: None,
        ..plain("", rest)
    })
}

/// The oldest sizes are named after their memory: `512mb`, `2gb`.
#[inline]
fn bare(slug: &str) -> Said {
    let memory_mb = megabytes(slug);
    Said {
        class: memory_mb.map(|_| SizeClass::Standard),
        memory_mb,
        ..Said::default()
    }
}

/// `h100x8-640gb-spot`: a model, how many of them, and their memory together.
#[inline]
fn gpu(rest: &str) -> Said {
    let mut parts = rest.split('-');
    let gpu_count = parts
        .next()
        .and_then(|model| model.rsplit_once('x'))
        .and_then(|(_, count)| number(count));
    let gpu_memory_gb = gpu_count
        .and(parts.next())
        .and_then(|part| part.strip_suffix("gb"))
        .and_then(number);
    Said {
        class: gpu_count.map(|_| SizeClass::Gpu),
        gpu_count,
        gpu_memory_gb,
        ..Said::default()
    }
}

/// vCPUs, memory, disk and kind of CPU, in this order; all but the first can be missing.
#[inline]
fn plain(family: &str, rest: &str) -> Said {
    let mut said = Said::default();
    for (place, part) in rest.split('-').enumerate() {
        if let Some(vcpus) = part.strip_suffix("vcpu").and_then(number) {
            if place > 0 {
                break;
            }
            said.vcpus = Some(vcpus);
        } else if place == 0 && family == "c" && number(part).is_some() {
            said.vcpus = number(part);
        } else if said.memory_mb.is_none() && megabytes(part).is_some() {
            said.memory_mb = megabytes(part);
        } else if said.memory_mb.is_some()
            && said.disk_gb.is_none()
            && let Some(disk) = part.strip_suffix("gb").and_then(number)
        {
            said.disk_gb = Some(disk);
        } else {
            said.cpu = cpu(part);
            break;
        }
    }
    said.class = match (said.vcpus, said.memory_mb) {
        (Some(_), _) => class(family),
        (None, Some(_)) if family == "m" => Some(SizeClass::HighMemory),
        _ => None,
    };
    if said.vcpus.is_none() && said.memory_mb.is_none() {
        return Said::default();
    }
    said
}

/// The class of a family of sizes. Families to come have letters of their own, and are not guessed.
#[inline]
fn class(family: &str) -> Option<SizeClass> {
    Some(match family {
        "s" => SizeClass::Basic,
        "c" | "c2" | "c5" => SizeClass::CpuOptimized,
        "g" | "gd" | "g5_5" | "g6_5" => SizeClass::GeneralPurpose,
        "m" | "m3" | "m6" => SizeClass::MemoryOptimized,
        "so" | "so1_5" => SizeClass::StorageOptimized,
        "s5" => SizeClass::V5Shared,
        "g5" => SizeClass::V5GeneralPurpose,
        _ => return None,
    })
}

#[inline]
fn cpu(word: &str) -> Option<Cpu> {
    match word {
        "amd" => Some(Cpu::PremiumAmd),
        "intel" => Some(Cpu::PremiumIntel),
        _ => None,
    }
}

/// `512mb`, `4gb`, `0.5gb`; nothing where it is no whole number of megabytes.
#[inline]
fn megabytes(text: &str) -> Option<u32> {
    if let Some(megabytes) = text.strip_suffix("mb") {
        return number(megabytes);
    }
    let gigabytes = text.strip_suffix("gb")?;
    match gigabytes.split_once('.') {
        None => number(gigabytes)?.checked_mul(1024),
        Some((whole, "5")) => number(whole)?.checked_mul(1024)?.checked_add(512),
        Some(_) => None,
    }
}

/// Digits and nothing else: `parse` would take a sign.
#[inline]
fn number(text: &str) -> Option<u32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_of_tomorrow_are_read() {
        let said = size("s-3vcpu-6gb-99gb-intel");
        assert_eq!(
            said,
            Said {
                class: Some(SizeClass::Basic),
                cpu: Some(Cpu::PremiumIntel),
                vcpus: Some(3),
                memory_mb: Some(6144),
                disk_gb: Some(99),
                ..Said::default()
            }
        );
        assert_eq!(size("so1_5-96vcpu-768gb").vcpus, Some(96));
        assert_eq!(
            size("so1_5-96vcpu-768gb").class,
            Some(SizeClass::StorageOptimized)
        );
        assert_eq!(size("s-1vcpu-256mb-5gb").memory_mb, Some(256));
        assert_eq!(size("s-1vcpu-256mb-5gb").disk_gb, Some(5));
        assert_eq!(size("g5-6vcpu-12gb-70gb").disk_gb, Some(70));
    }

    #[test]
    fn what_a_slug_does_not_say_stays_unknown() {
        let said = size("c-128");
        assert_eq!(said.vcpus, Some(128));
        assert_eq!((said.memory_mb, said.disk_gb, said.cpu), (None, None, None));
        assert_eq!(size("m-96gb").memory_mb, Some(98304));
        assert_eq!(size("m-96gb").vcpus, None);
        assert_eq!(size("m-96gb").class, Some(SizeClass::HighMemory));
        assert_eq!(size("2gb").memory_mb, Some(2048));
        // A family that isn't known still says its numbers.
        let said = size("q7-4vcpu-8gb");
        assert_eq!((said.class, said.vcpus), (None, Some(4)));
    }

    #[test]
    fn gpus_say_their_number_and_memory_and_nothing_of_the_machine() {
        let said = size("gpu-b900x16-9216gb-lc-spot");
        assert_eq!(
            said,
            Said {
                class: Some(SizeClass::Gpu),
                gpu_count: Some(16),
                gpu_memory_gb: Some(9216),
                ..Said::default()
            }
        );
        assert_eq!(size("gpu-next"), Said::default());
    }

    #[test]
    fn nonsense_says_nothing() {
        for text in [
            "",
            "-",
            "s",
            "s-",
            "s--",
            "vcpu",
            "gb",
            "mb-gb",
            "s-vcpu-gb",
            "s-+1vcpu",
            "s--1gb",
            "gpu-",
            "gpu-x-1gb",
            "c-four",
            "99999999999gb",
            "9999999gb",
            "s-premium",
            "ü-ß",
            "1.25gb",
        ] {
            assert_eq!(size(text), Said::default(), "{text}");
        }
    }

    #[test]
    fn databases_and_apps_are_read_as_well() {
        let said = database("db-amd-3vcpu-6gb");
        assert_eq!(said.class, Some(SizeClass::Basic));
        assert_eq!(said.cpu, Some(Cpu::PremiumAmd));
        assert_eq!((said.vcpus, said.memory_mb), (Some(3), Some(6144)));
        assert_eq!(database("db-q-1vcpu-1gb").class, None);
        assert_eq!(
            database("gd-2vcpu-8gb").class,
            Some(SizeClass::GeneralPurpose)
        );
        let said = app("apps-d-1vcpu-0.5gb");
        assert_eq!((said.vcpus, said.memory_mb), (Some(1), Some(512)));
        assert_eq!(app("basic-xs"), Said::default());
    }
}
