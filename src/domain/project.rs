//! The project: its tables, the dispatch from kinds to tables, and the application of changes.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::change::{Change, ChangeError, Target};
use super::closed::in_closed_session;
use super::field::{Entity, Field, FieldSpec, Mark, Privacy, Record};
use super::ids::RawId;
use super::order::OrderKey;
use super::schema::*;
use super::table::{Compared, Single, Table};
use super::value::{FieldKind, Value};

/// Schema number this program writes and the highest it reads. Schema 1 stays open until the first release.
pub const SCHEMA: u32 = 1;

/// Declares the project from its tables: `tables { table: Table<Type> = "key"; } drafts { Type = "key"; }`.
macro_rules! project {
    (tables { $($(#[$doc:meta])* $table:ident: $store:ident<$name:ident> = $key:literal;)* } drafts { $($(#[$ddoc:meta])* $draft:ident = $dkey:literal;)* }) => {
        /// The kinds of records.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum EntityKind { $($(#[$doc])* $name,)* $($(#[$ddoc])* $draft,)* }

        impl EntityKind {
            /// Every kind that stands in a project, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
            /// Kinds that are only asked for in a form and never stored.
            pub const DRAFTS: &'static [Self] = &[$(Self::$draft),*];

            /// Stable key in snake case, used on the command line, in JSON and in the ids of texts.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* $(Self::$draft => $dkey,)* }
            }

            /// The field table of the kind, in the order of its form.
            pub const fn fields(self) -> &'static [FieldSpec] {
                match self { $(Self::$name => <$name as Entity>::FIELDS,)* $(Self::$draft => <$draft as Entity>::FIELDS,)* }
            }

            /// A record of the kind in which nothing has been entered.
            pub fn blank(self, id: RawId, order: OrderKey) -> Box<dyn Record> {
                match self {
                    $(Self::$name => Box::new(<$name as Entity>::blank(id, order)),)*
                    $(Self::$draft => Box::new(<$draft as Entity>::blank(id, order)),)*
                }
            }
        }

        /// Everything known about one integration concept on its way. Cheap to copy.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, rename = "Project")]
        pub struct Project {
            /// Schema number of the file.
            pub schema: u32,
            /// Identity of the project, the same in every copy of its file.
            pub id: RawId,
            /// Name of the commune, repeated at the head of the file so that a list of files can show it.
            pub name: String,
            $($(#[$doc])* #[serde(default)] pub $table: $store<$name>,)*
        }

        impl Project {
            /// A project in which nothing has been entered.
            pub fn empty(id: RawId, name: &str) -> Self {
                Self { schema: SCHEMA, id, name: name.to_owned(), $($table: Default::default(),)* }
            }

            /// The record, if it is there.
            pub fn record(&self, target: Target) -> Option<&dyn Record> {
                match target.kind {
                    $(EntityKind::$name => self.$table.find(target.id).map(|it| it as &dyn Record),)*
                    $(EntityKind::$draft => None,)*
                }
            }

            /// All records of a kind in their order.
            pub fn records(&self, kind: EntityKind) -> Box<dyn Iterator<Item = &dyn Record> + '_> {
                match kind {
                    $(EntityKind::$name => Box::new(self.$table.iter().map(|it| it as &dyn Record)),)*
                    $(EntityKind::$draft => Box::new(std::iter::empty()),)*
                }
            }

            /// Number of records of a kind.
            pub fn count(&self, kind: EntityKind) -> usize {
                match kind {
                    $(EntityKind::$name => self.$table.len(),)*
                    $(EntityKind::$draft => 0,)*
                }
            }

            /// Place of the record in the list of its kind, from 0.
            pub fn position(&self, target: Target) -> Option<usize> {
                match target.kind {
                    $(EntityKind::$name => self.$table.position(target.id),)*
                    $(EntityKind::$draft => None,)*
                }
            }

            /// What differs between the records of a kind here and in a later project.
            pub(super) fn compare<'a>(&'a self, later: &'a Self, kind: EntityKind) -> Compared<'a> {
                match kind {
                    $(EntityKind::$name => self.$table.compare(&later.$table),)*
                    $(EntityKind::$draft => Compared::default(),)*
                }
            }

            fn insert(&mut self, target: Target, order: OrderKey, values: &[(Field, Value)]) -> Result<(), ChangeError> {
                match target.kind {
                    $(EntityKind::$name => {
                        let mut row = <$name as Entity>::blank(target.id, order);
                        for (field, value) in values {
                            set(&mut row, *field, value)?;
                        }
                        if !self.$table.insert(row) {
                            return Err(ChangeError::NotInsertable(target));
                        }
                    })*
                    $(EntityKind::$draft => return Err(ChangeError::NotInsertable(target)),)*
                }
                Ok(())
            }

            fn set(&mut self, target: Target, field: Field, value: &Value) -> Result<(), ChangeError> {
                match target.kind {
                    $(EntityKind::$name => self
                        .$table
                        .edit(target.id, |row| set(row, field, value))
                        .unwrap_or(Err(ChangeError::Missing(target))),)*
                    $(EntityKind::$draft => Err(ChangeError::Missing(target)),)*
                }
            }

            fn place(&mut self, target: Target, order: OrderKey) -> Result<(), ChangeError> {
                match target.kind {
                    $(EntityKind::$name => {
                        let done = self.$table.edit(target.id, |row| row.set_order(order));
                        self.$table.sort();
                        done.ok_or(ChangeError::Missing(target))
                    })*
                    $(EntityKind::$draft => Err(ChangeError::Missing(target)),)*
                }
            }

            fn take_out(&mut self, gone: &HashSet<Target>) {
                $(self.$table.remove_where(|row| gone.contains(&row.target()));)*
            }

            fn is_single(kind: EntityKind) -> bool {
                match kind {
                    $(EntityKind::$name => <$store<$name>>::SINGLE,)*
                    $(EntityKind::$draft => true,)*
                }
            }
        }
    };
}

project! {
    tables {
    /// The commune whose concept it is.
    commune: Single<Commune> = "commune";
    /// Settings of the project (D11).
    settings: Single<Settings> = "settings";
    /// Entries in the calendar of the project.
    calendar_entries: Table<CalendarEntry> = "calendar_entry";
    /// State of the eleven questions of the preliminary clarification.
    clarifications: Table<Clarification> = "clarification";
    /// Guiding questions with their answers.
    guiding_questions: Table<GuidingQuestion> = "guiding_question";
    /// The three questions one asks oneself at the beginning.
    self_check: Single<SelfCheck> = "self_check";
    /// Open points that were decided otherwise on purpose.
    deviations: Table<Deviation> = "deviation";
    /// The recorded readiness to start.
    readiness: Single<Readiness> = "readiness";
    /// Question 1: the order.
    mandate: Single<Mandate> = "mandate";
    /// Resolutions of councils and committees.
    resolutions: Table<Resolution> = "resolution";
    /// Papers on their way to council or committee.
    papers: Table<Paper> = "paper";
    /// Question 2: political labels of the order.
    political_labels: Table<PoliticalLabel> = "political_label";
    /// Interests tied to the order.
    interests: Table<Interest> = "interest";
    /// Social chances.
    chances: Table<Chance> = "chance";
    /// Social risks and risks of the process.
    risks: Table<Risk> = "risk";
    /// Question 3: resources.
    resources: Table<Resource> = "resource";
    /// Funding of posts and items.
    fundings: Table<Funding> = "funding";
    /// Question 4: who is responsible.
    responsibility: Single<Responsibility> = "responsibility";
    /// Units of the administration.
    units: Table<Unit> = "unit";
    /// Question 5: whom the concept addresses.
    addressing: Single<Addressing> = "addressing";
    /// Gemeinden of the Landkreis.
    municipalities: Table<Municipality> = "municipality";
    /// Question 6: framework concept or programme.
    concept: Single<Concept> = "concept";
    /// Arguments for and against both kinds of concept.
    concept_arguments: Table<ConceptArgument> = "concept_argument";
    /// Question 7: planning orientation.
    orientation: Single<Orientation> = "orientation";
    /// Plans the concept has to fit.
    related_plans: Table<RelatedPlan> = "related_plan";
    /// Living conditions, a tag for measures and inventory.
    living_conditions: Table<LivingCondition> = "living_condition";
    /// Social spaces.
    social_spaces: Table<SocialSpace> = "social_space";
    /// Target groups, a tag for measures.
    target_groups: Table<TargetGroup> = "target_group";
    /// Question 8: stakeholders inside and outside.
    stakeholders: Table<Stakeholder> = "stakeholder";
    /// Contact persons of stakeholders.
    contacts: Table<Contact> = "contact";
    /// Conversations with stakeholders.
    conversations: Table<Conversation> = "conversation";
    /// Question 9: participation.
    participation: Single<Participation> = "participation";
    /// Groups of people affected.
    affected_groups: Table<AffectedGroup> = "affected_group";
    /// Participation events.
    participation_events: Table<ParticipationEvent> = "participation_event";
    /// Question 10: project form.
    project_form: Single<ProjectForm> = "project_form";
    /// The nine elements of the project.
    project_elements: Table<ProjectElement> = "project_element";
    /// Question 11: external facilitation.
    facilitation: Single<Facilitation> = "facilitation";
    /// The five functions of facilitation.
    facilitation_functions: Table<FacilitationFunction> = "facilitation_function";
    /// The start letter.
    start_letter: Single<StartLetter> = "start_letter";
    /// The steering group.
    steering_group: Single<SteeringGroup> = "steering_group";
    /// Its seats.
    seats: Table<Seat> = "seat";
    /// Sessions of the steering group and of working groups.
    sessions: Table<Session> = "session";
    /// Items on the agenda of sessions.
    agenda_items: Table<AgendaItem> = "agenda_item";
    /// Who came to sessions.
    attendances: Table<Attendance> = "attendance";
    /// Decisions of sessions.
    decisions: Table<Decision> = "decision";
    /// Tasks that came out of sessions or daily work.
    action_items: Table<ActionItem> = "action_item";
    /// The project at the end of sessions.
    snapshots: Table<Snapshot> = "snapshot";
    /// Working groups.
    working_groups: Table<WorkingGroup> = "working_group";
    /// Their members.
    members: Table<Member> = "member";
    /// Versions of the guiding statement.
    guiding_statements: Table<GuidingStatement> = "guiding_statement";
    /// Fields of action.
    fields_of_action: Table<FieldOfAction> = "field_of_action";
    /// What the inventories of fields found.
    inventory_items: Table<InventoryItem> = "inventory_item";
    /// Goals of fields.
    goals: Table<Goal> = "goal";
    /// Indicators of goals.
    indicators: Table<Indicator> = "indicator";
    /// Measured values of indicators.
    measurements: Table<Measurement> = "measurement";
    /// Requests for data.
    data_requests: Table<DataRequest> = "data_request";
    /// Measures for goals.
    measures: Table<Measure> = "measure";
    /// Target agreements with units.
    target_agreements: Table<TargetAgreement> = "target_agreement";
    /// The controlling.
    controlling: Single<Controlling> = "controlling";
    /// Structures after the project.
    structures: Single<Structures> = "structures";
    /// The plan as a whole.
    plan: Single<Plan> = "plan";
    /// Tasks of the plan.
    tasks: Table<Task> = "task";
    /// Links between tasks.
    dependencies: Table<Dependency> = "dependency";
    /// Plans that were held on to.
    baselines: Table<Baseline> = "baseline";
    /// The dates of the tasks in them.
    planned_dates: Table<PlannedDates> = "planned_dates";
    }
    drafts {
        /// The founding page.
        Founding = "founding";
    }
}

impl EntityKind {
    /// The kind with this key, also one that is only a draft.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().chain(Self::DRAFTS).copied().find(|it| it.key() == key)
    }

    /// Whether a project has exactly one record of the kind.
    pub fn is_single(self) -> bool {
        Project::is_single(self)
    }

    /// Whether a project holds a given set of records of the kind, named by a choice: they are filled, not made.
    pub fn is_given(self) -> bool {
        matches!(
            self,
            Self::Clarification | Self::ProjectElement | Self::FacilitationFunction
        )
    }

    /// The fields through which a record of this kind belongs to another.
    pub fn owner_fields(self) -> impl Iterator<Item = &'static FieldSpec> {
        self.fields().iter().filter(|it| it.is(Mark::Owner))
    }
}

