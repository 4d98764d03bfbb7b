use proptest::prelude::*;

use super::*;
use crate::app::model::Looks;

const CELLS: u16 = 20;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn signs() -> Signs {
    Signs::of(Looks::default())
}

fn drawn(bar: Bar, fineness: Fineness) -> Strip {
    let mut strip = Strip::new(CELLS, fineness);
    strip.bar(bar, Ink::Open, &signs());
    strip
}

/// The eighths of the row that a bar covers, as they can be seen.
fn covered(strip: &Strip) -> Vec<bool> {
    let eighths = |cell: &Cell| {
        let block = BLOCKS.iter().position(|it| *it == cell.sign).map(|it| it + 1);
        let (from, until) = match block {
            None if cell.ink == Ink::Empty => (0, 0),
            None => (0, 8),
            Some(_) if cell.ground != Ink::Empty => (0, 8),
            Some(part) if cell.is_swapped => (part, 8),
            Some(part) => (0, part),
        };
        (0..8).map(move |it| (from..until).contains(&it)).collect::<Vec<_>>()
    };
    strip.cells.iter().flat_map(eighths).collect()
}

fn bars() -> impl Strategy<Value = (i32, i32, i32)> {
    (-30_i32..200, 1_i32..60, 1_i32..60)
}

proptest! {
    #[test]
    fn what_is_drawn_covers_what_is_true((start, length, done) in bars()) {
        let bar = Bar { start, split: (start + done).min(start + length), end: start + length };
        let seen = covered(&drawn(bar, Fineness::Eighths));
        for (at, seen) in seen.iter().enumerate() {
            let at = i32::try_from(at).unwrap();
            prop_assert!(*seen || !(bar.start..bar.end).contains(&at));
            // Only within the cells where it begins or ends may it seem longer.
            let cell = at.div_euclid(8);
            let near = cell == bar.start.div_euclid(8) && cell == (bar.end - 1).div_euclid(8);
            prop_assert!(!*seen || near || (bar.start..bar.end).contains(&at));
        }
    }

    #[test]
    fn bars_that_touch_in_time_touch_on_screen(
        (start, first, second) in bars(), scale in 0.1_f64..20.0, whole in any::<bool>()
    ) {
        let axis = Axis::new(day("2027-01-01"), scale, CELLS);
        let begin = axis.from.add_days(start);
        let middle = begin.add_days(first);
        let end = middle.add_days(second);
        let fineness = if whole { Fineness::Whole } else { Fineness::Eighths };
        let one = Bar::new(&axis, begin, middle.add_days(-1), begin);
        let other = Bar::new(&axis, middle, end.add_days(-1), begin);
        let (one, other) = (covered(&drawn(one, fineness)), covered(&drawn(other, fineness)));
        let both: Vec<bool> = one.iter().zip(&other).map(|(a, b)| *a || *b).collect();
        let seen: Vec<usize> = (0..both.len()).filter(|it| both[*it]).collect();
        prop_assert!(seen.windows(2).all(|it| it[1] == it[0] + 1), "a gap between them: {both:?}");
    }

    #[test]
    fn work_of_one_day_is_never_invisible(start in 0_i32..150, scale in 0.05_f64..8.0, whole in any::<bool>()) {
        let axis = Axis::new(day("2027-01-01"), scale, CELLS);
        let first = axis.from.add_days(start);
        prop_assume!(axis.cell(first).is_some_and(|it| it + 1 < CELLS));
        let fineness = if whole { Fineness::Whole } else { Fineness::Eighths };
        let strip = drawn(Bar::new(&axis, first, first, first), fineness);
        prop_assert!(strip.cells.iter().any(|it| it.ink == Ink::Open));
    }

    #[test]
    fn any_row_can_be_drawn(start in -4_000_i32..4_000, length in 0_i32..4_000, cells in 0_u16..60) {
        let bar = Bar { start, split: start, end: start + length.max(1) };
        let mut strip = Strip::new(cells, Fineness::Eighths);
        strip.bar(bar, Ink::Critical, &signs());
        strip.phase(bar, &signs());
        strip.point(start, ("♦", Ink::Done), "01.03.27");
        strip.slack(bar.end, bar.end + 90, &signs());
        strip.outside(bar, &signs());
        prop_assert_eq!(strip.cells.len(), usize::from(cells));
    }
}

