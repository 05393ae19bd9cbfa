package nl.herstart.registry.handover;

import static nl.herstart.registry.TestRegistry.COORDINATOR;
import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.ZUID;
import static nl.herstart.registry.TestRegistry.instant;
import static nl.herstart.registry.TestRegistry.mirjam;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Placement;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.SentMessage;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.CaseLook;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How somebody goes from one region to another, and who sees them meanwhile and after. */
class HandoversTest {

    private static final String REASON = "Ze is verhuisd naar Zuid.";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestRegistry site;

    @SuppressWarnings("NullAway.Init")
    private PersonId person;

    @BeforeEach
    void open() {
        site = new TestRegistry(folder.resolve("database"));
        site.at("2026-12-01T10:00");
        person = site.confirmed(mirjam());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Reply refused(Objection why) {
        return new Reply.Refused(why);
    }

    private void offer() {
        assertThat(site.handovers.offer(SAM, site.seen(person), "zuid", REASON, Optional.empty()))
                .isInstanceOf(Reply.Done.class);
    }

    @Test
    void stays_with_who_offers_and_keeps_its_clock_until_it_is_accepted() {
        assertThat(site.handovers.offer(SAM, site.seen(person), "west", REASON, Optional.empty()))
                .isEqualTo(refused(Objection.REGIO));
        assertThat(site.handovers.offer(SAM, site.seen(person), "noord", REASON, Optional.empty()))
                .isEqualTo(refused(Objection.REGIO));
        offer();

        var file = site.file(person);
        assertThat(file.state()).isEqualTo(CaseState.OVERDRACHT_GEVRAAGD);
        assertThat(file.region()).isEqualTo("noord");
        assertThat(file.nextAt()).contains(instant("2026-12-08T17:00"));
        assertThat(site.handovers.offers(ZUID)).singleElement().satisfies(offer -> {
            assertThat(offer.handover().due()).isEqualTo(instant("2026-12-29T17:00"));
            assertThat(offer.handover().reason()).isEqualTo(REASON);
        });
        assertThat(site.handovers.offers(SAM)).isEmpty();
        assertThat(site.handovers.offer(SAM, site.seen(person), "zuid", REASON, Optional.empty()))
                .isEqualTo(refused(Objection.STAAT));
        site.reached(person);
        assertThat(site.file(person).promised().keptAt()).isPresent();
        assertThat(site.file(person).state()).isEqualTo(CaseState.OVERDRACHT_GEVRAAGD);
    }

    @Test
    void shows_who_is_asked_an_outline_and_lets_them_do_nothing_but_answer() {
        offer();

        assertThat(site.cases.see(ZUID, person))
                .containsInstanceOf(CaseLook.Outline.class)
                .get()
                .satisfies(look -> assertThat(look.toString())
                        .contains(REASON, "Mirjam")
                        .doesNotContain("31612345678", "mirjam@example.nl", "1234", "planten", "vader"));
        assertThat(site.work.take(ZUID, site.seen(person))).isInstanceOf(Reply.Absent.class);
        assertThat(site.handovers.withdraw(ZUID, site.seen(person), REASON)).isInstanceOf(Reply.Absent.class);
        assertThat(site.handovers.accept(SAM, site.seen(person), TestRegistry.SILENT))
                .isInstanceOf(Reply.Absent.class);
    }

    private static Optional<StaffLetter> letter(String to) {
        return Optional.of(
                new StaffLetter("overdracht", "1", link -> new Mail(EmailAddress.of(to), "Overdracht", "Dag")));
    }

    @Test
    void offers_and_tells_her_at_once_or_neither() {
        assertThat(site.handovers.offer(SAM, site.seen(person), "zuid", REASON, letter("another@example.nl")))
                .isEqualTo(refused(Objection.GEEN_ADRES));
        assertThat(site.file(person).state()).isEqualTo(CaseState.NIEUW);
        assertThat(site.handovers.offer(SAM, site.seen(person), "noord", REASON, letter("mirjam@example.nl")))
                .isEqualTo(refused(Objection.REGIO));
        assertThat(site.subjects()).doesNotContain("Overdracht");

        assertThat(site.handovers.offer(SAM, site.seen(person), "zuid", REASON, letter("mirjam@example.nl")))
                .isInstanceOf(Reply.Done.class);

        assertThat(site.subjects()).containsOnlyOnce("Overdracht");
        assertThat(site.whole(person).messages()).hasSize(1);
    }

    @Test
    void tells_her_who_took_her_over_in_the_name_of_the_new_region() {
        offer();

        site.handovers.accept(ZUID, site.seen(person), (her, answering) -> {
            assertThat(answering.region().slug()).isEqualTo("zuid");
            return letter(her.email().orElseThrow().text());
        });

        assertThat(site.subjects()).containsOnlyOnce("Overdracht");
        var whole = (CaseLook.Whole) site.cases.see(ZUID, person).orElseThrow();
        assertThat(whole.messages()).extracting(SentMessage::authorRegion).containsExactly("zuid");
    }

    @Test
    void tells_a_coordinator_who_went_where_and_the_name_for_as_long_as_it_may_be_known() {
        offer();
        assertThat(site.handovers.passedOn(COORDINATOR)).singleElement().satisfies(passed -> {
            assertThat(passed.name()).contains("Mirjam Ööstenwindt");
            assertThat(passed.answer()).isEmpty();
        });
        assertThat(site.handovers.passedOn(SAM)).isEmpty();
        assertThat(site.handovers.passedOn(ZUID)).isEmpty();
        site.handovers.accept(ZUID, site.seen(person), TestRegistry.SILENT);
        site.clock.move(Duration.ofDays(28).minusSeconds(1));
        assertThat(site.handovers.passedOn(COORDINATOR))
                .extracting(PassedOn::name)
                .containsExactly(Optional.of("Mirjam Ööstenwindt"));
        site.clock.move(Duration.ofSeconds(1));
        assertThat(site.handovers.passedOn(COORDINATOR)).singleElement().satisfies(passed -> {
            assertThat(passed.name()).isEmpty();
            assertThat(passed.toRegion()).contains("zuid");
            assertThat(passed.answer()).contains(PassedOn.Answer.AANGENOMEN);
        });
    }

    @Test
    void is_new_in_the_region_that_accepts_with_the_promise_of_that_region() {
        site.work.take(SAM, site.seen(person));
        site.reached(person);
        offer();
        site.at("2026-12-14T12:00");

        assertThat(site.handovers.accept(ZUID, site.seen(person), TestRegistry.SILENT))
                .isInstanceOf(Reply.Done.class);

        var file = site.file(person);
        assertThat(file.region()).isEqualTo("zuid");
        assertThat(file.state()).isEqualTo(CaseState.NIEUW);
        assertThat(file.assignee()).isEmpty();
        assertThat(file.promised())
                .isEqualTo(new CaseFile.Promised(
                        instant("2026-12-14T12:00"), instant("2026-12-16T17:00"), 2, Optional.empty()));
        var whole = (CaseLook.Whole) site.cases.see(ZUID, person).orElseThrow();
        assertThat(whole.placements()).extracting(Placement::region).containsExactly("noord", "zuid");
        assertThat(whole.placements().get(0).kept()).contains(instant("2026-12-01T10:00"));
        assertThat(whole.contacts()).extracting(Contact::authorRegion).containsExactly("noord");
    }

    @Test
    void shows_the_region_it_came_from_an_outline_for_four_weeks_and_then_nothing() {
        site.reached(person);
        offer();
        site.handovers.accept(ZUID, site.seen(person), TestRegistry.SILENT);

        site.clock.move(Duration.ofDays(28).minusSeconds(1));
        assertThat(site.cases.see(SAM, person)).containsInstanceOf(CaseLook.Outline.class);
        assertThat(site.work.take(SAM, site.seen(person))).isInstanceOf(Reply.Absent.class);
        site.clock.move(Duration.ofSeconds(1));

        assertThat(site.cases.see(SAM, person)).isEmpty();
        assertThat(site.cases.see(COORDINATOR, person)).isEmpty();
    }

    @Test
    void goes_back_to_where_it_stood_when_it_is_declined_or_taken_back() {
        site.reached(person);
        offer();
        assertThat(site.handovers.decline(ZUID, site.seen(person), "")).isEqualTo(refused(Objection.REDEN));
        assertThat(site.handovers.decline(ZUID, site.seen(person), "Ze woont hier niet."))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).state()).isEqualTo(CaseState.IN_GESPREK);
        assertThat(site.handovers.offers(ZUID)).isEmpty();
        assertThat(site.cases.see(ZUID, person)).isEmpty();

