//! The one door to the buffer: cuts at graphemes, marks what is not plain text, knows signs and colours.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::signs::Signs;
use super::theme::Theme;
use crate::app::model::Looks;
use crate::text::Lang;
use crate::text::clean::show;
use crate::text::width::{Ellipsis, truncate, width, wrap};

/// Typographic signs by their ASCII forms, one column each; umlauts stay, since words without them are misspelled.
fn plain_signs(text: &str) -> String {
    let plain = |sign: char| match sign {
        '·' | '–' | '−' => '-',
        '„' | '“' | '”' => '"',
        '’' | '‚' | '‘' => '\'',
        '→' => '>',
        '…' => '.',
        other => other,
    };
    text.chars().map(plain).collect()
}

/// A buffer with the words, signs and colours of the moment.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    /// Language of the screen.
    pub lang: Lang,
    /// Signs of the screen.
    pub signs: Signs,
    /// Colours of the screen.
    pub theme: Theme,
    ellipsis: Ellipsis,
    scroll_end: u16,
}

impl<'a> Canvas<'a> {
    /// Draws into `buffer`.
    pub fn new(buffer: &'a mut Buffer, lang: Lang, looks: Looks) -> Self {
        let ellipsis = if looks.ascii { Ellipsis::Dots } else { Ellipsis::Sign };
        Self {
            buffer,
            lang,
            signs: Signs::of(looks),
            theme: Theme::of(looks),
            ellipsis,
            scroll_end: 0,
        }
    }

    /// Rows to leave out of a text of `rows` rows in `height` of them; remembers how far it can be scrolled.
    pub fn scrolled(&mut self, wanted: u16, rows: usize, height: usize) -> usize {
        let end = rows.saturating_sub(height);
        self.scroll_end = u16::try_from(end).unwrap_or(u16::MAX);
        usize::from(wanted).min(end)
    }

    /// How far the text that was drawn last can be scrolled.
    pub fn scroll_end(&self) -> u16 {
        self.scroll_end
    }

    /// The whole screen.
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Writes one line into `room` cells from `(x, y)`, cut with an ellipsis; gives the cells used.
    pub fn text(&mut self, (x, y): (u16, u16), room: u16, text: &str, style: Style) -> u16 {
        let area = self.buffer.area;
        if y >= area.bottom() || x >= area.right() {
            return 0;
        }
        let room = room.min(area.right() - x);
        // A line break that came with a text would make its words stick together.
        let shown = show(text).replace('\n', " ");
        let shown = if self.signs.is_ascii {
            plain_signs(&shown)
        } else {
            shown
        };
        let cut = truncate(&shown, usize::from(room), self.ellipsis);
        let (end, _) = self.buffer.set_stringn(x, y, &*cut, usize::from(room), style);
        end - x
    }

    /// A text cut to so many cells, with an ellipsis where something is missing.
    pub fn cut<'t>(&self, text: &'t str, cells: u16) -> std::borrow::Cow<'t, str> {
        truncate(text, usize::from(cells), self.ellipsis)
    }

    /// Writes one line that ends at the right edge of `room` cells from `(x, y)`.
    pub fn text_right(&mut self, (x, y): (u16, u16), room: u16, text: &str, style: Style) {
        let text = show(text);
        let free = room.saturating_sub(u16::try_from(width(&text)).unwrap_or(u16::MAX));
        self.text((x + free, y), room - free, &text, style);
    }

    /// Writes a text over several lines; gives the number of lines it took of those `area` has.
    pub fn paragraph(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let mut y = area.y;
        let text = show(text);
        for line in text.split('\n') {
            for range in wrap(line, usize::from(area.width)) {
                if y >= area.bottom() {
                    return area.height;
                }
                self.text((area.x, y), area.width, &line[range], style);
                y += 1;
            }
        }
        y - area.y
    }

    /// A horizontal rule over the width of `area`, in its first row.
    pub fn rule(&mut self, area: Rect) {
        let line = self.signs.rule.repeat(usize::from(area.width));
        self.text((area.x, area.y), area.width, &line, self.theme.quiet);
    }

    /// Gives every cell of `area` a style, text kept.
    pub fn style(&mut self, area: Rect, style: Style) {
        self.buffer.set_style(area.intersection(self.buffer.area), style);
    }

    /// Empties `area`.
    pub fn clear(&mut self, area: Rect) {
        let area = area.intersection(self.buffer.area);
        let blank = " ".repeat(usize::from(area.width));
        for y in area.top()..area.bottom() {
            self.buffer
                .set_stringn(area.x, y, &blank, usize::from(area.width), Style::reset());
        }
    }

    /// A box with a title around `area`; gives the room inside.
    pub fn frame(&mut self, area: Rect, title: &str) -> Rect {
        let area = area.intersection(self.buffer.area);
        self.clear(area);
        if area.width < 4 || area.height < 3 {
            return area;
        }
        let [corner_tl, corner_tr, corner_bl, corner_br, across, down] = self.signs.frame;
        let line = across.repeat(usize::from(area.width - 2));
        let quiet = self.theme.quiet;
        self.text(
            (area.x, area.y),
            area.width,
            &format!("{corner_tl}{line}{corner_tr}"),
            quiet,
        );
        for y in area.y + 1..area.bottom() - 1 {
            self.text((area.x, y), 1, down, quiet);
            self.text((area.right() - 1, y), 1, down, quiet);
        }
        self.text(
            (area.x, area.bottom() - 1),
            area.width,
            &format!("{corner_bl}{line}{corner_br}"),
            quiet,
        );
        if !title.is_empty() {
            self.text(
                (area.x + 2, area.y),
                area.width - 4,
                &format!(" {title} "),
                self.theme.heading,
            );
        }
        Rect::new(area.x + 2, area.y + 1, area.width - 4, area.height - 2)
    }
}
