//! Charts: the rollout on one time axis, hours by week, money by month, readings of a goal.
//!
//! A chart shows and never decides: it gets finished data, draws it, and says what the user did
//! with it. The plain mouse wheel always scrolls the page. Each chart has its summary as the name
//! of the picture, for screen readers; the page writes the same sentence and, folded away, the
//! same numbers as a table.

mod axis;
mod canvas;
mod goal;
mod hours;
mod legend;
mod money;
mod numbers;
mod scale;
mod timeline;
mod window;

pub use axis::TimeAxis;
pub use canvas::{Canvas, gutter};
pub use goal::GoalChart;
pub use hours::{HoursChart, Layer};
pub use legend::{Swatch, legend};
pub use money::{MoneyChart, MonthBar};
pub use numbers::{numbers, table};
pub use timeline::{
    Bar, Gesture, Handle, Link, Mark, MarkKind, Motion, Row, Timeline, Tone, Touch,
};
pub use window::Window;
