package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.mockito.Mockito;

/** org.mockito:mockito-core: mocks a list. */
public final class UseMockitoCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        List<?> mock = Mockito.mock(java.util.List.class);
        Mockito.when(mock.size()).thenReturn(1);
        return List.of(mock.size(), new Object[] {mock});
    }
}
