//! Values of the plan in words.

use crate::analysis::ScheduledCheckpoint;
use crate::lang::Lang;
use crate::plan::{
    Amount, Bound, ChannelFormat, Choice as _, Currency, DayOfYear, Decision, Frequency, Goal,
    Interval, Payer, Platform, Quantity, Rhythm, Rule, RuleState, Slug, Times, Trade, Training,
    find,
};

use super::Names;

/// The name of an entry of the catalogue; its slug where the catalogue does not have it, as in a
/// plan made with a newer version or edited by hand.
fn listed(lang: &Lang, kind: &str, slug: Slug) -> String {
    let key = format!("{kind}-{slug}");
    if lang.has(&key) {
        lang.text(&key).to_owned()
    } else {
        slug.to_string()
    }
}

/// The name of a platform.
pub fn platform(lang: &Lang, platform: &Platform) -> String {
    match platform {
        Platform::Listed(slug) => listed(lang, "platform", *slug),
        Platform::Own(name) if name.trim().is_empty() => lang.text("channel-untitled").to_owned(),
        Platform::Own(name) => name.clone(),
    }
}

/// The name of a format.
pub fn format_name(lang: &Lang, format: &ChannelFormat) -> String {
    match format.format {
        Some(slug) => listed(lang, "format", slug),
        None if format.name.trim().is_empty() => lang.text("format-untitled").to_owned(),
        None => format.name.clone(),
    }
}

/// The trade of a firm; `None` while it is open.
pub fn trade(lang: &Lang, trade: &Trade) -> Option<String> {
    match trade {
        Trade::Open => None,
        Trade::Listed(slug) => Some(listed(lang, "trade", *slug)),
        Trade::Own(words) => (!words.trim().is_empty()).then(|| words.clone()),
    }
}

/// An example of a goal: for the firm's trade, else one that suits everybody.
pub fn goal_example(lang: &Lang, kind: Slug, trade: &Trade) -> String {
    if let Trade::Listed(trade) = trade {
        let key = format!("goal-kind-{kind}-example-{trade}");
        if lang.has(&key) {
            return lang.text(&key).to_owned();
        }
    }
    lang.text(&format!("goal-kind-{kind}-example")).to_owned()
}

/// A language that the firm speaks: the name of a code such as "de", else the owner's own words.
pub fn language(lang: &Lang, code: &str) -> String {
    let code = code.trim();
    let key = format!("spoken-{code}");
    if lang.has(&key) {
        lang.text(&key).to_owned()
    } else {
        code.to_owned()
    }
}

/// A state or canton: the name of a code such as "DE-BY", else the owner's own words.
pub fn state(lang: &Lang, state: &str) -> String {
    let key = format!("region-{}", state.trim().to_lowercase());
    if lang.has(&key) {
        lang.text(&key).to_owned()
    } else {
        state.trim().to_owned()
    }
}

/// What a training teaches: its topic, with the ability it is for; only the ability where there is
/// no topic.
pub fn training(lang: &Lang, training: &Training) -> String {
    let topic = training.topic.trim();
    let ability = training.purpose().map(|key| lang.text(key));
    match (topic.is_empty(), ability) {
        (false, Some(ability)) => format!("{topic} ({ability})"),
        (false, None) => topic.to_owned(),
        (true, ability) => ability.unwrap_or(lang.text("untitled")).to_owned(),
    }
}

/// The title of a house rule.
pub fn rule_title(lang: &Lang, rule: &Rule) -> String {
    match rule.template {
        Some(slug) => listed(lang, "rule", slug),
        None if rule.title.trim().is_empty() => lang.text("rule-untitled").to_owned(),
        None => rule.title.clone(),
    }
}

/// What happens where a checkpoint's number is not reached, as it is suggested while the owner has
/// written nothing: "Fewer than 12 inquiries by then: stop Instagram or change it". `None` where the
/// owner has, or while there is no number.
pub fn stop_rule(
    lang: &Lang,
    names: &Names,
    goals: &[Goal],
    checkpoint: &ScheduledCheckpoint,
) -> Option<String> {
    let threshold = checkpoint.threshold?;
    if !checkpoint.otherwise.trim().is_empty() {
        return None;
    }
    let goal = checkpoint.goal.and_then(|id| find(goals, id));
    let unit = goal.map_or("", |goal| goal.unit.trim());
    let number = format!("{} {unit}", lang.decimal(threshold.thousandths));
    let case = if checkpoint.stop.too_much {
        "stop-rule-more"
    } else {
        "stop-rule-fewer"
    };
    let case = lang.format(case, &[("number", number.trim().into())]);
    let channel = checkpoint.stop.channel;
    let key = channel.map_or("stop-rule-any", |_| "stop-rule-platform");
    let platform = Names::one(&names.channels, channel);
    let args = [("case", case.into()), ("platform", platform.into())];
    Some(lang.format(key, &args))
}

