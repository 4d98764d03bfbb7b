//! The page Lage after the start signal: what the head asks, each found at a glance (DOMAIN.md 7.1).

use ratatui::style::Style;

use super::{Line, Page, cells};
use crate::calendar::Date;
use crate::domain::EntityKind;
use crate::domain::budget::by_year;
use crate::domain::choice::Choice;
use crate::domain::schema::MeasureState;
use crate::i18n::texts::outlook as texts;
use crate::i18n::texts::screen as words;
use crate::i18n::{Text, format, label, light, outlook, say};
use crate::rules::outlook::{AHEAD_DAYS, Milestone, around, coming, milestones, open_decisions, owing};
use crate::rules::{Color, Criterion, Light, LightColor};
use crate::schedule::{Phase, phase};
use crate::text::width::wrap;

/// Rows of the two lists where there is little height.
const LEAST_ROWS: usize = 3;
/// Cells between the lists.
const BETWEEN: u16 = 2;
/// Cells kept for the sentence of a light.
const SENTENCE: u16 = light::SENTENCE_WIDTH as u16;
/// Cells from which on a sentence of a light fits into one row.
const USUAL_WIDTH: u16 = 76;

impl Page<'_, '_> {
    /// The page in so many rows; longer where more comes than fits.
    pub(super) fn after(&self, height: usize) -> Vec<Line> {
        let mut lines = self.lights();
        lines.extend(self.facts());
        // What the days above rest on is told where it is seen without scrolling.
        lines.extend(self.school_gap());
        lines.push(Line::new());
        lines.extend(self.steps());
        // A row parts the lists from the steps where it costs none of theirs.
        if height > lines.len() + 1 + LEAST_ROWS {
            lines.push(Line::new());
        }
        let room = height.saturating_sub(lines.len() + 1);
        lines.extend(self.lists(room.max(LEAST_ROWS)));
        lines
    }

    /// The four Ampeln with what they tell.
    fn lights(&self) -> Vec<Line> {
        let all = self.cockpit.derived().lights.all();
        let signed: Vec<_> = all.iter().map(|it| self.colored(it)).collect();
        let widest = signed.iter().map(|it| cells(&it.0)).max().unwrap_or_default();
        let at = self.label_width();
        let told_at = at + widest + 2;
        let plain = self.canvas.theme.plain;
        let rows = |(it, (text, style)): (&Light, (String, Style))| {
            let told = light::sentence(self.words(), it);
            let mut line = self.named(light::name(self.lang(), it.kind));
            line.push((at, text, style));
            let why = light::why(self.words(), it);
            // Where there is room for it, the rule stands beside what it has led to.
            let why_at = told_at + cells(&told).max(SENTENCE) + 2;
            if self.is_roomy && why_at + cells(&why) < self.width {
                line.push((why_at, why, self.canvas.theme.quiet));
            }
            self.beside(line, &told, told_at, plain)
        };
        all.iter().zip(signed).flat_map(rows).collect()
    }

    /// Words from a cell on behind what stands there, on as many rows as they need.
    fn beside(&self, mut line: Line, told: &str, at: u16, style: Style) -> Vec<Line> {
        let mut rows = wrap(told, usize::from(self.width.saturating_sub(at + 1))).into_iter();
        line.extend(rows.next().map(|it| (at, told[it].to_owned(), style)));
        let others = rows.map(|it| vec![(at, told[it].to_owned(), style)]);
        std::iter::once(line).chain(others).collect()
    }

    fn colored(&self, it: &Light) -> (String, Style) {
        let color = match it.color {
            Some(LightColor::Green) => Color::Green,
            Some(LightColor::Yellow) => Color::Yellow,
            Some(LightColor::Red) => Color::Red,
            None => Color::Open,
        };
        let (sign, style) = super::color(color, self.canvas);
        let text = format!("{sign} {}", light::color(self.lang(), it));
        (text.trim_start().to_owned(), style)
    }

    /// First cell behind the names of lights and facts.
    fn label_width(&self) -> u16 {
        let lights = self.cockpit.derived().lights.all();
        let lights = lights.iter().map(|it| light::name(self.lang(), it.kind));
        let facts = [
            texts::label_resolution(),
            texts::label_decide(),
            texts::label_owing(),
            texts::label_money(),
            texts::label_readiness(),
            texts::label_counts(),
        ];
        let facts = facts.iter().map(|it| say(self.lang(), it));
        let widest = lights.chain(facts).map(|it| cells(&it)).max().unwrap_or_default();
        1 + widest + 2
    }

    fn named(&self, name: String) -> Line {
        vec![(1, name, self.canvas.theme.heading)]
    }

    /// A fact behind its name. On a screen of usual width and little height it takes one row.
    fn fact(&self, name: &Text, told: &str) -> Vec<Line> {
        self.fact_in(1, name, told)
    }

