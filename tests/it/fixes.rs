//! Every fix that is offered, pressed one after another and each taken back.

use egui_kittest::Harness;
use planbuch::analysis::{Fix, Page};
use planbuch::app::App;
use planbuch::lang::{Lang, Language, Region};
use planbuch::plan::{
    Amount, Audience, AudienceId, Channel, ChannelId, Decision, Goal, GoalId, Person, PersonId,
    Plan, Platform, Slug,
};
use planbuch::wording;

use crate::support::{Start, press, start};
