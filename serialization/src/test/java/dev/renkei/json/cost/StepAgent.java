package dev.renkei.json.cost;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Makes a program count its steps: Renkei's, those of the JDK's collections, in which keys are sought, and those of the parser.
 *
 * <p>A number of steps is the same on every machine, which no number of seconds is.
 */
final class StepAgent implements ClassFileTransformer {

    private static final List<String> COUNTED = List.of(
            "dev/renkei/",
            "tools/jackson/core/",
            "java/util/Abstract",
            "java/util/ArrayList",
            "java/util/Collections",
            "java/util/HashMap",
            "java/util/IdentityHashMap",
            "java/util/ImmutableCollections",
            "java/util/Linked",
            "java/util/TreeMap",
            "java/util/concurrent/ConcurrentHashMap");
    private static final String OWN = "dev/renkei/json/cost/";
    private static final String COUNTER = OWN + "Steps";

    private StepAgent() {}

    /**
     * Is called by the JVM before the program.
     *
     * @param arguments  what the command line says of the agent, ignored
     * @param instrumentation  changes classes, not null
     * @throws UnmodifiableClassException if a class that can be modified cannot
     */
    public static void premain(String arguments, Instrumentation instrumentation) throws UnmodifiableClassException {
        instrumentation.addTransformer(new StepAgent(), true);
        Class<?>[] loaded = Arrays.stream(instrumentation.getAllLoadedClasses())
                .filter(instrumentation::isModifiableClass)
                .filter(type -> isCounted(type.getName().replace('.', '/')))
                .toArray(Class<?>[]::new);
        instrumentation.retransformClasses(loaded);
    }

    /** Writes the archive that a JVM takes as its agent. */
    static Path writeTo(Path folder) {
        Path jar = folder.resolve("steps.jar");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", StepAgent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        attributes.putValue("Boot-Class-Path", jar.getFileName().toString());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                var counter = StepAgent.class.getResourceAsStream("Steps.class")) {
            entries.putNextEntry(new JarEntry(COUNTER + ".class"));
            entries.write(counter.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static boolean isCounted(String name) {
        return !name.startsWith(OWN) && COUNTED.stream().anyMatch(name::startsWith);
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] classFile) {
        if (name == null || !isCounted(name)) {
            return null;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(classFile).accept(new CountingClass(writer), 0);
        return writer.toByteArray();
    }

    private static final class CountingClass extends ClassVisitor {

        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class CountingMethod extends MethodVisitor {

        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            count();
            super.visitJumpInsn(opcode, label);
        }

        private void count() {
            visitFieldInsn(Opcodes.GETSTATIC, COUNTER, "count", "J");
            visitInsn(Opcodes.LCONST_1);
            visitInsn(Opcodes.LADD);
            visitFieldInsn(Opcodes.PUTSTATIC, COUNTER, "count", "J");
        }
    }
}
