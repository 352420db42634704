package io.github.taskdef.processor.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Data that a careless renderer would change, or take for code. */
public final class HostileTexts {
    public static final List<String> ALL = List.of(
            "",
            " ",
            "\"quoted\" 'twice'",
            "back\\slash \\\\ \\n \\",
            "line\nfeed\r\nand\rreturn\ttab",
            "\n",
            "${x}",
            "$${x}",
            "$$${x}",
            "${",
            "a ${ b",
            "$",
            "$$",
            "${!Name}",
            "${!",
            "${AWS::Region} ${var.region}",
            "{x}",
            "{",
            "%{if true}",
            "%%{if true}",
            "%%%{",
            "% 100%",
            "${\"${x}\"}",
            "{{resolve:ssm:x}}",
            "<<EOT\nx\nEOT",
            "<<-EOT",
            "*/ /* // #",
            "\\u0041 \\x41 \\U0001F600",
            "\u0001\u0007\b\f\u001b\u007f\u0085\u009f",
            "Grüße, naïve café",
            "日本語 עברית \u200f\u202eabc\u202c",
            "😀 👩‍👩‍👧 🇨🇭",
            "\u2028 \u2029 \ufeff",
            // in form C there is no single character for this one
            "q\u0301",
            "null",
            "true",
            "0755",
            "1e3",
            "for",
            "${AWS::Region}",
            "$${AWS::Region}",
            "${!x}",
            "$${!x}",
            "AWS::Region",
            "arn:aws:s3:::b/* arn:aws-cn:s3:::c arn:",
            "{{ resolve:ssm:x }}",
            "x".repeat(255),
            "x".repeat(10_000),
            IntStream.range(0, 1000).mapToObj(i -> "0123456${i}\"").collect(Collectors.joining()));

    /** What cannot be said to Terraform: NUL, a letter and its accent apart, half a character. */
    public static final List<String> UNSPEAKABLE = List.of("\0", "a\0b", "e\u0301", "\ud83d", "\ude00\ud83d");

    private HostileTexts() {}
}
