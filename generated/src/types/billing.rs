// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `balance_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Balance {
    pub month_to_date_balance: Option<String>,
    pub account_balance: Option<String>,
    pub month_to_date_usage: Option<String>,
    pub generated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(Balance {
    sometimes month_to_date_balance "month_to_date_balance",
    sometimes account_balance "account_balance",
    sometimes month_to_date_usage "month_to_date_usage",
    sometimes generated_at "generated_at",
});

#[cfg(feature = "schemars")]
schema!(Balance in crate::SCHEMAS {});

/// Answered by `invoices_get_summary_by_uuid`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingAddress {
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country_iso2_code: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(BillingAddress {
    sometimes address_line1 "address_line1",
    sometimes address_line2 "address_line2",
    sometimes city "city",
    sometimes region "region",
    sometimes postal_code "postal_code",
    sometimes country_iso2_code "country_iso2_code",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(BillingAddress in crate::SCHEMAS {});

/// Answered by `billing_insights_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingDataPoint {
    pub usage_team_urn: Option<String>,
    /// Format: date.
    pub start_date: Option<String>,
    pub total_amount: Option<String>,
    pub region: Option<String>,
    pub sku: Option<String>,
    pub description: Option<String>,
    pub group_description: Option<String>,
    undeclared: Undeclared,
}

record!(BillingDataPoint {
    sometimes usage_team_urn "usage_team_urn",
    sometimes start_date "start_date",
    sometimes total_amount "total_amount",
    sometimes region "region",
    sometimes sku "sku",
    sometimes description "description",
    sometimes group_description "group_description",
});

#[cfg(feature = "schemars")]
schema!(BillingDataPoint in crate::SCHEMAS {});

/// Answered by `billing_history_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingHistory {
    pub description: Option<String>,
    pub amount: Option<String>,
    pub invoice_id: Option<String>,
    pub invoice_uuid: Option<String>,
    pub date: Option<Timestamp>,
    pub type_: Option<BillingHistoryType>,
    undeclared: Undeclared,
}

record!(BillingHistory {
    sometimes description "description",
    sometimes amount "amount",
    sometimes invoice_id "invoice_id",
    sometimes invoice_uuid "invoice_uuid",
    sometimes date "date",
    sometimes type_ "type",
});

#[cfg(feature = "schemars")]
schema!(BillingHistory in crate::SCHEMAS { BillingHistoryType });

/// Answered by `billing_history_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingHistoryListResponse {
    pub billing_history: Option<Vec<BillingHistory>>,
    pub links: Option<PageLinks>,
    pub meta: MetaProperties,
    undeclared: Undeclared,
}

record!(BillingHistoryListResponse {
    sometimes billing_history "billing_history",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(BillingHistoryListResponse in crate::SCHEMAS { BillingHistory, MetaProperties, PageLinks });

open_enum! {
    /// Answered by `billing_history_list`.
    BillingHistoryType {
        AchFailure = "ACHFailure",
        Adjustment = "Adjustment",
        AttemptFailed = "AttemptFailed",
        Chargeback = "Chargeback",
        Credit = "Credit",
        CreditExpiration = "CreditExpiration",
        Invoice = "Invoice",
        Payment = "Payment",
        Refund = "Refund",
        Reversal = "Reversal",
    }
}

#[cfg(feature = "schemars")]
schema!(BillingHistoryType in crate::SCHEMAS {});

/// Answered by `billing_insights_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingInsightsListResponse {
    pub data_points: Vec<BillingDataPoint>,
    pub total_items: i64,
    pub total_pages: i64,
    pub current_page: i64,
    undeclared: Undeclared,
}

record!(BillingInsightsListResponse {
    required data_points "data_points",
    required total_items "total_items",
    required total_pages "total_pages",
    required current_page "current_page",
});

#[cfg(feature = "schemars")]
schema!(BillingInsightsListResponse in crate::SCHEMAS { BillingDataPoint });

/// Answered by `invoices_get_by_uuid`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvoiceItem {
    pub product: Option<String>,
    pub resource_uuid: Option<String>,
    pub resource_id: Option<String>,
    pub group_description: Option<String>,
    pub description: Option<String>,
    pub amount: Option<String>,
    pub duration: Option<String>,
    pub duration_unit: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub project_name: Option<String>,
    pub category: Option<String>,
    undeclared: Undeclared,
}

