session-none-running = Gerade läuft keine Sitzung. Nächster Schritt: im Menü eine Sitzung führen.
session-not-presenting = Die Präsentation ist nicht offen.
