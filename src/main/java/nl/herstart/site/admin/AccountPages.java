package nl.herstart.site.admin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Staff;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.site.admin.Account.State;
import nl.herstart.value.EmailAddress;

/** Colleagues: who there are, what they may do, who is invited, and who needs help to get in. No person who registered. */
final class AccountPages {

    static final String LIST = "/beheer/collegas";
    static final Set<Role> ROLES = Set.of(Role.BEHEERDER, Role.COORDINATOR);
    private static final Set<Role> BEHEERDER = Set.of(Role.BEHEERDER);
    private static final String INVITE = LIST + "/uitnodigen";
    private static final String ONE = LIST + "/{id}";
    private static final String CODE = "code";
    private static final int MAX_NAME = 100;

    private final Accounts accounts;
    private final FactorResets resets;
    private final AdminParts parts;
    private final RegionMap regions;
    private final Texts texts;

    AccountPages(Accounts accounts, AdminParts parts, RegionMap regions, Texts texts) {
        this.accounts = accounts;
        this.resets = new FactorResets(parts, accounts);
        this.parts = parts;
        this.regions = regions;
        this.texts = texts;
    }

    void addTo(DeskDoor door) {
        door.get(LIST, ROLES, (ctx, viewer) -> showList(ctx, viewer, door));
        door.get(INVITE, ROLES, (ctx, viewer) -> showInvite(ctx, viewer, door, Parsed.blank()));
        door.post(INVITE, ROLES, (ctx, viewer) -> invite(ctx, viewer, door));
        door.get(ONE, ROLES, (ctx, viewer) -> showOne(ctx, viewer, door, Parsed.blank()));
        door.post(ONE + "/recht-geven", BEHEERDER, (ctx, viewer) -> give(ctx, viewer, door));
        door.post(ONE + "/recht-afnemen", BEHEERDER, (ctx, viewer) -> take(ctx, viewer, door));
        post(door, "/blokkeren", BEHEERDER, (viewer, id) -> accounts.suspend(viewer, id, true), "geblokkeerd");
        post(door, "/toelaten", BEHEERDER, (viewer, id) -> accounts.suspend(viewer, id, false), "toegelaten");
        post(door, "/opnieuw-uitnodigen", ROLES, accounts::inviteAgain, "uitgenodigd");
        post(door, "/tweede-stap-vragen", ROLES, resets::ask, "gevraagd");
        post(door, "/tweede-stap-goedkeuren", ROLES, resets::approve, "goedgekeurd");
        post(door, "/tweede-stap-afwijzen", ROLES, resets::end, "afgewezen");
    }

    private interface Deed {
        boolean isDone(Viewer viewer, String id);
    }

    /** A button on the page of one account; when it does nothing any more, that page says so. */
    private void post(DeskDoor door, String name, Set<Role> roles, Deed deed, String done) {
        door.post(ONE + name, roles, (ctx, viewer) -> {
            var account = account(ctx, viewer);
            if (deed.isDone(viewer, account.id())) {
                ctx.redirect(LIST + "/" + account.id() + "?klaar=" + done, HttpStatus.SEE_OTHER);
            } else {
                refuse(ctx, viewer, door, Invalid.WHOLE_FORM, texts.say("collega.kan-niet"));
            }
        });
    }

