package nl.herstart.registry.work;

import java.util.List;
import nl.herstart.registry.Registry;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.value.Postcode;
import org.jdbi.v3.core.Handle;

/**
 * Who may be the same person: who has the same address or telephone, or the same last name in the same place. It is a hint, and
 * nothing follows from it.
 */
final class Duplicates {

    private static final int MOST = 200;
    private static final int FOUR_DIGITS = 4;

    private final Registry registry;
    private final Handle look;

    private record Found(CaseLook.Known known, boolean isReachedTheSame, String postcode) {}

    Duplicates(Registry registry, Handle look) {
        this.registry = registry;
        this.look = look;
    }

    List<CaseLook.Known> of(long except, Registration registration) {
        return look
                .createQuery("""
                        SELECT registrant.outward, registrant.name, registrant.postcode, casefile.region,
                            coalesce(registrant.phone_key = :phone, 0)
                                OR :email IN (coalesce(email_key, ''), coalesce(shared_email_key, '')) AS is_reached_the_same
                        FROM (
                            SELECT id FROM registration WHERE email_key = :email
                            UNION SELECT id FROM registration WHERE shared_email_key = :email
                            UNION SELECT id FROM registration WHERE phone_key = :phone
                            UNION SELECT id FROM registration WHERE name_key = :name LIMIT :most) AS found
                        JOIN registrant ON registrant.id = found.id
                        JOIN casefile ON casefile.registration_id = found.id
                        WHERE found.id <> :except
                        ORDER BY found.id
                        """)
                .bind("email", registration.email().map(registry.keys()::of).orElse("-"))
                .bind("phone", registration.phone().map(registry.keys()::of).orElse(null))
                .bind("name", registry.keys().ofLastName(registration.name()).orElse(null))
                .bind("most", MOST)
                .bind("except", except)
                .map((row, context) -> new Found(
                        new CaseLook.Known(
                                PersonId.of(row.getBytes("outward")), row.getString("name"), row.getString("region")),
                        row.getBoolean("is_reached_the_same"),
                        row.getString("postcode")))
                .list()
                .stream()
                .filter(found ->
                        found.isReachedTheSame() || place(found.postcode()).equals(place(registration.postcode())))
                .map(Found::known)
                .toList();
    }

    private static String place(Postcode postcode) {
        return place(postcode.text());
    }

    private static String place(String postcode) {
        return postcode.substring(0, FOUR_DIGITS);
    }
}
