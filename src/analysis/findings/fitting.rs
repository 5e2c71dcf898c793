//! Does what is active fit the firm: platform, hands and rhythm?

use super::super::counts::is_entry;
use super::super::fit::alive;
use super::super::value::ArgValue;
use super::platforms::{entry, of};
use super::{Finding, Fix, Given, Page, Severity};
use crate::catalogue::{PlatformEntry, PlatformStatus};
use crate::plan::{
    Channel, ChannelFormat, Choice as _, Decision, FitLevel, Frequency, Level, Listing, Period,
    Person, Platform, Reach, Relation, Role, Skill, Slug, Times, find as find_item,
};

/// So many factors must be known before a platform is said to fit poorly.
const KNOWN_FACTORS: usize = 3;

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    for channel in &given.plan.channels {
        judgement(channel, found);
        former_name(given, channel, found);
    }
    let lasting = given
        .active()
        .filter(|channel| !matches!(channel.decision, Decision::PhaseOut { .. }));
    let mut told = Vec::new();
    for channel in lasting {
        unfit(given, channel, found);
        for format in &channel.formats {
            skill_gap(given, channel, format, &mut told, found);
            too_often(given, channel, format, found);
        }
    }
    local_entry(given, found);
}

/// Active although it fits poorly. Who sees it otherwise and says why has decided.
fn unfit(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    let Some(fit) = given.fits.of(&channel.platform) else {
        return;
    };
    let known = || fit.factors.iter().filter(|it| it.per_mille.is_some());
    if fit.level() != Some(FitLevel::Poorly) || known().count() < KNOWN_FACTORS {
        return;
    }
    let Some(weakest) = known().min_by_key(|factor| factor.per_mille) else {
        return;
    };
    found.push(
        of("platform-unfit", Severity::Risk, channel)
            .arg("factor", ArgValue::Key(weakest.kind.key().to_owned()))
            .evidence(weakest.evidence)
            .fix(Fix::WatchOnly(channel.id)),
    );
}

/// The owner sees the fit otherwise and does not say why.
fn judgement(channel: &Channel, found: &mut Vec<Finding>) {
    if channel.judgement.fits.is_some() && channel.judgement.why.trim().is_empty() {
        found.push(of("judgement-without-why", Severity::Hint, channel));
    }
}

/// A platform in own words that the catalogue has, under its name of today or a former one.
fn former_name(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    let Platform::Own(name) = &channel.platform else {
        return;
    };
    let Some(slug) = known_as(given, name) else {
        return;
    };
    let platform = Platform::Listed(slug);
    let mut channels = given.plan.channels.iter();
    let is_there = channels.any(|other| other.platform == platform);
    let fix = (!is_there).then_some(Fix::TakeListed(channel.id, slug));
    found.push(
        of("platform-former-name", Severity::Hint, channel)
            .arg("listed", ArgValue::Platform(platform))
            .fix(fix),
    );
}

/// The platform of the catalogue that somebody means, if it is still there.
fn known_as(given: &Given<'_>, name: &str) -> Option<Slug> {
    let name = name.trim().to_lowercase();
    let as_slug = name.replace(' ', "-");
    let means = |entry: &&PlatformEntry| {
        let former = entry.former_names.iter();
        entry.id.as_str() == as_slug || former.map(|it| it.to_lowercase()).any(|it| it == name)
    };
    let listed = alive(given.catalogue).find(means).map(|entry| entry.id);
    listed.or_else(
        || match given.catalogue.platforms.iter().find(means)?.status {
            PlatformStatus::Closed(successor) => successor,
            PlatformStatus::Alive => None,
        },
    )
}

