//! The network as flat arrays: nodes, edges sorted by predecessor, an order without recursion, circles taken out.
//!
//! First a sketch is made that knows only who follows whom; the edges are then written once, in the order in which they are read.
//! What a task is asked for at every step stands beside its node, so that the tasks themselves are read only where dates were
//! entered: in a large plan with its tasks in any order, fetching them is what takes the time.
//!
//! While it is built, node `i` is task `i`. Summaries that take part in links are two nodes: task `i` collects the finish of what it holds,
//! and a gate after all tasks hands bounds down to it. Other summaries have no node of their own.
//! The finished graph is renumbered so that predecessors come first and memory is read in order.

use crate::domain::span::{LinkKind, Span, SpanUnit};

use super::forward::{is_point, work_of};
use super::network::{Activity, Basis, Link, Network, Problem};
use super::spans::Work;
use super::tree::{LinkedSummaries, NONE, Tree};

/// What an edge carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EdgeKind {
    /// A link of the plan. Towards a gate only the start kinds occur.
    Link(LinkKind),
    /// From a gate to what it bounds.
    Gate,
    /// From a task to the summary that collects it.
    Collect,
}

/// One edge; its source is known by where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub to: u32,
    /// Index of the link; [`NONE`] for gates and collectors.
    pub link: u32,
    length: i32,
    unit: SpanUnit,
    pub kind: EdgeKind,
}

impl Edge {
    /// The time kept between its ends.
    pub(super) fn lag(&self) -> Span {
        Span {
            length: self.length,
            unit: self.unit,
        }
    }
}

/// What is asked of a task again and again.
#[derive(Debug, Clone, Copy)]
pub(super) struct Traits {
    pub work: Work,
    /// It is an event.
    pub is_point: bool,
    /// It is an event that moves out of off weeks.
    pub is_session: bool,
    /// Dates or progress were entered, so that more than its work decides where it lies.
    pub has_entries: bool,
}

impl Traits {
    const NONE: Traits = Traits {
        work: Work {
            span: Span::ZERO,
            pauses: false,
        },
        is_point: false,
        is_session: false,
        has_entries: false,
    };

    fn of(activity: &Activity) -> Traits {
        let dates = [
            activity.not_before,
            activity.pinned,
            activity.actual_start,
            activity.actual_finish,
        ];
        Traits {
            work: work_of(activity),
            is_point: is_point(activity),
            is_session: activity.kind.is_session(),
            has_entries: activity.progress_percent > 0 || dates.iter().any(Option::is_some),
        }
    }
}

/// What a node stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Node {
    /// The task with this index, with dates of its own.
    Task(u32),
    /// A summary that collects.
    Collector,
    /// The gate of the summary with this index.
    Gate(u32),
    /// A summary that takes no part, or a task in a circle: no dates here.
    Absent,
}

/// The nodes, predecessors first.
#[derive(Debug)]
pub(super) struct Graph {
    pub nodes: Vec<Node>,
    /// What the task of each node is like.
    pub traits: Vec<Traits>,
    /// Node of each task; [`NONE`] if it has none.
    pub node_of: Vec<u32>,
    /// Some task is an event that takes place in off weeks too.
    pub has_milestones: bool,
    first: Vec<u32>,
    edges: Vec<Edge>,
}

impl Graph {
    pub(super) fn new(network: &Network, tree: &Tree, basis: &Basis, problems: &mut Vec<Problem>) -> Graph {
        let count = network.activities.len();
        let mut nodes: Vec<Node> = (0..count as u32)
            .map(|task| {
                if tree.is_summary[task as usize] {
                    Node::Absent
                } else {
                    Node::Task(task)
                }
            })
            .collect();
        let linked = tree.linked_summaries(network, basis);
        let mut gates = Vec::new();
        if let Some(linked) = &linked {
            gates = vec![NONE; count];
            for task in 0..count {
                if linked.is_collected[task] {
                    nodes[task] = Node::Collector;
                }
                if linked.has_gate[task] {
                    gates[task] = nodes.len() as u32;
                    nodes.push(Node::Gate(task as u32));
                }
            }
        }
        let sources = Sources {
            network,
            tree,
            linked: linked.as_ref(),
            gates,
        };
        let mut sketch = sources.sketch(nodes, problems);
        let order = sketch.find_order(problems);
        sources.graph(&sketch, &order)
    }

