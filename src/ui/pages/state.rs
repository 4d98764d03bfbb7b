//! The page Lage: the state on one page. Before the start signal the clarification, after it dates and milestones.

mod after;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::canvas::Canvas;
use super::super::points::{color, sign};
use super::super::{ViewState, WIDE, columns, list};
use crate::app::model::{Cockpit, Tab};
use crate::app::{Model, detail, points};
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::schema::{Clarification, Question};
use crate::domain::{EntityKind, Project};
use crate::i18n::texts::rules;
use crate::i18n::texts::screen as words;
use crate::i18n::words::{Case, Words};
use crate::i18n::{finding, format, label, say};
use crate::rules::readiness::Assessed;
use crate::rules::{Criterion, NextStep};
use crate::schedule::{Phase, phase};
use crate::text::Lang;
use crate::text::clean::show;
use crate::text::width::{pad_end, width, wrap};

/// Pieces of a row: first cell, text, style.
type Line = Vec<(u16, String, Style)>;

/// Draws it.
pub fn draw(_: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, body: Rect) {
    let is_roomy = body.width >= WIDE && body.height >= 28;
    let page = Page {
        cockpit,
        project: cockpit.project(),
        canvas,
        width: body.width,
        is_roomy,
    };
    let height = usize::from(body.height);
    let lines = if phase(page.project) == Phase::Clarification {
        page.before()
    } else {
        page.after(height)
    };
    let top = canvas.scrolled(cockpit.detail_scroll, lines.len(), height);
    for (y, line) in (body.y..body.bottom()).zip(lines.iter().skip(top)) {
        for (x, text, style) in line {
            let room = body.width.saturating_sub(*x);
            canvas.text((body.x + x, y), room, text, *style);
        }
    }
    let edge = body.right().saturating_sub(1);
    if top > 0 {
        canvas.text((edge, body.y), 1, canvas.signs.more[0], canvas.theme.quiet);
    }
    if lines.len() > top + height {
        canvas.text(
            (edge, body.bottom().saturating_sub(1)),
            1,
            canvas.signs.more[1],
            canvas.theme.quiet,
        );
    }
    view.page = body.height;
}

/// A question with its number, and its state.
#[derive(Clone)]
struct Asked {
    name: String,
    state: columns::Cell,
}

impl Asked {
    /// Cells for the widest name with a gap behind it, and for the widest state.
    fn widths(all: &[Self]) -> (u16, u16) {
        let name = all.iter().map(|it| cells(&it.name) + 1).max().unwrap_or_default();
        (
            name,
            all.iter().map(|it| cells(&it.state.text)).max().unwrap_or_default(),
        )
    }
}

/// What the page is made from.
struct Page<'a, 'b> {
    cockpit: &'a Cockpit,
    project: &'a Project,
    canvas: &'a Canvas<'b>,
    width: u16,
    is_roomy: bool,
}

impl Page<'_, '_> {
    fn lang(&self) -> Lang {
        self.canvas.lang
    }

    fn words(&self) -> Words {
        Words::of(self.lang(), &self.project.commune)
    }

    fn heading(&self, text: String) -> Line {
        vec![(1, text, self.canvas.theme.heading)]
    }

    fn plain(&self, text: String) -> Line {
        vec![(3, text, self.canvas.theme.plain)]
    }

    /// A sentence on as many rows as it needs.
    fn sentence(&self, text: &str) -> Vec<Line> {
        let ranges = wrap(text, usize::from(self.width.saturating_sub(4)));
        ranges.into_iter().map(|it| self.plain(text[it].to_owned())).collect()
    }

    /// The page before the start signal.
    fn before(&self) -> Vec<Line> {
        let mut lines = self.steps();
        lines.push(Line::new());
        lines.push(self.heading(self.readiness_heading()));
        lines.extend(self.readiness());
        lines.push(Line::new());
        lines.extend(self.budget());
        if self.is_roomy {
            lines.extend(self.known());
        }
        lines
    }

