//! With or without the Gemeinden of a Landkreis: how far they have been won (S36–S38).

use super::Project;
use super::choice::Choice;
use super::schema::MunicipalityState;

/// How far the Gemeinden have been won.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JointWay {
    /// How many Gemeinden are in each state, states in their order, also those with none.
    pub counts: Vec<(MunicipalityState, usize)>,
}

/// What the answers of the Gemeinden say about the kind of concept (S38, derived).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// No Gemeinde is entered: there is nothing to advise on.
    NobodyAsked,
    /// At least half of them have neither resolved nor promised: a programme would bind few.
    Framework,
    /// More than half have resolved or promised, and not all have resolved: a programme binds only where the own council has.
    EitherSoFar,
    /// All of them have resolved.
    Either,
}

impl JointWay {
    /// Counts the Gemeinden of a project.
    pub fn of(project: &Project) -> Self {
        let count = |state: MunicipalityState| project.municipalities.iter().filter(|it| it.state == state).count();
        let states = MunicipalityState::ALL.iter();
        Self {
            counts: states.map(|it| (*it, count(*it))).collect(),
        }
    }

    /// How many Gemeinden are entered.
    pub fn all(&self) -> usize {
        self.counts.iter().map(|it| it.1).sum()
    }

    /// How many are in a state.
    pub fn in_state(&self, state: MunicipalityState) -> usize {
        self.counts.iter().filter(|it| it.0 == state).map(|it| it.1).sum()
    }

    /// How many have answered: promised, resolved or rejected (R16: a rejection is an answer).
    pub fn answered(&self) -> usize {
        self.won() + self.in_state(MunicipalityState::Rejected)
    }

    /// How many have promised or resolved.
    pub fn won(&self) -> usize {
        self.in_state(MunicipalityState::MayorPromise) + self.in_state(MunicipalityState::CouncilResolution)
    }

    /// What follows for the kind of concept.
    pub fn advice(&self) -> Advice {
        let (all, won) = (self.all(), self.won());
        if all == 0 {
            Advice::NobodyAsked
        } else if won * 2 <= all {
            Advice::Framework
        } else if self.in_state(MunicipalityState::CouncilResolution) < all {
            Advice::EitherSoFar
        } else {
            Advice::Either
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::Municipality;
    use crate::domain::{Change, EntityKind, RawId, Target, Value};

    fn county(states: &[&str]) -> JointWay {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        for (place, state) in states.iter().enumerate() {
            let target = Target {
                kind: EntityKind::Municipality,
                id: RawId::from_bits(10 + place as u64),
            };
            let order = project.last_place(target.kind);
            let values = vec![
                (Municipality::name, Value::Text(format!("Gemeinde {place}"))),
                (Municipality::state, Value::Choice((*state).to_owned())),
            ];
            project.apply(&Change::Insert { target, order, values }).unwrap();
        }
        JointWay::of(&project)
    }

    #[test]
    fn gemeinden_are_counted_by_state() {
        let found = county(&["not-asked", "talks", "talks", "rejected", "council-resolution"]);
        assert_eq!(found.all(), 5);
        assert_eq!(found.in_state(MunicipalityState::Talks), 2);
        assert_eq!(found.in_state(MunicipalityState::MayorPromise), 0);
        assert_eq!((found.answered(), found.won()), (2, 1));
        assert_eq!(found.counts.len(), MunicipalityState::ALL.len());
    }

    #[test]
    fn the_advice_turns_when_more_than_half_are_won() {
        assert_eq!(county(&[]).advice(), Advice::NobodyAsked);
        assert_eq!(county(&["mayor-promise", "talks"]).advice(), Advice::Framework);
        assert_eq!(
            county(&["mayor-promise", "mayor-promise", "talks"]).advice(),
            Advice::EitherSoFar
        );
        assert_eq!(
            county(&["council-resolution", "mayor-promise"]).advice(),
            Advice::EitherSoFar
        );
        assert_eq!(
            county(&["council-resolution", "council-resolution"]).advice(),
            Advice::Either
        );
        assert_eq!(county(&["rejected", "rejected"]).advice(), Advice::Framework);
    }
}
