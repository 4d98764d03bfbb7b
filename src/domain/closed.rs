//! What was dealt with in closed session, and so stands in nothing that is public.

use std::collections::HashSet;

use super::{Project, Record, Target};

/// Papers for a closed session and resolutions taken in one. A paper and what came of it go together: if either is marked, both
/// are closed, for one would give away the day, the body and the result of the other.
pub fn in_closed_session(project: &Project) -> HashSet<Target> {
    let marked = project.resolutions.iter().filter(|it| it.closed_session);
    let mut closed: HashSet<Target> = marked.map(Record::target).collect();
    // One resolution can close several papers, and a paper closes its resolution: until nothing is added any more.
    loop {
        let before = closed.len();
        for paper in project.papers.iter() {
            let resolution = paper.resolution.and_then(|it| project.resolutions.get(it));
            let resolution = resolution.map(Record::target);
            let is_closed = paper.closed_session
                || closed.contains(&paper.target())
                || resolution.is_some_and(|it| closed.contains(&it));
            if is_closed {
                closed.insert(paper.target());
                closed.extend(resolution);
            }
        }
        if closed.len() == before {
            return closed;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::{Paper, Resolution};
    use crate::domain::{Change, EntityKind, Field, OrderKey, Privacy, RawId, Value};

    const RESOLUTION: Target = target(EntityKind::Resolution, 1);
    const FIRST: Target = target(EntityKind::Paper, 2);
    const SECOND: Target = target(EntityKind::Paper, 3);

    const fn target(kind: EntityKind, id: u64) -> Target {
        Target {
            kind,
            id: RawId::from_bits(id),
        }
    }

    /// Two papers that led to the same resolution, and a third that stands alone; with these marks of a closed session.
    fn project(marks: &[(Target, Field)]) -> Project {
        let mut project = Project::empty(RawId::from_bits(9), "Auenfeld");
        let mut insert = |target, values| {
            let order = OrderKey::sequence(None, 1).remove(0);
            project.apply(&Change::Insert { target, order, values }).unwrap();
        };
        insert(RESOLUTION, vec![(Resolution::body, Value::Text("Kreistag".into()))]);
        let title = || (Paper::title, Value::Text("Konzept".into()));
        for paper in [FIRST, SECOND] {
            insert(paper, vec![title(), (Paper::resolution, Value::Link(RESOLUTION.id))]);
        }
        insert(target(EntityKind::Paper, 4), vec![title()]);
        for (target, field) in marks {
            let (target, field, value) = (*target, *field, Value::Yes);
            project.apply(&Change::Set { target, field, value }).unwrap();
        }
        project
    }

    #[test]
    fn a_paper_and_its_resolution_are_closed_together() {
        assert_eq!(in_closed_session(&project(&[])), HashSet::new());
        let all = HashSet::from([RESOLUTION, FIRST, SECOND]);
        let marks = [
            (RESOLUTION, Resolution::closed_session),
            (FIRST, Paper::closed_session),
            (SECOND, Paper::closed_session),
        ];
        for mark in marks {
            assert_eq!(in_closed_session(&project(&[mark])), all, "{mark:?}");
        }
    }

    #[test]
    fn only_the_public_does_not_see_them() {
        let project = project(&[(SECOND, Paper::closed_session)]);
        let public = project.visible_to(Privacy::Public);
        assert_eq!((public.papers.len(), public.resolutions.len()), (1, 0));
        assert_eq!(public.dangling(), None);
        let inside = project.visible_to(Privacy::NonPublic);
        assert_eq!((inside.papers.len(), inside.resolutions.len()), (3, 1));
    }
}
