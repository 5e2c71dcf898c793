//! What a goal's measure says in words: a number that flatters, the period it is counted in, and
//! whether it is a count at all.
//!
//! Only whole words count, in German and English, so that "Stand" is no "and".

use crate::plan::Goal;

/// Numbers that flatter: they grow without anybody buying, asking or applying.
const FLATTERING: &[&str] = &[
    "abonnenten",
    "abonnentenzahl",
    "aufrufe",
    "clicks",
    "einblendungen",
    "fans",
    "follower",
    "followers",
    "followerzahl",
    "gefällt",
    "herzen",
    "impressionen",
    "impressions",
    "klicks",
    "likes",
    "profilaufrufe",
    "reach",
    "reichweite",
    "seitenaufrufe",
    "shares",
    "subscribers",
    "videoaufrufe",
    "views",
];

/// A click on the way or the telephone is what a local goal is about (mission table f.7).
const CLICKS: [&str; 2] = ["clicks", "klicks"];

/// People who follow a profile.
const FOLLOWERS: &[&str] = &[
    "abonnenten",
    "abonnentenzahl",
    "fans",
    "follower",
    "followers",
    "followerzahl",
    "subscribers",
];

/// After these words something else is named than what is counted: "inquiries per 100 clicks".
const RELATIONS: &[&str] = &[
    "a", "an", "aus", "by", "durch", "for", "from", "für", "in", "instead", "je", "mit", "nach",
    "of", "ohne", "per", "pro", "statt", "through", "via", "von", "with", "without", "über",
];

/// Money, shares, averages and lengths of time: no counts.
const NO_COUNT: &[&str] = &[
    "%",
    "€",
    "anteil",
    "average",
    "chf",
    "cost",
    "costs",
    "deckungsbeitrag",
    "durchschnitt",
    "eur",
    "euro",
    "euros",
    "franken",
    "hours",
    "kosten",
    "minuten",
    "minutes",
    "percent",
    "prozent",
    "quote",
    "rate",
    "rating",
    "revenue",
    "sales",
    "share",
    "stars",
    "sterne",
    "stunden",
    "time",
    "turnover",
    "umsatz",
    "zeit",
];

/// Words of a period, and how often it comes in a month, in thousandths: a month has 365.25 / 12 =
/// 30.44 days.
const PERIODS: [(&[&str], i64); 5] = [
    (&["daily", "day", "tag", "täglich"], 30_440),
    (&["week", "weekly", "woche", "wöchentlich"], WEEKS_PER_MONTH),
    (&["monat", "monatlich", "month", "monthly"], 1000),
    (
        &[
            "quartal",
            "quarter",
            "quarterly",
            "vierteljahr",
            "vierteljährlich",
        ],
        333,
    ),
    (&["annually", "jahr", "jährlich", "year", "yearly"], 83),
];

/// Weeks of a month, in thousandths.
pub(super) const WEEKS_PER_MONTH: i64 = 4345;

/// The words of a text as they are written.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_inside = |c: char| c.is_alphanumeric() || matches!(c, '%' | '€');
    text.split(move |c| !is_inside(c))
        .filter(|word| !word.is_empty())
}

fn is_one_of(word: &str, known: &[&str]) -> bool {
    known.contains(&word.to_lowercase().as_str())
}

/// The words of what is counted, without what it relates to.
fn counted(text: &str) -> impl Iterator<Item = &str> {
    words(text).take_while(|word| !is_one_of(word, RELATIONS))
}

/// The word of a measure or unit that flatters, as the owner wrote it.
pub(super) fn flattering(goal: &Goal) -> Option<&str> {
    let is_local = goal.kind.is_some_and(|kind| kind.as_str() == "local");
    let flatters =
        |word: &&str| is_one_of(word, FLATTERING) && !(is_local && is_one_of(word, &CLICKS));
    let both = counted(&goal.measure).chain(counted(&goal.unit));
    both.into_iter().find(flatters)
}

/// Are followers counted?
pub(super) fn counts_followers(goal: &Goal) -> bool {
    let mut both = counted(&goal.measure).chain(counted(&goal.unit));
    both.any(|word| is_one_of(word, FOLLOWERS))
}

/// Does the measure count something, other than money, shares, averages and time?
pub(super) fn is_count(goal: &Goal) -> bool {
    let mut both = words(&goal.measure).chain(words(&goal.unit));
    !goal.measure.is_empty() && both.all(|word| !is_one_of(word, NO_COUNT))
}

/// How often the period of the measure comes in a month, in thousandths; `None` if it names none
/// and is a sum therefore.
pub(super) fn times_per_month(goal: &Goal) -> Option<i64> {
    let mut both = words(&goal.measure).chain(words(&goal.unit));
    both.find_map(|word| {
        let named = PERIODS.iter().find(|(names, _)| is_one_of(word, names));
        named.map(|(_, times)| *times)
    })
}

/// What a goal wants more than there is today, in thousandths, in each period of its measure;
/// `None` if a number is open or it shall not rise.
pub(super) fn wanted_more(goal: &Goal) -> Option<i64> {
    let more = goal.target?.thousandths - goal.baseline?.thousandths;
    (0 < more).then_some(more)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Quantity, Slug};

    fn goal(measure: &str, unit: &str) -> Goal {
        Goal {
            measure: measure.to_owned(),
            unit: unit.to_owned(),
            ..Goal::default()
        }
    }

    #[test]
    fn what_is_counted_flatters_and_what_it_relates_to_does_not() {
        assert_eq!(
            flattering(&goal("Instagram-Follower", "")),
            Some("Follower")
        );
        assert_eq!(flattering(&goal("Clicks on the shop", "")), Some("Clicks"));
        assert_eq!(flattering(&goal("", "Likes")), Some("Likes"));
        assert_eq!(flattering(&goal("Anfragen je 100 Klicks", "")), None);
        assert_eq!(flattering(&goal("New inquiries via Likes", "")), None);
        assert_eq!(flattering(&goal("Klickstrecke", "")), None, "no whole word");
    }

    #[test]
    fn clicks_on_the_way_are_what_a_local_goal_counts() {
        let local = Goal {
            kind: Slug::new("local"),
            ..goal("Klicks auf Anruf und Weg", "")
        };
        assert_eq!(flattering(&local), None);
    }

    #[test]
    fn money_shares_averages_and_time_are_no_counts() {
        for (measure, unit) in [
            ("Umsatz je Monat", "€"),
            ("Antworten", "%"),
            ("Bewertung", "Sterne"),
            ("Usual time until an answer", "hours"),
            ("", "Anfragen"),
        ] {
            assert!(!is_count(&goal(measure, unit)), "{measure}");
        }
        assert!(is_count(&goal("Neue Anfragen je Monat", "Anfragen")));
    }

    #[test]
    fn a_period_is_found_in_the_measure_or_its_unit() {
        assert_eq!(times_per_month(&goal("Gäste in der Woche", "")), Some(4345));
        assert_eq!(
            times_per_month(&goal("Applications", "per quarter")),
            Some(333)
        );
        assert_eq!(times_per_month(&goal("Bewertungen bei Google", "")), None);
    }

    #[test]
    fn only_what_shall_rise_wants_more() {
        let from_to = |from, to| Goal {
            baseline: Some(Quantity::whole(from)),
            target: Some(Quantity::whole(to)),
            ..Goal::default()
        };
        assert_eq!(wanted_more(&from_to(4, 8)), Some(4000));
        assert_eq!(wanted_more(&from_to(8, 4)), None);
        assert_eq!(wanted_more(&Goal::default()), None);
    }
}
