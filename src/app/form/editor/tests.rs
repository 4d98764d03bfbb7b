use proptest::prelude::*;

use super::*;

const ASTRONAUT: &str = "👩\u{200d}🚀";

fn line(text: &str) -> Editor {
    Editor::new(text, Mode::Line)
}

fn note(text: &str) -> Editor {
    Editor::new(text, Mode::Paragraph)
}

/// Types letter by letter, as keys arrive.
fn types(editor: &mut Editor, text: &str) {
    for c in text.chars() {
        assert_eq!(editor.insert(&c.to_string()), Inserted::Whole);
    }
}

fn steps(editor: &mut Editor, steps: &[Step]) {
    for step in steps {
        editor.step(*step, Select::No);
    }
}

#[test]
fn typed_text_stands_at_the_cursor() {
    let mut editor = line("Landamt");
    steps(&mut editor, &[Step::Left, Step::Left, Step::Left]);
    types(&mut editor, "rats");
    assert_eq!((editor.text(), editor.cursor()), ("Landratsamt", 8));
    assert!(editor.is_changed());
}

#[test]
fn graphemes_are_moved_over_and_removed_whole() {
    let mut editor = line(&format!("a{ASTRONAUT}x\u{323}\u{315}"));
    assert!(editor.backspace());
    assert_eq!(editor.text(), format!("a{ASTRONAUT}"));
    assert_eq!(editor.cursor_column(), 3);
    steps(&mut editor, &[Step::Left]);
    assert_eq!(editor.cursor(), 1);
    assert!(editor.delete());
    assert!(!editor.delete());
    assert_eq!(editor.text(), "a");
}

#[test]
fn an_accent_typed_after_its_letter_composes() {
    let mut editor = line("Mu");
    types(&mut editor, "\u{308}ller");
    assert_eq!(editor.text(), "Müller");
    while editor.undo() {}
    assert_eq!(editor.text(), "Mu");
}

#[test]
fn arabic_text_is_typed_in_reading_order() {
    let mut editor = line("");
    types(&mut editor, "مرحبا");
    assert_eq!((editor.text(), editor.cursor()), ("مرحبا", 10));
    assert!(editor.backspace());
    assert_eq!(editor.text(), "مرحب");
}

#[test]
fn pasted_text_is_cleaned() {
    let mut editor = line("");
    assert_eq!(editor.paste("Amt\r\nNord\t\u{1b}[31m\u{202e}"), Inserted::Whole);
    assert_eq!(editor.text(), "Amt Nord [31m");
    let mut editor = note("");
    assert_eq!(editor.paste("Amt\r\nNord"), Inserted::Whole);
    assert_eq!(editor.text(), "Amt\nNord");
}

#[test]
fn a_control_character_alone_does_nothing() {
    let mut editor = line("Amt");
    editor.select_all();
    assert_eq!(editor.insert("\u{1b}"), Inserted::Whole);
    assert_eq!((editor.text(), editor.selected()), ("Amt", Some("Amt")));
}

#[test]
fn only_paragraphs_have_new_lines() {
    let mut editor = line("a");
    assert!(!editor.newline());
    let mut editor = note("a");
    assert!(editor.newline());
    assert_eq!(editor.text(), "a\n");
}

#[test]
fn a_full_field_says_how_much_was_left_out() {
    let mut editor = line("123").with_max(6);
    assert_eq!(editor.insert("4567890"), Inserted::Cut { dropped: 4 });
    assert_eq!(editor.text(), "123456");
    assert_eq!(editor.insert("x"), Inserted::Cut { dropped: 1 });
    editor.select_all();
    assert_eq!(editor.insert("ab\u{7}"), Inserted::Whole);
    assert_eq!(editor.insert(&format!("cd{ASTRONAUT}")), Inserted::Cut { dropped: 3 });
    assert_eq!(editor.text(), "abcd");
    assert_eq!(line("").insert(&"x".repeat(1_200)), Inserted::Cut { dropped: 200 });
}

#[test]
fn typing_replaces_the_selection_and_undo_brings_it_back() {
    let mut editor = line("Amt für Soziales");
    editor.step(Step::WordLeft, Select::Extend);
    assert_eq!(editor.selected(), Some("Soziales"));
    types(&mut editor, "Arbeit");
    assert_eq!(editor.text(), "Amt für Arbeit");
    assert!(editor.undo());
    assert_eq!(
        (editor.text(), editor.selected()),
        ("Amt für Soziales", Some("Soziales"))
    );
    assert!(editor.redo());
    assert_eq!(editor.text(), "Amt für Arbeit");
    assert!(!editor.redo());
}

#[test]
fn typed_letters_are_undone_word_by_word() {
    let mut editor = line("");
    types(&mut editor, "Amt für Soziales");
    for rest in ["Amt für ", "Amt ", ""] {
        assert!(editor.undo());
        assert_eq!(editor.text(), rest);
    }
    assert!(!editor.undo());
    assert!(!editor.is_changed());
}

