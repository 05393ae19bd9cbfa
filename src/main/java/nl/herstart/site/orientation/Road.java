package nl.herstart.site.orientation;

/** Which way a plan goes; by what somebody wants first, and then by the strength there is. */
enum Road {
    /** Not now, and that is the answer: what is good to know meanwhile. */
    NOT_YET,
    /** There is no strength for work now: first what gives some back, and nothing about finding a job. */
    GATHER,
    /** Perhaps or later, or it was not said: find out what fits. */
    PREPARE,
    /** Now. */
    SEEK;

    static Road of(Answers answers) {
        if (answers.has(Answer.NOG_NIET)) {
            return NOT_YET;
        }
        if (answers.has(Answer.GEEN)) {
            return GATHER;
        }
        return answers.has(Answer.NU) ? SEEK : PREPARE;
    }
}