impl Project {
    /// Applies a change, or refuses it without a trace.
    ///
    /// # Errors
    /// See [`ChangeError`]. A refused `Batch` leaves nothing of its first changes either.
    pub fn apply(&mut self, change: &Change) -> Result<(), ChangeError> {
        let mut next = self.clone();
        next.apply_in_place(change)?;
        *self = next;
        Ok(())
    }

    fn apply_in_place(&mut self, change: &Change) -> Result<(), ChangeError> {
        match change {
            Change::Insert { target, order, values } => {
                for (field, value) in values {
                    self.check(*target, *field, value)?;
                }
                let missing = target.kind.owner_fields().find(|it| {
                    it.is(Mark::Required)
                        && !values
                            .iter()
                            .any(|(field, value)| *field == it.field && *value != Value::Empty)
                });
                if let Some(spec) = missing {
                    return Err(ChangeError::WrongValue(spec.field));
                }
                self.insert(*target, order.clone(), values)
            }
            Change::Set { target, field, value } => {
                self.check(*target, *field, value)?;
                self.set(*target, *field, value)?;
                if *field == Commune::name {
                    self.name = self.commune.name.clone();
                }
                Ok(())
            }
            Change::Remove { target } => self.remove(*target),
            Change::Move { target, order } => self.place(*target, order.clone()),
            Change::Batch(changes) => changes.iter().try_for_each(|it| self.apply_in_place(it)),
        }
    }

