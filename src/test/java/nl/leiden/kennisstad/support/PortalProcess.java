package nl.leiden.kennisstad.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.KennisstadApplication;

/** The portal as a process of its own, on the database of a test, that can be killed. */
public final class PortalProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private PortalProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts one more node; it takes a while before it works. */
    public static PortalProcess start(TestDatabase.Url database, Map<String, String> settings) {
        try {
            Path output = Files.createTempFile("portal", ".log");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
            command.addAll(List.of("-cp", withoutTests(System.getProperty("java.class.path"))));
            command.add(KennisstadApplication.class.getName());
            command.add("--server.port=0");
            command.add("--spring.datasource.url=" + database.value());
            command.add("--spring.datasource.username=" + TestServer.APPLICATION);
            command.add("--spring.datasource.password=" + TestServer.PASSWORD);
            command.add("--spring.flyway.url=" + database.value());
            command.add("--spring.flyway.user=" + TestServer.OWNER);
            command.add("--spring.flyway.password=" + TestServer.PASSWORD);
            settings.forEach((name, value) -> command.add("--" + name + "=" + value));
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            return new PortalProcess(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests' own configurations are no part of the portal. */
    private static String withoutTests(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** What it wrote, to be read when something is wrong. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without any time to clean up, as when the power fails; returns its exit code. */
    public int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        kill();
        Files.deleteIfExists(output);
    }
}
