//! Files: open, save, backup, lock. The only layer beside `runtime` that touches the disk, and only through [`Fs`].
//!
//! Synchronous throughout; `runtime` calls it on its worker thread. Knows no texts and no terminal: what went wrong is
//! plain data of [`problem`](crate::domain::problem). Nobody asks the clock here, days come in as values.
//!
//! # Guarantees
//!
//! Numbered as in the safety paper. *Later* means: not kept yet. `every_guarantee_names_a_test_that_exists` reads this
//! table.
//!
//! | | guarantee | proof |
//! |---|---|---|
//! | Z1 | a save killed at any step leaves the old or the new file, whole | `dying_at_any_step_leaves_the_old_or_the_new_file`, `a_hundred_kills_break_no_file_and_lose_no_edit_that_was_seen`, `whatever_happens_nothing_that_was_committed_is_lost` |
//! | Z2 | write, sync, rename, sync the folder, in this order | `the_order_is_write_sync_rename_sync_folder`, `a_power_cut_at_any_step_leaves_the_old_or_the_new_file`, `a_save_is_written_synced_renamed_and_its_folder_synced` |
//! | Z3 | after a failure the file is untouched and no temporary file stays; the edit stays on screen, what and where is told, and it can be saved again or elsewhere | `a_failure_at_any_step_leaves_the_old_file_and_no_rest`, `on_a_full_disk_the_old_file_stays_and_the_edit_is_saved_once_there_is_room`, `where_the_journal_finds_no_room_the_file_is_saved_all_the_same`, `on_a_read_only_mount_the_edit_goes_elsewhere`, `in_a_folder_that_cannot_be_written_the_edit_stays_and_goes_elsewhere`, `a_place_where_nobody_can_write_takes_no_copy_and_the_work_goes_on`, `a_file_that_became_a_folder_is_left_alone_and_the_edit_goes_elsewhere`, `a_disk_in_trouble_keeps_the_edit_and_is_tried_again_by_itself`, `another_place_can_be_chosen_or_typed`, `whatever_happens_nothing_that_was_committed_is_lost`, `a_failure_or_death_at_any_step_of_saving_with_backup_and_journal_loses_no_change` |
//! | Z4 | what is written was read back and is equal | `a_document_that_does_not_read_back_is_not_written` |
//! | Z5 | temporary files of killed runs are cleared | `temporary_files_of_killed_runs_are_removed_when_they_are_old_and_never_younger_ones`, `whatever_has_another_name_stays`, `temporary_files_of_killed_runs_go_from_the_folders_of_the_program_too` |
//! | Z6 | an edit not yet saved survives a crash (journal), and so does the text of an open form, two seconds old at most; it is offered in sentences, taken only on a key, and what is left out is a backup | `a_hundred_kills_break_no_file_and_lose_no_edit_that_was_seen`, `a_failure_or_death_at_any_step_loses_no_confirmed_change`, `what_was_synced_survives_a_power_cut`, `every_cut_leaves_the_whole_lines_before_it`, `a_save_takes_its_changes_out_and_leaves_later_ones_in`, `what_is_changed_while_a_copy_is_written_is_in_the_journal_of_the_copy`, `what_is_changed_after_the_answer_to_leave_out_what_was_left_stays_in_the_journal`, `a_journal_of_which_all_is_in_the_file_goes_when_the_file_is_opened`, `a_form_open_at_a_signal_is_offered_and_opened_again_with_what_was_typed`, `what_was_not_saved_is_offered_in_sentences_and_taken_on_a_key`, `what_is_left_out_becomes_a_backup`, `deciding_later_leaves_everything_as_it_is`, `an_open_form_comes_back_with_its_text`, `a_form_whose_record_is_gone_shows_its_text_and_values_keep_their_indicators`, `the_founding_page_comes_back_too`, `a_change_taken_back_leaves_no_journal_behind`, `one_that_is_not_understood_is_put_aside_and_one_that_is_stays`, `whatever_happens_nothing_that_was_committed_is_lost`, `a_failure_or_death_at_any_step_of_opening_leaves_file_and_journal_and_the_next_opening_offers_the_same`, `a_failure_or_death_at_any_step_of_saving_with_backup_and_journal_loses_no_change`, `a_failure_or_death_at_any_step_of_opening_anew_leaves_the_journal_or_a_backup`, `an_entry_that_comes_late_during_a_save_is_not_offered_when_the_file_has_it`, `who_opens_anew_twice_loses_nothing_done_in_between` |
//! | Z7 | backups before the first save, on leaving, and before a state is thrown away, by a retention rule | `the_last_ten_one_a_day_and_one_a_month_are_kept`, `a_failure_or_death_at_any_step_leaves_no_half_backup`, `a_project_is_kept_as_a_backup_of_its_own_before_another_is_restored`, `the_file_as_found_is_kept_once_a_run`, `the_newest_backup_of_a_broken_file_holds_the_work_of_the_last_session`, `a_state_that_cannot_be_kept_as_a_backup_is_not_thrown_away`, `backups_are_listed_looked_at_and_fetched_back_as_one_step`, `whatever_happens_nothing_that_was_committed_is_lost`, `what_others_put_there_is_not_kept_as_a_backup_of_ours` |
//! | Z8 | backups are ordered by counter and hash, not by the clock | `a_clock_that_jumps_back_neither_overwrites_nor_mixes_up_backups`, `whatever_happens_nothing_that_was_committed_is_lost`, `no_number_is_given_twice_though_the_facts_of_a_backup_are_not_told` |
//! | Z9 | a file of a newer schema is refused by its number, before its body is looked at, and never written: not by autosave, not by a migration, not by `leitstand set`. It is not shown read-only either, because what stands in it is not known | `a_newer_schema_is_refused_by_its_number_whatever_follows`, `a_file_that_was_not_understood_cannot_be_overwritten`, `a_newer_an_empty_and_a_foreign_file_are_told_apart`, `a_broken_old_file_names_its_line_and_a_newer_one_is_refused` |
//! | Z10 | a broken file is never overwritten; line, column, excerpt; a backup restored in its place keeps it as `.defekt-N` | `a_file_that_was_not_understood_cannot_be_overwritten`, `wrong_values_are_named_with_their_line`, `a_broken_file_is_restored_and_put_aside_byte_for_byte`, `a_failure_or_death_at_any_step_of_restoring_loses_neither_state`, `a_file_that_changes_in_between_is_not_overwritten`, `every_bad_file_is_told_in_both_languages_and_stays_as_it_is`, `where_there_is_no_backup_the_way_out_is_named`, `the_newest_good_backup_takes_the_place_and_the_bad_file_lies_beside`, `a_backup_is_not_put_in_the_place_of_a_file_that_another_run_has_open`, `of_a_broken_file_the_newest_good_backup_can_be_fetched`, `a_backup_that_cannot_be_put_back_is_told_as_that` |
//! | Z11 | empty, NUL, truncated, BOM, UTF-16, conflict marks, folders, devices: each its own answer | `files_without_content_are_named`, `other_encodings_are_named`, `every_cut_is_an_error_and_most_are_called_truncated`, `conflict_marks_are_named_with_their_line`, `the_head_is_mandatory`, `every_bad_file_is_told_in_both_languages_and_stays_as_it_is`, `a_byte_order_mark_is_told_and_goes_with_the_next_save`, `what_is_no_file_is_told_and_left_alone` |
//! | Z12 | unknown fields are an error, double ids and links to nothing too | `a_link_to_nothing_and_a_double_id_are_named`, `an_unknown_field_is_named_with_the_possible_ones`, `an_unknown_field_is_refused_with_its_line` |
//! | Z13 | an older schema is read through frozen types into the current one; the file is left alone until the first save, and not saved before a backup of it stands; a second migration does nothing. The project has no older schema yet, the document of the tests has | `an_old_file_gives_the_golden_file_of_the_current_schema_byte_for_byte`, `what_was_migrated_is_saved_and_loaded_and_not_migrated_again`, `a_current_file_is_not_touched_by_migration`, `a_broken_old_file_names_its_line_and_a_newer_one_is_refused`, `a_broken_old_file_is_never_overwritten`, `the_file_as_found_is_kept_once_a_run`, `a_backup_that_fails_is_told_and_hinders_only_the_first_save_in_a_new_format` |
//! | Z14 | what is saved is loaded, and saves to the same bytes; the layout does not drift unnoticed | `what_is_saved_is_loaded_and_saves_to_the_same_bytes`, `the_asset_is_read_without_notes_and_written_back_byte_for_byte`, `every_field_of_every_kind_stands_in_the_golden_file_as_it_is_written_today`, `the_golden_file_is_read_without_notes_and_written_back_byte_for_byte` |
//! | Z15 | a change from outside is noticed before every save, by content | `a_change_from_outside_is_never_overwritten`, `a_new_file_never_replaces_one_that_stands_there`, `a_file_changed_underneath_is_never_overwritten_however_often_it_is_saved`, `a_file_changed_underneath_is_compared_and_a_copy_leaves_both_states`, `a_file_changed_underneath_can_be_loaded_anew_and_the_state_before_is_a_backup`, `a_file_removed_underneath_is_written_again_to_the_same_place`, `a_conflict_shows_the_difference_and_each_way_out_keeps_both_states`, `reloading_asks_about_an_open_form_and_stays_where_the_file_is_broken`, `whatever_happens_nothing_that_was_committed_is_lost`, `a_saved_file_that_is_gone_is_noticed_when_it_is_saved_again`, `what_stands_there_already_is_compared_and_not_written` |
//! | Z16 | a second instance is told who has the file; a killed one blocks nobody. On Windows who it is cannot be read | `a_second_process_is_told_who_has_the_file_and_changes_nothing`, `a_killed_process_frees_its_lock_and_is_named`, `a_failure_or_death_at_any_step_of_a_lock_blocks_nobody_and_touches_no_file`, `a_second_run_reads_only_and_becomes_writable_as_a_copy`, `after_the_first_run_is_killed_the_second_loads_anew_and_may_write`, `the_lock_of_a_killed_run_never_blocks_and_one_of_another_machine_is_told`, `a_second_run_only_reads_until_the_first_one_ends`, `a_copy_makes_a_second_run_able_to_write`, `whatever_happens_nothing_that_was_committed_is_lost`, `a_name_that_is_not_followed_just_now_is_no_move_to_another_file` |
//! | Z17 | works where locks are not supported, and says so on opening | `where_locks_are_not_supported_it_works_without`, `in_a_read_only_folder_it_works_without_a_lock`, `a_disk_that_does_not_answer_is_not_waited_for_and_its_late_lock_is_given_back`, `on_a_read_only_mount_the_edit_goes_elsewhere`, `where_no_locks_are_known_work_goes_on_and_nothing_is_overwritten` |
//! | Z18 | a vanished share does not hang the program: the edit stays, and is saved when the folder is back; what is no file is not waited for | `a_folder_that_vanishes_and_comes_back_takes_the_edit_then`, `a_file_that_became_a_pipe_is_not_waited_for`, `what_is_no_file_is_told_and_left_alone`, `a_save_that_does_not_come_back_is_told_and_leaving_need_not_wait`, `a_job_that_never_ends_is_not_waited_for`, `while_a_save_hangs_keys_are_taken_frames_drawn_and_edits_written_down` |
//! | Z19 | conflict copies are found at opening | later |
//! | Z20 | links stay, modes stay, read-only files are not replaced, hard links are named | `a_symbolic_link_stays_one_even_to_a_file_not_yet_there`, `a_file_keeps_its_mode_and_a_new_one_is_for_the_owner_only`, `a_read_only_file_is_not_replaced`, `a_hard_link_is_named_and_keeps_the_old_content`, `a_link_stays_one_and_the_mode_of_its_file_stays_too`, `a_read_only_file_is_told_on_opening_and_never_replaced`, `a_file_of_two_names_is_told_and_the_other_name_keeps_the_old_state` |
//! | Z21 | a held file is tried again for a second, never deleted first | `a_held_file_is_tried_ten_times_within_about_a_second` |
//! | Z22 | conflict marks lead to the merge | later |
//! | Z23 | a signal and a panic give the terminal back; what the file does not take goes into an emergency copy, and an open form into the journal; the exit code is not 0 | `a_signal_saves_and_gives_the_terminal_back`, `a_form_open_at_a_signal_is_offered_and_opened_again_with_what_was_typed`, `edits_before_an_open_form_are_saved_at_a_signal_and_the_form_is_left`, `a_file_changed_underneath_is_never_overwritten_however_often_it_is_saved`, `a_bug_gives_the_terminal_back_and_leaves_an_emergency_copy`, `the_end_from_outside_keeps_the_text_of_an_open_form` |
//! | Z24 | no control sequence and no invisible or turning character of a file, an argument or a paste reaches the terminal: it is shown as a mark, kept in the file, told on opening, and removed by command as one step that can be undone; JSON escapes it | `no_tab_no_row_and_no_detail_sends_anything_but_text`, `no_form_list_or_month_grid_sends_anything_but_text`, `no_list_menu_question_or_notice_sends_anything_but_text`, `no_trouble_with_a_file_sends_anything_but_text`, `no_start_page_and_no_founding_page_sends_anything_but_text`, `the_bytes_for_a_dirty_frame_are_those_for_its_marks`, `no_command_prints_anything_but_text`, `refusals_with_dirty_paths_and_words_are_text`, `whatever_is_typed_or_pasted_is_clean_in_the_project`, `what_is_named_on_the_command_line_is_clean_in_the_file`, `what_is_copied_holds_marks_in_place_of_what_a_terminal_would_obey`, `a_dirty_file_is_told_kept_and_cleaned_in_one_step_that_can_be_undone`, `an_excerpt_is_short_and_holds_no_control_character` |
//! | Z25 | exports are safe in their target: nothing of a project is read as Markdown or HTML, and nothing but a regular file is replaced | `names_survive_markdown`, `every_page_is_well_formed_and_escapes_the_project`, `what_is_not_clean_stands_in_no_paper`, `an_export_replaces_nothing_but_a_regular_file`, `an_export_that_fails_leaves_what_stood_there`, `a_link_to_the_project_is_the_project`; tables and other formats: later |
//! | Z26 | what the program writes for itself is for the owner only | `a_backup_holds_the_file_as_found_and_is_for_the_owner_only`, `a_file_keeps_its_mode_and_a_new_one_is_for_the_owner_only`, `a_lock_is_for_the_owner_only_and_gone_when_it_is_given_back`, `the_register_is_for_the_owner_only_and_a_broken_one_hinders_nothing`, `on_the_real_disk_a_file_put_aside_replaces_nothing`, `the_journal_is_for_the_owner_only_and_lies_outside_the_folder_of_the_file` |
//! | Z27 | a removed person leaves no hidden copy | `every_copy_of_the_project_is_listed_and_none_of_others`, `a_broken_or_a_missing_file_has_its_copies_through_the_register`, `every_copy_is_named_also_those_of_a_file_that_is_gone`; clearing them: later |
//! | Z28 | there is no log; a panic tells its place in the code and nothing of the project, and only the door of the command line and the panic hook print | `a_bug_that_quotes_the_project_shows_none_of_it_on_screen_and_in_the_error_stream`, `only_the_output_of_the_command_line_and_the_panic_hook_print` |
//! | Z29 | an export holds nothing above its audience | `no_paper_holds_more_than_its_reader_may_see`, `a_wider_audience_than_a_paper_allows_is_refused`, `the_forms_show_what_their_readers_may_see` |

