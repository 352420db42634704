package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** A template of more than 51,200 bytes goes by way of a bucket. */
@EcsTask(
        environment = {
            @Env(name = "A", value = LargeTemplate.VALUE),
            @Env(name = "B", value = LargeTemplate.VALUE),
            @Env(name = "C", value = LargeTemplate.VALUE),
            @Env(name = "D", value = LargeTemplate.VALUE),
            @Env(name = "E", value = LargeTemplate.VALUE)
        })
class LargeTemplate { // WARNING TEMPLATE_NEEDS_BUCKET 1 LargeTemplate
    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String VALUE = THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND;
}
// WRITTEN large-template
