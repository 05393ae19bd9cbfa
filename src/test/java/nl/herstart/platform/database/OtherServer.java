package nl.herstart.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A second process that opens the database, answers some writes and then keeps the file open until it is killed. */
final class OtherServer implements AutoCloseable {

    static final int ANSWERED_WRITES = 25;

    private final Process process;

    private OtherServer(Process process) {
        this.process = process;
    }

    static OtherServer holding(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherServer.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var line = output.readLine();
        while (line != null && !line.equals("answered")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the other server stopped");
        }
        return new OtherServer(process);
    }

    /** Ends the process without giving it a chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    @SuppressWarnings("resource")
    public static void main(String[] arguments) throws InterruptedException {
        var database = Database.open(Path.of(arguments[0]));
        for (int i = 0; i < ANSWERED_WRITES; i++) {
            database.write(handle -> handle.execute("UPDATE readiness SET writes = writes + 1"));
        }
        System.out.println("answered");
        Thread.sleep(60_000);
    }
}
