//! Who does it, who stands in, and how many hours are really there.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::channel::{RoleOf, person_with};
use super::macros::{choice, record};
use super::{ChannelId, Choice as _, DutyId, EntryId, Money, PersonId, Rhythm, Role};

record! {
    /// Everybody who works on the plan, and work that belongs to no channel.
    pub struct Team {
        /// The people.
        pub people: Vec<Person>,
        /// Work that belongs to no channel: watching, reporting, photos.
        pub duties: Vec<Duty>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// Somebody who works on the plan.
    pub struct Person {
        /// Stable name.
        pub id: PersonId,
        /// Name, or the job title while the place is vacant.
        pub name: String,
        /// What he or she does in the firm.
        pub job: String,
        /// How he or she belongs to the firm.
        pub relation: Option<Relation>,
        /// Filled, or vacant until a day.
        pub post: Post,
        /// Minutes a week that are really there for social media.
        pub minutes_per_week: Option<u32>,
        /// Are these hours the whole job or come on top of another?
        pub hours_basis: Option<HoursBasis>,
        /// What an hour costs the firm.
        pub hourly_cost: Option<Money>,
        /// How well he or she can what the work needs.
        pub competences: BTreeMap<Competence, Level>,
        /// How well he or she can make what is published. What is not said is unknown.
        pub skills: BTreeMap<Skill, Level>,
        /// Training that is needed.
        pub trainings: Vec<Training>,
        /// When he or she is away.
        pub absences: Vec<Absence>,
        /// What else he or she has to do.
        pub other_duties: String,
        /// Anything else.
        pub note: String,
    }
}

/// Is a place filled?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Post {
    /// Filled.
    #[default]
    Filled,
    /// Vacant until a day; the hours count from that day on.
    VacantUntil(Option<Date>),
}

choice! {
    /// How somebody belongs to the firm.
    pub enum Relation: "relation" {
        /// Owner or management.
        Owner = "owner",
        /// Employee.
        Employee = "employee",
        /// Apprentice, trainee or intern.
        Trainee = "trainee",
        /// Family member who helps.
        Family = "family",
        /// Freelancer.
        Freelancer = "freelancer",
        /// Agency.
        Agency = "agency",
    }
}

impl Relation {
    /// Is the work paid by invoice, as a cost line, and not as own labour?
    pub const fn is_external(self) -> bool {
        matches!(self, Self::Freelancer | Self::Agency)
    }
}

choice! {
    /// What the hours mean.
    pub enum HoursBasis: "basis" {
        /// All working hours of this job.
        Total = "total",
        /// In addition to another job in the firm.
        OnTop = "on-top",
    }
}

choice! {
    /// What making a piece asks for.
    pub enum Skill: "skill" {
        /// Writing a good text.
        Writing = "writing",
        /// Taking photos.
        Photo = "photo",
        /// Filming and cutting.
        Video = "video",
        /// Drawing up pictures with text, tables, slides.
        Design = "design",
        /// Speaking before a camera or a microphone.
        Speaking = "speaking",
    }
}

choice! {
    /// What firms choose their people for (Bremerhaven study, 2012), all five.
    pub enum Competence: "competence" {
        /// Explaining things well.
        Communication = "communication",
        /// Talking with people, not at them.
        Dialogue = "dialogue",
        /// Getting on with people.
        Social = "social",
        /// Language.
        Language = "language",
        /// Taking criticism.
        Criticism = "criticism",
    }
}

choice! {
    /// How well somebody can something.
    pub enum Level: "level" {
        /// Not yet.
        Low = "low",
        /// Well enough.
        Good = "good",
        /// Very well.
        Strong = "strong",
    }
}

record! {
    /// Training that somebody needs.
    pub struct Training {
        /// Stable name.
        pub id: EntryId,
        /// What is to be learned.
        pub topic: String,
        /// Until when.
        pub due: Option<Date>,
        /// How many minutes it takes.
        pub minutes: Option<u32>,
        /// The channel that needs it.
        pub channel: Option<ChannelId>,
        /// The ability that it is for; named where the topic is empty.
        pub competence: Option<Competence>,
        /// The skill that it is for, in place of an ability; named where the topic is empty.
        pub skill: Option<Skill>,
        /// Is it done?
        pub done: bool,
        /// Anything else.
        pub note: String,
    }
}

impl Training {
    /// Key of the name of the skill or ability that it is for.
    pub fn purpose(&self) -> Option<&'static str> {
        let ability = || self.competence.map(Competence::key);
        self.skill.map(Skill::key).or_else(ability)
    }
}

record! {
    /// A time in which somebody is away.
    pub struct Absence {
        /// Stable name.
        pub id: EntryId,
        /// First day.
        pub from: Option<Date>,
        /// Last day, included.
        pub until: Option<Date>,
        /// Why, if it matters.
        pub reason: String,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// Work that belongs to no channel.
    pub struct Duty {
        /// Stable name.
        pub id: DutyId,
        /// What is to be done: "Watch what is said about us".
        pub title: String,
        /// How often.
        pub rhythm: Rhythm,
        /// Minutes each time.
        pub minutes_each: Option<u32>,
        /// Who does what.
        pub roles: Vec<RoleOf>,
        /// Anything else.
        pub note: String,
    }
}

impl Duty {
    /// The person with a role, if there is one.
    pub fn person(&self, role: Role) -> Option<PersonId> {
        person_with(&self.roles, role)
    }
}
