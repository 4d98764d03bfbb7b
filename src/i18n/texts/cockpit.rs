//! What the cockpit tells: notices, questions, list titles, remarks in the detail.

use super::texts;

texts! {
    /// A command needs an open project.
    no_project = "no-project";
    /// The row is a heading.
    not_editable = "not-editable";
    /// The row cannot be taken out.
    not_deletable = "not-deletable";
    /// Nothing can be made here.
    nothing_to_make = "nothing-to-make";
    /// The command has no meaning in this tab.
    not_here = "not-here";
    /// Nothing is being moved.
    not_moving = "not-moving";
    /// Nothing has been searched for.
    not_searched = "not-searched";
    /// A text went into the clipboard.
    copied = "copied";
    /// The clipboard cannot be reached.
    not_copied = "not-copied";
    /// Text was pasted where no field is.
    paste_needs_field = "paste-needs-field";
    /// Pasting is done by the terminal.
    paste_with_terminal = "paste-with-terminal";
    /// A change was refused by the project.
    change_refused = "change-refused";
    /// A record was removed.
    removed(title) = "removed";
    /// A record was removed with others that belong to it.
    removed_with(title, below) = "removed-with";
    /// Something was deleted to which other records referred.
    removed_linked(title, count) = "removed-linked";
    /// Something was deleted with what hung on it, and other records referred to it.
    removed_with_linked(title, below, count) = "removed-with-linked";
    /// There is no open guiding question left.
    no_open_question = "no-open-question";
    /// A record has no state that could go on.
    nothing_to_tick = "nothing-to-tick";
    /// A record has its next state.
    ticked(field, value) = "ticked";
    /// Why a guiding question matters.
    why(text) = "why";
    /// Score of a risk.
    risk_score(score) = "risk-score";
    /// The catalogue has nothing for this place.
    nothing_proposed = "nothing-proposed";
    /// A proposal that the project holds already.
    already_there = "already-there";
    /// A proposal that is there already cannot be ticked.
    already_taken = "already-taken";
    /// A field of the catalogue that the project has chosen.
    already_chosen = "already-chosen";
    /// Title of the proposals for a table.
    proposals_for(kind) = "proposals-for";
    /// Title of what was pasted into a table.
    pasted_for(kind) = "pasted-for";
    /// How proposals are ticked and taken over.
    proposals_lead(tick, take) = "proposals-lead";
    /// Title of the fields of the catalogue.
    catalogue = "catalogue";
    /// What the catalogue is for.
    catalogue_lead = "catalogue-lead";
    /// An indicator whose figure a Gemeinde does not get.
    for_districts_only = "for-districts-only";
    /// Undo step: so many entries were taken over.
    step_taken_over(count) = "step-taken-over";
    /// So many entries were taken over.
    taken_over(count) = "taken-over";
    /// Question before ticks are lost.
    drop_ticks = "drop-ticks";
    /// Answer: goes on choosing.
    keep_choosing = "keep-choosing";
    /// Answer: closes the list without taking anything.
    drop_ticked = "drop-ticked";
    /// Answer: takes what is ticked.
    take_ticked = "take-ticked";
    /// Tasks cannot be sorted.
    plan_keeps_its_order = "plan-keeps-its-order";
    /// A command that only holds for new records.
    only_for_new = "only-for-new";
    /// Question before a record is deleted on which others hang.
    delete_with(title, below) = "delete-with";
    /// Answer: the record stays.
    keep = "keep";
    /// Answer: the record is deleted.
    delete = "delete";
    /// Nothing is ticked yet.
    nothing_ticked = "nothing-ticked";
    /// A link between two tasks.
    link_of(from, to) = "link-of";
    /// Label of the records that refer to one.
    mentioned_in = "mentioned-in";
    /// There are more than were named.
    and_more(count) = "and-more";
    /// The list is in its own order again.
    sorted_as_entered = "sorted-as-entered";
    /// The list is sorted by title.
    sorted_by_title = "sorted-by-title";
    /// The list is sorted by date.
    sorted_by_date = "sorted-by-date";
    /// The list is sorted by state.
    sorted_by_state = "sorted-by-state";
    /// The list is sorted by influence and interest.
    sorted_by_rating = "sorted-by-rating";
    /// Question before typed text is thrown away.
    drop_form = "drop-form";
    /// Answer: goes on editing.
    keep_editing = "keep-editing";
    /// Answer: throws away.
    drop = "drop";
    /// The file may only be read.
    opened_read_only = "opened-read-only";
    /// The file holds comments, which are not kept.
    opened_with_comments = "opened-with-comments";
    /// The file has several names.
    opened_hard_links(names) = "opened-hard-links";
    /// No text of the project needs cleaning.
    texts_are_clean = "texts-are-clean";
    /// Undo step: the texts of so many fields were cleaned.
    step_texts_cleaned(count) = "step-texts-cleaned";
    /// The texts of so many fields were cleaned.
    texts_cleaned(count) = "texts-cleaned";
    /// Everything stands in the file.
    saved_already = "saved-already";
    /// Question before leaving what could not be saved.
    leave_unsaved = "leave-unsaved";
    /// Answer: stays.
    stay = "stay";
    /// Answer: tries to save again.
    save_again = "save-again";
    /// Answer: saves under another name.
    save_copy = "save-copy";
    /// A field has neither list nor calendar.
    no_list_here = "no-list-here";
    /// Answer: leaves without saving.
    leave_without_saving = "leave-without-saving";
    /// A choice that has no answer yet.
    not_answered = "not-answered";
    /// A reference that leads nowhere.
    no_link = "no-link";
    /// A form was not taken since something is wrong in it.
    form_has_errors = "form-has-errors";
    /// Several fields of a record were changed.
    step_changed_many(count, title) = "step-changed-many";
    /// A text was longer than the field takes.
    text_cut(dropped) = "text-cut";
    /// There is no place further on.
    no_further = "no-further";
    /// A record of this list moves up and down only.
    moves_up_and_down = "moves-up-and-down";
    /// A phase has no date of its own.
    phase_follows_tasks = "phase-follows-tasks";
    /// A task has no dates.
    no_dates = "no-dates";
    /// A task already sits at its earliest date.
    earliest_date(date) = "earliest-date";
    /// Title of the palette.
    palette = "palette";
    /// Title of the help.
    help = "help";
    /// What the start page is for.
    start_help = "start-help";
    /// Title of the list of what can be made.
    what_new = "what-new";
    /// Title of the list of files.
    open_which = "open-which";
    /// A path may be typed.
    or_type_path = "or-type-path";
    /// Title of the list of messages.
    notices = "notices";
    /// There are no messages.
    no_notices = "no-notices";
    /// Title of the search.
    search = "search";
    /// Which hit is shown.
    hit_of(at, count) = "hit-of";
    /// The mandate has not been described.
    mandate_unknown = "mandate-unknown";
    /// Strength of the mandate.
    mandate_strength(level, words) = "mandate-strength";
    /// The resolution names too little.
    mandate_ambiguous = "mandate-ambiguous";
    /// Strategy for a stakeholder.
    strategy_is(strategy) = "strategy-is";
    /// A stakeholder without ratings.
    not_assessed = "not-assessed";
    /// The last conversation.
    last_conversation(date) = "last-conversation";
    /// There was no conversation.
    no_conversation = "no-conversation";
    /// An indicator without values.
    no_measurement = "no-measurement";
    /// The latest value.
    measured(value, date) = "measured";
    /// The latest value and how far it has come.
    measured_with_share(value, date, share) = "measured-with-share";
    /// An event has happened.
    reached_on(date) = "reached-on";
    /// Work was done.
    done_from_to(start, end) = "done-from-to";
    /// An event is expected.
    expected_on(date) = "expected-on";
    /// Work is expected.
    expected_from_to(start, end) = "expected-from-to";
    /// No slack to the council resolution.
    slack_none = "slack-none";
    /// Slack to the council resolution.
    slack_days(days) = "slack-days";
    /// A pinned date cannot be met.
    slack_missing(days) = "slack-missing";
    /// What a task follows.
    follows(titles) = "follows";
}
