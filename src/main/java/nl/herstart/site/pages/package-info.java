/**
 * The reading room: home, theme pages, articles and the pages about the site, made from the Markdown files of editors.
 *
 * <p>A <em>theme</em> is a folder of articles, such as geld; its own page is the file {@code index.md} in it. A
 * <em>figure tag</em> is {@code {{ sheet.row }}} in a text, for which a figure of the calculator is filled in, so that
 * no text can contradict a calculation. An <em>example</em> is what an employer, branch or region once did; the page that
 * lists them lets a visitor choose by sector and kind. Search engines and feed readers get a sitemap, a feed, and in each
 * article what it is.
 */
@NullMarked
package nl.herstart.site.pages;

import org.jspecify.annotations.NullMarked;
