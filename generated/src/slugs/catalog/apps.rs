// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::app::{AppCpu, AppInstanceSizeFacts};
use crate::slugs::slug::{Status, Table, slugs};

slugs! {
    /// What an instance of an app's component is made of. [`apps_create`](crate::Client::apps_create) takes it.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug, and says of it what the slug says.
    AppInstanceSize {
        AppsS1Vcpu0_5Gb = "apps-s-1vcpu-0.5gb",
        AppsS1Vcpu1GbFixed = "apps-s-1vcpu-1gb-fixed",
        AppsS1Vcpu1Gb = "apps-s-1vcpu-1gb",
        AppsS1Vcpu2Gb = "apps-s-1vcpu-2gb",
        AppsS2Vcpu4Gb = "apps-s-2vcpu-4gb",
        AppsD1Vcpu0_5Gb = "apps-d-1vcpu-0.5gb",
        AppsD1Vcpu1Gb = "apps-d-1vcpu-1gb",
        AppsD1Vcpu2Gb = "apps-d-1vcpu-2gb",
        AppsD1Vcpu4Gb = "apps-d-1vcpu-4gb",
        AppsD2Vcpu4Gb = "apps-d-2vcpu-4gb",
        AppsD2Vcpu8Gb = "apps-d-2vcpu-8gb",
        AppsD4Vcpu8Gb = "apps-d-4vcpu-8gb",
        AppsD4Vcpu16Gb = "apps-d-4vcpu-16gb",
        AppsD8Vcpu32Gb = "apps-d-8vcpu-32gb",
        /// (legacy)
        BasicXxs = "basic-xxs",
        /// (legacy)
        BasicXs = "basic-xs",
        /// (legacy)
        BasicS = "basic-s",
        /// (legacy)
        BasicM = "basic-m",
        /// (legacy)
        ProfessionalXs = "professional-xs",
        /// (legacy)
        ProfessionalS = "professional-s",
        /// (legacy)
        ProfessionalM = "professional-m",
        /// (legacy)
        Professional1L = "professional-1l",
        /// (legacy)
        ProfessionalL = "professional-l",
        /// (legacy)
        ProfessionalXl = "professional-xl",
    }
}

pub(crate) static APP_INSTANCE_SIZES: Table<AppInstanceSizeFacts> = &[
    ("apps-d-1vcpu-0.5gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(1), memory_mb: Some(512), price_monthly: Some(29.0), bandwidth_gib: Some(100), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-1vcpu-1gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(1), memory_mb: Some(1024), price_monthly: Some(34.0), bandwidth_gib: Some(200), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-1vcpu-2gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(1), memory_mb: Some(2048), price_monthly: Some(39.0), bandwidth_gib: Some(300), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-1vcpu-4gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(1), memory_mb: Some(4096), price_monthly: Some(49.0), bandwidth_gib: Some(400), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-2vcpu-4gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(2), memory_mb: Some(4096), price_monthly: Some(78.0), bandwidth_gib: Some(500), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-2vcpu-8gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(2), memory_mb: Some(8192), price_monthly: Some(98.0), bandwidth_gib: Some(600), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-4vcpu-16gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(4), memory_mb: Some(16384), price_monthly: Some(196.0), bandwidth_gib: Some(800), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-4vcpu-8gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(4), memory_mb: Some(8192), price_monthly: Some(156.0), bandwidth_gib: Some(700), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-d-8vcpu-32gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Dedicated), vcpus: Some(8), memory_mb: Some(32768), price_monthly: Some(392.0), bandwidth_gib: Some(900), single_instance_only: Some(false), scalable: Some(true), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-s-1vcpu-0.5gb", AppInstanceSizeFacts { tier: Some("basic"), cpu: Some(AppCpu::Shared), vcpus: Some(1), memory_mb: Some(512), price_monthly: Some(5.0), bandwidth_gib: Some(50), single_instance_only: Some(true), scalable: Some(false), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-s-1vcpu-1gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Shared), vcpus: Some(1), memory_mb: Some(1024), price_monthly: Some(12.0), bandwidth_gib: Some(150), single_instance_only: Some(false), scalable: Some(false), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-s-1vcpu-1gb-fixed", AppInstanceSizeFacts { tier: Some("basic"), cpu: Some(AppCpu::Shared), vcpus: Some(1), memory_mb: Some(1024), price_monthly: Some(10.0), bandwidth_gib: Some(100), single_instance_only: Some(true), scalable: Some(false), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-s-1vcpu-2gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Shared), vcpus: Some(1), memory_mb: Some(2048), price_monthly: Some(25.0), bandwidth_gib: Some(200), single_instance_only: Some(false), scalable: Some(false), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("apps-s-2vcpu-4gb", AppInstanceSizeFacts { tier: Some("professional"), cpu: Some(AppCpu::Shared), vcpus: Some(2), memory_mb: Some(4096), price_monthly: Some(50.0), bandwidth_gib: Some(250), single_instance_only: Some(false), scalable: Some(false), status: Status::Current, ..AppInstanceSizeFacts::NONE }),
    ("basic-m", AppInstanceSizeFacts { tier: Some("basic"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("basic-s", AppInstanceSizeFacts { tier: Some("basic"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("basic-xs", AppInstanceSizeFacts { tier: Some("basic"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("basic-xxs", AppInstanceSizeFacts { tier: Some("basic"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("professional-1l", AppInstanceSizeFacts { tier: Some("professional"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("professional-l", AppInstanceSizeFacts { tier: Some("professional"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("professional-m", AppInstanceSizeFacts { tier: Some("professional"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("professional-s", AppInstanceSizeFacts { tier: Some("professional"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("professional-xl", AppInstanceSizeFacts { tier: Some("professional"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
    ("professional-xs", AppInstanceSizeFacts { tier: Some("professional"), status: Status::Legacy, ..AppInstanceSizeFacts::NONE }),
];
