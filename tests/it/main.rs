//! The integration tests, in one binary because linking takes longest.

#![cfg(test)]

mod files;
