//! The rows of a tab: records under the records they belong to, folded, filtered and sorted. Rebuilt on each change,
//! so that a frame costs only what is visible.

use std::collections::{HashMap, HashSet};

mod places;

pub use places::{
    Home, Place, above, home_of, homes, kinds_below, kinds_in, kinds_of, places_in, places_of, stands_apart, tab_of,
};

use super::model::Tab;
use super::records;
use crate::domain::schema::CommuneKind;
use crate::domain::{EntityKind, FieldKind, Project, Record, Target, Value};
use crate::text::Lang;
use crate::text::fold::{Folded, sort_key};

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Node {
    /// A record.
    Record(Target),
    /// A heading over all records of a kind.
    Section(EntityKind),
    /// A heading over the records of a kind that belong to one record.
    Below(Target, EntityKind),
}

impl Node {
    /// The record, if it is one.
    pub fn record(self) -> Option<Target> {
        match self {
            Self::Record(target) => Some(target),
            Self::Section(_) | Self::Below(..) => None,
        }
    }

    /// The kind whose records stand under it, if it is a heading.
    pub fn heading(self) -> Option<EntityKind> {
        match self {
            Self::Record(_) => None,
            Self::Section(kind) | Self::Below(_, kind) => Some(kind),
        }
    }

    /// Whether its children are shown before the user has folded anything.
    fn opens_by_itself(self) -> bool {
        let closed = [
            EntityKind::Clarification,
            EntityKind::Stakeholder,
            EntityKind::Indicator,
            EntityKind::WorkingGroup,
            EntityKind::GuidingQuestion,
            EntityKind::CalendarEntry,
            EntityKind::Dependency,
            EntityKind::Baseline,
            EntityKind::Municipality,
            EntityKind::ConceptArgument,
        ];
        match self {
            Self::Record(target) => !closed.contains(&target.kind),
            Self::Section(kind) => !closed.contains(&kind),
            Self::Below(_, kind) => kind == EntityKind::GuidingQuestion,
        }
    }
}

/// A row of a tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// What it stands for.
    pub node: Node,
    /// How deep it lies, from 0.
    pub depth: u8,
    /// Whether its children are shown; `None` when it has none.
    pub branch: Option<bool>,
}

/// Order of the rows of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortBy {
    /// As entered or moved.
    #[default]
    Entered,
    /// By title, as a German dictionary sorts.
    Title,
    /// By the first date of a record, soonest first; records without one come last.
    Date,
    /// By the first state or other choice, in the order of its answers.
    State,
    /// Stakeholders by influence, then interest, highest first.
    Rating,
}

/// How a tab is looked at.
#[derive(Debug, Clone, Default)]
pub struct View {
    rows: Vec<Row>,
    selected: usize,
    /// Nodes folded or unfolded against their habit.
    pub toggled: HashSet<Node>,
    /// Only rows with this text, and what they belong to.
    pub filter: String,
    /// Order of the records under each heading and each record.
    pub sort: SortBy,
}

impl View {
    /// The rows in their order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Place of the selected row; 0 when there is none.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// What the selected row stands for.
    pub fn selected_node(&self) -> Option<Node> {
        self.rows.get(self.selected).map(|it| it.node)
    }

    /// The selected row.
    pub fn selected_row(&self) -> Option<Row> {
        self.rows.get(self.selected).copied()
    }

    /// Selects the row at `place`, or the last one before it.
    pub fn select(&mut self, place: usize) {
        self.selected = place.min(self.rows.len().saturating_sub(1));
    }

    /// Selects the row of `node`; false when it is not among the rows.
    pub fn select_node(&mut self, node: Node) -> bool {
        let found = self.rows.iter().position(|it| it.node == node);
        found.map(|it| self.selected = it).is_some()
    }

    /// Whether the children of `node` are shown.
    pub fn is_open(&self, node: Node) -> bool {
        node.opens_by_itself() != self.toggled.contains(&node)
    }

    /// Shows or hides the children of `node`.
    pub fn set_open(&mut self, node: Node, open: bool) {
        if open == node.opens_by_itself() {
            self.toggled.remove(&node);
        } else {
            self.toggled.insert(node);
        }
    }

    /// Row of the node the selected one belongs to.
    pub fn parent_of_selected(&self) -> Option<usize> {
        let depth = self.selected_row()?.depth;
        self.rows[..self.selected].iter().rposition(|it| it.depth < depth)
    }

