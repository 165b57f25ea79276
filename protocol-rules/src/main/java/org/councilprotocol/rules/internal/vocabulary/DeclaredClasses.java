package org.councilprotocol.rules.internal.vocabulary;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.SIPUSH;
import static org.objectweb.asm.Opcodes.V17;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * Makes a class for each type that a pack declares, so that whatever tells types of the model apart tells these apart
 * as well. What such a class does is fixed here: a kind of situation hands its values to {@link DeclaredSituation}, a
 * list of values is an enum. Of the pack it has names alone.
 */
final class DeclaredClasses extends ClassLoader {

    /** Where the classes seem to lie; no class of the library does. */
    private static final String PACKAGE = "org/councilprotocol/declared/";

    private static final String ENUM = "java/lang/Enum";
    private static final String SITUATION = DeclaredSituation.class.getName().replace('.', '/');
    private static final String ENUM_INIT = "(Ljava/lang/String;I)V";
    private static final String VALUES = "$VALUES";
    private static final String SITUATION_INIT = "(Lorg/councilprotocol/model/Situation;[Ljava/lang/Object;)V";

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
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, PACKAGE + name, null, SITUATION, null);
        MethodVisitor init = begin(type, ACC_PUBLIC, "<init>", SITUATION_INIT);
        init.visitVarInsn(ALOAD, 0);
        init.visitVarInsn(ALOAD, 1);
        init.visitVarInsn(ALOAD, 2);
        init.visitMethodInsn(INVOKESPECIAL, SITUATION, "<init>", SITUATION_INIT, false);
        end(init, RETURN);
        return define(type);
    }

    /** The enum of these values. */
    Class<?> values(String name, List<String> constants) {
        String self = PACKAGE + name;
        String one = "L" + self + ";";
        String all = "[" + one;
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_ENUM, self, "L" + ENUM + "<" + one + ">;", ENUM, null);
        constants.forEach(
                constant -> type.visitField(ACC_PUBLIC | ACC_STATIC | ACC_FINAL | ACC_ENUM, constant, one, null, null)
                        .visitEnd());
        type.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, VALUES, all, null, null)
                .visitEnd();

        MethodVisitor init = begin(type, ACC_PRIVATE, "<init>", ENUM_INIT);
        init.visitVarInsn(ALOAD, 0);
        init.visitVarInsn(ALOAD, 1);
        init.visitVarInsn(ILOAD, 2);
        init.visitMethodInsn(INVOKESPECIAL, ENUM, "<init>", ENUM_INIT, false);
        end(init, RETURN);

        MethodVisitor first = begin(type, ACC_STATIC, "<clinit>", "()V");
        first.visitIntInsn(SIPUSH, constants.size());
        first.visitTypeInsn(ANEWARRAY, self);
        for (int i = 0; i < constants.size(); i++) {
            first.visitInsn(DUP);
            first.visitIntInsn(SIPUSH, i);
            first.visitTypeInsn(NEW, self);
            first.visitInsn(DUP);
            first.visitLdcInsn(constants.get(i));
            first.visitIntInsn(SIPUSH, i);
            first.visitMethodInsn(INVOKESPECIAL, self, "<init>", ENUM_INIT, false);
            first.visitInsn(DUP);
            first.visitFieldInsn(PUTSTATIC, self, constants.get(i), one);
            first.visitInsn(AASTORE);
        }
        first.visitFieldInsn(PUTSTATIC, self, VALUES, all);
        end(first, RETURN);

        MethodVisitor values = begin(type, ACC_PUBLIC | ACC_STATIC, "values", "()" + all);
        values.visitFieldInsn(GETSTATIC, self, VALUES, all);
        values.visitMethodInsn(INVOKEVIRTUAL, all, "clone", "()Ljava/lang/Object;", false);
        values.visitTypeInsn(CHECKCAST, all);
        end(values, ARETURN);
        return define(type);
    }

    private static MethodVisitor begin(ClassWriter type, int access, String name, String descriptor) {
        MethodVisitor method = type.visitMethod(access, name, descriptor, null, null);
        method.visitCode();
        return method;
    }

    private static void end(MethodVisitor method, int instruction) {
        method.visitInsn(instruction);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private Class<?> define(ClassWriter type) {
        type.visitEnd();
        byte[] bytes = type.toByteArray();
        return defineClass(null, bytes, 0, bytes.length);
    }
}
