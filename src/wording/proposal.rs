//! A proposal of platforms in words.

use crate::analysis::{Chosen, Gain, LeftOut, Names, Proposal, WhyLeftOut};
use crate::lang::Lang;
use crate::plan::{
    ChannelFormat, CostCategory, Frequency, Money, Person, Plan, Platform, Relation, Times,
};

use super::{format_name, frequency, platform};

/// Why a platform was chosen, as a reason in the plan.
pub fn proposal_reason(lang: &Lang, chosen: &Chosen) -> String {
    let fit = lang.percent(i64::from((chosen.fit + 5) / 10 * 10));
    lang.format("proposal-reason", &[("fit", fit.into())])
}

/// Takes a proposal's nameless additions by the hand: people and cost lines that have no name yet
/// get one.
pub fn name_additions(lang: &Lang, proposal: &Proposal, plan: &mut Plan) {
    for person in &mut plan.team.people {
        if person.name.is_empty() && person.job.is_empty() {
            let own = proposal
                .limits
                .people
                .iter()
                .any(|(id, _)| *id == person.id);
            name_person(lang, person, own);
        }
    }
    let of = |id| plan.channels.iter().find(|channel| Some(channel.id) == id);
    for line in &mut plan.budget.lines {
        let key = match line.category {
            Some(CostCategory::Ads) => "proposal-line-ads",
            Some(CostCategory::External) => "proposal-line-outside",
            Some(CostCategory::Tools) => "proposal-line-fee",
            _ => continue,
        };
        if let (true, Some(channel)) = (line.title.is_empty(), of(line.channel)) {
            let name = platform(lang, &channel.platform);
            line.title = lang.format(key, &[("platform", name.into())]);
        }
    }
}

fn name_person(lang: &Lang, person: &mut Person, own: bool) {
    let key = match person.relation {
        Some(Relation::Owner) if own => "proposal-owner",
        Some(Relation::Freelancer) => "proposal-freelancer",
        _ => return,
    };
    lang.text(key).clone_into(&mut person.name);
}

/// What is made for a chosen platform, how often, by whom: "Post twice a week · Anna".
pub fn chosen_use(lang: &Lang, chosen: &Chosen, names: &Names) -> String {
    let mut parts = Vec::new();
    for (slug, times, per) in &chosen.formats {
        let format = ChannelFormat {
            format: Some(*slug),
            ..ChannelFormat::default()
        };
        let how_often = frequency(lang, &Frequency::Times(Times::per(*times, *per)));
        parts.push(format!("{} {how_often}", format_name(lang, &format)));
    }
    if chosen.as_is {
        parts.push(lang.text("proposal-as-is").to_owned());
    }
    if chosen.outside {
        parts.push(lang.text("proposal-outside").to_owned());
    }
    if Money::default() < chosen.ads {
        parts.push(lang.text("proposal-ads").to_owned());
    }
    let person = names.person(chosen.person);
    if !person.is_empty() {
        parts.push(person.to_owned());
    }
    parts.join(" · ")
}

/// Why a platform is left out. `money` writes an amount.
pub fn left_out(lang: &Lang, left_out: &LeftOut, money: impl Fn(Money) -> String) -> String {
    let duration = |minutes: u32| lang.duration(minutes.into());
    let (key, args) = match left_out.why {
        WhyLeftOut::Decided => ("proposal-why-decided", Vec::new()),
        WhyLeftOut::FitsPoorly => ("proposal-why-fits-poorly", Vec::new()),
        WhyLeftOut::Unknown => ("proposal-why-unknown", Vec::new()),
        WhyLeftOut::Nobody => ("proposal-why-nobody", Vec::new()),
        WhyLeftOut::Overlaps => ("proposal-why-overlaps", Vec::new()),
        WhyLeftOut::Enough(most) => (
            "proposal-why-enough",
            vec![("most", i64::from(most).into())],
        ),
        WhyLeftOut::NoTime { needed, left } => (
            "proposal-why-no-time",
            vec![
                ("needed", duration(needed).into()),
                ("left", duration(left).into()),
            ],
        ),
        WhyLeftOut::NoMoney { needed, left } => (
            "proposal-why-no-money",
            vec![
                ("needed", money(needed).into()),
                ("left", money(left).into()),
            ],
        ),
    };
    lang.format(key, &args)
}

/// What a gain changes: "LinkedIn as well; more on Instagram".
pub fn gain(lang: &Lang, gain: &Gain) -> String {
    let names = |platforms: &[Platform]| -> String {
        let names: Vec<_> = platforms.iter().map(|p| platform(lang, p)).collect();
        names.join(", ")
    };
    let parts = [
        ("proposal-gain-added", &gain.added),
        ("proposal-gain-changed", &gain.changed),
        ("proposal-gain-dropped", &gain.dropped),
    ];
    let some = parts
        .into_iter()
        .filter(|(_, platforms)| !platforms.is_empty());
    let mut words: Vec<_> = some
        .map(|(key, platforms)| lang.format(key, &[("platforms", names(platforms).into())]))
        .collect();
    if gain.hard {
        words.push(lang.text("proposal-gain-hard").to_owned());
    }
    words.join("; ")
}
