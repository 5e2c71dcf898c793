//! Where a channel is seen: profiles, pages, listings, and the state of an entry.

use super::macros::{choice, record};
use super::{LocationId, PresenceId};

record! {
    /// One profile, page, group or listing on a platform.
    pub struct Presence {
        /// Stable name.
        pub id: PresenceId,
        /// What it is.
        pub kind: Option<PresenceKind>,
        /// Its name or handle.
        pub name: String,
        /// Its address on the web.
        pub url: String,
        /// The place it stands for.
        pub location: Option<LocationId>,
        /// Its language, where the firm uses several.
        pub language: String,
        /// Who follows it today, as a number.
        pub followers: Option<u32>,
        /// Who keeps access; never a password.
        pub access: String,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// What kind of presence it is.
    pub enum PresenceKind: "presence" {
        /// A personal or business profile.
        Profile = "profile",
        /// A page of the firm.
        Page = "page",
        /// A group or community.
        Group = "group",
        /// An entry in a map, directory or review service.
        Listing = "listing",
        /// A channel or newsletter.
        Channel = "channel",
    }
}

record! {
    /// The state of an entry in a map, directory or review service (the "social, local, mobile"
    /// advice of the Bremerhaven study, 2012).
    pub struct Listing {
        /// Name, address and telephone the same as everywhere.
        pub complete: Option<ListingState>,
        /// Opening hours right, holidays included.
        pub hours: Option<ListingState>,
        /// The pin on the map stands at the door.
        pub pin: Option<ListingState>,
        /// Photos that show the place as it is.
        pub photos: Option<ListingState>,
        /// Reviews are answered.
        pub reviews: Option<ListingState>,
        /// An offer that fits those who are near.
        pub offer: Option<ListingState>,
    }
}

choice! {
    /// How far a part of an entry is done.
    pub enum ListingState: "listing" {
        /// Done.
        Done = "done",
        /// Still to do.
        ToDo = "to-do",
        /// Not needed here.
        NotNeeded = "not-needed",
    }
}