    /// What the tabs tell too, where there is room for it: the mandate, the questions, the dates.
    fn known(&self) -> Vec<Line> {
        let mut lines = vec![Line::new()];
        lines.push(self.heading(say(self.lang(), &words::state_mandate())));
        lines.extend(self.mandate());
        lines.push(Line::new());
        lines.push(self.heading(say(self.lang(), &list::settled(self.project))));
        lines.extend(self.questions());
        lines.push(Line::new());
        lines.push(self.heading(say(self.lang(), &words::state_dates())));
        lines.extend(self.dates());
        lines.extend(self.school_gap());
        lines
    }

    /// The next steps with their reasons; the selected one is marked.
    fn steps(&self) -> Vec<Line> {
        let lang = self.lang();
        let mut lines = vec![self.heading(say(lang, &rules::next_steps()))];
        let steps = points::steps(self.cockpit);
        if steps.is_empty() {
            lines.push(self.plain(say(lang, &rules::no_step())));
        }
        let selected = self.cockpit.step.min(steps.len().saturating_sub(1));
        for (place, step) in steps.iter().enumerate() {
            lines.extend(self.step(place, *step, place == selected));
        }
        lines
    }

    /// A step: its number and sign, what is to be done, where; below it why.
    fn step(&self, place: usize, step: NextStep<'_>, is_selected: bool) -> Vec<Line> {
        let (lang, theme) = (self.lang(), self.canvas.theme);
        let names = self.words();
        let bare = |text: String| text.trim_end_matches('.').to_owned();
        // In little room only the selected step has a second row once the project has begun, so what is the case comes first.
        let is_short = !self.is_roomy && phase(self.project) != Phase::Clarification;
        let (mark, what, why, tab) = match step {
            NextStep::Open(it) => {
                let (what, why) = (finding::step(names, it), finding::reason(names, it));
                let (what, why) = match is_short {
                    true => (bare(why), say(lang, &rules::step_is(what))),
                    false => (bare(what), why),
                };
                (
                    sign(it.severity, self.canvas),
                    what,
                    why,
                    points::tab_of_point(self.project, it.target),
                )
            }
            NextStep::Ahead(it) => (
                (self.canvas.signs.states[0], theme.plain),
                bare(finding::step(names, it)),
                finding::prospect(names, it),
                points::tab_of_point(self.project, it.target),
            ),
            NextStep::Task(id) => {
                let task = self.project.tasks.find(id).map(|it| show(&it.name).into_owned());
                let end = self.cockpit.derived().dates.of_task(id).map(|it| it.end);
                let task = task.unwrap_or_default();
                let what = end.map_or(task.clone(), |end| say(lang, &rules::step_task(task, end)));
                let mark = (self.canvas.signs.states[0], theme.plain);
                let responsible = self.project.tasks.find(id).map(|it| it.responsible.as_str());
                let why = match responsible {
                    None | Some("") => rules::step_task_reason(),
                    Some(unit) => rules::step_task_of(unit),
                };
                (mark, what, say(lang, &why), Tab::Timeline)
            }
        };
        let key = tab_name(lang, tab);
        let room = self.width.saturating_sub(8 + cells(&key) + 2);
        let title = self.canvas.cut(&what, room).into_owned();
        let style = if is_selected { theme.heading } else { theme.plain };
        let mut line: Line = vec![
            (3, (place + 1).to_string(), theme.plain),
            (5, mark.0.to_owned(), mark.1),
            (7, title, style),
            (self.width.saturating_sub(cells(&key) + 1), key, theme.quiet),
        ];
        if is_selected {
            line.insert(0, (1, self.canvas.signs.selected.to_owned(), theme.plain));
        }
        std::iter::once(line).chain(self.why(&why, is_selected)).collect()
    }

    /// Why a step is due. In little room the selected one alone tells it once the project has begun, and before that all
    /// others tell it in one row.
    fn why(&self, why: &str, is_selected: bool) -> Vec<Line> {
        let width = self.width.saturating_sub(8);
        let is_begun = phase(self.project) != Phase::Clarification;
        let line = |text: String| vec![(7, text, self.canvas.theme.quiet)];
        if self.is_roomy || is_selected && !is_begun {
            let rows = wrap(why, usize::from(width));
            return rows.into_iter().map(|it| line(why[it].to_owned())).collect();
        }
        if is_begun && !is_selected {
            return Vec::new();
        }
        vec![line(self.canvas.cut(why, width).into_owned())]
    }

