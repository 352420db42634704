package io.github.taskdef.processor.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What a class carries by way of annotations of its own, read from a small language of a few annotations. */
final class CompositionTest {
    private static final String LANGUAGE = """
            import java.lang.annotation.*;
            @interface Size { int cpu() default 1; int memory() default 2; String name() default ""; }
            @interface Item { String key(); String value(); }
            @interface Bag { String[] names() default {}; Item[] items() default {}; String[] words() default {}; }
            @Repeatable(Disk.List.class) @interface Disk { String value(); @interface List { Disk[] value(); } }
            """;

    @Test
    void readsWhatIsWritten() {
        assertReads("@Size(cpu = 8) class Subject {}", "@Size cpu=8 memory=(2) name=()");
    }

    @Test
    void looksThroughAnnotationsOfAnyDepth() {
        assertReads(
                "@Size(cpu = 8) @interface One {} @One @interface Two {} @Two @interface Three {} @Three class Subject {}",
                "@Three → @Two → @One → @Size cpu=8 memory=(2) name=()");
    }

    @Test
    void takesTheNearestMemberByMember() {
        assertReads("""
                @Size(cpu = 8, memory = 16, name = "far") @interface Far {}
                @Far @Size(cpu = 4, memory = 8) @interface Near {}
                @Near @Size(cpu = 2) class Subject {}
                """, "@Size cpu=2 memory=8 name=far");
    }

    /** The annotation on the class itself is the nearest, wherever it stands among the others. */
    @Test
    void doesNotMindTheOrder() {
        assertReads(
                "@Size(cpu = 8) @interface Far {} @Size(cpu = 2) @Far class Subject {}",
                "@Size cpu=2 memory=(2) name=()");
    }

    @Test
    void tellsOfTwoSideBySideThatDiffer() {
        String two = "@Size(cpu = 8, memory = 4) @interface One {} @Size(cpu = 4, memory = 4) @interface Two {} ";

        assertReads(
                two + "@Two @One class Subject {}",
                "@Two → @Size.cpu ≠ @One → @Size.cpu",
                "@Two → @Size cpu=4 memory=4 name=()");
        assertReads(two + "@Two @One @Size(cpu = 2) class Subject {}", "@Size cpu=2 memory=4 name=()");
    }

    /** However near they are: who carries whom decides, not the number of steps. */
    @Test
    void tellsOfTwoThatAreNotAboveEachOther() {
        assertReads(
                """
                @Size(cpu = 8) @interface Base {}
                @Base @interface One {}
                @Size(cpu = 4) @interface Two {}
                @One @Two class Subject {}
                """, "@One → @Base → @Size.cpu ≠ @Two → @Size.cpu", "@One → @Base → @Size cpu=8 memory=(2) name=()");
    }

    /** Whichever way its base is reached first. */
    @Test
    void liesAboveItsBaseByEveryWay() {
        String three =
                "@Size(cpu = 8) @interface Base {} @Base @interface One {} @Base @Size(cpu = 4) @interface Two {} ";

        assertReads(three + "@Base @Two class Subject {}", "@Two → @Size cpu=4 memory=(2) name=()");
        assertReads(three + "@One @Two class Subject {}", "@Two → @Size cpu=4 memory=(2) name=()");
        assertReads(three + "@Two @One class Subject {}", "@Two → @Size cpu=4 memory=(2) name=()");
    }

    @Test
    void addsListsUpTheFarthestFirst() {
        assertReads("""
                @Bag(names = {"a", "b"}, items = {@Item(key = "x", value = "1"), @Item(key = "y", value = "2")}, words = "far")
                @interface Far {}
                @Far @Bag(names = {"c", "a"}, items = @Item(key = "x", value = "3"), words = {"near", "words"}) class Subject {}
                """, "@Bag names=[b, c, a] items=[y=2, x=3] words=[near, words]");
    }

    @Test
    void keepsWhatOneListSaysTwice() {
        assertReads(
                "@Bag(names = \"a\") @interface Far {} "
                        + "@Far @Bag(names = {\"b\", \"b\"}, items = {@Item(key = \"x\", value = \"1\"), @Item(key = \"x\", value = \"2\")}) class Subject {}",
                "@Bag names=[a, b, b] items=[x=1, x=2] words=[]");
    }

    @Test
    void dropsAListByAnEmptyOne() {
        assertReads("""
                @Bag(names = "a", items = @Item(key = "x", value = "1"), words = "far") @interface Far {}
                @Bag(names = "b") @interface Beside {}
                @Far @Bag(names = {}, items = {}, words = {}) @interface Near {}
                @Near @Beside class Subject {}
                """, "@Near → @Bag names=[b] items=[] words=[]");
    }

    @Test
    void tellsOfTwoSideBySideThatDifferInAnEntry() {
        String two = "@Bag(names = \"a\", items = @Item(key = \"x\", value = \"1\")) @interface One {} "
                + "@Bag(names = \"a\", items = @Item(key = \"x\", value = \"2\")) @interface Two {} ";

        assertReads(
                two + "@One @Two class Subject {}",
                "@One → @Bag.items[0] ≠ @Two → @Bag.items[0]",
                "@One → @Bag names=[a] items=[x=1] words=[]");
        assertReads(
                two + "@One @Two @Bag(items = @Item(key = \"x\", value = \"3\")) class Subject {}",
                "@Bag names=[a] items=[x=3] words=[]");
    }

