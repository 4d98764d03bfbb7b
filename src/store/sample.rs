//! A small document for the tests of this layer, with every shape a project has.

use serde::{Deserialize, Serialize};

use super::codec::Document;
use crate::domain::files::Date;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Project", deny_unknown_fields)]
pub(super) struct Sample {
    pub schema: u32,
    pub id: String,
    pub name: String,
    pub tasks: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub id: String,
    pub state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub note: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(super) enum State {
    Open,
    Done(u32),
}

impl Document for Sample {
    const ROOT: &'static str = "Project";
    const SCHEMA: u32 = 2;
}

pub(super) fn sample() -> Sample {
    let entry = |id: &str, state| Entry {
        id: id.into(),
        state,
        due_on: Date::from_ymd(2027, 1, 11).ok(),
        note: vec![],
    };
    let mut second = entry("b", State::Done(38));
    second.note = vec!["Grüße \"an\" alle\r\n\u{1b}[31m\u{202e}".into(), String::new()];
    Sample {
        schema: 2,
        id: "k3m9x2p7qa".into(),
        name: "Landkreis Probe".into(),
        tasks: vec![entry("a", State::Open), second],
    }
}
