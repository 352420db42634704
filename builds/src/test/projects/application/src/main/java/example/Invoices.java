package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.Secret;

/** Writes invoices, on the same files. */
@EcsTask(
        family = "invoices",
        stack = Names.STACK,
        // a constant that the compilation itself is yet to make
        environment = @Env(name = "ORDERS", value = OrdersTask.FAMILY))
@EfsVolume(value = "/invoices", name = Names.FILES)
@Secret(env = "TOKEN", from = "/orders/token")
public class Invoices {
    /** Removes old ones. */
    @BatchTask
    public static class Cleaner {
        /** The name under which it runs. */
        public String family() {
            return Invoices_CleanerTask.FAMILY;
        }
    }
}
