package nl.herstart.site.caseload;

import java.util.List;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.work.CaseLook.Whole;

/** Which mails say what happened: only those can be sent, so that nobody reads of a call that there was not. */
final class Occasion {

    /** The mail by which a region gets in touch with who wants to be mailed. */
    static final String FIRST = "kennismaken";

    private static final int A_FEW = 2;

    private final List<Contact> sinceAnswer;
    private final Whole open;

    Occasion(Whole open) {
        this.open = open;
        this.sinceAnswer = open.contacts().stream()
                .filter(contact -> !contact.isCorrected()
                        && !contact.at().isBefore(open.file().promised().received()))
                .takeWhile(contact -> !contact.isAnswered())
                .toList();
    }

    /** Whether the mail of this name is true now. */
    boolean isFor(String mail) {
        return switch (mail) {
            case FIRST -> sinceAnswer.size() == contacts();
            case "terugbellen" -> calls() > 0 && open.registration().phone().isPresent();
            case "niet-bereikt" -> calls() >= A_FEW;
            case "geen-antwoord" ->
                sinceAnswer.stream()
                        .anyMatch(contact -> contact.outcome()
                                .filter(Outcome.GEMAILD::equals)
                                .isPresent());
            default -> false;
        };
    }

    private long contacts() {
        return open.contacts().stream()
                .filter(contact -> !contact.isCorrected()
                        && !contact.at().isBefore(open.file().promised().received()))
                .count();
    }

    private long calls() {
        return sinceAnswer.stream()
                .filter(contact -> contact.kind() == Contact.Kind.NIET_BEREIKT)
                .count();
    }
}
