//! Goals, milestones and verdicts in the words that several sheets use.

use super::Source;
use super::parts::{filled, joined};
use crate::analysis::{ScheduledCheckpoint, ScheduledMilestone, Verdict};
use crate::plan::{Goal, find};
use crate::print::blocks::Cell;
use crate::wording::{self, Names};

impl Source<'_> {
    /// The name of a goal.
    pub(super) fn goal_name(&self, goal: &Goal) -> &str {
        Names::one(&self.names.goals, Some(goal.id))
    }

    /// The number a goal is to reach.
    pub(super) fn goal_target(&self, goal: &Goal) -> Cell {
        let number = || wording::goal_number(self.lang, goal);
        self.cell(goal.target.map(|_| number()))
    }

    /// The goal a checkpoint looks at.
    pub(super) fn checkpoint_goal(&self, checkpoint: &ScheduledCheckpoint) -> Option<String> {
        let goal = checkpoint.goal?;
        Some(Names::one(&self.names.goals, Some(goal)).to_owned())
    }

    /// The number a checkpoint asks for, with its unit; a suggested one is marked as such.
    pub(super) fn checkpoint_number(&self, checkpoint: &ScheduledCheckpoint) -> Option<String> {
        let goal = checkpoint.goal.and_then(|id| find(&self.plan.goals, id));
        let threshold = checkpoint.threshold?;
        let number = match goal {
            Some(goal) => self.quantity(threshold, &goal.unit),
            None => self.quantity(threshold, ""),
        };
        let suggested = checkpoint.suggested.then(|| self.text("print-suggested"));
        joined([Some(number), suggested], " ")
    }

    /// What happens where a checkpoint's number is not reached; without words of the owner what
    /// is suggested, marked as such.
    pub(super) fn checkpoint_otherwise(&self, checkpoint: &ScheduledCheckpoint) -> Cell {
        let goals = &self.plan.goals;
        match wording::stop_rule(self.lang, &self.names, goals, checkpoint) {
            Some(suggested) => Cell {
                note: Some(self.text("print-suggested")),
                ..suggested.into()
            },
            None => self.cell(filled(&checkpoint.otherwise)),
        }
    }

    /// What a milestone is called.
    pub(super) fn milestone(&self, milestone: &ScheduledMilestone) -> String {
        let title = wording::title(self.lang, &milestone.title, self.currency);
        filled(&title).unwrap_or_else(|| self.text("untitled"))
    }

    /// "7 h 30 von 3 h"; what is there may be open.
    pub(super) fn needed_of_there(&self, needed: String, there: Option<String>) -> String {
        match there {
            Some(there) => {
                let args = [("needed", needed.into()), ("there", there.into())];
                self.lang.format("print-of", &args)
            }
            None => self
                .lang
                .format("print-of-open", &[("needed", needed.into())]),
        }
    }

    /// The word for a verdict.
    pub(super) fn verdict(&self, verdict: Verdict) -> String {
        self.text(match verdict {
            Verdict::Unknown => "print-verdict-unknown",
            Verdict::Fits => "print-verdict-fits",
            Verdict::Tight => "print-verdict-tight",
            Verdict::Over => "print-verdict-over",
        })
    }
}
