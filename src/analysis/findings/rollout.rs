//! Rules.
use super::{Finding, Given};
pub(super) fn find(_given: &Given<'_>, _found: &mut Vec<Finding>) {}
