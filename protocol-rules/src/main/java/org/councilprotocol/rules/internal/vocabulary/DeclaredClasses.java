package org.councilprotocol.rules.internal.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a class for each type that a pack declares, so that whatever tells types of the model apart tells these apart
 * as well. What such a class does is fixed here: a kind of situation hands its values to {@link DeclaredSituation}, a
 * list of values is an enum. Of the pack it has names alone.
 */
final class DeclaredClasses extends ClassLoader {

    /** Where the classes seem to lie; no class of the library does. */
    private static final String PACKAGE = "org/councilprotocol/declared/";

    private static final String OBJECT = "java/lang/Object";
    private static final String ENUM = "java/lang/Enum";
    private static final String SITUATION = DeclaredSituation.class.getName().replace('.', '/');
    private static final String SITUATION_INIT = "(Lorg/councilprotocol/model/Situation;[Ljava/lang/Object;)V";

    private static final int PUBLIC = 0x0001;
    private static final int PRIVATE = 0x0002;
    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;
    private static final int SUPER = 0x0020;
    private static final int ENUM_FLAG = 0x4000;

    private static final int ALOAD_0 = 0x2a;
    private static final int ALOAD_1 = 0x2b;
    private static final int ALOAD_2 = 0x2c;
    private static final int ILOAD_2 = 0x1c;
    private static final int DUP = 0x59;
    private static final int SIPUSH = 0x11;
    private static final int LDC_W = 0x13;
    private static final int AASTORE = 0x53;
    private static final int RETURN = 0xb1;
    private static final int ARETURN = 0xb0;
    private static final int GETSTATIC = 0xb2;
    private static final int PUTSTATIC = 0xb3;
    private static final int INVOKEVIRTUAL = 0xb6;
    private static final int INVOKESPECIAL = 0xb7;
    private static final int NEW = 0xbb;
    private static final int ANEWARRAY = 0xbd;
    private static final int CHECKCAST = 0xc0;

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** The types that the classes are among: they stay what they are as long as a situation of theirs is used. */
    @SuppressWarnings("UnusedVariable")
    private final PackTypes types;

    DeclaredClasses(PackTypes types) {
        super(DeclaredClasses.class.getClassLoader());
        this.types = types;
    }

    /** The shape of a class that was made here. */
    static Shape shape(Class<?> type) {
        if (type.getClassLoader() instanceof DeclaredClasses classes) {
            return Objects.requireNonNull(classes.shapes.get(type));
        }
        throw new IllegalArgumentException(type + " is declared by no pack");
    }

    /** Says which shape a class that was made here has. */
    void put(Shape shape) {
        shapes.put(shape.type(), shape);
    }

    /** The class of a kind of situation. */
    Class<?> situation(String name) {
        Writer to = new Writer(PACKAGE + name, SITUATION);
        Code init = to.code().put(ALOAD_0).put(ALOAD_1).put(ALOAD_2);
        init.put(INVOKESPECIAL, to.method(SITUATION, "<init>", SITUATION_INIT)).put(RETURN);
        to.add(PUBLIC, "<init>", SITUATION_INIT, init, 3, 3);
        return define(to.bytes(PUBLIC | FINAL | SUPER, ""));
    }

    /** The enum of these values. */
    Class<?> values(String name, List<String> constants) {
        String self = PACKAGE + name;
        String array = "[L" + self + ";";
        Writer to = new Writer(self, ENUM);
        constants.forEach(constant -> to.field(PUBLIC | STATIC | FINAL | ENUM_FLAG, constant, "L" + self + ";"));
        to.field(PRIVATE | STATIC | FINAL, "$VALUES", array);
        Code init = to.code().put(ALOAD_0).put(ALOAD_1).put(ILOAD_2);
        init.put(INVOKESPECIAL, to.method(ENUM, "<init>", "(Ljava/lang/String;I)V"))
                .put(RETURN);
        to.add(PRIVATE, "<init>", "(Ljava/lang/String;I)V", init, 3, 3);
        Code first = to.code();
        for (int i = 0; i < constants.size(); i++) {
            first.put(NEW, to.type(self)).put(DUP);
            first.put(LDC_W, to.string(constants.get(i))).put(SIPUSH, i);
            first.put(INVOKESPECIAL, to.method(self, "<init>", "(Ljava/lang/String;I)V"));
            first.put(PUTSTATIC, to.fieldOf(self, constants.get(i), "L" + self + ";"));
        }
        first.put(SIPUSH, constants.size()).put(ANEWARRAY, to.type(self));
        for (int i = 0; i < constants.size(); i++) {
            first.put(DUP).put(SIPUSH, i);
            first.put(GETSTATIC, to.fieldOf(self, constants.get(i), "L" + self + ";"))
                    .put(AASTORE);
        }
        first.put(PUTSTATIC, to.fieldOf(self, "$VALUES", array)).put(RETURN);
        to.add(STATIC, "<clinit>", "()V", first, 4, 0);
        Code values = to.code().put(GETSTATIC, to.fieldOf(self, "$VALUES", array));
        values.put(INVOKEVIRTUAL, to.method(array, "clone", "()L" + OBJECT + ";"));
        values.put(CHECKCAST, to.type(array)).put(ARETURN);
        to.add(PUBLIC | STATIC, "values", "()" + array, values, 1, 0);
        return define(to.bytes(PUBLIC | FINAL | SUPER | ENUM_FLAG, "L" + ENUM + "<L" + self + ";>;"));
    }

