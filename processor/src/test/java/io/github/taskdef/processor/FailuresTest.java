package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around Taskdef, or in it, is one message at the class it was about; no exception reaches the compiler. */
final class FailuresTest {
    private static final JavaFileObject ORDERS = JavaFileObjects.forSourceString(
            "example.Orders", "package example;\n@io.github.taskdef.EcsTask\nclass Orders {}\n");

    @TempDir
    Path output;

    @Test
    void aFileThatCannotBeWritten() {
        Javac.Result compilation = new Javac(output).with(FullDisk::new).compile(List.of(ORDERS));

        assertEquals(List.of("FILE_UNWRITABLE"), compilation.keys());
        assertEquals(
                "Orders: META-INF/taskdef/cloudformation/orders.template.json cannot be written: the disk is full. [taskdef:FILE_UNWRITABLE]",
                compilation.messages().replaceFirst("(?s).*error: (.*?])\n.*", "$1"));
    }

    /** The disk is full when the first resource is written. */
    private static final class FullDisk extends ForwardingJavaFileManager<JavaFileManager> {
        FullDisk(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
                throws IOException {
            FileObject file = super.getFileForOutput(location, packageName, name, sibling);
            return new ForwardingFileObject<>(file) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    throw new IOException("the disk is full");
                }
            };
        }
    }

    @Test
    void aCompanionWhoseNameIsTaken() {
        JavaFileObject taken =
                JavaFileObjects.forSourceString("example.OrdersTask", "package example;\nclass OrdersTask {}\n");

        Javac.Result compilation = new Javac(output).compile(List.of(ORDERS, taken));

        assertEquals(List.of("FILE_UNWRITABLE"), compilation.keys());
    }

    @Test
    void aFaultOfTaskdefItself() {
        Javac.Result compilation =
                new Javac(output).with(new Faulty("createResource")).compile(List.of(ORDERS));

        assertEquals(List.of("INTERNAL_FAULT"), compilation.keys());
        assertTrue(
                compilation.messages().contains("example/Orders.java:3: error: Orders: Taskdef itself failed"),
                compilation.messages());
        assertTrue(compilation.messages().contains("planted"), compilation.messages());
        assertEquals(Map.of(), compilation.deployment());
    }

    @Test
    void aFaultWhileReading() {
        Javac.Result compilation =
                new Javac(output).with(new Faulty("createSourceFile")).compile(List.of(ORDERS));

        assertEquals(List.of("INTERNAL_FAULT"), compilation.keys());
        assertEquals(Map.of(), compilation.deployment());
    }

    @Test
    void aFaultThatTheJvmTells() {
        Javac.Result compilation = new Javac(output)
                .with(new Faulty("createResource", new StackOverflowError("planted")))
                .compile(List.of(ORDERS));

        assertEquals(List.of("INTERNAL_FAULT"), compilation.keys());
        assertEquals(Map.of(), compilation.deployment());
    }

    /** The processor, given a Filer of which one method is broken. */
    @SupportedAnnotationTypes("*")
    private static final class Faulty extends AbstractProcessor {
        private final Processor taskdef = new TaskdefProcessor();
        private final String method;
        private final Throwable fault;

        Faulty(String method) {
            this(method, new IllegalStateException("planted"));
        }

        Faulty(String method, Throwable fault) {
            this.method = method;
            this.fault = fault;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = broken(Filer.class, environment.getFiler(), method, null);
            taskdef.init(broken(ProcessingEnvironment.class, environment, "getFiler", filer));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return taskdef.process(annotations, round);
        }

        /** The same object, one method of which returns something else, or throws. */
        private <T> T broken(Class<T> type, T object, String name, Object instead) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                        if (!method.getName().equals(name)) {
                            try {
                                return method.invoke(object, args);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        }
                        if (instead == null) {
                            throw fault;
                        }
                        return instead;
                    }));
        }
    }
}
