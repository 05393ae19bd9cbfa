package nl.herstart.site.orientation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every way in which the six questions can be answered, the open ones included: more than four hundred thousand. */
final class AllAnswers {

    private AllAnswers() {}

    static List<Answers> list() {
        List<Set<Answer>> all = List.of(Set.of());
        for (var question : Question.values()) {
            var more = new ArrayList<Set<Answer>>();
            for (var given : all) {
                for (var choice : choices(question)) {
                    var both = EnumSet.noneOf(Answer.class);
                    both.addAll(given);
                    both.addAll(choice);
                    more.add(both);
                }
            }
            all = more;
        }
        return all.stream().map(Answers::new).toList();
    }

    /** What one question can leave behind: nothing, one answer, or any number of them where several may be ticked. */
    private static List<Set<Answer>> choices(Question question) {
        var answers = List.copyOf(question.answers().values());
        var choices = new ArrayList<Set<Answer>>();
        for (int bits = 0; bits < 1 << answers.size(); bits++) {
            if (question.allowsSeveral() || Integer.bitCount(bits) <= 1) {
                var choice = EnumSet.noneOf(Answer.class);
                for (int i = 0; i < answers.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        choice.add(answers.get(i));
                    }
                }
                choices.add(choice);
            }
        }
        return choices;
    }
}
