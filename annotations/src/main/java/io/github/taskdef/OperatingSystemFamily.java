package io.github.taskdef;

/**
 * The operating system of a task's containers, in AWS's own names.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html">RuntimePlatform</a>
 */
public enum OperatingSystemFamily {
    /** Linux. */
    LINUX,
    /** Windows Server 2016 Full, on EC2 only. */
    WINDOWS_SERVER_2016_FULL,
    /** Windows Server, version 2004, Core, on EC2 only. */
    WINDOWS_SERVER_2004_CORE,
    /** Windows Server, version 20H2, Core, on EC2 only. */
    WINDOWS_SERVER_20H2_CORE,
    /** Windows Server 2019 Full. */
    WINDOWS_SERVER_2019_FULL,
    /** Windows Server 2019 Core. */
    WINDOWS_SERVER_2019_CORE,
    /** Windows Server 2022 Full. */
    WINDOWS_SERVER_2022_FULL,
    /** Windows Server 2022 Core. */
    WINDOWS_SERVER_2022_CORE,
    /** Windows Server 2025 Full, on EC2 only. */
    WINDOWS_SERVER_2025_FULL,
    /** Windows Server 2025 Core, on EC2 only. */
    WINDOWS_SERVER_2025_CORE
}
