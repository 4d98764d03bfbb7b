//! The summaries of a network: who holds whom, and which of them take part in links.

use crate::domain::span::TaskKind;

use super::network::{Basis, Network, Problem};

/// No such node, task or link.
pub(super) const NONE: u32 = u32::MAX;

/// Parents and what follows from them, one entry per task.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The task above; [`NONE`] at the top.
    pub parent: Vec<u32>,
    /// Summaries that hold at least one task.
    pub is_summary: Vec<bool>,
    /// Tasks so that each stands before its parent. Empty if no task has a parent.
    pub upwards: Vec<u32>,
    /// Some task has a latest date.
    pub has_latest: bool,
}

/// Summaries that take part in the network, seen from the tasks below, one entry per task; empty if there are none.
#[derive(Debug, Default)]
pub(super) struct LinkedSummaries {
    /// The summary hands down a bound.
    pub has_gate: Vec<bool>,
    /// The summary is a predecessor or the aim.
    pub is_collected: Vec<bool>,
    /// Nearest summary above with a gate.
    pub gate_above: Vec<u32>,
    /// Nearest summary above that is collected.
    pub collector_above: Vec<u32>,
}

impl Tree {
    pub(super) fn new(network: &Network, problems: &mut Vec<Problem>) -> Tree {
        let count = network.activities.len();
        let mut tree = Tree {
            parent: vec![NONE; count],
            is_summary: vec![false; count],
            upwards: Vec::new(),
            has_latest: false,
        };
        let mut has_parents = false;
        for activity in &network.activities {
            has_parents |= activity.parent.is_some();
            tree.has_latest |= activity.not_after.is_some();
        }
        if !has_parents {
            return tree;
        }
        for (child, activity) in network.activities.iter().enumerate() {
            match activity.parent {
                Some(parent) if parent < count => tree.parent[child] = parent as u32,
                Some(parent) => problems.push(Problem::UnknownActivity { activity: parent }),
                None => {}
            }
        }
        tree.order(problems);
        for child in 0..count {
            let parent = tree.parent[child];
            if parent != NONE && network.activities[parent as usize].kind == TaskKind::Summary {
                tree.is_summary[parent as usize] = true;
            }
        }
        tree
    }

    /// Fills `upwards`; tasks that hold each other lose their parent.
    fn order(&mut self, problems: &mut Vec<Problem>) {
        let count = self.parent.len();
        let mut waiting = vec![0u32; count];
        for parent in self.parent.iter().filter(|parent| **parent != NONE) {
            waiting[*parent as usize] += 1;
        }
        self.upwards = (0..count as u32).filter(|task| waiting[*task as usize] == 0).collect();
        let mut next = 0;
        while let Some(task) = self.upwards.get(next).copied() {
            next += 1;
            let parent = self.parent[task as usize];
            if parent != NONE {
                waiting[parent as usize] -= 1;
                if waiting[parent as usize] == 0 {
                    self.upwards.push(parent);
                }
            }
        }
        let circle: Vec<usize> = (0..count).filter(|task| waiting[*task] > 0).collect();
        if !circle.is_empty() {
            for task in &circle {
                self.parent[*task] = NONE;
                self.upwards.push(*task as u32);
            }
            problems.push(Problem::ParentCycle { activities: circle });
        }
    }

    /// Which summaries take part; `None` if none does.
    pub(super) fn linked_summaries(&self, network: &Network, basis: &Basis) -> Option<LinkedSummaries> {
        if self.upwards.is_empty() {
            return None;
        }
        let count = self.parent.len();
        let mut found = LinkedSummaries {
            has_gate: vec![false; count],
            is_collected: vec![false; count],
            ..Default::default()
        };
        let is_summary = |task: usize| self.is_summary.get(task).copied().unwrap_or(false);
        for link in network.links.iter().filter(|link| link.from < count && link.to < count) {
            found.is_collected[link.from] |= is_summary(link.from);
            found.has_gate[link.to] |= is_summary(link.to);
        }
        for (task, activity) in network.activities.iter().enumerate() {
            let bounded = activity.not_before.is_some() || activity.pinned.is_some();
            found.has_gate[task] |= bounded && is_summary(task);
        }
        if let Some(aim) = basis.aim.filter(|aim| is_summary(*aim)) {
            found.is_collected[aim] = true;
        }
        if !found.has_gate.iter().chain(&found.is_collected).any(|part| *part) {
            return None;
        }
        found.gate_above = self.nearest_above(&found.has_gate);
        found.collector_above = self.nearest_above(&found.is_collected);
        Some(found)
    }

    /// For each task the nearest marked task above it.
    pub(super) fn nearest_above(&self, marked: &[bool]) -> Vec<u32> {
        let mut nearest = vec![NONE; marked.len()];
        for task in self.upwards.iter().rev().map(|task| *task as usize) {
            let parent = self.parent[task];
            if parent != NONE {
                let above = parent as usize;
                nearest[task] = if marked[above] { parent } else { nearest[above] };
            }
        }
        nearest
    }
}
