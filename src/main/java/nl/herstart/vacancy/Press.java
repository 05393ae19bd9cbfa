package nl.herstart.vacancy;

import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.Fingerprint;
import org.jdbi.v3.core.Handle;

/** Everything that was sent with one press, by which a second press on the same loaded form is known. */
public record Press(Map<String, List<String>> fields) {

    byte[] hash() {
        return Fingerprint.of(fields);
    }

    /** Whether a table has a row of this press already. */
    boolean isIn(Handle look, String table) {
        return look.createQuery("SELECT EXISTS (SELECT 1 FROM " + table + " WHERE press = ?)")
                .bind(0, hash())
                .mapTo(Boolean.class)
                .one();
    }
}
