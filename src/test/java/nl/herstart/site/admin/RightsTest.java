package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who gives whom which right, by which proof, and who learns of it. */
class RightsTest extends OnAdminSite {

    private static Map<String, String> right(String role, String region, String code) {
        return Map.of("rol", role, "regio", region, "code", code);
    }

    private static Document page(SignedIn viewer, String path) {
        return Jsoup.parse(viewer.get(path).body());
    }

    private static String errors(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".error-summary").text();
    }

    /** To whom mails wait that say this. */
    private List<String> told(String words) {
        return site.database.read(look ->
                look.createQuery("""
                        SELECT staff_member.name FROM outbox
                        JOIN personal ON personal.id = recipient
                        JOIN staff_member ON staff_member.email = personal.words
                        WHERE instr(body, :words) > 0 ORDER BY 1
                        """).bind("words", words).mapTo(String.class).list());
    }

    @Test
    void rights_are_given_and_taken_and_whoever_it_is_logs_in_again() {
        var sanne = site.signIn("Sanne", Right.in("twente", Role.CONSULENT));
        assertThat(sanne.get(AdminSite.NOTES).statusCode()).isEqualTo(200);

        beheerder.post(of(sanne, "/recht-geven"), right("coordinator", "zwolle", site.code(beheerder)));
        assertThat(sanne.get(AdminSite.NOTES).statusCode()).isEqualTo(303);
        assertThat(page(beheerder, of(sanne, "")).select(".desk-rights li").eachText())
                .containsExactly(
                        "Consulent in Twente Neem af: Consulent in Twente",
                        "Coördinator in Regio Zwolle Neem af: Coördinator in Regio Zwolle");

        beheerder.post(of(sanne, "/recht-afnemen"), Map.of("recht", "consulent twente"));
        assertThat(page(beheerder, of(sanne, "")).select(".desk-rights li").eachText())
                .containsExactly("Coördinator in Regio Zwolle");
        var last = beheerder.post(of(sanne, "/recht-afnemen"), Map.of("recht", "coordinator zwolle"));
        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(last.body()).select(".error-summary").text()).contains("Blokkeer dan het account");
        assertThat(site.acts()).endsWith("CHANGED_RIGHTS done", "CHANGED_RIGHTS done", "CHANGED_RIGHTS refused");
    }

    @Test
    void nobody_changes_the_own_rights_and_a_coordinator_nobodys() {
        var own = beheerder.post(of(beheerder, "/recht-geven"), right("consulent", "twente", site.code(beheerder)));
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(errors(own)).contains("Jezelf kun je geen rechten geven");
        assertThat(site.acts()).endsWith("CHANGED_RIGHTS refused");
        assertThat(beheerder.post(of(beheerder, "/blokkeren"), Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(inTwente.post(of(inTwente, "/recht-geven"), Map.of("rol", "consulent", "regio", "twente"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(beheerder.get(AdminSite.NOTES).statusCode()).isEqualTo(404);
    }

    @Test
    void a_right_takes_a_code_of_this_moment() {
        var sanne = site.signIn("Sanne", Right.of(Role.REDACTEUR));
        var code = site.code(beheerder);

        for (var wrong : List.of("", "000000")) {
            var refused = beheerder.post(of(sanne, "/recht-geven"), right("beheerder", "", wrong));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(errors(refused)).contains("code");
        }
        assertThat(beheerder
                        .post(
                                LIST + "/uitnodigen",
                                Map.of("naam", "Nep", "email", "nep@voorbeeld.nl", "rol", "beheerder"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(told("Nep")).isEmpty();
        assertThat(beheerder
                        .post(of(sanne, "/recht-geven"), right("beheerder", "", code))
                        .statusCode())
                .isEqualTo(303);
        assertThat(beheerder
                        .post(of(sanne, "/recht-geven"), right("consulent", "zwolle", code))
                        .statusCode())
                .as("each code once")
                .isEqualTo(422);
    }

    @Test
    void who_coordinates_the_region_and_each_other_beheerder_learn_who_gave_whom_which_right() {
        site.signIn("Bram Beheer", Right.of(Role.BEHEERDER));
        site.signIn("Zita Zwolle", Right.in("zwolle", Role.COORDINATOR));
        var sanne = site.signIn("Sanne", Right.of(Role.REDACTEUR));

        beheerder.post(of(sanne, "/recht-geven"), right("consulent", "twente", site.code(beheerder)));

        assertThat(told("Bea Beheer gaf Sanne dit recht: Consulent in Twente."))
                .containsExactly("Bram Beheer", "Coen Twente");
        beheerder.post(of(sanne, "/recht-geven"), right("beheerder", "", site.code(beheerder)));
        assertThat(told("Bea Beheer gaf Sanne dit recht: Beheerder.")).containsExactly("Bram Beheer");
    }

    @Test
    void they_learn_of_an_invitation_too() {
        inTwente.post(
                LIST + "/uitnodigen",
                Map.of(
                        "naam", "Nieuw",
                        "email", "nieuw@voorbeeld.nl",
                        "rol", "consulent",
                        "regio", "twente",
                        "code", site.code(inTwente)));

        assertThat(told("Coen Twente gaf Nieuw dit recht: Consulent in Twente."))
                .containsExactly("Bea Beheer");
    }

    @Test
    void says_that_somebody_has_a_right_already() {
        var sanne = site.signIn("Sanne", Right.in("twente", Role.CONSULENT));
        var code = site.code(beheerder);

        var again = beheerder.post(of(sanne, "/recht-geven"), right("consulent", "twente", code));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(errors(again)).contains("Dat recht is er al");
        assertThat(beheerder
                        .post(of(sanne, "/recht-geven"), right("consulent", "zwolle", code))
                        .statusCode())
                .as("the code was not spent on it")
                .isEqualTo(303);
    }
}
