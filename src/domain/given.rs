//! The rows every project holds: named by a choice, filled by the user, never made or deleted.

use super::choice::Choice;
use super::schema::{Clarification, FacilitationFunction, FacilitationTask, ProjectElement, ProjectPart, Question};
use super::value::Value;
use super::{Change, Field, IdSource, OrderKey, Project, Target};

/// The rows of the kind of `name` that `project` lacks, one for each answer of its choice; behind the rows it has.
pub fn missing<C: Choice>(project: &Project, name: Field, ids: &mut IdSource) -> Vec<Change> {
    let has = |answer: &C| {
        let mut rows = project.records(name.entity);
        rows.any(|it| it.get(name.key) == Value::Choice(answer.key().to_owned()))
    };
    let lacking: Vec<&C> = C::ALL.iter().filter(|it| !has(it)).collect();
    let last = project.records(name.entity).last();
    let orders = OrderKey::sequence(last.map(super::Record::place), lacking.len());
    let mut free = || loop {
        let target = Target {
            kind: name.entity,
            id: ids.next_id(),
        };
        if project.record(target).is_none() {
            return target;
        }
    };
    let row = |(answer, order): (&C, OrderKey)| Change::Insert {
        target: free(),
        order,
        values: vec![(name, Value::Choice(answer.key().to_owned()))],
    };
    lacking.into_iter().zip(orders).map(row).collect()
}

/// Adds the rows that a file from elsewhere lacks, and returns how many. The same project gets the same rows.
pub fn complete(project: &mut Project) -> usize {
    let mut ids = IdSource::seeded(project.id.bits());
    let mut rows = missing::<Question>(project, Clarification::question, &mut ids);
    rows.extend(missing::<ProjectPart>(project, ProjectElement::part, &mut ids));
    rows.extend(missing::<FacilitationTask>(
        project,
        FacilitationFunction::task,
        &mut ids,
    ));
    let count = rows.len();
    if count == 0 {
        return 0;
    }
    match project.apply(&Change::Batch(rows)) {
        Ok(()) => count,
        Err(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EntityKind, RawId};

    fn empty() -> Project {
        Project::empty(RawId::from_bits(7), "probe")
    }

    #[test]
    fn a_project_without_them_gets_all_of_them_once() {
        let mut project = empty();
        let expected = Question::ALL.len() + ProjectPart::ALL.len() + FacilitationTask::ALL.len();
        assert_eq!(complete(&mut project), expected);
        assert_eq!(complete(&mut project), 0);
        let mut again = empty();
        complete(&mut again);
        assert_eq!(project, again);
        for kind in EntityKind::ALL.iter().filter(|it| it.is_given()) {
            assert!(project.records(*kind).next().is_some(), "{}", kind.key());
        }
    }

    #[test]
    fn what_stands_there_stays_and_the_rest_follows_it() {
        for &kind in EntityKind::ALL.iter().filter(|it| it.is_given()) {
            let mut project = empty();
            complete(&mut project);
            let targets = |project: &Project| -> Vec<Target> { project.records(kind).map(|it| it.target()).collect() };
            let rows = targets(&project);
            for &target in &rows[1..3] {
                project.apply(&Change::Remove { target }).unwrap();
            }
            assert_eq!(complete(&mut project), 2, "{}", kind.key());
            let now = targets(&project);
            assert_eq!(now[0], rows[0]);
            assert_eq!(now[1..rows.len() - 2], rows[3..]);
            assert_eq!(now.len(), rows.len());
        }
    }
}
