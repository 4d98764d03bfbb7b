//! The calendar: dates, working days, public holidays by formula, school holidays, recesses. Pure.
