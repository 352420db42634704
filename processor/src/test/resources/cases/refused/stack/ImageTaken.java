package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** Two containers would be given one image, in the template or in the module. */
@EcsTask
@Container(name = "side-car")
@Container(name = "side_car") // ERROR LOGICAL_ID_TAKEN 19 @Container[1].name
@Container(name = "phone")
@Container(name = "PHone") // ERROR LOGICAL_ID_TAKEN 19 @Container[3].name
class ImageTaken {}
