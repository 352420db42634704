package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Logging;

/** Logs are kept for certain numbers of days only. */
@EcsTask(logging = @Logging(retentionDays = 31, group = "orders log")) // ERROR LOG_RETENTION 45 @EcsTask.logging.retentionDays // ERROR LOG_GROUP_NAME 57 @EcsTask.logging.group
class Logs {}

@EcsTask(logging = @Logging(group = "aws/orders", multilinePattern = "^(?!\\s)")) // ERROR LOG_GROUP_NAME 37 @EcsTask.logging.group // ERROR MULTILINE_PATTERN 70 @EcsTask.logging.multilinePattern
@Container(name = "a", multilinePattern = "(['\"]).*\\1") // ERROR MULTILINE_PATTERN 43 @Container[0].multilinePattern
@Container(name = "b", multilinePattern = "^(?>x)") // ERROR MULTILINE_PATTERN 43 @Container[1].multilinePattern
@Container(name = "c", multilinePattern = "^\\(?=\\d[(?=]\\12(?:x)(?P<year>\\d)")
class LogLines {}

/** Not what RE2 reads. */
@EcsTask(logging = @Logging(multilinePattern = "^[0-9")) // ERROR MULTILINE_PATTERN_FORM 48 @EcsTask.logging.multilinePattern
@Container(name = "a", multilinePattern = "^(\\d{4}") // ERROR MULTILINE_PATTERN_FORM 43 @Container[0].multilinePattern
@Container(name = "b", multilinePattern = "*INFO") // ERROR MULTILINE_PATTERN_FORM 43 @Container[1].multilinePattern
@Container(name = "c", multilinePattern = "^\\d++") // ERROR MULTILINE_PATTERN_FORM 43 @Container[2].multilinePattern
@Container(name = "d", multilinePattern = "^x\\") // ERROR MULTILINE_PATTERN_FORM 43 @Container[3].multilinePattern
@Container(name = "e", multilinePattern = "x)") // ERROR MULTILINE_PATTERN_FORM 43 @Container[4].multilinePattern
@Container(name = "f", multilinePattern = "x{1001}") // ERROR MULTILINE_PATTERN_FORM 43 @Container[5].multilinePattern
@Container(name = "g", multilinePattern = "^\\h") // ERROR MULTILINE_PATTERN_FORM 43 @Container[6].multilinePattern
@Container(name = "h", multilinePattern = "x{3,2}") // ERROR MULTILINE_PATTERN_FORM 43 @Container[7].multilinePattern
@Container(name = "i", multilinePattern = "(|+)") // ERROR MULTILINE_PATTERN_FORM 43 @Container[8].multilinePattern
class NoPatterns {}

/** What it reads, and Java's would partly refuse. */
@EcsTask(logging = @Logging(multilinePattern = "^{\"time\""))
@Container(name = "a", multilinePattern = "^[]a[:digit:]\\]]+?(?i)x{2,}?|(?-s:y)*")
@Container(name = "b", multilinePattern = "\\Q(*\\E\\pL\\p{Greek}\\x{10FFFF}[[]")
@Container(name = "c", multilinePattern = "(?P<y>\\d{4})-(?:x|)\\/$")
class PatternsOfRe2 {}

/** Whose log group it is says how it is. */
@EcsTask(logging = @Logging(create = false, retentionDays = 14)) // ERROR LOG_GROUP_UNNAMED 38 @EcsTask.logging.create // ERROR LOG_GROUP_OF_OTHERS 61 @EcsTask.logging.retentionDays
class NoLogGroup {}

@EcsTask(logging = @Logging(create = false, group = "/ecs/orders", kmsKey = "${param:Key}")) // ERROR LOG_GROUP_OF_OTHERS 77 @EcsTask.logging.kmsKey
class LogsOfOthers {}

@EcsTask(logging = @Logging(kmsKey = "alias/logs")) // ERROR KMS_KEY 38 @EcsTask.logging.kmsKey
class LogsByAlias {}
// WRITTEN patterns-of-re2