    /// The records that belong to `target`, directly or through others, without itself.
    pub fn belongings(&self, target: Target) -> Vec<Target> {
        let mut found = vec![target];
        let mut seen = HashSet::from([target]);
        let mut next = 0;
        while let Some(&owner) = found.get(next) {
            next += 1;
            for &kind in EntityKind::ALL {
                for spec in kind.owner_fields().filter(|it| it.kind == FieldKind::Link(owner.kind)) {
                    let owned = self
                        .records(kind)
                        .filter(|it| it.get(spec.field.key) == Value::Link(owner.id));
                    found.extend(owned.map(Record::target).filter(|it| seen.insert(*it)));
                }
            }
        }
        found.remove(0);
        found
    }

    fn remove(&mut self, target: Target) -> Result<(), ChangeError> {
        if self.record(target).is_none() {
            return Err(ChangeError::Missing(target));
        }
        if target.kind.is_single() {
            return Err(ChangeError::NotRemovable(target));
        }
        let mut gone: HashSet<Target> = self.belongings(target).into_iter().collect();
        gone.insert(target);
        self.take_out(&gone);
        for (target, field, value) in self.references_to(&gone) {
            self.set(target, field, &value)?;
        }
        Ok(())
    }

    /// The project as a reader may see it: what is above the reader's class is as if nobody had entered it (D3).
    ///
    /// A record whose name or owner is above it is not there at all, nor is for the public what was dealt with in closed session.
    /// Links that lead to such a record are cleared.
    #[must_use]
    pub fn visible_to(&self, reader: Privacy) -> Self {
        let is_hidden = |it: &FieldSpec| it.privacy > reader;
        let names_it = |it: &FieldSpec| it.is(Mark::Title) || it.is(Mark::Owner) || it.is(Mark::Required);
        let is_hidden_kind =
            |kind: EntityKind| !kind.is_single() && kind.fields().iter().any(|it| is_hidden(it) && names_it(it));
        let mut next = self.clone();
        let hidden = EntityKind::ALL.iter().copied().filter(|it| is_hidden_kind(*it));
        let mut gone: HashSet<Target> = hidden.flat_map(|it| self.records(it).map(Record::target)).collect();
        if reader == Privacy::Public {
            gone.extend(in_closed_session(self));
        }
        next.take_out(&gone);
        let mut cleared = next.references_to(&gone);
        for &kind in EntityKind::ALL {
            for spec in kind.fields().iter().filter(|it| is_hidden(it)) {
                let filled = next.records(kind).filter(|it| it.get(spec.field.key) != Value::Empty);
                cleared.extend(filled.map(|it| (it.target(), spec.field, Value::Empty)));
            }
        }
        for (target, field, value) in cleared {
            let done = next.set(target, field, &value);
            debug_assert!(done.is_ok(), "{done:?}");
        }
        next
    }

