package io.github.taskdef.conformance.cases;

import io.github.taskdef.Container;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Port;
import io.github.taskdef.Secret;
import io.github.taskdef.TaskRole;

/**
 * Names as long as they can be, of which others are made: of the volume and the variable as long as cfn-lint lets them be, which
 * says of names in the template that they are near their limit.
 */
@EcsTask(
        family = Longest.N128,
        container = Longest.N255,
        image = "public.ecr.aws/docker/library/nginx:1.27",
        ports = @Port(8080))
@Container(
        name = Longest.N220,
        image = "public.ecr.aws/docker/library/busybox:1.36",
        user = "1000:1000",
        readonlyRootFilesystem = true)
@EfsVolume(value = "/data", name = Longest.N203, path = "/data")
@Secret(env = Longest.N220, generate = @GeneratedSecret)
@TaskRole(name = "R" + Longest.N63)
@EcsService(ingress = "10.0.0.0/8")
public final class Longest {
    static final String N10 = "a123456789";
    static final String N50 = N10 + N10 + N10 + N10 + N10;
    static final String N200 = N50 + N50 + N50 + N50;
    static final String N63 = N50 + N10 + "xyz";
    static final String N128 = "f" + N63 + "-" + N63;
    static final String N203 = "d" + N200 + "wx";
    static final String N220 = "T" + N200 + N10 + "bcdefwxyz";
    static final String N255 = N200 + N50 + "vwxyz";

    private Longest() {}
}
