//! From a key to a command: the scopes of the moment, narrowest first.

use super::commands::{COMMANDS, Command, Row, Scope};
use super::key::Key;
use super::model::{Model, Tab};
use super::overlay::Overlay;
use super::picker::PickFor;
use super::session;

/// The scopes that hold now, narrowest first.
pub fn chain(model: &Model) -> Vec<Scope> {
    use Scope as S;
    match model.overlays.last() {
        Some(Overlay::Form(_)) => vec![S::Form, S::Always],
        Some(Overlay::Picker(picker)) if matches!(picker.purpose, PickFor::Point(_)) => {
            vec![S::Points, S::Choose, S::Move, S::Always]
        }
        Some(Overlay::Picker(picker)) if matches!(picker.purpose, PickFor::SessionPapers(_)) => {
            vec![S::SessionPapers, S::Choose, S::Move, S::Always]
        }
        Some(Overlay::Picker(picker)) if picker.has_ticks => vec![S::Ticks, S::Move, S::Always],
        Some(
            Overlay::Picker(_)
            | Overlay::Ask(_)
            | Overlay::Trouble(_)
            | Overlay::Filter(_)
            | Overlay::Compare(_)
            | Overlay::Explain(_),
        ) => {
            vec![S::Choose, S::Move, S::Always]
        }
        Some(Overlay::Reader(reader)) if reader.guide.is_some() => vec![S::Guide, S::Move, S::Always],
        Some(Overlay::Reader(_)) => vec![S::Reader, S::Move, S::Always],
        Some(Overlay::Menu(_)) => vec![S::MenuBar, S::Move, S::Always],
        Some(Overlay::Month(_)) => vec![S::Month, S::Always],
        Some(Overlay::Presentation(_)) if is_moving(model) => vec![S::Weigh, S::Always],
        Some(Overlay::Presentation(_)) if session::is_running(model) => vec![S::Session, S::Presentation, S::Always],
        Some(Overlay::Presentation(_)) => vec![S::Presentation, S::Always],
        None if session::is_running(model) && !is_moving(model) => {
            std::iter::once(S::Session).chain(base(model)).collect()
        }
        None => base(model),
    }
}

fn is_moving(model: &Model) -> bool {
    model.cockpit.as_ref().is_some_and(|it| it.moving.is_some())
}

/// The scopes of the screen under all overlays.
pub fn base(model: &Model) -> Vec<Scope> {
    use Scope as S;
    let Some(cockpit) = &model.cockpit else {
        return vec![S::Start, S::Move, S::Always];
    };
    if cockpit.moving.is_some() {
        return vec![S::Moving, S::Always];
    }
    match cockpit.tab {
        Tab::State => vec![S::State, S::Move, S::Cockpit, S::Always],
        Tab::Stakeholders if cockpit.is_matrix => {
            vec![S::Matrix, S::Stakeholders, S::List, S::Move, S::Cockpit, S::Always]
        }
        Tab::Stakeholders => vec![S::Stakeholders, S::Tree, S::List, S::Move, S::Cockpit, S::Always],
        Tab::Groups if cockpit.coverage.is_shown => vec![S::Coverage, S::Groups, S::Move, S::Cockpit, S::Always],
        Tab::Groups => vec![S::Groups, S::Tree, S::List, S::Move, S::Cockpit, S::Always],
        Tab::Fields => vec![S::Fields, S::Tree, S::List, S::Move, S::Cockpit, S::Always],
        Tab::Timeline => vec![S::Gantt, S::List, S::Move, S::Cockpit, S::Always],
        _ => vec![S::Tree, S::List, S::Move, S::Cockpit, S::Always],
    }
}

/// Every chain there is, for the test that no key has two meanings in one.
pub fn all_chains() -> Vec<Vec<Scope>> {
    use Scope as S;
    let mut chains = vec![
        vec![S::Start, S::Move, S::Always],
        vec![S::State, S::Move, S::Cockpit, S::Always],
        vec![S::Reader, S::Move, S::Always],
        vec![S::Guide, S::Move, S::Always],
        vec![S::Matrix, S::Stakeholders, S::List, S::Move, S::Cockpit, S::Always],
        vec![S::Stakeholders, S::Tree, S::List, S::Move, S::Cockpit, S::Always],
        vec![S::Coverage, S::Groups, S::Move, S::Cockpit, S::Always],
        vec![S::Groups, S::Tree, S::List, S::Move, S::Cockpit, S::Always],
        vec![S::Gantt, S::List, S::Move, S::Cockpit, S::Always],
        vec![S::Tree, S::List, S::Move, S::Cockpit, S::Always],
        vec![S::Fields, S::Tree, S::List, S::Move, S::Cockpit, S::Always],
        vec![S::Moving, S::Always],
        vec![S::Form, S::Always],
        vec![S::Choose, S::Move, S::Always],
        vec![S::Points, S::Choose, S::Move, S::Always],
        vec![S::SessionPapers, S::Choose, S::Move, S::Always],
        vec![S::Ticks, S::Move, S::Always],
        vec![S::MenuBar, S::Move, S::Always],
        vec![S::Month, S::Always],
        vec![S::Presentation, S::Always],
        vec![S::Weigh, S::Always],
        vec![S::Session, S::Presentation, S::Always],
    ];
    let in_session: Vec<Vec<Scope>> = chains
        .iter()
        .filter(|it| it.contains(&S::Cockpit))
        .map(|it| std::iter::once(S::Session).chain(it.iter().copied()).collect())
        .collect();
    chains.extend(in_session);
    chains
}

/// The command of a key in these scopes.
pub fn resolve(chain: &[Scope], key: Key) -> Option<Command> {
    chain
        .iter()
        .find_map(|scope| rows(*scope).find(|it| it.keys.contains(&key)))
        .map(|it| it.command)
}

/// The rows of a scope, in the order of the table.
pub fn rows(scope: Scope) -> impl Iterator<Item = &'static Row> {
    COMMANDS.iter().filter(move |it| it.scope == scope)
}

/// The commands that can be reached now, narrowest scope first: over a form those of the form alone.
pub fn reachable(model: &Model) -> Vec<Command> {
    chain(model).into_iter().flat_map(rows).map(|it| it.command).collect()
}
