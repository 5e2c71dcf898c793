//! The usual week in parts: own time and time of others, for channels and for the rest.

use super::{Load, WorkPart};
use crate::plan::ChannelId;

/// Minutes of a usual week, by who pays for them with time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Of the firm's own people and of nobody in particular.
    pub own: u32,
    /// Of agencies and freelancers.
    pub outside: u32,
}

impl Shared {
    /// All minutes, whoever gives them.
    pub const fn together(self) -> u32 {
        self.own.saturating_add(self.outside)
    }

    fn of<'a>(parts: impl Iterator<Item = &'a WorkPart>) -> Self {
        let mut sum = Self::default();
        for part in parts.filter(|part| part.usual) {
            let minutes = part.minutes_per_week.unwrap_or(0);
            if part.external {
                sum.outside = sum.outside.saturating_add(minutes);
            } else {
                sum.own = sum.own.saturating_add(minutes);
            }
        }
        sum
    }
}

/// A usual week. The own minutes of both parts make [`Load::usual_needed`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UsualWeek {
    /// For channels that are in use today, watched ones included.
    pub channels: Shared,
    /// For work that belongs to no channel.
    pub other: Shared,
}

impl UsualWeek {
    /// Minutes of agencies and freelancers for everything.
    pub const fn outside(self) -> u32 {
        self.channels.outside.saturating_add(self.other.outside)
    }
}

impl WorkPart {
    /// The channel that the work is for.
    pub const fn channel(&self) -> Option<ChannelId> {
        self.work.channel()
    }
}

impl Load {
    /// Do agencies or freelancers have work in any week? It is not part of the firm's own weeks.
    pub fn is_shared_with_others(&self) -> bool {
        let mut others = self.people.iter().filter(|person| person.external);
        others.any(|person| person.weeks.iter().any(|week| 0 < week.needed))
    }

    /// The usual week in parts; what is open is not counted.
    pub fn usual_week(&self) -> UsualWeek {
        let parts = self.parts.iter();
        let is_channel = |part: &&WorkPart| part.channel().is_some();
        UsualWeek {
            channels: Shared::of(parts.clone().filter(is_channel)),
            other: Shared::of(parts.filter(|part| part.channel().is_none())),
        }
    }

    /// Minutes of a usual week that the firm's own people have for channels, after the work that
    /// belongs to none; `None` while their hours are open.
    pub fn free_for_channels(&self) -> Option<u32> {
        let other = self.usual_week().other.own;
        self.usual_there.map(|there| there.saturating_sub(other))
    }

    /// What a channel takes of the usual week; what is open is not counted. Nothing for a channel
    /// that only comes later, see [`Load::channel`].
    pub fn usual_channel(&self, id: ChannelId) -> Shared {
        Shared::of((self.parts.iter()).filter(|part| part.channel() == Some(id)))
    }

    /// Minutes a week that a channel takes while it is in use, of everybody; what is open is not
    /// counted.
    pub fn channel(&self, id: ChannelId) -> u32 {
        let parts = (self.parts.iter()).filter(|part| part.channel() == Some(id));
        super::sum_of(parts.filter_map(|part| part.minutes_per_week))
    }
}