    /// What is left of the references that lead to one of `gone`.
    fn references_to(&self, gone: &HashSet<Target>) -> Vec<(Target, Field, Value)> {
        let mut cleared = Vec::new();
        for &kind in EntityKind::ALL {
            for spec in kind.fields() {
                let (FieldKind::Link(to) | FieldKind::Links(to)) = spec.kind else {
                    continue;
                };
                if !gone.iter().any(|it| it.kind == to) {
                    continue;
                }
                let is_gone = |id: &RawId| gone.contains(&Target { kind: to, id: *id });
                for record in self.records(kind) {
                    match record.get(spec.field.key) {
                        Value::Link(id) if is_gone(&id) => cleared.push((record.target(), spec.field, Value::Empty)),
                        Value::Links(list) if list.iter().any(is_gone) => {
                            let left: Vec<RawId> = list.into_iter().filter(|it| !is_gone(it)).collect();
                            let value = if left.is_empty() {
                                Value::Empty
                            } else {
                                Value::Links(left)
                            };
                            cleared.push((record.target(), spec.field, value));
                        }
                        _ => {}
                    }
                }
            }
        }
        cleared
    }

    /// Whether the field takes the value: references lead somewhere, and nothing belongs to itself.
    fn check(&self, target: Target, field: Field, value: &Value) -> Result<(), ChangeError> {
        if field.entity != target.kind {
            return Err(ChangeError::WrongField(field));
        }
        let spec = field.spec();
        if spec.is(Mark::Owner) && spec.is(Mark::Required) && *value == Value::Empty {
            return Err(ChangeError::WrongValue(field));
        }
        let (FieldKind::Link(kind) | FieldKind::Links(kind)) = spec.kind else {
            return Ok(());
        };
        let ids = match value {
            Value::Link(id) => std::slice::from_ref(id),
            Value::Links(list) => list,
            _ => return Ok(()),
        };
        for &id in ids {
            let to = Target { kind, id };
            if self.record(to).is_none() {
                return Err(ChangeError::Dangling(field, to));
            }
            if spec.is(Mark::Owner) && self.is_within(to, target) {
                return Err(ChangeError::Circle(target));
            }
        }
        Ok(())
    }

