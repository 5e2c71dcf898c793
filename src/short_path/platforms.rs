//! Platforms and rhythms: the analysis proposes what fits best, with less and less time, until
//! the whole plan holds without a finding.

use super::case::Case;
use super::{budget, goals, once, rules};
use crate::analysis::{Analysis, Chosen, Finding, Limits, Severity, analyse, is_entry, propose};
use crate::plan::{
    Channel, ChannelFormat, CostCategory, Decision, Item as _, Money, Period, PersonId, Plan,
    Platform, Rhythm, Role, Slug,
};

/// Shares of the free time and money that are tried one after another, in per cent. Never all of
/// it: setting up, rules and law take time besides the regular work.
const SHARES: [u32; 6] = [80, 65, 50, 38, 26, 16];

/// So many platforms are enough for a first plan, whatever time there is.
const MOST: usize = 3;

/// Platforms that are usual in every trade where staff is looked for.
const FOR_STAFF: [&str; 5] = ["instagram", "facebook", "tiktok", "linkedin", "kununu"];

/// Posts a month on the entry that are tried after that.
const ENTRY_POSTS: [u16; 3] = [2, 1, 0];

/// The entry that is kept where there is no time for anything else.
const ENTRY: &str = "google-profile";

/// The first plan that holds, else the one with least left to say, with how much that weighs.
pub(super) fn settled(frame: &Plan, case: &Case<'_>) -> (usize, Plan) {
    let before = analyse(frame, case.catalogue, case.today);
    let mut best: Option<(usize, Plan)> = None;
    let proposed = SHARES.into_iter().map(|share| {
        let mut plan = frame.clone();
        take_over(&mut plan, case, &before, share);
        plan
    });
    let entry = ENTRY_POSTS
        .into_iter()
        .map(|posts| entry_only(frame, case, posts));
    for mut plan in proposed.chain(entry) {
        if plan.channels.is_empty() {
            continue;
        }
        let weight = finish(&mut plan, case);
        if weight == 0 {
            return (0, plan);
        }
        if best.as_ref().is_none_or(|(least, _)| weight < *least) {
            best = Some((weight, plan));
        }
    }
    best.unwrap_or_else(|| (usize::MAX, frame.clone()))
}

/// What a plan with findings is measured by: one that stops it weighs more than any other.
fn weight(findings: &[Finding]) -> usize {
    let each = findings.iter().map(|finding| match finding.severity {
        Severity::Stop => 100,
        Severity::Risk => 10,
        Severity::Hint => 1,
    });
    each.sum()
}

/// Adds all that follows from the platforms, and weighs what is left to say.
fn finish(plan: &mut Plan, case: &Case<'_>) -> usize {
    // Nobody else in the firm: a freelancer who is paid anyway can stand in.
    let deputy = plan
        .team
        .people
        .iter()
        .map(|it| it.id)
        .find(|id| *id != case.lead);
    for channel in &mut plan.channels {
        complete(channel, deputy, case);
    }
    link(plan);
    goals::set_targets(plan, case);
    rules::set_law(plan, case);
    say_what_else(plan, case);
    let analyzed = |plan: &Plan| analyse(plan, case.catalogue, case.today);
    let mut analysis = analyzed(plan);
    budget::add_once(plan, case, &analysis);
    once::shorten_looks(plan, case, &analysis);
    analysis = analyzed(plan);
    weight(&analysis.findings)
}

/// Takes over what the analysis proposes for a share of time and money.
fn take_over(plan: &mut Plan, case: &Case<'_>, before: &Analysis, share: u32) {
    let all = Limits::of(plan, before);
    let of_lead = all.people.into_iter().filter(|(id, _)| *id == case.lead);
    let limits = Limits {
        people: of_lead
            .map(|(id, minutes)| (id, minutes * share / 100))
            .collect(),
        money_per_month: Money::cents(all.money_per_month.cents * i64::from(share) / 100),
    };
    let mut judged = plan.clone();
    judged.channels = unusual(case);
    let mut proposal = propose(&judged, case.catalogue, before, &limits);
    proposal.chosen.truncate(MOST);
    proposal.apply(plan, case.catalogue, |chosen| reason(chosen, case));
    for person in &mut plan.team.people {
        if person.name.is_empty() {
            person.name = case.text("freelancer");
            person.job = case.text("freelancer-job");
        }
    }
    let named: Vec<_> = plan
        .channels
        .iter()
        .map(|it| (it.id, it.platform.clone()))
        .collect();
    for line in &mut plan.budget.lines {
        let channel = named.iter().find(|(id, _)| line.channel == Some(*id));
        if let Some((_, platform)) = channel.filter(|_| line.title.is_empty()) {
            let key = match line.category {
                Some(CostCategory::Ads) => "ads",
                Some(CostCategory::External) => "external",
                _ => "platform-cost",
            };
            let platform = crate::wording::platform(case.lang, platform);
            line.title = case.with(key, &[("platform", platform.into())]);
        }
    }
}

