package nl.herstart.platform.schedule;

/** How much of what people entrusted to us may be erased in one run, going by the clock. */
public enum Leave {
    /** Nothing: the clock is not believed. */
    NONE,
    /** A few: so many as may well end on one day. */
    SOME,
    /** Everything past its term: an operator said so. */
    ALL;

    private static final long ALWAYS = 3;
    private static final long ONE_IN = 20;

    /** How many may go when there are so many: without an operator's word the larger of 3 and 5%. */
    public long most(long all) {
        return switch (this) {
            case NONE -> 0;
            case SOME -> Math.max(ALWAYS, all / ONE_IN);
            case ALL -> all;
        };
    }
}
