package nl.herstart.site.admin;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.mail.Outbox.Occasion;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/** The mails to staff, in Dutch. None says anything about a person who registered, nor who the reader is. */
final class StaffMails {

    static final String LINK = "/beheer/uitnodiging/";

    private final Outbox outbox;
    private final Views views;
    private final Texts texts;
    private final RegionMap regions;
    private final URI baseUrl;

    StaffMails(Outbox outbox, Views views, Texts texts, RegionMap regions, URI baseUrl) {
        this.outbox = outbox;
        this.views = views;
        this.texts = texts;
        this.regions = regions;
        this.baseUrl = baseUrl;
    }

    /** A colleague invites. */
    void invitation(Handle transaction, Account to, String by, RandomToken link) {
        put(transaction, to, "uitnodiging", Map.of("by", by, "link", address(baseUrl, link)));
    }

    /** The link to choose another passphrase, unless they had too many mails. */
    void forgotPassphrase(Handle transaction, Account to, RandomToken link) {
        put(transaction, to, "vergeten", Map.of("link", address(baseUrl, link)), Occasion.PASSPHRASE);
    }

    /** Writes that mail for nobody, so that an address without an account takes as long as one that has one. */
    void forgottenByNobody(Handle transaction, EmailAddress typed, RandomToken link) {
        outbox.putForNobody(transaction, mail(typed, "vergeten", Map.of("link", address(baseUrl, link))));
    }

    /** Whether the link to choose another passphrase may go to them now. */
    boolean mayMail(Handle transaction, Account to) {
        return outbox.mayMail(transaction, to.email(), Occasion.PASSPHRASE);
    }

    /** Two colleagues took the second factor away. */
    void factorReset(Handle transaction, Account to, RandomToken link) {
        put(transaction, to, "tweede-stap-opnieuw", Map.of("link", address(baseUrl, link)));
    }

    void passphraseChanged(Handle transaction, Account to) {
        put(transaction, to, "wachtwoordzin-veranderd", Map.of());
    }

    void factorChanged(Handle transaction, Account to) {
        put(transaction, to, "tweede-stap-veranderd", Map.of());
    }

    /** Somebody got a right. */
    void rightGiven(Handle transaction, Account to, String by, String name, Right right) {
        put(transaction, to, "recht", Map.of("by", by, "name", name, "right", RightWords.of(right, regions, texts)));
    }

    /** Where a link leads. */
    static String address(URI baseUrl, RandomToken link) {
        return baseUrl + LINK + link.text();
    }

    private void put(Handle transaction, Account to, String name, Map<String, String> blanks) {
        put(transaction, to, name, blanks, Occasion.FORM);
    }

    private void put(Handle transaction, Account to, String name, Map<String, String> blanks, Occasion occasion) {
        outbox.put(transaction, to.object(), mail(to.email(), name, blanks), occasion);
    }

    private Mail mail(EmailAddress to, String name, Map<String, String> blanks) {
        var model = new HashMap<String, Object>(blanks);
        model.put("home", baseUrl + "/beheer");
        return new Mail(to, texts.say("mail." + name), views.render(Language.DUTCH, "admin/mail-" + name, model));
    }
}
