package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.modelmapper.ModelMapper;

/** org.modelmapper:modelmapper: maps an object. */
public final class UseModelMapper implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ModelMapper mapper = new ModelMapper();
        return List.of(mapper, mapper.map(new Thing(), Thing.class));
    }

    public static class Thing {
        private int x = 1;

        public int getX() {
            return x;
        }

        public void setX(int x) {
            this.x = x;
        }
    }
}
