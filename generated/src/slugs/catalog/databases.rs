// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::database::{DatabaseEngineFacts, DatabaseSizeFacts, DatabaseVersion};
use crate::slugs::size::{Cpu, SizeClass};
use crate::slugs::slug::{Status, Table, slugs};

slugs! {
    /// What a node of a database cluster is made of: CPU and memory.
    ///
    /// [`databases_create_cluster`](crate::Client::databases_create_cluster) takes it;
    /// [`databases_list_options`](crate::Client::databases_list_options) has what an account is offered.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug, and says of it what the slug says.
    DatabaseSize {
        /// Came with 10 GB of disk in 2020.
        DbS1Vcpu1Gb = "db-s-1vcpu-1gb",
        /// Came with 25 GB of disk in 2020.
        DbS1Vcpu2Gb = "db-s-1vcpu-2gb",
        DbS2Vcpu2Gb = "db-s-2vcpu-2gb",
        /// Came with 38 GB of disk in 2020.
        DbS2Vcpu4Gb = "db-s-2vcpu-4gb",
        /// Came with 115 GB of disk in 2020.
        DbS4Vcpu8Gb = "db-s-4vcpu-8gb",
        /// Came with 270 GB of disk in 2020.
        DbS6Vcpu16Gb = "db-s-6vcpu-16gb",
        /// Came with 580 GB of disk in 2020.
        DbS8Vcpu32Gb = "db-s-8vcpu-32gb",
        /// Came with 1.12 TB of disk in 2020; the exact number of GB isn't known.
        DbS16Vcpu64Gb = "db-s-16vcpu-64gb",
        DbAmd1Vcpu1Gb = "db-amd-1vcpu-1gb",
        DbAmd1Vcpu2Gb = "db-amd-1vcpu-2gb",
        DbAmd2Vcpu4Gb = "db-amd-2vcpu-4gb",
        DbAmd2Vcpu8Gb = "db-amd-2vcpu-8gb",
        DbAmd4Vcpu16Gb = "db-amd-4vcpu-16gb",
        DbAmd4Vcpu8Gb = "db-amd-4vcpu-8gb",
        DbAmd8Vcpu32Gb = "db-amd-8vcpu-32gb",
        DbAmd16Vcpu64Gb = "db-amd-16vcpu-64gb",
        DbIntel1Vcpu1Gb = "db-intel-1vcpu-1gb",
        DbIntel1Vcpu2Gb = "db-intel-1vcpu-2gb",
        DbIntel2Vcpu4Gb = "db-intel-2vcpu-4gb",
        DbIntel2Vcpu8Gb = "db-intel-2vcpu-8gb",
        DbIntel4Vcpu16Gb = "db-intel-4vcpu-16gb",
        DbIntel4Vcpu8Gb = "db-intel-4vcpu-8gb",
        DbIntel8Vcpu32Gb = "db-intel-8vcpu-32gb",
        DbIntel16Vcpu64Gb = "db-intel-16vcpu-64gb",
        Gd2Vcpu8Gb = "gd-2vcpu-8gb",
        Gd4Vcpu16Gb = "gd-4vcpu-16gb",
        Gd8Vcpu32Gb = "gd-8vcpu-32gb",
        Gd16Vcpu64Gb = "gd-16vcpu-64gb",
        Gd32Vcpu128Gb = "gd-32vcpu-128gb",
        Gd40Vcpu160Gb = "gd-40vcpu-160gb",
        Gd2Vcpu8GbIntel = "gd-2vcpu-8gb-intel",
        Gd4Vcpu16GbIntel = "gd-4vcpu-16gb-intel",
        Gd8Vcpu32GbIntel = "gd-8vcpu-32gb-intel",
        Gd16Vcpu64GbIntel = "gd-16vcpu-64gb-intel",
        Gd32Vcpu128GbIntel = "gd-32vcpu-128gb-intel",
        Gd48Vcpu192GbIntel = "gd-48vcpu-192gb-intel",
        M2Vcpu16Gb = "m-2vcpu-16gb",
        M4Vcpu32Gb = "m-4vcpu-32gb",
        M8Vcpu64Gb = "m-8vcpu-64gb",
        M16Vcpu128Gb = "m-16vcpu-128gb",
        M24Vcpu192Gb = "m-24vcpu-192gb",
        M32Vcpu256Gb = "m-32vcpu-256gb",
        M3_2Vcpu16Gb = "m3-2vcpu-16gb",
        M3_4Vcpu32Gb = "m3-4vcpu-32gb",
        M3_8Vcpu64Gb = "m3-8vcpu-64gb",
        So1_5_2Vcpu16Gb = "so1_5-2vcpu-16gb",
        So1_5_4Vcpu32Gb = "so1_5-4vcpu-32gb",
        So1_5_8Vcpu64Gb = "so1_5-8vcpu-64gb",
        So1_5_16Vcpu128Gb = "so1_5-16vcpu-128gb",
        So1_5_24Vcpu192Gb = "so1_5-24vcpu-192gb",
        So1_5_32Vcpu256Gb = "so1_5-32vcpu-256gb",
        /// Not confirmed by the API.
        So1_5_48Vcpu256Gb = "so1_5-48vcpu-256gb",
        So1_5_2Vcpu16GbIntel = "so1_5-2vcpu-16gb-intel",
        So1_5_4Vcpu32GbIntel = "so1_5-4vcpu-32gb-intel",
        So1_5_8Vcpu64GbIntel = "so1_5-8vcpu-64gb-intel",
        So1_5_16Vcpu128GbIntel = "so1_5-16vcpu-128gb-intel",
        So1_5_24Vcpu192GbIntel = "so1_5-24vcpu-192gb-intel",
        So1_5_32Vcpu256GbIntel = "so1_5-32vcpu-256gb-intel",
        So1_5_48Vcpu384GbIntel = "so1_5-48vcpu-384gb-intel",
        C96Intel = "c-96-intel",
    }
}

