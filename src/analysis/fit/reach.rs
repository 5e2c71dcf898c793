//! Whom a platform reaches.

use crate::catalogue::PlatformEntry;
use crate::plan::{Audience, AudienceKind};

/// Does a platform reach an audience well? Private people by their age; firms and applicants
/// where the platform is made for them and no age speaks against it.
pub fn reaches(entry: &PlatformEntry, audience: &Audience) -> bool {
    let same_age = audience.ages.iter().any(|age| entry.ages.contains(age));
    let no_age_against = same_age || audience.ages.is_empty() || entry.ages.is_empty();
    match audience.kind {
        Some(AudienceKind::Firms) => entry.firms && no_age_against,
        Some(AudienceKind::Applicants) => entry.recruiting && no_age_against,
        Some(AudienceKind::Private) => entry.private && same_age,
        Some(AudienceKind::Public) | None => same_age,
    }
}
