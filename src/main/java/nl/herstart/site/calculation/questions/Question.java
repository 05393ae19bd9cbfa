package nl.herstart.site.calculation.questions;

/**
 * One question of the form, by the name of its field.
 *
 * @param parent the question on which it depends: who does not know that one, need not know this one either; empty when
 *     it depends on none
 */
record Question(String field, String parent) {

    static Question of(String field) {
        return new Question(field, "");
    }

    /** The same question, depending on another. */
    Question under(String other) {
        return new Question(field, other);
    }
}