    /// Makes the rows anew from the project; keeps the selection on its node, else on its place.
    pub fn rebuild(&mut self, project: &Project, tab: Tab, lang: Lang) {
        let node = self.selected_node();
        let mut children = children(project, tab);
        if self.sort != SortBy::Entered {
            children.values_mut().for_each(|it| self.sort_siblings(project, it));
        }
        let roots = children.remove(&None).unwrap_or_default();
        let visible = self.visible((project, lang), &roots, &children);
        self.rows.clear();
        // Iterative, since a file may nest tasks to any depth.
        let mut stack: Vec<(Node, u8)> = roots.into_iter().rev().map(|it| (it, 0)).collect();
        while let Some((node, depth)) = stack.pop() {
            if visible.as_ref().is_some_and(|it| !it.contains(&node)) {
                continue;
            }
            let below = children.get(&Some(node)).filter(|it| !it.is_empty());
            let is_open = visible.is_some() || self.is_open(node);
            self.rows.push(Row {
                node,
                depth,
                branch: below.map(|_| is_open),
            });
            if let Some(below) = below.filter(|_| is_open) {
                stack.extend(below.iter().rev().map(|it| (*it, depth.saturating_add(1))));
            }
        }
        if !node.is_some_and(|it| self.select_node(it)) {
            self.select(self.selected);
        }
    }

    /// Sorts each run of records of one kind; headings and single records keep their places between the runs.
    fn sort_siblings(&self, project: &Project, nodes: &mut [Node]) {
        let is_sorted = |it: &Node| {
            it.record()
                .is_some_and(|it| !it.kind.is_single() && !it.kind.is_given())
        };
        let kind = |it: &Node| it.record().map(|it| it.kind);
        for run in nodes.chunk_by_mut(|a, b| kind(a) == kind(b)) {
            if run.first().is_some_and(is_sorted) {
                self.sort_run(project, run);
            }
        }
    }

    fn sort_run(&self, project: &Project, run: &mut [Node]) {
        let record = |node: &Node| node.record().and_then(|it| project.record(it));
        let title = |node: &Node| sort_key(&record(node).map(Record::title).unwrap_or_default());
        match self.sort {
            SortBy::Entered => {}
            SortBy::Title => run.sort_by_cached_key(title),
            SortBy::Date => run.sort_by_cached_key(|it| {
                let day = record(it).and_then(first_date);
                (day.is_none(), day)
            }),
            SortBy::State => run.sort_by_cached_key(|it| record(it).and_then(first_choice)),
            SortBy::Rating => run.sort_by_cached_key(|it| {
                let row = it.record().and_then(|it| project.stakeholders.find(it.id));
                let rating = row.map(|it| (it.influence, it.interest));
                (std::cmp::Reverse(rating), title(it))
            }),
        }
    }

    /// What the filter leaves: rows with the text, and what they belong to. `None` without a filter.
    fn visible(&self, (project, lang): (&Project, Lang), roots: &[Node], children: &Children) -> Option<HashSet<Node>> {
        let needle = Folded::new(self.filter.trim());
        if needle.is_empty() {
            return None;
        }
        let matches = |node: &Node| {
            node.record()
                .is_some_and(|it| records::mentions(project, it, lang, &needle))
        };
        let mut parents: HashMap<Node, Node> = HashMap::new();
        let mut found = HashSet::new();
        let mut stack: Vec<Node> = roots.to_vec();
        while let Some(node) = stack.pop() {
            if matches(&node) {
                let mut at = Some(node);
                while let Some(node) = at.filter(|it| found.insert(*it)) {
                    at = parents.get(&node).copied();
                }
            }
            for &child in children.get(&Some(node)).into_iter().flatten() {
                parents.insert(child, node);
                stack.push(child);
            }
        }
        Some(found)
    }
}

/// The first date a record holds, in the order of its form.
fn first_date(record: &dyn Record) -> Option<crate::calendar::Date> {
    let fields = record
        .target()
        .kind
        .fields()
        .iter()
        .filter(|it| it.kind == FieldKind::Date);
    fields
        .filter_map(|it| match record.get(it.field.key) {
            Value::Date(day) => Some(day),
            _ => None,
        })
        .next()
}

/// Place of the first choice of a record among its answers, a state before others; `None` sorts first.
fn first_choice(record: &dyn Record) -> Option<usize> {
    let choices = record.target().kind.fields().iter().filter_map(|it| match it.kind {
        FieldKind::Choice(spec) => Some((it.field.key, spec)),
        _ => None,
    });
    let (key, spec) = choices
        .clone()
        .find(|it| it.0 == "state")
        .or_else(|| choices.clone().next())?;
    match record.get(key) {
        Value::Choice(chosen) => spec.keys.iter().position(|it| *it == chosen),
        _ => None,
    }
}