    /// Whether `inner` is `outer` or belongs to it through owners of the same kind.
    fn is_within(&self, inner: Target, outer: Target) -> bool {
        let mut at = Some(inner);
        let mut steps = self.count(inner.kind);
        while let Some(target) = at.filter(|it| it.kind == outer.kind) {
            if target == outer || steps == 0 {
                return true;
            }
            steps -= 1;
            at = self.owner(target);
        }
        false
    }

    /// The record that `target` belongs to, through its first owner field that is set.
    pub fn owner(&self, target: Target) -> Option<Target> {
        let record = self.record(target)?;
        target
            .kind
            .owner_fields()
            .find_map(|spec| match (spec.kind, record.get(spec.field.key)) {
                (FieldKind::Link(kind), Value::Link(id)) => Some(Target { kind, id }),
                _ => None,
            })
    }

    /// The first reference that leads nowhere, as a file edited by hand may have one.
    pub fn dangling(&self) -> Option<ChangeError> {
        for &kind in EntityKind::ALL {
            let links = kind
                .fields()
                .iter()
                .filter(|it| matches!(it.kind, FieldKind::Link(_) | FieldKind::Links(_)));
            for spec in links {
                for record in self.records(kind) {
                    if let Err(problem) = self.check(record.target(), spec.field, &record.get(spec.field.key)) {
                        return Some(problem);
                    }
                }
            }
        }
        None
    }

    /// A place at the end of the list of a kind.
    pub fn last_place(&self, kind: EntityKind) -> OrderKey {
        let last = self.count(kind).checked_sub(1).and_then(|at| self.at(kind, at));
        OrderKey::between(last.map(Record::place), None)
    }

    /// The record at a place of the list of its kind.
    pub fn at(&self, kind: EntityKind, position: usize) -> Option<&dyn Record> {
        self.records(kind).nth(position)
    }
}

fn set<T: Entity>(row: &mut T, field: Field, value: &Value) -> Result<(), ChangeError> {
    if row.set_value(field.key, value) {
        Ok(())
    } else {
        Err(ChangeError::WrongValue(field))
    }
}
