light-green = GRÜN
light-yellow = GELB
light-red = ROT
forecast = Prognose { $months } Mon. (mind. 18)
forecast-short = Prognose { $months } Mon.
forecast-long = Plan { $planned } · Prognose { $expected } · mind. 18 Monate
being-moved = WIRD VERSCHOBEN
hint-select = Wählen
hint-fold = Klappen
hint-tabs = Reiter
hint-zoom = Zoom
hint-move = Verschieben
hint-length = Dauer
hint-day = Tag
hint-month = Monat
hint-menu = Menü
column-state = Stand
column-filled = ausgefüllt
column-influence = Einfluss
column-interest = Interesse
column-attitude = Haltung
column-engagement = tätig
column-strategy = Strategie
column-person = Person
column-voting = Stimme
column-side = Seite
column-date = Datum
column-lead = Federführung
column-members = Mitglieder
column-fields = Handlungsfelder
column-owner = Zuständig
column-due = Termin
column-cost = Kosten/Jahr
so-many-of = { $part } von { $whole }
from-to-value = { $baseline } auf { $target }
weekly-hours = { $hours } h
mark-goal = Z
mark-indicator = I
mark-measure = M
deviating-short = abweichend
strategy-short-involve-closely = einbinden
strategy-short-win-over = gewinnen
strategy-short-inform = informieren
strategy-short-watch = beobachten
strategy-short-strengthen = stärken
questions-settled = Vorabklärung: { $part } von { $whole } geklärt
filtered-by = Filter: { $text }
filter-leaves-nothing = Kein Eintrag enthält „{ $text }“. { $key } hebt den Filter auf.
empty-stakeholders = Noch ist niemand erfasst. { $key } legt den ersten Stakeholder an. Zehn Namen genügen für den Anfang.
empty-groups = Noch gibt es keine Arbeitsgruppe. { $key } legt die erste an.
empty-fields = Noch gibt es kein Handlungsfeld. { $key } legt das erste an. Üblich sind drei bis sechs.
empty-list = Hier ist noch nichts erfasst. { $key } legt den ersten Eintrag an.
field-internal = { $label } (intern)
count-of = { $kind }: { $count }
start-new = Neues Projekt anlegen
start-new-note = etwa fünf Minuten, alles änderbar
start-sample = Beispielprojekt ansehen
start-sample-note = ein Landkreis mitten im Verfahren
start-open = Projekt öffnen
start-open-note = Datei auswählen
state-mandate = Auftragslage
state-strength = Stufe { $level } von 5. { $words }
state-no-mandate = Die Herkunft des Auftrags ist noch nicht erfasst.
state-seek-order = Nächster Schritt: einen klaren Auftrag { $head } einholen.
state-seek-resolution = Nächster Schritt: einen Beschluss { $council } anstreben.
state-seek-commissioning = Nächster Schritt: die Beauftragung { $head } einholen.
state-dates = Termine
state-start = Startsignal
state-least = 18 Monate vorbei
state-resolution = Beschluss { $place }
state-duration = { $months } nach dem Start
state-reserve = Der Beschluss liegt { $length } nach den 18 Monaten.
state-no-reserve = Der Beschluss liegt genau am Ende der 18 Monate.
state-too-early = Der Beschluss liegt { $length } vor dem Ende der 18 Monate.
state-no-dates = Startsignal oder Beschluss haben noch keinen Termin.
state-milestones = Meilensteine: { $part } von { $whole } erreicht
milestone-reached = erreicht { $date }
milestone-overdue = offen seit { $date }
milestone-expected = voraussichtlich { $date }
sample-name = BEISPIEL

column-score = Wert
column-used = Maßnahmen
inventory-of = Bestand: { $counts }
inventory-offer = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
inventory-resource = { $count ->
    [one] { $count } Ressource
   *[other] { $count } Ressourcen
}
inventory-figure = { $count ->
    [one] { $count } Zahl
   *[other] { $count } Zahlen
}
inventory-barrier = { $count ->
    [one] { $count } Hürde
   *[other] { $count } Hürden
}
inventory-gap = { $count ->
    [one] { $count } Lücke
   *[other] { $count } Lücken
}
inventory-none = noch nichts erhoben

question-short-mandate = Auftrag
question-short-political-frame = Politischer Rahmen
question-short-resources = Ressourcen
question-short-responsibility = Verantwortung
question-short-addressee = Adressaten
question-short-concept-kind = Konzeptart
question-short-orientation = Planungsorientierung
question-short-support = Stakeholder
question-short-participation = Beteiligung
question-short-project-form = Projektform
question-short-facilitation = Externe Begleitung
column-guiding = Leitfragen
column-points = Punkte
column-criteria = Kriterien
so-many-filled = { $part } von { $whole } Angaben
heading-help = { $new } legt einen Eintrag an: { $kind }.
heading-help-proposed = { $new } legt einen Eintrag an: { $kind }. { $catalogue } zeigt Vorschläge zum Anhaken.
none-yet = { $kind }: noch nichts erfasst
nothing-entered = Noch keine Angaben. { $key } öffnet das Formular.
column-promised = zugesagt
overdue = überfällig
