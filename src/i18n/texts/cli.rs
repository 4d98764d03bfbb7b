//! The command line: what went wrong, what is printed, what its help says.

use super::texts;

texts! {
    /// An option needs a date and got something else.
    cli_no_date(option) = "cli-no-date";
    /// An option needs a number of columns and got something else.
    cli_no_width(option) = "cli-no-width";
    /// A value that is none of those possible.
    cli_no_such_value(value, option, choices) = "cli-no-such-value";
    /// An argument nobody knows.
    cli_unknown_argument(argument) = "cli-unknown-argument";
    /// Mandatory arguments that are missing.
    cli_missing(arguments) = "cli-missing";
    /// An option without its value.
    cli_missing_value(option) = "cli-missing-value";
    /// Two options that exclude each other.
    cli_conflict(one, other) = "cli-conflict";
    /// Any other wrong use.
    cli_wrong_use = "cli-wrong-use";
    /// The name of the commune is empty.
    cli_no_name = "cli-no-name";
    /// The system knows no folder of the user.
    cli_no_folders(variable) = "cli-no-folders";
    /// Input or output is no terminal.
    cli_no_terminal = "cli-no-terminal";
    /// The terminal cannot be set up.
    cli_no_set_up = "cli-no-set-up";
    /// The output cannot be written.
    cli_no_output = "cli-no-output";
    /// The program has a bug; `place` is in its code.
    cli_bug(place, folder) = "cli-bug";
    /// A project was founded.
    cli_founded(path) = "cli-founded";
    /// A file already stands where a new one was to be.
    cli_exists(path) = "cli-exists";

    /// Line of the state: the commune.
    cli_commune(name) = "cli-commune";
    /// Line of the state: the phase.
    cli_phase(phase) = "cli-phase";
    /// A point: severity, rule, what is the case, what helps.
    cli_point_line(severity, rule, point, step) = "cli-point-line";
    /// Instead of the severity of a point that was answered by deciding otherwise.
    cli_deviating = "cli-deviating";
    /// Nothing is open.
    cli_no_points = "cli-no-points";
    /// The result of the readiness.
    cli_readiness(verdict) = "cli-readiness";
    /// A criterion with its colour.
    cli_criterion(code, name, color) = "cli-criterion";
    /// Line of the state: how many points are open.
    cli_points(critical, important, note) = "cli-points";
    /// Line of the state: a next step.
    cli_next_step(step) = "cli-next-step";
    /// Line of the state: the start signal.
    cli_start(date) = "cli-start";
    /// Line of the state: there is no start signal.
    cli_no_start = "cli-no-start";
    /// Line of the state: the expected resolution.
    cli_expected(date) = "cli-expected";
    /// Line of the state: the expected resolution with its distance from the start signal.
    cli_expected_after(date, months) = "cli-expected-after";
    /// Line of the state: there is no expected resolution.
    cli_no_expected = "cli-no-expected";
    /// Line of the state: the planned day of the resolution, and how the expected one lies to it.
    cli_planned(date, change) = "cli-planned";
    /// Line of the state: the least time.
    cli_eighteen_months(date) = "cli-eighteen-months";
    /// Line of the state: days after the least time.
    cli_reserve(days) = "cli-reserve";
    /// Line of the state: days that are missing.
    cli_reserve_missing(days) = "cli-reserve-missing";
    /// Line of the plan: a task.
    cli_task(title, start, end) = "cli-task";
    /// Line of the plan: a point in time.
    cli_point(title, date) = "cli-point";
    /// What the signs of the picture mean.
    cli_legend = "cli-legend";
    /// A table without entries.
    cli_no_entries(kind) = "cli-no-entries";
    /// Head of the column with keys.
    cli_head_keys = "cli-head-keys";
    /// Head of the column with commands.
    cli_head_command = "cli-head-command";
    /// Head of the column with what commands do.
    cli_head_help = "cli-head-help";

    /// Help: what the program is.
    cli_about = "cli-about";
    /// Help: `demo`.
    cli_about_demo = "cli-about-demo";
    /// Help: `new`.
    cli_about_new = "cli-about-new";
    /// One of the four Ampeln in a line.
    cli_light(name, color, told) = "cli-light";
    /// Help: `status`.
    cli_about_status = "cli-about-status";
    /// Help: `check`.
    cli_about_check = "cli-about-check";
    /// Help: `readiness`.
    cli_about_readiness = "cli-about-readiness";
    /// Help: `plan`.
    cli_about_plan = "cli-about-plan";
    /// Help: `list`.
    cli_about_list = "cli-about-list";
    /// Help: `keys`.
    cli_about_keys = "cli-about-keys";
    /// Help: `completions`.
    cli_about_completions = "cli-about-completions";
    /// Help: `man`.
    cli_about_man = "cli-about-man";
    /// Help: a project file.
    cli_arg_file = "cli-arg-file";
    /// Help: kind of commune.
    cli_arg_kind(choices) = "cli-arg-kind";
    /// Help: name of the commune.
    cli_arg_name = "cli-arg-name";
    /// Help: Land.
    cli_arg_land(choices) = "cli-arg-land";
    /// Help: start signal.
    cli_arg_start = "cli-arg-start";
    /// Help: reference plan.
    cli_arg_plan(choices) = "cli-arg-plan";
    /// Help: JSON.
    cli_arg_json = "cli-arg-json";
    /// Help: width of the picture.
    cli_arg_width = "cli-arg-width";
    /// Help: table of the project.
    cli_arg_table(choices) = "cli-arg-table";
    /// Help: table in Markdown.
    cli_arg_markdown = "cli-arg-markdown";
    /// Help: shell.
    cli_arg_shell(choices) = "cli-arg-shell";
    /// Help: language.
    cli_arg_lang = "cli-arg-lang";
    /// Help: reference date.
    cli_arg_as_of = "cli-arg-as-of";
    /// Help: ASCII signs.
    cli_arg_ascii = "cli-arg-ascii";
    /// Help: no colours.
    cli_arg_no_color = "cli-arg-no-color";
    /// Help: help.
    cli_arg_help = "cli-arg-help";
    /// Help: version.
    cli_arg_version = "cli-arg-version";
    /// Help: heading of the usage line.
    cli_heading_usage = "cli-heading-usage";
    /// Help: heading of the commands.
    cli_heading_commands = "cli-heading-commands";
    /// Help: heading of the arguments.
    cli_heading_arguments = "cli-heading-arguments";
    /// Help: heading of the options.
    cli_heading_options = "cli-heading-options";
    /// Help: word for the options in the usage line.
    cli_word_options = "cli-word-options";
    /// Help: word for the command in the usage line.
    cli_word_command = "cli-word-command";
    /// Help: what the exit codes mean.
    cli_exit_codes = "cli-exit-codes";
}
