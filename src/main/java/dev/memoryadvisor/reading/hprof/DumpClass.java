package dev.memoryadvisor.reading.hprof;

import java.util.List;

/** What a dump says of one class, and what was counted of it. */
final class DumpClass {
    /** Most arrays are short: they are counted by length, and measured in the end. */
    private static final int SHORT_OF_REFERENCES = 64;

    private static final int SHORT_OF_PRIMITIVES = 1024;

    private final long id;
    private long nameId;
    private boolean loaded;
    private long superId;
    private long instanceBytes = -1;
    private long references;
    private long primitiveBytes;
    private long staticReferences;
    private long staticPrimitiveBytes;
    private long instances;
    private long arrays;
    private long[] shortArrays;
    private long[] arrayBytes;
    private List<ObjectLayout> layouts;
    private int elementBytes;

    DumpClass(long id) {
        this.id = id;
    }

    /** It has a name. */
    void loaded(long name) {
        nameId = name;
        loaded = true;
    }

    /** Its own record was read. */
    void described(long superClass, long bytes) {
        superId = superClass;
        instanceBytes = bytes;
        references = 0;
        primitiveBytes = 0;
        staticReferences = 0;
        staticPrimitiveBytes = 0;
    }

    /** A field of its instances. */
    void field(BasicType type) {
        if (type == BasicType.OBJECT) {
            references++;
        } else {
            primitiveBytes += type.bytes();
        }
    }

    /** A static field, which stands in its {@code java.lang.Class}. */
    void staticField(BasicType type) {
        if (type == BasicType.OBJECT) {
            staticReferences++;
        } else {
            staticPrimitiveBytes += type.bytes();
        }
    }

    /** One object that is no array. */
    void instance() {
        instances++;
    }

    /** One array of it, which takes other bytes in each layout; 0 element bytes stand for references. */
    void array(List<ObjectLayout> candidates, long length, int bytesOfElement) {
        arrays++;
        if (shortArrays == null) {
            layouts = candidates;
            elementBytes = bytesOfElement;
            arrayBytes = new long[candidates.size()];
            shortArrays = new long[bytesOfElement == 0 ? SHORT_OF_REFERENCES : SHORT_OF_PRIMITIVES];
        }
        if (length < shortArrays.length) {
            shortArrays[(int) length]++;
        } else {
            for (int i = 0; i < arrayBytes.length; i++) {
                arrayBytes[i] += layouts.get(i).array(length, elementBytes);
            }
        }
    }

    /** Its identifier. */
    long id() {
        return id;
    }

    /** Identifier of its name, if it is loaded. */
    long nameId() {
        return nameId;
    }

    /** Whether a record gave its name. */
    boolean isLoaded() {
        return loaded;
    }

    /** Whether its own record was read. */
    boolean isDescribed() {
        return instanceBytes >= 0;
    }

    /** Identifier of its superclass; 0 if it has none. */
    long superId() {
        return superId;
    }

    /** Bytes of an instance as the dump gives them. */
    long instanceBytes() {
        return instanceBytes;
    }

    /** References among its own fields. */
    long references() {
        return references;
    }

    /** Bytes of its other own fields. */
    long primitiveBytes() {
        return primitiveBytes;
    }

    /** Bytes of its static fields. */
    long staticBytes(ObjectLayout layout) {
        return staticReferences * layout.referenceBytes() + staticPrimitiveBytes;
    }

    /** Objects that are no arrays. */
    long instances() {
        return instances;
    }

    /** Arrays. */
    long arrays() {
        return arrays;
    }

    /** Bytes of its arrays in the layout with this number. */
    long arrayBytes(int layout) {
        if (arrayBytes == null) {
            return 0;
        }
        long sum = arrayBytes[layout];
        for (int length = 0; length < shortArrays.length; length++) {
            if (shortArrays[length] > 0) {
                sum += shortArrays[length] * layouts.get(layout).array(length, elementBytes);
            }
        }
        return sum;
    }
}
