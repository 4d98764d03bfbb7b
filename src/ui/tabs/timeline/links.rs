//! The links of the selected task between the rows in sight.

use super::Chart;
use crate::app::outline::Row;
use crate::app::timeline::EIGHTHS;
use crate::domain::{EntityKind, RawId};
use crate::schedule::{Driver, Placed};
use crate::ui::canvas::Canvas;
use crate::ui::gantt::links::Extent;
use crate::ui::gantt::strip::{Bar, Fineness, Ink, Strip};

impl Chart<'_> {
    /// Draws the links of the selected task between the rows in sight, and counts those that lead out of it.
    pub(super) fn link(&mut self, canvas: &Canvas<'_>, rows: &[Row], (top, count): (usize, usize), selected: usize) {
        let project = self.cockpit.project();
        let id_at = |place: usize| {
            let target = rows.get(place)?.node.record();
            target.filter(|it| it.kind == EntityKind::Task).map(|it| it.id)
        };
        let Some(task) = id_at(selected) else { return };
        let shown = top..(top + count).min(rows.len());
        let schedule = self.cockpit.derived().dates.schedule();
        // Named by their place among the links whose tasks there are, as the scheduler names them.
        let ends = project.dependencies.iter().filter_map(|it| {
            let ends = (it.predecessor.raw(), it.successor.raw());
            Some((
                it.kind,
                ends,
                project.tasks.position(ends.0)?,
                project.tasks.position(ends.1)?,
            ))
        });
        let mut links = Vec::new();
        for (index, (kind, (from, to), _, successor)) in ends.enumerate() {
            if from != task && to != task {
                continue;
            }
            let is_driver = |it: &Placed| it.driver == Driver::Link(index as u32);
            let drives = schedule.placed(successor).is_some_and(is_driver);
            let other = if from == task { to } else { from };
            let place = shown.clone().find(|it| id_at(*it) == Some(other));
            match place
                .and_then(|it| self.extent(it, other))
                .zip(self.extent(selected, task))
            {
                Some((other, own)) if from == task => links.push((own, other, kind, drives)),
                Some((other, own)) => links.push((other, own, kind, drives)),
                None => self.hidden[usize::from(from == task)] += 1,
            }
        }
        links.sort_by_key(|it| !it.3);
        for (from, to, kind, drives) in links {
            self.lines.add(from, to, (kind, drives), &canvas.signs);
        }
    }

    /// Where a task lies in the picture.
    fn extent(&self, row: usize, id: RawId) -> Option<Extent> {
        let task = self.cockpit.project().tasks.find(id)?;
        let placed = self.cockpit.derived().dates.of_task(id)?;
        let bar = Bar::new(&self.axis, placed.start, placed.end, placed.start);
        let bar = match (task.kind.is_point(), self.fineness) {
            (true, _) => {
                let start = bar.start.div_euclid(EIGHTHS) * EIGHTHS;
                (start, start + EIGHTHS)
            }
            (false, Fineness::Eighths) => (bar.start, bar.end),
            (false, Fineness::Whole) => (bar.on_whole_cells().start, bar.on_whole_cells().end),
        };
        let (start, end) = bar;
        Some(Extent { row, start, end })
    }

    /// An empty row, with the lines of links that cross it.
    pub(super) fn ground(&self, place: usize) -> Strip {
        let mut strip = Strip::new(self.columns.picture, self.fineness);
        for (cell, sign, drives) in self.lines.in_row(place) {
            strip.fill(*cell, sign, if *drives { Ink::Driver } else { Ink::Link });
        }
        strip
    }

    /// How many links of the selected task lead out of sight, at the edges of its row.
    pub(super) fn count_hidden(&self, strip: &mut Strip, canvas: &Canvas<'_>) {
        let cells = i32::from(self.columns.picture);
        let [before, behind] = self.hidden;
        let [left, right] = canvas.signs.choice;
        if before > 0 {
            strip.write(0, &format!("{left}{before}"), Ink::Driver);
        }
        if behind > 0 {
            let text = format!("{behind}{right}");
            let length = i32::try_from(text.len()).unwrap_or(cells);
            strip.write(cells - length.min(cells), &text, Ink::Driver);
        }
    }
}