    /// The edges that leave this node.
    pub(super) fn edges(&self, node: u32) -> &[Edge] {
        let at = node as usize;
        &self.edges[self.first[at] as usize..self.first[at + 1] as usize]
    }
}

/// Who follows whom, in the numbers of the tasks.
struct Sketch {
    nodes: Vec<Node>,
    first: Vec<u32>,
    targets: Vec<u32>,
    /// For how many edges each node waits.
    waiting: Vec<u32>,
}

impl Sketch {
    fn targets(&self, node: u32) -> &[u32] {
        let at = node as usize;
        &self.targets[self.first[at] as usize..self.first[at + 1] as usize]
    }

    fn find_order(&mut self, problems: &mut Vec<Problem>) -> Vec<u32> {
        let present = self.nodes.iter().filter(|node| **node != Node::Absent).count();
        let waiting = std::mem::take(&mut self.waiting);
        let order = self.sort(waiting);
        if order.len() == present {
            return order;
        }
        let mut open = vec![true; self.nodes.len()];
        for node in &order {
            open[*node as usize] = false;
        }
        for circle in self.circles(&open) {
            let mut activities: Vec<usize> = circle.iter().map(|node| self.task_of(*node)).collect();
            activities.sort_unstable();
            activities.dedup();
            problems.push(Problem::Cycle { activities });
            for node in circle {
                self.nodes[node as usize] = Node::Absent;
            }
        }
        let waiting = self.waiting();
        self.sort(waiting)
    }

    /// For how many edges each node waits; those from absent ones do not count.
    fn waiting(&self) -> Vec<u32> {
        let mut waiting = vec![0u32; self.nodes.len()];
        for node in 0..self.nodes.len() as u32 {
            if self.nodes[node as usize] != Node::Absent {
                for to in self.targets(node) {
                    waiting[*to as usize] += 1;
                }
            }
        }
        waiting
    }

    fn task_of(&self, node: u32) -> usize {
        match self.nodes[node as usize] {
            Node::Gate(summary) => summary as usize,
            _ => node as usize,
        }
    }

    /// Predecessors first; nodes in or behind a circle are missing.
    fn sort(&self, mut waiting: Vec<u32>) -> Vec<u32> {
        let is_absent = |node: u32| self.nodes[node as usize] == Node::Absent;
        let count = self.nodes.len() as u32;
        // Nobody can foresee which predecessor is the last one, so each target is written, and counted only if this was it.
        let mut order = vec![NONE; self.nodes.len() + 1];
        let mut found = 0;
        for node in 0..count {
            order[found] = node;
            found += usize::from(waiting[node as usize] == 0 && !is_absent(node));
        }
        let mut next = 0;
        while next < found {
            let node = order[next];
            next += 1;
            for to in self.targets(node).iter().copied() {
                let left = &mut waiting[to as usize];
                *left -= 1;
                order[found] = to;
                found += usize::from(*left == 0 && !is_absent(to));
            }
        }
        order.truncate(found);
        order
    }

