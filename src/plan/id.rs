//! Names of items that never change: by them the parts of a plan refer to one another.

use std::fmt;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A short readable name: 1 to 24 characters of `a-z`, `0-9` and `-`, for example `instagram`.
///
/// It is kept inline, so it is `Copy`, and stands as plain text in the file, so a person can
/// follow a reference with the eye. The empty slug is the default and refers to nothing.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug([u8; Self::MAX]);

impl Slug {
    /// The most characters a slug can have.
    pub const MAX: usize = 24;

    /// Reads a slug; `None` if the text is too long or has other characters.
    pub fn new(text: &str) -> Option<Self> {
        let allowed = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if Self::MAX < text.len() || !text.bytes().all(allowed) {
            return None;
        }
        let mut bytes = [0; Self::MAX];
        for (slot, byte) in bytes.iter_mut().zip(text.bytes()) {
            *slot = byte;
        }
        Some(Self(bytes))
    }

    /// A new random slug of eight characters. Random rather than counted, so that two copies of
    /// one plan can both grow and still be merged. (36^8 names: with 10,000 items the chance of
    /// any clash is below one in 50,000.)
    pub fn random() -> Self {
        const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
        let mut number = RandomState::new().build_hasher().finish();
        let mut bytes = [0; Self::MAX];
        for slot in bytes.iter_mut().take(8) {
            *slot = LETTERS.get((number % 36) as usize).copied().unwrap_or(b'a');
            number /= 36;
        }
        Self(bytes)
    }

    /// The text of the slug.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(Self::MAX);
        self.0
            .get(..end)
            .and_then(|b| std::str::from_utf8(b).ok())
            .unwrap_or_default()
    }

    /// Does it refer to nothing?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

impl Serialize for Slug {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| {
            de::Error::invalid_value(
                de::Unexpected::Str(&text),
                &"at most 24 characters of a-z, 0-9 and -",
            )
        })
    }
}

/// Declares one type of id per kind of item, so that a person cannot be taken for a goal.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Slug);

        impl $name {
            /// A new id that no other item has.
            pub fn fresh() -> Self {
                Self(Slug::random())
            }
        }

        impl crate::plan::IsId for $name {
            fn slug(self) -> Slug {
                self.0
            }
        }
    )*};
}

/// An id of any kind of item.
pub trait IsId: Copy + Eq + Ord + std::hash::Hash + 'static {
    /// The slug inside.
    fn slug(self) -> Slug;
}

ids! {
    /// Names a [`Location`](super::Location).
    LocationId,
    /// Names a [`Goal`](super::Goal).
    GoalId,
    /// Names an [`Audience`](super::Audience).
    AudienceId,
    /// Names a [`Competitor`](super::Competitor).
    CompetitorId,
    /// Names a [`Channel`](super::Channel).
    ChannelId,
    /// Names a [`Presence`](super::Presence).
    PresenceId,
    /// Names a [`ChannelFormat`](super::ChannelFormat).
    FormatId,
    /// Names a [`Pillar`](super::Pillar).
    PillarId,
    /// Names a [`Person`](super::Person).
    PersonId,
    /// Names a [`Duty`](super::Duty).
    DutyId,
    /// Names a [`CostLine`](super::CostLine).
    CostLineId,
    /// Names a [`Rule`](super::Rule).
    RuleId,
    /// Names a [`Risk`](super::Risk).
    RiskId,
    /// Names an [`Activity`](super::Activity).
    ActivityId,
    /// Names a [`Milestone`](super::Milestone).
    MilestoneId,
    /// Names a [`Checkpoint`](super::Checkpoint).
    CheckpointId,
    /// Names a [`Reading`](super::Reading).
    ReadingId,
    /// Names a [`Review`](super::Review).
    ReviewId,
    /// Names a [`Baseline`](super::Baseline).
    BaselineId,
    /// Names an [`Alternative`](super::Alternative).
    AlternativeId,
    /// Names an [`OpenQuestion`](super::OpenQuestion).
    QuestionId,
    /// Names any small item that nothing refers to: a training, an absence, a season.
    EntryId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_keeps_its_text_and_refuses_what_a_file_could_not_hold() {
        assert_eq!(Slug::new("anna-2").unwrap().as_str(), "anna-2");
        assert_eq!(Slug::new(&"a".repeat(24)).unwrap().as_str().len(), 24);
        for bad in ["Anna", "ä", "a b", "a_b", &"a".repeat(25)] {
            assert_eq!(Slug::new(bad), None, "{bad}");
        }
    }

    #[test]
    fn new_items_never_share_a_name() {
        let many: std::collections::BTreeSet<_> = (0..1000).map(|_| GoalId::fresh()).collect();
        assert_eq!(many.len(), 1000);
    }
}
