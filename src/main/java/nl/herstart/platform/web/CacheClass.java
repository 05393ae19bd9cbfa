package nl.herstart.platform.web;

/** How long a browser may keep an answer. What says nothing else is {@link #NEVER}. */
public enum CacheClass {
    /** Forms, personal pages, errors. */
    NEVER("no-store"),
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

    String header() {
        return header;
    }
}