/// Somebody of the firm makes a format and cannot do it yet. Told once for each person and skill.
fn skill_gap<'a>(
    given: &Given<'a>,
    channel: &Channel,
    format: &ChannelFormat,
    told: &mut Vec<(&'a Person, Skill)>,
    found: &mut Vec<Finding>,
) {
    let people = &given.plan.team.people;
    let roles = || [Role::Makes, Role::Accountable].into_iter();
    let maker = (format.person).or_else(|| roles().find_map(|role| channel.person(role)));
    let person = maker.and_then(|id| find_item(people, id));
    let skill = (format.format).and_then(|slug| Some(given.catalogue.format(slug)?.skill));
    let (Some(person), Some(skill)) = (person, skill) else {
        return;
    };
    if is_outside(person)
        || format.rhythm.usual == Frequency::Never
        || person.skills.get(&skill) != Some(&Level::Low)
        || is_learning(person, skill)
        || told.contains(&(person, skill))
    {
        return;
    }
    told.push((person, skill));
    let can = |other: &&Person| {
        let level = other.skills.get(&skill);
        !is_outside(other) && matches!(level, Some(Level::Good | Level::Strong))
    };
    let other = people.iter().find(can);
    let severity = other.map_or(Severity::Risk, |_| Severity::Hint);
    found.push(
        Finding {
            page: Page::Team,
            item: Some(person.id.0),
            ..of("format-skill-gap", severity, channel)
        }
        .text("name", &person.name)
        .arg("skill", ArgValue::Key(skill.key().to_owned()))
        .number("others", usize::from(other.is_some()))
        .text("other", other.map_or("", |other| &other.name))
        .evidence(given.study("bremerhaven-staff"))
        .fix(Fix::TrainSkill(person.id, skill)),
    );
}

fn is_outside(person: &Person) -> bool {
    person.relation.is_some_and(Relation::is_external)
}

/// Is a training for a skill planned, or one that does not say what for?
fn is_learning(person: &Person, skill: Skill) -> bool {
    let mut open = person.trainings.iter().filter(|training| !training.done);
    open.any(|it| it.skill == Some(skill) || (it.skill.is_none() && it.competence.is_none()))
}

/// More often than the top of what is published as advice.
fn too_often(
    given: &Given<'_>,
    channel: &Channel,
    format: &ChannelFormat,
    found: &mut Vec<Finding>,
) {
    let mut known = entry(given, channel).into_iter().flat_map(|it| &it.formats);
    let Some(known) = known.find(|known| Some(known.format) == format.format) else {
        return;
    };
    let Some((_, most)) = known.advised else {
        return;
    };
    let times = |most, per| Frequency::Times(Times::per(most, per)).per_week_thousandths();
    let usual = format.rhythm.usual.per_week_thousandths();
    if usual <= times(most, known.per) {
        return;
    }
    let is_facebook = entry(given, channel).is_some_and(|it| it.id.as_str() == "facebook");
    let daily = is_facebook && times(7, Period::Week) < usual;
    let study = if daily {
        "facebook-clicks"
    } else {
        "advice-rhythm"
    };
    found.push(
        Finding {
            page: Page::Content,
            ..of("rhythm-above-advice", Severity::Hint, channel)
        }
        .arg("format", ArgValue::Key(format!("format-{}", known.format)))
        .arg("most", ArgValue::Number(most.into()))
        .arg("per", ArgValue::Key(known.per.key().to_owned()))
        .evidence(given.study(study))
        .fix(Fix::FormatRhythm(channel.id, format.id, most, known.per)),
    );
}

/// Customers come from near, and no entry in which they search is active. Who decided so about the
/// usual one and says why has decided.
fn local_entry(given: &Given<'_>, found: &mut Vec<Finding>) {
    let near = matches!(
        given.plan.business.reach,
        Some(Reach::Local | Reach::Regional)
    );
    let is_local = |channel: &Channel| match entry(given, channel) {
        Some(entry) => entry.local && is_entry(given.catalogue, &channel.platform),
        None => channel.listing != Listing::default(),
    };
    if !near || given.active().any(is_local) {
        return;
    }
    let usual = Slug::new("google-profile").and_then(|slug| given.catalogue.platform(slug));
    let declined = usual.is_some_and(|usual| {
        let platform = Platform::Listed(usual.id);
        let mut channels = given.plan.channels.iter();
        let channel = channels.find(|channel| channel.platform == platform);
        channel.is_some_and(|it| it.decision != Decision::Open && !it.reason.trim().is_empty())
    });
    if declined {
        return;
    }
    let fix = usual.map(|entry| {
        let formats = entry.formats.iter().filter(|format| 0 < format.times);
        let formats = formats.map(|it| (it.format, it.times, it.per)).collect();
        Fix::AddActive(entry.id, formats)
    });
    found.push(
        Finding::new("local-entry-missing", Severity::Risk, Page::Platforms)
            .evidence(given.study("bremerhaven-local"))
            .fix(fix),
    );
}
