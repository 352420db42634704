package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** Images are named by a tag that stays, or by a digest. */
@EcsTask(image = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:1.2") // ERROR IMAGE_LENGTH 18 @EcsTask.image
@Container(name = "a", image = "nginx: 1.27") // ERROR IMAGE_FORM 32 @Container[0].image
@Container(name = "b", image = "nginx@sha256:0123") // ERROR IMAGE_DIGEST 32 @Container[1].image
@Container(name = "c", image = "nginx:latest") // WARNING IMAGE_TAG_MOVES 32 @Container[2].image
@Container(name = "d", image = "public.ecr.aws:443/nginx") // WARNING IMAGE_TAG_MOVES 32 @Container[3].image
@Container(name = "e", image = "nginx!:1.27") // ERROR IMAGE_FORM 32 @Container[4].image
@Container(name = "f", image = "nginx:") // ERROR IMAGE_FORM 32 @Container[5].image
@Container(name = "g", image = "nginx:1.27@sha256:0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF") // ERROR IMAGE_DIGEST 32 @Container[6].image
@Container(name = "h", image = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef") // ERROR IMAGE_FORM 32 @Container[7].image
class Images {}

/** A digest does not count, and a reference is judged by nobody. */
@EcsTask(image = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
@Container(name = "a", image = "nginx@${param:Digest}")
@Container(name = "b", image = "nginx@sha256:${param:Digest}")
@Container(name = "c", image = "${param:Registry}/${param:Repository}:${param:Tag}")
class ImagesThatCanBe {}
// WRITTEN images-that-can-be