    /// By when the readiness is needed, and how far it has come.
    fn readiness_heading(&self) -> String {
        let derived = self.cockpit.derived();
        let (passed, whole) = (derived.readiness.passed(), Criterion::ALL.len());
        let text = match derived.dates.start_signal() {
            Some(day) => rules::readiness_until(day, passed, whole),
            None => rules::readiness_open(passed, whole),
        };
        say(self.lang(), &text)
    }

    /// The nine criteria with their colours, in two columns.
    fn readiness(&self) -> Vec<Line> {
        let lang = self.lang();
        let criteria = &self.cockpit.derived().readiness.criteria;
        let name = |it: &Assessed| {
            let word = label::named(lang, "criterion", it.criterion.key());
            format!("{} {word}", it.criterion.number())
        };
        let widest = criteria.iter().map(|it| cells(&name(it))).max().unwrap_or_default();
        let half = criteria.len().div_ceil(2);
        let told = |it: &Assessed| {
            let (sign, style) = color(it.color, self.canvas);
            let word = label::named(lang, "color", it.color.key());
            (format!("{sign} {word}").trim_start().to_owned(), style)
        };
        let color_width = criteria.iter().map(|it| cells(&told(it).0)).max().unwrap_or_default();
        let column = widest + 2 + color_width;
        let second_at = 3 + column + 6;
        let fits = second_at + column <= self.width;
        let piece = |it: &Assessed, x: u16| {
            let (text, style) = told(it);
            vec![(x, name(it), self.canvas.theme.plain), (x + widest + 2, text, style)]
        };
        let row = |place: usize| {
            let mut line = piece(&criteria[place], 3);
            if let Some(other) = criteria.get(place + half).filter(|_| fits) {
                line.extend(piece(other, second_at));
            }
            line
        };
        let rows = if fits { half } else { criteria.len() };
        (0..rows).map(row).collect()
    }

    /// The nearest budget deadlines (SCREENS.md chapter 5), in one row where they fit.
    fn budget(&self) -> Vec<Line> {
        let as_of = self.cockpit.derived().dates.as_of();
        let texts = detail::calendar::budget(self.project, as_of);
        let texts: Vec<String> = texts.iter().map(|it| say(self.lang(), it)).collect();
        let joined = texts.join(" ");
        if cells(&joined) <= self.width.saturating_sub(4) {
            return vec![self.plain(joined)];
        }
        texts.iter().flat_map(|it| self.sentence(it)).collect()
    }

    /// That school holidays are not stored for the time of the plan; nothing otherwise.
    fn school_gap(&self) -> Vec<Line> {
        let text = detail::calendar::school_gap(self.project, self.cockpit.derived(), self.lang());
        let mut lines: Vec<Line> = text
            .iter()
            .flat_map(|it| self.sentence(&say(self.lang(), it)))
            .collect();
        lines
            .iter_mut()
            .flatten()
            .for_each(|it| it.2 = self.canvas.theme.warning);
        lines
    }

    /// Strength of the mandate and what would make it stronger (DOMAIN.md 1.2).
    fn mandate(&self) -> Vec<Line> {
        let lang = self.lang();
        let Some(strength) = self.cockpit.derived().mandate else {
            return self.sentence(&say(lang, &words::state_no_mandate()));
        };
        let text = words::state_strength(u32::from(strength.level), label::mandate_level(lang, strength));
        let mut lines = self.sentence(&say(lang, &text));
        let names = self.words();
        let next = match strength.level {
            0..=2 => Some(words::state_seek_order(names.the_head(Case::Genitive))),
            3 if strength.is_ambiguous => Some(crate::i18n::texts::cockpit::mandate_ambiguous()),
            3 => Some(words::state_seek_resolution(names.in_council())),
            4 if strength.is_ambiguous => Some(crate::i18n::texts::cockpit::mandate_ambiguous()),
            4 => Some(words::state_seek_commissioning(names.the_head(Case::Genitive))),
            _ => None,
        };
        lines.extend(next.into_iter().flat_map(|it| self.sentence(&say(lang, &it))));
        lines
    }