#[test]
fn moving_the_cursor_begins_a_new_undo_step() {
    let mut editor = line("");
    types(&mut editor, "ab");
    steps(&mut editor, &[Step::Left, Step::Right]);
    types(&mut editor, "c");
    assert!(editor.undo());
    assert_eq!(editor.text(), "ab");
}

#[test]
fn erased_letters_come_back_together() {
    let mut editor = line("Landrat");
    assert!(editor.backspace() && editor.backspace() && editor.backspace());
    assert_eq!(editor.text(), "Land");
    assert!(editor.undo());
    assert_eq!((editor.text(), editor.cursor()), ("Landrat", 7));
}

#[test]
fn words_are_removed_in_both_directions() {
    let mut editor = line("Amt für Soziales");
    assert!(editor.delete_word_back());
    assert_eq!(editor.text(), "Amt für ");
    steps(&mut editor, &[Step::TextStart]);
    assert!(editor.delete_word());
    assert_eq!(editor.text(), "für ");
    assert!(!editor.delete_word_back());
}

#[test]
fn cut_takes_the_selection_and_nothing_else() {
    let mut editor = line("Amt Nord");
    assert_eq!(editor.cut(), None);
    editor.step(Step::WordLeft, Select::Extend);
    assert_eq!(editor.cut().as_deref(), Some("Nord"));
    assert_eq!((editor.text(), editor.selected()), ("Amt ", None));
}

#[test]
fn a_step_out_of_a_selection_goes_to_its_edge() {
    let mut editor = line("Amt Nord");
    editor.select_all();
    assert!(editor.step(Step::Left, Select::No));
    assert_eq!((editor.cursor(), editor.selected()), (0, None));
    editor.step(Step::Right, Select::Extend);
    editor.step(Step::Right, Select::Extend);
    editor.step(Step::Right, Select::No);
    assert_eq!(editor.cursor(), 2);
}

#[test]
fn a_double_click_selects_the_word() {
    let mut editor = line("Amt für Soziales");
    editor.set_cursor_at(0, 5, 80, Select::No);
    editor.select_word();
    assert_eq!(editor.selected(), Some("für"));
    assert!(editor.deselect());
    assert!(!editor.deselect());
}

#[test]
fn up_and_down_keep_the_column_over_short_rows() {
    let mut editor = note("Stadtrat\nja\nLandrätin");
    let (up, down) = (Step::Up { width: 40, rows: 1 }, Step::Down { width: 40, rows: 1 });
    steps(&mut editor, &[Step::Left, up]);
    assert_eq!(editor.cursor_row_col(40), (1, 2));
    steps(&mut editor, &[up]);
    assert_eq!(editor.cursor_row_col(40), (0, 8));
    assert!(!editor.step(up, Select::No));
    steps(&mut editor, &[down, down]);
    assert_eq!(editor.cursor_row_col(40), (2, 8));
    assert!(!editor.step(down, Select::No));
}

#[test]
fn rows_of_a_wrapped_paragraph_can_be_walked() {
    let mut editor = note("Amt für Soziales und Integration");
    assert_eq!(editor.rows(13), [0..9, 9..22, 22..33]);
    assert_eq!(editor.cursor_row_col(13), (2, 11));
    steps(
        &mut editor,
        &[Step::Up { width: 13, rows: 1 }, Step::RowStart { width: 13 }],
    );
    assert_eq!(editor.cursor_row_col(13), (1, 0));
    steps(&mut editor, &[Step::RowEnd { width: 13 }]);
    assert_eq!(editor.cursor_row_col(13), (1, 12));
    steps(&mut editor, &[Step::Right]);
    assert_eq!(editor.cursor_row_col(13), (2, 0));
    steps(&mut editor, &[Step::Up { width: 13, rows: 10 }]);
    assert_eq!(editor.cursor(), 0);
}

#[test]
fn a_click_sets_the_cursor_as_near_as_possible() {
    let mut editor = note(&format!("a{ASTRONAUT}b\nkurz"));
    for (place, offset) in [((0, 2), 1), ((0, 3), 12), ((1, 99), 18), ((9, 1), 15), ((0, 0), 0)] {
        editor.set_cursor_at(place.0, place.1, 40, Select::No);
        assert_eq!(editor.cursor(), offset, "{place:?}");
    }
    editor.set_cursor_at(1, 0, 40, Select::Extend);
    assert_eq!(editor.selection(), Some(0..14));
}

#[test]
fn text_from_another_editor_is_one_undo_step() {
    let mut editor = note("alt");
    assert_eq!(editor.replace_all("neu\r\nund lang"), Inserted::Whole);
    assert_eq!(editor.text(), "neu\nund lang");
    assert_eq!(editor.replace_all(""), Inserted::Whole);
    assert!(editor.undo() && editor.undo() && !editor.undo());
    assert_eq!(editor.text(), "alt");
}