        offer();
        assertThat(site.handovers.withdraw(SAM, site.seen(person), "Ze blijft toch hier."))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).state()).isEqualTo(CaseState.IN_GESPREK);
        assertThat(site.count("handover")).isEqualTo(2);
    }

    @Test
    void goes_to_a_gemeente_by_a_link_that_works_once_within_72_hours() {
        var links = new RandomToken[1];
        var links72 = new GemeenteLinks(site.registry);
        assertThat(site.handovers.offerToGemeente(SAM, site.seen(person), "Zuidwijk", REASON, link -> {
                    links[0] = link;
                    return new Mail(EmailAddress.of("post@zuidwijk.example"), "Een aanmelding", "/" + link.text());
                }))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.whole(person).handover().orElseThrow().gemeente()).contains("Zuidwijk");
        site.clock.move(Duration.ofDays(3).minusMillis(1));
        assertThat(links72.accepts(links[0])).isTrue();
        site.clock.move(Duration.ofMillis(1));
        assertThat(links72.accept(links[0])).isEmpty();
        site.clock.move(Duration.ofMillis(-1));

        assertThat(links72.accept(links[0]).orElseThrow().registration()).isEqualTo(mirjam());

        assertThat(links72.accept(links[0])).isEmpty();
        assertThat(site.file(person).outcome()).contains(Outcome.NAAR_GEMEENTE);
    }
}
