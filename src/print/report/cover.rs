//! The first page: the plan at a glance.

use super::Source;
use crate::print::blocks::{Block, Cover, Pair};
use crate::wording;

/// Title and the few facts that name the plan.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let (lang, business) = (source.lang, &source.plan.business);
    let fact = |key: &str, value: &str| Pair {
        label: lang.text(key).to_owned(),
        value: Some(value.to_owned()),
        note: None,
    };
    let name = business.name.trim();
    let untitled = name.is_empty();
    let cover = Cover {
        title: if untitled {
            lang.text("print-title")
        } else {
            name
        }
        .to_owned(),
        subtitle: (!untitled).then(|| lang.text("print-title").to_owned()),
        facts: vec![
            fact("print-adviser", &business.adviser),
            fact("print-date", &lang.date_long(source.day())),
            fact("print-ambition", &business.ambition),
            fact("print-strength", &business.strength),
        ],
    };
    let mut blocks = vec![
        Block::Cover(cover),
        Block::heading(1, lang.text("print-goals-main")),
    ];
    let goals = source.plan.goals.iter().zip(&source.names.goals);
    blocks.extend(goals.map(|(goal, (_, name))| {
        Block::paragraph(format!("{name}: {}", wording::goal_number(lang, goal)))
    }));
    blocks.extend([Block::paragraph(lang.format(
        "print-progress",
        &[(
            "percent",
            i64::from(source.analysis.progress.percent).into(),
        )],
    ))]);
    blocks
}
