// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::project::purposes;
use crate::slugs::slug::slugs;

purposes! {
    /// What a project is for: one of the listed purposes, or words of your own.
    ///
    /// [`projects_create`](crate::Client::projects_create) takes it.
    {
        JustTryingOutDigitalOcean = "Just trying out DigitalOcean",
        ClassProjectEducationalPurposes = "Class project / Educational purposes",
        WebsiteOrBlog = "Website or blog",
        WebApplication = "Web Application",
        ServiceOrApi = "Service or API",
        MobileApplication = "Mobile Application",
        MachineLearningAiDataProcessing = "Machine learning / AI / Data processing",
        IoT = "IoT",
        OperationalDeveloperTooling = "Operational / Developer tooling",
    }
}

/// Other names, as older clients have them.
impl Purpose {
    /// `Just trying out DigitalOcean`.
    pub const TRYING: Self = Self::JustTryingOutDigitalOcean;
    /// `Class project / Educational purposes`.
    pub const EDUCATION: Self = Self::ClassProjectEducationalPurposes;
    /// `Website or blog`.
    pub const BLOG: Self = Self::WebsiteOrBlog;
    /// `Web Application`.
    pub const WEB: Self = Self::WebApplication;
    /// `Service or API`.
    pub const API: Self = Self::ServiceOrApi;
    /// `Mobile Application`.
    pub const MOBILE: Self = Self::MobileApplication;
    /// `Machine learning / AI / Data processing`.
    pub const AI: Self = Self::MachineLearningAiDataProcessing;
    /// `IoT`.
    pub const IOT: Self = Self::IoT;
    /// `Operational / Developer tooling`.
    pub const TOOLS: Self = Self::OperationalDeveloperTooling;
}

impl Purpose {
    /// How many characters the text to send may have.
    pub const MAX_LENGTH: usize = 255;
}

/// What stands before words of one's own.
pub(crate) const PREFIX: &str = "Other: ";

slugs! {
    /// What the resources of a project are used in. [`projects_create`](crate::Client::projects_create) takes it.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    Environment {
        Development = "Development",
        Staging = "Staging",
        Production = "Production",
    }
}