/// The platforms with which a firm of the trade does not begin, as decided against.
fn unusual(case: &Case<'_>) -> Vec<Channel> {
    let for_staff = |slug: &Slug| case.aims_at("staff") && FOR_STAFF.contains(&slug.as_str());
    let is_usual = |slug: &Slug| case.usual.platforms.contains(slug) || for_staff(slug);
    let others = case.catalogue.platforms.iter().map(|entry| entry.id);
    let against = others.filter(|slug| !is_usual(slug)).map(|slug| Channel {
        platform: Platform::Listed(slug),
        decision: Decision::No,
        ..Channel::fresh()
    });
    against.collect()
}

/// Why a platform is chosen: what it is good for, and that it fits the time.
fn reason(chosen: &Chosen, case: &Case<'_>) -> String {
    let Platform::Listed(slug) = chosen.platform else {
        return String::new();
    };
    let used = case.listed(&format!("platform-{slug}-use"));
    let hours = case.lang.duration(i64::from(chosen.minutes_per_week));
    case.with("reason", &[("use", used.into()), ("hours", hours.into())])
}

/// A channel with all that a first plan says about it.
fn complete(channel: &mut Channel, deputy: Option<PersonId>, case: &Case<'_>) {
    channel.decided_on = Some(case.today);
    if let Platform::Listed(slug) = channel.platform {
        channel.limitations = case.listed(&format!("platform-{slug}-limit"));
    }
    if let Some(deputy) = deputy.filter(|_| channel.person(Role::Deputy).is_none()) {
        let deputy = super::people::roles(&[(Role::Deputy, deputy)]);
        channel.roles.extend(deputy);
    }
    if is_entry(case.catalogue, &channel.platform) && channel.note.is_empty() {
        channel.note = case.text("entry-note");
    }
}

/// Ties channels to goals, audiences and themes, so that nothing hangs in the air.
fn link(plan: &mut Plan) {
    let of_goals: Vec<_> = plan.goals.iter().map(|it| it.id).collect();
    let audiences: Vec<_> = plan.audiences.iter().map(|it| it.id).collect();
    let pillars: Vec<_> = plan.content.pillars.iter().map(|it| it.id).collect();
    for channel in &mut plan.channels {
        channel.goals.clone_from(&of_goals);
        channel.audiences.clone_from(&audiences);
        let published = channel
            .formats
            .iter_mut()
            .filter(|it| goals::is_published(it));
        for format in published {
            format.pillars.clone_from(&pillars);
        }
    }
}

/// With a single platform there is none whose time another one could get.
fn say_what_else(plan: &mut Plan, case: &Case<'_>) {
    let last = plan.rollout.changes.get_mut("checkpoint-12");
    if let Some(change) = last.filter(|_| plan.channels.len() == 1) {
        change.note = case.text("otherwise-12-single");
    }
}

/// One well-kept entry and nothing else, with so many posts a month.
fn entry_only(frame: &Plan, case: &Case<'_>, posts: u16) -> Plan {
    let mut plan = frame.clone();
    let Some(slug) = Slug::new(ENTRY) else {
        return plan;
    };
    let format = |name: &str, times: u16, per: Period| ChannelFormat {
        format: Slug::new(name),
        rhythm: Rhythm::times(times, per),
        ..ChannelFormat::fresh()
    };
    let hours = case.lang.duration(i64::from(case.minutes));
    plan.channels.push(Channel {
        platform: Platform::Listed(slug),
        decision: Decision::Active,
        reason: case.listed(&format!("platform-{slug}-use")),
        formats: [
            format("profile-post", posts, Period::Month),
            format("review-answer", 1, Period::Month),
            format("listing-check", 1, Period::Quarter),
        ]
        .into_iter()
        .skip(usize::from(posts == 0))
        .collect(),
        care_minutes_per_week: Some((case.minutes / 6).clamp(2, 10)),
        roles: super::people::roles(&[(Role::Accountable, case.lead), (Role::Makes, case.lead)]),
        note: case.with("few-hours", &[("hours", hours.into())]),
        ..Channel::fresh()
    });
    plan
}
