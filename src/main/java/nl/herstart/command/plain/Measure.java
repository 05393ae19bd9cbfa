package nl.herstart.command.plain;

import java.util.List;

/** What makes a text harder than it need be. */
public enum Measure {
    LONG_SENTENCE("lange-zin"),
    LONG_ON_AVERAGE("gemiddelde"),
    PASSIVE("lijdende-vorm"),
    HARD_WORD("moeilijk-woord"),
    ABBREVIATION("afkorting");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** As editors and the budget call it. */
    public String label() {
        return label;
    }

    /** How many of these findings are of this kind. */
    public int count(List<Finding> findings) {
        return (int)
                findings.stream().filter(finding -> finding.measure() == this).count();
    }
}
