//! Edits that resolve a finding: offered beside it, done only when clicked.

mod edits;

use jiff::civil::Date;

use super::super::value::{ArgValue, Args};
use crate::plan::{
    Bound, Cadence, Channel, ChannelId, Choice, Competence, Decision, Direction, DutyId, FormatId,
    Goal, GoalId, Horizon, Item as _, Money, Period, PersonId, Plan, Platform, Priority, Readiness,
    Rhythm, Role, Skill, Slug, Training, find,
};
use edits::{add_active, add_rule, find_mut, give_role, hourly_cost, train, unlink, usual_formats};

/// An edit of the plan. Knows only ids and values, so that it fits any copy of the plan; what is
/// gone by then is left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Gives a goal a day.
    GoalDue(GoalId, Date),
    /// Counts what the catalogue names for a kind of goal. The numbers of what was counted before
    /// go with it.
    LeadMeasure(GoalId, Slug),
    /// Says which way the number of a goal shall go.
    Direction(GoalId, Direction),
    /// Makes a goal a main goal.
    MainGoal(GoalId),
    /// Takes over the catalogue's next step for a gap, until a day.
    NextStep(Slug, Date),
    /// Plans to ask ten customers about a doubt.
    AskCustomers(Slug),
    /// Gives a role of a channel to a person.
    Role(ChannelId, Role, PersonId),
    /// Gives work that belongs to no channel to a person.
    DutyPerson(DutyId, PersonId),
    /// Plans a training of a person for an ability.
    Train(PersonId, Competence),
    /// Plans a training of a person for making something.
    TrainSkill(PersonId, Skill),
    /// Puts a platform into the plan as active, with its usual formats: format, how often, in which
    /// period.
    AddActive(Slug, Vec<(Slug, u16, Period)>),
    /// Takes a platform of the catalogue for one in own words.
    TakeListed(ChannelId, Slug),
    /// Watches a channel instead of publishing there.
    WatchOnly(ChannelId),
    /// Decides against a channel.
    GiveUp(ChannelId),
    /// Goes to the successor of a closed platform.
    Successor(ChannelId, Slug),
    /// Takes over the usual formats of a platform: format, how often, in which period.
    UsualFormats(ChannelId, Vec<(Slug, u16, Period)>),
    /// Gives a format a rhythm.
    FormatRhythm(ChannelId, FormatId, u16, Period),
    /// Puts another cost on the hour of a person, or of everybody without a figure of their own.
    HourlyCost(Option<PersonId>, Money),
    /// Keeps so many per cent in reserve.
    Reserve(u8),
    /// Puts rules of the catalogue on the list, to be written.
    AddRules(Vec<Slug>),
    /// Begins on a day.
    Start(Date),
    /// Plans for so long.
    Horizon(Horizon),
    /// Looks at the numbers so often.
    Cadence(Cadence),
    /// Gives an activity, by its key, other days: the first and the last.
    MoveActivity(String, Date, Date),
    /// Lets an activity no longer follow on another, both by their keys.
    Unlink(String, String),
    /// Begins on a channel on a day.
    ChannelStart(ChannelId, Date),
}

