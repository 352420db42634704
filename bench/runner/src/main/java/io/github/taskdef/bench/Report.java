package io.github.taskdef.bench;

import java.util.List;
import java.util.Locale;

/** Puts what was measured into tables, beside what was asked for. */
final class Report {
    private final Page page;

    Report(Page page) {
        this.page = page;
    }

    void compilations(List<Taskdef> own, Taskdef shared) {
        page.heading("A whole compilation");
        page.say("CPU of a fresh javac and all its threads, in milliseconds.");
        page.say("");
        page.head(
                "annotated classes",
                "`-proc:none`",
                "F",
                "Taskdef",
                "F to `-proc:none`",
                "Taskdef to `-proc:none`",
                "asked");
        own.forEach(one -> compilation(one, "one stack each", asked(one.classes())));
        compilation(shared, "in ten stacks", "1.1");
    }

    private static String asked(int classes) {
        return classes == 1 || classes == 1000 ? "1.25" : "";
    }

    private void compilation(Taskdef one, String shape, String asked) {
        double none = one.none().cpu();
        page.row(
                one.classes() + ", " + shape,
                whole(none),
                whole(one.floor().cpu()),
                whole(one.taskdef().cpu()),
                ratio(one.floor().cpu(), none),
                ratio(one.taskdef().cpu(), none),
                asked);
    }

    void calls(List<Taskdef> own, Taskdef shared) {
        page.heading("The processor's own calls");
        page.say(
                "CPU of the compiler's thread in the processor's constructor, `init` and `process`, in milliseconds. F is what the");
        page.say("compiler's `Filer` takes for these files, whoever writes them.");
        page.say("");
        page.head("annotated classes", "F", "Taskdef", "Taskdef to F", "asked");
        for (Taskdef one : own) {
            callsOf(one, one.classes() + ", one stack each", one.classes() == 1 ? "6" : "");
        }
        callsOf(shared, shared.classes() + ", in ten stacks", "");
        page.say("");
        page.head("each further class", "F", "Taskdef", "Taskdef to F", "asked");
        for (int larger = 1; larger < own.size(); larger++) {
            Taskdef from = own.get(larger - 1);
            Taskdef to = own.get(larger);
            double floor = to.floorSlope(from);
            double taskdef = to.taskdefSlope(from);
            page.row(
                    from.classes() + " to " + to.classes(),
                    tenths(floor),
                    tenths(taskdef),
                    ratio(taskdef, floor),
                    "1.5");
        }
        page.say("");
        double before = own.get(2).taskdefSlope(own.get(1));
        double last = own.get(3).taskdefSlope(own.get(2));
        page.say("The slope from 100 to 1,000 classes is " + ratio(last, before)
                + " times that from 10 to 100; asked: 1.2 at most.");
    }

    private void callsOf(Taskdef one, String shape, String asked) {
        page.row(
                shape,
                tenths(one.floorCalls()),
                tenths(one.taskdefCalls()),
                ratio(one.taskdefCalls(), one.floorCalls()),
                asked);
    }

    void memory(List<Taskdef> own, Taskdef shared) {
        page.heading("Peak memory");
        page.say("The most physical memory that the compiler's process ever had, in MB.");
        page.say("");
        page.head("annotated classes", "`-proc:none`", "F", "Taskdef", "added", "Taskdef to `-proc:none`", "asked");
        for (Taskdef one : own) {
            String asked = one.classes() == 1 ? "15 MB" : one.classes() == 1000 ? "1.15" : "";
            memoryOf(one, one.classes() + ", one stack each", asked);
        }
        memoryOf(shared, shared.classes() + ", in ten stacks", "1.15");
    }

    private void memoryOf(Taskdef one, String shape, String asked) {
        double none = one.none().memory();
        double taskdef = one.taskdef().memory();
        page.row(
                shape,
                whole(none),
                whole(one.floor().memory()),
                whole(taskdef),
                whole(taskdef - none),
                ratio(taskdef, none),
                asked);
    }

    void neighbours(List<Neighbour> neighbours) {
        page.heading("Beside other processors");
        page.say(
                "A natural input of each (`bench/*/Input.java.txt`), compiled with it and with `-proc:none`: CPU of the whole process.");
        page.say("");
        page.head(
                "processor",
                "1 class: added, ms",
                "times `-proc:none`",
                "100 classes: added, ms",
                "times `-proc:none`",
                "memory added, MB");
        for (Neighbour one : neighbours) {
            page.row(
                    one.name(),
                    whole(one.one().get(1).cpu() - one.one().get(0).cpu()),
                    ratio(one.one().get(1).cpu(), one.one().get(0).cpu()),
                    whole(one.many().get(1).cpu() - one.many().get(0).cpu()),
                    ratio(one.many().get(1).cpu(), one.many().get(0).cpu()),
                    whole(one.many().get(1).memory() - one.many().get(0).memory()));
        }
    }

    void cdk(String name, Cost cdk, Taskdef one) {
        page.heading("Beside the AWS CDK for Java");
        page.say(
                "The same job for one task: what each run of the compiled CDK program costs, Node included, and what Taskdef adds to the");
        page.say("compilation that is done anyway.");
        page.say("");
        page.head("", "CPU, ms", "memory, MB");
        page.row(name, whole(cdk.cpu()), whole(cdk.memory()));
        page.row(
                "Taskdef",
                whole(one.added()),
                whole(one.taskdef().memory() - one.none().memory()));
        page.row("times", ratio(cdk.cpu(), one.added()) + " (asked: 25 at least)", "");
    }

    static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String ratio(double one, double other) {
        return String.format(Locale.ROOT, "%.2f", one / other);
    }
}
