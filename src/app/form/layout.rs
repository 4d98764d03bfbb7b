//! Widths of a form, the same for drawing and for keys: where a paragraph breaks decides where the cursor goes.

use super::{Form, Input, Purpose};
use crate::domain::Privacy;
use crate::i18n::label;
use crate::text::Lang;
use crate::text::width::width;

/// Rows a paragraph field shows.
pub const PARAGRAPH_ROWS: u16 = 4;
/// Cells before the labels: the marks of focus and of what is wrong.
pub const MARGIN: u16 = 3;
/// Cells between labels and fields.
pub const GAP: u16 = 2;
/// Widest column of labels.
const LABEL_MAX: u16 = 28;
/// Widest column of names of records.
const NAME_MAX: u16 = 44;
/// Widest field: longer lines are hard to read.
const FIELD_MAX: u16 = 76;
/// Narrowest field.
const FIELD_LEAST: u16 = 8;

impl Form {
    /// The fields that are asked for, with their places.
    pub fn asked(&self) -> impl Iterator<Item = (usize, &Input)> {
        self.inputs.iter().enumerate().filter(|(_, it)| it.is_asked)
    }

    /// Cells of the column of labels, at most 28; of names of records 44.
    pub fn label_width(&self, lang: Lang) -> u16 {
        let widest = self.asked().map(|(_, it)| cells(&it.label(lang))).max();
        let most = match self.purpose {
            Purpose::Values(_) => NAME_MAX,
            _ => LABEL_MAX,
        };
        widest.unwrap_or_default().min(most)
    }

    /// The mark of fields that only the commissioner may see, with the blank before it; empty where no field is such.
    pub fn internal_mark(&self, lang: Lang) -> String {
        if self.asked().any(|(_, it)| it.spec.privacy == Privacy::Internal) {
            format!(" ({})", label::privacy(lang, Privacy::Internal))
        } else {
            String::new()
        }
    }

    /// Cells of a text field on a screen of so many columns, from 8 to 76.
    pub fn field_width(&self, lang: Lang, columns: u16) -> u16 {
        let taken = MARGIN + self.label_width(lang) + GAP + cells(&self.internal_mark(lang)) + 1;
        columns.saturating_sub(taken).clamp(FIELD_LEAST, FIELD_MAX)
    }
}

fn cells(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX)
}
