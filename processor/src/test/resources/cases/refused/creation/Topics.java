package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.NewTopic;
import io.github.taskdef.SnsTopic;

/** What SNS refuses of a topic. */
@EcsTask
@SnsTopic(value = "arn:aws:sns:eu-west-1:123456789012:news", create = @NewTopic) // ERROR CREATION_NAME 19 @SnsTopic[0].value
@SnsTopic(value = "a.fifo", create = @NewTopic) // ERROR TOPIC_NAME_MISSING 38 @SnsTopic[1].create[0]
@SnsTopic(value = "b", create = @NewTopic(topicName = "b.fifo")) // ERROR TOPIC_NAME 55 @SnsTopic[2].create[0].topicName
@SnsTopic(value = "c.fifo", create = @NewTopic(topicName = "c")) // ERROR TOPIC_NAME 60 @SnsTopic[3].create[0].topicName
@SnsTopic(value = "d", create = @NewTopic(contentBasedDeduplication = true)) // ERROR NOT_FIFO 71 @SnsTopic[4].create[0].contentBasedDeduplication
@SnsTopic(value = "e", create = {@NewTopic, @NewTopic(topicName = "e")}) // ERROR CREATION_TWICE 45 @SnsTopic[5].create[1]
class Topics {}

@EcsTask(family = "one", stack = "shared-topics")
@SnsTopic(value = "news", create = @NewTopic)
class FirstOfTopics {}

@EcsTask(family = "two", stack = "shared-topics")
@SnsTopic(value = "news", create = @NewTopic(topicName = "news")) // ERROR CREATION_DIFFERS 36 @SnsTopic.create[0]
class SecondOfTopics {}

@EcsTask
@SnsTopic(value = "news", create = @NewTopic(topicName = "${param:Topic}"))
@SnsTopic(value = "prices.fifo", create = @NewTopic(topicName = "${param:Stage}.fifo"))
class TopicsThatCanBe {}
// WRITTEN topics-that-can-be
