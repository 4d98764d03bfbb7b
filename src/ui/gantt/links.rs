//! The links of the selected task between the rows of the picture (PLANNING.md chapter 5): drawn for this one task alone,
//! since more than ten lines cannot be read. Lines only take cells that nothing else needs.
//!
//! ```text
//! ████┐        finish to start, the successor begins later
//!     └▶▒▒▒
//!
//! ████▼        the successor begins where the predecessor ends
//!     ▒▒▒
//! ```

use std::collections::HashMap;

use crate::app::timeline::EIGHTHS;
use crate::domain::span::LinkKind;
use crate::ui::signs::Signs;

/// Where a bar lies in the picture, in eighths of a cell: `[start, end)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Place of its row among those that are shown.
    pub row: usize,
    /// Where it begins.
    pub start: i32,
    /// Where it ends.
    pub end: i32,
}

impl Extent {
    fn first_cell(self) -> i32 {
        self.start.div_euclid(EIGHTHS)
    }

    /// The first cell behind it.
    fn cell_behind(self) -> i32 {
        (self.end + EIGHTHS - 1).div_euclid(EIGHTHS)
    }
}

/// The signs of lines by row: cell and sign, and whether the link drives its successor.
#[derive(Debug, Default)]
pub struct Lines(HashMap<usize, Vec<(i32, &'static str, bool)>>);

impl Lines {
    /// What is drawn in a row.
    pub fn in_row(&self, row: usize) -> &[(i32, &'static str, bool)] {
        self.0.get(&row).map_or(&[], Vec::as_slice)
    }

    /// Adds the line of a link. The first to take a cell keeps it, so links that drive come first.
    pub fn add(&mut self, from: Extent, to: Extent, (kind, drives): (LinkKind, bool), signs: &Signs) {
        if from.row == to.row {
            return;
        }
        let leaves_behind = matches!(kind, LinkKind::FinishStart | LinkKind::FinishFinish);
        let arrives_before = matches!(kind, LinkKind::FinishStart | LinkKind::StartStart);
        let out = if leaves_behind {
            from.cell_behind()
        } else {
            from.first_cell() - 1
        };
        let into = if arrives_before {
            to.first_cell() - 1
        } else {
            to.cell_behind()
        };
        let column = match (leaves_behind, arrives_before) {
            (true, false) => out.max(into),
            (false, true) => out.min(into),
            _ => out,
        };
        let is_under = match (leaves_behind, arrives_before) {
            (true, true) => into < out,
            (false, false) => into > out,
            _ => false,
        };
        let mut pen = Pen {
            lines: self,
            signs,
            drives,
            down: to.row > from.row,
        };
        if is_under {
            pen.straight(from.row, to.row, column);
            return;
        }
        pen.leave(from.row, (out, column), leaves_behind);
        pen.along(from.row, to.row, column);
        pen.arrive(to.row, (column, into), arrives_before);
    }
}

/// Draws one line.
struct Pen<'a> {
    lines: &'a mut Lines,
    signs: &'a Signs,
    drives: bool,
    down: bool,
}

impl Pen<'_> {
    fn put(&mut self, row: usize, cell: i32, sign: &'static str) {
        let line = self.lines.0.entry(row).or_default();
        if line.iter().all(|it| it.0 != cell) {
            line.push((cell, sign, self.drives));
        }
    }

    /// Down or up a column, between two rows.
    fn along(&mut self, from: usize, to: usize, column: i32) {
        for row in from.min(to) + 1..from.max(to) {
            self.put(row, column, self.signs.bar);
        }
    }

    /// The same with an arrow before the last row: the successor lies under the way.
    fn straight(&mut self, from: usize, to: usize, column: i32) {
        let (last, arrow) = if self.down {
            (to - 1, self.signs.arrows[1])
        } else {
            (to + 1, self.signs.arrows[0])
        };
        if last != from {
            self.put(last, column, arrow);
        }
        self.along(from, to, column);
    }

    /// From the end of a bar, or before its start, to the column.
    fn leave(&mut self, row: usize, (out, column): (i32, i32), is_behind: bool) {
        let [top_left, top_right, bottom_left, bottom_right, ..] = self.signs.frame;
        let corner = match (is_behind, self.down) {
            (true, true) => top_right,
            (true, false) => bottom_right,
            (false, true) => top_left,
            (false, false) => bottom_left,
        };
        for cell in out.min(column)..=out.max(column) {
            self.put(row, cell, if cell == column { corner } else { self.signs.rule });
        }
    }

    /// From the column to the start of a bar, or to its end.
    fn arrive(&mut self, row: usize, (column, into): (i32, i32), is_before: bool) {
        let [top_left, top_right, bottom_left, bottom_right, ..] = self.signs.frame;
        let corner = match (is_before, self.down) {
            (true, true) => bottom_left,
            (true, false) => top_left,
            (false, true) => bottom_right,
            (false, false) => top_right,
        };
        let arrow = self.signs.arrows[if is_before { 3 } else { 2 }];
        for cell in into.min(column)..=into.max(column) {
            let sign = match cell {
                _ if cell == into => arrow,
                _ if cell == column => corner,
                _ => self.signs.rule,
            };
            self.put(row, cell, sign);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::Looks;
    use proptest::prelude::*;

    const KINDS: [LinkKind; 4] = [
        LinkKind::FinishStart,
        LinkKind::StartStart,
        LinkKind::FinishFinish,
        LinkKind::StartFinish,
    ];

    fn bar(row: usize, first: i32, behind: i32) -> Extent {
        Extent {
            row,
            start: first * EIGHTHS,
            end: behind * EIGHTHS,
        }
    }

    /// The rows as text, bars as `#`.
    fn drawn(from: Extent, to: Extent, kind: LinkKind) -> Vec<String> {
        let mut lines = Lines::default();
        lines.add(from, to, (kind, true), &Signs::of(Looks::default()));
        let row = |row: usize| {
            let mut cells = vec![" "; 16];
            for (cell, sign, _) in lines.in_row(row) {
                if let Some(cell) = usize::try_from(*cell).ok().and_then(|it| cells.get_mut(it)) {
                    *cell = sign;
                }
            }
            for bar in [from, to].into_iter().filter(|it| it.row == row) {
                for cell in bar.first_cell()..bar.cell_behind() {
                    cells[usize::try_from(cell).unwrap()] = "#";
                }
            }
            cells.concat().trim_end().to_owned()
        };
        (0..=from.row.max(to.row)).map(row).collect()
    }

    #[test]
    fn each_kind_leaves_and_arrives_at_its_ends() {
        let lines = |kind| drawn(bar(0, 2, 5), bar(2, 8, 11), kind);
        assert_eq!(lines(LinkKind::FinishStart), ["  ###┐", "     │", "     └─►###"]);
        assert_eq!(lines(LinkKind::StartStart), [" ┌###", " │", " └─────►###"]);
        assert_eq!(
            lines(LinkKind::FinishFinish),
            ["  ###──────┐", "           │", "        ###◄"]
        );
        assert_eq!(
            drawn(bar(0, 9, 12), bar(2, 2, 5), LinkKind::StartFinish),
            ["        ┌###", "        │", "  ###◄──┘"]
        );
    }

    #[test]
    fn a_successor_under_the_end_is_reached_from_above_or_below() {
        let (upper, lower) = (bar(0, 2, 5), bar(3, 5, 8));
        assert_eq!(
            drawn(upper, lower, LinkKind::FinishStart),
            ["  ###", "     │", "     ▼", "     ###"]
        );
        let (lower, upper) = (bar(3, 2, 5), bar(0, 5, 8));
        assert_eq!(
            drawn(lower, upper, LinkKind::FinishStart),
            ["     ###", "     ▲", "     │", "  ###"]
        );
    }

    #[test]
    fn upwards_the_corners_turn_over() {
        let lines = drawn(bar(2, 2, 5), bar(0, 8, 11), LinkKind::FinishStart);
        assert_eq!(lines, ["     ┌─►###", "     │", "  ###┘"]);
    }

    proptest! {
        #[test]
        fn a_line_never_takes_the_cells_of_its_bars(
            (row, other) in (0_usize..6, 0_usize..6), (a, b) in (3_i32..200, 3_i32..200), (m, n) in (1_i32..60, 1_i32..60),
            kind in 0_usize..4,
        ) {
            let from = Extent { row, start: a, end: a + m };
            let to = Extent { row: other, start: b, end: b + n };
            let mut lines = Lines::default();
            lines.add(from, to, (KINDS[kind], false), &Signs::of(Looks::default()));
            for bar in [from, to] {
                for (cell, ..) in lines.in_row(bar.row) {
                    prop_assert!(!(bar.first_cell()..bar.cell_behind()).contains(cell), "{from:?} {to:?} {cell}");
                }
            }
            let (top, bottom) = (row.min(other), row.max(other));
            prop_assert!(lines.0.keys().all(|it| (top..=bottom).contains(it)));
            prop_assert!((top + 1..bottom).all(|it| !lines.in_row(it).is_empty()));
        }
    }
}
