package nl.herstart.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import nl.herstart.platform.server.TestServer;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredAnswerTest {

    private static final byte[] LONG = "Een zin over werk en geld. ".repeat(200).getBytes(StandardCharsets.UTF_8);
    private static final StoredAnswer ANSWER = StoredAnswer.of("text/html; charset=utf-8", CacheClass.CONTENT, LONG);
    private static final String TAG = '"' + ANSWER.hash() + '"';
    private static final String GZIP_TAG = '"' + ANSWER.hash() + "-gzip\"";

    @SuppressWarnings("NullAway.Init")
    private static TestServer server;

    @SuppressWarnings("NullAway.Init")
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        server = TestServer.with(routes -> {
            routes.get("/lang", ANSWER::write);
            routes.get("/kort", StoredAnswer.of("text/plain", CacheClass.FOREVER, new byte[] {'a'})::write);
        });
        visitor = server.visitor();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void gives_the_bytes_with_their_length_tag_and_cache_class() {
        var answer = visitor.bytes("/lang");

        assertThat(answer.body()).isEqualTo(LONG);
        assertThat(answer.headers().firstValue("content-length")).contains(String.valueOf(LONG.length));
        assertThat(answer.headers().firstValue("etag")).contains(TAG);
        assertThat(answer.headers().firstValue("cache-control")).contains("public, max-age=60, must-revalidate");
        assertThat(answer.headers().firstValue("vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip;q=0.8", "deflate,GZIP", "*", "gzip;q=1.0"})
    void compresses_for_who_wants_it(String accepted) throws IOException {
        var answer = visitor.bytes("/lang", "Accept-Encoding", accepted);

        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("etag")).contains(GZIP_TAG);
        assertThat(answer.body()).hasSizeLessThan(LONG.length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip; q=0.0, br", "xgzip"})
    void does_not_compress_for_who_does_not(String accepted) {
        assertThat(visitor.bytes("/lang", "Accept-Encoding", accepted).body()).isEqualTo(LONG);
    }

    @Test
    void does_not_compress_what_would_grow() {
        assertThat(visitor.bytes("/kort", "Accept-Encoding", "gzip").body()).containsExactly('a');
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    TAG             | 304
                    W/TAG           | 304
                    "x", TAG        | 304
                    *               | 304
                    "x"             | 200
                    GZIP            | 200
                    """)
    void says_so_when_the_browser_has_it(String known, int status) {
        var tags = known.replace("TAG", TAG).replace("GZIP", GZIP_TAG);
        var answer = visitor.get("/lang", "If-None-Match", tags);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("etag")).contains(TAG);
        assertThat(answer.body().isEmpty()).isEqualTo(status == 304);
    }

    @Test
    void knows_the_compressed_one_by_its_own_tag() {
        assertThat(visitor.get("/lang", "If-None-Match", GZIP_TAG, "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
    }
}