fn text(strip: &Strip) -> String {
    strip
        .cells
        .iter()
        .map(|it| it.sign)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

#[test]
fn the_date_stands_right_of_a_milestone_or_else_left() {
    let mut strip = Strip::new(CELLS, Fineness::Whole);
    strip.point(2, ("♦", Ink::Done), "01.03.27");
    assert_eq!(text(&strip), "  ♦ 01.03.27");
    let mut strip = Strip::new(CELLS, Fineness::Whole);
    strip.point(18, ("◊", Ink::Open), "29.01.29");
    assert_eq!(text(&strip), "         29.01.29 ◊");
    let mut strip = Strip::new(8, Fineness::Whole);
    strip.point(4, ("◊", Ink::Open), "29.01.29");
    assert_eq!(text(&strip), "    ◊");
}

#[test]
fn done_and_open_meet_within_a_cell() {
    let bar = Bar {
        start: 0,
        split: 12,
        end: 32,
    };
    let strip = drawn(bar, Fineness::Eighths);
    assert_eq!(text(&strip), "█▌▒▒");
    assert_eq!((strip.cells[1].ink, strip.cells[1].ground), (Ink::Done, Ink::Open));
    assert_eq!(text(&drawn(bar, Fineness::Whole)), "██▒▒");
}

#[test]
fn a_phase_is_a_bracket_and_slack_is_dots() {
    let mut strip = Strip::new(CELLS, Fineness::Eighths);
    strip.phase(
        Bar {
            start: 8,
            split: 8,
            end: 48,
        },
        &signs(),
    );
    strip.slack(48, 72, &signs());
    assert_eq!(text(&strip), " ┌───┐···");
}

#[test]
fn runs_are_cells_that_look_alike_and_leave_out_the_empty_ones() {
    let mut strip = Strip::new(CELLS, Fineness::Whole);
    let bar = Bar {
        start: 16,
        split: 32,
        end: 48,
    };
    strip.bar(bar, Ink::Open, &signs());
    strip.fill(9, "¦", Ink::EighteenMonths);
    let runs: Vec<(u16, String)> = strip.runs().into_iter().map(|it| (it.0, it.1)).collect();
    let expected = [(2, "██"), (4, "▒▒"), (9, "¦")].map(|(at, text)| (at, text.to_owned()));
    assert_eq!(runs, expected);
}

#[test]
fn what_was_planned_shows_beside_the_bar_and_as_a_tick_in_it() {
    let signs = signs();
    let text = |strip: &Strip| strip.cells.iter().map(|it| it.sign).collect::<String>();
    let bar = |start: i32, end: i32| Bar {
        start: start * EIGHTHS,
        split: start * EIGHTHS,
        end: end * EIGHTHS,
    };
    let planned = |before: Bar, now: Bar| {
        let mut strip = Strip::new(10, Fineness::Eighths);
        strip.bar(now, Ink::Open, &signs);
        strip.planned(before, now, &signs);
        text(&strip)
    };
    assert_eq!(planned(bar(1, 4), bar(3, 6)), " ▔▔│▒▒    ", "later");
    assert_eq!(planned(bar(3, 6), bar(1, 4)), " ▒▒▒▔▔    ", "earlier");
    assert_eq!(planned(bar(1, 3), bar(1, 6)), " ▒│▒▒▒    ", "longer");
    assert_eq!(planned(bar(1, 6), bar(1, 6)), " ▒▒▒▒▒    ", "as planned");
    assert_eq!(planned(bar(0, 1), bar(4, 6)), "▔   ▒▒    ", "apart");
    assert_eq!(planned(bar(-3, 20), bar(4, 6)), "▔▔▔▔▒▒▔▔▔▔", "beyond the picture");
}
