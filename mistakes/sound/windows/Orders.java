import io.github.taskdef.*;

@EcsTask(
        family = "orders",
        cpu = 1024,
        memory = 2048,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE,
        image = "mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022")
class Orders {}
