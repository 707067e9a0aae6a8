//! Value added tax: what of a price a client pays in the end.
//!
//! In: a client, an amount, what the price says of its tax. Out: the amount to compare, whether its tax is known, and
//! whether it may be less.

use rust_decimal::Decimal;

use crate::catalog::Vat;
use crate::dossier::Client;

/// The amount as the client compares it, gross or (deducting the tax) net, and whether its tax is
/// known. An unanswered question leaves the amount as it stands.
pub(super) fn compared(client: &Client, amount: Decimal, vat: Vat) -> (Decimal, bool) {
    let factor = client.vat_percent.map(|p| Decimal::ONE.saturating_add(p.0 / Decimal::ONE_HUNDRED));
    if amount.is_zero() || vat == Vat::None {
        return (amount, true);
    }
    match (client.deducts_vat, vat) {
        (Some(false), Vat::Included) | (Some(true), Vat::Excluded) => (amount, true),
        (Some(false), Vat::Excluded) => factor.map_or((amount, false), |f| (amount.saturating_mul(f), true)),
        (Some(true), Vat::Included) => {
            factor.and_then(|f| amount.checked_div(f)).map_or((amount, false), |net| (net, true))
        }
        _ => (amount, false),
    }
}

/// Whether an amount whose tax is not known may hold tax that the client does not pay in the end. A net price never
/// does; a client that does not deduct the tax pays all that is in a price.
pub(super) fn may_be_less(client: &Client, vat_known: bool, vat: Vat) -> bool {
    !vat_known && client.deducts_vat != Some(false) && vat != Vat::Excluded
}
