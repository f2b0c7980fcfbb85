package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.avro.*;
import org.apache.avro.generic.*;
import org.apache.avro.io.*;

/** org.apache.avro:avro: writes a record. */
public final class UseAvro implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Schema schema = SchemaBuilder.record("a").fields().requiredInt("x").endRecord();
        GenericRecord datum = new GenericRecordBuilder(schema).set("x", 1).build();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(schema).write(datum, encoder);
        encoder.flush();
        return List.of(schema, datum, out);
    }
}