/// Other names, as older clients have them.
impl DatabaseSize {
    /// `db-s-1vcpu-1gb`.
    pub const DB_1_1: Self = Self::DbS1Vcpu1Gb;
    /// `db-s-1vcpu-1gb`.
    pub const TINY: Self = Self::DbS1Vcpu1Gb;
    /// `db-s-1vcpu-2gb`.
    pub const DB_1_2: Self = Self::DbS1Vcpu2Gb;
    /// `db-s-1vcpu-2gb`.
    pub const SMALL: Self = Self::DbS1Vcpu2Gb;
    /// `db-s-2vcpu-4gb`.
    pub const DB_2_4: Self = Self::DbS2Vcpu4Gb;
    /// `db-s-2vcpu-4gb`.
    pub const MEDIUM: Self = Self::DbS2Vcpu4Gb;
    /// `db-s-4vcpu-8gb`.
    pub const DB_4_8: Self = Self::DbS4Vcpu8Gb;
    /// `db-s-4vcpu-8gb`.
    pub const LARGE: Self = Self::DbS4Vcpu8Gb;
    /// `db-s-6vcpu-16gb`.
    pub const DB_6_16: Self = Self::DbS6Vcpu16Gb;
    /// `db-s-6vcpu-16gb`.
    pub const XLARGE: Self = Self::DbS6Vcpu16Gb;
    /// `db-s-8vcpu-32gb`.
    pub const DB_8_32: Self = Self::DbS8Vcpu32Gb;
    /// `db-s-8vcpu-32gb`.
    pub const XXLARGE: Self = Self::DbS8Vcpu32Gb;
    /// `db-s-16vcpu-64gb`.
    pub const DB_16_64: Self = Self::DbS16Vcpu64Gb;
    /// `db-s-16vcpu-64gb`.
    pub const XXXLARGE: Self = Self::DbS16Vcpu64Gb;
    /// `gd-2vcpu-8gb`.
    pub const GD_2_8: Self = Self::Gd2Vcpu8Gb;
}

