//! The rows of a tab: records under the records they belong to, folded, filtered and sorted. Rebuilt on each change,
//! so that a frame costs only what is visible.

use std::collections::{HashMap, HashSet};

use super::model::Tab;
use crate::domain::choice::Choice;
use crate::domain::schema::{Question, Stakeholder};
use crate::domain::{EntityKind, Project, Record, Single, Target};
use crate::text::fold::{Folded, sort_key};

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Node {
    /// A record.
    Record(Target),
    /// A heading over all records of a kind.
    Section(EntityKind),
}

impl Node {
    /// The record, if it is one.
    pub fn record(self) -> Option<Target> {
        match self {
            Self::Record(target) => Some(target),
            Self::Section(_) => None,
        }
    }

    fn single(kind: EntityKind) -> Self {
        Self::Record(Target {
            kind,
            id: Single::<Stakeholder>::ID,
        })
    }

    /// Whether its children are shown before the user has folded anything.
    fn opens_by_itself(self) -> bool {
        let closed = [
            EntityKind::Clarification,
            EntityKind::Stakeholder,
            EntityKind::Indicator,
            EntityKind::WorkingGroup,
        ];
        self.record().is_none_or(|it| !closed.contains(&it.kind))
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
    /// Order of the first level.
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
    pub fn rebuild(&mut self, project: &Project, tab: Tab) {
        let node = self.selected_node();
        let mut children = children(project, tab);
        let mut roots = children.remove(&None).unwrap_or_default();
        self.sort_roots(project, &mut roots);
        let visible = self.visible(project, &roots, &children);
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

    fn sort_roots(&self, project: &Project, roots: &mut [Node]) {
        let title = |node: &Node| {
            node.record()
                .and_then(|it| project.record(it))
                .map(Record::title)
                .unwrap_or_default()
        };
        match self.sort {
            SortBy::Entered => {}
            SortBy::Title => roots.sort_by_cached_key(|it| sort_key(&title(it))),
            SortBy::Rating => roots.sort_by_cached_key(|it| {
                let row = it.record().and_then(|it| project.stakeholders.find(it.id));
                let rating = row.map(|it| (it.influence, it.interest));
                (std::cmp::Reverse(rating), sort_key(&title(it)))
            }),
        }
    }

    /// What the filter leaves: rows with the text, and what they belong to. `None` without a filter.
    fn visible(&self, project: &Project, roots: &[Node], children: &Children) -> Option<HashSet<Node>> {
        let needle = Folded::new(self.filter.trim());
        if needle.is_empty() {
            return None;
        }
        let matches = |node: &Node| {
            node.record()
                .and_then(|it| project.record(it))
                .is_some_and(|it| Folded::new(&it.title()).contains(&needle))
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

/// Children of each node; those of `None` are the first level.
type Children = HashMap<Option<Node>, Vec<Node>>;

/// Kinds whose records stand under one of `kind`, in their order on screen.
pub fn kinds_below(kind: EntityKind) -> &'static [EntityKind] {
    match kind {
        EntityKind::Stakeholder => &[EntityKind::Contact, EntityKind::Conversation],
        EntityKind::Session => &[EntityKind::Decision],
        EntityKind::WorkingGroup => &[EntityKind::Member, EntityKind::Session],
        EntityKind::FieldOfAction => &[EntityKind::Goal],
        EntityKind::Goal => &[EntityKind::Indicator, EntityKind::Measure],
        EntityKind::Indicator => &[EntityKind::Measurement],
        EntityKind::Task => &[EntityKind::Task],
        _ => &[],
    }
}

/// What stands under a question: kinds of which there is one record, or a table.
pub fn kinds_of(question: Question) -> &'static [EntityKind] {
    match question {
        Question::Mandate => &[EntityKind::Mandate, EntityKind::Resolution],
        Question::PoliticalFrame => &[EntityKind::PoliticalFrame],
        Question::Resources => &[EntityKind::Resource],
        Question::Responsibility => &[EntityKind::Responsibility, EntityKind::Unit],
        Question::Addressee => &[EntityKind::Addressing],
        Question::ConceptKind => &[EntityKind::Concept],
        Question::Orientation => &[EntityKind::Orientation],
        Question::Support => &[],
        Question::Participation => &[EntityKind::Participation],
        Question::ProjectForm => &[EntityKind::ProjectForm],
        Question::Facilitation => &[EntityKind::Facilitation],
    }
}

/// Kinds of which a tab shows all records on its first level.
pub fn kinds_in(tab: Tab) -> &'static [EntityKind] {
    match tab {
        Tab::State => &[],
        Tab::Mandate => &[EntityKind::Clarification],
        Tab::Stakeholders => &[EntityKind::Stakeholder],
        Tab::Steering => &[EntityKind::SteeringGroup, EntityKind::Seat, EntityKind::Session],
        Tab::Groups => &[EntityKind::WorkingGroup],
        Tab::Fields => &[EntityKind::FieldOfAction],
        Tab::Timeline => &[EntityKind::Task],
    }
}

/// The tab in which a record stands: that of the record it belongs to in the end, or of the question it answers.
pub fn tab_of(project: &Project, target: Target) -> Option<Tab> {
    let mut root = target;
    // A file may not hold a circle of owners, so the way up ends; the count only guards against one that does.
    for _ in 0..project.count(target.kind).max(16) {
        match project.owner(root) {
            Some(owner) => root = owner,
            None => break,
        }
    }
    let found = Tab::ALL.iter().copied().find(|tab| kinds_in(*tab).contains(&root.kind));
    let is_asked = || Question::ALL.iter().any(|it| kinds_of(*it).contains(&root.kind));
    found.or_else(|| is_asked().then_some(Tab::Mandate))
}

fn children(project: &Project, tab: Tab) -> Children {
    let mut children = Children::new();
    let mut kinds: Vec<EntityKind> = kinds_in(tab).to_vec();
    let sections = tab == Tab::Steering;
    for &kind in kinds_in(tab) {
        let root = match (sections, kind.is_single()) {
            (true, false) => {
                children.entry(None).or_default().push(Node::Section(kind));
                Some(Node::Section(kind))
            }
            _ => None,
        };
        let rows = project
            .records(kind)
            .map(Record::target)
            .filter(|it| project.owner(*it).is_none());
        children.entry(root).or_default().extend(rows.map(Node::Record));
    }
    let mut next = 0;
    while let Some(&kind) = kinds.get(next) {
        next += 1;
        for &below in kinds_below(kind) {
            for record in project.records(below) {
                if let Some(owner) = project.owner(record.target()).filter(|it| it.kind == kind) {
                    children
                        .entry(Some(Node::Record(owner)))
                        .or_default()
                        .push(Node::Record(record.target()));
                }
            }
            if !kinds.contains(&below) {
                kinds.push(below);
            }
        }
    }
    for clarification in project.clarifications.iter().filter(|_| tab == Tab::Mandate) {
        let under = children.entry(Some(Node::Record(clarification.target()))).or_default();
        for &kind in clarification.question.map_or(&[][..], kinds_of) {
            if kind.is_single() {
                under.push(Node::single(kind));
            } else {
                under.extend(project.records(kind).map(|it| Node::Record(it.target())));
            }
        }
    }
    children
}
