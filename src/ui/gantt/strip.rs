//! One row of the picture: which sign stands in which cell, and in which ink.
//!
//! A bar begins and ends on an eighth of a cell. Right-aligned eighths are no signs of their own, so a cell in which a
//! bar begins shows the part before it as left-aligned eighths with foreground and background swapped:
//!
//! ```text
//! from the 3rd eighth   ▍ swapped   the bar covers the other five
//! up to the 3rd eighth  ▍           the bar covers these three
//! ```
//!
//! What is drawn always covers what is true, at least one eighth: short work is never invisible.

use crate::app::timeline::{Axis, EIGHTHS};
use crate::calendar::Date;
use crate::ui::signs::Signs;

/// Left-aligned blocks of one to eight eighths.
const BLOCKS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// What a cell shows; decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    /// Nothing.
    #[default]
    Empty,
    /// Work that is done, a milestone that was reached.
    Done,
    /// Work ahead.
    Open,
    /// Work ahead on the chain that puts the council resolution where it is.
    Critical,
    /// The span of a phase.
    Phase,
    /// Slack behind a bar, days off, a bar outside the picture.
    Quiet,
    /// A date beside a milestone.
    Label,
    /// What was planned.
    Planned,
    /// A link of the selected task.
    Link,
    /// A link that puts its successor where it is.
    Driver,
    /// The reference date.
    AsOf,
    /// The end of the 18 months.
    EighteenMonths,
}

/// A cell of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// Its sign.
    pub sign: char,
    /// Colour of the sign.
    pub ink: Ink,
    /// Colour behind the sign; `Empty` for the ground of the screen.
    pub ground: Ink,
    /// Whether foreground and background are swapped.
    pub is_swapped: bool,
}

const EMPTY: Cell = Cell {
    sign: ' ',
    ink: Ink::Empty,
    ground: Ink::Empty,
    is_swapped: false,
};

/// How finely bars begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fineness {
    /// On eighths of a cell; told apart by colour.
    Eighths,
    /// On whole cells; told apart by pattern alone.
    Whole,
}

/// A bar in eighths from the left edge: `[start, end)`, done up to `split`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Where it begins.
    pub start: i32,
    /// Up to where it is done; from `start` to `end`.
    pub split: i32,
    /// Where it ends; at least one eighth behind the start.
    pub end: i32,
}

impl Bar {
    /// The bar of the days from `first` to `last`, done before the day `done_until`. What is begun shows it, and what is
    /// not finished shows that, where there is room for both.
    pub fn new(axis: &Axis, first: Date, last: Date, done_until: Date) -> Self {
        let start = axis.edge(first);
        let end = axis.edge(last.add_days(1)).max(start + 1);
        let split = if done_until <= first {
            start
        } else if done_until > last {
            end
        } else {
            axis.edge(done_until).max(start + 1).min((end - 1).max(start + 1))
        };
        Self { start, split, end }
    }

    /// The same bar on whole cells, at least one; rounded on its ends, never on its length.
    pub fn on_whole_cells(self) -> Self {
        let round = |it: i32| (it + EIGHTHS / 2).div_euclid(EIGHTHS) * EIGHTHS;
        let start = round(self.start);
        let end = round(self.end).max(start + EIGHTHS);
        let split = match self.split {
            split if split <= self.start => start,
            split if split >= self.end => end,
            split => round(split).clamp(start, end),
        };
        Self { start, split, end }
    }
}

/// A row of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// Its cells from left to right.
    pub cells: Vec<Cell>,
    fineness: Fineness,
}

impl Strip {
    /// An empty row.
    pub fn new(cells: u16, fineness: Fineness) -> Self {
        Self {
            cells: vec![EMPTY; usize::from(cells)],
            fineness,
        }
    }

    fn put(&mut self, at: i32, cell: Cell) {
        if let Some(place) = usize::try_from(at).ok().and_then(|it| self.cells.get_mut(it)) {
            *place = cell;
        }
    }

