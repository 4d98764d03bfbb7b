//! Answers to a typed value that cannot be taken, each with an example of what can.

use super::texts;

texts! {
    /// No date in any spelling.
    not_a_date = "entry-not-a-date";
    /// The calendar has no such day; `day` is spelled.
    no_such_day(day) = "entry-no-such-day";
    /// A year before 1900 or after 2200.
    year_out_of_range(year) = "entry-year-out-of-range";
    /// No day of a year.
    not_a_yearly_day = "entry-not-a-yearly-day";
    /// No number.
    not_a_number = "entry-not-a-number";
    /// Decimals where only whole numbers are kept.
    not_whole = "entry-not-whole";
    /// More decimals than are kept.
    too_many_decimals(places) = "entry-too-many-decimals";
    /// Too small or too large.
    out_of_range(min, max) = "entry-out-of-range";
    /// No vote.
    not_a_vote = "entry-not-a-vote";
    /// No length of time.
    not_a_span = "entry-not-a-span";
    /// Neither yes nor no.
    not_yes_or_no = "entry-not-yes-or-no";
    /// No answer begins so; `choices` lists the first of them.
    no_such_choice(choices) = "entry-no-such-choice";
    /// Several answers begin so; `choices` lists them.
    ambiguous_choice(choices) = "entry-ambiguous-choice";
    /// No id of a record.
    not_a_link = "entry-not-a-link";
    /// Too many characters.
    too_long(max) = "entry-too-long";
}