    /// Groups of open nodes that reach each other (Tarjan, with its own stack), by their smallest node.
    fn circles(&self, open: &[bool]) -> Vec<Vec<u32>> {
        let mut found = Vec::new();
        let mut search = Search {
            number: vec![0; open.len()],
            low: vec![0; open.len()],
            ..Search::default()
        };
        for root in (0..open.len() as u32).filter(|node| open[*node as usize]) {
            if search.number[root as usize] != 0 || self.nodes[root as usize] == Node::Absent {
                continue;
            }
            search.enter(root);
            while let Some((node, at)) = search.path.pop() {
                if let Some(to) = self.targets(node).get(at).copied() {
                    search.path.push((node, at + 1));
                    if open[to as usize] && self.nodes[to as usize] != Node::Absent {
                        search.visit(node, to);
                    }
                    continue;
                }
                if let Some((above, _)) = search.path.last() {
                    search.low[*above as usize] = search.low[*above as usize].min(search.low[node as usize]);
                }
                if let Some(group) = search.leave(node) {
                    found.push(group);
                }
            }
        }
        found.sort_by_key(|group| group.iter().min().copied());
        found
    }
}

/// State of the search for circles.
#[derive(Default)]
struct Search {
    /// Order of discovery from 1; 0 is not seen.
    number: Vec<u32>,
    /// Lowest number reachable; `NONE` once the node has left.
    low: Vec<u32>,
    count: u32,
    stack: Vec<u32>,
    /// Node and how many of its edges are done.
    path: Vec<(u32, usize)>,
}

impl Search {
    fn enter(&mut self, node: u32) {
        self.count += 1;
        self.number[node as usize] = self.count;
        self.low[node as usize] = self.count;
        self.stack.push(node);
        self.path.push((node, 0));
    }

    fn visit(&mut self, from: u32, to: u32) {
        if self.number[to as usize] == 0 {
            self.enter(to);
        } else if self.low[to as usize] != NONE {
            self.low[from as usize] = self.low[from as usize].min(self.number[to as usize]);
        }
    }

    /// Takes the finished group off the stack if `node` opened it; single nodes are no circle.
    fn leave(&mut self, node: u32) -> Option<Vec<u32>> {
        if self.low[node as usize] != self.number[node as usize] {
            return None;
        }
        let at = self.stack.iter().rposition(|other| *other == node)?;
        let group = self.stack.split_off(at);
        for member in &group {
            self.low[*member as usize] = NONE;
        }
        (group.len() > 1).then_some(group)
    }
}

/// What the edges are made of.
struct Sources<'a> {
    network: &'a Network,
    tree: &'a Tree,
    linked: Option<&'a LinkedSummaries>,
    /// Gate of each summary; empty without gates.
    gates: Vec<u32>,
}

