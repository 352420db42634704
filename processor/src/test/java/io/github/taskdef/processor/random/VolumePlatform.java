package io.github.taskdef.processor.random;

import io.github.taskdef.Container;
import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.FsxWindowsVolume;
import io.github.taskdef.ScratchVolume;
import io.github.taskdef.TmpfsVolume;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a class where its volumes can be had, which chance alone would seldom do. */
final class VolumePlatform {
    /** There is no such thing on Windows. */
    private static final Set<String> OF_LINUX =
            Set.of("user", "readonlyRootFilesystem", "initProcess", "cpuArchitecture", "environmentFiles");

    /** What can be said of a directory that others made. */
    private static final Set<String> OF_OTHERS = Set.of(
            "value",
            "mountPath",
            "name",
            "readOnly",
            "containers",
            "uid",
            "gid",
            "rootAccess",
            "fileSystemId",
            "fileSystemAccount",
            "accessPointId");

    private VolumePlatform() {}

    /** Leaves to a volume of another account what it can say, and has it say what it must. */
    static void fitOwner(Node node) {
        if (node.members().containsKey("fileSystemAccount")) {
            node.members().keySet().retainAll(OF_OTHERS);
            node.members().putIfAbsent("fileSystemId", JavaText.literal("fs-01234567"));
            node.members().putIfAbsent("accessPointId", JavaText.literal("fsap-01234567"));
        }
    }

    /** Fits the annotations of a class to the one kind of volume among them. */
    static void fit(Class<?> kind, List<Node> nodes) {
        nodes.stream().filter(node -> node.type().equals(kind)).forEach(volume -> place(volume, nodes));
        if (kind.equals(EbsVolume.class)) {
            fitEbs(nodes);
        } else if (kind.equals(FsxWindowsVolume.class)) {
            nodes.removeIf(node -> node.type().equals(EfsVolume.class));
            nodes.forEach(node -> node.members().keySet().removeAll(OF_LINUX));
            runOn(nodes, "Compatibility.EC2");
            write(nodes, EcsTask.class, "operatingSystemFamily", "OperatingSystemFamily.WINDOWS_SERVER_2022_CORE");
        } else if (!kind.equals(ScratchVolume.class) && !kind.equals(TmpfsVolume.class)) {
            runOn(nodes, "Compatibility.EC2");
        }
    }

    /** One mount path, in one of its two ways, and a container that there is. */
    private static void place(Node volume, List<Node> nodes) {
        if (volume.members().containsKey("value")) {
            volume.members().remove("mountPath");
        } else {
            volume.members().putIfAbsent("mountPath", JavaText.literal("/x"));
        }
        List<Object> names = nodes.stream()
                .filter(node -> node.type().equals(Container.class))
                .map(node -> node.members().get("name"))
                .limit(1)
                .toList();
        volume.members().computeIfPresent("containers", (member, any) -> names);
        Object name = volume.members().getOrDefault("name", JavaText.literal("data"));
        nodes.forEach(node -> mount(name, node.members().get("mounts")));
    }

    /** Of the volumes that a sidecar mounts, the last one is this one. */
    private static void mount(Object name, @Nullable Object mounts) {
        if (mounts instanceof List<?> list && !list.isEmpty() && list.get(list.size() - 1) instanceof Node mount) {
            mount.members().put("volume", name);
        }
    }

    private static void runOn(List<Node> nodes, String compatibility) {
        write(nodes, EcsTask.class, "requiresCompatibilities", compatibility);
        nodes.forEach(node -> node.members().remove("ephemeralStorage"));
        nodes.forEach(node -> node.members().remove("assignPublicIp"));
    }

    private static void fitEbs(List<Node> nodes) {
        if (nodes.stream().noneMatch(node -> node.type().equals(EcsService.class))) {
            nodes.add(new Node(EcsService.class));
        }
        List<Node> volumes = nodes.stream()
                .filter(node -> node.type().equals(EbsVolume.class))
                .toList();
        nodes.removeAll(volumes.subList(1, volumes.size()));
        Node volume = volumes.get(0);
        if (volume.members().containsKey("iops") || volume.members().containsKey("throughput")) {
            volume.members().computeIfPresent("volumeType", (member, any) -> "EbsVolume.VolumeType.GP3");
        }
        if (!volume.members().containsKey("snapshotId")) {
            volume.members().remove("volumeInitializationRate");
            volume.members().putIfAbsent("size", "20");
        }
    }

    private static void write(List<Node> nodes, Class<?> type, String member, Object value) {
        nodes.stream().filter(node -> node.type().equals(type)).forEach(node -> node.members()
                .put(member, value));
    }
}