pub(crate) static DATABASE_SIZES: Table<DatabaseSizeFacts> = &[
    ("c-96-intel", DatabaseSizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(96), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-16vcpu-64gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(16), memory_mb: Some(65536), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-1vcpu-1gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(1), memory_mb: Some(1024), nodes: &[("mysql", &[1]), ("pg", &[1])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-1vcpu-2gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(1), memory_mb: Some(2048), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-2vcpu-4gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(2), memory_mb: Some(4096), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-2vcpu-8gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(2), memory_mb: Some(8192), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-4vcpu-16gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(4), memory_mb: Some(16384), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-4vcpu-8gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(4), memory_mb: Some(8192), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-amd-8vcpu-32gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(8), memory_mb: Some(32768), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-16vcpu-64gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(65536), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-1vcpu-1gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(1), memory_mb: Some(1024), nodes: &[("mysql", &[1]), ("pg", &[1])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-1vcpu-2gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(1), memory_mb: Some(2048), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-2vcpu-4gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(4096), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-2vcpu-8gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(8192), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-4vcpu-16gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(16384), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-4vcpu-8gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(8192), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-intel-8vcpu-32gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(32768), nodes: &[("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-16vcpu-64gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(16), memory_mb: Some(65536), nodes: &[("mongodb", &[1, 3]), ("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-1vcpu-1gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(1), memory_mb: Some(1024), disk_gb: Some(10), nodes: &[("mongodb", &[1, 3]), ("mysql", &[1]), ("pg", &[1]), ("redis", &[1]), ("valkey", &[1])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-1vcpu-2gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(1), memory_mb: Some(2048), disk_gb: Some(25), nodes: &[("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("opensearch", &[1]), ("pg", &[1, 2, 3]), ("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-2vcpu-2gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(2), memory_mb: Some(2048), nodes: &[("kafka", &[3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-2vcpu-4gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(38), nodes: &[("kafka", &[3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("opensearch", &[1, 3]), ("pg", &[1, 2, 3]), ("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-4vcpu-8gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(115), nodes: &[("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("opensearch", &[1, 3]), ("pg", &[1, 2, 3]), ("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-6vcpu-16gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(6), memory_mb: Some(16384), disk_gb: Some(270), nodes: &[("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3]), ("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("db-s-8vcpu-32gb", DatabaseSizeFacts { class: Some(SizeClass::Basic), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(580), nodes: &[("mongodb", &[1, 3]), ("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-16vcpu-64gb", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), vcpus: Some(16), memory_mb: Some(65536), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-16vcpu-64gb-intel", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(65536), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-2vcpu-8gb", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), vcpus: Some(2), memory_mb: Some(8192), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("kafka", &[3, 6, 9, 15]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("opensearch", &[1, 3, 6, 9, 15]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-2vcpu-8gb-intel", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(8192), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-32vcpu-128gb", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), vcpus: Some(32), memory_mb: Some(131072), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-32vcpu-128gb-intel", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(131072), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-40vcpu-160gb", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), vcpus: Some(40), memory_mb: Some(163840), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-48vcpu-192gb-intel", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(196608), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-4vcpu-16gb", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), vcpus: Some(4), memory_mb: Some(16384), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("kafka", &[3, 6, 9, 15]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("opensearch", &[1, 3, 6, 9, 15]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-4vcpu-16gb-intel", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(16384), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-8vcpu-32gb", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), vcpus: Some(8), memory_mb: Some(32768), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("gd-8vcpu-32gb-intel", DatabaseSizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(32768), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m-16vcpu-128gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(16), memory_mb: Some(131072), nodes: &[("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m-24vcpu-192gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(24), memory_mb: Some(196608), nodes: &[("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m-2vcpu-16gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(2), memory_mb: Some(16384), nodes: &[("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m-32vcpu-256gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(32), memory_mb: Some(262144), nodes: &[("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m-4vcpu-32gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(4), memory_mb: Some(32768), nodes: &[("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m-8vcpu-64gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(8), memory_mb: Some(65536), nodes: &[("redis", &[1, 2, 3]), ("valkey", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m3-2vcpu-16gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(2), memory_mb: Some(16384), nodes: &[("opensearch", &[1, 3, 6, 9, 15])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m3-4vcpu-32gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(4), memory_mb: Some(32768), nodes: &[("opensearch", &[1, 3, 6, 9, 15])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("m3-8vcpu-64gb", DatabaseSizeFacts { class: Some(SizeClass::MemoryOptimized), vcpus: Some(8), memory_mb: Some(65536), nodes: &[("opensearch", &[1, 3, 6, 9, 15])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-16vcpu-128gb", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), vcpus: Some(16), memory_mb: Some(131072), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-16vcpu-128gb-intel", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(131072), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-24vcpu-192gb", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), vcpus: Some(24), memory_mb: Some(196608), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-24vcpu-192gb-intel", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(24), memory_mb: Some(196608), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-2vcpu-16gb", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), vcpus: Some(2), memory_mb: Some(16384), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-2vcpu-16gb-intel", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(16384), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-32vcpu-256gb", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), vcpus: Some(32), memory_mb: Some(262144), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-32vcpu-256gb-intel", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(262144), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-48vcpu-256gb", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), vcpus: Some(48), memory_mb: Some(262144), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-48vcpu-384gb-intel", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(393216), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-4vcpu-32gb", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), vcpus: Some(4), memory_mb: Some(32768), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-4vcpu-32gb-intel", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(32768), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-8vcpu-64gb", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), vcpus: Some(8), memory_mb: Some(65536), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3]), ("mongodb", &[1, 3]), ("mysql", &[1, 2, 3]), ("pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
    ("so1_5-8vcpu-64gb-intel", DatabaseSizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(65536), nodes: &[("advanced_mysql", &[1, 3]), ("advanced_pg", &[1, 2, 3])], status: Status::Current, ..DatabaseSizeFacts::NONE }),
];

slugs! {
    /// What a database cluster runs: [`databases_create_cluster`](crate::Client::databases_create_cluster) takes it.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    DatabaseEngine {
        /// PostgreSQL.
        Pg = "pg",
        /// MySQL.
        Mysql = "mysql",
        /// Valkey.
        Valkey = "valkey",
        /// (legacy) Redis / Caching. New clusters are refused since 2025; valkey takes its place.
        Redis = "redis",
        /// MongoDB.
        Mongodb = "mongodb",
        /// Kafka.
        Kafka = "kafka",
        /// OpenSearch.
        Opensearch = "opensearch",
        /// PostgreSQL Advanced Edition.
        AdvancedPg = "advanced_pg",
        /// MySQL Advanced Edition.
        AdvancedMysql = "advanced_mysql",
    }
}

pub(crate) static DATABASE_ENGINES: Table<DatabaseEngineFacts> = &[
    ("advanced_mysql", DatabaseEngineFacts { name: Some("MySQL Advanced Edition"), versions: &[
        DatabaseVersion { version: "8.4.8", is_default: true, end_of_life: None, end_of_availability: None, status: Status::Current },
    ], status: Status::Current }),
    ("advanced_pg", DatabaseEngineFacts { name: Some("PostgreSQL Advanced Edition"), versions: &[
        DatabaseVersion { version: "18", is_default: true, end_of_life: Some("2030-11-13"), end_of_availability: Some("2030-05-13"), status: Status::Current },
        DatabaseVersion { version: "17", is_default: false, end_of_life: Some("2029-11-08"), end_of_availability: Some("2029-05-08"), status: Status::Current },
        DatabaseVersion { version: "16", is_default: false, end_of_life: Some("2028-11-09"), end_of_availability: Some("2028-05-09"), status: Status::Current },
    ], status: Status::Current }),
    ("kafka", DatabaseEngineFacts { name: Some("Kafka"), versions: &[
        DatabaseVersion { version: "4.2", is_default: true, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "4.1", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
        DatabaseVersion { version: "3.9", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "3.8", is_default: false, end_of_life: None, end_of_availability: Some("2025-06-03"), status: Status::Legacy },
        DatabaseVersion { version: "3.5", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
    ], status: Status::Current }),
    ("mongodb", DatabaseEngineFacts { name: Some("MongoDB"), versions: &[
        DatabaseVersion { version: "8.0", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "7.0", is_default: false, end_of_life: Some("2026-08-01"), end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "6.0", is_default: false, end_of_life: Some("2025-07-01"), end_of_availability: None, status: Status::Legacy },
    ], status: Status::Current }),
    ("mysql", DatabaseEngineFacts { name: Some("MySQL"), versions: &[
        DatabaseVersion { version: "8.4", is_default: true, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "8", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
    ], status: Status::Current }),
    ("opensearch", DatabaseEngineFacts { name: Some("OpenSearch"), versions: &[
        DatabaseVersion { version: "2.19", is_default: true, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "3.3", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "3.6", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "2", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
        DatabaseVersion { version: "1", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
    ], status: Status::Current }),
    ("pg", DatabaseEngineFacts { name: Some("PostgreSQL"), versions: &[
        DatabaseVersion { version: "18", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Current },
        DatabaseVersion { version: "17", is_default: false, end_of_life: Some("2029-11-08"), end_of_availability: Some("2029-05-08"), status: Status::Current },
        DatabaseVersion { version: "16", is_default: false, end_of_life: Some("2028-11-09"), end_of_availability: Some("2028-05-09"), status: Status::Current },
        DatabaseVersion { version: "15", is_default: false, end_of_life: Some("2027-11-11"), end_of_availability: Some("2027-05-12"), status: Status::Current },
        DatabaseVersion { version: "14", is_default: false, end_of_life: Some("2026-11-12"), end_of_availability: Some("2026-05-12"), status: Status::Legacy },
        DatabaseVersion { version: "13", is_default: false, end_of_life: Some("2025-11-13"), end_of_availability: Some("2025-05-13"), status: Status::Legacy },
        DatabaseVersion { version: "11", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
        DatabaseVersion { version: "10", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
    ], status: Status::Current }),
    ("redis", DatabaseEngineFacts { name: Some("Redis / Caching"), versions: &[
        DatabaseVersion { version: "7", is_default: false, end_of_life: Some("2025-06-30"), end_of_availability: Some("2025-04-30"), status: Status::Legacy },
        DatabaseVersion { version: "6", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
        DatabaseVersion { version: "5", is_default: false, end_of_life: None, end_of_availability: None, status: Status::Legacy },
    ], status: Status::Legacy }),
    ("valkey", DatabaseEngineFacts { name: Some("Valkey"), versions: &[
        DatabaseVersion { version: "8", is_default: true, end_of_life: None, end_of_availability: None, status: Status::Current },
    ], status: Status::Current }),
];
