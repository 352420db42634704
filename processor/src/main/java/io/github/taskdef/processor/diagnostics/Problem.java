package io.github.taskdef.processor.diagnostics;

/**
 * Everything that Taskdef says, in one place. The names are stable keys: {@code @SuppressWarnings("taskdef:<key>")} on the class silences a
 * warning. A message says what was found, what is allowed and what to change; the {@link Reporter} puts the value's path before it.
 */
public enum Problem {
    // The task
    TASK_MISSING(Severity.ERROR, "@%s says something of a task, but the class is none. Add @EcsTask to it."),
    COMPOSED_DIFFER(
            Severity.ERROR,
            "%s says something else, and neither lies above the other. Say on the class itself which it is to be, or use one of the two."),
    COMPOSED_MEMBER(
            Severity.WARNING,
            "a composed annotation passes no member on, so this has no effect on @%s. Write %s in an @%s on the class itself."),
    TASK_ABSTRACT(
            Severity.WARNING,
            "%s is abstract, so no program runs as it, and classes that extend it are no tasks by that. Put @EcsTask on the class that runs."),
    TASK_FAMILY_TWICE(Severity.ERROR, "the family %s is declared by %s too. Give one of them another family."),
    FAMILY_NAME(Severity.ERROR, "'%s' is no family. A family has 1 to 255 letters, digits, hyphens and underscores."),
    STACK_NAME(
            Severity.ERROR,
            "'%s' is no stack name. It begins with a letter, but not with sg-, and has up to 128 letters, digits and hyphens."),
    STACK_NAME_FROM_FAMILY(
            Severity.ERROR,
            "the stack would be named '%s' after the family, but a stack name begins with a letter, not with sg-, and has up to 128 letters, digits and hyphens. Set stack, or change the family."),
    STACK_NAME_TAKEN(
            Severity.ERROR,
            "the stack would be named %s, like that of %s. To share one, set stack on both; otherwise choose another name."),
    STACK_NAME_CASE(
            Severity.ERROR,
            "the stack %s differs from %s, that of %s, in case only, and on Windows and macOS their files are the same. Choose another name, or write one of them in both places."),
    ROLES_STACK_TAKEN(
            Severity.ERROR,
            "with -Ataskdef.roles=separate the roles would be a stack named %s, like that of %s. Choose another name for one of the two."),
    STACK_SUBNETS_DIFFER(
            Severity.ERROR,
            "the stack %s is given %s subnets here and %s by %s. The tasks of a stack share its subnets: write the same number."),
    COMPATIBILITY_NONE(
            Severity.ERROR, "the task can run nowhere. Name FARGATE, EC2 or both in requiresCompatibilities."),
    COMPATIBILITY_TWICE(Severity.ERROR, "%s stands here twice. Keep one of them."),
    SIZE_TWICE(Severity.ERROR, "%s and %s say the same thing in two ways. Keep one of them."),
    CPU_SIZE_FORM(Severity.ERROR, "'%s' is no amount of CPU. Write it like \"1 vCPU\" or \".25 vCPU\"."),
    MEMORY_SIZE_FORM(
            Severity.ERROR,
            "'%s' is no amount of memory. Write it like \"2 GB\", \".5 GB\" or \"512 MB\", of 1024 MiB a GB."),
    FARGATE_CPU(Severity.ERROR, "Fargate offers no task with %s CPU units; it offers %s. Choose one of these."),
    FARGATE_WINDOWS_CPU(
            Severity.ERROR,
            "Fargate offers no Windows task with %s CPU units; it offers 1024, 2048 and 4096. Choose one of these."),
    FARGATE_MEMORY(
            Severity.ERROR,
            "%s MiB do not go with %s CPU units on Fargate, which offers %s MiB with them. Choose one of these, or another cpu."),
    FARGATE_MEMORY_UNLISTED(
            Severity.WARNING,
            "%s MiB are not known to go with %s CPU units on Fargate; known are %s MiB. Choose one of these unless AWS offers it by now."),
    EC2_CPU(Severity.ERROR, "a task cannot have %s CPU units on EC2; allowed are %s to %s."),
    EC2_MEMORY(Severity.ERROR, "%s MiB are too little for a task; write at least %s."),
    EPHEMERAL_STORAGE(
            Severity.ERROR,
            "%s GiB of ephemeral storage cannot be asked for, only %s to %s; every task has 20 GiB without asking."),
    EPHEMERAL_STORAGE_PLATFORM(
            Severity.ERROR, "ephemeral storage can be sized on Fargate with Linux only. Leave it out."),
    WINDOWS_ARM64(Severity.ERROR, "there is no Windows for ARM64 on Amazon ECS. Use X86_64, or LINUX."),
    FARGATE_WINDOWS_EDITION(
            Severity.ERROR,
            "Fargate has no %s, only Windows Server 2019 and 2022. Choose one of these, or EC2 alone in requiresCompatibilities."),
    WINDOWS_EFS(Severity.ERROR, "Windows containers cannot mount EFS. Remove the volume, or use LINUX."),
    WINDOWS_USER(Severity.ERROR, "a Windows container takes no user here. Leave it out: the image says who runs."),
    WINDOWS_READONLY_ROOT(Severity.ERROR, "a Windows container has no read-only root file system. Leave it out."),
    WINDOWS_INIT_PROCESS(Severity.ERROR, "a Windows container has no init process. Leave initProcess out."),
    SUBNET_COUNT(Severity.ERROR, "a stack cannot be given %s subnets, only %s to %s."),
    TAG_KEY(
            Severity.ERROR,
            "'%s' is no tag key. A key has 1 to 128 letters, digits, spaces and _ . : / = + - @, and does not begin with aws:."),
    TAG_VALUE(
            Severity.ERROR,
            "'%s' is no tag value. A value has up to 256 letters, digits, spaces and _ . : / = + - @, and does not begin with aws:."),
    TAG_TWICE(Severity.ERROR, "the tag %s stands here twice. Keep one of them."),
    TAG_CASE(
            Severity.ERROR,
            "the tags %s and %s differ in case only, which two tags of a role cannot. Keep one of them, or rename it."),
    TAG_VALUE_EMPTY(
            Severity.ERROR,
            "the tag has no value, and CloudFormation refuses such a tag on an access point, which the volume %s has. Give it a value."),
    TAG_COUNT(
            Severity.ERROR,
            "there are %s tags, but a resource can have %s beside those that Taskdef adds. Remove some."),
    // Containers
    CONTAINER_NAME(
            Severity.ERROR, "'%s' is no container name. It has 1 to 255 letters, digits, hyphens and underscores."),
    CONTAINER_TWICE(Severity.ERROR, "the task has two containers named %s. Give one of them another name."),
    CONTAINER_NAMED_TWICE(Severity.ERROR, "the container %s stands here twice. Keep one of them."),
    CONTAINER_COUNT(
            Severity.ERROR,
            "the task has %s containers, but it can have at most %s. Remove some, or make another task of them."),
    CONTAINER_CPU(Severity.ERROR, "%s CPU units cannot be kept for a container; write at least %s, or leave it out."),
    CONTAINER_CPU_OVER_TASK(
            Severity.ERROR,
            "the containers keep %s CPU units together, but the task has %s. Lower a container's cpu, or raise the task's."),
    CONTAINER_MEMORY(Severity.ERROR, "%s MiB are too little for a container; write at least %s, or leave it out."),
    CONTAINER_RESERVATION(
            Severity.ERROR, "%s MiB are too little to reserve for a container; write at least %s, or leave it out."),
    CONTAINER_MEMORY_OVER_TASK(
            Severity.ERROR,
            "the container is given %s MiB, but the task has %s. Lower the container's memory, or raise the task's."),
    RESERVATION_OVER_MEMORY(Severity.ERROR, "%s MiB are reserved of %s. The reservation must be less than the memory."),
    RESERVATIONS_OVER_TASK(
            Severity.ERROR,
            "the containers reserve %s MiB together, but the task has %s. Lower a memoryReservation, or raise the task's memory."),
    SIDECARS_KEEP_ALL(
            Severity.WARNING,
            "the sidecars keep %s of the task's %s %s, which leaves too little for the application. Lower a sidecar's share, or raise the task's."),
    IMAGE_LENGTH(
            Severity.ERROR,
            "the image's name has %s characters, but it can have at most %s. Shorten the repository's name or the tag."),
    IMAGE_FORM(
            Severity.ERROR,
            "'%s' is no image. Write it like \"repository/name:tag\", with letters, digits and . _ - / : # only."),
    IMAGE_SCHEME(
            Severity.ERROR,
            "'%s' is an address, and an image has none. Begin with the registry or the repository, without the part up to ://."),
    IMAGE_REPOSITORY(
            Severity.ERROR,
            "'%s' names no repository that can be. Between its single slashes a repository has lower-case letters and digits, and among them . _ or -."),
    IMAGE_TAG(
            Severity.ERROR,
            "'%s' is no tag. A tag has 1 to 128 letters, digits and . _ -, and does not begin with . or -."),
    IMAGE_DIGEST(Severity.ERROR, "'%s' is no digest. A digest is @sha256: and 64 hexadecimal digits in lower case."),
    IMAGE_TAG_MOVES(
            Severity.WARNING, "'%s' may be another image tomorrow. Name a tag that does not move, or a digest."),
    REGISTRY_CREDENTIALS(
            Severity.ERROR,
            "'%s' is no secret of Secrets Manager as a whole. Write its ARN, arn:<partition>:secretsmanager:<region>:<account>:secret:<name>, or a reference to that, like ${param:RegistrySecretArn}."),
    REGISTRY_CREDENTIALS_ECR(
            Severity.ERROR,
            "%s is in Amazon ECR, to which ECS signs in with the execution role and no secret. Remove repositoryCredentials."),
    PULL_THROUGH_CACHE(
            Severity.ERROR,
            "%s is not in a private registry of Amazon ECR, so it comes by no cache there. Name the image by the cache's repository, <account>.dkr.ecr.<region>.amazonaws.com/<prefix>/<image>, or remove pullThroughCache."),
    ENVIRONMENT_FILE(
            Severity.ERROR,
            "'%s' is no file of variables. Write the ARN of an object in S3 whose name ends in .env, arn:<partition>:s3:::<bucket>/<key>.env."),
    ENVIRONMENT_FILE_TWICE(Severity.ERROR, "the file %s stands here twice. Keep one of them."),
    ENVIRONMENT_FILE_COUNT(Severity.ERROR, "there are %s files of variables, and a container takes %s. Join some."),
    ENVIRONMENT_FILE_WINDOWS(
            Severity.ERROR,
            "Fargate reads files of variables for Linux containers only. Give the variables in environment."),
    WORKING_DIRECTORY(Severity.ERROR, "'%s' is no absolute path. Begin it with a slash, or on Windows with a drive."),
    USER_FORM(
            Severity.ERROR,
            "'%s' is no user. Write user, user:group, uid or uid:gid; ids go from 0 to 2147483647, and names have letters, digits and . _ @ + -."),
    COMMAND_LINE(
            Severity.WARNING,
            "'%s' is looked for as one program, since no shell takes the line apart. Write each word by itself, or begin with \"sh\", \"-c\"."),
    JVM_HEAP(
            Severity.WARNING,
            "%s lets the heap alone take all of the %s MiB that there are, and a JVM needs memory beside it. Lower it, or raise memory."),
    USER_ROOT(Severity.WARNING, "the container runs as root (%s).%s Name another user unless it has to."),
    ENVIRONMENT_NAME(
            Severity.WARNING,
            "'%s' is a name that a shell cannot read, and no property with dots. Use letters, digits and underscores, not a digit first."),
    ENVIRONMENT_NAME_EMPTY(Severity.ERROR, "the variable has no name. Give it one."),
    ENVIRONMENT_TWICE(Severity.ERROR, "the variable %s stands here twice. Keep one of them."),
    ENVIRONMENT_BEFORE_ROLE(
            Severity.WARNING,
            "the AWS SDKs take %s before they ask for the task role. Remove the variable, and say in @TaskRole what the application may do."),
    ENVIRONMENT_OF_ECS(
            Severity.WARNING, "ECS itself sets %s, and what stands here takes its place. Remove the variable."),
    CREDENTIAL_IN_PLAIN_SIGHT(
            Severity.WARNING,
            "the value of %s looks like a credential, and whoever may see the task definition sees it. Hand it over with @Secret, unless it is none."),
    CREDENTIAL_IN_COMMAND(
            Severity.WARNING,
            "the word holds what looks like a credential, and whoever may see the task definition sees it. Hand it over with @Secret, and have the variable read where it is needed, unless it is none."),
    PORT_NUMBER(Severity.ERROR, "%s is no port; ports go from %s to %s."),
    PORT_TWICE(
            Severity.ERROR,
            "the port %s/%s is used twice in this task, whose containers share one network interface. Choose another port."),
    PORT_NAME(
            Severity.ERROR,
            "'%s' is no port name. It has 1 to 64 lower-case letters, digits, hyphens and underscores, and does not begin with a hyphen."),
    PORT_NAME_TWICE(Severity.ERROR, "the task has two ports named %s. Give one of them another name."),
    APP_PROTOCOL_UNNAMED(Severity.ERROR, "an application protocol belongs to a named port. Give the port a name."),
    HEALTH_COMMAND(
            Severity.ERROR,
            "the health check begins with '%s'. Begin with \"CMD\" and the words of a command, or \"CMD-SHELL\" and a line for the shell."),
    HEALTH_COMMAND_MISSING(
            Severity.ERROR,
            "the health check has no command, so nothing would be asked. Add one, or remove the check."),
    HEALTH_COMMAND_EMPTY(Severity.ERROR, "the health check has nothing to run after '%s'. Add the command."),
    HEALTH_SHELL_WORDS(
            Severity.WARNING,
            "the shell runs '%s' alone, since CMD-SHELL takes one line; '%s' is not part of it. Write all of the command as one line, or begin with \"CMD\"."),
    HEALTH_PROGRAM_LINE(
            Severity.WARNING,
            "'%s' is looked for as one program, since CMD runs its words without a shell. Write each word by itself, or begin with \"CMD-SHELL\"."),
    HEALTH_PORT(
            Severity.WARNING,
            "the health check asks port %s, but the task's ports are %s. Ask one of these, or add the port."),
    HEALTH_INTERVAL(Severity.ERROR, "an interval of %s seconds cannot be; allowed are %s to %s."),
    HEALTH_TIMEOUT(Severity.ERROR, "a timeout of %s seconds cannot be; allowed are %s to %s."),
    HEALTH_TIMEOUT_OVER_INTERVAL(
            Severity.ERROR,
            "the timeout of %s seconds is longer than the interval of %s. Shorten it, or lengthen the interval."),
    HEALTH_RETRIES(Severity.ERROR, "%s retries cannot be; allowed are %s to %s."),
    HEALTH_START_PERIOD(Severity.ERROR, "a start period of %s seconds cannot be; allowed are %s to %s."),
    STOP_TIMEOUT(Severity.ERROR, "a stop timeout of %s seconds cannot be; allowed are %s."),
    DEPENDS_ON_UNKNOWN(
            Severity.ERROR, "there is no container '%s' in this task; it has %s. Add it, or correct the name.%s"),
    DEPENDS_ON_TWICE(Severity.ERROR, "the container %s is waited for twice. Keep the later of the two conditions."),
    DEPENDS_ON_ITSELF(Severity.ERROR, "the container %s waits for itself. Name another container."),
    DEPENDS_ON_CYCLE(Severity.ERROR, "the containers wait for each other: %s. Remove one of the dependencies."),
    DEPENDS_ON_END(
            Severity.ERROR,
            "%s waits for the end of %s, which is essential: its end stops the task. Make that container non-essential, or wait for START or HEALTHY."),
    DEPENDS_ON_HEALTH(
            Severity.ERROR, "HEALTHY waits for a health check that %s does not have. Give it one, or wait for START."),
    // Logs
    LOG_RETENTION(
            Severity.ERROR,
            "log events cannot be kept for %s days. Choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653; or 0 to keep them for ever."),
    LOG_GROUP_NAME(
            Severity.ERROR,
            "'%s' is no log group name. It has 1 to 512 letters, digits and . - _ / #, and does not begin with aws/."),
    LOG_GROUP_UNNAMED(
            Severity.ERROR, "a log group that is not created here has a name. Set group, or leave create out."),
    LOG_GROUP_OF_OTHERS(
            Severity.ERROR,
            "the log group is not created with this task, so %s is said elsewhere. Remove this, or create = false."),
    LOG_GROUP_DIFFERS(
            Severity.ERROR,
            "%s creates the log group '%s' with another retentionDays or kmsKey. Say the same in both, or set create = false here."),
    MULTILINE_PATTERN(
            Severity.ERROR,
            "the pattern has '%s', which the log driver's regular expressions (RE2) do not have. Write it without looking around and without referring to a group."),
    MULTILINE_PATTERN_FORM(
            Severity.ERROR,
            "the log driver can read no regular expression (RE2) from '%s' on. Correct the pattern; a character that means itself has a backslash before it."),
    // Volumes
    MOUNT_PATH_MISSING(Severity.ERROR, "the volume is mounted nowhere. Write the path, as in @%s(\"/data\")."),
    MOUNT_PATH_TWICE(Severity.ERROR, "value and mountPath both give the mount path. Keep one of them."),
    MOUNT_PATH_RELATIVE(
            Severity.ERROR,
            "'%s' is no place to mount a volume. Write an absolute path below the root, without another colon, like %s."),
    MOUNT_PATH_SYSTEM(
            Severity.WARNING,
            "a volume mounted at %s hides what the container's system has there. Mount it elsewhere, for example at %s."),
    MOUNT_PATH_APPLICATION(
            Severity.WARNING,
            "a volume mounted at %s hides what the image has in %s, the working directory of the container %s. Mount it elsewhere, for example at %s."),
    MOUNT_PATH_OCCUPIED(
            Severity.ERROR,
            "the volume %s is mounted at %s in the container %s already. Choose another path, or remove one of the two."),
    MOUNT_VOLUME_UNKNOWN(
            Severity.ERROR, "there is no volume '%s' on this class; it has %s. Add it, or correct the name.%s"),
    MOUNT_WRITES_READ_ONLY(
            Severity.ERROR,
            "the volume %s is read-only for the whole task. Remove readOnly = false here, or readOnly there."),
    VOLUME_NAME(Severity.ERROR, "'%s' is no volume name. It has 1 to 255 letters, digits, hyphens and underscores."),
    VOLUME_NAME_FROM_PATH(
            Severity.ERROR,
            "the last part of the mount path, '%s', is no volume name. Set name to 1 to 255 letters, digits, hyphens and underscores."),
    VOLUME_TWICE(Severity.ERROR, "the task has two volumes named %s. Give one of them another name."),
    VOLUME_CONTAINER_UNKNOWN(
            Severity.ERROR, "there is no container '%s' in this task; it has %s. Add it, or correct the name.%s"),
    VOLUME_NEEDS_EC2(
            Severity.ERROR,
            "Fargate has no %s. Name EC2 alone in requiresCompatibilities, or use another kind of volume."),
    HOST_PATH(Severity.ERROR, "'%s' is no path on the instance. Write an absolute path, like %s."),
    HOST_PATH_SYSTEM(
            Severity.WARNING,
            "whoever writes to %s of the instance has the instance, and every task on it. Name a directory made for the task."),
    DOCKER_DRIVER(
            Severity.ERROR,
            "'%s' is no driver of volumes. A driver has 1 to 255 letters, digits and . _ - / :, a letter or digit first."),
    WINDOWS_DOCKER_DRIVER(Severity.ERROR, "volumes of Docker on Windows have the driver local only. Leave driver out."),
    DOCKER_AUTOPROVISION(
            Severity.ERROR,
            "only a shared volume is made where the instance has none; one of the task always is. Remove autoprovision, or set scope to SHARED."),
    DOCKER_ENTRY(
            Severity.ERROR,
            "'%s' has no name before an equals sign. Write \"name=value\", the name of letters, digits and . _ - / :, a letter or digit first."),
    DOCKER_ENTRY_TWICE(Severity.ERROR, "%s stands here twice. Keep one of them."),
    WINDOWS_TMPFS(Severity.ERROR, "Windows has no directories in memory. Remove the volume, or use LINUX."),
    TMPFS_SIZE(Severity.ERROR, "a directory in memory cannot hold %s MiB at most. Write %s or more."),
    TMPFS_OVER_MEMORY(
            Severity.ERROR,
            "the directories in memory of %s can hold %s MiB together, but it has %s MiB of memory, which they use. Lower a size, or raise the memory."),
    TMP_SIZE_UNUSED(Severity.ERROR, "the application gets no directory in memory at /tmp: %s. Remove tmpSize."),
    TMPFS_OPTION(
            Severity.ERROR,
            "'%s' is no option of tmpfs that ECS knows. Write one like noexec, nosuid, ro, or mode=0700; the size has a member of its own."),
    TMPFS_OPTION_TWICE(Severity.ERROR, "the option %s stands here twice. Keep one of them."),
    EBS_WITHOUT_SERVICE(
            Severity.ERROR,
            "a volume of EBS is configured by the service when it starts a task, but the class has none. Add @EcsService, or use another kind of volume."),
    EBS_TWICE(
            Severity.ERROR,
            "the task has a volume of EBS already, and ECS configures one for a task. Remove one of them, or use another kind of volume."),
    EBS_SNAPSHOT(
            Severity.ERROR,
            "'%s' is no snapshot. Its id is snap- and 8 or 17 hexadecimal digits; or write ${param:…}."),
    EBS_KEY_UNUSED(Severity.ERROR, "a volume that is not encrypted uses no key. Remove kmsKey, or encrypted = false."),
    EBS_SIZE_MISSING(Severity.ERROR, "nothing says how large the volume is. Set size, or snapshotId."),
    EBS_RATE(Severity.ERROR, "a snapshot cannot be brought at %s MiB/s; allowed are %s to %s."),
    EBS_RATE_UNUSED(
            Severity.ERROR,
            "the rate is that at which a snapshot is brought, but there is none. Remove it, or set snapshotId."),
    EBS_TOO_LITTLE(Severity.ERROR, "%s %s are too little for a volume of type %s. Write %s or more."),
    EBS_TOO_MUCH(
            Severity.WARNING,
            "%s %s are more than ECS is known to give a volume of type %s, which is %s. Lower it, unless AWS has raised that."),
    EBS_SPEED_UNUSED(
            Severity.ERROR, "a volume of type %s has no %s to order. Remove this, or choose another volumeType."),
    EBS_IOPS_MISSING(Severity.ERROR, "a volume of type %s needs its operations per second. Set iops to 100 or more."),
    EBS_IOPS_OF_SIZE(
            Severity.ERROR, "%s IOPS are too many for %s GiB of type %s, which have %s. Lower iops, or raise size."),
    EBS_THROUGHPUT_OF_IOPS(
            Severity.ERROR, "%s MiB/s need %s IOPS, but the volume has %s. Lower throughput, or raise iops."),
    EBS_STANDARD_ON_FARGATE(Severity.ERROR, "Fargate has no volumes of type STANDARD. Choose another."),
    EBS_FILE_SYSTEM(
            Severity.ERROR, "ECS does not format a volume with %s for this system. Choose one of those for %s."),
    FSX_NEEDS_WINDOWS(
            Severity.ERROR,
            "ECS mounts FSx for Windows File Server into Windows containers only. Set operatingSystemFamily, or use @EfsVolume."),
    FSX_DOMAIN(Severity.ERROR, "'%s' is no domain. Write its full name, like corp.example.com."),
    FSX_DIRECTORY(
            Severity.ERROR,
            "'%s' is no directory of a Windows file server. Write one without : * ? \" < > |, like share\\orders, or a backslash for the default share."),
    FSX_CREDENTIALS(
            Severity.ERROR,
            "'%s' tells no credential. Write the ARN of a secret as a whole, arn:<partition>:secretsmanager:<region>:<account>:secret:<name>, or of a parameter, arn:<partition>:ssm:<region>:<account>:parameter/<name>; or a reference to either whose name ends in SecretArn or ParameterArn."),
    SHARED_VOLUME_DIFFERS(
            Severity.ERROR,
            "the file system of %s is described otherwise by %s, with which it is shared. Describe it alike in both, or give one volume another name."),
    SHARED_DIRECTORY_OWNER(
            Severity.WARNING,
            "the directory %s of the volume %s is made for user and group %s here, and for %s by %s: it belongs to whichever comes first, and the other cannot enter it. Give both the same gid, or set path."),
    ACCESS_POINT_PATH(
            Severity.ERROR,
            "'%s' is no directory for an access point. Write / or 1 to 4 levels, at most 100 characters, none of $ # < > ; ` | & ? { } ^ *, no level beginning with a dot."),
    ACCESS_POINT_PATH_FROM_NAME(
            Severity.ERROR,
            "the directory of the access point would be '%s', of %s characters, but it can have at most %s. Set path, or shorten the name."),
    ACCESS_POINT_OF_ROOT(
            Severity.WARNING,
            "the directory / of a new file system belongs to root, and the user id %s cannot write there. Choose a path below it, or set readOnly."),
    ACCESS_POINT_PERMISSIONS(Severity.ERROR, "'%s' are no permissions. Write 3 or 4 octal digits, like \"0750\"."),
    ACCESS_POINT_ID(
            Severity.ERROR,
            "'%s' is no access point. Its id is fsap- and 8 to 40 hexadecimal digits; or write ${param:…}."),
    ACCESS_POINT_EXISTS(
            Severity.ERROR,
            "this describes an access point, but accessPointId names one that exists. Remove one of the two."),
    ACCESS_POINT_WITHOUT_FILE_SYSTEM(
            Severity.ERROR, "an existing access point belongs to an existing file system. Set fileSystemId too."),
    POSIX_ID(Severity.ERROR, "%s is no user or group id; ids go from %s to %s."),
    POSIX_GROUPS(Severity.ERROR, "there are %s secondary groups, but there can be at most %s. Remove some."),
    POSIX_GROUP_TWICE(Severity.ERROR, "the group id %s stands here twice. Keep one of them."),
    POSIX_ROOT(Severity.WARNING, "%s id 0 is root's. Choose another unless the files have to be root's."),
    FILE_SYSTEM_ID(
            Severity.ERROR,
            "'%s' is no file system. Its id is fs- and 8 to 40 hexadecimal digits; or write ${param:…}."),
    FILE_SYSTEM_EXISTS(
            Severity.ERROR,
            "this describes a file system, but fileSystemId names one that exists. Remove one of the two."),
    FILE_SYSTEM_ACCOUNT(
            Severity.ERROR,
            "'%s' is no other account. Write the 12 digits of the one that owns the file system, or ${param:…}."),
    ACCOUNT_WITHOUT_FILE_SYSTEM(
            Severity.ERROR,
            "a file system that is created belongs to the account of the stack. Set fileSystemId and accessPointId too."),
    ACCESS_POINT_NEEDED(
            Severity.ERROR,
            "who owns the file system makes the access points on it. Set accessPointId to one of them."),
    MOUNT_TARGETS_OF_OWNER(
            Severity.ERROR, "who owns the file system makes its mount targets and says who reaches them. Remove %s."),
    MOUNT_TARGETS_NEEDED(
            Severity.ERROR,
            "a file system that is created cannot be reached without mount targets. Remove mountTargets = false."),
    MOUNT_TARGET_GROUPS(
            Severity.ERROR, "there are %s security groups, but a mount target has at most %s. Remove some."),
    MOUNT_TARGET_GROUP_TWICE(Severity.ERROR, "the security group %s stands here twice. Keep one of them."),
    SUBNET_ID(
            Severity.ERROR,
            "'%s' is no subnet. Its id is subnet- and 8 or 17 hexadecimal digits; or write ${param:…}."),
    MOUNT_TARGET_SUBNET_TWICE(
            Severity.ERROR,
            "the subnet %s stands here twice, but an availability zone has one mount target. Keep one of them."),
    MOUNT_TARGET_SUBNETS_UNUSED(
            Severity.ERROR,
            "the file system exists, and no mount target is made for it. Set mountTargets = true, or remove mountTargetSubnets."),
    MOUNT_TARGET_GROUPS_UNUSED(
            Severity.ERROR,
            "no mount target is made that could have these security groups, and none of them gets a rule. Remove ingress = false, or securityGroups."),
    MOUNT_TARGET_INGRESS(
            Severity.ERROR,
            "the group that is made always lets the tasks in. Name the security groups that ingress is about, or remove it."),
    AVAILABILITY_ZONE(
            Severity.ERROR, "'%s' is no availability zone. Write one like eu-west-1a, ${region}a or ${param:…}."),
    ONE_ZONE_SUBNETS(
            Severity.ERROR,
            "a One Zone file system has one mount target, but would get %s. Set subnets = 1 in @EcsTask or name one in mountTargetSubnets, or remove availabilityZone."),
    MAX_IO_ELASTIC(
            Severity.ERROR,
            "MAX_IO does not go with elastic throughput. Remove it, or set throughputMode to BURSTING or PROVISIONED."),
    MAX_IO_ONE_ZONE(
            Severity.ERROR, "a One Zone file system has no MAX_IO. Remove performanceMode, or availabilityZone."),
    THROUGHPUT_RATE(Severity.ERROR, "%s MiB/s cannot be provisioned; allowed are %s to %s."),
    THROUGHPUT_RATE_QUOTA(
            Severity.WARNING,
            "%s MiB/s are more than EFS provisions, which is %s unless AWS raised the quota. Lower it."),
    THROUGHPUT_RATE_MISSING(Severity.ERROR, "PROVISIONED needs a rate. Set provisionedThroughput to 1 to 3414 MiB/s."),
    THROUGHPUT_RATE_UNUSED(
            Severity.ERROR, "a rate means nothing with throughput mode %s. Remove it, or choose PROVISIONED."),
    ARCHIVE_BEFORE_IA(
            Severity.ERROR,
            "files move to Archive after they moved to Infrequent Access, but here transitionToArchive is %s and transitionToIa %s. Choose a later transitionToArchive, or an earlier transitionToIa."),
    PRIMARY_WITHOUT_IA(
            Severity.ERROR,
            "no file leaves the primary storage class, so none moves back. Set transitionToIa, or remove transitionToPrimaryStorageClass."),
    ARCHIVE_NOT_ELASTIC(
            Severity.ERROR,
            "a file system with throughput mode %s has no Archive. Choose ELASTIC, or remove transitionToArchive."),
    KMS_KEY(
            Severity.ERROR,
            "'%s' is no KMS key. Write the key's own ARN, not an alias: arn:<partition>:kms:<region>:<account>:key/<id>, or ${param:…}."),
    // Roles and permissions
    ROLE_NAME(Severity.ERROR, "'%s' is no role name. It has 1 to 64 letters, digits and + = , . @ _ -."),
    ROLE_NAME_TWICE(
            Severity.ERROR,
            "another role of the stack is named %s too, and an account has each name once. Choose another name."),
    ROLE_PATH(Severity.ERROR, "'%s' is no path. It begins and ends with a slash and has at most 512 characters."),
    ROLE_ARN(Severity.ERROR, "'%s' is no role. Write arn:<partition>:iam::<account>:role/<name>, or ${param:…}."),
    ROLE_OF_SERVICE(
            Severity.ERROR,
            "%s is a service-linked role, which its service alone can assume and no task. Name a role that trusts ecs-tasks.amazonaws.com."),
    ROLE_EXISTS(
            Severity.ERROR,
            "arn names a role that exists, so only statements for it can stand here. Remove arn, or what describes the role."),
    ROLE_SESSION(Severity.ERROR, "a session of %s seconds cannot be had: IAM takes %s to %s."),
    ROLES_BEFORE_NAME(
            Severity.ERROR,
            "with -Ataskdef.roles=separate the roles are made before %s, and how the name begins that AWS makes up for it cannot be known for certain. Set %s."),
    ROLES_BEFORE_ID(
            Severity.ERROR,
            "with -Ataskdef.roles=separate this role is made before the application's stack, and cannot name %s. Leave that out, or name what exists."),
    ROLE_SHARE_NAME(
            Severity.ERROR, "'%s' names no shared role. It has 1 to 64 letters, digits, hyphens and underscores."),
    ROLE_SHARE_EXISTS(
            Severity.ERROR, "a role that exists is shared by naming its arn wherever it is used. Remove shared."),
    ROLE_SHARE_DIFFERS(
            Severity.ERROR,
            "the execution role %s is described otherwise by %s. Say the same of it but for its statements, or share under another name."),
    ROLE_SHARED(
            Severity.ERROR,
            "%s is the task role too, so the application's code could read what ECS needs to start the task. Name another role in one of the two."),
    EXECUTION_ROLE_EFS(
            Severity.ERROR,
            "'%s' is of no use to ECS: file systems are mounted with the task role. Move the statement to @TaskRole; what @EfsVolume needs is there already."),
    POLICY_ARN(
            Severity.ERROR,
            "'%s' is no policy. Write arn:<partition>:iam::<account>:policy/<name>, with aws as the account of AWS's own."),
    POLICY_COUNT(
            Severity.WARNING, "there are %s managed policies, but a role can have %s unless AWS raised the quota."),
    POLICY_ADMINISTRATOR(
            Severity.WARNING,
            "whoever breaks into the application may do all that the account can. Attach a policy with what the task needs."),
    POLICY_TWICE(Severity.ERROR, "the policy %s stands here twice. Keep one of them."),
    POLICY_SIZE(
            Severity.ERROR,
            "the permissions of the role have %s characters or more in %s policies, but IAM takes %s in each, and %s of them. Write wildcards in place of long lists, or say less in one statement."),
    POLICY_TEXT_LENGTH(
            Severity.ERROR,
            "the text has %s characters, and nothing that a policy can be about has more than %s. Shorten it."),
    POLICY_CHARACTER(
            Severity.ERROR,
            "'%s' holds a character that IAM takes in no policy: it takes those up to U+00FF. Write * or ? in its place."),
    SID_FORM(Severity.ERROR, "'%s' is no statement id. It has letters and digits only."),
    SID_TWICE(Severity.ERROR, "two statements have the id %s. Give one of them another."),
    STATEMENT_EMPTY(Severity.ERROR, "%s is empty. Name at least one."),
    STATEMENT_BOTH(Severity.ERROR, "a statement is about %s or about all but %s, not both. Remove one of the two."),
    STATEMENT_OPEN(
            Severity.WARNING,
            "all but a few are allowed, and with them what AWS adds later. Write %s with what is needed, or deny these in a statement of their own."),
    ACTION_FORM(Severity.ERROR, "'%s' is no action. Write service:Action, like \"s3:GetObject\"."),
    SERVICE_UNKNOWN(
            Severity.WARNING,
            "no known service has actions that begin with '%s:'.%s Correct it, unless the service is new: what IAM does not know has no effect."),
    ACTION_UNKNOWN(
            Severity.WARNING,
            "'%s' matches no known action.%s Correct it, unless the action is new: what IAM does not know has no effect."),
    STATEMENT_REPEATS(Severity.WARNING, "'%s' stands here twice. Keep one of them."),
    ACTION_WIDE(
            Severity.WARNING,
            "'%s' allows whatever the service has, also what it will have. Name the actions the code needs."),
    RESOURCE_FORM(Severity.ERROR, "'%s' is no resource. Write its ARN, or \"*\" for actions that have no resource."),
    RESOURCE_WIDE(
            Severity.WARNING,
            "'%s' is allowed on every resource of the account. Name the ones the code needs; actions that can name none go into a statement of their own."),
    PASS_ROLE_WIDE(
            Severity.WARNING,
            "whoever may pass every role has the permissions of all of them. Name the role, or the service it is passed to in a condition on iam:PassedToService."),
    GRANT_RESOURCE(Severity.ERROR, "'%s' names no such resource. Write %s."),
    GRANT_ARN_ALONE(
            Severity.ERROR,
            "'%s' is an ARN as a whole, and %s takes the name by itself, which nothing here can take out of it. Refer to the name instead, like ${param:%sName}."),
    GRANT_EMPTY(Severity.ERROR, "nothing is granted. Name a level of access: %s."),
    GRANT_TWICE(Severity.ERROR, "access to '%s' is granted here twice. List all levels of access in one annotation."),
    ACTION_RESOURCE(
            Severity.WARNING,
            "%s acts on %s, and no resource here is one, so this has no effect. Name one, in a statement of its own if need be."),
    CREATION_TWICE(Severity.ERROR, "what is created is described once. Keep one of the annotations in create."),
    CREATION_NAME(
            Severity.ERROR,
            "'%s' is no name within the stack, and what is created needs one. Write a name: no ARN, and without references."),
    CREATION_DIFFERS(
            Severity.ERROR,
            "%s is created otherwise by %s, with which it is shared. Describe it alike in both, or in one of them only, or give one another name."),
    QUEUE_NAME(
            Severity.ERROR,
            "'%s' is no name for this queue. It has up to %s characters, which are letters, digits and _ -, %s."),
    QUEUE_NUMBER(Severity.ERROR, "%s %s cannot be; allowed are %s to %s."),
    NOT_FIFO(
            Severity.ERROR,
            "only what is FIFO can tell messages apart by their content. Let value end in .fifo, or remove contentBasedDeduplication."),
    DEAD_LETTERS_NOWHERE(
            Severity.ERROR,
            "there is no dead-letter queue for messages to go to. Remove maxReceiveCount, or deadLetterQueue = false."),
    TOPIC_NAME(
            Severity.ERROR,
            "'%s' is no name for this topic. It has up to %s characters, which are letters, digits and _ -, %s."),
    TOPIC_NAME_MISSING(
            Severity.ERROR,
            "CloudFormation makes no name for a FIFO topic. Set topicName, which may hold references such as ${param:Stage}."),
    BUCKET_NAME(
            Severity.ERROR,
            "'%s' is no bucket name. It has 3 to 63 small letters, digits, hyphens and single dots, a letter or digit at both ends, and nothing that S3 keeps for itself."),
    BUCKET_DAYS(Severity.ERROR, "%s days cannot be; allowed are %s to %s."),
    BUCKET_NOT_VERSIONED(
            Severity.ERROR,
            "objects have no earlier versions in this bucket. Remove noncurrentVersionExpiration, or versioning = false."),
    SENDER_SERVICE(
            Severity.ERROR, "'%s' is no service principal. Write one like sns.amazonaws.com or events.amazonaws.com."),
    SENDER_SOURCE_MISSING(
            Severity.ERROR,
            "without a source the service could send for anybody. Name the ARN of what sends, such as ${param:TopicArn}."),
    SENDER_SOURCE(
            Severity.ERROR,
            "'%s' is no ARN of what sends. Write a whole one, in which * may stand behind the account, or a reference such as ${param:TopicArn}."),
    SENDER_ACCOUNT(Severity.ERROR, "'%s' is no account. Write 12 digits, or ${param:…}."),
    SENDER_KEY(
            Severity.WARNING,
            "%s cannot send before the policy of the kmsKey lets it use the key: kms:Decrypt and kms:GenerateDataKey*. Have the key's owner allow that, or remove kmsKey."),
    TABLE_NAME(Severity.ERROR, "'%s' is no table name. It has 3 to 255 letters, digits and _ . -."),
    TABLE_KEY_MISSING(Severity.ERROR, "a table needs a partition key. Name the attribute that is it."),
    TABLE_KEY_TWICE(
            Severity.ERROR,
            "%s is the partition key and the sort key. Name two attributes, or leave the sort key out."),
    TABLE_SORT_KEY_MISSING(Severity.ERROR, "there is no sort key that could have a type. Set sortKey, or remove this."),
    TABLE_ATTRIBUTE(Severity.ERROR, "the attribute's name has %s characters, but it can have at most %s. Shorten it."),
    TABLE_STREAM_MISSING(
            Severity.ERROR,
            "the table is created without a stream. Set streamViewType, or remove this level of access."),
    TABLE_PROTECTED(
            Severity.ERROR,
            "a table that is protected from deletion cannot go with its stack. Set deletionProtection = false, or remove this."),
    CONDITION_OPERATOR(
            Severity.ERROR,
            "'%s' is no condition operator.%s Write one of IAM's, like \"StringEquals\" or \"ArnLike\"."),
    CONDITION_KEY(Severity.ERROR, "'%s' is no condition key. Write one of IAM's, like \"aws:RequestedRegion\"."),
    CONDITION_KEY_UNKNOWN(
            Severity.WARNING,
            "'%s' is no known condition key.%s Correct it, unless the key is new: IAM never finds a value for one it does not know."),
    CONDITION_VALUE(Severity.ERROR, "'%s' is nothing that %s could compare. Write %s, or choose another operator."),
    CONDITION_TWICE(
            Severity.ERROR,
            "%s of %s stands in this statement twice, and a policy can hold it once. List all values in one condition."),
    // Secrets
    SECRET_SOURCE(
            Severity.ERROR,
            "'%s' is no secret. Write the ARN of a Secrets Manager secret (with all three colons if it has :json-key:version-stage:version-id), or the ARN or the name of an SSM parameter."),
    SECRET_PARAMETER_NAME(
            Severity.ERROR,
            "'%s' is no SSM parameter. Its name has letters, digits and . _ -, or up to 15 such levels, each behind a slash; in all at most 1011 characters, and not beginning with aws or ssm but for /aws/service/, whose ARN has no account, and /aws/reference/secretsmanager/."),
    SECRET_SOURCE_OPEN(
            Severity.ERROR,
            "'%s' alone can be a secret or a parameter, by ARN or by name, and the permission to read it differs. Write \"%s:::\" for the secret of that ARN, \"arn:${partition}:secretsmanager:${region}:${account}:secret:%s\" for the one of that name, \"/%s\" for the SSM parameter of that name, or end the reference's name in SecretArn or ParameterArn."),
    SECRET_SOURCE_MISSING(Severity.ERROR, "the secret comes from nowhere. Set from, or generate."),
    SECRET_SOURCE_TWICE(Severity.ERROR, "from names a secret that exists, and generate makes one. Keep one of them."),
    SECRET_GENERATED_TWICE(Severity.ERROR, "a secret is generated once. Keep one @GeneratedSecret."),
    SECRET_LENGTH(
            Severity.ERROR,
            "a secret of %s characters will not do: one of less than %s can be guessed, and Secrets Manager generates none of more than %s. Choose a length between them."),
    SECRET_NAME(Severity.ERROR, "'%s' is no secret name. It has 1 to 512 letters, digits and / _ + = . @ -."),
    SECRET_NAME_SUFFIX(
            Severity.WARNING,
            "'%s' ends in a hyphen and six characters, as the ARN of a secret does, so each can be taken for the other. Choose another name."),
    SECRET_EXCLUDED(
            Severity.ERROR, "there are %s characters to leave out, but Secrets Manager takes at most %s. Remove some."),
    SECRET_TWICE(Severity.ERROR, "the container has two secrets named %s. Give one of them another name."),
    SECRET_IN_PLAIN_SIGHT(
            Severity.ERROR, "%s is an environment variable in plain sight too. Remove it there, or here."),
    SECRET_CONTAINER_UNKNOWN(
            Severity.ERROR, "there is no container '%s' in this task; it has %s. Add it, or correct the name.%s"),
    // Services
    SERVICE_NAME(Severity.ERROR, "'%s' is no service name. It has 1 to 255 letters, digits, hyphens and underscores."),
    DESIRED_COUNT(Severity.ERROR, "%s copies cannot be kept running; allowed are %s to %s."),
    CLUSTER_NAME(
            Severity.ERROR,
            "'%s' is no cluster. Write its name, which has up to 255 letters, digits, hyphens and underscores, or its ARN, arn:<partition>:ecs:<region>:<account>:cluster/<name>."),
    SECURITY_GROUP_ID(
            Severity.ERROR,
            "'%s' is no security group. Its id is sg- and 8 or 17 hexadecimal digits; or write ${param:…}."),
    INGRESS_RANGE(Severity.ERROR, "'%s' is no IPv4 range. Write it like \"10.0.0.0/8\", with zeros behind the prefix."),
    INGRESS_TWICE(Severity.ERROR, "the range %s stands here twice. Keep one of them."),
    INGRESS_OF_GIVEN_GROUP(
            Severity.ERROR,
            "securityGroup names a group that exists, and its rules belong to whoever made it. Remove ingress, or securityGroup."),
    INGRESS_WITHOUT_PORT(Severity.ERROR, "there is no port to be reached. Add ports to @EcsTask, or remove ingress."),
    MINIMUM_HEALTHY_PERCENT(Severity.ERROR, "%s percent cannot be; allowed are %s to %s."),
    MAXIMUM_PERCENT(Severity.ERROR, "%s percent are fewer than run; write at least %s."),
    DEPLOYMENT_ROOM(
            Severity.ERROR,
            "with at least %s and at most %s percent of a desired count of %s no task can ever be replaced. Lower minimumHealthyPercent, or raise maximumPercent."),
    PUBLIC_IP_ON_EC2(
            Severity.ERROR,
            "tasks on EC2 instances cannot have a public address. Remove assignPublicIp, or run on FARGATE."),
    ROLLBACK_WITHOUT_BREAKER(
            Severity.ERROR,
            "nothing stops a broken deployment, so there is nothing to roll back. Set circuitBreaker, or remove rollback."),
    EXEC_READONLY_ROOT(
            Severity.WARNING,
            "ECS Exec writes to the root file system, which is read-only here; AWS does not support that. It is known to work with writable volumes, of which these are missing: %s. Add a @ScratchVolume for each, or remove readonlyRootFilesystem."),
    EXEC_WITHOUT_INIT(
            Severity.WARNING,
            "ECS Exec leaves processes behind in the container %s, and nothing there clears them away. Set initProcess = true."),
    // Texts and names
    REFERENCE_UNKNOWN(
            Severity.ERROR,
            "${%s} means nothing here.%s There are %s, param:<Name> and import:<ExportName>; a literal ${ is written $${."),
    REFERENCE_UNCLOSED(Severity.ERROR, "the reference '%s' has no closing brace. Add it; a literal ${ is written $${."),
    REFERENCE_TOO_EARLY(
            Severity.ERROR,
            "${%s} cannot be used here, since what it means is made from this. Write the value itself, or ${param:…}."),
    REFERENCE_UNREPLACED(
            Severity.ERROR, "'%s' would stay as it is, since this takes no references. Write the value itself."),
    IMPORT_NAME(
            Severity.ERROR,
            "'%s' is no export's name. That has 1 to 255 letters, digits, colons and hyphens, not only the last two; correct it."),
    PARAMETER_IS_LIST(Severity.ERROR, "${param:%s} means a list, and this is one text. Choose another parameter name."),
    PARAMETER_RESERVED(
            Severity.ERROR,
            "${%s} cannot be a variable of a Terraform module, which means something else by that name. Choose another name."),
    PARAMETER_IS_RESOURCE(
            Severity.ERROR,
            "${param:%s} is named like a resource of the stack, and a template has one set of names. Choose another parameter name."),
    PARAMETER_TAKEN(Severity.ERROR, "%s is spelled in Terraform like %s. Choose another name."),
    TEXT_NUL(Severity.ERROR, "the text holds the character NUL, which no AWS service takes. Remove it."),
    TEXT_DECOMPOSED(
            Severity.ERROR,
            "the text holds a letter and its accent as two characters, which Terraform would make one. Write it in Unicode's composed form (NFC)."),
    TEXT_SURROGATE(
            Severity.ERROR,
            "the text holds half a character (an unpaired surrogate), which no file can hold. Remove it."),
    TEXT_DYNAMIC_REFERENCE(
            Severity.ERROR,
            "'{{resolve:' begins what CloudFormation replaces by something else. For a secret write @Secret, as in @Secret(env = \"TOKEN\", from = \"/orders/token\"); for what whoever deploys gives, ${param:Name}."),
    TEXT_PSEUDO_PARAMETER(
            Severity.ERROR,
            "'%s' is CloudFormation's name for what a deployment knows, and would be plain text here. Write ${account}, ${partition}, ${region} or ${urlSuffix}."),
    NAME_TWICE(
            Severity.ERROR,
            "the %s of %s is named '%s' too, and AWS would refuse the second one. Choose another name."),
    LOGICAL_ID_TAKEN(
            Severity.ERROR,
            "this would be named %s in the stack, as the %s from %s is already. Choose names that differ in more than case and punctuation."),
    LOG_STREAM_NAME(
            Severity.ERROR,
            "the log streams are named by family, container and task, which makes %s characters, but CloudWatch Logs takes %s. Shorten the family or the container's name."),
    LOGICAL_ID_LENGTH(
            Severity.ERROR,
            "a name in the template, beginning '%s', would have %s characters, but CloudFormation takes %s. Shorten the names it is made of."),
    // Stacks and files
    STACK_RESOURCES(
            Severity.ERROR,
            "the stack %s has %s resources, but CloudFormation takes at most %s. Spread its tasks over several stacks."),
    STACK_PARAMETERS(
            Severity.ERROR,
            "the stack %s has %s parameters, but CloudFormation takes at most %s. Spread its tasks over several stacks."),
    STACK_OUTPUTS(
            Severity.ERROR,
            "the stack %s has %s outputs, but CloudFormation takes at most %s. Spread its tasks over several stacks."),
    TASK_DEFINITION_SIZE(
            Severity.ERROR,
            "the task definition has at least %s bytes, but ECS takes at most %s. Move long values into files of the image, or into SSM parameters that the application reads."),
    TEMPLATE_SIZE(
            Severity.ERROR,
            "the template of the stack %s has %s bytes, but CloudFormation takes at most %s. Spread its tasks over several stacks."),
    TEMPLATE_NEEDS_BUCKET(
            Severity.WARNING,
            "the template of the stack %s has %s bytes, and one of more than %s can be deployed from an S3 bucket only. Name one with aws cloudformation deploy --s3-bucket, or spread the tasks over several stacks."),
    TASK_HIDDEN(
            Severity.ERROR,
            "the stack %s has the task %s too, whose source is there, but no class that could be read. Compile it too, or put the folder of the classes on the class path."),
    LOCK_DROPPED(
            Severity.ERROR,
            "the stack %s no longer makes %s, which taskdef.lock tells of and which holds data. Bring it back; or, where it was renamed, say its formerName; or leave it behind with @Released; or, where the stack was never deployed, set its \"deployed\" to false in taskdef.lock."),
    LOCK_REPLACED(
            Severity.ERROR,
            "%s holds data, and AWS sets its %s once: with another value it would be made anew, without the data. It was %s, and is %s here. Put that back; or give what you want another name, and leave the old one behind with @Released; or, where the stack was never deployed, set its \"deployed\" to false in taskdef.lock."),
    LOCK_MOVED(
            Severity.ERROR,
            "by %s the task would find other files than before: its %s was %s, and is %s here. Put that back; or move the files, and then delete the entry of %s from taskdef.lock; or, where the stack was never deployed, set its \"deployed\" to false there."),
    LOCK_OWNER(
            Severity.WARNING,
            "%s is made anew, since its %s here: the directory, if it exists, and what is in it keep their owner and permissions. Put that back, or change the files too."),
    LOCK_UNKNOWN(
            Severity.ERROR,
            "taskdef.lock knows no %s in the stack %s, which was deployed: nothing was ever called that. Write the name it had, as its id in taskdef.lock shows; or remove this."),
    LOCK_STACK_ENDED(
            Severity.ERROR,
            "no class makes the stack %s any more, which has %s. Bring the task back, or name its stack by stack; or delete the entry, where the stack was never deployed, or once the data is elsewhere or given up."),
    LOCK_NOT_DEPLOYED(
            Severity.NOTE,
            "the stack %s changes or drops %s, which may change as long as taskdef.lock says \"deployed\": false. If it was deployed, take taskdef.lock back from version control and set \"deployed\" to true."),
    LOCK_WRITTEN(
            Severity.NOTE,
            "is %s: it tells what exists and holds data. Put it into version control, with the change that made it so."),
    LOCK_UNREADABLE(
            Severity.ERROR,
            "line %s is not what Taskdef wrote. Take the file from version control, or settle the conflict in it."),
    RELEASED_NAME(Severity.ERROR, "'%s' is no name that %s can have had. Write the name it had in the annotations."),
    RELEASED_STILL_MADE(
            Severity.ERROR, "the stack still makes %s, so it cannot leave it behind. Remove one of the two."),
    FORMER_NAME(
            Severity.ERROR, "'%s' is no former name. Write another name than today's, as it stood in the annotations."),
    STACK_WRITTEN(Severity.NOTE, "wrote %s to %s."),
    FILE_UNWRITABLE(Severity.ERROR, "%s cannot be written: %s."),
    FILE_OUTDATED(
            Severity.ERROR,
            "%s is of an earlier compilation and cannot be removed. Do not deploy it; delete it, or make its folder writable."),
    OPTION_UNKNOWN(Severity.ERROR, "there is no such option. There is %s.%s"),
    OPTION_VALUE(Severity.ERROR, "'%s' is no value of this option. Write %s.%s"),
    INTERNAL_FAULT(
            Severity.ERROR,
            "Taskdef itself failed: %s, at %s. Please report it, with this line and the class: https://github.com/taskdef/taskdef/issues");

    /** What a problem does to the compilation. */
    public enum Severity {
        /** Fails it. */
        ERROR,
        /** Is said and nothing more, unless warnings are to fail it. */
        WARNING,
        /** Tells what was done. */
        NOTE
    }

    private final Severity severity;
    private final String message;

    Problem(Severity severity, String message) {
        this.severity = severity;
        this.message = message;
    }

    public Severity severity() {
        return severity;
    }

    /** The message, details to be put in where it has {@code %s}. */
    public String message() {
        return message;
    }
}