    /// Cells for a fact beside its name.
    fn room(&self) -> u16 {
        self.width.saturating_sub(self.label_width() + 1)
    }

    /// A fact behind its name. On a screen of usual width and little height it takes so many rows at most.
    fn fact_in(&self, most: usize, name: &Text, told: &str) -> Vec<Line> {
        let at = self.label_width();
        let line = self.named(say(self.lang(), name));
        let mut rows = self.beside(line, told, at, self.canvas.theme.plain);
        if !self.is_roomy && self.width >= USUAL_WIDTH && rows.len() > most {
            rows.truncate(most);
            // The last row goes on behind its end, and is cut there with the sign for it.
            let whole = wrap(told, usize::from(self.room()));
            let rest = whole.get(most - 1).map_or(told, |it| &told[it.start..]);
            if let Some((_, words, _)) = rows.last_mut().and_then(|it| it.last_mut()) {
                *words = self.canvas.cut(rest, self.room()).into_owned();
            }
        }
        rows
    }

    fn facts(&self) -> Vec<Line> {
        let lang = self.lang();
        let derived = self.cockpit.derived();
        let resolution = outlook::resolution(self.words(), self.project, &derived.dates);
        let mut lines = self.fact(&texts::label_resolution(), &resolution);
        if self.is_roomy && phase(self.project) != Phase::Implementation {
            let reserve = self.reserve().into_iter().flatten();
            let at = self.label_width();
            lines.push(reserve.map(|(_, text, style)| (at, text, style)).collect());
        }
        lines.extend(self.fact_in(2, &texts::label_decide(), &self.to_decide()));
        lines.extend(self.fact(&texts::label_owing(), &self.overdue()));
        lines.extend(self.fact(&texts::label_money(), &self.money()));
        let deviations = derived.findings.open.iter().filter(|it| it.deviation.is_some());
        let readiness = outlook::readiness(
            lang,
            derived.readiness.passed(),
            Criterion::ALL.len(),
            deviations.count(),
        );
        lines.extend(self.fact(&texts::label_readiness(), &readiness));
        if self.is_roomy {
            lines.extend(self.fact(&texts::label_counts(), &self.counts()));
        }
        lines
    }

    fn as_of(&self) -> Date {
        self.cockpit.derived().dates.as_of()
    }

    /// When how much is decided, and about what.
    fn to_decide(&self) -> String {
        let open = open_decisions(self.project, self.as_of());
        outlook::to_decide(self.lang(), &open, self.as_of())
    }

    /// Units and bodies that owe something, never people.
    fn overdue(&self) -> String {
        let findings = &self.cockpit.derived().findings;
        let told = owing(findings.unanswered());
        if told.is_empty() {
            return say(self.lang(), &texts::owing_nothing());
        }
        let told: Vec<String> = told.iter().map(|it| outlook::owing(self.lang(), it)).collect();
        told.join(" · ")
    }

    /// What is missing in this and the next two years, with what is needed where there is room for it.
    fn money(&self) -> String {
        let years = by_year(self.project, outlook::money_years(self.as_of()));
        let [long, short] = outlook::money(self.lang(), &years);
        if cells(&long) <= self.room() { long } else { short }
    }

    /// How many there are of what the concept is made from.
    fn counts(&self) -> String {
        let lang = self.lang();
        let kinds = [
            EntityKind::Stakeholder,
            EntityKind::WorkingGroup,
            EntityKind::FieldOfAction,
            EntityKind::Goal,
            EntityKind::Measure,
        ];
        let count = |kind: &EntityKind| {
            let name = label::entities(lang, *kind);
            say(lang, &words::count_of(name, self.project.count(*kind)))
        };
        let kinds: Vec<String> = kinds.iter().map(count).collect();
        let states = MeasureState::ALL.iter().filter_map(|state| {
            let count = self.project.measures.iter().filter(|it| it.state == *state).count();
            let name = label::choice(lang, MeasureState::SPEC, state.key());
            (count > 0).then(|| say(lang, &words::count_of(name, count)))
        });
        let states: Vec<String> = states.collect();
        let states = if states.is_empty() {
            String::new()
        } else {
            format!(" ({})", states.join(" · "))
        };
        format!("{}{states}", kinds.join(" · "))
    }

    /// The milestones and what comes, side by side where the screen is wide enough, else one below the other.
    fn lists(&self, rows: usize) -> Vec<Line> {
        let (left, left_width) = self.milestones(rows);
        let heading = |it: Text| self.heading(say(self.lang(), &it));
        let at = 1 + left_width + BETWEEN;
        if at + 28 > self.width {
            let mut lines = vec![self.milestones_heading(left_width)];
            lines.extend(left);
            lines.push(heading(texts::weeks()));
            lines.extend(self.weeks(1));
            return lines;
        }
        let mut lines = vec![self.milestones_heading(left_width)];
        lines[0].extend(heading(texts::weeks()).into_iter().map(|it| (at, it.1, it.2)));
        let right = self.weeks(at);
        let count = left.len().max(right.len());
        let mut right = right.into_iter();
        let mut left = left.into_iter();
        lines.extend((0..count).map(|_| {
            let mut line = left.next().unwrap_or_default();
            line.extend(right.next().unwrap_or_default());
            line
        }));
        lines
    }

