file-saved = saved
file-unsaved = unsaved
