//! Findings, fixes and titles as sentences.

use jiff::civil::Date;

use crate::analysis::{ArgValue, Finding, Fix, PublicHoliday, Title};
use crate::lang::{Arg, Lang};
use crate::plan::{Currency, Plan, Slug};

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

/// Who found something, when and among how many; marked where it is old.
pub fn study(lang: &Lang, evidence: Slug, is_old: bool) -> String {
    let key = format!("evidence-{evidence}-source");
    let source = lang.text(&key);
    if is_old {
        let source = source.trim_end_matches('.');
        format!("{source} · {}", lang.text("evidence-old"))
    } else {
        source.to_owned()
    }
}

/// Public holidays with their days and weeks, as the reason for less time; `None` for none.
pub fn holidays(lang: &Lang, days: &[PublicHoliday]) -> Option<String> {
    let names: Vec<String> = (days.iter())
        .map(|day| {
            let (date, week) = (lang.date(day.date), lang.week(day.date));
            format!("{} ({date}, {week})", lang.text(&day.key()))
        })
        .collect();
    let args = [("days", names.join(", ").into())];
    (!names.is_empty()).then(|| lang.format("rollout-holidays-named", &args))
}

fn filled(lang: &Lang, key: &str, args: &[(&'static str, ArgValue)], currency: Currency) -> String {
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| (*name, arg(lang, value, currency)))
        .collect();
    lang.format(key, &args)
}

/// Activities one after another: "Photos → Flyer".
fn way(lang: &Lang, titles: &[Title], currency: Currency) -> String {
    let name = |one: &Title| match title(lang, one, currency) {
        name if name.trim().is_empty() => lang.text("untitled").to_owned(),
        name => name,
    };
    titles.iter().map(name).collect::<Vec<_>>().join(" → ")
}

/// Weeks as ranges: "KW 49, KW 51 – KW 1".
fn weeks(lang: &Lang, mondays: &[Date]) -> String {
    let follows = |a: &Date, b: &Date| (*b - *a).get_days() <= 7;
    let ranges = mondays.chunk_by(follows).filter_map(|range| {
        let (first, last) = (lang.week(*range.first()?), lang.week(*range.last()?));
        Some(if first == last {
            first
        } else {
            format!("{first} – {last}")
        })
    });
    ranges.collect::<Vec<_>>().join(", ")
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
        ArgValue::Weeks(mondays) => weeks(lang, mondays).into(),
        ArgValue::Titles(titles) => way(lang, titles, currency).into(),
        ArgValue::Platform(one) => platform(lang, one).into(),
    }
}
