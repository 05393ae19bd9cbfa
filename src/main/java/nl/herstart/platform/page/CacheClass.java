package nl.herstart.platform.page;

import io.javalin.http.Context;

/** How long a browser may keep an answer. What says nothing else is {@link #NEVER}. */
public enum CacheClass {
    /** Forms, personal pages, errors. */
    NEVER("no-store"),
    /** Answers to a press that hold what was filled in: the visitor's own browser may keep them for its back button. */
    OWN_HISTORY("private, no-cache"),
    /** Public content, the same for everybody. */
    CONTENT("public, max-age=60, must-revalidate"),
    /** Kept, but asked after each time: assets under a plain name. */
    REVALIDATED("no-cache"),
    /** Addresses that hold a hash of what they give. */
    FOREVER("public, max-age=31536000, immutable");

    private final String header;

    CacheClass(String header) {
        this.header = header;
    }

    /** Says so with an answer that is not given otherwise. */
    public void applyTo(Context ctx) {
        ctx.header("Cache-Control", header);
    }

    /** The value of the header {@code Cache-Control}. */
    public String header() {
        return header;
    }
}
