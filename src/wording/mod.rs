//! Plan and analysis in the reader's words: names of platforms, sentences of findings, rhythms,
//! decisions and amounts. Used on the screen, on paper and on the command line, so that all
//! three say the same.

mod baseline;
mod fit;
mod measuring;
mod names;
mod plan;
mod proposal;
mod sentence;

pub use baseline::{baseline, changes, comparison, figures, targets};
pub use fit::fit;
pub use measuring::{
    checkpoint_answer, due_text, figure, figure_missing, figure_parts, goal_standing, goal_value,
    heading, light, period, term,
};
pub use names::Names;
pub use plan::{
    amount, amount_per, day_of_year, decision, format_name, frequency, goal_example, goal_number,
    language, number_of, payer, platform, rhythm, rule_state, rule_title, state, stop_rule, trade,
    training,
};
pub use proposal::{chosen_use, gain, left_out, name_additions, proposal_reason};
pub use sentence::{finding, fix, holidays, study, title};