    private Account account(Context ctx, Viewer viewer) {
        return accounts.find(viewer, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private void refuse(Context ctx, Viewer viewer, DeskDoor door, String field, String message) {
        ctx.status(HttpStatus.CONFLICT);
        var form = FormReader.of(LoginPages.withoutSecrets(ctx)).<Right>invalid();
        showOne(ctx, viewer, door, form.withError(field, message));
    }

    /** An account as a line of a list. */
    record Line(
            String id, String name, String email, String state, List<String> rights, String seen, boolean asksReset) {}

    private Line line(Account account) {
        return new Line(
                account.id(),
                account.name(),
                account.email().text(),
                texts.say("staat." + account.state().key()),
                account.rightsInOrder().stream()
                        .map(right -> RightWords.of(right, regions, texts))
                        .toList(),
                account.seenAt().map(at -> Moments.inWords(at, parts.clock())).orElse(texts.say("nooit")),
                account.resetAskedBy().isPresent());
    }

    private void showList(Context ctx, Viewer viewer, DeskDoor door) {
        var lines = accounts.seenBy(viewer).stream().map(this::line).toList();
        door.show(ctx, viewer, "admin/accounts", Map.of("accounts", lines));
    }

    /** A choice in a list. */
    record Choice(String value, String label) {}

    private void showInvite(Context ctx, Viewer viewer, DeskDoor door, Invalid<?> form) {
        door.show(
                ctx,
                viewer,
                "admin/invite",
                Map.of("form", form, "roles", roles(viewer), "regions", regionChoices(viewer)));
    }

    private List<Choice> roles(Viewer viewer) {
        return List.of(Role.values()).stream()
                .filter(role -> viewer.is(Role.BEHEERDER) || role == Role.CONSULENT)
                .map(role -> new Choice(role.key(), texts.say("rol." + role.key())))
                .toList();
    }

    private List<Choice> regionChoices(Viewer viewer) {
        Predicate<Region> isOffered =
                viewer.is(Role.BEHEERDER) ? region -> true : region -> viewer.coordinates(region.slug());
        return regions.all().stream()
                .filter(isOffered)
                .map(region -> new Choice(region.slug(), region.name()))
                .toList();
    }

    /** The right that a form names; an error when it names none that this viewer may give. */
    private Optional<Right> right(FormReader form, Viewer viewer) {
        var byKey = new LinkedHashMap<String, Role>();
        roles(viewer)
                .forEach(choice ->
                        byKey.put(choice.value(), Role.of(choice.value()).orElseThrow()));
        var role = form.field("rol").required(texts.say("rol.leeg")).choice(byKey);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        if (!role.get().isOfARegion()) {
            return Optional.of(Right.of(role.get()));
        }
        var slugs = new LinkedHashMap<String, String>();
        regionChoices(viewer).forEach(choice -> slugs.put(choice.value(), choice.value()));
        return form.field("regio")
                .required(texts.say("regio.leeg"))
                .choice(slugs)
                .map(slug -> Right.in(slug, role.get()))
                .filter(right -> Accounts.mayGive(viewer, right));
    }

    private void invite(Context ctx, Viewer viewer, DeskDoor door) {
        var form = FormReader.of(LoginPages.withoutSecrets(ctx));
        var name = form.field("naam").required(texts.say("naam.leeg")).text(MAX_NAME);
        var email = form.field("email")
                .required(texts.say("email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var right = right(form, viewer);
        if (!form.hasErrors()) {
            checkCode(ctx, viewer, door, form);
        }
        if (form.hasErrors()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showInvite(ctx, viewer, door, form.invalid());
            return;
        }
        var invited = accounts.invite(viewer, name.orElseThrow(), email.orElseThrow(), right.orElseThrow());
        if (invited.isPresent()) {
            ctx.redirect(LIST + "/" + invited.get().id() + "?klaar=uitgenodigd", HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.CONFLICT);
            showInvite(ctx, viewer, door, form.invalid().withError("email", texts.say("email.bekend")));
        }
    }

    private void give(Context ctx, Viewer viewer, DeskDoor door) {
        var account = account(ctx, viewer);
        boolean isOwn = account.id().equals(viewer.id());
        var form = FormReader.of(LoginPages.withoutSecrets(ctx));
        var right = right(form, viewer);
        boolean mayBeGiven = !isOwn && right.filter(account.rights()::contains).isEmpty();
        if (!form.hasErrors() && mayBeGiven) {
            checkCode(ctx, viewer, door, form);
        }
        if (form.hasErrors()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showOne(ctx, viewer, door, form.invalid());
        } else if (accounts.change(viewer, account.id(), right.orElseThrow(), true)) {
            ctx.redirect(LIST + "/" + account.id() + "?klaar=recht", HttpStatus.SEE_OTHER);
        } else if (isOwn) {
            refuse(ctx, viewer, door, Invalid.WHOLE_FORM, texts.say("recht.zelf"));
        } else {
            refuse(ctx, viewer, door, "rol", texts.say("recht.al"));
        }
    }

    /** A right is given by who holds the phone at that moment, and not by who found a browser open. */
    private void checkCode(Context ctx, Viewer viewer, DeskDoor door, FormReader form) {
        var code = LoginPages.typed(ctx, CODE);
        if (code.isBlank()) {
            form.refuse(CODE, texts.say("code.leeg"));
        } else if (!door.confirmsWithCode(viewer, code)) {
            form.refuse(CODE, texts.say("code.fout"));
        }
    }

    private void take(Context ctx, Viewer viewer, DeskDoor door) {
        var account = account(ctx, viewer);
        var chosen = ctx.formParam("recht");
        var right = account.rights().stream()
                .filter(each -> key(each).equals(chosen))
                .findFirst();
        if (right.isPresent() && accounts.change(viewer, account.id(), right.get(), false)) {
            ctx.redirect(LIST + "/" + account.id() + "?klaar=recht", HttpStatus.SEE_OTHER);
        } else {
            refuse(ctx, viewer, door, Invalid.WHOLE_FORM, texts.say("recht.laatste"));
        }
    }

    private static String key(Right right) {
        return right.role().key() + right.region().map(slug -> " " + slug).orElse("");
    }

    private void showOne(Context ctx, Viewer viewer, DeskDoor door, Invalid<?> form) {
        var account = account(ctx, viewer);
        var held = new ArrayList<Choice>();
        account.rightsInOrder()
                .forEach(right -> held.add(new Choice(key(right), RightWords.of(right, regions, texts))));
        var done = ctx.queryParam("klaar");
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("account", line(account));
        model.put("address", LIST + "/" + account.id());
        model.put("held", held);
        model.put("roles", roles(viewer));
        model.put("regions", regionChoices(viewer));
        model.put("mayChange", Accounts.mayChange(viewer, account));
        model.put("mayTake", held.size() > 1);
        model.put("isInvited", account.state() == State.INVITED);
        model.put("isSuspended", account.state() == State.SUSPENDED);
        model.put(
                "mayAskReset", account.state() == State.ACTIVE && !account.id().equals(viewer.id()));
        model.put("mayApprove", resets.mayApprove(viewer, account));
        model.put("askedBy", account.resetAskedBy().flatMap(this::name).orElse(""));
        model.put("notice", done == null ? "" : texts.find("klaar." + done).orElse(""));
        door.show(ctx, viewer, "admin/account", model);
    }

    private Optional<String> name(String id) {
        return parts.database().read(look -> Staff.name(look, id));
    }
}
