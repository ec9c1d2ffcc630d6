package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Fields;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.weave.ProbePlan;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is watched in a submission: its fields, and its calls of what has a model. */
public final class Plan implements ProbePlan {
  /** What a counter is asked from outside. */
  private static final Map<String, String> COUNTER = Map.of("increment", "()V", "value", "()J");

  private record Shape(
      boolean isInterface,
      @Nullable String parent,
      Map<String, Integer> fields,
      java.util.Set<String> methods,
      java.util.Set<String> late,
      boolean waitsInInitializer) {}

  private final Function<String, byte @Nullable []> classFiles;
  private final Fields fields = new Fields();
  private final List<CallKey> calls = new ArrayList<>();
  private final Map<String, @Nullable Shape> shapes = new HashMap<>();

  private record CallKey(String owner, String name, String descriptor, boolean special) {}

  /**
   * @param classFiles returns the class file of one of the submission's classes, by internal name,
   *     or null
   */
  public Plan(Function<String, byte @Nullable []> classFiles) {
    this.classFiles = classFiles;
  }

  public Fields fields() {
    return fields;
  }

  /** Returns the watched calls from a number on, for classes defined by this loader. */
  List<CallSite> calls(ClassLoader loader, int from) {
    List<CallSite> sites = new ArrayList<>();
    for (CallKey key : calls.subList(from, calls.size())) {
      sites.add(new CallSite(key.owner(), key.name(), key.descriptor(), key.special(), loader));
    }
    return sites;
  }

  /** Whether there is a watched call of that name. */
  boolean calls(String name) {
    return calls.stream().anyMatch(key -> key.name().equals(name));
  }

  @Override
  public String probe() {
    return Probe.class.getName().replace('.', '/');
  }

  @Override
  public String dispatcher() {
    return Calls.class.getName().replace('.', '/');
  }

  @Override
  public int site(String className, String sourceFile, String method, int line) {
    return fields.add(new Fields.Site(className, sourceFile, method, line));
  }

  @Override
  public int field(String owner, String name, String descriptor) {
    String declaring = declaring(owner, name);
    Shape shape = declaring == null ? null : shape(declaring);
    int access = shape == null ? 0 : shape.fields().getOrDefault(name, 0);
    return fields.add(
        new Fields.Field(
            declaring == null ? owner : declaring, name, (access & Opcodes.ACC_VOLATILE) != 0));
  }

  @Override
  public int call(int opcode, String owner, String name, String descriptor) {
    String resolved = resolve(owner, name, descriptor);
    CallKey key =
        new CallKey(
            resolved == null ? owner : resolved, name, descriptor, opcode == Opcodes.INVOKESPECIAL);
    int known = calls.indexOf(key);
    if (known < 0) {
      calls.add(key);
    }
    return known < 0 ? calls.size() - 1 : known;
  }

  @Override
  public boolean isWatched(int opcode, String owner, String name, String descriptor) {
    String resolved = resolve(owner, name, descriptor);
    if (resolved == null) {
      return false;
    }
    if (opcode == Opcodes.INVOKESPECIAL) {
      return isConcurrent(resolved) && !owner.equals("java/lang/Object");
    }
    return Watched.isWatched(resolved, name, descriptor);
  }

  /** Returns the class of the JDK that has the method, or null if the submission has it itself. */
  private @Nullable String resolve(String owner, String name, String descriptor) {
    String in = owner;
    while (true) {
      Shape shape = shape(in);
      if (shape == null) {
        return in;
      }
      if (shape.methods().contains(name + descriptor)) {
        return null;
      }
      if (shape.parent() == null) {
        return "java/lang/Object";
      }
      in = shape.parent();
    }
  }

  @Override
  public Map<String, String> inherited(String className) {
    Map<String, String> inherited = new LinkedHashMap<>();
    COUNTER.forEach(
        (name, descriptor) -> {
          String resolved = resolve(className, name, descriptor);
          if (resolved != null && isConcurrent(resolved) && method(resolved, name) != null) {
            inherited.put(name, descriptor);
          }
        });
    return inherited;
  }

  @Override
  public boolean isHashedByIdentity(String className) {
    String resolved = resolve(className, "hashCode", "()I");
    Shape shape = shape(className);
    if (resolved == null || shape == null || shape.isInterface()) {
      return false;
    }
    Method hashCode = method(resolved, "hashCode");
    return hashCode != null && hashCode.getDeclaringClass() == Object.class;
  }

  private static @Nullable Method method(String jdkClass, String name) {
    try {
      return Class.forName(jdkClass.replace('/', '.')).getMethod(name);
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      return null;
    }
  }

  private static boolean isConcurrent(String jdkClass) {
    return jdkClass.startsWith("java/util/concurrent/");
  }

  @Override
  public String replacement(String className) {
    return StandIns.REPLACEMENTS.getOrDefault(className, className);
  }

  @Override
  public boolean waitsInInitializer(String className) {
    Shape shape = shape(className);
    return shape != null && shape.waitsInInitializer();
  }

  @Override
  public boolean isLeftAlone(String owner, String name) {
    String declaring = declaring(owner, name);
    Shape shape = declaring == null ? null : shape(declaring);
    return shape == null
        || ((shape.fields().getOrDefault(name, 0) & Opcodes.ACC_FINAL) != 0
            && !shape.late().contains(name));
  }

  private @Nullable String declaring(String owner, String field) {
    for (String in = owner; in != null; ) {
      Shape shape = shape(in);
      if (shape == null) {
        return null;
      }
      if (shape.fields().containsKey(field)) {
        return in;
      }
      in = shape.parent();
    }
    return null;
  }

  private @Nullable Shape shape(String className) {
    if (!shapes.containsKey(className)) {
      byte[] classFile = className.startsWith("[") ? null : classFiles.apply(className);
      shapes.put(className, classFile == null ? null : read(classFile));
    }
    return shapes.get(className);
  }

  private Shape read(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    Map<String, Integer> fields = new HashMap<>();
    java.util.Set<String> methods = new java.util.HashSet<>();
    LateFields late = new LateFields(reader.getClassName());
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable FieldVisitor visitField(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              @Nullable Object value) {
            fields.put(name, access);
            if (descriptor.startsWith("[L")
                && (access & (Opcodes.ACC_FINAL | Opcodes.ACC_STATIC)) == Opcodes.ACC_FINAL) {
              Plan.this.fields.addFinalArray(descriptor);
            }
            return null;
          }

          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            methods.add(name + descriptor);
            return late.in(name);
          }
        },
        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new Shape(
        (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0,
        reader.getSuperName(),
        fields,
        methods,
        late.found(),
        methods.contains("<clinit>()V") && Initializers.mayWait(reader));
  }
}