#[test]
fn opening_dirty_text_is_no_change() {
    let editor = line("a\u{202e}b");
    assert_eq!(editor.text(), "ab");
    assert!(!editor.is_changed());
}

#[derive(Debug, Clone)]
enum Operation {
    Insert(String),
    Paste(String),
    Newline,
    Backspace,
    Delete,
    WordBack,
    Word,
    Cut,
    ReplaceAll(String),
    Undo,
    Redo,
    SelectAll,
    SelectWord,
    Click(usize, usize),
    Step(Step, bool),
}

fn typed() -> impl Strategy<Value = String> {
    let chars: Vec<_> = "aeouäß  -/1#\n\u{301}\u{308}\u{327}\u{200d}\u{200c}\u{fe0f}\u{20e3}👩🏽🚀🇩🇪©نم\u{64e}ශ\u{dca}ර漢\u{1100}\u{1161}\u{9c7}\u{9be}\u{1b}\u{202e}\r\t"
        .chars()
        .collect();
    prop::collection::vec(prop::sample::select(chars), 1..4).prop_map(|chars| chars.into_iter().collect())
}

fn any_step() -> impl Strategy<Value = Step> {
    (0usize..12, 1usize..4, 0u8..10).prop_map(|(width, rows, which)| match which {
        0 => Step::Left,
        1 => Step::Right,
        2 => Step::WordLeft,
        3 => Step::WordRight,
        4 => Step::RowStart { width },
        5 => Step::RowEnd { width },
        6 => Step::TextStart,
        7 => Step::TextEnd,
        8 => Step::Up { width, rows },
        _ => Step::Down { width, rows },
    })
}

fn any_operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        8 => typed().prop_map(Operation::Insert),
        2 => typed().prop_map(Operation::Paste),
        1 => Just(Operation::Newline),
        3 => Just(Operation::Backspace),
        2 => Just(Operation::Delete),
        1 => Just(Operation::WordBack),
        1 => Just(Operation::Word),
        1 => Just(Operation::Cut),
        1 => typed().prop_map(Operation::ReplaceAll),
        2 => Just(Operation::Undo),
        1 => Just(Operation::Redo),
        1 => Just(Operation::SelectAll),
        1 => Just(Operation::SelectWord),
        1 => (0usize..5, 0usize..12).prop_map(|(row, column)| Operation::Click(row, column)),
        6 => (any_step(), any::<bool>()).prop_map(|(step, extend)| Operation::Step(step, extend)),
    ]
}

fn perform(editor: &mut Editor, operation: Operation) {
    match operation {
        Operation::Insert(text) => _ = editor.insert(&text),
        Operation::Paste(text) => _ = editor.paste(&text),
        Operation::ReplaceAll(text) => _ = editor.replace_all(&text),
        Operation::Newline => _ = editor.newline(),
        Operation::Backspace => _ = editor.backspace(),
        Operation::Delete => _ = editor.delete(),
        Operation::WordBack => _ = editor.delete_word_back(),
        Operation::Word => _ = editor.delete_word(),
        Operation::Cut => _ = editor.cut(),
        Operation::Undo => _ = editor.undo(),
        Operation::Redo => _ = editor.redo(),
        Operation::SelectAll => editor.select_all(),
        Operation::SelectWord => editor.select_word(),
        Operation::Click(row, column) => editor.set_cursor_at(row, column, 8, Select::No),
        Operation::Step(step, extend) => {
            editor.step(step, if extend { Select::Extend } else { Select::No });
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_done_the_editor_stays_sound_and_undoes_everything(
        first in "[a-zä \n]{0,20}",
        is_line in any::<bool>(),
        operations in prop::collection::vec(any_operation(), 0..40),
    ) {
        let mode = if is_line { Mode::Line } else { Mode::Paragraph };
        let mut editor = Editor::new(&first, mode).with_max(60);
        let opened = editor.text().to_owned();
        for operation in operations {
            perform(&mut editor, operation.clone());
            let text = editor.text();
            prop_assert!(graphemes::is_boundary(text, editor.cursor()), "{:?} {:?}", operation, text);
            if let Some(range) = editor.selection() {
                prop_assert!(graphemes::is_boundary(text, range.start) && graphemes::is_boundary(text, range.end));
            }
            prop_assert!(clean::is_clean(text), "{:?} {:?}", operation, text);
            prop_assert!(!is_line || !text.contains('\n'));
            prop_assert!(text.chars().count() <= 60);
            let (row, column) = editor.cursor_row_col(8);
            prop_assert!(is_line || column < 8);
            prop_assert!(row < editor.rows(8).len());
        }
        let mut count = 0;
        while editor.redo() {}
        let furthest = editor.text().to_owned();
        while editor.undo() {
            count += 1;
        }
        prop_assert_eq!(editor.text(), opened.as_str());
        for _ in 0..count {
            prop_assert!(editor.redo());
        }
        prop_assert_eq!(editor.text(), furthest.as_str());
    }
}
