package nl.herstart.questions;

import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Asking.whole;
import static nl.herstart.questions.Questions.listed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.CoOuder;
import nl.herstart.calculator.situation.CoOuder.Kinderbijslag;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.questions.Question.Control;
import nl.herstart.value.Hours;

/** What is asked about children who live by turns with a parent elsewhere: days, kinderbijslag, address, and hours of care. */
final class SharedChildQuestions {

    private static final Map<String, Kinderbijslag> KINDERBIJSLAG = Map.of(
            "samen-ik", Kinderbijslag.SAMEN_OP_MIJN_RECHT,
            "samen-ander", Kinderbijslag.SAMEN_OP_ANDER_RECHT,
            "ik", Kinderbijslag.IK,
            "ander", Kinderbijslag.ANDER);

    private final Question<String> any;
    private final Question<String> shared;
    private final Question<Integer> days;
    private final Question<String> kinderbijslag;
    private final Question<String> registered;
    private final Question<Hours> hoursOfOther;

    /** Takes them up in the catalogue; that of the hours comes later, on its own page. */
    SharedChildQuestions(Page page) {
        any = listed(choice("co-ouders", page, Control.ANSWERS, "nee", "ja").orNothing());
        shared = listed(choice("kind-#-samen", page, Control.ANSWERS, "nee", "ja")
                .after("co-ouders", "ja")
                .orGuess(assumed -> "ja"));
        days = listed(whole("kind-#-dagen", page, Limits.DAYS_OF_FORTNIGHT, "dagenPerTweeWeken")
                .after("kind-#-samen", "ja")
                .orGuess(assumed -> Limits.DAYS_OF_FORTNIGHT.most() / 2));
        kinderbijslag =
                listed(choice("kind-#-kinderbijslag", page, Control.RADIOS, "samen-ik", "samen-ander", "ik", "ander")
                        .after("kind-#-samen", "ja")
                        .orGuess(assumed -> "samen-ik"));
        registered = listed(choice("kind-#-ingeschreven", page, Control.RADIOS, "ik", "ander")
                .after("kind-#-samen", "ja")
                .orGuess(assumed -> "ik"));
        hoursOfOther = Asking.hours("opvang-#-ander", Page.OPVANG, Limits.CARE, "urenPerMaand")
                .after("opvang-#", "dagopvang", "bso", "gastouder")
                .orNothing();
    }

    /** Takes up that of the hours of care that the other parent pays. */
    void listWithCare() {
        listed(hoursOfOther);
    }

    /** Whether a question is about a child that is shared, when it is for such a child only. */
    boolean concerns(Question<?> question, List<Child> read) {
        int child = question.child();
        return !question.field().equals(hoursOfOther.about(child).field())
                || (child <= read.size() && read.get(child - 1).isShared());
    }

    /** Whether any child is said to be shared. */
    boolean areAny(Interview interview) {
        return interview.offer(any).filter("ja"::equals).isPresent();
    }

    /** A child, shared or not, as far as is known before its care is. */
    Child asked(Child child, int number, Interview interview) {
        if (!interview.isYes(shared.about(number))) {
            return child;
        }
        int perFortnight = interview.ask(days.about(number));
        var paid = interview.ask(kinderbijslag.about(number));
        return child.sharedWith(new CoOuder(
                perFortnight * interview.assumed().year().length() / Limits.DAYS_OF_FORTNIGHT.most(),
                paid.isEmpty() ? Kinderbijslag.SAMEN_OP_MIJN_RECHT : Objects.requireNonNull(KINDERBIJSLAG.get(paid)),
                !interview.ask(registered.about(number)).equals("ander"),
                Hours.ZERO));
    }

    /** A child with registered care, and the hours of it that the other parent pays. */
    Child withCare(Child child, int number, Interview interview) {
        return child.coOuder()
                .map(other -> child.sharedWith(new CoOuder(
                        other.daysPerYear(),
                        other.kinderbijslag(),
                        other.isRegisteredHere(),
                        interview.offer(hoursOfOther.about(number)).orElse(Hours.ZERO))))
                .orElse(child);
    }
}
