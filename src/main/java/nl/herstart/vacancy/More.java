package nl.herstart.vacancy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an employer may tell besides. Every text may be empty, and is plain.
 *
 * @param start the first day; absent when that is agreed upon
 * @param noExperience whether nobody need have done it before
 * @param learning what is learnt on the job: who teaches, how many hours, paid or not
 * @param evc whether a certificate of experience is possible, and who pays
 * @param language how much Dutch is needed; absent when it does not matter
 * @param trialDay whether one can come and look for a day
 * @param reach by which bus or bicycle one comes there
 * @param lifting what is lifted
 * @param home how much can be done at home
 * @param ownWay an https address of the employer at which one can react, too; may be empty
 */
public record More(
        Optional<LocalDate> start,
        boolean noExperience,
        String learning,
        String evc,
        Optional<LanguageLevel> language,
        String trialDay,
        String reach,
        String lifting,
        String home,
        String ownWay) {

    /** Nothing besides. */
    public static final More NOTHING = new More(Optional.empty(), false, "", "", Optional.empty(), "", "", "", "", "");
}