    /// How many milestones were reached, with the names of the columns where these have room.
    fn milestones_heading(&self, width: u16) -> Line {
        let all = self.all_milestones();
        let mut line = self.heading(self.reached(&all));
        if self.is_roomy {
            let at = 1 + width - self.day_width() * 2 - 2 - self.delay_width(&all);
            line.push((at, say(self.lang(), &texts::column_planned()), self.canvas.theme.quiet));
            line.push((
                at + self.day_width() + 2,
                say(self.lang(), &texts::column_now()),
                self.canvas.theme.quiet,
            ));
        }
        line
    }

    /// How many of them were reached.
    fn reached(&self, all: &[Milestone<'_>]) -> String {
        let reached = all.iter().filter(|it| it.is_reached).count();
        say(self.lang(), &words::state_milestones(reached, all.len()))
    }

    fn all_milestones(&self) -> Vec<Milestone<'_>> {
        let derived = self.cockpit.derived();
        milestones(self.project, &derived.dates, &derived.compared)
    }

    fn day_width(&self) -> u16 {
        if self.is_roomy { 10 } else { 8 }
    }

    fn day(&self, day: Option<Date>) -> String {
        match day {
            Some(day) if self.is_roomy => format::date(self.lang(), day),
            Some(day) => format::date_short(self.lang(), day),
            None => "–".to_owned(),
        }
    }

    fn delay(&self, it: &Milestone<'_>) -> Option<String> {
        match self.is_roomy {
            true => outlook::delay(self.lang(), it),
            false => outlook::delay_short(self.lang(), it),
        }
    }

    /// Cells of the widest delay with the gap before it.
    fn delay_width(&self, all: &[Milestone<'_>]) -> u16 {
        let delays = all.iter().filter_map(|it| self.delay(it));
        delays.map(|it| cells(&it) + 1).max().unwrap_or_default()
    }

    /// At most `rows` milestones, planned and expected, with the cells they take.
    fn milestones(&self, rows: usize) -> (Vec<Line>, u16) {
        let all = self.all_milestones();
        let next = all.iter().find(|it| !it.is_reached).map(|it| it.number);
        let name = |it: &Milestone<'_>| match self.is_roomy {
            true => outlook::milestone(self.words(), it.role),
            false => light::milestone(self.lang(), it.role),
        };
        let (signs, theme) = (&self.canvas.signs, self.canvas.theme);
        let widest = all.iter().map(|it| cells(&name(it))).max().unwrap_or_default();
        let days = if self.is_roomy {
            self.day_width() * 2 + 2
        } else {
            self.day_width()
        };
        // The heading needs its cells too: over the names alone where columns are named beside it, else over all.
        let heading = cells(&self.reached(&all));
        let beside = if self.is_roomy {
            0
        } else {
            days + self.delay_width(&all) + 3
        };
        let name_width = widest.max(heading.saturating_sub(beside));
        let row = |it: &&Milestone<'_>| {
            let (sign, style) = match it.is_reached {
                true => (signs.milestones[0], theme.good),
                false if Some(it.number) == next => (signs.folds[0], theme.heading),
                false => (signs.milestones[1], theme.plain),
            };
            let mut at = 3 + name_width + 1;
            let mut line = vec![(1, sign.to_owned(), style), (3, name(it), theme.plain)];
            if self.is_roomy {
                line.push((at, self.day(it.planned), theme.quiet));
                at += self.day_width() + 2;
            }
            line.push((at, self.day(it.expected), theme.plain));
            let style = if it.days_later > 0 { theme.warning } else { theme.plain };
            line.extend(self.delay(it).map(|delay| (at + self.day_width() + 1, delay, style)));
            line
        };
        let lines = around(&all, rows).iter().map(row).collect();
        (lines, 3 + name_width + days + self.delay_width(&all))
    }

    /// What comes in the next eight weeks.
    fn weeks(&self, at: u16) -> Vec<Line> {
        let plain = self.canvas.theme.plain;
        let all = coming(self.project, &self.cockpit.derived().dates, AHEAD_DAYS);
        if all.is_empty() {
            return vec![vec![(at, say(self.lang(), &texts::weeks_nothing()), plain)]];
        }
        let told_at = at + self.day_width() + 1;
        let room = self.width.saturating_sub(told_at + 1);
        let row = |it: &crate::rules::outlook::Coming| {
            let told = outlook::coming(self.words(), self.project, it);
            let told = self.canvas.cut(&told, room).into_owned();
            vec![(at, self.day(Some(it.on)), plain), (told_at, told, plain)]
        };
        all.iter().map(row).collect()
    }
}
