//! What the statements of the plan rest on, as footnotes: studies of the catalogue with their
//! corrections, laws, and what this workbook assumes.

use crate::plan::Slug;
use crate::print::blocks::{Cell, Footnote, Pair};
use crate::print::sheets::Source;
use crate::wording;

/// How many platforms a small firm should begin with.
pub(super) const FEW_PLATFORMS: &[&str] = &["advice-few"];
/// Why the judgement of others counts where quality is hard to judge.
pub(super) const HARD_TO_JUDGE: &[&str] = &["hard-to-judge"];
/// How many firms have a strategy.
pub(super) const STRATEGY: &[&str] = &["getapp-strategy", "dim-strategy"];
/// Who is in social media at which age.
pub(super) const AGES: &[&str] = &["ard-zdf-age", "ard-zdf-daily"];
/// What firms believe about their customers without having asked them.
pub(super) const GUESSED: &[&str] = &["ratepoint-there"];
/// How often is advised.
pub(super) const RHYTHM: &[&str] = &["advice-rhythm", "advice-rhythm-others", "facebook-clicks"];
/// How long conversations take, and how soon they are expected.
pub(super) const ANSWERS: &[&str] = &["agency-effort", "answers-2016"];
/// How long pieces take to make.
pub(super) const PIECES: &[&str] = &["blog-hours", "blog-small-firms"];
/// How many hours small firms spend.
pub(super) const HOURS: &[&str] = &["hours-owners", "hours-small-firms"];
/// That time must be really free.
pub(super) const FREE_TIME: &[&str] = &["liechtenstein-factors"];
/// Which people are needed.
pub(super) const STAFF: &[&str] = &["bremerhaven-staff"];
/// The share of social media in the marketing budget.
pub(super) const SHARE: &[&str] = &["getapp-budget", "dim-budget", "cmo-share"];
/// The share of marketing in the revenue.
pub(super) const OF_REVENUE: &[&str] = &["advice-revenue"];
/// What an ad may bring.
pub(super) const ADS: &[&str] = &["craftsman-ads"];
/// The house rules that firms need most.
pub(super) const RULES: &[&str] = &["bremerhaven-rules"];
/// How soon firms begin.
pub(super) const BEGIN: &[&str] = &["bremerhaven-plans"];
/// How few measure.
pub(super) const MEASURING: &[&str] = &["liechtenstein-measuring"];
/// Why figures of others say little.
pub(super) const BENCHMARKS: &[&str] = &["benchmarks"];

impl Source<'_> {
    /// A study: what it found, who asked whom and when, with its correction, and whether it is
    /// old. `None` where the catalogue does not have it.
    pub(super) fn study(&self, slug: Slug) -> Option<Footnote> {
        let evidence = self.catalogue.evidence(slug)?;
        let found = self.text(&format!("evidence-{slug}"));
        let study = wording::study(self.lang, slug, evidence.is_old(self.today.year()));
        let bare = |text: &str| text.trim_end_matches('.').to_owned();
        let args = [
            ("found", bare(&found).into()),
            ("study", bare(&study).into()),
        ];
        Some(Footnote {
            key: format!("study-{slug}"),
            text: Some(self.lang.format("print-footnote-study", &args)),
            ..Footnote::default()
        })
    }

    /// Studies by their names.
    pub(super) fn studies(&self, names: &[&str]) -> Vec<Footnote> {
        let slugs = names.iter().filter_map(|name| Slug::new(name));
        slugs.filter_map(|slug| self.study(slug)).collect()
    }

    /// Studies of the catalogue, but only these.
    pub(super) fn studies_among(&self, slugs: &[Slug], names: &[&str]) -> Vec<Footnote> {
        let is_among = |slug: &&Slug| names.contains(&slug.as_str());
        let slugs = slugs.iter().filter(is_among);
        slugs.filter_map(|slug| self.study(*slug)).collect()
    }

    /// Where a point of law comes from.
    pub(super) fn law_source(&self, slug: Slug) -> Footnote {
        Footnote {
            key: format!("law-{slug}"),
            text: Some(self.text(&format!("law-{slug}-why"))),
            ..Footnote::default()
        }
    }

    /// That a number is an assumption of this workbook.
    pub(super) fn assumption(&self) -> Footnote {
        Footnote {
            key: "assumption".to_owned(),
            text: Some(self.text("print-footnote-assumption")),
            ..Footnote::default()
        }
    }
}

/// The cell with what it rests on.
pub(super) fn resting(cell: Cell, footnotes: Vec<Footnote>) -> Cell {
    Cell { footnotes, ..cell }
}

/// The pair with what it rests on, if it has a value.
pub(super) fn founded(pair: Pair, footnotes: Vec<Footnote>) -> Pair {
    if pair.value.is_none() {
        return pair;
    }
    Pair { footnotes, ..pair }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn the_catalogue_has_every_study_that_is_referred_to() {
        let all = [
            FEW_PLATFORMS,
            HARD_TO_JUDGE,
            STRATEGY,
            AGES,
            GUESSED,
            RHYTHM,
            ANSWERS,
            PIECES,
            HOURS,
            FREE_TIME,
            STAFF,
            SHARE,
            OF_REVENUE,
            ADS,
            RULES,
            BEGIN,
            MEASURING,
            BENCHMARKS,
        ];
        for name in all.concat() {
            let known = Slug::new(name).and_then(|slug| catalogue().evidence(slug));
            assert!(known.is_some(), "{name} is not in the catalogue");
        }
    }
}
