package nl.herstart.registry;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.person.WorkDay;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What someone told us, in and out of the place where words are written over when they end. */
public final class PersonalWords {

    private PersonalWords() {}

    /** Keeps a text and gives its number. */
    public static long add(Handle transaction, String words) {
        return transaction
                .createQuery("INSERT INTO personal (words) VALUES (:words) RETURNING id")
                .bind("words", words)
                .mapTo(Long.class)
                .one();
    }

    /** Keeps what tells who it is, and gives its number. */
    public static long add(Handle transaction, Registration registration) {
        var wishes = registration.wishes();
        return transaction
                .createQuery("""
                        INSERT INTO personal (words) VALUES (json_object(
                            'name', :name, 'email', :email, 'phone', :phone, 'postcode', :postcode,
                            'reach', :reach, 'speaks', :speaks, 'days', json(:days), 'times', json(:times), 'skills', :skills,
                            'kindOfWork', :kindOfWork, 'explanation', :explanation))
                        RETURNING id
                        """)
                .bind("name", registration.name())
                .bind("email", registration.email().map(EmailAddress::text).orElse(null))
                .bind("phone", registration.phone().map(PhoneNumber::text).orElse(null))
                .bind("postcode", registration.postcode().text())
                .bind("reach", FormField.choiceName(registration.reach()))
                .bind("speaks", registration.speaks().code())
                .bind("days", codes(wishes.days()))
                .bind("times", codes(wishes.times()))
                .bind("skills", wishes.skills())
                .bind("kindOfWork", wishes.kindOfWork())
                .bind("explanation", wishes.explanation())
                .mapTo(Long.class)
                .one();
    }

    private static String codes(Set<? extends Enum<?>> chosen) {
        return chosen.stream()
                .sorted()
                .map(each -> '"' + FormField.choiceName(each) + '"')
                .collect(joining(",", "[", "]"));
    }

    /** What someone told us, as it is now. */
    public static Registration of(Handle look, long registration) {
        return look.createQuery("""
                        SELECT *,
                            (SELECT words ->> 'days' FROM personal WHERE personal.id = registrant.details) AS days,
                            (SELECT group_concat(help) FROM registration_help WHERE registration_id = registrant.id) AS help
                        FROM registrant WHERE id = :id
                        """)
                .bind("id", registration)
                .map(PersonalWords::registration)
                .one();
    }

    private static Registration registration(ResultSet row, StatementContext context) throws SQLException {
        var language = Language.of(Locale.forLanguageTag(row.getString("language")));
        var phone = Columns.text(row, "phone").map(PhoneNumber::new);
        return new Registration(
                row.getString("name"),
                Columns.text(row, "email").map(EmailAddress::of),
                phone,
                Columns.code(Reach.class, row, "reach").orElse(phone.isEmpty() ? Reach.MAILEN : Reach.BELLEN_OF_MAILEN),
                new Postcode(row.getString("postcode")),
                language,
                Columns.text(row, "speaks")
                        .or(() -> Optional.of(language.code()))
                        .flatMap(Spoken::of)
                        .orElse(Spoken.NL),
                new Wishes(
                        Columns.number(row, "hours_per_week"),
                        Columns.code(SchoolHours.class, row, "school_hours").orElse(SchoolHours.NIET_GEZEGD),
                        Columns.codes(WorkDay.class, Columns.text(row, "days")),
                        Columns.codes(DayPart.class, Columns.text(row, "times")),
                        row.getString("kind_of_work"),
                        Columns.text(row, "skills").orElse(""),
                        Columns.codes(Help.class, Columns.text(row, "help")),
                        row.getString("explanation")));
    }
}