impl Fix {
    /// Key of its label.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::GoalDue(..) => "fix-goal-due",
            Self::LeadMeasure(..) => "fix-lead-measure",
            Self::Direction(..) => "fix-direction",
            Self::MainGoal(_) => "fix-main-goal",
            Self::NextStep(..) => "fix-next-step",
            Self::AskCustomers(_) => "fix-ask-customers",
            Self::Reserve(_) => "fix-reserve",
            Self::Role(_, Role::Deputy, _) => "fix-deputy",
            Self::Role(..) | Self::DutyPerson(..) => "fix-accountable",
            Self::Train(..) | Self::TrainSkill(..) => "fix-train",
            Self::AddActive(..) => "fix-add-active",
            Self::TakeListed(..) => "fix-take-listed",
            Self::WatchOnly(_) => "fix-watch-only",
            Self::GiveUp(_) => "fix-give-up",
            Self::Successor(..) => "fix-successor",
            Self::UsualFormats(..) => "fix-usual-formats",
            Self::FormatRhythm(..) => "fix-format-rhythm",
            Self::HourlyCost(..) => "fix-hourly-cost",
            Self::AddRules(_) => "fix-add-rules",
            Self::Start(_) => "fix-start",
            Self::Horizon(_) => "fix-horizon",
            Self::Cadence(_) => "fix-cadence",
            Self::MoveActivity(..) => "fix-move-activity",
            Self::Unlink(..) => "fix-unlink",
            Self::ChannelStart(..) => "fix-channel-start",
        }
    }

    /// Values of its label.
    pub fn args(&self, plan: &Plan) -> Args {
        let platform = |id: &ChannelId| {
            let channel = find(&plan.channels, *id);
            let platform = channel.map(|channel| channel.platform.clone());
            ArgValue::Platform(platform.unwrap_or_default())
        };
        match self {
            Self::GoalDue(_, day)
            | Self::Start(day)
            | Self::NextStep(_, day)
            | Self::MoveActivity(_, day, _)
            | Self::ChannelStart(_, day) => {
                vec![("date", ArgValue::Date(*day))]
            }
            Self::LeadMeasure(_, kind) => {
                vec![("lead", ArgValue::Key(lead_key(*kind)))]
            }
            Self::Direction(_, way) => vec![("way", ArgValue::Key(way.key().to_owned()))],
            Self::MainGoal(id) => {
                let title = find(&plan.goals, *id).map(|goal| goal.title.clone());
                vec![("goal", ArgValue::Text(title.unwrap_or_default()))]
            }
            Self::Reserve(percent) => {
                vec![("percent", ArgValue::PerMille(i64::from(*percent) * 10))]
            }
            Self::Role(_, _, id) | Self::DutyPerson(_, id) => {
                let person = find(&plan.team.people, *id);
                let name = person.map(|person| person.name.clone());
                vec![("name", ArgValue::Text(name.unwrap_or_default()))]
            }
            Self::TrainSkill(_, skill) => {
                let name = crate::plan::Choice::key(*skill).to_owned();
                vec![("competence", ArgValue::Key(name))]
            }
            Self::Train(_, competence) => {
                let name = crate::plan::Choice::key(*competence).to_owned();
                vec![("competence", ArgValue::Key(name))]
            }
            Self::WatchOnly(id) | Self::GiveUp(id) => vec![("platform", platform(id))],
            Self::Successor(_, slug) | Self::TakeListed(_, slug) | Self::AddActive(slug, _) => {
                let successor = Platform::Listed(*slug);
                vec![("platform", ArgValue::Platform(successor))]
            }
            Self::UsualFormats(_, formats) => vec![("count", number(formats.len()))],
            Self::FormatRhythm(_, _, times, per) => vec![
                ("times", ArgValue::Number((*times).into())),
                ("per", ArgValue::Key(per.key().to_owned())),
            ],
            Self::HourlyCost(_, money) => vec![("money", ArgValue::Money(*money))],
            Self::AddRules(rules) => vec![("count", number(rules.len()))],
            Self::Horizon(horizon) => {
                vec![("months", ArgValue::Number(horizon.months().into()))]
            }
            Self::Cadence(_) | Self::AskCustomers(_) | Self::Unlink(..) => Vec::new(),
        }
    }

    /// Applies the edit. `text` gives the words of a text in the owner's language, because what is
    /// taken over from the catalogue becomes the owner's own words.
    pub fn apply(&self, plan: &mut Plan, text: &dyn Fn(&str) -> String) {
        match self {
            Self::GoalDue(id, _)
            | Self::LeadMeasure(id, _)
            | Self::Direction(id, _)
            | Self::MainGoal(id) => {
                if let Some(goal) = find_mut(&mut plan.goals, *id) {
                    self.apply_to_goal(goal, text);
                }
            }
            Self::NextStep(..) | Self::AskCustomers(_) => {
                self.apply_to_readiness(&mut plan.readiness, text);
            }
            Self::Reserve(percent) => plan.budget.reserve_percent = Some(*percent),
            Self::DutyPerson(id, person) => {
                if let Some(duty) = find_mut(&mut plan.team.duties, *id) {
                    give_role(&mut duty.roles, Role::Accountable, *person);
                }
            }
            Self::Train(id, competence) => {
                let mut training = Training::fresh();
                training.competence = Some(*competence);
                train(plan, *id, training);
            }
            Self::TrainSkill(id, skill) => {
                let mut training = Training::fresh();
                training.skill = Some(*skill);
                train(plan, *id, training);
            }
            Self::AddActive(slug, formats) => add_active(plan, *slug, formats),
            Self::HourlyCost(person, cost) => hourly_cost(plan, *person, *cost),
            Self::AddRules(rules) => rules.iter().for_each(|slug| add_rule(plan, *slug)),
            Self::Start(day) => plan.rollout.start = Some(*day),
            Self::Horizon(horizon) => plan.rollout.horizon = Some(*horizon),
            Self::Cadence(cadence) => plan.measuring.cadence = Some(*cadence),
            Self::MoveActivity(key, start, end) => {
                plan.rollout.set_days(key, *start, *end);
            }
            Self::Unlink(key, other) => unlink(&mut plan.rollout, key, other),
            Self::Role(id, ..)
            | Self::ChannelStart(id, _)
            | Self::WatchOnly(id)
            | Self::GiveUp(id)
            | Self::Successor(id, _)
            | Self::TakeListed(id, _)
            | Self::UsualFormats(id, _)
            | Self::FormatRhythm(id, ..) => {
                if let Some(channel) = find_mut(&mut plan.channels, *id) {
                    self.apply_to(channel);
                }
            }
        }
    }

    fn apply_to_readiness(&self, readiness: &mut Readiness, text: &dyn Fn(&str) -> String) {
        match self {
            Self::NextStep(slug, day) => {
                let answer = readiness.answers.entry(*slug).or_default();
                answer.next_step = text(&step_key(*slug));
                answer.due = answer.due.or(Some(*day));
            }
            Self::AskCustomers(slug) => {
                let doubt = readiness.doubts.entry(*slug).or_default();
                doubt.ask_customers = true;
            }
            _ => {}
        }
    }

    fn apply_to_goal(&self, goal: &mut Goal, text: &dyn Fn(&str) -> String) {
        match self {
            Self::GoalDue(_, day) => goal.due = Some(*day),
            Self::MainGoal(_) => goal.priority = Some(Priority::Main),
            Self::LeadMeasure(_, kind) => {
                goal.measure = text(&lead_key(*kind));
                goal.unit = text(&format!("goal-kind-{kind}-unit"));
                (goal.baseline, goal.target, goal.target_most) = (None, None, None);
            }
            Self::Direction(_, way) => {
                goal.direction = Some(*way);
                goal.bound = match (way, goal.bound) {
                    (Direction::Lower, Some(Bound::AtLeast)) => Some(Bound::AtMost),
                    (Direction::Raise, Some(Bound::AtMost)) => Some(Bound::AtLeast),
                    (_, bound) => bound,
                };
            }
            _ => {}
        }
    }

    fn apply_to(&self, channel: &mut Channel) {
        match self {
            Self::Role(_, role, person) => give_role(&mut channel.roles, *role, *person),
            Self::WatchOnly(_) => {
                channel.decision = Decision::Watch;
                // Watching takes less than caring for what was published.
                channel.care_minutes_per_week = None;
            }
            Self::GiveUp(_) => channel.decision = Decision::No,
            Self::ChannelStart(_, day) => match &mut channel.decision {
                Decision::Later { from } => *from = Some(*day),
                _ => channel.start = Some(*day),
            },
            Self::Successor(_, slug) | Self::TakeListed(_, slug) => {
                channel.platform = Platform::Listed(*slug);
            }
            Self::UsualFormats(_, formats) => {
                channel.formats.extend(usual_formats(formats));
            }
            Self::FormatRhythm(_, id, times, per) => {
                if let Some(format) = find_mut(&mut channel.formats, *id) {
                    format.rhythm.usual = Rhythm::times(*times, *per).usual;
                }
            }
            _ => {}
        }
    }
}

fn number(count: usize) -> ArgValue {
    ArgValue::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// The text of what leads a kind of goal.
fn lead_key(kind: Slug) -> String {
    format!("goal-kind-{kind}-lead")
}

/// The text of the next step that closes a gap.
fn step_key(question: Slug) -> String {
    format!("ready-{question}-step")
}
