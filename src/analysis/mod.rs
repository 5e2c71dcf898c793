//! What follows from a plan: names, dates, hours, money, and what is missing, odd or risky.
//!
//! Pure: the same plan, catalogue and day always give the same result. There is no clock (today
//! is passed in), no floating point and nothing is stored. Computed from scratch after each
//! change of the plan, which takes far less than a frame.

mod agenda;
mod baseline;
mod calendar;
mod counts;
mod findings;
pub mod fit;
mod holidays;
mod load;
mod measuring;
mod money;
mod month;
mod names;
mod page;

mod progress;
pub mod proposal;
mod schedule;
#[cfg(test)]
mod testing;
mod value;

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::plan::Plan;

pub use crate::catalogue::{FormulaUnit, Term};
pub use agenda::{Agenda, Share, agenda};
pub use baseline::{Change, Comparison, Shift, TargetChange, compare, freeze, moved};
pub use counts::{ChannelCounts, is_entry, is_upkeep, realistic};
pub use findings::{Finding, Fix, Severity};
pub use fit::{Factor, FactorKind, Fit, Fits};
pub use holidays::{PublicHoliday, day_in_year, last_workday, public_holidays};
pub use load::{
    Load, OpenWork, PersonLoad, Shared, UsualWeek, Verdict, WeekLoad, Work, WorkPart, is_there,
};
pub use measuring::{
    FigureRow, Figures, GoalState, Heading, Period, Reckoned, Standing, Trend, next_review,
    periods, readings_of, standing,
};
pub use money::{CategoryCosts, Costs, LineCosts, MonthCosts};
pub use month::{
    Job, Month, PersonMonth, StandIn, Step, Task, Tick, Time, WeekPlan, month, weeks_of_month,
};
pub use names::Names;
pub use page::Page;
pub use progress::{PageProgress, PageState, Progress};
pub use proposal::{Chosen, Gain, LeftOut, Limits, Proposal, WhyLeftOut, propose};
pub use schedule::{
    ChannelSpan, Grip, Move, NewDays, Origin, Outcome, PhaseSpan, Portion, Schedule,
    ScheduledActivity, ScheduledCheckpoint, ScheduledMilestone, StopRule, expected_value,
    is_imprint, laws_of, laws_that_apply, lower_is_better,
};
pub use value::{ArgValue, Args, Title};

/// Everything that follows from a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// Names for pickers and sentences.
    pub names: Names,
    /// The rollout, generated and dated.
    pub schedule: Schedule,
    /// Time needed against time there.
    pub load: Load,
    /// Money by month and kind.
    pub money: Costs,
    /// How each goal stands today, in the order of the plan.
    pub standings: Vec<Standing>,
    /// The usual figures, month by month.
    pub figures: Figures,
    /// How well platforms fit, the best first.
    pub fits: Fits,
    /// What is missing, odd or risky; what stops the plan first, then in the order of the pages.
    pub findings: Vec<Finding>,
    /// How far the plan is.
    pub progress: Progress,
    /// The plan against each of its frozen states, in their order.
    pub comparisons: Vec<Comparison>,
}

/// Computes everything that follows from a plan on a day.
pub fn analyse(plan: &Plan, catalogue: &Catalogue, today: Date) -> Analysis {
    let names = Names::of(plan);
    let schedule = schedule::schedule(plan, catalogue, today);
    let load = load::load(plan, catalogue, &schedule, today);
    let money = money::costs(plan, catalogue, &schedule, &load);
    let standings = measuring::standings(plan, catalogue, &schedule, today);
    let figures = measuring::figures(plan, catalogue, &money);
    let fits = fit::fits(plan, catalogue, load.free_for_channels());
    let given = findings::Given {
        plan,
        catalogue,
        today,
        names: &names,
        schedule: &schedule,
        load: &load,
        money: &money,
        fits: &fits,
    };
    let findings = findings::findings(&given);
    let progress = progress::progress(&given, &findings);
    let mut analysis = Analysis {
        names,
        schedule,
        load,
        money,
        standings,
        figures,
        fits,
        findings,
        progress,
        comparisons: Vec::new(),
    };
    let baselines = plan.rollout.baselines.iter();
    let comparisons = baselines.map(|baseline| compare(baseline, plan, &analysis));
    analysis.comparisons = comparisons.collect();
    analysis
}

#[cfg(test)]
mod tests;