/// The records that stand under a heading of a tab, whether it is folded or not.
pub fn records_under(project: &Project, tab: Tab, heading: Node) -> impl Iterator<Item = Target> {
    let (kind, owner) = match heading {
        Node::Section(kind) => (Some(kind), None),
        Node::Below(owner, kind) => (Some(kind), Some(owner)),
        Node::Record(_) => (None, None),
    };
    let question = owner.filter(|it| it.kind == EntityKind::Clarification);
    let question = question.and_then(|it| project.clarifications.find(it.id)?.question);
    let is_here = move |it: &Target| {
        if let Some(question) = question {
            return home_of(project, *it) == Some(Home::Question(question));
        }
        let held = project.owner(*it).filter(|_| !stands_apart(it.kind));
        held == owner && (owner.is_some() || home_of(project, *it).is_some_and(|it| it.tab() == tab))
    };
    let records = kind.into_iter().flat_map(|kind| project.records(kind));
    records.map(Record::target).filter(is_here)
}

/// Children of each node; those of `None` are the first level.
type Children = HashMap<Option<Node>, Vec<Node>>;

fn children(project: &Project, tab: Tab) -> Children {
    let mut children = Children::new();
    put_places(project, &mut children, None, Home::Tab(tab), places_in(tab));
    if tab == Tab::Mandate {
        for clarification in project.clarifications.iter() {
            if let Some(question) = clarification.question {
                let under = Some(Node::Record(clarification.target()));
                put_places(
                    project,
                    &mut children,
                    under,
                    Home::Question(question),
                    places_of(question),
                );
            }
        }
    }
    put_belongings(project, &mut children, tab);
    children
}

/// Whether a commune of this kind has no use for a table in which nothing is entered: only a Landkreis has Gemeinden.
fn is_superfluous(project: &Project, kind: EntityKind) -> bool {
    let has_municipalities = project.commune.kind.is_none_or(|it| it == CommuneKind::County);
    kind == EntityKind::Municipality && !has_municipalities && project.municipalities.is_empty()
}

/// Puts what belongs to no other record under `parent`.
fn put_places(project: &Project, children: &mut Children, parent: Option<Node>, home: Home, places: &[Place]) {
    for &place in places {
        let kind = place.kind();
        if is_superfluous(project, kind) {
            continue;
        }
        let is_headed = match place {
            Place::Rows(_) => false,
            Place::Main(_) => project.count(kind) == 0,
            Place::Headed(_) => true,
        };
        let under = if is_headed {
            let heading = places::heading(parent.and_then(Node::record), kind);
            children.entry(parent).or_default().push(heading);
            Some(heading)
        } else {
            parent
        };
        let is_here = |it: &Target| {
            let is_root = project.owner(*it).is_none() || stands_apart(kind);
            is_root && (home.mark(kind).is_none() || home_of(project, *it) == Some(home))
        };
        let rows = project.records(kind).map(Record::target).filter(is_here);
        children.entry(under).or_default().extend(rows.map(Node::Record));
    }
}

/// Puts each record under the one it belongs to, as deep as it goes.
fn put_belongings(project: &Project, children: &mut Children, tab: Tab) {
    let mut kinds: Vec<EntityKind> = kinds_in(tab).collect();
    let mut next = 0;
    while let Some(&kind) = kinds.get(next) {
        next += 1;
        for &below in kinds_below(kind) {
            let is_headed = places::is_headed_below(kind, below);
            if is_headed {
                // Attendance is ticked off in the session; a heading over nothing would only stand in the way.
                let is_quiet = below == EntityKind::Attendance;
                let owners: HashSet<Target> = project
                    .records(if is_quiet { below } else { kind })
                    .filter_map(|it| {
                        if is_quiet {
                            project.owner(it.target())
                        } else {
                            Some(it.target())
                        }
                    })
                    .collect();
                for owner in project
                    .records(kind)
                    .map(Record::target)
                    .filter(|it| owners.contains(it))
                {
                    let heading = Node::Below(owner, below);
                    children.entry(Some(Node::Record(owner))).or_default().push(heading);
                }
            }
            for record in project.records(below) {
                if let Some(owner) = project.owner(record.target()).filter(|it| it.kind == kind) {
                    let under = if is_headed {
                        Node::Below(owner, below)
                    } else {
                        Node::Record(owner)
                    };
                    children
                        .entry(Some(under))
                        .or_default()
                        .push(Node::Record(record.target()));
                }
            }
            if !kinds.contains(&below) {
                kinds.push(below);
            }
        }
    }
}