record!(InvoiceItem {
    sometimes product "product",
    sometimes resource_uuid "resource_uuid",
    sometimes resource_id "resource_id",
    sometimes group_description "group_description",
    sometimes description "description",
    sometimes amount "amount",
    sometimes duration "duration",
    sometimes duration_unit "duration_unit",
    sometimes start_time "start_time",
    sometimes end_time "end_time",
    sometimes project_name "project_name",
    sometimes category "category",
});

#[cfg(feature = "schemars")]
schema!(InvoiceItem in crate::SCHEMAS {});

/// Answered by `invoices_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoicePreview {
    pub invoice_uuid: String,
    pub invoice_id: Option<String>,
    pub amount: Option<String>,
    pub invoice_period: Option<String>,
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(InvoicePreview {
    expected invoice_uuid "invoice_uuid",
    sometimes invoice_id "invoice_id",
    sometimes amount "amount",
    sometimes invoice_period "invoice_period",
    sometimes updated_at "updated_at",
});

impl Default for InvoicePreview {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(InvoicePreview in crate::SCHEMAS {});

/// Answered by `invoices_get_summary_by_uuid`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvoiceSummary {
    pub invoice_uuid: Option<String>,
    pub invoice_id: Option<String>,
    pub billing_period: Option<String>,
    pub amount: Option<String>,
    pub user_name: Option<String>,
    pub user_billing_address: Option<BillingAddress>,
    pub user_company: Option<String>,
    pub user_email: Option<String>,
    pub product_charges: Option<ProductUsageCharges>,
    pub overages: Option<SimpleCharge>,
    pub taxes: Option<SimpleCharge>,
    pub credits_and_adjustments: Option<SimpleCharge>,
    undeclared: Undeclared,
}

record!(InvoiceSummary {
    sometimes invoice_uuid "invoice_uuid",
    sometimes invoice_id "invoice_id",
    sometimes billing_period "billing_period",
    sometimes amount "amount",
    sometimes user_name "user_name",
    sometimes user_billing_address "user_billing_address",
    sometimes user_company "user_company",
    sometimes user_email "user_email",
    sometimes product_charges "product_charges",
    sometimes overages "overages",
    sometimes taxes "taxes",
    sometimes credits_and_adjustments "credits_and_adjustments",
});

#[cfg(feature = "schemars")]
schema!(InvoiceSummary in crate::SCHEMAS { BillingAddress, ProductUsageCharges, SimpleCharge });

/// Answered by `invoices_get_by_uuid`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoicesGetByUuidResponse {
    pub invoice_items: Option<Vec<InvoiceItem>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(InvoicesGetByUuidResponse {
    sometimes invoice_items "invoice_items",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(InvoicesGetByUuidResponse in crate::SCHEMAS { InvoiceItem, MetaMeta, PageLinks });

/// Answered by `invoices_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoicesListResponse {
    pub invoices: Option<Vec<InvoicePreview>>,
    pub invoice_preview: Option<InvoicePreview>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(InvoicesListResponse {
    sometimes invoices "invoices",
    sometimes invoice_preview "invoice_preview",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(InvoicesListResponse in crate::SCHEMAS { InvoicePreview, MetaMeta, PageLinks });

/// Answered by `invoices_get_summary_by_uuid`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductChargeItem {
    pub amount: Option<String>,
    pub name: Option<String>,
    pub count: Option<String>,
    undeclared: Undeclared,
}

record!(ProductChargeItem {
    sometimes amount "amount",
    sometimes name "name",
    sometimes count "count",
});

#[cfg(feature = "schemars")]
schema!(ProductChargeItem in crate::SCHEMAS {});

/// Answered by `invoices_get_summary_by_uuid`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductUsageCharges {
    pub name: Option<String>,
    pub amount: Option<String>,
    pub items: Option<Vec<ProductChargeItem>>,
    undeclared: Undeclared,
}

record!(ProductUsageCharges {
    sometimes name "name",
    sometimes amount "amount",
    sometimes items "items",
});

#[cfg(feature = "schemars")]
schema!(ProductUsageCharges in crate::SCHEMAS { ProductChargeItem });

/// Answered by `invoices_get_summary_by_uuid`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SimpleCharge {
    pub name: Option<String>,
    pub amount: Option<String>,
    undeclared: Undeclared,
}

record!(SimpleCharge {
    sometimes name "name",
    sometimes amount "amount",
});

#[cfg(feature = "schemars")]
schema!(SimpleCharge in crate::SCHEMAS {});
