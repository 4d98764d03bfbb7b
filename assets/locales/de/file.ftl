file-saved = gesichert
file-unsaved = nicht gesichert
