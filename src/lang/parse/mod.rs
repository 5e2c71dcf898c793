//! Reading what people type: numbers, money, lengths of time and dates.
//!
//! Generous with spelling and strict with doubt: what could mean two things is never guessed.

mod date;
mod duration;
mod number;
