cli-no-date = { $option } braucht ein Datum wie 2028-05-29.
cli-no-width = { $option } braucht eine Zahl von 40 bis 400.
cli-no-such-value = „{ $value }“ passt nicht zu { $option }. Möglich sind: { $choices }.
cli-unknown-argument = Mit „{ $argument }“ kann leitstand nichts anfangen. „leitstand --help“ nennt alle Befehle.
cli-missing = Es fehlt noch: { $arguments }. „leitstand --help“ zeigt, wie der Befehl lautet.
cli-missing-value = Hinter { $option } fehlt die Angabe. „leitstand --help“ zeigt, welche möglich sind.
cli-conflict = { $one } und { $other } schließen einander aus. Bitte nur eines von beiden angeben.
cli-wrong-use = So lässt sich der Befehl nicht lesen. „leitstand --help“ zeigt, wie er lautet.
cli-no-name = --name braucht den Namen der Kommune, zum Beispiel --name Auenfeld.
cli-no-folders = Das System nennt keinen Ordner für Ihre Dateien. Nächster Schritt: { $variable } auf einen Ordner setzen.
cli-no-terminal = Das Cockpit braucht ein Terminal. Für Skripte gibt es „leitstand status DATEI --json“.
cli-no-set-up = Das Terminal lässt sich nicht einrichten. Nächster Schritt: leitstand in einem anderen Fenster starten.
cli-no-output = Die Ausgabe lässt sich nicht schreiben. Nächster Schritt: Platz und Zugriff auf das Ziel prüfen.
cli-bug = leitstand hat einen Fehler ({ $place }) und musste enden. Was nicht gesichert war, liegt als Notfallkopie in { $folder }.
cli-founded = Angelegt: { $path }
cli-exists = { $path } gibt es schon und bleibt, wie es ist. Nächster Schritt: einen anderen Namen wählen.

cli-commune = Kommune: { $name }
cli-phase = Phase: { $phase }
cli-point-line = { $severity }  { $rule }  { $point }  → { $step }
cli-deviating = abweichend
cli-no-points = Kein Punkt ist offen.
cli-readiness = Startreife: { $verdict }
cli-criterion = { $code }  { $name }: { $color }
cli-points = Offene Punkte: { $critical } kritisch, { $important } wichtig, { $note ->
    [one] ein Hinweis
   *[other] { $note } Hinweise
}
cli-next-step = Nächster Schritt: { $step }
cli-start = Startsignal: { $date }
cli-no-start = Startsignal: noch ohne Termin
cli-expected = Beschluss voraussichtlich: { $date }
cli-expected-after = Beschluss voraussichtlich: { $date }, { $months } nach dem Start
cli-no-expected = Beschluss voraussichtlich: noch ohne Termin
cli-planned = Beschluss geplant: { $date }, { $change }
cli-eighteen-months = 18 Monate erreicht: { $date }
cli-reserve = { $days ->
    [one] Reserve über die 18 Monate hinaus: ein Tag
   *[other] Reserve über die 18 Monate hinaus: { $days } Tage
}
cli-reserve-missing = { $days ->
    [one] An den 18 Monaten fehlt ein Tag.
   *[other] An den 18 Monaten fehlen { $days } Tage.
}
cli-task = { $title }: { $start } bis { $end }.
cli-point = { $title }: { $date }.
cli-legend = # erledigt, = offen, % bestimmt den Beschluss, . Puffer, _ und | geplant, +-+ Phase, * erreicht, O steht bevor, : Stichtag, ! 18 Monate
cli-no-entries = Noch keine Einträge: { $kind }
cli-head-keys = Taste
cli-head-command = Befehl
cli-head-help = Was er tut

cli-about = Cockpit für das kommunale Integrationskonzept
cli-about-demo = Zeigt eine frische Kopie des Beispielprojekts, Stichtag 29.05.2028
cli-about-new = Legt ein Projekt mit seinem Ablaufplan an; eine vorhandene Datei wird nie ersetzt
cli-light = { $name }: { $color }, { $told }
cli-about-status = Zeigt den Stand auf einer Seite. JSON: commune, phase, start, end_planned, end_expected, eighteen_months_on, reserve_days, lights, points, next_steps
cli-about-check = Nennt die offenen Punkte, die dringendsten zuerst; endet mit 1, wenn ein kritischer ohne Abweichung dabei ist
cli-about-readiness = Nennt die neun Kriterien der Startreife und das Ergebnis; endet mit 1, wenn sie nicht erreicht ist
cli-about-plan = Zeigt die Vorgänge mit Terminen und Puffer, Zeile für Zeile oder als Bild
cli-about-list = Zeigt alle Einträge einer Art, auch interne Angaben
cli-about-keys = Nennt alle Tasten
cli-about-completions = Schreibt die Vervollständigung für eine Shell
cli-about-man = Schreibt die Handbuchseite
cli-arg-file = Projektdatei; die Endung ist .leitstand.ron
cli-arg-kind = Art der Kommune: { $choices }
cli-arg-name = Name der Kommune, ohne „Landkreis“ oder „Stadt“
cli-arg-land = Land (sonst by): { $choices }
cli-arg-start = Startsignal; sonst der erste Montag nach 29 Wochen (mit Gemeinden 37) außerhalb der Schulferien
cli-arg-plan = Ablaufplan (sonst standard): { $choices }
cli-arg-json = Als JSON. Termine wie 2028-05-29; null heißt: nicht bekannt. end_planned bleibt null, bis es einen vereinbarten Stand gibt
cli-arg-width = Als Bild aus ASCII-Zeichen, so viele Spalten breit (40 bis 400)
cli-arg-table = Art der Einträge: { $choices }
cli-arg-markdown = Als Tabellen in Markdown
cli-arg-shell = Shell: { $choices }
cli-arg-lang = Sprache: de, en. Sonst die des Systems, ohne Angabe Deutsch
cli-arg-as-of = Stichtag, wie 2028-05-29. Sonst LEITSTAND_TODAY, sonst heute
cli-arg-ascii = Nur ASCII-Zeichen
cli-arg-no-color = Ohne Farben; ebenso mit NO_COLOR
cli-arg-help = Zeigt diese Hilfe
cli-arg-version = Nennt die Fassung
cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Angaben
cli-heading-options = Optionen
cli-word-options = [OPTIONEN]
cli-word-command = BEFEHL
cli-exit-codes = Ende: 0 in Ordnung, 1 abgelehnt, 2 falsch aufgerufen.
