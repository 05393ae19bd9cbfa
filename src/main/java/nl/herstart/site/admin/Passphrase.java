package nl.herstart.site.admin;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.secret.Passwords;
import nl.herstart.platform.words.Texts;

/** A new passphrase, as it is chosen in a form: typed twice, and not one that others try first. */
final class Passphrase {

    static final String FIELD = "wachtwoordzin-nieuw";
    private static final String AGAIN = "wachtwoordzin-nogmaals";
    private static final List<String> OF_THE_SITE = List.of(
            "herstart", "beheer", "bureau", "werkcentrum", "gemeente", "uwv", "welkom", "wachtwoordzin", "wachtwoord");

    private Passphrase() {}

    /** What was chosen; of no use when the form has errors now. */
    static String read(Context ctx, FormReader form, Passwords passwords, Account account, Texts texts) {
        var chosen = LoginPages.typed(ctx, FIELD);
        if (chosen.isEmpty()) {
            form.refuse(FIELD, texts.say("wachtwoordzin.leeg"));
            return chosen;
        }
        var context = java.util.stream.Stream.concat(
                        OF_THE_SITE.stream(),
                        java.util.stream.Stream.of(
                                account.name(), account.email().text()))
                .toList();
        passwords
                .objection(chosen, context)
                .ifPresent(weakness ->
                        form.refuse(FIELD, texts.say("zwak." + weakness.name().toLowerCase(Locale.ROOT))));
        if (!form.hasErrors() && !chosen.equals(LoginPages.typed(ctx, AGAIN))) {
            form.refuse(AGAIN, texts.say("wachtwoordzin.anders"));
        }
        return chosen;
    }
}
