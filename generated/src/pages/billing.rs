// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::BillingInsightsListResponse {
    type Item = types::BillingDataPoint;

    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.data_points)
    }

    fn len(&self) -> usize {
        self.data_points.len()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.data_points == other.data_points
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::InvoicesGetByUuidResponse {
    type Item = types::InvoiceItem;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.invoice_items.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.invoice_items.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.invoice_items == other.invoice_items
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::InvoicesListResponse {
    type Item = types::InvoicePreview;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.invoices.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.invoices.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.invoices == other.invoices
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