pub mod backup;
pub mod codec;
pub mod copies;
pub mod disk;
pub mod export;
pub mod fs;
pub mod home;
pub mod journal;
pub mod leftovers;
pub mod lock;
pub mod memory;
pub mod migrate;
pub mod places;
pub mod recent;
pub mod restore;
#[cfg(test)]
mod sample;
pub mod save;
mod scan;

pub use codec::Document;
pub use save::{save, save_text};

use std::path::Path;

use crate::domain::files::{ContentHash, OpenNote, Opened};
use crate::domain::problem::{FileFault, FileProblem, IoKind};
use fs::{Fs, Kind};

/// Largest file that is read, in bytes. A project of 30,000 entries has about 12 MB.
const LARGEST: u64 = 256 << 20;

/// Opens a document. The file is only read.
///
/// Who gets a problem gets no hash, and so nothing to give to [`save()`] as [`Expected::Content`](crate::domain::files::Expected::Content): a file that was not
/// understood cannot be overwritten by accident (Z9, Z10).
///
/// # Errors
/// A [`FileProblem`], one variant per situation.
pub fn open<T: Document>(fs: &dyn Fs, path: &Path) -> Result<Opened<T>, FileProblem> {
    let unreadable = |kind| FileFault::Unreadable(kind).at(path);
    let facts = fs.facts(path).map_err(unreadable)?;
    match facts.kind {
        Kind::File if facts.length > LARGEST => {
            return Err(FileFault::TooLarge {
                length: facts.length,
                limit: LARGEST,
            }
            .at(path));
        }
        Kind::File => {}
        Kind::Folder => return Err(unreadable(IoKind::IsDirectory)),
        Kind::Other => return Err(FileFault::NotAFile.at(path)),
    }
    let bytes = fs.read(path).map_err(unreadable)?;
    let mut read: codec::Decoded<T> = codec::decode(&bytes).map_err(|fault| fault.at(path))?;
    let mut notes = read.notes;
    match read.value.complete() {
        0 => {}
        added => notes.push(OpenNote::Completed(added)),
    }
    match read.value.unclean() {
        0 => {}
        fields => notes.push(OpenNote::Unclean(fields)),
    }
    if !facts.is_writable {
        notes.push(OpenNote::ReadOnly);
    }
    if facts.links > 1 {
        notes.push(OpenNote::HardLinks(facts.links));
    }
    Ok(Opened {
        value: read.value,
        hash: ContentHash::of(&bytes),
        notes,
    })
}

#[cfg(test)]
mod tests;
