package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** An image has no scheme, and its repository and tag have a form of their own. */
@EcsTask(image = "https://public.ecr.aws/nginx:1.27") // ERROR IMAGE_SCHEME 18 @EcsTask.image
@Container(name = "a", image = "public.ecr.aws/Team/nginx:1.27") // ERROR IMAGE_REPOSITORY 32 @Container[0].image
@Container(name = "b", image = "public.ecr.aws//nginx:1.27") // ERROR IMAGE_REPOSITORY 32 @Container[1].image
@Container(name = "c", image = "nginx:1.27:2") // ERROR IMAGE_TAG 32 @Container[2].image
@Container(name = "d", image = "nginx:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") // ERROR IMAGE_TAG 32 @Container[3].image
@Container(name = "e", image = "/nginx:1.27") // ERROR IMAGE_REPOSITORY 32 @Container[4].image
@Container(name = "f", image = "nginx:-1") // ERROR IMAGE_TAG 32 @Container[5].image
@Container(name = "g", image = "Nginx:1.27") // ERROR IMAGE_REPOSITORY 32 @Container[6].image
@Container(name = "h", image = "app..x:${param:Tag}") // ERROR IMAGE_REPOSITORY 32 @Container[7].image
class ImageNames {}

/** Each of these can be pulled. */
@EcsTask(image = "Registry.example.com:5000/a__b/c--d.e_f:V1.2_3-x")
@Container(name = "a", image = "nginx:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
@Container(name = "b", image = "localhost/nginx:1.27")
@Container(name = "c", image = "${param:Registry}/team-${param:Team}/nginx:v${param:Tag}")
@Container(name = "d", image = "${account}.dkr.ecr.${region}.${urlSuffix}/orders:1.27@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
@Container(name = "e", image = "${param:Image}")
@Container(name = "f", image = "${import:orders:Image}")
class NamesOfImages {}
// WRITTEN names-of-images
