package nl.herstart.site.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.EmailAddress;

/** To ask for a link by which to choose another passphrase. Whoever asks gets the same answer. */
final class ForgotPages {

    private static final String FORGOT = "/beheer/wachtwoordzin-vergeten";

    private final Accounts accounts;
    private final FormGuard guard;
    private final Views views;
    private final Texts texts;
    private final BooleanSupplier takesLogins;

    ForgotPages(Accounts accounts, FormGuard guard, Views views, Texts texts, BooleanSupplier takesLogins) {
        this.accounts = accounts;
        this.guard = guard;
        this.views = views;
        this.texts = texts;
        this.takesLogins = takesLogins;
    }

    void addTo(RoutesConfig routes) {
        routes.get(FORGOT, ctx -> showForgot(ctx, Parsed.blank(), false));
        routes.post(FORGOT, this::forgot);
    }

    private void showForgot(Context ctx, Invalid<String> form, boolean isSent) {
        LoginPages.show(views, ctx, "admin/forgot", new HashMap<>(Map.of("form", form, "isSent", isSent)));
    }

    private void forgot(Context ctx) {
        var form = FormReader.of(ctx.formParamMap());
        var email = form.field("email")
                .required(texts.say("email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        if (form.hasErrors()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showForgot(ctx, form.invalid(), false);
            return;
        }
        var tooMany = guard.objectionToOneMore(ctx, Limit.LOGIN);
        if (tooMany.isPresent()) {
            tooMany.get().applyTo(ctx);
            showForgot(
                    ctx,
                    form.<String>invalid()
                            .withError(Invalid.WHOLE_FORM, tooMany.get().message()),
                    false);
            return;
        }
        if (takesLogins.getAsBoolean()) {
            accounts.forgot(email.orElseThrow());
        }
        showForgot(ctx, Parsed.blank(), true);
    }
}
