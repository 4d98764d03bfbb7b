guide-title = Guide
guide-lead = Each section says what is settled in one place, why it matters and what usually works.
guide-kind-tab = tab
guide-kind-question = question
guide-kind-step = step
guide-hint-turn = Section
guide-not-open = The guide is not open at the moment.
