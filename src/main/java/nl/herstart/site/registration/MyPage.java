package nl.herstart.site.registration;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.registration.NewAddress;
import nl.herstart.registry.registration.OwnPage;
import nl.herstart.registry.registration.OwnPages;
import nl.herstart.site.registration.Passes.Pass;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * Somebody's own page: all we keep of them, and what they can do about it. Each press sends the pass along ({@code pas}) and
 * what is wanted ({@code naar}); the page is the answer to a press and has no address of its own.
 */
final class MyPage {

    static final String PATH = FormPages.FORM + "/mijn-pagina";

    private final Room room;
    private final OwnPages pages;
    private final Passes passes;
    private final NewAddress addresses;
    private final Clock clock;

    MyPage(Room room, OwnPages pages, NewAddress addresses, Passes passes, Clock clock) {
        this.room = room;
        this.addresses = addresses;
        this.pages = pages;
        this.passes = passes;
        this.clock = clock;
    }

    /** Shows the page of this person for the first time. */
    void open(Context ctx, PersonId person) {
        show(ctx, passes.give(person), "", Parsed.blank());
    }

    /** Does what was pressed. */
    void press(Context ctx) {
        var pass = passes.read(MyPages.field(ctx, "pas"));
        if (pass.isEmpty()) {
            room.showGone(ctx);
            return;
        }
        var person = pass.get().person();
        switch (MyPages.field(ctx, "naar")) {
            case "veranderen" -> change(ctx, pass.get());
            case "bewaren" -> save(ctx, pass.get());
            case "pauzeren" -> pause(ctx, pass.get());
            case "adres" -> askAddress(ctx, pass.get());
            case "hervatten" -> answer(ctx, pass.get(), pages.resume(person), "hervat");
            case "opnieuw" -> answer(ctx, pass.get(), pages.again(person), "opnieuw");
            case "json" -> download(ctx, person);
            case "leesbaar" -> read(ctx, pass.get());
            case "intrekken" ->
                room.show(ctx, "my-withdraw", Map.of("pass", pass.get().text()));
            case "wissen" -> room.showWithdrawn(ctx, pages.withdraw(person));
            default -> show(ctx, pass.get(), "", Parsed.blank());
        }
    }

    private void show(Context ctx, Pass pass, String done, Invalid<?> form) {
        var seen = pages.see(pass.person());
        if (seen.isEmpty()) {
            room.showGone(ctx);
            return;
        }
        var texts = room.texts(ctx);
        var own = seen.get();
        var model = new HashMap<String, Object>();
        model.put("pass", pass.text());
        model.put(
                "until",
                pass.until().atZone(clock.getZone()).toLocalTime().toString().substring(0, 5));
        model.put("done", done.isEmpty() ? "" : texts.say("mijn." + done));
        model.put("form", form);
        model.put("given", Given.of(own.registration(), texts));
        model.put("next", next(own, ctx));
        model.put(
                "paused",
                own.file()
                        .filter(CaseFile::isPaused)
                        .flatMap(CaseFile::restsUntil)
                        .orElse(null));
        model.put(
                "mayPause", own.file().filter(file -> file.closedAt().isEmpty()).isPresent());
        model.put(
                "isClosed",
                own.file().filter(file -> file.closedAt().isPresent()).isPresent());
        model.put("longestPause", texts.say("maanden", Terms.LONGEST_PAUSE.toTotalMonths()));
        model.put("example", LocalDate.now(clock).plusMonths(2).withDayOfMonth(1));
        model.put("keptUntil", own.keptUntil());
        room.show(ctx, "my-page", model);
    }

    /** Who answers and by when; nothing once they have been reached, or where nobody answers. */
    private String next(OwnPage own, Context ctx) {
        var texts = room.texts(ctx);
        return own.file()
                .filter(file ->
                        file.promised().keptAt().isEmpty() && file.closedAt().isEmpty())
                .flatMap(file -> own.region()
                        .flatMap(region -> region.promise()
                                .map(promise -> room.promises()
                                        .to(
                                                promise,
                                                own.registration().reach(),
                                                texts,
                                                file.promised().due()))))
                .orElse("");
    }

    private void change(Context ctx, Pass pass) {
        pages.see(pass.person())
                .ifPresentOrElse(
                        own -> showChange(
                                ctx, pass, new Invalid<>(Typed.of(own.registration()), Map.of()), own.version()),
                        () -> room.showGone(ctx));
    }