    /// The questions with their states: in two columns with short names where they fit, else below each other.
    fn questions(&self) -> Vec<Line> {
        let all: Vec<Asked> = self.project.clarifications.iter().map(|it| self.asked(it)).collect();
        let half = all.len().div_ceil(2);
        let (first, second) = all.split_at(half);
        let (first_width, second_width) = (Asked::widths(first), Asked::widths(second));
        let second_at = 1 + first_width.0 + first_width.1 + 1;
        let fits = second_at + second_width.0 + second_width.1 <= self.width;
        if self.is_roomy || !fits {
            let name_width = Asked::widths(&all).0 + 2;
            return all.into_iter().map(|it| self.question(it, 2, name_width)).collect();
        }
        let room = self.width - (second_at + second_width.0 + second_width.1);
        let second_at = second_at + room.min(4);
        let mut rows: Vec<Line> = Vec::new();
        let mut second: Vec<Asked> = second.to_vec();
        second.reverse();
        for it in first.iter().cloned() {
            let mut row = self.question(it, 1, first_width.0);
            row.extend(
                second
                    .pop()
                    .into_iter()
                    .flat_map(|it| self.question(it, second_at, second_width.0)),
            );
            rows.push(row);
        }
        rows
    }

    /// A question in words.
    fn asked(&self, it: &Clarification) -> Asked {
        let number = it
            .question
            .and_then(|it| Question::ALL.iter().position(|other| *other == it));
        let name = match it.question {
            Some(question) if self.is_roomy => label::choice(self.lang(), Question::SPEC, question.key()),
            Some(question) => columns::short_name(self.lang(), question),
            None => label::entity(self.lang(), EntityKind::Clarification),
        };
        let number = number.map_or_else(String::new, |it| (it + 1).to_string());
        Asked {
            name: format!("{number:>2} {name}"),
            state: columns::state_of(it.state, self.canvas),
        }
    }

    fn question(&self, it: Asked, x: u16, name_width: u16) -> Line {
        vec![
            (x, it.name, self.canvas.theme.plain),
            (x + name_width, it.state.text, it.state.style),
        ]
    }

    /// Start signal, least time and resolution, with what lies between them.
    fn dates(&self) -> Vec<Line> {
        let lang = self.lang();
        let dates = &self.cockpit.derived().dates;
        let (Some(start), Some(least), Some(end)) = (dates.start_signal(), dates.eighteen_months_on(), dates.end())
        else {
            return self.sentence(&say(lang, &words::state_no_dates()));
        };
        let months = format::months(lang, format::months_between(start, end));
        let resolution = say(lang, &words::state_resolution(self.words().in_council()));
        let rows = [
            (say(lang, &words::state_start()), start, String::new()),
            (say(lang, &words::state_least()), least, String::new()),
            (resolution, end, say(lang, &words::state_duration(months))),
        ];
        let widest = rows.iter().map(|it| width(&it.0)).max().unwrap_or_default();
        let row = |(name, date, note): &(String, Date, String)| {
            let text = format!("{}   {}   {note}", pad_end(name, widest), format::date(lang, *date));
            self.plain(text.trim_end().to_owned())
        };
        rows.iter().map(row).chain(self.reserve()).collect()
    }

    /// How the resolution lies to the least time; nothing without dates.
    fn reserve(&self) -> Vec<Line> {
        let lang = self.lang();
        let Some(days) = self.cockpit.derived().dates.reserve_days() else {
            return Vec::new();
        };
        let length = format::duration(lang, days);
        let (text, style) = match days {
            0 => (words::state_no_reserve(), self.canvas.theme.plain),
            1.. => (words::state_reserve(length), self.canvas.theme.plain),
            _ => (words::state_too_early(length), self.canvas.theme.bad),
        };
        let mut lines = self.sentence(&say(lang, &text));
        lines.iter_mut().flatten().for_each(|it| it.2 = style);
        lines
    }
}

/// A tab with its key, as on the tab bar.
fn tab_name(lang: Lang, tab: Tab) -> String {
    format!("{} {}", tab as usize, label::tab(lang, tab.key()))
}

fn cells(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX / 4)
}
