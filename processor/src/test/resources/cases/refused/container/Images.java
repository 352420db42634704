package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** Images are named by a tag that stays, or by a digest. */
@EcsTask(image = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:1.2") // ERROR IMAGE_LENGTH 18 @EcsTask.image
@Container(name = "a", image = "nginx: 1.27") // ERROR IMAGE_FORM 32 @Container[0].image
@Container(name = "b", image = "nginx@sha256:0123") // ERROR IMAGE_DIGEST 32 @Container[1].image
@Container(name = "c", image = "nginx:latest") // WARNING IMAGE_TAG_MOVES 32 @Container[2].image
@Container(name = "d", image = "public.ecr.aws:443/nginx") // WARNING IMAGE_TAG_MOVES 32 @Container[3].image
class Images {}
