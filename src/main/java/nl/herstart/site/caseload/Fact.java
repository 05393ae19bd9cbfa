package nl.herstart.site.caseload;

/** A line of what is known: what it is called, and what it says. */
record Fact(String label, String text) {}
