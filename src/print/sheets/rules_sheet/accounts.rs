//! The list of accounts. It holds no passwords, no notes, and nothing that looks like a secret.

use super::super::Source;
use super::super::forms::{empty_rows, to_tick};
use super::super::parts::{blank, filled, row, stacked, strong, wide, with_note};
use crate::plan::{Account, Channel, Choice as _, Person, Presence, Role};
use crate::print::blocks::{Block, Cell, CellTone, Row};
use crate::wording::{self, Names};

/// So many rows for accounts that are not in the plan; more where none is, and fewer below a long
/// list, so that they do not begin another page.
const OTHERS: usize = 3;
const NONE_YET: usize = 8;
const LONG: usize = 5;

/// The roles for which somebody needs access.
const WITH_ACCESS: [Role; 5] = [
    Role::Accountable,
    Role::Makes,
    Role::Approves,
    Role::Answers,
    Role::Deputy,
];

/// Beginnings of words beside which a password stands, and whole words, in small letters.
const SECRET_BEGINNINGS: [&str; 9] = [
    "passwo",
    "passwö",
    "passwd",
    "passphrase",
    "passcode",
    "kennwo",
    "kennwö",
    "zugangscode",
    "zugangsdaten",
];
const SECRET_WORDS: [&str; 6] = ["pw", "pwd", "pin", "puk", "login", "code"];

/// The list.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let rows = source.plan.channels.iter().flat_map(|channel| {
        let presences = channel.presences.iter().map(Some);
        // An account of which nothing is written yet has a row as well.
        let unwritten = channel.presences.is_empty()
            && (channel.account.is_some() || channel.decision.is_active());
        let presences = presences.chain(unwritten.then_some(None));
        presences.map(move |presence| account(source, channel, presence))
    });
    let mut rows: Vec<Row> = rows.collect();
    let others = match rows.len() {
        0 => NONE_YET,
        1..LONG => OTHERS,
        _ => 1,
    };
    rows.extend(empty_rows(others));
    let columns = [
        wide("sheet-rules-account", 12),
        wide("sheet-rules-with-access", 11),
        wide("sheet-rules-belongs", 5),
        wide("sheet-rules-two-steps", 5),
        wide("sheet-rules-recovery", 7),
        wide("sheet-rules-kept-in", 6),
        wide("sheet-rules-looked-at", 5),
    ];
    vec![
        Block::heading(1, source.text("sheet-rules-list")),
        Block::paragraph(source.text("sheet-rules-no-passwords")),
        Block::paragraph(source.text("sheet-rules-leaving")),
        source.form(16, columns, rows),
    ]
}

fn account(source: &Source<'_>, channel: &Channel, presence: Option<&Presence>) -> Row {
    let platform = strong(wording::platform(source.lang, &channel.platform));
    let what = presence.and_then(|presence| what(source, presence));
    let access = presence.and_then(|presence| access(source, presence));
    row([
        with_note(platform, what),
        with_note(roles(source, channel).unwrap_or_default().into(), access),
        belongs(source, channel),
        to_tick(source.text("sheet-rules-on")),
        blank(),
        blank(),
        blank(),
    ])
}

/// What it is, its name, its address and its place.
fn what(source: &Source<'_>, presence: &Presence) -> Option<String> {
    let place = presence.location;
    stacked([
        source.answer(presence.kind),
        filled(&presence.name),
        filled(&presence.url),
        place.map(|id| Names::one(&source.names.locations, Some(id)).to_owned()),
        filled(&wording::language(source.lang, &presence.language)),
    ])
}

/// Everybody who works with it, with what they do.
fn roles(source: &Source<'_>, channel: &Channel) -> Option<String> {
    let people = source.plan.team.people.iter().zip(&source.names.people);
    stacked(people.map(|(person, (_, name))| {
        let roles = roles_of(source, channel, person);
        (!roles.is_empty()).then(|| format!("{name}: {}", roles.join(", ")))
    }))
}

fn roles_of(source: &Source<'_>, channel: &Channel, person: &Person) -> Vec<String> {
    let own = channel.roles.iter();
    let own = own.filter(|one| one.person == Some(person.id));
    own.filter_map(|one| one.role)
        .filter(|role| WITH_ACCESS.contains(role))
        .map(|role| source.text(role.key()))
        .collect()
}

/// Who keeps access, in the owner's words, unless they tell more than that.
fn access(source: &Source<'_>, presence: &Presence) -> Option<String> {
    let who = filled(&presence.access).filter(|who| !looks_secret(who))?;
    let args = [("who", who.into())];
    Some(source.lang.format("print-access", &args))
}

/// Whose account it is: the plan knows only of private ones.
fn belongs(source: &Source<'_>, channel: &Channel) -> Cell {
    if channel.account == Some(Account::Private) {
        return Cell {
            tone: CellTone::Strong,
            ..source.text("sheet-rules-private").into()
        };
    }
    let state = match channel.account {
        Some(Account::New) => Some("sheet-rules-new"),
        Some(Account::Sleeping) => Some("sheet-rules-sleeping"),
        Some(Account::Private | Account::Existing) | None => None,
    };
    with_note(
        to_tick(source.text("sheet-rules-firm")),
        state.map(|key| source.text(key)),
    )
}

/// Could a text hold a password? It names one, or has a word of letters mixed with digits or signs
/// that is no address. Rather too often than once too little.
pub(super) fn looks_secret(text: &str) -> bool {
    let small = text.to_lowercase();
    let mut words = small.split(|sign: char| !sign.is_alphanumeric());
    let is_secret = |word: &str| {
        let mut beginnings = SECRET_BEGINNINGS.iter();
        SECRET_WORDS.contains(&word) || beginnings.any(|beginning| word.starts_with(beginning))
    };
    words.any(is_secret) || text.split_whitespace().any(is_cryptic)
}

/// Letters mixed with digits or unusual signs in one word of six signs or more.
fn is_cryptic(word: &str) -> bool {
    let is_address = word.contains('@') && word.contains('.') || word.contains('/');
    let has_letter = word.chars().any(char::is_alphabetic);
    let is_mixed = |sign: char| sign.is_ascii_digit() || "!#$%&*+=?^~".contains(sign);
    // Signs at the end are those of a sentence.
    let word = word.trim_end_matches(['!', '?']);
    5 < word.chars().count() && has_letter && word.chars().any(is_mixed) && !is_address
}