impl Sources<'_> {
    /// What is wrong with a link that counts for nothing.
    fn report(&self, (index, link): (usize, &Link)) -> Option<Problem> {
        let count = self.network.activities.len();
        let unknown = [link.from, link.to].into_iter().find(|end| *end >= count);
        if let Some(activity) = unknown {
            return Some(Problem::UnknownActivity { activity });
        }
        (link.from == link.to).then_some(Problem::SelfLink { link: index })
    }

    /// Visits all edges with their sources, in the numbers of the tasks.
    fn each(&self, visit: impl FnMut(u32, Edge)) {
        self.each_or(visit, |_| {});
    }

    /// The same; tells what is wrong with the links that count for nothing.
    fn each_or(&self, mut visit: impl FnMut(u32, Edge), mut tell: impl FnMut(Problem)) {
        let count = self.network.activities.len();
        for (index, link) in self.network.links.iter().enumerate() {
            if link.from >= count || link.to >= count || link.from == link.to {
                self.report((index, link)).map(&mut tell);
                continue;
            }
            let (to, kind) = if self.tree.is_summary[link.to] {
                (self.gates[link.to], bounding_start(link.kind))
            } else {
                (link.to as u32, link.kind)
            };
            let edge = Edge {
                to,
                link: index as u32,
                length: link.lag.length,
                unit: link.lag.unit,
                kind: EdgeKind::Link(kind),
            };
            visit(link.from as u32, edge);
        }
        if let Some(linked) = self.linked {
            self.each_of_summaries(linked, visit);
        }
    }

    fn each_of_summaries(&self, linked: &LinkedSummaries, mut visit: impl FnMut(u32, Edge)) {
        let plain = |to, kind| Edge {
            to,
            link: NONE,
            length: 0,
            unit: SpanUnit::Weeks,
            kind,
        };
        for task in 0..linked.has_gate.len() {
            let gate_above = linked.gate_above[task];
            let below_gate = if self.tree.is_summary[task] {
                self.gates[task]
            } else {
                task as u32
            };
            if gate_above != NONE && below_gate != NONE {
                visit(self.gates[gate_above as usize], plain(below_gate, EdgeKind::Gate));
            }
            let collector = linked.collector_above[task];
            if collector != NONE && (linked.is_collected[task] || !self.tree.is_summary[task]) {
                visit(task as u32, plain(collector, EdgeKind::Collect));
            }
        }
    }

    /// Sorts by source with two counting passes.
    fn sketch(&self, nodes: Vec<Node>, problems: &mut Vec<Problem>) -> Sketch {
        let mut first = vec![0u32; nodes.len() + 1];
        self.each_or(
            |from, _| first[from as usize + 1] += 1,
            |problem| problems.push(problem),
        );
        for at in 1..first.len() {
            first[at] += first[at - 1];
        }
        let mut targets = vec![NONE; first[nodes.len()] as usize];
        let mut next = first.clone();
        // No edge leaves a node that is absent here.
        let mut waiting = vec![0u32; nodes.len()];
        self.each(|from, edge| {
            let at = &mut next[from as usize];
            targets[*at as usize] = edge.to;
            *at += 1;
            waiting[edge.to as usize] += 1;
        });
        Sketch {
            nodes,
            first,
            targets,
            waiting,
        }
    }

    /// The graph with nodes and edges in this order; nodes not in it are gone.
    fn graph(&self, sketch: &Sketch, order: &[u32]) -> Graph {
        let mut position = vec![NONE; sketch.nodes.len()];
        for (at, node) in order.iter().enumerate() {
            position[*node as usize] = at as u32;
        }
        let mut first = Vec::with_capacity(order.len() + 1);
        let mut next = Vec::with_capacity(order.len());
        let mut count = 0;
        first.push(0);
        let are_all = order.len() == sketch.nodes.len();
        for node in order {
            next.push(count);
            let targets = sketch.targets(*node);
            count += match are_all {
                true => targets.len(),
                false => targets.iter().filter(|to| position[**to as usize] != NONE).count(),
            } as u32;
            first.push(count);
        }
        let filler = Edge {
            to: NONE,
            link: NONE,
            length: 0,
            unit: SpanUnit::Weeks,
            kind: EdgeKind::Gate,
        };
        let mut edges = vec![filler; count as usize];
        self.each(|from, edge| {
            let (from, to) = (position[from as usize], position[edge.to as usize]);
            if from != NONE && to != NONE {
                let at = &mut next[from as usize];
                edges[*at as usize] = Edge { to, ..edge };
                *at += 1;
            }
        });
        let nodes: Vec<Node> = order.iter().map(|node| sketch.nodes[*node as usize]).collect();
        // Read once in their own order, because the tasks are larger than what is asked of them.
        let in_task_order: Vec<Traits> = self.network.activities.iter().map(Traits::of).collect();
        let traits = nodes.iter().map(|node| match node {
            Node::Task(task) => in_task_order[*task as usize],
            _ => Traits::NONE,
        });
        position.truncate(self.network.activities.len());
        let is_milestone = |it: &Traits| it.is_point && !it.is_session;
        Graph {
            has_milestones: in_task_order.iter().any(is_milestone),
            traits: traits.collect(),
            nodes,
            node_of: position,
            first,
            edges,
        }
    }
}

/// A summary as successor is bounded at the start of all it holds (PLANNING.md, time semantics).
fn bounding_start(kind: LinkKind) -> LinkKind {
    match kind {
        LinkKind::FinishStart | LinkKind::FinishFinish => LinkKind::FinishStart,
        LinkKind::StartStart | LinkKind::StartFinish => LinkKind::StartStart,
    }
}