/// What is decided about a channel, with its date.
pub fn decision(lang: &Lang, decision: Decision) -> String {
    let word = lang.text(decision.kind().key());
    let Some(date) = decision.date() else {
        return word.to_owned();
    };
    let key = if matches!(decision, Decision::Later { .. }) {
        "word-from"
    } else {
        "word-until"
    };
    lang.format(
        key,
        &[("word", word.into()), ("date", lang.date(date).into())],
    )
}

/// How often: "2 × je Woche", "meist 2 (1–3) × je Woche", "erster Montag im Monat".
pub fn frequency(lang: &Lang, frequency: &Frequency) -> String {
    match frequency {
        Frequency::Open => lang.text("open-value").to_owned(),
        Frequency::Never => lang.text("rhythm-never").to_owned(),
        Frequency::Times(times) => times_words(lang, times),
        Frequency::Rule(rule) => {
            let args = [
                ("nth", lang.text(rule.nth.key()).into()),
                ("weekday", lang.text(rule.weekday.key()).into()),
                ("every", lang.text(rule.every.key()).into()),
            ];
            lang.format("rhythm-rule-words", &args)
        }
    }
}

fn times_words(lang: &Lang, times: &Times) -> String {
    let usual = ("times", lang.integer(i64::from(times.usual)).into());
    let per = ("per", lang.text(times.per.key()).into());
    let least = times.least.unwrap_or(times.usual);
    let most = times.most.unwrap_or(times.usual);
    if (least, most) == (times.usual, times.usual) {
        return lang.format("rhythm-times-words", &[usual, per]);
    }
    let range = ("range", format!("{least}–{most}").into());
    lang.format("rhythm-range-words", &[usual, range, per])
}

/// A rhythm with its seasons in brackets.
pub fn rhythm(lang: &Lang, rhythm: &Rhythm) -> String {
    let usual = frequency(lang, &rhythm.usual);
    if rhythm.seasons.is_empty() {
        return usual;
    }
    let seasons: Vec<String> = rhythm
        .seasons
        .iter()
        .map(|season| {
            let days = [season.from, season.until].map(|day| day_of_year(lang, day));
            let often = frequency(lang, &season.frequency);
            let words = format!("{} {}: {often}", season.name, days.join("–"));
            let note = season.note.trim();
            if note.is_empty() {
                words
            } else {
                format!("{words}, {note}")
            }
        })
        .collect();
    format!("{usual} ({})", seasons.join("; "))
}

/// A day that comes back each year: "24.12.", "24/12".
pub fn day_of_year(lang: &Lang, day: DayOfYear) -> String {
    // A leap year, so that 29 February can be shown.
    let date = jiff::civil::Date::new(2024, day.month, day.day);
    let text = date.map(|date| lang.date(date)).unwrap_or_default();
    text.trim_end_matches("2024")
        .trim_end_matches('/')
        .to_owned()
}

/// How much: "240 €", "200–300 €", "offen", "bewusst nichts".
pub fn amount(lang: &Lang, amount: Amount, currency: Currency) -> String {
    let money = |cents| lang.money_short(cents, currency.code());
    match amount {
        Amount::Open => lang.text("open-value").to_owned(),
        Amount::Nothing => lang.text("amount-nothing").to_owned(),
        Amount::Exact(exact) => money(exact.cents),
        Amount::Between(least, most) => format!("{} – {}", money(least.cents), money(most.cents)),
    }
}

/// How much and how often.
pub fn amount_per(
    lang: &Lang,
    value: Amount,
    interval: Option<Interval>,
    currency: Currency,
) -> String {
    let value = amount(lang, value, currency);
    match interval {
        Some(interval) => format!("{value} {}", lang.text(interval.key())),
        None => value,
    }
}

/// Who pays.
pub fn payer(lang: &Lang, payer: &Payer) -> String {
    let (key, name, until) = match payer {
        Payer::Own => return lang.text("payer-own").to_owned(),
        Payer::Grant { name, until } => ("payer-grant", name, until),
        Payer::Partner { name, until } => ("payer-partner", name, until),
    };
    let mut words = lang.text(key).to_owned();
    if !name.trim().is_empty() {
        words = format!("{words}: {name}");
    }
    match until {
        Some(date) => {
            let args = [("word", words.into()), ("date", lang.date(*date).into())];
            lang.format("word-until", &args)
        }
        None => words,
    }
}

