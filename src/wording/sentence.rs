//! Findings, fixes and titles as sentences.

use crate::analysis::{ArgValue, Finding, Fix, Title};
use crate::lang::{Arg, Lang};
use crate::plan::{Currency, Plan};

use super::platform;

/// The sentence of a finding, with its reason and figures.
pub fn finding(lang: &Lang, finding: &Finding, currency: Currency) -> String {
    let key = format!("finding-{}", finding.id);
    filled(lang, &key, &finding.args, currency)
}

/// What a fix will do, as the text of its button.
pub fn fix(lang: &Lang, fix: &Fix, plan: &Plan, currency: Currency) -> String {
    filled(lang, fix.key(), &fix.args(plan), currency)
}

/// What an activity, milestone or checkpoint is called.
pub fn title(lang: &Lang, title: &Title, currency: Currency) -> String {
    match title {
        Title::Own(text) => text.clone(),
        Title::Key { key, args } => filled(lang, key, args, currency),
    }
}

fn filled(lang: &Lang, key: &str, args: &[(&'static str, ArgValue)], currency: Currency) -> String {
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| (*name, arg(lang, value, currency)))
        .collect();
    lang.format(key, &args)
}

fn arg<'a>(lang: &Lang, value: &'a ArgValue, currency: Currency) -> Arg<'a> {
    match value {
        ArgValue::Text(text) if text.trim().is_empty() => lang.text("untitled").to_owned().into(),
        ArgValue::Text(text) => text.into(),
        ArgValue::Key(key) => lang.text(key).to_owned().into(),
        ArgValue::Number(number) => (*number).into(),
        ArgValue::PerMille(share) => lang.percent(*share).into(),
        ArgValue::Minutes(minutes) => lang
            .duration(i64::try_from(*minutes).unwrap_or(i64::MAX))
            .into(),
        ArgValue::Money(money) => lang.money_short(money.cents, currency.code()).into(),
        ArgValue::Quantity(quantity) => lang.decimal(quantity.thousandths).into(),
        ArgValue::Date(date) => lang.date(*date).into(),
        ArgValue::Month(date) => lang.month(*date).into(),
        ArgValue::Platform(one) => platform(lang, one).into(),
    }
}
