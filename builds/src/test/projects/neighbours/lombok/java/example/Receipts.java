package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import lombok.Data;
import lombok.Value;
import lombok.experimental.FieldNameConstants;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@EcsTask(
        family = Receipts.Place.NAME,
        stack = Names.STACK,
        environment = {
            @Env(name = "SORTED_BY", value = Receipts.Fields.title),
            @Env(name = "FAMILY_OF_ORDERS", value = OrdersTask.FAMILY)
        })
@EfsVolume(value = Receipts.Place.DIRECTORY, name = Names.FILES)
@Data
@FieldNameConstants
public class Receipts {
    private String title;
    private int number;

    String place() {
        return new Place(ReceiptsTask.Volumes.FILES).getDirectory();
    }

    @Value
    static class Place {
        static final String NAME = "receipts";
        static final String DIRECTORY = "/receipts";
        String directory;
    }

    @Data
    static class View {
        private String heading;
        private int number;
    }

    @Mapper
    interface Views {
        @Mapping(source = "title", target = "heading")
        View view(Receipts receipts);
    }

    View view() {
        return new Receipts$ViewsImpl().view(this);
    }
}
