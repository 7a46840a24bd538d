// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `balance_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Balance {
    /// What is owed as of `generated_at`: `account_balance` and `month_to_date_usage` together, in US dollars.
    pub month_to_date_balance: Option<String>,
    /// The balance after the last billing event, without this month's usage, in US dollars.
    pub account_balance: Option<String>,
    /// What has been used since the billing period began, up to `generated_at`, in US dollars.
    pub month_to_date_usage: Option<String>,
    /// When the amounts were computed.
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
    /// The first line of the street address.
    pub address_line1: Option<String>,
    /// The second line of the street address; often blank.
    pub address_line2: Option<String>,
    /// The city of the address.
    pub city: Option<String>,
    /// The state, province or region of the address; not a region of the service.
    pub region: Option<String>,
    /// The postal code of the address.
    pub postal_code: Option<String>,
    /// The country, by its two-letter code of ISO 3166, such as `US`.
    pub country_iso2_code: Option<String>,
    /// When the address was entered.
    pub created_at: Option<Timestamp>,
    /// When the address was last changed.
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
    /// The URN of the team that caused the cost, as `do:team:` and a UUID.
    pub usage_team_urn: Option<String>,
    /// The day that the data point begins on, as `YYYY-MM-DD`.
    /// Format: date.
    pub start_date: Option<String>,
    /// The cost of the data point, in US dollars, as decimal text.
    pub total_amount: Option<String>,
    /// The region in which the resource was used.
    pub region: Option<String>,
    /// The article number of what was billed.
    pub sku: Option<String>,
    /// What was billed, worded as on an invoice.
    pub description: Option<String>,
    /// The name of the group that the item stands in on an invoice, such as a cluster; blank outside of groups.
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
    /// What the entry is about, such as a month's invoice or a payment.
    pub description: Option<String>,
    /// The amount in US dollars, as decimal text; negative for payments.
    pub amount: Option<String>,
    /// The id of the invoice; `None` if the entry has none, as for payments.
    pub invoice_id: Option<String>,
    /// The UUID of the invoice; `None` if the entry has none, as for payments.
    pub invoice_uuid: Option<String>,
    /// When the event took place.
    pub date: Option<Timestamp>,
    /// Which kind of event it is.
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
    /// The billing events on this page.
    pub billing_history: Option<Vec<BillingHistory>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
        ///
        /// A payment by ACH, a bank transfer, failed.
        AchFailure = "ACHFailure",
        ///
        /// An amount was corrected by the service.
        Adjustment = "Adjustment",
        ///
        /// An attempted payment failed.
        AttemptFailed = "AttemptFailed",
        ///
        /// A payment was taken back through the bank or card issuer.
        Chargeback = "Chargeback",
        ///
        /// A credit was granted.
        Credit = "Credit",
        ///
        /// A credit expired before it was used up.
        CreditExpiration = "CreditExpiration",
        ///
        /// An invoice was issued.
        Invoice = "Invoice",
        ///
        /// A payment was made.
        Payment = "Payment",
        ///
        /// A payment was paid back by the service.
        Refund = "Refund",
        ///
        /// An earlier entry was undone.
        Reversal = "Reversal",
    }
}

#[cfg(feature = "schemars")]
schema!(BillingHistoryType in crate::SCHEMAS {});

/// Answered by `billing_insights_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingInsightsListResponse {
    /// The costs on this page, as changes from one day to the next by the estimates of each night.
    pub data_points: Vec<BillingDataPoint>,
    /// How many data points there are on all pages.
    pub total_items: i64,
    /// How many pages there are.
    pub total_pages: i64,
    /// The number of this page.
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
    /// The name of the product that is billed.
    pub product: Option<String>,
    /// The UUID of the resource that is billed; `None` if it has none.
    pub resource_uuid: Option<String>,
    /// The id of the resource that is billed; `None` if it has none.
    pub resource_id: Option<String>,
    /// The name of what several items belong to, such as a Kubernetes cluster or a database.
    pub group_description: Option<String>,
    /// What the item is about.
    pub description: Option<String>,
    /// The amount of the item in US dollars, as decimal text.
    pub amount: Option<String>,
    /// How long the resource was used and is billed, in units of `duration_unit`.
    pub duration: Option<String>,
    /// What `duration` is counted in, such as `Hours`.
    pub duration_unit: Option<String>,
    /// When the billed time begins.
    pub start_time: Option<Timestamp>,
    /// When the billed time ends.
    pub end_time: Option<Timestamp>,
    /// The name of the project that the resource belongs to.
    pub project_name: Option<String>,
    /// The category of the product.
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
    /// The UUID of the invoice, by which requests name it.
    pub invoice_uuid: String,
    /// The number of the invoice as printed on it.
    pub invoice_id: Option<String>,
    /// The total in US dollars, as decimal text; in a preview, what the month has cost so far.
    pub amount: Option<String>,
    /// The month that is billed, as `YYYY-MM`.
    pub invoice_period: Option<String>,
    /// When the preview was last computed; `None` for a finished invoice.
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
    /// The UUID of the invoice.
    pub invoice_uuid: Option<String>,
    /// The number of the invoice.
    pub invoice_id: Option<String>,
    /// The month that is billed, as `YYYY-MM`.
    pub billing_period: Option<String>,
    /// The total in US dollars, as decimal text; in a preview, what the month has cost so far.
    pub amount: Option<String>,
    /// The name of the customer.
    pub user_name: Option<String>,
    /// The address of the customer.
    pub user_billing_address: Option<BillingAddress>,
    /// The company of the customer; `None` if none was entered.
    pub user_company: Option<String>,
    /// The e-mail address of the customer.
    pub user_email: Option<String>,
    /// The charges for products, as a sum and by product.
    pub product_charges: Option<ProductUsageCharges>,
    /// The charges for use beyond what was included.
    pub overages: Option<SimpleCharge>,
    /// The taxes on the invoice.
    pub taxes: Option<SimpleCharge>,
    /// The credits and corrections on the invoice.
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
    /// The items of the invoice on this page.
    pub invoice_items: Option<Vec<InvoiceItem>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The invoices on this page, without the preview.
    pub invoices: Option<Vec<InvoicePreview>>,
    /// What the invoice of the current month amounts to so far, computed once a night.
    pub invoice_preview: Option<InvoicePreview>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The amount of the charge in US dollars, as decimal text.
    pub amount: Option<String>,
    /// What is charged, such as a product.
    pub name: Option<String>,
    /// How often it was charged, as text.
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
    /// What is charged, in words.
    pub name: Option<String>,
    /// The sum of all products in US dollars, as decimal text.
    pub amount: Option<String>,
    /// The charges, one sum for each kind of resource.
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
    /// What is charged, in words.
    pub name: Option<String>,
    /// The sum in US dollars, as decimal text.
    pub amount: Option<String>,
    undeclared: Undeclared,
}

record!(SimpleCharge {
    sometimes name "name",
    sometimes amount "amount",
});

#[cfg(feature = "schemars")]
schema!(SimpleCharge in crate::SCHEMAS {});
