// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What all sets of slugs have in common.

/// Declares a set of slugs: an open enum that also goes where a `String` is asked for.
macro_rules! slugs {
    ($(#[$meta:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $value:literal,)* }) => {
        digitalocean_core::open_enum! {
            $(#[$meta])*
            $name { $($(#[$note])* $variant = $value,)* }
        }

        #[cfg(feature = "schemars")]
        digitalocean_core::open_enum_schema!($name { $($value,)* });

        impl From<$name> for String {
            #[inline]
            fn from(slug: $name) -> Self {
                match slug {
                    $name::Other(text) => text,
                    known => known.as_str().to_owned(),
                }
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(slug: &$name) -> Self {
                slug.clone()
            }
        }

        impl From<&$name> for String {
            #[inline]
            fn from(slug: &$name) -> Self {
                slug.as_str().to_owned()
            }
        }
    };
}

pub(crate) use slugs;

/// Whether a slug can be used for something new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Offered when the catalogue was last looked after.
    Current,
    /// No longer offered. What was made with it may still be there.
    Legacy,
    /// Offered to some accounts, under contract, or on other hosts only.
    Restricted,
}

/// Facts by slug, sorted by it.
pub(crate) type Table<T> = &'static [(&'static str, T)];

/// The facts of a slug.
#[inline]
pub(crate) fn find<T>(table: Table<T>, slug: &str) -> Option<&'static T> {
    let index = table
        .binary_search_by(|(known, _)| (*known).cmp(slug))
        .ok()?;
    table.get(index).map(|(_, facts)| facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    slugs!(Fruit {
        /// Green.
        Pear = "pear",
        BlackCherry = "black-cherry",
    });

    #[test]
    fn a_slug_becomes_the_text_it_came_from() {
        for text in ["pear", "black-cherry", "quince", ""] {
            let fruit = Fruit::from(text);
            assert_eq!(String::from(&fruit), text);
            assert_eq!(fruit.to_string(), text);
            assert_eq!(String::from(fruit), text);
        }
    }

    /// Every slug of a set is its variant, in JSON as well, and the table has it where there is one.
    macro_rules! round_trip {
        ($($area:literal: $($name:ident $(in $file:ident::$table:ident)?),*;)*) => {$(
            #[cfg(feature = $area)]
            {$(
                use crate::slugs::$name;
                for slug in $name::ALL {
                    let text = slug.as_str();
                    assert_eq!($name::from(text), *slug);
                    assert_eq!(text.parse::<$name>().unwrap(), *slug);
                    let json = serde_json::to_value(slug).unwrap();
                    assert_eq!(json, text);
                    assert_eq!(serde_json::from_value::<$name>(json).unwrap(), *slug);
                    assert_eq!(String::from(slug), text);
                    $(
                        let table = crate::slugs::catalog::$file::$table;
                        assert!(find(table, text).is_some(), "no facts of {text}");
                        assert_eq!(table.len(), $name::ALL.len());
                    )?
                }
                assert_eq!($name::from("tomorrow's"), $name::Other("tomorrow's".to_owned()));
            )*}
        )*};
    }

    #[test]
    fn every_slug_is_its_variant() {
        round_trip! {
            "regions": Region in regions::REGIONS, RegionGroup in regions::REGION_GROUPS, RegionFeature;
            "sizes": Size in sizes::SIZES;
            "images": Image in images::IMAGES, Distribution in images::DISTRIBUTIONS;
            "projects": Environment;
            "databases": DatabaseSize in databases::DATABASE_SIZES, DatabaseEngine in databases::DATABASE_ENGINES;
            "kubernetes": KubernetesVersion in kubernetes::KUBERNETES_VERSIONS, KubernetesOneClick;
            "kubernetes": KubernetesFeature, LoadBalancerTypeAnnotation;
            "apps": AppInstanceSize in apps::APP_INSTANCE_SIZES, AppRegion in regions::APP_REGIONS;
            "apps": AppTier, AppEnvironment, AppBuildStack;
            "registry": RegistryTier in registry::REGISTRY_TIERS, RegistryRegion;
            "droplets": BackupPlan, BackupWeekday, DropletFeature, GpuPartitionMode;
            "load-balancers": LoadBalancerSize;
            "volumes": FilesystemType;
            "vector-databases": VectorDatabaseSize;
            "spaces-keys": SpacesRegion;
        }
    }

    #[cfg(feature = "schemars")]
    #[test]
    fn large_sets_have_a_schema() {
        let schema = schemars::schema_for!(crate::slugs::Image);
        let known = schema.pointer("/anyOf/0/enum").unwrap();
        let images = crate::slugs::Image::ALL.len();
        assert_eq!(known.as_array().unwrap().len(), images);
    }

    #[test]
    fn facts_are_found_by_slug() {
        static TABLE: Table<u8> = &[("apple", 1), ("fig", 2), ("pear", 3)];
        assert_eq!(find(TABLE, "apple"), Some(&1));
        assert_eq!(find(TABLE, "pear"), Some(&3));
        assert_eq!(find(TABLE, "quince"), None);
    }
}