/// How far a house rule is.
pub fn rule_state(lang: &Lang, state: &RuleState, names: &Names) -> String {
    let word = lang.text(state.kind().key()).to_owned();
    match state {
        RuleState::InForce { since: Some(date) } => lang.format(
            "word-since",
            &[("word", word.into()), ("date", lang.date(*date).into())],
        ),
        RuleState::ToWrite { person, due } => {
            let person = person.map(|id| Names::one(&names.people, Some(id)).to_owned());
            let due = due.map(|date| lang.date(date));
            let parts: Vec<String> = [Some(word), person, due].into_iter().flatten().collect();
            parts.join(", ")
        }
        _ => word,
    }
}

/// A number with its unit: "4 Kunden". The owner's unit is a plural, so exactly one stands behind it:
/// "Kunden: 1".
pub fn number_of(lang: &Lang, quantity: Quantity, unit: &str) -> String {
    let number = lang.decimal(quantity.thousandths);
    match (unit.trim(), quantity.thousandths) {
        ("", _) => number,
        (unit, 1000) if is_word(unit) => format!("{unit}: {number}"),
        (unit, _) => format!("{number} {unit}"),
    }
}

/// Is a unit a word, and not a sign such as "%" or "€"?
fn is_word(unit: &str) -> bool {
    unit.chars().filter(|letter| letter.is_alphabetic()).count() > 2
}

/// The number of a goal: "mindestens 40 Anfragen", with its unit; "offen" without a target.
pub fn goal_number(lang: &Lang, goal: &Goal) -> String {
    let number = |quantity: Quantity| number_of(lang, quantity, &goal.unit);
    let Some(target) = goal.target else {
        return lang.text("open-value").to_owned();
    };
    match (goal.bound, goal.target_most) {
        (Some(Bound::Between), Some(most)) => {
            format!("{} – {}", lang.decimal(target.thousandths), number(most))
        }
        (None | Some(Bound::Between), _) => number(target),
        (Some(bound), _) => format!("{} {}", lang.text(bound.key()), number(target)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Language, Region};
    use crate::plan::Period;

    #[test]
    fn a_range_does_not_hide_the_usual_number() {
        let lang = Lang::new(Language::English, Region::Germany);
        let times = |least, most| {
            let per = Period::Week;
            times_words(
                &lang,
                &Times {
                    usual: 3,
                    least,
                    most,
                    per,
                },
            )
        };
        assert_eq!(times(Some(2), Some(5)), "usually 3 (2–5) × a week");
        assert_eq!(times(None, Some(5)), "usually 3 (3–5) × a week");
        assert_eq!(times(None, None), "3 × a week");
    }

    #[test]
    fn the_example_is_of_the_trade_or_suits_everybody() {
        let lang = Lang::new(Language::English, Region::Germany);
        let listed = |id| Trade::Listed(Slug::new(id).unwrap());
        let kind = Slug::new("customers").unwrap();
        let example = |trade: Trade| goal_example(&lang, kind, &trade);
        assert_eq!(
            example(listed("bakery")),
            "From 10 to 25 advance orders a week within six months"
        );
        let general = example(Trade::Open);
        assert!(general.contains("8 instead of 4 new inquiries"));
        assert_eq!(example(Trade::Own("Falconry".to_owned())), general);
        assert_eq!(example(listed("of-tomorrow")), general);
    }

    #[test]
    fn a_state_is_called_by_its_name_and_own_words_stay() {
        let lang = Lang::new(Language::English, Region::Germany);
        let called = ["DE-BY", "at-3", "Kurpfalz", ""].map(|it| state(&lang, it));
        assert_eq!(called, ["Bavaria", "Lower Austria", "Kurpfalz", ""]);
    }

    #[test]
    fn a_training_is_called_by_its_topic_or_else_by_the_ability_it_is_for() {
        let lang = Lang::new(Language::English, Region::Germany);
        let called = |topic: &str, competence| {
            let topic = topic.to_owned();
            let training_of = Training {
                topic,
                competence,
                ..Training::default()
            };
            training(&lang, &training_of)
        };
        let language = Some(crate::plan::Competence::Language);
        let ability = lang.text("competence-language");
        assert_eq!(called("", language), ability);
        assert_eq!(called("Reels", language), format!("Reels ({ability})"));
        assert_eq!(called("Reels", None), "Reels");
        assert_eq!(called("", None), lang.text("untitled"));
    }
}