    fn is_free(&self, from: i32, until: i32) -> bool {
        let cells = usize::try_from(from).ok().zip(usize::try_from(until).ok());
        cells
            .and_then(|(from, until)| self.cells.get(from..until))
            .is_some_and(|it| it.iter().all(|it| *it == EMPTY))
    }

    /// Puts a sign where nothing stands yet.
    pub fn fill(&mut self, at: i32, sign: &str, ink: Ink) {
        if self.is_free(at, at + 1)
            && let Some(sign) = sign.chars().next()
        {
            self.put(at, Cell { sign, ink, ..EMPTY });
        }
    }

    /// Writes a text where nothing stands yet, or not at all.
    pub fn write(&mut self, at: i32, text: &str, ink: Ink) {
        let length = i32::try_from(text.chars().count()).unwrap_or(i32::MAX);
        if self.is_free(at, at.saturating_add(length)) {
            for (place, sign) in (at..).zip(text.chars()) {
                self.put(place, Cell { sign, ink, ..EMPTY });
            }
        }
    }

    /// Draws a bar; its open part in `open`.
    pub fn bar(&mut self, bar: Bar, open: Ink, signs: &Signs) {
        let bar = match self.fineness {
            Fineness::Eighths => bar,
            Fineness::Whole => bar.on_whole_cells(),
        };
        let pattern = |ink: Ink| {
            let place = match ink {
                Ink::Done => 0,
                Ink::Critical => 2,
                _ => 1,
            };
            signs.bars[place].chars().next().unwrap_or(' ')
        };
        let count = i32::try_from(self.cells.len()).unwrap_or(i32::MAX);
        for at in bar.start.div_euclid(EIGHTHS).max(0)..(bar.end + EIGHTHS - 1).div_euclid(EIGHTHS).min(count) {
            let within = |edge: i32| (edge - at * EIGHTHS).clamp(0, EIGHTHS);
            let (low, split, high) = (within(bar.start), within(bar.split), within(bar.end));
            let ink = if split - low >= high - split { Ink::Done } else { open };
            let cell = if (low, high) == (0, EIGHTHS) && 0 < split && split < EIGHTHS {
                Cell {
                    ground: open,
                    ..block(split, Ink::Done)
                }
            } else if (low, high) == (0, EIGHTHS) {
                Cell {
                    sign: pattern(ink),
                    ink,
                    ..EMPTY
                }
            } else if low <= EIGHTHS - high {
                block(high, ink)
            } else {
                Cell {
                    is_swapped: true,
                    ..block(low, ink)
                }
            };
            self.put(at, cell);
        }
    }

    /// Draws the span of a phase as a bracket.
    pub fn phase(&mut self, bar: Bar, signs: &Signs) {
        let bar = bar.on_whole_cells();
        let (first, last) = (bar.start / EIGHTHS, bar.end / EIGHTHS - 1);
        let [left, right, _, _, across, _] = signs.frame;
        let count = i32::try_from(self.cells.len()).unwrap_or(i32::MAX);
        for at in first.max(0)..=last.min(count - 1) {
            let sign = match at {
                _ if first == last => across,
                at if at == first => left,
                at if at == last => right,
                _ => across,
            };
            let sign = sign.chars().next().unwrap_or(' ');
            let ink = Ink::Phase;
            self.put(at, Cell { sign, ink, ..EMPTY });
        }
    }

