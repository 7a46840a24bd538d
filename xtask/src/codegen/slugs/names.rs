//! Names for the variants of slugs.
//!
//! Once given, a name stays: entries keep their order in the catalogue, and where two would get the same name, it is the
//! later one that gets another.

use std::collections::HashSet;

use crate::codegen::names::{unique, variant_names};

/// How the variants of a set are named.
#[derive(Clone, Copy)]
pub enum Naming {
    /// Slugs: `s-1vcpu-1gb` is `S1Vcpu1Gb`. Numbers that meet are kept apart: `c2-2vcpu-4gb` is `C2_2Vcpu4Gb`.
    Slug,
    /// The same, and numbers that meet run together, as versions in names do: `ubuntu-24-04-x64` is `Ubuntu2404X64`.
    Together,
    /// The same as `Slug`, with a `V` before a number: `1.36.3-do.5` is `V1_36_3Do5`.
    Version,
    /// Words, as values of the document: `Fedora Atomic` is `FedoraAtomic`.
    Words,
}

/// A name for each value: all different, and none of them `Other`, which every set has.
pub fn variants(values: &[String], naming: Naming) -> Vec<String> {
    let (together, letter) = match naming {
        Naming::Words => return variant_names(values),
        Naming::Slug => (false, 'N'),
        Naming::Together => (true, 'N'),
        Naming::Version => (false, 'V'),
    };
    let mut taken = HashSet::from(["Other".to_owned()]);
    values
        .iter()
        .map(|value| {
            let name = slug_name(value, letter, together);
            if together && taken.contains(&name) {
                return unique(slug_name(value, letter, false), &mut taken);
            }
            unique(name, &mut taken)
        })
        .collect()
}

fn slug_name(slug: &str, letter: char, together: bool) -> String {
    let mut name = String::new();
    let mut starts = true;
    for c in slug.chars() {
        let Some(previous) = name.chars().next_back() else {
            if c.is_ascii_digit() {
                name.push(letter);
            }
            if c.is_ascii_alphanumeric() {
                name.push(c.to_ascii_uppercase());
                starts = false;
            }
            continue;
        };
        if !c.is_ascii_alphanumeric() {
            starts = true;
            continue;
        }
        if c.is_ascii_digit() && starts && previous.is_ascii_digit() && !together {
            name.push('_');
        }
        if starts || (previous.is_ascii_digit() && c.is_ascii_alphabetic()) {
            name.push(c.to_ascii_uppercase());
        } else {
            name.push(c);
        }
        starts = false;
    }
    if name.is_empty() {
        "Empty".to_owned()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(value: &str, naming: Naming) -> String {
        variants(&[value.to_owned()], naming).remove(0)
    }

    #[test]
    fn names_that_programs_use_stay() {
        for (slug, name) in [
            ("nyc3", "Nyc3"),
            ("s-1vcpu-1gb", "S1Vcpu1Gb"),
            ("s-1vcpu-512mb-10gb", "S1Vcpu512Mb10Gb"),
            ("s-2vcpu-4gb-120gb-intel", "S2Vcpu4Gb120GbIntel"),
            ("c-4", "C4"),
            ("c2-2vcpu-4gb", "C2_2Vcpu4Gb"),
            ("c2-4vpcu-8gb", "C2_4Vpcu8Gb"),
            ("so1_5-2vcpu-16gb", "So1_5_2Vcpu16Gb"),
            ("gpu-h100x8-640gb", "GpuH100X8_640Gb"),
            ("gpu-4000adax1-20gb", "Gpu4000Adax1_20Gb"),
            ("512mb", "N512Mb"),
            ("db-s-1vcpu-1gb", "DbS1Vcpu1Gb"),
            ("apps-s-1vcpu-0.5gb", "AppsS1Vcpu0_5Gb"),
            ("basic-xxs", "BasicXxs"),
            ("webb.ai", "WebbAi"),
        ] {
            assert_eq!(one(slug, Naming::Slug), name);
        }
        for (slug, name) in [
            ("ubuntu-24-04-x64", "Ubuntu2404X64"),
            ("debian-13-x64", "Debian13X64"),
            ("centos-stream-9-x64", "CentosStream9X64"),
            ("rancheros-1.4", "Rancheros14"),
            ("gpu-h100x1-base", "GpuH100X1Base"),
            ("docker-20-04", "Docker2004"),
        ] {
            assert_eq!(one(slug, Naming::Together), name);
        }
        assert_eq!(one("1.36.3-do.5", Naming::Version), "V1_36_3Do5");
        assert_eq!(one("latest", Naming::Version), "Latest");
        assert_eq!(one("Fedora Atomic", Naming::Words), "FedoraAtomic");
        assert_eq!(one("advanced_pg", Naming::Words), "AdvancedPg");
    }

    #[test]
    fn the_later_of_two_equal_names_gets_another() {
        let values = ["app-10-4", "app-1-04", "app-104", "other", "-"].map(String::from);
        assert_eq!(
            variants(&values, Naming::Together),
            ["App104", "App1_04", "App1042", "Other2", "Empty"]
        );
        let values = ["a-b", "a.b"].map(String::from);
        assert_eq!(variants(&values, Naming::Slug), ["AB", "AB2"]);
    }
}
