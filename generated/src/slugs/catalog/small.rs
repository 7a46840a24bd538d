// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::slug::slugs;

#[cfg(feature = "load-balancers")]
slugs! {
    /// Sizes of load balancers, which a number of nodes has replaced.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    LoadBalancerSize {
        /// (legacy)
        LbSmall = "lb-small",
        /// (legacy)
        LbMedium = "lb-medium",
        /// (legacy)
        LbLarge = "lb-large",
    }
}

#[cfg(feature = "kubernetes")]
slugs! {
    /// Types of load balancer that a Kubernetes service can ask for in an annotation.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    LoadBalancerTypeAnnotation {
        Regional = "REGIONAL",
        RegionalNetwork = "REGIONAL_NETWORK",
    }
}

#[cfg(feature = "registry")]
slugs! {
    /// Regions of container registries.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    RegistryRegion {
        Nyc3 = "nyc3",
        Sfo2 = "sfo2",
        Sfo3 = "sfo3",
        Ams3 = "ams3",
        Sgp1 = "sgp1",
        Fra1 = "fra1",
        Blr1 = "blr1",
        Syd1 = "syd1",
    }
}

#[cfg(feature = "volumes")]
slugs! {
    /// File systems that a new volume can be formatted with.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    FilesystemType {
        Ext4 = "ext4",
        Xfs = "xfs",
    }
}

#[cfg(feature = "droplets")]
slugs! {
    /// How often a droplet is backed up.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    BackupPlan {
        Daily = "daily",
        Weekly = "weekly",
    }
}

#[cfg(feature = "droplets")]
slugs! {
    /// Days on which weekly backups are made.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    BackupWeekday {
        Sun = "SUN",
        Mon = "MON",
        Tue = "TUE",
        Wed = "WED",
        Thu = "THU",
        Fri = "FRI",
        Sat = "SAT",
    }
}

#[cfg(feature = "droplets")]
/// Hours, in UTC, at which a droplet's backup window can begin.
pub const BACKUP_HOURS: [u32; 6] = [0, 4, 8, 12, 16, 20];

#[cfg(feature = "droplets")]
slugs! {
    /// What is switched on for a droplet, as its `features` tell.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    DropletFeature {
        Backups = "backups",
        Ipv6 = "ipv6",
        Monitoring = "monitoring",
        PrivateNetworking = "private_networking",
        DropletAgent = "droplet_agent",
    }
}

#[cfg(feature = "regions")]
slugs! {
    /// What a region offers, as its `features` tell.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    RegionFeature {
        Backups = "backups",
        Ipv6 = "ipv6",
        Metadata = "metadata",
        InstallAgent = "install_agent",
        Storage = "storage",
        ImageTransfer = "image_transfer",
        /// (legacy)
        PrivateNetworking = "private_networking",
        /// (legacy)
        ServerId = "server_id",
        /// (legacy)
        Virtio = "virtio",
    }
}

#[cfg(feature = "droplets")]
slugs! {
    /// How the GPU of a droplet is divided.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    GpuPartitionMode {
        PartitionModeUnset = "PARTITION_MODE_UNSET",
        PartitionModeSpxNps1 = "PARTITION_MODE_SPX_NPS1",
        PartitionModeDpxNps2 = "PARTITION_MODE_DPX_NPS2",
    }
}

#[cfg(feature = "vector-databases")]
slugs! {
    /// Sizes of vector databases.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    VectorDatabaseSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

#[cfg(feature = "apps")]
slugs! {
    /// Tiers of app instances, from before each size had a price of its own.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    AppTier {
        /// (legacy)
        Basic = "basic",
        /// (legacy)
        Professional = "professional",
    }
}

#[cfg(feature = "apps")]
slugs! {
    /// Buildpacks that an app's component can name as its environment.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    AppEnvironment {
        Go = "go",
        NodeJs = "node-js",
        Php = "php",
        Python = "python",
        Jekyll = "jekyll",
    }
}

#[cfg(feature = "apps")]
slugs! {
    /// Features of an app spec that choose the stack it is built on.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    AppBuildStack {
        BuildpackStackUbuntu22 = "buildpack-stack=ubuntu-22",
        /// (legacy)
        Ubuntu18 = "ubuntu-18",
    }
}

slugs! {
    /// Regions of Spaces buckets.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    SpacesRegion {
        Sfo3 = "sfo3",
        Lon1 = "lon1",
        Tor1 = "tor1",
        Blr1 = "blr1",
        Syd1 = "syd1",
        Atl1 = "atl1",
        Ric1 = "ric1",
        Mkc1 = "mkc1",
        Nyc3 = "nyc3",
        Ams3 = "ams3",
    }
}

#[cfg(feature = "kubernetes")]
slugs! {
    /// What a Kubernetes version supports.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    KubernetesFeature {
        ClusterAutoscaler = "cluster-autoscaler",
        DocrIntegration = "docr-integration",
        HaControlPlane = "ha-control-plane",
        TokenAuthentication = "token-authentication",
    }
}
