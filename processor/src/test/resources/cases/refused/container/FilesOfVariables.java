package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.OperatingSystemFamily;

/** An object in S3 that ends in .env. */
@EcsTask(
        image = "registry.example.com/orders:1",
        environmentFiles = {
            "", // ERROR ENVIRONMENT_FILE 13 @EcsTask.environmentFiles[0]
            "orders.env", // ERROR ENVIRONMENT_FILE 13 @EcsTask.environmentFiles[1]
            "arn:aws:s3:::orders", // ERROR ENVIRONMENT_FILE 13 @EcsTask.environmentFiles[2]
            "arn:aws:s3:::orders/a.properties", // ERROR ENVIRONMENT_FILE 13 @EcsTask.environmentFiles[3]
            "arn:aws:s3:::orders/a.env",
            "arn:aws:s3:::orders/a.env", // ERROR ENVIRONMENT_FILE_TWICE 13 @EcsTask.environmentFiles[5]
            "${param:File}" // ERROR ENVIRONMENT_FILE 13 @EcsTask.environmentFiles[6]
        })
@Container(
        name = "proxy",
        image = "registry.example.com/proxy:1",
        environmentFiles = {
            "arn:aws:s3:::b/1.env", "arn:aws:s3:::b/2.env", "arn:aws:s3:::b/3.env", "arn:aws:s3:::b/4.env",
            "arn:aws:s3:::b/5.env", "arn:aws:s3:::b/6.env", "arn:aws:s3:::b/7.env", "arn:aws:s3:::b/8.env",
            "arn:aws:s3:::b/9.env", "arn:aws:s3:::b/10.env", "arn:aws:s3:::b/11.env" // ERROR ENVIRONMENT_FILE_COUNT 62 @Container.environmentFiles[10]
        })
class FilesOfVariables {}

/** Not for Windows on Fargate. */
@EcsTask(
        image = "registry.example.com/orders:1",
        cpu = 1024,
        memory = 2048,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE,
        environmentFiles = "arn:aws:s3:::orders/a.env") // ERROR ENVIRONMENT_FILE_WINDOWS 28 @EcsTask.environmentFiles[0]
class FilesOnWindows {}
