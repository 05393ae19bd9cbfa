package nl.herstart.site.employers;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.person.PersonId;
import nl.herstart.site.employers.Matching.Match;
import nl.herstart.vacancy.Filed;
import nl.herstart.vacancy.VacancyDesk;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.vacancy.VacancyState;
import nl.herstart.value.Bsn;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** Whom an open vacancy may suit. A caseworker says why she mails somebody, or why not; that stands in the case from then on. */
final class CandidatePages {

    private static final String LIST = EmployerDesk.QUEUE + "/{vacature}/kandidaten";
    private static final String ONE = LIST + "/{persoon}";
    private static final String TEMPLATE = "vacature";
    private static final String VERSION = "1";
    private static final int MIN_WORDS = 10;
    private static final int MAX_WORDS = 500;

    private final VacancyDesk desk;
    private final Candidates candidates;
    private final Matching matching;
    private final EmployerMails mails;
    private final Room room;
    private final Texts texts;
    private final DeskDoor door;

    CandidatePages(
            VacancyDesk desk,
            Candidates candidates,
            Matching matching,
            EmployerMails mails,
            Room room,
            Texts texts,
            DeskDoor door) {
        this.desk = desk;
        this.candidates = candidates;
        this.matching = matching;
        this.mails = mails;
        this.room = room;
        this.texts = texts;
        this.door = door;
    }

    void addTo() {
        door.get(LIST, EmployerDesk.STAFF, (ctx, viewer) -> show(ctx, viewer, open(ctx, viewer), done(ctx)));
        door.get(ONE, EmployerDesk.STAFF, (ctx, viewer) -> ask(ctx, viewer, Parsed.blank(), false));
        door.post(ONE, EmployerDesk.STAFF, this::press);
    }

    private Filed open(Context ctx, Viewer viewer) {
        return VacancyId.parse(ctx.pathParam("vacature"))
                .flatMap(id -> desk.look(viewer, id))
                .filter(filed -> filed.state() == VacancyState.OPEN)
                .orElseThrow(NotFoundResponse::new);
    }

    private List<Match> matches(Viewer viewer, Filed filed) {
        var vacancy = filed.vacancy();
        return matching.of(vacancy, candidates.in(viewer, vacancy.place().region(), filed.id()));
    }

    private Match match(Context ctx, Viewer viewer, Filed filed) {
        var person = PersonId.parse(ctx.pathParam("persoon")).orElseThrow(NotFoundResponse::new);
        return matches(viewer, filed).stream()
                .filter(match -> match.seeker().person().equals(person))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private String done(Context ctx) {
        return texts.find("past.gedaan." + Objects.requireNonNullElse(ctx.queryParam("gedaan"), ""))
                .orElse("");
    }

    private void show(Context ctx, Viewer viewer, Filed filed, String done) {
        var rows = new ArrayList<Map<String, Object>>();
        Optional<Match> before = Optional.empty();
        for (var match : matches(viewer, filed)) {
            rows.add(row(filed, match, before));
            before = Optional.of(match);
        }
        door.show(
                ctx,
                viewer,
                "employers/desk-candidates",
                Map.of(
                        "vacancy",
                        JudgePages.address(filed.id()),
                        "title",
                        filed.vacancy().title(),
                        "matches",
                        rows,
                        "done",
                        done));
    }

    private Map<String, Object> row(Filed filed, Match match, Optional<Match> before) {
        boolean isTie = before.filter(
                        other -> other.reasons().size() == match.reasons().size()
                                && other.almost().isPresent() == match.almost().isPresent())
                .isPresent();
        var person = match.seeker().person();
        return Map.of(
                "address", JudgePages.address(filed.id()) + "/kandidaten/" + person.text(),
                "file", "/beheer/aanmelding/" + person.text(),
                "name", match.seeker().registration().name(),
                "almost", match.almost().orElse(""),
                "reasons", match.reasons(),
                "toAsk", Language.DUTCH.all(match.toAsk()),
                "isTie", isTie);
    }

    private void ask(Context ctx, Viewer viewer, Invalid<String> form, boolean isConflict) {
        var filed = open(ctx, viewer);
        var match = match(ctx, viewer, filed);
        var model = new HashMap<String, Object>(row(filed, match, Optional.empty()));
        model.put("list", JudgePages.address(filed.id()) + "/kandidaten");
        model.put("title", filed.vacancy().title());
        model.put("version", match.seeker().version());
        model.put("form", form);
        model.put("conflict", isConflict);
        model.put("mail", preview(filed, match));
        door.show(ctx, viewer, "employers/desk-candidate", model);
    }

    /** The mail as it would leave; empty for who has no address. */
    private Map<String, String> preview(Filed filed, Match match) {
        return match.seeker()
                .registration()
                .email()
                .map(to -> mails.suggestion(to, language(match), filed).apply(EmployerMails.NO_LINK))
                .map(mail -> Map.of("to", mail.to().text(), "subject", mail.subject(), "text", mail.text()))
                .orElse(Map.of());
    }

    private static Language language(Match match) {
        return match.seeker().registration().language();
    }

    private void press(Context ctx, Viewer viewer) {
        var form = FormReader.of(ctx.formParamMap());
        var reason =
                form.field("waarom").required(texts.say("past.waarom.leeg")).freeText(MAX_WORDS);
        if (reason.filter(text -> text.length() < MIN_WORDS).isPresent()) {
            form.refuse("waarom", texts.say("tekst.kort"));
        }
        if (reason.filter(Bsn::mayBeIn).isPresent()) {
            form.refuse("waarom", room.texts().say("bsn"));
        }
        form.parsed(reason::orElseThrow)
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            ask(ctx, viewer, invalid, false);
                        },
                        why -> act(ctx, viewer, why));
    }

    private void act(Context ctx, Viewer viewer, String why) {
        var filed = open(ctx, viewer);
        var match = match(ctx, viewer, filed);
        var typed = Objects.requireNonNullElse(ctx.formParam("versie"), "");
        long version = typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
        boolean sends = "sturen".equals(ctx.formParam("doe"));
        var note = texts.say(
                sends ? "past.notitie.gestuurd" : "past.notitie.niet",
                filed.vacancy().title(),
                why,
                String.valueOf(Matching.RULE),
                match.reasons().isEmpty() ? texts.say("past.geen-reden") : String.join("; ", match.reasons()));
        var email = match.seeker().registration().email();
        var person = match.seeker().person();
        var reply = sends && email.isPresent()
                ? candidates.send(viewer, person, version, letter(email.get(), match, filed), note)
                : candidates.pass(viewer, person, version, note);
        finish(ctx, viewer, filed, reply, sends ? "gestuurd" : "niet");
    }

    private StaffLetter letter(EmailAddress to, Match match, Filed filed) {
        return new StaffLetter(TEMPLATE, VERSION, mails.suggestion(to, language(match), filed));
    }

    private void finish(Context ctx, Viewer viewer, Filed filed, Reply reply, String done) {
        if (reply instanceof Reply.Done) {
            Room.sendTo(ctx, JudgePages.address(filed.id()) + "/kandidaten?gedaan=" + done);
        } else if (reply instanceof Reply.Absent) {
            throw new NotFoundResponse();
        } else {
            ctx.status(HttpStatus.CONFLICT);
            ask(ctx, viewer, FormReader.of(ctx.formParamMap()).invalid(), true);
        }
    }
}