    @Test
    void passesNoMemberOn() {
        assertReads(
                """
                @Size @interface Base {}
                @Base @Disk("/a") @Disk("/b") @interface Sized { int cpu(); String value() default ""; String team() default ""; }
                @Sized(cpu = 4, value = "/c", team = "orders") class Subject {}
                """,
                "@Sized.cpu is not passed on to @Size.cpu",
                "@Sized.value is not passed on to @Disk.value",
                "@Sized → @Base → @Size cpu=(1) memory=(2) name=()",
                "@Sized → @Disk[0] value=/a",
                "@Sized → @Disk[1] value=/b");
    }

    @Test
    void putsRepeatableOnesSideBySide() {
        assertReads(
                """
                @Disk("/a") @Disk("/b") @interface Disks {}
                @Disk("/c") @interface Third {}
                @Disks @Third @Disk("/d") class Subject {}
                """,
                "@Disks → @Disk[0] value=/a",
                "@Disks → @Disk[1] value=/b",
                "@Third → @Disk value=/c",
                "@Disk value=/d");
    }

    @Test
    void isThereOnceByHoweverManyWays() {
        assertReads("""
                @Disk("/a") @interface Base {}
                @Base @interface One {}
                @Base @interface Two {}
                @One @Two class Subject {}
                """, "@One → @Base → @Disk value=/a");
    }

    @Test
    void endsWhereAnnotationsGoRoundInCircles() {
        String circle = "@Two @Size(cpu = 8) @interface One {} @One @interface Two {} @Self @interface Self {} ";

        assertReads(circle + "@One class Subject {}", "@One → @Size cpu=8 memory=(2) name=()");
        assertReads(circle + "@Two class Subject {}", "@Two → @One → @Size cpu=8 memory=(2) name=()");
        assertReads(circle + "@Self class Subject {}");
    }

    /** What one class asks must not spoil the answer for the next. */
    @Test
    void remembersNothingWrongAboutACircle() {
        String circle = "@Two @Size(cpu = 8) @interface One {} @One @interface Two {} ";

        assertReads(
                circle + "@One class Other {} @Two class Subject {}",
                "@One → @Size cpu=8 memory=(2) name=()",
                "@Two → @One → @Size cpu=8 memory=(2) name=()");
    }

    @Test
    void ignoresWhatIsNotItsBusiness() {
        assertReads("@Deprecated @SuppressWarnings(\"unused\") @FunctionalInterface interface Subject { void run(); }");
    }

    private static void assertReads(String source, String... views) {
        Reading reading = new Reading();
        Compilation compilation = Compiler.javac()
                .withProcessors(reading)
                .compile(JavaFileObjects.forSourceString("Subject", LANGUAGE + source));
        assertEquals(Compilation.Status.SUCCESS, compilation.status(), compilation.errors()::toString);
        assertEquals(String.join("\n", views), String.join("\n", reading.views));
    }

    /** Reads every class there is. */
    @SupportedAnnotationTypes("*")
    private static final class Reading extends AbstractProcessor implements ReadingListener {
        private final List<String> views = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Composition composition = new Composition(Set.of("Size", "Disk", "Bag"));
            round.getRootElements().stream()
                    .filter(element -> !element.getKind().name().equals("ANNOTATION_TYPE"))
                    .flatMap(element -> composition.of(element, this).values().stream())
                    .flatMap(List::stream)
                    .map(Reading::told)
                    .forEach(views::add);
            return false;
        }

        @Override
        public void text(Setting<String> text) {
            // each is compared where it is told
        }

        @Override
        public void disagreement(Origin one, Origin other) {
            views.add(one.path() + " ≠ " + other.path());
        }

        @Override
        public void notPassedOn(Origin member, String name, String annotation) {
            views.add(member.path() + " is not passed on to @" + annotation + "." + name);
        }

        private static String told(AnnotationView view) {
            if (view.name().equals("Bag")) {
                List<String> items = view.annotations("items", "key").stream()
                        .map(item -> item.text("key").value() + "="
                                + item.text("value").value())
                        .toList();
                return view.origin().path() + " names=" + Setting.values(view.texts("names")) + " items=" + items
                        + " words=" + Setting.values(view.words("words"));
            }
            List<Setting<?>> settings = view.name().equals("Size")
                    ? List.of(view.whole("cpu"), view.whole("memory"), view.text("name"))
                    : List.of(view.text("value"));
            return view.origin().path() + settings.stream().map(Reading::told).collect(Collectors.joining());
        }

        private static String told(Setting<?> setting) {
            String path = setting.origin().path();
            String value = setting.isStated() ? setting.value().toString() : "(" + setting.value() + ")";
            return " " + path.substring(path.lastIndexOf('.') + 1) + "=" + value;
        }
    }
}
