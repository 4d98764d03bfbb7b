session-none-running = No session is running. Next step: run a session from the menu.
session-not-presenting = The presentation is not open.
