import software.amazon.awscdk.*;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** A sound application on Windows, in which each mistake about Windows is made alone. */
public final class OrdersStack extends Stack {
    public OrdersStack(Construct app) {
        super(app, "Orders");
        LogGroup logGroup = LogGroup.Builder.create(this, "LogGroup")
                .logGroupName("/orders")
                .retention(RetentionDays.ONE_MONTH)
                .build();
        FargateTaskDefinition task = FargateTaskDefinition.Builder.create(this, "Task")
                .family("orders")
                .cpu(1024)
                .memoryLimitMiB(2048)
                .runtimePlatform(RuntimePlatform.builder()
                        .operatingSystemFamily(OperatingSystemFamily.WINDOWS_SERVER_2022_CORE)
                        .cpuArchitecture(CpuArchitecture.X86_64)
                        .build())
                .build();
        task.addContainer("orders", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022"))
                .logging(LogDrivers.awsLogs(AwsLogDriverProps.builder()
                        .logGroup(logGroup)
                        .streamPrefix("orders")
                        .build()))
                .build());
    }
}
