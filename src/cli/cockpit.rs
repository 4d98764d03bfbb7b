//! The cockpit: a model with what the call says, the panic hook, and the loop.

use std::path::PathBuf;

use super::{Call, Failure, home, seed};
use crate::app::commands::Command;
use crate::app::model::Looks;
use crate::app::update::{START_ENTRIES, run as run_command};
use crate::app::{Effect, Model};
use crate::domain::IdSource;
use crate::i18n::say;
use crate::i18n::texts::cli as words;
use crate::runtime::{self, StartError, program::Cockpit};

/// What is shown first.
pub(super) enum First {
    /// The start page, or a file.
    Start(Option<PathBuf>),
    /// A fresh copy of the sample.
    Sample,
}

/// Runs the cockpit and returns its exit code.
pub(super) fn run(call: &Call<'_>, first: First) -> Result<u8, Failure> {
    if runtime::terminal::missing().is_some() {
        return Err(Failure::NoTerminal);
    }
    let (home, folders) = home(call)?;
    let recent = home.recent();
    let looks = Looks {
        ascii: call.ascii,
        mono: call.mono,
    };
    let ids = IdSource::seeded(seed());
    let mut model = Model::new((call.lang, looks), call.as_of, ids, folders.documents);
    model.start.selected = if recent.is_empty() { 0 } else { START_ENTRIES };
    model.start.recent = recent;
    model.start.draft.text = home.founding();
    let effects = match first {
        First::Start(file) => file.map(|it| Effect::Open(absolute(it))).into_iter().collect(),
        First::Sample => run_command(&mut model, Command::Sample),
    };
    if call.is_as_of_named {
        model.as_of = call.as_of;
    }
    let (lang, state) = (call.lang, folders.state);
    runtime::panic::install(move |place| {
        let folder = crate::text::clean::show(&state.to_string_lossy()).into_owned();
        say(lang, &words::cli_bug(place, folder))
    });
    let mut program = Cockpit::start(model, home, effects);
    match runtime::run(&mut program) {
        Ok(code) => Ok(u8::try_from(code).unwrap_or(1)),
        Err(StartError::NotATerminal { .. }) => Err(Failure::NoTerminal),
        Err(StartError::SetUp(_)) => Err(Failure::Refused(vec![words::cli_no_set_up()])),
    }
}

/// The path from the root on, so that it still leads there in the list of recent projects.
fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}
