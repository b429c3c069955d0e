package dev.renkei.examples.documentation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles a piece of Java against the class path of the tests, runs it and returns what it prints.
 */
final class SnippetRunner {

    private static final String CLASS = "Snippet";

    private final Path folder;

    SnippetRunner(Path folder) {
        this.folder = folder;
    }

    String run(Snippet snippet) throws IOException, ReflectiveOperationException {
        return run(CLASS, snippet.toSource(CLASS));
    }

    /** Runs a whole program, of a single class. */
    String run(String className, String source, String... arguments) throws IOException, ReflectiveOperationException {
        compile(className, source);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] compiled = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(compiled, getClass().getClassLoader());
                PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            loader.loadClass(className).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void compile(String className, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-processing,-classfile",
                "-Werror",
                "-proc:none",
                "-d",
                folder.toString());
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(new Source(className, source)))
                .call();
        if (!compiled) {
            throw new AssertionError("Snippet must compile:\n" + messages + "\n" + source);
        }
    }

    /** A source that is held in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(
                    URI.create("string:///" + className + JavaFileObject.Kind.SOURCE.extension),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