    private Class<?> define(byte[] bytes) {
        return defineClass(null, bytes, 0, bytes.length);
    }

    /** Instructions. */
    private static final class Code {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Code put(int instruction) {
            bytes.write(instruction);
            return this;
        }

        Code put(int instruction, int operand) {
            bytes.write(instruction);
            bytes.write(operand >> 8);
            bytes.write(operand);
            return this;
        }
    }

    /** Writes a class file, as chapter 4 of the Java Virtual Machine Specification describes it. */
    private static final class Writer {

        private static final int MAGIC = 0xCAFEBABE;
        private static final int JAVA_17 = 61;

        private final ByteArrayOutputStream constantBytes = new ByteArrayOutputStream();
        private final DataOutputStream constants = new DataOutputStream(constantBytes);
        private final Map<String, Integer> known = new HashMap<>();
        private final List<Member> fields = new ArrayList<>();
        private final List<Member> methods = new ArrayList<>();
        private final int self;
        private final int above;

        /** A field or a method. */
        private record Member(
                int flags, int name, int type, @Nullable Code code, int stack, int locals) {}

        /** What an entry of the table of constants says after its tag. */
        private interface Rest {
            void write(DataOutputStream to) throws IOException;
        }

        Writer(String name, String above) {
            this.self = type(name);
            this.above = type(above);
        }

        Code code() {
            return new Code();
        }

        void field(int flags, String name, String type) {
            fields.add(new Member(flags, utf8(name), utf8(type), null, 0, 0));
        }

        void add(int flags, String name, String type, Code code, int stack, int locals) {
            methods.add(new Member(flags, utf8(name), utf8(type), code, stack, locals));
        }

        private int constant(int tag, String key, Rest rest) {
            Integer place = known.get(tag + key);
            if (place != null) {
                return place;
            }
            try {
                constants.writeByte(tag);
                rest.write(constants);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            int made = known.size() + 1;
            known.put(tag + key, made);
            return made;
        }

        int utf8(String text) {
            return constant(1, text, to -> to.writeUTF(text));
        }

        int type(String name) {
            int text = utf8(name);
            return constant(7, name, to -> to.writeShort(text));
        }

        int string(String text) {
            int place = utf8(text);
            return constant(8, text, to -> to.writeShort(place));
        }

        int fieldOf(String owner, String name, String type) {
            return member(9, owner, name, type);
        }

        int method(String owner, String name, String type) {
            return member(10, owner, name, type);
        }

        private int member(int tag, String owner, String name, String type) {
            int of = type(owner);
            int nameAt = utf8(name);
            int typeAt = utf8(type);
            int called = constant(12, name + " " + type, to -> {
                to.writeShort(nameAt);
                to.writeShort(typeAt);
            });
            return constant(tag, owner + " " + name + " " + type, to -> {
                to.writeShort(of);
                to.writeShort(called);
            });
        }

        /**
         * The class file.
         *
         * @param signature the generic signature; empty for none
         */
        byte[] bytes(int flags, String signature) {
            int codeName = utf8("Code");
            int signatureName = utf8("Signature");
            int signatureText = utf8(signature);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeInt(MAGIC);
                out.writeShort(0);
                out.writeShort(JAVA_17);
                out.writeShort(known.size() + 1);
                constantBytes.writeTo(out);
                out.writeShort(flags);
                out.writeShort(self);
                out.writeShort(above);
                out.writeShort(0);
                members(fields, codeName, out);
                members(methods, codeName, out);
                out.writeShort(signature.isEmpty() ? 0 : 1);
                if (!signature.isEmpty()) {
                    out.writeShort(signatureName);
                    out.writeInt(2);
                    out.writeShort(signatureText);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private static void members(List<Member> members, int codeName, DataOutputStream out) throws IOException {
            out.writeShort(members.size());
            for (Member member : members) {
                out.writeShort(member.flags());
                out.writeShort(member.name());
                out.writeShort(member.type());
                Code code = member.code();
                out.writeShort(code == null ? 0 : 1);
                if (code != null) {
                    byte[] instructions = code.bytes.toByteArray();
                    out.writeShort(codeName);
                    out.writeInt(12 + instructions.length);
                    out.writeShort(member.stack());
                    out.writeShort(member.locals());
                    out.writeInt(instructions.length);
                    out.write(instructions);
                    out.writeShort(0);
                    out.writeShort(0);
                }
            }
        }
    }
}
