package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jgit.internal.storage.dfs.*;

/** org.eclipse.jgit:org.eclipse.jgit: makes a repository in memory and stores an object. */
public final class UseJgit implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("a"));
        try (var inserter = repository.newObjectInserter()) {
            return List.of(repository, inserter.insert(3, new byte[] {1}));
        }
    }
}
