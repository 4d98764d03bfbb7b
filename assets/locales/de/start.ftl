start-subtitle = Cockpit für das kommunale Integrationskonzept
start-recent = Zuletzt geöffnet
start-no-recent = noch keines
start-promise = Ihre Angaben bleiben auf diesem Rechner. leitstand braucht kein Netz.
