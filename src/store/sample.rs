//! A small document for the tests of this layer, with every shape a project has.

use serde::{Deserialize, Serialize};

use super::codec::Document;
use super::migrate::{Older, step};
use crate::domain::files::Date;
use crate::domain::value::Paragraphs;

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

    fn older() -> &'static [Older<Self>] {
        const {
            &[Older {
                schema: 1,
                read: step::<v1::Sample, Self>,
            }]
        }
    }
}

/// Schema 1, frozen: entries were called so, a note was one text, and what was done had no number.
pub(super) mod v1 {
    use serde::Deserialize;

    use super::Date;

    #[derive(Debug, Deserialize)]
    #[serde(rename = "Project", deny_unknown_fields)]
    pub struct Sample {
        #[serde(rename = "schema")]
        pub _schema: u32,
        pub id: String,
        pub name: String,
        pub entries: Vec<Entry>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Entry {
        pub id: String,
        #[serde(default)]
        pub is_done: bool,
        #[serde(default)]
        pub due_on: Option<Date>,
        #[serde(default)]
        pub note: String,
    }
}

impl From<v1::Sample> for Sample {
    fn from(old: v1::Sample) -> Self {
        let entry = |it: v1::Entry| Entry {
            id: it.id,
            state: if it.is_done { State::Done(0) } else { State::Open },
            due_on: it.due_on,
            note: Paragraphs::from_text(&it.note).0,
        };
        Self {
            schema: Self::SCHEMA,
            id: old.id,
            name: old.name,
            tasks: old.entries.into_iter().map(entry).collect(),
        }
    }
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
