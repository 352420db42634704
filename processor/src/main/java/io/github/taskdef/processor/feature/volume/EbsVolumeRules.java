package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.EbsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.Map;

/**
 * What a volume of EBS may be. More than there was yesterday is warned of only: AWS has raised these bounds before.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html">
 *     ServiceManagedEBSVolumeConfiguration</a>
 * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html">CreateVolume</a>
 */
final class EbsVolumeRules {
    private static final String SNAPSHOT = Rules.ec2Id("snap");
    private static final String STANDARD = "STANDARD";
    private static final String NTFS = "NTFS";

    private record Bounds(int least, int most) {
        private static final Bounds NONE = new Bounds(0, 0);

        private boolean hold(int number) {
            return number >= least && number <= most;
        }
    }

    /** In GiB. */
    private static final Map<String, Bounds> SIZES = Map.of(
            "GP2",
            new Bounds(1, 16_384),
            "GP3",
            new Bounds(1, 16_384),
            "IO1",
            new Bounds(4, 16_384),
            "IO2",
            new Bounds(4, 16_384),
            "ST1",
            new Bounds(125, 16_384),
            "SC1",
            new Bounds(125, 16_384),
            STANDARD,
            new Bounds(1, 1024));

    /** A second. */
    private static final Map<String, Bounds> OPERATIONS =
            Map.of("GP3", new Bounds(3000, 16_000), "IO1", new Bounds(100, 64_000), "IO2", new Bounds(100, 256_000));

    /** In MiB/s. */
    private static final Map<String, Bounds> THROUGHPUTS = Map.of("GP3", new Bounds(125, 1000));

    /** In MiB/s. */
    private static final Bounds RATES = new Bounds(100, 300);

    /** Operations a second for each GiB: Amazon EBS volume types. */
    private static final Map<String, Integer> DENSITIES = Map.of("GP3", 500, "IO1", 50, "IO2", 1000);

    /** Operations a second for each MiB/s. */
    private static final int OPERATIONS_FOR_THROUGHPUT = 4;

    private final EbsVolumeIntent volume;
    private final TaskDeclaration task;
    private final String type;

    private EbsVolumeRules(EbsVolumeIntent volume, TaskDeclaration task) {
        this.volume = volume;
        this.task = task;
        this.type = volume.volumeType().value();
    }

    static void check(EbsVolumeIntent volume, TaskDeclaration task) {
        EbsVolumeRules rules = new EbsVolumeRules(volume, task);
        Rules.idOrReference(volume.snapshotId(), SNAPSHOT, Problem.EBS_SNAPSHOT, task);
        Rules.idOrReference(volume.kmsKey(), Rules.KMS_KEY, Problem.KMS_KEY, task);
        if (!volume.kmsKey().isEmpty() && !volume.encrypted().value()) {
            task.report(Problem.EBS_KEY_UNUSED, volume.kmsKey().origin());
        }
        rules.checkSize();
        rules.checkSpeed();
    }

    private void checkSize() {
        boolean hasSnapshot = !volume.snapshotId().isEmpty();
        if (volume.size().isStated()) {
            within(volume.size(), SIZES.getOrDefault(type, Bounds.NONE), "GiB");
        } else if (!hasSnapshot) {
            task.report(Problem.EBS_SIZE_MISSING, volume.origin());
        }
        Setting<Integer> rate = volume.volumeInitializationRate();
        if (rate.isStated() && !hasSnapshot) {
            task.report(Problem.EBS_RATE_UNUSED, rate.origin());
        } else if (rate.isStated()) {
            Rules.within(rate, RATES.least(), RATES.most(), Problem.EBS_RATE, task);
        }
    }

    private void checkSpeed() {
        Bounds operations = OPERATIONS.getOrDefault(type, Bounds.NONE);
        Setting<Integer> iops = volume.iops();
        optional(iops, operations, "IOPS");
        if (!iops.isStated() && type.startsWith("IO")) {
            task.report(Problem.EBS_IOPS_MISSING, volume.volumeType().origin(), type);
        }
        int gibibytes = volume.size().value();
        long most = Math.max(operations.least(), (long) gibibytes * DENSITIES.getOrDefault(type, 0));
        if (gibibytes > 0 && operations.hold(iops.value()) && iops.value() > most) {
            task.report(Problem.EBS_IOPS_OF_SIZE, iops.origin(), iops.value(), gibibytes, type, most);
        }
        checkThroughput(iops.isStated() ? iops.value() : operations.least());
    }

    private void checkThroughput(int operations) {
        Bounds bounds = THROUGHPUTS.getOrDefault(type, Bounds.NONE);
        Setting<Integer> throughput = volume.throughput();
        optional(throughput, bounds, "MiB/s");
        int needed = throughput.value() * OPERATIONS_FOR_THROUGHPUT;
        boolean isJudged = throughput.isStated() && bounds.hold(throughput.value()) && operations > 0;
        if (isJudged && needed > operations) {
            task.report(Problem.EBS_THROUGHPUT_OF_IOPS, throughput.origin(), throughput.value(), needed, operations);
        }
    }

    private void optional(Setting<Integer> number, Bounds bounds, String unit) {
        if (number.isStated() && bounds.equals(Bounds.NONE)) {
            task.report(Problem.EBS_SPEED_UNUSED, number.origin(), type, unit);
        } else if (number.isStated()) {
            within(number, bounds, unit);
        }
    }

    private void within(Setting<Integer> number, Bounds bounds, String unit) {
        int found = number.value();
        if (found < bounds.least()) {
            task.report(Problem.EBS_TOO_LITTLE, number.origin(), found, unit, type, bounds.least());
        } else if (found > bounds.most()) {
            task.report(Problem.EBS_TOO_MUCH, number.origin(), found, unit, type, bounds.most());
        }
    }

    /** What depends on where the task runs. */
    static void checkOn(TaskIntent platform, EbsVolumeIntent volume, TaskDeclaration task) {
        Setting<String> fileSystem = volume.fileSystemType();
        if (platform.isWindows() && platform.isFargate()) {
            task.report(Problem.VOLUME_NEEDS_EC2, volume.origin(), "volumes of EBS for Windows");
        } else if (platform.isFargate() && volume.volumeType().value().equals(STANDARD)) {
            task.report(Problem.EBS_STANDARD_ON_FARGATE, volume.volumeType().origin());
        }
        if (fileSystem.isStated() && platform.isWindows() != fileSystem.value().equals(NTFS)) {
            String others = platform.isWindows() ? "Windows: NTFS" : "Linux: XFS, EXT4 and EXT3";
            task.report(Problem.EBS_FILE_SYSTEM, fileSystem.origin(), fileSystem.value(), others);
        }
    }
}
