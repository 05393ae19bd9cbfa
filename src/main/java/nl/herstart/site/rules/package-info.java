/**
 * The pages that explain: each rule in plain words with its figures and a worked example ({@code /rekenhulp/uitleg}), and how
 * we know that the outcome is right ({@code /rekenhulp/hoe-weten-we-dat-het-klopt}). A <b>topic</b> is one rule, or a few
 * that belong together.
 */
@NullMarked
package nl.herstart.site.rules;

import org.jspecify.annotations.NullMarked;
