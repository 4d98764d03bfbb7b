//! Undo and redo: whole projects, each with what was done and where (D4). A copy cannot be wrong, and it is cheap.

use std::collections::VecDeque;

use super::model::Place;
use crate::domain::{Change, ChangeError, Project};
use crate::i18n::Text;

/// Steps that are kept; each shares with its neighbours all that did not change.
const STEPS: usize = 1_000;

/// The project as it is, as it was, and as it was before undoing.
#[derive(Debug)]
pub struct History {
    now: Project,
    revision: u64,
    next_revision: u64,
    past: VecDeque<Step>,
    future: Vec<Step>,
}

/// A state to go back to.
#[derive(Debug, Clone)]
struct Step {
    label: Text,
    place: Place,
    project: Project,
    revision: u64,
}

impl History {
    /// Starts with a project as it was opened; its revision is 0.
    pub fn new(now: Project) -> Self {
        Self {
            now,
            revision: 0,
            next_revision: 1,
            past: VecDeque::new(),
            future: Vec::new(),
        }
    }

    /// The project as it is.
    pub fn now(&self) -> &Project {
        &self.now
    }

    /// Number of the present state: two equal numbers mean the same project, also after undo and redo.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The number the next change gets: greater than that of every state before.
    pub fn next_revision(&self) -> u64 {
        self.next_revision
    }

    /// Number of the state that redo would lead to.
    pub fn redo_revision(&self) -> Option<u64> {
        self.future.last().map(|it| it.revision)
    }

    /// Applies a change and keeps it, labelled for undo; a change without effect leaves no step.
    ///
    /// # Errors
    /// The change was refused; nothing happened then.
    pub fn commit(&mut self, label: Text, place: Place, change: &Change) -> Result<(), ChangeError> {
        let mut next = self.now.clone();
        next.apply(change)?;
        if next == self.now {
            return Ok(());
        }
        if self.past.len() == STEPS {
            self.past.pop_front();
        }
        let project = std::mem::replace(&mut self.now, next);
        self.past.push_back(Step {
            label,
            place,
            project,
            revision: self.revision,
        });
        self.future.clear();
        self.revision = self.next_revision;
        self.next_revision += 1;
        Ok(())
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<&Text> {
        self.past.back().map(|it| &it.label)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&Text> {
        self.future.last().map(|it| &it.label)
    }

    /// Takes the last step back; gives what it was and where.
    pub fn undo(&mut self) -> Option<(Text, Place)> {
        let step = self.past.pop_back()?;
        let (undone, told) = self.swap(step);
        self.future.push(undone);
        Some(told)
    }

    /// Does the last undone step again; gives what it was and where.
    pub fn redo(&mut self) -> Option<(Text, Place)> {
        let step = self.future.pop()?;
        let (done, told) = self.swap(step);
        self.past.push_back(done);
        Some(told)
    }

    /// Goes to the state of `step`; gives the step that leads back from there, and what to tell.
    fn swap(&mut self, step: Step) -> (Step, (Text, Place)) {
        let told = (step.label.clone(), step.place);
        let project = std::mem::replace(&mut self.now, step.project);
        let revision = std::mem::replace(&mut self.revision, step.revision);
        (
            Step {
                label: step.label,
                place: step.place,
                project,
                revision,
            },
            told,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::Tab;
    use crate::domain::schema::Commune;
    use crate::domain::{RawId, Value};
    use crate::i18n::texts::app as say;
    use proptest::prelude::*;

    fn rename(history: &mut History, name: &str) {
        let target = history.now().commune.reference();
        let value = if name.is_empty() {
            Value::Empty
        } else {
            Value::Text(name.to_owned())
        };
        let place = Place {
            tab: Tab::Mandate,
            node: None,
        };
        history
            .commit(
                say::nothing_selected(),
                place,
                &Change::Set {
                    target,
                    field: Commune::name,
                    value,
                },
            )
            .unwrap();
    }

    proptest! {
        #[test]
        fn undoing_everything_gives_the_first_project_back(names in prop::collection::vec("[a-c]{0,1}", 0..40)) {
            let first = Project::empty(RawId::from_bits(4), "");
            let mut history = History::new(first.clone());
            for name in &names {
                rename(&mut history, name);
            }
            let (last, revision) = (history.now().clone(), history.revision());
            while history.undo().is_some() {}
            prop_assert_eq!(history.now(), &first);
            prop_assert_eq!(history.revision(), 0);
            while history.redo().is_some() {}
            prop_assert_eq!(history.now(), &last);
            prop_assert_eq!(history.revision(), revision);
        }
    }

    #[test]
    fn a_new_step_after_undo_drops_what_was_undone() {
        let mut history = History::new(Project::empty(RawId::from_bits(4), ""));
        rename(&mut history, "a");
        history.undo();
        rename(&mut history, "b");
        assert!(history.redo().is_none());
        assert_eq!(history.now().name, "b");
    }
}
