package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** A line is no program. */
@EcsTask(command = "java -jar app.jar") // WARNING COMMAND_LINE 20 @EcsTask.command[0]
@Container(name = "a", entryPoint = "java -jar app.jar") // WARNING COMMAND_LINE 37 @Container[0].entryPoint[0]
@Container(name = "b", entryPoint = {"java -Xmx128m", "-jar"}, command = "app.jar") // WARNING COMMAND_LINE 38 @Container[1].entryPoint[0]
@Container(name = "c", command = "run ${param:What}") // WARNING COMMAND_LINE 34 @Container[2].command[0]
class Commands {}

/** What a program is given may be a line, and a path may have blanks. */
@EcsTask(entryPoint = {"sh", "-c"}, command = "java -jar app.jar")
@Container(name = "a", entryPoint = "echo", command = "good morning")
@Container(name = "b", command = {"echo", "good morning"})
@Container(name = "c", entryPoint = "C:\\Program Files\\app.exe")
@Container(name = "d", command = " app ")
class Words {}
// WRITTEN commands words
