//! Colours as roles. The terminal's own foreground and background stay; meaning never rests on colour alone.

use ratatui::style::{Color, Modifier, Style};

use crate::app::model::Looks;

/// The styles of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Ordinary text.
    pub plain: Style,
    /// Headings.
    pub heading: Style,
    /// Rules, hints, what is less important.
    pub quiet: Style,
    /// The selected row.
    pub selected: Style,
    /// The open tab, the focused field's label.
    pub active: Style,
    /// Key names in hints.
    pub key: Style,
    /// A field that is being typed into.
    pub field: Style,
    /// Selected text in a field.
    pub marked: Style,
    /// Letters that match what was typed.
    pub found: Style,
    /// Something done.
    pub good: Style,
    /// Something to look at.
    pub warning: Style,
    /// Something wrong.
    pub bad: Style,
    /// A bar of the timeline: done, open, open and critical.
    pub bars: [Style; 3],
    /// Entries that only the commissioner may see.
    pub internal: Style,
    /// What is being moved.
    pub moving: Style,
}

impl Theme {
    /// The styles a screen can show.
    pub fn of(looks: Looks) -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let reversed = plain.add_modifier(Modifier::REVERSED);
        let underlined = plain.add_modifier(Modifier::UNDERLINED);
        if looks.mono {
            return Self {
                plain,
                heading: bold,
                quiet: plain,
                selected: reversed,
                active: bold,
                key: bold,
                field: underlined,
                marked: reversed,
                found: underlined,
                good: plain,
                warning: bold,
                bad: bold,
                bars: [plain, plain, bold],
                internal: plain,
                moving: reversed.add_modifier(Modifier::BOLD),
            };
        }
        Self {
            plain,
            heading: bold,
            quiet: plain.fg(Color::DarkGray),
            selected: reversed,
            active: bold.fg(Color::Cyan),
            key: bold,
            field: underlined,
            marked: reversed,
            found: bold.fg(Color::Cyan),
            good: plain.fg(Color::Green),
            warning: bold.fg(Color::Yellow),
            bad: bold.fg(Color::Red),
            bars: [plain.fg(Color::Blue), plain.fg(Color::Cyan), plain.fg(Color::Magenta)],
            internal: plain.fg(Color::DarkGray),
            moving: reversed.add_modifier(Modifier::BOLD),
        }
    }
}
