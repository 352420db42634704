package io.github.taskdef.processor;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads of a class file from which source it was compiled, which the compiler does not tell of classes that it does not compile. */
final class ClassFile {
    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private final DataInputStream data;
    private final String[] texts;

    private ClassFile(InputStream stream) throws IOException {
        data = new DataInputStream(new BufferedInputStream(stream));
        data.skipNBytes(Integer.BYTES + Integer.BYTES);
        texts = new String[data.readUnsignedShort()];
        for (int index = 1; index < texts.length; index++) {
            int kind = data.readUnsignedByte();
            texts[index] = kind == TEXT ? data.readUTF() : skipConstant(kind);
            if (kind == LONG || kind == DOUBLE) {
                index++;
            }
        }
    }

    /** The name of the source's file, without its folder; empty where the compiler was told not to note it. */
    static String source(InputStream stream) throws IOException {
        return new ClassFile(stream).source();
    }

    /** Constants other than texts, by the tags of JVMS table 4.4-A. */
    private String skipConstant(int kind) throws IOException {
        data.skipNBytes(
                switch (kind) {
                    case LONG, DOUBLE -> Long.BYTES;
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> Integer.BYTES;
                    case 15 -> Short.BYTES + 1;
                    case 7, 8, 16, 19, 20 -> Short.BYTES;
                    default -> throw new IOException("no class file has a constant of kind " + kind);
                });
        return "";
    }

    private String source() throws IOException {
        data.skipNBytes(Short.BYTES + Short.BYTES + Short.BYTES);
        data.skipNBytes((long) Short.BYTES * data.readUnsignedShort());
        skipMembers();
        skipMembers();
        for (int left = data.readUnsignedShort(); left > 0; left--) {
            if (texts[data.readUnsignedShort()].equals("SourceFile")) {
                data.skipNBytes(Integer.BYTES);
                return texts[data.readUnsignedShort()];
            }
            data.skipNBytes(data.readInt());
        }
        return "";
    }

    /** Fields, or methods. */
    private void skipMembers() throws IOException {
        for (int left = data.readUnsignedShort(); left > 0; left--) {
            data.skipNBytes(Short.BYTES + Short.BYTES + Short.BYTES);
            for (int attributes = data.readUnsignedShort(); attributes > 0; attributes--) {
                data.skipNBytes(Short.BYTES);
                data.skipNBytes(data.readInt());
            }
        }
    }
}
