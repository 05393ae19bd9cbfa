package nl.herstart.site.caseload;

import nl.herstart.platform.form.FormReader;

/** Takes what staff type about somebody in their own words: no more than fits, and no burgerservicenummer. */
record StaffWords(DeskWords words) {

    private static final int MOST = 2000;
    private static final int LEAST_REASON = 3;
    private static final int LEAST_WEIGHTY_REASON = 10;

    String say(String key) {
        return words.say(key);
    }

    /** What was typed, or nothing. */
    String note(FormReader form, String field) {
        return form.field(field).ownWords(MOST, words.say("bsn"));
    }

    /** What must be typed. */
    String needed(FormReader form, String field, String whenEmpty) {
        form.field(field).required(words.say(whenEmpty));
        return note(form, field);
    }

    /** Why something is done, in more than a letter or two. */
    String reason(FormReader form, String field) {
        return reason(form, field, LEAST_REASON);
    }

    /** Why something is done that cannot be undone, or is much. */
    String weightyReason(FormReader form, String field) {
        return reason(form, field, LEAST_WEIGHTY_REASON);
    }

    private String reason(FormReader form, String field, int least) {
        var text = needed(form, field, "reden.leeg");
        if (!text.isEmpty() && text.codePointCount(0, text.length()) < least) {
            form.refuse(field, words.say("reden.kort"));
        }
        return text;
    }
}