    /// Draws a point in time, with its date beside it where there is room: right of it, else left.
    pub fn point(&mut self, at: i32, (sign, ink): (&str, Ink), label: &str) {
        let count = i32::try_from(self.cells.len()).unwrap_or(i32::MAX);
        if !(0..count).contains(&at) {
            return;
        }
        let sign = sign.chars().next().unwrap_or(' ');
        self.put(at, Cell { sign, ink, ..EMPTY });
        let length = i32::try_from(label.chars().count()).unwrap_or(i32::MAX);
        let right = at + 2;
        let from = if self.is_free(at + 1, right + length) {
            right
        } else {
            at - 1 - length
        };
        if self.is_free(from, from + length) {
            for (place, sign) in (from..).zip(label.chars()) {
                let ink = Ink::Label;
                self.put(place, Cell { sign, ink, ..EMPTY });
            }
            // A blank of the label parts it from the sign; no line shall stand there.
            let gap = if from == right { at + 1 } else { at - 1 };
            self.put(
                gap,
                Cell {
                    ink: Ink::Label,
                    ..EMPTY
                },
            );
        }
    }

    /// Marks at the edge that something lies outside the picture.
    pub fn outside(&mut self, bar: Bar, signs: &Signs) {
        let cells = i32::try_from(self.cells.len()).unwrap_or(i32::MAX);
        if bar.end <= 0 {
            self.fill(0, signs.choice[0], Ink::Quiet);
        } else if bar.start >= cells.saturating_mul(EIGHTHS) {
            self.fill(cells - 1, signs.choice[1], Ink::Quiet);
        }
    }

    /// Draws what was planned: a line where the bar does not lie, and a tick in the bar where it was to end.
    pub fn planned(&mut self, planned: Bar, bar: Bar, signs: &Signs) {
        let (planned, bar) = match self.fineness {
            Fineness::Eighths => (planned, bar),
            Fineness::Whole => (planned.on_whole_cells(), bar.on_whole_cells()),
        };
        let count = i32::try_from(self.cells.len()).unwrap_or(i32::MAX);
        for at in planned.start.div_euclid(EIGHTHS).max(0)..(planned.end + EIGHTHS - 1).div_euclid(EIGHTHS).min(count) {
            self.fill(at, signs.baseline, Ink::Planned);
        }
        let last = (planned.end - 1).div_euclid(EIGHTHS);
        let is_within = bar.start < planned.end && planned.end < bar.end;
        let cell = usize::try_from(last).ok().and_then(|it| self.cells.get(it)).copied();
        if let (true, Some(cell), Some(sign)) = (is_within, cell, signs.bar.chars().next())
            && matches!(cell.ink, Ink::Done | Ink::Open | Ink::Critical)
        {
            let tick = Cell {
                sign,
                ink: Ink::Planned,
                ground: cell.ink,
                is_swapped: false,
            };
            self.put(last, tick);
        }
    }

    /// Draws slack from the end of a bar up to `until`, both in eighths, where nothing stands.
    pub fn slack(&mut self, from: i32, until: i32, signs: &Signs) {
        let count = i32::try_from(self.cells.len()).unwrap_or(i32::MAX);
        let first = (from + EIGHTHS - 1).div_euclid(EIGHTHS).max(0);
        for at in first..until.div_euclid(EIGHTHS).min(count) {
            self.fill(at, signs.slack, Ink::Quiet);
        }
    }

    /// Runs of cells that are drawn alike: where each begins, its text, its first cell. Empty cells are in none.
    pub fn runs(&self) -> Vec<(u16, String, Cell)> {
        let look = |it: &Cell| (it.ink, it.ground, it.is_swapped);
        let mut runs: Vec<(u16, String, Cell)> = Vec::new();
        let mut before = EMPTY;
        for (at, cell) in (0_u16..).zip(&self.cells) {
            if cell.ink != Ink::Empty {
                match runs.last_mut() {
                    Some((_, text, _)) if look(&before) == look(cell) => text.push(cell.sign),
                    _ => runs.push((at, cell.sign.to_string(), *cell)),
                }
            }
            before = *cell;
        }
        runs
    }
}

fn block(eighths: i32, ink: Ink) -> Cell {
    let place = usize::try_from(eighths.clamp(1, EIGHTHS) - 1).unwrap_or_default();
    Cell {
        sign: BLOCKS[place],
        ink,
        ..EMPTY
    }
}

#[cfg(test)]
mod tests;
