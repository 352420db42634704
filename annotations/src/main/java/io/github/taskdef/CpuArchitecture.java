package io.github.taskdef;

/** The instruction set of a task's containers. */
public enum CpuArchitecture {
    /** 64-bit x86. */
    X86_64,
    /** 64-bit Arm (AWS Graviton). Not with Windows. */
    ARM64
}
