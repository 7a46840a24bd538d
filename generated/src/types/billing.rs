// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `balance_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Balance {
    /// The month to date balance of the balance.
    pub month_to_date_balance: Option<String>,
    /// The account balance of the balance.
    pub account_balance: Option<String>,
    /// The month to date usage of the balance.
    pub month_to_date_usage: Option<String>,
    /// The generated at of the balance.
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
    /// The address line1 of the billing address.
    pub address_line1: Option<String>,
    /// The address line2 of the billing address.
    pub address_line2: Option<String>,
    /// The city of the billing address.
    pub city: Option<String>,
    /// The region that the billing address is in.
    pub region: Option<String>,
    /// The postal code of the billing address.
    pub postal_code: Option<String>,
    /// The country iso2 code of the billing address.
    pub country_iso2_code: Option<String>,
    /// When the billing address was created.
    pub created_at: Option<Timestamp>,
    /// When the billing address was last changed.
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
    /// The usage team urn of the billing data point.
    pub usage_team_urn: Option<String>,
    /// The start date of the billing data point.
    /// Format: date.
    pub start_date: Option<String>,
    /// The total amount of the billing data point.
    pub total_amount: Option<String>,
    /// The region that the billing data point is in.
    pub region: Option<String>,
    /// The sku of the billing data point.
    pub sku: Option<String>,
    /// What the billing data point is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The group description of the billing data point.
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
    /// What the billing history is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The amount of the billing history.
    pub amount: Option<String>,
    /// The invoice id of the billing history.
    pub invoice_id: Option<String>,
    /// The invoice uuid of the billing history.
    pub invoice_uuid: Option<String>,
    /// The date of the billing history.
    pub date: Option<Timestamp>,
    /// Which kind of billing history it is.
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
    /// The billing history of the billing history list.
    pub billing_history: Option<Vec<BillingHistory>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
    /// The data points of the billing insights list.
    pub data_points: Vec<BillingDataPoint>,
    /// The total items of the billing insights list.
    pub total_items: i64,
    /// The total pages of the billing insights list.
    pub total_pages: i64,
    /// The current page of the billing insights list.
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
    /// The product of the invoice item.
    pub product: Option<String>,
    /// The resource uuid of the invoice item.
    pub resource_uuid: Option<String>,
    /// The resource id of the invoice item.
    pub resource_id: Option<String>,
    /// The group description of the invoice item.
    pub group_description: Option<String>,
    /// What the invoice item is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The amount of the invoice item.
    pub amount: Option<String>,
    /// The duration of the invoice item.
    pub duration: Option<String>,
    /// The duration unit of the invoice item.
    pub duration_unit: Option<String>,
    /// The start time of the invoice item.
    pub start_time: Option<Timestamp>,
    /// The end time of the invoice item.
    pub end_time: Option<Timestamp>,
    /// The project name of the invoice item.
    pub project_name: Option<String>,
    /// The category of the invoice item.
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
    /// The invoice uuid of the invoice preview.
    pub invoice_uuid: String,
    /// The invoice id of the invoice preview.
    pub invoice_id: Option<String>,
    /// The amount of the invoice preview.
    pub amount: Option<String>,
    /// The invoice period of the invoice preview.
    pub invoice_period: Option<String>,
    /// When the invoice preview was last changed.
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
    /// The invoice uuid of the invoice summary.
    pub invoice_uuid: Option<String>,
    /// The invoice id of the invoice summary.
    pub invoice_id: Option<String>,
    /// The billing period of the invoice summary.
    pub billing_period: Option<String>,
    /// The amount of the invoice summary.
    pub amount: Option<String>,
    /// The user name of the invoice summary.
    pub user_name: Option<String>,
    /// The user billing address of the invoice summary.
    pub user_billing_address: Option<BillingAddress>,
    /// The user company of the invoice summary.
    pub user_company: Option<String>,
    /// The user email of the invoice summary.
    pub user_email: Option<String>,
    /// The product charges of the invoice summary.
    pub product_charges: Option<ProductUsageCharges>,
    /// The overages of the invoice summary.
    pub overages: Option<SimpleCharge>,
    /// The taxes of the invoice summary.
    pub taxes: Option<SimpleCharge>,
    /// The credits and adjustments of the invoice summary.
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
    /// The invoice items of the invoices get by uuid.
    pub invoice_items: Option<Vec<InvoiceItem>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
    /// The invoices of the invoices list.
    pub invoices: Option<Vec<InvoicePreview>>,
    /// The invoice preview of the invoices list.
    pub invoice_preview: Option<InvoicePreview>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
    /// The amount of the product charge item.
    pub amount: Option<String>,
    /// The name of the product charge item.
    pub name: Option<String>,
    /// The count of the product charge item.
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
    /// The name of the product usage charges.
    pub name: Option<String>,
    /// The amount of the product usage charges.
    pub amount: Option<String>,
    /// The items of the product usage charges.
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
    /// The name of the simple charge.
    pub name: Option<String>,
    /// The amount of the simple charge.
    pub amount: Option<String>,
    undeclared: Undeclared,
}

record!(SimpleCharge {
    sometimes name "name",
    sometimes amount "amount",
});

#[cfg(feature = "schemars")]
schema!(SimpleCharge in crate::SCHEMAS {});
