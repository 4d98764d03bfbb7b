//! What counts as done: states that a body or a unit has worked for and that need nothing more. A risk that is being countered,
//! a session that was invited to and a measure that is running are under way, and told as another state.

use crate::domain::schema::{
    ActionItem, Clarification, Goal, GuidingQuestion, GuidingStatement, Measure, ProjectElement, Resource, Risk,
    Session, TargetAgreement, Unit,
};
use crate::domain::{Field, Value};

/// The states of a kind of record that count as done, each with the day told with it. Later ones go further.
pub(super) struct Done {
    /// The field of the state.
    pub state: Field,
    /// Keys of the states, the furthest last.
    pub reached: &'static [(&'static str, Option<Field>)],
}

/// Every state that counts as done.
pub(super) const STATES: &[Done] = &[
    Done {
        state: ActionItem::state,
        reached: &[("done", Some(ActionItem::done_on))],
    },
    Done {
        state: Measure::state,
        reached: &[("binding", Some(Measure::bound_on)), ("done", None)],
    },
    Done {
        state: Goal::state,
        reached: &[("approved", Some(Goal::approved_on)), ("reached", None)],
    },
    Done {
        state: GuidingStatement::state,
        reached: &[("approved", Some(GuidingStatement::approved_on))],
    },
    Done {
        state: Session::state,
        reached: &[("held", Some(Session::on))],
    },
    Done {
        state: Clarification::state,
        reached: SETTLED_QUESTION,
    },
    Done {
        state: GuidingQuestion::state,
        reached: &[
            ("settled", Some(GuidingQuestion::answered_on)),
            ("deviating", Some(GuidingQuestion::answered_on)),
        ],
    },
    Done {
        state: ProjectElement::state,
        reached: &[("settled", None), ("deviating", None)],
    },
    Done {
        state: Resource::state,
        reached: &[
            ("in-writing", Some(Resource::committed_on)),
            ("resolved", Some(Resource::committed_on)),
        ],
    },
    Done {
        state: TargetAgreement::state,
        reached: &[("signed", Some(TargetAgreement::signed_on)), ("reviewed", None)],
    },
    Done {
        state: Risk::state,
        reached: &[("closed", None)],
    },
    Done {
        state: Unit::state,
        reached: &[
            ("promised", Some(Unit::committed_on)),
            ("binding", Some(Unit::committed_on)),
        ],
    },
];

const SETTLED_QUESTION: &[(&str, Option<Field>)] = &[
    ("settled", Some(Clarification::decided_on)),
    ("deviating", Some(Clarification::decided_on)),
];

/// The key of the state and the field of its day, if the way from one value to the other leads to a further done state.
pub(super) fn reached(field: Field, before: &Value, after: &Value) -> Option<(&'static str, Option<Field>)> {
    let row = STATES.iter().find(|it| it.state == field)?;
    let place = |value: &Value| match value {
        Value::Choice(key) => row.reached.iter().position(|it| it.0 == key),
        _ => None,
    };
    let now = place(after)?;
    (place(before) < Some(now)).then(|| row.reached[now])
}
