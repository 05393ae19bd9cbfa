package nl.herstart.command;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Tries;
import nl.herstart.platform.database.Backups;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Terms;
import nl.herstart.registry.registration.Submission;
import nl.herstart.site.admin.AdminRoutes;
import nl.herstart.site.messages.MessageRoutes;
import nl.herstart.vacancy.Alerts;
import nl.herstart.vacancy.EmployerTerms;
import nl.herstart.vacancy.Reactions;
import nl.herstart.value.Language;

/**
 * The command {@code bewaartermijnen}: how long everything is kept, as a page in Markdown for who has to answer for it. The
 * terms are those by which the site erases.
 */
public final class RetentionTable {

    private static final String SUBJECT = "desk/bewaartermijnen";

    /** Every term by which something is erased, in the order of the page. */
    static final List<Term> TERMS = List.of(
            new Term("Terms.LINK_WORKS", Terms.LINK_WORKS),
            new Term("Terms.UNCONFIRMED_KEPT", Terms.UNCONFIRMED_KEPT),
            new Term("Terms.DRAFT_KEPT", Terms.DRAFT_KEPT),
            new Term("Terms.MANAGE_WORKS", Terms.MANAGE_WORKS),
            new Term("Terms.ASKED_AFTER", Terms.ASKED_AFTER),
            new Term("Terms.UNANSWERED_KEPT", Terms.UNANSWERED_KEPT),
            new Term("Terms.TIME_TO_ANSWER", Terms.TIME_TO_ANSWER),
            new Term("Terms.CONFIRMED_KEPT", Terms.CONFIRMED_KEPT),
            new Term("Terms.CLOSED_KEPT", Terms.CLOSED_KEPT),
            new Term("Terms.EVIDENCE_KEPT", Terms.EVIDENCE_KEPT),
            new Term("Terms.TOMBSTONE_KEPT", Terms.TOMBSTONE_KEPT),
            new Term("Terms.FIGURES_KEPT", Terms.FIGURES_KEPT),
            new Term("Submission.KEPT", Submission.KEPT),
            new Term("MessageRoutes.DEALT_WITH_KEPT", MessageRoutes.DEALT_WITH_KEPT),
            new Term("MessageRoutes.OPEN_KEPT", MessageRoutes.OPEN_KEPT),
            new Term("EmployerTerms.LINK_WORKS", EmployerTerms.LINK_WORKS),
            new Term("EmployerTerms.UNCONFIRMED_KEPT", EmployerTerms.UNCONFIRMED_KEPT),
            new Term("EmployerTerms.EMPLOYER_KEPT", EmployerTerms.EMPLOYER_KEPT),
            new Term("EmployerTerms.TOMBSTONE_KEPT", EmployerTerms.TOMBSTONE_KEPT),
            new Term("Reactions.LINK_WORKS", Reactions.LINK_WORKS),
            new Term("Reactions.UNCONFIRMED_KEPT", Reactions.UNCONFIRMED_KEPT),
            new Term("Reactions.KEPT_AFTER", Reactions.KEPT_AFTER),
            new Term("Alerts.LINK_WORKS", Alerts.LINK_WORKS),
            new Term("Alerts.UNCONFIRMED_KEPT", Alerts.UNCONFIRMED_KEPT),
            new Term("Alerts.KEPT", Alerts.KEPT),
            new Term("Outbox.SENT_KEPT", Outbox.SENT_KEPT),
            new Term("Outbox.DEAD_KEPT", Outbox.DEAD_KEPT),
            new Term("Backups.LONGEST_KEPT", Backups.LONGEST_KEPT),
            new Term("Audit.KEPT", Audit.KEPT),
            new Term("AdminRoutes.ACCOUNT_KEPT", AdminRoutes.ACCOUNT_KEPT),
            new Term("Tries.KEPT", Tries.KEPT),
            new Term("Sessions.IDLE", Sessions.IDLE),
            new Term("Sessions.LONGEST", Sessions.LONGEST));

    private final Texts texts = Texts.about(Language.DUTCH, SUBJECT);

    private RetentionTable() {}

    /**
     * How long something is kept.
     *
     * @param name the constant that says so; sentences about it go by that name as well
     */
    record Term(String name, TemporalAmount kept) {}

    /** The page, ending in a line break. */
    public static String page() {
        return new RetentionTable().written();
    }

    private String written() {
        var lines = Stream.of(
                Stream.of("# " + texts.say("titel"), "", texts.say("inleiding"), ""),
                Stream.of(row(texts.say("wat"), texts.say("hoe-lang"), texts.say("dan"), texts.say("code"))),
                Stream.of("|---|---|---|---|"),
                TERMS.stream().map(this::row),
                Stream.of("", texts.say("meteen"), "", texts.say("slot")));
        return lines.flatMap(each -> each).collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(Term term) {
        return row(
                texts.say(term.name() + ".wat"),
                words(term.kept()),
                texts.say(term.name() + ".dan"),
                "`" + term.name() + "`");
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String words(TemporalAmount kept) {
        if (kept instanceof Period period) {
            long months = period.toTotalMonths();
            return months == 0
                    ? texts.say("dagen", period.get(ChronoUnit.DAYS))
                    : texts.say(months == 1 ? "maand" : "maanden", months);
        }
        var duration = Duration.from(kept);
        if (duration.toHours() < 1) {
            return texts.say("minuten", duration.toMinutes());
        }
        return duration.toHours() % 24 == 0 && duration.toDays() > 3
                ? texts.say("dagen", duration.toDays())
                : texts.say("uur", duration.toHours());
    }
}
