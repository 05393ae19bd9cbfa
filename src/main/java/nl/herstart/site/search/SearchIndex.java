package nl.herstart.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.herstart.platform.page.Signpost;
import nl.herstart.value.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** All pages, ready to be searched; made once, in memory, and safe for many visitors at a time. */
final class SearchIndex {

    static final String TITLE = "title";
    /** What else it says it is about. */
    static final String SUMMARY = "summary";
    /** Title, summary and text together. */
    static final String EVERYTHING = "everything";
    /** Of a page about places, each name as a whole; such a page has none of the others. */
    static final String NAMES = "names";

    /** Lucene advises newer JDKs to take a newer Lucene, which our oldest JDK does not know. Held here, or it is forgotten. */
    private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    /** A page, and how well it fits what was asked. */
    private record Hit(Signpost page, float score) {}

    private static final String PLACE = "place";
    private static final int MOST_FOUND = 50;
    /** Beside the best one, a page that fits worse than this has the word only in passing. */
    private static final float WORTH_SHOWING = 0.15f;

    /** How much sooner another page with the same words is what somebody looks for. */
    private static final float SELDOM_MEANT = 0.5f;

    private static final int MOST_SUGGESTED = 6;

    private final List<Signpost> pages;
    private final Analyzer ofTexts;
    private final Question question;
    private final IndexSearcher searcher;

    private SearchIndex(List<Signpost> pages, Analyzer ofTexts, Analyzer ofQuestions, Analyzer ofWords) {
        this.pages = List.copyOf(pages);
        this.ofTexts = ofTexts;
        this.question = new Question(ofQuestions, ofWords, this::isKnown);
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(ofTexts))) {
                for (int place = 0; place < this.pages.size(); place++) {
                    writer.addDocument(document(this.pages.get(place), place));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
    }

    /** An index of these pages, which are all in one language. */
    static SearchIndex of(Language language, List<Signpost> pages) {
        return switch (language) {
            case DUTCH ->
                new SearchIndex(pages, DutchAnalysis.ofTexts(), DutchAnalysis.ofQuestions(), DutchAnalysis.ofWords());
            case ENGLISH ->
                new SearchIndex(
                        pages, EnglishAnalysis.ofTexts(), EnglishAnalysis.ofQuestions(), EnglishAnalysis.ofTexts());
        };
    }

    /** An index for each language of the pages in it. */
    static Map<Language, SearchIndex> ofEach(Map<Language, List<Signpost>> pages) {
        var indexes = new EnumMap<Language, SearchIndex>(Language.class);
        pages.forEach((language, findable) -> indexes.put(language, of(language, findable)));
        return indexes;
    }

    /** The pages about what was typed, the best first; at most fifty. */
    List<Found> find(String typed) {
        try {
            var query = searcher.rewrite(question.of(typed));
            var passages = new Passages(ofTexts, query);
            var hits = new ArrayList<Hit>();
            for (var hit : searcher.search(query, MOST_FOUND).scoreDocs) {
                var page = page(hit.doc);
                hits.add(new Hit(page, page.seldomMeant() ? hit.score * SELDOM_MEANT : hit.score));
            }
            hits.sort(Comparator.comparing(Hit::score).reversed());
            return hits.stream()
                    .takeWhile(hit -> hit.score() >= hits.get(0).score() * WORTH_SHOWING)
                    .map(hit -> found(hit.page(), passages))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read from memory", e);
        }
    }

    private boolean isKnown(String word) {
        try {
            return searcher.getIndexReader().docFreq(new Term(EVERYTHING, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read from memory", e);
        }
    }

    private Signpost page(int document) throws IOException {
        var place = searcher.storedFields().document(document).getField(PLACE).numericValue();
        return pages.get(place.intValue());
    }

    private static Found found(Signpost page, Passages passages) {
        return new Found(
                page.address(), page.title(), page.theme(), page.summary(), passages.in(page.text(), page.summary()));
    }

    /** Titles in which every word that was typed begins a word; at most six. */
    List<String> suggest(String typed) {
        var words = typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        return pages.stream()
                .map(Signpost::title)
                .filter(title -> beginsWords(title.toLowerCase(Locale.ROOT), words))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private static boolean beginsWords(String title, String[] typed) {
        for (var word : typed) {
            if (word.isEmpty() || !(" " + title).contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static Document document(Signpost page, int place) {
        var document = new Document();
        document.add(new StoredField(PLACE, place));
        if (!page.names().isEmpty()) {
            page.names().stream()
                    .map(name -> String.join(" ", Words.plain(name)))
                    .forEach(name -> document.add(new StringField(NAMES, name, Store.NO)));
            return document;
        }
        document.add(new TextField(TITLE, page.title(), Store.NO));
        document.add(new TextField(SUMMARY, page.summary() + "\n" + page.about(), Store.NO));
        var everything = List.of(page.title(), page.summary(), page.theme(), page.about(), page.text());
        document.add(new TextField(EVERYTHING, String.join("\n", everything), Store.NO));
        return document;
    }
}