    private void showChange(Context ctx, Pass pass, Invalid<Registration> form, long version) {
        var model = new HashMap<String, Object>();
        model.put("pass", pass.text());
        model.put("version", version);
        model.put("form", form);
        model.put("languages", SpokenChoices.in(room.texts(ctx)));
        room.show(ctx, "my-change", model);
    }

    private void save(Context ctx, Pass pass) {
        var own = pages.see(pass.person());
        if (own.isEmpty()) {
            room.showGone(ctx);
            return;
        }
        var fields = new LinkedHashMap<>(ctx.formParamMap());
        own.get().registration().email().ifPresent(email -> fields.put("email", List.of(email.text())));
        var filled = Filled.change(Answers.in(fields), room.regions(), room.texts(ctx));
        long version = version(ctx);
        if (filled.registration().isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showChange(ctx, pass, new Invalid<>(filled.answers().typed(), filled.errors()), version);
            return;
        }
        var reply = pages.change(pass.person(), version, filled.registration().get());
        if (reply instanceof Reply.Conflict conflict) {
            ctx.status(HttpStatus.CONFLICT);
            var form = filled.asTyped()
                    .withError(Invalid.WHOLE_FORM, room.texts(ctx).say("mijn.intussen"));
            showChange(ctx, pass, form, conflict.version());
        } else {
            answer(ctx, pass, reply, "veranderd");
        }
    }

    private static long version(Context ctx) {
        try {
            return Long.parseLong(MyPages.field(ctx, "versie"));
        } catch (NumberFormatException nonsense) {
            return -1;
        }
    }

    private void pause(Context ctx, Pass pass) {
        var texts = room.texts(ctx);
        var today = LocalDate.now(clock);
        var form = FormReader.of(ctx.formParamMap(), texts.language());
        var until = form.field("tot")
                .required(texts.say("mijn.tot"))
                .day(today.plusDays(1), today.plus(Terms.LONGEST_PAUSE));
        if (until.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, pass, "", form.invalid());
        } else {
            answer(ctx, pass, pages.pause(pass.person(), until.get()), "gepauzeerd");
        }
    }

    private void askAddress(Context ctx, Pass pass) {
        var texts = room.texts(ctx);
        var form = FormReader.of(ctx.formParamMap(), texts.language());
        var to = form.field("adres")
                .required(texts.say("mijn.adres"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        if (to.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, pass, "", form.invalid());
        } else {
            answer(ctx, pass, addresses.ask(pass.person(), to.get()), "gevraagd");
        }
    }

    /** Shows the page again with what was done, or why it could not be. */
    private void answer(Context ctx, Pass pass, Reply reply, String done) {
        if (reply instanceof Reply.Done) {
            show(ctx, pass, done, Parsed.blank());
            return;
        }
        var why = pages.see(pass.person()).map(MyPage::why).orElse("niemand");
        ctx.status(HttpStatus.CONFLICT);
        show(
                ctx,
                pass,
                "",
                Parsed.<Registration>blank()
                        .withError(Invalid.WHOLE_FORM, room.texts(ctx).say("mijn." + why)));
    }

    /** Why their case does not let it be done; who may begin again and cannot, has nobody who answers. */
    private static String why(OwnPage own) {
        var file = own.file();
        if (file.flatMap(CaseFile::frozen).isPresent()) {
            return "vast";
        }
        if (file.isEmpty() || own.region().flatMap(Region::promise).isEmpty()) {
            return "niemand";
        }
        return file.get().closedAt().isPresent() ? "afgesloten" : "loopt";
    }

    private void download(Context ctx, PersonId person) {
        var copy = pages.copy(person);
        if (copy.isEmpty()) {
            room.showGone(ctx);
            return;
        }
        ctx.header("Content-Disposition", "attachment; filename=\"herstart.json\"");
        ctx.contentType("application/json; charset=utf-8");
        ctx.result(CopyAsJson.of(copy.get(), room.texts(Language.DUTCH)));
    }

    private void read(Context ctx, Pass pass) {
        pages.copy(pass.person())
                .ifPresentOrElse(
                        copy -> room.show(
                                ctx,
                                "my-copy",
                                Map.of(
                                        "pass", pass.text(),
                                        "sections",
                                                CopyInWords.of(
                                                        copy, room.texts(ctx), clock.getZone(), room.regions()))),
                        () -> room.showGone(ctx));
    }
}
