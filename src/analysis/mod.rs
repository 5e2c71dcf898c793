//! stub
mod page;
mod value;
use crate::{
    catalogue::Catalogue,
    plan::{Plan, Slug},
};
use jiff::civil::Date;
pub use page::Page;
pub use value::*;
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    pub findings: Vec<Finding>,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub id: &'static str,
    pub page: Page,
    pub item: Option<Slug>,
    pub args: Args,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    A,
}
impl Fix {
    pub fn key(&self) -> &'static str {
        ""
    }
    pub fn args(&self) -> Args {
        Vec::new()
    }
    pub fn apply(&self, _: &mut Plan) {}
}
pub fn analyse(_p: &Plan, _c: &Catalogue, _t: Date) -> Analysis {
    Analysis { findings: vec![] }
}
