package nl.herstart.platform.schedule;

/** How much of what people entrusted to us may be erased on one day, going by the clock. */
public enum Leave {
    /** Nothing: the clock is not believed. */
    NONE,
    /** A few: so many as may well end on one day. */
    SOME,
    /** Everything past its term: an operator said so. */
    ALL;

    private static final long ALWAYS = 3;
    private static final long ONE_IN = 20;

    /**
     * How many may go: without an operator's word the larger of 3 and 5% on one day, in however many runs.
     *
     * @param all how many there are still
     * @param today how many of them went today already
     */
    public long most(long all, long today) {
        return switch (this) {
            case NONE -> 0;
            case SOME -> Math.max(0, Math.max(ALWAYS, (all + today) / ONE_IN) - today);
            case ALL -> all;
        };
    }
}
